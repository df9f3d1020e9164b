"""sparse_plus: the kernels, as straight-line programs.

ReLU with its kink rounded by a parabola between -1 and 1; the primitive of sparse_sigmoid.

    Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

Martins, Astudillo (2016). From softmax to sparsemax: A sparse model of attention and multi-label
classification. arXiv:1602.02068.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/sparse_plus.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, from_bits, kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = 0.008056641, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = t + 1.0
    t3 = t2 * t2
    t4 = t3 * 0.25
    c = t < 1.0
    t5 = select(c, t4, t)
    c2 = t <= -1.0
    t6 = select(c2, 0.0, t5)
    t7 = float32(t6)
    return t7


@kernel
def f_float64(x):
    """Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

    The largest error found at default parameters is 1.873 ulp, at x = -0.29995446503206685, on 20,169 inputs.
    """
    t = x + 1.0
    t2 = t * t
    t3 = t2 * 0.25
    c = x < 1.0
    t4 = select(c, t3, x)
    c2 = x <= -1.0
    t5 = select(c2, 0.0, t4)
    return t5


@kernel
def d1_float32(x):
    """Piecewise((0, x <= -1), ((x + 1)/2, x < 1), (1, True))

    The largest error found at default parameters is 0.5 ulp, at x = -0.4998155, on 4,278,190,080 inputs.
    """
    t = x + float32(1.0)
    t2 = t * float32(0.5)
    c = float32(1.0) <= x
    t3 = select(c, float32(1.0), t2)
    c2 = x <= float32(-1.0)
    t4 = select(c2, float32(0.0), t3)
    return t4


@kernel
def d1_float64(x):
    """Piecewise((0, x <= -1), ((x + 1)/2, x < 1), (1, True))

    The largest error found at default parameters is 0.5 ulp, at x = -0.49981041022877876, on 20,131 inputs.
    """
    t = x + 1.0
    t2 = t * 0.5
    c = 1.0 <= x
    t3 = select(c, 1.0, t2)
    c2 = x <= -1.0
    t4 = select(c2, 0.0, t3)
    return t4


@kernel
def d2_float32(x):
    """Piecewise((0, x <= -1), (1/2, x < 1), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x < float32(1.0)
    t = select(c, float32(0.5), float32(0.0))
    c2 = x <= float32(-1.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def d2_float64(x):
    """Piecewise((0, x <= -1), (1/2, x < 1), (0, True))

    The largest error found at default parameters is 0 ulp, on 20,177 inputs.
    """
    c = x < 1.0
    t = select(c, 0.5, 0.0)
    c2 = x <= -1.0
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = x + float32(1.0)
    t2 = t * float32(0.5)
    t3 = grad * t2
    c = float32(1.0) <= x
    t4 = select(c, grad, t3)
    c2 = x <= float32(-1.0)
    t5 = select(c2, float32(0.0), t4)
    return t5


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = x + 1.0
    t2 = t * 0.5
    t3 = grad * t2
    c = 1.0 <= x
    t4 = select(c, grad, t3)
    c2 = x <= -1.0
    t5 = select(c2, 0.0, t4)
    return t5


@kernel
def f_float16(x):
    """Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = t + 1.0
    t3 = t2 * t2
    t4 = t3 * 0.25
    c = t < 1.0
    t5 = select(c, t4, t)
    c2 = t <= -1.0
    t6 = select(c2, 0.0, t5)
    t7 = float32(t6)
    t8 = float64(t7)
    t9 = abs(t8)
    t10 = abs(t6)
    c3 = t10 < t9
    c4 = t9 < t10
    i = bits(t7)
    i2 = select(c3, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t11 = from_bits(i4)
    c5 = c3 | c4
    t12 = select(c5, t11, t7)
    return t12


@kernel
def f_bfloat16(x):
    """Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = x + float32(1.0)
    t2 = t * t
    t3 = t2 * float32(0.25)
    c = x < float32(1.0)
    t4 = select(c, t3, x)
    c2 = x <= float32(-1.0)
    t5 = select(c2, float32(0.0), t4)
    return t5


d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
