"""silu: the kernels, as straight-line programs.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.702 ulp, d1 0.5036 ulp, d2 0.5008 ulp.

Elfwing, Uchibe, Doya (2017). Sigmoid-weighted linear units for neural network function approximation in
reinforcement learning. arXiv:1702.03118.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.702 ulp, at x = -48.239307, on 44,189,222 inputs.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t8, t7, r2)
    big = fma(v, s, s)
    t9 = fma(float32(5.421011e-20), big, float32(1.0))
    t10 = float32(1.0) - t9
    t11 = fma(float32(5.421011e-20), big, t10)
    t12 = big * t2
    t13 = -t12
    t14 = fma(big, t2, t13)
    t15 = float32(1.0) / t9
    t16 = t12 * t15
    t17 = -t16
    t18 = fma(t17, t9, t12)
    t19 = t18 + t14
    t20 = fma(t17, t11, t19)
    t21 = fma(t20, t15, t16)
    t22 = -t21
    tail = t22 * float32(5.421011e-20)
    t23 = x + tail
    c2 = x < float32(0.0)
    t24 = select(c2, tail, t23)
    return t24


@kernel
def f_float64(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.299 ulp, at x = -12.399321268242153, on 20,249 inputs.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t13, t12, r2)
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

    By half-line; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 0.5036 ulp, at x = -1.0488546, on 44,189,187 inputs.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
    big = fma(v, s, s)
    t11 = 1.0 - t3
    t12 = big + t11
    t13 = t3 - 1.2784645427610737
    t14 = fma(6.978533717189008e-06, t13, -5.599370431119059e-05)
    t15 = fma(t14, t13, 0.00038673566623430387)
    t16 = fma(t15, t13, -0.0023203141691418095)
    t17 = fma(t16, t13, 0.011602691028914843)
    t18 = fma(t17, t13, -0.046410778646089716)
    t19 = fma(t18, t13, 0.13923227137176036)
    t20 = fma(t19, t13, -1.278464542438157)
    t21 = t13 * t20
    t22 = abs(t13)
    c2 = t22 < 0.6938893903907228
    t23 = select(c2, t21, t12)
    t24 = big + 2.0
    t25 = fma(t24, big, 1.0)
    t26 = big * t23
    t27 = t26 / t25
    t28 = 1.0 - t27
    c3 = t < 0.0
    t29 = select(c3, t27, t28)
    t30 = float32(t29)
    return t30


@kernel
def d1_float64(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; clamp.

    The largest error found at default parameters is 1.914 ulp, at x = -1.2948685430541995, on 20,245 inputs.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t13, t12, r2)
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
    t23 = t2 - 1.2784645427610737
    t24 = t23 - 1.0946994183093437e-16
    t25 = fma(2.6931715546874645e-12, t24, -4.228319401659955e-11)
    t26 = fma(t25, t24, 5.821710863485258e-10)
    t27 = fma(t26, t24, -6.980256715377762e-09)
    t28 = fma(t27, t24, 7.673684585319321e-08)
    t29 = fma(t28, t24, -7.673710795170029e-07)
    t30 = fma(t29, t24, 6.906362822575354e-06)
    t31 = fma(t30, t24, -5.525090208680231e-05)
    t32 = fma(t31, t24, 0.0003867563093677402)
    t33 = fma(t32, t24, -0.002320537856236969)
    t34 = fma(t33, t24, 0.011602689281712843)
    t35 = fma(t34, t24, -0.04641075712685199)
    t36 = fma(t35, t24, 0.13923227138053687)
    t37 = fma(t36, t24, -1.2784645427610737)
    t38 = -1.2784645427610737 - t37
    t39 = fma(t36, t24, t38)
    t40 = t24 * t37
    t41 = -t40
    t42 = fma(t24, t37, t41)
    t43 = fma(t24, t39, t42)
    t44 = abs(t24)
    c2 = t44 < 0.6938893903907228
    t45 = select(c2, t40, t19)
    t46 = select(c2, t43, t22)
    t47 = fma(2.938735877055719e-39, t15, 2.0)
    t48 = fma(2.938735877055719e-39, big, t47)
    t49 = fma(t48, t17, 1.0)
    t50 = 1.0 - t49
    t51 = fma(t48, t17, t50)
    t52 = fma(t48, t16, t51)
    t53 = big * t45
    t54 = -t53
    t55 = fma(big, t45, t54)
    t56 = fma(t15, t45, t55)
    t57 = fma(big, t46, t56)
    t58 = 1.0 / t49
    t59 = t53 * t58
    t60 = -t59
    t61 = fma(t60, t49, t53)
    t62 = t61 + t57
    t63 = fma(t60, t52, t62)
    t64 = fma(t63, t58, t59)
    tail = t64 * 2.938735877055719e-39
    t65 = 1.0 - tail
    c3 = x < 0.0
    t66 = select(c3, tail, t65)
    return t66


@kernel
def d2_float32(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = 27.51184, on 44,189,121 inputs.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
    big = fma(v, s, s)
    t11 = t3 + 2.0
    t12 = 2.0 - t3
    t13 = fma(t11, big, t12)
    t14 = t3 - 2.3993572805154675
    t15 = fma(1.5660872757177313e-08, t14, -1.4753749954135566e-07)
    t16 = fma(t15, t14, 1.1496598641789197e-06)
    t17 = fma(t16, t14, -8.092731369983472e-06)
    t18 = fma(t17, t14, 4.6841604567193536e-05)
    t19 = fma(t18, t14, -0.00020181716023629452)
    t20 = fma(t19, t14, 0.0004543672497965785)
    t21 = fma(t20, t14, 0.001510510612841813)
    t22 = fma(t21, t14, -0.021171407604810736)
    t23 = fma(t22, t14, 0.10890236169812012)
    t24 = fma(t23, t14, -1.3085810022887987)
    t25 = t14 * t24
    t26 = abs(t14)
    c2 = t26 < 1.3552527156068805
    t27 = select(c2, t25, t13)
    t28 = big + 3.0
    t29 = fma(t28, big, 3.0)
    t30 = fma(t29, big, 1.0)
    t31 = big * t27
    t32 = t31 / t30
    t33 = float32(t32)
    return t33


@kernel
def d2_float64(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 1.634 ulp, at x = -2.441112623070514, on 20,163 inputs.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    t14 = r - r2
    t15 = fma(k, -5.497923018708371e-14, t14)
    v = fma(t13, t12, t15)
    big = fma(r2, s, s)
    t16 = s - big
    t17 = fma(r2, s, t16)
    t18 = fma(v, s, t17)
    t19 = big + t18
    t20 = t19 - big
    t21 = t18 - t20
    t22 = t21 * 2.938735877055719e-39
    t23 = t19 * 2.938735877055719e-39
    t24 = t2 + 2.0
    t25 = t24 - t2
    t26 = t24 - t25
    t27 = t2 - t26
    t28 = 2.0 - t25
    t29 = t27 + t28
    t30 = t2 * -1.0
    t31 = t30 + 2.0
    t32 = t31 - t30
    t33 = t31 - t32
    t34 = t30 - t33
    t35 = 2.0 - t32
    t36 = t34 + t35
    t37 = t24 * t23
    t38 = -t37
    t39 = fma(t24, t23, t38)
    t40 = fma(t29, t23, t39)
    t41 = fma(t24, t22, t40)
    t42 = t37 + t31
    t43 = t42 - t37
    t44 = t42 - t43
    t45 = t37 - t44
    t46 = t31 - t43
    t47 = t45 + t46
    t48 = t47 + t41
    t49 = t48 + t36
    t50 = t2 - 2.3993572805154675
    t51 = t50 - 1.8464872855353363e-16
    t52 = fma(6.461019760577196e-15, t51, -5.1794976224967043e-14)
    t53 = fma(t52, t51, 7.10951729385992e-13)
    t54 = fma(t53, t51, -9.992370498845121e-12)
    t55 = fma(t54, t51, 1.2545812370041878e-10)
    t56 = fma(t55, t51, -1.44041594195476e-09)
    t57 = fma(t56, t51, 1.5010631463683834e-08)
    t58 = fma(t57, t51, -1.401029204991601e-07)
    t59 = fma(t58, t51, 1.1508743142808461e-06)
    t60 = fma(t59, t51, -8.10647186090051e-06)
    t61 = fma(t60, t51, 4.684060847392007e-05)
    t62 = fma(t61, t51, -0.0002018060956182646)
    t63 = fma(t62, t51, 0.0004543675885116681)
    t64 = fma(t63, t51, 0.001510506983666477)
    t65 = fma(t64, t51, -0.021171407639146912)
    t66 = fma(t65, t51, 0.10890236203086624)
    t67 = fma(t66, t51, -1.3085810022886)
    t68 = -1.3085810022886 - t67
    t69 = fma(t66, t51, t68)
    t70 = t51 * t67
    t71 = -t70
    t72 = fma(t51, t67, t71)
    t73 = fma(t51, t69, t72)
    t74 = abs(t51)
    c2 = t74 < 1.3552527156068805
    t75 = select(c2, t70, t42)
    t76 = select(c2, t73, t49)
    t77 = t23 + 3.0
    t78 = t77 - t23
    t79 = t77 - t78
    t80 = t23 - t79
    t81 = 3.0 - t78
    t82 = t80 + t81
    t83 = t82 + t22
    t84 = t77 * t23
    t85 = -t84
    t86 = fma(t77, t23, t85)
    t87 = fma(t83, t23, t86)
    t88 = fma(t77, t22, t87)
    t89 = t84 + 3.0
    t90 = t89 - t84
    t91 = t89 - t90
    t92 = t84 - t91
    t93 = 3.0 - t90
    t94 = t92 + t93
    t95 = t94 + t88
    t96 = t89 * t23
    t97 = -t96
    t98 = fma(t89, t23, t97)
    t99 = fma(t95, t23, t98)
    t100 = fma(t89, t22, t99)
    t101 = t96 + 1.0
    t102 = t101 - t96
    t103 = t101 - t102
    t104 = t96 - t103
    t105 = 1.0 - t102
    t106 = t104 + t105
    t107 = t106 + t100
    t108 = t19 * t75
    t109 = -t108
    t110 = fma(t19, t75, t109)
    t111 = fma(t21, t75, t110)
    t112 = fma(t19, t76, t111)
    t113 = 1.0 / t101
    t114 = t108 * t113
    t115 = -t114
    t116 = fma(t115, t101, t108)
    t117 = t116 + t112
    t118 = fma(t115, t107, t117)
    t119 = fma(t118, t113, t114)
    tail = t119 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
    big = fma(v, s, s)
    t11 = 1.0 - t3
    t12 = big + t11
    t13 = t3 - 1.2784645427610737
    t14 = fma(6.978533717189008e-06, t13, -5.599370431119059e-05)
    t15 = fma(t14, t13, 0.00038673566623430387)
    t16 = fma(t15, t13, -0.0023203141691418095)
    t17 = fma(t16, t13, 0.011602691028914843)
    t18 = fma(t17, t13, -0.046410778646089716)
    t19 = fma(t18, t13, 0.13923227137176036)
    t20 = fma(t19, t13, -1.278464542438157)
    t21 = t13 * t20
    t22 = abs(t13)
    c2 = t22 < 0.6938893903907228
    t23 = select(c2, t21, t12)
    t24 = big + 2.0
    t25 = fma(t24, big, 1.0)
    t26 = big * t23
    t27 = t26 / t25
    t28 = 1.0 - t27
    c3 = t < 0.0
    t29 = select(c3, t27, t28)
    t30 = float32(t29)
    return t30


@kernel
def backward_float64(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t13, t12, r2)
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
    t23 = t2 - 1.2784645427610737
    t24 = t23 - 1.0946994183093437e-16
    t25 = fma(2.6931715546874645e-12, t24, -4.228319401659955e-11)
    t26 = fma(t25, t24, 5.821710863485258e-10)
    t27 = fma(t26, t24, -6.980256715377762e-09)
    t28 = fma(t27, t24, 7.673684585319321e-08)
    t29 = fma(t28, t24, -7.673710795170029e-07)
    t30 = fma(t29, t24, 6.906362822575354e-06)
    t31 = fma(t30, t24, -5.525090208680231e-05)
    t32 = fma(t31, t24, 0.0003867563093677402)
    t33 = fma(t32, t24, -0.002320537856236969)
    t34 = fma(t33, t24, 0.011602689281712843)
    t35 = fma(t34, t24, -0.04641075712685199)
    t36 = fma(t35, t24, 0.13923227138053687)
    t37 = fma(t36, t24, -1.2784645427610737)
    t38 = -1.2784645427610737 - t37
    t39 = fma(t36, t24, t38)
    t40 = t24 * t37
    t41 = -t40
    t42 = fma(t24, t37, t41)
    t43 = fma(t24, t39, t42)
    t44 = abs(t24)
    c2 = t44 < 0.6938893903907228
    t45 = select(c2, t40, t19)
    t46 = select(c2, t43, t22)
    t47 = fma(2.938735877055719e-39, t15, 2.0)
    t48 = fma(2.938735877055719e-39, big, t47)
    t49 = fma(t48, t17, 1.0)
    t50 = 1.0 - t49
    t51 = fma(t48, t17, t50)
    t52 = fma(t48, t16, t51)
    t53 = big * t45
    t54 = -t53
    t55 = fma(big, t45, t54)
    t56 = fma(t15, t45, t55)
    t57 = fma(big, t46, t56)
    t58 = 1.0 / t49
    t59 = t53 * t58
    t60 = -t59
    t61 = fma(t60, t49, t53)
    t62 = t61 + t57
    t63 = fma(t60, t52, t62)
    t64 = fma(t63, t58, t59)
    tail = t64 * 2.938735877055719e-39
    t65 = 1.0 - tail
    c3 = x < 0.0
    t66 = select(c3, tail, t65)
    return t66


@kernel
def f_float16(x):
    """x/(1 + exp(-x))

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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
    big = fma(v, s, s)
    t11 = big + 1.0
    t12 = big * t3
    t13 = t12 / t11
    t14 = -t13
    t15 = t + t14
    c2 = t < 0.0
    t16 = select(c2, t14, t15)
    t17 = float32(t16)
    t18 = float64(t17)
    t19 = abs(t18)
    t20 = abs(t16)
    c3 = t20 < t19
    c4 = t19 < t20
    i3 = bits(t17)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t21 = from_bits(i6)
    c5 = c3 | c4
    t22 = select(c5, t21, t17)
    return t22


@kernel
def f_bfloat16(x):
    """x/(1 + exp(-x))

    Rounded to bfloat16, the result is the correctly rounded value.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
    big = fma(v, s, s)
    t11 = big + 1.0
    t12 = big * t3
    t13 = t12 / t11
    t14 = -t13
    t15 = t + t14
    c2 = t < 0.0
    t16 = select(c2, t14, t15)
    c3 = x < float32(0.0)
    t17 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t18 = t16 * t17
    t19 = float32(t18)
    t20 = float64(t19)
    t21 = abs(t20)
    t22 = abs(t18)
    c4 = t22 < t21
    c5 = t21 < t22
    i3 = bits(t19)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t23 = from_bits(i6)
    c6 = c4 | c5
    t24 = select(c6, t23, t19)
    return t24


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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t8, t7, r2)
    big = fma(v, s, s)
    t9 = big * float32(5.421011e-20)
    t10 = float32(1.0) - t2
    t11 = fma(float32(5.421011e-20), big, t10)
    t12 = t2 - float32(1.2784646)
    t13 = t12 - float32(-1.29792825e-08)
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t8, t7, r2)
    big = fma(v, s, s)
    t9 = big * float32(5.421011e-20)
    t10 = t2 + float32(2.0)
    t11 = float32(2.0) - t2
    t12 = fma(t10, t9, t11)
    t13 = t2 - float32(2.3993573)
    t14 = t13 - float32(-3.8362707e-08)
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
