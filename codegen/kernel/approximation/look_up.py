"""A function on an interval by polynomials that are looked up: equal segments, one for each value of a few bits.

Takes a function in ball arithmetic, its roots and a number of segments; gives a `Table`, whose rows are the segments.
One fused operation with a large constant puts the segment's number into the low bits of its result, one subtraction
gives the distance u from the segment's centre, and the value is c0 + (c1 u + (c2 + c3 u + ...) u**2), summed from the
small end so that only the last additions round at the size of the result.

A float32 result within an ulp needs nothing wider, by the choice of centres: any number in the middle of a segment may
be its centre, and among some thousands of floats there is one at which value and slope are nearly floats, too. At a
root the centre is the nearest float, so that the distance is exact where digits are lost otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import NamedTuple, Protocol

import numpy as np
from flint import arb

from ...proof.balls.ball import NoEnclosure, exact, precision
from ..program.interpret import Array

_BITS = 120
_POINTS = 22  # values of a segment: its polynomial of that degree stands for the function
_NODES = 48  # inputs at which coefficients are fitted
# Inputs at which a segment's error is measured: at a glance, in earnest, and of a table that was found.
_GLANCE, _TRIED, _MANY = 400, 10_000, 1 << 17
_CHUNK = 1 << 13  # of them at a time: larger arrays come from the system anew each time
_CENTRES, _MOST = 4_000, 24  # floats that may be a centre, and how many of them are tried at most
_FITTED = 3  # coefficients that are rounded before the rest is fitted again
_CHANGES = 12  # of the ulp: on the side where it is smaller, errors are largest, and floats few
_FAR = 1.5  # faults from which on no other centre makes good for it
_MAGIC = 1.5 * 2.0**23  # float32 numbers of this size are whole
_LEAST = 2.0**-125  # below, products lose bits
_F4, _F8 = np.float32, np.float64


@dataclass(frozen=True)
class Row:
    """One segment: its centre, coefficients from the constant one on, and low parts of the first of them."""

    centre: float
    coefficients: tuple[float, ...]
    lows: tuple[float, ...] = ()


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
    """Within limits in ulps of float32: of the result, and of the sum that was not rounded yet."""

    limit: float
    unrounded: float = math.inf
    tries: int = 4
    moves: tuple[int, ...] = (0,)
    lows: tuple[int, ...] = (0, 1, 2)

    @property
    def allowed(self) -> float:
        return self.limit

    def fault(self, segment: Segment, row: Row) -> float:
        return self._share(segment.error(row, self.limit))

    def fault_on_many(self, segment: Segment, row: Row) -> float:
        return self._share(segment.error_on_many(row))

    def _share(self, error: Error) -> float:
        return max(error.rounded / self.limit, error.unrounded / self.unrounded)


class Error(NamedTuple):
    """The largest errors of a row, in ulps."""

    rounded: float
    unrounded: float  # of the sum of the constant and the rest


class Segment:
    """The function on one segment of a grid: what rows for it are made from, and measured by."""

    def __init__(self, function: Callable[[arb], arb], grid: Grid, k: int, roots: Sequence[arb]) -> None:
        self.lower, self.upper = grid.floats(k)
        self.middle, self.half = (self.lower + self.upper) / 2, (self.upper - self.lower) / 2
        inside = [r for r in roots if exact(self.lower) <= r <= exact(self.upper)]
        self.several = len(inside) > 1
        self._root = inside[0] if len(inside) == 1 else None
        with precision(_BITS):
            angles = np.cos(np.pi * (2 * np.arange(_POINTS) + 1) / (2 * _POINTS))
            values = []
            for t in angles:
                at = exact(float(self.middle + self.half * t))
                value = function(at)
                values.append(float((value / (at - self._root) if self._root is not None else value).mid()))
        self._series = np.polynomial.chebyshev.chebfit(angles, values, _POINTS - 1)
        self._slope = np.polynomial.chebyshev.chebder(self._series) / self.half
        self._orders: dict[int, Array] = {}
        self._bend = np.polynomial.chebyshev.chebder(self._slope) / self.half

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
        beside = hub + np.outer([-1, 1], self.half * 2.0 ** -np.arange(0, 24, 0.25)).ravel()
        near = _F8(_F4(hub)) + np.spacing(abs(_F4(hub))).astype(_F8) * np.arange(-12, 13)
        x = np.concatenate([spread, beside, [self.lower, self.upper], near]).astype(_F4)
        return x[(x >= _F4(self.lower)) & (x <= _F4(self.upper)) & (np.abs(x) > _LEAST)]

    @cached_property
    def _at_a_glance(self) -> tuple[Array, Array, Array]:
        return self._exact(_GLANCE)

    @cached_property
    def _in_earnest(self) -> tuple[Array, Array, Array]:
        return self._exact(_TRIED)

    def _exact(self, count: int) -> tuple[Array, Array, Array]:
        return self._exactly(self._inputs(count))

    def _exactly(self, inputs: Array) -> tuple[Array, Array, Array]:
        value = self.value(inputs.astype(_F8))
        return inputs, value, _ulp(value)

    @cached_property
    def _nodes(self) -> tuple[Array, Array, Array]:
        t = np.cos(np.pi * (2 * np.arange(_NODES) + 1) / (2 * _NODES))
        x = self.middle + self.half * t
        if self.centre_at_root is not None:
            x = x[np.abs(x - self.centre_at_root) > self.half * 1e-3]
        value = self.value(x)
        return x, value, 1 / np.abs(value)

    @cached_property
    def _candidates(self) -> tuple[Array, list[Array]]:
        """Floats in the middle, and what the rounding of value, slope and curvature there would cost, in ulps."""
        start, stop = (_ordered(self.middle + s * self.half / 2) for s in (-1, 1))
        steps = np.unique(np.linspace(start, stop, min(_CENTRES, stop - start + 1)).astype(np.int64))
        at = _from_ordered(steps).astype(_F8)
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

    def _row(self, c: float, degree: int, lows: int, moved: int) -> Row:
        """The polynomial around a centre, each coefficient fitted after those before it were rounded.

        The constant term is `moved` by so many ulps, or the curvature where the value is 0: for inputs whose result has
        to be on the other side of what is nearest.
        """
        x, value, weight = self._nodes
        u = (x - c) / self.half
        at_root = self.centre_at_root is not None and lows > 0
        whole = float(self.value(np.array([c]))[0])
        found = [0.0 if at_root else float(_F4(whole) + moved * np.spacing(_F4(whole)) * (self._root is None))]
        kept = [float(_F4(whole - found[0]))] if lows else []
        rest = value - found[0] - sum(kept)
        solved: Array = np.zeros(0)
        for k in range(1, degree + 1):
            if k > _FITTED:  # what later ones are rounded by hardly counts
                found.append(float(_F4(solved[k - _FITTED] / self.half**k)))
                continue
            powers = u[:, None] ** np.arange(k, degree + 1)
            solved = np.linalg.lstsq(powers * weight[:, None], rest * weight, rcond=None)[0]
            exactly = solved[0] / self.half**k
            found.append(float(_F4(exactly) + moved * np.spacing(_F4(exactly)) * (k == 2 and self._root is not None)))
            low = float(_F4(exactly - found[-1])) if k < lows else 0.0
            kept += [low] if k < lows else []
            rest = rest - (found[-1] + low) * (x - c) ** k
        return Row(c, tuple(found), tuple(kept))

    def error(self, row: Row, allowed: float = math.inf) -> Error:
        """The largest errors of a row; where a glance shows more than is allowed, these."""
        found = _largest(row, *self._at_a_glance)
        if found.rounded > allowed:
            return found
        return Error(*map(max, zip(found, _largest(row, *self._in_earnest), strict=True)))

    def error_on_many(self, row: Row) -> Error:
        """The largest errors of a row on a good part of the floats there."""
        parts = np.array_split(self._inputs(_MANY), _MANY // _CHUNK)
        return Error(*map(max, zip(*(_largest(row, *self._exactly(part)) for part in parts), strict=True)))


def _largest(row: Row, inputs: Array, value: Array, unit: Array) -> Error:
    first, rest = _terms(row, inputs)
    with np.errstate(all="ignore"):
        sums = (first + rest).astype(_F8), first.astype(_F8) + rest
        return Error(*(float(np.nanmax(np.abs(found - value) / unit)) for found in sums))


def evaluate(row: Row, x: Array) -> Array:
    """What a program computes by a row, but that a fused operation rounds twice."""
    first, rest = _terms(row, x)
    return first + rest


def _terms(row: Row, x: Array) -> tuple[Array, Array]:
    """The constant of a row, and what is added to it."""

    def fma(a: Array, b: Array, c: Array) -> Array:
        return (a.astype(_F8) * b + c).astype(_F4)

    u: Array = x.astype(_F4) - _F4(row.centre)
    c = [np.full_like(u, v) for v in row.coefficients]
    low = [np.full_like(u, v) for v in (*row.lows, 0.0, 0.0)]
    inner = c[-1]
    for k in range(len(c) - 2, 1, -1):
        inner = fma(inner, u, c[k])
    return c[0], fma(c[1], u, fma(fma(inner, u, low[1]), u, low[0]))


def _ulp(value: Array | float) -> Array:
    return np.ldexp(1.0, np.maximum(np.frexp(np.abs(value))[1] - 24, -149))  # type: ignore[no-any-return]


def _ordered(number: float) -> int:
    """Floats as integers in their order."""
    bits = int(_F4(number).view(np.int32))
    return bits if bits >= 0 else -(bits & 0x7FFFFFFF)


def _from_ordered(steps: Array) -> Array:
    bits = np.where(steps >= 0, steps, -steps | 0x80000000).astype(np.uint32)
    return bits.view(_F4)


@dataclass(frozen=True)
class Line:
    """What the function is from a number on: a x + b.

    Attributes
    ----------
    start : |x| there
    kink : whether another piece of the function begins there; else it is the same as far as results show
    closed : whether the number itself is on the line
    """

    start: float
    slope: float
    constant: float
    kink: bool = False
    closed: bool = False

    def row(self, degree: int, lows: int) -> Row:
        return Row(0.0, (self.constant, self.slope, *[0.0] * (degree - 1)), (0.0,) * lows)

    @property
    def short(self) -> bool:
        """Whether it needs no arithmetic: x itself, or a constant."""
        return self.slope == 0 or (self.slope == 1 and self.constant == 0)


@dataclass(frozen=True)
class Table:
    """Rows for equal segments in order, 2**k of them.

    Attributes
    ----------
    scale, first : x * scale, rounded, is the number of its segment; that of the first row is `first`
    rows : one for each segment
    lower, upper : the floats that the table is for; the largest of all where the end row is a line, and infinite where
        another piece begins
    ends : the numbers that are put in place of those below, or above, for the index alone; None where there are none
    beyond : by their side, lines far out, where no row reaches
    hole : numbers nearer to 0 are not in the table
    least : results nearer to 0 are not the table's
    fault : the largest of its rows, as the exam has it on many inputs
    """

    scale: float
    first: int
    rows: tuple[Row, ...]
    lower: float
    upper: float
    ends: tuple[float | None, float | None]
    beyond: tuple[tuple[int, Line], ...] = ()
    hole: float = 0.0
    least: float = 0.0
    fault: float = 0.0

    @property
    def shift(self) -> float:
        """What is added to x * scale; the low bits of the sum are the number of the row."""
        return _MAGIC - self.first

    @property
    def degree(self) -> int:
        return len(self.rows[0].coefficients) - 1

    @property
    def lows(self) -> int:
        return len(self.rows[0].lows)

    @property
    def at_roots(self) -> float:
        """The largest value at a centre that is the float next to a root, and not the root."""
        ends = [(r.coefficients[0] or sum(r.lows[:1]), r.coefficients[1], r.centre) for r in self.rows]
        return max((abs(v) for v, slope, c in ends if 0 < abs(v) <= abs(slope * np.spacing(abs(_F4(c))))), default=0.0)


@dataclass(frozen=True)
class Shape:
    """How large a table is: what its cost follows from."""

    count: int
    degree: int
    lows: int

    @property
    def cost(self) -> int:
        """Operations: index, distance, look-ups, and the polynomial; a table in two registers is one of them, too."""
        return 2 * self.degree + self.lows + 8 + (self.count > 16)


SHAPES = sorted(
    (Shape(count, degree, lows) for count in (16, 32) for degree in range(2, 10) for lows in range(3)),
    key=lambda shape: (shape.cost, shape.lows),
)


def find(
    function: Callable[[arb], arb],
    roots: Sequence[arb],
    lines: Mapping[int, Line],
    exam: Exam,
    rest: float,
    reach: float,
) -> Table | None:
    """The table of least cost whose rows pass; None where none is cheaper than `rest`.

    Parameters
    ----------
    function : callable
        From a ball to a ball.
    roots : sequence of arb
        Where it is 0, in [-reach, reach].
    lines : mapping
        What it is towards an infinity, as far as results show, by its side.
    exam : Exam
    rest : float
        The cost of the program for inputs that are not in the table.
    reach : float
        How far from 0 there may be rows.
    """
    grids = [_Rows(function, Grid(float(_F4(scale))), roots, lines, exam, reach) for scale in _scales(roots)]
    best: tuple[Table, _Rows] | None = None
    least = rest
    for shape in SHAPES:
        if shape.cost >= least:
            break
        if shape.lows not in exam.lows:
            continue
        for rows in grids:
            table = rows.table(shape)
            if table is not None:
                table, expected = _with_lines(table, shape.cost, lines, rest + _GATHER)
                if expected < least:
                    best, least = (table, rows), expected
    return replace(best[0], fault=best[1].fault(best[0])) if best else None


def _with_lines(table: Table, cost: float, lines: Mapping[int, Line], rest: float) -> tuple[Table, float]:
    """The table with the lines beyond it that pay, and what it costs, an input that is not in it costing `rest`."""
    outside, beyond = _outside(table.lower, table.upper), []
    for side, line in lines.items():
        reached = -table.lower if side < 0 else table.upper
        if line.kink:
            beyond.append((side, line))
            cost += _KINK
            continue
        share = _outside(-line.start, math.inf)
        if line.short and line.start > reached and share * rest > _BEYOND:
            beyond.append((side, line))
            outside -= share
            cost += _BEYOND
    return replace(table, beyond=tuple(beyond)), cost + outside * rest


WIDEST = 20
_KINK = 2  # operations: a comparison and a select
_BEYOND = 3  # operations: a comparison, a select, and a share in what is usual
_NARROWEST = 2.4  # standard deviations that a table has to reach on both sides
_GATHER = 24.0  # operations' worth of work to gather an input that is not in the table, and to put its result back
_SPREADS = (1.0, 3.0, 30.0)  # of inputs, normally distributed, by which tables are compared


def _outside(lower: float, upper: float) -> float:
    """The share of inputs that are not in an interval."""

    def below(z: float) -> float:
        return math.erfc(-z / math.sqrt(2)) / 2

    return sum(below(lower / s) + below(-upper / s) for s in _SPREADS) / len(_SPREADS)


def _scales(roots: Sequence[arb]) -> list[float]:
    """Widths of segments that are worth trying, as their inverses: roots lie in the middle of a segment."""
    wanted = [2.0 ** (-k / 3) for k in range(8)]  # 1 to 0.2
    own = [abs(float(r.mid())) for r in roots if abs(float(r.mid())) > 2.0**-20]
    found = []
    for width in wanted:
        near = [r / max(1, round(r / width)) for r in own[:2]] or [width]
        found += [1 / w for w in near if 0.15 < w < 1.3]
    return list(dict.fromkeys(found))


class _Rows:
    """The rows of a grid by their shape, each made once."""

    def __init__(
        self,
        function: Callable[[arb], arb],
        grid: Grid,
        roots: Sequence[arb],
        lines: Mapping[int, Line],
        exam: Exam,
        reach: float,
    ) -> None:
        self._function, self._grid, self._roots, self._lines = function, grid, roots, lines
        self._exam, self._reached = exam, reach
        self._segments: dict[int, Segment | None] = {}
        self._found: dict[tuple[int, int, int], Row | None] = {}

    def table(self, shape: Shape) -> Table | None:
        """As many rows as the shape has, around 0; None where they reach not far enough."""
        middle = self._row(0, shape)
        if middle is None or not all(self._reaches(count, shape) for count in range(1, shape.count)):
            return None
        runs = {side: self._run(side, shape) for side in (1, -1)}
        (right, right_line), (left, left_line) = runs[1], runs[-1]
        # of the rows that there are, those where inputs are; a line reaches on for ever
        best: tuple[float, int] | None = None
        for before in range(min(len(left), shape.count - 1) + 1):
            after = min(shape.count - 1 - before, len(right))
            lower, upper = self._reach(before, left, left_line, -1), self._reach(after, right, right_line, 1)
            share = _outside(lower, upper)
            if best is None or share < best[0]:
                best = share, before
        assert best is not None
        before = best[1]
        after = min(shape.count - 1 - before, len(right))
        rows = [*reversed(left[:before]), middle, *right[:after]]
        ends = tuple(
            count / self._grid.scale * side if line and count == len(run) and not self._kink(side) else None
            for side, count, run, line in ((-1, before, left, left_line), (1, after, right, right_line))
        )
        return Table(
            self._grid.scale,
            -before,
            tuple(rows + [rows[-1]] * (shape.count - len(rows))),
            self._reach(before, left, left_line, -1),
            self._reach(after, right, right_line, 1),
            (ends[0], ends[1]),
        )

    def fault(self, table: Table) -> float:
        """The largest fault of the rows on many inputs, but for those that are lines."""
        found = []
        for k, row in enumerate(table.rows, table.first):
            segment = self._segments.get(k)
            if segment is not None and self._found.get((k, table.degree, table.lows)) is row:
                found.append(self._exam.fault_on_many(segment, row))
        return max(found)

    def _reaches(self, count: int, shape: Shape) -> bool:
        """Whether the rows so far to both sides of 0 pass, as far as a table has to have them."""
        if self._grid.edge(count) >= _NARROWEST:
            return True
        if 2 * self._grid.scale * _NARROWEST > shape.count:
            return False
        ended = [side for side, line in self._lines.items() if self._grid.edge(count) >= line.start]
        return all(side in ended or self._row(side * count, shape) is not None for side in (1, -1))

    def _kink(self, side: int) -> bool:
        return side in self._lines and self._lines[side].kink

    def _reach(self, count: int, run: Sequence[Row], line: bool, side: int) -> float:
        if line and count == len(run):
            return side * (math.inf if self._kink(side) else float(np.finfo(_F4).max))
        low, high = self._grid.floats(side * count)
        return high if side > 0 else low

    def _run(self, side: int, shape: Shape) -> tuple[list[Row], bool]:
        """The rows to one side of 0, as far as they are within the limit, and whether the last is a line."""
        run: list[Row] = []
        for count in range(1, shape.count):
            if self._grid.edge(count + 1) > self._reached:
                break
            line = self._lines.get(side)
            if line is not None and line.kink and self._grid.edge(count) >= line.start:
                return run, True
            if line is not None and not line.kink and self._grid.edge(count) >= line.start:
                return [*run, line.row(shape.degree, shape.lows)], True
            row = self._row(side * count, shape)
            if row is None:
                break
            run.append(row)
        return run, False

    def _row(self, k: int, shape: Shape) -> Row | None:
        """The first row that is within the limit."""
        key = (k, shape.degree, shape.lows)
        if key not in self._found:
            segment = self._segment(k)
            self._found[key] = segment.passing(self._exam, shape.degree, shape.lows) if segment is not None else None
        return self._found[key]

    def _segment(self, k: int) -> Segment | None:
        if k not in self._segments:
            try:
                segment = Segment(self._function, self._grid, k, self._roots)
                self._segments[k] = None if segment.several else segment
            except NoEnclosure:
                self._segments[k] = None
        return self._segments[k]
