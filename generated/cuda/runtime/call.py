# Copied from codegen/targets/cuda/runtime/call.py by `python -m codegen build`; do not edit.
"""The calling rules: takes a caller's arrays and parameters, chooses the kernel and the layout, launches, and gives the
result in an array of the caller's framework.

Kernels take memory without gaps. Arrays whose axes lie in another order are taken as they are when all share it;
other strides, and shapes that broadcast, go through one copy.
"""

from contextlib import nullcontext
from functools import cache, lru_cache
from itertools import product
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numba import config

from ...runtime.gradient import CHUNK, ROWS, WIDTH, arrange
from ...runtime.loops import LANES as SUMS
from ...runtime.parameters import check
from . import common
from .array import Array, Interface, empty, packed, same_layout, view
from .compiler import cuda
from .kernels import kernels
from .lanes import BLOCK, TILE

AXES = 8  # of the kernel that copies
LONG = 512  # a row of at least this many elements has a block for each chunk
FEW = 32  # sums of at most this many terms have a thread each


class Values(NamedTuple):
    """The parameters of one call: all of them numbers, or all arrays."""

    numbers: tuple[float, ...]
    arrays: tuple[Array, ...]


def forward(activation, function, arrays, out, stream, given):
    """f(x), or a derivative of it; of a gated unit f(x, gate)."""
    return _elementwise(activation, function, _viewed(activation.arrays, arrays), out, stream, given)


def backward(activation, arrays, out, stream, given):
    """grad f'(x), and the gradients of learnable parameters, summed to their shapes."""
    sources = _viewed(("grad", "x"), arrays)
    if any(p.learnable for p in activation.parameters):
        return _with_sums(activation, sources, out, stream, given)
    return _elementwise(activation, "backward", sources, out, stream, given)


def gated_backward(activation, arrays, out, stream, given):
    """The gradients by x and the gate, in the shape that all arrays broadcast to, and by learnable parameters."""
    sources = _viewed(("grad", "x", "gate"), arrays)
    if any(p.learnable for p in activation.parameters):
        return _with_sums(activation, sources, out, stream, given)
    outs = (None, None) if out is None else out
    if not isinstance(outs, tuple) or len(outs) != 2:
        raise ValueError("backward gives two arrays; out is a tuple of two, each an array or None")
    values = _values(activation.parameters, given, sources[-1])
    with Launch(sources, values, outs[0], stream) as launch:
        second = launch.another(outs[1])
        if launch.count:
            launch.elementwise(activation, "backward", launch.flats(), (launch.destination(), second.memory))
        return launch.result(), launch.delivered(second)


def _viewed(names, arrays):
    return tuple(view(array, name) for name, array in zip(names, arrays, strict=True))


def packed_gated(unit, a, axis, first, out, stream, given):
    """A gated unit of the halves of one array."""
    array = view(a, "a")
    halves, row = _halves(unit, array, axis, first)
    with Launch(halves, _values(unit.parameters, given, array), out, stream) as launch:
        if launch.count:
            in_place = array.strides is None and launch.shape == halves[0].shape
            sources = halves if in_place else launch.flats()
            _of_halves(launch, unit, "f", (), sources, (launch.destination(),), row if in_place else 0)
        return launch.result()


def packed_backward(unit, grad, a, axis, first, out, stream, given):
    """The gradient by an array of two halves, and those of learnable parameters."""
    array, grad = view(a, "a"), view(grad, "grad")
    values = _values(unit.parameters, given, array)
    learnable = sum(p.learnable for p in unit.parameters)
    outs = out if learnable and isinstance(out, tuple) else (out, *(None,) * learnable)
    if len(outs) != 1 + learnable:
        raise ValueError(f"out has {len(outs)} arrays; {unit.__name__}.packed.backward gives {1 + learnable}")
    with Launch([array], Values((), ()), outs[0], stream) as whole:
        whole.keep_order((grad, *values.arrays))
        halves, row = _halves(unit, whole.packed(array), axis, first)
        shape = np.broadcast_shapes(halves[0].shape, *(array.shape for array in values.arrays))
        if grad.shape != halves[0].shape or shape != grad.shape:
            found = grad.shape if grad.shape != halves[0].shape else shape
            raise ValueError(
                f"{unit.__name__}.packed.backward needs a gradient of shape {halves[0].shape}, not {found}"
            )
        if learnable:
            return _packed_sums(unit, whole, [grad, *halves], (axis, first), outs[1:], stream, given)
        with Launch([grad, *halves], values, None, stream) as launch:
            if launch.count:
                results, _ = _halves(unit, whole.destination(), axis, first)
                _of_halves(launch, unit, "backward", (launch.flat(grad),), halves, results, row)
            return whole.result()


def _packed_sums(unit, whole, sources, halved, outs, stream, given):
    """The gradient by an array and those of learnable parameters; kernels with sums take halves that lie apart."""
    dx, dgate, *sums = _with_sums(unit, sources, (None, None, *outs), stream, given)
    if whole.count:
        results, _ = _halves(unit, whole.destination(), *halved)
        for made, result in zip((dx, dgate), results, strict=True):
            made = view(made, "a gradient")
            strides = [packed(a.shape) if a.strides is None else a.strides for a in (made, result)]
            whole._copy(made, strides[0], result, strides[1], made.shape)
    return (whole.result(), *sums)


def _of_halves(launch, unit, name, sources, halves, targets, row):
    """Launch a kernel of halves, which lie `row` elements apart, a row each; or without gaps where it is 0."""
    if row == 0:
        launch.elementwise(unit, name, (*sources, *halves), targets)
        return
    apart = (sources, halves) if sources else (halves,)
    name, parameters = launch.spread_all(f"{name}_packed")
    layout = launch.count, aligned((*sources, *halves, *targets), row), row
    launch(kernels(unit)[name], launch.blocks(TILE), *apart, targets, *layout, parameters)


def _halves(unit, a, axis, first):
    """Views of x and the gate, and from one to the other the number of elements; 0 where halves have no gaps."""
    name = f"{unit.__name__}.packed"
    if first not in ("x", "gate"):
        raise ValueError(f'{name} takes first="x" or first="gate", not {first!r}')
    if not -len(a.shape) <= axis < len(a.shape):
        raise ValueError(f"{name} finds no axis {axis} in an array of {len(a.shape)} axes")
    axis %= len(a.shape)
    length = a.shape[axis]
    if length % 2:
        raise ValueError(
            f"{name} halves axis {axis}, which has an odd number of elements, {length}; "
            f"for two arrays call {unit.__name__}(x, gate)"
        )
    strides = packed(a.shape) if a.strides is None else a.strides
    shape = (*a.shape[:axis], length // 2, *a.shape[axis + 1 :])
    whole = same_layout(shape, strides, packed(shape))
    begin = a._replace(shape=shape, strides=None if whole else strides)
    end = moved(begin, length // 2 * strides[axis])
    return ((begin, end) if first == "x" else (end, begin)), 0 if whole else prod(shape[axis:])


def _elementwise(activation, function, sources, out, stream, given):
    values = _values(activation.parameters, given, sources[-1])
    if out is None and stream is None and not values.arrays and _plain(sources):
        return _straight(kernels(activation)[function], sources, values.numbers)
    with Launch(sources, values, out, stream) as launch:
        if launch.count:
            launch.elementwise(activation, function, launch.flats(), (launch.destination(),))
        return launch.result()


def _plain(sources):
    """Whether arrays are of one type and shape, and have no gaps."""
    x = sources[-1]
    return all(a.strides is None and a.type == x.type and a.shape == x.shape for a in sources)


def _straight(kernel, sources, numbers):
    """The common call, without the detours of `Launch`."""
    x = sources[-1]
    with device_scope(x.device):
        result = empty(x, x.shape)
        count = x.size
        if count:
            blocks = min(-(-count // TILE), most_blocks(x.device))
            stream = stream_object(x.stream, x.device)
            kernel(x.type, blocks, stream, sources, (result,), count, aligned((*sources, result)), numbers)
    return result.owner


def _with_sums(activation, sources, out, stream, given):
    parameters = activation.parameters
    values = _values(parameters, given, sources[-1])
    learnable = [k for k, p in enumerate(parameters) if p.learnable]
    products = len(sources) - 1  # gradients of inputs
    count = products + len(learnable)
    if products > 1 and out is not None and not isinstance(out, tuple):
        raise ValueError(f"backward gives {count} arrays; out is a tuple of {count}, each an array or None")
    outs = out if isinstance(out, tuple) else (out, *(None,) * (count - 1))
    if len(outs) != count:
        raise ValueError(f"out has {len(outs)} arrays; backward gives {count}")
    first, *more = outs[:products]
    outs = outs[products:]
    joint = np.broadcast_shapes(*(array.shape for array in values.arrays))
    with Launch(sources, values, first, stream, joint) as launch:
        others = [launch.another(target) for target in more]
        shapes = [values.arrays[k].shape if values.arrays else () for k in learnable]
        results = [launch.gradient(shape, into) for shape, into in zip(shapes, outs, strict=True)]
        if launch.count:
            memory = [other.memory for other in others]
            partials, stages = _partial_sums(launch, kernels(activation), values, joint, memory, len(learnable))
        else:
            partials, stages = results, [Sum(0, 1, 0, 0, prod(joint), 1, 0, 0)]
        for partial, result in zip(partials, results, strict=True):
            launch.finish(partial, result, [*stages, *_sums_to(joint, result.shape)])
        sums = (r.owner if into is None else into for into, r in zip(outs, results, strict=True))
        return (launch.result(), *(launch.delivered(other) for other in others), *sums)


def _partial_sums(launch, own, values, joint, others, sums):
    """Launch the kernel that differentiates; gives partial sums for each learnable parameter, and what is left to add.

    Gradients by further inputs go to `others`. The choice of kernel changes no bit: those of rows add alike.
    """
    outer, kept, inner = launch.counts
    arrays = launch.flats(), (launch.destination(), *others)
    steps = tuple(launch.joint(array, joint) for array in values.arrays)
    if inner == 1 and kept > 1:
        joined = max(1, min(outer, WIDTH // kept))
        whole, width = outer // joined, joined * kept
        spans = -(-whole // ROWS)
        blocks = launch.limit(-(-width * (spans + 1) // BLOCK))
        partials = tuple(launch.scratch(width * (spans + 1)) for _ in range(sums))
        layout = launch.count, whole, width, spans, kept
        launch(own["backward_by_column"], blocks, *arrays, partials, *layout, steps)
        spans += outer % joined != 0  # the rows left over
        return partials, [Sum(spans, 1, width, 0, width, 1, 1, 0), Sum(joined, 1, kept, 0, kept, 1, 1, 0)]
    rows, chunks = outer * kept, -(-inner // CHUNK)
    partials = tuple(launch.scratch(rows * chunks) for _ in range(sums))
    stages = [Sum(outer * chunks, chunks, kept * chunks, 1, kept, 1, chunks, 0)]
    if values.arrays and inner < LONG:
        blocks = launch.limit(-(-rows * chunks // (BLOCK // SUMS)))
        launch(own["backward_by_short_row"], blocks, *arrays, partials, inner, rows, chunks, kept, steps)
        return partials, stages
    layout = inner, rows, chunks, aligned((*arrays[0], *arrays[1]), inner if rows > 1 else 0), kept
    name, parameters = ("backward_by_row", steps) if values.arrays else ("backward", values.numbers)
    launch(own[name], launch.limit(rows * chunks), *arrays, partials, *layout, parameters)
    return partials, stages


class Sum(NamedTuple):
    """A sum of `terms` terms for each of `channels` channels; the rest is where they lie (see `common`)."""

    terms: int
    inner: int
    far: int
    near: int
    channels: int
    group: int
    jump: int
    step: int


def _sums_to(joint, shape):
    """The sums from the parameters' joint shape to that of one of them, axis by axis."""
    left, missing = list(joint), len(joint) - len(shape)
    for axis, size in enumerate(joint):
        if size != 1 and (axis < missing or shape[axis - missing] == 1):
            before, after = prod(left[:axis]), prod(left[axis + 1 :])
            yield Sum(size, 1, after, 0, before * after, after, size * after, 1)
            left[axis] = 1


class Second(NamedTuple):
    """Another result: the caller's array, if there is one, and the memory that the kernel writes to."""

    out: object
    given: object
    memory: object


class Launch:
    """One call: its shape, the order in which the elements are taken, its device and its stream."""

    def __init__(self, sources, values, out, stream, joint=None):
        main = sources[-1]
        for array in sources:
            if array.type != main.type:
                raise TypeError(f"an array of {array.type} beside one of {main.type}; they must be alike")
        self.sources, self.main = sources, main
        self.shape = main.shape
        shapes = [array.shape for array in (*sources, *values.arrays)]
        if any(shape != main.shape for shape in shapes):
            self.shape = np.broadcast_shapes(*shapes)
        self.count = prod(self.shape)
        self.out = out
        self.target = None
        self.given = None if out is None else self._checked(out, self.shape)
        if joint is None:
            self.order = self._order(values.arrays)
        else:
            # the CPU's order of summation, which the arrays' layout must not change
            self.order, self.counts = arrange(self.shape, joint)
        self.values = values
        self._stream = stream
        self._inputs = (*sources, *values.arrays)

    def __enter__(self):
        self._scope = device_scope(self.main.device)
        self._scope.__enter__()
        number = self.main.stream if self._stream is None else handle(self._stream)
        self.stream = stream_object(number, self.main.device)
        # memory that a framework gives out belongs to a stream: that of the launch
        other = self._stream is not None and number != self.main.stream
        self._memory = self.main.maker.on(number, self.main.device) if other else nullcontext()
        self._memory.__enter__()
        self._kept = []
        return self

    def __exit__(self, *error):
        self._memory.__exit__(*error)
        self._scope.__exit__(*error)

    def __call__(self, kernel, blocks, *arguments, type=None):
        kernel(type or self.main.type, blocks, self.stream, *arguments)

    def _checked(self, out, shape, *, any_type=False):
        array = view(out, "out")
        if (array.type != self.main.type and not any_type) or array.shape != tuple(shape):
            expected = f"{self.main.type} of shape {tuple(shape)}"
            raise ValueError(f"out is {array.type} of shape {array.shape}; the result is {expected}")
        if array.readonly:
            raise ValueError("out is read-only")
        return array

    def _order(self, arrays):
        """The axes from slow to fast: as they lie in x, where nothing forbids it."""
        plain = tuple(range(len(self.shape)))
        x = self.main
        if x.strides is None or x.shape != self.shape:
            return plain
        if any(sum(n != 1 for n in array.shape) > 1 for array in arrays):
            return plain  # a parameter of several axes keeps their order
        order = tuple(sorted(plain, key=lambda axis: (-x.strides[axis], axis)))
        return order if same_layout(self.shape, x.strides, packed(self.shape, order)) else plain

    def keep_order(self, beside):
        """Take the elements as they are counted; nothing is written to an array of those beside, either."""
        self.order = tuple(range(len(self.shape)))
        self._inputs += beside

    def flat(self, array):
        """The array's elements in the order of the call, without gaps."""
        if array.strides is None and array.shape == self.shape and self.order == tuple(range(len(self.shape))):
            return array
        strides = broadcast_strides(array, self.shape)
        if same_layout(self.shape, strides, packed(self.shape, self.order)):
            return array
        flat = self._empty(self.shape, self.order)
        self._copy(array, strides, flat, packed(self.shape, self.order))
        return flat

    def _empty(self, shape, order=None, type=None, like=None):
        made = empty(like or self.main, shape, type, order and packed(shape, order))
        self._kept.append(made)
        return made

    def flats(self):
        """The sources in the order of the call, without gaps."""
        return tuple(self.flat(source) for source in self.sources)

    def elementwise(self, activation, name, sources, targets):
        """Launch the kernel of a function, for parameters that are numbers or arrays."""
        name, parameters = self.spread_all(name)
        whole = aligned((*sources, *targets))
        self(kernels(activation)[name], self.blocks(TILE), sources, targets, self.count, whole, parameters)

    def spread_all(self, name):
        """The kernel's name, and the parameters as it takes them."""
        if not self.values.arrays:
            return name, self.values.numbers
        return f"{name}_by_array", tuple(self.spread(array) for array in self.values.arrays)

    def destination(self):
        """The target of the kernel: the caller's array, if it may be written to."""
        self.target = self.given
        if self.given is None or not self._fits(self.given):
            self.target = self._empty(self.shape, self.order)
        return self.target

    def _fits(self, out):
        """Whether a kernel may write to the caller's array while it reads the inputs."""
        strides = packed(out.shape) if out.strides is None else out.strides
        if not same_layout(self.shape, strides, packed(self.shape, self.order)):
            return False
        begin, end = out.bounds
        for k, array in enumerate(self._inputs):
            first, last = array.bounds
            if first < end and begin < last:
                same = array.shape == out.shape and same_layout(out.shape, strides, array.strides or packed(out.shape))
                if k >= len(self.sources) or first != begin or not same:
                    return False
        return True

    def another(self, out):
        """Memory for a second result."""
        given = None if out is None else self._checked(out, self.shape)
        alone = given is not None and (self.given is None or not overlap(given, self.given))
        memory = given if alone and self._fits(given) else self._empty(self.shape, self.order)
        return Second(out, given, memory)

    def delivered(self, second):
        """A second result, in the caller's array where one was given."""
        if second.given is None:
            return second.memory.owner
        if self.count and second.memory is not second.given:
            strides = packed(self.shape) if second.given.strides is None else second.given.strides
            self._copy(second.memory, packed(self.shape, self.order), second.given, strides)
        return second.out

    def result(self):
        """The result, in the caller's array where one was given."""
        if self.given is None:
            return (self.target or self._empty(self.shape, self.order)).owner
        if self.count and self.target is not self.given:
            strides = packed(self.shape) if self.given.strides is None else self.given.strides
            self._copy(self.target, packed(self.shape, self.order), self.given, strides)
        return self.out

    def gradient(self, shape, out):
        """Where a parameter's gradient goes."""
        if out is None:
            return self._empty(shape)
        array = self._checked(out, shape, any_type=True)  # rounded once, from float64
        if array.strides is not None:
            raise ValueError("out for a parameter's gradient has gaps")
        return array

    def scratch(self, count):
        """Memory for partial sums."""
        return self._empty((count,), type="float64")

    def limit(self, blocks):
        return min(blocks, most_blocks(self.main.device))

    def blocks(self, elements):
        return self.limit(-(-self.count // elements))

    def _axes(self, array):
        """For each axis longer than one, in the order of the call: its length and whether the array varies on it."""
        own = (1,) * (len(self.shape) - len(array.shape)) + array.shape
        return [(self.shape[axis], own[axis] != 1) for axis in self.order if self.shape[axis] != 1]

    def pattern(self, array):
        """(inner, channels) where an array stays for `inner` elements and starts again after `channels`; else None."""
        axes = self._axes(array)
        varies = [k for k, (_, own) in enumerate(axes) if own]
        if not varies:
            return 1, 1
        first, last = varies[0], varies[-1]
        if len(varies) != last - first + 1:
            return None
        return prod(n for n, _ in axes[last + 1 :]), prod(n for n, _ in axes[first : last + 1])

    def packed(self, array):
        """A parameter without gaps."""
        if array.strides is None:
            return array
        made = self._empty(array.shape, like=array)
        self._copy(array, array.strides, made, packed(array.shape), array.shape)
        return made

    def spread(self, array, whole=False):
        """A parameter as kernels take it: memory, inner, channels."""
        pattern = None if whole else self.pattern(array)
        if pattern is None:
            flat = self._empty(self.shape, self.order, like=array)
            self._copy(array, broadcast_strides(array, self.shape), flat, packed(self.shape, self.order))
            return flat, 1, self.count
        return self.packed(array), *pattern

    def _copy(self, source, strides, target, places, shape=None):
        """Copy between two layouts; axes that lie alike in both are taken as one."""
        axes: list[tuple[int, int, int]] = []
        for n, s, t in sorted(zip(shape or self.shape, strides, places, strict=True), key=lambda axis: -axis[2]):
            if axes and axes[-1][1:] == (s * n, t * n):
                n *= axes.pop()[0]
            if n != 1:
                axes.append((n, s, t))
        outer, axes = axes[:-AXES], axes[-AXES:]
        axes = [(1, 0, 0)] * (AXES - len(axes)) + axes
        count = prod(n for n, _, _ in axes)
        blocks = self.limit(-(-count // BLOCK))
        for place in product(*(range(n) for n, _, _ in outer)):
            a, b = (
                moved(x, sum(i * axis[k] for i, axis in zip(place, outer, strict=True)))
                for x, k in ((source, 1), (target, 2))
            )
            self(common.copy, blocks, a, b, count, *zip(*axes, strict=True), type=source.type)

    def joint(self, array, shape):
        """A parameter as kernels with sums take it: memory, and whether it varies."""
        if array.size == 1:
            return array, 0
        if array.shape == shape:
            return self.packed(array), 1
        made = self._empty(shape, like=array)
        self._copy(array, broadcast_strides(array, shape), made, packed(shape), shape)
        return made, 1

    def finish(self, partial, result, sums):
        """The sums that are left to do, one after the other; the last one rounds."""
        for k, sum in enumerate(sums):
            last = k + 1 == len(sums)
            target = result if last else self.scratch(sum.channels)
            if sum.channels:
                few = sum.terms <= FEW
                blocks = -(-sum.channels // BLOCK) if few else sum.channels
                kernel = common.total_by_thread if few else common.total_by_block
                self(kernel, self.limit(blocks), partial, target, *sum, type=target.type)
            partial = target


def overlap(a, b):
    """Whether two arrays may share memory."""
    (first, last), (begin, end) = a.bounds, b.bounds
    return first < end and begin < last


def moved(array, elements):
    return array._replace(pointer=array.pointer + elements * array.itemsize) if elements else array


def broadcast_strides(array, shape):
    """The strides with which an array takes a larger shape: 0 along the axes that it lacks."""
    strides = packed(array.shape) if array.strides is None else array.strides
    missing = len(shape) - len(array.shape)
    repeated = (0 if n == 1 else s for n, s in zip(array.shape, strides, strict=True))
    return (0,) * missing + tuple(repeated)


def aligned(arrays, row=0):
    """1 where every row may be accessed 16 bytes at a time."""
    return int(not any((array.pointer | row * array.itemsize) % 16 for array in arrays))


def _values(parameters, given, x):
    """The parameters of a call: numbers in the type that x is computed in, arrays of a type that is computed in it."""
    unknown = given.keys() - {p.name for p in parameters}
    if unknown:
        takes = ", ".join(p.name for p in parameters) or "no parameters"
        raise TypeError(f"unknown parameter {', '.join(sorted(unknown))}; the function takes {takes}")
    taken = computed_type(x.type)
    if not given:
        return Values(tuple(number(p.default, taken) for p in parameters), ())
    chosen = [given.get(p.name, p.default) for p in parameters]
    for parameter, value in zip(parameters, chosen, strict=True):
        if is_number(value):
            check("the function", parameter.name, value, np.asarray(number(float(value), taken), taken))
            below: Any = chosen[[p.name for p in parameters].index(parameter.above)] if parameter.above else None
            check_domain(
                parameter, number(float(value), taken), number(float(below), taken) if is_number(below) else None
            )
    if all(is_number(value) for value in chosen):
        return Values(tuple(number(float(value), taken) for value in chosen), ())
    arrays = []
    for parameter, value in zip(parameters, chosen, strict=True):
        if is_number(value):
            arrays.append(constant(float(value), taken, x.device))
            continue
        array = view(value, parameter.name)
        same = computed_type(array.type) == taken
        arrays.append(array if same else view(array.maker.cast(array, taken), parameter.name))
    return Values((), tuple(arrays))


def computed_type(type):
    """The type in which arrays of a type are computed, and parameters are taken: no number is rounded to a half."""
    return "float64" if type == "float64" else "float32"


def check_domain(parameter, value, below=None):
    """Refuse a number outside of a parameter's domain, or not above another; arrays would have to be waited for."""
    if below is not None and value <= below:
        raise ValueError(f"{parameter.name} must be above {parameter.above}, which is {below!r}, and is {value!r}")
    low = {"positive": value > 0, "nonnegative": value >= 0}.get(parameter.domain, True)
    if not low and value == value:
        raise ValueError(f"{parameter.name} must be {parameter.domain}, not {value!r}")


def is_number(value):
    return isinstance(value, (int, float, np.generic)) or (isinstance(value, np.ndarray) and value.ndim == 0)


@lru_cache(maxsize=1024)
def number(value, type):
    """A number rounded to a type."""
    with np.errstate(over="ignore"):
        return float(np.dtype(type).type(value))


@lru_cache(maxsize=256)
def constant(value, type, device):
    """A number as an array of no axes, on the device."""
    host = np.array([value], type)
    with device_scope(device):
        return Interface.view(cuda.to_device(host))._replace(shape=(), type=type)


def device_scope(device):
    """The device of the arrays as the current one."""
    if device is None or config.ENABLE_CUDASIM or cuda.get_current_device().id == device:
        return nullcontext()
    return cuda.gpus[device]


@cache
def most_blocks(device):
    """As many blocks as a device runs at a time: 2048 threads on each multiprocessor."""
    if config.ENABLE_CUDASIM:
        return 2
    return cuda.get_current_device().MULTIPROCESSOR_COUNT * (2048 // BLOCK)


def handle(stream):
    """A stream as CUDA's number for it: of an integer, or of a stream of PyTorch, CuPy, Numba or cuda.core."""
    if isinstance(stream, int):
        return stream
    for name in ("stream", "ptr"):
        if isinstance(getattr(stream, name, None), int):
            return getattr(stream, name)
    if hasattr(stream, "__cuda_stream__"):
        given = stream.__cuda_stream__
        return int((given() if callable(given) else given)[1])
    return int(stream.handle.value or 0)


@lru_cache(maxsize=128)
def stream_object(number, device):
    """Numba's object for a stream; 0 is the default one."""
    if number == 0:
        return 0
    special = {1: "legacy_default_stream", 2: "per_thread_default_stream"}.get(number)
    return getattr(cuda, special)() if special else cuda.external_stream(number)
