"""Constants of any kind in a formula: what is no product of roots of numbers becomes one symbol.

Takes an expression; gives an equal one in which such a constant, with all that multiplies it, is one `Constant`.
"""

from __future__ import annotations

import sympy
from sympy import Expr

from ...definition.constant import Constant, spelled_out
from ...proof.algebra.constants import sign


def hold(expr: Expr) -> Expr:
    """The expression with constants that polynomial algebra cannot read as positive symbols."""
    if expr.is_number:
        return expr if _plain(expr) else _held(expr)
    if isinstance(expr, sympy.Add | sympy.Mul):
        numbers = [a for a in expr.args if a.is_number]
        rest = [hold(a) for a in expr.args if not a.is_number]
        return expr.func(hold(expr.func(*numbers)), *rest) if numbers else expr.func(*rest)
    return expr.func(*(hold(a) if isinstance(a, Expr) else a for a in expr.args)) if expr.args else expr


def _plain(number: Expr) -> bool:
    """A sum of products of powers of whole numbers, pi and e, and of their logarithms."""
    if isinstance(number, sympy.Add | sympy.Mul):
        return all(_plain(a) for a in number.args)
    if isinstance(number, sympy.Pow | sympy.exp | sympy.log):
        return all(not a.has(sympy.Add) and _plain(a) for a in number.args)
    return bool(number.is_Rational or number in (sympy.pi, sympy.E))


def _held(number: Expr) -> Expr:
    of = sign(number)
    if of == 0:
        return sympy.S.Zero
    if isinstance(of * number, Constant):
        return number
    # A single name stays to be read; what holds several, or a sum, is spelled out.
    return of * Constant.of(spelled_out(of * number), "" if number.has(sympy.Add) else str(of * number))
