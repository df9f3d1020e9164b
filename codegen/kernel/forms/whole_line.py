"""A logistic function of a whole line at once: c x**k / (1 + r exp(-w(x))) with an odd polynomial w.

Takes the expression of a piece; gives a `Line`, and its value as operations. On half-lines (`side.py`) the
exponential decays, and left and right are two formulas of which a select takes one. Here it also grows, up to the
inverse of the least number, and 1 + E is one fma of E's own parts, exp(-w) = 2**n (1 + v):

    1 + E = (1 + 2**n) + 2**n v

The sum in parentheses is exact where it matters, so that E is never rounded by itself: fewer operations, and fewer
errors. Where the exponential is large, both terms and the numerator are scaled down together, and nothing overflows.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...definition.activation import gate, x
from ...proof.balls.ball import evaluator, precision
from ...symbolic.piecewise import Piece
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import lift, offset, reduced, saturation, window, with_gradient
from ..arithmetic.parameter_scale import scaled
from ..arithmetic.precision import SHORT
from ..program.program import Value
from ..program.rounding import coefficient
from .factors import Journal
from .form import Form, sides
from .lower_side import Point, lower_exponent
from .stable import e, t, unscaled

_BITS = 256
_NEGLIGIBLE = 10  # bits below the last one at which an exponential beside 1 is as good as none
_NEAR = 2  # the power of two of a numerator that is lifted


@dataclass(frozen=True)
class Line(Form):
    """coefficient * x**power / (1 + ratio * exp(-w(scale * x))), for all real x; w(t) is given for t > 0."""

    kind = "whole line"
    beside = True
    laws = ("whole line",)
    candidates = tuple(replace(kept, form="whole line") for kept in SHORT)
    coefficient: Expr
    power: int
    ratio: Expr
    w: Expr
    rising: bool  # whether the denominator's exponential falls from left to right
    scale: Expr | None

    @classmethod
    def recognise(cls, piece: Piece) -> Line | None:
        return whole_line(piece.expr.subs(gate, 1), x) if len(sides(piece)) == 2 else None

    def lower(self, at: Point, journal: Journal) -> Value:
        journal.laws += self.laws
        return lower_line(at, self, journal)

    def fits(self, at: Point) -> bool:
        return not at.gate_within


def whole_line(expr: Expr, x: Symbol) -> Line | None:
    """The expression as a `Line`, or None where it is none."""
    scale, scale_power, inner = unscaled(expr, x)
    found = None if scale_power else exponential_quotient(inner, x)
    return None if found is None else _logistic(*found, x, scale)


def exponential_quotient(expr: Expr, x: Symbol) -> tuple[Expr, Expr] | None:
    """The expression as a rational function of x and e = exp(p), and the polynomial p; None where it is none."""
    expr = expr.replace(lambda n: isinstance(n, (sympy.tanh, sympy.sinh, sympy.cosh)), lambda n: n.rewrite(sympy.exp))
    expr = sympy.powsimp(expr)
    exponents = {sympy.expand(n.args[0]) for n in expr.atoms(sympy.exp)}
    if not exponents or not all(a.is_polynomial(x) and a.free_symbols == {x} for a in exponents):
        return None
    first = min(exponents, key=lambda a: (sympy.count_ops(a), str(a)))
    multiples = [sympy.cancel(a / first) for a in exponents]
    if not all(m.is_Rational for m in multiples):
        return None
    unit = sympy.Rational(sympy.igcd(0, *(m.p for m in multiples)), sympy.ilcm(1, 1, *(m.q for m in multiples)))
    base = sympy.expand(unit * first)
    expr = expr.replace(sympy.exp, lambda a: e ** sympy.cancel(sympy.expand(a) / base))
    if expr.free_symbols - {e, x} or not expr.is_rational_function(e, x):
        return None
    above, below = (sympy.expand(p) for p in sympy.fraction(sympy.cancel(sympy.together(expr))))
    return above / below, base


def _logistic(quotient: Expr, base: Expr, x: Symbol, scale: Expr | None) -> Line | None:
    """c x**k e**j / (a + b e**m) with j = 0 or j = m, and base odd with terms of one sign."""
    above, below = (sympy.Poly(p, e, x) for p in sympy.fraction(quotient))
    if len(above.terms()) != 1 or len(below.terms()) != 2:
        return None
    ((j, power), coefficient), (((m, m_power), b), ((low, low_power), a)) = above.terms()[0], below.terms()
    terms = sympy.Poly(base, x).terms()
    odd = all(k[0] % 2 for k, _ in terms) and len({sympy.sign(c) for _, c in terms}) == 1
    if low or m_power or low_power or j not in (0, m) or power > (0 if scale is not None else 1) or not odd:
        return None
    ratio = b / a
    exponent = m * base
    if j:  # e**m / (a + b e**m) = (1 / b) / (1 + (a / b) e**-m)
        exponent, ratio, coefficient = -exponent, 1 / ratio, coefficient / b
    else:
        coefficient = coefficient / a
    if not ratio.is_positive:
        return None
    rising = bool(sympy.LC(exponent, x) < 0)
    w = sympy.expand((-exponent if rising else exponent).subs(x, t))
    return Line(coefficient, power, ratio, w, rising, scale)


def lower_line(point: Point, line: Line, journal: Journal) -> Value:
    """The value at x."""
    a = point.arithmetic
    late = int(point.gate_last)
    within = with_gradient(a, late, point.late) if point.graded else window(a, late)
    size = evaluator(line.w, (t,))
    matters = (a.target_format.precision + _NEGLIGIBLE) * math.log(2)
    tail, head = saturation(size, within.limit), saturation(size, matters)
    journal.points.append(tail)
    journal.law("clamp")
    z = Number(point.x)
    if line.scale is not None:
        z = scaled(a, line.scale, point.x, point.parameters)
    on_tail, _ = _clamped(a, z, tail, below=line.rising)
    inner, past = _clamped(a, on_tail, head, below=not line.rising)
    w = lower_exponent(a, line.w, inner)
    if w.low is not None:
        journal.law("two parts")
    w = w if line.rising else _negative(a, w)
    v, shifted = reduced(a, w, within)
    one = down = _down(a, line, on_tail.high, size)
    exponent = a.op("shl", a.op("bits", shifted, hint="n"), a.integer(a.format.precision - 1))
    added, share = a.op("bits", down), None
    if within.lifted:  # the exponential is the larger, the farther: 1 is nothing beside it there
        far, added, share = lift(a, a.op("neg", w.high), within, added, inverse=_NEAR)
        one = a.op("select", far, a.const(0), one)
        down = a.op("select", far, a.const(2.0**_NEAR), down)
    power = a.op("from_bits", a.op("iadd", exponent, added), hint="s")
    with precision(_BITS):
        ratio, number = a.const(coefficient(line.ratio)), a.const(coefficient(line.coefficient))
    below = sum_with_one(a, v, a.op("mul", power, ratio), one)
    if not line.power:
        return point.gained(a.quotient(Number(a.op("mul", number, down)), below), share)
    above = a.op("mul", a.op("mul", on_tail.high, down), number)
    value = a.quotient(Number(above), below)
    if below.low is not None:
        # the correction of a quotient is no number where x is infinite, and loses the sign of a zero
        value = a.op("select", past, above, a.op("copysign", value, above))
    return point.gained(value, share)


def _down(a: Arithmetic, line: Line, x: Value, size: Callable[[arb], arb]) -> Value:
    """The power of two that numerator and denominator are multiplied by."""
    if a.roomy:
        return a.const(1)
    shift = offset(a)
    small = a.const(2.0**-shift)
    if not line.power:
        return small
    # a subnormal x would not bear it, and where x is one the exponential is not large
    limit = saturation(size, shift * math.log(2))
    far = a.op("lt", x, a.const(-limit)) if line.rising else a.op("lt", a.const(limit), x)
    return a.op("select", far, small, a.const(1), hint="down")


def sum_with_one(a: Arithmetic, v: Number, power: Value, one: Value) -> Number:
    """one + power (1 + v), where `one` and `power` are powers of two, or nearly so.

    What their sum loses, where one of them is 2**24 or 2**25 times the other, comes back with the product.
    """
    powers = a.op("add", power, one)
    if a.roomy:
        return Number(a.op("fma", v.high, power, powers, hint="below"))
    lost = a.op("sub", one, a.op("sub", powers, power))
    if not a.keeps_sums:
        if v.low is not None:
            lost = a.op("fma", v.low, power, lost)
        return Number(a.op("add", powers, a.op("fma", v.high, power, lost), hint="below"))
    high = a.op("fma", v.high, power, powers, hint="below")
    low = a.op("add", a.op("fma", v.high, power, a.op("sub", powers, high)), lost)
    return Number(high, low) if v.low is None else a.normalised(high, a.op("fma", v.low, power, low))


def _clamped(a: Arithmetic, z: Number, limit: float, *, below: bool) -> tuple[Number, Value]:
    """z, but -limit where it is below that, or limit where it is above, and whether it is; NaN stays NaN."""
    bound = a.const(-limit if below else limit)
    past = a.op("lt", z.high, bound) if below else a.op("lt", bound, z.high)
    low = None if z.low is None else a.op("select", past, a.const(0), z.low)
    return Number(a.op("select", past, bound, z.high), low), past


def _negative(a: Arithmetic, n: Number) -> Number:
    return Number(a.op("neg", n.high), None if n.low is None else a.op("neg", n.low))
