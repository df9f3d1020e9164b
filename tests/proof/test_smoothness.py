"""Smoothness: the class of every formula, the jumps at its kinks, and the parameters for which they vanish."""

from __future__ import annotations

import pytest
from support.library import LIBRARY
from sympy import Abs, Max, Min, Piecewise, cos, exp, log, sign, sqrt

from codegen import Activation, Parameter, x
from codegen.proof.analysis import Analysis
from codegen.proof.derive import derive
from codegen.proof.facts.smoothness import smoothness

scale = Parameter("scale", default=2, domain="positive")
a = Parameter("a", default=2)
b = Parameter("b", default=3)


def fact(activation):
    return smoothness(Analysis(derive(activation)))


KINKS = {
    "relu": ("0", [("0", [(1, "1")])]),
    "leaky_relu": ("0", [("0", [(1, "1 - alpha")])]),
    "prelu": ("0", [("0", [(1, "1 - alpha")])]),
    "clipped_relu": ("0", [("0", [(1, "1")]), ("tau", [(1, "-1")])]),
    "elu": ("1", [("0", [(1, "1 - alpha"), (2, "-alpha")])]),
    "celu": ("1", [("0", [(2, "-1/alpha")])]),
    "hardshrink": ("-1", [("-lambd", [(0, "lambd")]), ("lambd", [(0, "lambd")])]),
    "hardsigmoid": ("0", [("-3", [(1, "1/6")]), ("3", [(1, "-1/6")])]),
    "hardswish": ("0", [("-3", [(1, "-1/2")]), ("3", [(1, "-1/2")])]),
    "hardtanh": ("0", [("min_val", [(1, "1")]), ("max_val", [(1, "-1")])]),
    "reglu": ("0", [("0", [(1, "1")])]),
    "relu6": ("0", [("0", [(1, "1")]), ("6", [(1, "-1")])]),
    "relu_squared": ("1", [("0", [(2, "2")])]),
    "rrelu": ("0", [("0", [(1, "37/48")])]),
    "selu": ("0", [("0", [(1, "scale*(1 - alpha)")])]),
    "softshrink": ("0", [("-lambd", [(1, "-1")]), ("lambd", [(1, "1")])]),
    "softsign": ("1", [("0", [(2, "-4")])]),
    "sparse_plus": ("1", [("-1", [(2, "1/2")]), ("1", [(2, "-1/2")])]),
    "sparse_sigmoid": ("0", [("-1", [(1, "1/2")]), ("1", [(1, "-1/2")])]),
    "threshold": ("0", [("threshold", [(0, "threshold - value"), (1, "1")])]),
}


@pytest.mark.parametrize("name", LIBRARY.names)
def test_definitions(name):
    found = fact(LIBRARY[name].ungated)
    order, kinks = KINKS.get(name, ("infinity", []))
    assert (found.verdict, found.order) == ("proved", order)
    assert [(k.at, [(j.order, j.formula) for j in k.jumps]) for k in found.kinks] == kinks
    assert found.analytic


def test_conditions_on_the_parameters():
    elu = fact(LIBRARY["elu"])
    assert (elu.general, [(c.condition, c.order) for c in elu.cases]) == ("0", [("alpha = 1", "1")])
    assert [j.value.exact for j in elu.kinks[0].jumps] == ["0", "-1"]
    leaky = fact(LIBRARY["leaky_relu"])
    assert [(c.condition, c.order) for c in leaky.cases] == [("alpha = 1", "infinity")]
    assert leaky.kinks[0].jumps[0].value.exact == "0.99"


UNSEEN = [
    (Activation("softsign", x / (1 + Abs(x))), "1", [(2, "-4")]),
    (Activation("signed_log", sign(x) * log(1 + Abs(x) * scale), [scale]), "1", [(2, "-2*scale**2")]),
    (
        Activation("root_unit", Piecewise((x, x >= 0), (x / sqrt(1 + scale * x**2), True)), [scale]),
        "2",
        [(3, "3*scale")],
    ),
    (Activation("step", sign(x)), "-1", [(0, "2")]),
    (Activation("squareplus", (x + sqrt(x**2 + 4)) / 2), "infinity", []),
    (Activation("cube", Max(0, x) ** 3), "2", [(3, "6")]),
]


@pytest.mark.parametrize(("activation", "order", "jumps"), UNSEEN, ids=lambda v: getattr(v, "name", ""))
def test_unseen_formulas(activation, order, jumps):
    found = fact(activation)
    assert (found.verdict, found.order) == ("proved", order)
    assert [(j.order, j.formula) for k in found.kinks for j in k.jumps] == jumps


def test_a_condition_that_is_not_solved_is_stated():
    bent = Activation("bent", Piecewise((x, x > 0), (a * b * x, True)), [a, b])
    found = fact(bent)
    assert (found.verdict, found.general) == ("proved", "0")
    assert [(c.condition, c.order) for c in found.cases] == [("a*b - 1 = 0", "1 or more")]


def test_one_exception_lies_inside_another():
    # The value jumps by b - 3, the slope by a - 2: each exception is told with the conditions that it stands under.
    broken = Activation("broken", Piecewise((a * x + b, x > 0), (2 * x + 3 - x**2, True)), [a, b])
    found = fact(broken)
    assert found.general == "-1"
    assert [(c.condition, c.order) for c in found.cases] == [("b = 3", "0"), ("b = 3 and a = 2", "1")]
    assert found.order == "1"


def test_a_singularity_that_may_lie_inside_is_unknown():
    touching = Activation("touching", sqrt(1 + cos(x)))
    assert fact(touching).verdict == "unknown"
    assert "may reach 0" in fact(touching).method


def test_ends_of_a_hard_function():
    hard = fact(Activation("hard", x * Min(Max(x + 3, 0), 6) / 6))
    assert [(k.at, k.jumps[0].formula) for k in hard.kinks] == [("-3", "-1/2"), ("3", "-1/2")]


def test_sentences():
    assert str(fact(LIBRARY["gelu"])) == "f is C^infinity and analytic."
    assert str(fact(LIBRARY["relu"])) == "f is C^0 and no smoother; at x = 0 f' jumps by 1."
    assert "C^1 if and only if alpha = 1" in str(fact(Activation("like_elu", *elu_parts())))


def elu_parts():
    alpha = Parameter("alpha", default=2, domain="positive")
    return Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)), [alpha]
