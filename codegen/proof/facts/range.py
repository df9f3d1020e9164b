"""The range: the least and the greatest value, and whether they are attained."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import sympy

from ..algebra.constants import sign
from ..analysis import Analysis
from ..balls.ball import NoEnclosure, Undecided
from ..balls.number import proved
from ..expansion.endpoints import gap
from ..expansion.oscillating import infinite
from ..expansion.tails import NoExpansion
from ..fact import Fact
from ..signs.bounds import Bound, images
from ..signs.span import joined
from .domain import domain


@dataclass(frozen=True, kw_only=True)
class Range(Fact):
    """The values: the interval between the bounds, with those ends that are attained; several, where f jumps over some.

    `interval` has them from left to right, with U between them.
    """

    lower: Bound
    upper: Bound
    interval: str

    def __str__(self) -> str:
        places = [
            f"the {word} at x = {joined(bound.at)}"
            for word, bound in (("minimum", self.lower), ("maximum", self.upper))
            if bound.attained and len(bound.at) in (1, 2)
        ]
        return f"the range is {self.interval}{'; ' if places else ''}{joined(places) if places else ''}."


def range_of(subject: Analysis) -> Range:
    """The range at default parameters. Raises `Undecided` and `NoExpansion` where it is not found."""
    try:
        found = subject.bounds(0)
    except (Undecided, NoExpansion, NoEnclosure):
        everything = _all(subject)
        if everything is None:
            raise
        return everything
    low, high = found.lower, found.upper
    values = images(subject.form(0), subject.chart(1), lambda side: subject.tail(0, 1 if side > 0 else -1).limit)
    return Range(
        verdict="proved" if low.value.verdict == high.value.verdict == "proved" else "certified",
        method="values at all stationary points and kinks, and limits; monotone between them",
        evidence=found.evidence,
        lower=low,
        upper=high,
        interval=" U ".join(_written(*ends) for ends in values),
    )


def _all(subject: Analysis) -> Range | None:
    """All real numbers, where a continuous function tends to both infinities; its slope may oscillate."""
    form = subject.form(0)
    ends = [infinite(form.pieces[k].expr, form.x, side) for k, side in ((0, -1), (-1, 1))]
    if sorted(ends) != [-1, 1] or not _continuous(subject):
        return None
    finite = domain(subject)
    low, high = (Bound(proved(end, "the limit of the tail"), False, ()) for end in (-sympy.oo, sympy.oo))
    return Range(
        verdict=finite.verdict,
        method="it is continuous, and tends to both infinities",
        evidence=finite.evidence,
        lower=low,
        upper=high,
        interval=_written(low, high),
    )


def _continuous(subject: Analysis) -> bool:
    """Whether each value where pieces meet is that of the pieces on both sides; a piece is continuous."""
    form = subject.form(0)
    lines = [piece for piece in form if not piece.is_point]
    for left, right in pairwise(lines):
        bound = left.upper
        at = form.at(bound).expr
        if any(sign(gap(at, side, p.expr, side, form.x, bound)) for p, side in ((left, -1), (right, 1))):
            return False
    return True


def _written(low: Bound, high: Bound) -> str:
    if low.attained and high.attained and low.value == high.value:
        return f"{{{low.value}}}"
    return f"{'[' if low.attained else '('}{low.value}, {high.value}{']' if high.attained else ')'}"
