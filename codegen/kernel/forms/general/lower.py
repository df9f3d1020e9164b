"""A general form as operations.

Takes a `General` and the values of x and the parameters; gives the function's value in the type that they have. Float32
results are computed in float64 throughout, float64 results with low parts in every product.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

import sympy
from sympy import Expr

from ....definition.activation import gate
from ....proof.balls.ball import precision
from ...arithmetic.double_word import Arithmetic, Number, ratio
from ...arithmetic.parameter_scale import divided, reach
from ...arithmetic.precision import Precision, Sums
from ...program.ops import Type
from ...program.program import Value
from ...program.rounding import coefficient
from ...refusal import NoStableForm
from ..factors import Journal
from .find import Combination, General
from .lower_far import lower_part
from .lower_half import Outer
from .lower_sum import lower_sum
from .outer_scale import Outside, outside_of
from .shapes import Half, Part

_BITS = 256
_ROOM = 64  # powers of two between a gate and the largest number

# How general forms are computed, whatever is tried for other pieces beside them.
PRECISIONS = {
    Type.F32: Precision(wide=True),
    Type.F64: Precision(exponential=True, reduction=True, sums=Sums.LAST, products=True),
}


def lower_general(
    a: Arithmetic,
    form: General | Combination,
    x: Value,
    parameters: Mapping[Expr, Value],
    journal: Journal,
    *,
    late: int = 0,
) -> Value:
    """The value, for x and parameters of the type that is computed in; `late` numbers of any size multiply it."""
    journal.laws += form.laws
    if isinstance(form, General):
        return _value(a, form, x, parameters, journal, summed=False, late=late)
    if not a.roomy:
        return lower_sum(a, form, x, parameters, journal)
    total: Number | None = None
    for term in form.terms:
        summand = Number(_value(a, term, x, parameters, journal, summed=True, late=late))
        total = summand if total is None else a.sum(total, summand, False)
    assert total is not None
    return total.high


def _value(
    a: Arithmetic,
    form: General,
    x: Value,
    parameters: Mapping[Expr, Value],
    journal: Journal,
    *,
    summed: bool,
    late: int,
) -> Value:
    size = a.op("abs", x, hint="t")
    falls = any(isinstance(side, Half) and side.w is not None for side in (form.left, form.right))
    distance = Number(size) if form.scale is None else _scaled(a, form.scale, Number(size), parameters, falls)
    free = reach(form.factor, a.target_format) + late * (a.target_format.emax + 1)
    sides = [side for side in (form.left, form.right) if side is not None]
    outside = None if a.roomy else outside_of(form)
    gained = gate in form.factor.free_symbols and not a.roomy
    factors = _factors(a, form.factor, parameters)
    apart = bool(factors) and not a.roomy and (gained or outside is not None or any(_is_tail(side) for side in sides))

    def lowered(side: Part) -> Value:
        late = apart and _is_tail(side)
        outer = None if outside is None or late else _outer(a, outside, side, size, parameters)
        rest = factors if outside is None or outer is None else _factors(a, outside.rest, parameters)
        inner, rest = (rest, []) if late else ([], rest)
        if gained and isinstance(side, Half) and side.w is None:
            by = parameters[gate]
            rest = [(op, factor) for op, factor in rest if factor != by]
            sized, back = _below(a, side, by, distance.high)
            outer, rest = _with_gate(a, side, sized, distance, outer), [*rest, ("mul", back)]
        value = lower_part(a, side, distance, journal, summed=summed, free=free, outer=outer, inner=inner)
        return _multiplied(a, value, rest) if apart else value

    left, right = (lowered(side) if side is not None else None for side in (form.left, form.right))
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
    return value if apart else _multiplied(a, value, factors)


def _is_tail(side: Part) -> bool:
    """Whether it falls like an exponential, so that a factor may make a number of what is none by itself."""
    return isinstance(side, Half) and side.w is not None and side.falls and side.order >= 0


def _factors(a: Arithmetic, factor: Expr, parameters: Mapping[Expr, Value]) -> list[tuple[str, Value]]:
    """What multiplies a value and then what divides it, one after the other."""
    return [
        (op, _parameter(a, one, parameters))
        for part, op in zip(sympy.fraction(factor), ("mul", "div"), strict=True)
        for one in ([part] if a.roomy else _one_by_one(part))
        if one != 1
    ]


def _multiplied(a: Arithmetic, value: Value, factors: Sequence[tuple[str, Value]]) -> Value:
    for op, factor in factors:
        value = a.op(op, value, factor)
    return value


def _outer(a: Arithmetic, outside: Outside, side: Part, size: Value, parameters: Mapping[Expr, Value]) -> Outer | None:
    """The factor and powers of |x| beside a half; None where it multiplies last: an exponential's range is its own."""
    if not isinstance(side, Half) or side.w is not None:
        return None
    near, far = (outside.taken(power) for power in (side.order, side.power))
    values = [_quotient(a, outside.with_powers(power), size, power, parameters) for power in (near, far)]
    return Outer(Number(values[0]), near, Number(values[1]), far)


def _below(a: Arithmetic, side: Half, gate: Value, t: Value) -> tuple[Value, Value]:
    """A gate that leaves room above it where the side is neither tiny nor huge, and what makes up for it in the end."""
    large = a.op("le", a.const(2.0 ** (a.format.emax - _ROOM)), a.op("abs", gate))
    if side.order > 0:
        large = a.op("and", large, a.op("le", a.const(2.0**-_ROOM), t))
    if side.power < 0:
        large = a.op("and", large, a.op("le", t, a.const(2.0**_ROOM)))
    down, up = (a.op("select", large, a.const(2.0**k), a.const(1)) for k in (-_ROOM, _ROOM))
    return a.op("mul", gate, down), up


def _with_gate(a: Arithmetic, side: Half, gate: Value, distance: Number, outer: Outer | None) -> Outer:
    """A gate before the powers of t, which bring it nearer to the result with each step.

    One of these meets the gate first, where there is one: a product with a subnormal gate alone keeps no digits, and
    one with a large gate alone may be no number.
    """

    def times(other: Number | None, powers: int) -> tuple[Number, int]:
        by = Number(gate) if other is None else a.product(Number(gate), other, True)
        if powers == 0:
            return by, 0
        return (a.product(by, distance, True), 1) if powers > 0 else (ratio(a, by, distance), -1)

    taken = (outer.near_power, outer.far_power) if outer else (0, 0)
    near, more_near = times(outer.near if outer else None, max(0, side.order - taken[0]))
    far, more_far = times(outer.far if outer else None, side.power - taken[1])
    return Outer(near, taken[0] + more_near, far, taken[1] + more_far)


def _quotient(a: Arithmetic, factor: Expr, size: Value, power: int, parameters: Mapping[Expr, Value]) -> Value:
    """A factor in parameters times a power of |x|: after each multiplication comes a division, if there is one."""
    groups: list[list[Value]] = []
    for part, own in zip(sympy.fraction(factor), (power, -power), strict=True):
        found = [_parameter(a, one, parameters) for one in _one_by_one(part) if one != 1]
        groups.append([*found, *[size] * own])
    value: Value | None = None
    for above, below in zip_longest(*groups):
        if above is not None:
            value = above if value is None else a.op("mul", value, above)
        if below is not None:
            value = a.op("div", a.const(1) if value is None else value, below)
    return a.const(1) if value is None else value


def _one_by_one(product: Expr) -> Iterator[Expr]:
    """The factors of a product, so many times as they stand in it: together they could leave the range of the type."""
    for factor in sympy.Mul.make_args(product):
        base, power = factor.as_base_exp()
        repeated = factor.free_symbols and power.is_Integer
        yield from [base] * int(power) if repeated else [factor]


def _scaled(a: Arithmetic, scale: Expr, distance: Number, parameters: Mapping[Expr, Value], exponent: bool) -> Number:
    """|x| times the scale, in two parts but for an infinity, whose low part would be NaN.

    In an `exponent` a scale that is a root or a square has two parts, too: exp(-b x**2) was 600 ulp off at 1e-260.
    """
    above, below = sympy.fraction(scale)

    def taken(expr: Expr) -> Number:
        return _two_parts(a, expr, parameters) if exponent and not a.roomy else Number(_parameter(a, expr, parameters))

    if below == 1:
        found = a.product(taken(above), distance, keep=True)
    elif a.roomy:
        found = Number(a.op("div", distance.high, _parameter(a, below, parameters)))
    else:
        found = divided(a, distance, taken(below))
    if found.low is None:
        return found
    infinite = a.builder.const(math.inf, a.type)
    return Number(found.high, a.op("select", a.op("lt", found.high, infinite), found.low, a.const(0)))


def _two_parts(a: Arithmetic, expr: Expr, parameters: Mapping[Expr, Value]) -> Number:
    """A power of a parameter, of which a square and a square root have a low part."""
    base, power = expr.as_base_exp()
    if base not in parameters or power not in (2, sympy.S.Half):
        return Number(_parameter(a, expr, parameters))
    b = parameters[base]
    if power == 2:
        high = _parameter(a, expr, parameters)
        return Number(high, a.op("fma", b, b, a.op("neg", high)))
    up = 2 * a.format.precision  # of the least numbers the rounding error is none
    small = a.op("lt", b, a.const(2.0 ** (a.format.emin + up)))
    b = a.op("mul", b, a.op("select", small, a.const(2.0**up), a.const(1)))
    high = a.op("sqrt", b)
    low = a.op("div", a.op("fma", a.op("neg", high), high, b), a.op("add", high, high))
    return a.scaled(Number(high, low), a.op("select", small, a.const(2.0 ** (-up // 2)), a.const(1)))


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
