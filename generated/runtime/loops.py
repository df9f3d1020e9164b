# Copied from codegen/targets/cpu/runtime/loops.py by `python -m codegen build`; do not edit.
"""Loops over arrays around a kernel, as LLVM code around what Numba makes of the kernel.

Takes a `Loop`; gives the object code of a C function with the signature of a NumPy inner loop: the operands' pointers,
the counts, the steps in bytes. Four forms: `elementwise` is what a ufunc runs; `rows` and `columns` also sum the
parameters' gradients, and `terms` gives what these sum, element by element. Each runs in the processor's standard mode
and puts the caller's back. The object code allocates nothing and calls nothing but `memcpy` and `memset`, and functions
of `fenv.h` where the processor is no x86.

The sums are the same bits whatever the vector width and the number of threads: the kernel gives the contributions of an
element in float64, and they are added in an order that depends on the array's shape alone.
"""

from __future__ import annotations

import importlib
from functools import partial

from llvmlite import ir
from llvmlite.binding import get_process_triple
from numba import cfunc, types
from numba.core import cgutils
from numba.extending import intrinsic

from . import modes, tabulated, vector_loops
from .operations import from_bfloat, from_half, to_bfloat, to_half

BLOCK = 256  # elements that are gathered at a time: every operand's block stays in the first-level cache
LANES = 16  # partial sums of a chunk
LINE = 64  # bytes that travel together between caches and memory
GROUP = 4  # lines that are computed together, in as many registers
CHUNK = 4096  # elements in a row that make one partial sum, a multiple of BLOCK

_I32, _I64, _DOUBLE = ir.IntType(32), ir.IntType(64), ir.DoubleType()
_BYTES = types.CPointer(types.char)
_COUNTS = types.CPointer(types.intp)
_SIGNATURE = types.void(types.CPointer(_BYTES), _COUNTS, _COUNTS, _COUNTS)
_X86 = get_process_triple().startswith("x86_64")


class _Storage:
    """How an element lies in memory, and what it is computed in."""

    def __init__(self, stored, size, computed, load=None, store=None):
        self.stored, self.size, self.computed = stored, size, computed
        self._load, self._store = load, store

    def pointer(self, builder, address):
        return builder.bitcast(address, self.stored.as_pointer())

    def load(self, builder, pointer, index):
        return self.computed_from(builder, builder.load(builder.gep(pointer, [index])))

    def store(self, builder, value, pointer, index):
        builder.store(self.stored_from(builder, value), builder.gep(pointer, [index]))

    def computed_from(self, builder, value):
        """What lies in memory, or a vector of it, as it is computed with."""
        return self._load(builder, value) if self._load else value

    def stored_from(self, builder, value):
        """What was computed, or a vector of it, as it lies in memory."""
        return self._store(builder, value) if self._store else value


_STORAGE = {
    "float16": _Storage(ir.IntType(16), 2, types.float32, from_half, to_half),
    "bfloat16": _Storage(ir.IntType(16), 2, types.float32, from_bfloat, to_bfloat),
    "float32": _Storage(ir.FloatType(), 4, types.float32),
    "float64": _Storage(ir.DoubleType(), 8, types.float64),
}


def compile(loop):
    """The name of a C function and the object code that defines it."""
    made = c_function(loop)
    return made.native_name, made._library._get_compiled_object()


def c_function(loop):
    """The loop as Numba's object for a C function."""
    kernel = getattr(importlib.import_module(loop.kernels), loop.kernel)
    storage = _STORAGE[loop.dtype]
    body = {"elementwise": _elementwise, "terms": _terms, "rows": _rows, "columns": _columns}[loop.form]

    @intrinsic
    def run(typing, args, dims, steps, limit):
        kernel_type = typing.resolve_value_type(kernel)
        inputs = loop.arrays + loop.parameters + len(loop.constants)
        signature = kernel_type.get_call_type(typing, (storage.computed,) * inputs, {})

        def emit(context, builder, own, values):
            function = context.get_function(kernel_type, signature)
            inner, given = _function(context, builder.function, own.args)
            constants = [context.get_constant(storage.computed, value) for value in loop.constants]

            def call(arguments):
                result = function(inner, [*arguments, *constants])
                if loop.outputs == 1:
                    return [result]
                return [inner.extract_value(result, k) for k in range(loop.outputs)]

            frame = _Frame(inner, storage, loop, call, getattr(kernel, "parts", None), constants, *given)
            if loop.form == "elementwise":
                tabulate(frame, kernel, loop)
            body(frame)
            context.call_conv.return_value(inner, _I32(0))
            before = modes.save(builder)
            context.call_conv.call_function(builder, inner.function, types.int32, own.args, values)
            modes.restore(builder, before, forget=True)
            return context.get_dummy_value()

        return types.void(args, dims, steps, limit), emit

    def function(args, dims, steps, data):
        run(args, dims, steps, data)

    return cfunc(_SIGNATURE, error_model="numpy")(function)


def _function(context, cover, arguments):
    """A builder at the start of a function that LLVM does not inline into its cover, and the function's arguments.

    It keeps arithmetic between the instructions that set the processor's mode and those that put it back, and follows
    Numba's convention for calls, since the kernel is inlined into it.
    """
    kind = context.call_conv.get_function_type(types.int32, arguments)
    function = ir.Function(cover.module, kind, f"{cover.name}.loop")
    context.call_conv.decorate_function(function, [f"a{k}" for k in range(len(arguments))], arguments)
    function.linkage = "internal"
    function.attributes.add("noinline")
    return ir.IRBuilder(function.append_basic_block()), context.call_conv.get_arguments(function)


class _Frame:
    """What the forms share: the operands, and the arithmetic on one element.

    Operands are the arrays (the gradient, if any, x, and the gate of a gated unit), the parameters, the outputs, then
    the sums. Parameters lie in memory in the type that is computed in, so that none is rounded to a half.
    """

    def __init__(self, builder, storage, loop, call, parts, constants, args, dims, steps, limit):
        self.builder, self.storage, self.call = builder, storage, call
        self.taken = _STORAGE[storage.computed.name]
        self.arrays, self.inputs = loop.arrays, loop.arrays + loop.parameters
        self.outputs = max(loop.products, 1)
        self.sums = loop.outputs - self.outputs
        self.args, self.dims, self.steps, self.limit = args, dims, steps, limit
        self.parts, self.constants = parts, constants
        self.table = None  # of what is known of every number of a half type, where there is one

    def number(self, n):
        return ir.Constant(_I64, n)

    def item(self, array, k):
        return self.builder.load(self.builder.gep(array, [self.number(k)]))

    def each(self, count):
        """A loop over 0, 1, ..., count - 1."""
        return cgutils.for_range(self.builder, count, intp=_I64)

    def blocks(self, start, stop, size):
        """A loop over blocks of at most `size`: gives the first index and the number of elements."""
        return _Blocks(self, start, stop, size)

    def offset(self, pointer, index, step):
        return self.builder.gep(pointer, [self.builder.mul(index, step)])

    def room(self, type, count):
        """Memory of the function's own, which nothing else points to."""
        made = cgutils.alloca_once(self.builder, ir.ArrayType(type, count))
        made.align = 64
        return self.builder.bitcast(made, type.as_pointer())

    def storage_of(self, k):
        """How the elements of an operand lie in memory."""
        if k >= self.inputs + self.outputs:
            return _STORAGE["float64"]  # what belongs to a sum
        return self.taken if self.arrays <= k < self.inputs else self.storage

    def load(self, pointers, indices):
        return [self.storage.load(self.builder, p, i) for p, i in zip(pointers, indices, strict=True)]

    def load_parameters(self, pointers, index):
        return [self.taken.load(self.builder, p, index) for p in pointers]

    def values(self, inputs):
        """The kernel's results."""
        return self.call(inputs)

    def copy(self, source, target, count):
        with self.each(count) as loop:
            value = self.builder.load(self.builder.gep(source, [loop.index]))
            self.builder.store(value, self.builder.gep(target, [loop.index]))


class _Blocks:
    """A context manager: `with frame.blocks(start, stop, size) as (first, count)`."""

    def __init__(self, frame, start, stop, size):
        self.frame, self.stop, self.size = frame, stop, frame.number(size)
        self.range = cgutils.for_range_slice(frame.builder, start, stop, self.size, _I64)

    def __enter__(self):
        first, _ = self.range.__enter__()
        builder = self.frame.builder
        left = builder.sub(self.stop, first)
        return first, builder.select(builder.icmp_signed("<", left, self.size), left, self.size)

    def __exit__(self, *error):
        return self.range.__exit__(*error)


def _elementwise(frame):
    """One element after the other, as a ufunc's inner loop.

    Operands without gaps, with constant parameters, are computed in place in memory: a loop that LLVM vectorises,
    whether an output is an input or lies elsewhere. One output that lies elsewhere and is larger than the caches is
    stored past them. Anything else goes through blocks.
    """
    builder, storage, inputs, arrays = frame.builder, frame.storage, frame.inputs, range(frame.arrays)
    outputs = range(inputs, inputs + frame.outputs)
    count = frame.item(frame.dims, 0)
    pointers = [frame.item(frame.args, k) for k in range(outputs.stop)]
    steps = [frame.item(frame.steps, k) for k in range(outputs.stop)]

    def step_is(k, n):
        return builder.icmp_signed("==", steps[k], frame.number(n))

    dense = [step_is(k, storage.size) for k in (*arrays, *outputs)]
    constant = [step_is(k, 0) for k in range(frame.arrays, inputs)]
    apart = [builder.icmp_unsigned("!=", pointers[k], pointers[out]) for k in arrays for out in outputs]
    typed = [frame.storage_of(k).pointer(builder, p) for k, p in enumerate(pointers)]

    streams, head, tail = _streamed(frame, typed[-1], count)
    with builder.if_else(_all(builder, dense + constant + apart)) as (then, otherwise):
        with then:
            parameters = frame.load_parameters(typed[frame.arrays : inputs], frame.number(0))
            sources = typed[: frame.arrays]

            def compute(start, stop):
                here, there = ([builder.gep(p, [start]) for p in some] for some in (sources, typed[inputs:]))
                _compute(frame, here, there, builder.sub(stop, start), parameters)

            if frame.outputs > 1:
                compute(frame.number(0), count)
            else:
                # What is before whole lines, these, and what is behind them: in this order, since NumPy lets an output
                # overlap an input that it follows.
                with frame.each(frame.number(2)) as part:
                    first = builder.icmp_signed("==", part.index, frame.number(0))
                    compute(builder.select(first, frame.number(0), tail), builder.select(first, head, count))
                    if _X86:
                        now = builder.and_(streams, first)
                        _stream(frame, sources, parameters, typed[-1], now, head, tail)
        with otherwise:
            _by_blocks(frame, count, pointers, steps)


def _terms(frame):
    """One element after the other, and each parameter's contributions in float64, which are not summed."""
    operands = range(frame.inputs + frame.outputs + frame.sums)
    pointers, steps = ([frame.item(table, k) for k in operands] for table in (frame.args, frame.steps))
    _by_blocks(frame, frame.item(frame.dims, 0), pointers, steps)


def _compute(frame, sources, targets, count, numbers=(), varied=()):
    """The results for each of so many elements of dense operands.

    Parameters are `numbers`, the same for all elements, or lie in memory as the arrays do, `varied`.
    """
    builder = frame.builder
    if frame.table:
        frame.table.compute(frame, sources, targets, count)
        return
    if frame.parts:
        vector_loops.compute(frame, sources, targets, count, numbers, varied)
        return
    with frame.each(count) as loop:
        arrays = frame.load(sources, [loop.index] * frame.arrays)
        results = frame.values([*arrays, *numbers, *frame.load_parameters(varied, loop.index)])
        for k, (result, target) in enumerate(zip(results, targets, strict=False), frame.inputs):
            frame.storage_of(k).store(builder, result, target, loop.index)


def tabulate(frame, kernel, loop):
    """Give a frame its table, if it has one, and the code that fills it before the first call's loop."""
    table = tabulated.table_of(frame, kernel, loop)
    if table is not None:
        table.prepare(frame, partial(_compute, frame))
        frame.table = table


def _streamed(frame, target, count):
    """Whether a result is stored past the caches, and between which elements: whole groups of lines of memory."""
    builder, size = frame.builder, frame.storage.size
    zero, group = frame.number(0), frame.number(GROUP * LINE // size)
    if not _X86:
        return ir.Constant(ir.IntType(1), 0), zero, zero
    address = builder.ptrtoint(target, _I64)
    large = builder.icmp_signed(">=", builder.mul(count, frame.number(size)), builder.load(frame.limit))
    whole = builder.icmp_unsigned("==", builder.and_(address, frame.number(size - 1)), zero)
    streams = builder.and_(large, whole)
    head = builder.udiv(builder.and_(builder.neg(address), frame.number(LINE - 1)), frame.number(size))
    head = builder.select(builder.icmp_signed("<", head, count), head, count)
    groups = builder.udiv(builder.sub(count, head), group)
    tail = builder.add(head, builder.mul(groups, group))
    return streams, builder.select(streams, head, zero), builder.select(streams, tail, zero)


def _stream(frame, sources, parameters, target, streams, head, tail):
    """Lines of the result are computed into a buffer, and stored past the caches.

    The fence makes others see them before whatever is stored from then on.
    """
    builder, size = frame.builder, frame.storage.size
    lane = LINE // size
    step = frame.number(GROUP * lane)
    line = ir.VectorType(frame.storage.stored, lane).as_pointer()
    room = frame.room(frame.storage.stored, GROUP * lane)
    lines = builder.bitcast(room, line)
    with builder.if_then(streams), cgutils.for_range_slice(builder, head, tail, step, _I64) as (first, _):
        starts = [builder.gep(source, [first]) for source in sources]
        _compute(frame, starts, [room], step, parameters)
        end = builder.bitcast(builder.gep(target, [first]), line)
        for k in range(GROUP):
            value = builder.load(builder.gep(lines, [frame.number(k)]), align=LINE)
            stored = builder.store(value, builder.gep(end, [frame.number(k)]), align=LINE)
            stored.set_metadata("nontemporal", builder.module.add_metadata([ir.Constant(_I32, 1)]))
    fence = ir.FunctionType(ir.VoidType(), [])
    with builder.if_then(streams):
        builder.call(cgutils.get_or_insert_function(builder.module, fence, "llvm.x86.sse.sfence"), [])


def _all(builder, conditions):
    result = conditions[0]
    for condition in conditions[1:]:
        result = builder.and_(result, condition)
    return result


def _by_blocks(frame, count, pointers, steps):
    """Gather, compute, scatter: vectorised for any steps, and safe where an output is an input."""
    builder = frame.builder
    kinds = [frame.storage_of(k) for k in range(len(pointers))]
    rooms = [frame.room(kind.stored, BLOCK) for kind in kinds]
    dense = [builder.icmp_signed("==", step, frame.number(kind.size)) for step, kind in zip(steps, kinds, strict=True)]
    outputs = range(frame.inputs, len(pointers))
    with frame.blocks(frame.number(0), count, BLOCK) as (first, size):
        starts = [frame.offset(p, first, step) for p, step in zip(pointers, steps, strict=True)]
        sources = []
        for k in range(frame.inputs):
            with builder.if_then(builder.not_(dense[k])), frame.each(size) as loop:
                element = kinds[k].pointer(builder, frame.offset(starts[k], loop.index, steps[k]))
                builder.store(builder.load(element), builder.gep(rooms[k], [loop.index]))
            sources.append(builder.select(dense[k], kinds[k].pointer(builder, starts[k]), rooms[k]))
        arrays, varied = sources[: frame.arrays], sources[frame.arrays :]
        _compute(frame, arrays, rooms[outputs.start :], size, varied=varied)
        for out in outputs:
            with builder.if_else(dense[out]) as (then, otherwise):
                with then:
                    frame.copy(rooms[out], kinds[out].pointer(builder, starts[out]), size)
                with otherwise, frame.each(size) as loop:
                    element = kinds[out].pointer(builder, frame.offset(starts[out], loop.index, steps[out]))
                    builder.store(builder.load(builder.gep(rooms[out], [loop.index])), element)


def _starts(frame, index):
    """Where the operands of one problem start: arrays, parameters, gradients of inputs, and sums."""
    whole = frame.inputs + frame.outputs
    operands = range(whole + frame.sums)
    starts = [frame.offset(frame.item(frame.args, k), index, frame.item(frame.steps, k)) for k in operands]
    pointers = [frame.storage_of(k).pointer(frame.builder, start) for k, start in enumerate(starts[:whole])]
    sums = [frame.builder.bitcast(start, _DOUBLE.as_pointer()) for start in starts[whole:]]
    return pointers[: frame.arrays], pointers[frame.arrays : frame.inputs], pointers[frame.inputs :], sums


def _rows(frame):
    """`(n)...,()...->(n)...,(c)...`: the parameters are constant along a row, whose contributions are summed in chunks.

    Rows have no gaps. A chunk's sum is made of LANES partial sums, each over every LANES-th element in order, added
    pairwise.
    """
    builder = frame.builder
    lanes = ir.VectorType(_DOUBLE, LANES)
    rooms = [frame.room(frame.storage.stored, BLOCK) for _ in range(frame.outputs)]
    contributions = [frame.room(_DOUBLE, BLOCK) for _ in range(frame.sums)]
    totals = [cgutils.alloca_once(builder, lanes) for _ in range(frame.sums)]
    length = frame.item(frame.dims, 1)
    with frame.each(frame.item(frame.dims, 0)) as row:
        arrays, own, results, sums = _starts(frame, row.index)
        parameters = frame.load_parameters(own, frame.number(0))
        with frame.blocks(frame.number(0), length, CHUNK) as (chunk, chunk_size):
            for total in totals:
                builder.store(ir.Constant(lanes, [0.0] * LANES), total)
            with frame.blocks(chunk, builder.add(chunk, chunk_size), BLOCK) as (first, size):
                sources, targets = ([builder.gep(p, [first]) for p in group] for group in (arrays, results))
                _differentiate(frame, sources, lambda index: parameters, size, targets, rooms, contributions)
                _add_lanes(frame, contributions, totals, size, lanes)
            where = builder.sdiv(chunk, frame.number(CHUNK))
            for total, target in zip(totals, sums, strict=True):
                builder.store(_pairwise(builder, builder.load(total), LANES), builder.gep(target, [where]))


def _columns(frame):
    """`(m,n)...,(n)...->(m,n)...,(n)...`: the parameters vary along a row, and the sums are over the rows, in order.

    Arrays have no gaps.
    """
    builder = frame.builder
    rooms = [frame.room(frame.storage.stored, BLOCK) for _ in range(frame.outputs)]
    contributions = [frame.room(_DOUBLE, BLOCK) for _ in range(frame.sums)]
    rows, length = frame.item(frame.dims, 1), frame.item(frame.dims, 2)
    with frame.each(frame.item(frame.dims, 0)) as problem:
        arrays, own, results, sums = _starts(frame, problem.index)
        for target in sums:
            with frame.each(length) as loop:
                builder.store(ir.Constant(_DOUBLE, 0.0), builder.gep(target, [loop.index]))
        with frame.each(rows) as row:
            before = builder.mul(row.index, length)
            with frame.blocks(frame.number(0), length, BLOCK) as (first, size):
                at = builder.add(before, first)
                sources, targets = ([builder.gep(p, [at]) for p in group] for group in (arrays, results))
                parameters = partial(frame.load_parameters, [builder.gep(p, [first]) for p in own])
                _differentiate(frame, sources, parameters, size, targets, rooms, contributions)
                for mine, target in zip(contributions, sums, strict=True):
                    _add(frame, mine, builder.gep(target, [first]), size)


def _add(frame, terms, target, size):
    with frame.each(size) as loop:
        at = frame.builder.gep(target, [loop.index])
        term = frame.builder.load(frame.builder.gep(terms, [loop.index]))
        frame.builder.store(frame.builder.fadd(frame.builder.load(at), term), at)


def _differentiate(frame, sources, parameters, size, targets, rooms, contributions):
    """A block of every input's gradient, or of the only result, and of every parameter's contributions."""
    if frame.sums + frame.outputs == 1:  # one result alone is vectorised where it lies
        rooms = targets
    with frame.each(size) as loop:
        arrays = frame.load(sources, [loop.index] * frame.arrays)
        results = frame.values([*arrays, *parameters(loop.index)])
        for result, room in zip(results, rooms, strict=False):
            frame.storage.store(frame.builder, result, room, loop.index)
        for contribution, mine in zip(results[frame.outputs :], contributions, strict=True):
            frame.builder.store(contribution, frame.builder.gep(mine, [loop.index]))
    if rooms is not targets:
        for room, target in zip(rooms, targets, strict=True):
            frame.copy(room, target, size)


def _add_lanes(frame, contributions, totals, size, lanes):
    """Add a block of contributions to the lanes, the last group filled up with zeros."""
    builder = frame.builder
    groups = builder.sdiv(builder.add(size, frame.number(LANES - 1)), frame.number(LANES))
    full = builder.mul(groups, frame.number(LANES))
    for mine, total in zip(contributions, totals, strict=True):
        with frame.each(builder.sub(full, size)) as loop:
            builder.store(ir.Constant(_DOUBLE, 0.0), builder.gep(mine, [builder.add(size, loop.index)]))
        vectors = builder.bitcast(mine, lanes.as_pointer())
        with frame.each(groups) as loop:
            group = builder.load(builder.gep(vectors, [loop.index]), align=64)
            builder.store(builder.fadd(builder.load(total), group), total)


def _pairwise(builder, vector, count):
    """The sum of a vector's lanes: the upper half is added to the lower until one is left."""
    while count > 1:
        count //= 2
        undefined = ir.Constant(vector.type, ir.Undefined)
        lower, upper = (
            builder.shuffle_vector(
                vector, undefined, ir.Constant(ir.VectorType(_I32, count), list(range(start, start + count)))
            )
            for start in (0, count)
        )
        vector = builder.fadd(lower, upper)
    return builder.extract_element(vector, ir.Constant(_I32, 0))
