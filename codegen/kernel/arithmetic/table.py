"""Operations that look a number's polynomial up in a table and evaluate it, as `approximation.look_up.row` has it.

Takes a `Table` and a number in a program; gives two numbers there, whose sum is the function.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..approximation.look_up.table import Table
from ..program.ops import Type
from ..program.program import Builder, Value


@dataclass(frozen=True)
class Place:
    """A number in its segment: the row there, and the distance from the centre.

    Attributes
    ----------
    table : Table
    row : Value
    u : Value
        The distance, in one float.
    below : Value, optional
        What that lacks.
    scale : Value, optional
        What the number was multiplied by: where it is 1 nothing is lacking.
    """

    table: Table
    row: Value
    u: Value
    below: Value | None = None
    scale: Value | None = None

    @classmethod
    def of(cls, at: Value, table: Table) -> Place:
        make, placed = at.builder, at
        lowest, highest = (end if end is None else number(make, end) for end in table.ends)
        if highest is not None:
            placed = make.op("select", make.op("lt", placed, highest), placed, highest)
        if lowest is not None:
            placed = make.op("select", make.op("lt", lowest, placed), placed, lowest)
        shifted = make.op("fma", placed, number(make, table.scale), number(make, table.shift), name="shifted")
        row = make.op("bits", shifted, name="row")
        centres = make.lookup(tuple(r.centre for r in table.rows), row, "centre")
        return cls(table, row, make.op("sub", at, centres, name="u"))

    def moved(self, below: Value, scale: Value) -> Place:
        """The place of a scaled number with the low part of the product: beside a root it counts."""
        make, u = self.u.builder, self.u
        whole = make.op("add", u, below)
        rest = make.op("sub", below, make.op("sub", whole, u))
        return replace(self, u=unless_one(scale, u, whole, "u"), below=rest, scale=scale)

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
        if self.below is not None and self.scale is not None:
            value = unless_one(self.scale, value, make.op("fma", self.coefficient(1), self.below, value))
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


def unless_one(factor: Value, alone: Value, scaled: Value, name: str = "") -> Value:
    """What a factor makes of a value; the value itself for 1, the default, without the work."""
    make = factor.builder
    return make.op("select", make.op("eq", factor, number(make, 1.0)), alone, scaled, name=name)


def number(make: Builder, value: float) -> Value:
    return make.const(float(np.float32(value)), Type.F32)
