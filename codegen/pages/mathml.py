"""Formulas as native MathML.

Takes TeX; gives MathML that needs no script and no other host to be shown. The TeX stays in each formula, for readers
that copy it and for those that hear it. The converter is imported where it is used: without the extra `docs` this
module still imports.
"""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree as ET

_PRIMES = ("\N{PRIME}", "\N{DOUBLE PRIME}", "\N{TRIPLE PRIME}")
_SIGNS = ("\N{MINUS SIGN}", "+")
_CLOSING = (")", "]", "|")


class UnknownTeX(ValueError):
    """TeX with a command that has no MathML."""


@cache  # a formula stands on several pages, and in each language
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
    """A prime stands in the row, where its glyph has its full size; as a superscript it would shrink to a speck."""
    if row.tag == "msup" and row[1].text in _PRIMES:
        row.tag = "mrow"
        row[1].tag = "mo"
        row[1].attrib.update(form="postfix", lspace="0.06em", rspace="0")


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
