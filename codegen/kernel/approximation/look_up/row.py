"""What a program computes by one row of a table, to the bit.

With the distance u from the row's centre the value is c0 + (c1 u + (c2 + c3 u + ...) u**2), summed from the small end
so that only the last additions round at the size of the result.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...program.interpret import Array

_F4, _F8 = np.float32, np.float64


@dataclass(frozen=True)
class Row:
    """One segment: its centre, coefficients from the constant one on, and low parts of the first of them."""

    centre: float
    coefficients: tuple[float, ...]
    lows: tuple[float, ...] = ()


def in_terms(row: Row, x: Array) -> tuple[Array, Array]:
    """The constant of a row, and what is added to it."""
    u, c, smaller = _smaller(row, x)
    return np.full_like(u, c[0]), _fma(c[1], u, smaller)


def in_two_parts(row: Row, x: Array) -> tuple[Array, Array]:
    """The sum of a row as a float and what it lacks; NaN where the float is 0, which has no second part.

    The constant is larger than what is added to it, or 0.
    """
    u, c, smaller = _smaller(row, x)
    linear = c[1] * u
    high = c[0] + linear
    low = ((linear - (high - c[0])) + _fma(c[1], u, -linear)) + smaller
    return np.where(high == 0, _F4(np.nan), high), low


Summed = Callable[[Row, Array], tuple[Array, Array]]


def evaluate(row: Row, x: Array) -> Array:
    """What a program computes by a row, but that a fused operation rounds twice."""
    first, rest = in_terms(row, x)
    return first + rest


def _smaller(row: Row, x: Array) -> tuple[Array, list[np.float32], Array]:
    """The distance from the centre, the coefficients, and the terms from the square on with the low parts."""
    u: Array = x.astype(_F4) - _F4(row.centre)
    c = [_F4(v) for v in row.coefficients]
    low = [_F4(v) for v in (*row.lows, 0.0, 0.0)]
    inner = np.full_like(u, c[-1])
    for k in range(len(c) - 2, 1, -1):
        inner = _fma(inner, u, c[k])
    return u, c, _fma(_fma(inner, u, low[1]), u, low[0])


def _fma(a: Array | np.float32, b: Array, c: Array | np.float32) -> Array:
    made: Array = (b.astype(_F8) * a + c).astype(_F4)
    return made
