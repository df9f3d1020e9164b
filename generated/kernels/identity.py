"""identity: the kernels, as straight-line programs.

Passes every input as it is; what a linear layer has.

    x

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/identity.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """x

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    return x


@kernel
def f_float64(x):
    """x

    The largest error found at default parameters is 0 ulp, on 20,163 inputs.
    """
    return x


@kernel
def d1_float32(x):
    """1

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x == x
    t = select(c, float32(1.0), x)
    return t


@kernel
def d1_float64(x):
    """1

    The largest error found at default parameters is 0 ulp, on 19,999 inputs.
    """
    c = x == x
    t = select(c, 1.0, x)
    return t


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
    c = x == x
    t = select(c, grad, x)
    return t


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    c = x == x
    t = select(c, grad, x)
    return t


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
