"""Where an expression in parameters vanishes, exactly and completely.

Takes an expression and the parameters' domains (SymPy's assumptions); gives all the solutions in the domains, each
verified by substitution, or says which factor could not be solved.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol

from ...symbolic.display import plain
from ...symbolic.signs import signs
from .generators import reduced
from .identities import is_zero


@dataclass(frozen=True)
class Solution:
    """A condition on the parameters; `parameter` is None where it is only stated, as an equation."""

    condition: str
    parameter: Symbol | None
    value: Expr | None


def zeros(expr: Expr) -> tuple[Solution, ...]:
    """The conditions under which an expression in parameters is 0; none says that it never is."""
    quotient = reduced(expr)
    numerator = sympy.fraction(sympy.together(expr if quotient is None else quotient))[0]
    if not numerator.free_symbols:
        return ()
    found: list[Solution] = []
    for factor, _ in sympy.factor_list(numerator)[1]:
        if 0 in signs(factor):
            found += _roots(factor, expr)
    return tuple(dict.fromkeys(found))


def _roots(factor: Expr, expr: Expr) -> list[Solution]:
    """The zeros of one irreducible factor."""
    parameters = sorted(factor.free_symbols, key=lambda s: s.name)
    for p in parameters:
        if factor.is_polynomial(p) and sympy.degree(factor, p) == 1:
            slope = sympy.diff(factor, p)
            if 0 not in signs(slope):
                return _inside(p, [sympy.cancel(-factor.subs(p, 0) / slope)], expr)
    if len(parameters) == 1 and factor.is_polynomial(*parameters) and _rational(factor, parameters[0]):
        return _inside(parameters[0], sympy.real_roots(sympy.Poly(factor, parameters[0])), expr)
    return [Solution(f"{plain(factor)} = 0", None, None)]


def _rational(factor: Expr, p: Symbol) -> bool:
    return all(c.is_Rational for c in sympy.Poly(factor, p).all_coeffs())


def _inside(p: Symbol, values: list[Expr], expr: Expr) -> list[Solution]:
    """Those values that lie in the parameter's domain, and at which the expression is 0 indeed."""
    allowed = {1} if p.is_positive else {1, 0} if p.is_nonnegative else {1, 0, -1}
    kept = [v for v in values if signs(v) & allowed]
    return [
        Solution(f"{p.name} = {plain(v)}", p, v)
        if is_zero(expr.subs(p, v))
        else Solution(f"{plain(expr)} = 0", None, None)
        for v in kept
    ]
