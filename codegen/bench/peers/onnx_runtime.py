"""ONNX Runtime on the CPU: a model of one operator, bound to memory that is there. It has no gradients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import Any

import numpy as np

from ..clock import Call
from .base import Array, Inputs, Maker, Table

OPSET = 22
EXTENDED = "com.microsoft"


@dataclass(frozen=True)
class Operator:
    """An operator of one array; `constants` are its further inputs, in their order."""

    name: str
    attributes: Mapping[str, Any] = field(default_factory=dict)
    constants: tuple[float, ...] = ()
    shape: tuple[int, ...] = ()
    domain: str = ""


OPERATORS: dict[str, Callable[[Mapping[str, float]], Operator]] = {
    "relu": lambda p: Operator("Relu"),
    "leaky_relu": lambda p: Operator("LeakyRelu", {"alpha": p["alpha"]}),
    "clipped_relu": lambda p: Operator("Clip", constants=(0.0, p["tau"])),
    "prelu": lambda p: Operator("PRelu", constants=(p["alpha"],), shape=(1,)),
    "sigmoid": lambda p: Operator("Sigmoid"),
    "tanh": lambda p: Operator("Tanh"),
    "elu": lambda p: Operator("Elu", {"alpha": p["alpha"]}),
    "gelu": lambda p: Operator("Gelu"),
    "gelu_tanh": lambda p: Operator("Gelu", {"approximate": "tanh"}),
    "gelu_sigmoid": lambda p: Operator("QuickGelu", {"alpha": 1.702}, domain=EXTENDED),
    "silu": lambda p: Operator("QuickGelu", {"alpha": 1.0}, domain=EXTENDED),
    "swish": lambda p: Operator("QuickGelu", {"alpha": p["beta"]}, domain=EXTENDED),
    "softplus": lambda p: Operator("Softplus"),
}


def start(threads: int) -> Table:
    """Load ONNX Runtime."""
    runtime, helper = import_module("onnxruntime"), import_module("onnx.helper")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4  # what goes wrong is an exception, too
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")

    def model(operator: Operator, x: Array) -> bytes:
        kind = helper.np_dtype_to_tensor_dtype(x.dtype)
        ends = [helper.make_tensor_value_info(name, kind, [x.size]) for name in "xy"]
        constants = [
            helper.make_tensor(f"c{k}", kind, operator.shape, [value]) for k, value in enumerate(operator.constants)
        ]
        words = ["x", *(c.name for c in constants)]
        node = helper.make_node(operator.name, words, ["y"], domain=operator.domain, **operator.attributes)
        graph = helper.make_graph([node], "activation", ends[:1], ends[1:], constants)
        domains = [helper.make_opsetid("", OPSET), helper.make_opsetid(EXTENDED, 1)]
        made = helper.make_model(graph, opset_imports=domains, ir_version=10)
        text: bytes = made.SerializeToString()
        return text

    def maker(describe: Callable[[Mapping[str, float]], Operator]) -> Maker:
        def make(inputs: Inputs) -> Call:
            text = model(describe(inputs.parameters), inputs.x)
            session = runtime.InferenceSession(text, options, providers=["CPUExecutionProvider"])
            binding = session.io_binding()
            for bind, name, array in (
                (binding.bind_input, "x", inputs.x),
                (binding.bind_output, "y", inputs.out),
            ):
                bind(name, "cpu", 0, array.dtype.type, [array.size], array.ctypes.data)
            return _Bound(partial(session.run_with_iobinding, binding), inputs.out)

        return make

    return Table(
        take=lambda inputs: inputs,
        give=lambda result: np.asarray(result),
        forward={name: maker(describe) for name, describe in OPERATORS.items()},
        backward={},
    )


class _Bound:
    """A session's run, which gives the memory that it has written."""

    def __init__(self, run: Call, out: Array) -> None:
        self._run, self._out = run, out

    def __call__(self) -> Array:
        self._run()
        return self._out
