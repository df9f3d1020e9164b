"""The judge of gated units in float64: many pairs, each decided by the exact value."""

from __future__ import annotations

import math

import numpy as np
import pytest
from flint import arb
from sympy import Expr, erf, exp, sqrt

from codegen import Activation, gate, x
from codegen.kernel.arithmetic.precision import Precision, Sums
from codegen.kernel.choice.choose import Candidates, Choice
from codegen.kernel.choice.gated_judge import PairJudge, _Exact, product, ungated
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.balls.ball import exact, precision
from codegen.proof.derive import derive

GEGLU = gate * x * (1 + erf(x / sqrt(2))) / 2


def test_errors_by_arrays_are_those_of_balls() -> None:
    """Numbers of all sizes, those that round to an infinity, and results that are none."""
    rng = np.random.default_rng(4)
    values = rng.uniform(1, 2, 400) * 2.0 ** rng.integers(-1074, 1024, 400) * rng.choice([-1, 1], 400)
    computed = values * (1 + rng.choice([0, 1e-16, -4e-16, 3e-9], 400))
    computed[:6] = [math.nan, math.inf, -math.inf, math.inf, 0.0, 1e308]
    with precision(200):
        balls = [
            exact(v) * (1 + arb(2) ** -54 * d) for v, d in zip(values.tolist(), rng.uniform(-1, 1, 400), strict=True)
        ]
        balls[3], balls[5] = arb(2) ** 1100, arb(2) ** 1024
        wanted = [error(ball, got, Type.F64) for ball, got in zip(balls, computed.tolist(), strict=True)]
    found = _Exact(balls, Type.F64).errors(computed, np.arange(400))
    assert found[3] == 0 and found[:2].tolist() == [math.inf, math.inf]
    assert found[np.isfinite(wanted)] == pytest.approx(np.array(wanted)[np.isfinite(wanted)], rel=1e-12, abs=1e-12)
    assert (np.isinf(found) == np.isinf(wanted)).all()


def _chosen(formula: Expr) -> Choice:
    form = derive(Activation("unit", formula)).f
    return Candidates("unit", form, stable_pieces(form), (), Type.F64, PairJudge).cheapest(2.0)


def test_float64_is_confirmed_on_many_pairs() -> None:
    """The cheapest program that stays far within the bound on them, not the most accurate one on a few."""
    choice = _chosen(gate / (1 + exp(-x)))
    assert choice.worst.inputs > 20_000
    assert choice.worst.ulps < 0.66 * 2


def test_a_gate_times_x_less_half_of_it() -> None:
    """Next to 0 the product with the gate is as exact as x is without one."""
    form = derive(Activation("unit", GEGLU)).f
    kept = Precision(exponential=True, sums=Sums.LAST, products=True)
    program = lower("f", stable_pieces(form), (), Type.F64, kept, gated=True).program
    rng = np.random.default_rng(8)
    inputs, gates = (rng.uniform(1, 2, 3000) * 2.0 ** rng.uniform(-20, -3, 3000) for _ in range(2))
    got = run(program, x=inputs, gate=gates)["y"].tolist()
    truth = Truth(ungated(form), {})
    with precision(200):
        found = [
            error(product(truth, at, factor, -1200), value, Type.F64)
            for at, factor, value in zip(inputs.tolist(), gates.tolist(), got, strict=True)
        ]
    assert max(found) < 1.9
