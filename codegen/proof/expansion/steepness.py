"""How steep an expression is: by how many octaves it bends nearer to 0 than functions usually do.

Takes an expression and its variable; gives octaves. Searches of zeros, expansions towards infinity and polynomials on
segments begin at 1 and go on by factors of 2: of tanh(10**6 x) there is nothing to be seen from there.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

import sympy
from flint import arb
from sympy import Expr, Symbol

from ..algebra.constants import ball
from ..balls.ball import precision

_BITS = 80
_STEEP = 7  # octaves: what bends there is still in the range of a search that begins at 1


@lru_cache(maxsize=1 << 8)
def steep_by(expr: Expr, x: Symbol) -> int:
    """The largest power of two by which x may be divided with no function in it flatter than it is at 1.

    0 where that is small: the function is an ordinary one.
    """
    least = min(octaves(expr, x), default=0.0)
    return math.floor(least) if least >= _STEEP else 0


def octaves(expr: Expr, x: Symbol) -> Iterator[float]:
    """By how many octaves x is brought nearer to 1 in the argument of each function of an expression."""
    roots = {n for n in expr.atoms(sympy.Pow) if n.exp.is_Rational and not n.exp.is_Integer}
    for function in sorted(expr.atoms(sympy.Function, sympy.exp) | roots, key=str):
        argument = function.args[0]
        if not argument.has(x):
            continue
        if not argument.is_polynomial(x) or argument.free_symbols - {x}:
            yield 0.0
            continue
        with precision(_BITS):
            yield max(_size(c) / k for (k,), c in sympy.Poly(argument, x).terms() if k)


def _size(number: Expr) -> float:
    size = abs(ball(number)).mid()
    return float((size.log() / arb.const_log2()).mid())
