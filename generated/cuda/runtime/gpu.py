# Copied from codegen/targets/cuda/runtime/gpu.py by `python -m codegen build`; do not edit.
"""What kernels are written in, on a GPU: correctly rounded arithmetic that nothing contracts, 16-byte accesses, and a
function that is one program for float32 and another for float64. `simulator` gives the same names in Python.

Each thread of a kernel holds `LANES` values at a time, whatever the element type: two pieces of 16 bytes of float32,
four of float64, one of a 16-bit type. Pieces of a block lie beside each other, so that every access of a warp is
one stretch of memory.
"""

import hashlib
from types import FunctionType

import numpy as np
from llvmlite import ir

from .compiler import cuda

BLOCK = 256  # threads
LANES = 8  # values of a thread
TILE = BLOCK * LANES  # elements of a block

types = cuda.types
intrinsic = cuda.extending.intrinsic

ELEMENTS = {"float16": types.float16, "bfloat16": types.uint16, "float32": types.float32, "float64": types.float64}
FORMS = {
    types.float16: (ir.HalfType(), 8),
    types.uint16: (ir.IntType(16), 8),
    types.float32: (ir.FloatType(), 4),
    types.float64: (ir.DoubleType(), 2),
}  # how memory holds an element, and how many of them 16 bytes hold
I32, I64 = ir.IntType(32), ir.IntType(64)
WORDS = ir.VectorType(I32, 4)


def _called(builder, name, values):
    """A function of libdevice, of values of one type."""
    kind = ir.FunctionType(values[0].type, [value.type for value in values])
    known = builder.module.globals.get(f"__nv_{name}")
    return builder.call(known or ir.Function(builder.module, kind, f"__nv_{name}"), values)


def _arithmetic(single, double, integer):
    """An operation of two numbers of one type, in that type: floats by libdevice, integers without Numba's int64."""

    @intrinsic
    def operation(typing, a, b):
        def emit(context, builder, signature, values):
            if a not in (types.float32, types.float64):
                return integer(builder, *values)
            return _called(builder, single if a == types.float32 else double, values)

        return a(a, a), emit

    return operation


add = _arithmetic("fadd_rn", "dadd_rn", lambda builder, a, b: builder.add(a, b))
mul = _arithmetic("fmul_rn", "dmul_rn", lambda builder, a, b: builder.mul(a, b))
plus = add  # of sums, outside of programs
div = _arithmetic("fdiv_rn", "ddiv_rn", lambda builder, a, b: builder.sdiv(a, b))
both = _arithmetic("", "", lambda builder, a, b: builder.and_(a, b))
either = _arithmetic("", "", lambda builder, a, b: builder.or_(a, b))
shl = _arithmetic("", "", lambda builder, a, b: builder.shl(a, b))
sar = _arithmetic("", "", lambda builder, a, b: builder.ashr(a, b))
quotient = _arithmetic("", "", lambda builder, a, b: builder.udiv(a, b))  # of numbers that are not negative
remainder = _arithmetic("", "", lambda builder, a, b: builder.urem(a, b))


@intrinsic
def sub(typing, a, b):
    """a - b. Of doubles libdevice has no difference."""

    def emit(context, builder, signature, values):
        if a == types.float64:
            negated = builder.fsub(ir.Constant(values[1].type, -0.0), values[1])  # NVVM has no fneg
            return _called(builder, "dadd_rn", [values[0], negated])
        return _called(builder, "fsub_rn", values) if a == types.float32 else builder.sub(*values)

    return a(a, a), emit


@intrinsic
def fma(typing, a, b, c):
    """a b + c, rounded once."""
    name = {types.float32: "fmaf_rn", types.float64: "fma_rn"}[a]
    return a(a, a, a), lambda context, builder, signature, values: _called(builder, name, values)


@intrinsic
def sqrt(typing, a):
    """The square root, rounded."""
    name = {types.float32: "fsqrt_rn", types.float64: "dsqrt_rn"}[a]
    return a(a), lambda context, builder, signature, values: _called(builder, name, values)


@intrinsic
def magnitude(typing, a):
    """Without its sign."""
    name = {types.float32: "fabsf", types.float64: "fabs"}[a]
    return a(a), lambda context, builder, signature, values: _called(builder, name, values)


@intrinsic
def copysign(typing, a, b):
    """The magnitude of a with the sign of b."""
    name = {types.float32: "copysignf", types.float64: "copysign"}[a]
    return a(a, a), lambda context, builder, signature, values: _called(builder, name, values)


def _bits(kind):
    """A number as its bits, or the reverse: the type of the result, and what emits it."""
    return lambda context, builder, signature, values: builder.bitcast(values[0], context.get_value_type(kind))


@intrinsic
def bits(typing, a):
    """A float as an integer."""
    kind = {types.float32: types.int32, types.float64: types.int64}[a]
    return kind(a), _bits(kind)


@intrinsic
def from_bits(typing, a):
    """An integer as a float."""
    kind = {types.int32: types.float32, types.int64: types.float64}[a]
    return kind(a), _bits(kind)


@intrinsic
def select(typing, condition, a, b):
    """`a` where the condition holds, else `b`, without a branch."""

    def emit(context, builder, signature, values):
        return builder.select(*values)

    return a(types.boolean, a, a), emit


def looked_up(column):
    """A function that looks up in a column of a table, which is one line of memory."""
    count, kind = len(column), ir.ArrayType(ir.FloatType(), len(column))
    numbers = [float(np.float32(number)) for number in column]
    name = f"column_{hashlib.sha256(np.array(numbers).tobytes()).hexdigest()[:16]}"

    @intrinsic
    def number(typing, index):
        def emit(context, builder, signature, values):
            memory = builder.module.globals.get(name)
            if memory is None:
                memory = ir.GlobalVariable(builder.module, kind, name, addrspace=1)
                memory.linkage, memory.global_constant, memory.align = "internal", True, 128
                memory.initializer = ir.Constant(kind, numbers)
            here = builder.and_(values[0], I32(count - 1))
            return builder.load(builder.gep(memory, [I32(0), here]))

        return types.float32(types.int32), emit

    return number


def joined(usual, rest, outputs=1):
    """A program that is `usual` where the first result of that says so, and `rest` elsewhere."""
    given = ", ".join(usual.__code__.co_varnames[: usual.__code__.co_argcount])
    results = ", ".join(f"r{k}" for k in range(outputs))
    scope = {"usual": device(usual), "rest": device(rest)}
    exec(
        f"def program({given}):\n"
        f"    own, {results} = usual({given})\n"
        f"    if own:\n"
        f"        return {results}\n"
        f"    return rest({given})\n",
        scope,
    )
    return scope["program"]


def device(function):
    """A helper that is compiled into the kernels which use it."""
    return cuda.extending.register_jitable(forceinline=True)(function)


def by_type(single, double):
    """A function that is `single` for float32 and `double` for float64."""

    def function(x, *rest):
        raise TypeError("this function runs on a GPU, inside a kernel")

    @cuda.extending.overload(function, jit_options={"forceinline": True}, strict=False)
    def choose(x, *rest):
        return double if x == types.float64 else single

    return function


def by_kind(number, array):
    """A function that is `number` for a number and `array` for a tuple."""

    def function(item, *rest):
        raise TypeError("this function runs on a GPU, inside a kernel")

    @cuda.extending.overload(function, jit_options={"forceinline": True}, strict=False)
    def choose(item, *rest):
        return array if isinstance(item, types.BaseTuple) else number

    return function


def for_each(function):
    """A function that gives the results of another for each item of a tuple; what follows the tuple is the same."""

    def results(items, *rest):
        raise TypeError("this function runs on a GPU, inside a kernel")

    @cuda.extending.overload(results, jit_options={"forceinline": True}, strict=False)
    def choose(items, *rest):
        if len(items) == 0:
            return lambda items, *rest: ()
        return lambda items, *rest: (function(items[0], *rest),) + results(items[1:], *rest)  # noqa: RUF005

    return results


@intrinsic
def pairs(typing, a, b):
    """The items of two tuples, side by side."""
    kind = types.Tuple([types.Tuple(pair) for pair in zip(a, b, strict=True)])

    def emit(context, builder, signature, values):
        sides = [[builder.extract_value(value, k) for value in values] for k in range(len(kind))]
        made = [context.make_tuple(builder, pair, side) for pair, side in zip(kind, sides, strict=True)]
        return context.make_tuple(builder, kind, made)

    return kind(a, b), emit


def bound(loop, program, name):
    """A loop around a program, as a function of its own under which the cache on disk keeps it."""
    function = FunctionType(loop.__code__, {**loop.__globals__, "program": program}, name)
    function.__qualname__ = name
    return function


@intrinsic
def real(typing, x):
    """A caller's number as one of the two types that functions are computed in."""
    kind = types.float32 if x in (types.float32, types.float16) else types.float64
    return kind(x), lambda context, builder, signature, values: context.cast(builder, values[0], x, kind)


@intrinsic
def like(typing, value, x):
    """A parameter in the type that its function is computed in."""
    kind = types.float32 if x in (types.float32, types.float16) else types.float64
    return kind(value, x), lambda context, builder, signature, values: context.cast(builder, values[0], value, kind)


def exported(default, general=None, arrays=1):
    """A device function for callers: `default` takes so many numbers, `general` the parameters too."""

    def function(x, *more, **named):
        raise TypeError("this function runs on a GPU, inside a kernel")

    @cuda.extending.overload(function, jit_options={"forceinline": True}, strict=False)
    def choose(x, *more, **named):
        return general if general is not None and (len(more) >= arrays or named) else default

    return function


def computed(element):
    """The type in which an element is computed."""
    return types.float64 if element == types.float64 else types.float32


def _widen(builder, element, value):
    if element == types.float16:
        return builder.fpext(value, ir.FloatType())
    if element == types.uint16:  # bfloat16 is the upper half of a float32
        return builder.bitcast(builder.shl(builder.zext(value, I32), I32(16)), ir.FloatType())
    return value


def _narrow(builder, element, value):
    if element == types.float16:
        return builder.fptrunc(value, ir.HalfType())
    if element == types.uint16:  # to nearest, ties to even: the carry of the lower half, and NaN kept apart from it
        bits = builder.bitcast(value, I32)
        even = builder.and_(builder.lshr(bits, I32(16)), I32(1))
        rounded = builder.lshr(builder.add(bits, builder.add(even, I32(0x7FFF))), I32(16))
        quiet = builder.or_(builder.lshr(bits, I32(16)), I32(0x40))
        return builder.trunc(
            builder.select(builder.fcmp_unordered("uno", value, value), quiet, rounded), ir.IntType(16)
        )
    return value


def _pack(builder, element, values):
    """Elements as four words."""
    if element == types.uint16:  # as a vector of 16-bit integers, LLVM would take it apart into two accesses
        pairs = [[builder.zext(value, I32) for value in values[k : k + 2]] for k in range(0, 8, 2)]
        values, form = [builder.or_(low, builder.shl(high, I32(16))) for low, high in pairs], (I32, 4)
    else:
        form = FORMS[element]
    vector = ir.Constant(ir.VectorType(*form), ir.Undefined)
    for k, value in enumerate(values):
        vector = builder.insert_element(vector, value, I32(k))
    return builder.bitcast(vector, WORDS)


def _unpack(builder, element, words):
    """Four words as values, in the type in which they are computed."""
    if element == types.uint16:
        halves = []
        for k in range(4):
            word = builder.extract_element(words, I32(k))
            halves += [builder.shl(word, I32(16)), builder.and_(word, I32(0xFFFF0000))]
        return [builder.bitcast(half, ir.FloatType()) for half in halves]
    vector = builder.bitcast(words, ir.VectorType(*FORMS[element]))
    return [_widen(builder, element, builder.extract_element(vector, I32(k))) for k in range(FORMS[element][1])]


def _address(builder, element, pointer, index):
    """The address of an element, told to be in global memory."""
    here = builder.bitcast(pointer, ir.PointerType(FORMS[element][0]))
    return builder.gep(builder.addrspacecast(here, ir.PointerType(FORMS[element][0], addrspace=1)), [index])


def _piece(builder, form, start, thread, stop, aligned, piece):
    """The index of the first element of a thread's piece, and whether the piece may be accessed as a whole."""
    _, count = form
    lane = builder.mul(thread, I64(count))
    first = builder.add(start, builder.add(lane, I64(piece * count * BLOCK)))
    inside = builder.icmp_signed("<=", builder.add(first, I64(count)), stop)
    return first, builder.and_(builder.icmp_signed("!=", aligned, I64(0)), inside)


def _in_rows(builder, index, row):
    """Where an element lies: as it is counted, or with a gap of a row's length behind each row."""
    return builder.add(index, builder.mul(builder.udiv(index, row[0]), row[0])) if row else index


def _load(memory, more):
    """The signature of a load, with so many more arguments, and what emits it."""
    element = memory.dtype
    form = FORMS[element]

    def emit(context, builder, signature, values):
        pointer, start, thread, stop, aligned, *row = values
        lanes = []
        for piece in range(LANES // form[1]):
            first, whole = _piece(builder, form, start, thread, stop, aligned, piece)
            with builder.if_else(whole) as (then, otherwise):
                with then:
                    address = _address(builder, element, pointer, _in_rows(builder, first, row))
                    place = builder.bitcast(address, ir.PointerType(WORDS, addrspace=1))
                    at_once = builder.load(place, align=16)
                    here = builder.block
                with otherwise:
                    last = builder.sub(stop, I64(1))
                    single = []
                    for k in range(form[1]):
                        index = builder.add(first, I64(k))
                        index = builder.select(builder.icmp_signed("<", index, last), index, last)
                        single.append(builder.load(_address(builder, element, pointer, _in_rows(builder, index, row))))
                    packed = _pack(builder, element, single)
                    there = builder.block
            words = builder.phi(WORDS)
            words.add_incoming(at_once, here)
            words.add_incoming(packed, there)
            lanes += _unpack(builder, element, words)
        return context.make_tuple(builder, signature.return_type, lanes)

    return types.UniTuple(computed(element), LANES)(memory, *(types.int64,) * (4 + more)), emit


def _loads(sources, more):
    """The signature of the loads of several arrays, and what emits them."""
    one = [_load(memory, more) for memory in sources]
    lanes = types.Tuple([signature.return_type for signature, _ in one])

    def emit(context, builder, signature, values):
        pointers, *rest = values
        loaded = [
            made(context, builder, own, [builder.extract_value(pointers, k), *rest])
            for k, (own, made) in enumerate(one)
        ]
        return context.make_tuple(builder, lanes, loaded)

    return lanes(sources, *(types.int64,) * (4 + more)), emit


@intrinsic
def load(typing, sources, start, thread, stop, aligned):
    """A thread's values of the tile that begins at `start`, of each array; past `stop`, the last element before it."""
    return _loads(sources, 0)


@intrinsic
def load_rows(typing, sources, start, thread, stop, aligned, row):
    """The same of arrays that have a gap as long as a row behind each row; `aligned` holds for every row."""
    return _loads(sources, 1)


def _store(memory, more):
    """The signature of a store, with so many more arguments, and what emits it."""
    element = memory.dtype
    form = FORMS[element]

    def emit(context, builder, signature, values):
        pointer, start, thread, stop, aligned, *row, lanes = values
        elements = [_narrow(builder, element, builder.extract_value(lanes, k)) for k in range(LANES)]
        for piece in range(LANES // form[1]):
            part = elements[piece * form[1] : (piece + 1) * form[1]]
            first, whole = _piece(builder, form, start, thread, stop, aligned, piece)
            with builder.if_else(whole) as (then, otherwise):
                with then:
                    address = _address(builder, element, pointer, _in_rows(builder, first, row))
                    place = builder.bitcast(address, ir.PointerType(WORDS, addrspace=1))
                    builder.store(_pack(builder, element, part), place, align=16)
                with otherwise:
                    for k, one in enumerate(part):
                        index = builder.add(first, I64(k))
                        with builder.if_then(builder.icmp_signed("<", index, stop)):
                            builder.store(one, _address(builder, element, pointer, _in_rows(builder, index, row)))
        return context.get_dummy_value()

    return types.void(memory, *(types.int64,) * (4 + more), types.UniTuple(computed(element), LANES)), emit


def _stores(targets, results, more):
    """The signature of the stores to several arrays, and what emits them."""
    one = [_store(memory, more) for memory in targets]
    left = types.Tuple(list(results)[len(targets) :])

    def emit(context, builder, signature, values):
        pointers, *rest, lanes = values
        for k, (own, made) in enumerate(one):
            pointer, values = (builder.extract_value(part, k) for part in (pointers, lanes))
            made(context, builder, own, [pointer, *rest, values])
        return _part(context, builder, left, lanes, len(targets))

    return left(targets, *(types.int64,) * (4 + more), results), emit


def _part(context, builder, kind, values, first):
    """What is in a tuple from a place on."""
    return context.make_tuple(builder, kind, [builder.extract_value(values, first + k) for k in range(len(kind))])


@intrinsic
def store(typing, targets, start, thread, stop, aligned, results):
    """Write a thread's values of the tile that begins at `start`, up to `stop`; gives the results that are left."""
    return _stores(targets, results, 0)


@intrinsic
def store_rows(typing, targets, start, thread, stop, aligned, row, results):
    """The same to arrays that have a gap as long as a row behind each row."""
    return _stores(targets, results, 1)


@intrinsic
def together(typing, items):
    """Arguments for each lane, of lanes and of values that are the same for all: a tuple of tuples."""
    row = types.Tuple([item.dtype if isinstance(item, types.UniTuple) else item for item in items])

    def emit(context, builder, signature, values):
        rows = []
        for k in range(LANES):
            parts = [builder.extract_value(values[0], n) for n in range(len(items))]
            wide = [isinstance(item, types.UniTuple) for item in items]
            parts = [builder.extract_value(p, k) if w else p for p, w in zip(parts, wide, strict=True)]
            rows.append(context.make_tuple(builder, row, parts))
        return context.make_tuple(builder, signature.return_type, rows)

    return types.UniTuple(row, LANES)(items), emit


@intrinsic
def apart(typing, rows):
    """The reverse, for results: lanes of the first, lanes of the second, ..."""
    several = isinstance(rows.dtype, types.BaseTuple)
    parts = types.Tuple([types.UniTuple(part, LANES) for part in (rows.dtype if several else [rows.dtype])])

    def emit(context, builder, signature, values):
        columns = []
        for n, part in enumerate(parts):
            lanes = [builder.extract_value(values[0], [k, n] if several else k) for k in range(LANES)]
            columns.append(context.make_tuple(builder, part, lanes))
        return context.make_tuple(builder, parts, columns)

    return parts(rows), emit


def _get(builder, element, pointer, index):
    return _widen(builder, element, builder.load(_address(builder, element, pointer, index)))


@intrinsic
def get(typing, memory, index):
    """One element, in the type in which it is computed."""

    def emit(context, builder, signature, values):
        return _get(builder, memory.dtype, *values)

    return computed(memory.dtype)(memory, types.int64), emit


@intrinsic
def take(typing, sources, index):
    """One element of each array."""
    kind = types.Tuple([computed(memory.dtype) for memory in sources])

    def emit(context, builder, signature, values):
        pointers = [builder.extract_value(values[0], k) for k in range(len(sources))]
        taken = [_get(builder, memory.dtype, p, values[1]) for memory, p in zip(sources, pointers, strict=True)]
        return context.make_tuple(builder, kind, taken)

    return kind(sources, types.int64), emit


@intrinsic
def of_channel(typing, parameters, channel):
    """A parameter's value in a channel: a number is the same in all, an array has a step, which may be 0."""
    kind = types.Tuple([computed(p[0].dtype) if isinstance(p, types.BaseTuple) else p for p in parameters])

    def emit(context, builder, signature, values):
        taken = []
        for k, parameter in enumerate(parameters):
            value = builder.extract_value(values[0], k)
            if isinstance(parameter, types.BaseTuple):
                pointer, step = (builder.extract_value(value, n) for n in range(2))
                value = _get(builder, parameter[0].dtype, pointer, builder.mul(values[1], step))
            taken.append(value)
        return context.make_tuple(builder, kind, taken)

    return kind(parameters, types.int64), emit


def _put(builder, element, pointer, index, number):
    if number.type == ir.DoubleType() and element in (types.float32, types.uint16):
        number = builder.fptrunc(number, ir.FloatType())
    builder.store(_narrow(builder, element, number), _address(builder, element, pointer, index))


@intrinsic
def put(typing, memory, index, value):
    """Write one element; a float64 is rounded to the type of the others as NumPy does it, to bfloat16 by float32."""

    def emit(context, builder, signature, values):
        _put(builder, memory.dtype, *values)
        return context.get_dummy_value()

    return types.void(memory, types.int64, value), emit


@intrinsic
def deliver(typing, targets, index, results):
    """Write one element of each array; gives the results that are left."""
    several = isinstance(results, types.BaseTuple)
    left = types.Tuple(list(results)[len(targets) :] if several else [])

    def emit(context, builder, signature, values):
        pointers, index, numbers = values
        for k, memory in enumerate(targets):
            number = builder.extract_value(numbers, k) if several else numbers
            _put(builder, memory.dtype, builder.extract_value(pointers, k), index, number)
        return _part(context, builder, left, numbers, len(targets))

    return left(targets, types.int64, results), emit


@intrinsic
def zeros(typing, items):
    """As many zeros in float64."""
    kind = types.UniTuple(types.float64, len(items))

    def emit(context, builder, signature, values):
        return context.make_tuple(builder, kind, [ir.Constant(ir.DoubleType(), 0.0)] * len(items))

    return kind(items), emit


@intrinsic
def added(typing, sums, terms):
    """Sums with a term added to each, in float64."""

    def emit(context, builder, signature, values):
        pairs = ([builder.extract_value(v, k) for v in values] for k in range(len(sums)))
        return context.make_tuple(builder, sums, [_called(builder, "dadd_rn", pair) for pair in pairs])

    return sums(sums, terms), emit


@intrinsic
def width(typing, memory):
    """How many elements 16 bytes hold."""
    return types.int64(memory), lambda context, builder, signature, values: I64(FORMS[memory.dtype][1])


@intrinsic
def copied(typing, source, target, index, place):
    """Copy one element, its bits untouched."""

    def emit(context, builder, signature, values):
        pointer, goal, index, place = values
        one = builder.load(_address(builder, source.dtype, pointer, index))
        builder.store(one, _address(builder, target.dtype, goal, place))
        return context.get_dummy_value()

    return types.void(source, target, types.int64, types.int64), emit


def signature(form, type, taken=()):
    """The signature of a kernel of this form (see `launch`); `taken` are the types of its parameters' arrays."""
    left = iter(taken)

    def of(part):
        match part:
            case tuple():
                return types.Tuple([of(inner) for inner in part])
            case "p":
                return types.CPointer(ELEMENTS[type])
            case "w":
                return types.CPointer(ELEMENTS[next(left, type)])
            case "d":
                return types.CPointer(types.float64)
            case "v":
                return computed(ELEMENTS[type])
            case "i":
                return types.int64
            case "s":
                return types.UniTuple(types.int64, 8)
        raise AssertionError(part)

    return types.void(*map(of, form))


def compiled(function, form, type, taken):
    """A kernel for the current device, from the cache on disk where there is one."""
    # without link-time optimisation the PTX that was read by the tests is what runs
    jit = {"lto": False}
    try:
        return cuda.jit(signature(form, type, taken), cache=True, **jit)(function)
    except (RuntimeError, OSError):  # no cache can be written here
        return cuda.jit(signature(form, type, taken), **jit)(function)


def argument(array):
    """What a kernel takes for an array."""
    return array.pointer
