"""Programs of general forms on the CPU: the bits of the interpreter."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import sympy
from support.patterns import FLOATS, dtype, random, same, special
from support.printed import source
from sympy import Expr, log, sin, sqrt

from codegen import Activation, x
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.derive import derive
from codegen.targets.cpu.files import CPU

FORMULAS = [x + sin(x) ** 2, log(1 + sqrt(x**2 + 1)), 1 - sympy.exp(-sympy.exp(x))]


@pytest.mark.parametrize("formula", FORMULAS, ids=str)
@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_the_cpu_gives_the_bits_of_the_interpreter(formula: Expr, type: Type) -> None:
    numba = pytest.importorskip("numba")
    from codegen.targets.cpu.runtime import operations

    program = lower("f", stable_pieces(derive(Activation("unseen", formula)).f), (), type).program
    names = {n: getattr(operations, n) for n in ["bits", "copysign", "fma", "from_bits", "select", "sqrt"]}
    types = {n: getattr(numba, n) for n in ["float32", "float64", "int32", "int64"]}
    scope: dict[str, Any] = names | types | {"inf": math.inf, "nan": math.nan}
    exec(source(program, CPU), scope)
    kernel = operations.kernel(scope["function"])

    @numba.njit(error_model="numpy")
    def loop(x, y):
        for i in range(x.size):
            y[i] = kernel(x[i])

    inputs = np.concatenate([special(type), random(type, 3000, 3)]).astype(dtype(type))
    found = np.empty_like(inputs)
    loop(inputs, found)
    expected = run(program, x=inputs)["y"]
    assert same(found, expected).all(), inputs[~same(found, expected)][:5]
