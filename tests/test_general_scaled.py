"""Parameters that scale input and output of a general form: right at extreme values of both."""

from __future__ import annotations

import numpy as np
import pytest
from sympy import exp, log

from codegen import Activation, Parameter, x
from codegen.kernel.general import General
from codegen.kernel.interpret import DTYPES, run
from codegen.kernel.lower import general_pieces, lower, stable_pieces
from codegen.kernel.measure import Truth, error
from codegen.kernel.ops import FORMATS, Type
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
    assert isinstance(pieces[0].stable, General)
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
