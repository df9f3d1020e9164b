"""Facts of functions that jump: what holds up to a jump, and what does not hold at it or across it."""

from __future__ import annotations

import pytest
from sympy import Abs, Piecewise, Rational, exp

from codegen import Activation, x
from codegen.proof.facts.sheet import Sheet, sheet
from codegen.symbolic.piecewise import normal_form

HALF = Rational(1, 2)
FORMULAS = {
    "shrink": Piecewise((x, Abs(x) > HALF), (0, True)),
    "down": Piecewise((x, x > 0), (x + 5, True)),
    "up": Piecewise((x + 1, x > 0), (x, True)),
    "step": Piecewise((1, x > 0), (0, True)),
    "raised": Piecewise((1, x >= 1), (0, True)),
    "bend": Piecewise((x**2 + 1, x > 0), (x**2, True)),
    "flat_down": Piecewise((x, x > 2), (3, True)),
    "squashed": Piecewise((1 / (1 + exp(-x)), x >= 0), (1 / (1 + exp(-x)) - 1, True)),
}


@pytest.fixture(scope="module")
def sheets() -> dict[str, Sheet]:
    return {name: sheet(Activation(name, formula)) for name, formula in FORMULAS.items()}


@pytest.mark.parametrize(
    ("name", "interval"),
    [
        ("shrink", "(-oo, -1/2) U {0} U (1/2, oo)"),
        ("down", "(-oo, oo)"),
        ("up", "(-oo, 0] U (1, oo)"),
        ("step", "{0} U {1}"),
        ("bend", "[0, oo)"),
        ("flat_down", "(2, oo)"),
        ("squashed", "(-1, -1/2) U [1/2, 1)"),
    ],
)
def test_a_range_has_no_value_that_is_jumped_over(sheets: dict[str, Sheet], name: str, interval: str) -> None:
    assert f"the range is {interval}" in str(sheets[name]["range"])


@pytest.mark.parametrize(
    ("name", "trend"),
    [
        ("shrink", "nondecreasing"),
        ("down", "none"),
        ("up", "increasing"),
        ("step", "nondecreasing"),
        ("bend", "none"),
        ("flat_down", "none"),
        ("squashed", "increasing"),
    ],
)
def test_a_jump_against_the_trend_ends_it(sheets: dict[str, Sheet], name: str, trend: str) -> None:
    assert sheets[name]["monotone"].trend == trend  # type: ignore[attr-defined]


def test_the_end_of_an_interval_is_a_part_of_it_where_the_fact_holds_there(sheets: dict[str, Sheet]) -> None:
    assert "at x = 0, all of x < -1/2 and all of x > 1/2, and" in str(sheets["shrink"]["fixed_points"])
    assert "all of x > 0, and" in str(sheets["down"]["fixed_points"])
    assert "f is zero on -1/2 <= x <= 1/2, and" in str(sheets["shrink"]["zeros"])
    assert "f is zero on x < 1, and" in str(sheets["raised"]["zeros"])
    assert "linear on x < -1/2, linear on -1/2 <= x <= 1/2 and linear on x > 1/2" in str(sheets["shrink"]["convex"])
    assert "constant on x <= 2 and increasing on x > 2" in str(sheets["flat_down"]["monotone"])
    assert "constant on x < 1 and constant on x >= 1" in str(sheets["raised"]["monotone"])


@pytest.mark.parametrize("name", FORMULAS)
def test_facts_hold_at_the_jump_itself(sheets: dict[str, Sheet], name: str) -> None:
    """At the bounds of the pieces, exactly: a fixed point is one, and an interval of values has the value."""
    form, facts = normal_form(FORMULAS[name], x), sheets[name].data()["facts"]
    for at in form.bounds:
        value = form.at(at).expr.subs(x, at)
        inside = [s for s in facts["fixed_points"]["spans"] if within(s, at)]
        known = [p for p in facts["fixed_points"]["points"] if p["at"].get("exact") == str(at)]
        assert bool(inside or known) == (value == at)
        for piece in facts["monotone"]["pieces"]:
            if within(piece["span"], at):
                for near in (at - Rational(1, 1000), at + Rational(1, 1000)):
                    if within(piece["span"], near):
                        change = (form.at(near).expr.subs(x, near) - value) * (near - at)
                        sign = {"increasing": 1, "constant": 0, "decreasing": -1}[piece["trend"]]
                        assert change * sign > 0 or change == sign == 0


def within(span: dict[str, object], at: Rational) -> bool:
    lower, upper = (Rational(n["lo"]) if "inf" not in n["lo"] else None for n in (span["lower"], span["upper"]))  # type: ignore[index]
    without = span.get("without")
    above = lower is None or at > lower or (at == lower and without not in ("lower", "both"))
    return above and (upper is None or at < upper or (at == upper and without not in ("upper", "both")))


def test_neither_f_nor_its_gradient_has_a_lipschitz_constant_across_a_jump(sheets: dict[str, Sheet]) -> None:
    for name in FORMULAS:
        for kind in ("lipschitz", "lipschitz_gradient"):
            assert "has no Lipschitz constant: f jumps" in str(sheets[name][kind])
