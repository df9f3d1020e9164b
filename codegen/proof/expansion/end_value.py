"""The value of a piece at one of its ends, which may be an infinity: the slope of a cube root at 0.

Takes a piece without parameters; gives its value, an infinity with the sign of a ball next to the end.
"""

from __future__ import annotations

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...symbolic.piecewise import Piece
from ..balls.ball import evaluator, precision, tight

_BESIDE = 4096  # a place is looked at from the distance 2**-_BESIDE


def end_value(piece: Piece, end: Expr, x: Symbol) -> Expr:
    """The value at an end; `nan` where algebra gives none. Raises `NoEnclosure` where an infinity has no sign."""
    value = piece.value_at(end, x)
    if value not in (sympy.oo, -sympy.oo, sympy.zoo):
        return value
    with precision(2 * _BESIDE):
        inside = arb(2) ** -_BESIDE if end == piece.lower else -(arb(2) ** -_BESIDE)
        beside = evaluator(end, ())() + inside
    near = tight(evaluator(piece.expr, (x,)), beside, bits=2, most=8 * _BESIDE)
    return sympy.oo if near > 0 else -sympy.oo
