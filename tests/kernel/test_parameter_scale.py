"""Room for a parameter of any size beside an exponential."""

from __future__ import annotations

import numpy as np
import pytest
import sympy

from codegen.kernel.arithmetic.double_word import Arithmetic
from codegen.kernel.arithmetic.parameter_scale import reach, with_room
from codegen.kernel.arithmetic.precision import PLAIN
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import FORMATS, Type


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("op", ["mul", "div"])
def test_the_power_is_given_back(type: Type, op: str) -> None:
    fmt = FORMATS[type]
    b = builder()
    a = Arithmetic(b, type, PLAIN)
    scaled, gain = with_room(a, op, b.input("p", type))
    program = b.finish("p", {"scaled": scaled, "gain": gain})
    largest = (2 - 2.0 ** (1 - fmt.precision)) * 2.0**fmt.emax
    inputs = np.array([2.0**fmt.tiny_exponent, 2.0**fmt.emin, 1.0, -3.0, largest, -largest], DTYPES[type])
    found = run(program, p=inputs)
    back = found["scaled"] * found["gain"] if op == "mul" else found["scaled"] / found["gain"]
    assert back.tolist() == inputs.tolist()
    inside = np.abs(found["scaled"])
    assert (inside >= 2.0 ** (fmt.emin + 1 - fmt.precision + 20)).all()  # 1/p and 4 p are numbers
    assert (inside <= 2.0 ** (fmt.emax - 20)).all()


def test_how_far_parameters_reach() -> None:
    p, q = sympy.symbols("p q", positive=True)
    fmt = FORMATS[Type.F32]
    assert reach(sympy.Integer(3), fmt) == 0
    assert reach(p, fmt) == fmt.emax + 1
    assert reach(1 / p, fmt) == -fmt.tiny_exponent
    assert reach(p**2 / q, fmt) == 2 * (fmt.emax + 1) - fmt.tiny_exponent
