"""Letters in the place of long constants.

Takes a form; gives it with a letter for each constant that takes more than a few operations, and what each stands for.
What algebra proves for all values of the letters holds for these; equal constants have one letter everywhere, so that
the same constant in two formulas is seen to be the same.
"""

from __future__ import annotations

from functools import cache

import sympy
from sympy import Dummy, Expr

from ...symbolic.piecewise import Piece, PiecewiseForm
from ..algebra.constants import Undecided, sign

_LONG = 8  # operations of a constant that algebra is slow with


def with_letters(form: PiecewiseForm) -> PiecewiseForm:
    """The form with letters for its long constants."""
    pieces = (
        Piece(_lettered(p.expr), _lettered(p.lower), _lettered(p.upper), p.lower_closed, p.upper_closed) for p in form
    )
    return PiecewiseForm(tuple(pieces), form.x)


def meanings(expr: Expr) -> dict[Expr, Expr]:
    """What the letters in an expression stand for."""
    return {s: _MEANINGS[s] for s in expr.free_symbols if s in _MEANINGS}


_MEANINGS: dict[Expr, Expr] = {}


@cache  # without a bound: a letter that is made a second time would be another one
def _letter(constant: Expr) -> Expr:
    """The letter of a constant, or minus that of its opposite; the constant itself where its sign is not known."""
    try:
        side = sign(constant)
    except Undecided:
        return constant
    if side <= 0:
        return -_letter(-constant) if side else sympy.S.Zero
    letter = Dummy(f"c{len(_MEANINGS)}", positive=True)
    _MEANINGS[letter] = constant
    return letter


def _lettered(expr: Expr) -> Expr:
    if not expr.free_symbols:
        factor, rest = expr.as_coeff_Mul()  # a multiple of a constant has its letter
        return factor * _letter(rest) if sympy.count_ops(rest) > _LONG else expr
    if isinstance(expr, sympy.Add | sympy.Mul):
        constants = [a for a in expr.args if not a.free_symbols]
        rest = (_lettered(a) for a in expr.args if a.free_symbols)
        return expr.func(_lettered(expr.func(*constants)), *rest)
    return expr.func(*(_lettered(a) for a in expr.args)) if expr.args else expr
