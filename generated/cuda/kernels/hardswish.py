"""Made by actforge from the definitions; changes made here are lost.

An input weighted by the sigmoid of three straight pieces: swish without an exponential.

    x*Min(6, Max(0, x + 3))/6

Source: defs/hardswish.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    dadd,
    ddiv,
    dfma,
    dmul,
    each,
    fbits,
    ffma,
    fmul,
    from_fbits,
    ior,
    isub,
    load,
    select,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))"""
    t = np.float64(x)
    t2 = dadd(t, np.float64(3.0))
    t3 = dmul(t2, t)
    t4 = dmul(t3, np.float64(0.16666666666666666))
    c = t < np.float64(3.0)
    t5 = select(c, t4, t)
    c2 = t <= np.float64(-3.0)
    t6 = select(c2, np.float64(0.0), t5)
    t7 = np.float32(t6)
    return t7


def f_of_f64(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))"""
    t = dadd(x, np.float64(3.0))
    t2 = dmul(t, x)
    t3 = ddiv(t2, np.float64(6.0))
    c = x < np.float64(3.0)
    t4 = select(c, t3, x)
    c2 = x <= np.float64(-3.0)
    t5 = select(c2, np.float64(0.0), t4)
    return t5


def d1_of_f32(x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))"""
    t = ffma(np.float32(2.0), x, np.float32(3.0))
    t2 = fmul(t, np.float32(0.1666666716337204))
    c = np.float32(3.0) <= x
    t3 = select(c, np.float32(1.0), t2)
    c2 = x <= np.float32(-3.0)
    t4 = select(c2, np.float32(0.0), t3)
    return t4


def d1_of_f64(x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))"""
    t = dfma(np.float64(2.0), x, np.float64(3.0))
    t2 = ddiv(t, np.float64(6.0))
    c = np.float64(3.0) <= x
    t3 = select(c, np.float64(1.0), t2)
    c2 = x <= np.float64(-3.0)
    t4 = select(c2, np.float64(0.0), t3)
    return t4


def d2_of_f32(x):
    """Piecewise((0, x <= -3), (1/3, x < 3), (0, True))"""
    c = x < np.float32(3.0)
    t = select(c, np.float32(0.3333333432674408), np.float32(0.0))
    c2 = x <= np.float32(-3.0)
    t2 = select(c2, np.float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


def d2_of_f64(x):
    """Piecewise((0, x <= -3), (1/3, x < 3), (0, True))"""
    c = x < np.float64(3.0)
    t = select(c, np.float64(0.3333333333333333), np.float64(0.0))
    c2 = x <= np.float64(-3.0)
    t2 = select(c2, np.float64(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = ffma(np.float32(2.0), x, np.float32(3.0))
    t2 = fmul(t, np.float32(0.1666666716337204))
    t3 = fmul(grad, t2)
    c = np.float32(3.0) <= x
    t4 = select(c, grad, t3)
    c2 = x <= np.float32(-3.0)
    t5 = select(c2, np.float32(0.0), t4)
    return t5


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dfma(np.float64(2.0), x, np.float64(3.0))
    t2 = ddiv(t, np.float64(6.0))
    t3 = dmul(grad, t2)
    c = np.float64(3.0) <= x
    t4 = select(c, grad, t3)
    c2 = x <= np.float64(-3.0)
    t5 = select(c2, np.float64(0.0), t4)
    return t5


def f_float16_of_f32(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))"""
    t = np.float64(x)
    t2 = dadd(t, np.float64(3.0))
    t3 = dmul(t2, t)
    t4 = dmul(t3, np.float64(0.16666666666666666))
    c = t < np.float64(3.0)
    t5 = select(c, t4, t)
    c2 = t <= np.float64(-3.0)
    t6 = select(c2, np.float64(0.0), t5)
    t7 = np.float32(t6)
    t8 = np.float64(t7)
    t9 = dabs(t8)
    t10 = dabs(t6)
    c3 = t10 < t9
    c4 = t9 < t10
    i = fbits(t7)
    i2 = select(c3, np.int32(1), np.int32(0))
    i3 = isub(i, i2)
    i4 = ior(i3, np.int32(1))
    t11 = from_fbits(i4)
    c5 = c3 | c4
    t12 = select(c5, t11, t7)
    return t12


def f_bfloat16_of_f32(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))"""
    t = np.float64(x)
    t2 = dadd(t, np.float64(3.0))
    t3 = dmul(t2, t)
    t4 = dmul(t3, np.float64(0.16666666666666666))
    c = t < np.float64(3.0)
    t5 = select(c, t4, t)
    c2 = t <= np.float64(-3.0)
    t6 = select(c2, np.float64(0.0), t5)
    c3 = x < np.float32(0.0)
    t7 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t8 = dmul(t6, t7)
    t9 = np.float32(t8)
    t10 = np.float64(t9)
    t11 = dabs(t10)
    t12 = dabs(t8)
    c4 = t12 < t11
    c5 = t11 < t12
    i = fbits(t9)
    i2 = select(c4, np.int32(1), np.int32(0))
    i3 = isub(i, i2)
    i4 = ior(i3, np.int32(1))
    t13 = from_fbits(i4)
    c6 = c4 | c5
    t14 = select(c6, t13, t9)
    return t14


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)


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


@f.of("float16")
def f_float16(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("bfloat16")
def f_bfloat16(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
