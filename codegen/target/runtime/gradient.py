"""The gradients of an activation whose parameters are learned: by the input, and by each such parameter.

Takes the incoming gradient, the input and the parameters; gives their gradients in one pass over the arrays, each
parameter's summed to its own shape. The order of summation is fixed by the shapes alone, so neither the number of
threads, nor the vector width, nor the arrays' layout changes a bit.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy import ndarray

from . import threads
from .calling import Function, float_type

if TYPE_CHECKING:
    from .calling import Activation

CHUNK = 4096  # elements of a row that one partial sum is made of, as in `loops`
ROWS = 256  # rows whose contributions are added one after the other
WIDTH = 256  # short rows are joined until they are about as long
_CODE = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 4)


class Gradients(Function):
    """`backward(grad, x, out=None, **parameters)`: the gradient by x, then by each learnable parameter.

    `out` is an array for the first, or a tuple of arrays for all of them.
    """

    def __init__(self, name: str, owner: Activation, doc: str) -> None:
        super().__init__(name, owner, "backward", 2, doc)
        self._learnable = [k for k, p in enumerate(owner.parameters) if p.learnable]
        self._codes: dict[tuple[str, np.dtype[Any], bool], Callable[..., None]] = {}
        self.nout = 1 + len(self._learnable)

    def __call__(  # type: ignore[override]
        self, grad: Any, x: Any, /, out: Any = None, **parameters: Any
    ) -> tuple[Any, ...]:
        self._owner.check_names(self.__name__, parameters)
        for a in (grad, x, *parameters.values()):
            if getattr(type(a), "__array_ufunc__", ndarray.__array_ufunc__) is not ndarray.__array_ufunc__:
                name, owner = type(a).__name__, self._owner.__name__
                raise TypeError(f"{self.__name__} sums over NumPy arrays, not {name}; use {owner}.d1 and {owner}.d_*")
        outs = out if isinstance(out, tuple) else (out,) + (None,) * len(self._learnable)
        if len(outs) != self.nout:
            raise ValueError(f"{self.__name__} has {self.nout} outputs; out is an array, or a tuple of {self.nout}")
        kind = float_type(self.__name__, (grad, x))
        given = self._owner.values(self.__name__, parameters, kind)
        values = [np.asarray(v) for v in given or []]
        arrays = [np.asarray(a).astype(kind, copy=False) for a in (grad, x)]
        dx, totals = self._compute(arrays, values, kind, outs[0])
        results = [dx]
        with np.errstate(all="ignore"):  # as in the kernels: infinities and NaN speak for themselves
            for total, at in zip(totals, self._learnable, strict=True):
                shape = values[at].shape if values else ()
                results.append(_sum_to(total, shape).astype(kind))
        return tuple(_deliver(value, target) for value, target in zip(results, outs, strict=True))

    def _compute(
        self, arrays: list[Any], values: list[Any], kind: np.dtype[Any], out: Any
    ) -> tuple[Any, list[ndarray[Any, Any]]]:
        """The input's gradient, and each learnable parameter's in float64 and the parameters' joint shape."""
        joint = np.broadcast_shapes(*(v.shape for v in values))
        shape = np.broadcast_shapes(*(a.shape for a in arrays), joint)
        if out is not None and np.shape(out) != shape:
            raise ValueError(
                f"non-broadcastable output operand with shape {np.shape(out)} doesn't match the broadcast shape {shape}"
            )
        order, counts = _arrange(shape, joint)
        grad, x = (np.ascontiguousarray(np.broadcast_to(a, shape).transpose(order)) for a in arrays)
        straight = order == tuple(range(len(shape)))
        dx = out if straight and _usable(out, kind, (grad, x)) else np.empty(grad.shape, kind)
        constants = [np.ascontiguousarray(np.broadcast_to(v, joint)).reshape(-1) for v in values]
        job = _Job(grad, x, constants, dx, len(self._learnable))
        if grad.size == 0:
            sums = [np.zeros(counts[1]) for _ in self._learnable]
        elif counts[2] > 1 or counts[1] == 1:
            sums = _by_rows(self._code("rows", kind, general=bool(values)), job, counts)
        else:
            sums = _by_columns(self._code("columns", kind, general=bool(values)), job, counts)
        return dx if straight else dx.transpose(np.argsort(order)), [s.reshape(joint) for s in sums]

    def _code(self, form: str, kind: np.dtype[Any], *, general: bool) -> Callable[..., None]:
        key = form, kind, general
        if key not in self._codes:
            self._codes[key] = _CODE(self._owner.address("backward", form, kind, 2, general))
        return self._codes[key]


class _Job(NamedTuple):
    """Arrays without gaps: gradient, input, the parameters' values, and where the input's gradient goes."""

    grad: ndarray[Any, Any]
    x: ndarray[Any, Any]
    constants: list[ndarray[Any, Any]]
    dx: ndarray[Any, Any]
    sums: int


def _arrange(shape: tuple[int, ...], joint: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, int, int]]:
    """An order of the axes, and the sizes of three groups of them: summed, kept, summed.

    An axis is kept if the parameters vary along it. Where kept axes lie apart, they are brought together at the end.
    """
    varies = (False,) * (len(shape) - len(joint)) + tuple(n != 1 for n in joint)
    kept = [k for k, v in enumerate(varies) if v]
    order = tuple(range(len(shape)))
    first, last = (kept[0], kept[-1] + 1) if kept else (len(shape), len(shape))
    if any(not varies[k] and shape[k] != 1 for k in range(first, last)):
        order = tuple(k for k in order if not varies[k]) + tuple(kept)
        first, last = len(shape) - len(kept), len(shape)
    sizes = [shape[k] for k in order]
    if not kept:
        return order, (1, 1, math.prod(sizes))
    return order, (math.prod(sizes[:first]), math.prod(sizes[first:last]), math.prod(sizes[last:]))


def _by_rows(code: Callable[..., None], job: _Job, counts: tuple[int, int, int]) -> list[ndarray[Any, Any]]:
    """Sums of rows along which the parameters are constant."""
    outer, kept, length = counts
    size, chunks = job.x.itemsize, -(-length // CHUNK)
    partial = [np.empty((outer, kept, chunks)) for _ in range(job.sums)]
    arrays, sums = [(kept * length * size, length * size)], [(kept * chunks * 8, chunks * 8)]
    steps = arrays * 2 + [(0, size)] * len(job.constants) + arrays + sums * job.sums
    pointers = [a.ctypes.data for a in (job.grad, job.x, *job.constants, job.dx, *partial)]
    axis = int(np.argmax((outer, kept, chunks)))
    along = [CHUNK * size] * 2 + [0] * len(job.constants) + [CHUNK * size] + [8] * job.sums

    def work(piece: tuple[int, int]) -> None:
        start, stop = piece
        mine = [outer, kept, length]
        mine[axis] = stop - start if axis < 2 else min(length, stop * CHUNK) - start * CHUNK
        moves = [s[axis] for s in steps] if axis < 2 else along
        _run(code, [p + start * m for p, m in zip(pointers, moves, strict=True)], mine, steps)

    large = job.x.size >= threads.state.threshold
    threads.run(work, threads.ranges((outer, kept, chunks)[axis]) if large else [(0, (outer, kept, chunks)[axis])])
    return [_total(p.transpose(0, 2, 1).reshape(-1, kept)) for p in partial]


def _by_columns(code: Callable[..., None], job: _Job, counts: tuple[int, int, int]) -> list[ndarray[Any, Any]]:
    """Sums over the rows of arrays along whose rows the parameters vary."""
    rows, kept, _ = counts
    joined = max(1, min(rows, WIDTH // kept))  # rows that are handled as one
    size, width = job.x.itemsize, joined * kept
    constants = [np.tile(c, joined) for c in job.constants]
    blocks = [(start, min(start + ROWS * joined, rows)) for start in range(0, rows - rows % joined, ROWS * joined)]
    blocks = [(start, stop - stop % joined) for start, stop in blocks]
    blocks += [(rows - rows % joined, rows)] if rows % joined else []
    partial = [np.zeros((len(blocks), width)) for _ in range(job.sums)]
    steps = [(width * size, 0)] * 2 + [(0, 0)] * len(constants) + [(width * size, 0)] + [(0, 0)] * job.sums
    moving = [a.ctypes.data for a in (job.grad, job.x)], job.dx.ctypes.data

    def work(block: tuple[int, int]) -> None:
        start, stop = block
        at = blocks.index(block)
        whole, left = divmod(stop - start, joined)
        pointers = [p + start * kept * size for p in moving[0]] + [c.ctypes.data for c in constants]
        pointers += [moving[1] + start * kept * size] + [p[at].ctypes.data for p in partial]
        _run(code, pointers, [whole, width] if whole else [1, left * kept], steps)

    if job.x.size >= threads.state.threshold:
        threads.run(work, blocks)
    else:
        for block in blocks:
            work(block)
    return [_total(_total(p).reshape(joined, kept)) for p in partial]


def _run(code: Callable[..., None], pointers: list[int], counts: list[int], steps: list[tuple[int, int]]) -> None:
    flat = [n for pair in steps for n in pair]
    code(
        (ctypes.c_void_p * len(pointers))(*pointers),
        (ctypes.c_ssize_t * len(counts))(*counts),
        (ctypes.c_ssize_t * len(flat))(*flat),
        None,
    )


def _total(terms: ndarray[Any, Any]) -> ndarray[Any, Any]:
    """The sum along the first axis: the upper half is added to the lower until one is left."""
    with np.errstate(all="ignore"):
        while len(terms) > 1:
            half = len(terms) // 2
            lower = terms[:half] + terms[half : 2 * half]
            terms = np.concatenate([lower, terms[2 * half :]])
    return terms[0]


def _sum_to(total: ndarray[Any, Any], shape: tuple[int, ...]) -> ndarray[Any, Any]:
    """The sum over the axes along which a parameter of this shape is constant."""
    lead = total.ndim - len(shape)
    for axis in range(total.ndim):
        if axis < lead or (shape[axis - lead] == 1 and total.shape[axis] != 1):
            total = np.expand_dims(_total(np.moveaxis(total, axis, 0)), axis)
    return total.reshape(shape)


def _usable(out: Any, kind: np.dtype[Any], sources: tuple[ndarray[Any, Any], ...]) -> bool:
    """Whether the result can be written to `out` at once."""
    if type(out) is not ndarray or out.dtype != kind or not out.flags.c_contiguous or not out.flags.writeable:
        return False
    return all(s.ctypes.data == out.ctypes.data or not np.may_share_memory(s, out) for s in sources)


def _deliver(value: Any, target: Any) -> Any:
    if target is None:
        return value if value.ndim else value[()]
    if target is not value:
        np.copyto(target, value, casting="same_kind")
    return target
