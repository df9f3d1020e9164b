"""Errors in ulps, against numbers whose error is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy
from flint import arb, fmpq
from hypothesis import given
from hypothesis import strategies as st
from support.patterns import FLOATS, dtype, floats, integer

from codegen import Activation, Parameter, x
from codegen.kernel.choice.truth import Truth, error, sample, ulp_exponent, worst
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program
from codegen.proof.balls.ball import precision, tight
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import normal_form

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)


def program(type: Type, constant: float) -> Program:
    """x times a constant."""
    make = builder()
    return make.finish("p", {"y": make.op("mul", make.input("x", type), make.const(constant, type))})


@types
@given(data=st.data())
def test_an_ulp_is_the_spacing_at_the_exact_value(type: Type, data: st.DataObject) -> None:
    number = data.draw(floats(type).filter(lambda v: math.isfinite(v) and v != 0))
    inward = np.spacing(np.nextafter(np.abs(np.array(number, dtype(type))), np.array(0, dtype(type))))
    with np.errstate(over="ignore"):
        outward = np.spacing(np.abs(np.array(number, dtype(type))))
    assert 2.0 ** ulp_exponent(arb(number), type) == (outward if np.isfinite(outward) else inward)


@types
def test_below_the_normal_numbers_an_ulp_is_the_least_subnormal(type: Type) -> None:
    tiny = FORMATS[type].tiny_exponent
    for value in (arb(0), arb(2) ** (tiny - 30), arb(2) ** FORMATS[type].emin, arb(2) ** tiny * 1000):
        assert ulp_exponent(value, type) == tiny
    assert ulp_exponent(arb(2) ** (FORMATS[type].emin + 1), type) == tiny + 1


@types
@given(data=st.data())
def test_steps_are_ulps(type: Type, data: st.DataObject) -> None:
    """A number some steps away within one binade is as many ulps away; half a step is half an ulp."""
    significand = data.draw(st.integers(2 ** (FORMATS[type].precision - 1) + 8, 2 ** FORMATS[type].precision - 9))
    value = math.ldexp(significand, data.draw(st.integers(-30, 30)) - FORMATS[type].precision)
    steps = data.draw(st.integers(-8, 8))
    moved = (np.array(value, dtype(type)).view(integer(type)) + np.array(steps, integer(type))).view(dtype(type))
    with precision(160):
        for sign in (1, -1):
            assert error(sign * arb(value), sign * float(moved), type) == abs(steps)
            half = arb(2) ** (ulp_exponent(arb(value), type) - 1)
            assert error(sign * (arb(value) + half), sign * float(moved), type) == abs(steps - 0.5)


@types
def test_infinities(type: Type) -> None:
    """Right where the exact value rounds to it, and infinitely wrong elsewhere; so is NaN."""
    fmt = FORMATS[type]
    with precision(200):
        largest = (2 - arb(2) ** (1 - fmt.precision)) * arb(2) ** fmt.emax
        over = (2 - arb(2) ** -fmt.precision) * arb(2) ** fmt.emax
        assert error(over, math.inf, type) == 0
        assert error(-over, -math.inf, type) == 0
        assert error(over, -math.inf, type) == math.inf
        assert error(largest, math.inf, type) == math.inf
        assert error(over * 2, math.inf, type) == 0
        assert error(over * 2, float(np.finfo(dtype(type)).max), type) > 1
        assert error(arb(1), math.nan, type) == math.inf


def test_truth_takes_the_piece_that_holds_the_point() -> None:
    tau = Parameter("tau", default=6, domain="positive")
    form = normal_form(sympy.Piecewise((1, x < 0), (2, x <= tau), (3, True)), x)
    truth = Truth(form, {tau: 1.5})
    values = [int(float(truth(v, -200))) for v in (-1e300, -5e-324, -0.0, 0.0, 1.0, 1.5, np.nextafter(1.5, 2), 1e300)]
    assert values == [1, 1, 2, 2, 2, 2, 3, 3]


def test_truth_is_exact_in_its_parameters() -> None:
    """A parameter is the float that was passed, not the decimal that it stands for."""
    b = Parameter("b", default=1, domain="positive")
    truth = Truth(normal_form(b * x, x), {b: 0.1})
    with precision(200):
        assert truth(3.0, -200) == arb(0.1) * 3
        assert not truth(3.0, -200).overlaps(arb(3) / 10)


@types
def test_the_worst_error_is_found_and_told(type: Type) -> None:
    """x / 3 by the rounded constant 1/3: the errors of a product of two roundings, known from fractions."""
    third = float(dtype(type).type(1) / dtype(type).type(3))
    form = normal_form(x / 3, x)
    inputs = np.concatenate([sample(type, 400), -sample(type, 50)])
    found = worst(program(type, third), Truth(form, {}), inputs, type)
    assert found.inputs == len(inputs)
    assert 0.5 < found.ulps <= 1.5
    alone = worst(program(type, third), Truth(form, {}), np.array([found.at], dtype(type)), type)
    assert alone.ulps == found.ulps
    exact = worst(program(type, 2.0), Truth(normal_form(2 * x, x), {}), inputs, type)
    assert exact.ulps == 0


def test_a_wrong_program_is_found_wrong() -> None:
    form = normal_form(2 * x, x)
    off = worst(program(Type.F32, 2.0 * (1 + 2.0**-20)), Truth(form, {}), np.array([1.0, 3.0], np.float32), Type.F32)
    assert off.ulps == 12  # 3 * 2**-19 at 6, whose ulp is 2**-21
    nothing = worst(program(Type.F32, math.inf), Truth(form, {}), np.array([1.0], np.float32), Type.F32)
    assert nothing.ulps == math.inf


@types
def test_inputs_are_finite_many_and_the_same_each_time(type: Type) -> None:
    hard = [1.25, 7.5]
    inputs = sample(type, 20_000, hard)
    assert (inputs == sample(type, 20_000, hard)).all()
    assert np.isfinite(inputs).all()
    assert len(np.unique(inputs)) == len(inputs) > 19_000
    assert inputs.dtype == dtype(type)
    for point in hard:
        for sign in (1, -1):
            around = np.array(sign * point, dtype(type)).view(integer(type)) + np.arange(-20, 21, dtype=integer(type))
            assert np.isin(around.view(dtype(type)), inputs).all()
    sizes = np.abs(inputs[inputs != 0].astype(np.float64))
    assert (inputs < 0).mean() == pytest.approx(0.5, abs=0.02)
    assert sizes.min() < np.finfo(dtype(type)).tiny, "subnormals"
    assert sizes.max() > float(np.finfo(dtype(type)).max) / 2**60, "large numbers"
    assert ((sizes > 0.1) & (sizes < 40)).mean() > 0.5, "where functions bend"


def test_the_tail_is_judged_to_the_least_subnormal() -> None:
    form = normal_form(sympy.exp(x), x)
    truth = Truth(form, {})
    value = truth(-103.0, FORMATS[Type.F32].tiny_exponent - 60)
    with precision(160):
        assert value.overlaps(tight(arb.exp, arb(-103)))
        assert error(value, 2.0**-149, Type.F32) < 1
        assert error(value, 0.0, Type.F32) > 1


def test_beside_an_asymptote_no_precision_shows_the_side() -> None:
    """5/4 x / (1 + exp(-x)) at 355.5 is below 444.375, by less than 2**-500 of it."""
    truth = Truth(derive(Activation("e_swish", sympy.Rational(5, 4) * x / (1 + sympy.exp(-x)))).f, {})
    assert truth.beside(355.5, fmpq(3555, 8)) == -1
    assert truth.beside(355.5, fmpq(3556, 8)) == 0  # not the asymptote's value
    assert truth.beside(-355.5, fmpq(0)) == -1  # the asymptote 0 on the left


def test_only_waves_have_no_limit() -> None:
    for formula, sides in (
        (sympy.sin(x), [True, True]),
        (x + sympy.sin(x), [False, False]),
        (sympy.exp(x), [False] * 2),
    ):
        truth = Truth(derive(Activation("unseen", formula)).f, {})
        assert [truth.has_no_limit(side) for side in (-1, 1)] == sides
