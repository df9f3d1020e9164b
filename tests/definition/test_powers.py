"""Powers whose exponent is a parameter or any expression: a**b is exp(b log a) where a is positive."""

from __future__ import annotations

import pytest
import sympy
from sympy import Rational, cosh, exp, log

from codegen import Activation, DefinitionError, Parameter, x
from codegen.definition.typed.reader import activation
from codegen.kernel.choice.lower import lower, specialise, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

b = Parameter("b", default=Rational(3, 2))


@pytest.mark.parametrize(
    ("text", "formula", "exponential"),
    [
        ("(1 + x**2)**b", (1 + x**2) ** b, exp(b * log(1 + x**2))),
        ("cosh(x)**-b", cosh(x) ** -b, exp(-b * log(cosh(x)))),
        ("x*sigmoid(x)**b", x * (1 / (1 + exp(-x))) ** b, x * exp(-b * log(1 + exp(-x)))),
        ("(2 + b**2)**x", (2 + b**2) ** x, exp(x * log(2 + b**2))),
        ("(1 + exp(x))**(b*x)", (1 + exp(x)) ** (b * x), exp(b * x * log(1 + exp(x)))),
    ],
)
def test_a_power_is_an_exponential(text: str, formula: sympy.Expr, exponential: sympy.Expr) -> None:
    (own,) = (made := activation("f", text, ["b=3/2"])).parameters
    assert made.formula == exponential.subs(b, own)
    assert Activation("f", formula, [b]).formula == exponential


def test_powers_of_numbers_with_any_exponent() -> None:
    assert Activation("f", 2**x + (1 + x**2) ** sympy.pi).formula == exp(x * log(2)) + exp(sympy.pi * log(1 + x**2))


def test_the_derivative_by_the_exponent() -> None:
    partial = dict(derive(Activation("f", (1 + x**2) ** b, [b])).partials)[b]
    assert partial.at(1).expr.subs({x: 1, b: 3}) == 8 * log(2)


def test_a_base_that_may_vanish_is_refused() -> None:
    with pytest.raises(DefinitionError, match="no real value at x = 0"):
        derive(Activation("f", sympy.Abs(x) ** b, [b]))


@pytest.mark.parametrize("text", ["(1 + x**2)**b", "x*sigmoid(x)**b"])
def test_such_powers_have_programs_in_float32(text: str) -> None:
    made = activation("f", text, ["b=3/2:positive"])
    derived = derive(made)
    for form in (derived.f, derived.d1, dict(derived.partials)[made.parameters[0]]):
        program = specialise(
            lower("f", stable_pieces(form), made.parameters, Type.F32).program, made.parameters, Type.F32
        )
        truth = Truth(form, {made.parameters[0]: 1.5})
        assert worst(program, truth, sample(Type.F32, 60, [1.0, 88.0]), Type.F32).ulps <= 1
