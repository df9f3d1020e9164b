"""Points at which a formula is 0/0: its value there, and its derivatives, are those of the completed function.

Takes f in piecewise normal form; gives it with a piece for each such point, or refuses it where it has a pole. Next to
the point f is N/D with N and D analytic. The order m of the zero of D is known by exact algebra; where the Taylor
coefficients of N vanish up to that order, f is analytic there (Riemann), and its Taylor coefficients are those of the
quotient of two power series.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import sympy
from sympy import Expr, Integer, Symbol

from .display import display, plain
from .piecewise import FormError, Piece, PiecewiseForm, at, factors_of
from .signs import signs

_ORDER = 8  # of a zero of a denominator, at most
_TRIED = (0, 1, -1)  # zeros that are looked for where a denominator is no polynomial
_DIGITS, _SMALL = 30, 1e-20


class Pole(FormError):
    """A point where a formula has no value, and no limit that is a number."""

    def __init__(self, what: str, point: Expr) -> None:
        super().__init__(what)
        self.point = point


@dataclass(frozen=True)
class Completed:
    """A point where f is 0/0, with f and its derivatives there; at a kink those of the branch that holds it."""

    point: Expr
    values: tuple[Expr, ...]


def complete(form: PiecewiseForm, derivatives: int) -> tuple[PiecewiseForm, tuple[Completed, ...]]:
    """The form with pieces for the points where a quotient in it is 0/0, and what it and its derivatives are there.

    Raises
    ------
    Pole
        If it has none.
    """
    x, pieces = form.x, list(form.pieces)
    found: list[Completed] = []
    made: list[Piece] = []
    for k, piece in enumerate(pieces):
        rest = piece
        for point in [] if piece.is_point else sorted(_vanishing(piece, x)):
            taylor = _taylor(piece.expr, x, point, 1 + derivatives)
            found.append(Completed(point, tuple(c * sympy.factorial(n) for n, c in enumerate(taylor))))
            for beside, upper in ((k - 1, piece.lower), (k + 1, piece.upper)):
                if point == upper:
                    _require_limit(pieces[beside], x, point, taylor[0])
            if point != rest.lower:
                made.append(replace(rest, upper=point, upper_closed=False))
            made.append(Piece(taylor[0], point, point, True, True))
            rest = replace(rest, lower=point, lower_closed=False)
        if rest.lower != rest.upper or rest.is_point is piece.is_point:
            made.append(rest)
    return (PiecewiseForm(tuple(made), x), tuple(found)) if found else (form, ())


def require_one_limit(form: PiecewiseForm, formula: Expr, completed: tuple[Completed, ...]) -> None:
    """Raise `Pole` where a formula is 0/0 between two pieces and tends to one value on each side, as x/|x| at 0."""
    known = {c.point for c in completed}
    for left, right in pairwise(form):
        point = left.upper
        if point.is_Rational and point not in known and at(formula, form.x, point) is sympy.nan:
            _require_limit(left, form.x, point, at(right.expr, form.x, point))


def with_values(form: PiecewiseForm, completed: tuple[Completed, ...], order: int) -> PiecewiseForm:
    """A derivative with its values at the completed points."""
    values = {c.point: c.values[order] for c in completed}
    pieces = [replace(p, expr=values[p.lower]) if p.is_point and p.lower in values else p for p in form]
    return PiecewiseForm(tuple(pieces), form.x)


def apart(form: PiecewiseForm, completed: tuple[Completed, ...]) -> PiecewiseForm:
    """A form without the pieces for the completed points: what a reader sees, who is told of the points besides."""
    points = {c.point for c in completed}
    return PiecewiseForm(tuple(p for p in form if not (p.is_point and p.lower in points)), form.x).map(lambda e: e)


def text(name: str, form: PiecewiseForm, completed: tuple[Completed, ...]) -> str:
    """A function as one line of text, and what it is at the completed points: f is its limit there."""
    shown = plain(apart(form, completed).map(display).to_sympy())
    limit = "its limit " * (name == "f")
    return shown + "".join(
        f", and {limit}{plain(display(form.at(c.point).expr))} at x = {plain(c.point)}" for c in completed
    )


def removable(expr: Expr, x: Symbol, point: Expr) -> Expr | None:
    """The value of a quotient that is 0/0 at a point and analytic when it is completed there; None of anything else."""
    try:
        return _taylor(expr, x, point, 1)[0]
    except Pole:
        return None


def zero_order(expr: Expr, x: Symbol, point: Expr) -> int:
    """The order of the zero of an expression at a point where it is analytic. Raises `Pole` where it is not found."""
    _require_analytic(expr, x, point)
    for order, coefficient in enumerate(_coefficients(expr, x, point)):
        if not _is_zero(coefficient):
            return order
        if order == _ORDER:
            break
    raise Pole(f"the order of the zero of {plain(expr)} at x = {plain(point)} is not found", point)


def _require_limit(beside: Piece, x: Symbol, point: Expr, value: Expr) -> None:
    other = at(beside.expr, x, point)
    if not other.is_finite:
        other = _taylor(beside.expr, x, point, 1)[0]
    if signs(other - value) != {0}:
        raise Pole(
            f"it tends to {plain(value)} on one side of x = {plain(point)}, and to {plain(other)} on the other", point
        )


def _vanishing(piece: Piece, x: Symbol) -> set[Expr]:
    """The rational points of a piece at which a denominator or the argument of a logarithm in it vanishes."""
    bases = {n.base for n in piece.expr.atoms(sympy.Pow) if n.exp.is_Rational and n.exp < 0}
    bases |= {n.args[0] for n in piece.expr.atoms(sympy.log)}
    points = {p for base in bases if base.has(x) and 0 in signs(base) for p in _zeros(base, x)}
    return {p for p in points if _holds(piece, p)}


def _zeros(base: Expr, x: Symbol) -> Iterator[Expr]:
    for factor in factors_of(base):
        if not factor.has(x):
            continue
        polynomial = factor.as_poly(x) if factor.free_symbols == {x} else None
        if polynomial is not None and (polynomial.domain.is_QQ or polynomial.domain.is_ZZ):
            yield from polynomial.ground_roots()
        else:
            yield from (Integer(q) for q in _TRIED if _is_zero(at(factor, x, Integer(q))))


def _holds(piece: Piece, point: Expr) -> bool:
    """Whether a piece surely holds a point."""
    after, before = signs(point - piece.lower), signs(piece.upper - point)
    return after <= ({0, 1} if piece.lower_closed else {1}) and before <= ({0, 1} if piece.upper_closed else {1})


def _is_zero(value: Expr) -> bool:
    if value.is_number and not (value.is_finite and abs(sympy.N(value, _DIGITS)) < _SMALL):
        return False
    return signs(value) == {0}


def _taylor(expr: Expr, x: Symbol, point: Expr, count: int) -> list[Expr]:
    """The first Taylor coefficients of a quotient at a point where it is 0/0. Raises `Pole`."""
    above, below = sympy.fraction(sympy.together(expr))
    _require_analytic(above, x, point)
    numerator, denominator = (_coefficients(part, x, point) for part in (above, below))
    for _ in range(zero_order(below, x, point)):
        next(denominator)
        if not _is_zero(next(numerator)):
            raise Pole(f"{plain(expr)} tends to an infinity at x = {plain(point)}", point)
    divisor = next(denominator)
    if 0 in signs(divisor):
        raise Pole(f"whether {plain(expr)} has a limit at x = {plain(point)} depends on parameters", point)
    rest = [divisor, *(next(denominator) for _ in range(count - 1))]
    made: list[Expr] = []
    for n in range(count):
        remainder = next(numerator) - sympy.Add(*(made[j] * rest[n - j] for j in range(n)))
        made.append(sympy.cancel(remainder / divisor))
    return made


def _coefficients(expr: Expr, x: Symbol, point: Expr) -> Iterator[Expr]:
    """The Taylor coefficients of an expression that is analytic at a point."""
    n = 0
    while True:
        yield at(expr, x, point) / sympy.factorial(n)
        expr, n = sympy.diff(expr, x), n + 1


def _require_analytic(expr: Expr, x: Symbol, point: Expr) -> None:
    for node in sympy.preorder_traversal(expr):
        if not _analytic(node, x, point):
            raise Pole(f"{plain(node)} has no value at x = {plain(point)}", point)


def _analytic(node: Expr, x: Symbol, point: Expr) -> bool:
    """Whether a function or power is analytic in its argument where that is now."""
    if isinstance(node, sympy.log):
        return signs(at(node.args[0], x, point)) == {1}
    if isinstance(node, sympy.Pow) and node.base is not sympy.E and not (node.exp.is_Integer and node.exp > 0):
        return not node.base.has(x) or signs(at(node.base, x, point)) <= ({1, -1} if node.exp.is_Integer else {1})
    return True
