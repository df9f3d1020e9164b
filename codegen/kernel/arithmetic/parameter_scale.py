"""A parameter of any size: as the scale of an input, and beside an exponential.

Takes an input and the parameter that scales it; gives their product or quotient in two parts. Takes the value of a
parameter that multiplies or divides what falls exponentially; gives it brought away from the ends
of its type by a power of two, and the power that makes up for it in the end. So neither does 1/alpha overflow for a
subnormal alpha, nor beta times a factor of 4 for the largest beta, where the exponential makes a number of it; nor is a
product rounded as a subnormal number before the last multiplication.

Of several factors each is brought near 1, and the power that makes up for it is taken in four parts: with those of the
exponential's own power of two they lead from a number near 1 to the result, and no step turns back.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from sympy import Expr, Symbol

from ...formats import Format
from ..program.ops import Type
from ..program.program import Value
from .double_word import Arithmetic, Number, ratio

_ROOM = {Type.F32: 40, Type.F64: 80}  # powers of two: more than the other factors are, with the bits of a number


def with_room(a: Arithmetic, op: str, parameter: Value) -> tuple[Value, Value]:
    """The parameter, which is multiplied by or divides (`op`), times a power of two; and the gain of the whole."""
    room, far = _ROOM[a.type], a.format.emax - _ROOM[a.type]
    size = a.op("abs", parameter)
    large, small = a.op("le", a.const(2.0**far), size), a.op("lt", size, a.const(2.0**-far))

    def power(k: int) -> Value:
        return a.op("select", large, a.const(2.0**-k), a.op("select", small, a.const(2.0**k), a.const(1)))

    return a.op("mul", parameter, power(room)), power(-room if op == "mul" else room)


def scaled(a: Arithmetic, scale: Expr, size: Value, parameters: Mapping[Symbol, Value]) -> Number:
    """The scale, a parameter or its inverse, times a number; in two parts where the type has no room."""
    base, power = scale.as_base_exp()
    if power == 1:
        return a.product(Number(parameters[base]), Number(size), keep=True)
    if a.roomy:
        return Number(a.op("div", size, parameters[base]))
    return divided(a, Number(size), Number(parameters[base]))


def divided(a: Arithmetic, number: Number, divisor: Number) -> Number:
    """A quotient in two parts, also beside the least numbers, where its rounding error is none."""
    up = 2 * a.format.precision + 4
    small = a.op("lt", a.op("abs", divisor.high), a.const(2.0 ** (a.format.emin + up)))
    power = a.op("select", small, a.const(2.0**up), a.const(1))
    return ratio(a, a.scaled(number, power), a.scaled(divisor, power))


# From which powers of two on a number is brought nearer to 1, either way, and by which: three such have a product.
_LADDER = {Type.F32: ((32, 48), (64, 96)), Type.F64: ((256, 384), (512, 768))}


def to_size(a: Arithmetic, op: str, factor: Value) -> tuple[Value, Value]:
    """A factor or divisor of any size near 1, and the fourth root of the power of two that makes up for it."""
    size = a.op("abs", factor)
    power, quarter = a.const(1), a.const(1)
    for start, step in _LADDER[a.type]:
        large, small = a.op("le", a.const(2.0**start), size), a.op("lt", size, a.const(2.0**-start))
        up, down = (step // 4, -step // 4) if op == "mul" else (-step // 4, step // 4)
        power = a.op("select", large, a.const(2.0**-step), a.op("select", small, a.const(2.0**step), power))
        quarter = a.op("select", large, a.const(2.0**up), a.op("select", small, a.const(2.0**down), quarter))
    return a.op("mul", factor, power), quarter


def reach(factor: Expr, fmt: Format) -> int:
    """By how many powers of two parameters of any size in a factor may make a result larger."""
    powers = {base: power for base, power in factor.as_powers_dict().items() if base.free_symbols}
    return sum(math.ceil(abs(p)) * (fmt.emax + 1 if p > 0 else -fmt.tiny_exponent) for p in powers.values())
