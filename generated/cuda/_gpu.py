"""Made by actforge from the definitions; changes made here are lost.

What kernels are written in, on a GPU: correctly rounded arithmetic that nothing contracts, 16-byte accesses, and a
function that is one program for float32 and another for float64. `_simulator.py` gives the same names in Python.

Each thread of a kernel holds `LANES` values at a time, whatever the element type: two pieces of 16 bytes of float32,
four of float64, one of a 16-bit type. Pieces of a block lie beside each other, so that every access of a warp is
one stretch of memory.
"""

import numpy as np
from numba import cuda
from llvmlite import ir

BLOCK = 256  # threads
LANES = 8  # values of a thread
TILE = BLOCK * LANES  # elements of a block

types = cuda.types
intrinsic = cuda.extending.intrinsic
lib = cuda.libdevice

ELEMENTS = {"float16": types.float16, "bfloat16": types.uint16, "float32": types.float32, "float64": types.float64}
FORMS = {
    types.float16: (ir.HalfType(), 8),
    types.uint16: (ir.IntType(16), 8),
    types.float32: (ir.FloatType(), 4),
    types.float64: (ir.DoubleType(), 2),
}  # how memory holds an element, and how many of them 16 bytes hold
I32, I64 = ir.IntType(32), ir.IntType(64)
WORDS = ir.VectorType(I32, 4)

fadd, fsub, fmul, fdiv, ffma, fsqrt = lib.fadd_rn, lib.fsub_rn, lib.fmul_rn, lib.fdiv_rn, lib.fmaf_rn, lib.fsqrt_rn
dadd, dmul, ddiv, dfma, dsqrt = lib.dadd_rn, lib.dmul_rn, lib.ddiv_rn, lib.fma_rn, lib.dsqrt_rn
fabs, dabs, fcopysign, dcopysign = lib.fabsf, lib.fabs, lib.copysignf, lib.copysign
fbits, dbits, from_fbits, from_dbits = lib.float_as_int, lib.double_as_longlong, lib.int_as_float, lib.longlong_as_double


def _binary(emit):
    """An operation of two integers of one type, in that type: Numba's own would go to int64."""

    @intrinsic
    def operation(typing, a, b):
        return a(a, b), lambda context, builder, signature, values: emit(builder, *values)

    return operation


iadd = _binary(lambda builder, a, b: builder.add(a, b))
isub = _binary(lambda builder, a, b: builder.sub(a, b))
iand = _binary(lambda builder, a, b: builder.and_(a, b))
ior = _binary(lambda builder, a, b: builder.or_(a, b))
shl = _binary(lambda builder, a, b: builder.shl(a, b))
sar = _binary(lambda builder, a, b: builder.ashr(a, b))
quotient = _binary(lambda builder, a, b: builder.udiv(a, b))  # of numbers that are not negative
remainder = _binary(lambda builder, a, b: builder.urem(a, b))


@intrinsic
def select(typing, condition, a, b):
    """`a` where the condition holds, else `b`, without a branch."""

    def emit(context, builder, signature, values):
        return builder.select(*values)

    return a(types.boolean, a, a), emit


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
        return builder.trunc(builder.select(builder.fcmp_unordered("uno", value, value), quiet, rounded), ir.IntType(16))
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


@intrinsic
def load(typing, memory, start, thread, stop, aligned):
    """A thread's values of the tile that begins at `start`; past `stop`, the last element before it."""
    return _load(memory, 0)


@intrinsic
def load_rows(typing, memory, start, thread, stop, aligned, row):
    """The same of an array that has a gap as long as a row behind each row; `aligned` holds for every row."""
    return _load(memory, 1)


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


@intrinsic
def store(typing, memory, start, thread, stop, aligned, lanes):
    """Write a thread's values of the tile that begins at `start`, up to `stop`."""
    return _store(memory, 0)


@intrinsic
def store_rows(typing, memory, start, thread, stop, aligned, row, lanes):
    """The same to an array that has a gap as long as a row behind each row."""
    return _store(memory, 1)


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
    parts = types.Tuple([types.UniTuple(part, LANES) for part in rows.dtype])

    def emit(context, builder, signature, values):
        columns = []
        for n, part in enumerate(parts):
            lanes = [builder.extract_value(values[0], [k, n]) for k in range(LANES)]
            columns.append(context.make_tuple(builder, part, lanes))
        return context.make_tuple(builder, parts, columns)

    return parts(rows), emit


@intrinsic
def get(typing, memory, index):
    """One element, in the type in which it is computed."""

    def emit(context, builder, signature, values):
        return _widen(builder, memory.dtype, builder.load(_address(builder, memory.dtype, *values)))

    return computed(memory.dtype)(memory, types.int64), emit


@intrinsic
def put(typing, memory, index, value):
    """Write one element; a float64 is rounded to the type of the others as NumPy does it, to bfloat16 by float32."""
    element = memory.dtype

    def emit(context, builder, signature, values):
        pointer, index, number = values
        if number.type == ir.DoubleType() and element in (types.float32, types.uint16):
            number = builder.fptrunc(number, ir.FloatType())
        builder.store(_narrow(builder, element, number), _address(builder, element, pointer, index))
        return context.get_dummy_value()

    return types.void(memory, types.int64, value), emit


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


ROLES = {
    "p": types.CPointer,  # elements
    "v": computed,  # a value, in the type in which it is computed
    "d": lambda element: types.CPointer(types.float64),
    "i": lambda element: types.int64,
    "s": lambda element: types.UniTuple(types.int64, 8),  # a shape, or strides
}


def signature(roles, type, taken=()):
    """The signature of a kernel whose arguments play these roles; parameters of other types than the arrays' are given."""
    left = iter(taken)
    return types.void(
        *(types.CPointer(ELEMENTS[next(left, type)]) if role == "w" else ROLES[role](ELEMENTS[type]) for role in roles)
    )


def compiled(function, roles, type, taken):
    """A kernel for the current device, from the cache on disk where there is one."""
    # without link-time optimisation the PTX that was read by the tests is what runs
    jit = {"lto": False}
    try:
        return cuda.jit(signature(roles, type, taken), cache=True, **jit)(function)
    except (RuntimeError, OSError):  # no cache can be written here
        return cuda.jit(signature(roles, type, taken), **jit)(function)


def argument(array):
    """What a kernel takes for an array."""
    return array.pointer
