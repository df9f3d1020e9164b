# Copied from codegen/targets/cuda/runtime/loops.py by `python -m codegen build`; do not edit.
"""Loops around a program, which `bound` gives them as the global name `program`.

`sources` and `targets` are tuples of arrays, and `aligned` says that these begin at a multiple of 16 bytes.
`parameters` are a tuple, each a number, or for elementwise loops (array, inner, channels): its value at element i is
element i // inner % channels of its own; for loops with sums (array, step), its value in channel c being element
c * step.
"""

from typing import Any

import numpy as np

# how the CPU adds, which is how it is added here: CHUNK terms by SUMS sums, ROWS rows of a column
from ...runtime.gradient import CHUNK, ROWS
from ...runtime.loops import LANES as SUMS
from .compiler import cuda
from .lanes import (
    BLOCK,
    TILE,
    added,
    apart,
    at_lanes,
    deliver,
    each,
    halved,
    load,
    load_rows,
    of_channel,
    pairs,
    quotient,
    remainder,
    store,
    store_rows,
    summed,
    take,
    together,
    zeros,
)


def program(*arguments: Any) -> Any:
    """What a loop is around."""
    raise TypeError("a loop has no program before it is bound to one")


def elementwise(sources, targets, n, aligned, parameters):
    """targets[i] = program(sources[i], parameters) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        lanes = load(sources, start, thread, n, aligned) + at_lanes(parameters, sources[0], start, thread)
        store(targets, start, thread, n, aligned, apart(each(program, together(lanes))))
        start += np.int64(cuda.gridDim.x) * TILE


def of_halves(halves, targets, n, aligned, row, parameters):
    """The same of halves that have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        lanes = load_rows(halves, start, thread, n, aligned, row) + at_lanes(parameters, halves[0], start, thread)
        store(targets, start, thread, n, aligned, apart(each(program, together(lanes))))
        start += np.int64(cuda.gridDim.x) * TILE


def gradients_of_halves(sources, halves, targets, n, aligned, row, parameters):
    """The same of a gradient without gaps, and to targets that have such gaps."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        lanes = load(sources, start, thread, n, aligned) + load_rows(halves, start, thread, n, aligned, row)
        lanes = lanes + at_lanes(parameters, halves[0], start, thread)
        store_rows(targets, start, thread, n, aligned, row, apart(each(program, together(lanes))))
        start += np.int64(cuda.gridDim.x) * TILE


def rows(sources, targets, partials, n, rows, chunks, aligned, channels, parameters):
    """Gradients of `rows` rows of `n` elements, and for each parameter the sums over chunks of a row, a block for each.

    A row lies in one channel.
    """
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        values = of_channel(parameters, remainder(row, channels))
        sums = zeros(partials)
        for start in range(begin, stop, TILE):
            lanes = load(sources, start, thread, stop, aligned) + values
            terms = store(targets, start, thread, stop, aligned, apart(each(program, together(lanes))))
            sums = summed(pairs(sums, terms), share, sources[0], thread, stop - start)
        halved(pairs(partials, sums), share, thread, thread, thread == 0, chunk)


def short_rows(sources, targets, partials, n, rows, chunks, channels, parameters):
    """The same for short rows, a few threads for each."""
    share = cuda.shared.array(BLOCK, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = remainder(thread, np.int64(SUMS))
    groups = BLOCK // SUMS
    for block in range(cuda.blockIdx.x * groups, rows * chunks, cuda.gridDim.x * groups):
        chunk = block + quotient(thread, np.int64(SUMS))
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n) if chunk < rows * chunks else begin
        values = of_channel(parameters, remainder(row, channels))
        sums = zeros(partials)
        for here in range(begin + lane, stop, SUMS):
            sums = added(sums, deliver(targets, here, program(*(take(sources, here) + values))))
        halved(pairs(partials, sums), share, thread, lane, lane == 0 and chunk < rows * chunks, chunk)


def columns(sources, targets, partials, n, whole, width, spans, channels, parameters):
    """The same for parameters that vary along rows of `width` elements, and stay from row to row.

    A thread goes down ROWS of the `whole` rows of a column; of the last row, some elements may be missing.
    """
    for item in range(cuda.grid(1), width * (spans + 1), cuda.gridsize(1)):
        span = quotient(np.int64(item), width)
        column = item - span * width
        first = span * ROWS if span < spans else whole
        last = min(first + ROWS, whole) if span < spans else whole + 1
        values = of_channel(parameters, remainder(column, channels))
        sums = zeros(partials)
        for row in range(first, last):
            here = row * width + column
            if here < n:
                sums = added(sums, deliver(targets, here, program(*(take(sources, here) + values))))
        deliver(partials, item, sums)
