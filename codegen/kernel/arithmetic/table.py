"""Operations that look a number's polynomial up in a table and evaluate it, as `approximation.look_up.row` has it.

Takes a `Table` and a number in a program; gives two numbers there, whose sum is the function.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..approximation.look_up.table import Table
from ..program.ops import Type
from ..program.program import Builder, Value


@dataclass(frozen=True)
class Place:
    """A number in its segment: the row there, the distance from the centre, and what that lacks, if anything."""

    table: Table
    row: Value
    u: Value
    below: Value | None

    @classmethod
    def of(cls, at: Value, below: Value | None, table: Table) -> Place:
        """`below` is a low part of the number."""
        make, placed = at.builder, at
        lowest, highest = (end if end is None else number(make, end) for end in table.ends)
        if highest is not None:
            placed = make.op("select", make.op("lt", placed, highest), placed, highest)
        if lowest is not None:
            placed = make.op("select", make.op("lt", lowest, placed), placed, lowest)
        shifted = make.op("fma", placed, number(make, table.scale), number(make, table.shift))
        row = make.op("bits", shifted, name="row")
        centres = make.lookup(tuple(r.centre for r in table.rows), row, "centre")
        u = make.op("sub", at, centres, name="u")
        if below is None:
            return cls(table, row, u, None)
        whole = make.op("add", u, below, name="u")  # what the sum is rounded by counts beside a root
        return cls(table, row, whole, make.op("sub", below, make.op("sub", whole, u)))

    def coefficient(self, k: int) -> Value:
        return self._column([r.coefficients[k] for r in self.table.rows], f"c{k}_")

    def smaller(self) -> Value:
        """The terms from the square on, with the low parts."""
        make, table = self.u.builder, self.table
        value = self.coefficient(table.degree)
        for k in range(table.degree - 1, 1, -1):
            value = make.op("fma", value, self.u, self.coefficient(k))
        for k in (1, 0):
            if k < table.lows:
                low = self._column([r.lows[k] for r in table.rows], f"low{k}_")
                value = make.op("fma", value, self.u, low)
            else:
                value = make.op("mul", value, self.u)
        if self.below is not None:
            value = make.op("fma", self.coefficient(1), self.below, value)
        return value

    def _column(self, values: list[float], name: str) -> Value:
        return self.u.builder.lookup(tuple(values), self.row, name)


def in_terms(place: Place) -> tuple[Value, Value]:
    """The polynomial of a number's segment, as `in_terms` sums it: its constant and the rest."""
    rest = place.u.builder.op("fma", place.coefficient(1), place.u, place.smaller())
    return place.coefficient(0), rest


def in_two_parts(place: Place) -> tuple[Value, Value]:
    """The same as `in_two_parts` sums it: a float and what it lacks."""
    make, u = place.u.builder, place.u
    smaller, slope, constant = place.smaller(), place.coefficient(1), place.coefficient(0)
    linear = make.op("mul", slope, u)
    high = make.op("add", constant, linear)
    lost = make.op("sub", linear, make.op("sub", high, constant))
    low = make.op("add", lost, make.op("fma", slope, u, make.op("neg", linear)))
    return high, make.op("add", low, smaller)


def number(make: Builder, value: float) -> Value:
    return make.const(float(np.float32(value)), Type.F32)
