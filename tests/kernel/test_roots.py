"""Rational powers: roots of any order as programs, functions of them, and slopes that are infinite at a point."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from flint import arb
from sympy import Abs, Expr, Piecewise, Rational, cosh, exp, log, sign, sqrt

from codegen import Activation, DefinitionError, x
from codegen.kernel.arithmetic.double_word import Arithmetic, Number
from codegen.kernel.arithmetic.nth_root import root
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.choice.truth import Truth, error, sample, worst
from codegen.kernel.forms.general.find import part
from codegen.kernel.forms.general.lower import PRECISIONS
from codegen.kernel.forms.general.shapes import Half, Joined, Rooted, Shifted
from codegen.kernel.forms.stable import t
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.refusal import NoStableForm
from codegen.proof.balls.ball import precision
from codegen.proof.derive import derive

THIRD = Rational(1, 3)
FORMULAS = {
    "cube root": sign(x) * Abs(x) ** THIRD,
    "square root unit": sign(x) * sqrt(Abs(x)),
    "seven thirds": Abs(x) ** Rational(7, 3),
    "fourth root below": (1 + x**2) ** Rational(-1, 4),
    "root of an exponential": (1 + exp(x)) ** THIRD,
    "fifth root": (1 + x**4) ** Rational(1, 5),
    "logarithm of a root": log(1 + (1 + x**2) ** THIRD),
    "exponential of a root": exp(-(Abs(x) ** THIRD)),
    "circle": Piecewise((0, Abs(x) > 1), (sqrt(1 - x**2), True)),
    "bump": Piecewise((0, Abs(2 * x - 1) > 1), (sqrt(x * (1 - x)), True)),
    "bump elsewhere": Piecewise((0, Abs(x - 2) > 1), (((x - 1) * (3 - x)) ** THIRD, True)),
    "from 2 on": Piecewise((0, x < 2), ((x - 2) ** Rational(4, 3), x < 3), (x - 2, True)),
}


@pytest.mark.parametrize("order", [2, 3, 5, 7])
@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_a_root_alone(order: int, type: Type) -> None:
    """In two parts next to the exact value; in one, in the wider type, right but for its last bits."""
    make = builder()
    a = Arithmetic(make, type, PRECISIONS[type])
    v = make.input("x", type)
    u = root(a, Number(a.op("widen", v) if a.roomy else v), order)
    program = make.finish("root", {"high": u.high, **({} if u.low is None else {"low": u.low})})
    inputs = np.abs(sample(type, 300, [2.0**order, 3.0**order, 1e-40]))
    inputs = inputs[inputs > 0]
    found = {k: v.tolist() for k, v in run(program, x=inputs).items()}
    with precision(200):
        for k, at in enumerate(inputs.tolist()):
            exact = arb(at).root(order)
            computed = arb(found["high"][k]) + arb(found["low"][k] if "low" in found else 0)
            assert abs(computed / exact - 1) < arb(2) ** (-50 if type is Type.F32 else -85), at
    ends = run(program, x=np.array([0.0, np.inf], DTYPES[type]))["high"].tolist()
    assert ends == [0.0, np.inf]


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize(("type", "bound"), [(Type.F32, 0.6), (Type.F64, 1.6)])
def test_errors(name: str, type: Type, bound: float) -> None:
    derived = derive(Activation("unseen", FORMULAS[name]))
    for form in (derived.f, derived.d1, derived.d2):
        program = lower(name, general_pieces(stable_pieces(form)), (), type).program
        points = sample(type, 150, [1.0, 2.0, 8.0])
        points = points[np.abs(points) > 2.0 ** (FORMATS[type].emin + 8)]  # quotients round twice below
        assert worst(program, Truth(form, {}), points, type).ulps <= bound


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_an_infinite_slope_is_an_infinity(type: Type) -> None:
    """At the point alone, with the sign of the branch that holds it; nowhere is it NaN."""
    derived = derive(Activation("unseen", FORMULAS["cube root"]))
    zeros = np.array([0.0, -0.0, np.nan], DTYPES[type])
    for form, expected in ((derived.f, 0.0), (derived.d1, np.inf), (derived.d2, -np.inf)):
        truth = Truth(form, {})
        program = lower("unseen", stable_pieces(form), (), type).program
        right, left, nan = run(program, x=zeros)["y"].tolist()
        assert right == left == expected
        assert np.isnan(nan)
        assert error(truth(0.0, -200), expected, type) == 0
        if expected:
            assert error(truth(0.0, -200), -expected, type) == error(truth(0.0, -200), 1.0, type) == np.inf
    tiny = np.array([2.0 ** FORMATS[type].tiny_exponent], DTYPES[type])
    slope = lower("unseen", stable_pieces(derived.d1), (), type).program
    assert np.isfinite(run(slope, x=tiny)["y"]).all()


def test_the_value_has_to_be_finite() -> None:
    with pytest.raises(DefinitionError):
        derive(Activation("unseen", Piecewise((0, x < 0), (x ** (-THIRD), True))))


def test_a_difference_of_infinities_of_two_orders_is_one() -> None:
    derived = derive(Activation("unseen", Abs(x) ** THIRD - sqrt(Abs(x))))
    assert derived.d1.at(0).value_at(sympy.S.Zero, x) is sympy.zoo


@pytest.mark.parametrize(
    ("expr", "order", "zero"),
    [(t ** Rational(-2, 3), 3, -2), (1 / (sqrt(t) * (1 + t)), 2, -1), ((t + t**2) ** Rational(5, 3), 3, 5)],
)
def test_orders_of_roots_and_of_what_is_left(expr: Expr, order: int, zero: int) -> None:
    form = part(expr, sympy.S.Zero, sympy.oo)
    assert isinstance(form, Rooted)
    assert isinstance(form.inner, Half)
    assert (form.order, form.inner.order) == (order, zero)


def test_a_root_at_the_end_of_a_piece_is_one_of_the_distance() -> None:
    form = part(sqrt(t - 2) * (t - 1), sympy.Integer(2), sympy.oo)
    assert isinstance(form, Shifted)
    assert (form.end, form.direction) == (2, 1)
    other = part(sqrt(4 - t**2), sympy.S.Zero, sympy.Integer(2))
    assert isinstance(other, Shifted)
    assert (other.end, other.direction) == (2, -1)


@pytest.mark.parametrize(
    ("expr", "lower", "upper"),
    [
        (sqrt(t * (1 - t)), 0, 1),
        (((t - 1) * (3 - t)) ** THIRD, 1, 3),
        (sqrt(t - Rational(1, 10**6)) * sqrt(sympy.E - t), Rational(1, 10**6), sympy.E),
        ((1 - 2 * t) / (2 * sqrt(t * (1 - t))), 0, 1),  # its zero is as exact as it is: in no root
    ],
)
def test_roots_at_both_ends_have_parts_of_their_own(expr: Expr, lower: Expr, upper: Expr) -> None:
    """A part that was told by its distance from one end had a root at the other, and so on without end."""
    form = part(expr, sympy.sympify(lower), sympy.sympify(upper))
    assert isinstance(form, Joined)
    assert isinstance(form.right, Joined)
    assert isinstance(form.left, Shifted | Rooted)
    assert isinstance(form.right.left, Half)
    assert lower < form.at < form.right.at < upper


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
def test_a_power_of_a_root_is_infinite_at_an_infinity(type: Type) -> None:
    """Its low part of 0, times an infinite product, was NaN."""
    form = derive(Activation("unseen", sign((x - 1) * (3 - x)) * Abs((x - 1) * (3 - x)) ** THIRD)).f
    program = lower("unseen", general_pieces(stable_pieces(form)), (), type).program
    ends = run(program, x=np.array([-np.inf, np.inf], DTYPES[type]))["y"]
    assert ends.tolist() == [-np.inf, -np.inf]


def test_an_end_where_a_number_has_too_many_digits_is_no_root() -> None:
    tower = cosh(exp(cosh(cosh(1000 * (1 - t)))) - 1)
    with pytest.raises(NoStableForm):
        part(tower, sympy.S.Zero, sympy.oo)
