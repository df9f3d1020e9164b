# Copied from codegen/targets/torch/runtime/functional.py by `python -m codegen build`; do not edit.
"""The activations under PyTorch's names, arguments and defaults: a stand-in for `torch.nn.functional`.

    from generated.torch import functional as F

    y = F.leaky_relu(x, negative_slope=0.1)

What PyTorch documents of a function holds here too, such as Softplus's threshold. An argument that a formula has no
value at, such as an infinite slope, is an error.
"""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.overrides import handle_torch_function, has_torch_function, has_torch_function_unary

from .functions import made, of_tensors


def _apply(name: str, input: Tensor, inplace: bool = False, **parameters: Any) -> Tensor:
    """An activation of the package; in place where that is asked for.

    A gradient needs the input as it was, of which a copy is kept then: PyTorch's ReLU needs only its result.
    """
    if not inplace:
        return made[name](input, **parameters)
    kept = input.clone() if torch.is_grad_enabled() else input
    return input.copy_(made[name](kept, **parameters))


def celu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    return _apply("celu", input, inplace, alpha=alpha)


def elu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    return _apply("elu", input, inplace, alpha=alpha)


def gelu(input: Tensor, approximate: str = "none") -> Tensor:
    if approximate not in ("none", "tanh"):
        raise RuntimeError("approximate argument must be either none or tanh.")
    return _apply("gelu" if approximate == "none" else "gelu_tanh", input)


def glu(input: Tensor, dim: int = -1) -> Tensor:
    if has_torch_function_unary(input):
        return handle_torch_function(glu, (input,), input, dim)
    if input.size(dim) % 2:
        raise RuntimeError(f"glu halves dimension {dim}, whose size {input.size(dim)} is odd")
    gate, x = input.chunk(2, dim)
    return made["glu"](x, gate)


def hardshrink(input: Tensor, lambd: float = 0.5) -> Tensor:
    return _apply("hardshrink", input, lambd=lambd)


def hardsigmoid(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("hardsigmoid", input, inplace)


def hardswish(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("hardswish", input, inplace)


def hardtanh(input: Tensor, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False) -> Tensor:
    if min_val >= max_val:  # a constant, or PyTorch's error: neither is the formula
        return F.hardtanh(input, min_val, max_val, inplace)
    return _apply("hardtanh", input, inplace, min_val=min_val, max_val=max_val)


def leaky_relu(input: Tensor, negative_slope: float = 0.01, inplace: bool = False) -> Tensor:
    return _apply("leaky_relu", input, inplace, alpha=negative_slope)


def logsigmoid(input: Tensor) -> Tensor:
    return _apply("logsigmoid", input)


def mish(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("mish", input, inplace)


def prelu(input: Tensor, weight: Tensor) -> Tensor:
    """`weight` has one element, or one for each channel: each index of the second axis."""
    if has_torch_function((input, weight)):
        return handle_torch_function(prelu, (input, weight), input, weight)
    count, axes = weight.numel(), input.dim()
    if weight.dim() > 1:
        raise RuntimeError(
            f"prelu takes a weight of at most one axis, not {weight.dim()}; prelu(x, alpha=...) takes more"
        )
    if count != 1 and count != (channels := input.size(1) if axes > 1 else 1):
        raise RuntimeError(f"prelu takes a weight for each of {channels} channels, not {count}")
    if count == 1 or axes > 2:
        weight = weight.view(()) if count == 1 else weight.view(count, *(1,) * (axes - 2))
    kind = input.dtype
    if weight.dtype is kind and (kind is torch.float32 or kind is torch.float64):
        return of_tensors["prelu"](input, weight)
    return made["prelu"](input, alpha=weight)


def relu(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("relu", input, inplace)


def relu6(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("relu6", input, inplace)


def rrelu(
    input: Tensor, lower: float = 1.0 / 8, upper: float = 1.0 / 3, training: bool = False, inplace: bool = False
) -> Tensor:
    """In training slopes are drawn by PyTorch itself, from its generator; of crossed bounds it raises the error."""
    if training or not lower <= upper:
        return F.rrelu(input, lower, upper, training, inplace)
    return _apply("leaky_relu", input, inplace, alpha=(lower + upper) / 2)


def selu(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("selu", input, inplace)


def sigmoid(input: Tensor) -> Tensor:
    return _apply("sigmoid", input)


def silu(input: Tensor, inplace: bool = False) -> Tensor:
    return _apply("silu", input, inplace)


def softplus(input: Tensor, beta: float = 1.0, threshold: float = 20.0) -> Tensor:
    """The input itself where `beta * input` is above the threshold.

    There the value is larger by `exp(-beta * input) / beta`, which a result in a narrow type does not show.
    """
    if has_torch_function_unary(input):
        return handle_torch_function(softplus, (input,), input, beta, threshold)
    value = _apply("softplus", input, beta=beta)
    if threshold > 0 and math.exp(-threshold) < torch.finfo(input.dtype).eps * threshold / 4:
        return value
    return torch.where(input * beta > threshold, input, value)


def softshrink(input: Tensor, lambd: float = 0.5) -> Tensor:
    return _apply("softshrink", input, lambd=lambd)


def softsign(input: Tensor) -> Tensor:
    return _apply("softsign", input)


def tanh(input: Tensor) -> Tensor:
    return _apply("tanh", input)


def tanhshrink(input: Tensor) -> Tensor:
    return _apply("tanhshrink", input)


def threshold(input: Tensor, threshold: float, value: float, inplace: bool = False) -> Tensor:
    return _apply("threshold", input, inplace, threshold=threshold, value=value)


def celu_(input: Tensor, alpha: float = 1.0) -> Tensor:
    return celu(input, alpha, True)


def elu_(input: Tensor, alpha: float = 1.0) -> Tensor:
    return elu(input, alpha, True)


def hardtanh_(input: Tensor, min_val: float = -1.0, max_val: float = 1.0) -> Tensor:
    return hardtanh(input, min_val, max_val, True)


def leaky_relu_(input: Tensor, negative_slope: float = 0.01) -> Tensor:
    return leaky_relu(input, negative_slope, True)


def relu_(input: Tensor) -> Tensor:
    return relu(input, True)


def rrelu_(input: Tensor, lower: float = 1.0 / 8, upper: float = 1.0 / 3, training: bool = False) -> Tensor:
    return rrelu(input, lower, upper, training, True)


def selu_(input: Tensor) -> Tensor:
    return selu(input, True)


def threshold_(input: Tensor, threshold: float, value: float) -> Tensor:
    return _apply("threshold", input, True, threshold=threshold, value=value)
