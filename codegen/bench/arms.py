"""What is timed against the peers: the generated functions, and the limit that memory sets.

Takes the generated package, or arrays; gives calls.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np

from ..errors import UserError, did_you_mean
from .clock import Call
from .peers.base import Array, Inputs

Direction = Literal["forward", "backward"]
PIECE = 1 << 20  # bytes: handing a smaller piece to another thread takes longer than copying it


def load(folder: Path) -> ModuleType:
    """The generated package in a folder of any name."""
    start = folder.resolve() / "__init__.py"
    if not start.is_file():
        raise UserError(f"there is no generated code in {folder}", "write it: python -m codegen build")
    name = start.parent.name
    there = sys.modules.get(name)
    if there is not None and getattr(there, "__file__", None) == str(start):
        return there
    spec = importlib.util.spec_from_file_location(name, start, submodule_search_locations=[str(start.parent)])
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return package


def activations(package: ModuleType, folder: Path, names: Sequence[str]) -> dict[str, Any]:
    """Those that were asked for, or all, in the package's order."""
    exported = {name: getattr(package, name) for name in package.__all__}
    known = {name: function for name, function in exported.items() if hasattr(function, "backward")}
    for name in names:
        if name not in known:
            raise UserError(f"there is no activation {name} in {folder}", did_you_mean(name, known))
    return {name: function for name, function in known.items() if not names or name in names}


def make_inputs(activation: Any, size: int, kind: np.dtype[Any]) -> Inputs:
    """Normal numbers, the same in every run, and the activation's defaults."""
    random = np.random.default_rng(0)
    x, grad, gate = (random.standard_normal(size).astype(kind) for _ in range(3))
    more = {"gate": gate, "second": np.zeros_like(gate)} if is_gated(activation) else {}
    return Inputs(
        x=x,
        grad=grad,
        out=np.zeros_like(x),
        parameters={p.name: p.default for p in activation.parameters},
        learnable=tuple(p.name for p in activation.parameters if p.learnable),
        **more,
    )


def is_gated(activation: Any) -> bool:
    """Whether it is a function of two arrays."""
    return len(getattr(activation, "arrays", ("x",))) > 1


def ours(activation: Any, inputs: Inputs, direction: Direction) -> Call:
    """The generated function, into memory that is there."""
    if direction == "forward":
        return partial(activation, *inputs.arrays, out=inputs.out)
    sums = (None,) * len(inputs.learnable)  # single numbers, which are made
    out = inputs.out if inputs.gate is None else (inputs.out, inputs.second, *sums)
    return partial(activation.backward, inputs.grad, *inputs.arrays, out=out)


def limit(inputs: Inputs, direction: Direction, threads: int) -> Call:
    """The copy of the same bytes: one array read for the value, two for the gradient, and one written.

    Of a gated unit one more is read, and two gradients are written. Integers of the same width are combined, so that no
    conversion is in it.
    """
    bits = f"u{inputs.x.itemsize}"
    x, grad, out = (a.view(bits) for a in (inputs.x, inputs.grad, inputs.out))
    if inputs.gate is not None and inputs.second is not None:
        gate, second = inputs.gate.view(bits), inputs.second.view(bits)
    pieces = max(1, min(threads, x.nbytes // PIECE))
    edges = [x.size * k // pieces for k in range(pieces + 1)]
    parts = [slice(*pair) for pair in pairwise(edges)]
    if inputs.gate is None:
        work = partial(_copy, x, out) if direction == "forward" else partial(_combine, x, grad, out)
    else:
        work = partial(_combine, x, gate, out) if direction == "forward" else partial(_two, x, gate, grad, out, second)
    if pieces == 1:
        return partial(work, parts[0])
    pool = ThreadPoolExecutor(pieces)
    return lambda: list(pool.map(work, parts))


def _copy(x: Array, out: Array, part: slice) -> None:
    np.copyto(out[part], x[part])


def _combine(x: Array, grad: Array, out: Array, part: slice) -> None:
    np.bitwise_xor(x[part], grad[part], out=out[part])


def _two(x: Array, gate: Array, grad: Array, out: Array, second: Array, part: slice) -> None:
    np.bitwise_xor(x[part], grad[part], out=out[part])
    np.copyto(second[part], gate[part])
