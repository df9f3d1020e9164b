"""leaky_relu: the kernels, as straight-line programs.

A rectifier that lets a small part of a negative input through, so that no unit is ever dead.

    Piecewise((x, x > 0), (alpha*x, True))

Maas, Hannun, Ng (2013). Rectifier nonlinearities improve neural network acoustic models. ICML 2013 Workshop
on Deep Learning for Audio, Speech and Language Processing.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/leaky_relu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, from_bits, kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -3.761582e-37, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -7e-44, alpha = -0.01, on 662,561 inputs.
    """
    c = alpha == float32(0.0)
    c2 = float32(3.4028235e+38) < x
    t = select(c2, float32(3.4028235e+38), x)
    c3 = t < float32(-3.4028235e+38)
    t2 = select(c3, float32(-3.4028235e+38), t)
    t3 = select(c, t2, x)
    t4 = alpha * t3
    c4 = x <= float32(0.0)
    t5 = select(c4, t4, x)
    c5 = alpha == alpha
    t6 = select(c5, t5, alpha)
    return t6


@kernel
def f_float64(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -2.47e-322, on 100,000,000 inputs, and at
    others is 0.5 ulp, at x = -2.47e-322, alpha = -0.01, on 18,195 inputs.
    """
    c = alpha == 0.0
    c2 = 1.7976931348623157e+308 < x
    t = select(c2, 1.7976931348623157e+308, x)
    c3 = t < -1.7976931348623157e+308
    t2 = select(c3, -1.7976931348623157e+308, t)
    t3 = select(c, t2, x)
    t4 = alpha * t3
    c4 = x <= 0.0
    t5 = select(c4, t4, x)
    c5 = alpha == alpha
    t6 = select(c5, t5, alpha)
    return t6


@kernel
def d1_float32(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    649,178 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, alpha, float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = alpha == alpha
    t3 = select(c3, t2, alpha)
    return t3


@kernel
def d1_float64(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    16,746 inputs.
    """
    c = x <= 0.0
    t = select(c, alpha, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = alpha == alpha
    t3 = select(c3, t2, alpha)
    return t3


@kernel
def d2_float32(x, alpha):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    647,663 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


@kernel
def d2_float64(x, alpha):
    """0

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    16,300 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


@kernel
def d_alpha_float32(x, alpha):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    654,854 inputs.
    """
    c = float32(0.0) < x
    t = select(c, float32(0.0), x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


@kernel
def d_alpha_float64(x, alpha):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    17,046 inputs.
    """
    c = 0.0 < x
    t = select(c, 0.0, x)
    c2 = alpha == alpha
    t2 = select(c2, t, alpha)
    return t2


@kernel
def backward_float32(grad, x, alpha):
    """Together: dx."""
    t = grad * alpha
    c = x <= float32(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    return t4


@kernel
def backward_float64(grad, x, alpha):
    """Together: dx."""
    t = grad * alpha
    c = x <= 0.0
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    return t4


@kernel
def f_float16(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = float64(alpha)
    t2 = float64(x)
    c = t == 0.0
    c2 = 1.7976931348623157e+308 < t2
    t3 = select(c2, 1.7976931348623157e+308, t2)
    c3 = t3 < -1.7976931348623157e+308
    t4 = select(c3, -1.7976931348623157e+308, t3)
    t5 = select(c, t4, t2)
    t6 = t * t5
    c4 = t2 <= 0.0
    t7 = select(c4, t6, t2)
    t8 = float32(t7)
    t9 = float64(t8)
    t10 = abs(t9)
    t11 = abs(t7)
    c5 = t11 < t10
    c6 = t10 < t11
    i = bits(t8)
    i2 = select(c5, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t12 = from_bits(i4)
    c7 = c5 | c6
    t13 = select(c7, t12, t8)
    c8 = alpha == alpha
    t14 = select(c8, t13, alpha)
    return t14


f_bfloat16 = f_float16
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_alpha_float16 = d_alpha_float32
d_alpha_bfloat16 = d_alpha_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
