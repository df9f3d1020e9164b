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
    assert {key.name().partition("::")[2].removesuffix("_value") for key in table} == NAMES
    with torch.no_grad():
        program = torch.onnx.export(model, (x,), dynamo=True, verbose=False, custom_translation_table=table)
        expected = model(x).numpy()
    file = io.BytesIO()
    program.save(file)
    session = ort.InferenceSession(file.getvalue(), providers=["CPUExecutionProvider"])
    computed = session.run(None, {session.get_inputs()[0].name: x.numpy()})[0]
    np.testing.assert_allclose(computed, expected, rtol=1e-5, atol=1e-7)
