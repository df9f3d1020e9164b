"""Arithmetic on values of a program: numbers in one part, numbers in a high and a low part, polynomials.

Takes values of a `Builder`; adds operations to it and gives values. The error-free transformations are those of
Dekker (1971) and Knuth (TAOCP 2, 4.2.2), with a fused multiply-add where it saves operations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb

from ..proof.ball import dyadic
from .ops import FORMATS, Type
from .program import Builder, Value
from .rounding import round_to, split


@dataclass(frozen=True)
class Number:
    """`high + low`, not evaluated; `low` is None for a number in one part."""

    high: Value
    low: Value | None = None


class Arithmetic:
    """Operations on numbers of one float type."""

    def __init__(self, builder: Builder, type: Type) -> None:
        self.builder, self.type, self.format = builder, type, FORMATS[type]

    def const(self, value: float | int | arb) -> Value:
        """A constant of the float type, rounded to nearest."""
        return self.builder.const(round_to(arb(value), self.type), self.type)

    def integer(self, value: int) -> Value:
        return self.builder.const(value, self.type.integer)

    def op(self, name: str, *args: Value, hint: str = "") -> Value:
        return self.builder.op(name, *args, name=hint)

    def exact_constant(self, value: arb) -> Number:
        """A constant in two parts, or in one where that is exact."""
        high, low = split(value, self.type)
        if low == 0.0:
            return Number(self.const(high))
        return Number(self.const(high), self.const(low))

    def minimum(self, a: Value, limit: Value) -> Value:
        """The smaller of the two; NaN where `a` is NaN."""
        return self.op("select", self.op("lt", limit, a), limit, a)

    def product(self, a: Number, b: Number) -> Number:
        """a b in two parts, to about twice the working precision; one part where it is exact by a power of two."""
        high = self.op("mul", a.high, b.high)
        for one, other in ((a, b), (b, a)):
            if one.low is None and _power_of_two(one.high):
                if other.low is None:
                    return Number(high)
                return Number(high, self.op("mul", one.high, other.low))
        low = self.op("fma", a.high, b.high, self.op("neg", high))
        if a.low is not None:
            low = self.op("fma", a.low, b.high, low)
        if b.low is not None:
            low = self.op("fma", a.high, b.low, low)
        return Number(high, low)

    def sum(self, a: Number, b: Number) -> Number:
        """a + b in two parts, whichever is larger."""
        s = self.op("add", a.high, b.high)
        shadow = self.op("sub", s, a.high)
        error = self.op(
            "add", self.op("sub", a.high, self.op("sub", s, shadow)), self.op("sub", b.high, shadow)
        )
        for low in (a.low, b.low):
            if low is not None:
                error = self.op("add", error, low)
        return Number(s, error)

    def horner(self, coefficients: Sequence[float], v: Value) -> Value:
        """sum of coefficients[k] v**k by Horner's rule, one fma for each coefficient."""
        result = self.builder.const(coefficients[-1], self.type)
        for c in reversed(coefficients[:-1]):
            result = self.op("fma", result, v, self.builder.const(c, self.type))
        return result

    def power(self, v: Value, exponent: int) -> Value:
        """v**exponent for a small positive exponent."""
        result = v
        for _ in range(exponent - 1):
            result = self.op("mul", result, v)
        return result


def _power_of_two(value: Value) -> bool:
    c = value.constant
    if not isinstance(c, float) or c == 0.0 or c != c or abs(c) == float("inf"):
        return False
    p, q = int(dyadic(arb(abs(c))).p), int(dyadic(arb(abs(c))).q)
    return p & (p - 1) == 0 and q & (q - 1) == 0
