"""The argument of an exponential, a polynomial in two parts: an absolute error far below an ulp of 1."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from flint import arb
from sympy import Expr, Rational, cosh, exp, pi, sqrt

from codegen import Activation, x
from codegen.kernel.arithmetic.double_word import Arithmetic, Number
from codegen.kernel.arithmetic.precision import PLAIN
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.lower_side import lower_exponent
from codegen.kernel.forms.stable import t
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import Type
from codegen.proof.balls.ball import evaluator, exact, precision
from codegen.proof.derive import derive

CUBIC = sqrt(8 / pi) * (t + Rational(44715, 1000000) * t**3)
CASES = {
    "cubic": (CUBIC, 10.0),
    "falling cubic": (-CUBIC, 10.0),
    "little to begin with": (t / 1000 + t**3, 5.0),  # the linear term is lost where the other one counts
    "two signs": (t**3 - t / 3, 5.0),
    "three terms": (t + t**3 / 7 + t**5 / 11, 2.5),
    "one term": (t**2 / 2, 14.0),
}


@pytest.mark.parametrize("name", CASES)
def test_both_parts_together_are_the_polynomial(name: str) -> None:
    w, end = CASES[name]
    make = builder()
    a = Arithmetic(make, Type.F32, PLAIN)
    value = lower_exponent(a, w, Number(make.input("x", Type.F32)))
    assert value.low is not None
    program = make.finish("w", {"high": value.high, "low": value.low})
    inputs = np.random.default_rng(3).uniform(-end if "cubic" in name else 0.01, end, 500).astype(np.float32)
    parts = run(program, x=inputs)
    function = evaluator(sympy.sympify(w), (t,))
    with precision(200):
        for at, high, low in zip(inputs.tolist(), parts["high"].tolist(), parts["low"].tolist(), strict=True):
            error = abs(exact(high) + exact(low) - function(exact(at)))
            assert error < arb(2) ** -26, f"{name}: {float(error):.3g} at {at}"


def test_the_fused_step_is_the_shorter_one() -> None:
    def length(w: Expr) -> int:
        make = builder()
        value = lower_exponent(Arithmetic(make, Type.F32, PLAIN), w, Number(make.input("x", Type.F32)))
        assert value.low is not None
        return len(make.finish("w", {"high": value.high, "low": value.low}).operations)

    assert length(CASES["cubic"][0]) < length(CASES["little to begin with"][0])


@pytest.mark.parametrize("formula", [1 - exp(-exp(x)), exp(-exp(-x)), exp(-cosh(x))], ids=str)
@pytest.mark.parametrize(("type", "bound"), [(Type.F32, 0.55), (Type.F64, 1.2)])
def test_an_exponential_of_an_exponential(formula: Expr, type: Type, bound: float) -> None:
    """Of an exponent near 700 the last bits of a float64 are 80 ulps of the result: its first terms have two parts."""
    derived = derive(Activation("unseen", formula))
    for form in (derived.f, derived.d1, derived.d2):
        program = lower("unseen", general_pieces(stable_pieces(form)), (), type).program
        points = np.concatenate([sample(type, 100), np.linspace(-7, 7, 400).astype(DTYPES[type])])
        assert worst(program, Truth(form, {}), points, type).ulps <= bound
