"""hardsigmoid: the kernels, as straight-line programs.

A sigmoid of three straight pieces.

    Min(6, Max(0, x + 3))/6

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5 ulp, d1 0.3333 ulp, d2 0 ulp.

Howard, Sandler, Chu, Chen, Chen, Tan, Wang, Zhu, Pang, Vasudevan, Le, Adam (2019). Searching for MobileNetV3.
arXiv:1905.02244.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/hardswish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ...runtime.operations import kernel, select


@kernel
def f_float32(x):
    """Piecewise((0, x <= -3), ((x + 3)/6, x < 3), (1, True))

    The largest error found at default parameters is 0.5 ulp, at x = -0.49975464, on 44,188,987 inputs.
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
