"""A quotient of polynomials in x and one exponential, for the whole line at once, in a wider type.

Takes the expression of a piece; gives a `Quotient`, and its value as operations. With bits and exponents to spare no
term has to be kept from overflowing or cancelling: the formula is computed as it stands, for both half-lines, with no
reflection, no patches next to roots, and no scaling. It holds where the function tends to a constant on either side,
so that x is clamped where it is as good as reached.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol

from ...definition.activation import gate, x
from ...proof.balls.ball import evaluator, precision
from ...symbolic.piecewise import Piece
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import Window, reduced, saturation, window
from ..arithmetic.precision import Precision
from ..program.ops import FORMATS, Type
from ..program.program import Value
from ..program.rounding import coefficient
from .factors import Journal
from .form import Form, sides
from .lower_side import Point, lower_exponent
from .stable import atoms_of, e, t
from .whole_line import exponential_quotient

_BITS = 256
_SIZE = 8  # bits of x where it is clamped


@dataclass(frozen=True)
class WideQuotient(Form):
    """constant * product of factors**exponents, polynomials in t = x and e = exp(-w(x)), w odd and rising."""

    kind = "quotient"
    beside = True
    laws = ("quotient",)
    candidates = (Precision(wide=True, patched=False, form="quotient"),)
    constant: Expr
    factors: tuple[tuple[Expr, int], ...]
    w: Expr

    @classmethod
    def recognise(cls, piece: Piece) -> WideQuotient | None:
        return wide_quotient(piece.expr.subs(gate, 1), x) if len(sides(piece)) == 2 else None

    def lower(self, at: Point, journal: Journal) -> Value:
        journal.laws += self.laws
        return lower_wide(at, self, journal)

    def fits(self, at: Point) -> bool:
        return not at.gate_within and reach(self, gated=at.gate_last, graded=at.graded) is not None

    @property
    def decay(self) -> int:
        """The least power of e, or of its inverse, that the function falls like on a side where it tends to 0; or 1."""
        ends = [0, 0]
        for f, k in self.factors:
            powers = [m[0] for m in sympy.Poly(f, e).monoms()]
            ends = [ends[0] + k * min(powers), ends[1] - k * max(powers)]
        return min((power for power in ends if power > 0), default=1)

    @property
    def degrees(self) -> tuple[int, int]:
        """The largest powers of x and of e that numerator or denominator has."""
        out = []
        for symbol in (t, e):
            powers = [(sympy.degree(f, symbol) * k) for f, k in self.factors]
            out.append(max(sum(p for p in powers if p > 0), -sum(p for p in powers if p < 0)))
        return int(out[0]), int(out[1])

    def to_sympy(self) -> Expr:
        return self.constant * sympy.Mul(*(f**k for f, k in self.factors)).subs(e, sympy.exp(-self.w))


def wide_quotient(expr: Expr, x: Symbol) -> WideQuotient | None:
    """The expression as a `WideQuotient`, or None where it is none."""
    found = exponential_quotient(expr, x)
    if found is None:
        return None
    quotient, base = found
    terms = sympy.Poly(base, x).terms()
    if not all(k[0] % 2 for k, _ in terms) or len({sympy.sign(c) for _, c in terms}) > 1:
        return None
    if sympy.LC(base, x) > 0:  # exp(base) grows: in its inverse
        quotient, base = sympy.cancel(quotient.subs(e, 1 / e)), -base
    atoms = atoms_of(quotient)
    back = {v: k for k, v in atoms.items()}
    constant: Expr = sympy.S.One
    factors = []
    sides = [sympy.expand(p.xreplace(atoms)) for p in sympy.fraction(sympy.together(quotient))]
    for polynomial, way in zip(sides, (1, -1), strict=True):
        number, parts = sympy.factor_list(polynomial)
        constant *= number**way
        for part, count in parts:
            plain = part.xreplace(back).subs(x, t)
            if part.has(x, e):
                factors.append((sympy.expand(plain), way * count))
            else:
                constant *= plain ** (way * count)
    if not _settles([sympy.expand(p.xreplace(back)) for p in sides], x):
        return None
    form = WideQuotient(constant, tuple(factors), sympy.expand(-base.subs(x, t)))
    return form if reach(form) is not None else None


def _settles(sides: list[Expr], x: Symbol) -> bool:
    """Whether the quotient tends to a constant where e tends to 0, and where it tends to infinity."""
    above, below = (sympy.Poly(p, e) for p in sides)
    for end in (max, min):
        far, near = (end(k[0] for k, _ in p.terms()) for p in (above, below))
        if far == near:
            ratio = sympy.cancel(above.coeff_monomial(e**far) / below.coeff_monomial(e**near))
            if ratio.has(x):
                return False
        elif (far > near) == (end is max):
            return False
    return True


def reach(form: WideQuotient, *, gated: bool = False, graded: bool = False) -> float | None:
    """The w where x is clamped, for float32 in float64; None where the powers of e there would leave the wider type.

    A gate and a gradient that multiply the value afterwards make it count farther out.
    """
    x_degree, e_degree = form.degrees
    narrow = FORMATS[Type.F32]

    def end(factors: int) -> int:
        room = (narrow.emax + 1) * factors
        return math.ceil((20 + room + _SIZE * x_degree - narrow.tiny_exponent + 1) * math.log(2))

    limit = end(int(gated))
    if graded:
        limit = max(limit, math.ceil(end(gated + 1) / form.decay))
    return limit if limit * e_degree / math.log(2) + _SIZE * x_degree < FORMATS[Type.F64].emax - 64 else None


def lower_wide(point: Point, form: WideQuotient, journal: Journal) -> Value:
    """The value at x; only in a type with bits and exponents to spare."""
    a = point.arithmetic
    limit = reach(form, gated=point.gate_last, graded=point.graded)
    assert a.roomy and limit is not None
    end = saturation(evaluator(form.w, (t,)), limit)
    journal.points.append(end)
    journal.law("clamp")
    z = a.op("select", a.op("lt", a.const(end), point.x), a.const(end), point.x)
    z = a.op("select", a.op("lt", z, a.const(-end)), a.const(-end), z, hint="z")
    within = Window(max(limit, window(a, int(point.gate_last)).limit), False)
    v, shifted = reduced(a, lower_exponent(a, form.w, Number(z)), within, bits=_bits(a, form), fine=False)
    exponent = a.op("shl", a.op("bits", shifted, hint="n"), a.integer(a.format.precision - 1))
    power = a.op("from_bits", a.op("iadd", exponent, a.op("bits", a.const(1))), hint="s")
    exponential = a.op("fma", v.high, power, power, hint="e")
    with precision(_BITS):
        constant = a.const(coefficient(form.constant))
    products: dict[bool, Value | None] = {True: None if constant.constant == 1.0 else constant, False: None}
    for factor, count in form.factors:
        value = _polynomial(a, factor, z, exponential)
        for _ in range(abs(count)):
            before = products[count > 0]
            products[count > 0] = value if before is None else a.op("mul", before, value)
    above, below = products[True] or constant, products[False]
    return above if below is None else a.op("div", above, below)


def _bits(a: Arithmetic, form: WideQuotient) -> float:
    """How many bits of the exponential have to be right.

    Next to a root the terms cancel: the number nearest to it may be half an ulp of it away, where so many bits are
    lost, and at some inputs a few more.
    """
    may_vanish = any(c.is_negative for f, k in form.factors if k > 0 for c in sympy.Poly(f, t, e).coeffs())
    may_vanish |= any(sympy.degree(f, t) > 0 for f, k in form.factors if k > 0)
    return a.bits + a.target_format.precision - 4 if may_vanish else a.bits


def _polynomial(a: Arithmetic, factor: Expr, z: Value, exponential: Value) -> Value:
    """Horner's rule in e, and in x inside the coefficients."""

    def horner(p: Expr, left: tuple[tuple[Symbol, Value], ...]) -> Value:
        if not left:
            with precision(_BITS):
                return a.const(coefficient(p))
        (symbol, value), *rest = left
        terms = {k[0]: c for k, c in sympy.Poly(p, symbol).terms()}
        result = horner(terms[max(terms)], tuple(rest))
        for k in range(max(terms) - 1, -1, -1):
            addend = horner(terms[k], tuple(rest)) if k in terms else None
            result = a.op("mul", result, value) if addend is None else a.op("fma", result, value, addend)
        return result

    return horner(factor, ((e, exponential), (t, z)))
