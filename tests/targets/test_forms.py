"""The stable forms as text, run on NumPy's operations, and what they call."""

from __future__ import annotations

import importlib
from types import SimpleNamespace
from typing import Any

import mpmath
import numpy as np
import pytest
from sympy import Piecewise, cbrt, exp, log, sinh, tanh

import generated
from codegen.definition.activation import Activation, Parameter, x
from codegen.proof.derive import derive
from codegen.targets.forms.files import forms_files, module_of
from codegen.targets.forms.function import SPECIAL
from codegen.targets.forms.spelling import bracketed
from generated.forms import special

DOUBLE = SimpleNamespace(exp=np.exp, floor=np.floor, sqrt=np.sqrt, log=np.log, where=np.where, double=True)
NAMES = [name for name in generated.__all__ if not name.endswith("threads")]
POINTS = np.array(
    [-np.inf, -1e300, -700, -30, -1.5, -0.25, -1e-9, -0.0, 0, 1e-9, 0.25, 0.75, 1.5, 30, 700, 1e300, np.inf]
)


def written(formula: Any, **words: Any) -> dict[str, Any]:
    """The functions of a module of forms."""
    text = module_of(derive(Activation("mine", formula, **words)), "mine.py")
    scope: dict[str, Any] = {name: getattr(special, name) for name in SPECIAL}
    exec(text.replace("from .special import", "# "), scope)
    return scope


@pytest.mark.parametrize("name", NAMES)
def test_forms_are_the_functions(name: str) -> None:
    own, form = getattr(generated, name), importlib.import_module(f"generated.forms.{name}")
    defaults = [np.float64(p.default) for p in own.parameters]
    with np.errstate(all="ignore"):
        for function in own.functions:
            if function == "d_gate":
                continue
            kernel = own if function == "f" else getattr(own, function)
            arrays = [POINTS, np.ones_like(POINTS)][: len(own.arrays)]
            value = np.broadcast_to(getattr(form, function)(DOUBLE, POINTS, *defaults), POINTS.shape)
            expected = kernel(*arrays)
            np.testing.assert_allclose(value, expected, rtol=2e-14, atol=3e-16, err_msg=function)
            if function == "f":
                zero = (POINTS == 0) & (expected == 0)
                assert (np.signbit(value[zero]) == np.signbit(expected[zero])).all()
            assert np.isnan(getattr(form, function)(DOUBLE, np.array([np.nan]), *defaults)).all()


@pytest.mark.parametrize(
    ("function", "exact"),
    [
        (special.erfcx, lambda a: mpmath.exp(a * a) * mpmath.erfc(a)),
        (special.logq, lambda a: mpmath.log1p(a) / a),
        (special.risen, lambda a: -mpmath.expm1(-a)),
        (lambda o, a: special.decay(o, a, (2, 0.5)), lambda a: mpmath.exp(-a * a / 2)),
    ],
)
def test_what_the_forms_call(function: Any, exact: Any) -> None:
    a = np.array([1e-12, 0.01, 0.3, 0.499, 0.5, 0.75, 1.0])
    a = np.append(a, [] if function is special.logq else [3.0, 9.0, 20.0])
    with mpmath.workprec(200):
        right = np.array([float(exact(mpmath.mpf(float(v)))) for v in a])
    np.testing.assert_allclose(function(DOUBLE, a), right, rtol=3e-15)


def test_a_formula_without_a_stable_form_says_so() -> None:
    made = written(x * exp(-exp(-x)))
    assert "no stable form is known" in made["f"].__doc__
    np.testing.assert_allclose(made["f"](DOUBLE, np.array([1.5])), 1.5 * np.exp(-np.exp(-1.5)), rtol=1e-15)
    assert "no stable form" not in written(x / (1 + exp(-x)))["d2"].__doc__


@pytest.mark.parametrize(
    ("formula", "exact"),
    [
        ((exp(x) - 1) / x, lambda a: mpmath.expm1(a) / a),
        (tanh(x) / x, lambda a: mpmath.tanh(a) / a),
        (x / sinh(x), lambda a: a / mpmath.sinh(a)),
    ],
)
def test_next_to_a_removable_point(formula: Any, exact: Any) -> None:
    """On both sides of it, where the factor that vanishes is 1 - exp(-t) and where it is 1 - exp(t)."""
    a = np.array([-3.0, -0.4, -1e-9, 1e-9, 0.4, 3.0])
    made = written(formula)["f"]
    np.testing.assert_allclose(made(DOUBLE, a), [float(exact(mpmath.mpf(v))) for v in a.tolist()], rtol=1e-14)
    with np.errstate(invalid="ignore"):
        assert made(DOUBLE, np.zeros(1)) == 1


def test_a_side_that_is_not_chosen_is_held_in_its_piece() -> None:
    made = written(Piecewise((log(x), x > 1), (x - 1, True)))
    with np.errstate(all="raise"):
        np.testing.assert_allclose(made["f"](DOUBLE, np.array([-5.0, 0.5, 2.0])), [-6, -0.5, np.log(2)])


def test_a_parameter_may_be_called_like_what_a_form_calls() -> None:
    o, upto, t = Parameter("o", default=1, domain="positive"), Parameter("upto", default=2), Parameter("t", default=3)
    made = written(upto * t * x / (1 + exp(-o * x)), parameters=[o, upto, t])
    np.testing.assert_allclose(made["f"](DOUBLE, np.array([1.5]), 2.0, 3.0, 5.0), 22.5 / (1 + np.exp(-3.0)))


def test_what_frameworks_have_no_words_for_is_told_when_it_is_called() -> None:
    made = written(Piecewise((cbrt(x), x > 0), (x, True)))
    with pytest.raises(NotImplementedError, match="a root that is not a square root"):
        made["f"](DOUBLE, np.ones(1))


def test_the_same_text_in_every_run() -> None:
    first, second = (
        forms_files({"mine": module_of(derive(Activation("mine", x * exp(-(x**2)))), "m.py")}) for _ in "ab"
    )
    assert first == second


@pytest.mark.parametrize(
    ("text", "expected"), [("a", "a"), ("f(a + b)", "f(a + b)"), ("a + b", "(a + b)"), ("(a) * (b)", "((a) * (b))")]
)
def test_brackets_where_they_are_needed(text: str, expected: str) -> None:
    assert bracketed(text) == expected
