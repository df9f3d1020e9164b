"""The site: built from plain Markdown, needing no other host, the same bytes twice."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from codegen.errors import UserError
from codegen.pages.site import build_site, require_pages

for package in ("sphinx", "myst_parser", "furo", "latex2mathml"):
    pytest.importorskip(package, reason="the extra docs is not installed")

# Sphinx and docutils warn of each other's plans, which is theirs to settle.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::PendingDeprecationWarning")

ROOT = Path(__file__).parents[2]

INDEX = r"""# probe

Inline $`\frac{x}{2}`$.

## Activations

| | |
|---|---|
| [![f](activations/f.svg)](activations/f.md) | [f](activations/f.md) |

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
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0 L1,1"/></svg>\n'


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of pages with the project's own settings."""
    folder = tmp_path / "docs"
    (folder / "activations").mkdir(parents=True)
    shutil.copy(ROOT / "docs" / "conf.py", folder)
    shutil.copytree(ROOT / "docs" / "_static", folder / "_static")
    (folder / "index.md").write_text(INDEX)
    (folder / "walk.md").write_text("# walk\n\nBack to [f](activations/f.md).\n")
    (folder / "activations" / "f.md").write_text(PAGE)
    (folder / "decisions").mkdir()
    (folder / "decisions" / "0001-first.md").write_text("# first\n\nNo page links to this one.\n")
    (folder / "activations" / "f.svg").write_text(SVG)
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

    # the side bar has the index page's headings and links, in their order; then what is not linked
    sidebar = page[page.index("sidebar-tree") : page.index("<main") if "<main" in page else None]
    order = [sidebar.index(text) for text in ("Activations", ">f<", "How it is made", ">walk<", "Decisions", ">first<")]
    assert order == sorted(order)

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
    with pytest.raises(UserError, match=r"conf\.py"):
        require_pages(tmp_path)


def test_what_is_missing_is_named(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "furo" else object())
    with pytest.raises(UserError, match=r"furo\n.*actforge\[docs\]"):
        require_pages(docs)
