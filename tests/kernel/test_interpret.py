"""The interpreter against exact fractions: its bits are the measure for every target."""

from __future__ import annotations

import math
import operator
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.patterns import FLOATS, dtype, floats, integer, nearest, random, same

from codegen.kernel.program.interpret import DTYPES, RULES, fold, run
from codegen.kernel.program.ops import FORMATS, OPS, Type
from codegen.kernel.program.program import Instr, Program, ProgramError, result_type

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)


def one(name: str, *operands: tuple[float | int | bool, Type]) -> float | int | bool:
    """An operation of a program, on inputs."""
    inputs = tuple(Instr("input", (), t, name=f"i{k}") for k, (_, t) in enumerate(operands))
    result = Instr(name, tuple(range(len(operands))), result_type(name, tuple(t for _, t in operands)))
    program = Program("p", (*inputs, result), (("y", len(operands)),))
    arrays = {f"i{k}": np.array([v], DTYPES[t]) for k, (v, t) in enumerate(operands)}
    found: float | int | bool = run(program, **arrays)["y"][0].item()
    return found


def equal(a: float, b: float) -> bool:
    """Equal numbers with equal signs, or NaN twice."""
    return (a != a and b != b) or (a == b and math.copysign(1, a) == math.copysign(1, b))


def exact_fma(a: float, b: float, c: float, type: Type) -> float:
    """a b + c by the rules of IEEE 754, in fractions."""
    sign = math.copysign(1, a) * math.copysign(1, b)
    if any(v != v for v in (a, b, c)) or (math.isinf(a) and b == 0) or (math.isinf(b) and a == 0):
        return math.nan
    if math.isinf(a) or math.isinf(b):
        return math.nan if math.isinf(c) and math.copysign(1, c) != sign else sign * math.inf
    if math.isinf(c):
        return c
    value = Fraction(a) * Fraction(b) + Fraction(c)
    if value:
        return nearest(value, type) or math.copysign(0.0, value.numerator)
    if Fraction(a) * Fraction(b):
        return 0.0  # an exact difference of equal numbers
    return -0.0 if sign < 0 and math.copysign(1, c) < 0 else 0.0


class TestFusedMultiplyAdd:
    @types
    @given(data=st.data())
    def test_of_any_bit_patterns(self, type: Type, data: st.DataObject) -> None:
        a, b, c = (data.draw(floats(type), label=n) for n in "abc")
        assert equal(one("fma", (a, type), (b, type), (c, type)), exact_fma(a, b, c, type))

    @types
    @settings(max_examples=200)
    @given(data=st.data())
    def test_where_the_product_almost_cancels(self, type: Type, data: st.DataObject) -> None:
        """c is the rounded product, or a neighbour of it: what is left is the product's rounding error."""
        a, b = (data.draw(floats(type), label=n) for n in "ab")
        with np.errstate(all="ignore"):
            product = np.array(a, dtype(type)) * np.array(b, dtype(type))
        if np.isfinite(product):
            steps = data.draw(st.integers(-2, 2))
            c = -(product.view(integer(type)) + np.array(steps, integer(type))).view(dtype(type)).item()
            assert equal(one("fma", (a, type), (b, type), (c, type)), exact_fma(a, b, c, type))

    @types
    def test_where_results_are_subnormal_or_overflow(self, type: Type) -> None:
        """Products of the size of the least numbers and of the largest, with addends of all sizes."""
        rng = np.random.default_rng(0)
        fmt = FORMATS[type]
        count = 400
        for middle in (fmt.tiny_exponent, fmt.emin, fmt.emax + 1):
            significands = rng.integers(2 ** (fmt.precision - 1), 2**fmt.precision, (3, count))
            exponent = rng.integers(-3, 4, (3, count)) + middle // 2
            a, b = np.ldexp(significands[:2], exponent[:2] - fmt.precision).astype(dtype(type))
            with np.errstate(over="ignore"):
                c = np.ldexp(significands[2].astype(dtype(type)), exponent[2] * 2 - fmt.precision).astype(dtype(type))
            c = np.where(rng.random(count) < 0.5, c, -c)
            body = (*(Instr("input", (), type, name=n) for n in "abc"), Instr("fma", (0, 1, 2), type))
            found = run(Program("p", body, (("y", 3),)), a=a, b=b, c=c)["y"]
            expected = [exact_fma(*map(float, row), type) for row in zip(a, b, c, strict=True)]
            assert same(found, np.array(expected, dtype(type))).all()
            sizes = {np.isinf(found).any(), (np.abs(found) < 2.0**fmt.emin).any()}
            assert True in sizes, "the range was met"

    @types
    def test_numbers_of_few_bits_next_to_the_ends_of_the_format(self, type: Type) -> None:
        """Ties of subnormal results, addends that only break them, products that only do, and zeros of both signs."""
        rng, fmt, count = np.random.default_rng(4), FORMATS[type], 3000

        def few(exponents: np.ndarray) -> np.ndarray:
            bits = rng.integers(1, fmt.precision + 1, count)
            significands = np.floor(rng.uniform(1, 2, count) * 2.0**bits) / 2.0**bits * rng.choice([-1, 1], count)
            low, high = fmt.tiny_exponent, fmt.emax
            return np.ldexp(significands, np.clip(exponents, low, high)).astype(dtype(type))

        with np.errstate(over="ignore", under="ignore", invalid="ignore"):
            middle = rng.integers(fmt.tiny_exponent - 8, fmt.emin + 8, count)
            a = few(rng.integers(fmt.tiny_exponent, fmt.emax, count))
            b = few(middle - np.frexp(a)[1])
            c = few(middle + rng.integers(-fmt.precision * 6, fmt.precision * 6, count))
            c = np.where(rng.random(count) < 0.3, -(a * b), c)
        c = np.where(rng.random(count) < 0.1, rng.choice([0.0, -0.0], count), c).astype(dtype(type))
        body = (*(Instr("input", (), type, name=n) for n in "abc"), Instr("fma", (0, 1, 2), type))
        found = run(Program("p", body, (("y", 3),)), a=a, b=b, c=c)["y"]
        expected = [exact_fma(*map(float, row), type) for row in zip(a, b, c, strict=True)]
        assert same(found, np.array(expected, dtype(type))).all()
        assert ((np.abs(found) > 0) & (np.abs(found) < 2.0**fmt.emin)).sum() > count / 10

    @types
    def test_double_rounding_is_avoided(self, type: Type) -> None:
        """1 + u/2 + tiny lies above the middle of two numbers; rounded twice it would be 1."""
        fmt = FORMATS[type]
        half = 2.0**-fmt.precision
        tiny = 2.0 ** (fmt.emin // 2)
        assert one("fma", (tiny, type), (tiny, type), (1.0, type)) == 1.0
        a = 1.0 + 2 * half
        # (1 + u)(u/2) + 1 = 1 + u/2 + u**2/2
        assert one("fma", (a, type), (half, type), (1.0, type)) == 1.0 + 2 * half
        assert one("fma", (1.0, type), (half, type), (1.0, type)) == 1.0


class TestRounding:
    @types
    @pytest.mark.parametrize("name", ["add", "sub", "mul", "div"])
    @given(data=st.data())
    def test_arithmetic_is_correctly_rounded(self, type: Type, name: str, data: st.DataObject) -> None:
        a, b = data.draw(floats(type)), data.draw(floats(type))
        if math.isfinite(a) and math.isfinite(b) and not (name == "div" and b == 0):
            exact = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.truediv}[name]
            value = exact(Fraction(a), Fraction(b))
            assert one(name, (a, type), (b, type)) == nearest(value, type)

    @types
    @given(data=st.data())
    def test_the_square_root_is_correctly_rounded(self, type: Type, data: st.DataObject) -> None:
        a = data.draw(floats(type))
        root = one("sqrt", (a, type))
        if a == 0 or a == math.inf:
            assert equal(root, a)
        elif not a > 0:
            assert root != root
        else:
            below, above = (
                (Fraction(float(np.nextafter(np.array(root, dtype(type)), np.array(v, dtype(type))))) + Fraction(root))
                / 2
                for v in (0, np.inf)
            )
            assert below**2 <= Fraction(a) <= above**2

    @given(a=floats(Type.F64))
    @example(a=2.0**-150)
    @example(a=-(2.0**-150) * (1 + 2.0**-52))
    @example(a=(2 - 2.0**-24) * 2.0**127)
    def test_narrowing_rounds_and_widening_does_not(self, a: float) -> None:
        narrow = one("narrow", (a, Type.F64))
        if math.isfinite(a):
            assert equal(narrow, math.copysign(nearest(Fraction(a), Type.F32), a))
        assert equal(one("widen", (narrow, Type.F32)), narrow)


class TestExactOperations:
    @types
    @given(data=st.data())
    def test_signs_are_bits(self, type: Type, data: st.DataObject) -> None:
        a, b = data.draw(floats(type)), data.draw(floats(type))
        width = 8 * dtype(type).itemsize

        def bits(v: float) -> int:
            return int(np.array(v, dtype(type)).view(integer(type))) % 2**width

        top = 2 ** (width - 1)
        array, other = np.array([a], dtype(type)), np.array([b], dtype(type))
        for name, result, expected in (
            ("neg", RULES["neg"](array), bits(a) ^ top),
            ("abs", RULES["abs"](array), bits(a) & ~top),
            ("copysign", RULES["copysign"](array, other), bits(a) & ~top | bits(b) & top),
        ):
            assert int(result.view(integer(type))[0]) % 2**width == expected, name

    @types
    @given(data=st.data())
    def test_comparisons_with_nan_are_false(self, type: Type, data: st.DataObject) -> None:
        a, b = data.draw(floats(type)), data.draw(floats(type))
        for name, holds in (("lt", a < b), ("le", a <= b), ("eq", a == b)):
            assert one(name, (a, type), (b, type)) is holds
            assert one(name, (math.nan, type), (b, type)) is False
            assert one(name, (a, type), (math.nan, type)) is False

    @pytest.mark.parametrize("type", [Type.I32, Type.I64], ids=lambda t: t.value)
    @given(data=st.data())
    def test_integers_wrap(self, type: Type, data: st.DataObject) -> None:
        width = 8 * DTYPES[type].itemsize
        any_integer = st.integers(-(2 ** (width - 1)), 2 ** (width - 1) - 1)
        a, b, shift = data.draw(any_integer), data.draw(any_integer), data.draw(st.integers(0, width - 1))

        def wrapped(v: int) -> int:
            return (v + 2 ** (width - 1)) % 2**width - 2 ** (width - 1)

        for name, other, value in (
            ("iadd", b, a + b),
            ("isub", b, a - b),
            ("iand", b, a & b),
            ("ior", b, a | b),
            ("shl", shift, a << shift),
            ("sar", shift, a >> shift),
        ):
            assert one(name, (a, type), (other, type)) == wrapped(value), name

    @types
    @given(data=st.data())
    def test_bits_there_and_back(self, type: Type, data: st.DataObject) -> None:
        a = data.draw(floats(type))
        there = one("bits", (a, type))
        assert there == int(np.array(a, dtype(type)).view(integer(type)))
        assert equal(one("from_bits", (there, type.integer)), a)


def _operand(kind: str, type: Type) -> tuple[st.SearchStrategy[float | int | bool], Type]:
    width = 8 * dtype(type).itemsize
    return {
        "F": (floats(type), type),
        "I": (st.integers(-(2 ** (width - 1)), 2 ** (width - 1) - 1), type.integer),
        "B": (st.booleans(), Type.BOOL),
        "T": (floats(type), type),
    }[kind]


class TestFolding:
    @types
    @pytest.mark.parametrize("name", [name for name in OPS if name != "lookup"])  # a builder knows that one's table
    @settings(max_examples=40)
    @given(data=st.data())
    def test_a_folded_operation_is_a_computed_one(self, type: Type, name: str, data: st.DataObject) -> None:
        """Constants fold to the bits that the operation would compute; NaN is left to the operation."""
        width = {"widen": Type.F32, "narrow": Type.F64}.get(name, type)
        operands = []
        for k, kind in enumerate(OPS[name].operands):
            values, t = _operand(kind, width)
            if name in ("shl", "sar") and k == 1:
                values = st.integers(0, 31)
            operands.append((data.draw(values), t))
        result = result_type(name, tuple(t for _, t in operands))
        expected = one(name, *operands)
        folded = fold(name, result, tuple(v for v, _ in operands))
        if expected != expected:
            assert folded is None
        else:
            assert folded is not None
            assert equal(folded, expected)
            assert isinstance(folded, {"f": float, "i": int, "b": bool}[DTYPES[result].kind])


class TestRun:
    def test_outputs_come_by_their_names_and_in_the_inputs_shape(self) -> None:
        body = (
            Instr("input", (), Type.F32, name="x"),
            Instr("const", (), Type.F32, value=2.0),
            Instr("mul", (0, 1), Type.F32),
        )
        program = Program("p", body, (("double", 2), ("two", 1), ("same", 0)))
        x = random(Type.F32, 10, 0)
        found = run(program, x=x)
        assert list(found) == ["double", "two", "same"]
        assert all(v.shape == x.shape and v.dtype == np.float32 for v in found.values())
        assert same(found["same"], x).all()
        assert (found["two"] == 2).all()
        assert not np.shares_memory(found["same"], x)

    def test_an_input_of_another_type_is_refused(self) -> None:
        program = Program("p", (Instr("input", (), Type.F32, name="x"),), (("y", 0),))
        with pytest.raises(AssertionError, match="x is float64, not f32"):
            run(program, x=np.zeros(1))

    def test_a_program_that_is_no_program_is_not_run(self) -> None:
        with pytest.raises(ProgramError):
            result_type("fma", (Type.F32, Type.F64, Type.F32))
