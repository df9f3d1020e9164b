"""How far our values and a peer's are from the exact ones, to stand beside their times.

Takes an activation and the peers that are loaded; gives the largest error of each in ulps, in float32, on a fixed
sample of all finite numbers. The reference is our function in float64, which is right to far less than what is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..kernel.choice.truth import errors, unit
from ..kernel.program.ops import Type
from .arms import Direction, is_gated
from .peers.base import Array, Inputs, Table

STRIDE = 2053  # a prime: two million inputs, with every exponent


def largest(
    activation: Any, name: str, peers: Mapping[str, Table], direction: Direction, stride: int = STRIDE
) -> dict[str, float | None]:
    """By name, ours under "ours": the largest error in ulps; None where a result is no number, or infinite.

    Gradients are those of 1, so that they are the derivative.
    """
    bits = np.arange(0, 1 << 32, stride, dtype=np.uint64).astype(np.uint32).view(np.float32)
    x = bits[np.isfinite(bits)]
    parameters = {p.name: float(np.float32(p.default)) for p in activation.parameters}
    learnable = tuple(p.name for p in activation.parameters if p.learnable)
    ones = np.ones_like(x)
    gates = [np.random.default_rng(0).standard_normal(len(x)).astype(np.float32)] if is_gated(activation) else []

    def call(*arrays: Array, **p: float) -> Any:
        return (
            activation(*arrays, **p)
            if direction == "forward"
            else activation.backward(np.ones_like(arrays[0]), *arrays, **p)
        )

    exact = _first(call(*(a.astype(np.float64) for a in (x, *gates)), **parameters))
    found = {"ours": error(_first(call(x, *gates)), exact)}
    for peer, table in peers.items():
        maker = getattr(table, direction).get(name)
        if maker is not None:
            more = {"gate": gates[0], "second": np.zeros_like(x)} if gates else {}
            inputs = Inputs(x, ones, np.zeros_like(x), parameters, learnable, **more)
            with np.errstate(all="ignore"):
                found[peer] = error(_first(table.give(maker(table.take(inputs))())), exact)
    return found


def _first(result: Any) -> Array:
    return np.array(result[0] if isinstance(result, tuple) else result)


def error(values: Array, exact: Array) -> float | None:
    """The largest error in ulps of the exact values; None where a value is no finite number and the exact one is."""
    worst = float(errors(values, exact, unit(exact, Type.F32), Type.F32).max())
    return float(f"{worst:.4g}") if np.isfinite(worst) else None
