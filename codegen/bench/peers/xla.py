"""JAX on the CPU: `jit` of its own functions, or of what its users write; gradients by `vjp` inside the `jit`.

XLA allocates each result, and computes the gradient from the input.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from ..clock import Call
from .base import Array, Inputs, Maker, Table


@dataclass(frozen=True)
class Arrays:
    """The arrays on its side; `learned` are the parameters that a gradient is wanted for, `fixed` the others."""

    x: Any
    grad: Any
    learned: dict[str, Any]
    fixed: dict[str, float]
    gate: Any = None


def start(threads: int) -> Table:
    """Load JAX, whose number of threads was read from the environment."""
    jax = import_module("jax")
    jax.config.update("jax_enable_x64", True)  # or float64 would be computed in float32
    jnp, nn = jax.numpy, jax.nn

    def take(inputs: Inputs) -> Arrays:
        learned = {name: jnp.asarray(inputs.parameters[name], inputs.x.dtype) for name in inputs.learnable}
        fixed = {name: value for name, value in inputs.parameters.items() if name not in learned}
        gate = None if inputs.gate is None else jnp.asarray(inputs.gate)
        return Arrays(jnp.asarray(inputs.x), jnp.asarray(inputs.grad), learned, fixed, gate)

    def give(result: Any) -> Array:
        return np.asarray(jax.tree.leaves(result)[0][:4096])

    def forward(form: Callable[..., Any]) -> Maker:
        def make(a: Arrays) -> Call:
            compiled = jax.jit(lambda x, learned: form(x, **a.fixed, **learned))
            return lambda: compiled(a.x, a.learned).block_until_ready()

        return make

    def backward(form: Callable[..., Any]) -> Maker:
        def make(a: Arrays) -> Call:
            def pull(grad: Any, x: Any, learned: dict[str, Any]) -> Any:
                return jax.vjp(lambda x, learned: form(x, **a.fixed, **learned), x, learned)[1](grad)

            compiled = jax.jit(pull)
            return lambda: jax.block_until_ready(compiled(a.grad, a.x, a.learned))

        return make

    def gated(form: Callable[[Any], Any]) -> Maker:
        def make(a: Arrays) -> Call:
            compiled = jax.jit(lambda x, gate: form(x) * gate)
            return lambda: compiled(a.x, a.gate).block_until_ready()

        return make

    def gated_backward(form: Callable[[Any], Any]) -> Maker:
        def make(a: Arrays) -> Call:
            compiled = jax.jit(lambda grad, x, gate: jax.vjp(lambda x, gate: form(x) * gate, x, gate)[1](grad))
            return lambda: jax.block_until_ready(compiled(a.grad, a.x, a.gate))

        return make

    forms: dict[str, Callable[..., Any]] = {
        "relu": nn.relu,
        "leaky_relu": lambda x, alpha: nn.leaky_relu(x, alpha),
        "clipped_relu": lambda x, tau: jnp.clip(x, 0, tau),
        "prelu": lambda x, alpha: jnp.where(x > 0, x, alpha * x),
        "sigmoid": nn.sigmoid,
        "tanh": jnp.tanh,
        "elu": nn.elu,
        "gelu": lambda x: nn.gelu(x, approximate=False),
        "gelu_tanh": lambda x: nn.gelu(x, approximate=True),
        "gelu_sigmoid": lambda x: x * nn.sigmoid(1.702 * x),
        "silu": nn.silu,
        "swish": lambda x, beta: x * nn.sigmoid(beta * x),
        "softplus": lambda x, beta: nn.softplus(beta * x) / beta,
        "celu": nn.celu,
        "exponential": jnp.exp,
        "hardsigmoid": nn.hard_sigmoid,
        "hardswish": nn.hard_swish,
        "hardtanh": lambda x, min_val, max_val: jnp.clip(x, min_val, max_val),
        "logsigmoid": nn.log_sigmoid,
        "mish": nn.mish,
        "relu6": nn.relu6,
        "selu": nn.selu,
        "softsign": nn.soft_sign,
        "sparse_plus": nn.sparse_plus,
        "sparse_sigmoid": nn.sparse_sigmoid,
        "squareplus": nn.squareplus,
    }
    units: dict[str, Callable[[Any], Any]] = {
        "glu": nn.sigmoid,
        "swiglu": nn.silu,
        "geglu": forms["gelu"],
        "geglu_tanh": forms["gelu_tanh"],
        "reglu": nn.relu,
        "bilinear": lambda x: x,
    }
    return Table(
        take=take,
        give=give,
        forward={n: forward(form) for n, form in forms.items()} | {n: gated(form) for n, form in units.items()},
        backward={n: backward(form) for n, form in forms.items()}
        | {n: gated_backward(form) for n, form in units.items()},
    )
