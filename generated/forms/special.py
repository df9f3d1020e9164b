# Copied from codegen/targets/forms/runtime/special.py by `python -m codegen build`; do not edit.
"""What the forms need besides the operations of a framework: smooth in every order, finite for every finite argument.

Takes `o`, the operations of a framework (exp, floor, sqrt, where, and `double`, whether numbers are float64), and
arrays of its own; gives arrays of its own. The framework may differentiate them to any order: no side of a branch
overflows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import add
from typing import Any

from .coefficients import CENTRE, ERFCX, ERFCX_POWERS

_TERMS = {False: 8, True: 18}  # of the series of logq: what follows is below the precision at 1/3
_RISING = {False: 8, True: 14}  # of that of 1 - exp(-w), at 1/2
_DIGITS = 2.0**10  # coarse coefficients are multiples of its inverse


def upto(o: Any, z: Any, limit: float) -> Any:
    """z, but the limit beyond it, where nothing of the exponential is left; NaN stays."""
    return o.where(z > limit, limit, z)


def decay(o: Any, z: Any, *terms: tuple[int, float]) -> Any:
    """exp(-w), w = the sum of c z**k for (k, c) of the terms, to the precision of exp itself.

    An error of half an ulp in w = 80 would be 40 ulp of the result. So w is that of a z with few digits, which is
    exact, and a small rest; no compiler can lose digits of either, in whatever order it adds.
    """
    grid = 4.0 if max(k for k, _ in terms) > 2 else 8.0
    near = o.floor(z * grid) / grid
    coarse, rest = [], []
    for k, c in terms:
        high = round(c * _DIGITS) / _DIGITS
        between: Any = 1.0  # z**k - near**k over z - near
        for j in range(1, k):
            between = between * z + near**j
        coarse.append(high * near**k)
        part = high * (z - near) * between
        rest.append(part if c == high else part + (c - high) * z**k)
    most, least = (reduce(add, parts) for parts in (coarse, rest))
    return o.exp(-most) * o.where(z < 0, 0.0, o.exp(-least))  # XLA would make one exponential of a product of two


def erfcx(o: Any, a: Any) -> Any:
    """exp(a**2) erfc(a) for a >= 0, by Chebyshev's polynomials in (a - c)/(a + c) (Shepherd, Laframboise, 1981)."""
    u = (a - CENTRE) / (a + CENTRE)
    if not o.double:
        return series(u, ERFCX_POWERS) / (1.0 + 2.0 * a)
    first, second = u * 0.0, u * 0.0
    for c in reversed(ERFCX[1:]):
        first, second = 2.0 * u * first - second + c, first
    return (u * first - second + ERFCX[0]) / (1.0 + 2.0 * a)


def logq(o: Any, a: Any) -> Any:
    """log(1 + a)/a for 0 <= a <= 1, as 2 artanh(s)/a with s = a/(2 + a)."""
    s = a / (2.0 + a)
    square = s * s
    total = square * 0.0
    for k in reversed(range(_TERMS[bool(o.double)])):
        total = total * square + 1.0 / (2 * k + 1)
    return 2.0 * total / (2.0 + a)


def risen(o: Any, w: Any) -> Any:
    """1 - exp(-w) for w >= 0; next to 0 by its series, for frameworks have an expm1 of 4 ulp, or none."""
    near = w < 0.5
    small = o.where(near, w, 0.0)
    total = small * 0.0
    for k in reversed(range(_RISING[bool(o.double)])):
        total = 1.0 - small * total / (k + 2)
    return o.where(near, small * total, 1.0 - o.exp(-w))


def series(z: Any, coefficients: Sequence[float]) -> Any:
    """A polynomial in z, the constant first."""
    total = z * 0.0 + coefficients[-1]
    for c in reversed(coefficients[:-1]):
        total = total * z + c
    return total
