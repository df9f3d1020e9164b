"""softsign: the kernels, as straight-line programs.

A sigmoid that approaches its limits -1 and 1 no faster than 1/x.

    x/(Abs(x) + 1)

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5 ulp, d1 0.5 ulp, d2 0.5 ulp.

Elliott (1993). A better activation function for artificial neural networks. Technical report ISR TR 93-8,
University of Maryland.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/softsign.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32

from ...runtime.operations import fma, kernel, select


@kernel
def f_float32(x):
    """Piecewise((x/(1 - x), x < 0), (x/(x + 1), True))

    By cancel; rational side.

    The largest error found at default parameters is 0.5 ulp, at x = -3.3554432e+07, on 44,189,128 inputs.
    """
    t = abs(x)
    t2 = t + float32(1.0)
    t3 = t2 - t
    t4 = t2 - t3
    t5 = t - t4
    t6 = float32(1.0) - t3
    t7 = t5 + t6
    t8 = float32(1.0) / t2
    t9 = t * t8
    t10 = -t9
    t11 = fma(t10, t2, t)
    t12 = fma(t10, t7, t11)
    t13 = fma(t12, t8, t9)
    c = t == float32(inf)
    t14 = select(c, float32(1.0), t13)
    t15 = -t14
    c2 = x < float32(0.0)
    t16 = select(c2, t15, t14)
    c3 = x == float32(0.0)
    t17 = select(c3, x, t16)
    return t17
