"""Where an oscillating function tends: to an infinity, if its oscillating part is bounded and another part grows.

Takes a smooth expression in x alone and a side; gives the sign of the infinity that it tends to. A sum tends there
where a term of it does and the others are bounded on that side; a product, where a factor does and the others keep a
distance from 0. Bounds are balls over the whole real line, so that a sine is one in [-1, 1].
"""

from __future__ import annotations

import sympy
from flint import arb
from sympy import Dummy, Expr, Symbol

from ..balls.ball import NoEnclosure, Undecided, evaluator, precision
from .tails import NoExpansion, expand

_BITS = 64


def infinite(expr: Expr, x: Symbol, side: int) -> int:
    """The sign of the infinity that an expression tends to on a side, 1 or -1; 0 where none is found."""
    try:
        limit = expand(expr, x, side).limit
    except (NoExpansion, NoEnclosure, Undecided):
        return _composed(sympy.factor_terms(expr), x, side)
    return {sympy.oo: 1, -sympy.oo: -1}.get(limit, 0)


def _composed(expr: Expr, x: Symbol, side: int) -> int:
    if not isinstance(expr, sympy.Add | sympy.Mul):
        return 0
    found = [(part, infinite(part, x, side)) for part in expr.args]
    growing = [sign for _, sign in found if sign]
    balls = [_everywhere(part, x) for part, sign in found if not sign]
    if not growing:
        return 0
    if isinstance(expr, sympy.Add):
        return growing[0] if len(set(growing)) == 1 and all(ball.is_finite() for ball in balls) else 0
    signs = [*growing, *(1 if ball > 0 else -1 if ball < 0 else 0 for ball in balls)]
    return int(sympy.prod(signs))


def _everywhere(expr: Expr, x: Symbol) -> arb:
    """A ball around all values, which may be everything."""
    waves = {wave: Dummy("wave") for wave in expr.atoms(sympy.sin, sympy.cos) if wave.has(x)}
    rest = expr.xreplace(waves)
    variables = [x, *(v for v in waves.values() if v in rest.free_symbols)]
    with precision(_BITS):
        everything = arb(0, float("inf"))
        try:
            return evaluator(rest, variables)(everything, *([arb(0, 1)] * (len(variables) - 1)))
        except (NoEnclosure, ZeroDivisionError, ValueError):
            return everything
