"""The errors of the stable forms where a framework computes them.

Takes an activation with its derivatives, and the package that was built of it; gives the largest error that was found
of each function in float32. Candidates are found with the package's own float64 kernels, which are right to 2 ulp of
theirs; the largest errors are then decided by ball arithmetic. Frameworks take subnormal numbers for 0, so neither
they nor results among them count.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..definition.activation import gate
from ..kernel.choice.truth import Truth
from ..symbolic.derive import Derived
from .ulps import FORMATS_BY_NAME, units

FRAMEWORKS = ("jax", "onnx")
Array = np.ndarray[Any, np.dtype[Any]]
_SINGLE = FORMATS_BY_NAME["float32"]
_NORMAL = 2.0**_SINGLE.emin
_DECIDED = 8  # inputs of a function that ball arithmetic decides
_FLOOR = -200


@dataclass(frozen=True)
class Measured:
    """The largest error of a function.

    `ulps` is in units in the last place of the exact value, and has no bound next to a zero of it, where a sum of
    rounded terms is all that a form has; `scaled` is in those of the larger of 1 and the exact value.
    """

    activation: str
    function: str
    ulps: float
    at: float
    scaled: float
    tried: int


def inputs(count: int) -> Array:
    """Normal float32 numbers: half of them spread over all bit patterns, half evenly where functions bend."""
    patterns = np.linspace(0, 2**32 - 1, count // 2).astype(np.uint32).view(np.float32)
    near = np.linspace(-30, 30, count - count // 2).astype(np.float32)
    x = np.unique(np.concatenate([patterns, near]))
    normal: Array = x[np.isfinite(x) & (np.abs(x) >= _NORMAL)]
    return normal


def measure(derived: Derived, package: str, framework: str, count: int) -> Iterator[Measured]:
    """The errors of an activation's functions, at default parameters; of a gated unit, beside a gate of 1."""
    activation = derived.activation
    own = getattr(importlib.import_module(package), activation.name)
    x = inputs(count)
    ones = [np.ones_like(x)] * activation.gated
    values = {p: float(np.float32(float(p.default))) for p in activation.parameters}
    for name, form in derived.functions:
        function = computed_by(framework, package, activation.name, name)
        if function is None:
            continue
        wide = own if name == "f" else getattr(own, name)
        with np.errstate(all="ignore"):
            exact = wide(*(a.astype(np.float64) for a in (x, *ones)), **{p.name: v for p, v in values.items()})
            computed = np.asarray(function(x, *ones)).astype(np.float64)
        counted = np.isfinite(exact.astype(np.float32)) & (np.abs(exact) >= _NORMAL)
        yield _largest(
            Truth(form.subs({gate: 1}), values), activation.name, name, x[counted], computed[counted], exact[counted]
        )


def _largest(truth: Truth, activation: str, name: str, x: Array, computed: Array, exact: Array) -> Measured:
    if not x.size:
        return Measured(activation, name, 0.0, 0.0, 0.0, 0)
    off = np.abs(computed - exact)
    errors = np.where(np.isnan(off), np.inf, off / units(exact, _SINGLE))
    scaled = off / units(np.maximum(np.abs(exact), 1.0), _SINGLE)
    worst = np.argsort(errors)[-_DECIDED:]
    unit = units(exact[worst], _SINGLE)
    decided = [
        float(abs(truth(float(x[k]), _FLOOR) - float(computed[k])).mid()) / float(u)
        if np.isfinite(errors[k])
        else np.inf
        for k, u in zip(worst, unit, strict=True)
    ]
    k = int(np.argmax(decided))
    return Measured(activation, name, decided[k], float(x[worst[k]]), float(np.nanmax(scaled)), x.size)


def computed_by(framework: str, package: str, activation: str, function: str) -> Callable[..., Any] | None:
    """A function as a framework computes it; None where it has none."""
    module = importlib.import_module(f"{package}.{framework}")
    if framework == "onnx":
        return _by_onnxruntime(module.model(activation)) if function == "f" else None
    import jax

    found = getattr(module, activation)
    compiled: Callable[..., Any] = jax.jit(found if function == "f" else getattr(found, function))
    return compiled


def _by_onnxruntime(model: Any) -> Callable[..., Any]:
    from onnxruntime import InferenceSession

    session = InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    return lambda *arrays: session.run(None, dict(zip(names, arrays, strict=True)))[0]
