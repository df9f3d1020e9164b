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

from . import foreign, layout, modes, pieces, threads, ufuncs
from .calling import ABSENT, Function, is_masked, overrides, spread_masks, unusual

if TYPE_CHECKING:
    from .calling import Activation

Array = ndarray[Any, Any]
CHUNK = 4096  # elements of a row that one partial sum is made of, as in `loops`
LANES = 16  # partial sums of a chunk, as in `loops`
ROWS = 256  # rows whose contributions are added one after the other
WIDTH = 256  # shorter rows are joined until they are about as long
_DOUBLE = np.dtype(np.float64)
# The dimensions of an array, a parameter and a sum, as NumPy's signatures have them.
_SHAPES = {"rows": ("(n)", "()", "(c)"), "columns": ("(m,n)", "(n)", "(n)")}


class Gradients(Function):
    """`backward(grad, x, **parameters)`: the gradient by x, then by each learnable parameter.

    Keywords are those of a NumPy ufunc. `out` is an array for the first, or a tuple of arrays for all of them. A sum is
    rounded once, from float64 to the type of its `out`, as in `np.add.reduce`; what `where` or the mask of a masked
    array leaves out enters none.
    """

    def __init__(self, name: str, owner: Activation) -> None:
        super().__init__(name, owner, "backward", ("grad", *owner.arrays))
        self._learnable = [k for k, p in enumerate(owner.parameters) if p.learnable]
        self.learnable = tuple(owner.parameters[k].name for k in self._learnable)
        self._loops: dict[tuple[str, np.dtype[Any], bool], np.ufunc] = {}
        self._products = len(owner.arrays)
        self.nout = self._products + len(self._learnable)

    def __call__(  # type: ignore[override]
        self, grad: Any, x: Any, /, *outs: Any, out: Any = ABSENT, **keywords: Any
    ) -> tuple[Any, ...]:
        if outs:
            out = self._positional(outs, out)
        if type(x) is ndarray and type(grad) is ndarray and (out is ABSENT or out is None or type(out) is ndarray):
            kind = x.dtype
            found, values = self._remembered(kind, keywords)
            target = out if type(out) is ndarray else None
            if found is not None and _alike((grad, x), target) and x.size < threads.state.threshold:
                return self._quickly(found, (grad, x), target, values)
        results: tuple[Any, ...] = self._called((grad, x), out, keywords)
        return results

    @modes.standard
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

    @modes.standard
    def _call(
        self,
        arrays: tuple[Any, ...],
        out: Any = ABSENT,
        *,
        where: Any = True,
        dtype: Any = None,
        casting: str = "same_kind",
        order: str = "K",
        subok: bool = True,
        **parameters: Any,
    ) -> Any:
        self._owner.check_names(self.__name__, parameters)
        keywords = unusual(where=where, dtype=dtype, casting=casting, order=order, subok=subok)
        outs = self._outputs(out)
        if overrides((*arrays, *parameters.values(), *outs, where)):
            return pieces.gradients(self, arrays, parameters, outs, keywords)
        other = foreign.call_for(self, arrays, parameters, not (outs or keywords))
        if other is not None:
            return other(self, arrays, parameters)
        outs = (*self._defined(out, outs, keywords), *(None,) * self.nout)[: self.nout]
        kind, arrays, values = self._prepared(arrays, parameters, keywords)
        exact = not keywords and all(type(np.asanyarray(a)) is ndarray for a in (*arrays, *(values or ())))
        if exact and all(np.ndim(v) == 0 for v in values or ()) and all(np.asarray(a).dtype == kind for a in arrays):
            self._remember(kind, parameters, self._loop("rows", kind, general=values is not None), values or [])
        with np.errstate(all="ignore"):  # as in the kernels: infinities and NaN speak for themselves
            if exact and _plain(outs[: self._products], (*arrays, *(values or ()))):
                products, totals = self._by_loops(arrays, values or [], kind, outs[: self._products])
            else:
                products, terms = self._by_elements(arrays, values or [], kind, outs, keywords)
                joint = np.broadcast_shapes(*(np.shape(v) for v in values or ()))
                totals = [_sum_terms(t, joint) for t in terms]
            sums = [
                self._summed(total, (values or [None] * len(self._owner.parameters))[at], kind, target, keywords)
                for total, at, target in zip(totals, self._learnable, outs[self._products :], strict=True)
            ]
        return *products, *sums

    def _outputs(self, out: Any) -> tuple[Any, ...]:
        if self._products == 1 and out is not ABSENT and out is not None and not isinstance(out, tuple):
            return (out, *(None,) * (self.nout - 1))
        if isinstance(out, tuple) and len(out) != self.nout and self._products == 1:
            raise ValueError(f"{self.__name__} has {self.nout} outputs; out is an array, or a tuple of {self.nout}")
        return super()._outputs(out)

    def _outputs_of(self, kind: np.dtype[Any]) -> list[np.dtype[Any]]:
        return [kind] * self._products + [_DOUBLE] * len(self._learnable)

    def _summed(self, total: Array, value: Any, kind: np.dtype[Any], target: Any, keywords: dict[str, Any]) -> Any:
        """A parameter's gradient from a total in float64: in the parameter's own shape, rounded once."""
        total = sum_to(total, np.shape(value) if value is not None else ())
        if target is None:
            if type(value) is ndarray or not isinstance(value, ndarray) or "subok" in keywords:
                return total.astype(kind) if total.ndim else total.astype(kind)[()]
            target = value.astype(kind)  # of the parameter's class
        elif np.shape(target) != total.shape:
            raise ValueError(
                f"{self.__name__} gives a gradient of shape {total.shape} for a parameter of this shape, "
                f"not of shape {np.shape(target)} as out has"
            )
        elif not np.can_cast(kind, target.dtype, rule := keywords.get("casting", "same_kind")):
            raise TypeError(f"cannot cast a sum of {self.__name__} from {kind} to {target.dtype}: casting is {rule!r}")
        np.copyto(np.asarray(target), total, casting="unsafe")
        return target

    @modes.standard
    def elements(
        self, arrays: tuple[Any, ...], parameters: dict[str, Any], k: int, target: Any, keywords: dict[str, Any]
    ) -> Any:
        """The k-th output element by element: a gradient by an input, or the terms of a sum in float64."""
        keywords = unusual(**keywords)
        kind, arrays, values = self._prepared(arrays, parameters, keywords)
        outs = [None] * self.nout
        outs[k] = target
        with np.errstate(all="ignore"):
            products, terms = self._by_elements(arrays, values or [], kind, tuple(outs), keywords)
        return [*products, *terms][k]

    def _by_elements(
        self, arrays: tuple[Any, ...], values: list[Any], kind: np.dtype[Any], outs: tuple[Any, ...], keywords: Any
    ) -> tuple[list[Any], list[Array]]:
        """The inputs' gradients, and the terms of each sum in float64, by a ufunc that has both as outputs.

        So keywords, subclasses, masks and outputs that broadcast are NumPy's own matter. Terms have the shape that the
        inputs and `where` broadcast to, and are 0 where `where` or a mask leaves an element out.
        """
        ufunc = self._loop("terms", kind, general=bool(values))
        where = keywords.get("where", True)
        found = ufunc(
            *spread_masks((*arrays, *values)),
            out=(*outs[: self._products], *(None,) * len(self._learnable)),
            **keywords,
        )
        shape = np.broadcast_shapes(*(np.shape(a) for a in (*arrays, *values, where)))
        left_out = [np.ma.getmaskarray(a) for a in (*arrays, *values) if is_masked(a)]
        terms = []
        for made in found[self._products :]:
            own = _part(np.asarray(made), shape)  # an output may be larger, and holds each element several times
            if where is not True:
                own = np.where(where, own, 0.0)
            for mask in left_out:
                own = np.where(mask, 0.0, own)
            terms.append(own)
        return list(found[: self._products]), terms

    def _by_loops(
        self, given: tuple[Any, ...], values: list[Any], kind: np.dtype[Any], outs: tuple[Any, ...]
    ) -> tuple[list[Any], list[Array]]:
        """The inputs' gradients, and each learnable parameter's in float64 and the parameters' joint shape."""
        arrays = [np.asarray(a).astype(kind, copy=False) for a in given]
        values = [np.asarray(v) for v in values]
        ordered = all(a.flags.c_contiguous for a in (*arrays, *values))
        joint = np.broadcast_shapes(*(v.shape for v in values))
        shape = np.broadcast_shapes(*(a.shape for a in arrays), joint)
        order, sizes = arrange(shape, joint)
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
            sums = self.along(arrays, targets, constants, sizes)
        back = np.argsort(order)
        found = [t if straight else t.transpose(back) for t in targets]
        if not (straight and ordered):  # then NumPy's order of the axes may be another
            outs = layout.filled(outs, (*given, *values), (), kind)
        products: list[Any] = []
        for value, out in zip(found, outs, strict=True):
            if out is not None and out is not value:
                np.copyto(out, value, casting="same_kind")
            products.append(out if out is not None else value if value.ndim else value[()])
        return products, [s.reshape(joint) for s in sums]

    def along(
        self, arrays: list[Array], targets: list[Array], constants: list[Array], sizes: tuple[int, int, int]
    ) -> list[Array]:
        """The gradients by the inputs into `targets`, and each learnable parameter's in float64, flat.

        Arrays have no gaps and lie as `arrange` has their axes, whose sizes these are; constants are flat, and none
        where all are defaults.
        """
        by_rows = sizes[2] > 1 or sizes[1] == 1
        loop = self._loop("rows" if by_rows else "columns", targets[0].dtype, general=bool(constants))
        extent = sizes if by_rows else sizes[:2]
        operands = [a.reshape(extent) for a in arrays], [t.reshape(extent) for t in targets]
        return (_by_rows if by_rows else _by_columns)(loop, *operands, constants, len(self._learnable))

    def _loop(self, form: str, kind: np.dtype[Any], *, general: bool) -> np.ufunc:
        key = form, kind, general
        if key not in self._loops:
            address = self._owner.address("backward", form, kind, self.nin, general)
            inputs, outputs = self._inputs_of(kind, general=general), self._outputs_of(kind)
            shape = ""
            if form in _SHAPES:
                array, one, total = _SHAPES[form]
                sources = [array] * self.nin + [one] * (len(inputs) - self.nin)
                shape = f"{','.join(sources)}->{','.join([array] * self._products + [total] * len(self._learnable))}"
            self._loops[key] = ufuncs.make(self.__name__, address, inputs, outputs, shape)
        return self._loops[key]


def arrange(shape: tuple[int, ...], joint: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, int, int]]:
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
    joined, blocks = _joined(rows, kept)
    terms: list[list[Array]] = [[] for _ in range(sums)]
    for start, stop, height in blocks:
        length = min(joined, stop - start) * kept
        own = [np.tile(c, length // kept) for c in constants]
        inputs, outputs = ([a[start:stop].reshape(-1, height, length) for a in group] for group in (arrays, targets))
        partial = [np.zeros((len(inputs[0]), joined * kept)) for _ in range(sums)]
        _on_blocks(loop, inputs, own, [*outputs, *(p[:, :length] for p in partial)])
        for found, p in zip(terms, partial, strict=True):
            found.append(p)
    return [_total(_total(np.concatenate(found)).reshape(joined, kept)) for found in terms]


def _joined(rows: int, kept: int) -> tuple[int, list[tuple[int, int, int]]]:
    """How many rows are joined, and blocks of rows: from which to which, and how many joined ones each one adds."""
    joined = max(1, min(rows, WIDTH // kept))
    whole = rows - rows % joined
    full = whole - whole % (ROWS * joined)
    blocks = ((0, full, ROWS), (full, whole, (whole - full) // joined), (whole, rows, 1))
    return joined, [block for block in blocks if block[0] < block[1]]


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


def sum_to(total: Array, shape: tuple[int, ...]) -> Array:
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
    return all(threads.same_elements(s, out) or not np.may_share_memory(s, out) for s in sources)


def _plain(outs: tuple[Any, ...], inputs: tuple[Any, ...]) -> bool:
    """Whether outputs are plain arrays of the shape that the inputs broadcast to."""
    if all(out is None for out in outs):
        return True
    shape = np.broadcast_shapes(*(np.shape(a) for a in inputs))
    return all(out is None or (type(out) is ndarray and out.shape == shape) for out in outs)


def _part(array: Array, shape: tuple[int, ...]) -> Array:
    """One of the copies of which an array consists that was broadcast from this shape."""
    lead = array.ndim - len(shape)
    return array[(0,) * lead + tuple(slice(0, n) for n in shape)]


def _sum_terms(terms: Array, joint: tuple[int, ...]) -> Array:
    """The sums of terms that lie in an array, in the parameters' joint shape and in the order of the loops."""
    if terms.size == 0:
        return np.zeros(joint)
    order, sizes = arrange(terms.shape, joint)
    terms = np.asarray(terms.transpose(order), order="C")
    if sizes[2] > 1 or sizes[1] == 1:
        return _chunks(terms.reshape(sizes)).reshape(joint)
    terms = terms.reshape(sizes[:2])
    joined, blocks = _joined(*terms.shape)
    found = []
    for start, stop, height in blocks:
        length = min(joined, stop - start) * terms.shape[1]
        block = terms[start:stop].reshape(-1, height, length)
        partial = np.zeros((len(block), joined * terms.shape[1]))
        for row in range(height):
            partial[:, :length] += block[:, row]
        found.append(partial)
    return _total(_total(np.concatenate(found)).reshape(joined, -1)).reshape(joint)


def _chunks(terms: Array) -> Array:
    """The sums of terms of shape (summed, kept, row): of each chunk in LANES partial sums, which are added pairwise."""
    outer, kept, length = terms.shape
    count = -(-length // CHUNK)
    width = CHUNK if count > 1 else -(-length // LANES) * LANES
    room = np.zeros((outer, kept, count * width))
    room[..., :length] = terms
    groups = room.reshape(outer, kept, count, -1, LANES)
    lanes = np.zeros((outer, kept, count, LANES))
    for k in range(width // LANES):
        lanes += groups[..., k, :]
    while lanes.shape[-1] > 1:
        half = lanes.shape[-1] // 2
        lanes = lanes[..., :half] + lanes[..., half:]
    return _total(lanes[..., 0].transpose(0, 2, 1).reshape(-1, kept))
