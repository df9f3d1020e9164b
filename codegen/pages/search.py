"""The search of a site: an index by Pagefind, where it is installed.

Takes the folder of a finished site; adds `pagefind/` to it, which `theme/static/search.js` asks. Without it, and for a
site that is opened from a disk, the search is Sphinx's own.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

from ..errors import UserError

_NEEDED = ("pagefind", "pagefind_bin_extended")
# Of the page, what is a mark and no text: the sign of a heading's link, and the TeX that repeats a formula.
_NO_TEXT = "annotation, .headerlink"
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")


def installed() -> bool:
    """Whether the search of a site can be made."""
    return all(importlib.util.find_spec(name) is not None for name in _NEEDED)


def add_search(site: Path) -> None:
    """Index the pages of a site."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--exclude-selectors", _NO_TEXT]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise UserError(f"the search could not be made\n{run.stdout}{run.stderr}".strip(), "pip uninstall pagefind")


def unused(site: Path) -> list[Path]:
    """What Pagefind wrote for sites that have no search page of their own."""
    return [file for pattern in _UNUSED for file in sorted((site / "pagefind").glob(pattern))]
