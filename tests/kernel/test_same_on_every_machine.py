"""What the output is computed by gives the same digits on every machine."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from support.imports import ROOT, module_of, sources

from codegen.kernel.approximation.look_up.fit import chebyshev_points, chebyshev_series, least_squares
from codegen.kernel.program.sizes import powers_of_two

# Of NumPy, what has other last digits by the processor: LAPACK and BLAS add in the order of their registers, and these
# functions have code for AVX-512 of their own.
VARIES = {
    *("linalg", "chebfit", "polyfit", "dot", "vdot", "inner", "matmul", "einsum", "tensordot", "power", "float_power"),
    *("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "cbrt", "sin", "cos", "tan", "arcsin", "arccos"),
    *("arctan", "sinh", "cosh", "tanh", "arcsinh", "arccosh", "arctanh", "logspace", "geomspace", "hypot"),
}
ROOMS = ("kernel", "proof", "symbolic", "answers", "definition")


@pytest.mark.parametrize("file", [f for room in ROOMS for f in sources(f"codegen/{room}")], ids=module_of)
def test_nothing_that_varies_is_called(file: Path) -> None:
    tree = ast.parse(file.read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "np":
            assert node.attr not in VARIES, f"{file.relative_to(ROOT)}:{node.lineno} calls np.{node.attr}"
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            exponent = ast.unparse(node.right)
            drawn = "rng." in exponent or "np.arange" in exponent or "np.linspace" in exponent
            assert not drawn, f"{file.relative_to(ROOT)}:{node.lineno} draws by a power: use powers_of_two"


def test_least_squares_are_those_of_lapack() -> None:
    u = chebyshev_points(48)
    rows = np.multiply.accumulate([u] * 9) / np.exp(u)
    values = np.expm1(u) / np.exp(u)
    expected = np.linalg.lstsq(rows.T, values, rcond=None)[0]
    np.testing.assert_allclose(least_squares(rows, values), expected, rtol=1e-9, atol=1e-13)


@pytest.mark.parametrize("count", [7, 22])
def test_a_series_has_the_values(count: int) -> None:
    points = chebyshev_points(count)
    assert sorted(points, reverse=True) == points.tolist()
    series = chebyshev_series(np.exp(points).tolist())
    np.testing.assert_allclose(np.polynomial.chebyshev.chebval(points, series), np.exp(points), rtol=1e-14)


def test_powers_of_two_are_exact_at_whole_exponents_and_grow() -> None:
    whole = np.arange(-1074, 1024)
    assert (powers_of_two(whole.astype(float)) == np.ldexp(1.0, whole)).all()
    assert (np.diff(powers_of_two(np.linspace(-30, 30, 1000))) > 0).all()
