"""Tails: what is claimed towards an infinity holds for the balls of the function, and cancellation is exact."""

from __future__ import annotations

from functools import cache

import pytest
import sympy
from flint import arb, fmpq
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import E, Expr, Rational, Symbol, atan, cos, cosh, erf, erfc, exp, log, oo, pi, sin, sinh, sqrt, tanh

from codegen.proof.algebra.constants import Undecided, sign
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.expansion.scale import LOG, ONE, Scale, TooEarly, Y, falls, largest, order
from codegen.proof.expansion.tails import NoExpansion, Tail, expand

x = Symbol("x", real=True)
softplus = log(1 + exp(x))

FORMULAS: dict[str, Expr] = {
    "silu": x / (1 + exp(-x)),
    "gelu": x / 2 * (1 + erf(x / sqrt(2))),
    "gelu_tanh": x / 2 * (1 + tanh(sqrt(2 / pi) * (x + Rational("0.044715") * x**3))),
    "gelu_sigmoid": x / (1 + exp(-Rational("1.702") * x)),
    "softplus": softplus,
    "mish": x * tanh(softplus),
    "serf": x * erf(softplus),
    "tanh": tanh(x),
    "sigmoid": 1 / (1 + exp(-x)),
    "elu": exp(x) - 1,
    "isru": x / sqrt(1 + x**2),
    "squareplus": (x + sqrt(x**2 + 1)) / 2,
    "softsign": x / (1 + x),
    "log_cosh": log((exp(x) + exp(-x)) / 2),
    "tanhshrink": x - tanh(x),
    "logish": x * log(1 + 1 / (1 + exp(-x))),
    "wave": x * exp(-(x**2)),
    "snake": x + sin(x) ** 2,
    "atan": atan(x),
    "gompertz": exp(-exp(-x)),
    "sech": 1 / cosh(x),
    "phish": x * tanh(x * erfc(-x / sqrt(2)) / 2),
    "erf_of_a_limit": erf(1 + exp(-x) / (1 + exp(-x)) * tanh(x)),
    "sine_of_a_limit": sin(1 / (1 + exp(-x))) * cos(1 / x) + sinh(1 / x),
    "arc": x * atan(exp(x)),
    "power": (1 + exp(-x)) ** x,
    "logarithmic": log(1 + x**2) / sqrt(3 + x**2),
}
_derivatives: dict[tuple[str, int], Expr] = {}


def derivative(name: str, order: int) -> Expr:
    if (name, order) not in _derivatives:
        _derivatives[name, order] = FORMULAS[name] if order == 0 else derivative(name, order - 1).diff(x)
    return _derivatives[name, order]


@cache
def tail(name: str, order: int, side: int) -> Tail:
    return expand(derivative(name, order), x, side)


@cache
def settled(name: str, order: int, side: int) -> fmpq | None:
    try:
        return tail(name, order, side).settled()
    except NoExpansion:
        return None


cases = st.tuples(st.sampled_from(sorted(FORMULAS)), st.integers(0, 3), st.sampled_from((-1, 1)))


@settings(max_examples=150, deadline=None)
@given(case=cases, step=st.fractions(0, 1, max_denominator=997), spread=st.sampled_from((1, 8, 40)))
def test_the_remainder_bounds_the_difference(case: tuple[str, int, int], step: sympy.Rational, spread: int) -> None:
    t = tail(*case)
    name, order, side = case
    spread = min(spread, 7) if name == "gompertz" else spread
    y = t.start + fmpq(step.numerator, step.denominator) * spread
    with precision(20_000):
        value = evaluator(derivative(name, order), (x,))(arb(side * y))
        difference = value - sum((term.at(arb(y)) for term in t.terms), arb(0))
        bound = t.remainder.size * t.remainder.scale.at(arb(y)) if t.remainder else arb(0)
        assert not abs(difference) > bound
        assert t.remainder is None or abs(difference) < bound or difference.contains(0)
        where = settled(*case)
        if where is not None and t.leading is not None and y > where:
            ratio = value / t.leading.at(arb(y)) - 1
            assert abs(ratio) <= arb(0.5)
            assert t.sign[1] == (1 if value > 0 else -1)


@pytest.mark.parametrize(
    ("formula", "left", "right"),
    [
        (FORMULAS["silu"], 0, oo),
        (FORMULAS["gelu"], 0, oo),
        (FORMULAS["tanh"], -1, 1),
        (FORMULAS["logish"].diff(x), 0, log(2)),
        (FORMULAS["squareplus"], 0, oo),
        (FORMULAS["log_cosh"].diff(x), -1, 1),
        (FORMULAS["softsign"], 1, 1),
        (FORMULAS["atan"], -pi / 2, pi / 2),
        (FORMULAS["gompertz"], 0, 1),
        (1 - exp(-exp(x)), 0, 1),
        (FORMULAS["snake"], -oo, oo),
        ((1 + 1 / x) ** x, E, E),
        (x**3 - x**2, -oo, oo),
        (sin(x) / x, 0, 0),
        (tanh(x + sin(x)), -1, 1),
        (sqrt(1 + x**2) + x, 0, oo),
        (exp(x) / (exp(x) + x**7), 0, 1),
        (tanh(1 + 1 / x), tanh(1), tanh(1)),
        (sinh(x) / cosh(x), -1, 1),
        (tanh(log(1 + 1 / (1 + exp(-x)))), 0, Rational(3, 5)),
        (tanh(log(2 + tanh(x)) / 2) + cosh(log(2)), Rational(5, 4), Rational(7, 4)),
        (tanh(log(1 + E)) + 1 / x, tanh(log(1 + E)), tanh(log(1 + E))),
    ],
    ids=str,
)
def test_limits(formula: Expr, left: Expr, right: Expr) -> None:
    assert expand(formula, x, -1).limit == left
    assert expand(formula, x, 1).limit == right


@pytest.mark.parametrize("formula", [sin(x), x * cos(x), 2 + sin(x) / (2 + sin(x))], ids=str)
def test_what_oscillates_has_no_limit_that_is_found(formula: Expr) -> None:
    with pytest.raises(NoExpansion):
        _ = expand(formula, x, 1).limit


def test_what_has_no_real_value_or_no_rule_is_refused() -> None:
    with pytest.raises(NoExpansion, match="not real"):
        expand(log(-exp(x)), x, 1)
    with pytest.raises(NoExpansion, match="no real power"):
        expand(sqrt(-x), x, 1)
    with pytest.raises(NoExpansion, match="no expansion for gamma"):
        expand(sympy.gamma(x), x, 1)
    with pytest.raises(NoExpansion, match="logarithm of a logarithm"):
        expand(log(log(x)), x, 1)


@pytest.mark.parametrize(
    ("formula", "side", "leading"),
    [
        (FORMULAS["silu"], -1, x * exp(x)),
        (FORMULAS["gelu"], -1, -sqrt(2) * exp(-(x**2) / 2) / (2 * sqrt(pi))),
        (FORMULAS["gelu"].diff(x, 2), -1, -sqrt(2) * x**2 * exp(-(x**2) / 2) / (2 * sqrt(pi))),
        (FORMULAS["squareplus"], -1, -1 / (4 * x)),
        (FORMULAS["mish"], -1, x * exp(x)),
        (FORMULAS["tanhshrink"].diff(x, 2), 1, 8 * exp(-2 * x)),
        (1 - exp(-exp(x)) - 1, 1, -exp(-exp(x))),
        (FORMULAS["logarithmic"], 1, 2 * log(x) / x),
        (exp(sqrt(x**2 + 1)), 1, exp(x)),
        (erfc(x), 1, exp(-(x**2)) / (sqrt(pi) * x)),
        (erfc(x), -1, sympy.Integer(2)),
        ((sqrt(2) - 1) * x - x / (1 + sqrt(2)) + 1 / x, 1, 1 / x),  # the first two cancel
        (x * (tanh(1) - 1 + 2 / (1 + E**2)) + exp(-x), 1, exp(-x)),
    ],
    ids=str,
)
def test_leading_terms(formula: Expr, side: int, leading: Expr) -> None:
    t = expand(formula, x, side)
    assert t.leading is not None
    assert sympy.simplify(t.expression(t.leading) - leading) == 0


@pytest.mark.parametrize(
    "formula",
    [
        sympy.Integer(0),
        tanh(x) - (exp(x) - exp(-x)) / (exp(x) + exp(-x)),
        sin(x) ** 2 + cos(x) ** 2 - 1,
        (1 + x) ** 2 - 1 - 2 * x - x**2,
        tanh(x) + 2 / (1 + exp(2 * x)) - 1,
    ],
    ids=str,
)
def test_what_vanishes_throughout_is_seen(formula: Expr) -> None:
    for side in (-1, 1):
        t = expand(formula, x, side)
        assert t.leading is None
        assert t.limit == 0
        assert t.sign[1] == 0


@pytest.mark.parametrize(
    ("name", "side", "asymptote", "difference"),
    [
        ("silu", 1, x, -x * exp(-x)),
        ("silu", -1, sympy.Integer(0), x * exp(x)),
        ("log_cosh", 1, x - log(2), exp(-2 * x)),
        ("log_cosh", -1, -x - log(2), exp(2 * x)),
        ("tanhshrink", -1, x + 1, -2 * exp(2 * x)),
        ("softsign", 1, sympy.Integer(1), -1 / x),
        ("gelu", 1, x, -sqrt(2) * exp(-(x**2) / 2) / (2 * sqrt(pi))),
        ("serf", 1, x, -exp(-(x**2)) / sqrt(pi)),
    ],
)
def test_asymptotes_and_what_is_left_of_them(name: str, side: int, asymptote: Expr, difference: Expr) -> None:
    t = tail(name, 0, side)
    assert t.asymptote == asymptote
    rest = t.deviation
    assert rest.leading is not None
    assert sympy.simplify(rest.expression(rest.leading) - difference) == 0
    where = rest.settled()
    with precision(4000):
        y = arb(where) + 1
        value = evaluator(FORMULAS[name] - asymptote, (x,))(side * y)
        assert abs(value / rest.leading.at(y) - 1) <= arb(0.5)


def test_an_asymptote_needs_a_difference_that_vanishes() -> None:
    assert tail("snake", 0, 1).asymptote is None
    assert expand(x**2 + 1 / x, x, 1).asymptote is None
    assert expand(exp(x), x, 1).asymptote is None
    assert expand(sqrt(x) * x, x, 1).asymptote is None


def test_more_terms_are_taken_where_six_cancel() -> None:
    partial = sum((Rational((-1) ** k) / x**k for k in range(9)), sympy.S.Zero)
    t = expand(1 / (1 + 1 / x) - partial, x, 1)
    assert t.leading is not None
    assert t.expression(t.leading) == -1 / x**9


@pytest.mark.parametrize("name", ["tanh", "gelu", "mish", "isru", "atan"])
def test_a_bound_holds_all_values_and_is_tight_later(name: str) -> None:
    t = tail(name, 1, 1)
    where = t.start + 20
    bound = t.bound(where)
    evaluate = evaluator(derivative(name, 1), (x,))
    for step in (0, 1, 7, 200):
        with precision(2000):
            assert bound.contains(evaluate(arb(where + step))) or bound.overlaps(evaluate(arb(where + step)))
    assert bound.rad() < 0.01
    size, scale = t.magnitude_bound(where)
    with precision(2000):
        for step in (0, 1, 7, 200):
            assert abs(evaluate(arb(where + step))) <= size * scale.at(arb(where + step)) * (1 + arb(2) ** -100)


def test_what_grows_has_no_bound() -> None:
    with pytest.raises(NoExpansion, match="no bound"):
        tail("silu", 0, 1).bound(fmpq(5))
    with pytest.raises(ValueError, match="nothing is known from 1/2 on"):
        tail("tanh", 0, 1).later(fmpq(1, 2))


def test_a_closer_ratio_takes_a_later_start() -> None:
    t = tail("softsign", 0, 1)
    assert t.settled(fmpq(1, 100)) > t.settled(fmpq(1, 2))
    assert t.settled(fmpq(1, 100)) >= 99


def scale(power: int = 0, log: int = 0, *exponent: tuple[Expr, Scale]) -> Scale:
    return Scale(fmpq(power), fmpq(log), exponent)


def test_a_rational_power_of_a_logarithm_is_a_scale() -> None:
    """x/sqrt(1 + log(1 + x**2)) grows like x/sqrt(2 log x), and its slope falls to 0 as slowly."""
    formula = x / sqrt(1 + log(1 + x**2))
    slope = expand(formula.diff(x), x, 1)
    assert (slope.leading.scale, slope.leading.coefficient) == (Scale(log=fmpq(-1, 2)), sqrt(2) / 2)
    assert slope.limit == 0
    whole = expand(formula, x, -1)
    assert (whole.leading.scale, whole.leading.coefficient) == (Scale(fmpq(1), fmpq(-1, 2)), -sqrt(2) / 2)


def test_scales_are_ordered_by_growth() -> None:
    down, up = sympy.Integer(-1), sympy.Integer(1)
    rising = [
        scale(0, 0, (down, scale(0, 0, (up, Y)))),
        scale(0, 0, (-sqrt(2), Scale(fmpq(2)))),
        scale(9, 0, (down, Scale(fmpq(2))), (up, Y)),
        scale(0, 0, (-sqrt(3), Y)),
        scale(5, 0, (-sqrt(2), Y)),
        scale(0, 0, (-sqrt(2), Scale(fmpq(1, 2)))),
        scale(-1, 4),
        scale(0, -1),
        Scale(log=fmpq(-1, 2)),
        ONE,
        Scale(log=fmpq(1, 2)),
        LOG,
        Scale(fmpq(1, 2)),
        Y,
        scale(0, 0, (up, Y)),
    ]
    for i, a in enumerate(rising):
        for j, b in enumerate(rising):
            assert order(a, b) == (i > j) - (i < j), (str(a), str(b))
            assert order(a * b, b * a) == 0
            assert (a / b) * b == a
    assert [s.growth for s in rising] == [-1] * 9 + [0] + [1] * 5


@given(
    power=st.integers(-6, 6),
    rate=st.integers(-5, 0),
    halves=st.integers(-4, 4),
    start=st.integers(1, 40),
    more=st.integers(),
)
def test_the_largest_value_of_a_scale(power: int, rate: int, halves: int, start: int, more: int) -> None:
    exponent = ((sympy.Rational(rate, 2), Y),) if rate else ()
    s = Scale(fmpq(power), fmpq(halves, 2), exponent)
    if s.growth > 0:
        with pytest.raises(ValueError, match="no largest value"):
            largest(s, fmpq(start))
        return
    try:
        bound = largest(s, fmpq(start))
    except TooEarly:
        assert halves
        return
    with precision(128):
        for y in (start, start + 1, 2 * start, start + abs(more) % 100):
            assert not s.at(arb(y)) > bound
        if falls(s, fmpq(start)):
            assert not s.at(arb(start + 1)) > s.at(arb(start))


@pytest.mark.parametrize(
    ("constant", "expected"),
    [
        (1 / (1 + sqrt(2)) - (sqrt(2) - 1), 0),
        (tanh(1) - 1 + 2 / (1 + E**2), 0),
        (log(6) - log(2) - log(3), 0),
        (sin(1) ** 2 + cos(1) ** 2 - 1, 0),
        (pi - Rational(355, 113), -1),
        (exp(pi * sqrt(163)) - 262537412640768744, -1),
        (sqrt(2) + sqrt(3) - pi, 1),
    ],
)
def test_signs_of_constants(constant: Expr, expected: int) -> None:
    assert sign(constant) == expected


def test_a_constant_outside_the_language_is_undecided() -> None:
    with pytest.raises(Undecided):
        sign(sympy.gamma(Rational(1, 3)) + pi)


def test_constants_that_grow_too_long_leave_fewer_terms() -> None:
    t = expand(1 / (1 + exp(-erf(log(1 + E) * tanh(x)))), x, 1)
    assert t.limit == 1 / (1 + exp(-erf(log(1 + E))))
    assert len(t.terms) <= 3


def test_a_sum_of_many_constants_has_a_ball() -> None:
    assert sign(sympy.Add(*(sqrt(p) for p in sympy.primerange(10_000)))) == 1
