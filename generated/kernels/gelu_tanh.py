"""gelu_tanh: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.306 ulp, d1 0.505 ulp, d2 0.5381 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; two parts; clamp.

    The largest error found at default parameters is 1.306 ulp, at x = -2.745965, on 44,189,222 inputs.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = s - big
    t29 = fma(v, s, t28)
    t30 = fma(float32(5.421011e-20), big, float32(1.0))
    t31 = float32(1.0) - t30
    t32 = fma(float32(5.421011e-20), big, t31)
    t33 = fma(float32(5.421011e-20), t29, t32)
    t34 = big * t2
    t35 = -t34
    t36 = fma(big, t2, t35)
    t37 = fma(t29, t2, t36)
    t38 = float32(1.0) / t30
    t39 = t34 * t38
    t40 = -t39
    t41 = fma(t40, t30, t34)
    t42 = t41 + t37
    t43 = fma(t40, t33, t42)
    t44 = fma(t43, t38, t39)
    t45 = -t44
    tail = t45 * float32(5.421011e-20)
    t46 = x + tail
    c2 = x < float32(0.0)
    t47 = select(c2, tail, t46)
    return t47


@kernel
def f_float64(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; two parts; clamp.

    The largest error found at default parameters is 1.53 ulp, at x = -13.490565854331429, on 20,249 inputs.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = fma(2.938735877055719e-39, big, 1.0)
    t34 = 1.0 - t33
    t35 = fma(2.938735877055719e-39, big, t34)
    t36 = big * t2
    t37 = -t36
    t38 = fma(big, t2, t37)
    t39 = 1.0 / t33
    t40 = t36 * t39
    t41 = -t40
    t42 = fma(t41, t33, t36)
    t43 = t42 + t38
    t44 = fma(t41, t35, t43)
    t45 = fma(t44, t39, t40)
    t46 = -t45
    tail = t46 * 2.938735877055719e-39
    t47 = x + tail
    c2 = x < 0.0
    t48 = select(c2, tail, t47)
    return t48


@kernel
def d1_float32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 0.505 ulp, at x = -0.6236418, on 44,189,181 inputs.
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
    t15 = -0.21406444881780073 * t3
    t16 = fma(t15, t3, -1.5957691216057308)
    t17 = fma(t16, t3, 1.0)
    t18 = big + t17
    t19 = t3 - 0.7524614220710163
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
    c3 = t < 0.0
    t35 = select(c3, t33, t34)
    t36 = float32(t35)
    return t36


@kernel
def d1_float64(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.665 ulp, at x = -15.228720150908922, on 20,245 inputs.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = big * 2.938735877055719e-39
    t34 = -0.21406444881780073 * t2
    t35 = -t34
    t36 = fma(-0.21406444881780073, t2, t35)
    t37 = fma(-1.2025242832367862e-17, t2, t36)
    t38 = t34 * t2
    t39 = -t38
    t40 = fma(t34, t2, t39)
    t41 = fma(t37, t2, t40)
    t42 = t38 + -1.5957691216057308
    t43 = t42 - t38
    t44 = t42 - t43
    t45 = t38 - t44
    t46 = -1.5957691216057308 - t43
    t47 = t45 + t46
    t48 = t47 + t41
    t49 = t48 + 9.96930880911092e-17
    t50 = t42 * t2
    t51 = -t50
    t52 = fma(t42, t2, t51)
    t53 = fma(t49, t2, t52)
    t54 = t50 + 1.0
    t55 = t54 - t50
    t56 = t54 - t55
    t57 = t50 - t56
    t58 = 1.0 - t55
    t59 = t57 + t58
    t60 = t59 + t53
    t61 = t33 + t54
    t62 = t61 - t33
    t63 = t61 - t62
    t64 = t33 - t63
    t65 = t54 - t62
    t66 = t64 + t65
    t67 = t66 + t60
    t68 = t2 - 0.7524614220710163
    t69 = t68 - -3.635560509207687e-17
    t70 = fma(-4.247447139894229e-07, t69, 5.137309485495181e-07)
    t71 = fma(t70, t69, -1.8646592342627194e-06)
    t72 = fma(t71, t69, 7.608593473200275e-06)
    t73 = fma(t72, t69, -2.8110105664930568e-05)
    t74 = fma(t73, t69, 0.00010306832475005737)
    t75 = fma(t74, t69, -0.0003565093537563172)
    t76 = fma(t75, t69, 0.0011529345930838917)
    t77 = fma(t76, t69, -0.0036903774253155557)
    t78 = fma(t77, t69, 0.011295232369046625)
    t79 = fma(t78, t69, -0.030485990568642367)
    t80 = fma(t79, t69, 0.07595899090766106)
    t81 = fma(t80, t69, -0.40044769353408577)
    t82 = fma(t81, t69, -0.09991152322555422)
    t83 = fma(t82, t69, -2.4606567646302393)
    t84 = -2.4606567646302393 - t83
    t85 = fma(t82, t69, t84)
    t86 = t69 * t83
    t87 = -t86
    t88 = fma(t69, t83, t87)
    t89 = fma(t69, t85, t88)
    t90 = abs(t69)
    c2 = t90 < 0.3552713678800501
    t91 = select(c2, t86, t61)
    t92 = select(c2, t89, t67)
    t93 = t33 + 2.0
    t94 = t93 - t33
    t95 = t93 - t94
    t96 = t33 - t95
    t97 = 2.0 - t94
    t98 = t96 + t97
    t99 = t93 * t33
    t100 = -t99
    t101 = fma(t93, t33, t100)
    t102 = fma(t98, t33, t101)
    t103 = t99 + 1.0
    t104 = t103 - t99
    t105 = t103 - t104
    t106 = t99 - t105
    t107 = 1.0 - t104
    t108 = t106 + t107
    t109 = t108 + t102
    t110 = big * t91
    t111 = -t110
    t112 = fma(big, t91, t111)
    t113 = fma(big, t92, t112)
    t114 = 1.0 / t103
    t115 = t110 * t114
    t116 = -t115
    t117 = fma(t116, t103, t110)
    t118 = t117 + t113
    t119 = fma(t116, t109, t118)
    t120 = fma(t119, t114, t115)
    tail = t120 * 2.938735877055719e-39
    t121 = 1.0 - tail
    c3 = x < 0.0
    t122 = select(c3, tail, t121)
    return t122


@kernel
def d2_float32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5381 ulp, at x = -1.418504, on 44,189,119 inputs.
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
    t15 = 0.045823588247668835 * t3
    t16 = fma(t15, t3, 0.6831948749139936)
    t17 = fma(t16, t3, 0.8562577952712029)
    t18 = fma(t17, t3, 2.5464790894703255)
    t19 = fma(t18, t3, 3.1915382432114616)
    t20 = -0.045823588247668835 * t3
    t21 = fma(t20, t3, -0.6831948749139936)
    t22 = fma(t21, t3, 0.8562577952712029)
    t23 = fma(t22, t3, -2.5464790894703255)
    t24 = fma(t23, t3, 3.1915382432114616)
    t25 = fma(t19, big, t24)
    t26 = t3 - 1.4185040087908283
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
    t43 = float32(t42)
    return t43


@kernel
def d2_float64(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.318 ulp, at x = 1.4568645130881515, on 20,163 inputs.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    t33 = r - r2
    t34 = fma(k, -5.497923018708371e-14, t33)
    t35 = r2 - r3
    t36 = t35 - t22
    t37 = t34 + t36
    v = fma(t32, t31, t37)
    big = fma(r3, s, s)
    t38 = s - big
    t39 = fma(r3, s, t38)
    t40 = fma(v, s, t39)
    t41 = big + t40
    t42 = t41 - big
    t43 = t40 - t42
    t44 = t43 * 2.938735877055719e-39
    t45 = t41 * 2.938735877055719e-39
    t46 = 0.045823588247668835 * t2
    t47 = -t46
    t48 = fma(0.045823588247668835, t2, t47)
    t49 = fma(8.214261333880257e-20, t2, t48)
    t50 = t46 * t2
    t51 = -t50
    t52 = fma(t46, t2, t51)
    t53 = fma(t49, t2, t52)
    t54 = t50 + 0.6831948749139936
    t55 = t54 - t50
    t56 = t54 - t55
    t57 = t50 - t56
    t58 = 0.6831948749139936 - t55
    t59 = t57 + t58
    t60 = t59 + t53
    t61 = t60 + 3.908043789416729e-17
    t62 = t54 * t2
    t63 = -t62
    t64 = fma(t54, t2, t63)
    t65 = fma(t61, t2, t64)
    t66 = t62 + 0.8562577952712029
    t67 = t66 - t62
    t68 = t66 - t67
    t69 = t62 - t68
    t70 = 0.8562577952712029 - t67
    t71 = t69 + t70
    t72 = t71 + t65
    t73 = t72 + 4.810097132947145e-17
    t74 = t66 * t2
    t75 = -t74
    t76 = fma(t66, t2, t75)
    t77 = fma(t73, t2, t76)
    t78 = t74 + 2.5464790894703255
    t79 = t78 - t74
    t80 = t78 - t79
    t81 = t74 - t80
    t82 = 2.5464790894703255 - t79
    t83 = t81 + t82
    t84 = t83 + t77
    t85 = t84 + -1.5742941340145989e-16
    t86 = t78 * t2
    t87 = -t86
    t88 = fma(t78, t2, t87)
    t89 = fma(t85, t2, t88)
    t90 = t86 + 3.1915382432114616
    t91 = t90 - t86
    t92 = t90 - t91
    t93 = t86 - t92
    t94 = 3.1915382432114616 - t91
    t95 = t93 + t94
    t96 = t95 + t89
    t97 = t96 + -1.993861761822184e-16
    t98 = -0.045823588247668835 * t2
    t99 = -t98
    t100 = fma(-0.045823588247668835, t2, t99)
    t101 = fma(-8.214261333880257e-20, t2, t100)
    t102 = t98 * t2
    t103 = -t102
    t104 = fma(t98, t2, t103)
    t105 = fma(t101, t2, t104)
    t106 = t102 + -0.6831948749139936
    t107 = t106 - t102
    t108 = t106 - t107
    t109 = t102 - t108
    t110 = -0.6831948749139936 - t107
    t111 = t109 + t110
    t112 = t111 + t105
    t113 = t112 + -3.908043789416729e-17
    t114 = t106 * t2
    t115 = -t114
    t116 = fma(t106, t2, t115)
    t117 = fma(t113, t2, t116)
    t118 = t114 + 0.8562577952712029
    t119 = t118 - t114
    t120 = t118 - t119
    t121 = t114 - t120
    t122 = 0.8562577952712029 - t119
    t123 = t121 + t122
    t124 = t123 + t117
    t125 = t124 + 4.810097132947145e-17
    t126 = t118 * t2
    t127 = -t126
    t128 = fma(t118, t2, t127)
    t129 = fma(t125, t2, t128)
    t130 = t126 + -2.5464790894703255
    t131 = t130 - t126
    t132 = t130 - t131
    t133 = t126 - t132
    t134 = -2.5464790894703255 - t131
    t135 = t133 + t134
    t136 = t135 + t129
    t137 = t136 + 1.5742941340145989e-16
    t138 = t130 * t2
    t139 = -t138
    t140 = fma(t130, t2, t139)
    t141 = fma(t137, t2, t140)
    t142 = t138 + 3.1915382432114616
    t143 = t142 - t138
    t144 = t142 - t143
    t145 = t138 - t144
    t146 = 3.1915382432114616 - t143
    t147 = t145 + t146
    t148 = t147 + t141
    t149 = t148 + -1.993861761822184e-16
    t150 = t90 * t45
    t151 = -t150
    t152 = fma(t90, t45, t151)
    t153 = fma(t97, t45, t152)
    t154 = fma(t90, t44, t153)
    t155 = t150 + t142
    t156 = t155 - t150
    t157 = t155 - t156
    t158 = t150 - t157
    t159 = t142 - t156
    t160 = t158 + t159
    t161 = t160 + t154
    t162 = t161 + t149
    t163 = t2 - 1.4185040087908283
    t164 = t163 - 8.089265124388305e-17
    t165 = fma(3.435130493964947e-08, t164, -4.9868833502185715e-08)
    t166 = fma(t165, t164, 1.115020701814249e-07)
    t167 = fma(t166, t164, -1.0688044429050785e-06)
    t168 = fma(t167, t164, 3.468242843069362e-06)
    t169 = fma(t168, t164, -5.424603024775802e-06)
    t170 = fma(t169, t164, 3.106807366240565e-05)
    t171 = fma(t170, t164, -0.00013488544192260323)
    t172 = fma(t171, t164, 0.00015528182230095235)
    t173 = fma(t172, t164, -0.00017883344361895978)
    t174 = fma(t173, t164, 0.001882776268478409)
    t175 = fma(t174, t164, -0.00027342515164178197)
    t176 = fma(t175, t164, -0.06726665602362124)
    t177 = fma(t176, t164, -0.2918541705325904)
    t178 = fma(t177, t164, -1.6206207154013093)
    t179 = fma(t178, t164, -3.0585482145964207)
    t180 = fma(t179, t164, -6.164466888959501)
    t181 = -6.164466888959501 - t180
    t182 = fma(t179, t164, t181)
    t183 = t164 * t180
    t184 = -t183
    t185 = fma(t164, t180, t184)
    t186 = fma(t164, t182, t185)
    t187 = abs(t164)
    c2 = t187 < 0.5551115123125783
    t188 = select(c2, t183, t155)
    t189 = select(c2, t186, t162)
    t190 = t45 + 3.0
    t191 = t190 - t45
    t192 = t190 - t191
    t193 = t45 - t192
    t194 = 3.0 - t191
    t195 = t193 + t194
    t196 = t195 + t44
    t197 = t190 * t45
    t198 = -t197
    t199 = fma(t190, t45, t198)
    t200 = fma(t196, t45, t199)
    t201 = fma(t190, t44, t200)
    t202 = t197 + 3.0
    t203 = t202 - t197
    t204 = t202 - t203
    t205 = t197 - t204
    t206 = 3.0 - t203
    t207 = t205 + t206
    t208 = t207 + t201
    t209 = t202 * t45
    t210 = -t209
    t211 = fma(t202, t45, t210)
    t212 = fma(t208, t45, t211)
    t213 = fma(t202, t44, t212)
    t214 = t209 + 1.0
    t215 = t214 - t209
    t216 = t214 - t215
    t217 = t209 - t216
    t218 = 1.0 - t215
    t219 = t217 + t218
    t220 = t219 + t213
    t221 = t41 * t188
    t222 = -t221
    t223 = fma(t41, t188, t222)
    t224 = fma(t43, t188, t223)
    t225 = fma(t41, t189, t224)
    t226 = 1.0 / t214
    t227 = t221 * t226
    t228 = -t227
    t229 = fma(t228, t214, t221)
    t230 = t229 + t225
    t231 = fma(t228, t220, t230)
    t232 = fma(t231, t226, t227)
    tail = t232 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
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
    t15 = -0.21406444881780073 * t3
    t16 = fma(t15, t3, -1.5957691216057308)
    t17 = fma(t16, t3, 1.0)
    t18 = big + t17
    t19 = t3 - 0.7524614220710163
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
    c3 = t < 0.0
    t35 = select(c3, t33, t34)
    t36 = float32(t35)
    return t36


@kernel
def backward_float64(x):
    """Together: d1."""
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = big * 2.938735877055719e-39
    t34 = -0.21406444881780073 * t2
    t35 = -t34
    t36 = fma(-0.21406444881780073, t2, t35)
    t37 = fma(-1.2025242832367862e-17, t2, t36)
    t38 = t34 * t2
    t39 = -t38
    t40 = fma(t34, t2, t39)
    t41 = fma(t37, t2, t40)
    t42 = t38 + -1.5957691216057308
    t43 = t42 - t38
    t44 = t42 - t43
    t45 = t38 - t44
    t46 = -1.5957691216057308 - t43
    t47 = t45 + t46
    t48 = t47 + t41
    t49 = t48 + 9.96930880911092e-17
    t50 = t42 * t2
    t51 = -t50
    t52 = fma(t42, t2, t51)
    t53 = fma(t49, t2, t52)
    t54 = t50 + 1.0
    t55 = t54 - t50
    t56 = t54 - t55
    t57 = t50 - t56
    t58 = 1.0 - t55
    t59 = t57 + t58
    t60 = t59 + t53
    t61 = t33 + t54
    t62 = t61 - t33
    t63 = t61 - t62
    t64 = t33 - t63
    t65 = t54 - t62
    t66 = t64 + t65
    t67 = t66 + t60
    t68 = t2 - 0.7524614220710163
    t69 = t68 - -3.635560509207687e-17
    t70 = fma(-4.247447139894229e-07, t69, 5.137309485495181e-07)
    t71 = fma(t70, t69, -1.8646592342627194e-06)
    t72 = fma(t71, t69, 7.608593473200275e-06)
    t73 = fma(t72, t69, -2.8110105664930568e-05)
    t74 = fma(t73, t69, 0.00010306832475005737)
    t75 = fma(t74, t69, -0.0003565093537563172)
    t76 = fma(t75, t69, 0.0011529345930838917)
    t77 = fma(t76, t69, -0.0036903774253155557)
    t78 = fma(t77, t69, 0.011295232369046625)
    t79 = fma(t78, t69, -0.030485990568642367)
    t80 = fma(t79, t69, 0.07595899090766106)
    t81 = fma(t80, t69, -0.40044769353408577)
    t82 = fma(t81, t69, -0.09991152322555422)
    t83 = fma(t82, t69, -2.4606567646302393)
    t84 = -2.4606567646302393 - t83
    t85 = fma(t82, t69, t84)
    t86 = t69 * t83
    t87 = -t86
    t88 = fma(t69, t83, t87)
    t89 = fma(t69, t85, t88)
    t90 = abs(t69)
    c2 = t90 < 0.3552713678800501
    t91 = select(c2, t86, t61)
    t92 = select(c2, t89, t67)
    t93 = t33 + 2.0
    t94 = t93 - t33
    t95 = t93 - t94
    t96 = t33 - t95
    t97 = 2.0 - t94
    t98 = t96 + t97
    t99 = t93 * t33
    t100 = -t99
    t101 = fma(t93, t33, t100)
    t102 = fma(t98, t33, t101)
    t103 = t99 + 1.0
    t104 = t103 - t99
    t105 = t103 - t104
    t106 = t99 - t105
    t107 = 1.0 - t104
    t108 = t106 + t107
    t109 = t108 + t102
    t110 = big * t91
    t111 = -t110
    t112 = fma(big, t91, t111)
    t113 = fma(big, t92, t112)
    t114 = 1.0 / t103
    t115 = t110 * t114
    t116 = -t115
    t117 = fma(t116, t103, t110)
    t118 = t117 + t113
    t119 = fma(t116, t109, t118)
    t120 = fma(t119, t114, t115)
    tail = t120 * 2.938735877055719e-39
    t121 = 1.0 - tail
    c3 = x < 0.0
    t122 = select(c3, tail, t121)
    return t122


@kernel
def f_float16(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
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
    t22 = float64(t21)
    t23 = abs(t22)
    t24 = abs(t20)
    c3 = t24 < t23
    c4 = t23 < t24
    i3 = bits(t21)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t25 = from_bits(i6)
    c5 = c3 | c4
    t26 = select(c5, t25, t21)
    return t26


@kernel
def f_bfloat16(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
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
    c3 = x < float32(0.0)
    t21 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t22 = t20 * t21
    t23 = float32(t22)
    t24 = float64(t23)
    t25 = abs(t24)
    t26 = abs(t22)
    c4 = t26 < t25
    c5 = t25 < t26
    i3 = bits(t23)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t27 = from_bits(i6)
    c6 = c4 | c5
    t28 = select(c6, t27, t23)
    return t28


@kernel
def d1_float16(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    Rounded to float16, the result is the correctly rounded value.
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
    t15 = -0.21406444881780073 * t3
    t16 = fma(t15, t3, -1.5957691216057308)
    t17 = fma(t16, t3, 1.0)
    t18 = big + t17
    t19 = big + 2.0
    t20 = fma(t19, big, 1.0)
    t21 = big * t18
    t22 = t21 / t20
    t23 = 1.0 - t22
    c2 = t < 0.0
    t24 = select(c2, t22, t23)
    t25 = float32(t24)
    t26 = float64(t25)
    t27 = abs(t26)
    t28 = abs(t24)
    c3 = t28 < t27
    c4 = t27 < t28
    i3 = bits(t25)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t29 = from_bits(i6)
    c5 = c3 | c4
    t30 = select(c5, t29, t25)
    return t30


@kernel
def d1_bfloat16(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = big * float32(5.421011e-20)
    t29 = float32(-0.21406445) * t2
    t30 = fma(t29, t2, float32(-1.5957692))
    t31 = fma(t30, t2, float32(1.0))
    t32 = fma(float32(5.421011e-20), big, t31)
    t33 = t2 - float32(0.75246143)
    t34 = t33 - float32(-1.1339628e-08)
    t35 = fma(float32(0.001339719), t34, float32(-0.0032405257))
    t36 = fma(t35, t34, float32(0.0112612955))
    t37 = fma(t36, t34, float32(-0.030597826))
    t38 = fma(t37, t34, float32(0.07596083))
    t39 = fma(t38, t34, float32(-0.4004404))
    t40 = fma(t39, t34, float32(-0.09991155))
    t41 = fma(t40, t34, float32(-2.460657))
    t42 = t34 * t41
    t43 = abs(t34)
    c2 = t43 < float32(0.35527137)
    t44 = select(c2, t42, t32)
    t45 = fma(float32(5.421011e-20), big, float32(2.0))
    t46 = fma(t45, t28, float32(1.0))
    t47 = big * t44
    t48 = t47 / t46
    tail = t48 * float32(5.421011e-20)
    t49 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t50 = select(c3, tail, t49)
    return t50


@kernel
def d2_float16(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = big * float32(5.421011e-20)
    t29 = float32(0.04582359) * t2
    t30 = fma(t29, t2, float32(0.6831949))
    t31 = fma(t30, t2, float32(0.8562578))
    t32 = fma(t31, t2, float32(2.546479))
    t33 = fma(t32, t2, float32(3.1915383))
    t34 = float32(-0.04582359) * t2
    t35 = fma(t34, t2, float32(-0.6831949))
    t36 = fma(t35, t2, float32(0.8562578))
    t37 = fma(t36, t2, float32(-2.546479))
    t38 = fma(t37, t2, float32(3.1915383))
    t39 = fma(t33, t28, t38)
    t40 = t2 - float32(1.418504)
    t41 = t40 - float32(9.080745e-09)
    t42 = fma(float32(0.0019972895), t41, float32(-0.00039554012))
    t43 = fma(t42, t41, float32(-0.067289785))
    t44 = fma(t43, t41, float32(-0.2918347))
    t45 = fma(t44, t41, float32(-1.6206197))
    t46 = fma(t45, t41, float32(-3.058549))
    t47 = fma(t46, t41, float32(-6.164467))
    t48 = t41 * t47
    t49 = abs(t41)
    c2 = t49 < float32(0.5551115)
    t50 = select(c2, t48, t39)
    t51 = fma(float32(5.421011e-20), big, float32(3.0))
    t52 = fma(t51, t28, float32(3.0))
    t53 = fma(t52, t28, float32(1.0))
    t54 = big * t50
    t55 = t54 / t53
    tail = t55 * float32(5.421011e-20)
    return tail


d2_bfloat16 = d2_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
