"""Compilers that are given a formula as it is typed: JAX's, PyTorch's, and PyTorch without one.

Takes the tree of a formula; gives a call for each direction. The text is followed operation by operation: a part
without x is a number, everything else a function of the framework. Gradients of compiled code begin with the input, as
ours do; those of PyTorch alone walk a graph that is made once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial, reduce
from importlib import import_module
from operator import add, and_, ge, gt, invert, le, lt, mul, neg, or_, pos, sub, truediv
from typing import Any

import numpy as np

from ...definition.typed.grammar import Node
from ..clock import Call
from .base import Array, Inputs, Maker, Peer, Table

Function = Callable[[Any], Any]

_TWO: dict[str, Callable[..., Any]] = {"+": add, "-": sub, "*": mul, "/": truediv, "**": pow}
_TWO |= {"<": lt, "<=": le, ">": gt, ">=": ge, "&": and_, "|": or_}
_ONE: dict[str, Function] = {"+": pos, "-": neg, "~": invert}
_NAMES = {"pi": math.pi, "E": math.e, "True": True, "otherwise": True}
_NUMBERS: dict[str, Callable[..., Any]] = {
    **{name: getattr(math, name) for name in ("exp", "log", "sqrt", "sin", "cos", "atan", "erf", "erfc")},
    **{name: getattr(math, name) for name in ("sinh", "cosh", "tanh", "asinh")},
    "Abs": abs,
    "Max": max,
    "Min": min,
    "sign": lambda u: math.copysign(1.0, u) if u else 0.0,
}


@dataclass(frozen=True)
class Framework:
    """The functions of one, by the names of the grammar, and its choice by a condition."""

    functions: Mapping[str, Callable[..., Any]]
    where: Callable[..., Any]

    def function(self, tree: Node) -> Function:
        """What a formula computes of x."""
        return lambda x: self._value(tree, x)

    def _value(self, tree: Node, x: Any) -> Any:
        if tree.kind == "number":
            return int(tree.word) if tree.word.isdigit() else float(tree.word)
        if tree.kind == "name":
            return x if tree.word == "x" else _NAMES[tree.word]
        if tree.word == "Piecewise":
            *others, last = ([self._value(part, x) for part in pair.parts] for pair in tree.parts)
            return reduce(lambda rest, pair: self.where(pair[1], pair[0], rest), reversed(others), last[0])
        parts = [self._value(part, x) for part in tree.parts]
        if tree.kind != "call":
            return _ONE[tree.kind](*parts) if len(parts) == 1 else _TWO[tree.kind](*parts)
        functions = _NUMBERS if all(isinstance(part, int | float) for part in parts) else self.functions
        return functions[tree.word](*parts) if len(parts) == 1 else reduce(functions[tree.word], parts)


@dataclass(frozen=True)
class TypedPeer(Peer):
    """One of these compilers, and the formulas that it is given."""

    formulas: Mapping[str, Node]

    def start(self, threads: int) -> Table:
        """Load it, for this number of threads."""
        start: Callable[..., Table] = globals()[f"_{self.table}"]
        return start(threads, self.formulas)


def peers(formulas: Mapping[str, Node]) -> tuple[TypedPeer, ...]:
    """All of them, in the order of the columns."""
    return (
        TypedPeer("jax.jit", "jax", ("jax",), "jax", formulas),
        TypedPeer("torch.compile", "torch", ("torch",), "inductor", formulas),
        TypedPeer("torch", "torch", ("torch",), "eager", formulas),
    )


def _jax(threads: int, formulas: Mapping[str, Node]) -> Table:
    """Its number of threads was read from the environment."""
    jax = import_module("jax")
    jax.config.update("jax_cpu_enable_async_dispatch", False)  # a busy machine hands over to another thread late
    jnp, special = jax.numpy, jax.scipy.special
    same = ("exp", "log", "sqrt", "sin", "cos", "sinh", "cosh", "tanh", "sign")
    names = {name: name for name in same} | {"atan": "arctan", "asinh": "arcsinh", "Abs": "abs"}
    functions = {name: getattr(jnp, own) for name, own in (names | {"Max": "maximum", "Min": "minimum"}).items()}
    functions |= {"erf": special.erf, "erfc": special.erfc, "sech": lambda u: 1 / jnp.cosh(u)}
    framework = Framework(functions, jnp.where)

    def forward(tree: Node) -> Maker:
        def make(given: tuple[Any, Any]) -> Call:
            compiled = jax.jit(framework.function(tree))
            return lambda: compiled(given[1]).block_until_ready()

        return make

    def backward(tree: Node) -> Maker:
        def make(given: tuple[Any, Any]) -> Call:
            form = framework.function(tree)
            compiled = jax.jit(lambda grad, x: jax.vjp(form, x)[1](grad)[0])
            return lambda: compiled(*given).block_until_ready()

        return make

    return Table(
        take=lambda inputs: (jnp.asarray(inputs.grad), jnp.asarray(inputs.x)),
        give=lambda result: np.asarray(result[:4096]),
        forward={name: forward(tree) for name, tree in formulas.items()},
        backward={name: backward(tree) for name, tree in formulas.items()},
    )


def _torch(threads: int) -> tuple[Any, Framework]:
    torch = import_module("torch")
    torch.set_num_threads(threads)
    names = ("exp", "log", "sqrt", "sin", "cos", "sinh", "cosh", "tanh", "asinh", "atan", "erf", "erfc", "sign")
    functions = {name: getattr(torch, name) for name in names} | {"Abs": torch.abs}

    def ordered(pair: Callable[..., Any], one: Callable[..., Any]) -> Callable[..., Any]:
        """The larger or the less of two, one of which may be a number."""

        def function(a: Any, b: Any) -> Any:
            if isinstance(a, int | float):
                a, b = b, a
            return one(a, b) if isinstance(b, int | float) else pair(a, b)

        return function

    functions |= {"sech": lambda u: 1 / torch.cosh(u)}
    functions |= {"Max": ordered(torch.maximum, torch.clamp_min), "Min": ordered(torch.minimum, torch.clamp_max)}
    return torch, Framework(functions, torch.where)


def _pytorch_table(torch: Any, formulas: Mapping[str, Node], forward: Any, backward: Any) -> Table:
    def take(inputs: Inputs) -> tuple[Any, Any]:
        return torch.from_numpy(inputs.grad), torch.from_numpy(inputs.x)

    def give(result: Any) -> Array:
        first = result[0] if isinstance(result, tuple) else result
        array: Array = first[:4096].detach().numpy()
        return array

    return Table(
        take=take,
        give=give,
        forward={name: partial(forward, tree) for name, tree in formulas.items()},
        backward={name: partial(backward, tree) for name, tree in formulas.items()},
    )


def _inductor(threads: int, formulas: Mapping[str, Node]) -> Table:
    torch, framework = _torch(threads)

    def compiled(function: Callable[..., Any]) -> Any:
        torch.compiler.reset()  # or what is compiled of the formulas before would be guarded against, and run out
        return torch.compile(function, fullgraph=True, dynamic=False)

    def forward(tree: Node, given: tuple[Any, Any]) -> Call:
        return partial(compiled(torch.fx.symbolic_trace(framework.function(tree))), given[1])

    def backward(tree: Node, given: tuple[Any, Any]) -> Call:
        form = torch.fx.symbolic_trace(framework.function(tree))
        return partial(compiled(lambda grad, x: torch.func.vjp(form, x)[1](grad)[0]), *given)

    return _pytorch_table(torch, formulas, forward, backward)


def _eager(threads: int, formulas: Mapping[str, Node]) -> Table:
    torch, framework = _torch(threads)

    def forward(tree: Node, given: tuple[Any, Any]) -> Call:
        return partial(torch.fx.symbolic_trace(framework.function(tree)), given[1])

    def backward(tree: Node, given: tuple[Any, Any]) -> Call:
        x = given[1].detach().requires_grad_()
        result = torch.fx.symbolic_trace(framework.function(tree))(x)
        return partial(torch.autograd.grad, result, (x,), given[0], retain_graph=True)

    return _pytorch_table(torch, formulas, forward, backward)
