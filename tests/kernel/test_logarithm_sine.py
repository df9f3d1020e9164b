"""The logarithm, sine and cosine as programs, against balls, over all exponents."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import sympy
from flint import arb
from support.patterns import FLOATS, dtype

from codegen.kernel.arithmetic.double_word import Arithmetic, Number
from codegen.kernel.arithmetic.logarithm_sine import Addend, logarithm, sine, turns
from codegen.kernel.forms.general.lower import PRECISIONS
from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program, Value
from codegen.proof.balls.ball import precision

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
# Relative: what the polynomials are asked for in float64 alone, and in two parts the rounding of the low one.
RIGHT = {Type.F32: 2.0**-31, Type.F64: 2.0**-54}


def program_of(type: Type, make: Callable[[Arithmetic, Value], Number]) -> Program:
    b = builder()
    a = Arithmetic(b, type, PRECISIONS[type])
    v = b.input("x", type)
    number = make(a, a.op("widen", v) if a.roomy else v)
    return b.finish("p", {"high": number.high, "low": number.low or a.const(0)})


def worst(program: Program, exact: Callable[[arb], arb], inputs: np.ndarray, *, absolute: float = 0.0) -> float:
    """The largest relative error of high + low; of values below `absolute` in relation to that."""
    found = run(program, x=inputs)
    largest = 0.0
    with precision(1500):
        for x, high, low in zip(inputs.tolist(), found["high"].tolist(), found["low"].tolist(), strict=True):
            value = exact(arb(x))
            error = abs(arb(high) + arb(low) - value) / max(abs(value), arb(absolute))
            largest = max(largest, float(error.mid()))
    return largest


def every_size(type: Type, count: int) -> np.ndarray:
    fmt = FORMATS[type]
    rng = np.random.default_rng(5)
    return np.unique((2.0 ** rng.uniform(fmt.emin, fmt.emax, count)).astype(dtype(type)))


@types
def test_the_logarithm_of_every_size(type: Type) -> None:
    inputs = np.concatenate([every_size(type, 200), np.array([0.5, 2, 10, 0.70710678, 1.4142135], dtype(type))])
    assert worst(program_of(type, logarithm), arb.log, inputs) < RIGHT[type]


@types
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_sine_and_cosine_of_every_size(type: Type, quarters: int) -> None:
    def make(a: Arithmetic, v: Value) -> Number:
        angle = turns(a, [Addend(Number(v), sympy.S.One, FORMATS[type].emax + 1)], sympy.S.Zero, 0)
        return sine(a, angle, quarters)

    whole = np.round(np.arange(1, 200) * math.pi / 2).astype(dtype(type))  # beside zeros of both
    inputs = np.concatenate([every_size(type, 200), -every_size(type, 50), whole])
    found = worst(program_of(type, make), lambda x: (x + arb.pi() * quarters / 2).sin(), inputs)
    assert found < 2 * RIGHT[type]


@pytest.mark.parametrize("sign", [-1, 1])
def test_an_angle_that_is_no_fraction_has_the_right_quadrant_on_both_sides(sign: int) -> None:
    """Multiples of 4 are taken away by an addition, of which the rounding was to multiples of 2 on the left."""
    inputs = sign * 2.0 ** np.random.default_rng(8).uniform(52, 58, 400)
    assert worst(program_of(Type.F64, _cosine), arb.cos, inputs) < 2 * RIGHT[Type.F64]


def test_an_angle_beside_a_zero_of_the_sine_keeps_its_digits() -> None:
    """The float64 that is nearest to a multiple of pi/2 in relation to its size: J.-M. Muller 2016, table 11.1."""
    hard = 6381956970095103.0 * 2.0**797
    assert worst(program_of(Type.F64, _cosine), arb.cos, np.array([hard])) < 2 * RIGHT[Type.F64]


def _cosine(a: Arithmetic, v: Value) -> Number:
    return sine(a, turns(a, [Addend(Number(v), sympy.S.One, 1024)], sympy.S.Zero, 0), 1)


def test_a_factor_of_the_angle_is_exact() -> None:
    """sin(pi x / 2) is 0, 1 or -1 at whole numbers, of any size."""

    def make(a: Arithmetic, v: Value) -> Number:
        return sine(a, turns(a, [Addend(Number(v), sympy.pi / 2, 1024)], sympy.S.Zero, 0), 0)

    inputs = np.array([0.0, 1.0, 2.0, 3.0, 4.0, 4097.0, 2.0**53 - 1, 2.0**60, 2.0**1000])
    found = run(program_of(Type.F64, make), x=inputs)
    assert (found["high"] + found["low"]).tolist() == [0, 1, 0, -1, 0, 1, -1, 0, 0]
