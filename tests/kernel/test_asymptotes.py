"""Odd logistic functions: which formulas are taken, and the programs against ball arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from sympy import Expr, exp, tanh

from codegen import Activation, x
from codegen.kernel.arithmetic.precision import Precision, Sums
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.asymptotes import odd_logistic
from codegen.kernel.forms.stable import t
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import run
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

TAKEN = {
    "tanh": tanh(x),
    "exponentials": (exp(x) - exp(-x)) / (exp(x) + exp(-x)),
    "falling": -tanh(2 * x),
    "scaled": sympy.Rational(17159, 10000) * tanh(2 * x / 3),
    "logistic": 2 / (1 + exp(-x)) - 1,
}
PRECISIONS = [Precision(form="asymptotes"), Precision(form="asymptotes", sums=Sums.LAST)]


@pytest.mark.parametrize("expr", TAKEN.values(), ids=TAKEN)
def test_the_form_is_the_expression(expr: Expr) -> None:
    odd = odd_logistic(expr, x)
    assert odd is not None
    for at in (sympy.Rational(1, 7), sympy.Rational(5, 3), 4):
        assert abs(sympy.N(expr.subs(x, at) - odd.to_sympy().subs(t, at), 40)) < 1e-35
        assert abs(sympy.N(expr.subs(x, -at) + odd.to_sympy().subs(t, at), 40)) < 1e-35
    assert abs(sympy.N(odd.slope - expr.diff(x).subs(x, 0), 40)) < 1e-35


@pytest.mark.parametrize(
    "expr",
    [
        1 / (1 + exp(-x)),
        x * tanh(x),
        tanh(x) + 1,
        tanh(x + x**3),  # above its tangent next to 0: what is taken away would have a pole
        tanh(x**3),  # no slope at 0
        tanh(x**2),
        tanh(x + 1),
        tanh(x) ** 3,
        (1 - exp(-x)) / (2 + exp(-x)),
        sympy.erf(x),
        x**3,
    ],
    ids=str,
)
def test_what_is_no_such_form(expr: Expr) -> None:
    assert odd_logistic(expr, x) is None


def test_a_cubic_argument_is_taken_where_it_bends_down() -> None:
    assert odd_logistic(tanh(x + x**3 / 10), x) is not None


@pytest.mark.parametrize("kept", PRECISIONS, ids=str)
@pytest.mark.parametrize("type", [Type.F32, Type.F64], ids=lambda v: v.value)
@pytest.mark.parametrize("name", [*TAKEN, "cubic"])
def test_programs_are_right_everywhere(name: str, type: Type, kept: Precision) -> None:
    form = derive(Activation("probe", TAKEN.get(name, tanh(x + x**3 / 10)))).f
    pieces = stable_pieces(form)
    lowered = lower("probe", pieces, (), type, kept)
    assert "asymptotes" in lowered.laws
    program = lowered.program
    assert gives_nan(program.body, dict(program.outputs)["y"], "x")
    inputs = sample(type, 200, lowered.points)
    # a slope and a limit that are no numbers of the format are rounded first
    exact = name in ("tanh", "exponentials", "falling", "logistic")
    assert worst(program, Truth(form, {}), inputs, type).ulps <= (1.3 if kept.sums is Sums.ONE else 0.8) + (not exact)
    assert Candidates("probe", form, pieces, (), type).judge.sound(program)
    y = run(program, x=inputs)["y"]
    assert np.array_equal(y, -run(program, x=-inputs)["y"]), "odd, bit for bit"
    zeros = run(program, x=np.array([0.0, -0.0], inputs.dtype))["y"]
    assert np.array_equal(np.signbit(zeros), [name == "falling", name != "falling"])


def test_the_two_asymptotes_meet_without_a_step() -> None:
    """Next to the place where one formula ends and the other begins the values still rise."""
    form = derive(Activation("probe", tanh(x))).f
    lowered = lower("probe", stable_pieces(form), (), Type.F32, PRECISIONS[0])
    (meeting,) = (p for p in lowered.points if p < 2)
    assert meeting == 1.0
    around = np.float32(meeting) + np.arange(-2000, 2000, dtype=np.float32) * np.float32(2**-24)
    assert worst(lowered.program, Truth(form, {}), around, Type.F32).ulps < 1.2


def test_the_chooser_takes_it_where_it_is_cheaper() -> None:
    form = derive(Activation("probe", tanh(x))).f
    pieces = stable_pieces(form)
    for bound in (2.0, 1.0):
        chosen = Candidates("probe", form, pieces, (), Type.F32).cheapest(bound)
        assert chosen.worst.ulps <= bound
        others = Candidates("probe", form, [type(p)(p.piece, p.forms[:1]) for p in pieces], (), Type.F32).cheapest(
            bound
        )
        assert cost(chosen.lowered.program) <= cost(others.lowered.program)
        if bound == 2.0:
            assert chosen.lowered.precision.form == "asymptotes"
