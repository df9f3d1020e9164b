"""The closed form of a root.

Takes an expression without parameters and a ball with one root of it; gives the exact root, where a factor of the
expression is a polynomial that has it.
"""

from __future__ import annotations

import sympy
from flint import arb
from sympy import Expr, Pow, Symbol

from ..balls.ball import NoEnclosure, evaluator, precision

_RADICALS = 2  # that are eliminated: the degree grows with each
_BITS = 4096  # far beyond the width of any root's ball, so that a candidate lies clearly inside it or outside


def closed_form(expr: Expr, x: Symbol, root: arb, most: int | None = None) -> Expr | None:
    """The closed form of the one root in a ball, of a factor of degree `most` at most; None where none is found."""
    numerator, _ = sympy.fraction(sympy.together(expr))
    for factor in sympy.Mul.make_args(sympy.factor_terms(numerator)):
        base = _without_radicals(factor.as_base_exp()[0], x)
        if not base.has(x) or not base.is_polynomial(x) or (most is not None and sympy.degree(base, x) > most):
            continue
        found = [c for c in sympy.roots(sympy.Poly(base, x)) if c.is_real and _inside(c, root)]
        if len(found) == 1:
            return found[0]
    return None


def _without_radicals(expr: Expr, x: Symbol) -> Expr:
    """A polynomial that vanishes wherever the expression does: each root of one becomes an unknown, and is eliminated.

    It has zeros besides. The ball has one of the expression's own, which is that of the polynomial if there is one.
    """
    radicals = sorted((n for n in expr.atoms(Pow) if n.exp.is_Rational and n.exp.q > 1), key=sympy.default_sort_key)
    bases = dict.fromkeys(n.base for n in radicals if n.base.has(x))
    if len(bases) > _RADICALS or not all(base.is_polynomial(x) for base in bases):
        return expr
    for base in bases:
        order = sympy.ilcm(1, *(n.exp.q for n in radicals if n.base == base))
        unknown = sympy.Dummy()
        named = expr.xreplace({n: unknown ** (n.exp * order) for n in radicals if n.base == base})
        numerator, _ = sympy.fraction(sympy.together(named))
        if not numerator.is_polynomial(unknown):
            return expr
        expr = sympy.factor_terms(sympy.resultant(numerator, unknown**order - base, unknown))
    return expr


def _inside(candidate: Expr, root: arb) -> bool:
    try:
        with precision(_BITS):
            return bool(root.contains(evaluator(candidate, ())()))
    except NoEnclosure:
        return False
