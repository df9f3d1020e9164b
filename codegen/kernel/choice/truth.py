"""The error of a program in ulps of the exact value, against ball arithmetic.

Takes a function in piecewise normal form, its program and parameter values; gives the worst error on a set of
inputs. An ulp is the spacing of the format at the exact value; below the normal numbers it is the least subnormal.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import sympy
from flint import arb, fmpq
from sympy import Expr, Symbol

from ...definition.activation import x
from ...proof.algebra.constants import rational
from ...proof.balls.ball import NoEnclosure, Undecided, evaluator, exact, precision, tight
from ...proof.expansion.end_value import end_value
from ...proof.expansion.tails import NoExpansion, Tail, expand, limit, oscillates
from ...symbolic.piecewise import PiecewiseForm
from ..program.execute import run
from ..program.interpret import DTYPES, Array
from ..program.ops import FORMATS, Type
from ..program.program import Program

_BITS = 160
_CLOSE = 16  # octaves around 1 that have an enclosure each; beyond, so many have one


@dataclass(frozen=True)
class Worst:
    """The largest error found, where, and on how many inputs it was looked for."""

    ulps: float
    at: float
    inputs: int
    gate: float | None = None  # of a gated unit, beside x

    @property
    def place(self) -> str:
        """Where, for people."""
        return f"{self.at!r}" + (f" with the gate {self.gate!r}" if self.gate is not None else "")


class Truth:
    """The exact function at floats, for given parameter values."""

    def __init__(self, form: PiecewiseForm, parameters: Mapping[Symbol, float]) -> None:
        symbols = (x, *parameters)
        self._functions = [(_bound(p.upper, symbols), p.upper_closed, evaluator(p.expr, symbols)) for p in form]
        self._far = tuple(p.expr for p in form)
        self._poles = dict(_poles(form))
        self._names = tuple(parameters)
        self._set(tuple(parameters.values()))

    def _set(self, values: Sequence[float]) -> None:
        self._values = tuple(map(exact, values))
        self._tails: dict[int, Tail | None] = {}
        with precision(_BITS):  # the nearest float to an end is told from it
            self._pieces = [
                (upper and upper(arb(0), *self._values), closed, function)
                for upper, closed, function in self._functions
            ]

    def at(self, values: Sequence[float]) -> Truth:
        """The same function for other values of the parameters."""
        moved = copy(self)
        moved._set(values)
        return moved

    def __call__(self, at: float, floor: int, bits: int = 90) -> arb:
        """A ball with so many right bits, or an error below 2**floor; an infinity at a pole."""
        if at in self._poles:
            return self._poles[at]
        point = exact(at)
        for upper, closed, function in self._pieces:
            if upper is None or point < upper or (closed and not point > upper):
                return tight(function, point, *self._values, bits=bits, floor=floor)
        raise AssertionError("the pieces cover the line")

    def on(self, lower: float, upper: float) -> arb:
        """An enclosure of the values on a whole interval; not finite where there is none."""
        whole = exact(lower).union(exact(upper))
        found: arb | None = None
        left: arb | None = None  # the end of the piece before
        for end, _, function in self._pieces:
            if (left is None or not left > whole) and (end is None or not end < exact(lower)):
                values = function(whole, *self._values)
                found = values if found is None else found.union(values)
            left = end
        assert found is not None, "the pieces cover the line"
        return found

    def beside(self, at: float, number: fmpq) -> int:
        """The sign of the function less a number next to it, where the number is the value of its asymptote; else 0.

        Far out no precision shows the difference: 5/4 x / (1 + exp(-x)) is below 5/4 x by less than exp(-x).
        """
        side = -1 if at < 0 else 1
        tail = self._tail(side)
        try:
            if tail is None or tail.polynomial.subs(x, sympy.Rational(at)) != rational(number):
                return 0
            start, sign = tail.deviation.sign
        except (NoExpansion, NoEnclosure, Undecided):
            return 0
        return sign if abs(at) >= float(start) else 0

    def _tail(self, side: int) -> Tail | None:
        """The asymptote towards an infinity and what the function differs from it by, if they are found."""
        if side not in self._tails:
            try:
                self._tails[side] = expand(self._at_values(side), x, side)
            except (NoExpansion, NoEnclosure, Undecided):
                self._tails[side] = None
        return self._tails[side]

    def has_no_limit(self, side: int) -> bool:
        """Whether the function oscillates towards this infinity, with no limit that is found."""
        expr = self._at_values(side)
        try:
            return oscillates(expr, x) and expand(expr, x, side).limit is sympy.nan
        except (NoExpansion, NoEnclosure, Undecided):
            return True

    def limit(self, side: int) -> float:
        """The limit towards this infinity, in float64; NaN where it is not found."""
        try:
            return float(limit(self._at_values(side), x, side))
        except (NoExpansion, NoEnclosure, Undecided):
            return float("nan")

    def _at_values(self, side: int) -> Expr:
        """The expression of the outermost piece with the parameters' values in it."""
        at = {p: sympy.Rational(float(v)) for p, v in zip(self._names, self._values, strict=True)}
        return self._far[0 if side < 0 else -1].subs(at)


def _poles(form: PiecewiseForm) -> Iterator[tuple[float, arb]]:
    """The bounds at which the piece that holds them is infinite: the slope of a cube root at 0."""
    for bound in form.bounds:
        value = end_value(form.at(bound), bound, form.x) if bound.is_Rational else sympy.S.Zero
        if value in (sympy.oo, -sympy.oo):
            yield float(bound), arb("inf") if value is sympy.oo else arb("-inf")


def _bound(bound: Expr, symbols: Sequence[Symbol]) -> Callable[..., arb] | None:
    return evaluator(bound, symbols) if bound.is_finite else None


class Enclosures:
    """What the values of a function cannot be, by balls on whole octaves of inputs: a check that costs nothing more.

    Far from 1 an interval holds several octaves.
    """

    def __init__(self, truth: Truth, type: Type) -> None:
        fmt = FORMATS[type]
        octaves = np.arange(fmt.tiny_exponent, fmt.emax + 2)
        self._ends = octaves[(np.abs(octaves) <= _CLOSE) | (octaves % _CLOSE == 0)]
        self._ends[[0, -1]] = octaves[[0, -1]]
        self._least = 2.0**fmt.tiny_exponent
        self._share = 2.0 ** (1 - fmt.precision)
        with precision(_BITS):
            self._bounds = {
                side: np.array([_ends(truth, side, *pair) for pair in pairwise(self._ends.tolist())])
                for side in (1, -1)
            }

    def exclude(self, x: Array, y: Array) -> Array:
        """Which results are out of the question: farther than an ulp from all values."""
        place = np.searchsorted(self._ends, np.frexp(x.astype(np.float64))[1] - 1, "right") - 1
        place = np.clip(place, 0, len(self._ends) - 2)
        low, high = np.where(x < 0, self._bounds[-1][place].T, self._bounds[1][place].T)
        with np.errstate(all="ignore"):
            wide = y.astype(np.float64)
            out: Array = (wide < low - np.abs(low) * self._share - self._least) | (
                wide > high + np.abs(high) * self._share + self._least
            )
        out &= x != 0
        return out


def _ends(truth: Truth, side: int, low: int, high: int) -> tuple[float, float]:
    """The least and the greatest value that a ball allows for the numbers of one sign between two powers of two."""
    ends = sorted(side * math.ldexp(1.0, k) if k < 1024 else side * sys.float_info.max for k in (low, high))
    values = truth.on(*ends)
    if not values.is_finite():
        return -math.inf, math.inf
    return float(values.lower()), float(values.upper())


def ulp_exponent(value: arb, type: Type) -> int:
    """k with ulp(value) = 2**k."""
    fmt = FORMATS[type]
    if value.contains(0):
        return fmt.tiny_exponent
    mantissa, exponent = abs(value).mid().man_exp()
    top = int(mantissa).bit_length() + int(exponent) - 1
    return max(top - fmt.precision + 1, fmt.tiny_exponent)


def error(value: arb, computed: float, type: Type) -> float:
    """|computed - value| in ulps of `value`; 0 for an infinity where the exact value rounds to it."""
    fmt = FORMATS[type]
    if computed != computed:
        return float("inf")
    if abs(value) == arb("inf"):
        return 0.0 if exact(computed) == value else float("inf")
    if computed in (float("inf"), float("-inf")):
        limit = (2 - arb(2) ** -fmt.precision) * arb(2) ** fmt.emax
        return 0.0 if abs(value) >= limit and (value > 0) == (computed > 0) else float("inf")
    return float(abs(exact(computed) - value).mid() * arb(2) ** -ulp_exponent(value, type))


def far_limit(function: Callable[[float], arb], side: int) -> float | None:
    """The limit of a function at an infinity; None where far points do not tell.

    A function that is the same at 2**900 and 2**1000 is taken to be there where it tends to; one that grows by 2**50
    between them tends to infinity.
    """
    near, far = (function(side * 2.0**k) for k in (900, 1000))
    with precision(_BITS):
        if abs(far) > abs(near) * 2**50 and abs(far) > 2**200:
            return math.inf if far > 0 else -math.inf
        if abs(far) < arb(2) ** -200:
            return 0.0
        if abs(far - near) < abs(far) * arb(2) ** -60:
            return float(far.mid())
    return None


def worst(program: Program, truth: Truth, inputs: Array, type: Type, output: str = "y") -> Worst:
    """The largest error of a program in `x` alone over finite inputs."""
    computed = run(program, x=inputs)[output]
    floor = FORMATS[type].tiny_exponent - 60
    largest, at = -1.0, 0.0
    with precision(_BITS):
        for point, got in zip(inputs.tolist(), computed.tolist(), strict=True):
            found = error(truth(point, floor), got, type)
            if found > largest:
                largest, at = found, point
    return Worst(largest, at, len(inputs))


def sample(type: Type, count: int, hard: Iterable[float] = ()) -> Array:
    """Finite inputs: an eighth spread evenly over the bit patterns, the rest over those where functions bend.

    `hard` points come with their neighbours. The inputs are the same on every machine.
    """
    fmt = FORMATS[type]
    dtype: Any = DTYPES[type]
    integer: Any = DTYPES[type.integer]
    top = int(np.array(np.inf, dtype).view(integer))
    rng = np.random.default_rng(0)

    def between(low: float, high: float, number: int) -> Array:
        ends = [int(np.array(v, dtype).view(integer)) for v in (low, high)]
        return rng.integers(ends[0], ends[1], number).astype(integer)

    everywhere = np.linspace(0, top - 1, count // 8).astype(integer)
    near = between(2.0 ** (-fmt.precision - 2), 2.0**10, count // 4)
    middle = between(2.0**-3, 2.0**5, count - len(everywhere) - len(near))
    magnitudes = np.concatenate([everywhere, near, middle]).view(dtype)
    signed = np.where(rng.integers(0, 2, len(magnitudes)) == 1, -magnitudes, magnitudes)
    points = np.array(list(hard), dtype)
    around = (points.view(integer)[:, None] + np.arange(-20, 21, dtype=integer)[None, :]).ravel().view(dtype)
    everything = np.concatenate([signed, around, -around])
    return np.unique(everything[np.isfinite(everything)])


def unit(exact: Array, type: Type) -> Array:
    """The ulp of each number, given in float64, in the narrower format `type`."""
    fmt = FORMATS[type]
    _, exponents = np.frexp(exact)
    found: Array = np.ldexp(1.0, np.maximum(exponents - fmt.precision, fmt.tiny_exponent))
    return found


def errors(computed: Array, exact: Array, units: Array, type: Type) -> Array:
    """Errors in ulps against float64; 0 for an infinity where the exact value rounds to it, infinite for NaN."""
    fmt = FORMATS[type]
    computed = computed.astype(np.float64)
    limit = (2 - 2.0**-fmt.precision) * 2.0**fmt.emax
    with np.errstate(all="ignore"):
        found = np.abs(computed - exact) / units
        overflow = np.isinf(computed) & (np.abs(exact) >= limit) & ((computed > 0) == (exact > 0))
    return np.where(overflow, 0.0, np.where(np.isnan(found), np.inf, found))


def suspects(computed: Array, finest: Array) -> tuple[Array, Array]:
    """Where float64 results differ most from those of a program that is off by less than an ulp.

    Places two ulps and more apart, farthest first, and places one ulp apart. A difference is a whole number of ulps, so
    many are equal: of the second a few tell as much as all.
    """
    with np.errstate(all="ignore"):
        apart = np.abs(computed - finest) / np.spacing(np.abs(finest))
    apart = np.where(computed == finest, 0.0, np.nan_to_num(apart, nan=np.inf))
    order = np.argsort(-apart, kind="stable")
    far = np.count_nonzero(apart >= 2)
    return order[:far], order[far : np.count_nonzero(apart >= 1)]
