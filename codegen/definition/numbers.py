"""Numbers as an author wrote them, exactly.

Takes a number of Python or SymPy, or an expression; gives it without floats.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import sympy
from sympy import Expr, Float, Rational


def exact_number(number: Any) -> Expr | None:
    """The finite real number that was written, exactly; None if it is not one.

    A float stands for the shortest decimal that reads as it: 1.702 is 1702/1000, not the nearest binary fraction.
    """
    if isinstance(number, bool) or not isinstance(number, int | float | Fraction | Decimal | Expr):
        return None
    exact = without_floats(sympy.sympify(number))
    return exact if exact.is_number and exact.is_real and exact.is_finite else None


def without_floats(expr: Expr) -> Expr:
    """`expr` with every float in it replaced by the decimal that was written."""
    return expr.xreplace({f: _decimal(f) for f in expr.atoms(Float) if f.is_finite})


def _decimal(number: Float) -> Rational:
    # Python's repr is the shortest decimal that reads as the double; SymPy's own digits serve other precisions.
    return Rational(repr(float(number)) if number._prec == 53 else str(number))
