"""The sign of a zero is that of the side from which the function comes to it."""

from __future__ import annotations

from math import copysign, inf

import numpy as np
import pytest
import sympy
from sympy import Abs, Expr, Max, exp, tanh

from codegen import Activation, x
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.signed_zeros import signs_of_zeros, with_signs
from codegen.kernel.choice.truth import Truth
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive


@pytest.mark.parametrize(
    ("formula", "at_0", "far"),
    [
        (x / (1 + exp(-x)), {1: 1, -1: -1}, {-1: -1}),
        (tanh(x), {1: 1, -1: -1}, {}),
        (Abs(x), {1: 1, -1: 1}, {}),
        (-(x**2), {1: -1, -1: -1}, {}),
        (exp(-(x**2)), {}, {1: 1, -1: 1}),
        (Max(0, x), {1: 1}, {}),  # on the left it is 0, and its sign is not known
    ],
)
def test_the_signs_follow_from_the_function(formula: Expr, at_0: dict[int, int], far: dict[int, int]) -> None:
    assert signs_of_zeros(Truth(derive(Activation("unseen", formula)).f, {})) == {0.0: at_0, inf: far}


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("left", [1, -1])
@pytest.mark.parametrize("right", [1, -1])
def test_they_are_put_on_the_program(type: Type, left: int, right: int) -> None:
    b = builder()
    v = b.input("x", type)
    program = b.finish("p", {"y": b.op("mul", v, b.const(0.0, type))})  # a zero everywhere, of some sign
    found = with_signs(program, {0.0: {1: right, -1: left}, inf: {}}, type, {})
    zeros = run(found, x=np.array([0.0, -0.0], DTYPES[type]))["y"].tolist()
    assert [copysign(1, z) for z in zeros] == [right, left]
    assert run(found, x=np.array([1.0], DTYPES[type]))["y"].tolist() == [0.0]


def test_a_program_that_is_right_stays_as_it_is() -> None:
    form = derive(Activation("unseen", x / (1 + exp(-x)))).f
    signs = signs_of_zeros(Truth(form, {}))
    program = lower("unseen", stable_pieces(form), (), Type.F32).program
    signed = with_signs(program, signs, Type.F32, {})
    assert with_signs(signed, signs, Type.F32, {}) == signed
    assert sympy.sign(signs[inf][-1]) == -1
