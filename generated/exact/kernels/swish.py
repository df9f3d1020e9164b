"""swish: the kernels, as straight-line programs.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Parameters, as keywords:

- `beta` (default 1.0, learnable): gate sharpness

A number, and a default, is rounded once: to float64 for arrays of float64, to float32 for all others. The
exact value, from which errors are told, has the parameter so rounded.

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5008 ulp, d1 0.5041 ulp, d2 0.5009 ulp, d_beta
0.5009 ulp.

Ramachandran, Zoph, Le (2017). Searching for activation functions. arXiv:1710.05941.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """x/(1 + exp(-beta*x))

    By scale; half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -12.247686, on 4,278,190,080 inputs.
    """
    c = beta < float32(0.0)
    t = abs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = float64(t)
    t5 = float64(t3)
    t6 = abs(t5)
    t7 = t4 * t6
    c2 = 206.0 < t7
    t8 = select(c2, 206.0, t7)
    shifted = fma(t8, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t8
    r = fma(k, -0.6931471805599472, t9)
    t10 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t11 = fma(t10, r, 0.00833349858147164)
    t12 = fma(t11, r, 0.04166629380339174)
    t13 = fma(t12, r, 0.16666665859438767)
    t14 = fma(t13, r, 0.500000006794052)
    t15 = r * r
    v = fma(t15, t14, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = big + 1.0
    t17 = t6 * big
    t18 = t17 / t16
    t19 = -t18
    t20 = select(c2, -0.0, t19)
    t21 = t5 + t20
    c3 = t5 < 0.0
    t22 = select(c3, t20, t21)
    t23 = float32(t22)
    t24 = -t23
    t25 = select(c, t24, t23)
    c4 = beta == float32(0.0)
    t26 = float64(x)
    t27 = 0.5 * t26
    t28 = float32(t27)
    t29 = select(c4, t28, t25)
    return t29
