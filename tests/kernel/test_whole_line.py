"""Logistic functions of the whole line: which formulas are taken, and the programs against ball arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from sympy import Expr, exp, pi, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.kernel.arithmetic.precision import Precision, Sums
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.lower import lower, specialise, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.stable import t
from codegen.kernel.forms.whole_line import whole_line
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import run
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

beta = Parameter("beta", default=1, domain="positive", doc="")
CUBIC = sqrt(2 / pi) * (x + sympy.Rational(44715, 1000000) * x**3)
TAKEN = {
    "logistic": 1 / (1 + exp(-x)),
    "falling": 1 / (1 + exp(x)),
    "numerator": exp(3 * x) / (2 + exp(3 * x)),
    "gate": x / (1 + exp(-x)),
    "falling gate": x * exp(-2 * x) / (1 + exp(-2 * x)) / 3,
    "cubic gate": x / 2 * (1 + tanh(CUBIC)),
    "scaled": 1 / (1 + exp(-beta * x)),
}
PRECISIONS = [
    Precision(form="whole line"),
    Precision(form="whole line", sums=Sums.LAST),
    Precision(form="whole line", sums=Sums.LAST, exponential=True, reduction=True),
]


@pytest.mark.parametrize("expr", TAKEN.values(), ids=TAKEN)
def test_the_form_is_the_expression(expr: Expr) -> None:
    line = whole_line(expr, x)
    assert line is not None
    z = x if line.scale is None else line.scale * x
    w = line.w.subs(t, z)
    same = line.coefficient * x**line.power / (1 + line.ratio * exp(-w if line.rising else w))
    for at in (-3, sympy.Rational(-1, 7), sympy.Rational(5, 3)):
        assert abs(sympy.N((expr - same).subs({x: at, beta: 2}), 40)) < 1e-35


@pytest.mark.parametrize(
    "expr",
    [
        tanh(x),  # vanishes at 0 with no x as a factor
        x**2 / (1 + exp(-x)),
        1 / (1 + exp(-(x**2))),  # not odd
        1 / (1 + exp(-x + x**3)),  # not monotone
        1 / (1 + exp(-x)) ** 2,
        1 / (1 - exp(-x)),  # a pole
        1 / (x + exp(-x)),
        1 / (1 + exp(-x - 1)),  # not odd
        1 / (1 + exp(-x) + exp(-sympy.sqrt(2) * x)),
        x / (1 + exp(-beta * x)),  # x of any size beside the exponential
        x**2 + x,
        x * (1 + sympy.erf(x)) + exp(-x),
    ],
    ids=str,
)
def test_what_is_no_such_form(expr: Expr) -> None:
    assert whole_line(expr, x) is None


@pytest.mark.parametrize("kept", PRECISIONS, ids=str)
@pytest.mark.parametrize("type", [Type.F32, Type.F64], ids=lambda v: v.value)
@pytest.mark.parametrize("name", TAKEN)
def test_programs_are_right_everywhere(name: str, type: Type, kept: Precision) -> None:
    parameters = (beta,) if TAKEN[name].has(beta) else ()
    form = derive(Activation("probe", TAKEN[name], parameters=parameters)).f
    lowered = lower("probe", stable_pieces(form), parameters, type, kept)
    program = specialise(lowered.program, parameters, type)
    assert "whole line" in lowered.laws
    assert gives_nan(program.body, dict(program.outputs)["y"], "x")
    truth = Truth(form, dict.fromkeys(parameters, 1.0))
    # where the exponential is 2**24 or 2**25, one of the two terms of its sum with 1 is lost
    inputs = sample(type, 150, [*lowered.points, 16.7, 17.3, 36.8, 37.4, 5.56, 8.4])
    bound = 1.8 if kept.sums is Sums.ONE else 1.0
    if name == "falling gate":
        bound += 0.7  # a factor of 1/3 takes a rounding more
    assert worst(program, truth, inputs, type).ulps <= bound
    judge = Candidates("probe", form, stable_pieces(form), parameters, type).judge
    assert judge.sound(program)


def test_a_lost_one_comes_back() -> None:
    """1 + 2**24 (1 + v) with one rounding, not two: 2.4 ulps otherwise."""
    form = derive(Activation("probe", TAKEN["logistic"])).f
    program = lower("probe", stable_pieces(form), (), Type.F32, PRECISIONS[0]).program
    inputs = np.linspace(-16.72, -16.62, 4000, dtype=np.float32)
    assert worst(program, Truth(form, {}), inputs, Type.F32).ulps < 1.7


def test_the_chooser_takes_it_where_it_is_cheaper() -> None:
    form = derive(Activation("probe", TAKEN["gate"])).f
    pieces = stable_pieces(form)
    chosen = Candidates("probe", form, pieces, (), Type.F32).cheapest(2.0)
    assert chosen.lowered.precision.form == "whole line"
    others = Candidates("probe", form, [type(p)(p.piece, p.forms[:1]) for p in pieces], (), Type.F32).cheapest(2.0)
    assert others.lowered.precision.form == ""
    assert cost(chosen.lowered.program) < cost(others.lowered.program)


def test_subnormal_results_are_rounded_once() -> None:
    form = derive(Activation("probe", TAKEN["gate"])).f
    program = lower("probe", stable_pieces(form), (), Type.F32, PRECISIONS[0]).program
    inputs = np.array([-92.0, -95.0, -100.0, -103.0, -108.0, -np.inf], np.float32)
    computed = run(program, x=inputs)["y"]
    wide = inputs[:5].astype(float)
    with np.errstate(under="ignore"):
        assert np.all(np.abs(computed[:5] - wide / (1 + np.exp(-wide))) <= 0.51 * 2.0**-149)
    assert computed[5] == 0 and np.signbit(computed[5])
