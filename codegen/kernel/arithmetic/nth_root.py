"""The root of any order of a number that is not negative.

Takes a number of a program; adds operations and gives its root, with a low part where the number has one or the type
has no room. Square roots are an operation; each other one is exp(log(z) / q), made better by a step of Newton's method.
"""

from __future__ import annotations

import math

from ..program.program import Value
from .double_word import Arithmetic, Number
from .exponential import Window, reduced
from .logarithm_sine import logarithm
from .precision import PLAIN

_SMALL = 2.0**-960  # below, a number is scaled up before its logarithm is taken, which is for normal ones
_LIFT = 64  # powers of two by which it is then, at least


def root(a: Arithmetic, z: Number, order: int) -> Number:
    """z**(1/order) for z >= 0; NaN may become any number."""
    return _square_root(a, z) if order == 2 else _root(a, z, order)


def _square_root(a: Arithmetic, z: Number) -> Number:
    u = a.op("sqrt", z.high)
    if a.roomy and z.low is None:
        return Number(u)
    rest = a.op("fma", a.op("neg", u), u, z.high)
    if z.low is not None:
        rest = a.op("add", rest, z.low)
    low = a.op("div", rest, a.op("add", u, u))
    return Number(u, a.op("select", _is_ordinary(a, u), low, a.const(0)))


def _root(a: Arithmetic, z: Number, order: int) -> Number:
    ordinary = _is_ordinary(a, z.high)
    shift = 2.0 ** math.ceil(_LIFT / order)
    small = a.op("lt", z.high, a.const(_SMALL))
    lift = a.op("select", small, a.const(shift**order), a.const(1))
    lifted = a.scaled(z, lift)
    u = _guess(a, lifted.high, order)
    low = _rest(a, u, lifted, order)
    if a.roomy and z.low is None:  # no number is so small
        return Number(a.op("select", ordinary, a.op("add", u, low), z.high))
    down = a.op("select", small, a.const(1 / shift), a.const(1))
    high = a.op("select", ordinary, a.op("mul", u, down), z.high)
    return Number(high, a.op("select", ordinary, a.op("mul", low, down), a.const(0)))


def _guess(a: Arithmetic, v: Value, order: int) -> Value:
    """exp(log(v) / order), right but for some last bits."""
    w = a.op("mul", logarithm(a, v).high, a.const(-1 / order))
    reach = (a.format.emax + a.format.precision) * math.log(2) / order
    e, shifted = reduced(a, Number(w), Window(reach, False), bits=a.format.precision)
    exponent = a.op("shl", a.op("bits", shifted), a.integer(a.format.precision - 1))
    power = a.op("from_bits", a.op("iadd", exponent, a.op("bits", a.const(1))))
    return a.op("fma", a.one_part(e), power, power)


def _rest(a: Arithmetic, u: Value, z: Number, order: int) -> Value:
    """What u lacks: (z - u**q) / (q u**(q - 1))."""
    exactly = Arithmetic(a.builder, a.type, PLAIN)
    power = Number(u)
    for _ in range(order - 2):
        power = exactly.product(power, Number(u), True)
    whole = exactly.product(power, Number(u), True)
    assert whole.low is not None
    rest = a.op("sub", a.op("sub", z.high, whole.high), whole.low)
    if z.low is not None:
        rest = a.op("add", rest, z.low)
    return a.op("div", rest, a.op("mul", power.high, a.const(order)))


def _is_ordinary(a: Arithmetic, v: Value) -> Value:
    """Neither 0 nor an infinity."""
    return a.op("and", a.op("lt", a.const(0), v), a.op("lt", v, a.builder.const(math.inf, a.type)))
