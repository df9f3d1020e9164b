"""sparse_sigmoid: the kernels, as straight-line programs.

Sparsemax of two: exactly 0 up to -1, exactly 1 from 1 on, and straight between.

    Min(2, Max(0, x + 1))/2

Martins, Astudillo (2016). From softmax to sparsemax: A sparse model of attention and multi-label
classification. arXiv:1602.02068.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/sparse_plus.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
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
def f_float64(x):
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
def d1_float32(x):
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
def d1_float64(x):
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
def d2_float32(x):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    return t


@kernel
def d2_float64(x):
    """0

    The largest error found at default parameters is 0 ulp, on 19,999 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    return t


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = grad * float32(0.5)
    c = x < float32(1.0)
    t2 = select(c, t, float32(0.0))
    c2 = x <= float32(-1.0)
    t3 = select(c2, float32(0.0), t2)
    c3 = x == x
    t4 = select(c3, t3, x)
    return t4


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = grad * 0.5
    c = x < 1.0
    t2 = select(c, t, 0.0)
    c2 = x <= -1.0
    t3 = select(c2, 0.0, t2)
    c3 = x == x
    t4 = select(c3, t3, x)
    return t4


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
