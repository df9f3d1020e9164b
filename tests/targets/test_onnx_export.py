"""Models with the package's operators, exported by PyTorch: the operators become nodes of the standard."""

from __future__ import annotations

import io
import sys
import types
from typing import Any

import numpy as np
import pytest

import generated

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
ort = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
pytest.importorskip("onnxscript", reason="onnxscript is not installed")


@pytest.fixture
def operators(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Operators named as the package for PyTorch names its own, by NumPy's functions."""
    monkeypatch.setitem(sys.modules, "generated.torch", types.ModuleType("generated.torch"))
    space = "generated_0123abcd"
    library = torch.library.Library(space, "FRAGMENT")
    for name, more in (("silu_value", ""), ("swish", ", float beta")):
        own = getattr(generated, name.removesuffix("_value"))

        def compute(x: Any, *values: float, own: Any = own) -> Any:
            given = {p.name: v for p, v in zip(own.parameters, values, strict=True)}
            return torch.from_numpy(own(x.numpy(), **given))

        library.define(f"{name}(Tensor x{more}) -> Tensor")
        library.impl(name, compute, "CPU")
        torch.library.register_fake(f"{space}::{name}", lambda x, *_: torch.empty_like(x), lib=library)
    yield getattr(torch.ops, space)
    library._destroy()


@pytest.mark.filterwarnings("ignore")
def test_operators_become_nodes(operators: Any) -> None:
    import generated.onnx as ours

    class Model(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = torch.nn.Linear(3, 4)

        def forward(self, x: Any) -> Any:
            return operators.swish(operators.silu_value(self.linear(x)), 1.5)

    model, x = Model().eval(), torch.randn(5, 3)
    table = ours.translation_table()
    assert set(table) == {operators.swish.default, operators.silu_value.default}
    with torch.no_grad():
        program = torch.onnx.export(model, (x,), dynamo=True, verbose=False, custom_translation_table=table)
        expected = model(x).numpy()
    file = io.BytesIO()
    program.save(file)
    session = ort.InferenceSession(file.getvalue(), providers=["CPUExecutionProvider"])
    computed = session.run(None, {session.get_inputs()[0].name: x.numpy()})[0]
    np.testing.assert_allclose(computed, expected, rtol=1e-5, atol=1e-7)
