"""What a function becomes as a parameter that stretches it tends to 0 or to infinity.

Takes a form and its law of scales; gives the pointwise limit on both sides of 0. Stretching by ever larger factors
shows the function as its tails are; by ever smaller ones, as it is next to 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import sympy
from sympy import Expr, Symbol, oo

from ...definition.activation import Parameter
from ...symbolic.piecewise import Piece, PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.constants import rational
from ..algebra.identities import is_zero
from ..algebra.scaling import Scaling, positive
from .tails import NoExpansion, expand

_ORDERS = 8  # derivatives at 0 that are looked at

Side = Literal[-1, 1]


@dataclass(frozen=True)
class Extreme:
    """The limit for x < 0, at 0, and for x > 0; infinities where the function grows without bound.

    `exact` are the pieces of the line on which the function is its limit already, as ends in the parameter.
    `rate` is an exponent: the distance from the limit at x is that at 1 of the stretched function, times p**rate.
    """

    toward: Expr  # 0 or oo
    left: Expr
    at_zero: Expr
    right: Expr
    exact: tuple[Expr, Expr] | None
    rate: Expr | None

    def form(self, x: Symbol) -> PiecewiseForm | None:
        """The limit as a function, where it is finite and continuous from one side at least."""
        if any(not v.is_finite for v in (self.at_zero, self.left.subs(x, -1), self.right.subs(x, 1))):
            return None
        on_left = self.at_zero == self.left.subs(x, 0)
        if not on_left and self.at_zero != self.right.subs(x, 0):
            point = Piece(self.at_zero, sympy.S.Zero, sympy.S.Zero, True, True)
            return PiecewiseForm((self._half(-1, False), point, self._half(1, False)), x)
        if self.left == self.right:
            return PiecewiseForm((Piece(self.left, -oo, oo, False, False),), x)
        return PiecewiseForm((self._half(-1, on_left), self._half(1, not on_left)), x)

    def _half(self, side: Side, closed: bool) -> Piece:
        if side < 0:
            return Piece(self.left, -oo, sympy.S.Zero, False, closed)
        return Piece(self.right, sympy.S.Zero, oo, closed, False)


def extreme(form: PiecewiseForm, parameter: Parameter, law: Scaling, toward: Expr) -> Extreme:
    """The limit of a form as a parameter tends to 0 from above or to infinity.

    Other parameters than that one must not be left in the form. Raises `NoExpansion` where the tails are not known.
    """
    form, p = positive(form, parameter)
    one = form.subs({p: 1})
    grows = 1 if toward == oo else -1
    far = law.inside * grows > 0
    left, right = ((_from_tail if far else _from_zero)(one, side, law, grows) for side in (-1, 1))
    at_zero = _power(one.at(0).expr.subs(one.x, 0), law.outside * grows)
    homogeneous = {_degree(e, one.x) for e in (left, right)} - {None}
    rate = law.outside if far and len(homogeneous) == 1 and law.outside + law.inside * homogeneous.pop() == 0 else None
    return Extreme(toward, left, at_zero, right, _exact(form, left, right), rate)


def _power(coefficient: Expr, exponent: Expr) -> Expr:
    """The limit of coefficient * q**exponent as q tends to infinity."""
    kind = signs(coefficient)
    if kind == {0} or exponent < 0:
        return sympy.S.Zero
    if exponent == 0:
        return coefficient
    if len(kind) != 1:
        raise NoExpansion(f"the sign of {coefficient} is not known")
    return oo * next(iter(kind))


def _from_tail(one: PiecewiseForm, side: int, law: Scaling, grows: int) -> Expr:
    """The limit of p**a f(p**b x; 1) at x of one side, as p**b tends to infinity."""
    x = one.x
    leading = expand(one.pieces[-1 if side > 0 else 0].expr, x, side).leading
    if leading is None:
        return sympy.S.Zero
    scale = leading.scale
    if scale.exponent:
        if scale.growth > 0:
            return oo * next(iter(signs(leading.coefficient)))
        return sympy.S.Zero
    if scale.log:
        raise NoExpansion("a logarithm leads")
    power = rational(scale.power)
    limit = _power(leading.coefficient, (law.outside + law.inside * power) * grows)
    return limit if not limit.is_finite else sympy.expand(limit * (side * x) ** power)


def _from_zero(one: PiecewiseForm, side: int, law: Scaling, grows: int) -> Expr:
    """The same as p**b tends to 0: by the first one-sided derivative at 0 that is not 0."""
    x = one.x
    expr = next(p.expr for p in _near_zero(one, side))
    for k in range(_ORDERS):
        value = sympy.diff(expr, x, k).subs(x, 0)
        if is_zero(value):
            continue
        limit = _power(value * side**k, (law.outside + law.inside * k) * grows)
        return limit if not limit.is_finite else limit * (side * x) ** k / sympy.factorial(k)
    if is_zero(expr, x, (sympy.S.Zero,)):
        return sympy.S.Zero
    raise NoExpansion(f"the derivatives of {expr} at 0 up to order {_ORDERS} vanish")


def _near_zero(form: PiecewiseForm, side: int) -> list[Piece]:
    """The piece that begins or ends at 0 on a side, or holds 0 inside, and what follows it away from 0."""
    if side > 0:
        return [p for p in form if not p.is_point and signs(p.upper) == {1}]
    return [p for p in reversed(form.pieces) if not p.is_point and signs(p.lower) == {-1}]


def _degree(e: Expr, x: Symbol) -> Expr | None:
    """The degree of a multiple of a power of x; None for 0."""
    if e == 0 or not e.is_finite:
        return None if e == 0 else sympy.nan
    return sympy.degree(e, x) if e.is_polynomial(x) else sympy.nan


def _exact(form: PiecewiseForm, left: Expr, right: Expr) -> tuple[Expr, Expr] | None:
    """The interval around 0 on which the form is the limit already; None where it is only a point."""
    x = form.x
    ends: list[Expr] = []
    for side, limit in ((-1, left), (1, right)):
        end: Expr = sympy.S.Zero
        for piece in _near_zero(form, side):
            if not is_zero(piece.expr - limit, x, (sympy.S.Zero,)):
                break
            end = piece.upper if side > 0 else piece.lower
        ends.append(end)
    return None if ends == [0, 0] else (ends[0], ends[1])
