"""What a formula costs as a textbook evaluates it: each of its operations once, in plain floating-point arithmetic.

Takes a function in piecewise normal form and a float type; gives a cost in the units of `program.cost`. An elementary
function costs what its own program without low parts does. Such an evaluation overflows and cancels; its cost is what
a kernel is compared with, since a law that is missing shows as a kernel that costs many times its formula.
"""

from __future__ import annotations

from functools import cache

import sympy
from sympy import Expr

from ...definition.activation import gate, x
from ...symbolic.piecewise import Piece, PiecewiseForm
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import exponential, window
from ..arithmetic.logarithm_sine import logarithm
from ..arithmetic.precision import PLAIN, Precision
from ..program.cost import PRICES, cost
from ..program.interpret import builder
from ..program.ops import Type
from ..refusal import REFUSALS
from .lower import lower, stable_pieces

_CHEAP = (sympy.Abs, sympy.sign, sympy.Min, sympy.Max)  # one operation, or nearly so


def formula_cost(form: PiecewiseForm, type: Type) -> int:
    """The cost of every piece, and of a comparison and a select for each piece but one.

    At least of one comparison and select: a constant is none where the input is NaN.
    """
    seen: set[Expr] = set()
    chosen = PRICES["lt"][Type.BOOL] + PRICES["select"][type]
    pieces = sum(_cost(piece.expr, type, seen) for piece in form)
    return max(chosen, pieces + (len(form.pieces) - 1) * chosen)


def _cost(expr: Expr, type: Type, seen: set[Expr]) -> int:
    """The cost of an expression, but for what was seen before, and for what no input stands in: it is there already."""
    if expr in seen or not expr.has(x, gate) or expr.is_Symbol:
        return 0
    seen.add(expr)
    if isinstance(expr, sympy.exp):  # not a power of e
        return elementary(sympy.exp, type) + _cost(expr.args[0], type, seen)
    if expr.is_Mul:
        below = [1 / f for f in expr.args if f.is_Pow and f.exp.is_negative]
        above = [f for f in expr.args if f != -1 and not (f.is_Pow and f.exp.is_negative)]
        inner = sum(_cost(f, type, seen) for f in (*above, *below))
        products = max(0, len(above) - 1) + max(0, len(below) - 1)
        return inner + products * PRICES["mul"][type] + PRICES["div"][type] * bool(below)
    inner = sum(_cost(part, type, seen) for part in expr.args)
    if expr.is_Add:
        return inner + (len(expr.args) - 1) * PRICES["add"][type]
    if expr.is_Pow:
        return inner + _power(expr.exp, type)
    return inner + (PRICES["abs"][type] if isinstance(expr, _CHEAP) else elementary(expr.func, type))


def _power(exponent: Expr, type: Type) -> int:
    """A power by squaring, with a square root and a division where they are asked for; else by exp and log."""
    if not (2 * exponent).is_Integer:
        return elementary(sympy.exp, type) + elementary(sympy.log, type) + PRICES["mul"][type]
    divisions = (not exponent.is_Integer) + bool(exponent < 0)
    whole = abs(int(exponent if exponent.is_Integer else 2 * exponent))
    return (whole.bit_length() + whole.bit_count() - 2) * PRICES["mul"][type] + divisions * PRICES["div"][type]


@cache
def elementary(function: type[sympy.Function], type: Type) -> int:
    """What the program of an elementary function costs that keeps no low part."""
    make = builder()
    a = Arithmetic(make, type, Precision(wide=function is sympy.log and type is Type.F32))  # a logarithm has no other
    v = make.input(x.name, a.type)
    if function is sympy.exp:
        return cost(make.finish("exp", {"y": exponential(a, Number(v), window(a, 0)).value.high}))
    if function is sympy.log:
        return cost(make.finish("log", {"y": logarithm(a, v).high}))
    whole = PiecewiseForm((Piece(function(x), -sympy.oo, sympy.oo, False, False),))
    try:
        return cost(lower(str(function), stable_pieces(whole), (), type, PLAIN).program)
    except REFUSALS:  # of one that is not defined everywhere, say: as much as a usual one
        return elementary(sympy.exp, type) + elementary(sympy.log, type)
