# Copied from codegen/targets/cuda/runtime/lanes.py by `python -m codegen build`; do not edit.
"""The words of a kernel: those of `gpu`, or of `simulator` where Numba's simulator is on, and those that both share.

A thread has eight values at a time, its lanes.
"""

import numpy as np
from numba import config

from ...runtime.loops import LANES as SUMS  # what is added here is added as on the CPU
from .compiler import cuda

if config.ENABLE_CUDASIM:
    from .simulator import *  # noqa: F403
    from .simulator import BLOCK, TILE, by_kind, device, for_each, get, plus, quotient, remainder, select, width
else:
    from .gpu import *  # noqa: F403
    from .gpu import BLOCK, TILE, by_kind, device, for_each, get, plus, quotient, remainder, select, width


@device
def place(memory, start, thread, lane):
    """The index of a thread's element in the tile that begins at `start`."""
    count = width(memory)
    return start + thread * count + quotient(lane, count) * count * BLOCK + remainder(lane, count)


@device
def each(function, rows):
    """A function's results for the arguments of each lane."""
    return (
        function(*rows[0]),
        function(*rows[1]),
        function(*rows[2]),
        function(*rows[3]),
        function(*rows[4]),
        function(*rows[5]),
        function(*rows[6]),
        function(*rows[7]),
    )


@device
def _lay(share, memory, thread, lanes):
    """Put a thread's values where those of a tile lie in memory."""
    share[place(memory, 0, thread, np.int64(0))] = lanes[0]
    share[place(memory, 0, thread, np.int64(1))] = lanes[1]
    share[place(memory, 0, thread, np.int64(2))] = lanes[2]
    share[place(memory, 0, thread, np.int64(3))] = lanes[3]
    share[place(memory, 0, thread, np.int64(4))] = lanes[4]
    share[place(memory, 0, thread, np.int64(5))] = lanes[5]
    share[place(memory, 0, thread, np.int64(6))] = lanes[6]
    share[place(memory, 0, thread, np.int64(7))] = lanes[7]


@device
def _summed(pair, share, memory, thread, count):
    """A thread's sum, and lanes: the sum with every SUMS-th of the tile's first `count` values added."""
    total, lanes = pair
    _lay(share, memory, thread, lanes)
    cuda.syncthreads()
    if thread < SUMS:
        for term in range(thread, min(count, TILE), SUMS):
            total = plus(total, share[term])
    cuda.syncthreads()
    return total


summed = for_each(_summed)


@device
def _halved(pair, share, thread, lane, here, chunk):
    """Add the sums of SUMS threads, the upper half to the lower until one is left, which the thread `here` writes."""
    memory, total = pair
    share[thread] = total
    cuda.syncthreads()
    half = SUMS // 2
    while half > 0:
        if lane < half:
            share[thread] = plus(share[thread], share[thread + half])
        cuda.syncthreads()
        half //= 2
    if here:
        memory[chunk] = share[thread]
    cuda.syncthreads()
    return chunk


halved = for_each(_halved)


@device
def _next(memory, start, thread, lane, before, inner, channels):
    """Where in its row, and in which channel, an element is, given those of the one before it."""
    if remainder(lane, width(memory)) == 0:
        index = place(memory, start, thread, lane)
        row = quotient(index, inner)
        return index - row * inner, remainder(row, channels)
    column, channel = before
    if column + 1 < inner:
        return column + 1, channel
    return np.int64(0), select(channel + 1 < channels, channel + 1, np.int64(0))


@device
def _number(value, array, start, thread):
    return value


@device
def _spread(parameter, array, start, thread):
    """The values that a parameter has at a thread's elements of an array: it stays for `inner` elements, and starts
    again after `channels` of them. One division for each piece, not for each element.
    """
    memory, inner, channels = parameter
    p0 = _next(array, start, thread, np.int64(0), (np.int64(0), np.int64(0)), inner, channels)
    p1 = _next(array, start, thread, np.int64(1), p0, inner, channels)
    p2 = _next(array, start, thread, np.int64(2), p1, inner, channels)
    p3 = _next(array, start, thread, np.int64(3), p2, inner, channels)
    p4 = _next(array, start, thread, np.int64(4), p3, inner, channels)
    p5 = _next(array, start, thread, np.int64(5), p4, inner, channels)
    p6 = _next(array, start, thread, np.int64(6), p5, inner, channels)
    p7 = _next(array, start, thread, np.int64(7), p6, inner, channels)
    return (
        get(memory, p0[1]),
        get(memory, p1[1]),
        get(memory, p2[1]),
        get(memory, p3[1]),
        get(memory, p4[1]),
        get(memory, p5[1]),
        get(memory, p6[1]),
        get(memory, p7[1]),
    )


at_lanes = for_each(by_kind(_number, _spread))
