"""The logarithm of a large number, and sine and cosine of any number, as programs.

Takes numbers of a program; adds operations and gives values in float64, with low parts where the type has no room.
Every constant is derived here from ball arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import sympy
from flint import arb
from sympy import Expr

from ...proof.balls.ball import precision
from ..approximation.segments import Demand, Segment, TooRough, demand, fit
from ..program.ops import Type
from ..program.program import Value
from ..program.rounding import coefficient, split, truncate_to
from .double_word import Arithmetic, Number

_BITS = 1400  # 2**1023 * 2 / pi modulo 4 with 256 bits to spare
# The constants of the reduction are for angles below 2**(_WHOLE + _STEP), and for each 2**_STEP times as many.
_WHOLE, _STEP, _PARTS = 53, 32, 4
_LARGEST = 1024  # the exponent of what is beyond every float64 number
_MANTISSA = 52


def logarithm(a: Arithmetic, v: Value) -> Number:
    """log(v) for a normal v: v = 2**k m with m next to 1, log v = k log 2 + (m - 1) q(m - 1)."""
    assert a.type is Type.F64
    root = a.op("bits", a.const(math.sqrt(0.5)))
    bits = a.op("bits", v)
    k = a.op("sar", a.op("isub", bits, root), a.integer(_MANTISSA))
    m = a.op("from_bits", a.op("isub", bits, a.op("shl", k, a.integer(_MANTISSA))))
    magic = a.builder.const(a.format.magic, a.type)
    exponent = a.op("sub", a.op("from_bits", a.op("iadd", a.op("bits", magic), k)), magic)
    f = a.op("sub", m, a.const(1))
    keep = not a.roomy
    log_m = a.product(_polynomial(a, _quotient(demand(a.target)), f), Number(f), keep)
    with precision(_BITS):
        high = truncate_to(arb.const_log2(), 40)
        low = arb.const_log2() - arb(high)
    whole = Number(a.op("mul", exponent, a.const(high)), a.op("mul", exponent, a.const(low)))
    if a.roomy:
        return Number(a.op("fma", exponent, a.const(high), a.op("fma", exponent, a.const(low), log_m.high)))
    found = a.sum(whole, log_m, keep)
    assert found.low is not None
    return a.normalised(found.high, found.low)


@lru_cache
def _quotient(want: Demand) -> Segment:
    """log(1 + f) / f on the range of f."""

    def function(f: arb) -> arb:
        return f.log1p() / f

    return _fitted(function, math.sqrt(0.5) - 1 - 2.0**-20, math.sqrt(2) - 1 + 2.0**-20, want)


def _fitted(function: Callable[[arb], arb], lower: float, upper: float, want: Demand) -> Segment:
    found = fit(function, lower, upper, want)
    while found is None:
        want = Demand(want.error, want.degree + 1, 1.0)
        if want.degree > 60:
            raise TooRough("an elementary function")
        found = fit(function, lower, upper, want)
    return found


def _polynomial(a: Arithmetic, segment: Segment, v: Value) -> Number:
    d = a.op("sub", v, a.const(segment.centre)) if segment.centre else v
    inner = a.horner(segment.coefficients[1:], d)
    lead = a.builder.const(segment.coefficients[0], a.type)
    if a.roomy:
        return Number(a.op("fma", inner, d, lead))
    return a.normalised(lead, a.op("fma", inner, d, a.builder.const(segment.low, a.type)))


@dataclass(frozen=True)
class Turns:
    """An angle as n + y quarter turns, |y| <= 1/2: n modulo 4 as an integer, y in two parts."""

    quadrant: Value
    y: Number


class Addend(NamedTuple):
    """A number times an exact constant, and an exponent of 2 that bounds the number.

    With a `shift` the number is a whole one, and 2**shift is a factor more: it may pass every float.
    """

    value: Number
    factor: Expr
    top: int
    shift: int = 0


def turns(a: Arithmetic, terms: Sequence[Addend], offset: Expr, quarters: float) -> Turns:
    """The sum of addends, an offset, and quarter turns; whole ones of four are taken away.

    M. Payne, R. Hanek 1983, with doubles for digits: an angle from 2**85 on is X 2**(32 q) with a whole X < 2**85, so
    2**(32 q) 2/pi counts modulo 4 alone: a constant in four parts, chosen by q. Products are exact in two parts, and
    of the first a multiple of 4 is taken away exactly.
    """
    addends = [
        _quarters(a, part, term) for term in terms for part in (term.value.high, term.value.low) if part is not None
    ]
    with precision(_BITS):
        more = split(coefficient(offset) * 2 / arb.pi() + arb(quarters), Type.F64)
    ordered = [v for group in zip(*addends, strict=True) for v in group]
    large, small = ordered[: 3 * len(addends)], ordered[3 * len(addends) :]  # than a quarter turn
    first, *others = large
    lost: list[Value] = []
    for v in (*others, *(a.builder.const(c, a.type) for c in more if c)):
        first, error = _two_sum(a, first, v)
        lost.append(error)
    magic = a.builder.const(a.format.magic, a.type)
    shifted = a.op("add", first, magic)
    y = a.op("sub", first, a.op("sub", shifted, magic))
    rest = a.const(0)
    for v in (*lost, *small):
        y, error = _two_sum(a, y, v)
        rest = a.op("add", rest, error)
    y, low = _two_sum(a, y, rest)
    return Turns(a.op("bits", shifted), Number(y, low))


def _quarters(a: Arithmetic, v: Value, term: Addend) -> list[Value]:
    """v times the factor and 2/pi, modulo 4, as a sum of numbers from large to small."""
    size = a.op("abs", v)
    rows = 1 + max(0, math.ceil((min(term.top, _LARGEST) - _WHOLE - _STEP) / _STEP))
    table = _two_over_pi(term.factor, rows, term.shift)
    scale, parts = a.const(1), [a.builder.const(c, a.type) for c in table[0]]
    for q, row in enumerate(table[1:], 1):
        beyond = a.op("le", a.builder.const(2.0 ** (_WHOLE + _STEP * q), a.type), size)
        scale = a.op("select", beyond, a.builder.const(2.0 ** (-_STEP * q), a.type), scale)
        parts = [a.op("select", beyond, a.builder.const(c, a.type), p) for c, p in zip(row, parts, strict=True)]
    x = a.op("mul", v, scale)
    highs = [a.op("mul", x, p) for p in parts]
    lows = [a.op("fma", x, p, a.op("neg", h)) for p, h in zip(parts, highs, strict=True)]
    # adding it rounds to a multiple of 4, either sign: what is not less than 2**55 is one
    fours = a.builder.const(1.5 * 2.0**55, a.type)
    first = a.op("sub", highs[0], a.op("sub", a.op("add", highs[0], fours), fours))
    return [first, lows[0], highs[1], lows[1], highs[2], lows[2], highs[3]]


def _two_sum(a: Arithmetic, u: Value, v: Value) -> tuple[Value, Value]:
    s = a.op("add", u, v)
    shadow = a.op("sub", s, u)
    return s, a.op("add", a.op("sub", u, a.op("sub", s, shadow)), a.op("sub", v, shadow))


@lru_cache
def _two_over_pi(factor: Expr, rows: int, shift: int) -> tuple[tuple[float, ...], ...]:
    ratio = sympy.cancel(2 * factor / sympy.pi)  # exact where it is rational, as it may be next to a whole number
    table = []
    with precision(_BITS + shift):
        for q in range(rows):
            value = arb(2) ** (_STEP * q + shift) * coefficient(ratio)
            if q or shift:
                value = value - 4 * (value / 4).floor().mid()
            parts: list[float] = []
            for _ in range(_PARTS):
                parts.append(split(value, Type.F64)[0])
                value = value - arb(parts[-1])
            table.append(tuple(parts))
    return tuple(table)


def sine(a: Arithmetic, angle: Turns, quarters: int) -> Number:
    """sin of the angle plus so many quarter turns: with one of them, the cosine."""
    want = demand(a.target, summed=True)
    y = angle.y
    keep = not a.roomy
    n = a.op("iadd", angle.quadrant, a.integer(quarters))
    is_odd = _bit(a, n, 0)
    square = a.op("mul", y.high, y.high)
    sin = a.product(_even(a, _sine_over_y(want), y, square), y if keep else Number(y.high), keep)
    cos = _even(a, _cosine(want), y, square)
    high = a.op("select", is_odd, cos.high, sin.high)
    low = None
    if keep:
        zero = a.const(0)
        low = a.op("select", is_odd, cos.low or zero, sin.low or zero)
    turn = _bit(a, n, 1)
    sign = a.op("select", turn, a.const(-1), a.const(1))
    return Number(a.op("mul", high, sign), None if low is None else a.op("mul", low, sign))


def _bit(a: Arithmetic, n: Value, k: int) -> Value:
    """Whether the bit k of an integer is set, seen by the sign that it becomes."""
    top = a.op("from_bits", a.op("shl", n, a.integer(63 - k)))
    return a.op("lt", a.op("copysign", a.const(1), top), a.const(0))


def _even(a: Arithmetic, segment: Segment, y: Number, square: Value) -> Number:
    """A polynomial in y**2."""
    inner = a.horner(segment.coefficients[1:], square)
    lead = a.builder.const(segment.coefficients[0], a.type)
    if a.roomy:
        return Number(a.op("fma", inner, square, lead))
    assert y.low is not None
    # y**2 with its rounding, and 2 y_high y_low, times the slope
    rest = a.op("fma", y.high, y.high, a.op("neg", square))
    twice = a.op("add", y.high, y.high)
    rest = a.op("fma", twice, y.low, rest)
    low = a.op("fma", inner, rest, a.builder.const(segment.low, a.type))
    return a.normalised(lead, a.op("fma", inner, square, low))


@lru_cache
def _sine_over_y(want: Demand) -> Segment:
    def function(s: arb) -> arb:
        y = s.sqrt()
        return (arb.pi() * y / 2).sin() / y

    return _fitted(function, 0.0, 0.25 + 2.0**-20, want)


@lru_cache
def _cosine(want: Demand) -> Segment:
    def function(s: arb) -> arb:
        return (arb.pi() * s.sqrt() / 2).cos()

    return _fitted(function, 0.0, 0.25 + 2.0**-20, want)
