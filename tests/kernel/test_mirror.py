"""A learnable parameter below 0 and at 0: which functions have a mirror, and the values against ball arithmetic."""

from __future__ import annotations

import math

import numpy as np
import pytest
from flint import arb, ctx
from sympy import Expr, Piecewise, atan, exp, log, tanh

import generated
from codegen import Activation, Parameter, x
from codegen.kernel.arithmetic.precision import MOST, Precision
from codegen.kernel.choice.lower import lower, specialise, stable_pieces
from codegen.kernel.choice.mirror import mirrored, mirrors
from codegen.kernel.choice.truth import error
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import Type
from codegen.proof.balls.ball import exact, precision
from codegen.proof.derive import derive

beta = Parameter("beta", default=1, domain="positive", learnable=True)
SWISH = Activation("swish", x / (1 + exp(-beta * x)), parameters=[beta])


def swish(function: str, at: float, b: float) -> arb:
    """By its derivatives as they are written by hand."""
    z = exact(b) * exact(at)
    s, rest = 1 / (1 + (-z).exp()), 1 / (1 + z.exp())
    return {
        "f": exact(at) * s,
        "d1": s * (1 + z * rest),
        "d2": exact(b) * s * rest * (2 + z * (rest - s)),
        "d_beta": exact(at) ** 2 * s * rest,
    }[function]


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("function", ["f", "d1", "d2", "d_beta"])
def test_the_whole_line_of_a_parameter(function: str, type: Type) -> None:
    """Negative, zero and subnormal values, within the bound for other values than the default."""
    pieces = stable_pieces(dict(derive(SWISH).functions)[function])
    made = lower("swish", pieces, (beta,), type, Precision(wide=True) if type is Type.F32 else MOST).program
    program = mirrored(made, mirrors(SWISH)[function])
    special, before = (specialise(p, (beta,), type) for p in (program, made))
    assert special.counts() == before.counts(), "at the default nothing of it is left"
    rng, dtype = np.random.default_rng(1), DTYPES[type]
    places = np.concatenate([rng.uniform(-9, 9, 40), rng.uniform(-99, 99, 20), 10 ** rng.uniform(-20, 15, 20)])
    for b in (-1.0, -0.3, -1e20, 0.0, -0.0, 1e-30, -1e-30, -1e-40, 1e-40, -100.0):
        inputs = {"x": places.astype(dtype), "beta": np.full(len(places), b, dtype)}
        found = run(program, **inputs)["y"].tolist()
        with precision(400):
            for at, y in zip(inputs["x"].tolist(), found, strict=True):
                right = swish(function, at, float(inputs["beta"][0]))
                if abs(right) < arb(2) ** 100:
                    assert error(right, y, type) <= 2.5, (at, b, y)
    assert ctx.prec < 400


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_at_zero_the_limits_are_those_of_a_line(type: Type) -> None:
    at = np.array([math.inf, -math.inf, math.nan, 2.0], DTYPES[type])
    found = {}
    for function in ("f", "d1"):
        pieces = stable_pieces(dict(derive(SWISH).functions)[function])
        made = lower("swish", pieces, (beta,), type, Precision(wide=True) if type is Type.F32 else MOST).program
        program = mirrored(made, mirrors(SWISH)[function])
        found[function] = run(program, x=at, beta=np.zeros_like(at))["y"]
    assert np.array_equal(found["f"], [math.inf, -math.inf, math.nan, 1.0], equal_nan=True)
    assert np.array_equal(found["d1"], [0.5, 0.5, math.nan, 0.5], equal_nan=True)


@pytest.mark.parametrize(
    ("formula", "signs"),
    [
        (x / (1 + exp(-beta * x)), {"f": -1, "d1": 1, "d2": -1, "d_beta": 1}),
        (tanh(beta * x), {"f": 1, "d1": -1, "d2": 1, "d_beta": -1}),
        (x * tanh(beta * x), {"f": -1, "d1": 1, "d2": -1, "d_beta": 1}),
        (log(1 + exp(beta * x)) / beta, {}),  # no value at 0
        (Piecewise((x, x > 0), (beta * (exp(x) - 1), True)), {}),
        (atan(x) / beta, {}),
        (tanh(beta * x) + x**2, {"f": 1, "d1": -1, "d2": 1, "d_beta": -1}),
        (tanh(beta * x) + x**3, {}),
        (exp(beta * x + x), {}),
    ],
)
def test_which_functions_have_a_mirror(formula: Expr, signs: dict[str, int]) -> None:
    found = mirrors(Activation("tested", formula, parameters=[beta]))
    assert {name: mirror.sign for name, mirror in found.items()} == signs


def test_a_step_below_zero_is_taken() -> None:
    at = np.array([1.0, 2.0, 3.0])
    assert np.allclose(generated.swish(at, beta=-0.5), at / (1 + np.exp(0.5 * at)))
    assert (generated.swish(at, beta=0.0) == at / 2).all()
    dx, slope = generated.swish.backward(np.ones(3), at, beta=0.0)
    assert (dx == 0.5).all() and slope == 3.5
