"""silu: the kernels, as straight-line programs.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.734 ulp, d1 0.5 ulp, d2 0.5 ulp.

Elfwing, Uchibe, Doya (2017). Sigmoid-weighted linear units for neural network function approximation in
reinforcement learning. arXiv:1702.03118.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 1.734 ulp, at x = -5.2003427, on 4,278,190,080 inputs.
    """
    c = x < float32(-118.0)
    t = select(c, float32(-118.0), x)
    c2 = float32(23.567383) < t
    t2 = select(c2, float32(23.567383), t)
    shifted = fma(t2, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t3 = -t2
    r = fma(k, float32(-0.69314575), t3)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t4 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t5 = fma(t4, r2, float32(0.041668393))
    t6 = fma(t5, r2, float32(0.1666652))
    t7 = fma(t6, r2, float32(0.49999994))
    t8 = r2 * r2
    v = fma(t8, t7, r2)
    c3 = t < float32(-44.362305)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t9 = s + down
    t10 = t9 - s
    t11 = down - t10
    t12 = fma(v, s, t11)
    below = t9 + t12
    t13 = t * down
    t14 = t13 / below
    return t14


@kernel
def f_float64(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.767 ulp, at x = -711.502291850665, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 759.0 < t
    t2 = select(c, 759.0, t)
    shifted = fma(t2, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -t2
    r = fma(k, -0.6931471805598903, t3)
    r2 = fma(k, -5.497923018708371e-14, r)
    t4 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t5 = fma(t4, r2, 2.7557506817858967e-06)
    t6 = fma(t5, r2, 2.4801488974695663e-05)
    t7 = fma(t6, r2, 0.0001984126959620142)
    t8 = fma(t7, r2, 0.0013888888947978671)
    t9 = fma(t8, r2, 0.008333333333452509)
    t10 = fma(t9, r2, 0.041666666666511414)
    t11 = fma(t10, r2, 0.1666666666666648)
    t12 = fma(t11, r2, 0.5000000000000013)
    t13 = r2 * r2
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(2.938735877055719e-39, big, 1.0)
    t15 = 1.0 - t14
    t16 = fma(2.938735877055719e-39, big, t15)
    t17 = big * t2
    t18 = -t17
    t19 = fma(big, t2, t18)
    t20 = 1.0 / t14
    t21 = t17 * t20
    t22 = -t21
    t23 = fma(t22, t14, t17)
    t24 = t23 + t19
    t25 = fma(t22, t16, t24)
    t26 = fma(t25, t20, t21)
    t27 = -t26
    tail = t27 * 2.938735877055719e-39
    t28 = x + tail
    c2 = x < 0.0
    t29 = select(c2, tail, t28)
    return t29


@kernel
def d1_float32(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By quotient; clamp.

    The largest error found at default parameters is 0.5 ulp, at x = -2.9802322e-08, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = 124.0 < t
    t2 = select(c, 124.0, t)
    c2 = t2 < -124.0
    z = select(c2, -124.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t5 = fma(t4, r, 2.7557506817858967e-06)
    t6 = fma(t5, r, 2.4801488974695663e-05)
    t7 = fma(t6, r, 0.0001984126959620142)
    t8 = fma(t7, r, 0.0013888888947978671)
    t9 = fma(t8, r, 0.008333333333452509)
    t10 = fma(t9, r, 0.041666666666511414)
    t11 = fma(t10, r, 0.1666666666666648)
    t12 = fma(t11, r, 0.5000000000000013)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t14 = z + 1.0
    t15 = fma(t14, e, 1.0)
    t16 = e + 1.0
    t17 = t16 * t16
    t18 = t15 / t17
    t19 = float32(t18)
    return t19


@kernel
def d1_float64(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 1.511 ulp, at x = -1.2740865491861932, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 759.0 < t
    t2 = select(c, 759.0, t)
    shifted = fma(t2, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -t2
    r = fma(k, -0.6931471805598903, t3)
    r2 = fma(k, -5.497923018708371e-14, r)
    t4 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t5 = fma(t4, r2, 2.7557506817858967e-06)
    t6 = fma(t5, r2, 2.4801488974695663e-05)
    t7 = fma(t6, r2, 0.0001984126959620142)
    t8 = fma(t7, r2, 0.0013888888947978671)
    t9 = fma(t8, r2, 0.008333333333452509)
    t10 = fma(t9, r2, 0.041666666666511414)
    t11 = fma(t10, r2, 0.1666666666666648)
    t12 = fma(t11, r2, 0.5000000000000013)
    t13 = r2 * r2
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t15 * 2.938735877055719e-39
    t17 = big * 2.938735877055719e-39
    t18 = 1.0 - t2
    t19 = fma(2.938735877055719e-39, big, t18)
    t20 = t18 - t19
    t21 = fma(2.938735877055719e-39, big, t20)
    t22 = fma(2.938735877055719e-39, t15, t21)
    t23 = t2 + -1.2784645427610737
    t24 = t23 - t2
    t25 = t23 - t24
    t26 = t2 - t25
    t27 = -1.2784645427610737 - t24
    t28 = t26 + t27
    t29 = t28 + -1.0946994183093437e-16
    t30 = t23 + t29
    t31 = t30 - t23
    t32 = t29 - t31
    t33 = fma(2.6931715546874645e-12, t30, -4.228319401659955e-11)
    t34 = fma(t33, t30, 5.821710863485258e-10)
    t35 = fma(t34, t30, -6.980256715377762e-09)
    t36 = fma(t35, t30, 7.673684585319321e-08)
    t37 = fma(t36, t30, -7.673710795170029e-07)
    t38 = fma(t37, t30, 6.906362822575354e-06)
    t39 = fma(t38, t30, -5.525090208680231e-05)
    t40 = fma(t39, t30, 0.0003867563093677402)
    t41 = fma(t40, t30, -0.002320537856236969)
    t42 = fma(t41, t30, 0.011602689281712843)
    t43 = fma(t42, t30, -0.04641075712685199)
    t44 = fma(t43, t30, 0.13923227138053687)
    t45 = fma(t44, t30, -1.2784645427610737)
    t46 = -1.2784645427610737 - t45
    t47 = fma(t44, t30, t46)
    t48 = t30 * t45
    t49 = -t48
    t50 = fma(t30, t45, t49)
    t51 = fma(t32, t45, t50)
    t52 = fma(t30, t47, t51)
    t53 = abs(t30)
    c2 = t53 < 0.6938893903907228
    t54 = select(c2, t48, t19)
    t55 = select(c2, t52, t22)
    t56 = fma(2.938735877055719e-39, t15, 2.0)
    t57 = fma(2.938735877055719e-39, big, t56)
    t58 = fma(t57, t17, 1.0)
    t59 = 1.0 - t58
    t60 = fma(t57, t17, t59)
    t61 = fma(t57, t16, t60)
    t62 = big * t54
    t63 = -t62
    t64 = fma(big, t54, t63)
    t65 = fma(t15, t54, t64)
    t66 = fma(big, t55, t65)
    t67 = 1.0 / t58
    t68 = t62 * t67
    t69 = -t68
    t70 = fma(t69, t58, t62)
    t71 = t70 + t66
    t72 = fma(t69, t61, t71)
    t73 = fma(t72, t67, t68)
    tail = t73 * 2.938735877055719e-39
    t74 = 1.0 - tail
    c3 = x < 0.0
    t75 = select(c3, tail, t74)
    return t75


@kernel
def d2_float32(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By quotient; clamp.

    The largest error found at default parameters is 0.5 ulp, at x = 34.603233, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = 124.0 < t
    t2 = select(c, 124.0, t)
    c2 = t2 < -124.0
    z = select(c2, -124.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t5 = fma(t4, r, 2.7557506817858967e-06)
    t6 = fma(t5, r, 2.4801488974695663e-05)
    t7 = fma(t6, r, 0.0001984126959620142)
    t8 = fma(t7, r, 0.0013888888947978671)
    t9 = fma(t8, r, 0.008333333333452509)
    t10 = fma(t9, r, 0.041666666666511414)
    t11 = fma(t10, r, 0.1666666666666648)
    t12 = fma(t11, r, 0.5000000000000013)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t14 = z + 2.0
    t15 = 2.0 - z
    t16 = fma(t14, e, t15)
    t17 = e * t16
    t18 = e + 1.0
    t19 = t18 * t18
    t20 = t19 * t18
    t21 = t17 / t20
    t22 = float32(t21)
    return t22


@kernel
def d2_float64(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 1.535 ulp, at x = -2.3995210489725207, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 759.0 < t
    t2 = select(c, 759.0, t)
    shifted = fma(t2, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -t2
    r = fma(k, -0.6931471805598903, t3)
    r2 = fma(k, -5.497923018708371e-14, r)
    t4 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t5 = fma(t4, r2, 2.7557506817858967e-06)
    t6 = fma(t5, r2, 2.4801488974695663e-05)
    t7 = fma(t6, r2, 0.0001984126959620142)
    t8 = fma(t7, r2, 0.0013888888947978671)
    t9 = fma(t8, r2, 0.008333333333452509)
    t10 = fma(t9, r2, 0.041666666666511414)
    t11 = fma(t10, r2, 0.1666666666666648)
    t12 = fma(t11, r2, 0.5000000000000013)
    t13 = r2 * r2
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t15 * 2.938735877055719e-39
    t17 = big * 2.938735877055719e-39
    t18 = t2 + 2.0
    t19 = t18 - t2
    t20 = t18 - t19
    t21 = t2 - t20
    t22 = 2.0 - t19
    t23 = t21 + t22
    t24 = t2 * -1.0
    t25 = t24 + 2.0
    t26 = t25 - t24
    t27 = t25 - t26
    t28 = t24 - t27
    t29 = 2.0 - t26
    t30 = t28 + t29
    t31 = t18 * t17
    t32 = -t31
    t33 = fma(t18, t17, t32)
    t34 = fma(t23, t17, t33)
    t35 = fma(t18, t16, t34)
    t36 = t31 + t25
    t37 = t36 - t31
    t38 = t36 - t37
    t39 = t31 - t38
    t40 = t25 - t37
    t41 = t39 + t40
    t42 = t41 + t35
    t43 = t42 + t30
    t44 = t2 + -2.3993572805154675
    t45 = t44 - t2
    t46 = t44 - t45
    t47 = t2 - t46
    t48 = -2.3993572805154675 - t45
    t49 = t47 + t48
    t50 = t49 + -1.8464872855353363e-16
    t51 = t44 + t50
    t52 = t51 - t44
    t53 = t50 - t52
    t54 = fma(6.461019760577196e-15, t51, -5.1794976224967043e-14)
    t55 = fma(t54, t51, 7.10951729385992e-13)
    t56 = fma(t55, t51, -9.992370498845121e-12)
    t57 = fma(t56, t51, 1.2545812370041878e-10)
    t58 = fma(t57, t51, -1.44041594195476e-09)
    t59 = fma(t58, t51, 1.5010631463683834e-08)
    t60 = fma(t59, t51, -1.401029204991601e-07)
    t61 = fma(t60, t51, 1.1508743142808461e-06)
    t62 = fma(t61, t51, -8.10647186090051e-06)
    t63 = fma(t62, t51, 4.684060847392007e-05)
    t64 = fma(t63, t51, -0.0002018060956182646)
    t65 = fma(t64, t51, 0.0004543675885116681)
    t66 = fma(t65, t51, 0.001510506983666477)
    t67 = fma(t66, t51, -0.021171407639146912)
    t68 = fma(t67, t51, 0.10890236203086624)
    t69 = fma(t68, t51, -1.3085810022886)
    t70 = -1.3085810022886 - t69
    t71 = fma(t68, t51, t70)
    t72 = t51 * t69
    t73 = -t72
    t74 = fma(t51, t69, t73)
    t75 = fma(t53, t69, t74)
    t76 = fma(t51, t71, t75)
    t77 = abs(t51)
    c2 = t77 < 1.3552527156068805
    t78 = select(c2, t72, t36)
    t79 = select(c2, t76, t43)
    t80 = t17 + 3.0
    t81 = t80 - t17
    t82 = t80 - t81
    t83 = t17 - t82
    t84 = 3.0 - t81
    t85 = t83 + t84
    t86 = t85 + t16
    t87 = t80 * t17
    t88 = -t87
    t89 = fma(t80, t17, t88)
    t90 = fma(t86, t17, t89)
    t91 = fma(t80, t16, t90)
    t92 = t87 + 3.0
    t93 = t92 - t87
    t94 = t92 - t93
    t95 = t87 - t94
    t96 = 3.0 - t93
    t97 = t95 + t96
    t98 = t97 + t91
    t99 = t92 * t17
    t100 = -t99
    t101 = fma(t92, t17, t100)
    t102 = fma(t98, t17, t101)
    t103 = fma(t92, t16, t102)
    t104 = t99 + 1.0
    t105 = t104 - t99
    t106 = t104 - t105
    t107 = t99 - t106
    t108 = 1.0 - t105
    t109 = t107 + t108
    t110 = t109 + t103
    t111 = big * t78
    t112 = -t111
    t113 = fma(big, t78, t112)
    t114 = fma(t15, t78, t113)
    t115 = fma(big, t79, t114)
    t116 = 1.0 / t104
    t117 = t111 * t116
    t118 = -t117
    t119 = fma(t118, t104, t111)
    t120 = t119 + t115
    t121 = fma(t118, t110, t120)
    t122 = fma(t121, t116, t117)
    tail = t122 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    c = 213.0 < t
    t2 = select(c, 213.0, t)
    c2 = t2 < -213.0
    z = select(c2, -213.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t5 = fma(t4, r, 2.7557506817858967e-06)
    t6 = fma(t5, r, 2.4801488974695663e-05)
    t7 = fma(t6, r, 0.0001984126959620142)
    t8 = fma(t7, r, 0.0013888888947978671)
    t9 = fma(t8, r, 0.008333333333452509)
    t10 = fma(t9, r, 0.041666666666511414)
    t11 = fma(t10, r, 0.1666666666666648)
    t12 = fma(t11, r, 0.5000000000000013)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t14 = z + 1.0
    t15 = fma(t14, e, 1.0)
    t16 = e + 1.0
    t17 = t16 * t16
    t18 = t15 / t17
    t19 = float32(t18)
    t20 = abs(t19)
    c3 = t20 < float32(1.1754944e-38)
    c4 = t20 == float32(inf)
    c5 = c3 | c4
    t21 = float64(grad)
    t22 = t21 * t18
    t23 = float32(t22)
    t24 = grad * t19
    t25 = select(c5, t23, t24)
    return t25


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 1469.0 < t
    t2 = select(c, 1469.0, t)
    shifted = fma(t2, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -t2
    r = fma(k, -0.6931471805598903, t3)
    r2 = fma(k, -5.497923018708371e-14, r)
    t4 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t5 = fma(t4, r2, 2.7557506817858967e-06)
    t6 = fma(t5, r2, 2.4801488974695663e-05)
    t7 = fma(t6, r2, 0.0001984126959620142)
    t8 = fma(t7, r2, 0.0013888888947978671)
    t9 = fma(t8, r2, 0.008333333333452509)
    t10 = fma(t9, r2, 0.041666666666511414)
    t11 = fma(t10, r2, 0.1666666666666648)
    t12 = fma(t11, r2, 0.5000000000000013)
    t13 = r2 * r2
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t2
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    t14 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t15 = s - big
    t16 = fma(v, s, t15)
    t17 = t16 * t14
    t18 = big * t14
    t19 = 1.0 - t2
    t20 = fma(t14, big, t19)
    t21 = t19 - t20
    t22 = fma(t14, big, t21)
    t23 = fma(t14, t16, t22)
    t24 = t2 + -1.2784645427610737
    t25 = t24 - t2
    t26 = t24 - t25
    t27 = t2 - t26
    t28 = -1.2784645427610737 - t25
    t29 = t27 + t28
    t30 = t29 + -1.0946994183093437e-16
    t31 = t24 + t30
    t32 = t31 - t24
    t33 = t30 - t32
    t34 = fma(2.6931715546874645e-12, t31, -4.228319401659955e-11)
    t35 = fma(t34, t31, 5.821710863485258e-10)
    t36 = fma(t35, t31, -6.980256715377762e-09)
    t37 = fma(t36, t31, 7.673684585319321e-08)
    t38 = fma(t37, t31, -7.673710795170029e-07)
    t39 = fma(t38, t31, 6.906362822575354e-06)
    t40 = fma(t39, t31, -5.525090208680231e-05)
    t41 = fma(t40, t31, 0.0003867563093677402)
    t42 = fma(t41, t31, -0.002320537856236969)
    t43 = fma(t42, t31, 0.011602689281712843)
    t44 = fma(t43, t31, -0.04641075712685199)
    t45 = fma(t44, t31, 0.13923227138053687)
    t46 = fma(t45, t31, -1.2784645427610737)
    t47 = -1.2784645427610737 - t46
    t48 = fma(t45, t31, t47)
    t49 = t31 * t46
    t50 = -t49
    t51 = fma(t31, t46, t50)
    t52 = fma(t33, t46, t51)
    t53 = fma(t31, t48, t52)
    t54 = abs(t31)
    c2 = t54 < 0.6938893903907228
    t55 = select(c2, t49, t20)
    t56 = select(c2, t53, t23)
    t57 = fma(t14, t16, 2.0)
    t58 = fma(t14, big, t57)
    t59 = fma(t58, t18, 1.0)
    t60 = 1.0 - t59
    t61 = fma(t58, t18, t60)
    t62 = fma(t58, t17, t61)
    t63 = big * t55
    t64 = -t63
    t65 = fma(big, t55, t64)
    t66 = fma(t16, t55, t65)
    t67 = fma(big, t56, t66)
    t68 = 1.0 / t59
    t69 = t63 * t68
    t70 = -t69
    t71 = fma(t70, t59, t63)
    t72 = t71 + t67
    t73 = fma(t70, t62, t72)
    t74 = fma(t73, t68, t69)
    t75 = grad * down
    t76 = t75 * t74
    t77 = t76 * down
    tail = t74 * t14
    t78 = 1.0 - tail
    t79 = grad * t78
    c3 = x < 0.0
    t80 = select(c3, t77, t79)
    return t80


@kernel
def f_float16(x):
    """x/(1 + exp(-x))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t < -118.0
    t2 = select(c, -118.0, t)
    c2 = 23.5673828125 < t2
    t3 = select(c2, 23.5673828125, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t11 = s + 1.0
    below = fma(v, s, t11)
    t12 = t2 / below
    t13 = float32(t12)
    t14 = float64(t13)
    t15 = abs(t14)
    t16 = abs(t12)
    c3 = t16 < t15
    c4 = t15 < t16
    i3 = bits(t13)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t17 = from_bits(i6)
    c5 = c3 | c4
    t18 = select(c5, t17, t13)
    return t18


@kernel
def f_bfloat16(x):
    """x/(1 + exp(-x))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t < -118.0
    t2 = select(c, -118.0, t)
    c2 = 23.5673828125 < t2
    t3 = select(c2, 23.5673828125, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t11 = s + 1.0
    below = fma(v, s, t11)
    t12 = t2 / below
    c3 = x < float32(0.0)
    t13 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t14 = t12 * t13
    t15 = float32(t14)
    t16 = float64(t15)
    t17 = abs(t16)
    t18 = abs(t14)
    c4 = t18 < t17
    c5 = t17 < t18
    i3 = bits(t15)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t19 = from_bits(i6)
    c6 = c4 | c5
    t20 = select(c6, t19, t15)
    return t20


@kernel
def d1_float16(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = 1.0 - t3
    t12 = big + t11
    t13 = big + 2.0
    t14 = fma(t13, big, 1.0)
    t15 = big * t12
    t16 = t15 / t14
    t17 = 1.0 - t16
    c2 = t < 0.0
    t18 = select(c2, t16, t17)
    t19 = float32(t18)
    t20 = float64(t19)
    t21 = abs(t20)
    t22 = abs(t18)
    c3 = t22 < t21
    c4 = t21 < t22
    i3 = bits(t19)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t23 = from_bits(i6)
    c5 = c3 | c4
    t24 = select(c5, t23, t19)
    return t24


@kernel
def d1_bfloat16(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(118.0) < t
    t2 = select(c, float32(118.0), t)
    shifted = fma(t2, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t3 = -t2
    r = fma(k, float32(-0.69314575), t3)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t4 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t5 = fma(t4, r2, float32(0.041668393))
    t6 = fma(t5, r2, float32(0.1666652))
    t7 = fma(t6, r2, float32(0.49999994))
    t8 = r2 * r2
    v = fma(t8, t7, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t9 = big * float32(5.421011e-20)
    t10 = float32(1.0) - t2
    t11 = fma(float32(5.421011e-20), big, t10)
    t12 = t2 + float32(-1.2784646)
    t13 = t12 + float32(1.29792825e-08)
    t14 = fma(float32(-5.4916534e-05), t13, float32(0.0003925766))
    t15 = fma(t14, t13, float32(-0.0023212428))
    t16 = fma(t15, t13, float32(0.011601303))
    t17 = fma(t16, t13, float32(-0.046410553))
    t18 = fma(t17, t13, float32(0.13923235))
    t19 = fma(t18, t13, float32(-1.2784646))
    t20 = t13 * t19
    t21 = abs(t13)
    c2 = t21 < float32(0.6938894)
    t22 = select(c2, t20, t11)
    t23 = fma(float32(5.421011e-20), big, float32(2.0))
    t24 = fma(t23, t9, float32(1.0))
    t25 = big * t22
    t26 = t25 / t24
    tail = t26 * float32(5.421011e-20)
    t27 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t28 = select(c3, tail, t27)
    return t28


@kernel
def d2_float16(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(118.0) < t
    t2 = select(c, float32(118.0), t)
    shifted = fma(t2, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t3 = -t2
    r = fma(k, float32(-0.69314575), t3)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t4 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t5 = fma(t4, r2, float32(0.041668393))
    t6 = fma(t5, r2, float32(0.1666652))
    t7 = fma(t6, r2, float32(0.49999994))
    t8 = r2 * r2
    v = fma(t8, t7, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t9 = big * float32(5.421011e-20)
    t10 = t2 + float32(2.0)
    t11 = float32(2.0) - t2
    t12 = fma(t10, t9, t11)
    t13 = t2 + float32(-2.3993573)
    t14 = t13 + float32(3.8362707e-08)
    t15 = fma(float32(1.2347714e-06), t14, float32(-8.6991395e-06))
    t16 = fma(t15, t14, float32(4.6670768e-05))
    t17 = fma(t16, t14, float32(-0.00020098893))
    t18 = fma(t17, t14, float32(0.00045452258))
    t19 = fma(t18, t14, float32(0.0015100944))
    t20 = fma(t19, t14, float32(-0.02117147))
    t21 = fma(t20, t14, float32(0.10890242))
    t22 = fma(t21, t14, float32(-1.308581))
    t23 = t14 * t22
    t24 = abs(t14)
    c2 = t24 < float32(1.3552527)
    t25 = select(c2, t23, t12)
    t26 = fma(float32(5.421011e-20), big, float32(3.0))
    t27 = fma(t26, t9, float32(3.0))
    t28 = fma(t27, t9, float32(1.0))
    t29 = big * t25
    t30 = t29 / t28
    tail = t30 * float32(5.421011e-20)
    return tail


d2_bfloat16 = d2_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
