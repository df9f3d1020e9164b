"""Chebyshev's coefficients of erfcx, for the framework's own numbers.

Takes nothing; gives the coefficients of (1 + 2a) exp(a**2) erfc(a) in u = (a - c)/(a + c), which is nearly a polynomial
in u on the whole half-line (Shepherd, Laframboise: Chebyshev approximation of (1 + 2x) exp(x^2) erfc x in
0 <= x < infinity, Mathematics of Computation 36, 1981, 249-253).
"""

from __future__ import annotations

from flint import arb
from numpy.polynomial.chebyshev import cheb2poly

from ...proof.balls.ball import precision

CENTRE = 3.75  # theirs: the coefficients fall fastest
_NODES = 48
_COUNT = 25  # those that float64 can tell from none
_SHORT = 13  # those that float32 can


def erfcx_coefficients() -> tuple[float, ...]:
    """By interpolation in the zeros of Chebyshev's polynomial of a higher degree; rounded once."""
    with precision(200):
        angles = [arb.pi() * (2 * k + 1) / (2 * _NODES) for k in range(_NODES)]
        values = [_smooth(angle.cos()) for angle in angles]
        sums = (sum(v * (angle * j).cos() for v, angle in zip(values, angles, strict=True)) for j in range(_COUNT))
        return tuple(float((total * 2 / _NODES / (2 if j == 0 else 1)).mid()) for j, total in enumerate(sums))


def erfcx_powers(coefficients: tuple[float, ...]) -> tuple[float, ...]:
    """The same for float32, as a polynomial in u, the constant first: two operations for each, instead of three.

    None of them is much larger than the value, so that no digit is lost.
    """
    return tuple(map(float, cheb2poly(coefficients[:_SHORT])))


def _smooth(u: arb) -> arb:
    a = CENTRE * (1 + u) / (1 - u)
    return (1 + 2 * a) * (a * a).exp() * a.erfc()
