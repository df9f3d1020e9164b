"""Made by actforge from the definitions; changes made here are lost.

The activations for ONNX, as functions inside a model: nothing has to be registered, in whatever runtime.

    f = function("celu")              # a FunctionProto, of the domain actforge
    n = node("celu", ["x"], ["y"])    # a call of it; parameters as keywords become attributes
    m = model("celu")                 # a model of one node, to try
    s = native("gelu", 20)                # the operator of the standard, and where onnxruntime's differs

Models that are exported from PyTorch get them by `torch.onnx.export(..., custom_translation_table=translation_table())`.
"""

import sys
from typing import Any

import numpy as np
from onnx import FunctionProto, ModelProto, NodeProto

from .runtime import functions as _functions
from .runtime.standard import Standard, standard

__all__ = ["function", "model", "names", "native", "node", "translation_table"]

_package = sys.modules[__name__.rpartition(".")[0]]
names = (
    "bilinear",
    "celu",
    "clipped_relu",
    "elu",
    "exponential",
    "gaussian",
    "geglu",
    "geglu_tanh",
    "gelu",
    "gelu_sigmoid",
    "gelu_tanh",
    "glu",
    "hardshrink",
    "hardsigmoid",
    "hardswish",
    "hardtanh",
    "identity",
    "leaky_relu",
    "log_cosh",
    "logsigmoid",
    "mish",
    "prelu",
    "reglu",
    "relu",
    "relu6",
    "relu_squared",
    "rrelu",
    "selu",
    "sigmoid",
    "silu",
    "softplus",
    "softshrink",
    "softsign",
    "sparse_plus",
    "sparse_sigmoid",
    "squareplus",
    "swiglu",
    "swish",
    "tanh",
    "tanhshrink",
    "threshold",
)


def _of(name: str) -> Any:
    if name not in names:
        raise LookupError(f"no activation is called {name!r}; there are {', '.join(names)}")
    return getattr(_package, name)


def function(name: str, opset: int = _functions.OPSET, *, double: bool = False) -> FunctionProto:
    """An activation as a function of a model, with its parameters as attributes; `double` computes in float64."""
    return _functions.function(_of(name), opset=opset, double=double)


def node(name: str, inputs: list[str], outputs: list[str], **parameters: float) -> NodeProto:
    """A call of `function(name)`."""
    return _functions.node(_of(name), inputs, outputs, **parameters)


def model(name: str, kind: Any = np.float32, opset: int = _functions.OPSET, **parameters: float) -> ModelProto:
    """A model of one activation, for arrays of a type."""
    return _functions.model(_of(name), kind, opset=opset, **parameters)


def native(name: str, opset: int) -> Standard:
    """The operator of the standard for an activation, and where onnxruntime's is far from it."""
    return standard(_of(name), opset)


def translation_table() -> dict[Any, Any]:
    """What `torch.onnx.export` has to be given for the operators of the package for PyTorch.

    A model in float64 is exported with `optimize=False`: the exporter's optimiser, that of PyTorch 2.13 at least, takes
    out what is added where it is less than 1e-8.
    """
    from .runtime.exporting import table

    return table(_package)
