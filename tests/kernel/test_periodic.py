"""Sines and cosines inside of other functions: periodic functions, made right on the whole line, or refused by name."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from sympy import Expr, cos, exp, log, sin, sqrt, tanh

from codegen import Activation, x
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.general.find import part
from codegen.kernel.forms.general.periodic import periodic_terms
from codegen.kernel.forms.general.shapes import Waves
from codegen.kernel.forms.stable import t
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.kernel.refusal import NoStableForm
from codegen.proof.derive import derive

FORMULAS = [
    exp(sin(x)),
    exp(sin(x)) - 1,  # with roots
    1 - exp(-(sin(x) ** 2)),  # with double roots
    log(2 + sin(x + 1)),  # with an offset
    cos(x) / (cos(x) ** 2 + 1),
    sin(sin(x)),
    exp(-(x**2) / 9) * tanh(cos(2 * x)),
]


@pytest.mark.parametrize("formula", FORMULAS, ids=str)
@pytest.mark.parametrize(("type", "bound"), [(Type.F32, 0.6), (Type.F64, 1.6)])
def test_errors(formula: Expr, type: Type, bound: float) -> None:
    form = derive(Activation("unseen", formula)).f
    program = lower("unseen", general_pieces(stable_pieces(form)), (), type).program
    # multiples of pi next to floats, and far out
    hard = [3.1415927, 6.2831855, 11.0, 355.0, 573204.0, 2.0**40, 1.7e20, 3e38]
    assert worst(program, Truth(form, {}), sample(type, 200, hard), type).ulps <= bound


def test_infinities_and_nan() -> None:
    form = derive(Activation("unseen", exp(sin(x)))).f
    program = lower("unseen", stable_pieces(form), (), Type.F32).program
    inputs = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0], np.float32)
    computed = run(program, x=inputs)["y"].tolist()
    assert np.isnan(computed[:3]).all()
    assert computed[3:] == [1.0, 1.0]


def test_terms_with_one_coefficient_are_one_function() -> None:
    terms = periodic_terms(t * exp(sin(t)) + 2 * t * cos(t) * exp(sin(t)) + exp(sin(t)) / 3, t)
    assert {coefficient for coefficient, _ in terms} == {t, sympy.S.One}


def test_angles_are_whole_multiples_of_one() -> None:
    ((_, found),) = periodic_terms(exp(sin(t / 2 + 1) * cos(t / 3)), t)
    assert found.angle == t / 6


def test_roots_are_divided_out() -> None:
    ((_, found),) = periodic_terms(exp(sin(t)) - 1, t)
    assert [(z.lower, z.order) for z in found.roots] == [(-2, 1), (0, 1)]


def test_sums_of_sines_stay_what_they_are() -> None:
    form = part(t + sin(t) ** 2, sympy.S.Zero, sympy.oo)
    assert isinstance(form, Waves)
    assert all(wave.periodic is None for wave in form.far)


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        (exp(t * sin(t)), "beside t"),
        (tanh(2 * t - cos(t)), "beside t"),
        (1 / (2 + t**2 + cos(t)), "beside t"),
        (exp(sin(t) + sin(sqrt(2) * t)), "are no multiples of one"),
        (exp((sin(t) - sympy.Rational(1, 3)) ** 2) - 1, "root"),  # double, at no rational place
    ],
)
def test_what_is_refused(formula: Expr, words: str) -> None:
    with pytest.raises(NoStableForm, match=words):
        periodic_terms(formula, t)
