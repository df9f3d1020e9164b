"""Two piecewise forms as one: their sum, their difference, on the pieces of both.

Takes two forms whose bounds have a decided order, and what to make of two expressions; gives a form.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from sympy import Expr, oo

from ...symbolic.piecewise import Piece, PiecewiseForm
from .identities import in_order


def combined(a: PiecewiseForm, b: PiecewiseForm, made_of: Callable[[Expr, Expr], Expr]) -> PiecewiseForm:
    """The form whose pieces are made of the pieces of two others; a bound is held by the side that both hold it with.

    Raises
    ------
    FormError
        If the parameters' domains do not decide the order of the bounds.
    """
    bounds = in_order([*a.bounds, *b.bounds])
    made: list[Piece] = []
    for lower, upper in pairwise([-oo, *bounds, oo]):
        left, right = _on(a, lower, upper), _on(b, lower, upper)
        if lower != -oo:
            held = made_of(a.at(lower).expr, b.at(lower).expr.xreplace({b.x: a.x}))
            if held == made[-1].expr:
                made[-1] = Piece(held, made[-1].lower, lower, made[-1].lower_closed, True)
            elif held != made_of(left, right.xreplace({b.x: a.x})):
                made.append(Piece(held, lower, lower, True, True))
        closed = lower != -oo and not made[-1].upper_closed
        made.append(Piece(made_of(left, right.xreplace({b.x: a.x})), lower, upper, closed, False))
    return PiecewiseForm(tuple(made), a.x).map(lambda e: e)  # equal neighbours become one


def minus(a: PiecewiseForm, b: PiecewiseForm) -> PiecewiseForm:
    """a - b."""
    return combined(a, b, lambda p, q: p - q)


def _on(form: PiecewiseForm, lower: Expr, upper: Expr) -> Expr:
    """The expression on an open interval that no bound of the form cuts."""
    inside = 0 if (lower, upper) == (-oo, oo) else upper - 1 if lower == -oo else lower + 1
    return form.at(inside if upper == oo or lower == -oo else (lower + upper) / 2).expr
