"""geglu_tanh: the kernels, as straight-line programs.

The gate times GELU's tanh form of x, as in Gemma's layers.

    gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5009 ulp, d1 0.5041 ulp, d2 0.5059 ulp, d_gate
0.5007 ulp.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def d_gate_float32(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; clamp.

    The largest error found at default parameters is 0.5007 ulp, at x = -3.5605211, on 399,718 inputs.
    """
    t = float64(gate)
    t2 = float64(x)
    c = t2 < -13.7158203125
    t3 = select(c, -13.7158203125, t2)
    c2 = 5.8447265625 < t3
    t4 = select(c2, 5.8447265625, t3)
    t5 = t4 * t4
    t6 = fma(0.07135481627260025, t5, 1.5957691216057308)
    t7 = t6 * t4
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
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t15 = s + 1.0
    below = fma(v, s, t15)
    t16 = t3 / below
    c3 = t == t
    t17 = select(c3, t16, t)
    t18 = float32(t17)
    return t18


@kernel
def backward_float32(x, gate):
    """Together: d1, d_gate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 13.7158203125 < t3
    t4 = select(c, 13.7158203125, t3)
    t5 = t4 * t4
    t6 = fma(0.07135481627260025, t5, 1.5957691216057308)
    t7 = t6 * t4
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
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t15 = -0.21406444881780073 * t4
    t16 = fma(t15, t4, -1.5957691216057308)
    t17 = fma(t16, t4, 1.0)
    t18 = big + t17
    t19 = t4 + -0.7524614220710163
    t20 = fma(0.0011867557570369208, t19, -0.0037815677954786656)
    t21 = fma(t20, t19, 0.011291498627739422)
    t22 = fma(t21, t19, -0.030478771547871677)
    t23 = fma(t22, t19, 0.07595914729264984)
    t24 = fma(t23, t19, -0.4004478759119549)
    t25 = fma(t24, t19, -0.099911525058376)
    t26 = fma(t25, t19, -2.4606567639106043)
    t27 = t19 * t26
    t28 = abs(t19)
    c2 = t28 < 0.3552713678800501
    t29 = select(c2, t27, t18)
    t30 = big + 2.0
    t31 = fma(t30, big, 1.0)
    t32 = big * t29
    t33 = t32 / t31
    t34 = select(c, -0.0, t33)
    t35 = 1.0 - t34
    c3 = t2 < 0.0
    t36 = select(c3, t34, t35)
    t37 = t36 * t
    t38 = float32(t37)
    t39 = float32(t36)
    t40 = abs(gate)
    c4 = t40 == float32(inf)
    t41 = t39 * gate
    t42 = select(c4, t41, t38)
    c5 = t2 < -13.7158203125
    t43 = select(c5, -13.7158203125, t2)
    c6 = 5.8447265625 < t43
    t44 = select(c6, 5.8447265625, t43)
    t45 = t44 * t44
    t46 = fma(0.07135481627260025, t45, 1.5957691216057308)
    t47 = t46 * t44
    shifted2 = fma(t47, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t48 = -t47
    r2 = fma(k2, -0.6931471805599472, t48)
    t49 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t50 = fma(t49, r2, 0.00833349858147164)
    t51 = fma(t50, r2, 0.04166629380339174)
    t52 = fma(t51, r2, 0.16666665859438767)
    t53 = fma(t52, r2, 0.500000006794052)
    t54 = r2 * r2
    v2 = fma(t54, t53, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    t55 = s2 + 1.0
    below = fma(v2, s2, t55)
    t56 = t43 / below
    c7 = t == t
    t57 = select(c7, t56, t)
    t58 = float32(t57)
    return t42, t58
