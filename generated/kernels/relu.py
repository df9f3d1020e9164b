"""relu: the kernels, as straight-line programs.

Passes what is positive and stops the rest.

    Max(0, x)

Nair, Hinton (2010). Rectified linear units improve restricted Boltzmann machines. ICML 2010.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/relu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= 0), (x, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.0), x)
    return t


@kernel
def f_float64(x):
    """Piecewise((0, x <= 0), (x, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs.
    """
    c = x <= 0.0
    t = select(c, 0.0, x)
    return t


@kernel
def d1_float32(x):
    """Piecewise((0, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.0), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d1_float64(x):
    """Piecewise((0, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs.
    """
    c = x <= 0.0
    t = select(c, 0.0, 1.0)
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

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    return t


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    c = x <= float32(0.0)
    t = select(c, float32(0.0), grad)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    c = x <= 0.0
    t = select(c, 0.0, grad)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
