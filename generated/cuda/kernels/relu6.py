"""Made by actforge from the definitions; changes made here are lost.

The rectifier that stops at 6, which fixed-point arithmetic of few bits can hold.

    Min(6, Max(0, x))

Source: defs/clipped_relu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x):
    """Piecewise((0, x <= 0), (x, x < 6), (6, True))"""
    c = np.float32(6.0) <= x
    t = select(c, np.float32(6.0), x)
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    return t2


def f_of_f64(x):
    """Piecewise((0, x <= 0), (x, x < 6), (6, True))"""
    c = np.float64(6.0) <= x
    t = select(c, np.float64(6.0), x)
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    return t2


def d1_of_f32(x):
    """Piecewise((0, x <= 0), (1, x < 6), (0, True))"""
    c = x < np.float32(6.0)
    t = select(c, np.float32(1.0), np.float32(0.0))
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


def d1_of_f64(x):
    """Piecewise((0, x <= 0), (1, x < 6), (0, True))"""
    c = x < np.float64(6.0)
    t = select(c, np.float64(1.0), np.float64(0.0))
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


def d2_of_f32(x):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    return t


def d2_of_f64(x):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    return t


def backward_of_f32(grad, x):
    """grad f'(x)"""
    c = x < np.float32(6.0)
    t = select(c, grad, np.float32(0.0))
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


def backward_of_f64(grad, x):
    """grad f'(x)"""
    c = x < np.float64(6.0)
    t = select(c, grad, np.float64(0.0))
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppii")
def f(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppii")
def d1(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppii")
def d2(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def backward(grad, x, dx, n, aligned):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
