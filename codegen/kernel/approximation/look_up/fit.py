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


class LeastSquares:
    """Sums of rows that come nearest to values, where the first rows may be left out.

    Modified Gram-Schmidt, which is stable here, takes the rows from the last one on: what it makes of the later ones
    does not depend on the earlier ones, so one triangle serves every number of rows.
    """

    def __init__(self, rows: Array) -> None:
        self._count = count = len(rows)
        self._bases = bases = np.array(rows[::-1])
        self._triangle = np.zeros((count, count))
        for k in range(count):
            size = math.sqrt(_dot(bases[k], bases[k]))
            bases[k] /= size
            self._triangle[k, k] = size
            for j in range(k + 1, count):
                self._triangle[k, j] = _dot(bases[k], bases[j])
                bases[j] -= self._triangle[k, j] * bases[k]

    def factors(self, left_out: int, values: Array) -> list[float]:
        """The factors of all rows that are not left out, in order."""
        count = self._count - left_out
        right = self._right(count, values)
        found = [0.0] * count
        for k in reversed(range(count)):
            rest = right[k]
            for j in range(k + 1, count):
                rest -= float(self._triangle[k, j]) * found[j]
            found[k] = rest / float(self._triangle[k, k])
        return found[::-1]

    def _right(self, count: int, values: Array) -> list[float]:
        left, found = values, []
        for base in self._bases[:count]:
            found.append(_dot(base, left))
            left = left - found[-1] * base
        return found


def _dot(a: Array, b: Array) -> float:
    return math.fsum((a * b).tolist())
