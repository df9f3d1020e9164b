"""Tables of rows, as programs look them up.

One fused operation with a large constant puts the segment's number into the low bits of its result, which are the
number of the row. What is beyond the rows may be a line; what is neither is for another program.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .row import Row

_MAGIC = 1.5 * 2.0**23  # float32 numbers of this size are whole
_F4 = np.float32


def ends(scale: float, shift: float, count: int) -> list[float]:
    """The ends of so many segments in order, of a table with this scale and shift."""
    first = _MAGIC - shift
    return [(first + k - 0.5) / scale for k in range(count + 1)]


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
        columns = self.degree + self.lows + 2
        in_registers, in_rows = columns, _ROW * -(-columns // 4)
        return self.degree + 6 + (in_registers + in_rows) // 2 + (self.count > 16)


_ROW = 20  # operations that AVX2 takes as long as for four columns of a row: see `cost.PRICES`
SHAPES = sorted(
    (Shape(count, degree, lows) for count in (16, 32) for degree in range(2, 10) for lows in range(3)),
    key=lambda shape: (shape.cost, shape.lows),
)
