"""Made by actforge from the definitions; changes made here are lost.

A rectifier that stops at a ceiling, which bounds its output for quantisation.

    Min(tau, Max(0, x))

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
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, tau):
    """Piecewise((0, x <= 0), (x, x < tau), (tau, True))"""
    c = tau <= x
    t = select(c, tau, x)
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


def f_of_f64(x, tau):
    """Piecewise((0, x <= 0), (x, x < tau), (tau, True))"""
    c = tau <= x
    t = select(c, tau, x)
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


def d1_of_f32(x, tau):
    """Piecewise((0, x <= 0), (1, x < tau), (0, True))"""
    c = x < tau
    t = select(c, np.float32(1.0), np.float32(0.0))
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


def d1_of_f64(x, tau):
    """Piecewise((0, x <= 0), (1, x < tau), (0, True))"""
    c = x < tau
    t = select(c, np.float64(1.0), np.float64(0.0))
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


def d2_of_f32(x, tau):
    """0"""
    c = x == x
    t = select(c, np.float32(0.0), x)
    c2 = tau == tau
    t2 = select(c2, t, tau)
    return t2


def d2_of_f64(x, tau):
    """0"""
    c = x == x
    t = select(c, np.float64(0.0), x)
    c2 = tau == tau
    t2 = select(c2, t, tau)
    return t2


def d_tau_of_f32(x, tau):
    """Piecewise((0, x < tau), (1, True))"""
    c = x < tau
    t = select(c, np.float32(0.0), np.float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


def d_tau_of_f64(x, tau):
    """Piecewise((0, x < tau), (1, True))"""
    c = x < tau
    t = select(c, np.float64(0.0), np.float64(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


def backward_of_f32(grad, x, tau):
    """grad f'(x)"""
    c = x < tau
    t = select(c, grad, np.float32(0.0))
    c2 = x <= np.float32(0.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


def backward_of_f64(grad, x, tau):
    """grad f'(x)"""
    c = x < tau
    t = select(c, grad, np.float64(0.0))
    c2 = x <= np.float64(0.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_tau_of = by_type(d_tau_of_f32, d_tau_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiiv")
def f(x, y, n, aligned, tau_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, tau_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def f_by_array(x, y, n, aligned, tau_at, tau_inner, tau_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        tau_lanes = spread(tau_at, x, start, thread, tau_inner, tau_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, tau_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d1(x, y, n, aligned, tau_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, tau_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d1_by_array(x, y, n, aligned, tau_at, tau_inner, tau_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        tau_lanes = spread(tau_at, x, start, thread, tau_inner, tau_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, tau_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d2(x, y, n, aligned, tau_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, tau_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d2_by_array(x, y, n, aligned, tau_at, tau_inner, tau_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        tau_lanes = spread(tau_at, x, start, thread, tau_inner, tau_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, tau_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d_tau(x, y, n, aligned, tau_value):
    """y[i] = d_tau(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_tau_of, together((x_lanes, tau_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiwii")
def d_tau_by_array(x, y, n, aligned, tau_at, tau_inner, tau_channels):
    """y[i] = d_tau(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        tau_lanes = spread(tau_at, x, start, thread, tau_inner, tau_channels)
        store(y, start, thread, n, aligned, each(d_tau_of, together((x_lanes, tau_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiv")
def backward(grad, x, dx, n, aligned, tau_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, tau_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwii")
def backward_by_array(grad, x, dx, n, aligned, tau_at, tau_inner, tau_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        tau_lanes = spread(tau_at, x, start, thread, tau_inner, tau_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, tau_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
