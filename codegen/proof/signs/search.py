"""The roots of a function of one variable on a bounded interval, isolated with proof, and its signs between them.

Takes the function's Taylor coefficients on balls; gives every root, enclosed, with its order, and one sign for each
interval between. An interval is settled where the function's ball misses 0; where its slope's does, it holds one root
or none by the signs at its ends; next to an exact root of order m, where the coefficient m does (Taylor's law). All
others are split. What stays undecided raises `Undecided`: it is never dropped, nor is a ball that is not finite.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from flint import arb, fmpq

from ..balls.ball import Function, Undecided, dyadic, precision
from ..balls.jet import Jets

__all__ = ["Signs", "Undecided", "Zero", "isolate", "roots", "simplest"]

_STEPS = 200_000  # a bound on work in steps, not seconds, so that the outcome is the same on every machine
_CUTS = (arb(98) / 195, arb(2) / 5, arb(7) / 11, arb(3) / 17)  # off the middle: a root seldom lies on a cut


@dataclass(frozen=True)
class Zero:
    """One root in [lower, upper], of this order; an exact one where the ends are equal."""

    lower: fmpq
    upper: fmpq
    order: int = 1

    @property
    def ball(self) -> arb:
        return arb(self.lower).union(arb(self.upper))


@dataclass(frozen=True)
class Signs:
    """The roots from left to right, and the signs between: one more than there are roots within the interval."""

    zeros: tuple[Zero, ...]
    signs: tuple[int, ...]


@dataclass(frozen=True)
class _Box:
    """An interval with the order of the exact root on each end (0: none), and the signs just inside."""

    lower: arb
    upper: arb
    orders: tuple[int, int]
    signs: tuple[int, int]


def isolate(jets: Jets, lower: fmpq, upper: fmpq, exact: Mapping[fmpq, int], bits: int = 128) -> Signs:
    """All roots in the open interval, in rising order, and the function's signs between them.

    Parameters
    ----------
    jets : Jets
        Finite on the closed interval.
    lower, upper : fmpq
    exact : mapping
        The rational places where the function is known to vanish, on the ends or between, with the orders.
    bits : int
        Of the enclosures. The precision of the search is twice that.

    Raises
    ------
    Undecided
        Where a root of higher order is not among the exact ones, or the balls do not get tight enough.
    """
    places = [lower, *sorted(p for p in exact if lower < p < upper), upper]
    zeros: list[Zero] = []
    signs: list[int] = []
    with precision(2 * bits):
        for k, (a, b) in enumerate(pairwise(places)):
            if k:
                zeros.append(Zero(a, a, exact[a]))
            inner = _between(jets, arb(a), arb(b), (exact.get(a, 0), exact.get(b, 0)), bits)
            zeros += inner.zeros
            signs += inner.signs
    return Signs(tuple(zeros), tuple(signs))


def roots(function: Function, derivative: Function, lower: float, upper: float, bits: int = 256) -> list[arb]:
    """All roots in [lower, upper], each simple and enclosed with about `bits` bits, in rising order.

    Raises `Undecided` where a root is multiple or lies on an end, the balls do not get tight enough, or an end is
    infinite.
    """
    if not (arb(lower).is_finite() and arb(upper).is_finite()):
        raise Undecided(f"[{lower}, {upper}] is not bounded, and roots are looked for by halving")

    def jets(at: arb, order: int) -> tuple[arb, ...]:
        return (function(at), derivative(at))[: order + 1]

    found = isolate(jets, _rational(lower), _rational(upper), {}, bits)
    with precision(2 * bits):
        return [zero.ball for zero in found.zeros]


def _rational(number: float) -> fmpq:
    return fmpq(*number.as_integer_ratio())


def _between(jets: Jets, lower: arb, upper: arb, orders: tuple[int, int], bits: int) -> Signs:
    """The roots strictly between two places, neither of which holds one that is not known."""
    ends = (_side(jets, lower, orders[0], 1), _side(jets, upper, orders[1], -1))
    work = [_Box(lower, upper, orders, ends)]
    zeros: list[Zero] = []
    signs = [ends[0]]
    for _ in range(_STEPS):
        if not work:
            if signs[-1] != ends[1]:
                raise Undecided(f"the signs at {lower.str(20)} and {upper.str(20)} contradict the roots between")
            return Signs(tuple(zeros), tuple(signs))
        box = work.pop()  # the leftmost: the right half is pushed first
        settled = _settled(jets, box)
        if settled is None:
            work += reversed(_split(jets, box, bits))
        elif settled:
            a, b = _refine(jets, box, bits)
            zeros.append(Zero(dyadic(a), dyadic(b)))
            signs.append(box.signs[1])
    raise Undecided(f"{_STEPS} steps do not decide the roots in [{lower.str(20)}, {upper.str(20)}]")


def _sign(value: arb) -> int | None:
    if not value.is_finite() or value.contains(0):
        return None
    return 1 if value > 0 else -1


def _side(jets: Jets, at: arb, order: int, direction: int) -> int:
    """The sign just right (1) or left (-1) of a place, from the first coefficient that does not vanish there."""
    sign = _sign(jets(at, order)[order])
    if sign is None:
        raise Undecided(f"a root near {at.str(20)} is not known exactly, or the function is not known there", at)
    return sign if direction > 0 or order % 2 == 0 else -sign


def _settled(jets: Jets, box: _Box) -> bool | None:
    """Whether the box holds exactly one root, True, or none, False; None where neither is shown."""
    whole = box.lower.union(box.upper)
    if all(box.orders):
        return None
    if any(box.orders):
        order = max(box.orders)
        return False if _sign(jets(whole, order)[order]) is not None else None
    value, slope = jets(whole, 1)
    if _sign(value) is not None:
        return False
    if not slope.is_finite():
        return None
    if _sign(slope) is not None:
        return box.signs[0] != box.signs[1]
    middle = ((box.lower + box.upper) / 2).mid()
    return False if _sign(jets(middle, 0)[0] + slope * (whole - middle)) is not None else None


def _split(jets: Jets, box: _Box, bits: int) -> list[_Box]:
    a, b = box.lower, box.upper
    if (b - a) > arb(2) ** -bits * max(arb(1), abs(a)):
        for share in _CUTS:
            cut = (a + (b - a) * share).mid()
            sign = _sign(jets(cut, 0)[0])
            if sign is not None and a < cut < b:
                return [
                    _Box(a, cut, (box.orders[0], 0), (box.signs[0], sign)),
                    _Box(cut, b, (0, box.orders[1]), (sign, box.signs[1])),
                ]
    raise Undecided(f"a root near {a.str(20)} is multiple, or the function is not known there", a.union(b))


def _refine(jets: Jets, box: _Box, bits: int) -> tuple[arb, arb]:
    """Newton's interval iteration: N(box) = m - f(m) / f'(box) keeps the root; bisection where it does not shrink."""
    a, b = box.lower, box.upper
    while (b - a) > arb(2) ** -bits * max(abs(a), abs(b)):
        m = ((a + b) / 2).mid()
        value = jets(m, 0)[0]
        newton = m - value / jets(a.union(b), 1)[1]
        low, high = (max(a, newton.lower().mid()), min(b, newton.upper().mid())) if newton.is_finite() else (a, b)
        if low >= high or (high - low) > (b - a) / 2:
            sign = _sign(value)
            if sign is None:
                return (m, m) if value.is_zero() else (low, high) if low < high else (a, b)
            low, high = (m, b) if sign == box.signs[0] else (a, m)
        a, b = low, high
    return a, b


def simplest(lower: fmpq, upper: fmpq) -> Fraction:
    """The fraction of least denominator in a closed interval: where an exact root is looked for.

    Examples
    --------
    >>> simplest(fmpq(33, 100), fmpq(34, 100))
    Fraction(1, 3)
    """
    low, high = (Fraction(int(q.p), int(q.q)) for q in (lower, upper))
    if low <= 0 <= high:
        return Fraction(0)
    if high < 0:
        return -simplest(fmpq(-high.numerator, high.denominator), fmpq(-low.numerator, low.denominator))
    whole = -(-low.numerator // low.denominator)  # the least integer that is not below
    if whole <= high:
        return Fraction(whole)
    floor = whole - 1
    inner = [1 / (high - floor), 1 / (low - floor)]
    found = simplest(*(fmpq(f.numerator, f.denominator) for f in inner))
    return floor + 1 / found
