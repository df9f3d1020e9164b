"""The README: its examples, run as they stand, and its twins in the other languages."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from math import ceil
from pathlib import Path

import pytest
from support.figures import figures
from support.readme import OF_FRAMEWORKS, README

from codegen.answers import speeds
from codegen.cli.commands.docs import _write_readmes
from codegen.errors import UserError
from codegen.kernel.choice.recorded import load
from codegen.pages.edition import names_in
from codegen.pages.readme import readme_twins
from codegen.pages.twin import parts
from codegen.words.catalogue import LANGUAGES
from codegen.words.names import english

ROOT = Path(__file__).parents[2]
TWINS = sorted(ROOT.glob("README.*.md"))
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
# Code, the targets of links, and what is marked as English
ASIDE = re.compile(r"`[^`]*`|(?<=\])\([^)]*\)|<span lang=\"en\">.*?</span>")


def test_the_examples_give_what_is_printed() -> None:
    failed, tried = doctest.testfile(str(README), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert tried > 4, "the README lost its examples"
    assert not failed


def test_the_errors_are_those_of_the_record() -> None:
    """Rounded up in the last digit that is printed."""
    row = re.search(r"^\| error in float64 .* at most (\d\.\d\d) ulp", README.read_text("utf-8"), re.MULTILINE)
    assert row
    largest = max(e.ulp for e in load().errors if e.type == "float64" and not e.general)
    assert float(row[1]) == ceil(100 * largest) / 100


def test_every_framework_has_an_example() -> None:
    assert set(OF_FRAMEWORKS) == {"torch", "jax", "onnx", "keras", "dask"}


@pytest.mark.slow
@pytest.mark.parametrize("framework", OF_FRAMEWORKS)
def test_an_example_works_where_it_is_pasted(framework: str, tmp_path: Path) -> None:
    """In a process of its own, in a folder that has nothing but the package."""
    if find_spec(framework) is None:
        pytest.skip(f"{framework} is not installed")
    (tmp_path / "generated").symlink_to(ROOT / "generated", target_is_directory=True)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment |= {"KERAS_BACKEND": "jax", "KERAS_HOME": str(tmp_path)}
    command = [sys.executable, "-W", "ignore", "-c", f"import sys; sys.path.insert(0, '')\n{OF_FRAMEWORKS[framework]}"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


def test_each_language_has_the_readme_as_the_english_one_is() -> None:
    """What the English one says anew has no message, and what a record says anew is another table."""
    made = dict(readme_twins(README.read_text("utf-8"), ROOT / "docs"))
    assert len(made) == len(LANGUAGES)
    assert {path.name: path.read_text("utf-8") for path in TWINS} == made, "python -m codegen docs --derive"


def test_the_readme_and_its_twins_are_written_where_they_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docs").symlink_to(ROOT / "docs", target_is_directory=True)
    (tmp_path / "README.md").write_text(README.read_text("utf-8").replace("| forward, float32 |", "| old |"), "utf-8")
    monkeypatch.chdir(tmp_path)
    _write_readmes(speeds.load())
    for page in (README, *TWINS):
        assert Path(page.name).read_text("utf-8") == page.read_text("utf-8")
    before = {page.name: Path(page.name).stat().st_mtime_ns for page in (README, *TWINS)}
    _write_readmes(speeds.load())
    assert {name: Path(name).stat().st_mtime_ns for name in before} == before


def test_a_sentence_without_a_message_is_an_error_that_names_it() -> None:
    with pytest.raises(UserError, match="cannot be said in 'zh': Nobody translated this"):
        dict(readme_twins("# More\n\nNobody translated this.\n", ROOT / "docs"))


@pytest.mark.parametrize("page", TWINS, ids=lambda p: p.name)
def test_a_twin_has_the_code_the_parts_and_the_figures_of_the_english_one(page: Path) -> None:
    texts = [README.read_text("utf-8"), page.read_text("utf-8")]
    ours, theirs = (FENCED.findall(text) for text in texts)
    assert len(ours) > 10
    assert ours == theirs
    pairs = list(zip(*(parts(text) for text in texts), strict=True))
    assert [one[:2] for one, _ in pairs] == [other[:2] for _, other in pairs]
    assert [one[2] for one, other in pairs if figures(one[2]) != figures(other[2])] == []


@pytest.mark.parametrize("page", TWINS, ids=lambda p: p.name)
def test_nothing_in_a_twin_is_english(page: Path) -> None:
    text = ASIDE.sub("", re.sub(r"<!--.*?-->", "", FENCED.sub("", page.read_text("utf-8"))))
    assert english(text, names_in(ROOT / "docs")) == []


def test_each_readme_leads_to_the_others() -> None:
    for page in (README, *TWINS):
        top = page.read_text("utf-8").split("\n\n")[1]
        assert re.findall(r"\]\((.*?)\)", top) == [path.name for path in (README, *TWINS)]


def test_figures_of_two_languages_are_compared_by_what_they_mean() -> None:
    assert figures("10 million of 65,536, and -6e-08") == figures("65,536 个中的 1000 万个，以及 -6e-08")
    assert figures("100 million") == figures("1 亿") != figures("1 万")
