"""Exact constants: their balls, and their signs decided by balls and by algebra.

Takes SymPy expressions without symbols; gives balls at the precision in force, and -1, 0 or 1. A ball that misses 0
decides the sign. Where none does, an expression that algebra reduces to the literal 0 is 0.
"""

from __future__ import annotations

from functools import lru_cache
from math import prod
from typing import Literal

import sympy
from flint import arb, ctx, fmpq

from ...definition.formula import too_large
from ..balls.ball import NoEnclosure, Undecided, evaluator, fraction, precision
from .generators import reduces_to_zero

Sign = Literal[-1, 0, 1]

__all__ = ["Sign", "Undecided", "ball", "rational", "shortened", "sign"]

_LONG = 2**32
_PRECISIONS = (64, 128, 512)  # bits at which a sign is looked for before algebra is asked


def ball(constant: sympy.Expr) -> arb:
    """A ball around the constant at the precision in force."""
    return _ball(constant, ctx.prec)


def sign(constant: sympy.Expr) -> Sign:
    """The sign of a constant, or of an infinity. Raises `Undecided` where it is not found or is not real."""
    if constant in (sympy.oo, -sympy.oo):
        return 1 if constant is sympy.oo else -1
    if constant.is_Rational:
        return 0 if constant.p == 0 else 1 if constant.p > 0 else -1
    return _sign(constant)


def shortened(constant: sympy.Expr) -> sympy.Expr:
    """SymPy's simplest form; the constant as it is where a number in it is long.

    SymPy makes powers of what stands before logarithms: 10**60 log(2)/3 becomes log(2**(10**60/3)).
    """
    numbers = (n for n in constant.atoms(sympy.Rational))
    return constant if any(max(abs(n.p), n.q) > _LONG for n in numbers) else sympy.simplify(constant)


def rational(number: fmpq) -> sympy.Rational:
    """The number as SymPy's."""
    return sympy.Rational(int(number.p), int(number.q))


@lru_cache(maxsize=1 << 16)
def _ball(constant: sympy.Expr, bits: int) -> arb:
    if constant.is_Rational:
        return arb(fraction(constant))
    if isinstance(constant, sympy.Add | sympy.Mul):  # constants share most of their parts
        parts = [_ball(a, bits) for a in constant.args]
        return sum(parts[1:], parts[0]) if isinstance(constant, sympy.Add) else prod(parts[1:], start=parts[0])
    try:
        return evaluator(constant, ())()
    except NoEnclosure as error:
        raise Undecided(str(error)) from error


@lru_cache(maxsize=1 << 14)
def _sign(constant: sympy.Expr) -> Sign:
    for bits in _PRECISIONS:
        with precision(bits):
            value = ball(constant)
        if value > 0:
            return 1
        if value < 0:
            return -1
    large = too_large(constant, {})
    if large is not None:
        raise Undecided(f"{large} has too many digits to be computed")
    if sympy.expand(constant) == 0 or reduces_to_zero(constant):
        return 0
    raise Undecided(f"whether {constant} is 0 is not decided")
