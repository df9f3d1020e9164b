"""Constants with names, and those of any kind that stand in a formula."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import numpy as np
import pytest
import sympy
from sympy import Expr, Rational, erfc, exp, log, pi, sqrt, srepr, tanh

from codegen import Activation, Constant, DefinitionError, x
from codegen.answers.facts import definitions, facts
from codegen.answers.kernels import make
from codegen.definition.constant import spelled_out
from codegen.definition.library import load
from codegen.kernel.choice.choose import Candidates
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.choice.truth import Truth, sample, worst
from codegen.kernel.forms.opaque_constants import hold
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.algebra.generators import reduces_to_zero
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.derive import derive
from codegen.show.latex import latex
from codegen.symbolic.display import plain

LIBRARY = load(Path(__file__).parents[2] / "defs")
alpha = Constant("alpha", sqrt(2) / (1 - exp(1) * erfc(1)))
negative = Constant("shift", -sqrt(1 + erfc(2)))


def test_it_reads_as_its_name_and_is_its_value() -> None:
    assert str(alpha * x) == plain(alpha * x) == "alpha*x"
    assert latex(alpha * x) == r"\alpha x"
    assert sympy.N(alpha, 20) == sympy.N(alpha.inner, 20)
    with precision(120):
        assert evaluator(alpha * x, (x,))(3).overlaps(evaluator(3 * alpha.inner, ())())
    assert alpha.is_positive and negative.is_negative and not alpha.is_zero
    assert int(negative) == -2 and int(alpha) == 2
    assert reduces_to_zero(alpha - alpha.inner)
    assert spelled_out(x + alpha) == x + alpha.inner


def test_equal_ones_are_equal_and_others_are_not() -> None:
    assert Constant("alpha", alpha.inner) == alpha
    assert hash(Constant("alpha", alpha.inner)) == hash(alpha)
    assert Constant("alpha", 2) != alpha != Constant("beta", alpha.inner)
    assert alpha != alpha.inner and alpha - alpha == 0
    for copied in (pickle.loads(pickle.dumps(alpha * x)), copy.deepcopy(alpha * x)):
        assert copied == alpha * x


def test_what_follows_from_a_formula_is_keyed_by_the_value() -> None:
    one, two = (Activation("a", Constant("c", Rational(k)) * x) for k in (1, 2))
    assert definitions([one]) != definitions([two])
    assert "Rational" in srepr(Constant("c", Rational(1, 3))) or "1, 3" in srepr(Constant("c", Rational(1, 3)))


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("c", x, "not a value for the constant c"),
        ("c", 0, "not a value for the constant c"),
        ("c", sqrt(-1), "not a value for the constant c"),
        ("c", sympy.oo, "not a value for the constant c"),
        ("c", "2", "not a value for the constant c"),
        ("2c", 2, "is not a name"),
        ("x", 2, "cannot be called 'x'"),
    ],
)
def test_what_is_none_is_told_at_the_line(name: str, value: object, what: str) -> None:
    with pytest.raises(DefinitionError, match=what) as caught:
        Constant(name, value)
    assert caught.value.location.file == __file__


def test_an_activation_knows_those_of_its_formula_and_of_their_values() -> None:
    outer = Constant("outer", 1 + alpha)
    assert Activation("a", outer * tanh(x)).constants == (alpha, outer)
    assert Activation("a", tanh(x)).constants == ()


NESTED = sqrt(1 + erfc(sqrt(2)) / (1 + sqrt(3)))


@pytest.mark.parametrize("expr", [NESTED * x, x * NESTED - 3 * NESTED, tanh(NESTED * x) / (NESTED - 5), alpha * x])
def test_held_constants_are_symbols_of_the_same_value(expr: Expr) -> None:
    held = hold(expr)
    assert held.subs(x, 2) != expr.subs(x, 2) or expr.has(Constant)
    assert all(c.is_positive for c in held.atoms(Constant))
    with precision(200):
        assert evaluator(held, (x,))(2).overlaps(evaluator(expr, (x,))(2))


@pytest.mark.parametrize("expr", [x / sqrt(2 * pi), exp(-sqrt(2) * x) + log(2), sqrt(2 / pi) * x + pi, x**3 / 7])
def test_what_algebra_reads_is_left_as_it_is(expr: Expr) -> None:
    assert hold(expr) == expr


def test_a_sum_of_constants_that_vanishes_is_nothing() -> None:
    assert hold(x + erfc(1) + sympy.erf(1) - 1) == x


@pytest.mark.parametrize(
    "formula",
    [NESTED * tanh(x), -NESTED * tanh(x), negative * tanh(x), NESTED * x + tanh(x)],
    ids=["nested", "less", "negative", "sum"],
)
def test_programs_with_any_constant(formula: Expr) -> None:
    for function, form in derive(Activation("kept", formula)).functions:
        found = Candidates(function, form, stable_pieces(form), (), Type.F32).cheapest(1.0)
        assert found.worst.ulps <= 1, function
        points = sample(Type.F32, 200, [1.0])
        assert worst(found.lowered.program, Truth(form, {}), points, Type.F32).ulps <= 2, function


def test_kernels_with_any_constant() -> None:
    """Of every type, and with gradients."""
    made = make(Activation("kept", alpha * negative * x / (1 + exp(-x))), "kept.py")
    for function, form in made.derived.functions:
        chosen = next(f for f in made.functions if f.name == function).chosen[0].lowered
        points = sample(Type.F32, 200, [1.0])
        assert worst(chosen.program, Truth(form, {}), points, Type.F32).ulps <= 2, function


def test_the_fixed_point_of_selu_is_proved() -> None:
    moments = facts(LIBRARY, LIBRARY["selu"])["facts"]["gaussian"]
    assert moments["verdict"] == "proved"
    assert "mean 0, second moment 1 and variance 1" in moments["statements"][0]
    told = facts(LIBRARY, LIBRARY["selu"])["constants"]
    assert told["alpha"]["value"].startswith("1.67326324235437728")
    assert told["scale"]["value"].startswith("1.05070098735548049")


def test_selu_is_computed_with_the_constants_exactly() -> None:
    chosen = next(f for f in make(LIBRARY["selu"], "defs/selu.py").functions if f.name == "f").chosen[1].lowered
    y = run(chosen.program, x=np.array([1.0, -745.0]))["y"]
    assert y.tolist() == [1.0507009873554805, -1.7580993408473768]
