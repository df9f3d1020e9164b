"""Polynomial pieces as operations: exact where they are, with limits at the infinities."""

from __future__ import annotations

from fractions import Fraction
from math import inf, isnan

import numpy as np
import pytest
import sympy
from sympy import Expr, Rational

from codegen import x
from codegen.kernel.arithmetic.double_word import Arithmetic
from codegen.kernel.arithmetic.precision import PLAIN
from codegen.kernel.forms.lower_side import Point
from codegen.kernel.forms.polynomial import polynomial
from codegen.kernel.program.interpret import DTYPES, builder, run
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.kernel.refusal import NoStableForm

A = sympy.Symbol("a", real=True)


def program_of(expr: Expr, type: Type = Type.F64) -> Program:
    b = builder()
    a = Arithmetic(b, type, PLAIN)
    point = Point(a, b.input("x", type), {A: b.input("a", type)})
    return b.finish("p", {"y": polynomial(point, expr)})


@pytest.mark.parametrize("type", [Type.F32, Type.F64])
@pytest.mark.parametrize("expr", [x**2 - 3 * x + 2, (x - 1) ** 3, x**3 + 2 * x, 5 * x, sympy.Integer(7)])
def test_small_numbers_are_exact_and_roots_are_zeros(expr: Expr, type: Type) -> None:
    inputs = np.array([-4.0, -1.0, 0.0, 1.0, 2.0, 3.0], DTYPES[type])
    found = run(program_of(expr, type), x=inputs, a=inputs)["y"].tolist()
    wanted = [Fraction(int(p.p), int(p.q)) for p in (expr.subs(x, int(v)) for v in inputs)]
    assert found == np.array([float(w) for w in wanted], DTYPES[type]).tolist()


def test_the_relative_accuracy_stays_beside_a_rational_root() -> None:
    at = 1 + 2.0**-40
    (found,) = run(program_of((x - 1) * (x + 5) ** 2), x=np.array([at]), a=np.array([0.0]))["y"].tolist()
    exact = (Fraction(at) - 1) * (Fraction(at) + 5) ** 2
    assert abs(Fraction(found) / exact - 1) < Fraction(1, 2**51)


@pytest.mark.parametrize(
    ("expr", "right", "left"), [(x**2 - x, inf, inf), (x**3 + x**2, inf, -inf), (-(x**2) + 5 * x, -inf, -inf)]
)
def test_limits_at_the_infinities(expr: Expr, right: float, left: float) -> None:
    found = run(program_of(expr), x=np.array([inf, -inf]), a=np.zeros(2))["y"].tolist()
    assert found == [right, left]


def test_a_coefficient_that_is_0_has_its_limit_too() -> None:
    """0 times x tends to 0: the infinite x of a polynomial whose parameter is 0 is no NaN."""
    program = program_of(A * x + 2)
    found = run(program, x=np.array([inf, inf, -inf]), a=np.array([0.0, 1.0, 1.0]))["y"].tolist()
    assert found == [2.0, inf, -inf]
    assert not any(isnan(v) for v in found)


def test_a_coefficient_of_another_kind_is_refused() -> None:
    with pytest.raises(NoStableForm, match="no quotient of sums of products"):
        program_of(sympy.sqrt(A) * x + Rational(1, 2) * A)
