"""Where a function without parameters vanishes, for the normal form: all places on an interval, with proof.

Takes a smooth expression in x and an interval; gives its zeros as exact numbers and its signs between them. Each far
side is settled by the function's tail, the window between by the search for all roots. Rational zeros and those of
quadratic factors are closed forms; each other one is a `Root`, known by an enclosure that is never left.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from flint import fmpq
from sympy import Expr, Symbol, oo

from ...symbolic.zero import BITS, Crossings, NotFound, Root
from ..algebra.closed_form import closed_form
from ..algebra.constants import rational
from ..algebra.generators import reduces_to_zero
from ..balls.ball import NoEnclosure, dyadic, evaluator, fraction, precision
from ..expansion.tails import NoExpansion, expand, oscillates
from .chart import window
from .search import Undecided, Zero

_BITS = (128, 512)  # of the search; each zero is enclosed more closely afterwards
_GUARD = 64  # bits beyond those of a `Root`, so that its ends do not depend on where it was looked for
_SHORT = 1 << 16  # denominators of zeros that are looked for among the rational numbers
_QUADRATIC = 2  # zeros of polynomials of higher degree stay enclosures: radicals would need complex numbers


def crossings(function: Expr, x: Symbol, lower: Expr, upper: Expr) -> Crossings:
    """All zeros between two numbers or infinities, of the whole line where the function is known there.

    Raises `NotFound` where the zeros are countless, of higher order and not rational, or not decided.
    """
    try:
        return _crossings(function, x, -oo, oo)
    except (NoExpansion, NoEnclosure, Undecided) as error:
        if (lower, upper) == (-oo, oo):
            countless = isinstance(error, NoExpansion) and oscillates(function, x)
            raise NotFound(f"{function} may vanish countless times" if countless else str(error)) from error
    try:
        return _crossings(function, x, lower, upper)
    except (NoExpansion, NoEnclosure, Undecided) as error:
        raise NotFound(str(error)) from error


@lru_cache(maxsize=1 << 8)
def _crossings(function: Expr, x: Symbol, lower: Expr, upper: Expr) -> Crossings:
    if reduces_to_zero(function):
        return Crossings((), (0,))
    a, b = _end(function, x, lower, -1), _end(function, x, upper, 1)
    if a >= b:  # both far sides begin at once
        a, b = min(a, b) - 1, max(a, b) + 1
    found, exact = window(function, x, a, b, [a, b, fmpq(0)], _BITS)
    return Crossings(tuple(_number(function, x, zero, exact) for zero in found.zeros), found.signs)


def _end(function: Expr, x: Symbol, end: Expr, side: int) -> fmpq:
    """Where the window ends: at a rational just outside of the interval, or where the tail has one sign."""
    if end.is_finite:
        if end.is_Rational:
            return fraction(end)
        with precision(BITS):
            ball = evaluator(end, ())()
            return dyadic(ball.lower() if side < 0 else ball.upper())
    tail = expand(function, x, side)
    if tail.leading is None:
        raise Undecided(f"{function} vanishes far out, which algebra does not show everywhere")
    return side * tail.settled()


def _number(function: Expr, x: Symbol, zero: Zero, exact: dict[fmpq, int]) -> Expr:
    if zero.lower == zero.upper and zero.lower in exact:
        return rational(zero.lower)
    closed = closed_form(function, x, zero.ball, _QUADRATIC)
    if closed is not None:
        return closed
    smaller = max(0, int(zero.lower.q).bit_length() - abs(int(zero.lower.p)).bit_length())
    grid = fmpq(1, 2 ** (BITS + smaller))
    low, high = _closer(function, x, zero, grid / 2**_GUARD)
    short = Fraction(int(low.p), int(low.q)).limit_denominator(_SHORT)
    number = fmpq(short.numerator, short.denominator)
    if low <= number <= high and reduces_to_zero(function.subs(x, rational(number))):
        return rational(number)
    if function.could_extract_minus_sign():
        function = -function
    below, above = (low / grid).floor(), (high / grid).ceil()
    room = below == above  # on the grid by all that is known
    return Root(function, x, rational((below - room) * grid), rational((above + room) * grid))


def _closer(function: Expr, x: Symbol, zero: Zero, width: fmpq) -> tuple[fmpq, fmpq]:
    """A closer enclosure of a simple zero, by Newton's method on intervals."""
    value, slope = evaluator(function, (x,)), evaluator(function.diff(x), (x,))
    with precision(3 * BITS):
        box = zero.ball
        for _ in range(60):
            low, high = dyadic(box.lower()), dyadic(box.upper())
            if high - low < width:
                return low, high
            middle = box.mid()
            step = middle - value(middle) / slope(box)
            if not step.is_finite() or not step.overlaps(box):
                break
            box = box.intersection(step)
    raise Undecided(f"a zero of {function} near {zero.ball.str(10)} is not enclosed closely")
