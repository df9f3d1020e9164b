"""Numbers: decimals that enclose, verdicts that say how sure, and printing."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy
from flint import arb, fmpq
from hypothesis import example, given
from hypothesis import strategies as st
from sympy import Expr, Rational, erf, exp, oo, pi, sqrt

from codegen.proof.balls.ball import dyadic, evaluator, precision
from codegen.proof.balls.number import Number, certified, decimal, proved, unknown


def rational(value: Fraction) -> fmpq:
    return fmpq(value.numerator, value.denominator)


def last_digit(text: str, digits: int) -> Fraction:
    """One unit in the last of so many significant digits."""
    size = abs(Fraction(text))
    exponent = 0
    while size >= 10:
        size, exponent = size / 10, exponent + 1
    while 0 < size < 1:
        size, exponent = size * 10, exponent - 1
    return Fraction(10) ** (exponent - digits + 1)


values = st.one_of(
    st.fractions(),
    st.builds(lambda q, e: q * Fraction(10) ** e, st.fractions(max_denominator=10**9), st.integers(-320, 320)),
    st.floats(allow_nan=False, allow_infinity=False).map(Fraction),
    st.builds(lambda n, e: n * Fraction(10) ** e, st.integers(-(10**26), 10**26), st.integers(-60, 60)),
)


@given(values, st.integers(1, 40))
@example(Fraction(10**25 - 1, 10**25), 25)
@example(Fraction(10**26 - 1), 25)
@example(Fraction(-(10**26) + 1, 10**40), 25)
@example(Fraction(1, 3), 1)
@example(Fraction(999999, 10**12), 3)
@example(Fraction(10) ** 21, 25)
@example(Fraction(10) ** 22, 25)
@example(Fraction(0), 25)
def test_decimals_enclose_and_are_neighbours(value: Fraction, digits: int) -> None:
    q = rational(value)
    low, high = decimal(q, up=False, digits=digits), decimal(q, up=True, digits=digits)
    assert Fraction(low) <= value <= Fraction(high)
    assert Fraction(high) - Fraction(low) <= max(last_digit(low, digits), last_digit(high, digits))
    for text in (low, high):
        mantissa = text.lstrip("-").split("e")[0].replace(".", "").lstrip("0")
        assert len(mantissa.rstrip("0")) <= digits


@given(st.integers(-(10**25) + 1, 10**25 - 1), st.integers(-40, 40))
def test_a_decimal_that_is_short_enough_is_exact(mantissa: int, exponent: int) -> None:
    value = mantissa * Fraction(10) ** exponent
    low, high = decimal(rational(value), up=False), decimal(rational(value), up=True)
    assert low == high
    assert Fraction(low) == value


@given(values)
def test_a_decimal_and_its_negative_are_mirrored(value: Fraction) -> None:
    down, up = decimal(rational(-value), up=False), decimal(rational(value), up=True)
    assert Fraction(down) == -Fraction(up)


@given(values, st.fractions(0, 1, max_denominator=1000))
def test_a_certified_number_holds_its_ball(value: Fraction, radius: Fraction) -> None:
    with precision(200):
        ball = arb(rational(value)).union(arb(rational(value * (1 + radius))))
        low, high = (Fraction(int(q.p), int(q.q)) for q in (dyadic(ball.lower()), dyadic(ball.upper())))
        number = certified(ball, "a test")
        assert number.verdict == "certified"
        assert number.exact is None
        assert Fraction(number.lo) <= low <= high <= Fraction(number.hi)
        slack = last_digit(number.lo, 25) + last_digit(number.hi, 25)
        assert Fraction(number.hi) - Fraction(number.lo) <= high - low + slack
        assert number.ball.contains(ball) or not low < high


def test_the_digits_do_not_depend_on_the_precision_in_force() -> None:
    with precision(300):
        ball = (arb(2).sqrt() - 1) / 7
        expected = certified(ball, "a test"), proved(sqrt(2), "algebra")
    assert expected[1].lo == "1.414213562373095048801688"
    for bits in (20, 53, 1000):
        with precision(bits):
            assert (certified(ball, "a test"), proved(sqrt(2), "algebra")) == expected


@pytest.mark.parametrize("ball", [arb("nan"), arb("inf"), arb("0 +/- inf"), arb(-1).log()], ids=str)
def test_a_ball_that_is_not_finite_is_unknown(ball: arb) -> None:
    number = certified(ball, "a test")
    assert number.verdict == "unknown"
    assert (number.lo, number.hi) == ("-inf", "inf")
    assert not number.known
    assert str(number) == "unknown (no finite enclosure by a test)"


@pytest.mark.parametrize(
    "value",
    [sqrt(2), -pi, exp(-50), erf(1) / 2 + Rational(1, 2), sqrt(2) / sqrt(pi), exp(100), Rational(22, 7), exp(-1000)],
    ids=str,
)
def test_a_proved_number_encloses_its_closed_form(value: Expr) -> None:
    number = proved(value, "algebra")
    assert number.verdict == "proved"
    assert number.exact is not None
    assert sympy.sympify(number.exact) == value
    with precision(400):
        truth = evaluator(value, ())()
        assert arb(rational(Fraction(number.lo))) < truth < arb(rational(Fraction(number.hi)))
    assert Fraction(number.hi) - Fraction(number.lo) <= 2 * last_digit(number.lo, 25)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (-6, "-6"),
        (Rational(1, 8), "0.125"),
        (Rational(-44715, 10**6), "-0.044715"),
        (10**30, "1e30"),
        (Rational(1, 10**9), "1e-9"),
    ],
)
def test_a_short_rational_is_its_own_enclosure(value: Expr, text: str) -> None:
    number = proved(value, "algebra")
    assert (number.lo, number.hi) == (text, text)
    assert number.exact is not None
    assert Fraction(number.exact) == Fraction(str(value))


@pytest.mark.parametrize(("value", "text"), [(oo, "inf"), (-oo, "-inf")])
def test_infinities(value: Expr, text: str) -> None:
    number = proved(value, "a limit")
    assert (number.lo, number.hi) == (text, text)
    assert number.known
    assert not number.finite
    assert not number.ball.is_finite()
    assert str(number) == str(value)


def test_unknown_encloses_everything() -> None:
    number = unknown("nobody looked")
    assert (number.lo, number.hi, number.verdict) == ("-inf", "inf", "unknown")
    assert not number.finite
    assert not number.ball.is_finite()
    assert str(number) == "unknown (nobody looked)"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (proved(sqrt(2), "algebra"), "sqrt(2)"),
        (proved(erf(1) / 2 + exp(-1) / sqrt(pi) + Rational(1, 2), ""), "= 1.128904145185155"),
        (Number("1.2345678901234561", "1.2345678901234562", "certified", ""), "1.234567890123456"),
        (Number("-1.2345678901234562", "-1.2345678901234561", "certified", ""), "-1.234567890123456"),
        (Number("1.23456789012345", "1.23456789012346", "certified", ""), "[1.23456789012345, 1.23456789012346]"),
        (Number("0.25", "0.25", "certified", ""), "0.25"),
        (Number("1.000000000000000000001e-9", "1.000000000000000000002e-9", "certified", ""), "1.000000000000000E-9"),
        (Number("-0.1", "0.1", "certified", ""), "[-0.1, 0.1]"),
        (Number("0", "1e-30", "certified", ""), "[0, 1e-30]"),
    ],
)
def test_printing(number: Number, text: str) -> None:
    assert str(number) == text or (text.startswith("=") and str(number).endswith(text))
