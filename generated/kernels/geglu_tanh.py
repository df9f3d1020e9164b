"""geglu_tanh: the kernels, as straight-line programs.

The gate times GELU's tanh form of x, as in Gemma's layers.

    gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

f in float64: No program was found that stays within 2 ulp: this one is off by 2.49 ulp at x =
1.393841814940963 with the gate -1.86518483735869e-309. A law for this formula would help.

d1 in float64: No program was found that stays within 2 ulp: this one is off by 2.21 ulp at x =
1.1901285596526552 with the gate 7.586284124e-315. A law for this formula would help.

d2 in float64: No program was found that stays within 2 ulp: this one is off by 2.48 ulp at x =
0.8636451927103482 with the gate 8.96e-321. A law for this formula would help.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; clamp.
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
    t17 = t16 * t
    t18 = float32(t17)
    t19 = float32(t16)
    t20 = abs(gate)
    c3 = t20 == float32(inf)
    t21 = t19 * gate
    t22 = select(c3, t21, t18)
    return t22


@kernel
def f_float64(x, gate):
    """gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; room; two parts; clamp.

    No program was found that stays within 2 ulp: this one is off by 2.49 ulp at x = 1.393841814940963 with the
    gate -1.86518483735869e-309. A law for this formula would help.
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = select(c4, 5.421010862427522e-20, 1.0)
    t6 = select(c4, 1.8446744073709552e+19, 1.0)
    gate2 = t2 * t5
    t7 = abs(x)
    c5 = 27.1357421875 < t7
    t8 = select(c5, 27.1357421875, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = fma(0.07135481627260025, t9, 1.5957691216057128)
    t13 = 1.5957691216057128 - t12
    t14 = fma(0.07135481627260025, t9, t13)
    t15 = fma(0.07135481627260025, t11, t14)
    t16 = fma(-6.175149918155315e-19, t9, t15)
    t17 = t16 + 1.7885919910836427e-14
    t18 = t12 * t8
    t19 = -t18
    t20 = fma(t12, t8, t19)
    t21 = fma(t17, t8, t20)
    shifted = fma(t18, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t19)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t21
    t22 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t23 = fma(t22, r3, 2.7557506817858967e-06)
    t24 = fma(t23, r3, 2.4801488974695663e-05)
    t25 = fma(t24, r3, 0.0001984126959620142)
    t26 = fma(t25, r3, 0.0013888888947978671)
    t27 = fma(t26, r3, 0.008333333333452509)
    t28 = fma(t27, r3, 0.041666666666511414)
    t29 = fma(t28, r3, 0.1666666666666648)
    t30 = fma(t29, r3, 0.5000000000000013)
    t31 = r3 * r3
    v = fma(t31, t30, r3)
    n = bits(shifted)
    n2 = n - 4843621399236968445
    i = n2 >> 2
    i2 = i << 2
    i3 = n2 - i2
    i4 = i3 + 1019
    i5 = i4 << 52
    s = from_bits(i5)
    i6 = i + 1023
    i7 = i6 << 52
    s2 = from_bits(i7)
    t32 = s2 * s2
    t33 = t32 + t32
    t34 = t32 * t33
    big = fma(v, s, s)
    t35 = fma(t34, big, 1.0)
    t36 = gate2 * big
    t37 = t36 * t8
    t38 = t37 / t35
    t39 = -t38
    t40 = s2 + s2
    t41 = s2 * t6
    tail = t39 * s2
    tail2 = tail * s2
    tail3 = tail2 * t40
    tail4 = tail3 * t41
    t42 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t43 = select(c5, -0.0, tail5)
    t44 = x * gate2
    t45 = t44 + t43
    t46 = t45 * t6
    c6 = x < 0.0
    t47 = select(c6, t42, t46)
    c7 = t2 == t2
    t48 = select(c7, t47, t2)
    t49 = t48 * t4
    return t49


@kernel
def d1_float32(x, gate):
    """gate*(sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/sqrt(pi) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; clamp.
    """
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
    return t42


@kernel
def d1_float64(x, gate):
    """gate*(sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/sqrt(pi) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; room; two parts; clamp.

    No program was found that stays within 2 ulp: this one is off by 2.21 ulp at x = 1.1901285596526552 with the
    gate 7.586284124e-315. A law for this formula would help.
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = select(c4, 5.421010862427522e-20, 1.0)
    t6 = select(c4, 1.8446744073709552e+19, 1.0)
    gate2 = t2 * t5
    t7 = abs(x)
    c5 = 27.1357421875 < t7
    t8 = select(c5, 27.1357421875, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = fma(0.07135481627260025, t9, 1.5957691216057128)
    t13 = 1.5957691216057128 - t12
    t14 = fma(0.07135481627260025, t9, t13)
    t15 = fma(0.07135481627260025, t11, t14)
    t16 = fma(-6.175149918155315e-19, t9, t15)
    t17 = t16 + 1.7885919910836427e-14
    t18 = t12 * t8
    t19 = -t18
    t20 = fma(t12, t8, t19)
    t21 = fma(t17, t8, t20)
    shifted = fma(t18, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t19)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t21
    t22 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t23 = fma(t22, r3, 2.7557506817858967e-06)
    t24 = fma(t23, r3, 2.4801488974695663e-05)
    t25 = fma(t24, r3, 0.0001984126959620142)
    t26 = fma(t25, r3, 0.0013888888947978671)
    t27 = fma(t26, r3, 0.008333333333452509)
    t28 = fma(t27, r3, 0.041666666666511414)
    t29 = fma(t28, r3, 0.1666666666666648)
    t30 = fma(t29, r3, 0.5000000000000013)
    t31 = r3 * r3
    v = fma(t31, t30, r3)
    n = bits(shifted)
    n2 = n - 4843621399236968445
    i = n2 >> 2
    i2 = i << 2
    i3 = n2 - i2
    i4 = i3 + 1019
    i5 = i4 << 52
    s = from_bits(i5)
    i6 = i + 1023
    i7 = i6 << 52
    s2 = from_bits(i7)
    t32 = s2 * s2
    t33 = t32 + t32
    t34 = t32 * t33
    big = fma(v, s, s)
    t35 = big * t34
    t36 = -0.21406444881780073 * t8
    t37 = -t36
    t38 = fma(-0.21406444881780073, t8, t37)
    t39 = fma(-1.2025242832367862e-17, t8, t38)
    t40 = t36 * t8
    t41 = -t40
    t42 = fma(t36, t8, t41)
    t43 = fma(t39, t8, t42)
    t44 = t40 + -1.5957691216057308
    t45 = t44 - t40
    t46 = t44 - t45
    t47 = t40 - t46
    t48 = -1.5957691216057308 - t45
    t49 = t47 + t48
    t50 = t49 + t43
    t51 = t50 + 9.96930880911092e-17
    t52 = t44 * t8
    t53 = -t52
    t54 = fma(t44, t8, t53)
    t55 = fma(t51, t8, t54)
    t56 = t52 + 1.0
    t57 = t56 - t52
    t58 = t56 - t57
    t59 = t52 - t58
    t60 = 1.0 - t57
    t61 = t59 + t60
    t62 = t61 + t55
    t63 = t35 + t56
    t64 = t63 - t35
    t65 = t63 - t64
    t66 = t35 - t65
    t67 = t56 - t64
    t68 = t66 + t67
    t69 = t68 + t62
    t70 = t8 + -0.7524614220710163
    t71 = t70 + 3.635560509207687e-17
    t72 = t71 - t70
    t73 = 3.635560509207687e-17 - t72
    t74 = fma(-4.247447139894229e-07, t71, 5.137309485495181e-07)
    t75 = fma(t74, t71, -1.8646592342627194e-06)
    t76 = fma(t75, t71, 7.608593473200275e-06)
    t77 = fma(t76, t71, -2.8110105664930568e-05)
    t78 = fma(t77, t71, 0.00010306832475005737)
    t79 = fma(t78, t71, -0.0003565093537563172)
    t80 = fma(t79, t71, 0.0011529345930838917)
    t81 = fma(t80, t71, -0.0036903774253155557)
    t82 = fma(t81, t71, 0.011295232369046625)
    t83 = fma(t82, t71, -0.030485990568642367)
    t84 = fma(t83, t71, 0.07595899090766106)
    t85 = fma(t84, t71, -0.40044769353408577)
    t86 = fma(t85, t71, -0.09991152322555422)
    t87 = fma(t86, t71, -2.4606567646302393)
    t88 = -2.4606567646302393 - t87
    t89 = fma(t86, t71, t88)
    t90 = t71 * t87
    t91 = -t90
    t92 = fma(t71, t87, t91)
    t93 = fma(t73, t87, t92)
    t94 = fma(t71, t89, t93)
    t95 = abs(t71)
    c6 = t95 < 0.3552713678800501
    t96 = select(c6, t90, t63)
    t97 = select(c6, t94, t69)
    t98 = t35 + 2.0
    t99 = t98 - t35
    t100 = t98 - t99
    t101 = t35 - t100
    t102 = 2.0 - t99
    t103 = t101 + t102
    t104 = t98 * t35
    t105 = -t104
    t106 = fma(t98, t35, t105)
    t107 = fma(t103, t35, t106)
    t108 = t104 + 1.0
    t109 = t108 - t104
    t110 = t108 - t109
    t111 = t104 - t110
    t112 = 1.0 - t109
    t113 = t111 + t112
    t114 = t113 + t107
    t115 = gate2 * big
    t116 = t115 * t97
    t117 = fma(t115, t96, t116)
    t118 = 1.0 / t108
    t119 = t117 * t118
    t120 = -t119
    t121 = fma(t120, t108, t117)
    t122 = fma(t120, t114, t121)
    t123 = fma(t122, t118, t119)
    t124 = s2 + s2
    t125 = s2 * t6
    tail = t123 * s2
    tail2 = tail * s2
    tail3 = tail2 * t124
    tail4 = tail3 * t125
    t126 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t127 = select(c5, -0.0, tail5)
    t128 = gate2 - t127
    t129 = t128 * t6
    c7 = x < 0.0
    t130 = select(c7, t126, t129)
    c8 = t2 == t2
    t131 = select(c8, t130, t2)
    t132 = t131 * t4
    return t132


@kernel
def d2_float32(x, gate):
    """gate*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; clamp.
    """
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
    t15 = 0.045823588247668835 * t4
    t16 = fma(t15, t4, 0.6831948749139936)
    t17 = fma(t16, t4, 0.8562577952712029)
    t18 = fma(t17, t4, 2.5464790894703255)
    t19 = fma(t18, t4, 3.1915382432114616)
    t20 = -0.045823588247668835 * t4
    t21 = fma(t20, t4, -0.6831948749139936)
    t22 = fma(t21, t4, 0.8562577952712029)
    t23 = fma(t22, t4, -2.5464790894703255)
    t24 = fma(t23, t4, 3.1915382432114616)
    t25 = fma(t19, big, t24)
    t26 = t4 + -1.4185040087908283
    t27 = fma(0.0001938171527259375, t26, -0.00027342789033158767)
    t28 = fma(t27, t26, 0.0018677133453489797)
    t29 = fma(t28, t26, -0.0002516676631865371)
    t30 = fma(t29, t26, -0.06726433141253284)
    t31 = fma(t30, t26, -0.2918560089895176)
    t32 = fma(t31, t26, -1.6206208401123434)
    t33 = fma(t32, t26, -3.0585481730624906)
    t34 = fma(t33, t26, -6.164466887874197)
    t35 = t26 * t34
    t36 = abs(t26)
    c2 = t36 < 0.5551115123125783
    t37 = select(c2, t35, t25)
    t38 = big + 3.0
    t39 = fma(t38, big, 3.0)
    t40 = fma(t39, big, 1.0)
    t41 = big * t37
    t42 = t41 / t40
    t43 = select(c, -0.0, t42)
    t44 = t43 * t
    t45 = float32(t44)
    t46 = float32(t43)
    t47 = abs(gate)
    c3 = t47 == float32(inf)
    t48 = t46 * gate
    t49 = select(c3, t48, t45)
    return t49


@kernel
def d2_float64(x, gate):
    """gate*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; room; two parts; clamp.

    No program was found that stays within 2 ulp: this one is off by 2.48 ulp at x = 0.8636451927103482 with the
    gate 8.96e-321. A law for this formula would help.
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = select(c4, 5.421010862427522e-20, 1.0)
    t6 = select(c4, 1.8446744073709552e+19, 1.0)
    gate2 = t2 * t5
    t7 = abs(x)
    c5 = 27.1357421875 < t7
    t8 = select(c5, 27.1357421875, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = fma(0.07135481627260025, t9, 1.5957691216057128)
    t13 = 1.5957691216057128 - t12
    t14 = fma(0.07135481627260025, t9, t13)
    t15 = fma(0.07135481627260025, t11, t14)
    t16 = fma(-6.175149918155315e-19, t9, t15)
    t17 = t16 + 1.7885919910836427e-14
    t18 = t12 * t8
    t19 = -t18
    t20 = fma(t12, t8, t19)
    t21 = fma(t17, t8, t20)
    shifted = fma(t18, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t19)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t21
    t22 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t23 = fma(t22, r3, 2.7557506817858967e-06)
    t24 = fma(t23, r3, 2.4801488974695663e-05)
    t25 = fma(t24, r3, 0.0001984126959620142)
    t26 = fma(t25, r3, 0.0013888888947978671)
    t27 = fma(t26, r3, 0.008333333333452509)
    t28 = fma(t27, r3, 0.041666666666511414)
    t29 = fma(t28, r3, 0.1666666666666648)
    t30 = fma(t29, r3, 0.5000000000000013)
    t31 = r3 * r3
    v = fma(t31, t30, r3)
    n = bits(shifted)
    n2 = n - 4843621399236968445
    i = n2 >> 2
    i2 = i << 2
    i3 = n2 - i2
    i4 = i3 + 1019
    i5 = i4 << 52
    s = from_bits(i5)
    i6 = i + 1023
    i7 = i6 << 52
    s2 = from_bits(i7)
    t32 = s2 * s2
    t33 = t32 + t32
    t34 = t32 * t33
    big = fma(v, s, s)
    t35 = big * t34
    t36 = 0.045823588247668835 * t8
    t37 = -t36
    t38 = fma(0.045823588247668835, t8, t37)
    t39 = fma(8.214261333880257e-20, t8, t38)
    t40 = t36 * t8
    t41 = -t40
    t42 = fma(t36, t8, t41)
    t43 = fma(t39, t8, t42)
    t44 = t40 + 0.6831948749139936
    t45 = t44 - t40
    t46 = t44 - t45
    t47 = t40 - t46
    t48 = 0.6831948749139936 - t45
    t49 = t47 + t48
    t50 = t49 + t43
    t51 = t50 + 3.908043789416729e-17
    t52 = t44 * t8
    t53 = -t52
    t54 = fma(t44, t8, t53)
    t55 = fma(t51, t8, t54)
    t56 = t52 + 0.8562577952712029
    t57 = t56 - t52
    t58 = t56 - t57
    t59 = t52 - t58
    t60 = 0.8562577952712029 - t57
    t61 = t59 + t60
    t62 = t61 + t55
    t63 = t62 + 4.810097132947145e-17
    t64 = t56 * t8
    t65 = -t64
    t66 = fma(t56, t8, t65)
    t67 = fma(t63, t8, t66)
    t68 = t64 + 2.5464790894703255
    t69 = t68 - t64
    t70 = t68 - t69
    t71 = t64 - t70
    t72 = 2.5464790894703255 - t69
    t73 = t71 + t72
    t74 = t73 + t67
    t75 = t74 + -1.5742941340145989e-16
    t76 = t68 * t8
    t77 = -t76
    t78 = fma(t68, t8, t77)
    t79 = fma(t75, t8, t78)
    t80 = t76 + 3.1915382432114616
    t81 = t80 - t76
    t82 = t80 - t81
    t83 = t76 - t82
    t84 = 3.1915382432114616 - t81
    t85 = t83 + t84
    t86 = t85 + t79
    t87 = t86 + -1.993861761822184e-16
    t88 = -0.045823588247668835 * t8
    t89 = -t88
    t90 = fma(-0.045823588247668835, t8, t89)
    t91 = fma(-8.214261333880257e-20, t8, t90)
    t92 = t88 * t8
    t93 = -t92
    t94 = fma(t88, t8, t93)
    t95 = fma(t91, t8, t94)
    t96 = t92 + -0.6831948749139936
    t97 = t96 - t92
    t98 = t96 - t97
    t99 = t92 - t98
    t100 = -0.6831948749139936 - t97
    t101 = t99 + t100
    t102 = t101 + t95
    t103 = t102 + -3.908043789416729e-17
    t104 = t96 * t8
    t105 = -t104
    t106 = fma(t96, t8, t105)
    t107 = fma(t103, t8, t106)
    t108 = t104 + 0.8562577952712029
    t109 = t108 - t104
    t110 = t108 - t109
    t111 = t104 - t110
    t112 = 0.8562577952712029 - t109
    t113 = t111 + t112
    t114 = t113 + t107
    t115 = t114 + 4.810097132947145e-17
    t116 = t108 * t8
    t117 = -t116
    t118 = fma(t108, t8, t117)
    t119 = fma(t115, t8, t118)
    t120 = t116 + -2.5464790894703255
    t121 = t120 - t116
    t122 = t120 - t121
    t123 = t116 - t122
    t124 = -2.5464790894703255 - t121
    t125 = t123 + t124
    t126 = t125 + t119
    t127 = t126 + 1.5742941340145989e-16
    t128 = t120 * t8
    t129 = -t128
    t130 = fma(t120, t8, t129)
    t131 = fma(t127, t8, t130)
    t132 = t128 + 3.1915382432114616
    t133 = t132 - t128
    t134 = t132 - t133
    t135 = t128 - t134
    t136 = 3.1915382432114616 - t133
    t137 = t135 + t136
    t138 = t137 + t131
    t139 = t138 + -1.993861761822184e-16
    t140 = t80 * t35
    t141 = -t140
    t142 = fma(t80, t35, t141)
    t143 = fma(t87, t35, t142)
    t144 = t140 + t132
    t145 = t144 - t140
    t146 = t144 - t145
    t147 = t140 - t146
    t148 = t132 - t145
    t149 = t147 + t148
    t150 = t149 + t143
    t151 = t150 + t139
    t152 = t8 + -1.4185040087908283
    t153 = t152 + -8.089265124388305e-17
    t154 = t153 - t152
    t155 = -8.089265124388305e-17 - t154
    t156 = fma(3.435130493964947e-08, t153, -4.9868833502185715e-08)
    t157 = fma(t156, t153, 1.115020701814249e-07)
    t158 = fma(t157, t153, -1.0688044429050785e-06)
    t159 = fma(t158, t153, 3.468242843069362e-06)
    t160 = fma(t159, t153, -5.424603024775802e-06)
    t161 = fma(t160, t153, 3.106807366240565e-05)
    t162 = fma(t161, t153, -0.00013488544192260323)
    t163 = fma(t162, t153, 0.00015528182230095235)
    t164 = fma(t163, t153, -0.00017883344361895978)
    t165 = fma(t164, t153, 0.001882776268478409)
    t166 = fma(t165, t153, -0.00027342515164178197)
    t167 = fma(t166, t153, -0.06726665602362124)
    t168 = fma(t167, t153, -0.2918541705325904)
    t169 = fma(t168, t153, -1.6206207154013093)
    t170 = fma(t169, t153, -3.0585482145964207)
    t171 = fma(t170, t153, -6.164466888959501)
    t172 = -6.164466888959501 - t171
    t173 = fma(t170, t153, t172)
    t174 = t153 * t171
    t175 = -t174
    t176 = fma(t153, t171, t175)
    t177 = fma(t155, t171, t176)
    t178 = fma(t153, t173, t177)
    t179 = abs(t153)
    c6 = t179 < 0.5551115123125783
    t180 = select(c6, t174, t144)
    t181 = select(c6, t178, t151)
    t182 = t35 + 3.0
    t183 = t182 - t35
    t184 = t182 - t183
    t185 = t35 - t184
    t186 = 3.0 - t183
    t187 = t185 + t186
    t188 = t182 * t35
    t189 = -t188
    t190 = fma(t182, t35, t189)
    t191 = fma(t187, t35, t190)
    t192 = t188 + 3.0
    t193 = t192 - t188
    t194 = t192 - t193
    t195 = t188 - t194
    t196 = 3.0 - t193
    t197 = t195 + t196
    t198 = t197 + t191
    t199 = t192 * t35
    t200 = -t199
    t201 = fma(t192, t35, t200)
    t202 = fma(t198, t35, t201)
    t203 = t199 + 1.0
    t204 = t203 - t199
    t205 = t203 - t204
    t206 = t199 - t205
    t207 = 1.0 - t204
    t208 = t206 + t207
    t209 = t208 + t202
    t210 = gate2 * big
    t211 = t210 * t181
    t212 = fma(t210, t180, t211)
    t213 = 1.0 / t203
    t214 = t212 * t213
    t215 = -t214
    t216 = fma(t215, t203, t212)
    t217 = fma(t215, t209, t216)
    t218 = fma(t217, t213, t214)
    t219 = s2 + s2
    t220 = s2 * t6
    tail = t218 * s2
    tail2 = tail * s2
    tail3 = tail2 * t219
    tail4 = tail3 * t220
    t221 = select(c5, -0.0, tail4)
    c7 = t2 == t2
    t222 = select(c7, t221, t2)
    t223 = t222 * t4
    return t223


@kernel
def d_gate_float32(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; two parts; clamp.
    """
    c = x < float32(-11.196289)
    t = select(c, float32(-11.196289), x)
    c2 = float32(5.8447266) < t
    t2 = select(c2, float32(5.8447266), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(float32(0.071354814), t3, float32(1.5957642))
    t7 = float32(1.5957642) - t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(0.071354814), t5, t8)
    t10 = fma(float32(2.3988325e-09), t3, t9)
    t11 = t10 + float32(4.9614496e-06)
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t13)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t15
    t16 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t17 = fma(t16, r3, float32(0.041668393))
    t18 = fma(t17, r3, float32(0.1666652))
    t19 = fma(t18, r3, float32(0.49999994))
    t20 = r3 * r3
    t21 = r - r2
    t22 = fma(k, float32(-1.4286068e-06), t21)
    t23 = r2 - r3
    t24 = t23 - t15
    t25 = t22 + t24
    v = fma(t20, t19, t25)
    c3 = t < float32(-7.665039)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t26 = s + down
    t27 = t26 - s
    t28 = down - t27
    t29 = fma(v, s, t28)
    t30 = fma(r3, s, t29)
    below = t26 + t30
    t31 = t * down
    t32 = t31 / below
    c4 = gate == gate
    t33 = select(c4, t32, gate)
    return t33


@kernel
def d_gate_float64(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; two parts; clamp.
    """
    c = x < -21.654296875
    t = select(c, -21.654296875, x)
    c2 = 7.6162109375 < t
    t2 = select(c2, 7.6162109375, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(0.07135481627260025, t3, 1.5957691216057128)
    t7 = 1.5957691216057128 - t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(0.07135481627260025, t5, t8)
    t10 = fma(-6.175149918155315e-19, t3, t9)
    t11 = t10 + 1.7885919910836427e-14
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t15
    t16 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t17 = fma(t16, r3, 2.7557506817858967e-06)
    t18 = fma(t17, r3, 2.4801488974695663e-05)
    t19 = fma(t18, r3, 0.0001984126959620142)
    t20 = fma(t19, r3, 0.0013888888947978671)
    t21 = fma(t20, r3, 0.008333333333452509)
    t22 = fma(t21, r3, 0.041666666666511414)
    t23 = fma(t22, r3, 0.1666666666666648)
    t24 = fma(t23, r3, 0.5000000000000013)
    t25 = r3 * r3
    t26 = r - r2
    t27 = fma(k, -5.497923018708371e-14, t26)
    t28 = r2 - r3
    t29 = t28 - t15
    t30 = t27 + t29
    v = fma(t25, t24, t30)
    c3 = t < -10.0615234375
    down = select(c3, 2.938735877055719e-39, 1.0)
    n = bits(shifted)
    i = n << 52
    i2 = bits(down)
    i3 = i + i2
    s = from_bits(i3)
    t31 = s + down
    t32 = t31 - s
    t33 = down - t32
    below = fma(r3, s, t31)
    t34 = t31 - below
    t35 = fma(r3, s, t34)
    t36 = t35 + t33
    t37 = fma(v, s, t36)
    t38 = below + t37
    t39 = t38 - below
    t40 = t37 - t39
    t41 = t * down
    t42 = 1.0 / t38
    t43 = t41 * t42
    t44 = -t43
    t45 = fma(t44, t38, t41)
    t46 = fma(t44, t40, t45)
    t47 = fma(t46, t42, t43)
    t48 = copysign(t47, t41)
    t49 = select(c2, t41, t48)
    c4 = gate == gate
    t50 = select(c4, t49, gate)
    return t50


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
    c5 = x < float32(-11.196289)
    t43 = select(c5, float32(-11.196289), x)
    c6 = float32(5.8447266) < t43
    t44 = select(c6, float32(5.8447266), t43)
    t45 = t44 * t44
    t46 = -t45
    t47 = fma(t44, t44, t46)
    t48 = fma(float32(0.071354814), t45, float32(1.5957642))
    t49 = float32(1.5957642) - t48
    t50 = fma(float32(0.071354814), t45, t49)
    t51 = fma(float32(0.071354814), t47, t50)
    t52 = fma(float32(2.3988325e-09), t45, t51)
    t53 = t52 + float32(4.9614496e-06)
    t54 = t48 * t44
    t55 = -t54
    t56 = fma(t48, t44, t55)
    t57 = fma(t53, t44, t56)
    shifted2 = fma(t54, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    r2 = fma(k2, float32(-0.69314575), t55)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    r4 = r3 - t57
    t58 = fma(float32(0.0013814451), r4, float32(0.008368779))
    t59 = fma(t58, r4, float32(0.041668393))
    t60 = fma(t59, r4, float32(0.1666652))
    t61 = fma(t60, r4, float32(0.49999994))
    t62 = r4 * r4
    t63 = r2 - r3
    t64 = fma(k2, float32(-1.4286068e-06), t63)
    t65 = r3 - r4
    t66 = t65 - t57
    t67 = t64 + t66
    v2 = fma(t62, t61, t67)
    c7 = t43 < float32(-7.665039)
    down = select(c7, float32(5.421011e-20), float32(1.0))
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = bits(down)
    i5 = int32(i3 + i4)
    s2 = from_bits(i5)
    t68 = s2 + down
    t69 = t68 - s2
    t70 = down - t69
    t71 = fma(v2, s2, t70)
    t72 = fma(r4, s2, t71)
    below = t68 + t72
    t73 = t43 * down
    t74 = t73 / below
    c8 = gate == gate
    t75 = select(c8, t74, gate)
    return t42, t75


@kernel
def backward_float64(x, gate):
    """Together: d1, d_gate."""
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = select(c4, 5.421010862427522e-20, 1.0)
    t6 = select(c4, 1.8446744073709552e+19, 1.0)
    gate2 = t2 * t5
    t7 = abs(x)
    c5 = 27.1357421875 < t7
    t8 = select(c5, 27.1357421875, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = fma(0.07135481627260025, t9, 1.5957691216057128)
    t13 = 1.5957691216057128 - t12
    t14 = fma(0.07135481627260025, t9, t13)
    t15 = fma(0.07135481627260025, t11, t14)
    t16 = fma(-6.175149918155315e-19, t9, t15)
    t17 = t16 + 1.7885919910836427e-14
    t18 = t12 * t8
    t19 = -t18
    t20 = fma(t12, t8, t19)
    t21 = fma(t17, t8, t20)
    shifted = fma(t18, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t19)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t21
    t22 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t23 = fma(t22, r3, 2.7557506817858967e-06)
    t24 = fma(t23, r3, 2.4801488974695663e-05)
    t25 = fma(t24, r3, 0.0001984126959620142)
    t26 = fma(t25, r3, 0.0013888888947978671)
    t27 = fma(t26, r3, 0.008333333333452509)
    t28 = fma(t27, r3, 0.041666666666511414)
    t29 = fma(t28, r3, 0.1666666666666648)
    t30 = fma(t29, r3, 0.5000000000000013)
    t31 = r3 * r3
    v = fma(t31, t30, r3)
    n = bits(shifted)
    n2 = n - 4843621399236968445
    i = n2 >> 2
    i2 = i << 2
    i3 = n2 - i2
    i4 = i3 + 1019
    i5 = i4 << 52
    s = from_bits(i5)
    i6 = i + 1023
    i7 = i6 << 52
    s2 = from_bits(i7)
    t32 = s2 * s2
    t33 = t32 + t32
    t34 = t32 * t33
    big = fma(v, s, s)
    t35 = big * t34
    t36 = -0.21406444881780073 * t8
    t37 = -t36
    t38 = fma(-0.21406444881780073, t8, t37)
    t39 = fma(-1.2025242832367862e-17, t8, t38)
    t40 = t36 * t8
    t41 = -t40
    t42 = fma(t36, t8, t41)
    t43 = fma(t39, t8, t42)
    t44 = t40 + -1.5957691216057308
    t45 = t44 - t40
    t46 = t44 - t45
    t47 = t40 - t46
    t48 = -1.5957691216057308 - t45
    t49 = t47 + t48
    t50 = t49 + t43
    t51 = t50 + 9.96930880911092e-17
    t52 = t44 * t8
    t53 = -t52
    t54 = fma(t44, t8, t53)
    t55 = fma(t51, t8, t54)
    t56 = t52 + 1.0
    t57 = t56 - t52
    t58 = t56 - t57
    t59 = t52 - t58
    t60 = 1.0 - t57
    t61 = t59 + t60
    t62 = t61 + t55
    t63 = t35 + t56
    t64 = t63 - t35
    t65 = t63 - t64
    t66 = t35 - t65
    t67 = t56 - t64
    t68 = t66 + t67
    t69 = t68 + t62
    t70 = t8 + -0.7524614220710163
    t71 = t70 + 3.635560509207687e-17
    t72 = t71 - t70
    t73 = 3.635560509207687e-17 - t72
    t74 = fma(-4.247447139894229e-07, t71, 5.137309485495181e-07)
    t75 = fma(t74, t71, -1.8646592342627194e-06)
    t76 = fma(t75, t71, 7.608593473200275e-06)
    t77 = fma(t76, t71, -2.8110105664930568e-05)
    t78 = fma(t77, t71, 0.00010306832475005737)
    t79 = fma(t78, t71, -0.0003565093537563172)
    t80 = fma(t79, t71, 0.0011529345930838917)
    t81 = fma(t80, t71, -0.0036903774253155557)
    t82 = fma(t81, t71, 0.011295232369046625)
    t83 = fma(t82, t71, -0.030485990568642367)
    t84 = fma(t83, t71, 0.07595899090766106)
    t85 = fma(t84, t71, -0.40044769353408577)
    t86 = fma(t85, t71, -0.09991152322555422)
    t87 = fma(t86, t71, -2.4606567646302393)
    t88 = -2.4606567646302393 - t87
    t89 = fma(t86, t71, t88)
    t90 = t71 * t87
    t91 = -t90
    t92 = fma(t71, t87, t91)
    t93 = fma(t73, t87, t92)
    t94 = fma(t71, t89, t93)
    t95 = abs(t71)
    c6 = t95 < 0.3552713678800501
    t96 = select(c6, t90, t63)
    t97 = select(c6, t94, t69)
    t98 = t35 + 2.0
    t99 = t98 - t35
    t100 = t98 - t99
    t101 = t35 - t100
    t102 = 2.0 - t99
    t103 = t101 + t102
    t104 = t98 * t35
    t105 = -t104
    t106 = fma(t98, t35, t105)
    t107 = fma(t103, t35, t106)
    t108 = t104 + 1.0
    t109 = t108 - t104
    t110 = t108 - t109
    t111 = t104 - t110
    t112 = 1.0 - t109
    t113 = t111 + t112
    t114 = t113 + t107
    t115 = gate2 * big
    t116 = t115 * t97
    t117 = fma(t115, t96, t116)
    t118 = 1.0 / t108
    t119 = t117 * t118
    t120 = -t119
    t121 = fma(t120, t108, t117)
    t122 = fma(t120, t114, t121)
    t123 = fma(t122, t118, t119)
    t124 = s2 + s2
    t125 = s2 * t6
    tail = t123 * s2
    tail2 = tail * s2
    tail3 = tail2 * t124
    tail4 = tail3 * t125
    t126 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t127 = select(c5, -0.0, tail5)
    t128 = gate2 - t127
    t129 = t128 * t6
    c7 = x < 0.0
    t130 = select(c7, t126, t129)
    c8 = t2 == t2
    t131 = select(c8, t130, t2)
    t132 = t131 * t4
    c9 = x < -21.654296875
    t133 = select(c9, -21.654296875, x)
    c10 = 7.6162109375 < t133
    t134 = select(c10, 7.6162109375, t133)
    t135 = t134 * t134
    t136 = -t135
    t137 = fma(t134, t134, t136)
    t138 = fma(0.07135481627260025, t135, 1.5957691216057128)
    t139 = 1.5957691216057128 - t138
    t140 = fma(0.07135481627260025, t135, t139)
    t141 = fma(0.07135481627260025, t137, t140)
    t142 = fma(-6.175149918155315e-19, t135, t141)
    t143 = t142 + 1.7885919910836427e-14
    t144 = t138 * t134
    t145 = -t144
    t146 = fma(t138, t134, t145)
    t147 = fma(t143, t134, t146)
    shifted2 = fma(t144, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    r4 = fma(k2, -0.6931471805598903, t145)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t147
    t148 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t149 = fma(t148, r6, 2.7557506817858967e-06)
    t150 = fma(t149, r6, 2.4801488974695663e-05)
    t151 = fma(t150, r6, 0.0001984126959620142)
    t152 = fma(t151, r6, 0.0013888888947978671)
    t153 = fma(t152, r6, 0.008333333333452509)
    t154 = fma(t153, r6, 0.041666666666511414)
    t155 = fma(t154, r6, 0.1666666666666648)
    t156 = fma(t155, r6, 0.5000000000000013)
    t157 = r6 * r6
    t158 = r4 - r5
    t159 = fma(k2, -5.497923018708371e-14, t158)
    t160 = r5 - r6
    t161 = t160 - t147
    t162 = t159 + t161
    v2 = fma(t157, t156, t162)
    c11 = t133 < -10.0615234375
    down = select(c11, 2.938735877055719e-39, 1.0)
    n3 = bits(shifted2)
    i8 = n3 << 52
    i9 = bits(down)
    i10 = i8 + i9
    s3 = from_bits(i10)
    t163 = s3 + down
    t164 = t163 - s3
    t165 = down - t164
    below = fma(r6, s3, t163)
    t166 = t163 - below
    t167 = fma(r6, s3, t166)
    t168 = t167 + t165
    t169 = fma(v2, s3, t168)
    t170 = below + t169
    t171 = t170 - below
    t172 = t169 - t171
    t173 = t133 * down
    t174 = 1.0 / t170
    t175 = t173 * t174
    t176 = -t175
    t177 = fma(t176, t170, t173)
    t178 = fma(t176, t172, t177)
    t179 = fma(t178, t174, t175)
    t180 = copysign(t179, t173)
    t181 = select(c10, t173, t180)
    c12 = gate == gate
    t182 = select(c12, t181, gate)
    return t132, t182


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_gate_float16 = d_gate_float32
d_gate_bfloat16 = d_gate_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
