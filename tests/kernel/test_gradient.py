"""The incoming gradient: rounded once where the derivative is small, and not seen by a flat piece."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from sympy import Abs, Expr, Max, Min, Piecewise, Rational, exp, sin, sqrt, tanh

import generated
from codegen import Activation, Parameter, gate, x
from codegen.kernel.arithmetic.gradient import Graded
from codegen.kernel.arithmetic.precision import MOST, PLAIN, Precision, Sums
from codegen.kernel.choice.backward import Derivative, _graded, _Judge, product_of, term_of
from codegen.kernel.choice.choose import Choice
from codegen.kernel.choice.lower import lower, multiplied, specialise, stable_pieces
from codegen.kernel.choice.truth import Worst
from codegen.kernel.families import past_product
from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import DTYPES, Array, run
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.proof.derive import derive

QUOTIENT = Precision(wide=True, patched=False, form="quotient")
LINE = replace(PLAIN, form="whole line")
WIDE = Precision(wide=True)

SIGMOID, SILU = 1 / (1 + exp(-x)), x / (1 + exp(-x))
ALPHA = Parameter("alpha", default=1, domain="positive")


def elu(alpha: Expr) -> Expr:
    return Piecewise((x, x > 0), (alpha * (exp(x) - 1), True))


def sized(default: float) -> Parameter:
    return Parameter("alpha", default=default, domain="positive")


@cache
def derivative(formula: Expr, function: str, type: Type, precision: Precision, default: float = 1.0) -> Derivative:
    alpha = sized(default)
    parameters = [alpha] if formula.has(ALPHA) else []
    formula = formula.subs({ALPHA: alpha})
    activation = Activation("tested", formula, parameters=parameters)
    form = dict(derive(activation).functions)[function]
    pieces = stable_pieces(form)
    made = lower("tested", pieces, tuple(parameters), type, precision, gated=activation.gated)
    choice = Choice(made, Worst(2.0, 0.0, 1), Worst(2.0, 0.0, 1))  # no program here is off by more
    return Derivative("tested", form, pieces, tuple(parameters), type, choice, activation.gated)


GRADED = [
    ("sigmoid", (SIGMOID, "d1", Type.F32, PLAIN)),
    ("sigmoid", (SIGMOID, "d1", Type.F64, MOST)),
    ("silu", (SILU, "d1", Type.F32, QUOTIENT)),
    ("silu", (SILU, "d1", Type.F64, MOST)),
    ("softplus", (SIGMOID, "f", Type.F32, LINE)),
    ("softplus", (SIGMOID, "f", Type.F64, LINE)),
    ("gaussian", (exp(-(x**2)), "d1", Type.F32, PLAIN)),
    ("gaussian", (exp(-(x**2)), "d1", Type.F64, PLAIN)),
    ("tanhshrink", (x - tanh(x), "d1", Type.F32, WIDE)),
    ("tanhshrink", (x - tanh(x), "d1", Type.F64, replace(MOST, sums=Sums.LAST))),
    ("softsign", (x / (1 + Abs(x)), "d1", Type.F64, PLAIN)),
    ("elu", (elu(ALPHA), "d1", Type.F32, PLAIN)),
    ("elu", (elu(ALPHA), "d1", Type.F32, PLAIN, 2.0**100)),
    ("elu", (elu(ALPHA), "d1", Type.F32, PLAIN, 2.0**-100)),
    ("elu", (elu(ALPHA), "d1", Type.F64, PLAIN, 2.0**900)),
    ("elu", (elu(ALPHA), "d1", Type.F64, PLAIN, 2.0**-900)),
    ("swiglu", (gate * SILU, "d1", Type.F32, QUOTIENT)),
    ("swiglu", (gate * SILU, "d1", Type.F64, MOST)),
    ("swiglu by the gate", (gate * SILU, "d_gate", Type.F32, LINE)),
    ("exponential", (exp(x), "d1", Type.F32, WIDE)),
    ("exponential", (exp(x), "d1", Type.F64, PLAIN)),
    ("squareplus", ((x + sqrt(x**2 + 4)) / 2, "d1", Type.F64, MOST)),
    ("inverse square root unit", (x / sqrt(1 + x**2), "d1", Type.F64, MOST)),
    ("inverse fourth root", ((1 + x**2) ** Rational(-1, 4), "d1", Type.F64, MOST)),
    ("cube", (x**3, "d1", Type.F64, PLAIN)),
    ("gated square", (gate * x**2, "d1", Type.F64, PLAIN)),
    ("gated cube", (gate * x**3, "d1", Type.F64, PLAIN)),
    ("gated square by the gate", (gate * x**2, "d_gate", Type.F64, PLAIN)),
    ("sized root", (x / sqrt(1 + ALPHA * x**2), "d1", Type.F64, MOST)),
    ("sized squareplus", ((x + sqrt(x**2 + 4 * ALPHA)) / 2, "d1", Type.F64, MOST, 2.0**300)),
    ("celu", (Piecewise((x, x > 0), (ALPHA * (exp(x / ALPHA) - 1), True)), "d1", Type.F64, PLAIN)),
]


def special(d: Derivative, program: Program) -> Program:
    return specialise(program, d.parameters, d.type)


@pytest.mark.parametrize(("name", "case"), GRADED, ids=[f"{n} {c[2].value} {c[4:]}" for n, c in GRADED])
def test_a_product_is_rounded_once_where_the_derivative_is_small(name: str, case: Any) -> None:
    """The product of two floats has hardly a right digit there, so that the pairs show it."""
    d = derivative(*case)
    judge = _Judge(d)
    apart = multiplied(d.chosen.lowered.program, d.pieces, d.parameters, d.type, gated=d.gated, graded=Graded.PRODUCT)
    assert judge.error(apart) > 1000
    assert judge.error(product_of(d).program) <= 3


@pytest.mark.parametrize(("name", "case"), GRADED, ids=[f"{n} {c[2].value} {c[4:]}" for n, c in GRADED])
def test_it_is_the_product_of_two_floats_where_these_are_normal(name: str, case: Any) -> None:
    """But for a gate or another factor of any size, which may meet the gradient first."""
    d = derivative(*case)
    rng = np.random.default_rng(5)
    dtype = DTYPES[d.type]
    places = rng.uniform(-80, 80, 20_000).astype(dtype)
    inputs = {"x": places, "gate": rng.uniform(-2, 2, len(places)).astype(dtype)}
    inputs = {n: v for n, v in inputs.items() if d.gated or n == "x"}
    gradient = rng.standard_normal(len(places)).astype(dtype)
    value = run(special(d, d.chosen.lowered.program), **inputs)["y"]
    found = run(special(d, product_of(d).program), grad=gradient, **inputs)["y"]
    with np.errstate(all="ignore"):
        product = gradient * value
    normal = (np.abs(value) >= np.finfo(dtype).tiny) & (np.abs(product) >= np.finfo(dtype).tiny) & np.isfinite(product)
    apart = np.abs(found[normal] / product[normal] - 1)
    assert normal.sum() > 1000
    extreme = any(p.default > 1 for p in d.parameters)
    if extreme or (name in ("swiglu", "exponential", "celu", "sized root", "gated cube") and d.type is Type.F64):
        assert apart.max() < 4 * np.finfo(dtype).eps
    else:
        assert (apart == 0).mean() > 0.999 and apart.max() < 2 * np.finfo(dtype).eps


FLAT = [
    (Max(0, x), [-1.0, 0.0, -math.inf], [1.0]),
    (Max(0, x) ** 2, [-1.0, -1e-30], [2.0]),
    (Piecewise((0, x < -1), (1, x > 1), (x / 2, True)), [-2.0, 2.0, math.inf], [0.5]),
    (Piecewise((0, x < -1), (x * tanh(x), True)), [-2.0, -math.inf], [0.5]),
    (Piecewise((0, x < -1), (x * tanh(exp(-x)), True)), [-2.0, -math.inf], [0.5]),
    (Piecewise((0, x < 0), (x**3 / sqrt(1 + x**2), True)), [-2.0, -math.inf], [0.5]),
]


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize(("formula", "flat", "steep"), FLAT, ids=[str(f) for f, *_ in FLAT])
def test_a_flat_piece_passes_no_gradient(formula: Expr, flat: list[float], steep: list[float], type: Type) -> None:
    d = derivative(formula, "d1", type, WIDE if type is Type.F32 else PLAIN)
    program = product_of(d).program

    def given(gradient: float, at: list[float]) -> Array:
        places = np.array(at, DTYPES[type])
        return run(program, grad=np.full_like(places, gradient), x=places)["y"]

    for gradient in (math.inf, -math.inf, math.nan, -1.0, 0.0):
        zeros = given(gradient, flat)
        assert (zeros == 0).all() and not np.signbit(zeros).any(), gradient
    assert np.isnan(given(math.nan, steep)).all() and np.isinf(given(math.inf, steep)).all()
    for gradient in (1.0, math.inf, math.nan):
        assert np.isnan(given(gradient, [math.nan])).all()


TAU = Parameter("tau", default=6, domain="positive")


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize(
    ("formula", "operations"), [(Max(0, x), 4), (Max(0, x) ** 2, 4), (Min(Max(0, x), TAU), 6)], ids=str
)
def test_of_two_products_within_the_limit_the_cheaper_is_taken(formula: Expr, operations: int, type: Type) -> None:
    """A piece that is 1 or 0 selects the gradient and multiplies nothing; one more operation keeps NaN."""
    parameters = (TAU,) if formula.has(TAU) else ()
    form = dict(derive(Activation("tested", formula, parameters=parameters)).functions)["d1"]
    pieces = stable_pieces(form)
    error = Worst(0.5, 0.0, 1)
    choice = Choice(lower("tested", pieces, parameters, type), error, error)
    d = Derivative("tested", form, pieces, parameters, type, choice)
    apart = multiplied(choice.lowered.program, pieces, parameters, type, graded=Graded.PRODUCT)
    product = product_of(d).program
    judge = _Judge(d)
    assert max(judge.error(apart), judge.error(product)) <= judge.limit
    assert sum(i.op not in ("input", "const") for i in product.body) == operations
    assert cost(product) < cost(apart)


def test_a_composition_is_tried_where_it_leaves_the_normal_numbers() -> None:
    """Its parts do not tell where: of a gradient of 1e32 there its product of two floats has no right digit."""
    b = Parameter("b", default=1, learnable=True)
    formula = (x + ALPHA * sin(b * x)) / (1 + exp(-x))
    form = dict(derive(Activation("tested", formula, parameters=[ALPHA, b])).functions)["d1"]
    pieces, parameters = stable_pieces(form), (ALPHA, b)
    assert [piece.form.kind for piece in pieces] == ["composition"]
    error = Worst(0.5, 0.0, 1)
    choice = Choice(lower("tested", pieces, parameters, Type.F32, PLAIN), error, error)
    d = Derivative("tested", form, pieces, parameters, Type.F32, choice)
    judge = _Judge(d)
    apart = multiplied(choice.lowered.program, pieces, parameters, Type.F32, graded=Graded.PRODUCT)
    assert judge.error(apart) > 1000
    assert judge.error(product_of(d).program) <= judge.limit


def test_what_follows_a_product_within_the_limit_is_not_taken() -> None:
    """Of elu the gradient as a gate seems cheaper, and meets another number first: a change of bits for nothing."""
    d = derivative(elu(ALPHA), "d1", Type.F64, PLAIN)
    graded = next(_graded(d, Graded.PRODUCT))
    assert product_of(d).program == _Judge(d).signed(graded)


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_a_flat_piece_adds_nothing_to_the_gradient_of_a_parameter(type: Type) -> None:
    slope = Parameter("slope", default=0.25, learnable=True)
    activation = Activation("tested", Piecewise((x, x > 0), (slope * x, True)), parameters=[slope])
    form = dict(derive(activation).functions)["d_slope"]
    pieces = stable_pieces(form)
    error = Worst(1.0, 0.0, 1)
    choice = Choice(lower("tested", pieces, (slope,), type), error, error)
    program = term_of(Derivative("tested", form, pieces, (slope,), type, choice)).program
    places = np.array([1.0, 2.0, math.inf, -3.0, math.nan, -1.0], DTYPES[type])
    gradient = np.array([math.inf, math.nan, math.nan, 2.0, 1.0, math.nan], DTYPES[type])
    found = run(specialise(program, (slope,), type), grad=gradient, x=places)["y"]
    assert found.dtype == np.float64
    assert found[:4].tolist() == [0.0, 0.0, 0.0, -6.0] and np.isnan(found[4:]).all()


def test_what_is_zero_by_rounding_alone_is_no_flat_piece() -> None:
    for type, far in ((Type.F32, -2000.0), (Type.F64, -20000.0)):
        program = special(d := derivative(SIGMOID, "d1", type, PLAIN), product_of(d).program)
        places = np.array([far, -far, far, far], DTYPES[type])
        gradient = np.array([math.inf, -math.inf, math.nan, 1.0], DTYPES[type])
        found = run(program, grad=gradient, x=places)["y"]
        assert found[:2].tolist() == [math.inf, -math.inf] and np.isnan(found[2]) and found[3] == 0


def single(value: float) -> np.float32:
    return np.float32(value)


@pytest.mark.parametrize(
    ("name", "inputs", "right"),
    [
        ("silu", (1e20, -100), -3.68288e-22),
        ("gelu_tanh", (1e30, -12.5), -2.832729e-37),
        ("softplus", (65536, -100), 2.437989e-39),
        ("swiglu", (1e30, -90, 1e-30), -7.292671e-38),
    ],
)
def test_generated_gradients(name: str, inputs: tuple[float, ...], right: float) -> None:
    """Found from outside, where the product of two floats has few digits or none."""
    found = getattr(generated, name).backward(*map(single, inputs))
    found = found[0] if isinstance(found, tuple) else found
    assert found.dtype == np.float32 and abs(float(found) / right - 1) < 2e-6  # of six digits


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_generated_flat_pieces(dtype: str) -> None:
    gradient = np.array([math.inf, math.nan, math.nan, 3.0], dtype)
    found = generated.relu.backward(gradient, np.array([-1.0, -2.0, math.nan, 1.0], dtype))
    assert found[[0, 1, 3]].tolist() == [0.0, 0.0, 3.0] and np.isnan(found[2]) and not np.signbit(found[:2]).any()
    slope = generated.prelu.backward(gradient[[0, 1, 3]], np.array([1.0, 2.0, -3.0], dtype))[1]
    assert slope == -9


def test_one_function_has_one_curvature_at_its_kink() -> None:
    """ELU and CELU are one function at alpha = 1, and SELU is a multiple of it: f'' at 0 is that of the left piece."""
    elu, selu, celu = (getattr(generated, name).d2(0.0) for name in ("elu", "selu", "celu"))
    assert elu == celu == 1
    assert selu == generated.selu.d1(0.0)


def test_a_product_past_its_bound_says_so() -> None:
    """What `verify` finds of `backward`, `build` tells: parts that leave float64 where the whole does not."""
    b = Parameter("b", default=1, learnable=True)
    formula = (x + ALPHA * sin(b * x)) / (1 + exp(-x))
    form = dict(derive(Activation("tested", formula, parameters=[ALPHA, b])).functions)["d1"]
    pieces, parameters, error = stable_pieces(form), (ALPHA, b), Worst(0.5, 0.0, 1)
    choice = Choice(lower("tested", pieces, parameters, Type.F64, PLAIN), error, error)
    product = product_of(Derivative("tested", form, pieces, parameters, Type.F64, choice))
    assert product.error > product.limit
    assert past_product("dx", product, "").startswith("dx has no right digit at some gradients")
    assert past_product("dx", replace(product, error=1.0), "") == ""
    assert "no better than the derivative" in past_product("dx", replace(product, error=1.0), "past it")
