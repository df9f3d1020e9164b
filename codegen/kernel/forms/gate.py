"""The gate of a gated unit in a program: a factor that may be a number of any size.

Takes the values of x and the gate; gives a point whose gate leaves room above it, and products with the gate itself.
What a stable form multiplies by the gate is lowered like any other; here is what its size asks for beyond that.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ...definition.activation import gate
from ..arithmetic.double_word import Arithmetic
from ..program.ops import Type
from ..program.program import Value
from .factors import Journal
from .lower_side import Point

# Powers of two. A gate from 2**_LARGE on is divided by 2**_ROOM, which is more than the factors beside it are, and the
# value is multiplied by it in the end. With a gate of that size a value is subnormal only if a small part multiplies it
# afterwards.
_LARGE, _ROOM = {Type.F32: 64, Type.F64: 512}, {Type.F32: 24, Type.F64: 64}
# A gate below 2**-_SMALL is multiplied by 2**_SMALL, and so is one below 2**_MIDDLE beside |x| < 1/2, where a function
# may be as small as x: no product of some factors is subnormal then, and the value is rounded in the end, once. From
# 2**_MIDDLE on the least x makes a normal product, and below it the power leaves room.
_SMALL, _MIDDLE = _LARGE, {Type.F32: 40, Type.F64: 400}


class Proper:
    """A gate as programs with exponentials take it: its size, and 1 for one that is infinite or zero.

    The sign is put on in the end, so that no low part of a zero turns it. What an infinite or a zero gate gives is the
    product of two floats, the gate and the value for 1: infinity times 0 is NaN.

    Attributes
    ----------
    value : Value
        The positive number.
    """

    def __init__(self, a: Arithmetic, gate: Value) -> None:
        self._a = a
        infinity, zero, one = (a.builder.const(v, gate.type) for v in (math.inf, 0.0, 1.0))
        self._size = a.op("abs", gate)
        special = a.op("or", a.op("eq", self._size, infinity), a.op("eq", self._size, zero))
        self.value = a.op("select", special, one, self._size)
        self._rest = a.op("select", special, gate, a.op("copysign", one, gate))

    def product(self, y: Value) -> Value:
        """What the program gives for `value`, made to what it has to give for the gate."""
        return self._a.op("mul", y, self._rest)

    def with_room(self, point: Point, journal: Journal) -> Point:
        """The point with a gate that leaves room on both sides of it, and the gain that makes up for it."""
        a = self._a
        journal.law("room")
        large = a.op("le", a.const(2.0 ** _LARGE[a.type]), self.value)
        beside = a.op("select", a.op("lt", a.op("abs", point.x), a.const(0.5)), *self._bounds())
        small = a.op("lt", self.value, beside)

        def power(up: int, down: int) -> Value:
            other = a.op("select", large, a.const(2.0**down), a.const(1))
            return a.op("select", small, a.const(2.0**up), other)

        share, gain = power(_SMALL[a.type], -_ROOM[a.type]), power(-_SMALL[a.type], _ROOM[a.type])
        sized = a.op("mul", self.value, share, hint="gate")

        def lifted(distance: Value) -> tuple[Value, Value]:
            """A tiny |x| beside a gate that is none, whose product with its square may be subnormal."""
            middle = _MIDDLE[a.type]
            tiny = a.op("lt", distance, a.const(2.0**-middle))
            tiny = a.op("and", tiny, a.op("le", a.const(2.0**middle), self.value))
            up, down = (a.op("select", tiny, a.const(2.0**k), a.const(1)) for k in (_SMALL[a.type], -_SMALL[a.type]))
            return a.op("mul", distance, up), a.op("mul", gain, down)

        return replace(point, parameters={**point.parameters, gate: sized}, gain=gain, lifted=lifted)

    def _bounds(self) -> tuple[Value, Value]:
        """Below what a gate is small: beside a small x, and beside any other."""
        a = self._a
        return a.const(2.0 ** _MIDDLE[a.type]), a.const(2.0 ** -_SMALL[a.type])


def float_product(a: Arithmetic, gate: Value, unit: Value, y: Value) -> Value:
    """y, but for an infinite gate its product with the float that `unit` is, as in `Proper`."""
    infinite = a.op("eq", a.op("abs", gate), a.builder.const(math.inf, gate.type))
    return a.op("select", infinite, a.op("mul", unit, gate), y)
