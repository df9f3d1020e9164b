"""A formula as a textbook has it, evaluated in float32: each operation of the expression once, each rounded.

Takes a function in piecewise normal form and values of its parameters; gives a function of arrays. It is what a user
gets who types the formula, and no more is done to it: what overflows, overflows, and what cancels, cancels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from importlib import import_module
from typing import Any

import numpy as np
import sympy
from sympy import Expr, Symbol

from ..definition.activation import x
from ..kernel.program.interpret import Array
from ..symbolic.piecewise import PiecewiseForm

_F32 = np.float32
_DIGITS = 30  # of a constant before it is rounded


def textbook(form: PiecewiseForm, values: Mapping[Symbol, Any]) -> Callable[[Array], Array]:
    """The function of arrays of float32, at these values of its parameters."""
    pieces = form.subs(values)
    bounds = [(float(p.upper), p.upper_closed) for p in pieces]

    def function(inputs: Array) -> Array:
        with np.errstate(all="ignore"):
            parts = [np.broadcast_to(_evaluate(p.expr, inputs), inputs.shape) for p in pieces]
        found = parts[-1]
        for part, (end, closed) in reversed(list(zip(parts, bounds, strict=True))[:-1]):
            found = np.where(inputs <= end if closed else inputs < end, part, found)
        return found

    return function


def _evaluate(expr: Expr, inputs: Array) -> Any:
    if not expr.has(x):
        return _F32(sympy.N(expr, _DIGITS))
    if expr == x:
        return inputs
    if expr.is_Mul:
        return _product(expr, inputs)
    if expr.is_Pow:
        return _power(expr, inputs)
    parts = [_evaluate(part, inputs) for part in expr.args]
    if expr.is_Add or isinstance(expr, sympy.Min | sympy.Max):
        return reduce(np.add if expr.is_Add else _FUNCTIONS[expr.func], parts)
    return _FUNCTIONS[expr.func](*parts)


def _product(expr: Expr, inputs: Array) -> Any:
    """A quotient of products, as it is printed; the constants are one factor, and x/6 a division."""
    constant, rest = expr.as_independent(x, as_Add=False)
    above = [f for f in sympy.Mul.make_args(rest) if not _is_below(f)]
    below = [1 / f for f in sympy.Mul.make_args(rest) if _is_below(f)]
    if constant.is_Rational and sympy.multiplicity(2, constant.q) == 0 and constant.q > 1:
        above, below = [sympy.Integer(constant.p), *above], [*below, sympy.Integer(constant.q)]
    else:
        above = [constant, *above]
    top, bottom = (
        reduce(np.multiply, [_evaluate(f, inputs) for f in factors if f != 1], _F32(1)) for factors in (above, below)
    )
    return top / bottom if below else top


def _is_below(factor: Expr) -> bool:
    return bool(factor.is_Pow and factor.exp.is_number and factor.exp.is_negative)


def _power(expr: Expr, inputs: Array) -> Any:
    base = _evaluate(expr.base, inputs)
    exponent = expr.exp
    if exponent.has(x):
        return np.power(base, _evaluate(exponent, inputs))
    if exponent.is_negative:
        return _F32(1) / _evaluate(1 / expr, inputs)
    if exponent == sympy.Rational(1, 2):
        return np.sqrt(base)
    if exponent.is_Integer:
        return reduce(np.multiply, [base] * int(exponent))
    return np.power(base, _F32(exponent))


def _special(name: str) -> Callable[[Array], Any]:
    """A function of SciPy, which JAX brings."""
    return lambda inputs: getattr(import_module("scipy.special"), name)(inputs)


_FUNCTIONS: Mapping[Any, Callable[..., Any]] = {
    sympy.exp: np.exp,
    sympy.log: np.log,
    sympy.tanh: np.tanh,
    sympy.sinh: np.sinh,
    sympy.cosh: np.cosh,
    sympy.sin: np.sin,
    sympy.cos: np.cos,
    sympy.atan: np.arctan,
    sympy.Abs: np.abs,
    sympy.sign: np.sign,
    sympy.Min: np.minimum,
    sympy.Max: np.maximum,
    sympy.erf: _special("erf"),
    sympy.erfc: _special("erfc"),
}
