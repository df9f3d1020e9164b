"""How a composition is taken apart."""

from __future__ import annotations

import sympy
from sympy import exp, log, sin, sqrt, tanh

from codegen import x
from codegen.kernel.forms.composed.algebra import (
    argument_of,
    factored,
    functions_of,
    may_divide_by_0,
    multiple_of,
    parts,
    powers_replaced,
    shifts,
)

A = sympy.Symbol("a", positive=True)
B = sympy.Symbol("b", real=True)
U = sympy.Symbol("u", real=True)


def test_what_functions_are_of() -> None:
    assert argument_of(tanh(2 * x)) == 2 * x
    assert argument_of(sqrt(1 + x**2)) == 1 + x**2
    assert argument_of(x**3) is None
    assert argument_of(exp(sympy.Integer(1))) is None


def test_the_innermost_part_comes_first() -> None:
    inner = A + B * x
    assert parts(sin(log(1 + exp(inner)))) == [inner, 1 + exp(inner), log(1 + exp(inner))]


def test_a_multiple_of_a_function_is_seen_as_one() -> None:
    assert multiple_of(A * tanh(x)) == (A, tanh(x))
    assert multiple_of(A**2 * tanh(x) ** 2) == (A, tanh(x))
    assert multiple_of(A * tanh(x) ** 2) is None  # sqrt(a) would be another parameter
    assert multiple_of(tanh(x)) is None


def test_a_sum_of_factors_times_functions() -> None:
    expr = A * tanh(U) + B * U * exp(U) - A * U
    assert functions_of(expr, U) == {A: tanh(U) - U, B: U * exp(U)}
    assert functions_of(tanh(A * U), U) == {}
    assert functions_of(A * U**2, U) == {}  # a polynomial has a form of its own


def test_shifted_exponentials() -> None:
    assert shifts(log(A + exp(x))) == [(x, A)]
    assert shifts(log(B + exp(x))) == []  # its sign is not known
    assert shifts(log(1 + exp(x))) == []


def test_whole_powers_alone_are_replaced() -> None:
    expr = exp(2 * x) + exp(A * x) + exp(x / 2)
    assert powers_replaced(expr, x, U) == U**2 + exp(A * x) + exp(x / 2)


def test_factors_come_in_front() -> None:
    assert factored(A * x + A) == A * (x + 1)
    assert factored(log(A * x + A)) == log(A) + log(x + 1)


def test_a_divisor_that_may_be_0() -> None:
    assert may_divide_by_0(1 / B)
    assert not may_divide_by_0(1 / A)
