"""Ball arithmetic on expressions: it encloses what mpmath computes, and says where it knows nothing."""

from __future__ import annotations

import math
from collections.abc import Callable

import mpmath
import numpy as np
import pytest
import sympy
from flint import arb, ctx, fmpq
from hypothesis import given
from hypothesis import strategies as st
from mpmath import mp
from sympy import Symbol

from codegen.definition import formula
from codegen.proof.balls.ball import NoEnclosure, dyadic, evaluator, exact, precision, tight

x, y = Symbol("x", real=True), Symbol("y", real=True)

FUNCTIONS: dict[type[sympy.Function], Callable[..., mpmath.mpf]] = {
    sympy.exp: mpmath.exp,
    sympy.log: mpmath.log,
    sympy.sin: mpmath.sin,
    sympy.cos: mpmath.cos,
    sympy.atan: mpmath.atan,
    sympy.erf: mpmath.erf,
    sympy.erfc: mpmath.erfc,
    sympy.sinh: mpmath.sinh,
    sympy.cosh: mpmath.cosh,
    sympy.tanh: mpmath.tanh,
}
ABBREVIATIONS = {sympy.sech, sympy.asinh}  # written out before anything is derived


def encloses(ball: arb, number: mpmath.mpf) -> bool:
    """Whether a ball and a number with 60 digits that are right are the same up to these digits."""
    margin = abs(number) * mpmath.mpf(10) ** -50
    low, high = (mpmath.mpf(v.mid().str(80, radius=False)) for v in (ball.lower(), ball.upper()))
    return bool(low - margin <= number <= high + margin)


def points(positive: bool) -> list[float]:
    rng = np.random.default_rng(4)
    values = np.concatenate([rng.uniform(-6, 6, 20), 2.0 ** rng.uniform(-60, 4, 10) * rng.choice([-1, 1], 10)])
    return (np.abs(values) if positive else values).tolist()


def test_every_smooth_function_of_the_language_is_tested_here() -> None:
    assert set(FUNCTIONS) | ABBREVIATIONS == {f for f in formula.SMOOTH if issubclass(f, sympy.Function)}


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_a_function_at_random_points(function: type[sympy.Function]) -> None:
    evaluate = evaluator(function(x), (x,))
    with mp.workdps(80):
        for point in points(positive=function is sympy.log):
            assert encloses(tight(evaluate, exact(point), bits=200), FUNCTIONS[function](mpmath.mpf(point))), point


@pytest.mark.parametrize(
    "expression",
    [
        x * (1 + sympy.erf(x / sympy.sqrt(2))) / 2,
        sympy.sqrt(2 / sympy.pi) * (x + sympy.Rational(44715, 10**6) * x**3),
        (1 + x**2) ** sympy.Rational(-3, 2) + (1 + x**2) ** sympy.Rational(1, 3),
        sympy.E**x - sympy.E + sympy.log(1 + sympy.exp(-(x**2))) ** -2,
        sympy.Abs(x - 1) * sympy.cos(x) ** 3,
        1 / (1 + sympy.exp(-sympy.Rational(851, 500) * x)) - sympy.tanh(x) ** 2,
        (1 + sympy.exp(x)) ** x,
    ],
    ids=str,
)
def test_an_expression_at_random_points(expression: sympy.Expr) -> None:
    evaluate = evaluator(expression, (x,))
    with mp.workdps(80):
        reference = sympy.lambdify(x, expression, "mpmath")
        for point in points(positive=False):
            assert encloses(tight(evaluate, exact(point), bits=200), reference(mpmath.mpf(point))), point


@given(low=st.floats(-3, 3), width=st.floats(0, 2), at=st.floats(0, 1))
def test_a_ball_holds_the_values_of_all_its_points(low: float, width: float, at: float) -> None:
    evaluate = evaluator(x * sympy.exp(-(x**2)) - sympy.tanh(x) / (2 + x**2), (x,))
    high = low + width
    inside = min(max(low + at * width, low), high)
    with precision(120):
        assert evaluate(arb(low).union(arb(high))).contains(evaluate(arb(inside)))


def test_symbols_are_taken_in_their_order() -> None:
    assert evaluator(x - 2 * y, (x, y))(arb(3), arb(1)) == 1
    assert evaluator(x - 2 * y, (y, x))(arb(3), arb(1)) == -5
    assert evaluator(x, (y, x))(arb(3), arb(1)) == 1
    assert evaluator(sympy.Integer(7), ())() == 7


def test_what_has_no_rule_is_refused() -> None:
    with pytest.raises(NoEnclosure, match="no enclosure for gamma"):
        evaluator(sympy.gamma(x) + 1, (x,))
    with pytest.raises(NoEnclosure, match="no value for y"):
        evaluator(x + y, (x,))


@pytest.mark.parametrize("bits", [20, 90, 300])
@pytest.mark.parametrize("point", [1e-12, -1e-12, 2.0**-40, -37.0, 300.0])
def test_tight_keeps_its_promise_where_terms_cancel(bits: int, point: float) -> None:
    value = tight(evaluator((sympy.exp(x) - 1 - x) / x**2, (x,)), exact(point), bits=bits)
    assert value.rad() <= abs(value.mid()) * arb(2) ** (2 - bits)
    with mp.workdps(200):
        p = mpmath.mpf(point)
        truth = (mpmath.exp(p) - 1 - p) / p**2
        assert abs(mpmath.mpf(value.mid().str(120, radius=False)) / truth - 1) <= mpmath.mpf(2) ** (2 - bits)


def test_tight_stops_below_the_floor() -> None:
    vanishing = evaluator(sympy.sin(x) ** 2 + sympy.cos(x) ** 2 - 1, (x,))
    value = tight(vanishing, exact(0.5), floor=-400)
    assert value.contains(0)
    assert value.rad() < arb(2) ** -400
    with pytest.raises(NoEnclosure, match="4096 bits of precision do not decide the value at 0"):
        tight(vanishing, exact(0.5), floor=-10_000, most=4096)


def test_tight_says_where_there_is_no_number() -> None:
    with pytest.raises(NoEnclosure):
        tight(evaluator(sympy.log(x), (x,)), exact(-1.0), most=1024)


def test_precision_is_restored() -> None:
    before = ctx.prec
    with pytest.raises(ZeroDivisionError), precision(before + 77):
        assert ctx.prec == before + 77
        raise ZeroDivisionError
    assert ctx.prec == before


@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_and_its_fraction_are_the_same_number(number: float) -> None:
    assert exact(number).is_exact()
    numerator, denominator = number.as_integer_ratio()
    assert dyadic(exact(number)) == fmpq(numerator, denominator)
    assert math.isclose(float(exact(number)), number, rel_tol=0)


@pytest.mark.parametrize("power", [2, 3, 4, 7])
@pytest.mark.parametrize(("low", "high"), [(-0.5, 0.5), (-1.0, 3.0), (-3.0, 1.0), (0.0, 2.0), (0.0, 0.0)])
def test_a_power_of_a_ball_around_0_is_finite_and_tight(low: float, high: float, power: int) -> None:
    value = evaluator(x**power, (x,))(arb(low).union(arb(high)))
    values = (low**power, high**power, 0.0)
    margin = 1e-6 * (1 + max(map(abs, values)))
    assert all(value.contains(arb(v)) for v in values)
    assert value.lower() > min(values) - margin
    assert value.upper() < max(values) + margin


@pytest.mark.parametrize("order", [10**20, 2**70 + 1])
def test_a_root_of_any_order_is_taken(order: int) -> None:
    """FLINT takes an order as a machine's word: the facts of 10**20 + x met the root of order 10**20."""
    root = sympy.Integer(3) ** sympy.Rational(1, order)
    with precision(256):
        assert (evaluator(root - 1, ())() * order).overlaps(arb(3).log() * (1 + arb(0, 1e-9)))


def test_a_midpoint_whose_digits_fill_the_memory_is_none() -> None:
    """A search for zeros halved an interval until a machine's word did not hold the exponent."""
    for value in (arb(2) ** -(10**18), (arb(10) ** 18).exp()):
        with pytest.raises(NoEnclosure, match="too many digits"):
            dyadic(value.mid())
