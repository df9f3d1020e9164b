"""hardswish: the kernels, as straight-line programs.

An input weighted by the sigmoid of three straight pieces: swish without an exponential.

    x*Min(6, Max(0, x + 3))/6

Howard, Sandler, Chu, Chen, Chen, Tan, Wang, Zhu, Pang, Vasudevan, Le, Adam (2019). Searching for MobileNetV3.
arXiv:1905.02244.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/hardswish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = 3.0611e-41, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = t + 3.0
    t3 = t2 * t
    t4 = t3 * 0.16666666666666666
    c = t < 3.0
    t5 = select(c, t4, t)
    c2 = t <= -3.0
    t6 = select(c2, 0.0, t5)
    t7 = float32(t6)
    return t7


@kernel
def f_float64(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))

    The largest error found at default parameters is 1.834 ulp, at x = 1.359756806410347, on 20,295 inputs.
    """
    t = x + 3.0
    t2 = t * x
    t3 = t2 / 6.0
    c = x < 3.0
    t4 = select(c, t3, x)
    c2 = x <= -3.0
    t5 = select(c2, 0.0, t4)
    return t5


@kernel
def d1_float32(x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))

    The largest error found at default parameters is 0.5 ulp, at x = -0.24990083, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = fma(2.0, t, 3.0)
    t3 = t2 * 0.16666666666666666
    c = 3.0 <= t
    t4 = select(c, 1.0, t3)
    c2 = t <= -3.0
    t5 = select(c2, 0.0, t4)
    t6 = float32(t5)
    return t6


@kernel
def d1_float64(x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))

    The largest error found at default parameters is 1 ulp, at x = -0.4998594032001328, on 20,312 inputs.
    """
    t = fma(2.0, x, 3.0)
    t2 = t / 6.0
    c = 3.0 <= x
    t3 = select(c, 1.0, t2)
    c2 = x <= -3.0
    t4 = select(c2, 0.0, t3)
    return t4


@kernel
def d2_float32(x):
    """Piecewise((0, x <= -3), (1/3, x < 3), (0, True))

    The largest error found at default parameters is 0.3333 ulp, at x = 6.1223e-41, on 4,278,190,080 inputs.
    """
    c = x < float32(3.0)
    t = select(c, float32(0.33333334), float32(0.0))
    c2 = x <= float32(-3.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def d2_float64(x):
    """Piecewise((0, x <= -3), (1/3, x < 3), (0, True))

    The largest error found at default parameters is 0.3333 ulp, at x = -2.9999999999999996, on 20,177 inputs.
    """
    c = x < 3.0
    t = select(c, 0.3333333333333333, 0.0)
    c2 = x <= -3.0
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    t2 = fma(2.0, t, 3.0)
    t3 = t2 * 0.16666666666666666
    c = 3.0 <= t
    t4 = select(c, 1.0, t3)
    c2 = t <= -3.0
    t5 = select(c2, 0.0, t4)
    t6 = float32(t5)
    t7 = grad * t6
    c3 = x <= float32(-3.0)
    t8 = select(c3, float32(0.0), t7)
    return t8


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = fma(2.0, x, 3.0)
    t2 = t / 6.0
    t3 = grad * t2
    c = 3.0 <= x
    t4 = select(c, grad, t3)
    c2 = x <= -3.0
    t5 = select(c2, 0.0, t4)
    return t5


@kernel
def f_float16(x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = t + 3.0
    t3 = t2 * t
    t4 = t3 * 0.16666666666666666
    c = t < 3.0
    t5 = select(c, t4, t)
    c2 = t <= -3.0
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
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = t + 3.0
    t3 = t2 * t
    t4 = t3 * 0.16666666666666666
    c = t < 3.0
    t5 = select(c, t4, t)
    c2 = t <= -3.0
    t6 = select(c2, 0.0, t5)
    c3 = x < float32(0.0)
    t7 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t8 = t6 * t7
    t9 = float32(t8)
    t10 = float64(t9)
    t11 = abs(t10)
    t12 = abs(t8)
    c4 = t12 < t11
    c5 = t11 < t12
    i = bits(t9)
    i2 = select(c4, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t13 = from_bits(i4)
    c6 = c4 | c5
    t14 = select(c6, t13, t9)
    return t14


@kernel
def d1_float16(x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = fma(float32(2.0), x, float32(3.0))
    t2 = t * float32(0.16666667)
    c = float32(3.0) <= x
    t3 = select(c, float32(1.0), t2)
    c2 = x <= float32(-3.0)
    t4 = select(c2, float32(0.0), t3)
    return t4


d1_bfloat16 = d1_float16
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
