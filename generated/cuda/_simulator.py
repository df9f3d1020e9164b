"""Made by actforge from the definitions; changes made here are lost.

The names of `_gpu.py` in plain Python, for Numba's CUDA simulator (`NUMBA_ENABLE_CUDASIM=1`), which has neither
libdevice nor intrinsics: the same kernels run there, one Python thread for each thread of a small block.
"""

import ctypes
from operator import add, mul, sub, truediv

import numpy as np
from numba import njit
from numba import cuda

from ..runtime.operations import fma

BLOCK = 32
LANES = 8
TILE = BLOCK * LANES

STORED = {"float16": "float16", "bfloat16": "uint16", "float32": "float32", "float64": "float64"}


def device(function):
    return function


def _quiet(function):
    """NumPy warns of what IEEE 754 defines: overflow, infinity less infinity."""

    def operation(*operands):
        with np.errstate(all="ignore"):
            return function(*operands)

    return operation


@njit
def _fused(a, b, c):
    return fma(a, b, c)


def ffma(a, b, c):
    return np.float32(_fused(a, b, c))


def dfma(a, b, c):
    return np.float64(_fused(a, b, c))


fadd = iadd = add
dadd = _quiet(add)  # sums need it outside of programs too
fsub = isub = sub
fmul = dmul = mul
fdiv = ddiv = truediv
fsqrt = dsqrt = np.sqrt
fabs = dabs = np.fabs
fcopysign = dcopysign = np.copysign


def iand(a, b):
    return a & b


def ior(a, b):
    return a | b


def shl(a, b):
    return a << b


def sar(a, b):
    return a >> b


def quotient(a, b):
    return a // b


def remainder(a, b):
    return a % b


def select(condition, a, b):
    return a if condition else b


def fbits(value):
    return value.view(np.int32)


def dbits(value):
    return value.view(np.int64)


def from_fbits(bits):
    return bits.view(np.float32)


def from_dbits(bits):
    return bits.view(np.float64)


def by_type(single, double):
    @_quiet
    def function(x, *rest):
        kind = np.float64 if isinstance(x, np.float64) else np.float32  # a number is none of NumPy's until it is cast
        return (double if kind is np.float64 else single)(x, *(kind(value) for value in rest))

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


def load_rows(memory, start, thread, stop, aligned, row):
    places = [_place(memory, start, thread, lane) for lane in range(LANES)]
    whole = [_whole(memory, start, thread, lane, stop, aligned) for lane in range(LANES)]
    assert not (row and any(whole)) or row % width(memory) == 0, "an access of 16 bytes goes past the end of a row"
    return tuple(
        _widen(memory[_in_rows(place if at_once else min(place, stop - 1), row)])
        for place, at_once in zip(places, whole, strict=True)
    )


def load(memory, start, thread, stop, aligned):
    return load_rows(memory, start, thread, stop, aligned, 0)


def store_rows(memory, start, thread, stop, aligned, row, lanes):
    for lane in range(LANES):
        place = _place(memory, start, thread, lane)
        if _whole(memory, start, thread, lane, stop, aligned) or place < stop:
            memory[_in_rows(place, row)] = _narrow(lanes[lane], memory.dtype)


def store(memory, start, thread, stop, aligned, lanes):
    store_rows(memory, start, thread, stop, aligned, 0, lanes)


def together(items):
    return tuple(
        tuple(item[k] if isinstance(item, tuple) else item for item in items) for k in range(LANES)
    )


def apart(rows):
    return tuple(zip(*rows, strict=True))


def get(memory, index):
    return _widen(memory[index])


def put(memory, index, value):
    memory[index] = _narrow(value, memory.dtype)


def copied(source, target, index, place):
    target[place] = source[index]


class _Launcher:
    """A kernel that keeps apart what the simulator's own keeps in one place: the configurations of its launches."""

    def __init__(self, function):
        self._kernel = cuda.jit(function)

    def __getitem__(self, configuration):
        return lambda *arguments: self._kernel[configuration](*arguments)


def compiled(function, roles, type, taken):
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
