"""Arithmetic on values of a program: numbers in one part, numbers in a high and a low part, polynomials.

Takes values of a `Builder`; adds operations to it and gives values. The error-free transformations are those of
Dekker (1971) and Knuth (TAOCP 2, 4.2.2), with a fused multiply-add where it saves operations. Two parts are summed
to first order only: the error of a low part is that of a product of two roundings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb

from ...proof.balls.ball import dyadic
from ..program.ops import FORMATS, Type
from ..program.program import Builder, Value
from ..program.rounding import split, within
from .precision import Precision, Sums


@dataclass(frozen=True)
class Number:
    """`high + low`, not evaluated; `low` is None for a number in one part."""

    high: Value
    low: Value | None = None


class Arithmetic:
    """Operations on numbers of one float type.

    Attributes
    ----------
    type : the float type that is computed in
    target : the float type of the function; a wider `type` leaves room for errors and exponents
    """

    def __init__(self, builder: Builder, target: Type, precision: Precision) -> None:
        self.builder, self.target, self.precision = builder, target, precision
        self.type = precision.type(target)
        self.format, self.target_format = FORMATS[self.type], FORMATS[target]

    @property
    def roomy(self) -> bool:
        """Whether the type has bits and exponents to spare: no number needs a second part, none is subnormal."""
        return self.type is not self.target

    @property
    def bits(self) -> int:
        """How many bits a result has to have right: what approximations are made for."""
        wanted = self.target_format.precision + (5 + self.precision.more if self.roomy else 0)
        return min(wanted, self.format.precision)

    @property
    def keeps_sums(self) -> bool:
        """Whether sums keep at least the rounding of their last step."""
        return self.precision.sums is not Sums.ONE and not self.roomy

    def const(self, value: float | int | arb) -> Value:
        """A constant of the float type, rounded to nearest. Raises `NoProgram` for a finite one past the largest."""
        number = arb(value)
        return self.builder.const(within(number, self.type) if number.is_finite() else float(number), self.type)

    def integer(self, value: int) -> Value:
        return self.builder.const(value, self.type.integer)

    def op(self, name: str, *args: Value, hint: str = "") -> Value:
        return self.builder.op(name, *args, name=hint)

    def constant(self, value: arb) -> Number:
        """A constant in two parts, or in one where that is exact or the type has bits to spare."""
        high, low = split(value, self.type)
        if low == 0.0 or self.roomy:
            return Number(self.const(high))
        return Number(self.const(high), self.const(low))

    def one_part(self, n: Number) -> Value:
        return n.high if n.low is None else self.op("add", n.high, n.low)

    def normalised(self, high: Value, low: Value) -> Number:
        """high + low with a low part below the rounding of the high one, for |low| <= |high|."""
        s = self.op("add", high, low)
        return Number(s, self.op("sub", low, self.op("sub", s, high)))

    def scaled(self, n: Number, power: Value) -> Number:
        """n times a power of two."""
        low = None if n.low is None else self.op("mul", n.low, power)
        return Number(self.op("mul", n.high, power), low)

    def product(self, a: Number, b: Number, keep: bool) -> Number:
        """a b; with `keep` in two parts, or in one where that is exact by a power of two."""
        for one, other in ((a, b), (b, a)):
            if one.low is None and _power_of_two(one.high):
                return self.scaled(other, one.high) if keep else Number(self.op("mul", one.high, self.one_part(other)))
        if not keep or self.roomy:
            if a.low is None and b.low is None:
                return Number(self.op("mul", a.high, b.high))
            if a.low is not None and b.low is not None:
                return Number(self.op("mul", self.one_part(a), self.one_part(b)))
            single, double = (a, b) if a.low is None else (b, a)
            assert double.low is not None
            return Number(self.op("fma", single.high, double.high, self.op("mul", single.high, double.low)))
        high = self.op("mul", a.high, b.high)
        low = self.op("fma", a.high, b.high, self.op("neg", high))
        if a.low is not None:
            low = self.op("fma", a.low, b.high, low)
        if b.low is not None:
            low = self.op("fma", a.high, b.low, low)
        return Number(high, low)

    def sum(self, a: Number, b: Number, keep: bool) -> Number:
        """a + b, whichever is larger; with `keep` in two parts."""
        if not keep or self.roomy:
            high = self.op("add", a.high, b.high)
            for low in (a.low, b.low):
                if low is not None:
                    high = self.op("add", high, low)
            return Number(high)
        s = self.op("add", a.high, b.high)
        shadow = self.op("sub", s, a.high)
        error = self.op("add", self.op("sub", a.high, self.op("sub", s, shadow)), self.op("sub", b.high, shadow))
        for low in (a.low, b.low):
            if low is not None:
                error = self.op("add", error, low)
        return Number(s, error)

    def quotient(self, a: Number, b: Number) -> Value:
        """a / b in one part: correctly rounded for one part each, else to a little more than half an ulp."""
        if a.low is None and b.low is None:
            return self.op("div", a.high, b.high)
        reciprocal = self.op("div", self.const(1), b.high)
        q = self.op("mul", a.high, reciprocal)
        rest = self.op("fma", self.op("neg", q), b.high, a.high)
        if a.low is not None:
            rest = self.op("add", rest, a.low)
        if b.low is not None:
            rest = self.op("fma", self.op("neg", q), b.low, rest)
        return self.op("fma", rest, reciprocal, q)

    def horner(self, coefficients: Sequence[float], v: Value) -> Value:
        """sum of coefficients[k] v**k by Horner's rule, one fma for each coefficient."""
        result = self.builder.const(coefficients[-1], self.type)
        for c in reversed(coefficients[:-1]):
            result = self.op("fma", result, v, self.builder.const(c, self.type))
        return result

    def horner_number(self, coefficients: Sequence[float], v: Value, keep: bool) -> Number:
        """The same, with `keep` the rounding error of the last step as a low part: the largest error by far."""
        if not keep or self.roomy or len(coefficients) < 2:
            return Number(self.horner(coefficients, v))
        inner = self.horner(coefficients[1:], v)
        lead = self.builder.const(coefficients[0], self.type)
        high = self.op("fma", inner, v, lead)
        return Number(high, self.op("fma", inner, v, self.op("sub", lead, high)))


def ratio(a: Arithmetic, value: Number, divisor: Number) -> Number:
    """A quotient in two parts."""
    q = a.op("div", value.high, divisor.high)
    rest = a.op("fma", a.op("neg", q), divisor.high, value.high)
    if value.low is not None:
        rest = a.op("add", rest, value.low)
    if divisor.low is not None:
        rest = a.op("fma", a.op("neg", q), divisor.low, rest)
    return Number(q, a.op("div", rest, divisor.high))


def _power_of_two(value: Value) -> bool:
    c = value.constant
    if not isinstance(c, float) or c == 0.0 or c != c or abs(c) == float("inf"):
        return False
    p, q = int(dyadic(arb(abs(c))).p), int(dyadic(arb(abs(c))).q)
    return p & (p - 1) == 0 and q & (q - 1) == 0
