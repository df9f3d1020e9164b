"""Made by actforge from the definitions; changes made here are lost.

A rectifier that lets a small part of a negative input through, so that no unit is ever dead.

    Piecewise((x, x > 0), (alpha*x, True))

Source: defs/leaky_relu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    by_type,
    dabs,
    dmul,
    each,
    fbits,
    fmul,
    from_fbits,
    ior,
    isub,
    load,
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
    """grad f'(x)"""
    t = fmul(grad, alpha)
    c = x <= np.float32(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    return t4


def backward_of_f64(grad, x, alpha):
    """grad f'(x)"""
    t = dmul(grad, alpha)
    c = x <= np.float64(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    return t4


def f_float16_of_f32(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))"""
    t = np.float64(alpha)
    t2 = np.float64(x)
    c = t == np.float64(0.0)
    c2 = np.float64(1.7976931348623157e+308) < t2
    t3 = select(c2, np.float64(1.7976931348623157e+308), t2)
    c3 = t3 < np.float64(-1.7976931348623157e+308)
    t4 = select(c3, np.float64(-1.7976931348623157e+308), t3)
    t5 = select(c, t4, t2)
    t6 = dmul(t, t5)
    c4 = t2 <= np.float64(0.0)
    t7 = select(c4, t6, t2)
    t8 = np.float32(t7)
    t9 = np.float64(t8)
    t10 = dabs(t9)
    t11 = dabs(t7)
    c5 = t11 < t10
    c6 = t10 < t11
    i = fbits(t8)
    i2 = select(c5, np.int32(1), np.int32(0))
    i3 = isub(i, i2)
    i4 = ior(i3, np.int32(1))
    t12 = from_fbits(i4)
    c7 = c5 | c6
    t13 = select(c7, t12, t8)
    c8 = alpha == alpha
    t14 = select(c8, t13, alpha)
    return t14


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_alpha_of = by_type(d_alpha_of_f32, d_alpha_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)


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


@kernel("pppiiv")
def backward(grad, x, dx, n, aligned, alpha_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwii")
def backward_by_array(grad, x, dx, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("float16", "bfloat16")
def f_float16(x, y, n, aligned, alpha_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, alpha_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_by_array.of("float16", "bfloat16")
def f_float16_by_array(x, y, n, aligned, alpha_at, alpha_inner, alpha_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        alpha_lanes = spread(alpha_at, x, start, thread, alpha_inner, alpha_channels)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, alpha_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
