"""Where f(x) = x, and whether iteration is drawn there."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from ..algebra.constants import rational
from ..analysis import Analysis
from ..balls.ball import evaluator, precision
from ..balls.number import Number, certified
from ..fact import Fact
from ..signs.bounds import place_number
from ..signs.chart import Place, chart, intervals
from ..signs.span import Span, joined, span, vanishes
from .zeros import single

_BITS = 512


@dataclass(frozen=True)
class FixedPoint:
    """A solution of f(x) = x, with the slope there, by whose absolute value iteration comes nearer or goes away."""

    at: Number
    slope: Number | None  # None at a kink

    def __str__(self) -> str:
        return f"x = {self.at}"


@dataclass(frozen=True, kw_only=True)
class FixedPoints(Fact):
    """All solutions of f(x) = x: single ones, and intervals."""

    points: tuple[FixedPoint, ...]
    spans: tuple[Span, ...]

    def __str__(self) -> str:
        where = [*(str(p) for p in self.points), *(f"all of {s}" for s in self.spans)]
        return f"f(x) = x at {joined(where)}, and nowhere else." if where else "f has no fixed point."


def fixed_points(subject: Analysis) -> FixedPoints:
    """All fixed points, from the sign chart of f(x) - x."""
    form = subject.form(0)
    found = chart(form.map(lambda e: e - form.x))
    return FixedPoints(
        verdict="certified",
        method="the sign chart of f(x) - x: all its roots are isolated, and its tails have one sign",
        evidence=found.evidence,
        points=tuple(FixedPoint(place_number(p), _slope(subject, p)) for p in single(found)),
        spans=tuple(span(c, c, vanishes) for c in found.cells if c.sign == 0),
    )


def _slope(subject: Analysis, place: Place) -> Number | None:
    """f' at a place inside of a piece."""
    form = subject.form(1)
    at = place.exact
    for piece in intervals(form):
        with precision(_BITS):
            low, high = (
                b in (sympy.oo, -sympy.oo) or evaluator(b, ())() != place.ball for b in (piece.lower, piece.upper)
            )
        inside = at is None or (at != piece.lower and at != piece.upper)
        if inside and low and high and form.at(at if at is not None else rational(place.lower)) == piece:
            with precision(_BITS):
                return certified(evaluator(piece.expr, (form.x,))(place.ball), "the ball at the fixed point")
    return None
