"""Formulas that are not among the definitions: each is made right, or refused with words, never made wrong."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import sympy
from support.patterns import FLOATS, Array, between, dtype
from sympy import Abs, Expr, Max, Min, Piecewise, Symbol, cos, cosh, erf, exp, log, sin, sqrt, tanh

from codegen import Activation, DefinitionError, Parameter, x
from codegen.answers.kernels import make
from codegen.kernel.choice.choose import Field
from codegen.kernel.choice.lower import general_pieces, lower, specialise, stable_pieces
from codegen.kernel.choice.programs import BOUND, BOUND_F64
from codegen.kernel.choice.truth import Truth, worst
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm


def points(type: Type) -> Array:
    limits = np.finfo(dtype(type))
    ends = np.array([0, 1, 3, 88, 104, 710, 746, limits.tiny, limits.smallest_subnormal], dtype(type))
    return np.concatenate([ends, -ends, between(type, 2.0**-40, 2.0**11, 150, 1), between(type, 0.1, 20, 100, 2)])


def faults(
    name: str,
    form: PiecewiseForm,
    program: Program,
    type: Type,
    bound: float,
    parameters: dict[Symbol, float] | None = None,
) -> list[str]:
    """Where a program is past the bound, NaN for what is no NaN, or a number for NaN."""
    label = f"{name}, {type.value}"
    truth = Truth(form, parameters or {})
    error = worst(program, truth, points(type), type)
    found = [] if error.ulps <= bound else [f"{label}: {error.ulps:.3g} ulps at {error.at!r}"]
    at_infinity, at_nan = np.split(run(program, x=np.array([np.inf, -np.inf, np.nan], dtype(type)))["y"], [2])
    limits = at_infinity[[not truth.has_no_limit(side) for side in (1, -1)]]
    if np.isnan(limits).any() or not np.isnan(at_nan).all():
        found.append(f"{label}: {at_infinity} at infinity, {at_nan} at NaN")
    return found


MADE = [  # a formula, and how many of f, f' and f'' are tried
    (sqrt(1 + log(1 + x**2)), 3),
    (x * tanh(log(1 + exp(x))), 1),
    (tanh(x / 2), 2),
    (exp(-(x**2)), 2),
    (x * exp(x) / (1 + exp(x)), 2),
    (1 / cosh(x) ** 2, 2),
    (log(1 + exp(-2 * x)), 2),
    (-log(1 + exp(-x)), 1),
    (x * Min(Max(x + 3, 0), 6) / 6, 2),
    (Piecewise((exp(x) / 2, x < 0), (1 - exp(-x) / 2, True)), 2),
    (sympy.Rational(10507, 10000) * Piecewise((x, x > 0), (sympy.Rational(16732, 10000) * (exp(x) - 1), True)), 2),
    (Max(-1, Min(1, x)), 3),
    (x / (1 + exp(-x)) ** 2, 1),
    (x * exp(-(x**2) / 2), 2),
    (x**3 - x, 2),  # f' has irrational roots
    (x**2 / (1 + x**2), 1),  # overflows as it stands
]

# No law is known for these: their shape is proved, and polynomials do the rest.
GENERAL = [
    1 / (1 + exp(1 - x)),
    x * (1 + erf(x + 1)),
    exp(-(x**2)) * tanh(x),
    x * tanh(exp(x)),
    log((exp(x) + exp(-x)) / 2),
    exp(x),
    x - tanh(x),
    (x + sqrt(x**2 + 1)) / 2,
    x / (1 + Abs(x)),
    x / sqrt(1 + x**2),
    sympy.atan(x),
    x * sympy.atan(x),
    1 - exp(-exp(x)),
    x**3 - x,
    x**2 / (1 + x**2),
    Piecewise((sympy.atan(x), x < sqrt(2)), (sympy.atan(sqrt(2)) + x - sqrt(2), True)),
]

# Far out these have logarithms, or square roots, or oscillate.
FAR = [
    log(1 + x**2),
    sympy.asinh(x),
    log(1 + x**2) * sympy.atan(x),
    Piecewise((x / 2, x < 0), (sqrt(1 + x) - 1, True)),
    sin(x),
    x * cos(x),
    x + sin(x) ** 2,
    x - sin(x),
    sin(sympy.pi * x),
    exp(-(x**2) / 2) * cos(5 * x),
    sin(x) ** 3,
    x / 3 + cos(x / 3 + 1),
]

REFUSED = [
    (Piecewise((x, x < 0), (x * log(x), True)), "x = 0"),
    (sin(x**3), r"t\*\*3 in an angle passes the largest float64 number, and two parts do not hold it"),
]


@pytest.mark.parametrize(("formula", "count"), MADE, ids=str)
def test_made_right(formula: Expr, count: int) -> None:
    for name, form in derive(Activation("unseen", formula)).functions[:count]:
        for type in FLOATS:
            field = Field(name, form, stable_pieces(form), (), type)
            bound = BOUND if type is Type.F32 else BOUND_F64
            assert faults(name, form, field.cheapest(bound).lowered.program, type, bound) == []


@pytest.mark.parametrize("formula", [*GENERAL, *FAR], ids=str)
def test_general_form_is_right(formula: Expr) -> None:
    """In float32 next to the rounded value; in float64 within the bound, with the exceptions that the build marks."""
    for name, form in derive(Activation("unseen", formula)).functions:
        pieces = general_pieces(stable_pieces(form))
        for type in FLOATS:
            program = lower(name, pieces, (), type).program
            waves = formula.has(sin, cos)  # which cancel next to their roots
            bound = 0.6 if type is Type.F32 else 40 if waves else BOUND_F64
            assert faults(name, form, program, type, bound) == []


WITH_PARAMETER = [  # by the law of scales, or as a sum with the parameter in front of its terms
    lambda a: x + sin(a * x) ** 2 / a,
    lambda a: (x + sqrt(x**2 + a)) / 2,
    lambda a: a * (exp(x / a) - 1),
    lambda a: x + a * sympy.atan(x),
    lambda a: exp(-(x**2) / (2 * a**2)),
    lambda a: log(cosh(a * x)) / a,
]


@pytest.mark.parametrize("formula", WITH_PARAMETER)
@pytest.mark.parametrize("value", [1.5, 0.3, 37.0])
def test_parameters_at_any_value(formula: Callable[[Parameter], Expr], value: float) -> None:
    """The parameter is an input: the program is made before its value is known."""
    a = Parameter("a", default=float(np.float32(value)), domain="positive")
    for name, form in derive(Activation("unseen", formula(a), parameters=[a])).functions:
        lowered = lower(name, general_pieces(stable_pieces(form)), (a,), Type.F32)
        program = specialise(lowered.program, [a], Type.F32)
        assert faults(name, form, program, Type.F32, 0.6, {a: float(a.default)}) == []


def test_a_cubed_angle_of_any_float32() -> None:
    """Its cube is up to 2**384; in float64 the cube of the largest numbers overflows, which the build refuses."""
    form = derive(Activation("unseen", sin(x**3))).f
    program = lower("f", stable_pieces(form), (), Type.F32).program
    assert faults("f", form, program, Type.F32, 0.6) == []
    largest = np.array([np.finfo(np.float32).max, 1e30, -3.3e38, 12345.678], np.float32)
    assert worst(program, Truth(form, {}), largest, Type.F32).ulps <= 0.6


@pytest.mark.parametrize("formula", [sin(x**2), x * sin(x**2 / 2)], ids=str)
def test_an_angle_that_overflows_float64(formula: Expr) -> None:
    """The angle of the largest x is some 2**2048: it is reduced in bands, each exactly."""
    form = derive(Activation("unseen", formula)).f
    program = lower("f", stable_pieces(form), (), Type.F64).program
    powers = 2.0 ** np.random.default_rng(2).uniform(300, 1023.9, 300)
    largest = np.array([np.finfo(np.float64).max, 1e300, -3.7e155, 2.0**511, 2.0**512, 2.0**341, 2.0**969])
    assert worst(program, Truth(form, {}), np.concatenate([powers, largest]), Type.F64).ulps <= BOUND_F64


@pytest.mark.parametrize("end", [sympy.Rational(5, 3), sympy.Rational(1, 3), sqrt(2)])
def test_a_float_beside_an_end_is_on_its_own_side(end: Expr) -> None:
    """No end here is a float: the nearest one is on the left of one end and on the right of another."""
    formula = Piecewise((sympy.atan(x), x < end), (sympy.atan(end) + 3, True))
    for name, form in derive(Activation("unseen", formula)).functions[:2]:
        for type in FLOATS:
            near = np.array([float(end)], dtype(type))
            points = np.concatenate([near, np.nextafter(near, 9), np.nextafter(near, -9)])
            program = lower(name, stable_pieces(form), (), type).program
            assert worst(program, Truth(form, {}), points, type).ulps <= BOUND_F64


@pytest.mark.parametrize(("formula", "words"), REFUSED, ids=str)
def test_refused_with_words(formula: Expr, words: str) -> None:
    with pytest.raises(DefinitionError, match=words):
        make(Activation("unseen", formula), "unseen.py")
