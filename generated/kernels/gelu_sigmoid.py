"""gelu_sigmoid: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.26 ulp, d1 0.5008 ulp, d2 0.5018 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-1.702*x))

    By half-line; cancel; reflection; scale last; two parts; clamp.

    The largest error found at default parameters is 1.26 ulp, at x = -22.194906, on 44,189,224 inputs.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = s - big
    t13 = fma(v, s, t12)
    t14 = fma(float32(5.421011e-20), big, float32(1.0))
    t15 = float32(1.0) - t14
    t16 = fma(float32(5.421011e-20), big, t15)
    t17 = fma(float32(5.421011e-20), t13, t16)
    t18 = big * t2
    t19 = -t18
    t20 = fma(big, t2, t19)
    t21 = fma(t13, t2, t20)
    t22 = float32(1.0) / t14
    t23 = t18 * t22
    t24 = -t23
    t25 = fma(t24, t14, t18)
    t26 = t25 + t21
    t27 = fma(t24, t17, t26)
    t28 = fma(t27, t22, t23)
    t29 = -t28
    tail = t29 * float32(5.421011e-20)
    t30 = x + tail
    c2 = x < float32(0.0)
    t31 = select(c2, tail, t30)
    return t31


@kernel
def f_float64(x):
    """x/(1 + exp(-1.702*x))

    By half-line; cancel; reflection; scale last; two parts; clamp.

    The largest error found at default parameters is 1.746 ulp, at x = -2.642025569397733, on 20,249 inputs.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = fma(2.938735877055719e-39, big, 1.0)
    t18 = 1.0 - t17
    t19 = fma(2.938735877055719e-39, big, t18)
    t20 = big * t2
    t21 = -t20
    t22 = fma(big, t2, t21)
    t23 = 1.0 / t17
    t24 = t20 * t23
    t25 = -t24
    t26 = fma(t25, t17, t20)
    t27 = t26 + t22
    t28 = fma(t25, t19, t27)
    t29 = fma(t28, t23, t24)
    t30 = -t29
    tail = t30 * 2.938735877055719e-39
    t31 = x + tail
    c2 = x < 0.0
    t32 = select(c2, tail, t31)
    return t32


@kernel
def d1_float32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -4.3505187, on 44,189,185 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 69.3310546875 < t2
    t3 = select(c, 69.3310546875, t2)
    t4 = 1.702 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t11, t10, r)
    big = fma(v, s, s)
    t12 = fma(-1.702, t3, 1.0)
    t13 = big + t12
    t14 = t3 - 0.751154255441289
    t15 = fma(-9.299512175126657e-05, t14, 0.0004933088331927341)
    t16 = fma(t15, t14, -0.002285756195583292)
    t17 = fma(t16, t14, 0.009400413893117625)
    t18 = fma(t17, t14, -0.03314259557656572)
    t19 = fma(t18, t14, 0.09736371523988907)
    t20 = fma(t19, t14, -0.228821759414018)
    t21 = fma(t20, t14, 0.4033285998289134)
    t22 = fma(t21, t14, -2.175946651778761)
    t23 = t14 * t22
    t24 = abs(t14)
    c2 = t24 < 0.4440892098500626
    t25 = select(c2, t23, t13)
    t26 = big + 2.0
    t27 = fma(t26, big, 1.0)
    t28 = big * t25
    t29 = t28 / t27
    t30 = 1.0 - t29
    c3 = t < 0.0
    t31 = select(c3, t29, t30)
    t32 = float32(t31)
    return t32


@kernel
def d1_float64(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; reflection; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.479 ulp, at x = -0.735417033040468, on 20,245 inputs.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * 2.938735877055719e-39
    t18 = -1.702 * t2
    t19 = -t18
    t20 = fma(-1.702, t2, t19)
    t21 = fma(-4.263256414560601e-17, t2, t20)
    t22 = t18 + 1.0
    t23 = t22 - t18
    t24 = t22 - t23
    t25 = t18 - t24
    t26 = 1.0 - t23
    t27 = t25 + t26
    t28 = t27 + t21
    t29 = t17 + t22
    t30 = t29 - t17
    t31 = t29 - t30
    t32 = t17 - t31
    t33 = t22 - t30
    t34 = t32 + t33
    t35 = t34 + t28
    t36 = t2 - 0.751154255441289
    t37 = t36 - -4.696480973567411e-17
    t38 = fma(-4.5004923073051626e-08, t37, 3.4704427569863813e-07)
    t39 = fma(t38, t37, -2.422108086952393e-06)
    t40 = fma(t39, t37, 1.5652302048425993e-05)
    t41 = fma(t40, t37, -9.196925313754517e-05)
    t42 = fma(t41, t37, 0.0004863242421909029)
    t43 = fma(t42, t37, -0.0022858948999771363)
    t44 = fma(t43, t37, 0.009401447854446856)
    t45 = fma(t44, t37, -0.03314258940179613)
    t46 = fma(t45, t37, 0.09736365864335796)
    t47 = fma(t46, t37, -0.2288217594435122)
    t48 = fma(t47, t37, 0.40332860066422377)
    t49 = fma(t48, t37, -2.1759466517793475)
    t50 = -2.1759466517793475 - t49
    t51 = fma(t48, t37, t50)
    t52 = t37 * t49
    t53 = -t52
    t54 = fma(t37, t49, t53)
    t55 = fma(t37, t51, t54)
    t56 = abs(t37)
    c2 = t56 < 0.4440892098500626
    t57 = select(c2, t52, t29)
    t58 = select(c2, t55, t35)
    t59 = t17 + 2.0
    t60 = t59 - t17
    t61 = t59 - t60
    t62 = t17 - t61
    t63 = 2.0 - t60
    t64 = t62 + t63
    t65 = t59 * t17
    t66 = -t65
    t67 = fma(t59, t17, t66)
    t68 = fma(t64, t17, t67)
    t69 = t65 + 1.0
    t70 = t69 - t65
    t71 = t69 - t70
    t72 = t65 - t71
    t73 = 1.0 - t70
    t74 = t72 + t73
    t75 = t74 + t68
    t76 = big * t57
    t77 = -t76
    t78 = fma(big, t57, t77)
    t79 = fma(big, t58, t78)
    t80 = 1.0 / t69
    t81 = t76 * t80
    t82 = -t81
    t83 = fma(t82, t69, t76)
    t84 = t83 + t79
    t85 = fma(t82, t75, t84)
    t86 = fma(t85, t80, t81)
    tail = t86 * 2.938735877055719e-39
    t87 = 1.0 - tail
    c3 = x < 0.0
    t88 = select(c3, tail, t87)
    return t88


@kernel
def d2_float32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5018 ulp, at x = 1.7760664, on 44,189,121 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 69.3310546875 < t2
    t3 = select(c, 69.3310546875, t2)
    t4 = 1.702 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t11, t10, r)
    big = fma(v, s, s)
    t12 = fma(2.896804, t3, 3.404)
    t13 = fma(-2.896804, t3, 3.404)
    t14 = fma(t12, big, t13)
    t15 = t3 - 1.4097281319127306
    t16 = fma(9.327309769395013e-06, t15, -5.1716048540957384e-05)
    t17 = fma(t16, t15, 0.00023440925012039877)
    t18 = fma(t17, t15, -0.0009692254774618622)
    t19 = fma(t18, t15, 0.0032984847606915197)
    t20 = fma(t19, t15, -0.008350090266481397)
    t21 = fma(t20, t15, 0.011044957103057673)
    t22 = fma(t21, t15, 0.021573598714313382)
    t23 = fma(t22, t15, -0.17765930366824886)
    t24 = fma(t23, t15, 0.5369278902153647)
    t25 = fma(t24, t15, -3.790702681755243)
    t26 = t15 * t25
    t27 = abs(t15)
    c2 = t27 < 0.8673617379884035
    t28 = select(c2, t26, t14)
    t29 = big + 3.0
    t30 = fma(t29, big, 3.0)
    t31 = fma(t30, big, 1.0)
    t32 = big * t28
    t33 = t32 / t31
    t34 = float32(t33)
    return t34


@kernel
def d2_float64(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.457 ulp, at x = 1.3636621942671188, on 20,163 inputs.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = s - big
    t18 = fma(v, s, t17)
    t19 = t18 * 2.938735877055719e-39
    t20 = big * 2.938735877055719e-39
    t21 = 2.896804 * t2
    t22 = -t21
    t23 = fma(2.896804, t2, t22)
    t24 = fma(6.545519681822043e-17, t2, t23)
    t25 = t21 + 3.404
    t26 = t25 - t21
    t27 = t25 - t26
    t28 = t21 - t27
    t29 = 3.404 - t26
    t30 = t28 + t29
    t31 = t30 + t24
    t32 = t31 + 8.526512829121202e-17
    t33 = -2.896804 * t2
    t34 = -t33
    t35 = fma(-2.896804, t2, t34)
    t36 = fma(-6.545519681822043e-17, t2, t35)
    t37 = t33 + 3.404
    t38 = t37 - t33
    t39 = t37 - t38
    t40 = t33 - t39
    t41 = 3.404 - t38
    t42 = t40 + t41
    t43 = t42 + t36
    t44 = t43 + 8.526512829121202e-17
    t45 = t25 * t20
    t46 = -t45
    t47 = fma(t25, t20, t46)
    t48 = fma(t32, t20, t47)
    t49 = fma(t25, t19, t48)
    t50 = t45 + t37
    t51 = t50 - t45
    t52 = t50 - t51
    t53 = t45 - t52
    t54 = t37 - t51
    t55 = t53 + t54
    t56 = t55 + t49
    t57 = t56 + t44
    t58 = t2 - 1.4097281319127306
    t59 = t58 - 1.0092252730192822e-16
    t60 = fma(-3.0244999780771832e-12, t59, 4.1729900648175356e-11)
    t61 = fma(t60, t59, -4.304780117416282e-10)
    t62 = fma(t61, t59, 3.665901260571671e-09)
    t63 = fma(t62, t59, -2.91167198712419e-08)
    t64 = fma(t63, t59, 2.1458971382370556e-07)
    t65 = fma(t64, t59, -1.448643775248145e-06)
    t66 = fma(t65, t59, 8.869892958533243e-06)
    t67 = fma(t66, t59, -4.864097839313375e-05)
    t68 = fma(t67, t59, 0.00023475961721093844)
    t69 = fma(t68, t59, -0.0009715560965134598)
    t70 = fma(t69, t59, 0.003298366986321907)
    t71 = fma(t70, t59, -0.008349321230273673)
    t72 = fma(t71, t59, 0.011044973511395587)
    t73 = fma(t72, t59, 0.0215734953911247)
    t74 = fma(t73, t59, -0.17765930434963184)
    t75 = fma(t74, t59, 0.5369278940946655)
    t76 = fma(t75, t59, -3.790702681753626)
    t77 = -3.790702681753626 - t76
    t78 = fma(t75, t59, t77)
    t79 = t59 * t76
    t80 = -t79
    t81 = fma(t59, t76, t80)
    t82 = fma(t59, t78, t81)
    t83 = abs(t59)
    c2 = t83 < 0.8673617379884035
    t84 = select(c2, t79, t50)
    t85 = select(c2, t82, t57)
    t86 = t20 + 3.0
    t87 = t86 - t20
    t88 = t86 - t87
    t89 = t20 - t88
    t90 = 3.0 - t87
    t91 = t89 + t90
    t92 = t91 + t19
    t93 = t86 * t20
    t94 = -t93
    t95 = fma(t86, t20, t94)
    t96 = fma(t92, t20, t95)
    t97 = fma(t86, t19, t96)
    t98 = t93 + 3.0
    t99 = t98 - t93
    t100 = t98 - t99
    t101 = t93 - t100
    t102 = 3.0 - t99
    t103 = t101 + t102
    t104 = t103 + t97
    t105 = t98 * t20
    t106 = -t105
    t107 = fma(t98, t20, t106)
    t108 = fma(t104, t20, t107)
    t109 = fma(t98, t19, t108)
    t110 = t105 + 1.0
    t111 = t110 - t105
    t112 = t110 - t111
    t113 = t105 - t112
    t114 = 1.0 - t111
    t115 = t113 + t114
    t116 = t115 + t109
    t117 = big * t84
    t118 = -t117
    t119 = fma(big, t84, t118)
    t120 = fma(t18, t84, t119)
    t121 = fma(big, t85, t120)
    t122 = 1.0 / t110
    t123 = t117 * t122
    t124 = -t123
    t125 = fma(t124, t110, t117)
    t126 = t125 + t121
    t127 = fma(t124, t116, t126)
    t128 = fma(t127, t122, t123)
    tail = t128 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
    t = float64(x)
    t2 = abs(t)
    c = 69.3310546875 < t2
    t3 = select(c, 69.3310546875, t2)
    t4 = 1.702 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t11, t10, r)
    big = fma(v, s, s)
    t12 = fma(-1.702, t3, 1.0)
    t13 = big + t12
    t14 = t3 - 0.751154255441289
    t15 = fma(-9.299512175126657e-05, t14, 0.0004933088331927341)
    t16 = fma(t15, t14, -0.002285756195583292)
    t17 = fma(t16, t14, 0.009400413893117625)
    t18 = fma(t17, t14, -0.03314259557656572)
    t19 = fma(t18, t14, 0.09736371523988907)
    t20 = fma(t19, t14, -0.228821759414018)
    t21 = fma(t20, t14, 0.4033285998289134)
    t22 = fma(t21, t14, -2.175946651778761)
    t23 = t14 * t22
    t24 = abs(t14)
    c2 = t24 < 0.4440892098500626
    t25 = select(c2, t23, t13)
    t26 = big + 2.0
    t27 = fma(t26, big, 1.0)
    t28 = big * t25
    t29 = t28 / t27
    t30 = 1.0 - t29
    c3 = t < 0.0
    t31 = select(c3, t29, t30)
    t32 = float32(t31)
    return t32


@kernel
def backward_float64(x):
    """Together: d1."""
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * 2.938735877055719e-39
    t18 = -1.702 * t2
    t19 = -t18
    t20 = fma(-1.702, t2, t19)
    t21 = fma(-4.263256414560601e-17, t2, t20)
    t22 = t18 + 1.0
    t23 = t22 - t18
    t24 = t22 - t23
    t25 = t18 - t24
    t26 = 1.0 - t23
    t27 = t25 + t26
    t28 = t27 + t21
    t29 = t17 + t22
    t30 = t29 - t17
    t31 = t29 - t30
    t32 = t17 - t31
    t33 = t22 - t30
    t34 = t32 + t33
    t35 = t34 + t28
    t36 = t2 - 0.751154255441289
    t37 = t36 - -4.696480973567411e-17
    t38 = fma(-4.5004923073051626e-08, t37, 3.4704427569863813e-07)
    t39 = fma(t38, t37, -2.422108086952393e-06)
    t40 = fma(t39, t37, 1.5652302048425993e-05)
    t41 = fma(t40, t37, -9.196925313754517e-05)
    t42 = fma(t41, t37, 0.0004863242421909029)
    t43 = fma(t42, t37, -0.0022858948999771363)
    t44 = fma(t43, t37, 0.009401447854446856)
    t45 = fma(t44, t37, -0.03314258940179613)
    t46 = fma(t45, t37, 0.09736365864335796)
    t47 = fma(t46, t37, -0.2288217594435122)
    t48 = fma(t47, t37, 0.40332860066422377)
    t49 = fma(t48, t37, -2.1759466517793475)
    t50 = -2.1759466517793475 - t49
    t51 = fma(t48, t37, t50)
    t52 = t37 * t49
    t53 = -t52
    t54 = fma(t37, t49, t53)
    t55 = fma(t37, t51, t54)
    t56 = abs(t37)
    c2 = t56 < 0.4440892098500626
    t57 = select(c2, t52, t29)
    t58 = select(c2, t55, t35)
    t59 = t17 + 2.0
    t60 = t59 - t17
    t61 = t59 - t60
    t62 = t17 - t61
    t63 = 2.0 - t60
    t64 = t62 + t63
    t65 = t59 * t17
    t66 = -t65
    t67 = fma(t59, t17, t66)
    t68 = fma(t64, t17, t67)
    t69 = t65 + 1.0
    t70 = t69 - t65
    t71 = t69 - t70
    t72 = t65 - t71
    t73 = 1.0 - t70
    t74 = t72 + t73
    t75 = t74 + t68
    t76 = big * t57
    t77 = -t76
    t78 = fma(big, t57, t77)
    t79 = fma(big, t58, t78)
    t80 = 1.0 / t69
    t81 = t76 * t80
    t82 = -t81
    t83 = fma(t82, t69, t76)
    t84 = t83 + t79
    t85 = fma(t82, t75, t84)
    t86 = fma(t85, t80, t81)
    tail = t86 * 2.938735877055719e-39
    t87 = 1.0 - tail
    c3 = x < 0.0
    t88 = select(c3, tail, t87)
    return t88


@kernel
def f_float16(x):
    """x/(1 + exp(-1.702*x))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 69.3310546875 < t2
    t3 = select(c, 69.3310546875, t2)
    t4 = 1.702 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t11, t10, r)
    big = fma(v, s, s)
    t12 = big + 1.0
    t13 = big * t3
    t14 = t13 / t12
    t15 = -t14
    t16 = t + t15
    c2 = t < 0.0
    t17 = select(c2, t15, t16)
    t18 = float32(t17)
    t19 = float64(t18)
    t20 = abs(t19)
    t21 = abs(t17)
    c3 = t21 < t20
    c4 = t20 < t21
    i3 = bits(t18)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t22 = from_bits(i6)
    c5 = c3 | c4
    t23 = select(c5, t22, t18)
    return t23


@kernel
def f_bfloat16(x):
    """x/(1 + exp(-1.702*x))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 69.3310546875 < t2
    t3 = select(c, 69.3310546875, t2)
    t4 = 1.702 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t11, t10, r)
    big = fma(v, s, s)
    t12 = big + 1.0
    t13 = big * t3
    t14 = t13 / t12
    t15 = -t14
    t16 = t + t15
    c2 = t < 0.0
    t17 = select(c2, t15, t16)
    c3 = x < float32(0.0)
    t18 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t19 = t17 * t18
    t20 = float32(t19)
    t21 = float64(t20)
    t22 = abs(t21)
    t23 = abs(t19)
    c4 = t23 < t22
    c5 = t22 < t23
    i3 = bits(t20)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t24 = from_bits(i6)
    c6 = c4 | c5
    t25 = select(c6, t24, t20)
    return t25


@kernel
def d1_float16(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(-1.702), t2, float32(1.0))
    t14 = fma(float32(5.421011e-20), big, t13)
    t15 = t2 - float32(0.75115424)
    t16 = t15 - float32(1.1495214e-08)
    t17 = fma(float32(0.00047036813), t16, float32(-0.0022478458))
    t18 = fma(t17, t16, float32(0.009409188))
    t19 = fma(t18, t16, float32(-0.033163752))
    t20 = fma(t19, t16, float32(0.09736275))
    t21 = fma(t20, t16, float32(-0.22881941))
    t22 = fma(t21, t16, float32(0.40332863))
    t23 = fma(t22, t16, float32(-2.1759467))
    t24 = t16 * t23
    t25 = abs(t16)
    c2 = t25 < float32(0.4440892)
    t26 = select(c2, t24, t14)
    t27 = fma(float32(5.421011e-20), big, float32(2.0))
    t28 = fma(t27, t12, float32(1.0))
    t29 = big * t26
    t30 = t29 / t28
    tail = t30 * float32(5.421011e-20)
    t31 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t32 = select(c3, tail, t31)
    return t32


@kernel
def d2_float16(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = s - big
    t13 = fma(v, s, t12)
    t14 = t13 * float32(5.421011e-20)
    t15 = big * float32(5.421011e-20)
    t16 = fma(float32(2.896804), t2, float32(3.404))
    t17 = fma(float32(-2.896804), t2, float32(3.404))
    t18 = fma(t16, t14, t17)
    t19 = fma(t16, t15, t18)
    t20 = t2 - float32(1.4097282)
    t21 = t20 - float32(-3.7528494e-08)
    t22 = fma(float32(-5.3153628e-05), t21, float32(0.00026047937))
    t23 = fma(t22, t21, float32(-0.00096684275))
    t24 = fma(t23, t21, float32(0.0032724857))
    t25 = fma(t24, t21, float32(-0.008351385))
    t26 = fma(t25, t21, float32(0.011056218))
    t27 = fma(t26, t21, float32(0.021573849))
    t28 = fma(t27, t21, float32(-0.1776613))
    t29 = fma(t28, t21, float32(0.5369279))
    t30 = fma(t29, t21, float32(-3.7907026))
    t31 = t21 * t30
    t32 = abs(t21)
    c2 = t32 < float32(0.8673617)
    t33 = select(c2, t31, t19)
    t34 = fma(float32(5.421011e-20), t13, float32(3.0))
    t35 = fma(float32(5.421011e-20), big, t34)
    t36 = fma(t35, t14, float32(3.0))
    t37 = fma(t35, t15, t36)
    t38 = fma(t37, t14, float32(1.0))
    t39 = fma(t37, t15, t38)
    t40 = big * t33
    t41 = -t40
    t42 = fma(big, t33, t41)
    t43 = fma(t13, t33, t42)
    t44 = float32(1.0) / t39
    t45 = t40 * t44
    t46 = -t45
    t47 = fma(t46, t39, t40)
    t48 = t47 + t43
    t49 = fma(t48, t44, t45)
    tail = t49 * float32(5.421011e-20)
    return tail


@kernel
def d2_bfloat16(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(2.896804), t2, float32(3.404))
    t14 = fma(float32(-2.896804), t2, float32(3.404))
    t15 = fma(t13, t12, t14)
    t16 = t2 - float32(1.4097282)
    t17 = t16 - float32(-3.7528494e-08)
    t18 = fma(float32(-5.3153628e-05), t17, float32(0.00026047937))
    t19 = fma(t18, t17, float32(-0.00096684275))
    t20 = fma(t19, t17, float32(0.0032724857))
    t21 = fma(t20, t17, float32(-0.008351385))
    t22 = fma(t21, t17, float32(0.011056218))
    t23 = fma(t22, t17, float32(0.021573849))
    t24 = fma(t23, t17, float32(-0.1776613))
    t25 = fma(t24, t17, float32(0.5369279))
    t26 = fma(t25, t17, float32(-3.7907026))
    t27 = t17 * t26
    t28 = abs(t17)
    c2 = t28 < float32(0.8673617)
    t29 = select(c2, t27, t15)
    t30 = fma(float32(5.421011e-20), big, float32(3.0))
    t31 = fma(t30, t12, float32(3.0))
    t32 = fma(t31, t12, float32(1.0))
    t33 = big * t29
    t34 = t33 / t32
    tail = t34 * float32(5.421011e-20)
    return tail


d1_bfloat16 = d1_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
