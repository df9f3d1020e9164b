"""What is known of a number's sign.

Takes an expression in parameters, or in a real `x`; gives the set of signs that it can have, decided from the
parameters' domains. An answer is never a guess: where nothing is known, all three signs are possible.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy
from sympy import Expr

from ..definition.activation import Parameter
from .factored import factored

ANY = frozenset({-1, 0, 1})
_DIGITS, _SMALL = 60, sympy.Rational(1, 10**40)


def signs(expr: Expr) -> frozenset[int]:
    """The signs, of -1, 0 and 1, that a real expression or an infinity can have; nothing is known of NaN or a pole."""
    if expr in (sympy.oo, -sympy.oo):
        return frozenset({1 if expr is sympy.oo else -1})
    if expr.has(sympy.nan, sympy.zoo):  # a function of a pole
        return ANY
    if expr.is_number:
        value = sympy.N(expr, _DIGITS)
        if value.is_Float and abs(value) > _SMALL:  # SymPy decides by two digits, and guesses where it has none
            return frozenset({1 if value > 0 else -1})
        if abs(sympy.im(value)) > _SMALL:  # no real number
            return ANY
    expr = _ordered(expr)
    possible = _known(expr)
    # SymPy decides by structure, so an equal form may say more; of a number only its simplest form says that it is 0.
    # One that is not 0 comes not so far: logarithms with long fractions before them would become powers of that size.
    for form in (sympy.expand, factored, *([sympy.simplify] if expr.is_number else [])):
        if len(possible) == 1:
            break
        possible &= _known(form(expr))
    if len(possible) > 1 and expr.has(sympy.sin, sympy.cos):
        possible &= _between(expr)
    return possible


def _ordered(expr: Expr) -> Expr:
    """With a parameter that is above another one as that one and something positive."""
    for p in sorted(expr.free_symbols, key=str):
        if isinstance(p, Parameter) and p.above is not None and p.above in expr.free_symbols:
            expr = sympy.expand(expr.subs(p, p.above + sympy.Dummy(f"{p.name}_more", positive=True)))
    return expr


def _between(expr: Expr) -> frozenset[int]:
    """Of what is linear in a sine or cosine: the signs at its ends -1 and 1, and between."""
    wave = min(expr.atoms(sympy.sin, sympy.cos), key=sympy.default_sort_key)
    c = sympy.Dummy("c", real=True)
    linear = expr.xreplace({wave: c})
    if sympy.diff(linear, c).has(c):
        return ANY
    ends = signs(linear.subs(c, -1)) | signs(linear.subs(c, 1))
    return ANY if {-1, 1} <= ends else ends


def product(factors: Iterable[frozenset[int]]) -> frozenset[int]:
    """The signs that a product can have."""
    result = frozenset({1})
    for factor in factors:
        result = frozenset(a * b for a in result for b in factor)
    return result


def _known(expr: Expr) -> frozenset[int]:
    possible = set(ANY)
    for sign, claim in ((1, expr.is_positive), (-1, expr.is_negative), (0, expr.is_zero)):
        if claim is True:
            return frozenset({sign})
        if claim is False:
            possible.discard(sign)
    return frozenset(possible)
