"""Points that show how a difference changes with a parameter: whatever the value, it is at least as large as there.

Takes a form in x and one parameter, and a point; gives the value at the point, proved to grow or to fall with the
parameter on an interval.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import sympy
from flint import arb
from sympy import Dummy, Expr, Rational, Symbol, oo

from ...symbolic.piecewise import Piece, PiecewiseForm, normal_form
from ...symbolic.signs import product, signs
from ..algebra.constants import ball, sign
from ..balls.ball import NoEnclosure, Undecided, evaluator
from ..balls.certificate import Certificate, Sign, text
from ..expansion.tails import NoExpansion
from ..signs.chart import chart


@dataclass(frozen=True)
class Witness:
    """The value at a point as a function of the parameter, next to the end of the interval where it is least."""

    expr: Expr
    level: Callable[[arb], arb]
    evidence: tuple[Certificate, ...]


def along(form: PiecewiseForm, p: Symbol, x: Rational) -> PiecewiseForm:
    """The form at a point, as a form in the parameter on the whole of its domain; x still stands in its expressions."""
    if not any(b.has(p) for b in form.bounds):
        return PiecewiseForm((Piece(form.at(x).expr, -oo, oo, False, False),), p)
    numbered = PiecewiseForm(
        tuple(
            Piece(sympy.Integer(k), q.lower, q.upper, q.lower_closed, q.upper_closed) for k, q in enumerate(form.pieces)
        ),
        form.x,
    )
    return normal_form(numbered.to_sympy().subs(form.x, x), p).map(lambda k: form.pieces[int(k)].expr)


def monotone(
    form: PiecewiseForm, p: Symbol, at: Rational, turn: int, start: Expr, end: Expr, direction: int
) -> Witness:
    """The value at a point times -1 or 1, which grows, or falls, with the parameter from `start` to `end`."""
    pieces = along(form, p, at).pieces
    evidence: list[Certificate] = []
    first: Expr | None = None
    for piece in pieces if direction > 0 else reversed(pieces):
        lower, upper = sympy.Max(piece.lower, start), sympy.Min(piece.upper, end)
        if piece.is_point or not lower < upper:
            continue
        expr = turn * piece.expr
        first = expr.subs(form.x, at) if first is None else first
        evidence += _never_negative(direction * sympy.diff(expr, p), form.x, at, p, lower, upper)
    for left, right in pairwise(pieces):
        if sign((left.expr - right.expr).subs({form.x: at, p: left.upper})):
            raise Undecided(f"the difference at x = {digits(at)} jumps at {p} = {left.upper}")
    assert first is not None
    return Witness(first, evaluator(first, (p,)), tuple(evidence))


def monotone_end(
    expr: Expr, x: Symbol, bound: Expr, p: Symbol, turn: int, start: Expr, end: Expr, direction: int
) -> Witness:
    """The same where a piece ends, at a bound that moves with the parameter."""
    level = turn * expr.subs(x, bound)
    evidence = _never_negative(direction * sympy.diff(level, p), x, sympy.S.One, p, start, end)
    return Witness(level, evaluator(level, (p,)), tuple(evidence))


def _never_negative(slope: Expr, x: Symbol, at: Rational, p: Symbol, lower: Expr, upper: Expr) -> list[Certificate]:
    """Evidence that an expression at a point x is nowhere negative for a parameter between two ends.

    Its factors of one sign are left out; a symbol with the sign of the point stands for it meanwhile, for polynomial
    algebra does not like exponents with hundreds of digits.
    """
    point = Dummy("x", positive=True) if at > 0 else Dummy("x", negative=True) if at < 0 else at
    known = frozenset({1})
    rest = sympy.S.One
    for factor in sympy.Mul.make_args(sympy.factor(sympy.together(slope.subs(x, point)))):
        base, exponent = factor.as_base_exp()
        found = signs(base) if exponent.is_Integer else signs(factor)
        if exponent.is_Integer and len(found) == 1:
            known = product([known, *([found] * abs(int(exponent)))])
        elif factor.is_number or len(found) == 1:
            known = product([known, found])
        else:
            rest *= factor
    rest = rest.subs(point, at)
    if not rest.has(p):
        known = product([known, frozenset({sign(rest)})])
        rest = sympy.S.One
    if rest == 1:
        if known <= {0, 1}:
            return []
        raise Undecided(f"the difference at x = {digits(at)} does not grow beyond the best {p}")
    if len(known) != 1:
        raise Undecided(f"the sign of {slope} is not decided")
    wanted = next(iter(known))
    t = Symbol("x", real=True)  # so it is called in the evidence
    try:
        return _of_sign(rest.subs(p, t), t, lower, upper, wanted)
    except (Undecided, NoExpansion, NoEnclosure):
        if lower != 0:
            raise
    # What has no value at 0 may have an expansion in 1/p.
    cut = upper if upper != oo else sympy.S.One
    beyond = _of_sign(rest.subs(p, t), t, cut, oo, wanted) if upper == oo else []
    return [*_of_sign(rest.subs(p, 1 / t), t, 1 / cut, oo, wanted), *beyond]


def _of_sign(expr: Expr, t: Symbol, lower: Expr, upper: Expr, wanted: int) -> list[Certificate]:
    """Evidence that an expression is nowhere of the other sign on an interval. Raises `Undecided`."""
    same = sympy.Integer(wanted)
    padded = [Piece(same, -oo, lower, False, True)] if lower != -oo else []
    padded += [Piece(expr, lower, upper, False, False)]
    padded += [Piece(same, upper, oo, True, False)] if upper != oo else []
    found = chart(PiecewiseForm(tuple(padded), t))
    if any(c.sign not in (0, wanted) for c in found.cells):
        raise Undecided("the difference at a point both grows and falls as the parameter changes")
    return [c for c in found.evidence if not (isinstance(c, Sign) and c.expression == text(same))]


def digits(x: Rational) -> str:
    """A point as a person reads it."""
    return str(ball(x).str(8, radius=False))
