"""Random formulas of the language: made right, or refused by name; the truth is SymPy's, not that of the proofs."""

from __future__ import annotations

import numpy as np
import pytest
import sympy
from hypothesis import HealthCheck, given, settings
from support.formulas import formulas
from support.random_programs import DIGITS, POINTS, program_of, ulps
from sympy import Expr

from codegen import Activation, x
from codegen.kernel.program.interpret import run
from codegen.proof.derive import derive


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(formulas(4))
def test_value_and_slope(formula: Expr) -> None:
    programs = program_of(formula)
    if programs is None:
        return
    points = np.concatenate([POINTS, -POINTS[1:]])
    derived = derive(Activation("unseen", formula))
    for program, form in zip(programs, (derived.f, derived.d1), strict=True):
        computed = run(program, x=points)["y"]
        for at, got in zip(points.tolist(), computed.tolist(), strict=True):
            piece = form.at(sympy.Rational(at)).expr
            value = sympy.N(piece.subs(x, sympy.Rational(at)), DIGITS, maxn=10_000)
            if value.is_real and abs(value) > 2.0**-140:
                assert ulps(value, got) <= 1.0, (formula, at)


@pytest.mark.parametrize("bad", [sympy.exp(x * sympy.sin(x)), sympy.cos(x + sympy.cos(x))])
def test_what_is_refused_is_refused_every_time(bad: Expr) -> None:
    assert program_of(bad) is None
    assert program_of(bad) is None
