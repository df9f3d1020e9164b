"""Quotients for the whole line in a wider type: which formulas are taken, and the programs against ball arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from sympy import Expr, exp, pi, sqrt, tanh

from codegen import Activation, x
from codegen.kernel.arithmetic.precision import Precision
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.stable import t
from codegen.kernel.forms.wide_quotient import wide_quotient
from codegen.kernel.program.interpret import run
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

KEPT = Precision(wide=True, patched=False, form="quotient")
CUBIC = x / 2 * (1 + tanh(sqrt(2 / pi) * (x + sympy.Rational(44715, 1000000) * x**3)))
GATE = x / (1 + exp(-x))
TAKEN = {
    "gate'": GATE.diff(x),
    "cubic gate'": CUBIC.diff(x),
    "logistic": 1 / (1 + exp(-x)),
    "logistic'": (1 / (1 + exp(3 * x))).diff(x),
    "bell": 1 / (exp(x) + 3 + exp(-x)),
    "far limits": (2 - exp(x)) / (3 + exp(x)),
}


@pytest.mark.parametrize("expr", TAKEN.values(), ids=TAKEN)
def test_the_form_is_the_expression(expr: Expr) -> None:
    form = wide_quotient(expr, x)
    assert form is not None
    for at in (-3, sympy.Rational(-1, 7), sympy.Rational(5, 3)):
        assert abs(sympy.N(expr.subs(x, at) - form.to_sympy().subs(t, at), 40)) < 1e-35


@pytest.mark.parametrize(
    "expr",
    [
        GATE,  # grows with x: it has no constant to be clamped to
        x**2 * exp(-x) / (1 + exp(-x)),  # the same on the other side
        exp(x),
        exp(-(x**2)),  # the exponential falls on both sides
        sympy.erf(x),
        sympy.log(1 + exp(x)),
        (1 / (1 + exp(-x))) ** 9,  # its powers leave float64
        1 / (1 + x**2),
    ],
    ids=str,
)
def test_what_is_no_such_form(expr: Expr) -> None:
    assert wide_quotient(expr, x) is None


@pytest.mark.parametrize("name", TAKEN)
def test_programs_are_right_everywhere(name: str) -> None:
    form = derive(Activation("probe", TAKEN[name])).f
    pieces = stable_pieces(form)
    lowered = lower("probe", pieces, (), Type.F32, KEPT)
    assert "quotient" in lowered.laws
    program = lowered.program
    assert gives_nan(program.body, dict(program.outputs)["y"], "x")
    judge = Candidates("probe", form, pieces, (), Type.F32).judge
    assert judge.sound(program)
    # next to a root most digits cancel: its neighbours are among the judge's hard points
    assert worst(program, Truth(form, {}), sample(Type.F32, 400, judge.hard), Type.F32).ulps <= 1.0


def test_the_tail_goes_down_to_the_last_subnormal() -> None:
    form = derive(Activation("probe", TAKEN["gate'"])).f
    program = lower("probe", stable_pieces(form), (), Type.F32, KEPT).program
    inputs = np.linspace(-125, -80, 2000, dtype=np.float32)
    assert worst(program, Truth(form, {}), inputs, Type.F32).ulps <= 0.51
    last = run(program, x=np.array([-np.inf, np.inf], np.float32))["y"]
    assert last[0] == 0 and np.signbit(last[0]) and last[1] == 1
