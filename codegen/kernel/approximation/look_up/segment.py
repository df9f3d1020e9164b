"""One segment of a function: the polynomials that may stand for it, and how far they are from it.

Takes a function in ball arithmetic and a segment of the line; gives a `Row`: a centre and coefficients.

A float32 result within an ulp needs nothing wider, by the choice of centres: any number in the middle of a segment may
be its centre, and among some thousands of floats there is one at which value and slope are nearly floats, too. At a
root the centre is the nearest float, so that the distance is exact where digits are lost otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import NamedTuple, Protocol

import numpy as np
from flint import arb

from ....proof.balls.ball import NoEnclosure, exact, precision
from ...program.interpret import Array
from ...program.sizes import at_ordinals, ordinals, powers_of_two
from .fit import chebyshev_points, chebyshev_series, least_squares
from .row import Row, Summed, in_terms

_BITS = 120
_POINTS = 22  # values of a segment: its polynomial of that degree stands for the function
_NODES = 48  # inputs at which coefficients are fitted
# Inputs at which a segment's error is measured: at a glance, in earnest, and of a table that was found.
_GLANCE, _TRIED, _MANY = 400, 10_000, 1 << 16
# The largest errors of a segment are few and stand together: of so many stretches, the worst are looked at as closely
# as all of it. On a sixteenth of the floats alone, a row of exp was 0.95 ulp off that is 1.015 at 0.536582.
_STRETCHES, _WORST = 64, 2
_CHUNK = 1 << 13  # inputs at a time: larger arrays come from the system anew each time
_CENTRES, _MOST = 4_000, 24  # floats that may be a centre, and how many of them are tried at most
_FITTED = 3  # coefficients that are rounded before the rest is fitted again
_CHANGES = 12  # of the ulp: on the side where it is smaller, errors are largest, and floats few
_FAR = 1.5  # faults from which on no other centre makes good for it
_LEAST = 2.0**-125  # below, products lose bits
_LARGEST = 2.0**64  # above, coefficients of narrow segments are past float32
_F4, _F8 = np.float32, np.float64


class Error(NamedTuple):
    """The largest errors of a row, in ulps."""

    rounded: float
    unrounded: float  # of the sum of the two numbers that the result is rounded from


class Exam(Protocol):
    """What a row has to be good for.

    Attributes
    ----------
    tries : how many centres of a segment are tried
    allowed : the error, in ulps of float32, that no row which passes has
    moves : by how many ulps a coefficient is moved, one after the other
    lows : how many low parts are tried
    """

    @property
    def tries(self) -> int: ...

    @property
    def allowed(self) -> float: ...

    @property
    def moves(self) -> Sequence[int]: ...

    @property
    def lows(self) -> Sequence[int]: ...

    def fault(self, segment: Segment, row: Row) -> float:
        """At most 1 where it passes; how far it is from that."""

    def fault_on_many(self, segment: Segment, row: Row) -> float:
        """The same of a row that passes, on a good part of the floats there; 0 where all were tried."""


@dataclass(frozen=True)
class InUlps:
    """Within limits in ulps of float32: of the result, and of the two numbers that it is rounded from."""

    limit: float
    unrounded: float = math.inf
    summed: Summed = in_terms
    tries: int = 4
    moves: tuple[int, ...] = (0,)
    lows: tuple[int, ...] = (0, 1, 2)

    @property
    def allowed(self) -> float:
        return self.limit

    def fault(self, segment: Segment, row: Row) -> float:
        return self._share(segment.error(row, self.limit, self.summed))

    def fault_on_many(self, segment: Segment, row: Row) -> float:
        return self._share(segment.error_on_many(row, self.summed))

    def _share(self, error: Error) -> float:
        return max(error.rounded / self.limit, error.unrounded / self.unrounded)


@dataclass(frozen=True)
class Grid:
    """Equal segments of the line: number k holds the numbers that x * scale rounds to k."""

    scale: float  # a float32

    def edge(self, k: float) -> float:
        return (k - 0.5) / self.scale

    def floats(self, k: int) -> tuple[float, float]:
        """The least and the largest float32 of segment k; what lies in the middle of two belongs to both."""
        low, high = (_F4(self.edge(n)) for n in (k, k + 1))
        inward = np.nextafter(low, _F4(np.inf)), np.nextafter(high, _F4(-np.inf))
        low = low if _F8(low) * self.scale >= k - 0.5 else inward[0]
        high = high if _F8(high) * self.scale <= k + 0.5 else inward[1]
        return float(low), float(high)


class Segment:
    """The function on one segment of a grid: what rows for it are made from, and measured by.

    Raises `NoEnclosure` where no ball holds a value of it, or one is past 2**64 or no number above 0.
    """

    def __init__(self, function: Callable[[arb], arb], grid: Grid, k: int, roots: Sequence[arb]) -> None:
        self.lower, self.upper = grid.floats(k)
        self.middle, self.half = (self.lower + self.upper) / 2, (self.upper - self.lower) / 2
        inside = [r for r in roots if exact(self.lower) <= r <= exact(self.upper)]
        self.several = len(inside) > 1
        self._root = inside[0] if len(inside) == 1 else None
        with precision(_BITS):
            values = []
            for t in chebyshev_points(_POINTS):
                at = exact(float(self.middle + self.half * t))
                value = function(at)
                values.append(float((value / (at - self._root) if self._root is not None else value).mid()))
        if not all(0 < abs(value) < _LARGEST for value in values):
            raise NoEnclosure(f"a value past 2**64, or below all numbers, between {self.lower} and {self.upper}")
        self._series = chebyshev_series(values)
        self._slope = np.polynomial.chebyshev.chebder(self._series) / self.half
        self._orders: dict[int, Array] = {}
        self._bend = np.polynomial.chebyshev.chebder(self._slope) / self.half
        # searches for different exams ask for the same again
        self._row, self._largest, self._on_many = cache(self._fitted), cache(self._largest_of), cache(self._examined)
        self._exact = cache(lambda count: self._exactly(self._inputs(count)))

    @cached_property
    def centre_at_root(self) -> float | None:
        return None if self._root is None else float(_F4(float(self._root.mid())))

    @cached_property
    def _beyond(self) -> float:
        """The root less the float next to it."""
        assert self._root is not None and self.centre_at_root is not None
        with precision(_BITS):
            return float((self._root - exact(self.centre_at_root)).mid())

    def value(self, x: Array) -> Array:
        """The function, nearly to the last bit of a float64, beside a root, too."""
        smooth: Array = np.polynomial.chebyshev.chebval((x - self.middle) / self.half, self._series)
        return smooth if self._root is None else smooth * ((x - self.centre_at_root) - self._beyond)

    def _derivative(self, x: Array) -> Array:
        t = (x - self.middle) / self.half
        slope: Array = np.polynomial.chebyshev.chebval(t, self._slope)
        if self._root is None:
            return slope
        return slope * (x - self.centre_at_root - self._beyond) + np.polynomial.chebyshev.chebval(t, self._series)

    def _curvature(self, x: Array) -> Array:
        return np.polynomial.chebyshev.chebval((x - self.middle) / self.half, self._bend) / 2

    def _inputs(self, count: int) -> Array:
        """So many floats, those beside the ends, the middle, and a root, and more where the ulp changes."""
        rng = np.random.default_rng(count)
        spread = np.sort(rng.uniform(self.lower, self.upper, count))
        changes = spread[1:][np.diff(np.frexp(self.value(spread))[1]) != 0][:_CHANGES]
        spread = np.append(spread, np.add.outer(changes, self.half * rng.uniform(-0.05, 0.05, count // 8)).ravel())
        hub = self.centre_at_root if self.centre_at_root is not None else self.middle
        beside = hub + np.outer([-1, 1], self.half * powers_of_two(-np.arange(0, 24, 0.25))).ravel()
        near = _F8(_F4(hub)) + np.spacing(abs(_F4(hub))).astype(_F8) * np.arange(-12, 13)
        x = np.concatenate([spread, beside, [self.lower, self.upper], near]).astype(_F4)
        return x[(x >= _F4(self.lower)) & (x <= _F4(self.upper)) & (np.abs(x) > _LEAST)]

    def _exactly(self, inputs: Array) -> tuple[Array, Array, Array]:
        value = self.value(inputs.astype(_F8))
        return inputs, value, _ulp(value)

    @cached_property
    def _nodes(self) -> tuple[Array, Array, Array]:
        x = self.middle + self.half * chebyshev_points(_NODES)
        if self.centre_at_root is not None:
            x = x[np.abs(x - self.centre_at_root) > self.half * 1e-3]
        value = self.value(x)
        return x, value, 1 / np.abs(value)

    @cached_property
    def _candidates(self) -> tuple[Array, list[Array]]:
        """Floats in the middle, and what the rounding of value, slope and curvature there would cost, in ulps."""
        start, stop = ordinals(self.middle + self.half / 2 * np.array([-1, 1])).tolist()
        steps = np.linspace(start, stop, min(_CENTRES, stop - start + 1)).astype(np.int64)
        at = at_ordinals(steps[np.diff(steps, prepend=start - 1) > 0]).astype(_F8)
        least = _ulp(np.abs(self._nodes[1]).min())
        exactly = self.value(at), self._derivative(at), self._curvature(at)
        return at, [np.abs(v - _F4(v)) * self.half**k / least for k, v in enumerate(exactly)]

    def _centres(self, lows: int, count: int) -> list[float]:
        """Floats where the first coefficients without a low part are nearly floats; at a root the float next to it."""
        if self.centre_at_root is not None:
            return [self.centre_at_root]
        at, off = self._candidates
        if lows not in self._orders:
            self._orders[lows] = np.argsort(np.sum(off[lows:], axis=0), kind="stable")[:_MOST]
        return at[self._orders[lows][:count]].tolist()  # type: ignore[no-any-return]

    def passing(self, exam: Exam, degree: int, lows: int) -> Row | None:
        """A polynomial of a degree that passes: a few centres are tried where the first nearly does."""
        if self._truncated(degree) > exam.allowed:
            return None
        for centre, moved in product(self._centres(lows, exam.tries), exam.moves):
            row = self._row(centre, degree, lows, moved)
            found = exam.fault(self, row)
            if found <= 1:
                return row
            if found > _FAR:
                return None
        return None

    def _truncated(self, degree: int) -> float:
        """About the error of the best polynomial of a degree, in ulps: what its series has beyond."""
        kept = degree if self._root is None else degree - 1
        rest = float(np.abs(self._series[kept + 1 :]).sum())
        if self._root is not None:  # of the quotient by the distance from the root
            return rest / float(np.abs(self._series).max()) * 2.0**23
        return rest / float(_ulp(np.abs(self._nodes[1]).min()))

    def _fitted(self, c: float, degree: int, lows: int, moved: int) -> Row:
        """The polynomial around a centre, each coefficient fitted after those before it were rounded.

        The constant term is `moved` by so many ulps, or the curvature where the value is 0: for inputs whose result has
        to be on the other side of what is nearest.
        """
        x, value, weight = self._nodes
        u, far = (x - c) / self.half, x - c
        columns = np.multiply.accumulate([u] * degree) * weight
        at_root = self.centre_at_root is not None and lows > 0
        whole = float(self.value(np.array([c]))[0])
        found = [0.0 if at_root else float(_F4(whole) + moved * np.spacing(_F4(whole)) * (self._root is None))]
        kept = [float(_F4(whole - found[0]))] if lows else []
        rest = value - found[0] - sum(kept)
        solved: list[float] = []
        scale, power = 1.0, np.ones_like(far)
        for k in range(1, degree + 1):
            scale *= self.half
            if k > _FITTED:  # what later ones are rounded by hardly counts
                found.append(float(_F4(solved[k - _FITTED] / scale)))
                continue
            solved = least_squares(columns[k - 1 :], rest * weight)
            exactly = solved[0] / scale
            found.append(float(_F4(exactly) + moved * np.spacing(_F4(exactly)) * (k == 2 and self._root is not None)))
            low = float(_F4(exactly - found[-1])) if k < lows else 0.0
            kept += [low] if k < lows else []
            power = power * far
            rest = rest - (found[-1] + low) * power
        return Row(c, tuple(found), tuple(kept))

    def error(self, row: Row, allowed: float = math.inf, summed: Summed = in_terms) -> Error:
        """The largest errors of a row; where a glance shows more than is allowed, these."""
        found = self._largest(row, summed, _GLANCE)
        if found.rounded > allowed:
            return found
        return Error(*map(max, zip(found, self._largest(row, summed, _TRIED), strict=True)))

    def _largest_of(self, row: Row, summed: Summed, count: int) -> Error:
        inputs, value, unit = self._exact(count)
        return _largest(_errors(summed(row, inputs), value, unit))

    def error_on_many(self, row: Row, summed: Summed = in_terms) -> Error:
        """The largest errors of a row on a good part of the floats there, above all where they are largest."""
        return self._on_many(row, summed)

    def _examined(self, row: Row, summed: Summed) -> Error:
        inputs = self._inputs(_MANY)
        found = self._errors_at(inputs, row, summed)
        stretch = np.clip((inputs - self.lower) * (_STRETCHES / (2 * self.half)), 0, _STRETCHES - 1).astype(np.int64)
        largest = [_largest(found)]
        for errors in found:
            by_stretch = np.zeros(_STRETCHES)
            np.fmax.at(by_stretch, stretch, errors)
            for k in np.argsort(by_stretch)[-_WORST:]:
                start, stop = (self.lower + 2 * self.half * n / _STRETCHES for n in (k, k + 1))
                closer = np.linspace(start, stop, _MANY).astype(_F4)
                closer = closer[np.abs(closer) > _LEAST]
                largest.append(_largest(self._errors_at(closer, row, summed)))
        return Error(*map(max, zip(*largest, strict=True)))

    def _errors_at(self, inputs: Array, row: Row, summed: Summed) -> tuple[Array, Array]:
        parts = [inputs[k : k + _CHUNK] for k in range(0, len(inputs), _CHUNK)]
        found = [_errors(summed(row, part), *self._exactly(part)[1:]) for part in parts]
        rounded, unrounded = (np.concatenate(errors) for errors in zip(*found, strict=True))
        return rounded, unrounded


def _errors(parts: tuple[Array, Array], value: Array, unit: Array) -> tuple[Array, Array]:
    """The errors of the rounded and of the exact sum of two parts, in ulps."""
    first, rest = parts
    with np.errstate(all="ignore"):
        sums = (first + rest).astype(_F8), first.astype(_F8) + rest
        rounded, unrounded = (np.abs(found - value) / unit for found in sums)
    return rounded, unrounded


def _largest(errors: tuple[Array, Array]) -> Error:
    return Error(*(float(np.nanmax(found)) for found in errors))


def _ulp(value: Array | float) -> Array:
    return np.ldexp(1.0, np.maximum(np.frexp(np.abs(value))[1] - 24, -149))  # type: ignore[no-any-return]
