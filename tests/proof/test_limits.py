"""Limits, asymptotes and rates: of the thirteen functions, and of formulas that the tool has not seen."""

from __future__ import annotations

from functools import cache

import pytest
import sympy
from flint import arb
from support.library import LIBRARY
from sympy import Abs, Max, Min, Piecewise, Rational, cosh, erf, exp, log, sin, sqrt, tanh

from codegen import Activation, x
from codegen.proof.analysis import Analysis
from codegen.proof.balls.ball import evaluator, precision
from codegen.proof.balls.certificate import Identity, Tail
from codegen.proof.derive import derive
from codegen.proof.facts.limits import Limits, Towards, limits

UNSEEN = [
    Activation("mish", x * tanh(log(1 + exp(x)))),
    Activation("softsign", x / (1 + Abs(x))),
    Activation("hard_swish", x * Min(Max(x + 3, 0), 6) / 6),
    Activation("selu", Rational("1.0507") * Piecewise((x, x > 0), (Rational("1.6733") * (exp(x) - 1), True))),
    Activation("squareplus", (x + sqrt(x**2 + 1)) / 2),
    Activation("tanhshrink", x - tanh(x)),
    Activation("softshrink", Piecewise((x - Rational(1, 2), x > Rational(1, 2)), (x + 1, x < -1), (0, True))),
    Activation("log_cosh", log(cosh(x))),
    Activation("symmetric_log", sympy.sign(x) * log(1 + Abs(x))),
    Activation("log_log", 1 - exp(-exp(x))),
    Activation("serf", x * erf(log(1 + exp(x)))),
    Activation("snake", x + sin(x) ** 2),
    Activation("late", Piecewise((exp(-x), x > 30), (0, True))),
    Activation("line", 2 * x + 1),
]
ALL = {a.name: a for a in (*LIBRARY, *UNSEEN)}


@cache
def found(name: str) -> Limits:
    return limits(Analysis(derive(ALL[name].ungated)))


@pytest.mark.parametrize("name", [a.name for a in LIBRARY])
def test_nothing_is_unknown_of_the_library(name: str) -> None:
    fact = found(name)
    assert fact.verdict == "proved"
    for end in fact.ends:
        assert end.limit.known
        assert end.approach != "unknown"
        assert (end.rate is None) == (end.asymptote is None) == (end.approach == "none")


@pytest.mark.parametrize(
    ("name", "function", "towards", "asymptote", "approach", "kind", "like"),
    [
        ("gelu", "f", "-oo", "0", "from below", "Gaussian", "-sqrt(2)*exp(-x**2/2)/(2*sqrt(pi))"),
        ("gelu", "f", "oo", "x", "from below", "Gaussian", "-sqrt(2)*exp(-x**2/2)/(2*sqrt(pi))"),
        ("gelu", "f'", "oo", "1", "from above", "Gaussian", "sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi))"),
        ("silu", "f'", "-oo", "0", "from below", "exponential", "x*exp(x)"),
        ("gelu_sigmoid", "f", "oo", "x", "from below", "exponential", "-x*exp(-1.702*x)"),
        ("gelu_tanh", "f''", "oo", "0", "from below", "exponential of degree 3", None),
        ("softplus", "f", "oo", "x", "from above", "exponential", "exp(-x)"),
        ("tanh", "f", "-oo", "-1", "from above", "exponential", "2*exp(2*x)"),
        ("elu", "f", "-oo", "-1", "from above", "exponential", "exp(x)"),
        ("elu", "f", "oo", "x", "attained", "exact", None),
        ("clipped_relu", "f", "oo", "6", "attained", "exact", None),
        ("leaky_relu", "f", "-oo", "0.01*x", "attained", "exact", None),
        ("mish", "f", "oo", "x", "from below", "exponential", "-2*x*exp(-2*x)"),
        ("softsign", "f", "-oo", "-1", "from above", "algebraic", "-1/x"),
        ("squareplus", "f", "oo", "x", "from above", "algebraic", "1/(4*x)"),
        ("tanhshrink", "f", "oo", "x - 1", "from above", "exponential", "2*exp(-2*x)"),
        ("softshrink", "f", "-oo", "x + 1", "attained", "exact", None),
        ("log_cosh", "f", "-oo", "-x - log(2)", "from above", "exponential", "exp(2*x)"),
        ("log_log", "f", "oo", "1", "from below", "doubly exponential", "-exp(-exp(x))"),
        ("selu", "f", "-oo", "-1.75813631", "from above", "exponential", "1.75813631*exp(x)"),
        ("serf", "f", "oo", "x", "from below", "Gaussian", "-exp(-x**2)/sqrt(pi)"),
    ],
)
def test_asymptotes_and_rates(
    name: str, function: str, towards: Towards, asymptote: str, approach: str, kind: str, like: str | None
) -> None:
    end = found(name).end(function, towards)
    assert (end.asymptote, end.approach) == (asymptote, approach)
    assert end.rate is not None
    assert end.rate.kind == kind
    if like is not None:
        assert end.rate.like == like


def test_the_numbers_of_a_rate() -> None:
    rate = found("gelu_sigmoid").end("f'", "oo").rate
    assert rate is not None
    numbers = (rate.coefficient, rate.power, rate.decay, rate.degree)
    assert [n and n.exact for n in numbers] == ["1.702", "1", "-1.702", "1"]
    end = found("tanhshrink").end("f", "oo")
    assert end.slope is not None
    assert end.intercept is not None
    assert (end.slope.exact, end.intercept.exact) == ("1", "-1")


def test_exact_ends_say_from_where_on() -> None:
    for name, towards, where in (("clipped_relu", "oo", "6"), ("relu", "-oo", "0"), ("hard_swish", "-oo", "-3")):
        since = found(name).end("f", towards).since  # type: ignore[arg-type]
        assert since is not None
        assert since.exact == where
    since = found("late").end("f", "oo").since
    assert since is not None
    assert since.exact == "30"
    assert found("line").end("f", "oo").since is None


def test_what_grows_without_an_asymptote() -> None:
    end = found("symmetric_log").end("f", "-oo")
    assert (end.limit.exact, end.asymptote, end.approach, end.like) == ("-oo", None, "none", "-log(-x)")
    ends = {
        e.function: e for e in limits(Analysis(derive(Activation("square", Max(0, x) ** 2)))).ends if e.towards == "oo"
    }
    assert (ends["f"].approach, ends["f"].like, ends["f'"].asymptote) == ("none", "x**2", "2*x")
    assert str(ends["f"]) == "f(x) tends to oo as x tends to oo, like x**2, and has no asymptote"


def test_an_oscillation_is_unknown() -> None:
    fact = found("snake")
    assert fact.verdict == "unknown"
    assert fact.end("f", "oo").limit.exact == "oo"
    assert fact.end("f", "oo").approach == "unknown"  # a bounded rest is no proof that there is no asymptote
    assert not fact.end("f'", "oo").limit.known
    assert "unknown" in str(fact)


@pytest.mark.parametrize("name", sorted(ALL))
def test_the_evidence_holds_where_it_is_evaluated(name: str) -> None:
    for certificate in found(name).evidence:
        if isinstance(certificate, Identity):
            assert sympy.simplify(sympy.sympify(certificate.left) - sympy.sympify(certificate.right)) == 0
            continue
        assert isinstance(certificate, Tail)
        symbol = sympy.Symbol("x")
        function, leading = (
            evaluator(sympy.sympify(text), (symbol,)) for text in (certificate.expression, certificate.leading)
        )
        start = sympy.Rational(certificate.start)
        steps = (0, 1, 5) if name == "log_log" else (0, 1, 5, 40)
        for step in steps:
            with precision(20_000):
                at = arb(int(start.p)) / int(start.q) + step
                ratio = function(certificate.side * at) / leading(certificate.side * at)
                assert not abs(ratio - 1) > arb(0.5)
                assert ratio.is_finite()


def test_sentences() -> None:
    text = str(found("gelu_sigmoid"))
    assert "f(x) tends to 0 from below as x tends to -oo, like x*exp(1.702*x) (exponential)" in text
    assert "f'(x) tends to 1 from above as x tends to oo, the difference like 1.702*x*exp(-1.702*x)" in text
    assert "f(x) = 6 for x > 6" in str(found("clipped_relu"))
