"""Where a function is zero, and its sign elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analysis
from ..balls.number import Number
from ..fact import Fact
from ..signs.bounds import place_number
from ..signs.chart import Chart, Place
from ..signs.span import Span, joined, span, vanishes

_SIGNS = {1: "positive", 0: "zero", -1: "negative"}


@dataclass(frozen=True)
class Piece:
    """A largest interval on which a function is positive, negative or zero."""

    span: Span
    sign: str


@dataclass(frozen=True, kw_only=True)
class Zeros(Fact):
    """The zeros of a function: single ones, and intervals."""

    zeros: tuple[Number, ...]
    spans: tuple[Span, ...]
    signs: tuple[Piece, ...]

    def __str__(self) -> str:
        where = [*(f"on {s}" for s in self.spans), *(f"at x = {z}" for z in self.zeros)]
        if not where:
            return f"f is {self.signs[0].sign} everywhere."
        return f"f is zero {joined(where)}, and nowhere else."


def zeros(subject: Analysis) -> Zeros:
    """All zeros, from the sign chart of the function."""
    found = subject.chart(0)
    spans = tuple(span(c, c, vanishes) for c in found.cells if c.sign == 0)
    return Zeros(
        verdict="certified" if any(c.sign for c in found.cells) else "proved",
        method="the sign chart of f: all its roots are isolated, and its tails have one sign",
        evidence=found.evidence,
        zeros=tuple(place_number(p) for p in single(found)),
        spans=spans,
        signs=tuple(Piece(span(c, c), _SIGNS[c.sign]) for c in found.cells),
    )


def single(found: Chart) -> tuple[Place, ...]:
    """The zeros that lie on no interval of zeros."""
    cells = found.cells
    return tuple(
        place
        for place, left, right in zip(found.places, cells[:-1], cells[1:], strict=True)
        if place.sign == 0 and left.sign and right.sign
    )
