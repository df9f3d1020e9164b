# Copied from codegen/targets/onnx/runtime/standard.py by `python -m codegen build`; do not edit.
"""The operators of the standard that compute an activation, and what onnxruntime makes of them.

Takes a name and an opset; gives a `Standard`. The mismatches were measured with onnxruntime 1.32 on the CPU.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf, nan
from types import MappingProxyType
from typing import Any

import numpy as np
from onnx import NodeProto, helper

_SINGLE = np.dtype(np.float32)  # the type of a node's attributes


@dataclass(frozen=True)
class Mismatch:
    """An input at which the operator is far from the function."""

    at: float
    operator: float
    exact: float


@dataclass(frozen=True)
class Standard:
    """An operator of the standard.

    Attributes
    ----------
    operator : its name
    since : the opset that has it
    attributes : its attributes: numbers and words, or `{name}` for a parameter of the activation
    mismatch : where onnxruntime's differs from the function by more than 8 ulp, worst first
    of : the activation, whose parameters `node` takes
    """

    operator: str
    since: int
    attributes: Mapping[str, float | str] = field(default_factory=lambda: MappingProxyType({}))
    mismatch: tuple[Mismatch, ...] = ()
    of: Any = field(default=None, repr=False)

    def node(self, inputs: list[str], outputs: list[str], **parameters: float) -> NodeProto:
        """A node of it, with the activation's parameters; those that are not given have their defaults."""
        if self.of is not None:
            self.of.check_names(self.of.__name__, parameters)
            self.of.values(self.of.__name__, parameters, _SINGLE)  # an error where the formula has no value
            parameters = {p.name: p.default for p in self.of.parameters} | parameters
        values = {k: _filled(v, parameters) for k, v in self.attributes.items()}
        made: NodeProto = helper.make_node(self.operator, inputs, outputs, **values)
        return made


def _filled(value: float | str, parameters: Mapping[str, float]) -> float | str:
    return parameters[value[1:-1]] if isinstance(value, str) and value.startswith("{") else value


_CANCELS = Mismatch(-1e-8, 0.0, -1e-8)  # exp(x) - 1
_AT_INFINITY = Mismatch(-inf, nan, 0.0)  # infinity times 0
_SWISH = (Mismatch(-20.0, 0.0, -4.1223075e-08), Mismatch(-17.544, -2.0914079e-06, -4.2156637e-07), _AT_INFINITY)
STANDARD = {
    "celu": Standard("Celu", 12, {"alpha": "{alpha}"}, (_CANCELS,)),
    "elu": Standard("Elu", 6, {"alpha": "{alpha}"}, (_CANCELS,)),
    "exponential": Standard("Exp", 13),
    "gelu": Standard("Gelu", 20, {}, (Mismatch(-7.0, 0.0, -8.958688e-12), _AT_INFINITY)),
    "gelu_tanh": Standard("Gelu", 20, {"approximate": "tanh"}, (Mismatch(-7.0, 0.0, -2.3154422e-15), _AT_INFINITY)),
    "hardshrink": Standard("Shrink", 9, {"bias": 0.0, "lambd": "{lambd}"}, (Mismatch(nan, 0.0, nan),)),
    "hardsigmoid": Standard(
        "HardSigmoid", 6, {"alpha": 1 / 6, "beta": 0.5}, (Mismatch(-2.998, 0.00033333898, 0.00033334891),)
    ),
    "hardswish": Standard("HardSwish", 14, {}, (Mismatch(-2.997, -0.0014984807, -0.0014985105), _AT_INFINITY)),
    "identity": Standard("Identity", 16),
    "leaky_relu": Standard("LeakyRelu", 16, {"alpha": "{alpha}"}),
    "mish": Standard("Mish", 18, {}, (Mismatch(-89.12509, -1.7518066e-37, -1.7517194e-37), _AT_INFINITY)),
    "relu": Standard("Relu", 14),
    "selu": Standard("Selu", 6, {}, (Mismatch(-1e-8, 0.0, -1.7580993e-08),)),
    "sigmoid": Standard(
        "Sigmoid", 13, {}, (Mismatch(-20.0, 0.0, 2.0611537e-09), Mismatch(-17.544, 1.1920929e-07, 2.402909e-08))
    ),
    "silu": Standard("Swish", 24, {}, _SWISH),
    "softplus": Standard("Softplus", 1),
    "softshrink": Standard("Shrink", 9, {"bias": "{lambd}", "lambd": "{lambd}"}, (Mismatch(nan, 0.0, nan),)),
    "softsign": Standard("Softsign", 1, {}, (Mismatch(inf, nan, 1.0),)),
    "swish": Standard("Swish", 24, {"alpha": "{beta}"}, _SWISH),
    "tanh": Standard("Tanh", 13),
}


def standard(of: Any, opset: int) -> Standard:
    """The operator for an activation. Raises `LookupError` where this opset of the standard has none."""
    name = of.__name__
    found = STANDARD.get(name)
    if found is None:
        raise LookupError(f"no operator of the ONNX standard is {name}; function({name!r}) gives it as a function")
    if found.since > opset:
        raise LookupError(f"{found.operator}, which is {name}, came with opset {found.since}, after {opset}")
    return replace(found, of=of)
