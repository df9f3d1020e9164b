"""From what two functions are at corresponding places, the scales and shifts that may make one of the other.

Takes two forms; gives the few `Affine`s that are left by what both are known to be: where pieces meet, the derivatives
there and at 0, limits, asymptotes, and how fast these are approached. No number is fitted: each candidate follows from
exact values, and whether it holds is for algebra to prove.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

import sympy
from sympy import Expr, Symbol
from sympy.polys.polyerrors import BasePolynomialError

from ...definition.formula import SMOOTH
from ...symbolic.piecewise import PiecewiseForm, at
from ...symbolic.signs import signs
from ..algebra.constants import Undecided, ball, sign
from ..algebra.generators import reduced
from ..algebra.identities import is_zero, reflected
from ..balls.ball import NoEnclosure, precision
from ..expansion.tails import NoExpansion, Tail, expand
from .affine import Affine

_BITS = 192  # of the balls that refute
_ORDERS = 4  # of the derivatives that are compared
_CURVED = tuple(f for f in SMOOTH if isinstance(f, type) and issubclass(f, sympy.Function))


@dataclass(frozen=True)
class Law:
    """a b**order = ratio: what derivatives of this order at corresponding places, jumps for 0, ask of the scales."""

    order: int
    ratio: Expr


def candidates(f: PiecewiseForm, g: PiecewiseForm) -> Iterator[Affine]:
    """The affine maps that may take g to f, those that keep the direction of the line first."""
    seen: set[Affine] = set()
    for turned in (False, True):
        other = reflected(g) if turned else g
        for found in (*_from_places(f, other), *_from_tails(f, other)):
            made = Affine(found.outer, -found.inner, -found.shift, found.offset) if turned else found
            if made not in seen:
                seen.add(made)
                yield made


def laws(f: PiecewiseForm, g: PiecewiseForm, p: Expr, q: Expr) -> list[Law] | None:
    """What the jumps and derivatives of f at p and those of g at q ask; None where they cannot correspond."""
    found: dict[tuple[int, int], Law] = {}
    for order, side in ((0, 0), *product(range(1, _ORDERS + 1), (-1, 1))):  # low orders first: few are needed to refute
        own, other = (derivative_at(h, at, side, order) if side else _jump(h, at) for h, at in ((f, p), (g, q)))
        if _is_zero(own) != _is_zero(other):
            return None
        if not _is_zero(own):
            found[side, order] = Law(order, own / other)
    return [found[key] for key in sorted(found, key=lambda k: (k[1] > 0, k))]


def _jump(form: PiecewiseForm, place: Expr) -> Expr:
    return derivative_at(form, place, 1, 0) - derivative_at(form, place, -1, 0)


def derivative_at(form: PiecewiseForm, place: Expr, side: int, order: int) -> Expr:
    """The limit of a derivative towards a place from one side; not finite where it does not exist.

    Raises `FormError` where a number in it has more digits than can be computed.
    """
    return _value(beside(form, place, side), form.x, order, place)


@lru_cache(maxsize=1 << 12)
def _derivative(expr: Expr, x: Symbol, order: int) -> Expr:
    return sympy.diff(_derivative(expr, x, order - 1), x) if order else expr


@lru_cache(maxsize=1 << 14)
def _value(expr: Expr, x: Symbol, order: int, place: Expr) -> Expr:
    return at(_derivative(expr, x, order), x, place)


@lru_cache(maxsize=1 << 14)
def _is_zero(value: Expr) -> bool:
    if value.free_symbols:
        return is_zero(value)
    try:
        return sign(value) == 0  # balls are asked before algebra
    except Undecided:
        return False


def beside(form: PiecewiseForm, place: Expr, side: int) -> Expr:
    """The expression next to a place. Raises `FormError` where the parameters' domains do not decide which it is."""
    held = form.pieces.index(form.at(place))
    piece = form.pieces[held]
    if side < 0 and held and signs(place - piece.lower) == {0}:
        return form.pieces[held - 1].expr
    if side > 0 and held + 1 < len(form.pieces) and signs(place - piece.upper) == {0}:
        return form.pieces[held + 1].expr
    return piece.expr


def places(form: PiecewiseForm) -> list[Expr]:
    """Where a function may differ from others: 0, where pieces meet, and the middle of what a curved part is made of.

    The middle of a polynomial is the mean of its roots: scaled and shifted polynomials have corresponding ones.
    """
    found = [sympy.S.Zero, *form.bounds]
    for piece in form:
        for node in sorted(piece.expr.atoms(sympy.Pow, *_CURVED), key=sympy.default_sort_key):
            argument = node.args[0] if isinstance(node, _CURVED) or not node.exp.is_Integer else sympy.S.Zero
            if argument.has(form.x) and argument.is_polynomial(form.x):
                poly = sympy.Poly(argument, form.x)
                top, next_ = poly.all_coeffs()[:2]
                found.append(sympy.cancel(-next_ / (top * poly.degree())))
    return list(dict.fromkeys(found))


def _from_places(f: PiecewiseForm, g: PiecewiseForm) -> Iterator[Affine]:
    """With a place of f for a place of g."""
    for p, q in product(places(f), places(g)):
        asked = laws(f, g, p, q)
        if not asked or not _possible(asked):
            continue
        for inner in _inner(f, g, asked):
            law = asked[0]
            outer = _short(law.ratio / inner**law.order)
            shift = _short(q - inner * p)
            for side in (1, -1):
                offset = _short(derivative_at(f, p, side, 0) - outer * derivative_at(g, q, side, 0))
                if all(v.is_finite for v in (outer, shift, offset)):
                    yield Affine(outer, inner, shift, offset)


def conditions(asked: Sequence[Law]) -> Iterator[Expr]:
    """What is 0 where there are scales that satisfy all laws."""
    for one, two in combinations(asked, 2):
        if one.order == two.order:
            yield one.ratio - two.ratio
    for one, two, three in combinations(asked, 3):
        if one.order < two.order < three.order:
            yield (two.ratio / one.ratio) ** (three.order - one.order) - (three.ratio / one.ratio) ** (
                two.order - one.order
            )


def _possible(asked: Sequence[Law]) -> bool:
    """Whether balls leave it open that some scales satisfy all laws; letters leave it open."""
    for condition in conditions(asked):
        try:
            with precision(_BITS):
                if not condition.free_symbols and not ball(condition).contains(0):
                    return False
        except Undecided:
            continue
    return True


def _inner(f: PiecewiseForm, g: PiecewiseForm, asked: Sequence[Law]) -> list[Expr]:
    """The scales of the input that the derivatives allow, or the distances of where pieces meet; 1 where all do."""
    first = asked[0]
    powers = [(law.order - first.order, law.ratio / first.ratio) for law in asked if law.order != first.order]
    if powers:
        power, value = min(powers, key=lambda found: abs(found[0]))
        return _roots(value if power > 0 else 1 / value, abs(power))
    if len(f.bounds) == len(g.bounds) > 1:
        return [_short((g.bounds[-1] - g.bounds[0]) / (f.bounds[-1] - f.bounds[0]))]
    return [sympy.S.One]


def _roots(value: Expr, power: int) -> list[Expr]:
    value = _short(value)
    return [_short(value ** sympy.Rational(1, power))] if positive(value) else []


def positive(value: Expr) -> bool:
    """Whether an exact number, or an expression in parameters, is known to be positive."""
    try:
        return signs(value) == {1} if value.free_symbols else sign(value) > 0
    except Undecided:
        return False


@lru_cache(maxsize=1 << 12)
def _short(value: Expr) -> Expr:
    """An exact constant without what cancels in it."""
    if value.is_Rational or not value.is_finite:
        return value
    found = reduced(value)
    return min((value, sympy.cancel(value), *([] if found is None else [found])), key=sympy.count_ops)


def _from_tails(f: PiecewiseForm, g: PiecewiseForm) -> Iterator[Affine]:
    """With how both approach their asymptotes, where that is by an exponential."""
    if f.to_sympy().free_symbols | g.to_sympy().free_symbols != {f.x}:
        return
    for side in (-1, 1):
        try:
            yield from _from_side(f, g, side)
        except (NoExpansion, NoEnclosure, Undecided):
            continue


@dataclass(frozen=True)
class _Approach:
    """slope x + start + coefficient x**power exp(square x**2 + rate x), far out on one side, x being its distance."""

    slope: Expr
    start: Expr
    coefficient: Expr
    power: Expr
    square: Expr
    rate: Expr


def _approach(form: PiecewiseForm, side: int) -> _Approach | None:
    tail = expand(form.pieces[-1 if side > 0 else 0].expr, form.x, side)
    if tail.asymptote is None:
        return None
    deviation = tail.deviation
    leading = deviation.leading
    if leading is None or leading.scale.log:
        return None
    rates = {1: sympy.S.Zero, 2: sympy.S.Zero}
    for constant, scale in leading.scale.exponent:
        if scale.exponent or scale.log or scale.power.q != 1 or int(scale.power.p) not in rates:
            return None
        rates[int(scale.power.p)] = constant
    slope = sympy.diff(tail.asymptote, form.x)
    return _Approach(
        side * slope,
        tail.asymptote.subs(form.x, 0),
        leading.coefficient,
        sympy.Rational(int(leading.scale.power.p), int(leading.scale.power.q)),
        rates[2],
        rates[1],
    )


def _from_side(f: PiecewiseForm, g: PiecewiseForm, side: int) -> Iterator[Affine]:
    own, other = _approach(f, side), _approach(g, side)
    if own is None or other is None or own.power != other.power or (own.square == 0) != (other.square == 0):
        return
    if own.square != 0:
        inner = next(iter(_roots(own.square / other.square, 2)), None)
        if inner is None:
            return
        shift = (own.rate / inner - other.rate) / (2 * other.square)
        raised = other.square * shift**2 + other.rate * shift
        outer = own.coefficient / (other.coefficient * inner**other.power * sympy.exp(raised))
    else:
        if own.rate == 0 or other.rate == 0:
            return
        inner = _short(own.rate / other.rate)
        scale = _outer(f, g, inner)
        if not positive(inner) or scale is None:
            return
        outer = scale
        quotient = _short(own.coefficient / (outer * other.coefficient * inner**other.power))
        if not positive(quotient):
            return
        shift = sympy.log(quotient) / other.rate
    inner, outer, shift = (_short(v) for v in (inner, outer, side * shift))
    offset = _short(own.start - outer * (other.start + side * other.slope * shift))
    yield Affine(outer, inner, shift, offset)


def _outer(f: PiecewiseForm, g: PiecewiseForm, inner: Expr) -> Expr | None:
    """The scale of the output, by the slopes of two asymptotes, or by the distance of two limits."""
    ends = [[_end(h, s) for s in (-1, 1)] for h in (f, g)]
    for mine, theirs in zip(*ends, strict=True):
        slope, base = (sympy.diff(e, h.x) if e is not None else sympy.S.Zero for e, h in ((mine, f), (theirs, g)))
        if sign(slope) and sign(base):
            return slope / (base * inner)
    near, far = ((h[1] - h[0] if h[0] is not None and h[1] is not None else sympy.nan) for h in ends)
    if all(d.is_finite and not d.has(f.x, g.x) and sign(d) for d in (near, far)):
        return _short(near / far)
    return None


def _end(form: PiecewiseForm, side: int) -> Expr | None:
    try:
        tail: Tail = expand(form.pieces[-1 if side > 0 else 0].expr, form.x, side)
    except (NoExpansion, NoEnclosure, Undecided):
        return None
    return tail.asymptote


def _factored(numerator: Expr) -> Expr:
    try:
        return sympy.factor(numerator)
    except BasePolynomialError:  # a constant that SymPy's algebra takes for several
        return numerator


def solved(equation: Expr, unknown: Symbol) -> list[Expr]:
    """The values in the unknown's domain at which an expression is 0; those that a line or a square root gives."""
    quotient = reduced(equation)
    numerator = sympy.fraction(sympy.together(equation if quotient is None else quotient))[0]
    found: list[Expr] = []
    for factor in sympy.Mul.make_args(_factored(numerator)):
        factor = factor.as_base_exp()[0]
        if not factor.has(unknown) or not factor.is_polynomial(unknown):
            continue
        poly = sympy.Poly(factor, unknown)
        if poly.degree() == 1:
            found.append(sympy.cancel(-poly.coeff_monomial(1) / poly.coeff_monomial(unknown)))
        elif poly.degree() == 2 and poly.coeff_monomial(unknown) == 0:
            square = sympy.cancel(-poly.coeff_monomial(1) / poly.coeff_monomial(unknown**2))
            found += [r * s for s in (1, -1) for r in _roots(square, 2)]
    return [v for v in dict.fromkeys(found) if v.is_finite and fits(unknown, v)]


def fits(parameter: Symbol, value: Expr) -> bool:
    """Whether a value is known to lie in a parameter's domain."""
    return signs(value) <= ({1} if parameter.is_positive else {1, 0} if parameter.is_nonnegative else {-1, 0, 1})
