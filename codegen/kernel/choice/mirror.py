"""A positive parameter on the whole line: f(x; b) = s f(-x; -b) gives the values at -b from those at b.

Takes a function's expression and a parameter; gives a `Mirror` where the law holds and the value at b = 0 is a monomial
in x, and puts it around a program that was made for b > 0. At the defaults nothing of it is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy
from flint import arb
from sympy import Expr

from ...definition.activation import Activation, Parameter, x
from ..arithmetic.gradient import GRADIENT
from ..program.interpret import builder
from ..program.ops import Type
from ..program.program import Program, Value, inline
from ..program.rounding import round_to


@dataclass(frozen=True)
class Mirror:
    """sign * f(-x; -b) is f(x; b), and coefficient * x**power is f(x; 0)."""

    parameter: str
    sign: int
    coefficient: sympy.Rational
    power: int


def mirrors(activation: Activation) -> dict[str, Mirror]:
    """For each function that a family has, by its name: empty where a function has none."""
    learnable = [p for p in activation.parameters if p.learnable and p.is_positive]
    if activation.gated or len(activation.parameters) != 1 or not learnable:
        return {}
    (parameter,) = learnable
    formula = activation.formula
    functions = {
        "f": formula,
        **{name: formula.diff(x, order) for order, name in enumerate(activation.by_x, 1)},
        f"d_{parameter}": formula.diff(parameter),
    }
    found = {name: mirror for name, expr in functions.items() for mirror in _mirror(expr, parameter)}
    return found if len(found) == len(functions) else {}


def _mirror(expr: Expr, parameter: Parameter) -> Iterator[Mirror]:
    real = sympy.Dummy("b", real=True)
    here = expr.xreplace({parameter: real})
    if here.has(sympy.Piecewise, sympy.Abs, sympy.sign, sympy.Max, sympy.Min):
        return
    there = here.subs({x: -x, real: -real}, simultaneous=True)
    middle = sympy.expand(here.subs(real, 0))
    if not middle.is_polynomial(x) or middle.free_symbols - {x}:
        return
    coefficient, powers = middle.as_coeff_mul(x)
    power = sympy.degree(middle, x) if middle.has(x) else 0
    for sign in (1, -1):
        if sympy.simplify(here - sign * there) == 0 and coefficient.is_Rational and len(powers) < 2:
            yield Mirror(parameter.name, sign, coefficient, int(power))
            return


def mirrored(program: Program, mirror: Mirror) -> Program:
    """The program for any real value of the parameter, from one for positive values."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in program.inputs}
    b, place = inputs[mirror.parameter], inputs[x.name]
    zero = make.const(0.0, b.type)
    negative = make.op("lt", b, zero)
    turned = {mirror.parameter: make.op("abs", b), x.name: make.op("select", negative, make.op("neg", place), place)}
    y = inline(make, program, inputs | turned)["y"]
    if mirror.sign < 0:
        y = make.op("select", negative, make.op("neg", y), y)
    y = make.op("select", make.op("eq", b, zero), _middle(mirror, inputs, y.type), y)
    return make.finish(program.name, {"y": y})


def _middle(mirror: Mirror, inputs: dict[str, Value], type: Type) -> Value:
    """The value where the parameter is 0, in float64 and rounded once where it is a float32."""
    place = inputs[x.name]
    make = place.builder

    def wide(value: Value) -> Value:
        return make.op("widen", value) if value.type is Type.F32 else value

    value = make.const(round_to(arb(int(mirror.coefficient.p)) / int(mirror.coefficient.q), Type.F64), Type.F64)
    if GRADIENT in inputs:
        value = make.op("mul", value, wide(inputs[GRADIENT]))
    for _ in range(mirror.power):
        value = make.op("mul", value, wide(place))
    if not mirror.power:  # NaN is kept
        value = make.op("select", make.op("eq", place, place), value, wide(place))
    return value if type is Type.F64 else make.op("narrow", value)
