"""softsign: the kernels, as straight-line programs.

A sigmoid that approaches its limits -1 and 1 no faster than 1/x.

    x/(Abs(x) + 1)

Elliott (1993). A better activation function for artificial neural networks. Technical report ISR TR 93-8,
University of Maryland.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/softsign.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64

from ..runtime.operations import fma, kernel, select


@kernel
def f_float32(x):
    """Piecewise((x/(1 - x), x < 0), (x/(x + 1), True))

    By cancel; rational side.

    The largest error found at default parameters is 0.5 ulp, at x = 0.013762771, on 4,278,190,080 inputs.
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


@kernel
def f_float64(x):
    """Piecewise((x/(1 - x), x < 0), (x/(x + 1), True))

    By cancel; rational side.

    The largest error found at default parameters is 1 ulp, at x = -9007199254740994.0, on 20,205 inputs.
    """
    t = abs(x)
    t2 = t + 1.0
    t3 = 1.0 - t2
    t4 = t + t3
    t5 = 1.0 / t2
    t6 = t * t5
    t7 = -t6
    t8 = fma(t7, t2, t)
    t9 = fma(t7, t4, t8)
    t10 = fma(t9, t5, t6)
    c = t == inf
    t11 = select(c, 1.0, t10)
    t12 = -t11
    c2 = x < 0.0
    t13 = select(c2, t12, t11)
    c3 = x == 0.0
    t14 = select(c3, x, t13)
    return t14


@kernel
def d1_float32(x):
    """Piecewise(((x - 1)**(-2), x < 0), ((x + 1)**(-2), True))

    By cancel; rational side.

    The largest error found at default parameters is 0.5 ulp, at x = -3.7778932e+22, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    t3 = t2 + 1.0
    t4 = t3 * t3
    t5 = 1.0 / t4
    t6 = float32(t5)
    return t6


@kernel
def d1_float64(x):
    """Piecewise(((x - 1)**(-2), x < 0), ((x + 1)**(-2), True))

    By cancel; rational side.

    The largest error found at default parameters is 1.096 ulp, at x = -1.2013203327752192e+16, on 20,299 inputs.
    """
    t = abs(x)
    t2 = t + 1.0
    t3 = 1.0 - t2
    t4 = t + t3
    t5 = 1.0 / t2
    t6 = -t5
    t7 = fma(t6, t2, 1.0)
    t8 = fma(t6, t4, t7)
    t9 = t8 * t5
    t10 = t5 * t5
    t11 = -t10
    t12 = fma(t5, t5, t11)
    t13 = fma(t9, t5, t12)
    t14 = fma(t5, t9, t13)
    t15 = t10 + t14
    c = t == inf
    t16 = select(c, 0.0, t15)
    return t16


@kernel
def d2_float32(x):
    """Piecewise((-2/(x - 1)**3, x < 0), (-2/(x + 1)**3, True))

    By cancel; rational side.

    The largest error found at default parameters is 0.5 ulp, at x = 8.796095e+12, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    t3 = t2 + 1.0
    t4 = t3 * t3
    t5 = t4 * t3
    t6 = 2.0 / t5
    t7 = -t6
    c = t < 0.0
    t8 = select(c, t6, t7)
    t9 = float32(t8)
    return t9


@kernel
def d2_float64(x):
    """Piecewise((-2/(x - 1)**3, x < 0), (-2/(x + 1)**3, True))

    By cancel; rational side.

    The largest error found at default parameters is 1.914 ulp, at x = -1.2013203327752192e+16, on 20,301 inputs.
    """
    t = abs(x)
    t2 = t + 1.0
    t3 = 1.0 - t2
    t4 = t + t3
    t5 = 1.0 / t2
    t6 = -t5
    t7 = fma(t6, t2, 1.0)
    t8 = fma(t6, t4, t7)
    t9 = t8 * t5
    t10 = t9 * 2.0
    t11 = t5 * 2.0
    t12 = t5 * t5
    t13 = -t12
    t14 = fma(t5, t5, t13)
    t15 = fma(t9, t5, t14)
    t16 = fma(t5, t9, t15)
    t17 = t12 * t11
    t18 = -t17
    t19 = fma(t12, t11, t18)
    t20 = fma(t16, t11, t19)
    t21 = fma(t12, t10, t20)
    t22 = t17 + t21
    c = t == inf
    t23 = select(c, 0.0, t22)
    t24 = -t23
    c2 = x < 0.0
    t25 = select(c2, t23, t24)
    return t25


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    t2 = abs(t)
    t3 = t2 + 1.0
    t4 = t3 * t3
    t5 = 1.0 / t4
    t6 = float32(t5)
    t7 = abs(t6)
    c = t7 < float32(1.1754944e-38)
    c2 = t7 == float32(inf)
    c3 = c | c2
    t8 = float64(grad)
    t9 = t8 * t5
    t10 = float32(t9)
    t11 = grad * t6
    t12 = select(c3, t10, t11)
    return t12


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 1.488565707357403e+138 < t
    t2 = select(c, 2.4784588255035637e-119, 1.0)
    c2 = 6.00601346304376e+256 < t
    t3 = select(c2, 6.142758149716505e-238, t2)
    t4 = x * t3
    t5 = grad * t3
    t6 = abs(t4)
    t7 = t6 + 1.0
    t8 = 1.0 - t7
    t9 = t6 + t8
    t10 = 1.0 / t7
    t11 = -t10
    t12 = fma(t11, t7, 1.0)
    t13 = fma(t11, t9, t12)
    t14 = t13 * t10
    t15 = t10 * t10
    t16 = -t15
    t17 = fma(t10, t10, t16)
    t18 = fma(t14, t10, t17)
    t19 = fma(t10, t14, t18)
    t20 = t15 + t19
    c3 = t6 == inf
    t21 = select(c3, 0.0, t20)
    t22 = t5 * t21
    t23 = t22 * t3
    return t23


@kernel
def f_float16(x):
    """Piecewise((x/(1 - x), x < 0), (x/(x + 1), True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = t + float32(1.0)
    t3 = t / t2
    c = t == float32(inf)
    t4 = select(c, float32(1.0), t3)
    t5 = -t4
    c2 = x < float32(0.0)
    t6 = select(c2, t5, t4)
    c3 = x == float32(0.0)
    t7 = select(c3, x, t6)
    return t7


@kernel
def d1_float16(x):
    """Piecewise(((x - 1)**(-2), x < 0), ((x + 1)**(-2), True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = t + float32(1.0)
    t3 = float32(1.0) / t2
    t4 = t3 * t3
    return t4


@kernel
def d2_float16(x):
    """Piecewise((-2/(x - 1)**3, x < 0), (-2/(x + 1)**3, True))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = t + float32(1.0)
    t3 = float32(1.0) / t2
    t4 = -t3
    t5 = fma(t4, t2, float32(1.0))
    t6 = t5 * t3
    t7 = t6 * float32(2.0)
    t8 = t3 * float32(2.0)
    t9 = t3 * t3
    t10 = -t9
    t11 = fma(t3, t3, t10)
    t12 = fma(t6, t3, t11)
    t13 = fma(t3, t6, t12)
    t14 = t9 * t8
    t15 = -t14
    t16 = fma(t9, t8, t15)
    t17 = fma(t13, t8, t16)
    t18 = fma(t9, t7, t17)
    t19 = t14 + t18
    c = t == float32(inf)
    t20 = select(c, float32(0.0), t19)
    t21 = -t20
    c2 = x < float32(0.0)
    t22 = select(c2, t20, t21)
    return t22


@kernel
def d2_bfloat16(x):
    """Piecewise((-2/(x - 1)**3, x < 0), (-2/(x + 1)**3, True))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = t + float32(1.0)
    t3 = float32(1.0) / t2
    t4 = float32(2.0) * t3
    t5 = t3 * t3
    t6 = t5 * t4
    t7 = -t6
    c = x < float32(0.0)
    t8 = select(c, t6, t7)
    return t8


f_bfloat16 = f_float16
d1_bfloat16 = d1_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
