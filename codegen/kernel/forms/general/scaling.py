"""Parameters out of a function: f(x; b) = b**q g(b**p x), and factors in parameters alone.

Takes an expression in x and parameters; gives a `Scaled`, whose inner function has no parameter, where there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import sympy
from flint import arb
from sympy import Expr, Rational, Symbol

from ....proof.algebra.identities import is_zero
from ....proof.balls.ball import evaluator, precision

_POWERS = tuple(Rational(p) for p in ("1", "-1", "1/2", "-1/2", "2", "-2"))  # of the parameter beside x
_OUTSIDE = tuple(Rational(k, 2) for k in range(-16, 17))  # of the one in front
_TRIED = ("0.37", "-1.21", "2.83")
_BITS = 120


@dataclass(frozen=True)
class Scaled:
    """factor * inner(scale * x); the scale is None where it is 1."""

    factor: Expr
    scale: Expr | None
    inner: Expr


def scaled(expr: Expr, x: Symbol) -> Scaled:
    """The expression with as few parameters inside as this law leaves."""
    inner, outside = _independent(expr, x)
    parameters = inner.free_symbols - {x}
    if len(parameters) == 1 and (b := next(iter(parameters))).is_positive:  # one scale leaves others inside
        for p in _POWERS:
            found = _by(inner, x, b, p)
            if found is not None:
                return Scaled(outside * b ** found[0], b**p, found[1])
    return Scaled(outside, None, inner)


def _independent(expr: Expr, x: Symbol) -> tuple[Expr, Expr]:
    """What is left of a product without its factors in parameters alone, and these."""
    outside = sympy.Mul(*(f for f in sympy.Mul.make_args(expr) if f.free_symbols and not f.has(x)))
    inside = sympy.Mul(*(f for f in sympy.Mul.make_args(expr) if not f.free_symbols or f.has(x)))
    return inside, outside


def _by(expr: Expr, x: Symbol, b: Symbol, p: Rational) -> tuple[Rational, Expr] | None:
    """q and g with expr(x) = b**q g(b**p x), b = 1 in g; None where there are none."""
    inner = expr.subs(b, 1)
    if not inner.has(x):
        return None
    moved = expr.subs(x, x / b**p)
    q = _power(moved, inner, x, b)
    if q is None:
        return None
    root = sympy.Dummy("c", positive=True)
    difference = (moved - b**q * inner).subs(b, root**2)
    if is_zero(difference, x, [sympy.S.Zero]) or sympy.simplify(sympy.powdenest(difference, force=True)) == 0:
        return q, inner
    return None


def _power(moved: Expr, inner: Expr, x: Symbol, b: Symbol) -> Rational | None:
    """The power of b that one is of the other, seen at a few points, which decide nothing."""
    if moved.free_symbols - {x, b}:
        others = {s: Rational(7, 5) for s in moved.free_symbols - {x, b}}
        moved, inner = moved.subs(others), inner.subs(others)
    above, below = evaluator(moved, (x, b)), evaluator(inner, (x,))
    with precision(_BITS):
        candidates = set(_OUTSIDE)
        for at, size in product(_TRIED, ("1.9", "0.3")):
            try:
                ratio = above(arb(at), arb(size)) / below(arb(at))
            except ZeroDivisionError:
                return None
            candidates = {q for q in candidates if (ratio / arb(size) ** (arb(int(q.p)) / int(q.q))).contains(1)}
        return min(candidates, key=abs) if candidates else None
