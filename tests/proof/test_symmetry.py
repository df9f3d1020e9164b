"""Symmetry: the parity and the reflection law of every formula, for all values of its parameters."""

from __future__ import annotations

import pytest
import sympy
from support.library import LIBRARY
from sympy import Abs, Max, Min, Piecewise, asinh, exp, log, sin, tanh

from codegen import Activation, Parameter, x
from codegen.proof.analysis import Analysis
from codegen.proof.balls.certificate import Identity, Value
from codegen.proof.derive import derive
from codegen.proof.facts.symmetry import symmetry

scale = Parameter("scale", default=2, domain="positive")
slope = Parameter("slope", default=1)

KNOWN = [  # parity, f(x) + f(-x), f(x) - f(-x)
    ("tanh", "odd", "0", None),
    ("sigmoid", "none", "1", None),
    *((name, "none", None, "x") for name in ("relu", "gelu", "gelu_tanh", "gelu_sigmoid", "silu", "swish", "softplus")),
    ("prelu", "none", None, "x*(alpha + 1)"),
    ("elu", "none", None, None),
    ("clipped_relu", "none", None, None),
]

UNSEEN = [
    (Activation("bump", exp(-(x**2))), "even", None, "0"),
    (Activation("softsign", x / (1 + Abs(x))), "odd", "0", None),
    (Activation("inverse_sine", asinh(scale * x), [scale]), "odd", "0", None),
    (Activation("hard_sigmoid", Min(Max(x + 3, 0), 6) / 6), "none", "1", None),
    (Activation("snake", x + sin(scale * x) ** 2 / scale, [scale]), "none", None, "2*x"),
    (Activation("mish", x * tanh(log(1 + exp(x)))), "none", None, None),
    (Activation("step", sympy.sign(x)), "odd", "0", None),
]


def fact(activation):
    return symmetry(Analysis(derive(activation)))


@pytest.mark.parametrize(("name", "parity", "total", "difference"), KNOWN)
def test_definitions(name, parity, total, difference):
    found = fact(LIBRARY[name])
    assert (found.verdict, found.parity, found.sum, found.difference) == ("proved", parity, total, difference)


@pytest.mark.parametrize(("activation", "parity", "total", "difference"), UNSEEN, ids=lambda v: getattr(v, "name", ""))
def test_unseen_formulas(activation, parity, total, difference):
    found = fact(activation)
    assert (found.verdict, found.parity, found.sum, found.difference) == ("proved", parity, total, difference)


def test_evidence_is_an_identity_or_a_point():
    assert [type(c) for c in fact(LIBRARY["tanh"]).evidence] == [Identity]
    kinds = [type(c) for c in fact(LIBRARY["elu"]).evidence]
    assert kinds == [Value, Value]
    (law,) = [c for c in fact(LIBRARY["prelu"]).evidence if isinstance(c, Identity)]
    assert law.domains == (("alpha", "real"),)


def test_a_symmetry_of_the_default_alone_is_said_to_be_that():
    line = Activation("line", Piecewise((x, x > 0), (slope * x, True)), [slope])
    found = fact(line)
    assert found.parity == "odd" and not found.general
    assert "at the default parameters" in str(found)


def test_sentences():
    assert str(fact(LIBRARY["tanh"])) == "f is odd: f(-x) = -f(x)."
    assert str(fact(LIBRARY["sigmoid"])) == "f is neither odd nor even, but f(x) + f(-x) = 1."
