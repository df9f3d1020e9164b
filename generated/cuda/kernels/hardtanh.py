"""Made by actforge from the definitions; changes made here are lost.

The identity between two ends, and constant beyond them.

    Min(max_val, Max(min_val, x))

Source: defs/hardtanh.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    by_type,
    each,
    load,
    select,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, min_val, max_val):
    """Piecewise((min_val, x <= min_val), (x, x < max_val), (max_val, True))"""
    c = max_val <= x
    t = select(c, max_val, x)
    c2 = x <= min_val
    t2 = select(c2, min_val, t)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def f_of_f64(x, min_val, max_val):
    """Piecewise((min_val, x <= min_val), (x, x < max_val), (max_val, True))"""
    c = max_val <= x
    t = select(c, max_val, x)
    c2 = x <= min_val
    t2 = select(c2, min_val, t)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def d1_of_f32(x, min_val, max_val):
    """Piecewise((0, x <= min_val), (1, x < max_val), (0, True))"""
    c = x < max_val
    t = select(c, np.float32(1.0), np.float32(0.0))
    c2 = x <= min_val
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


def d1_of_f64(x, min_val, max_val):
    """Piecewise((0, x <= min_val), (1, x < max_val), (0, True))"""
    c = x < max_val
    t = select(c, np.float64(1.0), np.float64(0.0))
    c2 = x <= min_val
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


def d2_of_f32(x, min_val, max_val):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = min_val == min_val
    t2 = select(c2, t, min_val)
    c3 = max_val == max_val
    t3 = select(c3, t2, max_val)
    return t3


def d2_of_f64(x, min_val, max_val):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = min_val == min_val
    t2 = select(c2, t, min_val)
    c3 = max_val == max_val
    t3 = select(c3, t2, max_val)
    return t3


def d_min_val_of_f32(x, min_val, max_val):
    """Piecewise((1, x <= min_val), (0, True))"""
    c = x <= min_val
    t = select(c, np.float32(1.0), np.float32(0.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def d_min_val_of_f64(x, min_val, max_val):
    """Piecewise((1, x <= min_val), (0, True))"""
    c = x <= min_val
    t = select(c, np.float64(1.0), np.float64(0.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def d_max_val_of_f32(x, min_val, max_val):
    """Piecewise((0, x < max_val), (1, True))"""
    c = x < max_val
    t = select(c, np.float32(0.0), np.float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def d_max_val_of_f64(x, min_val, max_val):
    """Piecewise((0, x < max_val), (1, True))"""
    c = x < max_val
    t = select(c, np.float64(0.0), np.float64(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


def backward_of_f32(grad, x, min_val, max_val):
    """grad f'(x)"""
    c = x < max_val
    t = select(c, grad, np.float32(0.0))
    c2 = x <= min_val
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


def backward_of_f64(grad, x, min_val, max_val):
    """grad f'(x)"""
    c = x < max_val
    t = select(c, grad, np.float64(0.0))
    c2 = x <= min_val
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_min_val_of = by_type(d_min_val_of_f32, d_min_val_of_f64)
d_max_val_of = by_type(d_max_val_of_f32, d_max_val_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiivv")
def f(x, y, n, aligned, min_val_value, max_val_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def f_by_array(x, y, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d1(x, y, n, aligned, min_val_value, max_val_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d1_by_array(x, y, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d2(x, y, n, aligned, min_val_value, max_val_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d2_by_array(x, y, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d_min_val(x, y, n, aligned, min_val_value, max_val_value):
    """y[i] = d_min_val(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_min_val_of, together((x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d_min_val_by_array(x, y, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """y[i] = d_min_val(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(y, start, thread, n, aligned, each(d_min_val_of, together((x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d_max_val(x, y, n, aligned, min_val_value, max_val_value):
    """y[i] = d_max_val(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_max_val_of, together((x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d_max_val_by_array(x, y, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """y[i] = d_max_val(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(y, start, thread, n, aligned, each(d_max_val_of, together((x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiivv")
def backward(grad, x, dx, n, aligned, min_val_value, max_val_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, min_val_value, max_val_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwiiwii")
def backward_by_array(grad, x, dx, n, aligned, min_val_at, min_val_inner, min_val_channels, max_val_at, max_val_inner, max_val_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        min_val_lanes = spread(min_val_at, x, start, thread, min_val_inner, min_val_channels)
        max_val_lanes = spread(max_val_at, x, start, thread, max_val_inner, max_val_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, min_val_lanes, max_val_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
