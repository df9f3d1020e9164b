"""What oscillates and grows: where it tends to an infinity, and that it then takes all real values."""

from __future__ import annotations

import pytest
from sympy import Expr, Piecewise, cos, exp, sin, tanh

from codegen import Activation, Parameter, x
from codegen.proof.analysis import Analysis
from codegen.proof.derive import derive
from codegen.proof.expansion.oscillating import infinite
from codegen.proof.expansion.tails import NoExpansion
from codegen.proof.facts.limits import limits
from codegen.proof.facts.range import range_of

a = Parameter("a", default=1, domain="positive")


def subject(formula: Expr) -> Analysis:
    parameters = [p for p in (a,) if p in formula.free_symbols]
    return Analysis(derive(Activation("waves", formula, parameters)))


@pytest.mark.parametrize(
    "formula",
    [
        x + sin(x) ** 2,
        x + sin(a * x) ** 2 / a,
        x + sin(x),
        cos(x) - 3 * x,
        x * (2 + sin(x)),
        x * exp(sin(x)),
        x**3 * (2 + cos(x)) * tanh(2 + sin(x)) + sin(x**2),
        Piecewise((x + sin(x), x > 0), (x, True)),
    ],
    ids=str,
)
def test_the_range_is_everything(formula: Expr) -> None:
    found = range_of(subject(formula))
    assert found.interval == "(-oo, oo)"
    assert found.verdict in ("proved", "certified")
    assert (found.lower.value.exact, found.upper.value.exact) == ("-oo", "oo")
    assert not (found.lower.attained or found.upper.attained)


@pytest.mark.parametrize(
    "formula",
    [
        x * sin(x),  # it takes all values, but tends to no infinity
        x * (1 + sin(x)),  # it comes back to 0
        x**2 * (2 + sin(x)),  # to the same infinity on both sides
        x * (sin(x) + cos(x) / 2),
        x**2 + x**2 * cos(x) - x,
        Piecewise((x + sin(x), x > 0), (x - 1, True)),  # it jumps over (-1, 0]
        Piecewise((x + sin(x), x > 0), (x, x < 0), (1, True)),  # it takes 0 nowhere
    ],
    ids=str,
)
def test_what_does_not_follow_is_not_told(formula: Expr) -> None:
    with pytest.raises(NoExpansion):
        range_of(subject(formula))


def test_the_sign_is_that_of_all_factors() -> None:
    assert infinite(-x * (2 + sin(x)) * (cos(x) - 2), x, 1) == 1
    assert infinite(-x * (2 + sin(x)) * (cos(x) - 2), x, -1) == -1
    assert infinite(x * (2 + sin(x)) - x * (3 + cos(x)), x, 1) == 0  # one grows upwards and one downwards
    assert infinite(exp(-x) * (2 + sin(x)), x, 1) == 0


def test_the_limit_is_told() -> None:
    found = limits(subject(x * (2 + sin(x))))
    assert str(found.end("f", "oo")) == "f(x) tends to oo as x tends to oo"
    assert found.end("f", "-oo").limit.exact == "-oo"
    assert found.end("f", "oo").approach == "unknown"  # no proof that there is no asymptote
    assert not found.end("f'", "oo").limit.known
