"""hardsigmoid: the kernels, as straight-line programs.

A sigmoid of three straight pieces.

    Min(6, Max(0, x + 3))/6

Howard, Sandler, Chu, Chen, Chen, Tan, Wang, Zhu, Pang, Vasudevan, Le, Adam (2019). Searching for MobileNetV3.
arXiv:1905.02244.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/hardswish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= -3), ((x + 3)/6, x < 3), (1, True))

    The largest error found at default parameters is 0.5 ulp, at x = -0.49975464, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = t + 3.0
    t3 = t2 * 0.16666666666666666
    c = 3.0 <= t
    t4 = select(c, 1.0, t3)
    c2 = t <= -3.0
    t5 = select(c2, 0.0, t4)
    t6 = float32(t5)
    return t6


@kernel
def f_float64(x):
    """Piecewise((0, x <= -3), ((x + 3)/6, x < 3), (1, True))

    The largest error found at default parameters is 1 ulp, at x = -0.9925566572203259, on 20,131 inputs.
    """
    t = x + 3.0
    t2 = t / 6.0
    c = 3.0 <= x
    t3 = select(c, 1.0, t2)
    c2 = x <= -3.0
    t4 = select(c2, 0.0, t3)
    return t4


@kernel
def d1_float32(x):
    """Piecewise((0, x <= -3), (1/6, x < 3), (0, True))

    The largest error found at default parameters is 0.3333 ulp, at x = -1.873033e-07, on 4,278,190,080 inputs.
    """
    c = x < float32(3.0)
    t = select(c, float32(0.16666667), float32(0.0))
    c2 = x <= float32(-3.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def d1_float64(x):
    """Piecewise((0, x <= -3), (1/6, x < 3), (0, True))

    The largest error found at default parameters is 0.3333 ulp, at x = -2.9999999999999996, on 20,177 inputs.
    """
    c = x < 3.0
    t = select(c, 0.16666666666666666, 0.0)
    c2 = x <= -3.0
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
    t = grad * float32(0.16666667)
    c = x < float32(3.0)
    t2 = select(c, t, float32(0.0))
    c2 = x <= float32(-3.0)
    t3 = select(c2, float32(0.0), t2)
    c3 = x == x
    t4 = select(c3, t3, x)
    return t4


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = grad * 0.16666666666666666
    c = x < 3.0
    t2 = select(c, t, 0.0)
    c2 = x <= -3.0
    t3 = select(c2, 0.0, t2)
    c3 = x == x
    t4 = select(c3, t3, x)
    return t4


@kernel
def f_float16(x):
    """Piecewise((0, x <= -3), ((x + 3)/6, x < 3), (1, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = x + float32(3.0)
    t2 = t * float32(0.16666667)
    c = float32(3.0) <= x
    t3 = select(c, float32(1.0), t2)
    c2 = x <= float32(-3.0)
    t4 = select(c2, float32(0.0), t3)
    return t4


f_bfloat16 = f_float16
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
