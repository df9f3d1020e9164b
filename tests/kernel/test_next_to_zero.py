"""Float64 next to 0, where a factor of a product leaves the range of the type and the product does not."""

from __future__ import annotations

import numpy as np
import pytest
from sympy import Expr, cos, sin, sinh

from codegen import Activation, x
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, worst
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive

TINY = np.array([5e-324, 1e-310, 2.3e-308, 9.126417934667122e-299, 1e-290, 1e-200, 0.5])


@pytest.mark.parametrize(
    "formula",
    [
        sinh(x),  # exp(-t) with room for its range multiplies what is divided
        sin(x) / x,  # the pole of 1/x
        (1 - cos(x)) / x**2,
    ],
)
def test_next_to_zero(formula: Expr) -> None:
    form = derive(Activation("f", formula)).f
    program = lower("f", general_pieces(stable_pieces(form)), (), Type.F64).program
    points = np.concatenate([-TINY, TINY])
    assert worst(program, Truth(form, {}), points, Type.F64).ulps <= 2
