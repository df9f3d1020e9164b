"""A sum of general forms as operations, in two parts throughout.

Takes a `Combination` and the values of x and the parameters in a float type without room; gives the sum. Where its
terms cancel depends on the parameters, so that no root can be divided out: what is left of two terms of a relative
error of 2**-100 is right unless they are equal in their first 47 bits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import sympy
from sympy import Expr

from ....proof.balls.ball import precision
from ...arithmetic.double_word import Arithmetic, Number, ratio
from ...arithmetic.nth_root import root
from ...arithmetic.parameter_scale import reach
from ...program.program import Value
from ...program.rounding import coefficient
from ...refusal import NoStableForm
from ..factors import Journal
from .find import Combination, General
from .lower_far import lower_part
from .lower_half import lower_term, ordinary, selected
from .shapes import Half, Part

_BITS = 256
_ROOM = 2.0**8  # by which a term may pass the largest number where the sum does not


def lower_sum(a: Arithmetic, form: Combination, x: Value, parameters: Mapping[Expr, Value], journal: Journal) -> Value:
    """The sum, rounded once: where the high parts cancel, the low one is the value; an infinity has none."""
    terms = [_function(a, term, x, parameters, journal) for term in form.terms]
    factors = [term.factor for term in form.terms]

    def total(down: float) -> Value:
        scaled = [a.scaled(term, a.const(down)) if down != 1 else term for term in terms]
        first, *rest = (
            ordinary(a, _times(a, term, factor, parameters)) for term, factor in zip(scaled, factors, strict=True)
        )
        for other in rest:
            first = a.sum(first, other, True)
        assert first.low is not None
        size = a.op("abs", first.low)
        has_low = a.op("and", a.op("lt", a.const(0), size), a.op("lt", size, a.builder.const(math.inf, a.type)))
        return a.op("select", has_low, a.op("add", first.high, first.low), first.high)

    value = total(1)
    is_number = a.op("lt", a.op("abs", value), a.builder.const(math.inf, a.type))
    return a.op("select", is_number, value, a.op("mul", total(1 / _ROOM), a.const(_ROOM)))


def _function(a: Arithmetic, form: General, x: Value, parameters: Mapping[Expr, Value], journal: Journal) -> Number:
    """The value of a term without its factor."""
    distance = Number(a.op("abs", x, hint="t"))
    if form.scale is not None:
        distance = ordinary(a, _times(a, distance, form.scale, parameters))
    free = reach(form.factor, a.target_format)

    def lowered(side: Part) -> Number:
        if isinstance(side, Half):
            return lower_term(a, side, distance, journal, free)
        return Number(lower_part(a, side, distance, journal, summed=True, free=free))

    left, right = (lowered(side) if side is not None else None for side in (form.left, form.right))
    if form.reflect:
        assert right is not None
        return right if form.reflect > 0 else a.scaled(right, a.op("copysign", a.const(1), x))
    if left is None or right is None:
        only = left if left is not None else right
        assert only is not None
        return only
    return selected(a, a.op("lt", x, a.const(0)), left, right)


def _times(a: Arithmetic, value: Number, factor: Expr, parameters: Mapping[Expr, Value]) -> Number:
    above, below = sympy.fraction(factor)
    if above != 1:
        value = a.product(value, _parameter(a, above, parameters), True)
    return value if below == 1 else ratio(a, value, _parameter(a, below, parameters))


def _parameter(a: Arithmetic, expr: Expr, parameters: Mapping[Expr, Value]) -> Number:
    """An expression in parameters. Raises `NoStableForm` where it has more in it than + - * / and square roots."""
    if expr in parameters:
        return Number(parameters[expr])
    if not expr.free_symbols:
        with precision(_BITS):
            return a.constant(coefficient(expr))
    if isinstance(expr, (sympy.Add, sympy.Mul)):
        first, *rest = (_parameter(a, e, parameters) for e in expr.args)
        for other in rest:
            first = (a.sum if isinstance(expr, sympy.Add) else a.product)(first, other, True)
        return first
    if isinstance(expr, sympy.Pow) and (2 * expr.exp).is_Integer:
        base = _parameter(a, expr.base, parameters)
        if not expr.exp.is_Integer:
            base = root(a, base, 2)
        value = base
        for _ in range(abs(int(expr.exp if expr.exp.is_Integer else 2 * expr.exp)) - 1):
            value = a.product(value, base, True)
        return value if expr.exp > 0 else ratio(a, Number(a.const(1)), value)
    raise NoStableForm(f"{expr} of parameters is no product or sum of powers of them")
