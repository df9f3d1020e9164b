"""Kernels in Python, over the NumPy functions: for gradients of parameters, and where PyTorch lacks an interface.

Takes tensors of the CPU; gives new ones. A result lies in memory as `torch.empty_like` of x, as the kernels in machine
code have it, and has their bits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from ...cpu.runtime import modes, threads, ufuncs
from ...cpu.runtime.calling import Activation, parameter_type
from ...cpu.runtime.gradient import arrange, sum_to

Array = np.ndarray[Any, Any]
TYPES = ("float32", "float64", "float16", "bfloat16")


def unsupported(name: str) -> str:
    """What an operator says of tensors of another type."""
    return f"{name} takes tensors of {', '.join(TYPES[:-1])} or {TYPES[-1]}; convert the tensor first, as in x.float()"


def array(tensor: Tensor) -> Array:
    """The memory of a tensor as an array; of bfloat16 by its bits."""
    tensor = tensor.detach()
    if tensor.dtype is not torch.bfloat16:
        return tensor.numpy()  # type: ignore[no-any-return]
    import ml_dtypes

    return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16)  # type: ignore[no-any-return]


def kernel(owner: Activation, function: str, tensors: Sequence[str]) -> Callable[..., Any]:
    """A function of an activation for tensors, of which `tensors` are arrays; what follows them are the parameters."""
    names = [p.name for p in owner.parameters]
    learned = [k for k, p in enumerate(owner.parameters) if p.learnable] if function == "backward" else []
    called = owner if function == "f" else getattr(owner, function)
    gradients = len(owner.arrays) if function == "backward" else 1

    def run(*given: Any) -> Any:
        inputs, parameters = given[: len(tensors)], given[len(tensors) :]
        lead = inputs[function == "backward"]
        if str(lead.dtype).removeprefix("torch.") not in TYPES:
            raise RuntimeError(unsupported(owner.__name__))
        results = [torch.empty_like(lead) for _ in range(gradients)]
        order = _order(lead)
        values = [_aligned(p, order) if isinstance(p, Tensor) else p for p in parameters]
        sums = [torch.empty_like(parameters[k]) if isinstance(parameters[k], Tensor) else None for k in learned]
        own = [array(x if order is None else x.permute(order)) for x in inputs]
        outs = [array(y if order is None else y.permute(order)) for y in results]
        kept = [None if s is None else _aligned(s, order) for s in sums]
        if not _along_axes(owner, function, own, outs, values, kept):
            called(*own, out=(*outs, *kept), **dict(zip(names, values, strict=True)))
        made = (*results, *(s for s in sums if s is not None))
        return made if len(made) > 1 else made[0]

    return run


def _order(lead: Tensor) -> list[int] | None:
    """The order in which memory has the axes; None where it is their own."""
    if lead.is_contiguous():
        return None
    return sorted(range(lead.dim()), key=lambda axis: (-lead.stride(axis), axis))


def _aligned(parameter: Tensor, order: Sequence[int] | None) -> Array:
    """A parameter with an axis for each of x's, in this order."""
    if order is None or not parameter.dim():
        return array(parameter)
    return array(parameter.reshape((1,) * (len(order) - parameter.dim()) + parameter.shape).permute(tuple(order)))


class _Axes(NamedTuple):
    """How the axes of an array are grouped around those along which parameters vary: summed, kept, summed."""

    joint: tuple[int, ...]
    sizes: tuple[int, int, int]


@lru_cache(1024)
def _axes(shape: tuple[int, ...], parameters: tuple[tuple[int, ...], ...]) -> _Axes | None:
    """The groups, where axes lie in their order and each parameter is a number or varies along all that are kept."""
    joint = np.broadcast_shapes(*parameters)
    order, sizes = arrange(shape, joint)
    counts = [math.prod(p) for p in parameters]
    usual = order == tuple(range(len(shape))) and all(n in (1, sizes[1]) for n in counts)
    return _Axes(joint, sizes) if usual and 0 not in shape else None


def _along_axes(
    owner: Activation,
    function: str,
    inputs: list[Array],
    outs: list[Array],
    given: list[Any],
    sums: list[Array | None],
) -> bool:
    """Whether it was computed along rows on which, or down columns along which, the parameters do not change.

    NumPy would call the loop anew for every row, of which an image has as many as it has channels; and what is known of
    shapes is not found out again.
    """
    x, backward = inputs[-1], function == "backward"
    axes = _axes(x.shape, tuple(np.shape(v) for v in given))
    if axes is None or not (sums if backward else axes.joint):
        return False
    if not all(a.flags.c_contiguous and a.shape == x.shape and a.dtype == x.dtype for a in (*inputs, *outs)):
        return False
    names = (p.name for p in owner.parameters)
    values = owner.values(owner.__name__, dict(zip(names, given, strict=True)), x.dtype) or []  # or an error
    own = [np.ascontiguousarray(np.broadcast_to(v, axes.joint)).reshape(-1) for v in values]
    if backward:
        _backward(owner, inputs, outs, own, axes, sums)
    else:
        _forward(owner, function, inputs, outs[0], own, axes)
    return True


@modes.standard
def _backward(
    owner: Activation, inputs: list[Array], outs: list[Array], own: list[Array], axes: _Axes, sums: list[Array | None]
) -> None:
    with np.errstate(all="ignore"):
        found = owner.backward.along(inputs, outs, own, axes.sizes)
        for total, target in zip(found, sums, strict=True):
            if target is not None:
                target[...] = sum_to(total.reshape(axes.joint), target.shape)


def _forward(owner: Activation, function: str, inputs: list[Array], out: Array, own: list[Array], axes: _Axes) -> None:
    outer, kept, length = axes.sizes
    by_rows = length > 1 or kept == 1
    loop = _loop(owner, function, "rows" if by_rows else "columns", out.dtype)
    extent = axes.sizes if by_rows else (1, outer, kept)
    *sources, target = (a.reshape(extent) for a in (*inputs, out))
    axis = 0 if by_rows else 1

    def work(piece: tuple[int, int]) -> None:
        at = (slice(None),) * axis + (slice(*piece),)
        loop(*(a[at] for a in sources), *own, target[at])

    pieces = threads.ranges(outer) if out.size >= threads.state.threshold else [(0, outer)]
    threads.run(work, pieces)


_SHAPES = {"rows": ("(n)", "()"), "columns": ("(m,n)", "(n)")}


@cache
def _loop(owner: Activation, function: str, form: str, kind: np.dtype[Any]) -> np.ufunc:
    """A loop over rows or columns, of a function that sums nothing."""
    arrays, parameters = len(owner.arrays), len(owner.parameters)
    inputs = [kind] * arrays + [parameter_type(kind)] * parameters
    one, constant = _SHAPES[form]
    shape = f"{','.join([one] * arrays + [constant] * parameters)}->{one}"
    code = owner.address(function, form, kind, arrays, True)
    return ufuncs.make(owner.__name__, code, inputs, [kind], shape)
