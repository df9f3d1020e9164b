"""Moments that follow from the even part of a function: E g(Z) = E (g(Z) + g(-Z))/2 for a symmetric Z.

Takes a form without parameters; gives the exact moment where the even part has one. In x*sqrt(x**2 + b) the radical is
in the odd part alone, so that the square of a function may have an exact mean where the function has none.
"""

from __future__ import annotations

import sympy
from flint import arb
from sympy import Expr

from ...symbolic.piecewise import FormError, PiecewiseForm
from ..algebra.combine import combined
from ..algebra.identities import reflected
from ..balls.ball import evaluator, precision
from .gaussian import exact_moment

_BITS = 192


def by_even_part(form: PiecewiseForm, lower: str, upper: str) -> Expr | None:
    """E g(Z) exactly, or None; a value outside of the enclosure [lower, upper], as decimals, is a fault of ours."""
    try:
        folded = combined(form, reflected(form), lambda a, b: sympy.expand((a + b) / 2))
    except FormError:
        return None
    exact = exact_moment(folded)
    if exact is None or not exact.is_finite:
        return None
    with precision(_BITS):
        assert evaluator(exact, ())().overlaps(arb(lower).union(arb(upper))), f"{exact} is no moment of {form}"
    return exact
