"""gelu_sigmoid: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.651 ulp, d1 0.5 ulp, d2 0.5 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-1.702*x))

    By whole line; two parts; clamp.

    The largest error found at default parameters is 1.651 ulp, at x = -23.021763, on 4,278,190,080 inputs.
    """
    c = x < float32(-69.331055)
    t = select(c, float32(-69.331055), x)
    c2 = float32(13.84668) < t
    t2 = select(c2, float32(13.84668), t)
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
    t12 = r - r2
    t13 = fma(k, float32(-1.4286068e-06), t12)
    t14 = r2 - r3
    t15 = t14 - t6
    t16 = t13 + t15
    v = fma(t11, t10, t16)
    c3 = t < float32(-26.064453)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t17 = s + down
    t18 = t17 - s
    t19 = down - t18
    t20 = fma(v, s, t19)
    t21 = fma(r3, s, t20)
    below = t17 + t21
    t22 = t * down
    t23 = t22 / below
    return t23


@kernel
def f_float64(x):
    """x/(1 + exp(-1.702*x))

    By whole line; two parts; clamp.

    The largest error found at default parameters is 1.651 ulp, at x = -91.02799926478204, on 100,000,000 inputs.
    """
    c = x < -445.9462890625
    t = select(c, -445.9462890625, x)
    c2 = 25.6572265625 < t
    t2 = select(c2, 25.6572265625, t)
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
    t17 = r - r2
    t18 = fma(k, -5.497923018708371e-14, t17)
    t19 = r2 - r3
    t20 = t19 - t6
    t21 = t18 + t20
    v = fma(t16, t15, t21)
    c3 = t < -52.12890625
    down = select(c3, 2.938735877055719e-39, 1.0)
    n = bits(shifted)
    i = n << 52
    i2 = bits(down)
    i3 = i + i2
    s = from_bits(i3)
    t22 = s + down
    t23 = t22 - s
    t24 = down - t23
    t25 = fma(v, s, t24)
    t26 = fma(r3, s, t25)
    below = t22 + t26
    t27 = t * down
    t28 = t27 / below
    return t28


@kernel
def d1_float32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By quotient; clamp.

    The largest error found at default parameters is 0.5 ulp, at x = -3.959051e-05, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = 72.85546875 < t
    t2 = select(c, 72.85546875, t)
    c2 = t2 < -72.85546875
    z = select(c2, -72.85546875, t2)
    t3 = 1.702 * z
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599453, t4)
    t5 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t6 = fma(t5, r, 2.7557506817858967e-06)
    t7 = fma(t6, r, 2.4801488974695663e-05)
    t8 = fma(t7, r, 0.0001984126959620142)
    t9 = fma(t8, r, 0.0013888888947978671)
    t10 = fma(t9, r, 0.008333333333452509)
    t11 = fma(t10, r, 0.041666666666511414)
    t12 = fma(t11, r, 0.1666666666666648)
    t13 = fma(t12, r, 0.5000000000000013)
    t14 = r * r
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t15 = fma(851.0, z, 500.0)
    t16 = fma(t15, e, 500.0)
    t17 = 0.002 * t16
    t18 = e + 1.0
    t19 = t18 * t18
    t20 = t17 / t19
    t21 = float32(t20)
    return t21


@kernel
def d1_float64(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; reflection; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.068 ulp, at x = -24.19972584310433, on 100,000,000 inputs.
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
    v = fma(t16, t15, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t17 = s - big
    t18 = fma(v, s, t17)
    t19 = t18 * 2.938735877055719e-39
    t20 = big * 2.938735877055719e-39
    t21 = -1.702 * t2
    t22 = -t21
    t23 = fma(-1.702, t2, t22)
    t24 = fma(-4.263256414560601e-17, t2, t23)
    t25 = t21 + 1.0
    t26 = t25 - t21
    t27 = t25 - t26
    t28 = t21 - t27
    t29 = 1.0 - t26
    t30 = t28 + t29
    t31 = t30 + t24
    t32 = t20 + t25
    t33 = t32 - t20
    t34 = t32 - t33
    t35 = t20 - t34
    t36 = t25 - t33
    t37 = t35 + t36
    t38 = t37 + t19
    t39 = t38 + t31
    t40 = t2 + -0.751154255441289
    t41 = t40 - t2
    t42 = t40 - t41
    t43 = t2 - t42
    t44 = -0.751154255441289 - t41
    t45 = t43 + t44
    t46 = t45 + 4.696480973567411e-17
    t47 = t40 + t46
    t48 = t47 - t40
    t49 = t46 - t48
    t50 = fma(-4.5004923073051626e-08, t47, 3.4704427569863813e-07)
    t51 = fma(t50, t47, -2.422108086952393e-06)
    t52 = fma(t51, t47, 1.5652302048425993e-05)
    t53 = fma(t52, t47, -9.196925313754517e-05)
    t54 = fma(t53, t47, 0.0004863242421909029)
    t55 = fma(t54, t47, -0.0022858948999771363)
    t56 = fma(t55, t47, 0.009401447854446856)
    t57 = fma(t56, t47, -0.03314258940179613)
    t58 = fma(t57, t47, 0.09736365864335796)
    t59 = fma(t58, t47, -0.2288217594435122)
    t60 = fma(t59, t47, 0.40332860066422377)
    t61 = fma(t60, t47, -2.1759466517793475)
    t62 = -2.1759466517793475 - t61
    t63 = fma(t60, t47, t62)
    t64 = t47 * t61
    t65 = -t64
    t66 = fma(t47, t61, t65)
    t67 = fma(t49, t61, t66)
    t68 = fma(t47, t63, t67)
    t69 = abs(t47)
    c2 = t69 < 0.4440892098500626
    t70 = select(c2, t64, t32)
    t71 = select(c2, t68, t39)
    t72 = t20 + 2.0
    t73 = t72 - t20
    t74 = t72 - t73
    t75 = t20 - t74
    t76 = 2.0 - t73
    t77 = t75 + t76
    t78 = t77 + t19
    t79 = t72 * t20
    t80 = -t79
    t81 = fma(t72, t20, t80)
    t82 = fma(t78, t20, t81)
    t83 = fma(t72, t19, t82)
    t84 = t79 + 1.0
    t85 = t84 - t79
    t86 = t84 - t85
    t87 = t79 - t86
    t88 = 1.0 - t85
    t89 = t87 + t88
    t90 = t89 + t83
    t91 = big * t70
    t92 = -t91
    t93 = fma(big, t70, t92)
    t94 = fma(t18, t70, t93)
    t95 = fma(big, t71, t94)
    t96 = 1.0 / t84
    t97 = t91 * t96
    t98 = -t97
    t99 = fma(t98, t84, t91)
    t100 = t99 + t95
    t101 = fma(t98, t90, t100)
    t102 = fma(t101, t96, t97)
    tail = t102 * 2.938735877055719e-39
    t103 = 1.0 - tail
    c3 = x < 0.0
    t104 = select(c3, tail, t103)
    return t104


@kernel
def d2_float32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By quotient; clamp.

    The largest error found at default parameters is 0.5 ulp, at x = 0.00012361587, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = 72.85546875 < t
    t2 = select(c, 72.85546875, t)
    c2 = t2 < -72.85546875
    z = select(c2, -72.85546875, t2)
    t3 = 1.702 * z
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599453, t4)
    t5 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t6 = fma(t5, r, 2.7557506817858967e-06)
    t7 = fma(t6, r, 2.4801488974695663e-05)
    t8 = fma(t7, r, 0.0001984126959620142)
    t9 = fma(t8, r, 0.0013888888947978671)
    t10 = fma(t9, r, 0.008333333333452509)
    t11 = fma(t10, r, 0.041666666666511414)
    t12 = fma(t11, r, 0.1666666666666648)
    t13 = fma(t12, r, 0.5000000000000013)
    t14 = r * r
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t15 = 0.003404 * e
    t16 = fma(851.0, z, 1000.0)
    t17 = fma(-851.0, z, 1000.0)
    t18 = fma(t16, e, t17)
    t19 = t15 * t18
    t20 = e + 1.0
    t21 = t20 * t20
    t22 = t21 * t20
    t23 = t19 / t22
    t24 = float32(t23)
    return t24


@kernel
def d2_float64(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.125 ulp, at x = 5.109476637577029, on 100,000,000 inputs.
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
    v = fma(t16, t15, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
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
    t58 = t2 + -1.4097281319127306
    t59 = t58 - t2
    t60 = t58 - t59
    t61 = t2 - t60
    t62 = -1.4097281319127306 - t59
    t63 = t61 + t62
    t64 = t63 + -1.0092252730192822e-16
    t65 = t58 + t64
    t66 = t65 - t58
    t67 = t64 - t66
    t68 = fma(-3.0244999780771832e-12, t65, 4.1729900648175356e-11)
    t69 = fma(t68, t65, -4.304780117416282e-10)
    t70 = fma(t69, t65, 3.665901260571671e-09)
    t71 = fma(t70, t65, -2.91167198712419e-08)
    t72 = fma(t71, t65, 2.1458971382370556e-07)
    t73 = fma(t72, t65, -1.448643775248145e-06)
    t74 = fma(t73, t65, 8.869892958533243e-06)
    t75 = fma(t74, t65, -4.864097839313375e-05)
    t76 = fma(t75, t65, 0.00023475961721093844)
    t77 = fma(t76, t65, -0.0009715560965134598)
    t78 = fma(t77, t65, 0.003298366986321907)
    t79 = fma(t78, t65, -0.008349321230273673)
    t80 = fma(t79, t65, 0.011044973511395587)
    t81 = fma(t80, t65, 0.0215734953911247)
    t82 = fma(t81, t65, -0.17765930434963184)
    t83 = fma(t82, t65, 0.5369278940946655)
    t84 = fma(t83, t65, -3.790702681753626)
    t85 = -3.790702681753626 - t84
    t86 = fma(t83, t65, t85)
    t87 = t65 * t84
    t88 = -t87
    t89 = fma(t65, t84, t88)
    t90 = fma(t67, t84, t89)
    t91 = fma(t65, t86, t90)
    t92 = abs(t65)
    c2 = t92 < 0.8673617379884035
    t93 = select(c2, t87, t50)
    t94 = select(c2, t91, t57)
    t95 = t20 + 3.0
    t96 = t95 - t20
    t97 = t95 - t96
    t98 = t20 - t97
    t99 = 3.0 - t96
    t100 = t98 + t99
    t101 = t100 + t19
    t102 = t95 * t20
    t103 = -t102
    t104 = fma(t95, t20, t103)
    t105 = fma(t101, t20, t104)
    t106 = fma(t95, t19, t105)
    t107 = t102 + 3.0
    t108 = t107 - t102
    t109 = t107 - t108
    t110 = t102 - t109
    t111 = 3.0 - t108
    t112 = t110 + t111
    t113 = t112 + t106
    t114 = t107 * t20
    t115 = -t114
    t116 = fma(t107, t20, t115)
    t117 = fma(t113, t20, t116)
    t118 = fma(t107, t19, t117)
    t119 = t114 + 1.0
    t120 = t119 - t114
    t121 = t119 - t120
    t122 = t114 - t121
    t123 = 1.0 - t120
    t124 = t122 + t123
    t125 = t124 + t118
    t126 = big * t93
    t127 = -t126
    t128 = fma(big, t93, t127)
    t129 = fma(t18, t93, t128)
    t130 = fma(big, t94, t129)
    t131 = 1.0 / t119
    t132 = t126 * t131
    t133 = -t132
    t134 = fma(t133, t119, t126)
    t135 = t134 + t130
    t136 = fma(t133, t125, t135)
    t137 = fma(t136, t131, t132)
    tail = t137 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    c = 125.1474609375 < t
    t2 = select(c, 125.1474609375, t)
    c2 = t2 < -125.1474609375
    z = select(c2, -125.1474609375, t2)
    t3 = 1.702 * z
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599453, t4)
    t5 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t6 = fma(t5, r, 2.7557506817858967e-06)
    t7 = fma(t6, r, 2.4801488974695663e-05)
    t8 = fma(t7, r, 0.0001984126959620142)
    t9 = fma(t8, r, 0.0013888888947978671)
    t10 = fma(t9, r, 0.008333333333452509)
    t11 = fma(t10, r, 0.041666666666511414)
    t12 = fma(t11, r, 0.1666666666666648)
    t13 = fma(t12, r, 0.5000000000000013)
    t14 = r * r
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t15 = fma(851.0, z, 500.0)
    t16 = fma(t15, e, 500.0)
    t17 = 0.002 * t16
    t18 = e + 1.0
    t19 = t18 * t18
    t20 = t17 / t19
    t21 = float32(t20)
    t22 = abs(t21)
    c3 = t22 < float32(1.1754944e-38)
    c4 = t22 == float32(inf)
    c5 = c3 | c4
    t23 = float64(grad)
    t24 = t23 * t20
    t25 = float32(t24)
    t26 = grad * t21
    t27 = select(c5, t25, t26)
    return t27


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 863.1025390625 < t
    t2 = select(c, 863.1025390625, t)
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
    v = fma(t16, t15, r3)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t3
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    t17 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t18 = s - big
    t19 = fma(v, s, t18)
    t20 = t19 * t17
    t21 = big * t17
    t22 = -1.702 * t2
    t23 = -t22
    t24 = fma(-1.702, t2, t23)
    t25 = fma(-4.263256414560601e-17, t2, t24)
    t26 = t22 + 1.0
    t27 = t26 - t22
    t28 = t26 - t27
    t29 = t22 - t28
    t30 = 1.0 - t27
    t31 = t29 + t30
    t32 = t31 + t25
    t33 = t21 + t26
    t34 = t33 - t21
    t35 = t33 - t34
    t36 = t21 - t35
    t37 = t26 - t34
    t38 = t36 + t37
    t39 = t38 + t20
    t40 = t39 + t32
    t41 = t2 + -0.751154255441289
    t42 = t41 - t2
    t43 = t41 - t42
    t44 = t2 - t43
    t45 = -0.751154255441289 - t42
    t46 = t44 + t45
    t47 = t46 + 4.696480973567411e-17
    t48 = t41 + t47
    t49 = t48 - t41
    t50 = t47 - t49
    t51 = fma(-4.5004923073051626e-08, t48, 3.4704427569863813e-07)
    t52 = fma(t51, t48, -2.422108086952393e-06)
    t53 = fma(t52, t48, 1.5652302048425993e-05)
    t54 = fma(t53, t48, -9.196925313754517e-05)
    t55 = fma(t54, t48, 0.0004863242421909029)
    t56 = fma(t55, t48, -0.0022858948999771363)
    t57 = fma(t56, t48, 0.009401447854446856)
    t58 = fma(t57, t48, -0.03314258940179613)
    t59 = fma(t58, t48, 0.09736365864335796)
    t60 = fma(t59, t48, -0.2288217594435122)
    t61 = fma(t60, t48, 0.40332860066422377)
    t62 = fma(t61, t48, -2.1759466517793475)
    t63 = -2.1759466517793475 - t62
    t64 = fma(t61, t48, t63)
    t65 = t48 * t62
    t66 = -t65
    t67 = fma(t48, t62, t66)
    t68 = fma(t50, t62, t67)
    t69 = fma(t48, t64, t68)
    t70 = abs(t48)
    c2 = t70 < 0.4440892098500626
    t71 = select(c2, t65, t33)
    t72 = select(c2, t69, t40)
    t73 = t21 + 2.0
    t74 = t73 - t21
    t75 = t73 - t74
    t76 = t21 - t75
    t77 = 2.0 - t74
    t78 = t76 + t77
    t79 = t78 + t20
    t80 = t73 * t21
    t81 = -t80
    t82 = fma(t73, t21, t81)
    t83 = fma(t79, t21, t82)
    t84 = fma(t73, t20, t83)
    t85 = t80 + 1.0
    t86 = t85 - t80
    t87 = t85 - t86
    t88 = t80 - t87
    t89 = 1.0 - t86
    t90 = t88 + t89
    t91 = t90 + t84
    t92 = big * t71
    t93 = -t92
    t94 = fma(big, t71, t93)
    t95 = fma(t19, t71, t94)
    t96 = fma(big, t72, t95)
    t97 = 1.0 / t85
    t98 = t92 * t97
    t99 = -t98
    t100 = fma(t99, t85, t92)
    t101 = t100 + t96
    t102 = fma(t99, t91, t101)
    t103 = fma(t102, t97, t98)
    t104 = grad * down
    t105 = t104 * t103
    t106 = t105 * down
    tail = t103 * t17
    t107 = 1.0 - tail
    t108 = grad * t107
    c3 = x < 0.0
    t109 = select(c3, t106, t108)
    return t109


@kernel
def f_float16(x):
    """x/(1 + exp(-1.702*x))

    Rounded to float16, the result is the correctly rounded value.
    """
    c = x < float32(-69.331055)
    t = select(c, float32(-69.331055), x)
    c2 = float32(13.84668) < t
    t2 = select(c2, float32(13.84668), t)
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
    v = fma(t11, t10, r3)
    c3 = t < float32(-26.064453)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t12 = s + down
    t13 = t12 - s
    t14 = down - t13
    t15 = fma(v, s, t14)
    below = t12 + t15
    t16 = t * down
    t17 = t16 / below
    return t17


@kernel
def f_bfloat16(x):
    """x/(1 + exp(-1.702*x))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t < -69.3310546875
    t2 = select(c, -69.3310546875, t)
    c2 = 13.8466796875 < t2
    t3 = select(c2, 13.8466796875, t2)
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
    v = fma(t11, t10, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t12 = s + 1.0
    below = fma(v, s, t12)
    t13 = t2 / below
    c3 = x < float32(0.0)
    t14 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t15 = t13 * t14
    t16 = float32(t15)
    t17 = float64(t16)
    t18 = abs(t17)
    t19 = abs(t15)
    c4 = t19 < t18
    c5 = t18 < t19
    i3 = bits(t16)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t20 = from_bits(i6)
    c6 = c4 | c5
    t21 = select(c6, t20, t16)
    return t21


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
    v = fma(t11, t10, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(-1.702), t2, float32(1.0))
    t14 = fma(float32(5.421011e-20), big, t13)
    t15 = t2 + float32(-0.75115424)
    t16 = t15 + float32(-1.1495214e-08)
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
    v = fma(t11, t10, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t12 = s - big
    t13 = fma(v, s, t12)
    t14 = t13 * float32(5.421011e-20)
    t15 = big * float32(5.421011e-20)
    t16 = fma(float32(2.896804), t2, float32(3.404))
    t17 = fma(float32(-2.896804), t2, float32(3.404))
    t18 = fma(t16, t14, t17)
    t19 = fma(t16, t15, t18)
    t20 = t2 + float32(-1.4097282)
    t21 = t20 + float32(3.7528494e-08)
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
    v = fma(t11, t10, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(2.896804), t2, float32(3.404))
    t14 = fma(float32(-2.896804), t2, float32(3.404))
    t15 = fma(t13, t12, t14)
    t16 = t2 + float32(-1.4097282)
    t17 = t16 + float32(3.7528494e-08)
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
