"""relu_squared: the kernels, as straight-line programs.

A rectifier whose slope grows with its input, so that it has no kink.

    Max(0, x)**2

So, Manke, Liu, Dai, Shazeer, Le (2021). Primer: Searching for efficient transformers for language modeling.
arXiv:2109.08668.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/relu_squared.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= 0), (x**2, True))

    The largest error found at default parameters is 0.5 ulp, at x = 2.646978e-23, on 4,278,190,080 inputs.
    """
    t = x * x
    c = x <= float32(0.0)
    t2 = select(c, float32(0.0), t)
    return t2


@kernel
def f_float64(x):
    """Piecewise((0, x <= 0), (x**2, True))

    The largest error found at default parameters is 0.5 ulp, at x = 1.5717277847026288e-162, on 20,333 inputs.
    """
    t = x * x
    c = x <= 0.0
    t2 = select(c, 0.0, t)
    return t2


@kernel
def d1_float32(x):
    """Piecewise((0, x <= 0), (2*x, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    t = x * float32(2.0)
    c = x <= float32(0.0)
    t2 = select(c, float32(0.0), t)
    return t2


@kernel
def d1_float64(x):
    """Piecewise((0, x <= 0), (2*x, True))

    The largest error found at default parameters is 0 ulp, on 20,205 inputs.
    """
    t = x * 2.0
    c = x <= 0.0
    t2 = select(c, 0.0, t)
    return t2


@kernel
def d2_float32(x):
    """Piecewise((0, x <= 0), (2, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.0), float32(2.0))
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d2_float64(x):
    """Piecewise((0, x <= 0), (2, True))

    The largest error found at default parameters is 0 ulp, on 20,041 inputs.
    """
    c = x <= 0.0
    t = select(c, 0.0, 2.0)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = x * float32(2.0)
    t2 = grad * t
    c = x <= float32(0.0)
    t3 = select(c, float32(0.0), t2)
    return t3


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = x * 2.0
    t2 = grad * t
    c = x <= 0.0
    t3 = select(c, 0.0, t2)
    return t3


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
