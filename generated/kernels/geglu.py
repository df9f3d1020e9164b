"""geglu: the kernels, as straight-line programs.

The gate times GELU of x.

    gate*x*(erf(sqrt(2)*x/2) + 1)/2

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

f in float64: No program was found that stays within 2 ulp: this one is off by 2.02 ulp at x =
-1.0206215499339499e-16 with the gate 6.392169653342901e-292. A law for this formula would help.

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
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; clamp.
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
    t32 = t31 * t
    t33 = float32(t32)
    t34 = float32(t31)
    t35 = abs(gate)
    c3 = t35 == float32(inf)
    t36 = t34 * gate
    t37 = select(c3, t36, t33)
    return t37


@kernel
def f_float64(x, gate):
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; room; two parts; clamp.

    No program was found that stays within 2 ulp: this one is off by 2.02 ulp at x = -1.0206215499339499e-16 with
    the gate 6.392169653342901e-292. A law for this formula would help.
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
    c5 = 54.2041015625 < t7
    t8 = select(c5, 54.2041015625, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = t11 * 0.5
    t13 = t9 * 0.5
    shifted = fma(t13, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t14 = -t13
    r = fma(k, -0.6931471805598903, t14)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t12
    t15 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t16 = fma(t15, r3, 2.7557506817858967e-06)
    t17 = fma(t16, r3, 2.4801488974695663e-05)
    t18 = fma(t17, r3, 0.0001984126959620142)
    t19 = fma(t18, r3, 0.0013888888947978671)
    t20 = fma(t19, r3, 0.008333333333452509)
    t21 = fma(t20, r3, 0.041666666666511414)
    t22 = fma(t21, r3, 0.1666666666666648)
    t23 = fma(t22, r3, 0.5000000000000013)
    t24 = r3 * r3
    v = fma(t24, t23, r3)
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
    big = fma(v, s, s)
    t25 = t8 + 4.0
    t26 = 1.0 / t25
    t27 = t25 - 4.0
    t28 = t8 - t27
    t29 = -t26
    t30 = fma(t29, t25, 1.0)
    t31 = fma(t29, t28, t30)
    t32 = t31 * t26
    t33 = fma(-8.0, t26, 1.0)
    s3 = fma(-8.0, t32, t33)
    t34 = fma(-6.143812248039245e-10, s3, -2.285840263257852e-09)
    t35 = fma(t34, s3, 1.6452462955064544e-09)
    t36 = fma(t35, s3, 1.878112357983309e-08)
    t37 = fma(t36, s3, 1.3443777129128227e-08)
    t38 = fma(t37, s3, -8.413893800787068e-08)
    t39 = fma(t38, s3, -1.5480887652205803e-07)
    t40 = fma(t39, s3, 2.7073898894404033e-07)
    t41 = fma(t40, s3, 1.02125466945353e-06)
    t42 = fma(t41, s3, -6.291590236628298e-07)
    t43 = fma(t42, s3, -5.9199686788091606e-06)
    t44 = fma(t43, s3, 7.165026141047735e-07)
    t45 = fma(t44, s3, 3.514460961894841e-05)
    t46 = fma(t45, s3, -1.908230744023707e-06)
    t47 = fma(t46, s3, -0.00023109491850464625)
    t48 = fma(t47, s3, 0.0001333443107015679)
    t49 = fma(t48, s3, 0.001630818455512865)
    t50 = fma(t49, s3, -0.003479692367580478)
    t51 = fma(t50, s3, -0.007540188966591836)
    t52 = fma(t51, s3, 0.06039657489097256)
    t53 = fma(t52, s3, -0.18652185795966097)
    t54 = fma(t53, s3, 0.38713740074221276)
    t55 = fma(t54, s3, -0.6078966419718921)
    t56 = fma(t55, s3, 0.7552851304157515)
    t57 = 0.7552851304157515 - t56
    t58 = fma(t55, s3, t57)
    t59 = t56 * t26
    t60 = -t59
    t61 = fma(t56, t26, t60)
    t62 = fma(t58, t26, t61)
    t63 = fma(t56, t32, t62)
    t64 = gate2 * big
    t65 = -t64
    t66 = fma(gate2, big, t65)
    t67 = t64 * t8
    t68 = -t67
    t69 = fma(t64, t8, t68)
    t70 = fma(t66, t8, t69)
    t71 = t67 * t59
    t72 = -t71
    t73 = fma(t67, t59, t72)
    t74 = fma(t70, t59, t73)
    t75 = fma(t67, t63, t74)
    t76 = t71 + t75
    t77 = -t76
    t78 = s2 + s2
    t79 = s2 * t6
    tail = t77 * s2
    tail2 = tail * s2
    tail3 = tail2 * t78
    tail4 = tail3 * t79
    t80 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t81 = select(c5, -0.0, tail5)
    t82 = x * gate2
    t83 = t82 + t81
    t84 = t83 * t6
    c6 = x < 0.0
    t85 = select(c6, t80, t84)
    c7 = t2 == t2
    t86 = select(c7, t85, t2)
    t87 = t86 * t4
    return t87


@kernel
def d1_float32(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; root; direct; scale last; clamp.
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
    return t36


@kernel
def d1_float64(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; root; direct; scale last; room; two parts; clamp.
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
    c5 = 54.2041015625 < t7
    t8 = select(c5, 54.2041015625, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = t11 * 0.5
    t13 = t9 * 0.5
    shifted = fma(t13, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t14 = -t13
    r = fma(k, -0.6931471805598903, t14)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t12
    t15 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t16 = fma(t15, r3, 2.7557506817858967e-06)
    t17 = fma(t16, r3, 2.4801488974695663e-05)
    t18 = fma(t17, r3, 0.0001984126959620142)
    t19 = fma(t18, r3, 0.0013888888947978671)
    t20 = fma(t19, r3, 0.008333333333452509)
    t21 = fma(t20, r3, 0.041666666666511414)
    t22 = fma(t21, r3, 0.1666666666666648)
    t23 = fma(t22, r3, 0.5000000000000013)
    t24 = r3 * r3
    v = fma(t24, t23, r3)
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
    big = fma(v, s, s)
    t25 = t8 + 2.5
    t26 = 1.0 / t25
    t27 = t25 - 2.5
    t28 = t8 - t27
    t29 = -t26
    t30 = fma(t29, t25, 1.0)
    t31 = fma(t29, t28, t30)
    t32 = t31 * t26
    t33 = fma(-5.0, t26, 1.0)
    s3 = fma(-5.0, t32, t33)
    t34 = fma(-8.482481039909858e-10, s3, -2.9383646268526943e-09)
    t35 = fma(t34, s3, 7.181243472543222e-10)
    t36 = fma(t35, s3, 1.6659336210282846e-08)
    t37 = fma(t36, s3, 2.3108418929511776e-08)
    t38 = fma(t37, s3, -1.9474910943897913e-08)
    t39 = fma(t38, s3, -1.0609983140704605e-07)
    t40 = fma(t39, s3, -1.3644050986668047e-07)
    t41 = fma(t40, s3, 8.966786953738207e-08)
    t42 = fma(t41, s3, 6.820441202459052e-07)
    t43 = fma(t42, s3, 1.0264073526638447e-06)
    t44 = fma(t43, s3, -7.613085319622405e-07)
    t45 = fma(t44, s3, -5.839849368219471e-06)
    t46 = fma(t45, s3, -7.294240636099851e-06)
    t47 = fma(t46, s3, 1.5153849631484183e-05)
    t48 = fma(t47, s3, 6.228222382142712e-05)
    t49 = fma(t48, s3, 9.294551943902463e-06)
    t50 = fma(t49, s3, -0.00037046466777620123)
    t51 = fma(t50, s3, -0.00045289492815881794)
    t52 = fma(t51, s3, 0.0027279109874267437)
    t53 = fma(t52, s3, 0.004506692251373971)
    t54 = fma(t53, s3, -0.04476429110881513)
    t55 = fma(t54, s3, 0.12899441853576774)
    t56 = fma(t55, s3, -0.48965805950171803)
    t57 = -0.48965805950171803 - t56
    t58 = fma(t55, s3, t57)
    t59 = t8 + -0.7517915246935645
    t60 = t59 - t8
    t61 = t59 - t60
    t62 = t8 - t61
    t63 = -0.7517915246935645 - t60
    t64 = t62 + t63
    t65 = t64 + 1.4956759177009883e-17
    t66 = t59 + t65
    t67 = t66 - t59
    t68 = t65 - t67
    t69 = t66 * t56
    t70 = -t69
    t71 = fma(t66, t56, t70)
    t72 = fma(t68, t56, t71)
    t73 = fma(t66, t58, t72)
    t74 = gate2 * big
    t75 = -t74
    t76 = fma(gate2, big, t75)
    t77 = t74 * t69
    t78 = -t77
    t79 = fma(t74, t69, t78)
    t80 = fma(t76, t69, t79)
    t81 = fma(t74, t73, t80)
    t82 = t77 + t81
    t83 = s2 + s2
    t84 = s2 * t6
    tail = t82 * s2
    tail2 = tail * s2
    tail3 = tail2 * t83
    tail4 = tail3 * t84
    t85 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t86 = select(c5, -0.0, tail5)
    t87 = gate2 - t86
    t88 = t87 * t6
    c6 = x < 0.0
    t89 = select(c6, t85, t88)
    c7 = t2 == t2
    t90 = select(c7, t89, t2)
    t91 = t90 * t4
    return t91


@kernel
def d2_float32(x, gate):
    """sqrt(2)*gate*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; clamp.
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
    t14 = fma(-0.3989422804014327, t4, -0.5641895835477563)
    t15 = t4 + -1.4142135623730951
    t16 = t15 * t14
    t17 = big * t16
    t18 = select(c, -0.0, t17)
    t19 = t18 * t
    t20 = float32(t19)
    t21 = float32(t18)
    t22 = abs(gate)
    c2 = t22 == float32(inf)
    t23 = t21 * gate
    t24 = select(c2, t23, t20)
    return t24


@kernel
def d2_float64(x, gate):
    """sqrt(2)*gate*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; room; two parts; clamp.
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
    c5 = 54.2041015625 < t7
    t8 = select(c5, 54.2041015625, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = t11 * 0.5
    t13 = t9 * 0.5
    shifted = fma(t13, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t14 = -t13
    r = fma(k, -0.6931471805598903, t14)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t12
    t15 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t16 = fma(t15, r3, 2.7557506817858967e-06)
    t17 = fma(t16, r3, 2.4801488974695663e-05)
    t18 = fma(t17, r3, 0.0001984126959620142)
    t19 = fma(t18, r3, 0.0013888888947978671)
    t20 = fma(t19, r3, 0.008333333333452509)
    t21 = fma(t20, r3, 0.041666666666511414)
    t22 = fma(t21, r3, 0.1666666666666648)
    t23 = fma(t22, r3, 0.5000000000000013)
    t24 = r3 * r3
    v = fma(t24, t23, r3)
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
    big = fma(v, s, s)
    t25 = fma(-0.3989422804014327, t8, -0.5641895835477563)
    t26 = -0.5641895835477563 - t25
    t27 = fma(-0.3989422804014327, t8, t26)
    t28 = fma(2.49232720227773e-17, t8, -7.66772980658294e-18)
    t29 = t27 + t28
    t30 = t8 + -1.4142135623730951
    t31 = t30 - t8
    t32 = t30 - t31
    t33 = t8 - t32
    t34 = -1.4142135623730951 - t31
    t35 = t33 + t34
    t36 = t35 + 9.667293313452913e-17
    t37 = t30 + t36
    t38 = t37 - t30
    t39 = t36 - t38
    t40 = t37 * t25
    t41 = -t40
    t42 = fma(t37, t25, t41)
    t43 = fma(t39, t25, t42)
    t44 = fma(t37, t29, t43)
    t45 = gate2 * big
    t46 = -t45
    t47 = fma(gate2, big, t46)
    t48 = t45 * t40
    t49 = -t48
    t50 = fma(t45, t40, t49)
    t51 = fma(t47, t40, t50)
    t52 = fma(t45, t44, t51)
    t53 = t48 + t52
    t54 = s2 + s2
    t55 = s2 * t6
    tail = t53 * s2
    tail2 = tail * s2
    tail3 = tail2 * t54
    tail4 = tail3 * t55
    t56 = select(c5, -0.0, tail4)
    c6 = t2 == t2
    t57 = select(c6, t56, t2)
    t58 = t57 * t4
    return t58


@kernel
def d_gate_float32(x, gate):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t2 + float32(1.5)
    t17 = float32(1.0) / t16
    t18 = t16 - float32(1.5)
    t19 = t2 - t18
    t20 = -t17
    t21 = fma(t20, t16, float32(1.0))
    t22 = fma(t20, t19, t21)
    t23 = t22 * t17
    t24 = fma(float32(-3.0), t17, float32(1.0))
    s2 = fma(float32(-3.0), t23, t24)
    t25 = fma(float32(0.00014817275), s2, float32(0.0004597008))
    t26 = fma(t25, s2, float32(0.0002549506))
    t27 = fma(t26, s2, float32(-0.0010319145))
    t28 = fma(t27, s2, float32(-0.0027127704))
    t29 = fma(t28, s2, float32(-0.002439815))
    t30 = fma(t29, s2, float32(0.0039887126))
    t31 = fma(t30, s2, float32(0.01764158))
    t32 = fma(t31, s2, float32(0.017896444))
    t33 = fma(t32, s2, float32(-0.057495512))
    t34 = fma(t33, s2, float32(-0.19509947))
    t35 = fma(t34, s2, float32(0.617342))
    t36 = float32(0.617342) - t35
    t37 = fma(t34, s2, t36)
    t38 = t35 * t17
    t39 = -t38
    t40 = fma(t35, t17, t39)
    t41 = fma(t37, t17, t40)
    t42 = fma(t35, t23, t41)
    t43 = big * t2
    t44 = -t43
    t45 = fma(big, t2, t44)
    t46 = fma(t15, t2, t45)
    t47 = t43 * t38
    t48 = -t47
    t49 = fma(t43, t38, t48)
    t50 = fma(t46, t38, t49)
    t51 = fma(t43, t42, t50)
    t52 = t47 + t51
    t53 = -t52
    tail = t53 * float32(5.421011e-20)
    t54 = x + tail
    c2 = x < float32(0.0)
    t55 = select(c2, tail, t54)
    c3 = gate == gate
    t56 = select(c3, t55, gate)
    return t56


@kernel
def d_gate_float64(x, gate):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 38.9619140625 < t
    t2 = select(c, 38.9619140625, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * 0.5
    t7 = t3 * 0.5
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805598903, t8)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t9 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t10 = fma(t9, r3, 2.7557506817858967e-06)
    t11 = fma(t10, r3, 2.4801488974695663e-05)
    t12 = fma(t11, r3, 0.0001984126959620142)
    t13 = fma(t12, r3, 0.0013888888947978671)
    t14 = fma(t13, r3, 0.008333333333452509)
    t15 = fma(t14, r3, 0.041666666666511414)
    t16 = fma(t15, r3, 0.1666666666666648)
    t17 = fma(t16, r3, 0.5000000000000013)
    t18 = r3 * r3
    v = fma(t18, t17, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t19 = s - big
    t20 = fma(v, s, t19)
    t21 = t2 + 4.0
    t22 = 1.0 / t21
    t23 = t21 - 4.0
    t24 = t2 - t23
    t25 = -t22
    t26 = fma(t25, t21, 1.0)
    t27 = fma(t25, t24, t26)
    t28 = t27 * t22
    t29 = fma(-8.0, t22, 1.0)
    s2 = fma(-8.0, t28, t29)
    t30 = fma(-1.1996953833732856e-09, s2, -3.190599511250721e-10)
    t31 = fma(t30, s2, 1.4674741584022968e-08)
    t32 = fma(t31, s2, 1.6012575044923328e-08)
    t33 = fma(t32, s2, -7.738970239137982e-08)
    t34 = fma(t33, s2, -1.5653130318243637e-07)
    t35 = fma(t34, s2, 2.64424924082121e-07)
    t36 = fma(t35, s2, 1.0218311141296023e-06)
    t37 = fma(t36, s2, -6.254642756749076e-07)
    t38 = fma(t37, s2, -5.920013707509917e-06)
    t39 = fma(t38, s2, 7.151043366645847e-07)
    t40 = fma(t39, s2, 3.5144576867350296e-05)
    t41 = fma(t40, s2, -1.907889165089234e-06)
    t42 = fma(t41, s2, -0.00023109490680328214)
    t43 = fma(t42, s2, 0.00013334425861164236)
    t44 = fma(t43, s2, 0.0016308184539041554)
    t45 = fma(t44, s2, -0.003479692362978369)
    t46 = fma(t45, s2, -0.007540188966497608)
    t47 = fma(t46, s2, 0.06039657489076986)
    t48 = fma(t47, s2, -0.18652185795966272)
    t49 = fma(t48, s2, 0.38713740074221586)
    t50 = fma(t49, s2, -0.6078966419718921)
    t51 = fma(t50, s2, 0.7552851304157515)
    t52 = 0.7552851304157515 - t51
    t53 = fma(t50, s2, t52)
    t54 = t51 * t22
    t55 = -t54
    t56 = fma(t51, t22, t55)
    t57 = fma(t53, t22, t56)
    t58 = fma(t51, t28, t57)
    t59 = big * t2
    t60 = -t59
    t61 = fma(big, t2, t60)
    t62 = fma(t20, t2, t61)
    t63 = t59 * t54
    t64 = -t63
    t65 = fma(t59, t54, t64)
    t66 = fma(t62, t54, t65)
    t67 = fma(t59, t58, t66)
    t68 = t63 + t67
    t69 = -t68
    tail = t69 * 2.938735877055719e-39
    t70 = x + tail
    c2 = x < 0.0
    t71 = select(c2, tail, t70)
    c3 = gate == gate
    t72 = select(c3, t71, gate)
    return t72


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
    t37 = abs(x)
    c4 = float32(15.362305) < t37
    t38 = select(c4, float32(15.362305), t37)
    t39 = t38 * t38
    t40 = -t39
    t41 = fma(t38, t38, t40)
    t42 = t41 * float32(0.5)
    t43 = t39 * float32(0.5)
    shifted2 = fma(t43, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t44 = -t43
    r2 = fma(k2, float32(-0.69314575), t44)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    r4 = r3 - t42
    t45 = fma(float32(0.0013814451), r4, float32(0.008368779))
    t46 = fma(t45, r4, float32(0.041668393))
    t47 = fma(t46, r4, float32(0.1666652))
    t48 = fma(t47, r4, float32(0.49999994))
    t49 = r4 * r4
    v2 = fma(t49, t48, r4)
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = int32(i3 + int32(1602224128))
    s2 = from_bits(i4)
    big2 = fma(v2, s2, s2)
    t50 = s2 - big2
    t51 = fma(v2, s2, t50)
    t52 = t38 + float32(1.5)
    t53 = float32(1.0) / t52
    t54 = t52 - float32(1.5)
    t55 = t38 - t54
    t56 = -t53
    t57 = fma(t56, t52, float32(1.0))
    t58 = fma(t56, t55, t57)
    t59 = t58 * t53
    t60 = fma(float32(-3.0), t53, float32(1.0))
    s3 = fma(float32(-3.0), t59, t60)
    t61 = fma(float32(0.00014817275), s3, float32(0.0004597008))
    t62 = fma(t61, s3, float32(0.0002549506))
    t63 = fma(t62, s3, float32(-0.0010319145))
    t64 = fma(t63, s3, float32(-0.0027127704))
    t65 = fma(t64, s3, float32(-0.002439815))
    t66 = fma(t65, s3, float32(0.0039887126))
    t67 = fma(t66, s3, float32(0.01764158))
    t68 = fma(t67, s3, float32(0.017896444))
    t69 = fma(t68, s3, float32(-0.057495512))
    t70 = fma(t69, s3, float32(-0.19509947))
    t71 = fma(t70, s3, float32(0.617342))
    t72 = float32(0.617342) - t71
    t73 = fma(t70, s3, t72)
    t74 = t71 * t53
    t75 = -t74
    t76 = fma(t71, t53, t75)
    t77 = fma(t73, t53, t76)
    t78 = fma(t71, t59, t77)
    t79 = big2 * t38
    t80 = -t79
    t81 = fma(big2, t38, t80)
    t82 = fma(t51, t38, t81)
    t83 = t79 * t74
    t84 = -t83
    t85 = fma(t79, t74, t84)
    t86 = fma(t82, t74, t85)
    t87 = fma(t79, t78, t86)
    t88 = t83 + t87
    t89 = -t88
    tail = t89 * float32(5.421011e-20)
    t90 = x + tail
    c5 = x < float32(0.0)
    t91 = select(c5, tail, t90)
    c6 = gate == gate
    t92 = select(c6, t91, gate)
    return t36, t92


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
    c5 = 54.2041015625 < t7
    t8 = select(c5, 54.2041015625, t7)
    t9 = t8 * t8
    t10 = -t9
    t11 = fma(t8, t8, t10)
    t12 = t11 * 0.5
    t13 = t9 * 0.5
    shifted = fma(t13, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t14 = -t13
    r = fma(k, -0.6931471805598903, t14)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t12
    t15 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t16 = fma(t15, r3, 2.7557506817858967e-06)
    t17 = fma(t16, r3, 2.4801488974695663e-05)
    t18 = fma(t17, r3, 0.0001984126959620142)
    t19 = fma(t18, r3, 0.0013888888947978671)
    t20 = fma(t19, r3, 0.008333333333452509)
    t21 = fma(t20, r3, 0.041666666666511414)
    t22 = fma(t21, r3, 0.1666666666666648)
    t23 = fma(t22, r3, 0.5000000000000013)
    t24 = r3 * r3
    v = fma(t24, t23, r3)
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
    big = fma(v, s, s)
    t25 = t8 + 2.5
    t26 = 1.0 / t25
    t27 = t25 - 2.5
    t28 = t8 - t27
    t29 = -t26
    t30 = fma(t29, t25, 1.0)
    t31 = fma(t29, t28, t30)
    t32 = t31 * t26
    t33 = fma(-5.0, t26, 1.0)
    s3 = fma(-5.0, t32, t33)
    t34 = fma(-8.482481039909858e-10, s3, -2.9383646268526943e-09)
    t35 = fma(t34, s3, 7.181243472543222e-10)
    t36 = fma(t35, s3, 1.6659336210282846e-08)
    t37 = fma(t36, s3, 2.3108418929511776e-08)
    t38 = fma(t37, s3, -1.9474910943897913e-08)
    t39 = fma(t38, s3, -1.0609983140704605e-07)
    t40 = fma(t39, s3, -1.3644050986668047e-07)
    t41 = fma(t40, s3, 8.966786953738207e-08)
    t42 = fma(t41, s3, 6.820441202459052e-07)
    t43 = fma(t42, s3, 1.0264073526638447e-06)
    t44 = fma(t43, s3, -7.613085319622405e-07)
    t45 = fma(t44, s3, -5.839849368219471e-06)
    t46 = fma(t45, s3, -7.294240636099851e-06)
    t47 = fma(t46, s3, 1.5153849631484183e-05)
    t48 = fma(t47, s3, 6.228222382142712e-05)
    t49 = fma(t48, s3, 9.294551943902463e-06)
    t50 = fma(t49, s3, -0.00037046466777620123)
    t51 = fma(t50, s3, -0.00045289492815881794)
    t52 = fma(t51, s3, 0.0027279109874267437)
    t53 = fma(t52, s3, 0.004506692251373971)
    t54 = fma(t53, s3, -0.04476429110881513)
    t55 = fma(t54, s3, 0.12899441853576774)
    t56 = fma(t55, s3, -0.48965805950171803)
    t57 = -0.48965805950171803 - t56
    t58 = fma(t55, s3, t57)
    t59 = t8 + -0.7517915246935645
    t60 = t59 - t8
    t61 = t59 - t60
    t62 = t8 - t61
    t63 = -0.7517915246935645 - t60
    t64 = t62 + t63
    t65 = t64 + 1.4956759177009883e-17
    t66 = t59 + t65
    t67 = t66 - t59
    t68 = t65 - t67
    t69 = t66 * t56
    t70 = -t69
    t71 = fma(t66, t56, t70)
    t72 = fma(t68, t56, t71)
    t73 = fma(t66, t58, t72)
    t74 = gate2 * big
    t75 = -t74
    t76 = fma(gate2, big, t75)
    t77 = t74 * t69
    t78 = -t77
    t79 = fma(t74, t69, t78)
    t80 = fma(t76, t69, t79)
    t81 = fma(t74, t73, t80)
    t82 = t77 + t81
    t83 = s2 + s2
    t84 = s2 * t6
    tail = t82 * s2
    tail2 = tail * s2
    tail3 = tail2 * t83
    tail4 = tail3 * t84
    t85 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t86 = select(c5, -0.0, tail5)
    t87 = gate2 - t86
    t88 = t87 * t6
    c6 = x < 0.0
    t89 = select(c6, t85, t88)
    c7 = t2 == t2
    t90 = select(c7, t89, t2)
    t91 = t90 * t4
    c8 = 38.9619140625 < t7
    t92 = select(c8, 38.9619140625, t7)
    t93 = t92 * t92
    t94 = -t93
    t95 = fma(t92, t92, t94)
    t96 = t95 * 0.5
    t97 = t93 * 0.5
    shifted2 = fma(t97, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t98 = -t97
    r4 = fma(k2, -0.6931471805598903, t98)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t96
    t99 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t100 = fma(t99, r6, 2.7557506817858967e-06)
    t101 = fma(t100, r6, 2.4801488974695663e-05)
    t102 = fma(t101, r6, 0.0001984126959620142)
    t103 = fma(t102, r6, 0.0013888888947978671)
    t104 = fma(t103, r6, 0.008333333333452509)
    t105 = fma(t104, r6, 0.041666666666511414)
    t106 = fma(t105, r6, 0.1666666666666648)
    t107 = fma(t106, r6, 0.5000000000000013)
    t108 = r6 * r6
    v2 = fma(t108, t107, r6)
    n3 = bits(shifted2)
    i8 = n3 << 52
    i9 = i8 + 5183643171103440896
    s4 = from_bits(i9)
    big2 = fma(v2, s4, s4)
    t109 = s4 - big2
    t110 = fma(v2, s4, t109)
    t111 = t92 + 4.0
    t112 = 1.0 / t111
    t113 = t111 - 4.0
    t114 = t92 - t113
    t115 = -t112
    t116 = fma(t115, t111, 1.0)
    t117 = fma(t115, t114, t116)
    t118 = t117 * t112
    t119 = fma(-8.0, t112, 1.0)
    s5 = fma(-8.0, t118, t119)
    t120 = fma(-1.1996953833732856e-09, s5, -3.190599511250721e-10)
    t121 = fma(t120, s5, 1.4674741584022968e-08)
    t122 = fma(t121, s5, 1.6012575044923328e-08)
    t123 = fma(t122, s5, -7.738970239137982e-08)
    t124 = fma(t123, s5, -1.5653130318243637e-07)
    t125 = fma(t124, s5, 2.64424924082121e-07)
    t126 = fma(t125, s5, 1.0218311141296023e-06)
    t127 = fma(t126, s5, -6.254642756749076e-07)
    t128 = fma(t127, s5, -5.920013707509917e-06)
    t129 = fma(t128, s5, 7.151043366645847e-07)
    t130 = fma(t129, s5, 3.5144576867350296e-05)
    t131 = fma(t130, s5, -1.907889165089234e-06)
    t132 = fma(t131, s5, -0.00023109490680328214)
    t133 = fma(t132, s5, 0.00013334425861164236)
    t134 = fma(t133, s5, 0.0016308184539041554)
    t135 = fma(t134, s5, -0.003479692362978369)
    t136 = fma(t135, s5, -0.007540188966497608)
    t137 = fma(t136, s5, 0.06039657489076986)
    t138 = fma(t137, s5, -0.18652185795966272)
    t139 = fma(t138, s5, 0.38713740074221586)
    t140 = fma(t139, s5, -0.6078966419718921)
    t141 = fma(t140, s5, 0.7552851304157515)
    t142 = 0.7552851304157515 - t141
    t143 = fma(t140, s5, t142)
    t144 = t141 * t112
    t145 = -t144
    t146 = fma(t141, t112, t145)
    t147 = fma(t143, t112, t146)
    t148 = fma(t141, t118, t147)
    t149 = big2 * t92
    t150 = -t149
    t151 = fma(big2, t92, t150)
    t152 = fma(t110, t92, t151)
    t153 = t149 * t144
    t154 = -t153
    t155 = fma(t149, t144, t154)
    t156 = fma(t152, t144, t155)
    t157 = fma(t149, t148, t156)
    t158 = t153 + t157
    t159 = -t158
    tail6 = t159 * 2.938735877055719e-39
    t160 = x + tail6
    t161 = select(c6, tail6, t160)
    c9 = gate == gate
    t162 = select(c9, t161, gate)
    return t91, t162


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
