"""A general form as operations.

Takes a `General` and the values of x and the parameters; gives the function's value in the type that is asked for.
Float32 results are computed in float64 throughout, float64 results with low parts in every product.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import sympy
from sympy import Expr

from ..proof.ball import precision
from .arith import Arithmetic, Number
from .factors import Journal, coefficient
from .general import Combination, General
from .halfline import guarded, ratio
from .lower_far import lower_part
from .ops import Type
from .precision import Precision, Sums
from .program import Builder, Value
from .stable import NoStableForm

_BITS = 256

# How general forms are computed, whatever is tried for other pieces beside them.
PRECISIONS = {
    Type.F32: Precision(wide=True),
    Type.F64: Precision(exponential=True, reduction=True, sums=Sums.LAST, products=True),
}


def lower_general(
    make: Builder,
    target: Type,
    form: General | Combination,
    x: Value,
    parameters: Mapping[Expr, Value],
    journal: Journal,
) -> Value:
    """The function's value in the `target` type, for x and parameters of that type."""
    a = Arithmetic(make, target, PRECISIONS[target])
    journal.laws += form.laws
    if a.roomy:
        x, parameters = a.op("widen", x), {p: a.op("widen", v) for p, v in parameters.items()}
    if isinstance(form, General):
        value = _value(a, form, x, parameters, journal, summed=False)
    else:
        total: Number | None = None
        for term in form.terms:
            summand = Number(_value(a, term, x, parameters, journal, summed=True))
            total = summand if total is None else a.sum(total, summand, not a.roomy)
        assert total is not None
        value = guarded(a, total)
    return a.op("narrow", value) if a.roomy else value


def _value(
    a: Arithmetic, form: General, x: Value, parameters: Mapping[Expr, Value], journal: Journal, *, summed: bool
) -> Value:
    distance = Number(a.op("abs", x, hint="t"))
    if form.scale is not None:
        distance = _scaled(a, form.scale, distance, parameters)
    powers = form.factor.as_powers_dict()
    free = sum(math.ceil(abs(power)) for base, power in powers.items() if base.free_symbols)
    left, right = (
        lower_part(a, side, distance, journal, summed=summed, free=free) if side is not None else None
        for side in (form.left, form.right)
    )
    if form.reflect:
        assert right is not None
        value = right
        if form.reflect < 0:
            value = a.op("mul", right, a.op("copysign", a.const(1), x))
    elif left is None or right is None:
        only = left if left is not None else right
        assert only is not None
        value = only
    else:
        value = a.op("select", a.op("lt", x, a.const(0)), left, right)
    above, below = sympy.fraction(form.factor)
    for part, op in ((above, "mul"), (below, "div")):
        for factor in [part] if a.roomy else _one_by_one(part):
            value = a.op(op, value, _parameter(a, factor, parameters)) if factor != 1 else value
    return value


def _one_by_one(product: Expr) -> Iterator[Expr]:
    """The factors of a product, so many times as they stand in it: together they could leave the range of the type."""
    for factor in sympy.Mul.make_args(product):
        base, power = factor.as_base_exp()
        repeated = factor.free_symbols and power.is_Integer
        yield from [base] * int(power) if repeated else [factor]


def _scaled(a: Arithmetic, scale: Expr, distance: Number, parameters: Mapping[Expr, Value]) -> Number:
    """|x| times the scale, in two parts but for an infinity, whose low part would be NaN."""
    above, below = sympy.fraction(scale)
    if below == 1:
        found = a.product(Number(_parameter(a, above, parameters)), distance, keep=True)
    elif a.roomy:
        found = Number(a.op("div", distance.high, _parameter(a, below, parameters)))
    else:
        found = ratio(a, distance, Number(_parameter(a, below, parameters)))
    if found.low is None:
        return found
    infinite = a.builder.const(math.inf, a.type)
    return Number(found.high, a.op("select", a.op("lt", found.high, infinite), found.low, a.const(0)))


def _parameter(a: Arithmetic, expr: Expr, parameters: Mapping[Expr, Value]) -> Value:
    """An expression in parameters. Raises `NoStableForm` where it has more in it than + - * / and square roots."""
    if expr in parameters:
        return parameters[expr]
    if not expr.free_symbols:
        with precision(_BITS):
            return a.const(coefficient(expr))
    if isinstance(expr, (sympy.Add, sympy.Mul)):
        first, *rest = (_parameter(a, e, parameters) for e in expr.args)
        for other in rest:
            first = a.op("add" if isinstance(expr, sympy.Add) else "mul", first, other)
        return first
    if isinstance(expr, sympy.Pow) and (2 * expr.exp).is_Integer:
        base = _parameter(a, expr.base, parameters)
        if not expr.exp.is_Integer:
            base = a.op("sqrt", base)
        value = base
        for _ in range(abs(int(expr.exp if expr.exp.is_Integer else 2 * expr.exp)) - 1):
            value = a.op("mul", value, base)
        return value if expr.exp > 0 else a.op("div", a.const(1), value)
    raise NoStableForm(f"{expr} of parameters is no product or sum of powers of them")
