"""A general form as operations.

Takes a `General` and the values of x and the parameters; gives the function's value in the type that is asked for.
Float32 results are computed in float64 throughout, float64 results with low parts in every product.
"""

from __future__ import annotations

import math

from sympy import Expr

from .arith import Arithmetic, Number
from .factors import Journal
from .general import General
from .lower_far import lower_part
from .ops import Type
from .precision import Precision, Sums
from .program import Builder, Value

# How general forms are computed, whatever is tried for other pieces beside them.
PRECISIONS = {
    Type.F32: Precision(wide=True),
    Type.F64: Precision(exponential=True, reduction=True, sums=Sums.LAST, products=True),
}


def lower_general(
    make: Builder, target: Type, form: General, x: Value, parameters: dict[Expr, Value], journal: Journal
) -> Value:
    """The function's value in the `target` type, for x and parameters of that type."""
    a = Arithmetic(make, target, PRECISIONS[target])
    if a.roomy:
        x, parameters = a.op("widen", x), {p: a.op("widen", v) for p, v in parameters.items()}
    journal.laws += form.laws
    distance = Number(a.op("abs", x, hint="t"))
    if form.scale is not None:
        distance = _finite_low(a, a.product(Number(parameters[form.scale]), distance, keep=True))
    left = lower_part(a, form.left, distance, journal) if form.left is not None else None
    right = lower_part(a, form.right, distance, journal) if form.right is not None else None
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
    for _ in range(abs(form.scale_power)):
        assert form.scale is not None
        value = a.op("mul" if form.scale_power > 0 else "div", value, parameters[form.scale])
    return a.op("narrow", value) if a.roomy else value


def _finite_low(a: Arithmetic, n: Number) -> Number:
    """Without the low part of an infinity, which is NaN."""
    if n.low is None:
        return n
    infinite = a.builder.const(math.inf, a.type)
    return Number(n.high, a.op("select", a.op("lt", n.high, infinite), n.low, a.const(0)))
