# Copied from codegen/targets/torch/runtime/arrays.py by `python -m codegen build`; do not edit.
"""Kernels in Python, over the NumPy functions: for gradients of parameters, and where PyTorch lacks an interface.

Takes tensors of the CPU; gives new ones. A result lies in memory as `torch.empty_like` of x, as the kernels in machine
code have it, and has their bits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...runtime import threads, ufuncs
from ...runtime.calling import Activation, parameter_type
from ...runtime.gradient import arrange

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
        order = sorted(range(lead.dim()), key=lambda axis: (-lead.stride(axis), axis))  # as memory has the axes
        values = [_aligned(p, order) for p in parameters]
        sums = [torch.empty_like(parameters[k]) if isinstance(parameters[k], Tensor) else None for k in learned]
        own = [array(x.permute(order)) for x in inputs]
        outs = [array(y.permute(order)) for y in results]
        if function == "backward" or not _in_rows(owner, function, own, outs[0], values):
            kept = [None if s is None else array(_aligned_tensor(s, order)) for s in sums]
            called(*own, out=(*outs, *kept), **dict(zip(names, values, strict=True)))
        made = (*results, *(s for s in sums if s is not None))
        return made if len(made) > 1 else made[0]

    return run


def _aligned_tensor(parameter: Tensor, order: Sequence[int]) -> Tensor:
    """A parameter with an axis for each of x's, in this order."""
    if not parameter.dim():
        return parameter
    return parameter.reshape((1,) * (len(order) - parameter.dim()) + parameter.shape).permute(tuple(order))


def _aligned(parameter: Any, order: Sequence[int]) -> Any:
    return array(_aligned_tensor(parameter, order)) if isinstance(parameter, Tensor) else parameter


def _in_rows(owner: Activation, function: str, inputs: list[Array], out: Array, values: list[Any]) -> bool:
    """Whether it was computed along rows on which, or down columns along which, the parameters do not change.

    NumPy would call the loop anew for every row, of which an image has as many as it has channels.
    """
    x = inputs[0]
    taken = parameter_type(x.dtype)
    joint = np.broadcast_shapes(*(np.shape(v) for v in values))
    arrays = (*inputs, out)
    if joint == () or any(np.size(v) not in (1, np.prod(joint, dtype=int)) for v in values) or x.size == 0:
        return False
    order, (outer, kept, length) = arrange(x.shape, joint)
    if order != tuple(range(x.ndim)) or not all(a.flags.c_contiguous for a in arrays):
        return False
    own = [np.ascontiguousarray(np.broadcast_to(v, joint), taken).reshape(kept) for v in values]
    by_rows = length > 1 or kept == 1
    owner.values(
        owner.__name__, dict(zip((p.name for p in owner.parameters), own, strict=True)), x.dtype
    )  # or an error
    loop = _loop(owner, function, "rows" if by_rows else "columns", x.dtype)
    extent = (outer, kept, length) if by_rows else (1, outer, kept)
    *sources, target = (a.reshape(extent) for a in arrays)
    axis = 0 if by_rows else 1

    def work(piece: tuple[int, int]) -> None:
        at = (slice(None),) * axis + (slice(*piece),)
        loop(*(a[at] for a in sources), *own, target[at])

    pieces = threads.ranges(outer) if x.size >= threads.state.threshold else [(0, outer)]
    threads.run(work, pieces)
    return True


_SHAPES = {"rows": ("(n)", "()"), "columns": ("(m,n)", "(n)")}


@cache
def _loop(owner: Activation, function: str, form: str, kind: np.dtype[Any]) -> np.ufunc:
    """A loop over rows or columns, of a function that sums nothing."""
    arrays, parameters = len(owner.arrays), len(owner.parameters)
    inputs = [kind] * arrays + [parameter_type(kind)] * parameters
    one, constant = _SHAPES[form]
    shape = f"{','.join([one] * arrays + [constant] * parameters)}->{one}"
    code = owner.address(function, form, kind, arrays, True)
    return ufuncs.make(owner.__name__, "", code, inputs, [kind], shape)
