"""The law of conjugates: a square root beside a sum, for every size of the input and of the parameter."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
from sympy import sqrt

from codegen import Activation, Parameter, x
from codegen.kernel.arithmetic.precision import MOST, PLAIN, Precision
from codegen.kernel.choice.lower import lower, specialise_at, stable_pieces
from codegen.kernel.choice.truth import Truth, error
from codegen.kernel.forms.half_lines import HalfLines
from codegen.kernel.program.interpret import DTYPES, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive

B = Parameter("b", default=4, domain="positive")
SQUAREPLUS = derive(Activation("own", (x + sqrt(x**2 + B)) / 2, parameters=[B]))
CASES = {
    **{name: (form, (B,)) for name, form in SQUAREPLUS.functions},
    "an isru": (derive(Activation("own", x / sqrt(3 + x**2))).f, ()),
    "its derivative": (derive(Activation("own", x / sqrt(3 + x**2))).d1, ()),
}
WAYS = [(Type.F32, PLAIN), (Type.F32, Precision(wide=True)), (Type.F64, PLAIN), (Type.F64, MOST)]


def sizes(type: Type, count: int) -> np.ndarray:
    fmt = FORMATS[type]
    made = np.array([1.37 * 2.0**k for k in np.linspace(fmt.tiny_exponent, fmt.emax, count)]).astype(DTYPES[type])
    return made[np.isfinite(made)]


@pytest.mark.parametrize("name", CASES)
def test_the_value_is_right_for_every_size_of_input_and_parameter(name: str) -> None:
    form, own = CASES[name]
    pieces = stable_pieces(form)
    assert all(isinstance(p.form, HalfLines) and "conjugate" in p.form.laws for p in pieces)
    truth = Truth(form, dict.fromkeys(own, 1.0))
    for type, kept in WAYS:
        lowered = lower("own", pieces, own, type, kept)
        inputs = np.concatenate([-sizes(type, 25), sizes(type, 25)])
        for b in sizes(type, 9).tolist() if own else [1.0]:
            here = truth.at([b]) if own else truth
            special = specialise_at(lowered.program, {"b": b}, type) if own else lowered.program
            results = run(special, x=inputs)["y"]
            bound = 10 if kept == PLAIN else 2
            with precision(200):
                for at, got in zip(inputs.tolist(), results.tolist(), strict=True):
                    found = error(here(at, FORMATS[type].tiny_exponent - 60), got, type)
                    assert found <= bound, (type, kept, b, at, found)


LIMITS = {"f": (0.0, math.inf), "d1": (0.0, 1.0), "d2": (0.0, 0.0), "d_b": (0.0, 0.0), "an isru": (-1.0, 1.0)}


@pytest.mark.parametrize("name", LIMITS)
def test_the_limits_at_the_infinities_and_nan(name: str) -> None:
    form, own = CASES[name]
    for type, kept in product((Type.F32, Type.F64), (PLAIN, MOST)):
        program = lower("own", stable_pieces(form), own, type, kept).program
        special = specialise_at(program, {"b": 4.0}, type) if own else program
        left, right, nan = run(special, x=np.array([-np.inf, np.inf, np.nan], DTYPES[type]))["y"].tolist()
        assert (left, right) == LIMITS[name]
        assert math.isnan(nan)


def test_two_parameters_are_left_to_the_general_form() -> None:
    a = Parameter("a", default=1, domain="positive")
    form = derive(Activation("own", x / sqrt(a + B + x**2), parameters=[a, B])).f
    (piece,) = stable_pieces(form)
    assert not isinstance(piece.form, HalfLines)
