"""The functions of frameworks as their users call them, by the names and arguments of the dialects.

Takes rows of the dialects' data, which say what of a framework equals an activation at its defaults; gives functions
of arrays for its value and its slope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np

from ..answers.dialects import ours
from ..kernel.program.interpret import Array
from .framework_calls import arguments, called

Data = Mapping[str, Any]
Functions = Mapping[str, Callable[[Array], Array]]  # "f" and "d1"
_ROUNDING = 2.0**-26  # below it, of a function of size 1, no float32 shows a difference


@dataclass(frozen=True)
class Peer:
    """A function of a framework that equals an activation."""

    framework: str  # its title
    call: str
    functions: Functions


def peers(activation: str, dialects: Sequence[Data]) -> Iterator[Peer]:
    """The first function of every framework that is installed which equals an activation at its defaults."""
    for dialect in dialects:
        maker = _MAKERS.get(dialect["name"])
        if maker is None or find_spec(dialect["name"]) is None:
            continue
        row = next((r for r in dialect["rows"] if not r["halves"] and _equals(r, activation)), None)
        if row is not None:
            made = called(row["names"][0], arguments(row, row["arguments"]))
            yield Peer(dialect["title"], row["call"], maker(made))


def _equals(row: Data, activation: str) -> bool:
    """Whether a row is an activation at its defaults, or nearer to its namesake than rounding shows."""
    if "same" in row:
        return ours(row) == f"{activation}(x)"
    near = row.get("near", {})
    distances = [near[kind]["largest"]["hi"] for kind in ("values", "relative") if kind in near]
    return near.get("other") == activation and min(map(float, distances), default=1.0) < _ROUNDING


def _torch(call: Callable[[Any], Any]) -> Functions:
    import torch

    def value(x: Array) -> Array:
        with torch.no_grad():
            found: Array = call(torch.from_numpy(x)).numpy()
        return found

    def slope(x: Array) -> Array:
        leaf = torch.from_numpy(x).requires_grad_()
        (found,) = torch.autograd.grad(call(leaf).sum(), leaf)
        return np.asarray(found.numpy())

    return {"f": value, "d1": slope}


def _jax(call: Callable[[Any], Any]) -> Functions:
    import jax

    value = jax.jit(call)
    slope = jax.jit(lambda x: jax.vjp(call, x)[1](jax.numpy.ones_like(x))[0])
    return {"f": lambda x: np.asarray(value(x)), "d1": lambda x: np.asarray(slope(x))}


_MAKERS: Mapping[str, Callable[[Callable[[Any], Any]], Functions]] = {"torch": _torch, "jax": _jax}
