"""Approximations of smooth functions of algebraic growth on [0, limit] by a polynomial in a compact variable.

Takes a function in ball arithmetic and the power of t that it follows far out; gives (t + a)**growth P(s) with
s = (t - a)/(t + a), which runs over [-1, 1). Against a rational approximation (`rational.py`) it costs a division of
its own, and its largest coefficient is the constant one, so that Horner's rule rounds once where it matters.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from flint import arb

from ..program.ops import Type
from .minimax import Polynomial, minimax

_SHIFTS = (1.5, 2.5, 4.0)
_SHIFT_PRICE = 2.5  # coefficients that a unit of the shift is worth: rounding t + shift costs shift times f'/f at 0


@dataclass(frozen=True)
class Compact:
    """(t + shift)**growth P((t - shift) / (t + shift))."""

    polynomial: Polynomial
    shift: float
    growth: int


def compact(function: Callable[[arb], arb], limit: float, growth: int, target: float, type: Type) -> Compact:
    """The cheapest such approximation with a relative error of about `target`; the shift is searched for."""

    def attempt(shift: float) -> Polynomial:
        def inner(s: arb) -> arb:
            t = shift * (1 + s) / (1 - s)
            return function(t) / (t + shift) ** growth

        upper = (limit - shift) / (limit + shift)
        return minimax(inner, -1.0, math.nextafter(upper, 1.0), target, type)

    made = {shift: attempt(shift) for shift in _SHIFTS}

    def cost(shift: float) -> tuple[bool, float, float]:
        p = made[shift]
        return (p.error > 2 * target, len(p.coefficients) + _SHIFT_PRICE * shift, p.error)

    best = min(made, key=cost)
    return Compact(made[best], best, growth)
