"""A side with one square root R = sqrt(q) of a polynomial in t = |x|, after the law of conjugates: sums of one sign.

Takes such a `Side`, the value of t and those of parameters; gives its value. In a type with exponents to spare it is
computed as it stands. In any other a parameter b beside t**2 is brought to size by an even power of two, and t by half
of it; t is at most a T from which on only leading terms count, and a power of t/T makes up for that, as in a rational
side. So no square leaves the range of the type.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol

from ...definition.activation import gate
from ...proof.balls.ball import precision
from ..arithmetic.double_word import Arithmetic, Number
from ..program.program import Value
from ..program.rounding import coefficient
from ..refusal import NoStableForm
from .factors import Journal
from .rational_side import share_of
from .stable import Side, radical, t

_BITS = 256
_SPARE = 8  # powers of two that constants may need beside those of t
_SETTLED = 6  # bits past those of the type that leading terms alone have right beyond T, with a b in [1, 4)
_R = Symbol("R", positive=True)
_STEP = Symbol("s", positive=True)


@dataclass(frozen=True)
class _Shape:
    """The parts of a side, with R as a symbol, their degrees in t, and the weight of all where b has that of t**2."""

    q: Expr
    number: Expr  # of the coefficient
    above: tuple[Expr, ...]
    below: tuple[Expr, ...]
    b: Symbol | None
    degrees: tuple[int, int]
    weight: int
    limit: float  # where t is infinite
    settled: int


def _shape(side: Side) -> _Shape:
    (q,) = {atom.args[0] for factor in side.factors for atom in factor.expr.atoms(radical)}
    number, rest = side.coefficient.as_independent(*side.coefficient.free_symbols or {t})
    parts = [(base, int(power)) for base, power in rest.as_powers_dict().items() if base != 1]
    parts += [(factor.expr.replace(radical, lambda _: _R), factor.exponent) for factor in side.factors]
    parameters = set[Symbol]().union(q.free_symbols, *(base.free_symbols for base, _ in parts)) - {t, _R}
    if len(parameters) > 1 or gate in parameters:
        raise NoStableForm("more than one parameter is beside a square root")
    b = min(parameters, default=None, key=str)
    if sympy.degree(q, t) != 2 or any(factor.kind != "sum" for factor in side.factors):
        raise NoStableForm(f"the square root of {q} is beside a sum with terms of both signs")
    growth = sympy.sqrt(sympy.LC(q, t)) * t
    leading = number
    degrees, weight, constants = [max(side.power, 0), max(-side.power, 0)], 0, [sympy.S.One]
    for base, power in parts:
        poly = sympy.Poly(base.subs(_R, growth), t)
        leading *= poly.LC() ** power
        degrees[power < 0] += abs(power) * poly.degree()
        weight += power * _weight(base, b)
        constants += [abs(c / poly.LC()) for c in poly.coeffs() if (c / poly.LC()).is_number]
    if b is not None:
        _weight(q, b)
    degree = degrees[0] - degrees[1]
    if degree == 0 and not leading.is_number:
        raise NoStableForm("the limit depends on a parameter")
    with precision(_BITS):
        size = max(float(coefficient(c)) for c in (*constants, *_constants(q)))
        end = float(coefficient(leading)) if degree == 0 else math.inf if degree > 0 else 0.0
    above, below = ([base for base, k in parts for _ in range(sign * k)] for sign in (1, -1))
    return _Shape(
        q, number, tuple(above), tuple(below), b, (degrees[0], degrees[1]), weight, end, math.ceil(math.log2(4 * size))
    )


def _constants(q: Expr) -> list[Expr]:
    lead = sympy.LC(q, t)
    return [sympy.S.One, *(c / lead for term in sympy.Add.make_args(q) if (c := term.as_coeff_Mul()[0]) is not None)]


def _weight(base: Expr, b: Symbol | None) -> int:
    """k where base is multiplied by s**k if t and R are by s and b by s**2; 0 where there is no b."""
    if b is None:
        return 0
    moved = sympy.expand(base.subs({t: _STEP * t, _R: _STEP * _R, b: _STEP**2 * b}, simultaneous=True))
    powers = {term.as_powers_dict().get(_STEP, 0) for term in sympy.Add.make_args(moved)}
    if len(powers) != 1:
        raise NoStableForm(f"{base} has terms that a scale changes differently")
    return int(powers.pop())


def lower_radical(
    a: Arithmetic, distance: Value, side: Side, parameters: Mapping[Symbol, Value], journal: Journal
) -> Value:
    """The value of the side at t = distance."""
    shape = _shape(side)
    value = (_roomy if a.roomy else _sized)(a, distance, side, shape, parameters, journal)
    return a.op("neg", value) if side.coefficient.is_negative else value


def _roomy(
    a: Arithmetic,
    distance: Value,
    side: Side,
    shape: _Shape,
    parameters: Mapping[Symbol, Value],
    journal: Journal,
) -> Value:
    top = a.target_format.emax + 1
    if max(map(len, (shape.above, shape.below))) * 2 * top + max(shape.degrees) * top + _SPARE > a.format.emax + top:
        raise NoStableForm("powers beside a square root leave the range of the wider type")
    powers = [distance] * max(side.power, 0), [distance] * max(-side.power, 0)
    value = _quotient(a, shape, distance, None if shape.b is None else parameters[shape.b], powers)
    infinite = a.op("eq", distance, a.builder.const(math.inf, a.type))
    limit = a.const(shape.limit) if math.isfinite(shape.limit) else a.builder.const(shape.limit, a.type)
    return a.op("select", infinite, limit, value)


def _sized(
    a: Arithmetic,
    distance: Value,
    side: Side,
    shape: _Shape,
    parameters: Mapping[Symbol, Value],
    journal: Journal,
) -> Value:
    power = a.format.precision + _SETTLED + shape.settled
    if max(shape.degrees) * (power + 1) + _SPARE > a.format.emax or side.power < 0:
        raise NoStableForm("powers beside a square root leave the range of the type")
    end, scale, inverse, b = a.const(2.0**power), a.const(1), a.const(1), None
    if shape.b is not None:
        b, scale, inverse = _brought_to_size(a, parameters[shape.b])
        end = a.op("mul", end, inverse)
    else:
        journal.points.append(2.0**power)
    beyond = a.op("lt", end, distance)
    near = a.op("select", beyond, end, distance, hint="t")
    value = _quotient(a, shape, a.op("mul", near, scale), b, ([], []))
    weight, degree = shape.weight, shape.degrees[0] - shape.degrees[1]
    for _ in range(abs(weight)):
        value = a.op("mul", value, inverse if weight > 0 else scale)
    for _ in range(side.power):
        value = a.op("mul", value, near)
    if degree == 0:
        return value
    farther = a.op("select", beyond, distance, end, hint="far")
    inverse_end = a.op("div", a.const(1), end)
    for _ in range(degree):
        value = a.op("mul", a.op("mul", value, inverse_end), farther)
    if degree > 0:
        return value
    number, share = Number(value), share_of(a, end, farther, inverse_end)
    for _ in range(-degree - 1):
        number = a.product(number, share, a.precision.products)
    # the last share may be no number where its product with a power of the scale is one
    value = a.quotient(a.scaled(number, end), Number(farther))
    if number.low is None:
        return value
    return a.op("select", a.op("eq", distance, a.builder.const(math.inf, a.type)), a.const(0), value)


def _brought_to_size(a: Arithmetic, b: Value) -> tuple[Value, Value, Value]:
    """b s**2 in [1, 4), the power of two s, and 1/s: operations on a parameter alone, which cost nothing."""
    fmt, width = a.format, a.format.precision - 1
    up = 2 * (width + 1)
    small = a.op("lt", b, a.const(2.0 ** (fmt.emin + 1)))
    normal = a.op("mul", b, a.op("select", small, a.const(2.0**up), a.const(1)))
    exponent = a.op("isub", a.op("sar", a.op("bits", normal), a.integer(width)), a.integer(fmt.emax))
    half = a.op("sar", exponent, a.integer(1))

    def power(k: Value) -> Value:
        return a.op("from_bits", a.op("shl", a.op("iadd", k, a.integer(fmt.emax)), a.integer(width)))

    down = a.op("isub", a.integer(0), half)
    scale = a.op("mul", power(down), a.op("select", small, a.const(2.0 ** (up // 2)), a.const(1)))
    inverse = a.op("mul", power(half), a.op("select", small, a.const(2.0 ** -(up // 2)), a.const(1)))
    return a.op("mul", a.op("mul", b, scale), scale), scale, inverse


def _quotient(
    a: Arithmetic, shape: _Shape, distance: Value, b: Value | None, powers: tuple[Sequence[Value], Sequence[Value]]
) -> Value:
    """Every part above over every part below."""
    keep = a.keeps_sums
    values: dict[Expr, Number] = {t: Number(distance)}
    if b is not None:
        assert shape.b is not None
        values[shape.b] = Number(b)

    def number(expr: Expr) -> Number:
        if expr in values:
            return values[expr]
        if expr.is_Add:
            first, *rest = (number(term) for term in expr.args)
            for term in rest:
                first = a.sum(first, term, keep)
            return first
        if expr.is_Mul:
            first, *rest = (number(part) for part in expr.args)
            for part in rest:
                first = a.product(first, part, keep)
            return first
        if expr.is_Pow and expr.exp.is_Integer and expr.exp > 0:
            return number(sympy.Mul(*[expr.base] * int(expr.exp), evaluate=False))
        with precision(_BITS):
            return a.constant(coefficient(expr)) if keep else Number(a.const(coefficient(expr)))

    q = values[shape.q] = number(shape.q)
    root = a.op("sqrt", q.high, hint="root")
    low = None
    if keep:
        rest = a.op("fma", a.op("neg", root), root, q.high)
        rest = rest if q.low is None else a.op("add", rest, q.low)
        low = a.op("div", rest, a.op("add", root, root))
    values[_R] = Number(root, low)
    sides: list[Number | None] = []
    for parts, own in zip((shape.above, shape.below), powers, strict=True):
        result: Number | None = None
        for n in (*map(number, parts), *map(Number, own)):
            result = n if result is None else a.product(result, n, a.precision.products)
        sides.append(result)
    above, below = sides
    with precision(_BITS):
        size = abs(coefficient(shape.number))
        constant = a.constant(size) if a.precision.products else Number(a.const(size))
    if above is None:
        above = constant
    elif constant.high.constant != 1.0:
        above = a.product(above, constant, a.precision.products)
    return a.one_part(above) if below is None else a.quotient(above, below)
