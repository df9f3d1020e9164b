"""Made by actforge from the definitions; changes made here are lost.

The words of a kernel: those of `_gpu.py`, or of `_simulator.py` where Numba's simulator is on, and those that both
share.
"""

import numpy as np
from numba import config

# how the CPU adds, which is how it is added here: CHUNK terms by SUMS sums, ROWS rows of a column
from ..runtime.gradient import CHUNK, ROWS  # noqa: F401
from ..runtime.loops import LANES as SUMS  # noqa: F401

if config.ENABLE_CUDASIM:
    from ._simulator import *  # noqa: F403
    from ._simulator import BLOCK, device, get, quotient, remainder, select, width
else:
    from ._gpu import *  # noqa: F403
    from ._gpu import BLOCK, device, get, quotient, remainder, select, width


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
def lay(share, memory, thread, lanes):
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
def spread(memory, array, start, thread, inner, channels):
    """The values that a parameter has at a thread's elements of an array: it stays for `inner` elements, and starts
    again after `channels` of them. One division for each piece, not for each element."""
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
