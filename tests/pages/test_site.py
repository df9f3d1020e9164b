"""The site: built from plain Markdown, needing no other host, the same bytes twice."""

from __future__ import annotations

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from codegen.cli.main import main
from codegen.errors import UserError
from codegen.pages.glyphs import formulas, needed
from codegen.pages.mathml import mathml
from codegen.pages.navigation import Fold, Section, plan
from codegen.pages.site import build_site, require_pages, require_site_tools

for package in ("sphinx", "myst_parser", "furo", "latex2mathml"):
    pytest.importorskip(package, reason="the extra docs is not installed")

ROOT = Path(__file__).parents[2]
THEME = ROOT / "codegen" / "pages" / "theme"

INDEX = r"""# probe

Inline $`\frac{x}{2}`$.

## Activations

### Straight ones

| shape | activation | in words |
|---|---|---|
| ![](activations/f.svg) | [f](activations/f.md) | straight |

## How it is made

- [walk](walk.md)
"""
PAGE = r"""# f

```math
f'(x) = \begin{cases} \alpha e^{x} & \text{if } x \leq 0 \\ \mathrm{erf}{\left(x\right)} & \text{otherwise} \end{cases}
```

```python
>>> 1 + 1
2
```

| | largest error | at |
|---|---|---|
| `torch.nn.functional.relu(inplace=False)` | 0.501 ulp | -1.5e-7 |
| of f | $`\frac{1}{2}`$ | |
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20"><path d="M0,0 L1,1"/></svg>\n'


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of pages, and nothing else."""
    folder = tmp_path / "docs"
    (folder / "activations").mkdir(parents=True)
    (folder / "index.md").write_text(INDEX)
    (folder / "walk.md").write_text("# walk\n\nBack to [f](activations/f.md).\n")
    (folder / "activations" / "f.md").write_text(PAGE)
    (folder / "decisions").mkdir()
    (folder / "decisions" / "0001-first.md").write_text("# first\n\nNo page links to this one.\n")
    (folder / "activations" / "f.svg").write_text(SVG)
    (folder / "data").mkdir()
    (folder / "data" / "a.json").write_text('{"schema": "a/1"}')
    return folder


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def assets(html: str) -> list[str]:
    """What a browser loads to show the page."""
    tags = re.findall(r"<(?:script|link|img|iframe|source|video|object|embed)\b[^>]*>", html)
    return [url for tag in tags for url in re.findall(r'\b(?:src|href|data|srcset)="([^"]*)"', tag)]


def test_the_site(docs: Path, tmp_path: Path) -> None:
    first = build_site(docs, tmp_path / "site")
    assert first == tmp_path / "site" / "index.html"
    index = first.read_text()
    page = (tmp_path / "site" / "activations" / "f.html").read_text()

    # formulas are MathML, and no script makes them
    assert re.search(r"<mfrac>.*annotation", index)
    assert page.count("<mtr>") == 2
    assert not re.search(r"<script[^>]*(mathjax|katex)", page, re.IGNORECASE)

    # the side bar has the index page's headings and links, the short sections first
    sidebar = page[page.index("sidebar-tree") : page.index('<div class="main"')]
    words = (">Start<", "How it is made", ">walk<", "Decisions", ">first<", "Activations", ">Straight ones<", ">f<")
    order = [sidebar.index(text) for text in words]
    assert order == sorted(order)
    assert 'checked aria-label="Unfold Straight ones"' in sidebar
    assert "checked" not in index[index.index("sidebar-tree") : index.index('<div class="main"')]

    # the first page as language models read it, and data for programs
    told = (tmp_path / "site" / "llms.txt").read_text()
    assert told.startswith("# probe\n\n> Inline")
    assert "- [f](activations/f.html): straight" in told
    assert "- [walk](walk.html)" in told
    assert json.loads((tmp_path / "site" / "data" / "a.json").read_text()) == {"schema": "a/1"}

    # nothing comes from another host
    loaded = [url for p in (tmp_path / "site").rglob("*.html") for url in assets(p.read_text())]
    assert loaded
    assert [url for url in loaded if re.match(r"(https?:)?//", url)] == []
    styles = "".join(p.read_text() for p in (tmp_path / "site").rglob("*.css"))
    assert not re.search(r"@import|url\(\s*['\"]?(https?:)?//", styles)

    # the same bytes again, over the site that is there
    before = digests(tmp_path / "site")
    build_site(docs, tmp_path / "site")
    assert digests(tmp_path / "site") == before
    assert not [name for name in before if name.endswith((".doctree", ".pickle"))]


def test_a_page_tells_the_weight_of_its_sections_in_the_search(docs: Path, tmp_path: Path) -> None:
    weighed = (
        "# walk",
        "<!-- search: 0.1 -->",
        "First.",
        "## Times",
        "<!-- search: 0 -->",
        "Second.",
        "## Rest",
        "Third.",
    )
    (docs / "walk.md").write_text("\n\n".join(weighed) + "\n")
    build_site(docs, tmp_path / "site")
    page = (tmp_path / "site" / "walk.html").read_text()
    assert re.search(r'<section data-pagefind-weight="0.1"[^>]* id="walk">', page)
    assert '<section data-pagefind-ignore id="times">' in page
    assert '<section id="rest">' in page
    assert "<!-- search" not in page


def test_pages_under_an_index_are_listed_where_it_is_shown_by_what_tells_them_apart(docs: Path, tmp_path: Path) -> None:
    (docs / "walk").mkdir()
    for name in ("f", "g"):
        (docs / "walk" / f"{name}.md").write_text(f"# {name}, step by step\n\nSteps.\n")
    build_site(docs, tmp_path / "site")
    bars = {}
    for path in ("walk", "walk/f", "activations/f"):
        html = (tmp_path / "site" / f"{path}.html").read_text()
        bar = html[html.index("sidebar-tree") : html.index('<div class="main"')]
        bars[path] = re.findall(r'<li class="toctree-l2[^>]*><a[^>]*>([^<]*)', bar[bar.index("How it is made") :])
    assert bars == {"walk": ["f", "g", "f"], "walk/f": ["f", "g", "f"], "activations/f": ["f"]}


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ("\n[gone](nowhere.md)\n", "nowhere"),
        ("\n$`\\nonsense{x}`$\n", "nonsense"),
        ("\n![gone](nowhere.svg)\n", "nowhere.svg"),
    ],
)
def test_a_mistake_in_a_page_stops_the_build_and_keeps_the_site(
    docs: Path, tmp_path: Path, mistake: str, told: str
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / ".buildinfo").write_text("")
    (site / "index.html").write_text("before")
    (docs / "walk.md").write_text("# walk\n" + mistake)
    with pytest.raises(UserError, match=told):
        build_site(docs, site)
    assert (site / "index.html").read_text() == "before"


def test_a_folder_that_is_no_site_is_left_alone(docs: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(UserError, match="not a site"):
        build_site(docs, tmp_path / "mine")
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def test_a_folder_without_pages_is_told_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"index\.md"):
        require_pages(tmp_path)


def test_the_command_builds_the_site_of_the_pages_that_are_there(
    docs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No definition is read: there is none, and no page changes."""
    monkeypatch.chdir(docs.parent)
    before = digests(docs)
    assert main(["docs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"schema": "actforge/docs/1", "index": "docs/_build/index.html"}
    assert (docs / "_build" / "activations" / "f.html").is_file()
    assert {k: v for k, v in digests(docs).items() if not k.startswith("_build/")} == before


class Tables(HTMLParser):
    """The start tags of a page by their names, and the cells of its tables."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: dict[str, list[dict[str, str]]] = {}
        self.heads: list[str] = []
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.setdefault(tag, []).append({k: v or "" for k, v in attrs})
        if tag == "th":
            self.heads.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "th"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.heads[-1] += data.strip()


def test_tables_can_be_read_on_a_phone_and_by_keyboard(docs: Path, tmp_path: Path) -> None:
    build_site(docs, tmp_path / "site")
    page = Tables((tmp_path / "site" / "activations" / "f.html").read_text())
    assert page.heads == ["largest error", "at"]  # and no header without text
    cells = [cell for cell in page.tags["td"] if "class" not in cell]
    labels = [(cell.get("data-label"), "data-number" in cell, "data-empty" in cell) for cell in cells]
    assert labels == [
        *[(None, False, False), ("largest error", True, False), ("at", True, False)],
        *[(None, False, False), ("largest error", False, False), ("at", False, True)],
    ]
    wrappers = [tag for tag in page.tags["div"] if "table-wrapper" in tag.get("class", "")]
    assert [(w["tabindex"], w["role"], w["aria-label"]) for w in wrappers] == [("0", "region", "Table: f")]
    styles = (THEME / "static" / "actforge.css").read_text()
    assert "attr(data-label)" in styles
    assert not re.search(r"\btd[^{}]*\{[^}]*min-width: *[1-9]", styles)
    html = (tmp_path / "site" / "activations" / "f.html").read_text()
    assert sum("data-formula" in cell for cell in cells) == 1
    assert "torch.<wbr>nn.<wbr>functional.<wbr>relu(<wbr>inplace=<wbr>False)" in html


def test_pictures_have_their_sizes_and_a_gallery_names_each_once(docs: Path, tmp_path: Path) -> None:
    index = Tables(build_site(docs, tmp_path / "site").read_text())
    (picture,) = index.tags["img"]
    assert (picture["width"], picture["height"], picture["alt"]) == ("30", "20", "")
    assert any("gallery" in table.get("class", "") for table in index.tags["table"])


def test_the_head_tells_what_a_page_is_about(docs: Path, tmp_path: Path) -> None:
    (docs / "walk.md").write_text("# walk\n\nFrom $`x`$ to y < z & on.\n\nMore.\n")
    build_site(docs, tmp_path / "site")
    metas = Tables((tmp_path / "site" / "walk.html").read_text()).tags["meta"]
    told = {m.get("name") or m.get("property"): m["content"] for m in metas if "content" in m}
    assert told["description"] == told["og:description"] == "From to y < z & on."
    assert (told["og:title"], told["og:type"]) == ("walk", "website")
    links = Tables((tmp_path / "site" / "walk.html").read_text()).tags["link"]
    assert [link["href"] for link in links if "icon" in link["rel"]] == ["_static/favicon.svg"]
    lost = (tmp_path / "site" / "404.html").read_text()
    assert assets(lost) == []  # it is shown at any address, from where no relative one leads anywhere
    assert "Apache-2.0" in (tmp_path / "site" / "walk.html").read_text()


def test_a_preview_of_a_link_has_the_first_picture_with_words(docs: Path, tmp_path: Path) -> None:
    (docs / "walk.md").write_text("# walk\n\nOn.\n\n![](activations/f.svg)\n\n![A line.](activations/f.svg)\n")
    build_site(docs, tmp_path / "site", "https://example.org/act/")
    metas = Tables((tmp_path / "site" / "walk.html").read_text()).tags["meta"]
    told = {m.get("name") or m.get("property"): m["content"] for m in metas if "content" in m}
    assert told["og:image"] == "https://example.org/act/_images/f.svg"
    assert told["og:image:alt"] == "A line."
    assert told["og:url"] == "https://example.org/act/walk.html"
    assert (tmp_path / "site" / "_images" / "f.svg").is_file()
    urls = [
        e.text for e in ElementTree.parse(tmp_path / "site" / "sitemap.xml").getroot().iter() if e.tag.endswith("loc")
    ]
    assert {"https://example.org/act/walk.html", "https://example.org/act/activations/f.html"} <= set(urls)
    assert all((tmp_path / "site" / url.removeprefix("https://example.org/act/")).is_file() for url in urls)
    assert not any("404" in url or "search" in url for url in urls)
    build_site(docs, tmp_path / "site")
    assert not (tmp_path / "site" / "sitemap.xml").exists()
    html = (tmp_path / "site" / "walk.html").read_text()
    assert 'property="og:image" content="_images/f.svg"' in html
    assert "og:image" not in (tmp_path / "site" / "activations" / "f.html").read_text()


def test_a_source_that_a_page_links_to_is_a_page_and_data_stay_data(docs: Path, tmp_path: Path) -> None:
    source = docs.parent / "codegen" / "a.py"
    source.parent.mkdir()
    source.write_text("def shown() -> int:\n    return 1\n")
    (docs / "decisions" / "0001-first.md").write_text("# first\n\n[a](../../codegen/a.py), [data](../data/a.json)\n")
    build_site(docs, tmp_path / "site")
    page = (tmp_path / "site" / "decisions" / "0001-first.html").read_text()
    assert 'href="../source/codegen/a.html"' in page
    assert 'href="../data/a.json"' in page
    shown = (tmp_path / "site" / "source" / "codegen" / "a.html").read_text()
    assert "codegen/a.py" in shown
    assert '<span class="nf">shown</span>' in shown
    assert not (tmp_path / "site" / "_downloads").exists()


def test_the_font_has_every_character_of_the_formulas() -> None:
    """Without one of them a browser takes its glyph from another font, whose size and weight differ."""
    record = json.loads((THEME / "stix-two-math.json").read_text("utf-8"))
    tex = {t for page in (ROOT / "docs").rglob("*.md") for t in formulas(page.read_text("utf-8"))}
    assert len(tex) > 500
    assert needed(mathml(t, block=True) for t in tex) <= set(record["characters"])
    font = (THEME / "static" / "stix-two-math.woff2").read_bytes()
    assert hashlib.sha256(font).hexdigest() == record["sha256"]
    assert len(font) < 32_000
    assert "SIL OPEN FONT LICENSE" in (THEME / "static" / "stix-two-math.txt").read_text("utf-8")


def test_a_variable_needs_its_slanted_letter_and_a_word_does_not() -> None:
    assert needed([mathml(r"h + \mathrm{erf}{\left(\beta\right)}", block=False)]) == {*"h+erf()β", "ℎ", "𝛽"}


def test_primes_stand_in_the_row_at_their_full_size() -> None:
    shown = mathml("f'(x) + f''(x)", block=True)
    assert "msup" not in shown
    assert [p in shown for p in ("′", "″")] == [True, True]


def test_the_side_bar_has_short_sections_first_and_folds_the_rest() -> None:
    source = (
        "# t\n\n## All\n\n### One, two\n\n[a](a.md) [b](b.md)\n\n### Three\n\n[a](a.md)\n\n"
        "## Made\n\n- [w](w.md)\n- [d](d/index.md)\n"
    )
    assert plan(source, ["index", "a", "b", "w", "d/index", "d/1", "d/2", "left"], "index") == (
        Section("Made", ("w", Fold("", "d/index", ("d/1", "d/2")))),
        Section("More", ("left",)),
        Section("All", (Fold("One, two", "index#one-two", ("a", "b")), Fold("Three", "index#three", ()))),
    )


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "furo" else object())
    with pytest.raises(UserError, match=r"furo\n.*actforge\[docs\]"):
        require_site_tools()
