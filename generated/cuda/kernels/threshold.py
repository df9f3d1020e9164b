"""Made by actforge from the definitions; changes made here are lost.

Passes what is above a threshold, and puts a fixed value in the place of the rest.

    Piecewise((x, x > threshold), (value, True))

Source: defs/threshold.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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


def f_of_f32(x, threshold, value):
    """Piecewise((value, x <= threshold), (x, True))"""
    c = x <= threshold
    t = select(c, value, x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def f_of_f64(x, threshold, value):
    """Piecewise((value, x <= threshold), (x, True))"""
    c = x <= threshold
    t = select(c, value, x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def d1_of_f32(x, threshold, value):
    """Piecewise((0, x <= threshold), (1, True))"""
    c = x <= threshold
    t = select(c, np.float32(0.0), np.float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


def d1_of_f64(x, threshold, value):
    """Piecewise((0, x <= threshold), (1, True))"""
    c = x <= threshold
    t = select(c, np.float64(0.0), np.float64(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


def d2_of_f32(x, threshold, value):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def d2_of_f64(x, threshold, value):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def d_threshold_of_f32(x, threshold, value):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def d_threshold_of_f64(x, threshold, value):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = threshold == threshold
    t2 = select(c2, t, threshold)
    c3 = value == value
    t3 = select(c3, t2, value)
    return t3


def d_value_of_f32(x, threshold, value):
    """Piecewise((1, x <= threshold), (0, True))"""
    c = x <= threshold
    t = select(c, np.float32(1.0), np.float32(0.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


def d_value_of_f64(x, threshold, value):
    """Piecewise((1, x <= threshold), (0, True))"""
    c = x <= threshold
    t = select(c, np.float64(1.0), np.float64(0.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


def backward_of_f32(grad, x, threshold, value):
    """grad f'(x)"""
    c = x <= threshold
    t = select(c, np.float32(0.0), grad)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


def backward_of_f64(grad, x, threshold, value):
    """grad f'(x)"""
    c = x <= threshold
    t = select(c, np.float64(0.0), grad)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = threshold == threshold
    t3 = select(c3, t2, threshold)
    c4 = value == value
    t4 = select(c4, t3, value)
    return t4


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_threshold_of = by_type(d_threshold_of_f32, d_threshold_of_f64)
d_value_of = by_type(d_value_of_f32, d_value_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiivv")
def f(x, y, n, aligned, threshold_value, value_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def f_by_array(x, y, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d1(x, y, n, aligned, threshold_value, value_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d1_by_array(x, y, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d2(x, y, n, aligned, threshold_value, value_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d2_by_array(x, y, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d_threshold(x, y, n, aligned, threshold_value, value_value):
    """y[i] = d_threshold(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_threshold_of, together((x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d_threshold_by_array(x, y, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """y[i] = d_threshold(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(y, start, thread, n, aligned, each(d_threshold_of, together((x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiivv")
def d_value(x, y, n, aligned, threshold_value, value_value):
    """y[i] = d_value(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_value_of, together((x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwiiwii")
def d_value_by_array(x, y, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """y[i] = d_value(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(y, start, thread, n, aligned, each(d_value_of, together((x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiivv")
def backward(grad, x, dx, n, aligned, threshold_value, value_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, threshold_value, value_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwiiwii")
def backward_by_array(grad, x, dx, n, aligned, threshold_at, threshold_inner, threshold_channels, value_at, value_inner, value_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        threshold_lanes = spread(threshold_at, x, start, thread, threshold_inner, threshold_channels)
        value_lanes = spread(value_at, x, start, thread, value_inner, value_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, threshold_lanes, value_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
