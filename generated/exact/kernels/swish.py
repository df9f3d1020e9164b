"""swish: the kernels, as straight-line programs.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Parameters, as keywords:

- `beta` (positive, default 1.0, learnable): gate sharpness

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5008 ulp, d1 0.5041 ulp, d2 0.5009 ulp, d_beta
0.5009 ulp.

Ramachandran, Zoph, Le (2017). Searching for activation functions. arXiv:1710.05941.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """x/(1 + exp(-beta*x))

    By scale; half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -12.247686, on 4,278,190,080 inputs, and
    at others is 0.5007 ulp, at x = -0.04017878, beta = 649.6948, on 1,052,194 inputs.
    """
    t = float64(beta)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t * t3
    c = 206.0 < t4
    t5 = select(c, 206.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599472, t6)
    t7 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t8 = fma(t7, r, 0.00833349858147164)
    t9 = fma(t8, r, 0.04166629380339174)
    t10 = fma(t9, r, 0.16666665859438767)
    t11 = fma(t10, r, 0.500000006794052)
    t12 = r * r
    v = fma(t12, t11, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t13 = big + 1.0
    t14 = t3 * big
    t15 = t14 / t13
    t16 = -t15
    t17 = select(c, -0.0, t16)
    t18 = t2 + t17
    c2 = t2 < 0.0
    t19 = select(c2, t17, t18)
    t20 = float32(t19)
    return t20


@kernel
def f_float32_default(x):
    """x/(1 + exp(-beta*x))

    By scale; half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -12.247686, on 4,278,190,080 inputs, and
    at others is 0.5007 ulp, at x = -0.04017878, beta = 649.6948, on 1,052,194 inputs.
    """
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
    t11 = big + 1.0
    t12 = t2 * big
    t13 = t12 / t11
    t14 = -t13
    t15 = select(c, -0.0, t14)
    t16 = t + t15
    c2 = t < 0.0
    t17 = select(c2, t15, t16)
    t18 = float32(t17)
    return t18
