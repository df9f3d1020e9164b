"""The characters of formulas: those in use on pages, and those that the site's font has.

Takes MathML; gives the characters that a browser needs to show it. A variable is written with a plain letter and shown
with a slanted one, which is another character; a browser does that by itself, so the font must have both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

# Beyond what pages use now: what formulas of somebody else's definitions are written with.
_USUAL = (
    *(chr(c) for c in range(0x20, 0x7F)),
    *(chr(c) for c in range(0x3B1, 0x3CA) if c != 0x3C2),
    *"ΓΔΘΛΞΠΣΦΨΩ∂∞−×·±≤≥≠≈∈∉∪∩→↦∫∑∏√…⋯⌊⌋⌈⌉‖′″‴∣∧∨¬ℝℓ",
)


_FORMULA = re.compile(r"^```math\n(.*?)^```$|\$`([^`]+)`\$", re.MULTILINE | re.DOTALL)


def formulas(markdown: str) -> Iterator[str]:
    """The TeX of every formula of a page."""
    for block, inline in _FORMULA.findall(markdown):
        yield (block or inline).strip()


def needed(formulas: Iterable[str]) -> set[str]:
    """The characters that some MathML is shown with."""
    found: set[str] = set()
    for formula in formulas:
        for element in ET.fromstring(formula).iter():
            if element.tag == "annotation":
                continue
            text = (element.text or "") + (element.tail or "")
            found |= set(text) | (set(slanted(text)) if element.tag == "mi" and len(text.strip()) == 1 else set())
    return {c for c in found if not c.isspace()}


def usual() -> set[str]:
    """The characters that the font has in any case."""
    return set(_USUAL) | {s for c in _USUAL for s in slanted(c)}


def slanted(letter: str) -> str:
    """The slanted form of a Latin or Greek letter, as mathematics has it; nothing for another character."""
    if letter == "h":
        return "\N{PLANCK CONSTANT}"
    if letter == "∂":
        return "\N{MATHEMATICAL ITALIC PARTIAL DIFFERENTIAL}"
    alphabet, _, rest = unicodedata.name(letter, "").partition(" ")
    if alphabet not in ("LATIN", "GREEK"):
        return ""
    try:
        return unicodedata.lookup(f"MATHEMATICAL ITALIC {rest.replace(' LETTER', '')}")
    except KeyError:
        return ""
