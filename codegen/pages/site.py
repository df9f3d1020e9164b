"""The site from the Markdown.

Takes the folder of pages (`docs/`) and a folder to write to; gives the path of the site's first page. The site is
made anew each time, so that the same pages are the same bytes.
"""

from __future__ import annotations

import importlib.util
import io
import shutil
import tempfile
from pathlib import Path

from ..errors import UserError

_MADE_BY_SPHINX = ".buildinfo"
_NEEDED = ("sphinx", "myst_parser", "furo", "latex2mathml")


def require_pages(docs: Path) -> None:
    """Raise before the work if `docs` is not a folder of pages, or if what makes the site is not installed."""
    if not (docs / "conf.py").is_file():
        raise UserError(
            f"{docs}: not a folder of pages: conf.py is missing",
            "run this in a checkout, where docs/ is, or write pages alone: --out DIR",
        )
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(f"the documentation needs {', '.join(missing)}", "pip install 'actforge[docs]'")


def build_site(docs: Path, output: Path) -> Path:
    """Build the site in `output`, which is replaced; any warning of Sphinx's is an error.

    Parameters
    ----------
    docs
        The folder with `conf.py` and the pages.
    output
        The site's folder: new, empty, or one that an earlier build made.

    Returns
    -------
    Path
        The site's first page, to open in a browser.

    Raises
    ------
    UserError
        Where what makes the site is not installed, the folders are not as described above, or a page is wrong.
    """
    require_pages(docs)
    if output.exists() and any(output.iterdir()) and not (output / _MADE_BY_SPHINX).is_file():
        raise UserError(f"{output}: exists, and is not a site", "give another folder")
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    warnings = io.StringIO()
    with tempfile.TemporaryDirectory() as scratch:
        made, trees = Path(scratch, "html"), Path(scratch, "trees")
        with patch_docutils(docs), docutils_namespace():
            app = Sphinx(
                docs, docs, made, trees, "html", status=None, warning=warnings, freshenv=True, warningiserror=True
            )
            app.build()
        if app.statuscode or warnings.getvalue():
            raise UserError(f"the pages have mistakes\n{warnings.getvalue().strip()}", "mend them and build again")
        shutil.rmtree(output, ignore_errors=True)
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, output)
    return output / "index.html"
