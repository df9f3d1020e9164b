# Copied from codegen/targets/cuda/runtime/common.py by `python -m codegen build`; do not edit.
"""The kernels that belong to no activation: the last stage of a parameter gradient's sum, and copies
between layouts.
"""

import numpy as np

from .compiler import cuda
from .lanes import BLOCK, copied, get, plus, put, quotient, remainder
from .launch import kernel


@kernel("dpiiiiiiii")
def total_by_block(terms, result, count, inner, far, near, channels, group, jump, step):
    """result[c] = the sum of `count` terms, the upper half added to the lower until one is left, a block for each c.

    Term k of channel c lies at k // inner * far + k % inner * near + c // group * jump + c % group * step, and is
    written over.
    """
    thread = np.int64(cuda.threadIdx.x)
    for channel in range(cuda.blockIdx.x, channels, cuda.gridDim.x):
        base = quotient(np.int64(channel), group) * jump + remainder(np.int64(channel), group) * step
        left = count
        while left > 1:
            half = left // 2
            for k in range(thread, half, BLOCK):
                a = base + quotient(k, inner) * far + remainder(k, inner) * near
                b = base + quotient(half + k, inner) * far + remainder(half + k, inner) * near
                put(terms, a, plus(get(terms, a), get(terms, b)))
            cuda.syncthreads()
            if left % 2 == 1:
                if thread == 0:
                    a = base + quotient(half, inner) * far + remainder(half, inner) * near
                    b = base + quotient(half + half, inner) * far + remainder(half + half, inner) * near
                    put(terms, a, get(terms, b))
                cuda.syncthreads()
            left = half + left % 2
        if thread == 0:
            put(result, channel, get(terms, base) if count > 0 else np.float64(0.0))


@kernel("dpiiiiiiii")
def total_by_thread(terms, result, count, inner, far, near, channels, group, jump, step):
    """The same, a thread for each c."""
    for channel in range(cuda.grid(1), channels, cuda.gridsize(1)):
        base = quotient(np.int64(channel), group) * jump + remainder(np.int64(channel), group) * step
        left = count
        while left > 1:
            half = left // 2
            for k in range(half):
                a = base + quotient(k, inner) * far + remainder(k, inner) * near
                b = base + quotient(half + k, inner) * far + remainder(half + k, inner) * near
                put(terms, a, plus(get(terms, a), get(terms, b)))
            if left % 2 == 1:
                a = base + quotient(half, inner) * far + remainder(half, inner) * near
                b = base + quotient(half + half, inner) * far + remainder(half + half, inner) * near
                put(terms, a, get(terms, b))
            left = half + left % 2
        put(result, channel, get(terms, base) if count > 0 else np.float64(0.0))


@kernel("ppisss")
def copy(source, target, count, shape, strides, places):
    """Copy `count` elements between two layouts of one shape, of eight axes; strides count elements."""
    for element in range(cuda.grid(1), count, cuda.gridsize(1)):
        rest = np.int64(element)
        index = np.int64(0)
        place = np.int64(0)
        row = quotient(rest, shape[7])
        here = rest - row * shape[7]
        index += here * strides[7]
        place += here * places[7]
        rest = row
        row = quotient(rest, shape[6])
        here = rest - row * shape[6]
        index += here * strides[6]
        place += here * places[6]
        rest = row
        row = quotient(rest, shape[5])
        here = rest - row * shape[5]
        index += here * strides[5]
        place += here * places[5]
        rest = row
        row = quotient(rest, shape[4])
        here = rest - row * shape[4]
        index += here * strides[4]
        place += here * places[4]
        rest = row
        row = quotient(rest, shape[3])
        here = rest - row * shape[3]
        index += here * strides[3]
        place += here * places[3]
        rest = row
        row = quotient(rest, shape[2])
        here = rest - row * shape[2]
        index += here * strides[2]
        place += here * places[2]
        rest = row
        row = quotient(rest, shape[1])
        here = rest - row * shape[1]
        index += here * strides[1]
        place += here * places[1]
        rest = row
        row = quotient(rest, shape[0])
        here = rest - row * shape[0]
        index += here * strides[0]
        place += here * places[0]
        rest = row
        copied(source, target, index, place)
