"""A composition as operations: its parts as programs in float64, one after the other.

Takes a `Composition` and the values of x and the parameters; gives the function's value in float64. Sums and products
between the parts keep their low parts where float64 is what is asked for. At an infinity the value is that at 2**500,
and an infinity itself where that is large: there no two parts cancel that are infinite. What has no limit gives NaN.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Generic

from flint import arb
from sympy import Expr

from ....definition.activation import x as variable
from ....proof.balls.ball import precision
from ...arithmetic.double_word import Arithmetic, Number, ratio
from ...arithmetic.logarithm_sine import logarithm
from ...program.program import Program, Value, inline
from ...program.rounding import coefficient
from ..factors import Journal
from ..general.lower_half import guarded
from .tree import Composition, Form, Given, Logarithm, Node, Outer, Own, Product, Sum

_BITS = 256
_FAR, _LARGE = 2.0**500, 2.0**100
_UP = 54  # powers of two that make a subnormal number a normal one


def lower_composition(
    a: Arithmetic,
    form: Composition[Form],
    x: Value,
    parameters: Mapping[Expr, Value],
    program_of: Callable[[Form], Program],
    journal: Journal,
) -> Value:
    """The function's value, for x and parameters of the type that is computed in.

    `program_of` gives the float64 program of a form; its inputs are x and those parameters that the form has.
    """
    journal.laws += form.laws
    size = a.op("abs", x)
    infinite = a.op("eq", size, a.builder.const(math.inf, a.type))
    ends = [a.const(_FAR) if settles else a.builder.const(math.nan, a.type) for settles in form.settles]
    end = ends[1] if ends[0] == ends[1] else a.op("select", a.op("lt", x, a.const(0)), *ends)
    near = a.op("select", infinite, a.op("copysign", end, x), x)
    found = guarded(a, _Lowering(a, {variable: near, **parameters}, program_of).number(form.whole))
    large = a.op("lt", a.const(_LARGE), a.op("abs", found))
    grown = a.op("select", large, a.op("copysign", a.builder.const(math.inf, a.type), found), found)
    return a.op("select", infinite, grown, found)


class _Lowering(Generic[Form]):
    def __init__(self, a: Arithmetic, values: Mapping[Expr, Value], program_of: Callable[[Form], Program]) -> None:
        self._a, self._values, self._program_of = a, values, program_of

    def number(self, node: Node[Form]) -> Number:
        """The value of a part."""
        a = self._a
        match node:
            case Given(expr):
                return self._given(expr)
            case Own(form, _):
                return self._inlined(form, self._values[variable])
            case Outer(form, _, inner, slope):
                argument = self.number(inner)
                value = self._inlined(form, argument.high)
                if argument.low is None or slope is None:
                    return value if argument.low is None else self._inlined(form, a.one_part(argument))
                added = a.op("mul", self._inlined(slope, argument.high).high, argument.low)
                known = a.op("and", self._is_finite(value.high), self._is_finite(added))
                return a.normalised(value.high, a.op("select", known, added, a.const(0)))
            case Logarithm(inner):
                return self._logarithm(self.number(inner))
            case Sum(parts):
                first, *rest = (self.number(p) for p in parts)
                for other in rest:
                    first = self._finite(a.sum(first, other, not a.roomy))
                return first
            case Product(above, below):
                product = self._product(above)
                return product if not below else self._finite(self._ratio(product, self._product(below)))

    def _given(self, expr: Expr) -> Number:
        if expr in self._values:
            return Number(self._values[expr])
        with precision(_BITS):
            return self._a.constant(coefficient(expr))

    def _inlined(self, form: Form, x: Value) -> Number:
        program = self._program_of(form)
        named = {str(symbol): value for symbol, value in self._values.items()} | {variable.name: x}
        return Number(inline(self._a.builder, program, named)["y"])

    def _logarithm(self, of: Number) -> Number:
        """The limits at 0 and at infinity, and NaN below; a subnormal number has its own exponent too late."""
        a, v = self._a, of.high
        small = a.op("lt", v, a.const(2.0**-1022))
        found = logarithm(a, a.op("select", small, a.op("mul", v, a.const(2.0**_UP)), v))
        with precision(_BITS):
            up = a.constant(arb.const_log2() * _UP)
        shifted = self._finite(a.sum(found, Number(a.op("neg", up.high), up.low and a.op("neg", up.low)), not a.roomy))
        low = None
        if found.low is not None and shifted.low is not None:
            low = a.op("select", small, shifted.low, found.low)
            if of.low is not None:
                low = a.op("add", low, a.op("div", of.low, v))
        high = a.op("select", small, shifted.high, found.high)
        for at, limit in ((0.0, -math.inf), (math.inf, math.inf)):
            high = a.op("select", a.op("eq", v, a.builder.const(at, a.type)), a.builder.const(limit, a.type), high)
        nan = a.builder.const(math.nan, a.type)
        return self._finite(Number(a.op("select", a.op("lt", v, a.const(0)), nan, high), low))

    def _product(self, parts: tuple[Node[Form], ...]) -> Number:
        a = self._a
        if not parts:
            return Number(a.const(1))
        first, *rest = (self.number(p) for p in parts)
        for other in rest:
            first = self._finite(a.product(first, other, not a.roomy))
        return first

    def _ratio(self, above: Number, below: Number) -> Number:
        a = self._a
        return Number(a.op("div", above.high, below.high)) if a.roomy else ratio(a, above, below)

    def _finite(self, number: Number) -> Number:
        """Without the low part of an infinity, which is NaN."""
        a = self._a
        if number.low is None:
            return number
        return Number(number.high, a.op("select", self._is_finite(number.high), number.low, a.const(0)))

    def _is_finite(self, value: Value) -> Value:
        a = self._a
        return a.op("lt", a.op("abs", value), a.builder.const(math.inf, a.type))
