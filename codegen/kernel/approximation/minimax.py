"""Minimax polynomials: the coefficients of every elementary function in a kernel.

Takes a function in ball arithmetic, an interval, a weight and a float format; gives a polynomial of nearly least
weighted error among those whose coefficients are numbers of the format, and its error.

Method: the second algorithm of Remez (E. Remez 1934; Muller, Elementary Functions, 3rd ed., section 3.5) on a dense
Chebyshev grid, then lattice reduction for the coefficients. The function's values come from balls alone; no float
formula takes part.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb, arb_mat, arb_poly

from ...proof.balls.ball import Undecided, precision, tight
from ..program.ops import FORMATS, Type
from ..program.rounding import round_to
from .lattice import nearest

_BITS = 320  # of the linear systems: double precision needs 53, their condition takes the rest
_GRID = 24  # grid points for every two coefficients: the discrete optimum is within 2 % of the continuous one


@dataclass(frozen=True)
class Polynomial:
    """sum of coefficients[k] * v**k on [lower, upper]; `error` is the largest weighted error on the grid."""

    coefficients: tuple[float, ...]
    lower: float
    upper: float
    error: float


def minimax(
    function: Callable[[arb], arb],
    lower: float,
    upper: float,
    target: float,
    type: Type,
    weight: Callable[[arb], arb] | None = None,
    exact: Sequence[float] = (),
    most: int = 34,
) -> Polynomial:
    """The polynomial of least degree with a weighted error of at most `target`, coefficients in the format `type`.

    Where rounded coefficients keep the error above the target, one more degree is tried, and the better of the two
    is given; its `error` says what was reached.

    Parameters
    ----------
    function : from a ball to a ball
    lower, upper : the interval, lower < upper
    target : the error that suffices
    type : Type.F32 or Type.F64
    weight : from a ball to a ball; the error that is made least is |weight * (polynomial - function)|.
        None stands for the relative error, 1 / function.
    exact : leading (lowest) coefficients that are given and not fitted
    most : the largest degree
    """
    with precision(_BITS):
        problem = Problem.sample(function, lower, upper, weight, most)
        known = [arb(c) for c in exact]
        degree = _least_degree(problem, known, target, most)
        best = problem.round(known, degree, type)
        if best.error > target and degree < most:
            other = problem.round(known, degree + 1, type)
            best = min(best, other, key=lambda p: p.error)
    return best


def _least_degree(problem: Problem, known: list[arb], target: float, most: int) -> int:
    """The least degree whose best polynomial, coefficients not yet rounded, is well within the target."""
    degree, reference = len(known) + 1, None
    while degree < most:
        free, reference = problem.fit(known, degree, reference)
        error = problem.largest([*known, *free])
        if error <= 0.7 * target:
            break
        # a degree gains a factor of at most about e**4 on the functions of this project: a safe stride
        degree = min(most, degree + max(1, math.floor(math.log(error / target) / 4)))
    return degree


class Problem:
    """Values and weights of a function on a grid, and the best polynomials on it."""

    def __init__(self, lower: float, upper: float, points: list[arb], values: list[arb], weights: list[arb]) -> None:
        self.lower, self.upper = lower, upper
        self.points, self.values, self.weights = points, values, weights

    @classmethod
    def sample(
        cls,
        function: Callable[[arb], arb],
        lower: float,
        upper: float,
        weight: Callable[[arb], arb] | None,
        most: int,
    ) -> Problem:
        count = _GRID * (most + 2) // 2
        middle, half = (arb(upper) + arb(lower)) / 2, (arb(upper) - arb(lower)) / 2
        points = [(middle - half * (arb(k) * arb.pi() / (count - 1)).cos()).mid() for k in range(count)]
        values = [tight(function, p, bits=160).mid() for p in points]
        if weight is None:
            weights = [(1 / abs(v)).mid() for v in values]
        else:
            weights = [tight(weight, p, bits=60).mid() for p in points]
        return cls(lower, upper, points, values, weights)

    def round(self, known: list[arb], degree: int, type: Type) -> Polynomial:
        """The best polynomial with coefficients in the format: a lattice point near the unrounded one.

        N. Brisebarre, S. Chevillard, Efficient polynomial L-infinity approximations, ARITH 18 (2007): the values on
        Chebyshev points of all polynomials with such coefficients are a lattice; after its reduction (LLL), Babai's
        nearest plane finds a point close to the function.
        """
        free, _ = self.fit(known, degree, None)
        quanta = [_quantum(c, type) for c in free]
        chosen = range(0, len(self.points), max(1, len(self.points) // (3 * (degree + 2))))
        rows = [
            [self.weights[i] * self.points[i] ** (len(known) + k) * quantum for i in chosen]
            for k, quantum in enumerate(quanta)
        ]
        given = arb_poly(known)
        target = [(self.weights[i] * (self.values[i] - given(self.points[i]))).mid() for i in chosen]
        steps = nearest(rows, target)
        fitted = [arb(m) * q for m, q in zip(steps, quanta, strict=True)]
        found = [*known, *(arb(round_to(c.mid(), type)) for c in fitted)]
        plain = [*known, *(arb(round_to(c, type)) for c in free)]
        best = min((found, plain), key=self.largest)
        return Polynomial(tuple(float(c) for c in best), self.lower, self.upper, self.largest(best))

    def largest(self, coefficients: Sequence[arb]) -> float:
        return max(abs(float(e)) for e in self.errors(coefficients))

    def errors(self, coefficients: Sequence[arb]) -> list[arb]:
        """weight * (polynomial - function) at each grid point."""
        polynomial = arb_poly(list(coefficients))
        at = zip(self.points, self.values, self.weights, strict=True)
        return [((polynomial(p) - v) * w).mid() for p, v, w in at]

    def fit(self, fixed: list[arb], degree: int, reference: list[int] | None) -> tuple[list[arb], list[int]]:
        """The best coefficients from len(fixed) to degree, the lower ones given; and the alternation points."""
        m = degree + 1 - len(fixed)
        n = len(self.points)
        if reference is None or len(reference) != m + 1:  # the grid's points lie at equal angles already
            reference = [round((n - 1) * k / m) for k in range(m + 1)]
        free: list[arb] = []
        for _ in range(12):
            free, level = self._solve(fixed, m, reference)
            errors = self.errors([*fixed, *free])
            largest = max(abs(float(e)) for e in errors)
            if largest <= abs(level) * 1.03:
                break
            found = _alternation(errors, m + 1)
            if found is None or found == reference:
                break
            reference = found
        return free, reference

    def _solve(self, fixed: list[arb], m: int, reference: list[int]) -> tuple[list[arb], float]:
        rows, right, known = [], [], arb_poly(fixed)
        for sign, k in enumerate(reference):
            p, w = self.points[k], self.weights[k]
            power = p ** len(fixed)
            row = []
            for _ in range(m):
                row.append((power * w).mid())
                power = (power * p).mid()
            row.append(arb(-1) ** sign)
            rows.append(row)
            right.append([((self.values[k] - known(p)) * w).mid()])
        try:
            solution = arb_mat(rows).solve(arb_mat(right))
        except ZeroDivisionError as error:  # a weight that all but vanishes leaves a pivot whose ball holds 0
            where = f"{self.lower:g} to {self.upper:g}"
            raise Undecided(f"no polynomial of degree {len(fixed) + m - 1} is determined from {where}") from error
        return [solution[k, 0].mid() for k in range(m)], float(solution[m, 0])


def _quantum(value: arb, type: Type) -> arb:
    """The spacing of the format's numbers at `value`."""
    mantissa, exponent = value.mid().man_exp()
    fmt = FORMATS[type]
    top = int(abs(mantissa)).bit_length() + int(exponent) - 1 if mantissa else fmt.emin
    return arb(2) ** max(top - fmt.precision + 1, fmt.tiny_exponent)


def _alternation(errors: list[arb], count: int) -> list[int] | None:
    """Where |error| is largest in each run of one sign, `count` neighbouring runs with the largest least value."""
    peaks: list[int] = []
    size = [float(e) for e in errors]
    for k, e in enumerate(size):
        if peaks and (size[peaks[-1]] >= 0) == (e >= 0):
            if abs(e) > abs(size[peaks[-1]]):
                peaks[-1] = k
        else:
            peaks.append(k)
    while len(peaks) > count:
        if len(peaks) - count >= 2:
            drop = min(range(len(peaks) - 1), key=lambda j: max(abs(size[peaks[j]]), abs(size[peaks[j + 1]])))
            del peaks[drop : drop + 2]
        else:
            del peaks[0 if abs(size[peaks[0]]) < abs(size[peaks[-1]]) else -1]
    return peaks if len(peaks) == count else None
