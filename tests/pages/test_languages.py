"""The site in Chinese: which pages it has, that nothing in them is English, and how one gets to a page and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from support.figures import figures

from codegen.pages.edition import SAID, Edition, edition, said_by_scripts
from codegen.pages.twin import parts
from codegen.words.catalogue import LANGUAGES, Catalogue, Message
from codegen.words.names import english

for package in ("sphinx", "myst_parser", "furo", "latex2mathml"):
    pytest.importorskip(package, reason="the extra docs is not installed")

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "codegen" / "pages" / "theme" / "static"
NAMES = {file.stem for file in (ROOT / "docs" / "activations").glob("*.md")} | {"value", "threshold"}


@cache
def pages() -> Edition:
    return edition(ROOT / "docs", "zh")


def test_every_page_can_be_said() -> None:
    assert pages().missing == {}


def test_a_page_that_cannot_be_said_whole_is_none(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# Activations\n\n[Accuracy](accuracy.md), and [more](more.md#there).\n")
    (tmp_path / "accuracy.md").write_text("# Accuracy\n\nA sentence that nobody translated.\n")
    made = edition(tmp_path, "zh")
    assert made.pages == {}
    assert made.missing["accuracy"] == ["A sentence that nobody translated."]


def test_a_link_to_a_page_without_a_twin_leads_to_the_english_one(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# Accuracy\n\n[API](api.md)\n\n[Speed](speed.md)\n")
    (tmp_path / "speed.md").write_text("# Speed\n")
    (tmp_path / "api.md").write_text("# API\n\nA sentence that nobody translated.\n")
    told = dict(edition(tmp_path, "zh").markdown())["index.md"]
    assert '<a href="../api.html" hreflang="en">API</a>' in told
    assert "](speed.md)" in told


def test_code_is_kept_and_headings_keep_their_anchors() -> None:
    text = dict(pages().markdown())["activations/swish.md"]
    assert text.startswith("# swish\n")
    english_text = (ROOT / "docs" / "activations" / "swish.md").read_text("utf-8")
    blocks = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
    assert blocks.findall(text) == blocks.findall(english_text)
    indented = re.compile(r"^    .*$", re.MULTILINE)
    found = indented.findall(dict(pages().markdown())["api.md"])
    assert len(found) > 20
    assert found == indented.findall((ROOT / "docs" / "api.md").read_text("utf-8"))
    assert r"0 & \text{其他}" in dict(pages().markdown())["activations/hardshrink.md"]
    assert pages().anchor("远端") == "far-out"
    assert pages().anchor("sigmoid") == "sigmoid"


def test_no_figure_is_lost() -> None:
    """The translation may have others: what is a word in English."""
    lost = {}
    for page, made in pages().pages.items():
        text = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
        for (*_, ours), (*_, theirs) in zip(parts(text), parts(made.text), strict=True):
            if gone := figures(ours) - figures(theirs):
                lost[page, ours] = (gone, theirs)
    assert lost == {}


def test_no_two_headings_have_one_translation() -> None:
    anchors: dict[str, set[str]] = {}
    for made in pages().pages.values():
        for title, anchor in made.slugs.items():
            anchors.setdefault(title, set()).add(anchor)
    assert {title: found for title, found in anchors.items() if len(found) > 1} == {}


class Visible(HTMLParser):
    """What a reader sees or hears of a page, but for names, code, formulas and what is marked as English."""

    ASIDE = frozenset(("code", "pre", "script", "style", "math"))
    EMPTY = frozenset(("img", "input", "br", "wbr", "meta", "link", "hr", "use", "path"))
    SPOKEN = ("aria-label", "title", "alt", "placeholder", "data-label")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {key: value or "" for key, value in attrs}
        aside = tag in self.ASIDE or own.get("lang", "").startswith("en") or "hidden" in own
        if tag not in self.EMPTY:
            self._open.append((tag, aside or own.get("href", "").startswith("http")))
        if not any(aside for _, aside in self._open):
            self.texts += [own[key] for key in self.SPOKEN if key in own]

    def handle_endtag(self, tag: str) -> None:
        while tag in (name for name, _ in self._open) and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "mtext":  # the words of a formula
            self.texts.append(data)
        if not any(aside for _, aside in self._open):
            self.texts.append(data)


def chinese_files(site: Path) -> Iterator[Path]:
    yield from sorted((site / "zh").rglob("*.html"))


def english_files() -> Iterator[Path]:
    """The sources of the English pages; a README is a code host's."""
    for path in (ROOT / "docs").rglob("*.md"):
        if not {"_build", ".cache"} & set(path.parts) and path.name != "README.md":
            yield path


def test_nothing_in_a_chinese_page_is_english(committed_site: Path) -> None:
    left, marks = {}, []
    for file in chinese_files(committed_site):
        for text in Visible(file.read_text("utf-8")).texts:
            marks += [text] if "**" in text and re.search(r"\*\*\s*[\u4e00-\u9fff]", text) else []
            if words := english(text, NAMES):
                left[text] = (file.name, words)
    assert left == {}
    assert marks == []  # of what ought to be bold


def test_nothing_in_a_picture_is_english(committed_site: Path) -> None:
    drawn = re.compile(r"<(?:text|title|tspan)[^>]*>([^<]*)")
    pictures = list((committed_site / "zh" / "_images").glob("*.svg"))
    texts = {text for picture in pictures for text in drawn.findall(picture.read_text("utf-8"))}
    assert len(pictures) > 100
    assert {text: words for text in texts if (words := english(text, NAMES))} == {}


def test_the_name_of_an_activation_in_a_picture_is_no_word() -> None:
    svg = "<text>exponential</text><text>gaussian</text><text>more</text>"
    assert pages().picture(svg) == "<text>exponential</text><text>gaussian</text><text>更多</text>"


def test_each_page_leads_to_its_twin_and_back(committed_site: Path) -> None:
    link = re.compile(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">')
    found = set()
    for file in chinese_files(committed_site):
        text = file.read_text("utf-8")
        assert '<html class="no-js" lang="zh-CN"' in text
        if file.name == "search.html":
            continue
        ((language, way),) = link.findall(text)
        twin = (file.parent / way).resolve()
        assert language == "en"
        back = dict(link.findall(twin.read_text("utf-8")))
        assert (twin.parent / back["zh-CN"]).resolve() == file.resolve()
        assert f'<a href="{way}" lang="en" hreflang="en">English</a>' in text
        found.add(file.relative_to(committed_site / "zh").with_suffix("").as_posix())
    assert found == set(pages().pages)
    assert {path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in english_files()} == found


def test_anchors_are_those_of_the_english_page(committed_site: Path) -> None:
    for page in ("claims", "activations/gelu", "constants"):
        sites = [(folder / f"{page}.html").read_text("utf-8") for folder in (committed_site, committed_site / "zh")]
        anchors = [set(re.findall(r'<span id="([^"]*)"></span>', text)) for text in sites]
        targets = [set(re.findall(r'<a class="headerlink" href="#([^"]*)"', text)) for text in sites]
        assert anchors[0] or targets[0]
        for fragment in re.findall(r'href="#([^"]+)"', sites[1]):
            assert f'id="{fragment}"' in sites[1]


def test_an_address_without_a_page_is_answered_in_every_language(committed_site: Path) -> None:
    text = (committed_site / "404.html").read_text("utf-8")
    said = dict(re.findall(r'<section lang="([^"]*)"[^>]*>(.*?)</section>', text, re.DOTALL))
    assert list(said) == ["en", *(language.tag for language in LANGUAGES.values())]
    assert english(re.sub(r"</?\w*>", "", said["zh-CN"].replace("data-to=", ""))) == []
    assert not (committed_site / "zh" / "404.html").exists()


def test_the_search_without_an_index_has_its_stemmer(committed_site: Path) -> None:
    for folder in (committed_site, committed_site / "zh"):
        script = (folder / "_static" / "language_data.js").read_text("utf-8")
        (name,) = re.findall(r"^window\.Stemmer = (\w+);", script, re.MULTILINE)
        assert f"var {name}=function" in script


def test_every_message_of_the_scripts_is_translated() -> None:
    """Texts that are said, and those of the errors of the grammar, with something in the place of what is filled in."""
    words = [re.compile(pattern, re.DOTALL) for part in SAID.values() for pattern, _ in said_by_scripts("zh", part)]
    literal = r'"([^"]*)"|`([^`]*)`'
    told = []
    for script in SCRIPTS.glob("*.js"):
        text = script.read_text("utf-8")
        calls = re.findall(r"say\(((?:[^()]|\([^()]*\))*)\)", text)
        calls += re.findall(r"\.wrong\(((?:[^()`\"]|`[^`]*`|\"[^\"]*\"|\([^()]*\))*)\)", text)
        told += [part for call in calls for pair in re.findall(literal, call) for part in pair]
    told = [text.replace("${told}", "one argument").replace("${p.domain}", "positive") for text in told]
    filled = [re.sub(r"\$\{[^}]*\}", "1", text).replace("\\u2019", "\N{RIGHT SINGLE QUOTATION MARK}") for text in told]
    assert len(filled) > 60
    assert [text for text in filled if english(text) and not any(word.search(text) for word in words)] == []


def test_a_language_has_a_tag_and_its_own_name() -> None:
    assert {key: (language.tag, language.name) for key, language in LANGUAGES.items()} == {"zh": ("zh-CN", "中文")}


def test_what_has_no_message_is_told_sentence_by_sentence() -> None:
    words = Catalogue([Message("one", "一")])
    assert words.unsaid("One. Two of them. ![Three of them](a.svg)") == ["Two of them.", "![Three of them](a.svg)"]
