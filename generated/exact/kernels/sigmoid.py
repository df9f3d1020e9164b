"""sigmoid: the kernels, as straight-line programs.

The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.7071 ulp, d1 0.5008 ulp, d2 0.5069 ulp.

Rumelhart, Hinton, Williams (1986). Learning representations by back-propagating errors. Nature 323, 533-536.
doi:10.1038/323533a0.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/sigmoid.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ...runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """1/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.7071 ulp, at x = 16.982107, on 4,278,190,080 inputs.
    """
    c = x < float32(-118.0)
    t = select(c, float32(-118.0), x)
    c2 = float32(23.567383) < t
    t2 = select(c2, float32(23.567383), t)
    shifted = fma(t2, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t3 = -t2
    r = fma(k, float32(-0.69314575), t3)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t4 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t5 = fma(t4, r2, float32(0.041668393))
    t6 = fma(t5, r2, float32(0.1666652))
    t7 = fma(t6, r2, float32(0.49999994))
    t8 = r2 * r2
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t11 = s + float32(5.421011e-20)
    t12 = t11 - s
    t13 = float32(5.421011e-20) - t12
    below = fma(r2, s, t11)
    t14 = t11 - below
    t15 = fma(r2, s, t14)
    t16 = t15 + t13
    t17 = fma(v, s, t16)
    t18 = below + t17
    t19 = t18 - below
    t20 = t17 - t19
    t21 = float32(1.0) / t18
    t22 = float32(5.421011e-20) * t21
    t23 = -t22
    t24 = fma(t23, t18, float32(5.421011e-20))
    t25 = fma(t23, t20, t24)
    t26 = fma(t25, t21, t22)
    return t26


@kernel
def d1_float32(x):
    """exp(-x)/(1 + exp(-x))**2

    By half-line; cancel; even; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = 47.255535, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big + 2.0
    t12 = fma(t11, big, 1.0)
    t13 = big / t12
    t14 = float32(t13)
    return t14


@kernel
def d2_float32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 0.5069 ulp, at x = 0.12036555, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = -s
    t12 = 1.0 - s
    one_minus_e = fma(t11, v, t12)
    t13 = big + 3.0
    t14 = fma(t13, big, 3.0)
    t15 = fma(t14, big, 1.0)
    t16 = big * one_minus_e
    t17 = t16 / t15
    t18 = -t
    t19 = copysign(t17, t18)
    t20 = float32(t19)
    return t20


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    t2 = abs(t)
    c = 206.0 < t2
    t3 = select(c, 206.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big + 2.0
    t12 = fma(t11, big, 1.0)
    t13 = big / t12
    t14 = float32(t13)
    t15 = abs(t14)
    c2 = t15 < float32(1.1754944e-38)
    c3 = t15 == float32(inf)
    c4 = c2 | c3
    t16 = float64(grad)
    t17 = t16 * t13
    t18 = float32(t17)
    t19 = grad * t14
    t20 = select(c4, t18, t19)
    return t20
