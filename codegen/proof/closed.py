"""The closed form of a root.

Takes an expression without parameters and a ball with one root of it; gives the exact root, where a factor of the
expression is a polynomial that has it.
"""

from __future__ import annotations

import sympy
from flint import arb
from sympy import Expr, Symbol

from .ball import NoEnclosure, evaluator, precision

_BITS = 4096  # far beyond the width of any root's ball, so that a candidate lies clearly inside it or outside


def closed_form(expr: Expr, x: Symbol, root: arb, most: int | None = None) -> Expr | None:
    """The closed form of the one root in a ball, of a factor of degree `most` at most; None where none is found."""
    numerator, _ = sympy.fraction(sympy.together(expr))
    for factor in sympy.Mul.make_args(sympy.factor_terms(numerator)):
        base = factor.as_base_exp()[0]
        if not base.has(x) or not base.is_polynomial(x) or (most is not None and sympy.degree(base, x) > most):
            continue
        for candidate in sympy.roots(sympy.Poly(base, x), multiple=True):
            if candidate.is_real and _inside(candidate, root):
                return candidate
    return None


def _inside(candidate: Expr, root: arb) -> bool:
    try:
        with precision(_BITS):
            return bool(root.contains(evaluator(candidate, ())()))
    except NoEnclosure:
        return False
