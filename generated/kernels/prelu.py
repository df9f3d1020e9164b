"""prelu: the kernels, as straight-line programs.

A leaky rectifier that learns its slope for negative inputs.

    Piecewise((x, x > 0), (alpha*x, True))

He, Zhang, Ren, Sun (2015). Delving deep into rectifiers: surpassing human-level performance on ImageNet
classification. arXiv:1502.01852.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/prelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -4.701977e-38, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -4.701977e-38, alpha = -0.25, on 662,542 inputs.
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

    The largest error found at default parameters is 0.5 ulp, at x = -8.900295434028805e-308, on 100,000,000
    inputs, and at others is 0.5 ulp, at x = -3e-323, alpha = -0.25, on 18,167 inputs.
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
    """Together: dx, d_alpha."""
    t = grad * alpha
    c = x <= float32(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    t5 = float64(grad)
    t6 = float64(x)
    t7 = t5 * t6
    c4 = float32(0.0) < x
    t8 = select(c4, 0.0, t7)
    t9 = float64(alpha)
    t10 = select(c3, t8, t9)
    return t4, t10


@kernel
def backward_float64(grad, x, alpha):
    """Together: dx, d_alpha."""
    t = grad * alpha
    c = x <= 0.0
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    c3 = alpha == alpha
    t4 = select(c3, t3, alpha)
    t5 = grad * x
    c4 = 0.0 < x
    t6 = select(c4, 0.0, t5)
    t7 = select(c3, t6, alpha)
    return t4, t7


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_alpha_float16 = d_alpha_float32
d_alpha_bfloat16 = d_alpha_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
