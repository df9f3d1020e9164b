"""Sums of general forms whose terms cancel where parameters say so: right in float64 next to such a root."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sympy import Expr, Piecewise, exp, sqrt

from codegen import Activation, Parameter, x
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

alpha = Parameter("alpha", default=0.8, domain="positive", learnable=True)
beta = Parameter("beta", default=0.8, domain="positive", learnable=True)

XIELU = Piecewise((beta * x**2 + x / 2, x > 0), (alpha * (exp(x) - 1) - alpha * x + x / 2, True))
BENT = x - alpha * sqrt(x**2 + beta)  # a scale with a root in it
CASES = [(XIELU, "f", -60.0, -1e-3), (XIELU, "d1", -60.0, -1e-3), (BENT, "f", 1e-3, 1e6)]


def _root(truth: Truth, low: float, high: float) -> float:
    below = truth(low, -1200) > 0
    while np.nextafter(low, high) < high:
        middle = (low + high) / 2
        low, high = (middle, high) if (truth(middle, -1200) > 0) == below else (low, middle)
    return low


def _worst(formula: Expr, form: PiecewiseForm, values: tuple[float, float], ends: tuple[float, float]) -> float:
    activation = Activation("unseen", formula, [alpha, beta])
    pieces = stable_pieces(form)
    assert any(len(p.form.shown) > 1 for p in pieces)
    program = lower("f", pieces, activation.parameters, Type.F64).program
    truth = Truth(form, dict(zip((alpha, beta), values, strict=True)))
    root = _root(truth, *ends)
    rng = np.random.default_rng(2)
    steps = 2.0 ** rng.uniform(-46, -1, 200) * rng.choice([-1, 1], 200)
    inputs = np.concatenate([root * (1 + steps), root * 2.0 ** rng.uniform(-900, 900, 100)])
    given = {p: np.full(len(inputs), v) for p, v in zip(("alpha", "beta"), values, strict=True)}
    got = run(program, x=inputs, **given)["y"].tolist()
    return max(error(truth(at, -1200), value, Type.F64) for at, value in zip(inputs.tolist(), got, strict=True))


@pytest.mark.parametrize("values", [(0.8, 0.8), (0.7314, 3.25), (0.9, 1e-5)])
@pytest.mark.parametrize(("formula", "function", "low", "high"), CASES, ids=lambda v: str(v)[:12])
def test_float64_next_to_a_root_that_parameters_move(
    formula: Expr, function: str, low: float, high: float, values: tuple[float, float]
) -> None:
    form = dict(derive(Activation("unseen", formula, [alpha, beta])).functions)[function]
    assert _worst(formula, form, values, (low, high)) < 1.5


def test_ends() -> None:
    """Infinities, zeros of both signs, and NaN, where each part of a number may be none."""
    form = derive(Activation("unseen", XIELU, [alpha, beta])).f
    program = lower("f", stable_pieces(form), (alpha, beta), Type.F64).program
    inputs = np.array([-math.inf, math.inf, 0.0, -0.0, -5e-324, -1e308, math.nan])
    given = {p: np.full(len(inputs), 0.8) for p in ("alpha", "beta")}
    y = run(program, x=inputs, **given)["y"]
    assert y[:2].tolist() == [math.inf, math.inf] and math.isnan(y[6])
    assert y[2:5].tolist() == [0, 0, 0] and np.signbit(y[2:4]).tolist() == [False, True]
    assert y[5] == pytest.approx(0.3e308, rel=1e-15)


def test_a_term_may_overflow_where_the_sum_does_not() -> None:
    form = derive(Activation("unseen", XIELU, [alpha, beta])).f
    program = lower("f", stable_pieces(form), (alpha, beta), Type.F64).program
    x, at = -4.495052469610504e306, {alpha: 40.15133274773617, beta: 1.0}
    assert abs(x) * at[alpha] == math.inf
    given = {p.name: np.array([v]) for p, v in at.items()}
    got = float(run(program, x=np.array([x]), **given)["y"][0])
    assert error(Truth(form, at)(x, -1200), got, Type.F64) < 1
