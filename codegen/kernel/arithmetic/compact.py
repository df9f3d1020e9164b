"""A polynomial in a compact variable as operations.

Takes a `Compact` and t; gives its value.
"""

from __future__ import annotations

from ..approximation.compact import Compact
from ..program.program import Value
from .double_word import Arithmetic, Number


def evaluate(a: Arithmetic, t: Value, form: Compact) -> Number:
    """The value at t; with sums kept, s and 1/(t + a) are corrected by their residuals."""
    keep = a.keeps_sums
    shift = a.const(form.shift)
    away = a.op("add", t, shift)
    reciprocal = a.op("div", a.const(1), away)
    if keep:
        lost = a.op("sub", t, a.op("sub", away, shift))  # away + lost = t + shift where t <= shift, nearly beyond
        rest = a.op("fma", a.op("neg", reciprocal), away, a.const(1))
        rest = a.op("fma", a.op("neg", reciprocal), lost, rest)
        inverse = Number(reciprocal, a.op("mul", rest, reciprocal))
        twice = a.const(2 * form.shift)
        s = a.op("fma", a.op("neg", twice), reciprocal, a.const(1))
        assert inverse.low is not None
        s = a.op("fma", a.op("neg", twice), inverse.low, s, hint="s")
    else:
        inverse = Number(reciprocal)
        s = a.op("mul", a.op("sub", t, shift), reciprocal, hint="s")
    value = a.horner_number(form.polynomial.coefficients, s, keep)
    for _ in range(abs(form.growth)):
        value = a.product(value, inverse if form.growth < 0 else Number(away), keep)
    return value
