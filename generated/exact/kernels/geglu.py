"""geglu: the kernels, as straight-line programs.

The gate times GELU of x.

    gate*x*(erf(sqrt(2)*x/2) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5037 ulp, d1 0.5037 ulp, d2 0.5008 ulp, d_gate
0.5034 ulp.

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
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; clamp.

    The largest error found at default parameters is 0.5034 ulp, at x = -12.82775, on 399,718 inputs.
    """
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 20.2978515625 < t3
    t4 = select(c, 20.2978515625, t3)
    t5 = t4 * t4
    t6 = t5 * 0.5
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(0.0009807531950043614, t4, 0.012505036253809894)
    t15 = fma(t14, t4, 0.07508855914781128)
    t16 = fma(t15, t4, 0.25941393932770274)
    t17 = fma(t16, t4, 0.5173649760705303)
    t18 = fma(t17, t4, 0.4999999999165537)
    t19 = fma(0.002458384927911685, t4, 0.031345378782986544)
    t20 = fma(t19, t4, 0.19068090066310908)
    t21 = fma(t20, t4, 0.6815313669399278)
    t22 = fma(t21, t4, 1.481042917148141)
    t23 = fma(t22, t4, 1.8326144976591763)
    t24 = fma(t23, t4, 1.0)
    t25 = big * t4
    t26 = t25 * t18
    t27 = t26 / t24
    t28 = -t27
    t29 = select(c, -0.0, t28)
    t30 = t2 + t29
    c2 = t2 < 0.0
    t31 = select(c2, t29, t30)
    c3 = t == t
    t32 = select(c3, t31, t)
    t33 = float32(t32)
    return t33


@kernel
def backward_float32(x, gate):
    """Together: d1, d_gate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 20.2978515625 < t3
    t4 = select(c, 20.2978515625, t3)
    t5 = t4 * t4
    t6 = t5 * 0.5
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(-0.002673494430209358, t4, -0.03214921017367399)
    t15 = fma(t14, t4, -0.17431527925714999)
    t16 = fma(t15, t4, -0.5241545660501421)
    t17 = fma(t16, t4, -0.8735910941817017)
    t18 = fma(t17, t4, -0.6650779952882029)
    t19 = fma(0.006701458305468916, t4, 0.0755479066223536)
    t20 = fma(t19, t4, 0.3830646623661795)
    t21 = fma(t20, t4, 1.0608542612490095)
    t22 = fma(t21, t4, 1.5791299077153977)
    t23 = fma(t22, t4, 1.0)
    t24 = t4 + -0.7517915246935645
    t25 = t24 * t18
    t26 = big * t25
    t27 = t26 / t23
    t28 = select(c, -0.0, t27)
    t29 = 1.0 - t28
    c2 = t2 < 0.0
    t30 = select(c2, t28, t29)
    t31 = t30 * t
    t32 = float32(t31)
    t33 = float32(t30)
    t34 = abs(gate)
    c3 = t34 == float32(inf)
    t35 = t33 * gate
    t36 = select(c3, t35, t32)
    t37 = fma(0.0009807531950043614, t4, 0.012505036253809894)
    t38 = fma(t37, t4, 0.07508855914781128)
    t39 = fma(t38, t4, 0.25941393932770274)
    t40 = fma(t39, t4, 0.5173649760705303)
    t41 = fma(t40, t4, 0.4999999999165537)
    t42 = fma(0.002458384927911685, t4, 0.031345378782986544)
    t43 = fma(t42, t4, 0.19068090066310908)
    t44 = fma(t43, t4, 0.6815313669399278)
    t45 = fma(t44, t4, 1.481042917148141)
    t46 = fma(t45, t4, 1.8326144976591763)
    t47 = fma(t46, t4, 1.0)
    t48 = big * t4
    t49 = t48 * t41
    t50 = t49 / t47
    t51 = -t50
    t52 = select(c, -0.0, t51)
    t53 = t2 + t52
    t54 = select(c2, t52, t53)
    c4 = t == t
    t55 = select(c4, t54, t)
    t56 = float32(t55)
    return t36, t56
