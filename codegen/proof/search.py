"""Roots of a function of one variable, isolated with proof.

Takes a function and its derivative in ball arithmetic and an interval; gives tight enclosures of all roots there.
Each interval is excluded (the function's ball misses 0), or holds exactly one root (the derivative's ball misses 0
and the ends differ in sign), or is split. What stays undecided raises `Undecided`: it is never dropped.
"""

from __future__ import annotations

from flint import arb

from .ball import Function, precision

_STEPS = 200_000  # a bound on work in steps, not seconds, so that the outcome is the same on every machine


class Undecided(Exception):
    """An interval on which the search cannot decide; the message names it."""


def _interval(lower: arb, upper: arb) -> arb:
    return lower.union(upper)


def roots(function: Function, derivative: Function, lower: float, upper: float, bits: int = 256) -> list[arb]:
    """All roots in [lower, upper], each simple and enclosed with about `bits` bits, in rising order.

    Raises `Undecided` where a root is multiple or lies on an end, the balls do not get tight enough, or an end is
    infinite.
    """
    if not (arb(lower).is_finite() and arb(upper).is_finite()):
        raise Undecided(f"[{lower}, {upper}] is not bounded, and roots are looked for by halving")
    found: list[arb] = []
    with precision(2 * bits):
        work = [(arb(lower), arb(upper))]
        for _ in range(_STEPS):
            if not work:
                return sorted(found, key=lambda r: float(r))
            a, b = work.pop()
            box = _interval(a, b)
            value = function(box)
            if value.is_finite() and not value.contains(0):
                continue
            slope = derivative(box)
            if slope.is_finite() and not slope.contains(0):
                at_a, at_b = function(a), function(b)
                if not (at_a.contains(0) or at_b.contains(0)):
                    if (at_a > 0) != (at_b > 0):
                        found.append(_refine(function, derivative, a, b, bits))
                    continue
            middle = ((a + b) / 2 + (b - a) / 97).mid()  # off the middle: a root seldom lies on a cut
            if not (a < middle < b) or (b - a) < arb(2) ** -bits:
                raise Undecided(f"a root near {a.str(20)} is multiple, or the function is not known there")
            work += [(a, middle), (middle, b)]
    raise Undecided(f"{_STEPS} steps do not decide the roots in [{lower}, {upper}]")


def _refine(function: Function, derivative: Function, a: arb, b: arb, bits: int) -> arb:
    """Newton's interval iteration: N(box) = m - f(m) / f'(box) keeps the root; bisection where it does not shrink."""
    rising = bool(function(b) > 0)
    while (b - a) > arb(2) ** -bits * abs(a):
        m = ((a + b) / 2).mid()
        box = _interval(a, b)
        newton = m - function(m) / derivative(box)
        low, high = (max(a, newton.lower().mid()), min(b, newton.upper().mid())) if newton.is_finite() else (a, b)
        if low >= high or (high - low) > (b - a) / 2:
            below = function(m)
            if below.contains(0):
                return m.union(m + (b - a) * arb(2) ** -bits) if below.is_zero() else _interval(low, high)
            low, high = (a, m) if bool(below > 0) == rising else (m, b)
        a, b = low, high
    return _interval(a, b)
