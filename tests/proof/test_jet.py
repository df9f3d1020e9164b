"""Taylor coefficients in balls: they hold those of every point of their box, and say where there are none."""

from __future__ import annotations

from math import factorial

import pytest
import sympy
from flint import arb
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from sympy import Expr, Rational, Symbol, atan, cos, cosh, erf, erfc, exp, log, pi, sin, sinh, sqrt, tanh

from codegen.definition import formula
from codegen.proof.balls.ball import NoEnclosure, evaluator, precision
from codegen.proof.balls.jet import RULES, jets, rising, square

x = Symbol("x", real=True)

UNARY = (exp, log, tanh, sinh, cosh, erf, erfc, sin, cos, atan)
POWERS = tuple(map(Rational, ("2", "3", "4", "5", "-1", "-2", "-3", "1/2", "-1/2", "1/3", "-1/3", "3/2", "-5/2")))
ORDER = 4

leaves = st.one_of(st.just(x), st.just(x), st.fractions(-3, 3, max_denominator=9).map(Rational), st.just(pi))


def larger(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    return st.one_of(
        st.builds(lambda f, u: f(u), st.sampled_from(UNARY), inner),
        st.builds(lambda u: log(1 + u), inner),
        st.builds(lambda u, q: u**q, inner, st.sampled_from(POWERS)),
        st.builds(lambda u, v: u + v, inner, inner),
        st.builds(lambda u, v: u * v, inner, inner),
        st.builds(lambda u, v: u / v, inner, inner),
        st.builds(lambda u, v: (1 + exp(u)) ** v, inner, inner),
    )


expressions = st.recursive(leaves, larger, max_leaves=5)
random_tests = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))


def box(low: float, width: float) -> arb:
    return arb(low).union(arb(low + width))


def within(low: float, width: float, share: float) -> arb:
    return arb(min(max(low + share * width, low), low + width))


def test_every_function_of_the_language_has_a_rule() -> None:
    abbreviations = {"sech", "asinh"}  # written out before anything is derived
    names = {f.__name__ for f in formula.SMOOTH if issubclass(f, sympy.Function)}
    assert set(RULES.unary) == (names | {"log1p"}) - abbreviations
    assert {f.__name__ for f in UNARY} == names - abbreviations


@random_tests
@given(expressions, st.floats(-6, 6), st.floats(0, 3), st.lists(st.floats(0, 1), min_size=3, max_size=3))
@example(x * tanh(log(1 + exp(x))), -2.0, 4.0, [0.0, 0.5, 1.0])
@example((1 + x**2) ** Rational(1, 3) / (2 + x), -1.0, 3.0, [0.0, 0.4, 1.0])
@example(exp(-(x**2)) * erfc(x / sqrt(2)) + atan(x) * cosh(x), -1.0, 2.0, [0.0, 0.4, 1.0])
def test_a_box_holds_the_coefficients_of_its_points(e: Expr, low: float, width: float, shares: list[float]) -> None:
    try:
        coefficients = jets(e, x)
    except NoEnclosure:
        assume(False)
    with precision(100):
        whole = coefficients(box(low, width), ORDER)
    assume(any(c.is_finite() for c in whole))
    with precision(500):
        for share in shares:
            at_point = coefficients(within(low, width, share), ORDER)
            for k, (c, p) in enumerate(zip(whole, at_point, strict=True)):
                if c.is_finite():
                    assert p.is_finite(), f"coefficient {k} of {e} is finite on the box and not at a point of it"
                    assert c.overlaps(p), f"coefficient {k} of {e} on the box misses that at {share}"


@random_tests
@given(expressions, st.floats(-5, 5))
@example(x / (1 + exp(-x)), 0.0)
@example((1 + exp(x)) ** x, 1.5)
@example(erf(x) * log(1 + x**2) ** 3 + sinh(x) / cosh(x), -1.25)
@example((x - 1) ** 5, 1.0)
def test_a_point_has_the_derivatives_that_sympy_finds(e: Expr, point: float) -> None:
    at = arb(point)
    with precision(400):
        try:
            found = jets(e, x)(at, 3)
            derivatives = [e]
            for _ in range(3):
                derivatives.append(derivatives[-1].diff(x))
            truth = [evaluator(d, (x,))(at) / factorial(k) for k, d in enumerate(derivatives)]
        except NoEnclosure:
            assume(False)
        for k, (c, t) in enumerate(zip(found, truth, strict=True)):
            if c.is_finite() and t.is_finite():
                assert c.overlaps(t), f"coefficient {k} of {e} at {point}"


@pytest.mark.parametrize("e", [*(f(x) for f in UNARY), log(1 + x), *(x**q for q in POWERS)], ids=str)
def test_each_rule_alone_is_accurate(e: Expr) -> None:
    with precision(200):
        at = arb(7) / 5
        for k, c in enumerate(jets(e, x)(at, 8)):
            truth = evaluator(e.diff(x, k), (x,))(at) / factorial(k)
            assert c.overlaps(truth)
            assert c.rad() < arb(2) ** -150


@random_tests
@given(expressions, st.floats(-4, 4), st.floats(0.001, 1), st.floats(0, 1), st.integers(1, ORDER))
def test_taylors_law_with_lagranges_remainder(e: Expr, low: float, width: float, share: float, order: int) -> None:
    try:
        coefficients = jets(e, x)
    except NoEnclosure:
        assume(False)
    with precision(200):
        whole, p = box(low, width), within(low, width, share)
        middle = whole.mid()
        *near, _ = coefficients(middle, order)
        last = coefficients(whole, order)[order]
        assume(last.is_finite())
        bound = last * (p - middle) ** order
        for k, c in enumerate(near):
            bound += c * (p - middle) ** k
        value = evaluator(e, (x,))(p)
        # a part like (-1)**(1/3) has a slope, 0, and no value anywhere
        assert bound.is_finite() or not value.is_finite(), f"{e} has a remainder, and no value at the centre"
        assert not value.is_finite() or bound.overlaps(value), f"{e} at {p}"


def test_taylors_bound_is_better_than_the_balls_own() -> None:
    """1 + exp(-x) + x exp(-x) loses most of its width between its terms."""
    e = 1 + exp(-x) + x * exp(-x)
    with precision(120):
        whole = box(0.9, 0.2)
        middle = whole.mid()
        own = jets(e, x)(whole, 0)[0]
        taylor = jets(e, x)(middle, 0)[0] + jets(e, x)(whole, 1)[1] * (whole - middle)
    assert taylor.rad() < own.rad()


@pytest.mark.parametrize(
    ("e", "low", "high"),
    [
        (1 / x, -1, 1),
        (1 / x, 0, 1),
        (x**-2, -1, 2),
        (x ** Rational(-1, 3), 0, 1),
        (log(x), -1, 1),
        (log(x), 0, 1),
        (log(x), -2, -1),
        (log(1 + x), -2, 0),
        (sqrt(x), -1, 1),
        (sqrt(x), -2, -1),
        (sin(x) / cos(x), 1, 2),
        (1 / (x**2 - 2), 1, 2),
        (1 / (exp(x) - 1), -1, 1),
        (exp(1 / x), -1, 1),
        (tanh(1 / x), -1, 1),
        (atan(1 / x), -1, 1),
        (erf(log(x)), -1, 1),
        (x / x**2 * sqrt(x**3 - x), -2, 2),
    ],
    ids=str,
)
def test_a_box_over_a_pole_is_not_finite(e: Expr, low: int, high: int) -> None:
    whole = arb(low).union(arb(high))
    for c in jets(e, x)(whole, 2):
        assert not c.is_finite()


def test_a_function_without_values_has_no_slope_either() -> None:
    """The slope 1/u of log(u) has values left of 0."""
    for e in (log(x), log(1 + x), x * log(x) ** 2):
        assert not any(c.is_finite() for c in jets(e, x)(arb(-3).union(arb(-2)), 3))


def test_a_root_has_a_value_and_no_slope_at_0() -> None:
    value, slope = jets(sqrt(x), x)(arb(0), 1)
    assert value == 0
    assert not slope.is_finite()


@pytest.mark.parametrize("e", [Rational(2, 7), pi, exp(1) + sqrt(2), tanh(Rational(1, 2)) ** 2, erfc(3) / log(5)])
def test_a_constant_has_its_value_and_no_slope(e: Expr) -> None:
    value, *others = jets(sympy.sympify(e), x)(arb("1 +/- 3"), 5)
    assert value.overlaps(evaluator(sympy.sympify(e), ())())
    assert others == [0] * 5


def test_the_variable_itself() -> None:
    at = arb("0.5 +/- 1")
    assert jets(x, x)(at, 3)[1:] == (1, 0, 0)
    assert jets(x, x)(at, 3)[0].contains(at)


def test_the_order_0_is_the_value_alone() -> None:
    (value,) = jets(x * tanh(x), x)(arb(1), 0)
    assert value.overlaps(arb(1).tanh())


def test_what_has_no_rule_is_refused() -> None:
    with pytest.raises(NoEnclosure, match="Abs"):
        jets(abs(x), x)
    with pytest.raises(NoEnclosure, match="no value for y"):
        jets(x + Symbol("y"), x)


@pytest.mark.parametrize(("low", "high"), [(-3, 2), (-1, 4), (0, 2), (-2, 0), (1, 2), (-5, -3), (0, 0)])
def test_a_square_is_tight_and_never_negative(low: int, high: int) -> None:
    found = square(arb(low).union(arb(high)))
    ends = (low * low, high * high)
    assert found.contains(arb(ends[0])) and found.contains(arb(ends[1]))
    slack = arb(2) ** -20 if low <= 0 <= high else arb(high - low) ** 2  # of a product of balls
    least = 0 if low <= 0 <= high else min(ends)
    assert found.lower() >= least - slack
    assert found.upper() <= max(ends) + slack


def test_the_first_coefficient_of_a_monotone_function_is_its_image() -> None:
    """The ball's own exponential of [-10, 10] is a thousand times as wide to the left."""
    whole = arb(-10).union(arb(10))
    found = rising(arb.exp)(whole)
    assert found.contains(arb(-10).exp()) and found.contains(arb(10).exp())
    assert found.lower() > -1e-3
    for e, most in ((tanh(x), 1), (erf(x), 1), (atan(x), 2), (erfc(x), 2)):
        assert abs(jets(e, x)(whole, 0)[0]).upper() < most + 1e-6
