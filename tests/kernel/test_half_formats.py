"""Halves: every result of every kernel is the correctly rounded value, and what leads there is right by itself."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import inf

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sympy import Piecewise, Rational, exp

from codegen import Activation, Parameter, x
from codegen.answers.kernels import Made
from codegen.formats import Format
from codegen.kernel.choice.choose import Candidates, Choice
from codegen.kernel.choice.half_formats import (
    HalfJudge,
    Moves,
    choose_half,
    finite,
    near_tie,
    overflow,
    rounded,
    rounded_once,
)
from codegen.kernel.choice.lower import specialise, stable_pieces
from codegen.kernel.choice.truth import Truth
from codegen.kernel.family import at_defaults
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import Array, builder, run
from codegen.kernel.program.ops import HALVES, Type
from codegen.kernel.program.program import Program
from codegen.kernel.program.rounding import round_to
from codegen.proof.balls.ball import dyadic, fraction
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

DTYPES = {"float16": np.dtype(np.float16), "bfloat16": np.dtype(ml_dtypes.bfloat16)}
SILU = derive(Activation("gated", x / (1 + exp(-x)))).f

formats = pytest.mark.parametrize("fmt", HALVES, ids=lambda f: f.name)


def identity() -> Program:
    make = builder()
    return make.finish("identity", {"y": make.input("x", Type.F64)})


def to_odd(values: Array) -> Array:
    """Float64 values rounded to odd, by the operations that end a kernel."""
    make = builder()
    high, low = make.input("x", Type.F32), make.input("low", Type.F32)
    total = make.op("add", make.op("widen", high), make.op("widen", low))
    program = rounded_once(make.finish("sum", {"y": total}))
    first = values.astype(np.float32)
    rest = (values - first.astype(np.float64)).astype(np.float32)
    return run(program, x=first, low=rest)["y"]


@formats
def test_all_numbers_of_a_half_type_are_tried(fmt: Format) -> None:
    numbers = finite(fmt)
    assert numbers.dtype == np.float32
    assert len(np.unique(numbers.view(np.uint32))) == len(numbers) == {"float16": 63488, "bfloat16": 65280}[fmt.name]
    assert (numbers.astype(DTYPES[fmt.name]).astype(np.float32) == numbers).all()


@formats
def test_arrays_are_rounded_as_exact_numbers_are(fmt: Format) -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(0, 1, 500) * np.ldexp(1.0, rng.integers(fmt.tiny_exponent - 3, fmt.emax + 3, 500))
    ties = rng.choice(finite(fmt), 500).astype(np.float64)
    ties += np.copysign(np.ldexp(0.5, np.maximum(np.frexp(ties)[1] - fmt.precision, fmt.tiny_exponent)), ties)
    for value, got in zip([*values, *ties], [*rounded(values, fmt), *rounded(ties, fmt)], strict=True):
        assert got == round_to(Fraction(value), fmt)
    assert near_tie(ties, fmt, 2.0**-40).all()
    assert np.isinf(rounded(np.array([overflow(fmt)]), fmt)).all()
    assert np.isfinite(rounded(np.array([np.nextafter(overflow(fmt), 0)]), fmt)).all()


@given(st.integers(0, (1 << 23) - 1), st.integers(-60, 60), st.integers(-(1 << 20), 1 << 20), st.booleans())
def test_rounding_to_odd_and_then_to_a_half_is_rounding_once(bits: int, exponent: int, low: int, tie: bool) -> None:
    """Values beside float32 numbers, many of them ties of a half type."""
    high = (1 + bits / 2**23) if not tie else 1 + (2 * (bits % 1024) + 1) / 2**11
    value = np.array([high + low * 2.0**-52]) * 2.0**exponent
    odd = to_odd(value)
    exactly = float(value[0])
    assert odd[0] == exactly or odd.view(np.int32)[0] % 2 == 1
    assert abs(float(odd[0]) - exactly) < 2.0 ** (exponent - 22)
    for fmt in HALVES:
        assert rounded(odd.astype(np.float64), fmt)[0] == round_to(Fraction(exactly), fmt)


def test_rounding_to_odd_keeps_what_is_no_number_and_what_is_exact() -> None:
    make = rounded_once(identity())
    assert [n for n, _ in make.inputs] == ["x"]
    special = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.5, -(2.0**-149), 3.4e38], np.float32)
    got = run(make, x=special)["y"]
    assert np.isnan(got[0])
    assert (got[1:] == special[1:]).all()
    assert (np.signbit(got[3:5]) == [False, True]).all()


@formats
def test_every_kernel_is_correctly_rounded(made: tuple[Made, ...], fmt: Format) -> None:
    """The choice says so of all inputs; here some are judged by balls alone, many of them hard."""
    rng = np.random.default_rng(5)
    for one in made:
        if one.derived.activation.gated:
            continue  # test_half_pairs tries those
        programs = at_defaults(one.family)
        for f in one.functions:
            (half,) = (h for h in f.halves if h.format == fmt.name)
            assert half.missed == 0
            if one.family.parameters:
                continue  # test_a_default_is_rounded_to_float32_and_never_to_a_half has some
            program = programs[f.name, fmt.name]
            inputs = np.concatenate([rng.choice(finite(fmt), 50), rng.normal(0, 4, 30).astype(DTYPES[fmt.name])])
            inputs = inputs.astype(np.float32)
            truth = Truth(f.form, {})
            got = rounded(run(program, x=inputs)["y"].astype(np.float64), fmt)
            for at, value in zip(inputs.tolist(), got.tolist(), strict=True):
                number, ball = f.form.at(Rational(at)).expr.subs(f.form.x, Rational(at)), truth(at, -400, 400)
                if abs(ball) > 2.0**300 or abs(ball) < 2.0**-300:  # exact digits would fill the memory
                    right = 0.0 if abs(ball) < 1 else inf if ball > 0 else -inf
                elif number.is_Rational:  # it may be a tie
                    right = round_to(fraction(number), fmt)
                else:
                    right = round_to(dyadic(ball.lower()), fmt)
                    if right != round_to(dyadic(ball.upper()), fmt):
                        continue  # nearer to a tie than 400 bits show: the judge asks the tail
                assert value == right, f"{one.family.name}.{f.name} at {at!r}: {value!r}, not {right!r}"


def test_a_tie_that_float64_does_not_show_is_broken_to_the_right_side() -> None:
    """For tiny x, x/(1 + exp(-x)) is x/2 + x**2/4: next to a tie where the last bit of a subnormal x is set."""
    bfloat = HALVES[1]
    pieces = stable_pieces(SILU)
    single, double = (Candidates("silu", SILU, pieces, (), t) for t in (Type.F32, Type.F64))
    wide = double.cheapest(2.0)
    judge = HalfJudge(SILU, (), wide.lowered.program, bfloat)
    tiny = 2.0**-133
    for odd in (1, 5, 21):
        for sign in (1, -1):
            k = int(np.flatnonzero(judge.inputs == sign * odd * tiny)[0])
            assert judge.right[k] == ((odd + 1) // 2 if sign > 0 else -(odd // 2)) * tiny
    plain = rounded_once(wide.lowered.program)
    assert {abs(v) < 2.0**-125 for v in judge.inputs[judge.missed(plain)].tolist()} == {True}
    assert judge.moves(wide.lowered.program) == Moves((1 - 2.0**-52, 1 + 2.0**-52), (0.0,))
    found = choose_half(SILU, single, single.cheapest(1.0), wide, bfloat)
    assert found.missed == 0


LEAK = Parameter("alpha", default=0.01)
BENT = Parameter("a", default=0.8, domain="positive"), Parameter("b", default=0.8, domain="positive")


@cache
def candidates(own: tuple[Parameter, ...]) -> tuple[PiecewiseForm, Candidates, Choice, Choice]:
    """Leaky ReLU or xIELU by its parameters: float32's programs, and the cheapest in float32 and in float64."""
    if own == BENT:
        a, b = own
        formula = Piecewise((a * x**2 + x / 2, x > 0), (b * (exp(x) - 1) - b * x + x / 2, True))
    else:
        formula = Piecewise((x, x > 0), (own[0] * x, True))
    form = derive(Activation("own", formula, own)).f
    single, double = (Candidates("own", form, stable_pieces(form), own, t) for t in (Type.F32, Type.F64))
    return form, single, single.cheapest(1.0), double.cheapest(2.0)


@formats
@pytest.mark.parametrize("own", [(LEAK,), BENT], ids=["leaky ReLU", "xIELU"])
def test_a_default_is_rounded_to_float32_and_never_to_a_half(fmt: Format, own: tuple[Parameter, ...]) -> None:
    """All inputs, against the formula in float64 with the float32 defaults; next to ties, against nothing."""
    found = choose_half(*candidates(own), fmt)
    inputs = finite(fmt)
    got = rounded(run(specialise(found.program, own, Type.F32), x=inputs)["y"].astype(np.float64), fmt)
    wide = inputs.astype(np.float64)
    if own == BENT:
        alpha, left = float(np.float32(0.8)), np.minimum(wide, 0)
        small = alpha * left**2 / 2 * (1 + left / 3 * (1 + left / 4 * (1 + left / 5))) + left / 2
        negative = np.where(left > -(2.0**-10), small, alpha * np.expm1(left) - alpha * left + left / 2)
        exact = np.where(wide > 0, alpha * wide**2 + wide / 2, negative)
    else:
        exact = np.where(wide > 0, wide, float(np.float32(0.01)) * wide)
    clear = ~near_tie(exact, fmt, 2.0**-44)
    assert clear.sum() > 0.6 * len(inputs)
    assert (got == rounded(exact, fmt))[clear].all()


@formats
def test_ties_are_broken_to_one_side_near_and_to_another_far_out(fmt: Format) -> None:
    """Next to 0 the exponential's part is below a tie, far out above it, and where it is too small for that, on it.

    The polynomial piece has its own type beside the general form: the result is rounded once, after both.
    """
    form, single, narrow, wide = candidates(BENT)
    found = choose_half(form, single, narrow, wide, fmt)
    assert found.missed == 0
    assert any(op.op == "narrow" for op in found.program.body)
    assert cost(found.program) < cost(wide.lowered.program) / 4, "no low part is needed"
