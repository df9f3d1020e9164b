"""Factoring comes to an end: powers that no polynomial of that degree is factored for are left, or named."""

from __future__ import annotations

import pytest
import sympy
from sympy import Expr, exp

from codegen.definition.activation import x
from codegen.symbolic.factored import exponentials, factored
from codegen.symbolic.signs import signs

MANY = 10**6


@pytest.mark.parametrize("expr", [4 / (1 + exp(-MANY * x)) - x, exp(MANY * x) - exp(x), x**MANY - x])
def test_a_high_power_ends(expr: Expr) -> None:
    """Of the first, SymPy's own factors took more than two minutes and 4 GB."""
    at = sympy.Rational(3, 10**7)
    assert abs(sympy.N((factored(expr) - expr).subs(x, at), 30)) < 1e-25


def test_multiples_of_one_steep_exponential_are_factored() -> None:
    steep = exp(MANY * x)
    found = factored(exp(2 * MANY * x) - 3 * steep + 2)
    assert set(found.args) == {steep - 1, steep - 2}


def test_low_powers_are_factored_as_ever() -> None:
    assert factored(exp(2 * x) - 1) == (exp(x) - 1) * (exp(x) + 1)
    assert signs(x**2 + 2 * x + 1) == {0, 1}


def test_steep_exponentials_in_exponents_are_left() -> None:
    """For the quotient of two such exponents SymPy took a number to the power 10**20."""
    steep = exp(exp(10**20 * (x - sympy.Rational(1, 3))) - 1) - exp(exp(x + 10**10))
    found = exponentials(steep, lambda node: sympy.Dummy(str(len(node.args)), positive=True))
    assert set(found) == steep.atoms(exp)
