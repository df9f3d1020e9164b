"""Gaussian moments and gains against known numbers, closed forms, and what a bound of the far sides has to refuse."""

from __future__ import annotations

from functools import cache

import pytest
import sympy
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from support.library import LIBRARY as DEFINED
from sympy import E, Expr, Max, Min, Piecewise, Rational, Symbol, erf, erfc, exp, log, pi, sqrt, tanh

from codegen import Activation, x
from codegen.proof.algebra.combine import combined, minus
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.balls.certificate import Integral
from codegen.proof.derive import derive
from codegen.proof.expansion.tails import expand
from codegen.proof.facts.gains import Gains, gains
from codegen.proof.moments.gaussian import exact_moment
from codegen.proof.moments.moments import Moment, moment
from codegen.symbolic.piecewise import PiecewiseForm, normal_form

_r = sqrt(E) * erfc(1 / sqrt(2))
ALPHA = sqrt(2 / pi) / (1 - _r)
SELU = Piecewise((x, x > 0), (ALPHA * (exp(x) - 1), True))
SCALE = (1 - _r) * sqrt(2 * pi) / sqrt(2 * erfc(sqrt(2)) * E**2 + pi * _r**2 - 2 * (2 + pi) * _r + pi + 2)

UNSEEN = {"mish": x * tanh(log(1 + exp(x))), "selu": SCALE * SELU}

# E f, E f^2, Var f, 1/sqrt(E f^2), E f'^2, 1/sqrt(E f'^2), to the digits of the reference.
REFERENCE = {
    "sigmoid": ("0.5", "0.29337903585809", "0.0433790358581", "1.84622854534", "0.044836241350194", "4.72264608594"),
    "tanh": ("0", "0.39429449039784", "0.39429449039784", "1.59253741972", "0.46440290244827", "1.46741359163"),
    "relu": ("0.39894228040143", "0.5", "0.340845056908", "1.41421356237", "0.5", "1.41421356237"),
    "leaky_relu": ("0.39495285759742", "0.50005", "0.344062240276", "1.414142857", "0.50005", "1.414142857"),
    "elu": (
        "0.16052057226656",
        "0.64494541749292",
        "0.619178563372",
        "1.2451983007",
        "0.66810200122317",
        "1.22342855755",
    ),
    "selu": ("0", "1", "1", "1", "1.07157499246", "0.966025777"),
    "gelu": (
        "0.28209479177388",
        "0.4252214825703",
        "0.345644011024",
        "1.5335304412",
        "0.45585086564929",
        "1.48111441271",
    ),
    "gelu_tanh": (
        *("0.28203858807879", "0.4251937110331", "0.345647945868"),
        *("1.53358052167", "0.45581784596295", "1.48116805809"),
    ),
    "gelu_sigmoid": (
        *("0.28233055281279", "0.42195280689698", "0.342242265845"),
        *("1.5394587623", "0.4495492004791", "1.49145922675"),
    ),
    "silu": (
        "0.20662096414191",
        "0.35577551981735",
        "0.313083296994",
        "1.67653247033",
        "0.37948235163283",
        "1.62332025795",
    ),
    "mish": (
        "0.24040388837479",
        "0.45234219237588",
        "0.39454816283",
        "1.48684758127",
        "0.47908375837397",
        "1.44475523255",
    ),
    "softplus": (
        *("0.80605918334744", "0.9212459088593", "0.271514501801"),
        *("1.04186683554", "0.29337903585809", "1.84622854534"),
    ),
}


@cache
def fact(name: str) -> Gains:
    made = Activation(name, UNSEEN[name]) if name in UNSEEN else DEFINED[name]
    return gains(Analysis(derive(made.ungated)))


def mean(formula: Expr, power: int = 1) -> Moment:
    form = normal_form(formula, x)
    return moment(form, lambda side: expand(form.pieces[-1 if side > 0 else 0].expr, x, side), power)


def width(lo: str, hi: str) -> arb:
    with precision(300):
        return arb(hi) - arb(lo)


@pytest.mark.parametrize("name", REFERENCE)
def test_the_reference_numbers_are_enclosed(name: str) -> None:
    found = fact(name)
    gain = {g.convention: g.value for g in found.gains}
    numbers = (found.mean, found.second_moment, found.variance, gain["forward gain"])
    for number, reference in zip((*numbers, found.slope, gain["backward gain"]), REFERENCE[name], strict=True):
        digits = len(reference.partition(".")[2])
        assert number.known
        assert width(number.lo, number.hi) < 1e-20
        with precision(300):
            assert number.ball.overlaps(arb(reference, 10.0**-digits)), number


@pytest.mark.parametrize("name", DEFINED.names)
def test_nothing_is_unknown_of_what_is_defined(name: str) -> None:
    found = fact(name)
    assert found.verdict in ("proved", "certified")
    assert len(found.evidence) == 3
    numbers = (found.mean, found.second_moment, found.variance, found.slope, *(g.value for g in found.gains))
    assert all(n.known for n in numbers)


@pytest.mark.parametrize(
    ("formula", "power", "expected"),
    [
        (Max(0, x), 1, 1 / sqrt(2 * pi)),
        (Max(0, x), 2, Rational(1, 2)),
        (x**4 - x**3, 1, Rational(3)),
        (exp(x), 1, exp(Rational(1, 2))),
        (x * exp(x / 3 - x**2), 1, exp(Rational(1, 54)) * Rational(1, 9) / sqrt(3)),
        (1 / (1 + exp(-x)), 1, Rational(1, 2)),
        (x * sympy.cos(x), 1, Rational(0)),
        (SELU, 1, Rational(0)),
        (x / 2 * (1 + erf(x / sqrt(2))), 1, 1 / (2 * sqrt(pi))),
        (x / 2 * (1 + erf(x / sqrt(2))), 2, Rational(1, 3) + 1 / (2 * pi * sqrt(3))),
        (erf(x) * x**3 * exp(-(x**2)), 1, 26 * sqrt(5) / (225 * sqrt(pi))),
        (SCALE * SELU, 2, Rational(1)),
        (Min(Max(0, x), 6), 1, 3 * erfc(3 * sqrt(2)) + (1 - exp(-18)) / sqrt(2 * pi)),
    ],
)
def test_closed_forms(formula: Expr, power: int, expected: Expr) -> None:
    found = mean(formula, power)
    assert found.value.verdict == "proved"
    assert found.exact is not None
    assert sympy.simplify((found.exact - expected).rewrite(erfc)) == 0


@pytest.mark.parametrize("name", ["gelu_tanh", "silu", "tanh", "mish"])
def test_what_has_no_closed_form_here_is_certified(name: str) -> None:
    assert fact(name).second_moment.verdict == "certified"


@pytest.mark.parametrize(
    ("formula", "power"),
    [(exp(x**2 / 2), 1), (exp(x**2 / 4), 2), (exp(x**2), 1), (exp(exp(x)), 1)],
)
def test_a_function_that_grows_too_fast_has_no_moment(formula: Expr, power: int) -> None:
    assert mean(formula, power).value.verdict == "unknown"


def test_a_fast_function_that_has_a_moment() -> None:
    found = mean(exp(x**2 / 4))
    assert found.exact == sqrt(2)


@pytest.mark.parametrize(
    "formula",
    [sqrt(x**2 + 1), log(1 + x**2), sympy.atan(x) ** 2 + x, (x**2 + 1) ** Rational(1, 3), sympy.asinh(x + 1)],
)
def test_functions_with_cuts_beside_the_line(formula: Expr) -> None:
    """Quadrature must not take the integrand for analytic on a ball that touches a cut."""
    value = mean(formula.rewrite(log) if formula.has(sympy.asinh) else formula).value
    f = sympy.lambdify(x, formula * exp(-(x**2) / 2) / sqrt(2 * pi), "math")
    trapezoids = sum(f(k / 64) for k in range(-640, 641)) / 64
    with precision(300):
        assert abs(value.ball - trapezoids) < 1e-12


def test_a_bound_far_out_widens_the_window() -> None:
    found = mean(Max(0, x - 25))
    with precision(300):
        assert found.value.ball.overlaps(
            ((-arb(625) / 2).exp() / (2 * arb.pi()).sqrt()) - 25 * (25 / arb(2).sqrt()).erfc() / 2
        )
    assert found.value.verdict == "proved"


@given(st.integers(-30, 30), st.integers(1, 9), st.integers(0, 4))
@settings(max_examples=10, deadline=None)
def test_closed_forms_agree_with_quadrature(at: int, by: int, n: int) -> None:
    """`moment` itself stops where the two are apart."""
    bend = Rational(at, by)
    found = mean(Piecewise((x**n, x < bend), (exp(x / by) - x, True)))
    assert found.value.known


def test_customary_gains() -> None:
    rectifiers = ("relu", "reglu", "threshold", "leaky_relu", "rrelu", "prelu")
    excess = {
        (name, g.convention): g.customary_excess
        for name in (*DEFINED.names, "selu", "mish")
        for g in fact(name).gains
        if g.customary_excess is not None
    }
    linear = {"identity", "bilinear"}
    assert {name for name, _ in excess} == {*linear, "sigmoid", "glu", "tanh", *rectifiers, "selu"}
    exact = {key for key, number in excess.items() if number.exact == "0"}
    every = {(name, g.convention) for name in linear for g in fact(name).gains}
    assert exact - every == {(name, g) for name in rectifiers for g in ("forward gain", "backward gain")}
    tanh_forward = excess["tanh", "forward gain"]
    with precision(200):
        assert abs(tanh_forward.ball - (arb(5) / 3 - arb("1.59253741972"))) < 1e-10
    assert excess["selu", "forward gain"].exact == "-1/4"
    assert "none of the three: 0.07413 more than the forward gain" in str(fact("tanh"))
    assert "is the forward gain and the backward gain" in str(fact("relu"))


def test_the_customary_gain_follows_from_the_formula_not_from_the_name() -> None:
    renamed = gains(Analysis(derive(Activation("hyperbole", (exp(x) - exp(-x)) / (exp(x) + exp(-x))))))
    assert renamed.customary is not None and renamed.customary.exact == "5/3"
    decimals = Piecewise((x, x > 0), (Rational("1.6732632423543772848170429916717") * (exp(x) - 1), True))
    torch = Activation("snn", Rational("1.0507009873554804934193349852946") * decimals)
    assert gains(Analysis(derive(torch))).customary is not None
    assert gains(Analysis(derive(Activation("tanh", tanh(2 * x))))).customary is None


def test_evidence_names_the_integrand() -> None:
    evidence = fact("relu").evidence[0]
    assert isinstance(evidence, Integral)
    integrand = sympy.sympify(evidence.expression, locals={"x": Symbol("x", real=True)})
    known = integrand.subs(Symbol("x", real=True), 2)
    assert sympy.simplify(known - 2 * exp(-2) / sqrt(2 * pi)) == 0
    with precision(200):
        assert arb(evidence.lo) < 1 / (2 * arb.pi()).sqrt() < arb(evidence.hi)


def test_combined_forms_hold_each_bound_where_both_do() -> None:
    a = normal_form(Piecewise((0, x < 1), (x, True)), x)
    b = normal_form(Piecewise((2, x <= 1), (3 * x, x < 4), (-x, True)), x)
    made = minus(a, b)
    assert [str(p) for p in made] == ["-2 on (-oo, 1)", "x - 2 on [1, 1]", "-2*x on (1, 4)", "2*x on [4, oo)"]
    for point in (Rational(k, 3) for k in range(-3, 20)):
        values = [f.at(point).expr.subs(x, point) for f in (made, a, b)]
        assert values[0] == values[1] - values[2]


def test_equal_neighbours_of_a_combination_are_one_piece() -> None:
    a = normal_form(Piecewise((0, x < 1), (x, True)), x)
    assert combined(a, a, lambda p, q: p - q).smooth


def test_exact_moments_take_forms_that_are_sums_on_every_piece_alone() -> None:
    assert exact_moment(normal_form(x * erf(x) + Max(0, x), x)) is None
    assert exact_moment(normal_form(erf(x) ** 3 * x + x**2 / (1 + x**2), x)) is None
    form: PiecewiseForm = normal_form(Max(0, x) ** 2, x)
    with precision(100):
        assert evaluator(exact_moment(form) - Rational(1, 2), ())().contains(0)
