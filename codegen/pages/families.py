"""Families of activations, for an index: by their formulas and by what is proved of them, never by their names.

Takes what was derived of an activation and its facts; gives the family, one of `FAMILIES`. The order of the questions
decides: a gated unit is one whatever its function is, and a function of straight pieces is piecewise linear though it
may be bounded, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..definition.activation import x
from ..symbolic.derive import Derived
from .properties import Sheet


@dataclass(frozen=True)
class Kind:
    """A family: its name as a heading, and what its members have in common."""

    name: str
    doc: str


LINEAR = Kind("Piecewise linear", "Straight pieces: a comparison or two, and one multiplication.")
RECTIFIERS = Kind(
    "Smooth rectifiers", "Monotone, level towards one end and growing like a power of x towards the other."
)
SELF_GATED = Kind("Self-gated", "Level towards one end and growing towards the other, with a dip between.")
SIGMOIDS = Kind("Sigmoids", "Monotone, between two bounds.")
GATED = Kind("Gated units", "Functions of two arrays: a gate times a function of x.")
OTHERS = Kind("Other shapes", "Bells, valleys, and what grows towards both ends, or faster than every power of x.")

FAMILIES = (LINEAR, RECTIFIERS, SELF_GATED, SIGMOIDS, GATED, OTHERS)


def family(derived: Derived, sheet: Sheet) -> Kind:
    """The family of an activation; what its facts leave unknown makes it one of the other shapes."""
    if derived.activation.gated:
        return GATED
    if all(piece.expr.diff(x, 2) == 0 for piece in derived.f):
        return LINEAR
    facts = sheet["facts"]
    monotone = facts["monotone"].get("trend", "none") not in ("none", "unknown")
    ends = [end for end in facts["limits"]["ends"] if end["function"] == "f"]
    level = [end for end in ends if _finite(end["limit"])]
    powers = {"-oo": derived.f.pieces[0].expr.is_polynomial(x), "oo": derived.f.pieces[-1].expr.is_polynomial(x)}
    growing = [e for e in ends if not _finite(e["limit"]) and (e.get("rate") is not None or powers[e["towards"]])]
    if len(level) == 2 and monotone:
        return SIGMOIDS
    if len(level) == len(growing) == 1:
        return RECTIFIERS if monotone else SELF_GATED
    return OTHERS


def _finite(limit: dict[str, Any]) -> bool:
    return "inf" not in limit["lo"] and "inf" not in limit["hi"]
