"""Exact forms as curves to draw, and the picture of two functions and their difference.

Takes forms on pieces; gives curves of balls, the text of an SVG, or a line of text.
"""

from __future__ import annotations

from flint import arb, fmpq
from sympy import Expr, Rational, oo

from ..definition.activation import x
from ..proof.algebra.combine import minus
from ..proof.balls.ball import evaluator, fraction, precision
from ..symbolic.piecewise import PiecewiseForm
from .plots import Curve, Piece, plot

_WINDOW = (fmpq(-5), fmpq(5))
_HEIGHTS = "▁▂▃▄▅▆▇█"
_COLUMNS = 40
_BITS = 96


def curve(name: str, form: PiecewiseForm) -> Curve:
    """A function without parameters."""
    pieces = tuple(Piece(_bound(p.lower), _bound(p.upper), evaluator(p.expr, [x])) for p in form if not p.is_point)
    values = [(bound, form.at(bound).expr.subs(x, bound)) for bound in form.bounds]
    at = tuple((_rational(bound), float(value)) for bound, value in values if value.is_extended_real)
    return Curve(name, pieces, at)


def difference(names: tuple[str, str], forms: tuple[PiecewiseForm, PiecewiseForm]) -> str:
    """The SVG of two functions and of the first less the second."""
    curves = [curve(name, form) for name, form in zip(names, forms, strict=True)]
    less = curve("\N{GREEK CAPITAL LETTER DELTA}", minus(*forms))
    return plot(f"{names[0]}, {names[1]} and their difference", [*curves, less], _WINDOW)


def sparkline(form: PiecewiseForm) -> str:
    """A function from -5 to 5 as a line of text, from its least value there to its greatest."""
    step = (_WINDOW[1] - _WINDOW[0]) / (_COLUMNS - 1)
    functions = {piece: evaluator(piece.expr, [x]) for piece in form}
    with precision(_BITS):
        places = [_WINDOW[0] + step * k for k in range(_COLUMNS)]
        at = (form.at(Rational(int(place.p), int(place.q))) for place in places)
        values = [float(functions[piece](arb(place)).mid()) for piece, place in zip(at, places, strict=True)]
    low, high = min(values), max(values)
    scale = (len(_HEIGHTS) - 1) / (high - low) if high > low else 0.0
    return "".join(_HEIGHTS[round((value - low) * scale)] for value in values)


def _bound(place: Expr) -> fmpq | None:
    return None if place in (oo, -oo) else _rational(place)


def _rational(place: Expr) -> fmpq:
    """A kink's place; one that is irrational is drawn within 2**-60 of it."""
    number = place if place.is_Rational else (place * 2**60).round() / 2**60
    return fraction(number)
