"""Kernels of steep functions, and of those that begin beside 0: their limits at the infinities."""

from __future__ import annotations

import numpy as np
import pytest

from codegen.definition.typed.reader import activation
from codegen.kernel.arithmetic.exponential import span
from codegen.kernel.arithmetic.precision import MOST, PLAIN, Precision
from codegen.kernel.choice.choose import Field
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.forms.steepness import steepness
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive


@pytest.mark.parametrize("type", [Type.F32, Type.F64], ids=lambda t: t.value)
@pytest.mark.parametrize(
    ("formula", "left", "right"),
    [
        ("1/(1 + exp(-10**6*x))", 0.0, 1.0),
        ("x/(1 + exp(-10**9*x))", -0.0, np.inf),
        ("exp(-10**12*x**2)", 0.0, 0.0),
        ("sqrt(Max(0, x - 1))", 0.0, np.inf),
        ("sqrt(Max(0, 3 - x))", np.inf, 0.0),
        ("sqrt(Max(0, x))", 0.0, np.inf),
    ],
)
def test_the_limits_at_infinities(formula: str, left: float, right: float, type: Type) -> None:
    form = derive(activation("steep", formula)).f
    program = lower("steep", stable_pieces(form), (), type, PLAIN).program
    dtype = np.float32 if type is Type.F32 else np.float64
    far = np.array([-np.inf, -np.finfo(dtype).max / 4, np.inf, np.finfo(dtype).max / 4, np.nan], dtype)
    found = run(program, x=far)["y"]
    assert found[0] == left and found[2] == right and np.isnan(found[4])
    assert found[1] == left or np.isinf(left)
    assert found[3] == right or np.isinf(right)


@pytest.mark.parametrize("type", [Type.F32, Type.F64], ids=lambda t: t.value)
@pytest.mark.parametrize("formula", ["tanh(10**6*x)", "1/(1 + exp(-10**6*x))", "x/(1 + exp(-10**9*x))"])
def test_a_derivative_that_is_large_falls_all_the_way(formula: str, type: Type) -> None:
    """Its window ended where 2**20 times the exponential is nothing, and its second derivative is 2**42 times that."""
    form = derive(activation("steep", formula)).d2
    precise = MOST if type is Type.F64 else Precision(wide=True)
    program = lower("steep", stable_pieces(form), (), type, precise).program
    rate = 10**9 if "9" in formula else 10**6
    falling = np.concatenate([np.linspace(0.1, 30, 20), np.linspace(80, 900, 60), [1e10, 1e30]])
    with np.errstate(over="ignore"):
        at = (np.concatenate([falling, -falling]) / rate).astype(DTYPES[type])
    found = run(program, x=at)["y"].tolist()
    truth = Truth(form, {})
    with precision(200):
        for place, y in zip(at.tolist(), found, strict=True):
            assert error(truth(place, FORMATS[type].tiny_exponent - 60), y, type) < 3, place


@pytest.mark.parametrize(
    ("formula", "octaves"),
    [
        ("tanh(10**6*x)", 19),
        ("exp(-10**12*x**2)", 19),
        ("tanh(100*x)", 0),
        ("exp(-x**2)", 0),
        ("tanh(10**6*x) + exp(-x)", 0),  # which bends at 1, too
        ("x/(1 + exp(-10**9*x))", 0),  # 2**29 times x overflows where this is a number
        ("1/(1 + 10**9*x**2)**(1/4)", 0),
    ],
)
def test_only_what_has_reached_its_limit_is_brought_nearer(formula: str, octaves: int) -> None:
    assert steepness(derive(activation("steep", formula)).f) == octaves


@pytest.mark.parametrize(
    ("formula", "stage"),
    [("10**39/(1 + exp(-x))", 0), ("cosh(10**6*x)/2", 1), ("x**2/sinh(10**4*x)", 0), ("exp(x/10**18)", 2)],
)
def test_what_is_very_large_or_steep_is_right_up_to_its_ends(formula: str, stage: int) -> None:
    """Powers of two beside an exponential overflowed where a constant or a slope is large, and an infinity was NaN."""
    derived = derive(activation("steep", formula))
    form = (derived.f, derived.d1, derived.d2)[stage]
    assert Field("steep", form, stable_pieces(form), (), Type.F64).cheapest(2.0).worst.ulps <= 2


def test_a_limit_past_the_type_is_infinite() -> None:
    form = derive(activation("steep", "10**39/(1 + exp(-x))")).f
    program = Field("steep", form, stable_pieces(form), (), Type.F32).cheapest(1.0).lowered.program
    assert run(program, x=np.array([-np.inf, np.inf], np.float32))["y"].tolist() == [0.0, np.inf]


def test_the_step_of_a_range_is_small_beside_it() -> None:
    assert [span(end) for end in (1.0, 3.7, 1000.0, 0.5, 0.3)] == [2.0**-10] * 5
    for k in range(3, 80):
        assert span(1.5 * 2.0**-k) <= 2.0**-k * 2.0**-7


def test_the_step_of_a_long_range_is_one_of_float64() -> None:
    """The end of that of exp(-t/10**18) was looked for without end."""
    for k in range(200):
        assert 2.0**k + span(2.0**k) > 2.0**k
