"""bilinear: the kernels, as straight-line programs.

The product of two arrays: a gated unit with no function in it.

    gate*x

Mnih, Hinton (2007). Three new graphical models for statistical language modelling. ICML 2007.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """gate*x

    The largest error found at default parameters is 0.5 ulp, at x = -1.8299576e+33, on 399,718 inputs.
    """
    t = x * gate
    return t


@kernel
def f_float64(x, gate):
    """gate*x

    The largest error found at default parameters is 0.4999 ulp, at x = -29.09197647604003, on 3,999 inputs.
    """
    t = x * gate
    return t


@kernel
def d1_float32(x, gate):
    """gate

    The largest error found at default parameters is 0 ulp, on 399,718 inputs.
    """
    c = x == x
    t = select(c, gate, x)
    return t


@kernel
def d1_float64(x, gate):
    """gate

    The largest error found at default parameters is 0 ulp, on 3,999 inputs.
    """
    c = x == x
    t = select(c, gate, x)
    return t


@kernel
def d2_float32(x, gate):
    """0

    The largest error found at default parameters is 0 ulp, on 399,718 inputs.
    """
    t = float32(0.0) * gate
    c = x == x
    t2 = select(c, t, x)
    return t2


@kernel
def d2_float64(x, gate):
    """0

    The largest error found at default parameters is 0 ulp, on 3,999 inputs.
    """
    t = 0.0 * gate
    c = x == x
    t2 = select(c, t, x)
    return t2


@kernel
def d_gate_float32(x, gate):
    """x

    The largest error found at default parameters is 0 ulp, on 399,718 inputs.
    """
    c = gate == gate
    t = select(c, x, gate)
    return t


@kernel
def d_gate_float64(x, gate):
    """x

    The largest error found at default parameters is 0 ulp, on 3,999 inputs.
    """
    c = gate == gate
    t = select(c, x, gate)
    return t


@kernel
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    c = x == x
    t = select(c, gate, x)
    t2 = grad * t
    c2 = gate == gate
    t3 = select(c2, x, gate)
    t4 = grad * t3
    return t2, t4


@kernel
def backward_float64(grad, x, gate):
    """Together: dx, dgate."""
    c = x == x
    t = select(c, gate, x)
    t2 = grad * t
    c2 = gate == gate
    t3 = select(c2, x, gate)
    t4 = grad * t3
    return t2, t4


@kernel
def f_bfloat16(x, gate):
    """gate*x

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = float64(gate)
    t3 = t * t2
    t4 = float32(t3)
    t5 = float64(t4)
    t6 = abs(t5)
    t7 = abs(t3)
    c = t7 < t6
    c2 = t6 < t7
    i = bits(t4)
    i2 = select(c, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t8 = from_bits(i4)
    c3 = c | c2
    t9 = select(c3, t8, t4)
    t10 = abs(gate)
    c4 = t10 == float32(inf)
    t11 = float32(t)
    t12 = t11 * gate
    t13 = select(c4, t12, t9)
    return t13


@kernel
def d1_bfloat16(x, gate):
    """gate

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t == t
    t2 = select(c, 1.0, t)
    t3 = float64(gate)
    t4 = t2 * t3
    t5 = float32(t4)
    t6 = float64(t5)
    t7 = abs(t6)
    t8 = abs(t4)
    c2 = t8 < t7
    c3 = t7 < t8
    i = bits(t5)
    i2 = select(c2, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t9 = from_bits(i4)
    c4 = c2 | c3
    t10 = select(c4, t9, t5)
    t11 = abs(gate)
    c5 = t11 == float32(inf)
    t12 = float32(t2)
    t13 = t12 * gate
    t14 = select(c5, t13, t10)
    return t14


f_float16 = f_float32
d1_float16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_gate_float16 = d_gate_float32
d_gate_bfloat16 = d_gate_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
