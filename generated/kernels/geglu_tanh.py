"""geglu_tanh: the kernels, as straight-line programs.

The gate times GELU's tanh form of x, as in Gemma's layers.

    gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5009 ulp, d1 0.5041 ulp, d2 0.5059 ulp, d_gate
1.474 ulp.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; clamp.

    The largest error found at default parameters is 0.5009 ulp, at x = 12.01988, on 399,718 inputs.
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
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = abs(x)
    c5 = t5 < 0.5
    t6 = select(c5, 2.5822498780869086e+120, 7.458340731200207e-155)
    c6 = t2 < t6
    t7 = select(c4, 5.421010862427522e-20, 1.0)
    t8 = select(c6, 1.3407807929942597e+154, t7)
    t9 = select(c4, 1.8446744073709552e+19, 1.0)
    t10 = select(c6, 7.458340731200207e-155, t9)
    gate2 = t2 * t8
    c7 = 27.1357421875 < t5
    t11 = select(c7, 27.1357421875, t5)
    t12 = t11 * t11
    t13 = -t12
    t14 = fma(t11, t11, t13)
    t15 = fma(0.07135481627260025, t12, 1.5957691216057128)
    t16 = 1.5957691216057128 - t15
    t17 = fma(0.07135481627260025, t12, t16)
    t18 = fma(0.07135481627260025, t14, t17)
    t19 = fma(-6.175149918155315e-19, t12, t18)
    t20 = t19 + 1.7885919910836427e-14
    t21 = t15 * t11
    t22 = -t21
    t23 = fma(t15, t11, t22)
    t24 = fma(t20, t11, t23)
    shifted = fma(t21, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t22)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t24
    t25 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t26 = fma(t25, r3, 2.7557506817858967e-06)
    t27 = fma(t26, r3, 2.4801488974695663e-05)
    t28 = fma(t27, r3, 0.0001984126959620142)
    t29 = fma(t28, r3, 0.0013888888947978671)
    t30 = fma(t29, r3, 0.008333333333452509)
    t31 = fma(t30, r3, 0.041666666666511414)
    t32 = fma(t31, r3, 0.1666666666666648)
    t33 = fma(t32, r3, 0.5000000000000013)
    t34 = r3 * r3
    v = fma(t34, t33, r3)
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
    t35 = s2 * s2
    t36 = t35 + t35
    t37 = t35 * t36
    big = fma(v, s, s)
    t38 = s - big
    t39 = fma(v, s, t38)
    t40 = fma(t37, big, 1.0)
    t41 = 1.0 - t40
    t42 = fma(t37, big, t41)
    t43 = fma(t37, t39, t42)
    t44 = gate2 * big
    t45 = -t44
    t46 = fma(gate2, big, t45)
    t47 = fma(gate2, t39, t46)
    t48 = t44 * t11
    t49 = -t48
    t50 = fma(t44, t11, t49)
    t51 = fma(t47, t11, t50)
    t52 = 1.0 / t40
    t53 = t48 * t52
    t54 = -t53
    t55 = fma(t54, t40, t48)
    t56 = t55 + t51
    t57 = fma(t54, t43, t56)
    t58 = fma(t57, t52, t53)
    t59 = -t58
    t60 = s2 + s2
    t61 = t10 * s2
    tail = t59 * s2
    tail2 = tail * s2
    tail3 = tail2 * t60
    tail4 = tail3 * t61
    t62 = select(c7, -0.0, tail4)
    tail5 = tail3 * s2
    t63 = select(c7, -0.0, tail5)
    t64 = fma(x, gate2, t63)
    t65 = t10 * t64
    c8 = x < 0.0
    t66 = select(c8, t62, t65)
    c9 = t2 == t2
    t67 = select(c9, t66, t2)
    t68 = t67 * t4
    return t68


@kernel
def d1_float32(x, gate):
    """gate*(sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/sqrt(pi) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 0.5041 ulp, at x = -0.9099733, on 399,718 inputs.
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
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = abs(x)
    c5 = t5 < 0.5
    t6 = select(c5, 2.5822498780869086e+120, 7.458340731200207e-155)
    c6 = t2 < t6
    t7 = select(c4, 5.421010862427522e-20, 1.0)
    t8 = select(c6, 1.3407807929942597e+154, t7)
    t9 = select(c4, 1.8446744073709552e+19, 1.0)
    t10 = select(c6, 7.458340731200207e-155, t9)
    gate2 = t2 * t8
    c7 = 27.1357421875 < t5
    t11 = select(c7, 27.1357421875, t5)
    t12 = t11 * t11
    t13 = -t12
    t14 = fma(t11, t11, t13)
    t15 = fma(0.07135481627260025, t12, 1.5957691216057128)
    t16 = 1.5957691216057128 - t15
    t17 = fma(0.07135481627260025, t12, t16)
    t18 = fma(0.07135481627260025, t14, t17)
    t19 = fma(-6.175149918155315e-19, t12, t18)
    t20 = t19 + 1.7885919910836427e-14
    t21 = t15 * t11
    t22 = -t21
    t23 = fma(t15, t11, t22)
    t24 = fma(t20, t11, t23)
    shifted = fma(t21, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t22)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t24
    t25 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t26 = fma(t25, r3, 2.7557506817858967e-06)
    t27 = fma(t26, r3, 2.4801488974695663e-05)
    t28 = fma(t27, r3, 0.0001984126959620142)
    t29 = fma(t28, r3, 0.0013888888947978671)
    t30 = fma(t29, r3, 0.008333333333452509)
    t31 = fma(t30, r3, 0.041666666666511414)
    t32 = fma(t31, r3, 0.1666666666666648)
    t33 = fma(t32, r3, 0.5000000000000013)
    t34 = r3 * r3
    v = fma(t34, t33, r3)
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
    t35 = s2 * s2
    t36 = t35 + t35
    t37 = t35 * t36
    big = fma(v, s, s)
    t38 = s - big
    t39 = fma(v, s, t38)
    t40 = t39 * t37
    t41 = big * t37
    t42 = -0.21406444881780073 * t11
    t43 = -t42
    t44 = fma(-0.21406444881780073, t11, t43)
    t45 = fma(-1.2025242832367862e-17, t11, t44)
    t46 = t42 * t11
    t47 = -t46
    t48 = fma(t42, t11, t47)
    t49 = fma(t45, t11, t48)
    t50 = t46 + -1.5957691216057308
    t51 = t50 - t46
    t52 = t50 - t51
    t53 = t46 - t52
    t54 = -1.5957691216057308 - t51
    t55 = t53 + t54
    t56 = t55 + t49
    t57 = t56 + 9.96930880911092e-17
    t58 = t50 * t11
    t59 = -t58
    t60 = fma(t50, t11, t59)
    t61 = fma(t57, t11, t60)
    t62 = t58 + 1.0
    t63 = t62 - t58
    t64 = t62 - t63
    t65 = t58 - t64
    t66 = 1.0 - t63
    t67 = t65 + t66
    t68 = t67 + t61
    t69 = t41 + t62
    t70 = t69 - t41
    t71 = t69 - t70
    t72 = t41 - t71
    t73 = t62 - t70
    t74 = t72 + t73
    t75 = t74 + t40
    t76 = t75 + t68
    t77 = t11 + -0.7524614220710163
    t78 = t77 + 3.635560509207687e-17
    t79 = t78 - t77
    t80 = 3.635560509207687e-17 - t79
    t81 = fma(-4.247447139894229e-07, t78, 5.137309485495181e-07)
    t82 = fma(t81, t78, -1.8646592342627194e-06)
    t83 = fma(t82, t78, 7.608593473200275e-06)
    t84 = fma(t83, t78, -2.8110105664930568e-05)
    t85 = fma(t84, t78, 0.00010306832475005737)
    t86 = fma(t85, t78, -0.0003565093537563172)
    t87 = fma(t86, t78, 0.0011529345930838917)
    t88 = fma(t87, t78, -0.0036903774253155557)
    t89 = fma(t88, t78, 0.011295232369046625)
    t90 = fma(t89, t78, -0.030485990568642367)
    t91 = fma(t90, t78, 0.07595899090766106)
    t92 = fma(t91, t78, -0.40044769353408577)
    t93 = fma(t92, t78, -0.09991152322555422)
    t94 = fma(t93, t78, -2.4606567646302393)
    t95 = -2.4606567646302393 - t94
    t96 = fma(t93, t78, t95)
    t97 = t78 * t94
    t98 = -t97
    t99 = fma(t78, t94, t98)
    t100 = fma(t80, t94, t99)
    t101 = fma(t78, t96, t100)
    t102 = abs(t78)
    c8 = t102 < 0.3552713678800501
    t103 = select(c8, t97, t69)
    t104 = select(c8, t101, t76)
    t105 = t41 + 2.0
    t106 = t105 - t41
    t107 = t105 - t106
    t108 = t41 - t107
    t109 = 2.0 - t106
    t110 = t108 + t109
    t111 = t110 + t40
    t112 = t105 * t41
    t113 = -t112
    t114 = fma(t105, t41, t113)
    t115 = fma(t111, t41, t114)
    t116 = fma(t105, t40, t115)
    t117 = t112 + 1.0
    t118 = t117 - t112
    t119 = t117 - t118
    t120 = t112 - t119
    t121 = 1.0 - t118
    t122 = t120 + t121
    t123 = t122 + t116
    t124 = gate2 * big
    t125 = -t124
    t126 = fma(gate2, big, t125)
    t127 = fma(gate2, t39, t126)
    t128 = t124 * t103
    t129 = -t128
    t130 = fma(t124, t103, t129)
    t131 = fma(t127, t103, t130)
    t132 = fma(t124, t104, t131)
    t133 = 1.0 / t117
    t134 = t128 * t133
    t135 = -t134
    t136 = fma(t135, t117, t128)
    t137 = t136 + t132
    t138 = fma(t135, t123, t137)
    t139 = fma(t138, t133, t134)
    t140 = s2 + s2
    t141 = t10 * s2
    tail = t139 * s2
    tail2 = tail * s2
    tail3 = tail2 * t140
    tail4 = tail3 * t141
    t142 = select(c7, -0.0, tail4)
    tail5 = tail3 * s2
    t143 = select(c7, -0.0, tail5)
    t144 = gate2 - t143
    t145 = t10 * t144
    c9 = x < 0.0
    t146 = select(c9, t142, t145)
    c10 = t2 == t2
    t147 = select(c10, t146, t2)
    t148 = t147 * t4
    return t148


@kernel
def d2_float32(x, gate):
    """gate*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5059 ulp, at x = 1.8396548, on 399,718 inputs.
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
    """
    t = abs(gate)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, gate)
    t4 = select(c3, gate, t3)
    c4 = 1.3407807929942597e+154 <= t2
    t5 = abs(x)
    c5 = t5 < 0.5
    t6 = select(c5, 2.5822498780869086e+120, 7.458340731200207e-155)
    c6 = t2 < t6
    t7 = select(c4, 5.421010862427522e-20, 1.0)
    t8 = select(c6, 1.3407807929942597e+154, t7)
    t9 = select(c4, 1.8446744073709552e+19, 1.0)
    t10 = select(c6, 7.458340731200207e-155, t9)
    gate2 = t2 * t8
    c7 = 27.1357421875 < t5
    t11 = select(c7, 27.1357421875, t5)
    t12 = t11 * t11
    t13 = -t12
    t14 = fma(t11, t11, t13)
    t15 = fma(0.07135481627260025, t12, 1.5957691216057128)
    t16 = 1.5957691216057128 - t15
    t17 = fma(0.07135481627260025, t12, t16)
    t18 = fma(0.07135481627260025, t14, t17)
    t19 = fma(-6.175149918155315e-19, t12, t18)
    t20 = t19 + 1.7885919910836427e-14
    t21 = t15 * t11
    t22 = -t21
    t23 = fma(t15, t11, t22)
    t24 = fma(t20, t11, t23)
    shifted = fma(t21, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t22)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t24
    t25 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t26 = fma(t25, r3, 2.7557506817858967e-06)
    t27 = fma(t26, r3, 2.4801488974695663e-05)
    t28 = fma(t27, r3, 0.0001984126959620142)
    t29 = fma(t28, r3, 0.0013888888947978671)
    t30 = fma(t29, r3, 0.008333333333452509)
    t31 = fma(t30, r3, 0.041666666666511414)
    t32 = fma(t31, r3, 0.1666666666666648)
    t33 = fma(t32, r3, 0.5000000000000013)
    t34 = r3 * r3
    v = fma(t34, t33, r3)
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
    t35 = s2 * s2
    t36 = t35 + t35
    t37 = t35 * t36
    big = fma(v, s, s)
    t38 = s - big
    t39 = fma(v, s, t38)
    t40 = t39 * t37
    t41 = big * t37
    t42 = 0.045823588247668835 * t11
    t43 = -t42
    t44 = fma(0.045823588247668835, t11, t43)
    t45 = fma(8.214261333880257e-20, t11, t44)
    t46 = t42 * t11
    t47 = -t46
    t48 = fma(t42, t11, t47)
    t49 = fma(t45, t11, t48)
    t50 = t46 + 0.6831948749139936
    t51 = t50 - t46
    t52 = t50 - t51
    t53 = t46 - t52
    t54 = 0.6831948749139936 - t51
    t55 = t53 + t54
    t56 = t55 + t49
    t57 = t56 + 3.908043789416729e-17
    t58 = t50 * t11
    t59 = -t58
    t60 = fma(t50, t11, t59)
    t61 = fma(t57, t11, t60)
    t62 = t58 + 0.8562577952712029
    t63 = t62 - t58
    t64 = t62 - t63
    t65 = t58 - t64
    t66 = 0.8562577952712029 - t63
    t67 = t65 + t66
    t68 = t67 + t61
    t69 = t68 + 4.810097132947145e-17
    t70 = t62 * t11
    t71 = -t70
    t72 = fma(t62, t11, t71)
    t73 = fma(t69, t11, t72)
    t74 = t70 + 2.5464790894703255
    t75 = t74 - t70
    t76 = t74 - t75
    t77 = t70 - t76
    t78 = 2.5464790894703255 - t75
    t79 = t77 + t78
    t80 = t79 + t73
    t81 = t80 + -1.5742941340145989e-16
    t82 = t74 * t11
    t83 = -t82
    t84 = fma(t74, t11, t83)
    t85 = fma(t81, t11, t84)
    t86 = t82 + 3.1915382432114616
    t87 = t86 - t82
    t88 = t86 - t87
    t89 = t82 - t88
    t90 = 3.1915382432114616 - t87
    t91 = t89 + t90
    t92 = t91 + t85
    t93 = t92 + -1.993861761822184e-16
    t94 = -0.045823588247668835 * t11
    t95 = -t94
    t96 = fma(-0.045823588247668835, t11, t95)
    t97 = fma(-8.214261333880257e-20, t11, t96)
    t98 = t94 * t11
    t99 = -t98
    t100 = fma(t94, t11, t99)
    t101 = fma(t97, t11, t100)
    t102 = t98 + -0.6831948749139936
    t103 = t102 - t98
    t104 = t102 - t103
    t105 = t98 - t104
    t106 = -0.6831948749139936 - t103
    t107 = t105 + t106
    t108 = t107 + t101
    t109 = t108 + -3.908043789416729e-17
    t110 = t102 * t11
    t111 = -t110
    t112 = fma(t102, t11, t111)
    t113 = fma(t109, t11, t112)
    t114 = t110 + 0.8562577952712029
    t115 = t114 - t110
    t116 = t114 - t115
    t117 = t110 - t116
    t118 = 0.8562577952712029 - t115
    t119 = t117 + t118
    t120 = t119 + t113
    t121 = t120 + 4.810097132947145e-17
    t122 = t114 * t11
    t123 = -t122
    t124 = fma(t114, t11, t123)
    t125 = fma(t121, t11, t124)
    t126 = t122 + -2.5464790894703255
    t127 = t126 - t122
    t128 = t126 - t127
    t129 = t122 - t128
    t130 = -2.5464790894703255 - t127
    t131 = t129 + t130
    t132 = t131 + t125
    t133 = t132 + 1.5742941340145989e-16
    t134 = t126 * t11
    t135 = -t134
    t136 = fma(t126, t11, t135)
    t137 = fma(t133, t11, t136)
    t138 = t134 + 3.1915382432114616
    t139 = t138 - t134
    t140 = t138 - t139
    t141 = t134 - t140
    t142 = 3.1915382432114616 - t139
    t143 = t141 + t142
    t144 = t143 + t137
    t145 = t144 + -1.993861761822184e-16
    t146 = t86 * t41
    t147 = -t146
    t148 = fma(t86, t41, t147)
    t149 = fma(t93, t41, t148)
    t150 = fma(t86, t40, t149)
    t151 = t146 + t138
    t152 = t151 - t146
    t153 = t151 - t152
    t154 = t146 - t153
    t155 = t138 - t152
    t156 = t154 + t155
    t157 = t156 + t150
    t158 = t157 + t145
    t159 = t11 + -1.4185040087908283
    t160 = t159 + -8.089265124388305e-17
    t161 = t160 - t159
    t162 = -8.089265124388305e-17 - t161
    t163 = fma(3.435130493964947e-08, t160, -4.9868833502185715e-08)
    t164 = fma(t163, t160, 1.115020701814249e-07)
    t165 = fma(t164, t160, -1.0688044429050785e-06)
    t166 = fma(t165, t160, 3.468242843069362e-06)
    t167 = fma(t166, t160, -5.424603024775802e-06)
    t168 = fma(t167, t160, 3.106807366240565e-05)
    t169 = fma(t168, t160, -0.00013488544192260323)
    t170 = fma(t169, t160, 0.00015528182230095235)
    t171 = fma(t170, t160, -0.00017883344361895978)
    t172 = fma(t171, t160, 0.001882776268478409)
    t173 = fma(t172, t160, -0.00027342515164178197)
    t174 = fma(t173, t160, -0.06726665602362124)
    t175 = fma(t174, t160, -0.2918541705325904)
    t176 = fma(t175, t160, -1.6206207154013093)
    t177 = fma(t176, t160, -3.0585482145964207)
    t178 = fma(t177, t160, -6.164466888959501)
    t179 = -6.164466888959501 - t178
    t180 = fma(t177, t160, t179)
    t181 = t160 * t178
    t182 = -t181
    t183 = fma(t160, t178, t182)
    t184 = fma(t162, t178, t183)
    t185 = fma(t160, t180, t184)
    t186 = abs(t160)
    c8 = t186 < 0.5551115123125783
    t187 = select(c8, t181, t151)
    t188 = select(c8, t185, t158)
    t189 = t41 + 3.0
    t190 = t189 - t41
    t191 = t189 - t190
    t192 = t41 - t191
    t193 = 3.0 - t190
    t194 = t192 + t193
    t195 = t194 + t40
    t196 = t189 * t41
    t197 = -t196
    t198 = fma(t189, t41, t197)
    t199 = fma(t195, t41, t198)
    t200 = fma(t189, t40, t199)
    t201 = t196 + 3.0
    t202 = t201 - t196
    t203 = t201 - t202
    t204 = t196 - t203
    t205 = 3.0 - t202
    t206 = t204 + t205
    t207 = t206 + t200
    t208 = t201 * t41
    t209 = -t208
    t210 = fma(t201, t41, t209)
    t211 = fma(t207, t41, t210)
    t212 = fma(t201, t40, t211)
    t213 = t208 + 1.0
    t214 = t213 - t208
    t215 = t213 - t214
    t216 = t208 - t215
    t217 = 1.0 - t214
    t218 = t216 + t217
    t219 = t218 + t212
    t220 = gate2 * big
    t221 = -t220
    t222 = fma(gate2, big, t221)
    t223 = fma(gate2, t39, t222)
    t224 = t220 * t187
    t225 = -t224
    t226 = fma(t220, t187, t225)
    t227 = fma(t223, t187, t226)
    t228 = fma(t220, t188, t227)
    t229 = 1.0 / t213
    t230 = t224 * t229
    t231 = -t230
    t232 = fma(t231, t213, t224)
    t233 = t232 + t228
    t234 = fma(t231, t219, t233)
    t235 = fma(t234, t229, t230)
    t236 = s2 + s2
    t237 = t10 * s2
    tail = t235 * s2
    tail2 = tail * s2
    tail3 = tail2 * t236
    tail4 = tail3 * t237
    t238 = select(c7, -0.0, tail4)
    c9 = t2 == t2
    t239 = select(c9, t238, t2)
    t240 = t239 * t4
    return t240


@kernel
def d_gate_float32(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; two parts; clamp.

    The largest error found at default parameters is 1.474 ulp, at x = -9.123977, on 399,718 inputs.
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

    The largest error found at default parameters is 0.823 ulp, at x = -1.3446676714914272, on 3,999 inputs.
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
    v = fma(t25, t24, r3)
    c3 = t < -10.0615234375
    down = select(c3, 2.938735877055719e-39, 1.0)
    n = bits(shifted)
    i = n << 52
    i2 = bits(down)
    i3 = i + i2
    s = from_bits(i3)
    t26 = s + down
    t27 = t26 - s
    t28 = down - t27
    below = fma(v, s, t26)
    t29 = t26 - below
    t30 = fma(v, s, t29)
    t31 = t30 + t28
    t32 = t * down
    t33 = 1.0 / below
    t34 = t32 * t33
    t35 = -t34
    t36 = fma(t35, below, t32)
    t37 = fma(t35, t31, t36)
    t38 = fma(t37, t33, t34)
    t39 = copysign(t38, t32)
    t40 = select(c2, t32, t39)
    c4 = gate == gate
    t41 = select(c4, t40, gate)
    return t41


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
    t48 = abs(x)
    c8 = t48 < float32(9.62965e-35)
    t49 = select(c8, float32(7.5557864e+22), float32(1.0))
    t50 = select(c8, float32(3.637979e-12), float32(1.0))
    t51 = x * t49
    t52 = grad * t50
    c9 = t51 < float32(-13.71582)
    t53 = select(c9, float32(-13.71582), t51)
    c10 = float32(5.8447266) < t53
    t54 = select(c10, float32(5.8447266), t53)
    t55 = t54 * t54
    t56 = -t55
    t57 = fma(t54, t54, t56)
    t58 = fma(float32(0.071354814), t55, float32(1.5957642))
    t59 = float32(1.5957642) - t58
    t60 = fma(float32(0.071354814), t55, t59)
    t61 = fma(float32(0.071354814), t57, t60)
    t62 = fma(float32(2.3988325e-09), t55, t61)
    t63 = t62 + float32(4.9614496e-06)
    t64 = t58 * t54
    t65 = -t64
    t66 = fma(t58, t54, t65)
    t67 = fma(t63, t54, t66)
    shifted2 = fma(t64, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    r2 = fma(k2, float32(-0.69314575), t65)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    r4 = r3 - t67
    t68 = fma(float32(0.0013814451), r4, float32(0.008368779))
    t69 = fma(t68, r4, float32(0.041668393))
    t70 = fma(t69, r4, float32(0.1666652))
    t71 = fma(t70, r4, float32(0.49999994))
    t72 = r4 * r4
    t73 = r2 - r3
    t74 = fma(k2, float32(-1.4286068e-06), t73)
    t75 = r3 - r4
    t76 = t75 - t67
    t77 = t74 + t76
    v2 = fma(t72, t71, t77)
    c11 = t53 < float32(-7.665039)
    down = select(c11, float32(5.421011e-20), float32(1.0))
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = bits(down)
    far = float32(72.0873) < t65
    i5 = select(far, int32(-377487360), i4)
    down2 = select(far, float32(6.4623485e-27), float32(1.0))
    t78 = select(far, float32(0.0), down)
    t79 = select(far, float32(4.0), down)
    i6 = int32(i3 + i5)
    s2 = from_bits(i6)
    t80 = s2 + t78
    t81 = t80 - s2
    t82 = t78 - t81
    t83 = fma(v2, s2, t82)
    t84 = fma(r4, s2, t83)
    below = t80 + t84
    t85 = t53 * t79
    t86 = t85 / below
    t87 = t52 * down2
    t88 = t87 * t86
    t89 = t88 * down2
    c12 = gate == gate
    t90 = select(c12, t89, gate)
    t91 = t90 * t50
    return t47, t91


@kernel
def backward_float64(grad, x, gate):
    """Together: dx, dgate."""
    t = abs(x)
    c = 31.013671875 < t
    t2 = select(c, 31.013671875, t)
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
    v = fma(t25, t24, r3)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t12
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    farther = 1386.2943611198905 < t12
    i3 = select(farther, -2580562586483294208, i2)
    down2 = select(farther, 7.182120874830735e-189, 1.0)
    i4 = i + i3
    s = from_bits(i4)
    t26 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t27 = s - big
    t28 = fma(v, s, t27)
    t29 = t28 * t26
    t30 = big * t26
    t31 = -0.21406444881780073 * t2
    t32 = -t31
    t33 = fma(-0.21406444881780073, t2, t32)
    t34 = fma(-1.2025242832367862e-17, t2, t33)
    t35 = t31 * t2
    t36 = -t35
    t37 = fma(t31, t2, t36)
    t38 = fma(t34, t2, t37)
    t39 = t35 + -1.5957691216057308
    t40 = t39 - t35
    t41 = t39 - t40
    t42 = t35 - t41
    t43 = -1.5957691216057308 - t40
    t44 = t42 + t43
    t45 = t44 + t38
    t46 = t45 + 9.96930880911092e-17
    t47 = t39 * t2
    t48 = -t47
    t49 = fma(t39, t2, t48)
    t50 = fma(t46, t2, t49)
    t51 = t47 + 1.0
    t52 = t51 - t47
    t53 = t51 - t52
    t54 = t47 - t53
    t55 = 1.0 - t52
    t56 = t54 + t55
    t57 = t56 + t50
    t58 = t30 + t51
    t59 = t58 - t30
    t60 = t58 - t59
    t61 = t30 - t60
    t62 = t51 - t59
    t63 = t61 + t62
    t64 = t63 + t29
    t65 = t64 + t57
    t66 = t2 + -0.7524614220710163
    t67 = t66 + 3.635560509207687e-17
    t68 = t67 - t66
    t69 = 3.635560509207687e-17 - t68
    t70 = fma(-4.247447139894229e-07, t67, 5.137309485495181e-07)
    t71 = fma(t70, t67, -1.8646592342627194e-06)
    t72 = fma(t71, t67, 7.608593473200275e-06)
    t73 = fma(t72, t67, -2.8110105664930568e-05)
    t74 = fma(t73, t67, 0.00010306832475005737)
    t75 = fma(t74, t67, -0.0003565093537563172)
    t76 = fma(t75, t67, 0.0011529345930838917)
    t77 = fma(t76, t67, -0.0036903774253155557)
    t78 = fma(t77, t67, 0.011295232369046625)
    t79 = fma(t78, t67, -0.030485990568642367)
    t80 = fma(t79, t67, 0.07595899090766106)
    t81 = fma(t80, t67, -0.40044769353408577)
    t82 = fma(t81, t67, -0.09991152322555422)
    t83 = fma(t82, t67, -2.4606567646302393)
    t84 = -2.4606567646302393 - t83
    t85 = fma(t82, t67, t84)
    t86 = t67 * t83
    t87 = -t86
    t88 = fma(t67, t83, t87)
    t89 = fma(t69, t83, t88)
    t90 = fma(t67, t85, t89)
    t91 = abs(t67)
    c2 = t91 < 0.3552713678800501
    t92 = select(c2, t86, t58)
    t93 = select(c2, t90, t65)
    t94 = t30 + 2.0
    t95 = t94 - t30
    t96 = t94 - t95
    t97 = t30 - t96
    t98 = 2.0 - t95
    t99 = t97 + t98
    t100 = t99 + t29
    t101 = t94 * t30
    t102 = -t101
    t103 = fma(t94, t30, t102)
    t104 = fma(t100, t30, t103)
    t105 = fma(t94, t29, t104)
    t106 = t101 + 1.0
    t107 = t106 - t101
    t108 = t106 - t107
    t109 = t101 - t108
    t110 = 1.0 - t107
    t111 = t109 + t110
    t112 = t111 + t105
    t113 = big * t92
    t114 = -t113
    t115 = fma(big, t92, t114)
    t116 = fma(t28, t92, t115)
    t117 = fma(big, t93, t116)
    t118 = 1.0 / t106
    t119 = t113 * t118
    t120 = -t119
    t121 = fma(t120, t106, t113)
    t122 = t121 + t117
    t123 = fma(t120, t112, t122)
    t124 = fma(t123, t118, t119)
    t125 = abs(gate)
    c3 = 5.421010862427522e-20 <= t125
    c4 = t125 <= 1.8446744073709552e+19
    c5 = c3 & c4
    t126 = gate * t124
    t127 = grad * down
    t128 = t127 * down2
    t129 = t128 * t126
    t130 = t129 * down
    t131 = t130 * down2
    t132 = abs(grad)
    c6 = t132 < t125
    t133 = select(c6, gate, grad)
    t134 = select(c6, grad, gate)
    t135 = abs(t133)
    t136 = abs(t124)
    c7 = t135 < t136
    t137 = select(c7, t124, t133)
    t138 = select(c7, t133, t124)
    t139 = abs(t134)
    t140 = abs(t138)
    c8 = t139 < t140
    t141 = select(c8, t138, t134)
    t142 = select(c8, t134, t138)
    t143 = t137 * down
    t144 = t143 * down2
    t145 = t141 * down
    t146 = t145 * down2
    t147 = t144 * t142
    tail = t147 * t146
    t148 = select(c5, t131, tail)
    tail2 = t124 * t26
    t149 = 1.0 - tail2
    t150 = gate * t149
    t151 = grad * t150
    t152 = abs(t149)
    c9 = t135 < t152
    t153 = select(c9, t149, t133)
    t154 = select(c9, t133, t149)
    t155 = abs(t154)
    c10 = t139 < t155
    t156 = select(c10, t154, t134)
    t157 = select(c10, t134, t154)
    t158 = t153 * t157
    tail3 = t158 * t156
    t159 = select(c5, t151, tail3)
    c11 = x < 0.0
    t160 = select(c11, t148, t159)
    c12 = t < 2.256492969831037e-277
    t161 = select(c12, 1.201202692608752e+257, 1.0)
    t162 = select(c12, 2.8853058180580424e-129, 1.0)
    t163 = x * t161
    t164 = grad * t162
    c13 = t163 < -27.1357421875
    t165 = select(c13, -27.1357421875, t163)
    c14 = 7.6162109375 < t165
    t166 = select(c14, 7.6162109375, t165)
    t167 = t166 * t166
    t168 = -t167
    t169 = fma(t166, t166, t168)
    t170 = fma(0.07135481627260025, t167, 1.5957691216057128)
    t171 = 1.5957691216057128 - t170
    t172 = fma(0.07135481627260025, t167, t171)
    t173 = fma(0.07135481627260025, t169, t172)
    t174 = fma(-6.175149918155315e-19, t167, t173)
    t175 = t174 + 1.7885919910836427e-14
    t176 = t170 * t166
    t177 = -t176
    t178 = fma(t170, t166, t177)
    t179 = fma(t175, t166, t178)
    shifted2 = fma(t176, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    r4 = fma(k2, -0.6931471805598903, t177)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t179
    t180 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t181 = fma(t180, r6, 2.7557506817858967e-06)
    t182 = fma(t181, r6, 2.4801488974695663e-05)
    t183 = fma(t182, r6, 0.0001984126959620142)
    t184 = fma(t183, r6, 0.0013888888947978671)
    t185 = fma(t184, r6, 0.008333333333452509)
    t186 = fma(t185, r6, 0.041666666666511414)
    t187 = fma(t186, r6, 0.1666666666666648)
    t188 = fma(t187, r6, 0.5000000000000013)
    t189 = r6 * r6
    v2 = fma(t189, t188, r6)
    c15 = t165 < -10.0615234375
    down3 = select(c15, 2.938735877055719e-39, 1.0)
    n2 = bits(shifted2)
    i5 = n2 << 52
    i6 = bits(down3)
    far2 = 693.1471805599452 < t177
    i7 = select(far2, -1013309916158361600, i6)
    down4 = select(far2, 7.182120874830735e-189, 1.0)
    t190 = select(far2, 0.0, down3)
    t191 = select(far2, 4.0, down3)
    i8 = i5 + i7
    s2 = from_bits(i8)
    t192 = s2 + t190
    t193 = t192 - s2
    t194 = t190 - t193
    below = fma(v2, s2, t192)
    t195 = t192 - below
    t196 = fma(v2, s2, t195)
    t197 = t196 + t194
    t198 = t165 * t191
    t199 = 1.0 / below
    t200 = t198 * t199
    t201 = -t200
    t202 = fma(t201, below, t198)
    t203 = fma(t201, t197, t202)
    t204 = fma(t203, t199, t200)
    t205 = copysign(t204, t198)
    t206 = select(c14, t198, t205)
    t207 = t164 * down4
    t208 = t207 * t206
    t209 = t208 * down4
    c16 = gate == gate
    t210 = select(c16, t209, gate)
    t211 = t210 * t162
    return t160, t211


@kernel
def f_float16(x, gate):
    """gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(2.7492162626846218e-06, r, 2.488093741085506e-05)
    t9 = fma(t8, r, 0.00019841542248177018)
    t10 = fma(t9, r, 0.0013888810905944178)
    t11 = fma(t10, r, 0.008333333091884691)
    t12 = fma(t11, r, 0.04166666696348642)
    t13 = fma(t12, r, 0.16666666667274618)
    t14 = fma(t13, r, 0.4999999999966278)
    t15 = r * r
    v = fma(t15, t14, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = big + 1.0
    t17 = big * t3
    t18 = t17 / t16
    t19 = -t18
    t20 = select(c, -0.0, t19)
    t21 = t + t20
    c2 = t < 0.0
    t22 = select(c2, t20, t21)
    t23 = abs(x)
    c3 = t23 < float32(1.0)
    t24 = select(c3, 1.0, 0.9999999999999982)
    c4 = x < float32(0.0)
    t25 = select(c4, 1.0, t24)
    t26 = t22 * t25
    t27 = float64(gate)
    t28 = t26 * t27
    t29 = float32(t28)
    t30 = float64(t29)
    t31 = abs(t30)
    t32 = abs(t28)
    c5 = t32 < t31
    c6 = t31 < t32
    i3 = bits(t29)
    i4 = select(c5, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t33 = from_bits(i6)
    c7 = c5 | c6
    t34 = select(c7, t33, t29)
    t35 = abs(gate)
    c8 = t35 == float32(inf)
    t36 = float32(t22)
    t37 = t36 * gate
    t38 = select(c8, t37, t34)
    return t38


@kernel
def f_bfloat16(x, gate):
    """gate*x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
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
    t14 = big + 1.0
    t15 = big * t3
    t16 = t15 / t14
    t17 = -t16
    t18 = select(c, -0.0, t17)
    t19 = t + t18
    c2 = t < 0.0
    t20 = select(c2, t18, t19)
    t21 = abs(x)
    c3 = t21 < float32(1.0)
    t22 = select(c3, 1.0000000000000018, 0.9999999999999982)
    t23 = select(c3, 0.9999999999999982, 1.0)
    c4 = x < float32(0.0)
    t24 = select(c4, t23, t22)
    t25 = t20 * t24
    t26 = float64(gate)
    t27 = t25 * t26
    t28 = float32(t27)
    t29 = float64(t28)
    t30 = abs(t29)
    t31 = abs(t27)
    c5 = t31 < t30
    c6 = t30 < t31
    i3 = bits(t28)
    i4 = select(c5, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t32 = from_bits(i6)
    c7 = c5 | c6
    t33 = select(c7, t32, t28)
    t34 = abs(gate)
    c8 = t34 == float32(inf)
    t35 = float32(t20)
    t36 = t35 * gate
    t37 = select(c8, t36, t33)
    return t37


@kernel
def d1_float16(x, gate):
    """gate*(sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/sqrt(pi) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(2.7492162626846218e-06, r, 2.488093741085506e-05)
    t9 = fma(t8, r, 0.00019841542248177018)
    t10 = fma(t9, r, 0.0013888810905944178)
    t11 = fma(t10, r, 0.008333333091884691)
    t12 = fma(t11, r, 0.04166666696348642)
    t13 = fma(t12, r, 0.16666666667274618)
    t14 = fma(t13, r, 0.4999999999966278)
    t15 = r * r
    v = fma(t15, t14, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = -0.21406444881780073 * t3
    t17 = fma(t16, t3, -1.5957691216057308)
    t18 = fma(t17, t3, 1.0)
    t19 = big + t18
    t20 = t3 + -0.7524614220710163
    t21 = fma(-2.893724005094297e-05, t20, 0.00010574711912602904)
    t22 = fma(t21, t20, -0.00035637582556008766)
    t23 = fma(t22, t20, 0.0011525951264984777)
    t24 = fma(t23, t20, -0.003690387380655002)
    t25 = fma(t24, t20, 0.011295251137705992)
    t26 = fma(t25, t20, -0.030485990229642067)
    t27 = fma(t26, t20, 0.07595899048470937)
    t28 = fma(t27, t20, -0.4004476935383762)
    t29 = fma(t28, t20, -0.09991152322288858)
    t30 = fma(t29, t20, -2.4606567646302304)
    t31 = t20 * t30
    t32 = abs(t20)
    c2 = t32 < 0.3552713678800501
    t33 = select(c2, t31, t19)
    t34 = big + 2.0
    t35 = fma(t34, big, 1.0)
    t36 = big * t33
    t37 = t36 / t35
    t38 = select(c, -0.0, t37)
    t39 = 1.0 - t38
    c3 = t < 0.0
    t40 = select(c3, t38, t39)
    t41 = abs(x)
    c4 = t41 < float32(1.0)
    t42 = select(c4, 1.0, 1.0000000000000018)
    c5 = x < float32(0.0)
    t43 = select(c5, 1.0, t42)
    t44 = t40 * t43
    t45 = float64(gate)
    t46 = t44 * t45
    t47 = float32(t46)
    t48 = float64(t47)
    t49 = abs(t48)
    t50 = abs(t46)
    c6 = t50 < t49
    c7 = t49 < t50
    i3 = bits(t47)
    i4 = select(c6, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t51 = from_bits(i6)
    c8 = c6 | c7
    t52 = select(c8, t51, t47)
    t53 = abs(gate)
    c9 = t53 == float32(inf)
    t54 = float32(t40)
    t55 = t54 * gate
    t56 = select(c9, t55, t52)
    return t56


@kernel
def d1_bfloat16(x, gate):
    """gate*(sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/sqrt(pi) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
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
    t14 = -0.21406444881780073 * t3
    t15 = fma(t14, t3, -1.5957691216057308)
    t16 = fma(t15, t3, 1.0)
    t17 = big + t16
    t18 = big + 2.0
    t19 = fma(t18, big, 1.0)
    t20 = big * t17
    t21 = t20 / t19
    t22 = select(c, -0.0, t21)
    t23 = 1.0 - t22
    c2 = t < 0.0
    t24 = select(c2, t22, t23)
    t25 = abs(x)
    c3 = t25 < float32(1.0)
    t26 = select(c3, 0.9999999999999982, 1.0)
    c4 = x < float32(0.0)
    t27 = select(c4, t26, 1.0000000000000018)
    c5 = x == float32(0.0)
    t28 = select(c5, 1.0, t27)
    t29 = t24 * t28
    t30 = float64(gate)
    t31 = t29 * t30
    t32 = float32(t31)
    t33 = float64(t32)
    t34 = abs(t33)
    t35 = abs(t31)
    c6 = t35 < t34
    c7 = t34 < t35
    i3 = bits(t32)
    i4 = select(c6, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t36 = from_bits(i6)
    c8 = c6 | c7
    t37 = select(c8, t36, t32)
    t38 = abs(gate)
    c9 = t38 == float32(inf)
    t39 = float32(t24)
    t40 = t39 * gate
    t41 = select(c9, t40, t37)
    return t41


@kernel
def d2_float16(x, gate):
    """gate*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(2.7492162626846218e-06, r, 2.488093741085506e-05)
    t9 = fma(t8, r, 0.00019841542248177018)
    t10 = fma(t9, r, 0.0013888810905944178)
    t11 = fma(t10, r, 0.008333333091884691)
    t12 = fma(t11, r, 0.04166666696348642)
    t13 = fma(t12, r, 0.16666666667274618)
    t14 = fma(t13, r, 0.4999999999966278)
    t15 = r * r
    v = fma(t15, t14, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = 0.045823588247668835 * t3
    t17 = fma(t16, t3, 0.6831948749139936)
    t18 = fma(t17, t3, 0.8562577952712029)
    t19 = fma(t18, t3, 2.5464790894703255)
    t20 = fma(t19, t3, 3.1915382432114616)
    t21 = -0.045823588247668835 * t3
    t22 = fma(t21, t3, -0.6831948749139936)
    t23 = fma(t22, t3, 0.8562577952712029)
    t24 = fma(t23, t3, -2.5464790894703255)
    t25 = fma(t24, t3, 3.1915382432114616)
    t26 = fma(t20, big, t25)
    t27 = t3 + -1.4185040087908283
    t28 = fma(3.709733626799569e-06, t27, -6.520291114362693e-06)
    t29 = fma(t28, t27, 3.091406824995881e-05)
    t30 = fma(t29, t27, -0.00013446207019516976)
    t31 = fma(t30, t27, 0.00015532663163040028)
    t32 = fma(t31, t27, -0.00017891149031941977)
    t33 = fma(t32, t27, 0.0018827698301659955)
    t34 = fma(t33, t27, -0.00027341818410074397)
    t35 = fma(t34, t27, -0.06726665559155932)
    t36 = fma(t35, t27, -0.29185417079819087)
    t37 = fma(t36, t27, -1.6206207154121)
    t38 = fma(t37, t27, -3.0585482145935416)
    t39 = fma(t38, t27, -6.164466888959456)
    t40 = t27 * t39
    t41 = abs(t27)
    c2 = t41 < 0.5551115123125783
    t42 = select(c2, t40, t26)
    t43 = big + 3.0
    t44 = fma(t43, big, 3.0)
    t45 = fma(t44, big, 1.0)
    t46 = big * t42
    t47 = t46 / t45
    t48 = select(c, -0.0, t47)
    t49 = float64(gate)
    t50 = t48 * t49
    t51 = float32(t50)
    t52 = float64(t51)
    t53 = abs(t52)
    t54 = abs(t50)
    c3 = t54 < t53
    c4 = t53 < t54
    i3 = bits(t51)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t55 = from_bits(i6)
    c5 = c3 | c4
    t56 = select(c5, t55, t51)
    t57 = abs(gate)
    c6 = t57 == float32(inf)
    t58 = float32(t48)
    t59 = t58 * gate
    t60 = select(c6, t59, t56)
    return t60


@kernel
def d2_bfloat16(x, gate):
    """gate*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 13.7158203125 < t2
    t3 = select(c, 13.7158203125, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
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
    t14 = 0.045823588247668835 * t3
    t15 = fma(t14, t3, 0.6831948749139936)
    t16 = fma(t15, t3, 0.8562577952712029)
    t17 = fma(t16, t3, 2.5464790894703255)
    t18 = fma(t17, t3, 3.1915382432114616)
    t19 = -0.045823588247668835 * t3
    t20 = fma(t19, t3, -0.6831948749139936)
    t21 = fma(t20, t3, 0.8562577952712029)
    t22 = fma(t21, t3, -2.5464790894703255)
    t23 = fma(t22, t3, 3.1915382432114616)
    t24 = fma(t18, big, t23)
    t25 = big + 3.0
    t26 = fma(t25, big, 3.0)
    t27 = fma(t26, big, 1.0)
    t28 = big * t24
    t29 = t28 / t27
    t30 = select(c, -0.0, t29)
    t31 = float64(gate)
    t32 = t30 * t31
    t33 = float32(t32)
    t34 = float64(t33)
    t35 = abs(t34)
    t36 = abs(t32)
    c2 = t36 < t35
    c3 = t35 < t36
    i3 = bits(t33)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t37 = from_bits(i6)
    c4 = c2 | c3
    t38 = select(c4, t37, t33)
    t39 = abs(gate)
    c5 = t39 == float32(inf)
    t40 = float32(t30)
    t41 = t40 * gate
    t42 = select(c5, t41, t38)
    return t42


@kernel
def d_gate_float16(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
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
    t19 = float64(t18)
    t20 = abs(t19)
    t21 = abs(t17)
    c4 = t21 < t20
    c5 = t20 < t21
    i3 = bits(t18)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t22 = from_bits(i6)
    c6 = c4 | c5
    t23 = select(c6, t22, t18)
    return t23


@kernel
def d_gate_bfloat16(x, gate):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
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
    c4 = x < float32(0.0)
    t18 = select(c4, 0.9999999999999998, 1.0000000000000002)
    t19 = t17 * t18
    t20 = float32(t19)
    t21 = float64(t20)
    t22 = abs(t21)
    t23 = abs(t19)
    c5 = t23 < t22
    c6 = t22 < t23
    i3 = bits(t20)
    i4 = select(c5, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t24 = from_bits(i6)
    c7 = c5 | c6
    t25 = select(c7, t24, t20)
    return t25


backward_float16 = backward_float32
backward_bfloat16 = backward_float32
