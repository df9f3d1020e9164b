"""Parameters out of a function: f(x; b) = b**q g(b**p x)."""

from __future__ import annotations

import pytest
import sympy
from sympy import Expr, exp, log, sqrt, tanh

from codegen import x
from codegen.kernel.forms.general.scaling import scaled

B, C = sympy.symbols("b c", positive=True)


@pytest.mark.parametrize(
    ("expr", "factor", "scale"),
    [
        (exp(-((B * x) ** 2)), 1, B),
        (exp(-B * x**2), 1, sqrt(B)),
        (x * tanh(x / B), B, 1 / B),
        (log(1 + exp(B * x)) / B, 1 / B, B),
        (C * sqrt(x**2 + B), C * sqrt(B), 1 / sqrt(B)),
        (C * exp(x), C, None),
    ],
)
def test_the_law(expr: Expr, factor: Expr, scale: Expr | None) -> None:
    found = scaled(expr, x)
    assert (sympy.simplify(found.factor - factor), found.scale) == (0, scale)
    assert found.inner.free_symbols == {x}
    back = found.factor * found.inner.subs(x, (found.scale or 1) * x)
    values = {x: sympy.Rational(7, 5), B: sympy.Rational(3, 7), C: sympy.Rational(11, 3)}
    assert abs(sympy.N((back - expr).subs(values), 40)) < 1e-35


@pytest.mark.parametrize("expr", [tanh(B * x) + x, exp(B + x**2), sqrt(x**2 + B) + x**2])
def test_what_only_resembles_it_keeps_its_parameter(expr: Expr) -> None:
    found = scaled(expr, x)
    assert found.scale is None
    assert B in found.inner.free_symbols
