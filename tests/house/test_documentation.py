"""The hand-written pages: what they name exists, decisions have one form, and stages have one name each."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import click
import pytest

import codegen.build
from codegen.cli.commands import show
from codegen.cli.main import COMMANDS
from codegen.show.stages import STAGES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
DECISIONS = sorted(p for p in (DOCS / "decisions").glob("*.md") if p.name != "index.md")
PAGES = [
    *sorted(ROOT.glob("README*.md")),
    ROOT / "CONTRIBUTING.md",
    ROOT / "Makefile",
    *sorted(DOCS.glob("*.md")),
    *DECISIONS,
]
PAGES += [DOCS / "decisions" / "index.md"]

HAND_WRITTEN = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DECISIONS]
HAND_WRITTEN += [DOCS / name for name in ("any-formula.md", "glossary.md", "pytorch.md", "experiments.md")]

MADE = {"docs/_build", "generated/activations.json"}  # written by commands
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
PATH = re.compile(r"(?<![\w./-])(?:codegen|tests|docs|defs|generated|\.ci|\.requirements)/[\w./*-]*\w")
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")
# Words that made sentences hard to follow: the noun negated, the passive without a subject, amounts without a number.
HARD = re.compile(r"\b(?:is none|are none|has none|(?:is|are) no(?! longer)|told|beside|so many)\b")
HEADINGS = ["Status", "Date", "Context", "Decision", "Consequences"]


def named(text: str) -> set[str]:
    """Paths in a text, but for examples in code, and patterns: NAME stands for any name."""
    return {path for path in PATH.findall(FENCED.sub("", text)) if not re.search(r"NAME|golu|\*", path)} - MADE


def missing(text: str) -> list[str]:
    return sorted(path for path in named(text) if not (ROOT / path).exists())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_paths_and_links_on_pages_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    assert not missing(text)
    links = [link for link in LINK.findall(FENCED.sub("", text)) if "://" not in link]
    assert not [link for link in links if not (page.parent / link).exists()]


def test_a_path_that_is_not_there_is_found() -> None:
    text = "see `codegen/nowhere.py`, `codegen/build.py`, (tests/gone/test_x.py), codegen/targets/NAME/files.py"
    assert missing(f"{text}\n```\ndocs/example.md\n```\n") == ["codegen/nowhere.py", "tests/gone/test_x.py"]


@pytest.mark.parametrize("page", DECISIONS, ids=lambda p: p.stem)
def test_a_decision_has_its_form(page: Path) -> None:
    title, *sections = re.split(r"^## ", page.read_text("utf-8"), flags=re.MULTILINE)
    assert re.fullmatch(r"# .+\n\n", title), "a title, and nothing before the first heading"
    parts = dict(section.split("\n", 1) for section in sections)
    assert list(parts) == HEADINGS
    assert all(text.strip() for text in parts.values())
    assert re.fullmatch(r"(Accepted|Superseded by \[\d{4}\]\(.+\))\.", parts["Status"].strip())
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", parts["Date"].strip())


def test_decisions_are_numbered_and_the_index_links_each_by_its_title() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))
    listed = re.findall(r"^- \[(\d{4}: .+)\]\((.+)\)$", (DOCS / "decisions" / "index.md").read_text("utf-8"), re.M)
    titles = [page.read_text("utf-8").partition("\n")[0].removeprefix("# ") for page in DECISIONS]
    assert listed == [(f"{page.name[:4]}: {title}", page.name) for page, title in zip(DECISIONS, titles, strict=True)]


def test_stages_are_called_the_same_everywhere() -> None:
    assert show.STAGES == STAGES
    rows = re.findall(r"^\| (\w+),? +\|", str(codegen.build.__doc__), re.MULTILINE)
    assert tuple(word for word in rows if word in STAGES) == STAGES, "codegen/build.py"
    glossary = (DOCS / "glossary.md").read_text("utf-8").partition("## Words")[0]
    assert tuple(re.findall(r"^\| (\w+) \|", glossary, re.MULTILINE)[1:]) == STAGES, "docs/glossary.md"
    template = (ROOT / "codegen" / "pages" / "templates" / "pipeline.md.jinja").read_text("utf-8")
    assert tuple(re.findall(r"^## \d\. (\w+)$", template, re.MULTILINE)) == tuple(s.capitalize() for s in STAGES)


def test_the_glossary_is_in_order_and_defines_each_word_once() -> None:
    words = re.findall(r"^\*\*(.+?)\*\*: ", (DOCS / "glossary.md").read_text("utf-8"), re.MULTILINE)
    assert len(words) > 30
    assert words == sorted(set(words))


@pytest.mark.parametrize("page", HAND_WRITTEN, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_hand_written_pages_keep_to_plain_words(page: Path) -> None:
    assert not HARD.findall(FENCED.sub("", page.read_text("utf-8")))


@pytest.mark.parametrize("name", COMMANDS)
def test_help_keeps_to_plain_words_and_fits_80_columns(name: str) -> None:
    command = import_module(f"codegen.cli.commands.{name}").command
    with click.Context(command, info_name=f"python -m codegen {name}", terminal_width=80) as context:
        text = command.get_help(context)
    assert not HARD.findall(text)
    assert all(len(line) <= 80 for line in text.splitlines())
