"""Made by actforge from the definitions; changes made here are lost.

Passes what is large as it is, and stops what is small.

    Piecewise((x, lambd < Abs(x)), (0, True))

Source: defs/shrink.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    by_type,
    dmul,
    each,
    fmul,
    load,
    select,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, lambd):
    """Piecewise((x, x < -lambd), (0, x <= lambd), (x, True))"""
    c = x <= lambd
    t = select(c, np.float32(0.0), x)
    t2 = fmul(np.float32(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, x, t)
    c3 = lambd == lambd
    t4 = select(c3, t3, lambd)
    return t4


def f_of_f64(x, lambd):
    """Piecewise((x, x < -lambd), (0, x <= lambd), (x, True))"""
    c = x <= lambd
    t = select(c, np.float64(0.0), x)
    t2 = dmul(np.float64(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, x, t)
    c3 = lambd == lambd
    t4 = select(c3, t3, lambd)
    return t4


def d1_of_f32(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (1, True))"""
    c = x <= lambd
    t = select(c, np.float32(0.0), np.float32(1.0))
    t2 = fmul(np.float32(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, np.float32(1.0), t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


def d1_of_f64(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (1, True))"""
    c = x <= lambd
    t = select(c, np.float64(0.0), np.float64(1.0))
    t2 = dmul(np.float64(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, np.float64(1.0), t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


def d2_of_f32(x, lambd):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


def d2_of_f64(x, lambd):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


def d_lambd_of_f32(x, lambd):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


def d_lambd_of_f64(x, lambd):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


def backward_of_f32(grad, x, lambd):
    """grad f'(x)"""
    c = x <= lambd
    t = select(c, np.float32(0.0), grad)
    t2 = fmul(np.float32(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, grad, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


def backward_of_f64(grad, x, lambd):
    """grad f'(x)"""
    c = x <= lambd
    t = select(c, np.float64(0.0), grad)
    t2 = dmul(np.float64(-1.0), lambd)
    c2 = x < t2
    t3 = select(c2, grad, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_lambd_of = by_type(d_lambd_of_f32, d_lambd_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiiv")
def f(x, y, n, aligned, lambd_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, lambd_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def f_by_array(x, y, n, aligned, lambd_at, lambd_inner, lambd_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        lambd_lanes = spread(lambd_at, x, start, thread, lambd_inner, lambd_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, lambd_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d1(x, y, n, aligned, lambd_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, lambd_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d1_by_array(x, y, n, aligned, lambd_at, lambd_inner, lambd_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        lambd_lanes = spread(lambd_at, x, start, thread, lambd_inner, lambd_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, lambd_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d2(x, y, n, aligned, lambd_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, lambd_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d2_by_array(x, y, n, aligned, lambd_at, lambd_inner, lambd_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        lambd_lanes = spread(lambd_at, x, start, thread, lambd_inner, lambd_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, lambd_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d_lambd(x, y, n, aligned, lambd_value):
    """y[i] = d_lambd(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_lambd_of, together((x_lanes, lambd_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d_lambd_by_array(x, y, n, aligned, lambd_at, lambd_inner, lambd_channels):
    """y[i] = d_lambd(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        lambd_lanes = spread(lambd_at, x, start, thread, lambd_inner, lambd_channels)
        store(y, start, thread, n, aligned, each(d_lambd_of, together((x_lanes, lambd_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiv")
def backward(grad, x, dx, n, aligned, lambd_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, lambd_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwii")
def backward_by_array(grad, x, dx, n, aligned, lambd_at, lambd_inner, lambd_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        lambd_lanes = spread(lambd_at, x, start, thread, lambd_inner, lambd_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, lambd_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
