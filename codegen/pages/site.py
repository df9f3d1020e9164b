"""The site from the Markdown.

Takes a folder of pages (`docs/`, or that of somebody's own definitions) and a folder to write to; gives the path of the
site's first page. How it looks is in `theme/` beside this file, so that pages from any folder make the same site, and
what Sphinx is told stands here alone. The site is made anew each time: the same pages are the same bytes.
"""

from __future__ import annotations

import copy
import importlib.util
import io
import re
import shutil
import tempfile
import warnings
from importlib import metadata
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..targets.javascript.files import OPERATIONS
from . import search
from .data import FOLDER as DATA
from .scripts import add_scripts

FOLDER = "_build"  # of the site, in that of the pages

_FIRST = "index.md"
_ROW = re.compile(r"^\| !\[\]\([^)]*\) \| \[([^]]*)\]\(([^)]*)\) \|(?:.* \|)? (.*) \|$")  # of the gallery
_PAGE = re.compile(r"\]\(([\w/-]+)\.md(#[\w-]+)?\)")
_MADE_BY_SPHINX = ".buildinfo"
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
    "html_extra_path": [str(_THEME / "root")],
    "html_css_files": ["actforge.css"],
    "html_js_files": [("site.js", {"defer": "defer"})],
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
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch, "html")
        _run_sphinx(docs, made, Path(scratch, "trees"), address)
        add_scripts(docs, made)
        if (docs / DATA).is_dir():
            shutil.copytree(docs / DATA, made / DATA)
        (made / "llms.txt").write_text(_outline((docs / _FIRST).read_text("utf-8")), "utf-8")
        if search.installed():
            search.add_search(made)
            for file in search.unused(made):
                file.unlink()
        shutil.rmtree(output, ignore_errors=True)
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, output)
    return output / "index.html"


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


def _run_sphinx(docs: Path, made: Path, trees: Path, address: str) -> None:
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    said = io.StringIO()
    own = {"html_title": _title(docs), "html_baseurl": address}
    with warnings.catch_warnings(), patch_docutils(docs), docutils_namespace():
        # Sphinx and docutils warn of each other's plans, which is theirs to settle.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        app = Sphinx(
            docs,
            None,
            made,
            trees,
            "html",
            {**copy.deepcopy(SETTINGS), **own},  # copied, for Sphinx writes into it
            status=None,
            warning=said,
            freshenv=True,
            warningiserror=True,
        )
        app.build()
    if app.statuscode or said.getvalue():
        raise UserError(f"the pages have mistakes\n{said.getvalue().strip()}", "mend them and build again")
