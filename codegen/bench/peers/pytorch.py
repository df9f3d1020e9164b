"""PyTorch on the CPU: its own kernels, into memory that is there where it allows that.

The backward kernels are called as autograd calls them. Where autograd needs several, its graph is made once, and walked
in the call.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from ..clock import Call
from .base import Array, Inputs, Maker, Table

THRESHOLD = 20  # of its softplus: above, the value is the input


@dataclass(frozen=True)
class Tensors:
    """The arrays as tensors over the same memory; `learned` holds the learnable parameters as tensors."""

    x: Any
    grad: Any
    out: Any
    parameters: dict[str, float]
    learned: dict[str, Any]
    gate: Any = None
    halves: Any = None  # the gate and x side by side, as its own `glu` takes them


def start(threads: int) -> Table:
    """Load PyTorch."""
    torch = import_module("torch")
    torch.set_num_threads(threads)
    aten, nn = torch.ops.aten, torch._C._nn

    def tensor(array: Array) -> Any:
        """By way of integers, since PyTorch knows NumPy's own types alone."""
        return torch.from_numpy(array.view(f"i{array.itemsize}")).view(getattr(torch, array.dtype.name))

    def take(inputs: Inputs) -> Tensors:
        x, parameters = tensor(inputs.x), dict(inputs.parameters)
        learned = {name: torch.tensor([parameters[name]], dtype=x.dtype) for name in inputs.learnable}
        rest: tuple[Any, ...] = ()
        if inputs.gate is not None:
            gate = tensor(inputs.gate)
            rest = gate, torch.cat([gate, x])
        return Tensors(x, tensor(inputs.grad), tensor(inputs.out), parameters, learned, *rest)

    def give(result: Any) -> Array:
        first = result[0] if isinstance(result, tuple) else result
        array: Array = first.detach()[:4096].double().numpy()
        return array

    def graph(form: Callable[..., Any]) -> Maker:
        def make(t: Tensors) -> Call:
            leaves = [a.detach().requires_grad_() for a in (t.x, *t.learned.values())]
            return partial(torch.autograd.grad, form(*leaves), leaves, t.grad, retain_graph=True)

        return make

    def gated(form: Callable[[Any], Any]) -> Maker:
        """The function and the product, as its users write them."""
        return lambda t: lambda: torch.mul(form(t.x), t.gate, out=t.out)

    def gated_graph(form: Callable[[Any], Any]) -> Maker:
        def make(t: Tensors) -> Call:
            leaves = [a.detach().requires_grad_() for a in (t.x, t.gate)]
            return partial(torch.autograd.grad, form(leaves[0]) * leaves[1], leaves, t.grad, retain_graph=True)

        return make

    def tanh_gelu(x: Any) -> Any:
        return nn.gelu(x, approximate="tanh")

    # Of these its own functions are called as its users call them.
    plain: dict[str, Callable[..., Any]] = {
        name: getattr(torch.nn.functional, name)
        for name in ("hardsigmoid", "hardswish", "logsigmoid", "mish", "relu6", "selu", "softsign", "tanhshrink")
    }
    plain |= {
        "celu": lambda x, alpha: torch.nn.functional.celu(x, alpha),
        "exponential": torch.exp,
        "hardshrink": lambda x, lambd: torch.nn.functional.hardshrink(x, lambd),
        "hardtanh": lambda x, min_val, max_val: torch.nn.functional.hardtanh(x, min_val, max_val),
        "softshrink": lambda x, lambd: torch.nn.functional.softshrink(x, lambd),
        "threshold": lambda x, threshold, value: torch.nn.functional.threshold(x, threshold, value),
    }

    def called(form: Callable[..., Any]) -> Maker:
        return lambda t: partial(form, t.x, *t.parameters.values())

    def called_graph(form: Callable[..., Any]) -> Maker:
        def make(t: Tensors) -> Call:
            x = t.x.detach().requires_grad_()
            return partial(torch.autograd.grad, form(x, *t.parameters.values()), (x,), t.grad, retain_graph=True)

        return make

    units: dict[str, Callable[[Any], Any]] = {
        "swiglu": nn.silu,
        "geglu": nn.gelu,
        "geglu_tanh": tanh_gelu,
        "reglu": torch.relu,
        "bilinear": lambda x: x,
    }
    return Table(
        take=take,
        give=give,
        forward={
            "relu": lambda t: partial(torch.clamp_min, t.x, 0, out=t.out),
            "leaky_relu": lambda t: partial(nn.leaky_relu, t.x, t.parameters["alpha"], out=t.out),
            "clipped_relu": lambda t: partial(nn.hardtanh, t.x, 0.0, t.parameters["tau"], out=t.out),
            "prelu": lambda t: partial(torch.prelu, t.x, t.learned["alpha"]),
            "sigmoid": lambda t: partial(torch.sigmoid, t.x, out=t.out),
            "tanh": lambda t: partial(torch.tanh, t.x, out=t.out),
            "elu": lambda t: partial(nn.elu, t.x, t.parameters["alpha"], out=t.out),
            "gelu": lambda t: partial(nn.gelu, t.x, out=t.out),
            "gelu_tanh": lambda t: partial(nn.gelu, t.x, approximate="tanh", out=t.out),
            "gelu_sigmoid": lambda t: lambda: t.x * torch.sigmoid(1.702 * t.x),
            "silu": lambda t: partial(nn.silu, t.x, out=t.out),
            "swish": lambda t: lambda: t.x * torch.sigmoid(t.learned["beta"] * t.x),
            "softplus": lambda t: partial(nn.softplus, t.x, t.parameters["beta"], THRESHOLD, out=t.out),
            "glu": lambda t: partial(nn.glu, t.halves, 0, out=t.out),
            **{name: called(form) for name, form in plain.items()},
            **{name: gated(form) for name, form in units.items()},
        },
        backward={
            "relu": lambda t: partial(aten.threshold_backward.grad_input, t.grad, t.x, 0, grad_input=t.out),
            "leaky_relu": lambda t: partial(
                aten.leaky_relu_backward.grad_input, t.grad, t.x, t.parameters["alpha"], False, grad_input=t.out
            ),
            "clipped_relu": lambda t: partial(
                aten.hardtanh_backward.grad_input, t.grad, t.x, 0.0, t.parameters["tau"], grad_input=t.out
            ),
            "prelu": graph(torch.prelu),
            "sigmoid": lambda t: partial(
                aten.sigmoid_backward.grad_input, t.grad, torch.sigmoid(t.x), grad_input=t.out
            ),
            "tanh": lambda t: partial(aten.tanh_backward.grad_input, t.grad, torch.tanh(t.x), grad_input=t.out),
            "elu": lambda t: partial(
                aten.elu_backward.grad_input, t.grad, t.parameters["alpha"], 1, 1, False, t.x, grad_input=t.out
            ),
            "gelu": lambda t: partial(aten.gelu_backward.grad_input, t.grad, t.x, grad_input=t.out),
            "gelu_tanh": lambda t: partial(
                aten.gelu_backward.grad_input, t.grad, t.x, approximate="tanh", grad_input=t.out
            ),
            "gelu_sigmoid": graph(lambda x: x * torch.sigmoid(1.702 * x)),
            "silu": lambda t: partial(aten.silu_backward.grad_input, t.grad, t.x, grad_input=t.out),
            "swish": graph(lambda x, beta: x * torch.sigmoid(beta * x)),
            "softplus": lambda t: partial(
                aten.softplus_backward.grad_input, t.grad, t.x, t.parameters["beta"], THRESHOLD, grad_input=t.out
            ),
            "glu": gated_graph(torch.sigmoid),
            **{name: called_graph(form) for name, form in plain.items()},
            **{name: gated_graph(form) for name, form in units.items()},
        },
        from_output=frozenset({"sigmoid", "tanh"}),
    )
