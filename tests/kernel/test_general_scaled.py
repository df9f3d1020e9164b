"""Parameters that scale input and output of a general form: right at extreme values of both."""

from __future__ import annotations

import numpy as np
import pytest
from sympy import Piecewise, atan, exp, log, sqrt

from codegen import Activation, Parameter, x
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.forms.general.form import Segments
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.proof.derive import derive

beta = Parameter("beta", default=1, domain="positive", learnable=True)
SCALED = [0.001, 1, 10, 100, 150, 300, 500, 700, 2000]  # beta |x|
BETAS = {Type.F32: [1.2e-36, 1e-20, 0.3, 1, 1e10], Type.F64: [1e-300, 1e-36, 1, 1e100]}


@pytest.mark.parametrize("function", ["f", "d1", "d2", "d_beta"])
@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_softplus(function: str, type: Type) -> None:
    """The tail of log(1 + exp(beta x)) / beta, times 1/beta**2 in its slope, counts where it is 2**-400."""
    form = dict(derive(Activation("unseen", log(1 + exp(beta * x)) / beta, [beta])).functions)[function]
    pieces = general_pieces(stable_pieces(form))
    assert isinstance(pieces[0].form, Segments)
    program = lower(function, pieces, (beta,), type).program
    dtype, floor = DTYPES[type], 4 * FORMATS[type].tiny_exponent
    for value in BETAS[type]:
        at = float(np.array(value, dtype))
        truth = Truth(form, {beta: at})
        # in float64 exp(-s) is no number from 745 on, and what a small parameter would make of it is lost
        scaled = [s for s in SCALED if type is Type.F32 or s <= 700]
        points = np.array([sign * s / at for s in scaled for sign in (1, -1)])
        points = points[np.abs(points) < float(np.finfo(dtype).max)].astype(dtype)
        computed = run(program, x=points, beta=np.full(len(points), at, dtype))["y"].tolist()
        assert max(error(truth(p, floor), got, type) for p, got in zip(points.tolist(), computed, strict=True)) < 1.6
        left = run(program, x=np.array([-np.inf], dtype), beta=np.array([at], dtype))["y"]
        assert left.tolist() == [0.0], value


FORMULAS = {
    "1/b inside": Piecewise((beta * (exp(x / beta) - 1), x < 0), (x, True)),
    "a root inside": (x + sqrt(x**2 + beta)) / 2,
    "b inside": atan(beta * x) / beta,
    "a power inside": x / sqrt(1 + (x / beta) ** 2),
    "squared in front": sqrt(1 + (x / beta) ** 4) * beta**2,
}


@pytest.mark.parametrize(("name", "function"), [*((n, "f") for n in FORMULAS), ("1/b inside", "d2")])
def test_a_scale_and_a_power_of_it_in_front(name: str, function: str) -> None:
    """beta g(x/beta) is x h(x/beta) next to 0: where x/beta has a few digits, or no number, x has all of them.

    exp(x/beta)/beta may be a number where exp(x/beta) is none.
    """
    form = dict(derive(Activation("unseen", FORMULAS[name], [beta])).functions)[function]
    pieces = general_pieces(stable_pieces(form))
    program = lower("f", pieces, (beta,), Type.F64).program
    rng = np.random.default_rng(3)
    count = 400
    betas = 2.0 ** rng.uniform(-1000, 1000, count)
    x = 2.0 ** rng.uniform(-1000, 1000, count) * rng.choice([-1, 1], count)
    bends = betas ** rng.choice([1, -1, 0.5], count) * 2.0 ** rng.uniform(-12, 12, count)
    x = np.where(rng.random(count) < 0.5, x, np.clip(bends, 2.0**-1000, 2.0**1000))
    computed = run(program, x=x, beta=betas)["y"].tolist()
    for at, value, got in zip(x.tolist(), betas.tolist(), computed, strict=True):
        ulps = error(Truth(form, {beta: value})(at, -1200), got, Type.F64)
        assert ulps < 2, f"{ulps:.3g} ulps at {at!r}, beta {value!r}"
