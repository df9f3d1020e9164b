"""Made by actforge from the definitions; changes made here are lost.

A leaky rectifier that learns its slope for negative inputs.

    Piecewise((x, x > 0), (alpha*x, True))

Source: defs/prelu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    BLOCK,
    CHUNK,
    ROWS,
    SUMS,
    TILE,
    apart,
    by_type,
    dadd,
    dmul,
    each,
    fmul,
    get,
    lay,
    load,
    put,
    quotient,
    remainder,
    select,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))"""
    c = alpha == np.float32(0.0)
    c2 = np.float32(3.4028234663852886e+38) < x
    t = select(c2, np.float32(3.4028234663852886e+38), x)
    c3 = t < np.float32(-3.4028234663852886e+38)
    t2 = select(c3, np.float32(-3.4028234663852886e+38), t)
    t3 = select(c, t2, x)
    t4 = fmul(alpha, t3)
    c4 = x <= np.float32(0.0)
    t5 = select(c4, t4, x)
    c5 = alpha == alpha
    t6 = select(c5, t5, alpha)
    return t6


def f_of_f64(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))"""
    c = alpha == np.float64(0.0)
    c2 = np.float64(1.7976931348623157e+308) < x
    t = select(c2, np.float64(1.7976931348623157e+308), x)
    c3 = t < np.float64(-1.7976931348623157e+308)
    t2 = select(c3, np.float64(-1.7976931348623157e+308), t)
    t3 = select(c, t2, x)
    t4 = dmul(alpha, t3)
    c4 = x <= np.float64(0.0)
    t5 = select(c4, t4, x)
    c5 = alpha == alpha
    t6 = select(c5, t5, alpha)
    return t6


def d1_of_f32(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))"""
    c = x <= np.float32(0.0)
    t = select(c, alpha, np.float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = alpha == alpha
    t3 = select(c3, t2, alpha)
    return t3


def d1_of_f64(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))"""
    c = x <= np.float64(0.0)
    t = select(c, alpha, np.float64(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = alpha == alpha
    t3 = select(c3, t2, alpha)
    return t3


def d2_of_f32(x, alpha):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


def d2_of_f64(x, alpha):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


def d_alpha_of_f32(x, alpha):
    """Piecewise((x, x <= 0), (0, True))"""
    c = np.float32(0.0) < x
    t = select(c, np.float32(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


def d_alpha_of_f64(x, alpha):
    """Piecewise((x, x <= 0), (0, True))"""
    c = np.float64(0.0) < x
    t = select(c, np.float64(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


def backward_of_f32(grad, x, alpha):
    """grad f'(x), grad df/dalpha in float64"""
    t = fmul(grad, alpha)
    c = x <= np.float32(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    t5 = np.float64(grad)
    t6 = np.float64(x)
    t7 = dmul(t5, t6)
    c4 = np.float32(0.0) < x
    t8 = select(c4, np.float64(0.0), t7)
    t9 = np.float64(alpha)
    t10 = select(c3, t8, t9)
    return t4, t10


def backward_of_f64(grad, x, alpha):
    """grad f'(x), grad df/dalpha in float64"""
    t = dmul(grad, alpha)
    c = x <= np.float64(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    t5 = dmul(grad, x)
    c4 = np.float64(0.0) < x
    t6 = select(c4, np.float64(0.0), t5)
    t7 = select(c3, t6, alpha)
    return t4, t7


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_alpha_of = by_type(d_alpha_of_f32, d_alpha_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiiv")
def f(x, y, n, aligned, alpha_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def f_by_array(x, y, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d1(x, y, n, aligned, alpha_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d1_by_array(x, y, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d2(x, y, n, aligned, alpha_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d2_by_array(x, y, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d_alpha(x, y, n, aligned, alpha_value):
    """y[i] = d_alpha(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_alpha_of, together((x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d_alpha_by_array(x, y, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """y[i] = d_alpha(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(y, start, thread, n, aligned, each(d_alpha_of, together((x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppdiiiiv")
def backward(grad, x, dx, alpha_partial, n, rows, chunks, aligned, alpha_value):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        alpha_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, alpha_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    alpha_partial_sum = dadd(alpha_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = alpha_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            alpha_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiiiwi")
def backward_by_row(grad, x, dx, alpha_partial, n, rows, chunks, aligned, channels, alpha_at, alpha_step):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements; a parameter has one value for each row."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        channel = remainder(row, channels)
        alpha_value = get(alpha_at, channel * alpha_step)
        alpha_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, alpha_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    alpha_partial_sum = dadd(alpha_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = alpha_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            alpha_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiiwi")
def backward_by_short_row(grad, x, dx, alpha_partial, n, rows, chunks, channels, alpha_at, alpha_step):
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
        channel = remainder(row, channels)
        alpha_value = get(alpha_at, channel * alpha_step)
        alpha_partial_sum = np.float64(0.0)
        for here in range(begin + lane, stop, SUMS):
            result = backward_of(get(grad, here), get(x, here), alpha_value)
            put(dx, here, result[0])
            alpha_partial_sum = dadd(alpha_partial_sum, result[1])
        share[thread] = alpha_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if lane == 0 and chunk < rows * chunks:
            alpha_partial[chunk] = share[thread]
        cuda.syncthreads()


@kernel("pppdiiiiiwi")
def backward_by_column(grad, x, dx, alpha_partial, n, whole, width, spans, channels, alpha_at, alpha_step):
    """The same for parameters that vary along rows of `width` elements, and stay from row to row: a thread goes down ROWS of the `whole` rows of a column; of the last row, some elements may be missing."""
    for item in range(cuda.grid(1), width * (spans + 1), cuda.gridsize(1)):
        span = quotient(np.int64(item), width)
        column = item - span * width
        first = span * ROWS if span < spans else whole
        last = min(first + ROWS, whole) if span < spans else whole + 1
        channel = remainder(column, channels)
        alpha_value = get(alpha_at, channel * alpha_step)
        alpha_partial_sum = np.float64(0.0)
        for row in range(first, last):
            here = row * width + column
            if here < n:
                result = backward_of(get(grad, here), get(x, here), alpha_value)
                put(dx, here, result[0])
                alpha_partial_sum = dadd(alpha_partial_sum, result[1])
        alpha_partial[item] = alpha_partial_sum
