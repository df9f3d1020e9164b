"""An odd logistic function of a whole line: c (1 - E)/(1 + E) with E = exp(-w(x)) and an odd polynomial w.

Takes the expression of a piece; gives an `Odd`, and its value as operations, for t = |x|:

    t >= T     c - 2 c / (1 + exp w(t))
    t < T      b t - t**3 / Q(t**2), with the slope b at 0 and a polynomial Q

Both are the asymptote less a quotient, and T is where the two asymptotes meet: what is taken away is small on either
side, so that its own errors hardly count, and a select of numerator and denominator leaves one division. That the
exponential grows, and is added to 1 without being rounded by itself, is as in `line.py`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...definition.activation import gate, x
from ...proof.balls.ball import evaluator, precision
from ...symbolic.piecewise import Piece
from ..approximation.minimax import Polynomial, minimax
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import reduced, saturation, window
from ..arithmetic.precision import SHORT
from ..program.ops import Type
from ..program.program import Value
from ..program.rounding import coefficient, round_to
from .factors import Journal
from .form import Form, sides
from .lower_side import Point, lower_exponent
from .stable import e, t
from .whole_line import exponential_quotient, sum_with_one

_BITS = 256
_TINY = arb(2) ** -60  # where a limit at 0 is taken


@dataclass(frozen=True)
class Odd(Form):
    """limit * (1 - exp(-w(t))) / (1 + exp(-w(t))) for t = x >= 0, and odd."""

    kind = "asymptotes"
    beside = True
    laws = ("asymptotes",)
    candidates = tuple(replace(kept, form="asymptotes") for kept in SHORT)
    limit: Expr
    w: Expr

    @classmethod
    def recognise(cls, piece: Piece) -> Odd | None:
        return odd_logistic(piece.expr.subs(gate, 1), x) if len(sides(piece)) == 2 else None

    def lower(self, at: Point, journal: Journal) -> Value:
        journal.laws += self.laws
        return at.gained(lower_odd(at, self, journal))

    def fits(self, at: Point) -> bool:
        return not at.gate_within

    @property
    def slope(self) -> Expr:
        """The derivative at 0."""
        return self.limit * self.w.diff(t).subs(t, 0) / 2

    @property
    def meeting(self) -> Expr:
        """Where the tangent at 0 meets the limit."""
        return sympy.Abs(self.limit / self.slope)

    def to_sympy(self) -> Expr:
        return self.limit * sympy.tanh(self.w / 2)


def odd_logistic(expr: Expr, x: Symbol) -> Odd | None:
    """The expression as an `Odd`, or None where it is none."""
    found = exponential_quotient(expr, x)
    if found is None:
        return None
    quotient, base = found
    if quotient.free_symbols != {e}:
        return None
    above, below = (sympy.Poly(p, e) for p in sympy.fraction(quotient))
    if len(above.terms()) != 2 or len(below.terms()) != 2:
        return None
    ((m, c), (low, d)), ((n, a), (zero, b)) = ([(k[0], v) for k, v in p.terms()] for p in (above, below))
    if m != n or low or zero or sympy.expand(a - b) != 0 or sympy.expand(c + d) != 0:
        return None
    w = sympy.expand(-m * base)
    limit = d / b
    if sympy.LC(w, x) < 0:
        w, limit = -w, -limit
    w = w.subs(x, t)
    if not all(k[0] % 2 and v.is_positive for k, v in sympy.Poly(w, t).terms()):
        return None
    odd = Odd(limit, w)
    return odd if w.diff(t).subs(t, 0) != 0 and _bends_down(odd) else None


def _bends_down(odd: Odd) -> bool:
    """Whether the function stays below its tangent at 0 up to where that meets the limit: Q has no pole there."""
    less = evaluator(odd.slope * t - odd.to_sympy(), (t,))
    sign = 1 if odd.slope.is_positive else -1
    end = evaluator(odd.meeting, ())
    with precision(_BITS):
        return all(bool(sign * less(end() * k / 32) > 0) for k in range(1, 33))


def lower_odd(point: Point, odd: Odd, journal: Journal) -> Value:
    """The value at x."""
    a = point.arithmetic
    keep = a.keeps_sums
    full = evaluator(odd.w, (t,))
    settled = saturation(full, (a.target_format.precision + 4) * math.log(2))
    with precision(_BITS):
        meeting = round_to(coefficient(odd.meeting), a.type)
        slope, limit = coefficient(odd.slope), coefficient(odd.limit)
    journal.points += [meeting, settled]
    journal.law("clamp")
    distance = a.op("abs", point.x, hint="t")
    distance = a.op("select", a.op("lt", a.const(settled), distance), a.const(settled), distance, hint="t")
    near = a.op("lt", distance, a.const(meeting), hint="near")
    # next to 0
    square = a.product(Number(distance), Number(distance), keep)
    cube = a.product(Number(distance), square, keep)
    divisor = a.horner_number(_divisor(odd, a.type, _bits(a)).coefficients, square.high, keep)
    # farther out
    w = lower_exponent(a, odd.w, Number(distance))
    w = Number(a.op("neg", w.high), None if w.low is None else a.op("neg", w.low))
    v, shifted = reduced(
        a, w, window(a, 0), bits=_exponential_bits(odd, meeting, a), fine=not _coarse_is_enough(odd, meeting, a)
    )
    bits = a.op("shl", a.op("bits", shifted, hint="n"), a.integer(a.format.precision - 1))
    power = a.op("from_bits", a.op("iadd", bits, a.op("bits", a.const(1))), hint="s")
    # 1 is lost where the power is past 2**24, and there so is the quotient
    high = a.op("fma", v.high, power, a.op("add", power, a.const(1)), hint="grown")
    grown = sum_with_one(a, v, power, a.const(1)) if keep else Number(high)
    with precision(_BITS):
        twice = a.constant(abs(2 * limit)) if keep else Number(a.const(abs(2 * limit)))
    taken = a.quotient(_select(a, near, cube, twice), _select(a, near, divisor, grown))
    factor = a.op("select", near, a.const(abs(slope)), a.const(abs(limit)))
    base = a.op("select", near, distance, a.const(1))
    value = a.op("fma", base, factor, a.op("neg", taken))
    if factor.constant == 1.0:
        value = a.op("sub", base, taken)
    return a.op("copysign", value, point.x if odd.slope.is_positive else a.op("neg", point.x))


def _bits(a: Arithmetic) -> float:
    """How many bits of the function its approximations have to have."""
    return a.bits + (2 if a.keeps_sums or a.roomy or a.type is Type.F64 else 0.5)


def _exponential_bits(odd: Odd, meeting: float, a: Arithmetic) -> float:
    """How many bits of the exponential have to be right: an error of it counts 1/sinh(w) times."""
    with precision(_BITS):
        share = 1 / evaluator(odd.w, (t,))(arb(meeting)).sinh()
    return _bits(a) - 3 + math.log2(float(share))


def _select(a: Arithmetic, condition: Value, one: Number, other: Number) -> Number:
    high = a.op("select", condition, one.high, other.high)
    if one.low is None and other.low is None:
        return Number(high)
    lows = [n.low if n.low is not None else a.const(0) for n in (one, other)]
    return Number(high, a.op("select", condition, *lows))


def _coarse_is_enough(odd: Odd, meeting: float, a: Arithmetic) -> bool:
    """Whether ln 2 in one part will do: its error, n times, is far below what counts once the exponential is 2**n."""
    with precision(_BITS):
        ln2 = arb.const_log2()
        w = evaluator(odd.w, (t,))(arb(meeting))
        error = abs(ln2 - arb(round_to(ln2, a.type))) * (w / ln2 + 1)
        return bool(2 * error * (-w).exp() < arb(2) ** -(a.bits + 3))


@cache
def _divisor(odd: Odd, type: Type, bits: float) -> Polynomial:
    """Q(s) = t**3 / (b t - f(t)), s = t**2, with its error in shares of f."""
    less = evaluator(sympy.Abs(odd.slope) * t - odd.to_sympy() * sympy.sign(odd.slope), (t,))
    value = evaluator(odd.to_sympy() * sympy.sign(odd.slope), (t,))

    def divisor(s: arb) -> arb:
        at = _inside(s).sqrt()
        return at**3 / less(at)

    def weight(s: arb) -> arb:
        at = _inside(s).sqrt()
        return less(at) / value(at) / divisor(s)

    with precision(_BITS):
        end = float((coefficient(odd.meeting) ** 2).upper())
    return minimax(divisor, 0.0, end, 2.0**-bits, type, weight=weight)


def _inside(s: arb) -> arb:
    return s if s > _TINY else _TINY
