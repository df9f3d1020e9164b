"""Switches at places without a closed form: found with proof, exact in comparisons, and rounded to the right side."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import sympy
from flint import arb
from support.checker import confirmed
from sympy import Abs, Expr, Max, Min, Piecewise, Rational, cos, exp, log, oo, sin, sqrt

from codegen import Activation, DefinitionError, x
from codegen.definition.library import Library
from codegen.kernel.choice.lower import lower, stable_pieces
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type
from codegen.proof.algebra.constants import sign
from codegen.proof.algebra.identities import is_zero
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.derive import derive
from codegen.proof.facts.sheet import sheet
from codegen.proof.signs.crossings import crossings
from codegen.symbolic.display import plain
from codegen.symbolic.piecewise import FormError, normal_form
from codegen.symbolic.signs import ANY, signs
from codegen.symbolic.zero import NotFound, Root

SIGMOID = 1 / (1 + exp(-x))
MEETING = "0.65904606840740663"  # of x and the sigmoid: bisected in decimals, apart from all of this


def root() -> Root:
    (found,) = crossings(x - SIGMOID, x, -oo, oo).zeros
    assert isinstance(found, Root)
    return found


def test_it_is_a_number() -> None:
    r = root()
    assert r.is_positive
    assert (-r).is_negative
    assert signs(r - Rational(65904, 100000)) == {1}
    assert signs(r - Rational(65905, 100000)) == {-1}
    assert float(r) == float(MEETING)
    assert sympy.floor(10 * r) == 6
    assert not r.free_symbols
    assert r.subs(x, 3) == r
    assert pickle.loads(pickle.dumps(r)) == r
    assert plain(2 * r) == "2*0.659046068407406..."
    assert str(r).startswith(MEETING[:17])
    assert len(str(r)) == 42


def test_its_enclosure_is_as_tight_as_is_asked_for() -> None:
    with precision(900):
        ball = evaluator(root(), ())()
        value = evaluator(x - SIGMOID, (x,))(ball)
    assert ball.rad() < arb(2) ** -890
    assert value.contains(0)


def test_its_relation_is_algebra() -> None:
    r = root()
    assert is_zero((x - SIGMOID).subs(x, r))
    assert sign((exp(x) * (x - SIGMOID)).subs(x, r)) == 0
    assert not is_zero((x - SIGMOID + Rational(1, 10**40)).subs(x, r))
    assert sign(SIGMOID.diff(x).subs(x, r) - 1) == -1


def test_it_is_the_same_wherever_it_was_looked_for() -> None:
    assert crossings(x - SIGMOID, x, -oo, oo).zeros == crossings(SIGMOID - x, x, Rational(0), Rational(1)).zeros
    # where the whole line is no domain, the interval that is asked about is
    (inside,) = crossings(sympy.log(x) + x, x, Rational(1, 10), Rational(2)).zeros
    assert abs(float(inside) - 0.5671432904097838) < 1e-16


def test_a_rational_zero_of_a_function_that_is_no_polynomial_is_that_number():
    function = sympy.log(x + 1 + sympy.sqrt((x + 1) ** 2 + 1))
    assert crossings(function, x, -oo, oo).zeros == (-1,)
    assert crossings(function.subs(x, x - Rational(4, 3)), x, -oo, oo).zeros == (Rational(1, 3),)


@pytest.mark.parametrize(
    ("function", "zeros", "between"),
    [
        (x - sin(x), [0], (-1, 1)),
        (x**2 - 2, [-sqrt(2), sqrt(2)], (1, -1, 1)),
        (x**3 - x, [-1, 0, 1], (-1, 1, -1, 1)),
        (exp(x) - x - 1, [0], (1, 1)),
        (sqrt(x**2 + 1) - x, [], (1,)),
    ],
)
def test_closed_forms(function: Expr, zeros: list[Expr], between: tuple[int, ...]) -> None:
    found = crossings(function, x, -oo, oo)
    assert list(found.zeros) == zeros
    assert found.signs == between


@pytest.mark.parametrize("function", [sin(x), sin(x) - exp(-x), (x**3 - x - 1) ** 2])
def test_what_is_not_found(function: Expr) -> None:
    with pytest.raises(NotFound):
        crossings(function, x, -oo, oo)


def test_a_definition_is_refused_with_words() -> None:
    with pytest.raises(
        DefinitionError, match=r"where 0 >= sin\(x\) changes is not found: sin\(x\) may vanish countless times"
    ):
        derive(Activation("unseen", Max(0, sin(x))))


def test_without_a_finder_there_is_no_form() -> None:
    with pytest.raises(FormError, match="is not linear in x"):
        normal_form(Max(x, SIGMOID), x)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (Max(x, sqrt(x**2 + 1)), sqrt(x**2 + 1)),
        (Max(x + 1, exp(x)), exp(x)),  # they touch
        (Min(1, cos(x)), cos(x)),  # they touch, countless times
        (Max(x**2 + 1, cos(x)), x**2 + 1),
    ],
)
def test_one_that_is_never_the_larger_is_left_out(formula: Expr, expected: Expr) -> None:
    assert [p.expr for p in derive(Activation("unseen", formula)).f] == [expected]


def test_roots_within_roots() -> None:
    form = derive(Activation("unseen", Max(-1, Min(1, x * exp(x)) * Max(x, SIGMOID)))).f
    assert [str(b)[:7] for b in form.bounds] == ["0.56714", "0.65904"]


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_a_kernel_switches_between_the_right_floats(type: Type) -> None:
    """The piece on the left of an irrational bound holds the float below it, the other one the float above."""
    form = derive(Activation("unseen", Piecewise((1, x < SIGMOID), (2, True)))).f
    program = lower("f", stable_pieces(form), (), type).program
    dtype = np.float32 if type is Type.F32 else np.float64
    near = dtype(MEETING)
    floats = np.array([near, np.nextafter(near, dtype(0)), np.nextafter(near, dtype(1))], dtype)
    expected = [1.0 if Rational(float(v)) < root().lower else 2.0 for v in floats]
    assert sorted(set(expected)) == [1.0, 2.0]
    assert run(program, x=floats)["y"].tolist() == expected


def test_facts() -> None:
    activation = Activation("unseen", Max(x, SIGMOID))
    facts = sheet(activation, Library((activation,), ("here",))).data()["facts"]
    assert facts["smoothness"]["order"] == "0"
    (kink,) = facts["smoothness"]["kinks"]
    assert kink["place"]["lo"].startswith(MEETING[:16])
    (span,) = facts["fixed_points"]["spans"]
    assert span["lower"]["lo"].startswith(MEETING[:16])
    assert span["lower"]["verdict"] == "certified"
    assert facts["monotone"]["verdict"] == "certified"


@pytest.mark.slow
def test_its_certificates_are_confirmed() -> None:
    activation = Activation("unseen", Max(x, SIGMOID))
    assert all(confirmed(c) for c in sheet(activation, Library((activation,), ("here",))).data()["certificates"])


def test_a_root_at_the_end_of_a_piece_is_not_inside() -> None:
    """x**3/2 - x vanishes at the bounds of its pieces, which are irrational."""
    activation = Activation("unseen", Piecewise((x, x**2 < 2), (x**3 / 2, True)))
    facts = sheet(activation, Library((activation,), ("here",))).data()["facts"]
    assert facts["fixed_points"]["verdict"] != "unknown"
    assert Abs(float(facts["fixed_points"]["spans"][0]["lower"]["lo"]) + 2**0.5) < 1e-15


def test_a_number_that_is_not_real_has_no_sign() -> None:
    """SymPy's simplest form of it was a power with more digits than a float64 holds."""
    number = Rational(500, 851) - 3 * log(Rational(3053, 2053)) / 2 - 3 * sympy.I * sympy.pi / 2
    assert signs(number) == ANY
