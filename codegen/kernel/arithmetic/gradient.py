"""The incoming gradient in a program: a factor that may be a number of any size, and that a flat piece does not see.

Takes the values of a derivative and of the gradient; gives their product. Where the derivative is a normal number, the
product is that of two floats. Elsewhere the derivative would be rounded with few bits, or leave the range of its type,
before it is multiplied by what may bring it back: there the product is rounded, and nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from ..program.ops import Type
from ..program.program import Value
from .double_word import Arithmetic
from .exponential import Down

GRADIENT = "grad"


# Factors between 2**-_EVEN and 2**_EVEN are multiplied by a lifted value without leaving the range of its type.
_EVEN = {Type.F32: 16, Type.F64: 64}


class Graded(Enum):
    """What a program gives beside an incoming gradient."""

    PRODUCT = "the product, in the function's own type"
    TERM = "the product in float64, as a term of a sum, where a float32 derivative need not be rounded"


def rounded_last(a: Arithmetic, gradient: Value, wide: Value, rounded: Value) -> Value:
    """The gradient times a derivative that is there in the wider type, and rounded."""
    size, fmt = a.op("abs", rounded), a.target_format
    least, infinity = (a.builder.const(v, rounded.type) for v in (2.0**fmt.emin, math.inf))
    outside = a.op("or", a.op("lt", size, least), a.op("eq", size, infinity))
    product = a.op("narrow", a.op("mul", a.op("widen", gradient), wide))
    return a.op("select", outside, product, a.op("mul", gradient, rounded))


def brought_down(a: Arithmetic, gradient: Value, value: Value, down: Down | None) -> Value:
    """The gradient times a lifted value, taken down again."""
    if down is None:
        return a.op("mul", gradient, value)
    return down.of(a, a.op("mul", down.of(a, gradient), value))


def term(factors: Sequence[Value], down: Down | None) -> Value:
    """A product in float64, whose range no product of so few float32 numbers leaves."""
    make = factors[0].builder
    product: Value | None = None
    powers = [] if down is None else [v for v in (down.first, down.second) if v is not None] * 2
    for factor in (*factors, *powers):
        wide = factor if factor.type is Type.F64 else make.op("widen", factor)
        product = wide if product is None else make.op("mul", product, wide)
    assert product is not None
    return product


def beside(a: Arithmetic, gradient: Value, factor: Value, value: Value, down: Down | None) -> Value:
    """The same beside another factor of any size.

    A factor of ordinary size meets the value first, as in the derivative. Of others the largest number meets the least:
    their product leaves the range only where that of all does.
    """
    size = a.op("abs", factor)
    even = a.op(
        "and",
        a.op("le", a.const(2.0 ** -_EVEN[a.type]), size),
        a.op("le", size, a.const(2.0 ** _EVEN[a.type])),
    )
    simple = brought_down(a, gradient, a.op("mul", factor, value), down)

    def sorted_(one: Value, other: Value) -> tuple[Value, Value]:
        less = a.op("lt", a.op("abs", one), a.op("abs", other))
        return a.op("select", less, other, one), a.op("select", less, one, other)

    first, second = sorted_(gradient, factor)
    largest, third = sorted_(first, value)
    middle, least = sorted_(second, third)
    if down is not None:
        largest, middle = down.of(a, largest), down.of(a, middle)
    return a.op("select", even, simple, a.op("mul", a.op("mul", largest, least), middle, hint="tail"))
