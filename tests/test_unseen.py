"""Formulas that are not among the definitions: each is made right, or refused with words, never made wrong."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from patterns import FLOATS, Array, between, dtype
from sympy import Expr, Max, Min, Piecewise, cosh, erf, exp, log, sqrt, tanh

from codegen import Activation, DefinitionError, x
from codegen.build import BOUND_F64, BOUNDS, make
from codegen.kernel.choose import Candidates
from codegen.kernel.interpret import run
from codegen.kernel.lower import stable_pieces
from codegen.kernel.measure import Truth, worst
from codegen.kernel.ops import Type
from codegen.kernel.program import Program
from codegen.symbolic.derive import derive
from codegen.symbolic.piecewise import PiecewiseForm


def points(type: Type) -> Array:
    limits = np.finfo(dtype(type))
    ends = np.array([0, 1, 3, 88, 104, 710, 746, limits.tiny, limits.smallest_subnormal], dtype(type))
    return np.concatenate([ends, -ends, between(type, 2.0**-40, 2.0**11, 150, 1), between(type, 0.1, 20, 100, 2)])


def faults(name: str, form: PiecewiseForm, program: Program, type: Type, bound: float) -> list[str]:
    """Where a program is past the bound, NaN for what is no NaN, or a number for NaN."""
    label = f"{name}, {type.value}"
    error = worst(program, Truth(form, {}), points(type), type)
    found = [] if error.ulps <= bound else [f"{label}: {error.ulps:.3g} ulps at {error.at!r}"]
    at_infinity, at_nan = np.split(run(program, x=np.array([np.inf, -np.inf, np.nan], dtype(type)))["y"], [2])
    if np.isnan(at_infinity).any() or not np.isnan(at_nan).all():
        found.append(f"{label}: {at_infinity} at infinity, {at_nan} at NaN")
    return found


MADE = [  # a formula, and how many of f, f' and f'' are tried
    (x * tanh(log(1 + exp(x))), 1),
    (tanh(x / 2), 2),
    (exp(-(x**2)), 2),
    (x * exp(x) / (1 + exp(x)), 2),
    (1 / cosh(x) ** 2, 2),
    (log(1 + exp(-2 * x)), 2),
    (-log(1 + exp(-x)), 1),
    (x * Min(Max(x + 3, 0), 6) / 6, 2),
    (Piecewise((exp(x) / 2, x < 0), (1 - exp(-x) / 2, True)), 2),
    (sympy.Rational(10507, 10000) * Piecewise((x, x > 0), (sympy.Rational(16732, 10000) * (exp(x) - 1), True)), 2),
    (Max(-1, Min(1, x)), 3),
    (x / (1 + exp(-x)) ** 2, 1),
    (x * exp(-(x**2) / 2), 2),
]

REFUSED = [
    (1 / (1 + exp(1 - x)), "is not known on a half-line"),
    (x * (1 + erf(x + 1)), "is not known on a half-line"),
    (exp(-(x**2)) * tanh(x), "no rational power"),
    (x * tanh(exp(x)), "no rational power"),
    (log((exp(x) + exp(-x)) / 2), "no stable form of f was found"),
    (exp(x), "grows like exp"),
    (x**3 - x, "no program for d1 stays within 2 ulps"),
    (x**2 / (1 + x**2), "misses the limit at an infinity"),
    (log(1 + x**2), "no stable form of f was found"),
    (x / sqrt(1 + x**2), "no stable form of f was found"),
    (sympy.atan(x), "no stable form of f was found"),
]


@pytest.mark.parametrize(("formula", "count"), MADE, ids=str)
def test_made_right(formula: Expr, count: int) -> None:
    for name, form in derive(Activation("unseen", formula)).functions[:count]:
        for type in FLOATS:
            candidates = Candidates(name, form, stable_pieces(form), (), type)
            for bound in BOUNDS if type is Type.F32 else (BOUND_F64,):
                choice = candidates.cheapest(bound)
                assert faults(name, form, choice.lowered.program, type, bound) == []


@pytest.mark.parametrize(("formula", "words"), REFUSED, ids=str)
def test_refused_with_words(formula: Expr, words: str) -> None:
    with pytest.raises(DefinitionError, match=words):
        make(Activation("unseen", formula), "unseen.py")
