"""reglu: the kernels, as straight-line programs.

The gate times ReLU of x.

    gate*Max(0, x)

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))

    The largest error found at default parameters is 0.5 ulp, at x = 4.0937824, on 399,718 inputs.
    """
    t = float32(0.0) * gate
    t2 = x * gate
    c = x <= float32(0.0)
    t3 = select(c, t, t2)
    return t3


@kernel
def f_float64(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))

    The largest error found at default parameters is 0.4989 ulp, at x = 4.914570923960054e+131, on 3,999 inputs.
    """
    t = 0.0 * gate
    t2 = x * gate
    c = x <= 0.0
    t3 = select(c, t, t2)
    return t3


@kernel
def d1_float32(x, gate):
    """Piecewise((0, x <= 0), (gate, True))

    The largest error found at default parameters is 0 ulp, on 399,718 inputs.
    """
    t = float32(0.0) * gate
    c = x <= float32(0.0)
    t2 = select(c, t, gate)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


@kernel
def d1_float64(x, gate):
    """Piecewise((0, x <= 0), (gate, True))

    The largest error found at default parameters is 0 ulp, on 3,999 inputs.
    """
    t = 0.0 * gate
    c = x <= 0.0
    t2 = select(c, t, gate)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


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
    """Piecewise((0, x <= 0), (x, True))

    The largest error found at default parameters is 0 ulp, on 399,718 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.0), x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


@kernel
def d_gate_float64(x, gate):
    """Piecewise((0, x <= 0), (x, True))

    The largest error found at default parameters is 0 ulp, on 3,999 inputs.
    """
    c = x <= 0.0
    t = select(c, 0.0, x)
    c2 = gate == gate
    t2 = select(c2, t, gate)
    return t2


@kernel
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = grad * gate
    c = x <= float32(0.0)
    t2 = select(c, float32(0.0), t)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = gate == gate
    t4 = select(c3, t3, gate)
    t5 = grad * x
    t6 = select(c, float32(0.0), t5)
    t7 = select(c3, t6, gate)
    return t4, t7


@kernel
def backward_float64(grad, x, gate):
    """Together: dx, dgate."""
    t = grad * gate
    c = x <= 0.0
    t2 = select(c, 0.0, t)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = gate == gate
    t4 = select(c3, t3, gate)
    t5 = grad * x
    t6 = select(c, 0.0, t5)
    t7 = select(c3, t6, gate)
    return t4, t7


@kernel
def f_bfloat16(x, gate):
    """Piecewise((0, x <= 0), (gate*x, True))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t <= 0.0
    t2 = select(c, 0.0, t)
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


@kernel
def d1_bfloat16(x, gate):
    """Piecewise((0, x <= 0), (gate, True))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t <= 0.0
    t2 = select(c, 0.0, 1.0)
    c2 = t == t
    t3 = select(c2, t2, t)
    t4 = float64(gate)
    t5 = t3 * t4
    t6 = float32(t5)
    t7 = float64(t6)
    t8 = abs(t7)
    t9 = abs(t5)
    c3 = t9 < t8
    c4 = t8 < t9
    i = bits(t6)
    i2 = select(c3, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t10 = from_bits(i4)
    c5 = c3 | c4
    t11 = select(c5, t10, t6)
    t12 = abs(gate)
    c6 = t12 == float32(inf)
    t13 = float32(t3)
    t14 = t13 * gate
    t15 = select(c6, t14, t11)
    return t15


f_float16 = f_float32
d1_float16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_gate_float16 = d_gate_float32
d_gate_bfloat16 = d_gate_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
