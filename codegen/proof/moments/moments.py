"""Moments of a function of a standard normal variable Z: the integral of g(x) phi(x) over the real line.

Takes a form without parameters; gives a `Number`. The integral over [-K, K] is adaptive Gauss-Legendre quadrature in
complex balls, on each smooth piece by itself, and encloses the truth; the rest is bounded by the expansions towards the
infinities. Where every piece is a sum of powers times exponentials the moment has a closed form, and algebra gives it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import sympy
from flint import acb, arb, fmpq
from sympy import Expr, Rational, Symbol, oo

from ...symbolic.piecewise import Piece, PiecewiseForm
from ..algebra.constants import Undecided, sign
from ..balls.ball import COMPLEX, NoEnclosure, Rules, evaluator, precision
from ..balls.certificate import Integral, text
from ..balls.number import Number, certified, proved, unknown
from ..expansion.endpoints import beside, regular
from ..expansion.scale import Scale, TooEarly, largest
from ..expansion.steepness import steep_by
from ..expansion.tails import NoExpansion, Tail
from .gaussian import exact_moment

Side = Literal[-1, 1]

_BITS = 192
_GOAL = -100  # the quadrature's error is below 2**_GOAL: a few units of the 30th decimal
_FAR = 20  # exp(-20**2 / 2) < 2**-288: what lies beyond is left to the tails
_WIDEST = -70  # a wider enclosure than 2**_WIDEST is none: 1e-20 and a digit
_EVALUATIONS = 200_000  # a bound on work in steps
_LONG = 200  # characters: a longer closed form says less than its digits

_MOST_OF_DENSITY = Scale(exponent=((Rational(-7, 16), Scale(fmpq(2))),))  # exp(-7 y^2/16)

DENSITY = "exp(-x**2/2)/sqrt(2*pi)"


def _beside_cut(value: acb, end: int, function: Callable[[acb], acb]) -> acb:
    """A function with a cut on the real line below `end`; not finite where a ball touches the cut."""
    return acb("nan") if value.imag.contains(0) and not value.real > end else function(value)


def _atan(value: acb) -> acb:
    """Its cuts lie on the imaginary axis, beyond i and -i."""
    return acb("nan") if value.real.contains(0) and not abs(value.imag) < 1 else value.atan()


def _power(base: acb, exponent: Rational) -> acb:
    if exponent.q == 1:
        return base ** int(exponent.p)
    return _beside_cut(base, 0, lambda b: b.root(int(exponent.q)) ** int(exponent.p))


# Quadrature asks whether the integrand is analytic on a ball: a ball that touches a cut answers with no number.
ANALYTIC = Rules(
    COMPLEX.constant,
    {
        **COMPLEX.unary,
        "log": lambda z: _beside_cut(z, 0, acb.log),
        "log1p": lambda z: _beside_cut(z, -1, acb.log1p),
        "atan": _atan,
    },
    _power,
    lambda base, exponent: _beside_cut(base, 0, lambda b: b**exponent),
)


@dataclass(frozen=True)
class Moment:
    """E g(Z), in closed form where there is one, and what confirms it."""

    value: Number
    exact: Expr | None
    evidence: tuple[Integral, ...]


def moment(form: PiecewiseForm, tails: Callable[[Side], Tail], power: int = 1) -> Moment:
    """E g(Z)**power for a form without parameters.

    Parameters
    ----------
    form : PiecewiseForm
        g, on pieces with exact ends.
    tails : callable
        What is known of g towards the infinity of a side; may raise `NoExpansion`.
    power : {1, 2}
    """
    integrand = form.map(lambda expr: expr**power)
    sides: tuple[Side, Side] = (-1, 1)
    try:
        infinite = _divergent(integrand)
        if len(infinite) == 1:
            value = oo * infinite.pop()
            return Moment(proved(value, "it is infinite at a place, and so is the area there"), value, ())
        if infinite:
            return Moment(unknown("undefined: areas of both signs are infinite"), None, ())
        window = _window(form)
        with precision(_BITS):
            ends = [_beyond(tails(side), power, window) for side in sides]
            ball = _middle(integrand, window) + ends[0] + ends[1]
    except (NoEnclosure, NoExpansion, Undecided) as error:
        return Moment(unknown(str(error)), None, ())
    if not ball.is_finite() or ball.rad() > arb(2) ** _WIDEST:
        return Moment(unknown(f"{_EVALUATIONS} evaluations do not integrate {integrand}"), None, ())
    number = certified(ball, "quadrature in complex balls, and a bound of what lies far out")
    evidence = Integral(f"({text(integrand)})*{DENSITY}", number.lo, number.hi)
    exact = exact_moment(integrand)
    if exact is None or len(str(exact)) > _LONG:
        return Moment(number, None, (evidence,))
    with precision(_BITS):
        assert evaluator(exact, ())().overlaps(ball), f"{exact} is not the integral of {integrand}"
    return Moment(proved(exact, "integrated in closed form"), exact, (evidence,))


def _window(form: PiecewiseForm) -> int:
    """K: all bounds lie between -K and K."""
    with precision(_BITS):
        ends = [abs(evaluator(bound, ())()).upper() for bound in form.bounds]
        return max([_FAR, *(int(end.ceil().unique_fmpz()) + 1 for end in ends)])


def _middle(form: PiecewiseForm, window: int) -> arb:
    """The integral over [-K, K] of the form times the normal density."""
    total = arb(0)
    x = form.x
    with precision(_BITS):
        goal = arb(2) ** _GOAL
        for piece in form:
            if piece.is_point or piece.expr == 0:
                continue
            weighted = _steady(piece.expr, x) * sympy.exp(-(x**2) / 2) / sympy.sqrt(2 * sympy.pi)
            plain, analytic = (evaluator(weighted, (x,), rules) for rules in (COMPLEX, ANALYTIC))
            left_out = {side: _nearest(tail) for side, tail in _infinite(piece, x)}
            total += sum((area for _, area in left_out.values()), arb(0))
            gaps = {side: arb(2) ** -halvings for side, (halvings, _) in left_out.items()}
            with precision(_BITS + 2 * max([0, *(halvings for halvings, _ in left_out.values())])):
                low, high = (evaluator(end, ())() for end in _inside(piece, window))
                total += acb.integral(
                    lambda z, strict, plain=plain, analytic=analytic: (analytic if strict else plain)(z),
                    acb(low + gaps.get(1, 0)),
                    acb(high - gaps.get(-1, 0)),
                    abs_tol=goal,
                    rel_tol=goal,
                    eval_limit=_EVALUATIONS,
                ).real
    return total


def _steady(expr: Expr, x: Symbol) -> Expr:
    """A steep rational function of exp(w) as one of tanh(w/2), which has small balls where exp(w) is a large number."""
    if not steep_by(expr, x):
        return expr
    exponents = sorted((e.exp for e in expr.atoms(sympy.exp) if e.has(x)), key=lambda w: abs(w.subs(x, 1)))
    powers = [sympy.cancel(w / exponents[0]) for w in exponents]
    if not powers or not all(k.is_Integer for k in powers):
        return expr
    t = sympy.Dummy("t")
    swapped = expr.xreplace({sympy.exp(w): ((1 + t) / (1 - t)) ** k for w, k in zip(exponents, powers, strict=True)})
    return sympy.factor(swapped).subs(t, sympy.tanh(exponents[0] / 2)) if swapped.is_rational_function(x, t) else expr


def _infinite(piece: Piece, x: Symbol) -> list[tuple[int, Tail]]:
    """The tails at those ends of a piece where it is infinite, each with the side of its end."""
    sides = [(side, end) for side, end in ((1, piece.lower), (-1, piece.upper)) if abs(end) != oo]
    singular = [(side, end) for side, end in sides if not regular(piece.expr, x, end)]
    tails = [(side, beside(piece.expr, x, end, side)) for side, end in singular]
    return [(side, tail) for side, tail in tails if not tail.limit.is_finite]


def _divergent(form: PiecewiseForm) -> set[int]:
    """The signs of the infinite areas next to poles of a form: it grows like 1/distance, or faster."""
    leading = [tail.leading for piece in form if not piece.is_point for _, tail in _infinite(piece, form.x)]
    return {sign(t.coefficient) for t in leading if t is not None and not _integrable(t.scale)}


def _integrable(scale: Scale) -> bool:
    """Whether a scale of u = 1/distance has a finite area beside the place: that of the scale over u^2, far out."""
    return not scale.exponent and (scale.power < 1 or (scale.power == 1 and scale.log < -1))


def _nearest(tail: Tail) -> tuple[int, arb]:
    """How near to a place where it is infinite the integral is left to a bound, in halvings of 1, and that bound.

    With u = 1/distance, |g| is at most C u^m from U on for any m between its power s and 1, and the integral of
    u^(m - 2) is U^(m - 1)/(1 - m).
    """
    power = tail.magnitude_bound(tail.start)[1].power
    if power >= 1:
        raise NoExpansion(f"whether {tail.source.expr} has an integral is not known")
    halvings = int((fmpq(-_GOAL) / (1 - power)).ceil()) + 1
    start, m = fmpq(2) ** halvings, (1 + power) / 2
    size, scale = tail.magnitude_bound(start)
    try:
        height = size * largest(scale * Scale(-m), start)
    except TooEarly as error:
        raise NoExpansion(str(error)) from error
    return halvings, arb(0, (height * arb(start) ** arb(m - 1) / arb(1 - m)).upper())


def _inside(piece: Piece, window: int) -> tuple[Expr, Expr]:
    """A piece's ends within the window."""
    low = sympy.Integer(-window) if piece.lower == -oo else piece.lower
    return low, sympy.Integer(window) if piece.upper == oo else piece.upper


def _beyond(tail: Tail, power: int, window: int) -> arb:
    """A ball around the integral of g**power phi beyond the window, on one side.

    |g|^power exp(-7 y^2/16) is at most its largest value there; exp(-y^2/16) / sqrt(2 pi) is left, and integrates to
    sqrt(2) erfc(K/4).
    """
    start = fmpq(window)
    if tail.start > start:
        raise NoExpansion(f"the far side is known from {tail.start} on alone")
    with precision(_BITS):
        size, scale = tail.magnitude_bound(start)
        damped = scale.to(power) * _MOST_OF_DENSITY
        if damped.growth >= 0:
            raise NoExpansion(f"a function that grows like {scale} has no moment of order {power}")
        try:
            height = size**power * largest(damped, start)
        except TooEarly as error:
            raise NoExpansion(str(error)) from error
        rest = height * (arb(window) / 4).erfc() * arb(2).sqrt()
        return arb(0, rest.upper())
