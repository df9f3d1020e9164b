"""geglu_tanh: the kernels, as straight-line programs.

The gate times GELU's tanh form of x, as in Gemma's layers.

    gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5009 ulp, d1 0.5041 ulp, d2 0.5059 ulp, d_gate
0.5007 ulp.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

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
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 15.5673828125 < t3
    t4 = select(c, 15.5673828125, t3)
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
    t34 = 1.0 - t33
    c3 = t2 < 0.0
    t35 = select(c3, t33, t34)
    t36 = t35 * t
    t37 = float32(t36)
    t38 = float32(t35)
    t39 = abs(gate)
    c4 = t39 == float32(inf)
    t40 = t38 * gate
    t41 = select(c4, t40, t37)
    t42 = abs(t41)
    c5 = t42 < float32(1.1754944e-38)
    c6 = t42 == float32(inf)
    c7 = c5 | c6
    t43 = float64(grad)
    t44 = t43 * t36
    t45 = float32(t44)
    t46 = grad * t41
    t47 = select(c7, t45, t46)
    c8 = t2 < -15.5673828125
    t48 = select(c8, -15.5673828125, t2)
    c9 = 5.8447265625 < t48
    t49 = select(c9, 5.8447265625, t48)
    t50 = t49 * t49
    t51 = fma(0.07135481627260025, t50, 1.5957691216057308)
    t52 = t51 * t49
    shifted2 = fma(t52, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t53 = -t52
    r2 = fma(k2, -0.6931471805599472, t53)
    t54 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t55 = fma(t54, r2, 0.00833349858147164)
    t56 = fma(t55, r2, 0.04166629380339174)
    t57 = fma(t56, r2, 0.16666665859438767)
    t58 = fma(t57, r2, 0.500000006794052)
    t59 = r2 * r2
    v2 = fma(t59, t58, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    t60 = s2 + 1.0
    below = fma(v2, s2, t60)
    t61 = t48 / below
    c10 = t == t
    t62 = select(c10, t61, t)
    t63 = float32(t62)
    t64 = abs(t63)
    c11 = t64 < float32(1.1754944e-38)
    c12 = t64 == float32(inf)
    c13 = c11 | c12
    t65 = t43 * t62
    t66 = float32(t65)
    t67 = grad * t63
    t68 = select(c13, t66, t67)
    return t47, t68
