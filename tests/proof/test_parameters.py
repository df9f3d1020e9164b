"""Parameters: laws of scales, special values and limits, proved for every value of the parameter."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from support.library import LIBRARY
from sympy import Abs, Max, Piecewise, exp, log, oo, sign, sin, sqrt, tanh

from codegen import Activation, Parameter, x
from codegen.proof.algebra.scaling import scaling
from codegen.proof.analysis import Analysis
from codegen.proof.balls.certificate import Identity
from codegen.proof.derive import derive
from codegen.proof.expansion.extremes import extreme
from codegen.proof.facts.parameters import parameters

scale = Parameter("scale", default=2, domain="positive")
shift = Parameter("shift", default=1)


@pytest.fixture(scope="module")
def facts():
    return {a.name: parameters(Analysis(derive(a)), LIBRARY) for a in LIBRARY}


def test_what_has_no_parameters_says_so(facts):
    assert str(facts["gelu"]) == "f has no parameters."
    assert facts["gelu"].verdict == "proved"


@pytest.mark.parametrize(
    ("name", "law"),
    [
        ("swish", "f(x; beta) = f(beta*x; 1)/beta"),
        ("softplus", "f(x; beta) = f(beta*x; 1)/beta"),
        ("clipped_relu", "f(x; tau) = f(x/tau; 1)*tau"),
    ],
)
def test_laws_of_scales(facts, name, law):
    (found,) = facts[name].scales
    assert found.law == law
    assert isinstance(facts[name].evidence[0], Identity)


def test_consequences_name_the_powers(facts):
    values, places, slopes, bends = facts["swish"].scales[0].consequences
    assert values.endswith("times 1/beta") and places.endswith("times 1/beta")
    assert "times" not in slopes
    assert bends.endswith("times beta")


UNSEEN = [
    (x / sqrt(1 + scale * x**2), (-sympy.Rational(1, 2), sympy.Rational(1, 2))),
    (sign(x) * log(1 + Abs(x) * scale), (0, 1)),
    (x + sin(scale * x) ** 2 / scale, (-1, 1)),
    (tanh(x / scale), (0, -1)),
    (x * tanh(log(1 + exp(scale * x))), (-1, 1)),
    (x + scale, (1, -1)),
    (tanh(x) + scale * x, None),
    (x + exp(-scale * x**2) + exp(-x), None),
]


@pytest.mark.parametrize(("formula", "powers"), UNSEEN, ids=str)
def test_unseen_laws(formula, powers):
    law = scaling(derive(Activation("unseen", formula, [scale])).f, scale)
    assert (law and (law.outside, law.inside)) == powers


def test_special_values(facts):
    def equals(name):
        return {s.value: s.equals for s in facts[name].special if s.equals}

    for name in ("leaky_relu", "prelu"):
        other = {"1/4": ("prelu",)} if name == "leaky_relu" else {}  # 1/4 is a number of another formula
        assert equals(name) == {"0": ("relu", "threshold"), "1": ("x", "identity"), "11/48": ("rrelu",), **other}
    assert equals("swish") == {"1": ("silu",), "0": ("x/2",), "1.702": ("gelu_sigmoid",)}
    assert equals("elu") == {"0": ("relu", "threshold"), "1": ("celu",)}
    (end,) = [s for s in facts["elu"].special if s.value == "0"]
    assert not end.inside


def test_a_value_at_which_the_formula_has_none_is_left_out():
    # SymPy makes 0 of a (exp(x/a) - 1) at a = 0.
    celu = Activation("celu", Piecewise((x, x > 0), (scale * (exp(x / scale) - 1), True)), [scale])
    found = parameters(Analysis(derive(celu)), LIBRARY)
    assert {s.value: s.equals for s in found.special if s.equals} == {"1": ("elu",)}
    assert [v.equals for v in found.limits if v.toward == "0"] == [("relu", "threshold")]


def test_families(facts):
    assert facts["prelu"].families == ("leaky_relu",)
    assert facts["swish"].families == ()


def test_linear_dependence(facts):
    (found,) = facts["prelu"].linear
    assert (found.base, found.factor) == ("Piecewise((0, x <= 0), (x, True))", "Piecewise((x, x <= 0), (0, True))")
    assert facts["swish"].linear == ()


def test_limits(facts):
    def limit(name, toward):
        (found,) = [v for v in facts[name].limits if v.toward == toward]
        return found

    for name in ("swish", "softplus"):
        found = limit(name, "infinity")
        assert (found.equals, found.exact, found.rate) == (("relu", "threshold"), None, "1/beta")
    assert limit("softplus", "infinity").constant.exact == "log(2)"
    assert str(limit("swish", "infinity").constant).startswith("0.2784645427610738")
    assert limit("swish", "0").equals == ("x/2",)
    assert (limit("softplus", "0").negative, limit("softplus", "0").positive) == ("infinity", "infinity")
    clipped = limit("clipped_relu", "infinity")
    assert (clipped.equals, clipped.exact, clipped.rate) == (("relu", "threshold"), "x <= tau", None)


LIMITS = [  # formula, toward, x < 0, at 0, x > 0
    (tanh(x * scale), oo, -1, 0, 1),
    (1 / (1 + exp(-x * scale)), oo, 0, sympy.Rational(1, 2), 1),
    (1 / (1 + exp(-x * scale)), 0, sympy.Rational(1, 2), sympy.Rational(1, 2), sympy.Rational(1, 2)),
    (tanh(x * scale) / scale, 0, x, 0, x),
    (tanh(x * scale) / scale, oo, 0, 0, 0),
    (tanh(x / scale) * scale, oo, x, 0, x),
    (scale * tanh(x * scale), oo, -oo, 0, oo),
    ((x + sqrt(x**2 + 4 / scale**2)) / 2, oo, 0, 0, x),
    (Piecewise((x, x > 0), (x / (1 - scale * x), True)), oo, 0, 0, x),
]


@pytest.mark.parametrize(("formula", "toward", "left", "zero", "right"), LIMITS, ids=str)
def test_limits_of_unseen_formulas(formula, toward, left, zero, right):
    form = derive(Activation("unseen", formula, [scale])).f
    law = scaling(form, scale)
    found = extreme(form, scale, law, sympy.sympify(toward))
    assert (found.left, found.at_zero, found.right) == (left, zero, right)
    extremely = mpmath.mpf(10) ** (40 if toward == oo else -40)
    f = sympy.lambdify((x, scale), formula, "mpmath")
    with mpmath.workdps(200):
        for at, limit in ((-1, left), (1, right)):
            value, limit = f(mpmath.mpf(at), extremely), sympy.sympify(limit).subs(x, at)
            assert abs(value) > 1e30 if limit.is_infinite else abs(value - mpmath.mpf(limit.p) / limit.q) < 1e-30


def test_a_limit_that_is_not_known_is_told():
    wavy = Activation("wavy", sin(scale * x) ** 2 + x, [scale])
    found = parameters(Analysis(derive(wavy)))
    assert found.verdict == "proved"
    assert found.limits == () or all(v.toward == "0" for v in found.limits)


def test_of_two_parameters_one_stretches_and_one_multiplies():
    both = Activation("both", shift * tanh(scale * x), [scale, shift])
    found = parameters(Analysis(derive(both)), LIBRARY)
    assert [s.parameter for s in found.scales] == ["scale"]
    assert [v.parameter for v in found.linear] == ["shift"]


def test_a_law_of_scales_of_a_parameter_with_a_sign_says_for_which_values_it_holds():
    # b f(x/sqrt(b)) has no meaning at the default, -1/2.
    bias = Parameter("b", default=-0.5)
    found = parameters(Analysis(derive(Activation("star", Max(0, x) ** 2 + bias, [bias]))))
    law, *_, toward_zero = found.sentences
    assert law.startswith("For b > 0, f(x; b) = ")
    assert toward_zero.startswith("As b tends to 0 from above, ")
    assert not any(s.condition for s in parameters(Analysis(derive(LIBRARY["swish"]))).scales)
