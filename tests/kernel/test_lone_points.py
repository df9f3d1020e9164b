"""Points that have a branch of their own: the slope there is the limit of the slopes beside, where f is continuous."""

from __future__ import annotations

import pytest
from sympy import Expr, Piecewise, Rational, asinh, cosh, exp, log, sign, sin, tanh

from codegen import Activation, DefinitionError, Parameter, x
from codegen.definition.typed.reader import activation
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.refusal import NoStableForm
from codegen.proof.derive import derive
from codegen.symbolic.signs import ANY, signs

a = Parameter("a", default=1, domain="positive")


def alone(beside: Expr, value: Expr, at: Expr | int = 0) -> Expr:
    return Piecewise((beside, x > at), (beside, x < at), (value, True))


@pytest.mark.parametrize(
    ("beside", "value", "slope", "curvature"),
    [
        (sin(x) / x, 1, 0, Rational(-1, 3)),
        ((exp(x) - 1) / x, 1, Rational(1, 2), Rational(1, 3)),
        (tanh(x) / x, 1, 0, Rational(-2, 3)),
        ((cosh(x) - 1) / x, 0, Rational(1, 2), 0),
        (exp(-1 / x**2), 0, 0, 0),
        (log(1 + x**2) / x, 0, 1, 0),
    ],
    ids=str,
)
def test_the_slope_is_the_limit_of_those_beside(beside: Expr, value: Expr, slope: Expr, curvature: Expr) -> None:
    found = derive(Activation("alone", alone(beside, value)))
    at = [form.at(0).expr.subs(x, 0) for form in (found.f, found.d1, found.d2)]
    assert at == [value, slope, curvature]
    moved = derive(Activation("moved", alone(beside.subs(x, x - 2), value, at=2)))
    assert [form.at(2).expr.subs(x, 2) for form in (moved.f, moved.d1, moved.d2)] == at


@pytest.mark.parametrize("value", [2, -1])
def test_where_the_value_is_another_one_the_slope_is_that_of_its_branch(value: int) -> None:
    found = derive(Activation("jump", alone(sin(x) / x, value)))
    assert [form.at(0).expr for form in (found.f, found.d1, found.d2)] == [value, 0, 0]
    signed = derive(Activation("signed", sign(x) * (x**2 + a), [a]))
    assert [form.at(0).expr for form in (signed.f, signed.d1, signed.d2)] == [0, 0, 0]


def test_a_slope_that_does_not_follow_is_refused() -> None:
    with pytest.raises(DefinitionError, match="x = 0 has a branch of its own, and the slope there is infinite"):
        derive(Activation("steep", Piecewise((x * log(x), x > 0), (x * log(-x), x < 0), (0, True))))
    with pytest.raises(DefinitionError, match="the slope there is not found: no expansion"):
        derive(Activation("free", alone((exp(a * x) - 1) / x, a), [a]))


@pytest.mark.parametrize("value", [asinh(x), exp(x) - 1, x * tanh(x + 3)])
def test_a_point_alone_has_a_program_whatever_function_its_branch_is(value: Expr) -> None:
    """A piece without a half-line was taken for one with two: the program of asinh(x) on [0, 0] was an assertion."""
    pieces = stable_pieces(derive(Activation("alone", alone((exp(x) - 1) / x, value))).f)
    point = next(p for p in pieces if p.piece.is_point)
    assert point.piece.expr == 0 and point.form.exact


def test_a_slope_that_a_branch_for_a_point_does_not_have_is_told() -> None:
    found = derive(Activation("root", alone((exp(x) - 1) / x, x ** Rational(1, 2))))
    assert len(stable_pieces(found.f)) == 3
    with pytest.raises(NoStableForm, match="has no value at x = 0, a point with a branch of its own"):
        stable_pieces(found.d1)


def test_nothing_is_known_of_the_sign_of_nan() -> None:
    assert signs(sin(x).subs(x, 0) / 0) == ANY


@pytest.mark.parametrize(
    "condition", ["x > 0 or x < 0", "not (x >= 0 and x <= 0)", "x > 0), (sin(x)/x, x < 0", "x < 0), (sin(x)/x, x > 0"]
)
def test_a_typed_formula_singles_out_a_point_in_any_way(condition: str) -> None:
    found = derive(activation("sinc", f"Piecewise((sin(x)/x, {condition}), (1, True))"))
    assert found.d1.at(0).expr == 0
    assert found.d2.at(0).expr == Rational(-1, 3)
