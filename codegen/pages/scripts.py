"""The scripts of interactive pages: which a page needs, and where they stand.

Takes the folder of the pages, where the scripts of activations were written beside them, and a page's name; gives the
paths of its scripts in the site. What all pages share is part of the theme.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from ..targets.javascript.files import OPERATIONS

FOLDER = "activations/scripts"  # one for each activation
KNOWN = "scripts/known.js"  # what the pages know of all of them

_SHARED = tuple(f"_static/{name}" for name in (OPERATIONS.name, "chart.js", "controls.js"))
_PAGES = {
    "compare": ("_static/compare.js",),
    "play": ("_static/grammar.js", "_static/taylor.js", "_static/play.js"),
}


def scripts(docs: Path, page: str) -> tuple[str, ...]:
    """The scripts of a page, in the order in which they have to run; most pages have none."""
    if page == "claims":
        return ("_static/claims.js",)
    if page in _PAGES and (docs / KNOWN).is_file():
        return (*_SHARED, KNOWN, *_PAGES[page])
    folder, _, name = page.rpartition("/")
    if folder == "pipeline":
        return ("_static/listing.js",)
    own = f"{FOLDER}/{name}.js"
    if folder == "activations" and (docs / own).is_file():
        return (*_SHARED, own, "_static/explore.js")
    return ()


def add_scripts(docs: Path, site: Path) -> None:
    """Copy the scripts that were written with the pages into a site."""
    for folder in (FOLDER, Path(KNOWN).parent):
        if (docs / folder).is_dir():
            shutil.copytree(docs / folder, site / folder)
