"""Rational approximations of smooth functions of algebraic growth on [0, limit].

Takes a function in ball arithmetic and the power of t that it follows far out; gives polynomials p and q with
coefficients in a float format and p/q near the function in relative error. For Stieltjes functions such as erfcx all
coefficients come out positive, so that evaluation cancels nothing, and the division is one that a kernel has anyway.

Method: iteratively reweighted least squares (C. Sanathanan, J. Koerner 1963, for the denominator; C. Lawson 1961, for
the maximum norm); then q is rounded, and p is fitted to the rounded q with rounded coefficients.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from flint import arb, arb_mat, arb_poly

from ...proof.balls.ball import Undecided, precision, tight
from ..program.ops import Type
from ..program.rounding import round_to
from .minimax import Problem

_BITS = 900  # of points and values: more than the normal equations take
_FEWEST, _RIGHT = 225, 80  # bits of the normal equations at first, and those that their solution has to have
_MOST = 2_000
_ROUNDS = 14


@dataclass(frozen=True)
class Rational:
    """p(t) / q(t) with lowest coefficients first, and the largest relative error on the grid."""

    p: tuple[float, ...]
    q: tuple[float, ...]
    error: float


def rational(function: Callable[[arb], arb], limit: float, growth: int, target: float, type: Type) -> Rational:
    """The p/q of least degree with a relative error of at most `target`; the best found where none is."""
    best: Rational | None = None
    with precision(_BITS):
        points = _points(limit)
        values = [tight(function, t, bits=200).mid() for t in points]
        for degree in range(3 if target > 2.0**-32 else 9, 15):
            q, exact_error = _denominator(points, values, degree + max(growth, 0), degree + max(-growth, 0))
            if exact_error > target and degree < 14:
                continue
            rounded = [arb(round_to(c, type)) for c in q]
            found = _with_denominator(points, values, rounded, degree + max(growth, 0), limit, type)
            if best is None or found.error < best.error:
                best = found
            if found.error <= target:
                break
    assert best is not None
    return best


def _points(limit: float) -> list[arb]:
    """Chebyshev points of s = (t - 3) / (t + 3): dense where the function bends."""
    count, top = 120, (limit - 3) / (limit + 3)
    out = []
    for k in range(count):
        s = (top - 1) / arb(2) - (top + 1) / arb(2) * (arb.pi() * k / (count - 1)).cos()
        out.append((3 * (1 + s) / (1 - s)).mid() if k else arb(0))
    return out


def _denominator(points: list[arb], values: list[arb], above: int, below: int) -> tuple[list[arb], float]:
    """q of the rational function p/q of these degrees with the least largest relative error, and that error."""
    powers = [[t**k for k in range(max(above, below) + 1)] for t in points]
    lawson = [arb(1)] * len(points)
    q_before = [arb(1)] * len(points)
    q, largest, bits = [arb(1)], arb(1), _FEWEST
    for _ in range(_ROUNDS):
        rows = []
        weights = []
        for i, f in enumerate(values):
            scale = (1 / (f * q_before[i])).mid()
            row = [powers[i][k] * scale for k in range(above + 1)]
            row += [-f * powers[i][k] * scale for k in range(1, below + 1)]
            rows.append(row)
            weights.append((lawson[i] * scale * f).mid())
        weighted = [[lawson[i] * v for v in row] for i, row in enumerate(rows)]
        numbers, bits = _solution(arb_mat(rows), arb_mat(weighted), arb_mat([[w] for w in weights]), bits)
        p, q = numbers[: above + 1], [arb(1), *numbers[above + 1 :]]
        above_at, below_at = arb_poly(p), arb_poly(q)
        q_before = [below_at(t).mid() for t in points]
        at = zip(points, values, q_before, strict=True)
        errors = [abs(above_at(t) / (d * f) - 1).mid() for t, f, d in at]
        largest = max(errors)
        lawson = [(w * (e / largest + arb(1) / 1000)).mid() for w, e in zip(lawson, errors, strict=True)]
    return q, float(largest)


def _solution(matrix: arb_mat, weighted: arb_mat, right: arb_mat, bits: int) -> tuple[list[arb], int]:
    """The least squares by the normal equations, and the bits that they took: monomials make them ill conditioned."""
    while True:
        with precision(bits), suppress(ZeroDivisionError):
            left = matrix.transpose()
            solution = (left * weighted).solve(left * right)
            numbers = [solution[k, 0] for k in range(solution.nrows())]
            if all(n.rel_accuracy_bits() >= _RIGHT for n in numbers):
                return [n.mid() for n in numbers], bits
        if bits > _MOST:
            raise Undecided(f"{bits} bits do not decide a rational approximation of {matrix.ncols()} coefficients")
        bits *= 2


def _with_denominator(
    points: list[arb], values: list[arb], q: list[arb], degree: int, limit: float, type: Type
) -> Rational:
    """p fitted to a given q."""
    denominator = arb_poly(q)
    below = [denominator(t).mid() for t in points]
    target = [(f * d).mid() for f, d in zip(values, below, strict=True)]
    problem = Problem(0.0, limit, points, target, [(1 / abs(v)).mid() for v in target])
    p = problem.round([], degree, type)
    return Rational(p.coefficients, tuple(float(c) for c in q), p.error)
