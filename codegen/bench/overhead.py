"""What a call costs besides the arithmetic: calls on few elements, beside those of the framework that they serve.

Takes the generated package; gives ratios to the framework's own calls, and the most that each is meant to be. Both
calls of a ratio are timed in the same rounds, of one process.
"""

from __future__ import annotations

import copy
import importlib
import importlib.util
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from ..answers.speeds import Time
from .clock import Call, measure

ELEMENTS = 16
Measure = Callable[[Mapping[str, Call], int], Mapping[str, Time]]


@dataclass(frozen=True)
class Pair:
    """A call of ours and the framework's; `most` is what the first may cost, in units of the second."""

    what: str
    ours: Call
    peer: str
    theirs: Call
    most: float


@dataclass(frozen=True)
class Ratio:
    """What was found of a pair, in nanoseconds."""

    what: str
    ours: float
    peer: str
    theirs: float
    most: float

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs


def overhead(package: ModuleType, rounds: int, measure: Measure = measure) -> tuple[list[Ratio], list[str]]:
    """The ratios, and the frameworks that are not installed."""
    found: list[Ratio] = []
    missing = [name for name in _FRAMEWORKS if importlib.util.find_spec(name) is None]
    for name, pairs in _FRAMEWORKS.items():
        for pair in pairs(package) if name not in missing else ():
            pair.ours(), pair.theirs()  # the first call compiles
            times = measure({"ours": pair.ours, "theirs": pair.theirs}, rounds)
            found.append(Ratio(pair.what, times["ours"].ns, pair.peer, times["theirs"].ns, pair.most))
    return found, missing


def _numpy(package: Any) -> Iterator[Pair]:
    x = np.ones(ELEMENTS, np.float32)
    yield Pair("NumPy, gelu", lambda: package.gelu(x), "numpy.tanh", lambda: np.tanh(x), 2.0)


def _torch(package: Any) -> Iterator[Pair]:
    import torch

    act = importlib.import_module(f"{package.__name__}.torch")
    peer = torch.nn.functional.silu
    x, grad = torch.ones(ELEMENTS), torch.ones(ELEMENTS)
    learned = torch.ones(ELEMENTS, requires_grad=True)

    def both(function: Callable[[Any], Any]) -> Call:
        return lambda: torch.autograd.grad(function(learned), learned, grad)

    name = "torch.nn.functional.silu"
    yield Pair("PyTorch, silu forward", lambda: act.silu(x), name, lambda: peer(x), 1.1)
    yield Pair("PyTorch, silu forward and backward", both(act.silu), name, both(peer), 1.5)
    images, change = torch.randn(8, ELEMENTS, 4, 4, requires_grad=True), torch.ones(8, ELEMENTS, 4, 4)

    def by_channel(module: Any) -> Call:
        wanted = images, module.weight
        return lambda: torch.autograd.grad(module(images), wanted, change)

    own, theirs = act.PReLU(ELEMENTS), torch.nn.PReLU(ELEMENTS)
    yield Pair("PyTorch, PReLU by channel, both", by_channel(own), "torch.nn.PReLU", by_channel(theirs), 1.0)
    yield from _models(act)


def _models(act: Any) -> Iterator[Pair]:
    """Steps of training: models with PyTorch's activations, and with ours in their place."""
    import torch
    from torch.nn import GELU, Conv2d, Flatten, Linear, PReLU, Sequential, SiLU, Unflatten
    from torch.nn import functional as F

    digits, labels = torch.rand(64, 64), torch.arange(64) % 10
    perceptron = Linear(64, 64), GELU(), Linear(64, 64), SiLU(), Linear(64, 10)
    first = Unflatten(1, (1, 8, 8)), Conv2d(1, 8, 3, padding=1), PReLU(8)
    convolutions = *first, Conv2d(8, 8, 3, stride=2, padding=1), GELU(), Flatten(), Linear(128, 10)

    def step(model: Any) -> Call:
        return lambda: F.cross_entropy(model(digits), labels).backward()

    for name, layers in (("a perceptron", perceptron), ("convolutions", convolutions)):
        model = Sequential(*layers)
        other = copy.deepcopy(model)
        act.replace(other)
        yield Pair(f"PyTorch, training {name}", step(other), "the model before", step(model), 1.05)
    up, gate, down = (Linear(*size, dtype=torch.bfloat16) for size in ((256, 688), (256, 688), (688, 256)))
    tokens = torch.randn(128, 256, dtype=torch.bfloat16)

    def block(unit: Callable[[Any, Any], Any]) -> Call:
        return lambda: down(unit(gate(tokens), up(tokens))).sum().backward()

    usual = block(lambda x, gate: F.silu(x) * gate)
    yield Pair("PyTorch, SwiGLU block, bfloat16", block(act.swiglu), "silu(x) * gate", usual, 0.95)


def _jax(package: Any) -> Iterator[Pair]:
    import jax

    act = importlib.import_module(f"{package.__name__}.jax")
    x = jax.numpy.ones(ELEMENTS)
    form, kernel = jax.jit(act.gelu), jax.jit(lambda v: act.gelu(v, style="kernel"))
    peer = jax.jit(lambda v: jax.nn.gelu(v, approximate=False))
    name = "jax.nn.gelu"

    def done(function: Callable[[Any], Any]) -> Call:
        return lambda: function(x).block_until_ready()  # a call gives its result before it is computed

    yield Pair("JAX, gelu as a kernel", done(kernel), name, done(peer), 0.6)
    # XLA hands what costs 1,000 operations to another thread, which takes longer than the arithmetic: at this size
    # jax.nn.gelu does, by 64 for each element, and the form with 61 does not.
    yield Pair("JAX, gelu as a form", done(form), name, done(peer), 0.6)


_FRAMEWORKS: dict[str, Callable[[Any], Iterator[Pair]]] = {"numpy": _numpy, "torch": _torch, "jax": _jax}
