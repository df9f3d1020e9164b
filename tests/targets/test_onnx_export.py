"""Models with the package's operators, exported by PyTorch: the operators become nodes of the standard."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

import generated

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
ort = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
pytest.importorskip("onnxscript", reason="onnxscript is not installed")

NAMES = {name for name in generated.__all__ if not name.endswith("num_threads")}


@pytest.mark.filterwarnings("ignore")
def test_operators_become_nodes() -> None:
    import generated.onnx as ours
    import generated.torch as functional

    class Model(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = torch.nn.Linear(3, 4)

        def forward(self, x: Any) -> Any:
            return functional.swish(functional.silu(self.linear(x)), beta=1.5)

    model, x = Model().eval(), torch.randn(5, 3)
    table = ours.translation_table()
    functions = {
        f"{name}_{f}".removesuffix("_f") + "_tensors" * tensors
        for name in NAMES
        for f in getattr(generated, name).functions
        for tensors in (False, True)
        if not tensors or getattr(generated, name).parameters
    }
    raw = {f"{name}_value" for name in functions}
    assert {key.name().partition("::")[2] for key in table} == functions | raw
    with torch.no_grad():
        expected = model(x).numpy()
    np.testing.assert_allclose(exported(model, x), expected, rtol=1e-5, atol=1e-7)


def exported(model: Any, *inputs: Any, **options: Any) -> Any:
    """What onnxruntime makes of a model that was exported."""
    import generated.onnx as ours

    table = ours.translation_table()
    program = torch.onnx.export(model, inputs, dynamo=True, verbose=False, custom_translation_table=table, **options)
    file = io.BytesIO()
    program.save(file)
    session = ort.InferenceSession(file.getvalue(), providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    return session.run(None, dict(zip(names, (x.numpy() for x in inputs), strict=True)))[0]


@pytest.mark.filterwarnings("ignore")
def test_every_module_is_exported() -> None:
    import generated.torch as act

    kinds = [getattr(act, name) for name in act.__all__ if isinstance(getattr(act, name), type)]
    usual = [kind() for kind in kinds if kind is not act.Threshold]
    others = [act.Threshold(0.5, 0.1), act.PReLU(6), act.Swish(1.5, num_parameters=6), act.Softplus(2, threshold=3)]
    modules = torch.nn.ModuleList([*usual, *others]).eval()

    class Each(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.each = modules

        def forward(self, x: Any) -> Any:
            return torch.cat([m(x) for m in self.each], dim=1)

    model, x = Each(), torch.linspace(-9, 9, 96).reshape(16, 6)
    with torch.no_grad():
        expected = model(x).numpy()
    np.testing.assert_allclose(exported(model, x), expected, rtol=1e-5, atol=1e-9)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ["float16", "float64"])
def test_derivatives_and_parameters_that_are_inputs(kind: str) -> None:
    import generated.torch as act

    class Model(torch.nn.Module):
        def forward(self, x: Any, beta: Any) -> Any:
            derivatives = act.gelu.d1(x) + act.swiglu.d_gate(x, x) + act.softplus.d_beta(x, beta=beta)
            return act.swish(x, beta=beta) + derivatives

    dtype = getattr(torch, kind)
    x, beta = torch.linspace(-5, 5, 24, dtype=dtype).reshape(4, 6), torch.linspace(0.5, 2, 6, dtype=dtype)
    expected = Model()(x, beta).numpy()
    # the exporter's optimiser takes out what it adds of less than 1e-8, which float64 shows
    computed = exported(Model(), x, beta, optimize=False)
    assert computed.dtype == expected.dtype
    np.testing.assert_allclose(computed, expected, rtol=4 * np.finfo(kind).eps, atol=4 * np.finfo(kind).eps)
