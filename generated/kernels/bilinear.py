"""bilinear: the kernels, as straight-line programs.

The product of two arrays: a gated unit with no function in it.

    gate*x

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

Mnih, Hinton (2007). Three new graphical models for statistical language modelling. ICML 2007.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, gate):
    """gate*x"""
    t = x * gate
    return t


@kernel
def f_float64(x, gate):
    """gate*x"""
    t = x * gate
    return t


@kernel
def d1_float32(x, gate):
    """gate"""
    c = x == x
    t = select(c, gate, x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


@kernel
def d1_float64(x, gate):
    """gate"""
    c = x == x
    t = select(c, gate, x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


@kernel
def d2_float32(x, gate):
    """0"""
    t = float32(0.0) * gate
    c = x == x
    t2 = select(c, t, x)
    c2 = gate == gate
    t3 = select(c2, t2, gate)
    return t3


@kernel
def d2_float64(x, gate):
    """0"""
    t = 0.0 * gate
    c = x == x
    t2 = select(c, t, x)
    c2 = gate == gate
    t3 = select(c2, t2, gate)
    return t3


@kernel
def d_gate_float32(x, gate):
    """x"""
    c = gate == gate
    t = select(c, x, gate)
    return t


@kernel
def d_gate_float64(x, gate):
    """x"""
    c = gate == gate
    t = select(c, x, gate)
    return t


@kernel
def backward_float32(x, gate):
    """Together: d1, d_gate."""
    c = x == x
    t = select(c, gate, x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    t3 = select(c2, x, gate)
    return t2, t3


@kernel
def backward_float64(x, gate):
    """Together: d1, d_gate."""
    c = x == x
    t = select(c, gate, x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    t3 = select(c2, x, gate)
    return t2, t3


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_gate_float16 = d_gate_float32
d_gate_bfloat16 = d_gate_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
