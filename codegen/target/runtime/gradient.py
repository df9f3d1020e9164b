"""The gradients of an activation whose parameters are learned: by its inputs, and by each such parameter.

Takes the incoming gradient, the inputs (x, and the gate of a gated unit) and the parameters; gives their gradients in
one pass over the arrays, each parameter's summed to its own shape. The order of summation is fixed by the shapes
alone, so neither the number of threads, nor the vector width, nor the arrays' layout changes a bit.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy import ndarray

from . import threads, ufuncs
from .calling import Function, float_type

if TYPE_CHECKING:
    from .calling import Activation

Array = ndarray[Any, Any]
CHUNK = 4096  # elements of a row that one partial sum is made of, as in `loops`
ROWS = 256  # rows whose contributions are added one after the other
WIDTH = 256  # shorter rows are joined until they are about as long
_DOUBLE = np.dtype(np.float64)
# The dimensions of an array, a parameter and a sum, as NumPy's signatures have them.
_SHAPES = {"rows": ("(n)", "()", "(c)"), "columns": ("(m,n)", "(n)", "(n)")}


class Gradients(Function):
    """`backward(grad, x, out=None, **parameters)`: the gradient by x, then by each learnable parameter.

    `out` is an array for the first, or a tuple of arrays for all of them.
    """

    def __init__(self, name: str, owner: Activation, doc: str) -> None:
        super().__init__(name, owner, "backward", ("grad", *owner.arrays), doc)
        self._learnable = [k for k, p in enumerate(owner.parameters) if p.learnable]
        self._loops: dict[tuple[str, np.dtype[Any], bool], np.ufunc] = {}
        self._products = len(owner.arrays)
        self.nout = self._products + len(self._learnable)

    def __call__(  # type: ignore[override]
        self, grad: Any, x: Any, /, out: Any = None, **parameters: Any
    ) -> tuple[Any, ...]:
        if type(x) is ndarray and type(grad) is ndarray and (out is None or type(out) is ndarray):
            kind = x.dtype
            found, values = self._remembered(kind, parameters)
            if found is not None and _alike((grad, x), out) and x.size < threads.state.threshold:
                return self._quickly(found, (grad, x), out, values)
        results: tuple[Any, ...] = self._call((grad, x), out, **parameters)
        return results

    def _quickly(
        self, loop: np.ufunc, arrays: tuple[Array, ...], out: Array | None, values: list[Any]
    ) -> tuple[Any, ...]:
        """The common call, without detours: arrays of one shape without gaps, and parameters that are numbers."""
        x = arrays[1]
        length = x.size
        targets = [np.empty_like(x) for _ in range(self._products)] if out is None else [out]
        partial = [np.empty(-(-length // CHUNK)) for _ in self._learnable]
        flat = [a.reshape(length) for a in arrays]
        loop(*flat, *values, *(t.reshape(length) for t in targets), *partial)
        with np.errstate(all="ignore"):
            return *targets, *(x.dtype.type(_total(p)) for p in partial)

    def _call(self, arrays: tuple[Any, ...], out: Any = None, **parameters: Any) -> Any:
        self._owner.check_names(self.__name__, parameters)
        for a in (*arrays, *parameters.values()):
            if getattr(type(a), "__array_ufunc__", ndarray.__array_ufunc__) is not ndarray.__array_ufunc__:
                name, owner = type(a).__name__, self._owner.__name__
                raise TypeError(f"{self.__name__} sums over NumPy arrays, not {name}; use {owner}.d1 and {owner}.d_*")
        outs = out if isinstance(out, tuple) else (out,) + (None,) * (self.nout - 1)
        if len(outs) != self.nout or (self._products > 1 and not (out is None or isinstance(out, tuple))):
            alone = "an array, or " if self._products == 1 else ""
            each = "" if self._products == 1 else ", each an array or None"
            raise ValueError(f"{self.__name__} has {self.nout} outputs; out is {alone}a tuple of {self.nout}{each}")
        kind = float_type(self.__name__, arrays)
        values = [np.asarray(v) for v in self._owner.values(self.__name__, parameters, kind) or ()]
        if all(v.ndim == 0 for v in values) and all(np.asarray(a).dtype == kind for a in arrays):
            self._remember(kind, parameters, self._loop("rows", kind, general=bool(values)), values)
        sources = [np.asarray(a).astype(kind, copy=False) for a in arrays]
        with np.errstate(all="ignore"):  # as in the kernels: infinities and NaN speak for themselves
            products, totals = self._compute(sources, values, kind, outs[: self._products])
            shapes = [values[at].shape if values else () for at in self._learnable]
            sums = [_sum_to(total, shape).astype(kind) for total, shape in zip(totals, shapes, strict=True)]
        return tuple(_deliver(value, target) for value, target in zip([*products, *sums], outs, strict=True))

    def _compute(
        self, arrays: list[Array], values: list[Array], kind: np.dtype[Any], outs: tuple[Any, ...]
    ) -> tuple[list[Array], list[Array]]:
        """The inputs' gradients, and each learnable parameter's in float64 and the parameters' joint shape."""
        joint = np.broadcast_shapes(*(v.shape for v in values))
        shape = np.broadcast_shapes(*(a.shape for a in arrays), joint)
        for out in outs:
            if out is not None and np.shape(out) != shape:
                raise ValueError(
                    f"non-broadcastable output operand with shape {np.shape(out)} doesn't match the broadcast shape "
                    f"{shape}"
                )
        order, sizes = _arrange(shape, joint)
        straight = order == tuple(range(len(shape)))
        arrays = [np.asarray(_like(a, shape).transpose(order), order="C") for a in arrays]
        targets: list[Array] = []
        for out in outs:
            apart = not any(np.may_share_memory(out, t) for t in targets) if isinstance(out, ndarray) else True
            usable = straight and apart and _usable(out, kind, arrays)
            targets.append(out if usable else np.empty(arrays[0].shape, kind))
        constants = [np.asarray(_like(v, joint), order="C").reshape(-1) for v in values]
        if arrays[0].size == 0:
            sums = [np.zeros(joint) for _ in self._learnable]
        else:
            by_rows = sizes[2] > 1 or sizes[1] == 1
            loop = self._loop("rows" if by_rows else "columns", kind, general=bool(values))
            extent = sizes if by_rows else sizes[:2]
            operands = [a.reshape(extent) for a in arrays], [t.reshape(extent) for t in targets]
            sums = (_by_rows if by_rows else _by_columns)(loop, *operands, constants, len(self._learnable))
        back = np.argsort(order)
        return [t if straight else t.transpose(back) for t in targets], [s.reshape(joint) for s in sums]

    def _loop(self, form: str, kind: np.dtype[Any], *, general: bool) -> np.ufunc:
        key = form, kind, general
        if key not in self._loops:
            address = self._owner.address("backward", form, kind, self.nin, general)
            parameters, learnable = len(self._owner.parameters) * general, len(self._learnable)
            array, one, total = _SHAPES[form]
            sources, results = [array] * self.nin + [one] * parameters, [array] * self._products + [total] * learnable
            shape = f"{','.join(sources)}->{','.join(results)}"
            inputs, outputs = self._inputs_of(kind, general=general), [kind] * self._products + [_DOUBLE] * learnable
            self._loops[key] = ufuncs.make(self.__name__, self.__doc__ or "", address, inputs, outputs, shape)
        return self._loops[key]


def _arrange(shape: tuple[int, ...], joint: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, int, int]]:
    """An order of the axes, and the sizes of three groups of them: summed, kept, summed.

    An axis is kept if the parameters vary along it. Where kept axes lie apart, they are brought together at the end.
    """
    order = tuple(range(len(shape)))
    lead = len(shape) - len(joint)
    kept = [lead + k for k, n in enumerate(joint) if n != 1]
    if not kept:
        return order, (1, 1, math.prod(shape))
    first, last = kept[0], kept[-1] + 1
    if any(k not in kept and shape[k] != 1 for k in range(first, last)):
        order = (*(k for k in order if k not in kept), *kept)
        first, last = len(shape) - len(kept), len(shape)
    sizes = [shape[k] for k in order]
    return order, (math.prod(sizes[:first]), math.prod(sizes[first:last]), math.prod(sizes[last:]))


def _by_rows(
    loop: np.ufunc, arrays: list[Array], targets: list[Array], constants: list[Array], sums: int
) -> list[Array]:
    """Sums along rows on which the parameters are constant: arrays of shape (summed, kept, row)."""
    outer, kept, length = arrays[0].shape
    extent = outer, kept, -(-length // CHUNK)
    partial = [np.empty(extent) for _ in range(sums)]
    axis = extent.index(max(extent))

    def work(piece: tuple[int, int]) -> None:
        at = (slice(None),) * axis
        mine = (*at, slice(*piece) if axis < 2 else slice(piece[0] * CHUNK, piece[1] * CHUNK))
        own = constants if axis != 1 else [c[slice(*piece)] for c in constants]
        inputs, outputs = ([a[mine] for a in group] for group in (arrays, targets))
        loop(*inputs, *own, *outputs, *(p[(*at, slice(*piece))] for p in partial))

    pieces = threads.ranges(extent[axis]) if arrays[0].size >= threads.state.threshold else [(0, extent[axis])]
    threads.run(work, pieces)
    return [_total(p.transpose(0, 2, 1).reshape(-1, kept)) for p in partial]


def _by_columns(
    loop: np.ufunc, arrays: list[Array], targets: list[Array], constants: list[Array], sums: int
) -> list[Array]:
    """Sums over the rows of arrays along whose rows the parameters vary: arrays of shape (summed, kept).

    Rows are joined until they are long enough, and taken in blocks of ROWS of these; of the last, columns may be
    missing. It is the order of the GPU, whose threads go down a column each.
    """
    rows, kept = arrays[0].shape
    joined = max(1, min(rows, WIDTH // kept))
    whole = rows - rows % joined
    full = whole - whole % (ROWS * joined)
    terms: list[list[Array]] = [[] for _ in range(sums)]
    for start, stop, height in ((0, full, ROWS), (full, whole, (whole - full) // joined), (whole, rows, 1)):
        if start == stop:
            continue
        length = min(joined, stop - start) * kept
        own = [np.tile(c, length // kept) for c in constants]
        inputs, outputs = ([a[start:stop].reshape(-1, height, length) for a in group] for group in (arrays, targets))
        partial = [np.zeros((len(inputs[0]), joined * kept)) for _ in range(sums)]
        _on_blocks(loop, inputs, own, [*outputs, *(p[:, :length] for p in partial)])
        for found, p in zip(terms, partial, strict=True):
            found.append(p)
    return [_total(_total(np.concatenate(found)).reshape(joined, kept)) for found in terms]


def _on_blocks(loop: np.ufunc, arrays: list[Array], constants: list[Array], results: list[Array]) -> None:
    def work(piece: tuple[int, int]) -> None:
        at = slice(*piece)
        loop(*(a[at] for a in arrays), *constants, *(r[at] for r in results))

    first = arrays[0]
    threads.run(work, threads.ranges(len(first)) if first.size >= threads.state.threshold else [(0, len(first))])


def _like(array: Array, shape: tuple[int, ...]) -> Array:
    return array if array.shape == shape else np.broadcast_to(array, shape)


def _total(terms: Array) -> Array:
    """The sum along the first axis: the upper half is added to the lower until one is left."""
    while len(terms) > 1:
        half = len(terms) // 2
        lower = terms[:half] + terms[half : 2 * half]
        terms = np.concatenate([lower, terms[2 * half :]]) if len(terms) % 2 else lower
    return terms[0]  # type: ignore[no-any-return]


def _sum_to(total: Array, shape: tuple[int, ...]) -> Array:
    """The sum over the axes along which a parameter of this shape is constant."""
    lead = total.ndim - len(shape)
    for axis in range(total.ndim):
        if total.shape[axis] != 1 and (axis < lead or shape[axis - lead] == 1):
            total = np.expand_dims(_total(np.moveaxis(total, axis, 0)), axis)
    return total.reshape(shape)


def _alike(arrays: tuple[Array, ...], out: Array | None = None) -> bool:
    """Whether the arrays have one type and shape, no gaps, axes and elements."""
    x = arrays[1]
    plain = all(a.dtype == x.dtype and a.shape == x.shape and a.flags.c_contiguous for a in arrays)
    fits = out is None or (out.dtype == x.dtype and out.shape == x.shape and out.flags.carray)
    return plain and fits and x.ndim > 0 and x.size > 0


def _usable(out: Any, kind: np.dtype[Any], sources: list[Array]) -> bool:
    """Whether the result can be written to `out` at once."""
    if type(out) is not ndarray or out.dtype != kind or not out.flags.c_contiguous or not out.flags.writeable:
        return False
    return all(s.ctypes.data == out.ctypes.data or not np.may_share_memory(s, out) for s in sources)


def _deliver(value: Array, target: Any) -> Any:
    if target is None:
        return value if value.ndim else value[()]
    if target is not value:
        np.copyto(target, value, casting="same_kind")
    return target
