# Copied from codegen/targets/torch/runtime/gpu.py by `python -m codegen build`; do not edit.
"""Kernels for the dispatcher's key `CUDA`: tensors on a GPU, by the package's own functions for them.

Takes a function of an activation; gives what computes it on PyTorch's current stream. A result lies in memory as
`torch.empty_like` of x, as on the CPU. Numba's CUDA is looked for at the first call.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import torch
from torch import Tensor

from ...runtime.calling import Activation
from .arrays import TYPES, unsupported


@cache
def _on_gpu(owner: Activation) -> Any:
    from ...cuda.runtime.function import on_gpu

    return on_gpu(owner)


def kernel(owner: Activation, function: str, tensors: Sequence[str]) -> Callable[..., Any]:
    """A function of an activation for tensors, of which `tensors` are arrays; what follows them are the parameters."""
    names = [p.name for p in owner.parameters]
    backward = function == "backward"
    gradients = len(owner.arrays) if backward else 1
    learned = [k for k, p in enumerate(owner.parameters) if p.learnable and backward]

    def run(*given: Any) -> Any:
        inputs, parameters = [t.detach() for t in given[: len(tensors)]], given[len(tensors) :]
        lead = inputs[backward]
        if str(lead.dtype).removeprefix("torch.") not in TYPES:
            raise RuntimeError(unsupported(owner.__name__))
        results = [torch.empty_like(lead) for _ in range(gradients)]
        sums = [torch.empty_like(parameters[k]) if isinstance(parameters[k], Tensor) else None for k in learned]
        outs = (*results, *sums)
        values = (p.detach() if isinstance(p, Tensor) else p for p in parameters)
        called = _on_gpu(owner) if function == "f" else getattr(_on_gpu(owner), function)
        called(*inputs, out=outs if len(outs) > 1 else outs[0], **dict(zip(names, values, strict=True)))
        made = tuple(t for t in outs if t is not None)
        return made if len(made) > 1 else made[0]

    return run
