"""rrelu: the kernels, as straight-line programs.

The randomized leaky rectifier outside of training: the mean of its slopes, uniform in [1/8, 1/3].

    Piecewise((x, x > 0), (11*x/48, True))

Xu, Wang, Chen, Li (2015). Empirical evaluation of rectified activations in convolutional network.
arXiv:1505.00853.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/leaky_relu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((11*x/48, x <= 0), (x, True))

    The largest error found at default parameters is 0.8333 ulp, at x = -1.8496728e+38, on 4,278,190,080 inputs.
    """
    t = x * float32(0.22916667)
    c = x <= float32(0.0)
    t2 = select(c, t, x)
    return t2


@kernel
def f_float64(x):
    """Piecewise((11*x/48, x <= 0), (x, True))

    The largest error found at default parameters is 0.8333 ulp, at x = -277.34200407365364, on 20,249 inputs.
    """
    t = x * 0.22916666666666666
    c = x <= 0.0
    t2 = select(c, t, x)
    return t2


@kernel
def d1_float32(x):
    """Piecewise((11/48, x <= 0), (1, True))

    The largest error found at default parameters is 0.3333 ulp, at x = 0.0, on 4,278,190,080 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.22916667), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d1_float64(x):
    """Piecewise((11/48, x <= 0), (1, True))

    The largest error found at default parameters is 0.3333 ulp, at x = -1.0614230574187295e+308, on 20,041
    inputs.
    """
    c = x <= 0.0
    t = select(c, 0.22916666666666666, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


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
    t = grad * float32(0.22916667)
    c = x <= float32(0.0)
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = grad * 0.22916666666666666
    c = x <= 0.0
    t2 = select(c, t, grad)
    c2 = x == x
    t3 = select(c2, t2, x)
    return t3


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
