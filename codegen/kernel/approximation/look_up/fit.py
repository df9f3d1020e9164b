"""Fits in operations whose results are the same on every machine.

The order in which LAPACK adds, and the cosine of NumPy, follow the processor's registers, and with them would the last
digits of coefficients. Sums here have an order of their own, and what is no basic operation comes from balls.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
from flint import arb

from ....proof.balls.ball import precision
from ...program.interpret import Array

_BITS = 80


@cache
def _cosines(count: int) -> list[float]:
    """cos(pi k / (2 count)) over a whole turn."""
    with precision(_BITS):
        return [float((arb.pi() * k / (2 * count)).cos().mid()) for k in range(4 * count)]


def chebyshev_points(count: int) -> Array:
    """The zeros of the Chebyshev polynomial of that degree, from 1 down to -1."""
    return np.array(_cosines(count)[1 : 2 * count : 2])


def chebyshev_series(values: Sequence[float]) -> Array:
    """The coefficients of the polynomial with these values at as many Chebyshev points, in Chebyshev polynomials."""
    count, cosines = len(values), _cosines(len(values))
    sums = [
        math.fsum(v * cosines[k * (2 * j + 1) % (4 * count)] for j, v in enumerate(values)) * 2 / count
        for k in range(count)
    ]
    return np.array([sums[0] / 2, *sums[1:]])


def least_squares(rows: Array, values: Array) -> list[float]:
    """Factors of the rows, whose sum comes nearest to the values: by modified Gram-Schmidt, which is stable here."""
    count = len(rows)
    left = np.column_stack([*rows, values])
    triangle = np.zeros((count, count + 1))
    for k in range(count):
        products = np.add.reduce(left[:, k:] * left[:, k, None], axis=0)  # of two columns at least: row after row
        size = math.sqrt(products[0])
        triangle[k, k:] = products / size
        left[:, k + 1 :] -= (left[:, k] / size)[:, None] * triangle[k, k + 1 :]
    found = [0.0] * count
    for k in reversed(range(count)):
        rest = triangle[k, count]
        for j in range(k + 1, count):
            rest -= triangle[k, j] * found[j]
        found[k] = float(rest / triangle[k, k])
    return found
