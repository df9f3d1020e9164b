"""Made by actforge from the definitions; changes made here are lost.

The gate times ReLU of x.

    gate*Max(0, x)

Source: defs/glu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    apart,
    by_type,
    dabs,
    dmul,
    each,
    fabs,
    fbits,
    fmul,
    from_fbits,
    ior,
    isub,
    load,
    load_rows,
    select,
    store,
    store_rows,
    together,
)
from .._launch import kernel


def f_of_f32(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))"""
    t = fmul(np.float32(0.0), gate)
    t2 = fmul(x, gate)
    c = x <= np.float32(0.0)
    t3 = select(c, t, t2)
    return t3


def f_of_f64(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))"""
    t = dmul(np.float64(0.0), gate)
    t2 = dmul(x, gate)
    c = x <= np.float64(0.0)
    t3 = select(c, t, t2)
    return t3


def d1_of_f32(x, gate):
    """Piecewise((0, x <= 0), (gate, True))"""
    t = fmul(np.float32(0.0), gate)
    c = x <= np.float32(0.0)
    t2 = select(c, t, gate)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


def d1_of_f64(x, gate):
    """Piecewise((0, x <= 0), (gate, True))"""
    t = dmul(np.float64(0.0), gate)
    c = x <= np.float64(0.0)
    t2 = select(c, t, gate)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


def d2_of_f32(x, gate):
    """0"""
    t = fmul(np.float32(0.0), gate)
    c = x == x
    t2 = select(c, t, x)
    return t2


def d2_of_f64(x, gate):
    """0"""
    t = dmul(np.float64(0.0), gate)
    c = x == x
    t2 = select(c, t, x)
    return t2


def d_gate_of_f32(x, gate):
    """Piecewise((0, x <= 0), (x, True))"""
    c = x <= np.float32(0.0)
    t = select(c, np.float32(0.0), x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


def d_gate_of_f64(x, gate):
    """Piecewise((0, x <= 0), (x, True))"""
    c = x <= np.float64(0.0)
    t = select(c, np.float64(0.0), x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


def backward_of_f32(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = fmul(grad, gate)
    c = x <= np.float32(0.0)
    t2 = select(c, np.float32(0.0), t)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = gate == gate
    t4 = select(c3, t3, gate)
    t5 = fmul(grad, x)
    t6 = select(c, np.float32(0.0), t5)
    t7 = select(c3, t6, gate)
    return t4, t7


def backward_of_f64(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = dmul(grad, gate)
    c = x <= np.float64(0.0)
    t2 = select(c, np.float64(0.0), t)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = gate == gate
    t4 = select(c3, t3, gate)
    t5 = dmul(grad, x)
    t6 = select(c, np.float64(0.0), t5)
    t7 = select(c3, t6, gate)
    return t4, t7


def f_bfloat16_of_f32(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))"""
    t = np.float64(x)
    c = t <= np.float64(0.0)
    t2 = select(c, np.float64(0.0), t)
    t3 = np.float64(gate)
    t4 = dmul(t2, t3)
    t5 = np.float32(t4)
    t6 = np.float64(t5)
    t7 = dabs(t6)
    t8 = dabs(t4)
    c2 = t8 < t7
    c3 = t7 < t8
    i = fbits(t5)
    i2 = select(c2, np.int32(1), np.int32(0))
    i3 = isub(i, i2)
    i4 = ior(i3, np.int32(1))
    t9 = from_fbits(i4)
    c4 = c2 | c3
    t10 = select(c4, t9, t5)
    t11 = fabs(gate)
    c5 = t11 == np.float32(np.inf)
    t12 = np.float32(t2)
    t13 = fmul(t12, gate)
    t14 = select(c5, t13, t10)
    return t14


def d1_bfloat16_of_f32(x, gate):
    """Piecewise((0, x <= 0), (gate, True))"""
    t = np.float64(x)
    c = t <= np.float64(0.0)
    t2 = select(c, np.float64(0.0), np.float64(1.0))
    c2 = t == t
    t3 = select(c2, t2, t)
    t4 = np.float64(gate)
    t5 = dmul(t3, t4)
    t6 = np.float32(t5)
    t7 = np.float64(t6)
    t8 = dabs(t7)
    t9 = dabs(t5)
    c3 = t9 < t8
    c4 = t8 < t9
    i = fbits(t6)
    i2 = select(c3, np.int32(1), np.int32(0))
    i3 = isub(i, i2)
    i4 = ior(i3, np.int32(1))
    t10 = from_fbits(i4)
    c5 = c3 | c4
    t11 = select(c5, t10, t6)
    t12 = fabs(gate)
    c6 = t12 == np.float32(np.inf)
    t13 = np.float32(t3)
    t14 = fmul(t13, gate)
    t15 = select(c6, t14, t11)
    return t15


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_gate_of = by_type(d_gate_of_f32, d_gate_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
d1_bfloat16_of = by_type(d1_bfloat16_of_f32, d1_bfloat16_of_f32)


@kernel("pppii")
def f(x, gate, y, n, aligned):
    """y[i] = f(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiii")
def f_packed(x, gate, y, n, aligned, row):
    """y[i] = f(x[i], gate[i]) for i < n; x, gate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d1(x, gate, y, n, aligned):
    """y[i] = d1(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d2(x, gate, y, n, aligned):
    """y[i] = d2(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d_gate(x, gate, y, n, aligned):
    """y[i] = d_gate(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_gate_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppppii")
def backward(grad, x, gate, dx, dgate, n, aligned):
    """dx[i], dgate[i] = backward(grad[i], x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        results = apart(each(backward_of, together((grad_lanes, x_lanes, gate_lanes,))))
        store(dx, start, thread, n, aligned, results[0])
        store(dgate, start, thread, n, aligned, results[1])
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppppiii")
def backward_packed(grad, x, gate, dx, dgate, n, aligned, row):
    """dx[i], dgate[i] = backward(grad[i], x[i], gate[i]) for i < n; x, gate, dx, dgate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        results = apart(each(backward_of, together((grad_lanes, x_lanes, gate_lanes,))))
        store_rows(dx, start, thread, n, aligned, row, results[0])
        store_rows(dgate, start, thread, n, aligned, row, results[1])
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("bfloat16")
def f_bfloat16(x, gate, y, n, aligned):
    """y[i] = f(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_packed.of("bfloat16")
def f_bfloat16_packed(x, gate, y, n, aligned, row):
    """y[i] = f(x[i], gate[i]) for i < n; x, gate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("bfloat16")
def d1_bfloat16(x, gate, y, n, aligned):
    """y[i] = d1(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
