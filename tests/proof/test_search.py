"""Roots, isolated with proof: all of them, none that is none, and no undecided interval dropped."""

from __future__ import annotations

from math import inf

import sympy
from flint import arb
from pytest import approx, mark, raises
from sympy import Expr, Symbol, exp, pi, sqrt

from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.signs.search import Undecided, roots

t = Symbol("t", real=True)


def found(expression: Expr, lower: float, upper: float, bits: int = 128) -> list[arb]:
    return roots(evaluator(expression, (t,)), evaluator(expression.diff(t), (t,)), lower, upper, bits)


@mark.parametrize(
    ("expression", "lower", "upper", "expected"),
    [
        (t**2 - 2, 0.0, 3.0, [sqrt(2)]),
        (t**2 - 2, -3.0, 3.0, [-sqrt(2), sqrt(2)]),
        (sympy.sin(t), 1.0, 10.0, [pi, 2 * pi, 3 * pi]),
        (exp(-t) - sympy.Rational(1, 10**6), 0.0, 100.0, [6 * sympy.log(10)]),
        ((t - 1) * (t - 1 - sympy.Rational(1, 10**6)), 0.0, 2.5, [sympy.Integer(1), 1 + sympy.Rational(1, 10**6)]),
        (t**3 - t, -2.0, 3.0, [sympy.Integer(-1), sympy.Integer(0), sympy.Integer(1)]),
        (t - sympy.Rational(1, 3), 0.25, 0.5, [sympy.Rational(1, 3)]),
    ],
    ids=str,
)
def test_known_roots(expression: Expr, lower: float, upper: float, expected: list[Expr]) -> None:
    balls = found(expression, lower, upper)
    assert len(balls) == len(expected)
    with precision(300):
        for ball, root in zip(balls, expected, strict=True):
            truth = evaluator(root, ())()
            assert ball.overlaps(truth), f"{ball.str(30)} is not around {root}"
            assert ball.rad() <= arb(2) ** -120 * max(1, abs(truth)), "as tight as was asked for"


def test_the_root_of_a_transcendental_function() -> None:
    """x sigmoid(x) is least where 1 + exp(-x) + x exp(-x) = 0, at -1 - W(1/e)."""
    (root,) = found(1 + exp(-t) + t * exp(-t), -3.0, 0.0)
    assert float(root) == approx(-1.2784645427610738, rel=1e-15)


@mark.parametrize(
    "expression", [t**2 + 1, exp(t), 2 + sympy.sin(t), sympy.erfc(t), t + sympy.Rational(1, 10**9)], ids=str
)
def test_no_roots(expression: Expr) -> None:
    assert found(expression, 0.0, 25.0) == []


@mark.parametrize(
    ("expression", "lower", "upper"),
    [
        (t**2, -1.0, 2.0),
        ((t - 1) ** 2 * (t + 1), 0.0, 3.0),
        ((t - sqrt(2)) ** 3, 0.0, 3.0),
        (1 - sympy.cos(t), -1.0, 2.0),
    ],
    ids=str,
)
def test_a_multiple_root_is_undecided(expression: Expr, lower: float, upper: float) -> None:
    with raises(Undecided, match="multiple"):
        found(expression, lower, upper)


@mark.parametrize(("lower", "upper"), [(1.0, 2.0), (0.0, 1.0)])
def test_a_root_on_an_end_is_undecided(lower: float, upper: float) -> None:
    with raises(Undecided, match="a root near"):
        found(t**2 - 1, lower, upper)


def test_an_unknown_interval_is_never_dropped() -> None:
    """log has no value left of 0: no enclosure there says that there is no root."""
    with raises(Undecided):
        found(sympy.log(t) + 5, -1.0, 3.0)
    (root,) = found(sympy.log(t) + 5, 0.001, 3.0)
    with precision(200):
        assert root.overlaps((arb(-5)).exp())


def test_a_function_that_is_unknown_everywhere_is_undecided() -> None:
    def nowhere(p: arb) -> arb:
        return arb("nan")

    with raises(Undecided):
        roots(nowhere, nowhere, 0.0, 1.0, 64)


@mark.parametrize(("lower", "upper"), [(0.0, inf), (-inf, 0.0)])
def test_an_unbounded_interval_is_refused(lower: float, upper: float) -> None:
    with raises(Undecided, match="bounded"):
        found(t - 1, lower, upper)


def test_an_unknown_derivative_does_not_hide_a_root() -> None:
    def nowhere(p: arb) -> arb:
        return arb("nan")

    with raises(Undecided):
        roots(evaluator(t**2 - 2, (t,)), nowhere, 0.0, 3.0, 64)


def test_a_wide_enclosure_is_no_root() -> None:
    """t - t + 1 over an interval may be any number near 1: the search splits until it is not 0."""

    def wide(p: arb) -> arb:
        return p - p + 1

    assert roots(wide, lambda p: arb(0), 0.0, 8.0, 64) == []
