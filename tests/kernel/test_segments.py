"""Polynomials on segments: fitted, and evaluated with the coefficients of the right one."""

from __future__ import annotations

import numpy as np
import pytest
from flint import arb

from codegen.kernel.approximation.segments import DOUBLE, SINGLE, TWICE, Demand, TooRough, fit, segments
from codegen.kernel.arithmetic.double_word import Arithmetic
from codegen.kernel.arithmetic.polynomial_table import chosen, evaluate
from codegen.kernel.forms.general.lower import PRECISIONS
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import Type
from codegen.proof.balls.ball import precision


def bell(v: arb) -> arb:
    return (1 + v * v).rsqrt()


@pytest.mark.parametrize(
    ("type", "want", "error"), [(Type.F32, SINGLE, 2.0**-31), (Type.F64, DOUBLE, 2.0**-54), (Type.F64, TWICE, 2.0**-98)]
)
def test_the_polynomials_are_within_what_is_asked(type: Type, want: Demand, error: float) -> None:
    found = segments(bell, 0.0, 6.0, want)
    assert [s.upper for s in found] == sorted({s.upper for s in found})
    assert found[-1].upper == 6.0
    assert all(len(s.coefficients) <= want.degree + 1 for s in found)
    b = builder()
    a = Arithmetic(b, type, PRECISIONS[type])
    v = b.input("x", type)
    wide = a.op("widen", v) if a.roomy else v
    number = evaluate(a, wide, None, wide, [s.upper for s in found], found)
    program = b.finish("p", {"high": number.high, "low": number.low or a.const(0)})
    ends = [s.upper for s in found]
    inputs = np.unique(np.array([*np.linspace(0, 6, 101), *ends, *np.nextafter(ends, 0)], DTYPES[type]))
    values = run(program, x=inputs)
    with precision(300):
        for x, high, low in zip(inputs.tolist(), values["high"].tolist(), values["low"].tolist(), strict=True):
            assert abs((arb(high) + arb(low)) / bell(arb(x)) - 1) < 2 * error + 2.0**-104, x


def test_a_degree_that_is_too_low_splits_the_interval() -> None:
    few, many = (segments(bell, 0.0, 6.0, Demand(2.0**-31, degree, 1e6)) for degree in (14, 6))
    assert len(few) < len(many)


def test_a_zero_inside_is_no_segment() -> None:
    assert fit(lambda v: v - 1, 0.5, 2.0, SINGLE) is None


def test_what_no_few_polynomials_approximate_is_told() -> None:
    with pytest.raises(TooRough, match="more than 64 polynomials"):
        segments(lambda v: 2 + (1000 * v).sin(), 0.0, 100.0, SINGLE)


def test_the_last_bound_is_not_asked() -> None:
    b = builder()
    a = Arithmetic(b, Type.F64, PRECISIONS[Type.F64])
    program = b.finish("p", {"y": chosen(a, b.input("x", Type.F64), [1.0, 2.0, 3.0], [10.0, 20.0, 30.0])})
    assert run(program, x=np.array([0.0, 1.0, 1.5, 2.0, 2.5, 9.0]))["y"].tolist() == [10, 10, 20, 20, 30, 30]
