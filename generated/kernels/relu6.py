"""relu6: the kernels, as straight-line programs.

The rectifier that stops at 6, which fixed-point arithmetic of few bits can hold.

    Min(6, Max(0, x))

Krizhevsky (2010). Convolutional deep belief networks on CIFAR-10. Technical report.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/clipped_relu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= 0), (x, x < 6), (6, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = float32(6.0) <= x
    t = select(c, float32(6.0), x)
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    return t2


@kernel
def f_float64(x):
    """Piecewise((0, x <= 0), (x, x < 6), (6, True))

    The largest error found at default parameters is 0 ulp, on 20,205 inputs.
    """
    c = 6.0 <= x
    t = select(c, 6.0, x)
    c2 = x <= 0.0
    t2 = select(c2, 0.0, t)
    return t2


@kernel
def d1_float32(x):
    """Piecewise((0, x <= 0), (1, x < 6), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs.
    """
    c = x < float32(6.0)
    t = select(c, float32(1.0), float32(0.0))
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def d1_float64(x):
    """Piecewise((0, x <= 0), (1, x < 6), (0, True))

    The largest error found at default parameters is 0 ulp, on 20,171 inputs.
    """
    c = x < 6.0
    t = select(c, 1.0, 0.0)
    c2 = x <= 0.0
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
    c = x < float32(6.0)
    t = select(c, grad, float32(0.0))
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    c = x < 6.0
    t = select(c, grad, 0.0)
    c2 = x <= 0.0
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    return t3


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
