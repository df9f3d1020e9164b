"""Arithmetic in one and two parts, and the elementary functions, against exact numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st
from support.patterns import FLOATS, Array, dtype

from codegen.kernel.arithmetic.double_word import Arithmetic, Number
from codegen.kernel.arithmetic.exponential import exponential, logq, window
from codegen.kernel.arithmetic.precision import PLAIN, Precision
from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Builder, Program, Value
from codegen.proof.balls.ball import precision, tight

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
FULL = Precision(exponential=True, reduction=True, sums=True, products=True)


def arithmetic(b: Builder, type: Type, spend: Precision = PLAIN) -> Arithmetic:
    return Arithmetic(b, type, spend)


def parts(type: Type, make: Callable[[Arithmetic, list[Value]], Number], *inputs: float) -> tuple[Fraction, Fraction]:
    """High and low part of what is made of some inputs."""
    b = builder()
    values = [b.input(f"i{k}", type) for k in range(len(inputs))]
    a = arithmetic(b, type)
    number = make(a, values)
    low = number.low if number.low is not None else a.const(0)
    program = b.finish("p", {"high": number.high, "low": low})
    found = run(program, **{f"i{k}": np.array([v], dtype(type)) for k, v in enumerate(inputs)})
    return Fraction(float(found["high"][0])), Fraction(float(found["low"][0]))


def moderate(type: Type) -> st.SearchStrategy[float]:
    """Numbers whose products and quotients stay in range, and whose low parts are no subnormals."""
    return st.floats(2.0**-20, 2.0**20, width=8 * dtype(type).itemsize).flatmap(lambda v: st.sampled_from([v, -v]))


class TestTwoParts:
    @types
    @given(data=st.data())
    def test_a_product_of_one_part_each_is_exact(self, type: Type, data: st.DataObject) -> None:
        u, v = data.draw(moderate(type)), data.draw(moderate(type))
        high, low = parts(type, lambda a, i: a.product(Number(i[0]), Number(i[1]), True), u, v)
        assert high + low == Fraction(u) * Fraction(v)

    @types
    @given(data=st.data())
    def test_a_sum_of_one_part_each_is_exact(self, type: Type, data: st.DataObject) -> None:
        u, v = data.draw(moderate(type)), data.draw(moderate(type))
        high, low = parts(type, lambda a, i: a.sum(Number(i[0]), Number(i[1]), True), u, v)
        assert high + low == Fraction(u) + Fraction(v)

    @types
    @given(data=st.data())
    def test_normalised_loses_nothing(self, type: Type, data: st.DataObject) -> None:
        u, v = sorted((data.draw(moderate(type)), data.draw(moderate(type))), key=abs, reverse=True)
        high, low = parts(type, lambda a, i: a.normalised(i[0], i[1]), u, v)
        assert high + low == Fraction(u) + Fraction(v)
        assert abs(low) <= abs(high) * Fraction(2) ** -(FORMATS[type].precision - 1) or high == 0

    @types
    @given(data=st.data())
    def test_products_and_quotients_of_two_parts_each(self, type: Type, data: st.DataObject) -> None:
        """To a few squares of a rounding, and to a little more than half an ulp, of the exact result."""
        p = FORMATS[type].precision
        u, v = data.draw(moderate(type)), data.draw(moderate(type))
        little = st.integers(-(2**20), 2**20).map(lambda k: k * 2.0 ** -(p + 21))
        ul, vl = (float(dtype(type).type(abs(h) * data.draw(little))) for h in (u, v))
        left, right = Fraction(u) + Fraction(ul), Fraction(v) + Fraction(vl)

        def numbers(i: list[Value]) -> tuple[Number, Number]:
            return Number(i[0], i[1]), Number(i[2], i[3])

        high, low = parts(type, lambda a, i: a.product(*numbers(i), True), u, ul, v, vl)
        assert abs((high + low) / (left * right) - 1) <= Fraction(2) ** (3 - 2 * p)
        high, low = parts(type, lambda a, i: Number(a.quotient(*numbers(i))), u, ul, v, vl)
        assert abs(high / (left / right) - 1) <= Fraction(2) ** -p * Fraction(102, 100)

    @types
    def test_a_power_of_two_costs_one_operation(self, type: Type) -> None:
        b = builder()
        a = arithmetic(b, type)
        v = b.input("v", type)
        for constant, exact in ((0.5, True), (-0.25, True), (4.0, True), (3.0, False)):
            found = a.product(Number(v), a.constant(arb(constant)), keep=True)
            assert (found.low is None) is exact, constant

    @types
    def test_a_constant_has_a_low_part_where_it_needs_one(self, type: Type) -> None:
        a = arithmetic(builder(), type)
        with precision(200):
            pi = a.constant(arb.pi())
            assert pi.low is not None
            held = arb(pi.high.constant) + arb(pi.low.constant)
            assert abs(held - arb.pi()) < arb(2) ** (2 - 2 * FORMATS[type].precision)
            assert a.constant(arb(1.5)).low is None

    def test_a_roomy_type_needs_no_low_parts(self) -> None:
        a = arithmetic(builder(), Type.F32, Precision(wide=True))
        assert a.roomy and a.type is Type.F64 and a.bits == 29
        assert not arithmetic(builder(), Type.F64, Precision()).roomy
        with precision(100):
            assert a.constant(arb.pi()).low is None


def ulps(program: Program, inputs: Array, function: Callable[[arb], arb], type: Type) -> float:
    """The largest error in units of the last place, that of the least subnormal below the normal numbers."""
    fmt = FORMATS[type]
    largest = 0.0
    for v, got in zip(inputs, run(program, t=inputs)["y"], strict=True):
        with precision(200):
            exact = tight(function, arb(float(v)), floor=fmt.tiny_exponent - 60)
            unit = max(math.frexp(float(abs(exact)))[1] - fmt.precision, fmt.tiny_exponent) if exact > 0 else fmt.emin
            largest = max(largest, float(abs(arb(float(got)) - exact) * arb(2) ** -unit))
    return largest


class TestExponential:
    @types
    @pytest.mark.parametrize(("spend", "bound"), [(PLAIN, 1.2), (FULL, 0.6)], ids=["plain", "full"])
    @pytest.mark.parametrize("free", [False, True])
    def test_over_its_window(self, type: Type, spend: Precision, bound: float, free: bool) -> None:
        b = builder()
        a = arithmetic(b, type, spend)
        within = window(a, free)
        e = exponential(a, Number(b.input("t", type)), within)
        program = b.finish("p", {"y": a.one_part(e.value)})
        rng = np.random.default_rng(2)
        normal = -FORMATS[type].emin * math.log(2) - 1
        t = np.concatenate([[0.0, 2.0**-60], rng.uniform(0, 2, 200), rng.uniform(0, normal, 200)]).astype(dtype(type))
        assert ulps(program, t, lambda v: (-v).exp(), type) <= bound
        tail = rng.uniform(normal, min(within.limit, normal + 40), 50).astype(dtype(type))
        assert ulps(program, tail, lambda v: (-v).exp(), type) <= 1.2, "subnormal results round a second time"
        assert within.limit > normal

    @types
    def test_the_unscaled_part_is_normal_where_the_value_is_subnormal(self, type: Type) -> None:
        b = builder()
        a = arithmetic(b, type)
        e = exponential(a, Number(b.input("t", type)), window(a, False))
        program = b.finish("p", {"big": e.big.high, "scale": e.scale, "y": e.value.high})
        t = np.linspace(1, window(a, False).limit, 200).astype(dtype(type))
        found = run(program, t=t)
        assert (found["big"] >= np.finfo(dtype(type)).tiny).all()
        assert (found["y"] < np.finfo(dtype(type)).tiny).any()
        assert (found["big"] * found["scale"] == found["y"]).all()

    @types
    @pytest.mark.parametrize("spend", [PLAIN, FULL], ids=["plain", "full"])
    def test_one_minus_it_keeps_its_relative_accuracy_near_zero(self, type: Type, spend: Precision) -> None:
        b = builder()
        a = arithmetic(b, type, spend)
        e = exponential(a, Number(b.input("t", type)), window(a, False))
        program = b.finish("p", {"y": a.one_part(e.minus_one())})
        t = np.geomspace(FORMATS[type].precision * 2.0**-120, 60, 400).astype(dtype(type))
        assert ulps(program, t, lambda v: -(-v).expm1(), type) <= 2.2
        assert run(program, t=np.zeros(1, dtype(type)))["y"] == 0

    @types
    def test_nan_stays_nan(self, type: Type) -> None:
        b = builder()
        a = arithmetic(b, type)
        e = exponential(a, Number(b.input("t", type)), window(a, False))
        program = b.finish("p", {"y": e.value.high})
        assert np.isnan(run(program, t=np.array([np.nan], dtype(type)))["y"]).all()


@types
@pytest.mark.parametrize("upper", [0.5, 1.0])
def test_logq_over_its_interval(type: Type, upper: float) -> None:
    b = builder()
    a = arithmetic(b, type)
    program = b.finish("p", {"y": a.one_part(logq(a, b.input("t", type), upper))})
    t = np.concatenate([np.geomspace(2.0**-100, upper, 300), [upper]]).astype(dtype(type))
    assert ulps(program, t, lambda v: v.log1p() / v, type) <= 1.6
    assert run(program, t=np.zeros(1, dtype(type)))["y"] == 1
