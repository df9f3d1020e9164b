"""Identities by exact algebra: two functions are equal, differ, or it is not known.

Takes expressions in x and parameters, or piecewise forms of them; gives True only where a difference reduces to the
literal 0, False only where the balls around two values at one point are disjoint, else None.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import sympy
from flint import arb
from sympy import Dummy, Expr, Rational, Symbol, oo

from ...definition.activation import x as _x
from ...symbolic.piecewise import FormError, Piece, PiecewiseForm, at
from ...symbolic.signs import signs
from ..balls.ball import NoEnclosure, evaluator, precision, tight
from ..balls.certificate import Identity, Value, text
from ..balls.number import certified
from .generators import reduced, reduces_to_zero

_BITS = 192  # of the balls that refute
_POINTS = ((0.3125, 1.40625, 0.71875), (2.21875, 0.65625, 1.15625))  # of the symbols, in turn


def whole_line(expr: Expr, x: Symbol = _x) -> PiecewiseForm:
    """One expression as a form."""
    return PiecewiseForm((Piece(expr, -oo, oo, False, False),), x)


def reflected(form: PiecewiseForm) -> PiecewiseForm:
    """The form of f(-x)."""
    x = form.x
    pieces = (
        Piece(p.expr.subs(x, -x), -p.upper, -p.lower, p.upper_closed, p.lower_closed) for p in reversed(form.pieces)
    )
    return PiecewiseForm(tuple(pieces), x)


def is_zero(expr: Expr, x: Symbol | None = None, inside: Sequence[Expr] = ()) -> bool:
    """Whether algebra reduces an expression to the literal 0.

    Parameters
    ----------
    expr : Expr
        In real symbols, smooth in `x`.
    x : Symbol, optional
        Where it is given, an expression is 0, too, whose derivative by x reduces to 0, and whose value at a point.
    inside : sequence of Expr
        Such points, of the interval on which the expression is looked at, or its ends.
    """
    if _differs(expr):
        return False
    if reduces_to_zero(expr):
        return True
    # Logarithms and arcs need laws for sums of their arguments; their derivatives do not.
    if x is None or not expr.has(x) or not expr.has(sympy.log, sympy.asinh, sympy.atan):
        return False
    # An expression of the language that is finite at an end is continuous there.
    starts = (v for v in (expr.subs(x, point) for point in inside) if v.is_finite)
    return reduces_to_zero(sympy.diff(expr, x)) and any(reduces_to_zero(v) for v in starts)


def _differs(expr: Expr) -> bool:
    """Whether balls exclude 0 at points on both sides: algebra, which takes long over it, would not find it either."""
    symbols = sorted(expr.free_symbols, key=lambda s: (s.name, sympy.default_sort_key(s)))
    try:
        function = evaluator(expr, symbols)
    except NoEnclosure:
        return False
    found = []
    with precision(_BITS):
        for row in _POINTS if symbols else ((),):
            values = [row[k % len(row)] * (1 if s.is_nonnegative else -1) for k, s in enumerate(symbols)] if row else []
            for turned in (values, [v if s.is_nonnegative else -v for v, s in zip(values, symbols, strict=True)]):
                ball = function(*(arb(v) for v in turned))
                if ball.is_finite():
                    found.append(not ball.contains(0))
    return bool(found) and all(found)


def polynomial(expr: Expr, x: Symbol) -> Expr | None:
    """The polynomial in `x` that an expression is equal to; None where none is found."""
    found = reduced(expr)
    if found is None or not found.is_polynomial(x):
        return None
    found = sympy.collect(sympy.expand(found), x)
    return found if reduces_to_zero(expr - found) else None


@dataclass(frozen=True)
class Difference:
    """A point at which two functions differ, by disjoint balls around their values."""

    at: Rational
    values: tuple[tuple[Symbol, Expr], ...]  # of the parameters
    left: Expr  # a number, the value of the first
    right: Expr
    forms: tuple[PiecewiseForm, PiecewiseForm]  # at these values


def equal(left: Expr | PiecewiseForm, right: Expr | PiecewiseForm) -> bool | None:
    """Whether two functions of x are the same on the whole real line, for all values of their parameters."""
    a, b = (f if isinstance(f, PiecewiseForm) else whole_line(f) for f in (left, right))
    if difference(a, b) is not None:
        return False
    try:
        return True if all(is_zero(c.left - c.right, c.x, c.inside) for c in cells(a, b)) else None
    except FormError:
        return None


def difference(left: PiecewiseForm, right: PiecewiseForm) -> Difference | None:
    """A point at which two forms differ, if there is one among a few."""
    for values in settings(left, right):
        a, b = left.subs(values), right.subs(values)
        for point in points([*a.bounds, *b.bounds]):
            try:
                p, q = (at(f.at(point).expr, f.x, point) for f in (a, b))
                with precision(_BITS):
                    apart = not evaluator(p, ())().overlaps(evaluator(q, ())())
            except (FormError, NoEnclosure):
                continue
            if apart:
                return Difference(point, tuple(values.items()), p, q, (a, b))
    return None


@dataclass(frozen=True)
class Cell:
    """Two expressions on an open interval, or at a point, both in a variable that suits it.

    On a half-line the variable is the distance from its end, which is positive; `inside` are points of the closed
    interval.
    """

    left: Expr
    right: Expr
    x: Symbol | None
    inside: tuple[Expr, ...]


def cells(a: PiecewiseForm, b: PiecewiseForm) -> Iterator[Cell]:
    """Two forms on each open interval between the bounds of either, and at each bound.

    Raises `FormError` where the parameters' domains do not decide the order of the bounds.
    """
    bounds = in_order([*a.bounds, *b.bounds])
    for lower, upper in pairwise([-oo, *bounds, oo]):
        middle = _between(lower, upper)
        left, right = (f.at(middle).expr.subs(f.x, a.x) for f in (a, b))
        if (lower == -oo) == (upper == oo):
            yield Cell(left, right, a.x, (middle,))
        else:
            t = Dummy("t", positive=True)
            there = upper - t if lower == -oo else lower + t
            yield Cell(left.subs(a.x, there), right.subs(a.x, there), t, (sympy.S.Zero, sympy.S.One))
    for bound in bounds:
        left, right = (f.at(bound).expr.subs(f.x, bound) for f in (a, b))
        yield Cell(left, right, None, ())


def in_order(bounds: Sequence[Expr]) -> list[Expr]:
    """Bounds from left to right, each once. Raises `FormError` where their order is not decided."""
    done: list[Expr] = []
    for bound in bounds:
        place = 0
        for other in done:
            side = signs(bound - other)
            if len(side) != 1:
                raise FormError(f"the order of {bound} and {other} is undecided", "narrow a domain")
            if side == {0}:
                break
            place += side == {1}
        else:
            done.insert(place, bound)
    return done


def _between(lower: Expr, upper: Expr) -> Expr:
    if lower == -oo:
        return sympy.S.Zero if upper == oo else upper - 1
    return lower + 1 if upper == oo else (lower + upper) / 2


def settings(*forms: PiecewiseForm) -> Iterator[dict[Symbol, Expr]]:
    """A few values of the parameters of some forms, inside their domains."""
    free = {s for f in forms for p in f for e in (p.expr, p.lower, p.upper) for s in e.free_symbols}
    parameters = sorted(free - {f.x for f in forms}, key=lambda s: (s.name, sympy.default_sort_key(s)))
    tried = ((Rational(5, 4), Rational(2, 3), Rational(7, 2)), (Rational(-3, 4), Rational(3, 4), Rational(1, 7)))
    for row in tried if parameters else tried[:1]:
        values = {
            p: abs(row[k % 3]) if p.is_nonnegative else row[k % 3] * (-1) ** (k // 3) for k, p in enumerate(parameters)
        }
        yield {p: abs(v) + values[p.above] if getattr(p, "above", None) in values else v for p, v in values.items()}


def points(bounds: Sequence[Expr]) -> list[Rational]:
    """A few rational points on either side of 0, and on either side of each bound."""
    found = [Rational(k, 6) for k in (2, -4, 11, -9, 20, -26, 51, -63, 130, -100)]
    for bound in bounds:
        near = Rational(int(sympy.floor(bound * 64)), 64)
        found += [near + Rational(k, 8) for k in (-7, -1, 2, 9)]
        found += [bound] if bound.is_Rational else []
    return found


def identity(left: Expr | PiecewiseForm, right: Expr | PiecewiseForm) -> Identity:
    """The certificate of two equal functions, with the domain of every parameter that stands in them."""
    sides = [e.to_sympy() if isinstance(e, PiecewiseForm) else e for e in (left, right)]
    free = {s for e in sides for s in e.free_symbols if s.name != _x.name}
    domains = {s.name: "positive" if s.is_positive else "nonnegative" if s.is_nonnegative else "real" for s in free}
    return Identity(text(sides[0]), text(sides[1]), tuple(sorted(domains.items())))


def evidence(point: Difference) -> Value:
    """The point as a certificate: by how much the two functions differ there."""
    gap = sympy.Add(point.forms[0].to_sympy(), sympy.Mul(-1, point.forms[1].to_sympy(), evaluate=False), evaluate=False)
    number = certified(tight(evaluator(point.left - point.right, ()), bits=60), "a ball")
    return Value(text(gap), str(point.at), str(point.at), number.lo, number.hi)
