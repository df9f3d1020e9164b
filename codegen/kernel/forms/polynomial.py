"""A polynomial piece as operations: exact where it is, and with its limits at the infinities.

Takes the polynomial of a piece, in x and the parameters; gives its value at a point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy
from sympy import Expr

from ...definition.activation import gate, x
from ...proof.balls.ball import precision as ball_precision
from ...symbolic.piecewise import Piece
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.parameter_scale import to_size
from ..program.ops import FORMATS, Type
from ..program.program import Value
from ..program.rounding import coefficient
from ..refusal import NoStableForm
from .factors import Journal
from .form import Form
from .lower_side import Point

_BITS = 256


@dataclass(frozen=True)
class Polynomial(Form):
    """A polynomial in x and the parameters, and the gate as a factor of it if there is one."""

    kind = "polynomial"
    exact = True
    laws = ()
    expr: Expr

    @classmethod
    def recognise(cls, piece: Piece) -> Polynomial | None:
        return cls(piece.expr) if piece.expr.is_polynomial(x) else None

    def lower(self, at: Point, journal: Journal) -> Value:
        if at.graded and self.expr == 0:  # whatever the gradient is
            return at.arithmetic.builder.const(0.0, Type.F64 if at.term else at.arithmetic.type)
        return at.gained((gated_polynomial if at.gate_within else polynomial)(at, self.expr))

    def gated(self) -> Polynomial:
        return replace(self, expr=self.expr * gate)

    def ungated(self) -> Polynomial:
        return replace(self, expr=self.expr.subs(gate, 1))


def polynomial(point: Point, expr: Expr) -> Value:
    """A polynomial in x and the parameters, by Horner's rule in x in each rational factor; infinities as limits."""
    a = point.arithmetic

    def constant(c: Expr) -> Value:
        if c.is_Add:
            first, *rest = sympy.Add.make_args(c)
            value = constant(first)
            for term in rest:
                value = a.op("add", value, constant(term))
            return value
        number, rest = c.as_independent(*c.free_symbols) if c.free_symbols else (c, sympy.S.One)
        with ball_precision(_BITS):
            value = a.const(coefficient(number))
        for base, exponent in rest.as_powers_dict().items():
            if base == 1:
                continue
            if not exponent.is_Integer or not (base.is_Symbol or base.is_Add):
                raise NoStableForm(f"the coefficient {c} is no quotient of sums of products of the parameters")
            factor = point.parameters[base] if base.is_Symbol else constant(base)
            for _ in range(abs(int(exponent))):
                value = a.op("mul" if exponent > 0 else "div", value, factor)
        return value

    def horner(p: Expr) -> Value:
        coefficients = [constant(c) for c in sympy.Poly(p, x).all_coeffs()]
        result = coefficients[0]
        for c in coefficients[1:]:
            factor = point.x if result.constant is not None else _finite_if_zero(a, result, point.x)
            zero = c.constant == 0.0
            result = a.op("mul", result, factor) if zero else a.op("fma", result, factor, c)
        return result

    if expr.free_symbols != {x}:
        single = None if a.roomy else _term(point, expr)
        return horner(expr) if single is None else single
    # next to a rational root only a factor of its own keeps the relative accuracy
    content, factors = sympy.factor_list(expr, x)
    factors = [(p, k) for p, k in factors if p != x] + [(p, k) for p, k in factors if p == x]
    if not factors:
        return horner(expr)
    result: Value | None = None
    for p, k in factors:
        for _ in range(k):
            value = horner(p)
            result = value if result is None else a.op("mul", result, value)
    assert result is not None
    whole = 1 / content
    if not a.roomy and a.type is Type.F64 and whole.is_Integer and int(whole).bit_count() > 1:
        # x (x + 3)/6 was off by 2.08 ulp: a division has one rounding, and 1/6 has another
        return a.op("div", result, a.const(int(whole)))
    return a.op("mul", result, constant(content))


def _term(point: Point, expr: Expr) -> Value | None:
    """A number times powers of x and of parameters: no part leaves the range of the type where the whole does not.

    None for anything else, and for x times a parameter, which is that product as it stands.
    """
    a = point.arithmetic
    number, rest = expr.as_independent(*expr.free_symbols, as_Add=False)
    powers = rest.as_powers_dict()
    if not powers.get(x) or any(not (base.is_Symbol and power.is_Integer) for base, power in powers.items()):
        return None
    own = {base: int(power) for base, power in powers.items() if base != x}
    count = int(powers[x]) + sum(map(abs, own.values()))
    if not own or (count == 2 and min(own.values()) > 0):
        return None
    with ball_precision(_BITS):
        value, quarter = a.const(coefficient(number)), a.const(1)

    def times(value: Value, quarter: Value, factor: Value, power: int) -> tuple[Value, Value]:
        op = "mul" if power > 0 else "div"
        sized, root = to_size(a, op, factor)
        for _ in range(abs(power)):
            value, quarter = a.op(op, value, sized), a.op("mul", quarter, root)
        return value, quarter

    if count == 2:  # one division
        return a.op("div", a.op("mul", point.x, value), point.parameters[next(iter(own))])
    for symbol, power in own.items():
        value, quarter = times(value, quarter, point.parameters[symbol], power)
    value, quarter = times(value, quarter, _finite_if_zero(a, value, point.x), int(powers[x]))
    for _ in range(4):
        value = a.op("mul", value, quarter)
    return value


def _finite_if_zero(a: Arithmetic, multiplier: Value, v: Value) -> Value:
    """v, but the largest finite number for an infinity that is multiplied by 0: 0 times x tends to 0."""
    fmt = FORMATS[a.type]
    largest = (2.0 - 2.0 ** (1 - fmt.precision)) * 2.0**fmt.emax
    vanishing = a.op("eq", multiplier, a.const(0))
    bounded = a.op("select", a.op("lt", a.builder.const(largest, a.type), v), a.builder.const(largest, a.type), v)
    bounded = a.op(
        "select", a.op("lt", bounded, a.builder.const(-largest, a.type)), a.builder.const(-largest, a.type), bounded
    )
    return a.op("select", vanishing, bounded, v)


def gated_polynomial(point: Point, expr: Expr) -> Value:
    """The gate times a polynomial in x.

    Of c x**k r(x) the powers meet the gate first where |x| < 1, since the polynomial may be subnormal there, and where
    it may overflow; and last elsewhere, where the gate may make them subnormal.
    """
    a = point.arithmetic
    factor = point.parameters[gate]
    plain = sympy.expand(expr.subs(gate, 1))
    whole = a.op("mul", polynomial(point, plain), factor)
    if not plain.has(x) or plain == x:
        return whole
    poly = sympy.Poly(plain, x)
    power = min(k for (k,) in poly.monoms())
    if power == 0:
        return whole
    first = factor
    for _ in range(power):
        first = a.op("mul", first, point.x)
    first = a.op("mul", first, polynomial(point, sympy.cancel(plain / x**power)))
    size = a.op("abs", point.x)
    last = a.op("le", a.const(1), size)
    if poly.degree() > 1:
        last = a.op("and", last, a.op("lt", size, a.const(2.0 ** (a.format.emax // poly.degree() - 8))))
    return a.op("select", last, whole, first)
