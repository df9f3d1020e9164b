"""The search for the cheapest table of a function.

Takes a function in ball arithmetic, its roots and its lines; tries widths of segments, numbers of them, degrees and low
parts by rising cost, and gives the `Table` whose rows pass an exam and that pays most, on inputs of three sizes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from flint import arb

from .curve import Curve
from .row import Row
from .segment import Exam, Grid
from .table import SHAPES, Line, Shape, Table

_F4 = np.float32


def find(
    curve: Curve,
    lines: Mapping[int, Line],
    exam: Exam,
    rest: float,
    reach: float,
) -> Table | None:
    """The table of least cost whose rows pass; None where none is cheaper than `rest`.

    Parameters
    ----------
    curve : Curve
        Its roots are those in [-reach, reach].
    lines : mapping
        What it is towards an infinity, as far as results show, by its side.
    exam : Exam
    rest : float
        The cost of the program for inputs that are not in the table.
    reach : float
        How far from 0 there may be rows.
    """
    grids = [_Rows(curve, Grid(float(_F4(scale))), lines, exam, reach) for scale in _scales(curve.roots)]
    best: tuple[Table, _Rows] | None = None
    least = rest
    for shape in SHAPES:
        if shape.cost >= least:
            break
        if shape.lows not in exam.lows:
            continue
        for rows in grids:
            if shape.cost + rows.left_at_least(shape.count) * (rest + _GATHER) >= least:
                continue
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
_NARROWEST = 2.4  # standard deviations that a table has to reach
_LOST = 0.2  # of the inputs below that on one side, where no row passes: what falls like exp(-exp(-x)) has none there
_GATHER = 24.0  # operations' worth of work to gather an input that is not in the table, and to put its result back
_SPREADS = (1.0, 3.0, 30.0)  # of inputs, normally distributed, by which tables are compared


def _outside(lower: float, upper: float) -> float:
    """The share of inputs that are not in an interval."""
    return _above(-lower) + _above(upper)


def _above(place: float) -> float:
    """The share of inputs beyond a number on one side of 0."""
    return sum(_beyond(place / s) for s in _SPREADS) / len(_SPREADS)


def _beyond(z: float) -> float:
    """The share of normally distributed numbers beyond so many standard deviations on one side."""
    return math.erfc(z / math.sqrt(2)) / 2


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

    def __init__(self, curve: Curve, grid: Grid, lines: Mapping[int, Line], exam: Exam, reach: float) -> None:
        self._curve, self._grid, self._lines = curve, grid, lines
        self._exam, self._reached = exam, reach
        self._found: dict[tuple[int, int, int], Row | None] = {}

    def table(self, shape: Shape) -> Table | None:
        """As many rows as the shape has, around 0; None where they reach not far enough."""
        middle = self._row(0, shape)
        if middle is None or not self._reaches(shape):
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

    def left_at_least(self, count: int) -> float:
        """The share of inputs that so many rows leave to other programs, if all of them pass."""
        lines = {side: _above(self._starts(side)) for side in (1, -1)}
        edges = [(self._grid.edge(after + 1), self._grid.edge(count - after)) for after in range(count)]
        shares = ([_above(edge) - lines[side] for side, edge in zip((1, -1), ends, strict=True)] for ends in edges)
        return min(sum(max(0.0, share) for share in both) for both in shares)

    def fault(self, table: Table) -> float:
        """The largest fault of the rows on many inputs, but for those that are lines."""
        found = []
        for k, row in enumerate(table.rows, table.first):
            segment = self._curve.segment(self._grid, k)
            if segment is not None and self._found.get((k, table.degree, table.lows)) is row:
                found.append(self._exam.fault_on_many(segment, row))
        return max(found)

    def _reaches(self, shape: Shape) -> bool:
        """Whether the rows around 0 pass, as far as a table has to have them: on one side some may be missing."""
        ends = {side: self._rows_until(min(_NARROWEST, self._starts(side))) for side in (1, -1)}
        whole = [side for side, end in ends.items() if end == 0 or self._row(side * end, shape) is not None]
        if not whole or 1 + sum(ends[side] for side in whole) > shape.count:
            return False
        lost = 0.0
        for side in sorted(ends, key=whole.count, reverse=True):
            missing = (n for n in range(1, ends[side] + 1) if self._row(side * n, shape) is None)
            lost += next((_beyond(self._grid.edge(n)) for n in missing), 0.0)
            if lost > _LOST:
                return False
        return True

    def _rows_until(self, place: float) -> int:
        """How many rows beside that around 0 begin before a number."""
        return max(0, math.ceil(place * self._grid.scale + 0.5) - 1)

    def _starts(self, side: int) -> float:
        """From where on a line stands for the function, to one side of 0."""
        return self._lines[side].start if side in self._lines else math.inf

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
            segment = self._curve.segment(self._grid, k)
            self._found[key] = segment.passing(self._exam, shape.degree, shape.lows) if segment is not None else None
        return self._found[key]
