"""Links to files that are no pages: the site shows a source as a page of its own, and data as they are.

A code host shows both by itself. For what is neither Sphinx's own way stays, a file to download.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .data import FOLDER as DATA

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

FOLDER = "source"  # of the pages of sources, in the site


def resolve(app: Sphinx, doctree: nodes.document) -> None:
    """Lead the links of a page to data, and to pages of sources, which are remembered; before Sphinx copies files."""
    from docutils import nodes
    from sphinx import addnodes

    docs, docname = Path(app.srcdir).resolve(), app.env.docname
    for node in list(doctree.findall(addnodes.download_reference)):
        file = (docs / docname).parent.joinpath(node["reftarget"]).resolve()
        if file.is_relative_to(docs / DATA):
            target = file.relative_to(docs).as_posix()
        elif file.suffix == ".py" and file.is_relative_to(docs.parent):
            page = f"{FOLDER}/{file.relative_to(docs.parent).with_suffix('').as_posix()}"
            shown: dict[str, Path] = app.env.__dict__.setdefault("shown_sources", {})
            shown[page] = file
            target = app.builder.get_target_uri(page)
        else:
            continue
        up = "../" * docname.count("/")
        link = nodes.reference("", "", *node.children, internal=True, refuri=f"{up}{target}")
        node.replace_self(link)


def pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """A page for each source that some page links to."""
    from sphinx.highlighting import PygmentsBridge

    bridge = PygmentsBridge("html", app.builder.config.pygments_style or "default")
    for page, file in sorted(app.env.__dict__.get("shown_sources", {}).items()):
        name = f"{page.removeprefix(FOLDER + '/')}.py"
        code = bridge.highlight_block(file.read_text("utf-8"), "python", linenos=False)
        yield (
            page,
            {"title": name, "source": True, "body": f"<h1>{name.replace('/', '/<wbr>')}</h1>\n{code}"},
            "page.html",
        )
