"""The site from the Markdown, in English and in the other languages that its pages can be said in.

Takes a folder of pages (`docs/`, or that of somebody's own definitions) and a folder to write to; gives the path of the
site's first page. How it looks is in `theme/` beside this file, so that pages from any folder make the same site, and
what Sphinx is told stands here alone. The site is made anew each time: the same pages are the same bytes.
"""

from __future__ import annotations

import copy
import gc
import importlib.util
import io
import json
import re
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from ..errors import UserError
from ..targets.javascript.files import OPERATIONS
from ..words.catalogue import LANGUAGES, messages
from . import search
from .data import FOLDER as DATA
from .edition import SAID, THEME, Edition, edition, said_by_scripts
from .lost import FILE as LOST
from .lost import lost_page
from .scripts import add_scripts

FOLDER = "_build"  # of the site, in that of the pages

_FIRST = "index.md"
_ROW = re.compile(r"^\| !\[\]\([^)]*\) \| \[([^]]*)\]\(([^)]*)\) \|(?:.* \|)? (.*) \|$")  # of the gallery
_PAGE = re.compile(r"\]\(([\w/-]+)\.md(#[\w-]+)?\)")
_MADE_BY_SPHINX = ".buildinfo"
_SITE_MAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEEDED = ("sphinx", "myst_parser", "furo", "latex2mathml")
_THEME = Path(__file__).parent / "theme"


def _version() -> str:
    try:
        return metadata.version("actforge")
    except metadata.PackageNotFoundError:  # run from its sources, without an installation
        return ""


SETTINGS: dict[str, Any] = {
    "project": "actforge",
    "version": _version(),
    "extensions": ["myst_parser", "codegen.pages.extension"],
    "exclude_patterns": [FOLDER, ".cache", "**/README.md"],
    # The Markdown is written for a code host first: ```math fences, $`...`$ inline, relative links.
    "myst_enable_extensions": ["dollarmath"],
    "myst_fence_as_directive": {"math"},
    "myst_heading_anchors": 3,
    "html_math_renderer": "mathml",
    "html_theme": "furo",
    "templates_path": [str(_THEME / "templates")],
    "html_static_path": [str(_THEME / "static"), str(OPERATIONS)],
    "html_css_files": ["actforge.css"],
    "html_js_files": [
        ("words.js", {"defer": "defer", "priority": 400}),
        ("tables.js", {"defer": "defer"}),
        ("tabs.js", {"defer": "defer"}),
        ("site.js", {"defer": "defer"}),
    ],
    "html_favicon": str(_THEME / "static" / "favicon.svg"),
    "html_copy_source": False,
    "html_show_copyright": False,
    "html_show_sphinx": False,
    "html_use_index": False,
    # A link that leads nowhere is a mistake, not a gap.
    "nitpicky": True,
}


def missing() -> list[str]:
    """What makes a site and is not installed."""
    return [name for name in _NEEDED if importlib.util.find_spec(name) is None]


def require_site_tools() -> None:
    """Raise before the work if what makes a site is not installed."""
    if absent := missing():
        raise UserError(f"the documentation needs {', '.join(absent)}", "pip install 'actforge[docs]'")


def require_pages(docs: Path) -> None:
    """Raise if `docs` is not a folder of pages."""
    if not (docs / _FIRST).is_file():
        raise UserError(
            f"{docs}: not a folder of pages: {_FIRST} is missing",
            "run this in a checkout, where docs/ is, or write pages of your own definitions: --out DIR",
        )


def build_site(docs: Path, output: Path, address: str = "") -> Path:
    """Build the site in `output`, which is replaced; any warning of Sphinx's is an error.

    Parameters
    ----------
    docs
        The folder of the pages, with `index.md` as the first.
    output
        The site's folder: new, empty, or one that an earlier build made.
    address
        Where the site will be served; with it, pages name their own addresses and those of their pictures in full, as
        services that show a link ask for.

    Returns
    -------
    Path
        The site's first page, to open in a browser.

    Raises
    ------
    UserError
        Where what makes the site is not installed, the folders are not as described above, or a page is wrong.
    """
    require_site_tools()
    require_pages(docs)
    if output.exists() and any(output.iterdir()) and not (output / _MADE_BY_SPHINX).is_file():
        raise UserError(f"{output}: exists, and is not a site", "give another folder")
    editions = [e for e in (edition(docs, language) for language in LANGUAGES) if e.pages]
    with (
        tempfile.TemporaryDirectory() as scratch,
        ProcessPoolExecutor(max(1, len(editions)), get_context("spawn")) as others,  # languages wait for nothing
    ):
        begun = [
            others.submit(_build_edition, docs, e, Path(scratch, e.language), _below(address, e.language))
            for e in editions
        ]
        made = Path(scratch, "html")
        own = {"editions": {e.language: list(e.pages) for e in editions}, "html_baseurl": address}
        _run_sphinx(docs, made, Path(scratch, "trees"), own)
        add_scripts(docs, made)
        if (docs / DATA).is_dir():
            shutil.copytree(docs / DATA, made / DATA)
        (made / LOST).write_text(lost_page(e.language for e in editions), "utf-8")
        (made / "llms.txt").write_text(_outline((docs / _FIRST).read_text("utf-8")), "utf-8")
        _add_search(made)
        for translated, other in zip(editions, begun, strict=True):
            shutil.move(other.result(), made / translated.language)
        if address:
            (made / "sitemap.xml").write_text(_site_map(made, address), "utf-8")
        shutil.rmtree(output, ignore_errors=True)
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, output)
    return output / "index.html"


def _below(address: str, language: str) -> str:
    return f"{address.rstrip('/')}/{language}/" if address else ""


def _site_map(made: Path, address: str) -> str:
    """The pages of all languages, for search engines (sitemaps.org)."""
    aside = {made / LOST, *made.rglob("search.html")}
    pages = sorted(path.relative_to(made).as_posix() for path in made.rglob("*.html") if path not in aside)
    base = address.rstrip("/")
    places = "".join(f"<url><loc>{escape(f'{base}/{page}')}</loc></url>\n" for page in pages)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_SITE_MAPS}">\n{places}</urlset>\n'


def _add_search(made: Path) -> None:
    if search.installed():
        search.add_search(made)
        for file in search.unused(made):
            file.unlink()


def _build_edition(docs: Path, translated: Edition, scratch: Path, address: str) -> Path:
    """The site in another language, in a folder of `scratch`, to be served at the address, if that is known."""
    source, static, made = scratch / "docs", scratch / "static", scratch / "html"
    locale = LANGUAGES[translated.language].tag.replace("-", "_")
    pictures = ((p.relative_to(docs).as_posix(), p) for p in docs.rglob("*.svg") if FOLDER not in p.parts)
    files = {
        **dict(translated.markdown()),
        **{path: translated.picture(file.read_text("utf-8")) for path, file in pictures},
    }
    for path, text in files.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_text(text, "utf-8")
    static.mkdir()
    for name, part in SAID.items():
        told = json.dumps(said_by_scripts(translated.language, part), ensure_ascii=False)
        (static / name).write_text(f"(globalThis.messages ??= []).push(...{told});\n", "utf-8")
    _write_locale(translated.language, scratch / "locale" / locale / "LC_MESSAGES" / "sphinx.mo")
    settings = {
        "language": locale,
        "locale_dirs": [str(scratch / "locale")],
        "myst_heading_slug_func": translated.anchor,
        "html_static_path": [*SETTINGS["html_static_path"], str(static)],
        "html_js_files": [("messages.js", {"defer": "defer", "priority": 300}), *SETTINGS["html_js_files"]],
        "html_baseurl": address,
        "edition": translated.language,
        "pages": str(docs),
    }
    _run_sphinx(source, made, scratch / "trees", settings)
    for page in made.rglob("*.html"):
        page.write_text(translated.attributes(page.read_text("utf-8")), "utf-8")
    _add_search(made)
    return made


def _write_locale(language: str, file: Path) -> None:
    """What the theme says, as Sphinx reads it."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    told = Catalog(locale=LANGUAGES[language].tag.replace("-", "_"))
    for message in messages(language, THEME):
        told.add(message.id, message.text)
    file.parent.mkdir(parents=True)
    with file.open("wb") as stream:
        write_mo(stream, told)


def _outline(first: str) -> str:
    """The first page as language models read it (llms.txt): its headings, and its links to the pages as lists."""
    title, *rest = first.split("\n\n", 2)
    summary = " ".join("".join(rest[:1]).split())
    body = [line for line in "\n".join(rest[1:]).splitlines() if line.startswith(("#", "- ", "| !["))]
    lines = [_ROW.sub(r"- [\1](\2): \3", line) for line in body]
    return _PAGE.sub(r"](\1.html\2)", "\n".join([title, "", f"> {summary}", "", *lines]) + "\n")


def _title(docs: Path) -> str:
    """The first heading of the first page."""
    return (docs / _FIRST).read_text("utf-8").partition("\n")[0].removeprefix("# ")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for cycles to free, which a build has next to none of: 26 in place of 35 s of CPU, in 0.7 GB."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _run_sphinx(docs: Path, made: Path, trees: Path, settings: dict[str, Any]) -> None:
    from sphinx import locale
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    locale.translators.clear()  # Sphinx keeps the last language where one has no catalogue of its own
    said = io.StringIO()
    with warnings.catch_warnings(), patch_docutils(docs), docutils_namespace(), _uncollected():
        # Sphinx and docutils warn of each other's plans, which is theirs to settle.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        app = Sphinx(
            docs,
            None,
            made,
            trees,
            "html",
            {**copy.deepcopy(SETTINGS), "html_title": _title(docs), **settings},  # copied, for Sphinx writes into it
            status=None,
            warning=said,
            freshenv=True,
            warningiserror=True,
        )
        app.build()
    if app.statuscode or said.getvalue():
        raise UserError(f"the pages have mistakes\n{said.getvalue().strip()}", "mend them and build again")
