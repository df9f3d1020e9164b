"""NumPy: what its users write, as textbooks and answers have it.

One ufunc writes into memory that is there; a form of several allocates arrays on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from math import pi, sqrt
from typing import Any

import numpy as np

from .base import Array, Inputs, Maker, Table

CUBIC = 0.044715
ROOT = sqrt(2 / pi)


def start(threads: int) -> Table:
    """Whatever `threads` is, NumPy computes in one."""
    return Table(
        take=lambda inputs: inputs,
        give=_first,
        forward=UFUNCS | _each(FORWARD, lambda i: (i.x,)),
        backward=_each(BACKWARD, lambda i: (i.grad, i.x)),
    )


def _each(forms: Mapping[str, Callable[..., Any]], arrays: Callable[[Inputs], tuple[Array, ...]]) -> dict[str, Maker]:
    def maker(form: Callable[..., Any]) -> Maker:
        return lambda inputs: partial(form, *arrays(inputs), **inputs.parameters)

    return {name: maker(form) for name, form in forms.items()}


def _first(result: Any) -> Array:
    array: Array = result[0] if isinstance(result, tuple) else result
    return array


def _sigmoid(x: Array) -> Array:
    value: Array = 1 / (1 + np.exp(-x))
    return value


def _sigmoid_backward(grad: Array, x: Array) -> Array:
    y = _sigmoid(x)
    value: Array = grad * y * (1 - y)
    return value


def _gated(grad: Array, x: Array, slope: float) -> Array:
    y = _sigmoid(slope * x)
    value: Array = grad * (y + slope * x * y * (1 - y))
    return value


def _gelu_tanh_backward(grad: Array, x: Array) -> Array:
    t = np.tanh(ROOT * (x + CUBIC * x**3))
    value: Array = grad * (0.5 * (1 + t) + 0.5 * x * (1 - t * t) * (ROOT * (1 + 3 * CUBIC * x * x)))
    return value


def _swish_backward(grad: Array, x: Array, beta: float) -> tuple[Array, Any]:
    y = _sigmoid(beta * x)
    return _gated(grad, x, beta), np.sum(grad * x * x * y * (1 - y))


UFUNCS: dict[str, Maker] = {
    "relu": lambda i: partial(np.maximum, i.x, 0, out=i.out),
    "clipped_relu": lambda i: partial(np.clip, i.x, 0, i.parameters["tau"], out=i.out),
    "tanh": lambda i: partial(np.tanh, i.x, out=i.out),
}

FORWARD: dict[str, Callable[..., Any]] = {
    "leaky_relu": lambda x, alpha: np.where(x > 0, x, alpha * x),
    "prelu": lambda x, alpha: np.where(x > 0, x, alpha * x),
    "sigmoid": _sigmoid,
    "elu": lambda x, alpha: np.where(x > 0, x, alpha * np.expm1(x)),
    "gelu_tanh": lambda x: 0.5 * x * (1 + np.tanh(ROOT * (x + CUBIC * x**3))),
    "gelu_sigmoid": lambda x: x * _sigmoid(1.702 * x),
    "silu": lambda x: x * _sigmoid(x),
    "swish": lambda x, beta: x * _sigmoid(beta * x),
    "softplus": lambda x, beta: np.log1p(np.exp(beta * x)) / beta,
}

BACKWARD: dict[str, Callable[..., Any]] = {
    "relu": lambda grad, x: grad * (x > 0),
    "leaky_relu": lambda grad, x, alpha: np.where(x > 0, grad, alpha * grad),
    "clipped_relu": lambda grad, x, tau: grad * ((x > 0) & (x < tau)),
    "prelu": lambda grad, x, alpha: (np.where(x > 0, grad, alpha * grad), np.sum(np.where(x > 0, 0, grad * x))),
    "sigmoid": _sigmoid_backward,
    "tanh": lambda grad, x: grad * (1 - np.tanh(x) ** 2),
    "elu": lambda grad, x, alpha: grad * np.where(x > 0, 1, alpha * np.exp(x)),
    "gelu_tanh": _gelu_tanh_backward,
    "gelu_sigmoid": lambda grad, x: _gated(grad, x, 1.702),
    "silu": lambda grad, x: _gated(grad, x, 1.0),
    "swish": _swish_backward,
    "softplus": lambda grad, x, beta: grad * _sigmoid(beta * x),
}
