"""Sums of sines: what is one wave becomes one, and keeps its digits next to its roots."""

from __future__ import annotations

import numpy as np
import pytest
from sympy import Expr, Rational, atan, cos, pi, simplify, sin, sqrt, sympify

from codegen import Activation, x
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.forms.general.waves import waves
from codegen.kernel.forms.stable import t
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive


@pytest.mark.parametrize(
    ("expr", "count"),
    [
        ((sin(t) - cos(t)) / 400, 1),
        (3 * t * sin(2 * t + 1) + sqrt(5) * t * cos(2 * t + 1), 1),
        (t + 2 * sin(t) + cos(t), 2),
        (t * sin(t) + cos(t), 2),  # the ratio is no number
        (sin(t) + cos(2 * t), 2),  # another angle
    ],
)
def test_a_sine_and_a_cosine_of_one_angle_are_one_wave(expr: Expr, count: int) -> None:
    found = waves(expr, t)
    assert len(found) == count
    total = sum(c * sin_product(sines) for c, sines in found)
    for at in (0.3, 1.7, 11.0):
        assert float(simplify((total - expr).subs(t, at))) == pytest.approx(0, abs=1e-13)


def sin_product(sines: list[tuple[Expr, float, int]]) -> Expr:
    product = sympify(1)
    for angle, quarters, exponent in sines:
        product *= sin(angle + quarters * pi / 2) ** exponent
    return product


def test_float64_next_to_the_roots_of_a_wave() -> None:
    """2 sin(x) - 3 cos(x) vanishes at atan(3/2) + k pi; of two terms nothing was left there."""
    formula = 2 * sin(x) - 3 * cos(x)
    form = derive(Activation("unseen", formula)).f
    program = lower("f", stable_pieces(form), (), Type.F64).program
    rng = np.random.default_rng(6)
    roots = [float(atan(Rational(3, 2)) + k * pi) for k in (-7, -1, 0, 1, 2, 30)]
    inputs = np.concatenate([r * (1 + 2.0 ** rng.uniform(-45, -8, 60) * rng.choice([-1, 1], 60)) for r in roots])
    truth = Truth(form, {})
    got = run(program, x=inputs)["y"].tolist()
    worst = max(error(truth(at, -1200), value, Type.F64) for at, value in zip(inputs.tolist(), got, strict=True))
    assert worst < 1.6
