"""A form for any smooth function of one variable, where no law gives one: its shape by proof, the rest by polynomials.

Takes the smooth expression of one piece; gives a `General`: for each half-line the order of its zero at 0, its roots,
and the leading term t**power exp(-w) that it follows towards infinity. What is left when these are divided out is a
smooth function without a zero, which lowering approximates on segments (`segments.py`). Nothing in it cancels or
overflows, since nothing of the formula is evaluated but by balls, when the kernel is made.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import sympy
from flint import arb, fmpq
from sympy import Expr, Symbol

from ....proof.algebra.constants import rational, sign
from ....proof.algebra.identities import is_zero
from ....proof.balls.ball import NoEnclosure, Undecided, dyadic, evaluator, precision, tight
from ....proof.expansion.scale import Scale
from ....proof.expansion.tails import NoExpansion, expand, limit, oscillates
from ....proof.signs.chart import zeros
from ....proof.signs.search import Zero, simplest
from ....symbolic.factored import factored
from ....symbolic.piecewise import FormError, Piece, at
from ....symbolic.removable import Pole, zero_order
from ...program.ops import Type
from ...program.rounding import coefficient, holds
from ...refusal import NoStableForm
from ..stable import t
from .periodic import Periodic, periodic_terms
from .scaling import scaled
from .shapes import Half, Joined, Logs, Part, Rooted, Shifted, Slow, Wave, Waves
from .waves import Sine, waves

_BITS = 256
_EXACT = 2**16  # the largest denominator of a rational root that is looked for
_TRIED = ((3, 7), (-5, 3), (29, 11))  # fractions, none of them special
_ROOT = 12  # the highest order of a root
_FAR = 900  # the growth of slow functions is seen at 2**_FAR
_LAST_LOG = 711  # beyond the logarithm of the largest number
_START = 4  # sums of waves begin there: before, their terms may cancel at 0


@dataclass(frozen=True)
class General:
    """factor * g(scale * x), with g(-t) on the left and g(t) on the right.

    Where `reflect` is 1 or -1 there is only a right side, and g(-t) = reflect * g(t). The factor and the scale are
    expressions in parameters; the scale is None where it is 1.
    """

    factor: Expr
    scale: Expr | None
    left: Part | None
    right: Part | None
    reflect: int
    laws: tuple[str, ...]
    growth: Expr = sympy.S.Zero  # as in `Stable`: nothing is added to the reflected side

    @property
    def base(self) -> tuple[int, Part]:
        """The side from which the other one is reflected, and its sign."""
        assert self.right is not None
        return 1, self.right


@dataclass(frozen=True)
class Combination:
    """A sum of general forms, each with a parameter in its factor that no common scale removes.

    Attributes
    ----------
    terms : the summands
    far : the polynomial in x that the sum tends to on the left and on the right, where one is known: at an infinity two
        summands may be infinite with opposite signs
    """

    terms: tuple[General, ...]
    laws: tuple[str, ...]
    far: tuple[Expr | None, Expr | None]


def generalise(piece: Piece, x: Symbol) -> General | Combination:
    """The general form of a piece. Raises `NoStableForm` where its shape is not found; the message names the part."""
    try:
        return _general(piece, x)
    except NoStableForm as error:
        factored = sympy.factor_terms(piece.expr)
        if factored != piece.expr:
            try:
                return _general(replace(piece, expr=factored), x)
            except NoStableForm:
                pass
        terms = _summands(piece.expr, x)
        if len(terms) == 1 and terms[0] != piece.expr:  # all of it has one factor in parameters
            return _general(replace(piece, expr=terms[0]), x)
        if len(terms) < 2:
            raise
        try:
            made = tuple(_general(replace(piece, expr=term), x) for term in terms)
        except NoStableForm:
            raise error from None
        laws = tuple(dict.fromkeys(law for term in made for law in term.laws))
        left = _asymptote(terms, x, -1) if piece.lower.is_infinite else None
        right = _asymptote(terms, x, 1) if piece.upper.is_infinite else None
        return Combination(made, laws, (left, right))


def _asymptote(terms: Sequence[Expr], x: Symbol, side: Literal[-1, 1]) -> Expr | None:
    """The polynomial in x, with parameters, that a sum comes ever nearer to on one side, if it is known."""
    total = sympy.S.Zero
    for term in terms:
        form = scaled(term, x)
        try:
            tail = expand(form.inner, x, side)
            if tail.deviation.limit != 0:
                return None
        except (NoExpansion, NoEnclosure, Undecided):
            return None
        total += form.factor * tail.polynomial.subs(x, x if form.scale is None else form.scale * x)
    return sympy.collect(sympy.expand(total), x)


def _summands(expr: Expr, x: Symbol) -> list[Expr]:
    """The expression as a sum of products of powers of parameters and functions of x alone, as far as it is one.

    Functions of x beside a parameter are a term each where no scaling removes it from their sum: (x + 1)/(x**2 + d**2)
    is d**-1 g(x/d) + d**-2 h(x/d). What scales alike stays together.
    """
    groups: dict[Expr, list[Expr]] = {}
    for term in sympy.Add.make_args(sympy.expand(expr)):
        outside = sympy.Mul(*(f for f in sympy.Mul.make_args(term) if f.free_symbols and not f.has(x)))
        groups.setdefault(outside, []).append(term)
    terms: list[Expr] = []
    for outside, alike in groups.items():
        inner = sympy.Add(*(term / outside for term in alike))
        terms += [sympy.Mul(outside, part) for part in _scaled_alike(inner, x)]
    return terms


def _scaled_alike(expr: Expr, x: Symbol) -> list[Expr]:
    """An expression, or its terms by their scalings, where it has none as a whole and each of them has one."""
    if not expr.is_Add or not (expr.free_symbols - {x}) or not (scaled(expr, x).inner.free_symbols - {x}):
        return [expr]
    parts: Sequence[Expr] = expr.args
    if expr.is_rational_function():  # over one denominator, whose factors are not multiplied out
        above, below = sympy.fraction(factored(expr))
        parts = [term / below for term in sympy.Add.make_args(sympy.expand(above))]
    groups: dict[tuple[Expr, Expr | None], list[Expr]] = {}
    for term in parts:
        form = scaled(term, x)
        if form.inner.free_symbols - {x}:
            return [expr]
        groups.setdefault((form.factor, form.scale), []).append(term)
    return [sympy.Add(*terms) for terms in groups.values()]


def _general(piece: Piece, x: Symbol) -> General:
    form = scaled(piece.expr, x)
    factor, scale, inner = form.factor, form.scale, form.inner
    laws = ["scale"] if scale is not None else []
    missing = sorted(map(str, inner.free_symbols - {x}))
    if missing:
        raise NoStableForm(
            f"{piece.expr} depends on {', '.join(missing)} in a way that no scaling of input and output removes"
        )
    ends = [_scaled(end, scale, side) for end, side in ((piece.lower, -1), (piece.upper, 1))]
    if ends == [-sympy.oo, sympy.oo]:
        mirrored = inner.subs(x, -x)
        for reflect, law in ((1, "even"), (-1, "odd")):
            difference = inner - reflect * mirrored
            if not _differs(difference, x) and is_zero(difference, x, [sympy.S.Zero]):
                mirror = part(inner.subs(x, t), sympy.S.Zero, sympy.oo)
                return General(factor, scale, None, mirror, reflect, (*laws, law, "segments"))
    left: Part | None = None
    right: Part | None = None
    if sign(ends[0]) < 0:
        left = part(inner.subs(x, -t), sympy.S.Zero if sign(ends[1]) > 0 else -ends[1], -ends[0])
    if sign(ends[1]) > 0:
        right = part(inner.subs(x, t), sympy.S.Zero if sign(ends[0]) < 0 else ends[0], ends[1])
    return General(factor, scale, left, right, 0, (*laws, "segments"))


def _differs(difference: Expr, x: Symbol) -> bool:
    """Whether a ball at a few points shows that it is not 0: algebra takes its time with large expressions."""
    try:
        function = evaluator(difference, (x,))
        with precision(_BITS):
            values = [function(arb(p) / q) for p, q in _TRIED]
    except (NoEnclosure, ZeroDivisionError):
        return False
    return any(v.is_finite() and not v.contains(0) for v in values)


def _scaled(end: Expr, scale: Expr | None, side: int) -> Expr:
    """An end of a piece in the scaled input; for one that depends on parameters, a place that is not inside."""
    moved = end if scale is None or not end.is_finite else sympy.cancel(end * scale)
    if not moved.free_symbols:
        return moved
    return sympy.S.Zero if (side * moved).is_negative else side * sympy.oo


def part(expr: Expr, lower: Expr, upper: Expr, *, rooted: bool = False) -> Part:
    """A function of t on [lower, upper], smooth between. Raises `NoStableForm` where its shape is not found."""
    if upper is sympy.oo and oscillates(expr, t):
        return _waves(expr, lower)
    rough = [end is not sympy.oo and _is_rough(expr, end) for end in (lower, upper)]
    if all(rough) and not rooted:
        return _smooth_between(expr, lower, upper)
    for end, direction, is_rough in zip((lower, upper), (1, -1), rough, strict=True):
        if end != 0 and is_rough:
            inner = part(_simple(expr.subs(t, end + direction * t)), sympy.S.Zero, upper - lower)
            return Shifted(inner, end, direction)
    orders = () if rooted else _orders(expr)
    scales = _far_scales(expr) if upper is sympy.oo else []
    fractional = any(s.power.q != 1 for s in scales)  # in t it would settle late
    try:
        if fractional and orders:
            return _rooted(expr, lower, upper, orders)
        return half_line(expr, lower, upper)
    except NoStableForm as error:
        first = error
    if not fractional and any(s.log for s in scales) and not _outweighed(scales[0]):
        whole = all(s.log >= 0 and s.log.q == 1 for s in scales)
        return Logs(expr, _outward(_rational(lower, -1), -1)) if whole else _slow(expr, lower)
    if upper is sympy.oo and not scales and expr.has(sympy.log):
        return _slow(expr, lower)
    if orders and not fractional:
        return _rooted(expr, lower, upper, orders)
    raise first


def _smooth_between(expr: Expr, lower: Expr, upper: Expr) -> Joined:
    """Narrow parts at two ends that are roots, and a smooth one between: a zero beside an end is one of its root."""
    function = evaluator(expr, (t,))
    with precision(_BITS):
        first, last = (coefficient(end) for end in (lower, upper))
        step = 2.0 ** (math.frexp(float(last - first))[1] - 5)  # at least a 32nd of the range

        def near(end: arb, inwards: int) -> sympy.Rational:
            """A number of few digits, where the function is not 0."""
            for k in (3, 4, 5):
                place = (round(float(end) / step) + inwards * k) * step
                if holds(sympy.Rational(place), Type.F32) and not function(arb(place)).contains(0):
                    return sympy.Rational(place)
            raise NoStableForm(
                f"between {lower} and {upper}, where it ends in roots, no place was found to divide it at"
            )

        left, right = near(first, 1), near(last, -1)
    rest = Joined(part(expr, left, right), part(expr, right, upper), float(right))
    return Joined(part(expr, lower, left), rest, float(left))


def _slow(expr: Expr, lower: Expr) -> Slow:
    """By log t, which is at most 1024 log 2 for numbers of every type."""
    power = _growth(expr)
    start = max(_START, 2 * int(sympy.ceiling(lower)))
    near = half_line(expr, lower, sympy.Integer(start))
    far = half_line(_by_logarithm(expr, power), sympy.log(start), sympy.Integer(_LAST_LOG))
    try:
        end = limit(expr, t)
    except (NoExpansion, NoEnclosure, Undecided) as error:
        raise NoStableForm(str(error)) from error
    return Slow(expr, near, float(start), far, power, float(end))


def _growth(expr: Expr) -> int:
    """The power of t that it grows like, seen far out; what is left by another one would be too rough."""
    grows = evaluator(t * expr.diff(t) / expr, (t,))
    try:
        return round(float(tight(grows, arb(2) ** _FAR, bits=10)))
    except NoEnclosure as error:
        raise NoStableForm(str(error)) from error


def _by_logarithm(expr: Expr, power: int) -> Expr:
    """The expression over t**power in the logarithm of t, which is called t, and in exponentials that fall."""
    small = sympy.Dummy("s", positive=True)  # 1/t

    def apart(argument: Expr) -> Expr:
        return sympy.expand_log(sympy.log(sympy.factor_terms(sympy.together(argument))), force=True)

    inverted = expr.subs(t, 1 / small).replace(sympy.log, apart) * small**power
    quotient = sympy.cancel(sympy.together(inverted))
    return quotient.subs(sympy.log(small), -t).subs(small, sympy.exp(-t))


def _is_rough(expr: Expr, end: Expr) -> bool:
    """Whether the root of something that vanishes at the end stands in the expression, or it has no value there."""
    fractional = (n for n in expr.atoms(sympy.Pow) if n.exp.is_Rational and not n.exp.is_Integer)
    try:
        ends_in_root = any(n.base.has(t) and at(n.base, t, end).is_zero for n in fractional)
        return ends_in_root or at(expr, t, end) is sympy.nan
    except FormError:  # a number with too many digits: it is none of both
        return False


def _simple(expr: Expr) -> Expr:
    """With the roots of powers of t apart: the root of 1 - (1 - t)**2 is that of t times that of 2 - t."""
    return expr.replace(
        lambda n: isinstance(n, sympy.Pow) and n.exp.is_Rational and not n.exp.is_Integer,
        lambda n: sympy.expand_power_base(sympy.factor_terms(sympy.expand(n.base)) ** n.exp, force=True),
    )


def _far_scales(expr: Expr) -> list[Scale]:
    """The scales of the expansion towards infinity; none where there is none."""
    try:
        return [term.scale for term in expand(expr, t, 1).terms]
    except (NoExpansion, NoEnclosure, Undecided):
        return []


def _rooted(expr: Expr, lower: Expr, upper: Expr, orders: Sequence[int]) -> Rooted:
    """The expression as a function of a root of t, of the lowest order with which its shape is found."""
    against: list[str] = []
    for order in orders:
        low, high = (end if end is sympy.oo else sympy.root(end, order) for end in (lower, upper))
        try:
            return Rooted(part(_simple(sympy.powdenest(expr.subs(t, t**order))), low, high, rooted=True), order)
        except NoStableForm as error:
            against.append(str(error))
    raise NoStableForm("; ".join(against))


def _orders(expr: Expr) -> list[int]:
    """The orders of roots that t may be taken of, so that powers in the expression become whole ones."""
    powers = {n.exp for n in expr.atoms(sympy.Pow) if n.exp.is_Rational and not n.exp.is_Integer}
    common = int(sympy.ilcm(1, 1, *(p.q for p in powers)))
    return [q for q in sympy.divisors(common) if 1 < q <= _ROOT]


def half_line(expr: Expr, lower: Expr, upper: Expr) -> Half:
    """The same where the function follows a power of t, times an exponential, towards infinity."""
    try:
        return _shaped(expr, lower, upper)
    except (NoExpansion, NoEnclosure, Undecided) as error:
        raise NoStableForm(str(error)) from error


def _waves(expr: Expr, lower: Expr) -> Waves:
    terms: list[tuple[Expr, tuple[Sine, ...], Periodic | None]]
    try:
        terms = [(coefficient, tuple(sines), None) for coefficient, sines in waves(expr, t)]
    except NoStableForm:
        terms = [(coefficient, (), periodic) for coefficient, periodic in periodic_terms(expr, t)]
    # nothing can cancel, and no sine that vanishes at 0 meets a pole there
    single = len(terms) == 1 and bool(terms[0][0].subs(t, lower).is_finite)
    start = lower if single else sympy.Integer(max(_START, 2 * int(sympy.ceiling(lower))))
    near = None if single else half_line(expr, lower, start)
    far = [Wave(part(coefficient, start, sympy.oo), sines, periodic) for coefficient, sines, periodic in terms]
    try:
        limit = float(expand(expr, t, 1).limit)
    except (NoExpansion, NoEnclosure, Undecided):
        limit = float("nan")
    return Waves(expr, near, float(start), tuple(far), limit)


def _shaped(expr: Expr, lower: Expr, upper: Expr) -> Half:
    power, w, falls = 0, None, True
    if upper is sympy.oo:
        tail = expand(expr, t, 1)
        leading = tail.leading
        if leading is None:
            raise NoStableForm(f"{expr} vanishes far out, but not everywhere")
        scale = leading.scale
        whole = scale.power.q == 1 and not any(term.scale.log for term in tail.terms)
        if not whole and not _outweighed(scale):
            raise NoStableForm(f"{expr} grows like {tail.expression(leading)}, which is no whole power of x alone")
        power = int(scale.power.p) if whole else 0
        if scale.exponent:
            w = sympy.expand(-sympy.Add(*(c * s.expression(t) for c, s in scale.exponent)))
            falls = scale.growth < 0 or sign(scale.exponent[0][0]) < 0
        last = max(tail.settled(), _ceiling(lower) + 1)
    else:
        last = _rational(upper, 1)
    start = _rational(lower, -1)
    outside, rest = _power_outside(expr) if start == 0 else (0, expr)
    found = zeros(rest, t, start, last, [q for q in (start, last, fmpq(0)) if start <= q <= last])
    found = [_exactly(rest, z) for z in found]
    order = outside + sum(z.order for z in found if z.lower == z.upper == 0)
    roots = tuple(z for z in found if not z.lower == z.upper == 0)
    top = float("inf") if upper is sympy.oo else _outward(last, 1)
    return Half(expr, _outward(start, -1), top, order, roots, power, w, falls)


def _outweighed(leading: Scale) -> bool:
    """Whether a function falls exponentially: it is 0 in every type before a logarithm or a root of t would count."""
    return bool(leading.exponent) and leading.growth < 0


def _power_outside(expr: Expr) -> tuple[int, Expr]:
    """The whole power of t that is a factor next to 0, and an expression without a pole that has the other zeros."""
    if expr.is_Add and not at(expr, t, sympy.S.Zero).is_finite:
        expr = sympy.together(expr)
    power = sympy.sympify(expr.as_powers_dict().get(t, 0))
    outside, rest = (int(power), expr / t**power) if power.is_Integer else (0, expr)
    if at(rest, t, sympy.S.Zero) in (sympy.nan, sympy.zoo):
        above, below = sympy.fraction(sympy.together(rest))
        try:
            return outside - zero_order(below, t, sympy.S.Zero), above
        except Pole as error:
            raise NoStableForm(error.part) from error
    return outside, rest


def _exactly(expr: Expr, zero: Zero) -> Zero:
    """The zero itself where it is a fraction with a small denominator: there the function is 0, not nearly 0."""
    guess = simplest(zero.lower, zero.upper)
    at = fmpq(guess.numerator, guess.denominator)
    if zero.lower == zero.upper or guess.denominator > _EXACT or sign(expr.subs(t, rational(at))) != 0:
        return zero
    return Zero(at, at, zero.order)


def _ceiling(value: Expr) -> fmpq:
    return fmpq(int(sympy.ceiling(value)))


def _rational(value: Expr, side: int) -> fmpq:
    """The number itself, or a rational just outside."""
    if value.is_Rational:
        return fmpq(int(value.p), int(value.q))
    with precision(_BITS):
        ball = evaluator(value, ())()
        return dyadic(ball.upper() if side > 0 else ball.lower())


def _outward(value: fmpq, side: int) -> float:
    """The nearest float that is not inside."""
    nearest = int(value.p) / int(value.q)
    while (fmpq(*nearest.as_integer_ratio()) - value) * side < 0:
        nearest += side * abs(nearest) * 2.0**-52
    return nearest
