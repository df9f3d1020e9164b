"""Parameters at the ends of their type: a finite input gives a number wherever the exact value is one; NaN is NaN."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from sympy import Abs, Piecewise, exp, log

import generated
from codegen import Activation, Parameter, x
from codegen.kernel.arithmetic.precision import MOST, PLAIN, Precision
from codegen.kernel.choice.lower import lower, specialise, specialise_at, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.program.interpret import DTYPES, Array, run
from codegen.kernel.program.nan_flow import with_nan
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm

P = Parameter("p", default=1, domain="positive")
FORMULAS = {
    "swish": x / (1 + exp(-P * x)),
    "elu": Piecewise((P * (exp(x) - 1), x < 0), (x, True)),
    "celu": Piecewise((P * (exp(x / P) - 1), x < 0), (x, True)),
    "softplus": log(1 + exp(P * x)) / P,
    "temperature": 1 / (1 + exp(-x / P)),
}
WAYS = [(Type.F32, PLAIN), (Type.F64, PLAIN), (Type.F64, MOST)]
BENDS = (0.01, 1.0, 4.0, 20.0, 88.0, 300.0, 500.0, 709.0, 745.0)


def extremes(type: Type) -> Array:
    """The least and the largest numbers of a type, their roots, and some between."""
    info = np.finfo(DTYPES[type])
    least, normal, largest = float(info.smallest_subnormal), float(info.tiny), float(info.max)
    made = [least, 3 * least, normal / 500, normal, 3 * normal, normal**0.5, 1e-5, 1.0, 1e5, largest**0.5]
    return np.array([*made, largest / 4, largest / 2.1, largest], DTYPES[type])


def inputs(p: float, type: Type) -> Array:
    with np.errstate(all="ignore"):
        near = np.concatenate([np.array(BENDS) * p, np.array(BENDS) / p]).astype(DTYPES[type])
    found = np.concatenate([[0], extremes(type), near[np.isfinite(near)]]).astype(DTYPES[type])
    return np.unique(np.concatenate([found, -found]))


def functions(name: str) -> Iterator[tuple[str, PiecewiseForm]]:
    yield from derive(Activation("own", FORMULAS[name], parameters=[P])).functions


@pytest.mark.parametrize("name", FORMULAS)
def test_a_finite_input_gives_a_number(name: str) -> None:
    for function, form in functions(name):
        pieces = stable_pieces(form)
        truth = Truth(form, {P: 1.0})
        for type, kept in WAYS:
            program = lower(function, pieces, [P], type, kept).program
            for p in extremes(type).tolist():
                special, here, at = specialise_at(program, {"p": p}, type), truth.at([p]), inputs(p, type)
                results = run(special, x=at)["y"]
                for k in np.flatnonzero(~np.isfinite(results)):
                    with precision(200):
                        exactly = here(float(at[k]), FORMATS[type].tiny_exponent - 60)
                        assert error(exactly, float(results[k]), type) == 0, (name, function, type, kept, p, at[k])


CELU_D2 = derive(Activation("own", FORMULAS["celu"], parameters=[P])).d2
CELU_D1 = derive(Activation("own", FORMULAS["celu"], parameters=[P])).d1
BELL = derive(Activation("own", exp(-P * x**2), parameters=[P])).f
ELLIOTT = dict(derive(Activation("own", x / (P + Abs(x)), parameters=[P])).functions)
SWISH_D2 = derive(Activation("own", FORMULAS["swish"], parameters=[P])).d2


@pytest.mark.parametrize(
    ("form", "p", "at", "type", "kept"),
    [
        (SWISH_D2, 9e307, 0.0, Type.F64, MOST),  # 4 beta is no number, beta/2 is
        (SWISH_D2, 1.7e308, 4.4501477170144034e-306, Type.F64, MOST),
        (SWISH_D2, 3e38, 0.0, Type.F32, PLAIN),
        (SWISH_D2, 2.3e-308, 0.0, Type.F64, MOST),  # beta times a part of the exponential is subnormal
        (CELU_D2, 1.5e-323, -1.0375e-320, Type.F64, PLAIN),  # 1/alpha is no number, exp(-700)/alpha is
        (CELU_D2, 2.225073858507e-311, -4.4501477170139e-310, Type.F64, PLAIN),
        (CELU_D2, 1.4e-45, -3.4e38, Type.F32, PLAIN),  # 0: its range went as far as 2**127 makes it larger, not 2**149
        (BELL, 0.3, -45.0, Type.F64, PLAIN),  # the square root of the parameter had one part: 600 ulp
        (BELL, 1e-140, 2.5e71, Type.F64, PLAIN),
        (ELLIOTT["d2"], 1.5e-190, 1e-154, Type.F64, PLAIN),  # 1/p**2 is infinite, 1/(1 + x/p)**3 is 0
        (ELLIOTT["d2"], 1.5e-190, -1e-154, Type.F64, MOST),
        (ELLIOTT["d2"], 1e-300, 1.0, Type.F64, PLAIN),  # x/p is infinite
        (ELLIOTT["d2"], 5e-324, 1e-50, Type.F64, PLAIN),
        (ELLIOTT["d2"], 1e154, 1e154, Type.F64, MOST),
        (ELLIOTT["d2"], 1e-30, 1e-20, Type.F32, PLAIN),
        (ELLIOTT["d1"], 1e-300, 1e-4, Type.F64, PLAIN),
        (ELLIOTT["d1"], 5e-324, 1e-5, Type.F64, MOST),
        (ELLIOTT["d_p"], 5e-324, 3.0, Type.F64, PLAIN),
        (CELU_D1, 2.225073858507e-311, -1.1125369292536007e-308, Type.F64, PLAIN),  # x/alpha lost its rounding error
    ],
)
def test_it_is_the_right_number(form: PiecewiseForm, p: float, at: float, type: Type, kept: Precision) -> None:
    p, at = (float(np.array(v, DTYPES[type])) for v in (p, at))
    special = specialise_at(lower("own", stable_pieces(form), [P], type, kept).program, {"p": p}, type)
    got = float(run(special, x=np.array([at], DTYPES[type]))["y"][0])
    with precision(200):
        assert error(Truth(form, {P: p})(at, FORMATS[type].tiny_exponent - 60), got, type) < 3


# Several factors of any size: their product may leave the range of the type where that of all does not.
C, R = Parameter("c", default=1, domain="positive"), Parameter("r", default=1)
SEVERAL = {
    "bell": (C * exp(-P * x**2), [C, P]),
    "sized silu": (C * x / (1 + exp(-P * x)), [C, P]),
    "real silu": (R * x / (1 + exp(-x)), [R]),
    "temperature": (FORMULAS["temperature"], [P]),
    "line": (C * x / P, [C, P]),
    "square": (C * x**2 / P, [C, P]),
}


@pytest.mark.parametrize(
    ("name", "function", "values", "at", "type"),
    [
        ("bell", "f", {"c": 6.408911815913971e221, "p": 1.1125369292536007e-308}, -2.5083711790757975e155, Type.F64),
        ("bell", "d1", {"c": 2.1703821869369927e150, "p": 7.371220735654684e-53}, -3.168444845421647e27, Type.F64),
        ("bell", "d2", {"c": 1.6773070034857416e308, "p": 2.4379605544197666e193}, -1.5346478425909908e212, Type.F64),
        ("bell", "d2", {"c": 1e300, "p": 1e300}, 2.4e-149, Type.F64),
        ("sized silu", "f", {"c": 2.1061728103470336e190, "p": 1.2037401513152407e-153}, -1.163e156, Type.F64),
        ("sized silu", "f", {"c": 9.147884501340643e22, "p": 4.393180896216471e-23}, 5704614754123776.0, Type.F32),
        ("sized silu", "d2", {"c": 1e300, "p": 1e200}, -6e-198, Type.F64),
        ("sized silu", "d_p", {"c": 1e-300, "p": 1e-200}, -3e202, Type.F64),
        ("real silu", "f", {"r": 2.866532217573214e38}, 1.1870871782302856, Type.F32),
        ("temperature", "d2", {"p": 1.4220095977662877e-200}, -1.9908134368728027e-197, Type.F64),
        ("temperature", "d2", {"p": 1.1e-308}, -7.7e-306, Type.F64),
        ("line", "f", {"c": 9.911726832962545e20, "p": 9.238829074356462e-34}, 3.1646474188374418e-21, Type.F32),
        ("line", "d_c", {"c": 1.0, "p": 0.23637771606445312}, 8.043516363917525e37, Type.F32),
        ("line", "d_p", {"c": 1e-300, "p": 1e-200}, 1e150, Type.F64),
        ("line", "f", {"c": 3e-320, "p": 5e-310}, 7e-5, Type.F64),
        ("square", "f", {"c": 1e-300, "p": 1e-100}, -1e170, Type.F64),
    ],
)
@pytest.mark.parametrize("kept", [PLAIN, MOST])
def test_several_numbers_of_any_size(
    name: str, function: str, values: dict[str, float], at: float, type: Type, kept: Precision
) -> None:
    formula, parameters = SEVERAL[name]
    form = dict(derive(Activation("own", formula, parameters=parameters)).functions)[function]
    rounded = {n: float(DTYPES[type].type(v)) for n, v in values.items()}
    program = lower("own", stable_pieces(form), parameters, type, kept).program
    here = np.array([at], DTYPES[type])
    got = float(run(specialise_at(program, rounded, type), x=here)["y"][0])
    with precision(200):
        right = Truth(form, {p: rounded[p.name] for p in parameters})(float(here[0]), FORMATS[type].tiny_exponent - 60)
        assert error(right, got, type) < 4


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("size", [1.0, -1.0, -0.3])
def test_a_zero_far_out_has_the_sign_of_a_parameter(size: float, type: Type) -> None:
    """r x sigmoid(x) comes to 0 at minus infinity from below, or from above where r is negative."""
    formula, parameters = SEVERAL["real silu"]
    for function, form in derive(Activation("own", formula, parameters=parameters)).functions:
        program = lower("own", stable_pieces(form), parameters, type).program
        y = run(specialise_at(program, {"r": size}, type), x=np.array([-np.inf], DTYPES[type]))["y"][0]
        below = size > 0 or function == "d_r"
        assert y == 0 and np.signbit(y) == (below if function != "d2" else size > 0), function


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_what_overflows_is_infinite_and_not_nan(type: Type) -> None:
    a = Parameter("a", default=1, domain="positive")
    form = derive(Activation("own", a * x / (1 + exp(-P * x)), parameters=[a, P])).f
    large = float(np.finfo(DTYPES[type]).max)
    values = {"a": large / 2, "p": float(DTYPES[type].type(large**-0.5))}
    special = specialise_at(lower("own", stable_pieces(form), [a, P], type).program, values, type)
    at = (np.array([1.0, 20.0, 80.0, 500.0]) / values["p"]).astype(DTYPES[type])
    assert (run(special, x=at)["y"] == np.inf).all()


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_the_defaults_cost_nothing(type: Type) -> None:
    """Of what leaves room for a parameter nothing is left in the kernel for its default."""
    room = {2.0**power for power in ((40, -40) if type is Type.F32 else (80, -80))}
    given = 0
    for _, form in functions("swish"):
        program = lower("own", stable_pieces(form), [P], type).program
        given += any(k.value in room for k in program.body)
        assert not any(k.value in room for k in specialise(program, [P], type).body)
    assert given


LOW = Parameter("low", default=-1)
BOUNDS = LOW, Parameter("high", default=1, above=LOW)


def test_a_parameter_that_is_nan_gives_nan() -> None:
    low, high = BOUNDS
    clipped = Piecewise((low, x <= low), (x, x < high), (high, True))
    for formula, own in ((clipped, BOUNDS), (Piecewise((x, x > 0), (P * x, True)), (P,))):
        for _, form in derive(Activation("own", formula, parameters=own)).functions:
            plain = lower("own", stable_pieces(form), own, Type.F32).program
            program = with_nan(plain, [p.name for p in own])
            for which in own:
                values = {p.name: np.nan if p == which else float(p.default) for p in own}
                assert np.isnan(results(program, values)).all()
            assert specialise(program, own, Type.F32) == specialise(plain, own, Type.F32)


def results(program: Program, values: dict[str, float]) -> Array:
    at = np.array([-3.0, -0.0, 0.0, 0.5, 1.0, 3.0, np.inf, -np.inf], np.float32)
    return run(program, x=at, **{n: np.full(len(at), v, np.float32) for n, v in values.items()})["y"]


@pytest.mark.parametrize(
    ("name", "keyword"),
    [("hardtanh", "min_val"), ("hardshrink", "lambd"), ("threshold", "threshold"), ("threshold", "value")],
)
def test_generated_functions_keep_one_that_is_nan(name: str, keyword: str) -> None:
    """Where it is an end of a piece, a comparison would drop it."""
    at = np.array([-2, 5], np.float32)
    assert np.isnan(getattr(generated, name)(at, **{keyword: np.nan})).all()


@pytest.mark.parametrize(
    ("call", "right"),
    [
        (lambda: generated.celu(np.float16(-2), alpha=1e5), np.float16(-2)),  # whose largest number is 65504
        (lambda: generated.swish.d2(0.0, beta=9e307), 4.5e307),
        (lambda: generated.celu.d2(-1.0375e-320, alpha=1.5e-323), 6.652069164460713e18),
        (lambda: generated.swish(3.0, beta=0), 1.5),
    ],
)
def test_generated_functions_at_the_edge_of_their_type(call: Callable[[], Any], right: Any) -> None:
    """Found from outside."""
    assert call() == right
