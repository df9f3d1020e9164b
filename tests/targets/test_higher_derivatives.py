"""Definitions that ask for more than two derivatives get them as kernels, and frameworks differentiate by these."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy
from support.imports import ROOT
from support.packages import imported
from sympy import tanh

from codegen import Activation, Parameter, gate, x
from codegen.build import plan
from codegen.definition.library import Library

beta = Parameter("beta", default=2, domain="positive", learnable=True)
TANH = Activation("tanh_3", tanh(x), summary="Tanh.", derivatives=3)
QUARTIC = Activation("quartic_4", beta * x**4 + x, [beta], summary="A quartic.", derivatives=4)
CUBE = Activation("cube_glu_3", gate * x**3, summary="A gated cube.", derivatives=3)
AT = np.concatenate([np.linspace(-9, 9, 73), [-0.0, 1e-3, -2e-20, 60.0, np.nan]])


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    units = (TANH, QUARTIC, CUBE)
    texts = plan(Library(units, tuple(f"{u.name}.py" for u in units)), jobs=2, package="higher_derivatives")
    return imported(texts, tmp_path_factory.mktemp("higher"), "higher_derivatives")


def numbers(dtype: Any) -> Any:
    return AT.astype(dtype)


def same(found: Any, expected: Any) -> None:
    assert np.asarray(found).dtype == expected.dtype
    np.testing.assert_array_equal(np.asarray(found), expected)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("unit", [TANH, QUARTIC], ids=lambda unit: unit.name)
def test_values(package: ModuleType, unit: Activation, dtype: Any) -> None:
    made, at = getattr(package, unit.name), numbers(dtype)[:-1]
    formula = unit.formula.subs({p: p.default for p in unit.parameters})
    for order, name in enumerate(unit.by_x[2:], 3):
        exact = sympy.lambdify(x, sympy.diff(formula, x, order), "mpmath")
        with mpmath.workdps(100):
            expected = [exact(mpmath.mpf(float(v))) for v in at]
            for found, value in zip(getattr(made, name)(at), expected, strict=True):
                ulp = float(np.spacing(abs(dtype(float(value)))))
                assert abs(mpmath.mpf(float(found)) - value) <= (2 if dtype is np.float64 else 1) * ulp
        assert np.isnan(getattr(made, name)(numbers(dtype)[-1]))


def test_the_functions_are_told(package: ModuleType) -> None:
    assert package.tanh_3.functions == ("f", "d1", "d2", "d3")
    assert package.quartic_4.functions == ("f", "d1", "d2", "d3", "d4", "d_beta")
    assert package.cube_glu_3.functions == ("f", "d1", "d2", "d3", "d_gate")
    stub = Path(package.__file__ or "").with_suffix(".pyi").read_text("utf-8")
    assert "tanh_3: _Of_x_with_d3" in stub
    assert stub.count("d4: ") == 1


def test_torch_differentiates_by_them(package: ModuleType) -> None:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    ours = importlib.import_module(f"{package.__name__}.torch")
    at = torch.tensor(numbers(np.float32), requires_grad=True)
    beside = torch.tensor(np.roll(numbers(np.float32), 5), requires_grad=True)
    for unit, given in ((TANH, (at,)), (QUARTIC, (at,)), (CUBE, (at, beside))):
        value, made = getattr(ours, unit.name)(*given), getattr(package, unit.name)
        arrays = [t.detach().numpy() for t in given]
        for name in unit.by_x:
            (value,) = torch.autograd.grad(value.sum(), at, create_graph=True)
            same(value.detach(), getattr(made, name)(*arrays))
        if unit.gated:
            (by_gate,) = torch.autograd.grad(value.sum(), beside, retain_graph=True)
            same(by_gate, made.d3(arrays[0], np.ones_like(arrays[1])))
        below = torch.linspace(-2, 2, 5, dtype=torch.float64, requires_grad=True)
        last = getattr(getattr(ours, unit.name), unit.by_x[-1])
        assert torch.autograd.gradcheck(last, (below, torch.ones_like(below))[: len(given)])


def test_jax_differentiates_by_them(package: ModuleType) -> None:
    jax = pytest.importorskip("jax", reason="JAX is not installed")
    ours = importlib.import_module(f"{package.__name__}.jax")
    at = numbers(np.float32)[:73]
    for unit in (TANH, QUARTIC):
        function, made = getattr(ours, unit.name), getattr(package, unit.name)

        def slope(v: Any, function: Any = function) -> Any:
            return function(v, style="kernel")

        for name in unit.by_x:
            slope = jax.grad(slope)
            same(jax.vmap(slope)(at), getattr(made, name)(at))


def test_the_command_has_the_option() -> None:
    given = "x**5 + x", "--derivatives", "3", "--stage", "derivative", "--json"
    run = [sys.executable, "-m", "codegen", "derive", *given]
    found = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
    assert "60*x**2" in found.stdout
