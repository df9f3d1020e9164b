# Copied from codegen/targets/cuda/runtime/simulator.py by `python -m codegen build`; do not edit.
"""The names of `gpu` in plain Python, for Numba's CUDA simulator (`NUMBA_ENABLE_CUDASIM=1`), which has neither
libdevice nor intrinsics: the same kernels run there, one Python thread for each thread of a small block.
"""

import ctypes
import operator
from types import FunctionType

import numpy as np
from numba import njit

from ...runtime.operations import fma as _instruction
from .compiler import cuda

BLOCK = 32
LANES = 8
TILE = BLOCK * LANES

STORED = {"float16": "float16", "bfloat16": "uint16", "float32": "float32", "float64": "float64"}


def device(function):
    """A helper; what waits for the other threads has to know which block it is in."""
    return cuda.jit(device=True)(function) if "cuda" in function.__code__.co_names else function


def _quiet(function):
    """NumPy warns of what IEEE 754 defines: overflow, infinity less infinity."""

    def operation(*operands):
        with np.errstate(all="ignore"):
            return function(*operands)

    return operation


@njit
def _fused(a, b, c):
    return _instruction(a, b, c)


def fma(a, b, c):
    return type(a)(_fused(a, b, c))


add, mul, div = operator.add, operator.mul, operator.truediv
plus = _quiet(add)


def sub(a, b):
    return a - b


def both(a, b):
    return a & b


def either(a, b):
    return a | b


def shl(a, b):
    return a << b


def sar(a, b):
    return a >> b


sqrt, magnitude, copysign = np.sqrt, np.fabs, np.copysign


def quotient(a, b):
    return a // b


def remainder(a, b):
    return a % b


def select(condition, a, b):
    return a if condition else b


def bits(value):
    return value.view({4: np.int32, 8: np.int64}[value.itemsize])


def from_bits(value):
    return value.view({4: np.float32, 8: np.float64}[value.itemsize])


def looked_up(column):
    numbers = np.array(column, np.float32)
    return lambda index: numbers[int(index) & (len(numbers) - 1)]


def joined(usual, rest, outputs=1):
    def program(*arguments):
        own, *results = usual(*arguments)
        return rest(*arguments) if not own else results[0] if outputs == 1 else tuple(results)

    return program


def by_type(single, double):
    @_quiet
    def function(x, *rest):
        kind = np.float64 if isinstance(x, np.float64) else np.float32  # a number is none of NumPy's until it is cast
        return (double if kind is np.float64 else single)(x, *(kind(value) for value in rest))

    return function


def by_kind(number, array):
    return lambda item, *rest: (array if isinstance(item, tuple) else number)(item, *rest)


def for_each(function):
    return lambda items, *rest: tuple(function(item, *rest) for item in items)


def pairs(a, b):
    return tuple(zip(a, b, strict=True))


def bound(loop, program, name):
    function = FunctionType(loop.__code__, {**loop.__globals__, "program": program}, name)
    function.__qualname__ = name
    return function


def real(x):
    return np.float32(x) if isinstance(x, (np.float16, np.float32)) else np.float64(x)


def like(value, x):
    return type(real(x))(value)


def exported(default, general=None, arrays=1):
    def function(x, *more, **named):
        special = general is not None and (len(more) >= arrays or named)
        return general(x, *more, **named) if special else default(x, *more, **named)

    return function


def _widen(element):
    if isinstance(element, np.uint16):  # bfloat16 is the upper half of a float32
        return np.uint32(int(element) << 16).view(np.float32)
    return np.float64(element) if isinstance(element, np.float64) else np.float32(element)


@_quiet
def _narrow(value, stored):
    if stored != np.uint16:
        return stored.type(value)
    bits = int(np.float32(value).view(np.uint32))
    if np.isnan(value):
        return np.uint16(bits >> 16 | 0x40)
    return np.uint16((bits + 0x7FFF + (bits >> 16 & 1)) >> 16)


def width(memory):
    return 16 // memory.dtype.itemsize


def _place(memory, start, thread, lane):
    count = width(memory)
    return start + thread * count + lane // count * count * BLOCK + lane % count


def _whole(memory, start, thread, lane, stop, aligned):
    count = width(memory)
    first = _place(memory, start, thread, lane // count * count)
    if aligned and first + count <= stop:
        assert first % count == 0, "an access of 16 bytes at an address that is no multiple of 16"
        return True
    return False


def _in_rows(index, row):
    return index + index // row * row if row else index


def _load(row, memory, start, thread, stop, aligned):
    places = [_place(memory, start, thread, lane) for lane in range(LANES)]
    whole = [_whole(memory, start, thread, lane, stop, aligned) for lane in range(LANES)]
    assert not (row and any(whole)) or row % width(memory) == 0, "an access of 16 bytes goes past the end of a row"
    return tuple(
        _widen(memory[_in_rows(place if at_once else min(place, stop - 1), row)])
        for place, at_once in zip(places, whole, strict=True)
    )


def load_rows(sources, start, thread, stop, aligned, row):
    return tuple(_load(row, memory, start, thread, stop, aligned) for memory in sources)


def load(sources, start, thread, stop, aligned):
    return load_rows(sources, start, thread, stop, aligned, 0)


def store_rows(targets, start, thread, stop, aligned, row, results):
    for memory, lanes in zip(targets, results, strict=False):
        for lane in range(LANES):
            place = _place(memory, start, thread, lane)
            if _whole(memory, start, thread, lane, stop, aligned) or place < stop:
                memory[_in_rows(place, row)] = _narrow(lanes[lane], memory.dtype)
    return results[len(targets) :]


def store(targets, start, thread, stop, aligned, results):
    return store_rows(targets, start, thread, stop, aligned, 0, results)


def together(items):
    return tuple(tuple(item[k] if isinstance(item, tuple) else item for item in items) for k in range(LANES))


def apart(rows):
    return tuple(zip(*(row if isinstance(row, tuple) else (row,) for row in rows), strict=True))


def get(memory, index):
    return _widen(memory[index])


def take(sources, index):
    return tuple(get(memory, index) for memory in sources)


def of_channel(parameters, channel):
    return tuple(get(p[0], channel * p[1]) if isinstance(p, tuple) else p for p in parameters)


def put(memory, index, value):
    memory[index] = _narrow(value, memory.dtype)


def deliver(targets, index, results):
    results = results if isinstance(results, tuple) else (results,)
    for memory, value in zip(targets, results, strict=False):
        put(memory, index, value)
    return results[len(targets) :]


def zeros(items):
    return (np.float64(0.0),) * len(items)


@_quiet
def added(sums, terms):
    return tuple(map(add, sums, terms))


def copied(source, target, index, place):
    target[place] = source[index]


class _Launcher:
    """A kernel that keeps apart what the simulator's own keeps in one place: the configurations of its launches."""

    def __init__(self, function):
        self._kernel = cuda.jit(function)

    def __getitem__(self, configuration):
        return lambda *arguments: self._kernel[configuration](*arguments)


def compiled(function, form, type, taken):
    return _Launcher(function)


def argument(array):
    """The array's memory as a flat NumPy array, which refuses an index past its end."""
    begin, end = array.bounds
    if begin == end:
        return cuda.devicearray.FakeCUDAArray(np.empty(0, STORED[array.type]))
    if begin != array.pointer:
        raise NotImplementedError("the simulator takes no negative strides")
    memory = (ctypes.c_byte * (end - begin)).from_address(begin)
    return cuda.devicearray.FakeCUDAArray(np.frombuffer(memory, STORED[array.type]))
