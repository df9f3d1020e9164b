"""gelu_tanh: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5008 ulp, d1 0.505 ulp, d2 0.5381 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -2.202273, on 44,189,220 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 11.1962890625 < t2
    t3 = select(c, 11.1962890625, t2)
    t4 = t3 * t3
    t5 = 0.07135481627260025 * t4
    t6 = t5 + 1.5957691216057308
    t7 = t6 * t3
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805599472, t8)
    t9 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t10 = fma(t9, r, 0.00833349858147164)
    t11 = fma(t10, r, 0.04166629380339174)
    t12 = fma(t11, r, 0.16666665859438767)
    t13 = fma(t12, r, 0.500000006794052)
    t14 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t14, t13, r)
    big = fma(v, s, s)
    t15 = big + 1.0
    t16 = big * t3
    t17 = t16 / t15
    t18 = -t17
    t19 = t + t18
    c2 = t < 0.0
    t20 = select(c2, t18, t19)
    t21 = float32(t20)
    return t21
