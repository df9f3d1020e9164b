"""A function next to a singular endpoint of its interval: a square root at 0, the slope of a cube root.

Takes a smooth expression in x and an end; gives its tail in u, with x = end + 1/u or end - 1/u and u to infinity. What
is proved of a far side then holds of this one, too: leading terms that are powers of the distance, limits, and one
sign from a start on.
"""

from __future__ import annotations

from functools import lru_cache

from sympy import Expr, S, Symbol, nan

from ...symbolic.piecewise import FormError, PiecewiseForm, at
from ..balls.ball import NoEnclosure, evaluator, precision
from ..balls.jet import jets
from .tails import NoExpansion, Tail, expand

_BITS = 256
_ORDERS = 12  # derivatives that have to be finite at a regular end; a chart looks no further for the order of a root


@lru_cache(maxsize=1 << 12)
def regular(expr: Expr, x: Symbol, end: Expr) -> bool:
    """Whether a function and its first derivatives are seen to be finite at an end."""
    with precision(_BITS):
        try:
            return all(c.is_finite() for c in jets(expr, x)(evaluator(end, ())(), _ORDERS))
        except (NoEnclosure, ZeroDivisionError, ValueError):
            return False


def beside(expr: Expr, x: Symbol, end: Expr, direction: int) -> Tail:
    """The function to the right of an end (1) or to the left (-1), its variable standing for 1/distance.

    Raises `NoExpansion` where none is found.
    """
    return expand(expr.subs(x, end + direction / x), x, 1)


def limit_at(expr: Expr, x: Symbol, end: Expr, direction: int) -> Expr:
    """The one-sided limit at an end, a number or an infinity. Raises `NoExpansion` where it is not found."""
    value = _at(expr, x, end)
    return value if _finite(value) else beside(expr, x, end, direction).limit


def gap(above: Expr, side_above: int, below: Expr, side_below: int, x: Symbol, end: Expr) -> Expr:
    """One limit at an end less another, each from its side; 0 for infinities of one sign."""
    value = _at(above - below, x, end)
    if _finite(value):
        return value
    one, other = limit_at(above, x, end, side_above), limit_at(below, x, end, side_below)
    return S.Zero if one == other else one - other


def inwards(form: PiecewiseForm, end: Expr) -> int:
    """On which side of a place where pieces meet the one lies that holds it."""
    return 1 if form.at(end).lower == end else -1


def _at(expr: Expr, x: Symbol, end: Expr) -> Expr:
    try:
        return at(expr, x, end)
    except FormError as error:
        raise NoExpansion(error.what) from error


def _finite(value: Expr) -> bool:
    return not value.has(nan) and bool(value.is_finite)
