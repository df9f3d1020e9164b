"""A Sphinx extension: formulas as native MathML, and a table of contents from the index page itself.

Takes pages that are plain Markdown, as a code host shows them; gives HTML that needs no script, no font and no other
host to show a formula. The TeX stays in each formula, for readers that copy it and for those that hear it. Sphinx and
the converter are imported where they are used: without the extra `docs` this module still imports.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

_PRIMES = ("\N{PRIME}", "\N{DOUBLE PRIME}", "\N{TRIPLE PRIME}")
_SIGNS = ("\N{MINUS SIGN}", "+")
_CLOSING = (")", "]", "|")
_LINK = re.compile(r"\]\(([\w/-]+)\.md\)")


class UnknownTeX(ValueError):
    """TeX with a command that has no MathML."""


def mathml(tex: str, *, block: bool) -> str:
    """MathML for a formula, with its TeX as annotation.

    Raises
    ------
    UnknownTeX
        Where a command is not known; the converter would show its name.
    """
    from latex2mathml.converter import convert_to_element

    root = convert_to_element(tex, display="block" if block else "inline")
    root.attrib.pop("xmlns", None)  # HTML knows what <math> is
    root.set("alttext", tex)
    for element in root.iter():
        # The converter writes entities; the serialiser wants characters.
        element.text = _characters(element.text)
    for element in list(root.iter()):
        _join_word(element)
        _set_prime(element)
        if element.text and "\\" in element.text:
            raise UnknownTeX(f"no MathML for {element.text} in {tex}")
    for row in list(root.iter()):
        _space_names(row)
        _set_signs(row)
    body = list(root)
    semantics = ET.Element("semantics")
    semantics.extend(body)
    ET.SubElement(semantics, "annotation", encoding="application/x-tex").text = tex
    root[:] = [semantics]
    return ET.tostring(root, encoding="unicode")


def _characters(text: str | None) -> str | None:
    return text and re.sub(r"&#x([0-9A-Fa-f]+);", lambda m: chr(int(m[1], 16)), text)


def _join_word(row: ET.Element) -> None:
    """A function's name is one identifier, not its letters in a row."""
    letters = [e.text or "" for e in row if e.tag == "mi" and e.get("mathvariant") == "normal"]
    if len(letters) > 1 and len(letters) == len(row):
        word = ET.Element("mi")
        word.text = "".join(letters)
        row[:] = [word]


def _set_prime(row: ET.Element) -> None:
    """A prime is an operator, which has a glyph of its own as a superscript, and keeps off a slanted letter."""
    if row.tag == "msup" and row[1].text in _PRIMES:
        row[1].tag = "mo"
        raised = ET.Element("mrow")
        raised.extend([ET.Element("mspace", width="0.15em"), row[1]])
        row[1] = raised


def _space_names(row: ET.Element) -> None:
    """A function's name after a factor stands apart from it, as TeX sets it and MathML does not."""
    for k in range(len(row) - 1, 0, -1):
        name = row[k][0] if row[k].tag in ("msup", "mrow") and len(row[k]) else row[k]
        is_name = name.tag == "mi" and len(name.text or "") > 1
        if is_name and row.tag in ("mrow", "mtd") and row[k - 1].tag not in ("mo", "mspace"):
            row.insert(k, ET.Element("mspace", width="0.1667em"))


def _set_signs(row: ET.Element) -> None:
    """A sign that follows no operand is set without the space of an operation."""
    for k, sign in enumerate(row):
        before = row[k - 1] if k else None
        follows = before is not None and (before.tag != "mo" or before.text in _CLOSING)
        if sign.tag == "mo" and sign.text in _SIGNS and not follows:
            sign.set("form", "prefix")


def _visit(self: HTML5Translator, node: nodes.Element) -> None:
    from docutils import nodes
    from sphinx.util import logging

    # A code host's inline formula is $`...`$: the backticks keep Markdown out of it.
    tex = node.astext().strip().strip("`").strip()
    block = isinstance(node, nodes.math_block)
    try:
        shown = mathml(tex, block=block)
    except UnknownTeX as error:
        logging.getLogger(__name__).warning("%s", error, location=node)
        shown = self.encode(tex)
    self.body.append(f'<div class="formula">{shown}</div>\n' if block else shown)
    raise nodes.SkipNode


def contents(source: str, docnames: set[str], root: str) -> str:
    """Hidden tables of contents for the first page.

    One for each heading, of the pages that its section links to; then one for each folder, of the pages that no
    section links to.
    """
    trees: dict[str, list[str]] = {}
    left = docnames - {root}
    for section in re.split(r"^## ", source, flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        names = [n for n in dict.fromkeys(_LINK.findall(body)) if n in left]
        trees.setdefault(heading.strip(), []).extend(names)
        left -= set(names)
    for name in sorted(left):
        trees.setdefault(name.rpartition("/")[0].replace("/", " ").capitalize() or "More", []).append(name)
    lines = [
        "\n".join(["", "```{toctree}", ":hidden:", f":caption: {heading}", "", *names, "```", ""])
        for heading, names in trees.items()
        if names
    ]
    return "\n".join(lines)


def _append_contents(app: Sphinx, docname: str, source: list[str]) -> None:
    if docname == app.config.root_doc:
        source[0] += contents(source[0], set(app.env.found_docs), docname)


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_html_math_renderer("mathml", inline_renderers=(_visit, None), block_renderers=(_visit, None))
    app.connect("source-read", _append_contents)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
