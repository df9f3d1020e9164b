"""geglu: the kernels, as straight-line programs.

The gate times GELU of x.

    gate*x*(erf(sqrt(2)*x/2) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5037 ulp, d1 0.5037 ulp, d2 0.5008 ulp, d_gate
0.5034 ulp.

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
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 24.2490234375 < t3
    t4 = select(c, 24.2490234375, t3)
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
    t14 = fma(-0.0027658945452991085, t4, -0.0329551724552288)
    t15 = fma(t14, t4, -0.17738971338879908)
    t16 = fma(t15, t4, -0.5301169683461627)
    t17 = fma(t16, t4, -0.8787053832983318)
    t18 = fma(t17, t4, -0.6650779952921713)
    t19 = fma(0.0069330705448857124, t4, 0.07739405892415373)
    t20 = fma(t19, t4, 0.3894832365515652)
    t21 = fma(t20, t4, 1.0718616804135446)
    t22 = fma(t21, t4, 1.586819670398535)
    t23 = fma(t22, t4, 1.0)
    t24 = t4 + -0.7517915246935645
    t25 = t24 * t18
    t26 = big * t25
    t27 = t26 / t23
    t28 = 1.0 - t27
    c2 = t2 < 0.0
    t29 = select(c2, t27, t28)
    t30 = t29 * t
    t31 = float32(t30)
    t32 = float32(t29)
    t33 = abs(gate)
    c3 = t33 == float32(inf)
    t34 = t32 * gate
    t35 = select(c3, t34, t31)
    t36 = abs(t35)
    c4 = t36 < float32(1.1754944e-38)
    c5 = t36 == float32(inf)
    c6 = c4 | c5
    t37 = float64(grad)
    t38 = t37 * t30
    t39 = float32(t38)
    t40 = grad * t35
    t41 = select(c6, t39, t40)
    t42 = fma(0.0010251754175074604, t4, 0.012916333757564836)
    t43 = fma(t42, t4, 0.07686773966588543)
    t44 = fma(t43, t4, 0.26352714167324826)
    t45 = fma(t44, t4, 0.5218704808890329)
    t46 = fma(t45, t4, 0.49999999988747507)
    t47 = fma(0.002569734503818328, t4, 0.03237637618842679)
    t48 = fma(t47, t4, 0.19525124303549293)
    t49 = fma(t48, t4, 0.692884227959065)
    t50 = fma(t49, t4, 1.4964591304256554)
    t51 = fma(t50, t4, 1.8416255023504333)
    t52 = fma(t51, t4, 1.0)
    t53 = big * t4
    t54 = t53 * t46
    t55 = t54 / t52
    t56 = -t55
    t57 = t2 + t56
    t58 = select(c2, t56, t57)
    c7 = t == t
    t59 = select(c7, t58, t)
    t60 = float32(t59)
    t61 = abs(t60)
    c8 = t61 < float32(1.1754944e-38)
    c9 = t61 == float32(inf)
    c10 = c8 | c9
    t62 = t37 * t59
    t63 = float32(t62)
    t64 = grad * t60
    t65 = select(c10, t63, t64)
    return t41, t65
