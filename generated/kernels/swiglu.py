"""swiglu: the kernels, as straight-line programs.

The gate times SiLU of x, as in LLaMA's layers.

    gate*x/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

f in float64: No program was found that stays within 2 ulp: this one is off by 3.08 ulp at x =
-2.4021990634588026 with the gate -1.37e-320. A law for this formula would help.

d2 in float64: No program was found that stays within 2 ulp: this one is off by 2.16 ulp at x =
-1.7547198057168303 with the gate 2.078964e-318. A law for this formula would help.

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
    """gate*x/(1 + exp(-x))

    By whole line; clamp.
    """
    t = float64(gate)
    t2 = float64(x)
    c = t2 < -206.0
    t3 = select(c, -206.0, t2)
    c2 = 23.5673828125 < t3
    t4 = select(c2, 23.5673828125, t3)
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
    t13 = t3 / below
    t14 = t13 * t
    t15 = float32(t14)
    t16 = float32(t13)
    t17 = abs(gate)
    c3 = t17 == float32(inf)
    t18 = t16 * gate
    t19 = select(c3, t18, t15)
    return t19


@kernel
def f_float64(x, gate):
    """gate*x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; room; clamp.

    No program was found that stays within 2 ulp: this one is off by 3.08 ulp at x = -2.4021990634588026 with the
    gate -1.37e-320. A law for this formula would help.
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
    c5 = 1469.0 < t7
    t8 = select(c5, 1469.0, t7)
    shifted = fma(t8, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t8
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    t10 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t11 = fma(t10, r2, 2.7557506817858967e-06)
    t12 = fma(t11, r2, 2.4801488974695663e-05)
    t13 = fma(t12, r2, 0.0001984126959620142)
    t14 = fma(t13, r2, 0.0013888888947978671)
    t15 = fma(t14, r2, 0.008333333333452509)
    t16 = fma(t15, r2, 0.041666666666511414)
    t17 = fma(t16, r2, 0.1666666666666648)
    t18 = fma(t17, r2, 0.5000000000000013)
    t19 = r2 * r2
    v = fma(t19, t18, r2)
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
    t20 = s2 * s2
    t21 = t20 + t20
    t22 = t20 * t21
    big = fma(v, s, s)
    t23 = fma(t22, big, 1.0)
    t24 = 1.0 - t23
    t25 = fma(t22, big, t24)
    t26 = gate2 * big
    t27 = t26 * t8
    t28 = 1.0 / t23
    t29 = t27 * t28
    t30 = -t29
    t31 = fma(t30, t23, t27)
    t32 = fma(t30, t25, t31)
    t33 = fma(t32, t28, t29)
    t34 = -t33
    t35 = s2 + s2
    t36 = s2 * t6
    tail = t34 * s2
    tail2 = tail * s2
    tail3 = tail2 * t35
    tail4 = tail3 * t36
    t37 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t38 = select(c5, -0.0, tail5)
    t39 = x * gate2
    t40 = t39 + t38
    t41 = t40 * t6
    c6 = x < 0.0
    t42 = select(c6, t37, t41)
    c7 = t2 == t2
    t43 = select(c7, t42, t2)
    t44 = t43 * t4
    return t44


@kernel
def d1_float32(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; clamp.
    """
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 206.0 < t3
    t4 = select(c, 206.0, t3)
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
    big = fma(v, s, s)
    t12 = 1.0 - t4
    t13 = big + t12
    t14 = t4 + -1.2784645427610737
    t15 = fma(6.978533717189008e-06, t14, -5.599370431119059e-05)
    t16 = fma(t15, t14, 0.00038673566623430387)
    t17 = fma(t16, t14, -0.0023203141691418095)
    t18 = fma(t17, t14, 0.011602691028914843)
    t19 = fma(t18, t14, -0.046410778646089716)
    t20 = fma(t19, t14, 0.13923227137176036)
    t21 = fma(t20, t14, -1.278464542438157)
    t22 = t14 * t21
    t23 = abs(t14)
    c2 = t23 < 0.6938893903907228
    t24 = select(c2, t22, t13)
    t25 = big + 2.0
    t26 = fma(t25, big, 1.0)
    t27 = big * t24
    t28 = t27 / t26
    t29 = select(c, -0.0, t28)
    t30 = 1.0 - t29
    c3 = t2 < 0.0
    t31 = select(c3, t29, t30)
    t32 = t31 * t
    t33 = float32(t32)
    t34 = float32(t31)
    t35 = abs(gate)
    c4 = t35 == float32(inf)
    t36 = t34 * gate
    t37 = select(c4, t36, t33)
    return t37


@kernel
def d1_float64(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; room; clamp.
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
    c5 = 1469.0 < t7
    t8 = select(c5, 1469.0, t7)
    shifted = fma(t8, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t8
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    t10 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t11 = fma(t10, r2, 2.7557506817858967e-06)
    t12 = fma(t11, r2, 2.4801488974695663e-05)
    t13 = fma(t12, r2, 0.0001984126959620142)
    t14 = fma(t13, r2, 0.0013888888947978671)
    t15 = fma(t14, r2, 0.008333333333452509)
    t16 = fma(t15, r2, 0.041666666666511414)
    t17 = fma(t16, r2, 0.1666666666666648)
    t18 = fma(t17, r2, 0.5000000000000013)
    t19 = r2 * r2
    v = fma(t19, t18, r2)
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
    t20 = s2 * s2
    t21 = t20 + t20
    t22 = t20 * t21
    big = fma(v, s, s)
    t23 = big * t22
    t24 = 1.0 - t8
    t25 = fma(t22, big, t24)
    t26 = t24 - t25
    t27 = fma(t22, big, t26)
    t28 = t8 + -1.2784645427610737
    t29 = t28 - t8
    t30 = t28 - t29
    t31 = t8 - t30
    t32 = -1.2784645427610737 - t29
    t33 = t31 + t32
    t34 = t33 + -1.0946994183093437e-16
    t35 = t28 + t34
    t36 = t35 - t28
    t37 = t34 - t36
    t38 = fma(2.6931715546874645e-12, t35, -4.228319401659955e-11)
    t39 = fma(t38, t35, 5.821710863485258e-10)
    t40 = fma(t39, t35, -6.980256715377762e-09)
    t41 = fma(t40, t35, 7.673684585319321e-08)
    t42 = fma(t41, t35, -7.673710795170029e-07)
    t43 = fma(t42, t35, 6.906362822575354e-06)
    t44 = fma(t43, t35, -5.525090208680231e-05)
    t45 = fma(t44, t35, 0.0003867563093677402)
    t46 = fma(t45, t35, -0.002320537856236969)
    t47 = fma(t46, t35, 0.011602689281712843)
    t48 = fma(t47, t35, -0.04641075712685199)
    t49 = fma(t48, t35, 0.13923227138053687)
    t50 = fma(t49, t35, -1.2784645427610737)
    t51 = -1.2784645427610737 - t50
    t52 = fma(t49, t35, t51)
    t53 = t35 * t50
    t54 = -t53
    t55 = fma(t35, t50, t54)
    t56 = fma(t37, t50, t55)
    t57 = fma(t35, t52, t56)
    t58 = abs(t35)
    c6 = t58 < 0.6938893903907228
    t59 = select(c6, t53, t25)
    t60 = select(c6, t57, t27)
    t61 = fma(t22, big, 2.0)
    t62 = fma(t61, t23, 1.0)
    t63 = 1.0 - t62
    t64 = fma(t61, t23, t63)
    t65 = gate2 * big
    t66 = -t65
    t67 = fma(gate2, big, t66)
    t68 = t65 * t59
    t69 = -t68
    t70 = fma(t65, t59, t69)
    t71 = fma(t67, t59, t70)
    t72 = fma(t65, t60, t71)
    t73 = 1.0 / t62
    t74 = t68 * t73
    t75 = -t74
    t76 = fma(t75, t62, t68)
    t77 = t76 + t72
    t78 = fma(t75, t64, t77)
    t79 = fma(t78, t73, t74)
    t80 = s2 + s2
    t81 = s2 * t6
    tail = t79 * s2
    tail2 = tail * s2
    tail3 = tail2 * t80
    tail4 = tail3 * t81
    t82 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t83 = select(c5, -0.0, tail5)
    t84 = gate2 - t83
    t85 = t84 * t6
    c7 = x < 0.0
    t86 = select(c7, t82, t85)
    c8 = t2 == t2
    t87 = select(c8, t86, t2)
    t88 = t87 * t4
    return t88


@kernel
def d2_float32(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.
    """
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 206.0 < t3
    t4 = select(c, 206.0, t3)
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
    big = fma(v, s, s)
    t12 = t4 + 2.0
    t13 = 2.0 - t4
    t14 = fma(t12, big, t13)
    t15 = t4 + -2.3993572805154675
    t16 = fma(1.5660872757177313e-08, t15, -1.4753749954135566e-07)
    t17 = fma(t16, t15, 1.1496598641789197e-06)
    t18 = fma(t17, t15, -8.092731369983472e-06)
    t19 = fma(t18, t15, 4.6841604567193536e-05)
    t20 = fma(t19, t15, -0.00020181716023629452)
    t21 = fma(t20, t15, 0.0004543672497965785)
    t22 = fma(t21, t15, 0.001510510612841813)
    t23 = fma(t22, t15, -0.021171407604810736)
    t24 = fma(t23, t15, 0.10890236169812012)
    t25 = fma(t24, t15, -1.3085810022887987)
    t26 = t15 * t25
    t27 = abs(t15)
    c2 = t27 < 1.3552527156068805
    t28 = select(c2, t26, t14)
    t29 = big + 3.0
    t30 = fma(t29, big, 3.0)
    t31 = fma(t30, big, 1.0)
    t32 = big * t28
    t33 = t32 / t31
    t34 = select(c, -0.0, t33)
    t35 = t34 * t
    t36 = float32(t35)
    t37 = float32(t34)
    t38 = abs(gate)
    c3 = t38 == float32(inf)
    t39 = t37 * gate
    t40 = select(c3, t39, t36)
    return t40


@kernel
def d2_float64(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; room; clamp.

    No program was found that stays within 2 ulp: this one is off by 2.16 ulp at x = -1.7547198057168303 with the
    gate 2.078964e-318. A law for this formula would help.
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
    c5 = 1469.0 < t7
    t8 = select(c5, 1469.0, t7)
    shifted = fma(t8, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t8
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    t10 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t11 = fma(t10, r2, 2.7557506817858967e-06)
    t12 = fma(t11, r2, 2.4801488974695663e-05)
    t13 = fma(t12, r2, 0.0001984126959620142)
    t14 = fma(t13, r2, 0.0013888888947978671)
    t15 = fma(t14, r2, 0.008333333333452509)
    t16 = fma(t15, r2, 0.041666666666511414)
    t17 = fma(t16, r2, 0.1666666666666648)
    t18 = fma(t17, r2, 0.5000000000000013)
    t19 = r2 * r2
    v = fma(t19, t18, r2)
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
    t20 = s2 * s2
    t21 = t20 + t20
    t22 = t20 * t21
    big = fma(v, s, s)
    t23 = big * t22
    t24 = t8 + 2.0
    t25 = 2.0 - t8
    t26 = fma(t24, t23, t25)
    t27 = t25 - t26
    t28 = fma(t24, t23, t27)
    t29 = t8 + -2.3993572805154675
    t30 = t29 - t8
    t31 = t29 - t30
    t32 = t8 - t31
    t33 = -2.3993572805154675 - t30
    t34 = t32 + t33
    t35 = t34 + -1.8464872855353363e-16
    t36 = t29 + t35
    t37 = t36 - t29
    t38 = t35 - t37
    t39 = fma(6.461019760577196e-15, t36, -5.1794976224967043e-14)
    t40 = fma(t39, t36, 7.10951729385992e-13)
    t41 = fma(t40, t36, -9.992370498845121e-12)
    t42 = fma(t41, t36, 1.2545812370041878e-10)
    t43 = fma(t42, t36, -1.44041594195476e-09)
    t44 = fma(t43, t36, 1.5010631463683834e-08)
    t45 = fma(t44, t36, -1.401029204991601e-07)
    t46 = fma(t45, t36, 1.1508743142808461e-06)
    t47 = fma(t46, t36, -8.10647186090051e-06)
    t48 = fma(t47, t36, 4.684060847392007e-05)
    t49 = fma(t48, t36, -0.0002018060956182646)
    t50 = fma(t49, t36, 0.0004543675885116681)
    t51 = fma(t50, t36, 0.001510506983666477)
    t52 = fma(t51, t36, -0.021171407639146912)
    t53 = fma(t52, t36, 0.10890236203086624)
    t54 = fma(t53, t36, -1.3085810022886)
    t55 = -1.3085810022886 - t54
    t56 = fma(t53, t36, t55)
    t57 = t36 * t54
    t58 = -t57
    t59 = fma(t36, t54, t58)
    t60 = fma(t38, t54, t59)
    t61 = fma(t36, t56, t60)
    t62 = abs(t36)
    c6 = t62 < 1.3552527156068805
    t63 = select(c6, t57, t26)
    t64 = select(c6, t61, t28)
    t65 = fma(t22, big, 3.0)
    t66 = fma(t65, t23, 3.0)
    t67 = fma(t66, t23, 1.0)
    t68 = 1.0 - t67
    t69 = fma(t66, t23, t68)
    t70 = gate2 * big
    t71 = -t70
    t72 = fma(gate2, big, t71)
    t73 = t70 * t63
    t74 = -t73
    t75 = fma(t70, t63, t74)
    t76 = fma(t72, t63, t75)
    t77 = fma(t70, t64, t76)
    t78 = 1.0 / t67
    t79 = t73 * t78
    t80 = -t79
    t81 = fma(t80, t67, t73)
    t82 = t81 + t77
    t83 = fma(t80, t69, t82)
    t84 = fma(t83, t78, t79)
    t85 = s2 + s2
    t86 = s2 * t6
    tail = t84 * s2
    tail2 = tail * s2
    tail3 = tail2 * t85
    tail4 = tail3 * t86
    t87 = select(c5, -0.0, tail4)
    c7 = t2 == t2
    t88 = select(c7, t87, t2)
    t89 = t88 * t4
    return t89


@kernel
def d_gate_float32(x, gate):
    """x/(1 + exp(-x))

    By whole line; clamp.
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
    c4 = gate == gate
    t15 = select(c4, t14, gate)
    return t15


@kernel
def d_gate_float64(x, gate):
    """x/(1 + exp(-x))

    By whole line; clamp.
    """
    c = x < -759.0
    t = select(c, -759.0, x)
    c2 = 43.6689453125 < t
    t2 = select(c2, 43.6689453125, t)
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
    t14 = r - r2
    t15 = fma(k, -5.497923018708371e-14, t14)
    v = fma(t13, t12, t15)
    c3 = t < -88.7236328125
    down = select(c3, 2.938735877055719e-39, 1.0)
    n = bits(shifted)
    i = n << 52
    i2 = bits(down)
    i3 = i + i2
    s = from_bits(i3)
    t16 = s + down
    t17 = t16 - s
    t18 = down - t17
    below = fma(r2, s, t16)
    t19 = t16 - below
    t20 = fma(r2, s, t19)
    t21 = t20 + t18
    t22 = fma(v, s, t21)
    t23 = below + t22
    t24 = t23 - below
    t25 = t22 - t24
    t26 = t * down
    t27 = 1.0 / t23
    t28 = t26 * t27
    t29 = -t28
    t30 = fma(t29, t23, t26)
    t31 = fma(t29, t25, t30)
    t32 = fma(t31, t27, t28)
    t33 = copysign(t32, t26)
    t34 = select(c2, t26, t33)
    c4 = gate == gate
    t35 = select(c4, t34, gate)
    return t35


@kernel
def backward_float32(x, gate):
    """Together: d1, d_gate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 206.0 < t3
    t4 = select(c, 206.0, t3)
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
    big = fma(v, s, s)
    t12 = 1.0 - t4
    t13 = big + t12
    t14 = t4 + -1.2784645427610737
    t15 = fma(6.978533717189008e-06, t14, -5.599370431119059e-05)
    t16 = fma(t15, t14, 0.00038673566623430387)
    t17 = fma(t16, t14, -0.0023203141691418095)
    t18 = fma(t17, t14, 0.011602691028914843)
    t19 = fma(t18, t14, -0.046410778646089716)
    t20 = fma(t19, t14, 0.13923227137176036)
    t21 = fma(t20, t14, -1.278464542438157)
    t22 = t14 * t21
    t23 = abs(t14)
    c2 = t23 < 0.6938893903907228
    t24 = select(c2, t22, t13)
    t25 = big + 2.0
    t26 = fma(t25, big, 1.0)
    t27 = big * t24
    t28 = t27 / t26
    t29 = select(c, -0.0, t28)
    t30 = 1.0 - t29
    c3 = t2 < 0.0
    t31 = select(c3, t29, t30)
    t32 = t31 * t
    t33 = float32(t32)
    t34 = float32(t31)
    t35 = abs(gate)
    c4 = t35 == float32(inf)
    t36 = t34 * gate
    t37 = select(c4, t36, t33)
    c5 = x < float32(-118.0)
    t38 = select(c5, float32(-118.0), x)
    c6 = float32(23.567383) < t38
    t39 = select(c6, float32(23.567383), t38)
    shifted2 = fma(t39, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t40 = -t39
    r2 = fma(k2, float32(-0.69314575), t40)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t41 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t42 = fma(t41, r3, float32(0.041668393))
    t43 = fma(t42, r3, float32(0.1666652))
    t44 = fma(t43, r3, float32(0.49999994))
    t45 = r3 * r3
    v2 = fma(t45, t44, r3)
    c7 = t38 < float32(-44.362305)
    down = select(c7, float32(5.421011e-20), float32(1.0))
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = bits(down)
    i5 = int32(i3 + i4)
    s2 = from_bits(i5)
    t46 = s2 + down
    t47 = t46 - s2
    t48 = down - t47
    t49 = fma(v2, s2, t48)
    below = t46 + t49
    t50 = t38 * down
    t51 = t50 / below
    c8 = gate == gate
    t52 = select(c8, t51, gate)
    return t37, t52


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
    c5 = 1469.0 < t7
    t8 = select(c5, 1469.0, t7)
    shifted = fma(t8, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t8
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    t10 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t11 = fma(t10, r2, 2.7557506817858967e-06)
    t12 = fma(t11, r2, 2.4801488974695663e-05)
    t13 = fma(t12, r2, 0.0001984126959620142)
    t14 = fma(t13, r2, 0.0013888888947978671)
    t15 = fma(t14, r2, 0.008333333333452509)
    t16 = fma(t15, r2, 0.041666666666511414)
    t17 = fma(t16, r2, 0.1666666666666648)
    t18 = fma(t17, r2, 0.5000000000000013)
    t19 = r2 * r2
    v = fma(t19, t18, r2)
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
    t20 = s2 * s2
    t21 = t20 + t20
    t22 = t20 * t21
    big = fma(v, s, s)
    t23 = big * t22
    t24 = 1.0 - t8
    t25 = fma(t22, big, t24)
    t26 = t24 - t25
    t27 = fma(t22, big, t26)
    t28 = t8 + -1.2784645427610737
    t29 = t28 - t8
    t30 = t28 - t29
    t31 = t8 - t30
    t32 = -1.2784645427610737 - t29
    t33 = t31 + t32
    t34 = t33 + -1.0946994183093437e-16
    t35 = t28 + t34
    t36 = t35 - t28
    t37 = t34 - t36
    t38 = fma(2.6931715546874645e-12, t35, -4.228319401659955e-11)
    t39 = fma(t38, t35, 5.821710863485258e-10)
    t40 = fma(t39, t35, -6.980256715377762e-09)
    t41 = fma(t40, t35, 7.673684585319321e-08)
    t42 = fma(t41, t35, -7.673710795170029e-07)
    t43 = fma(t42, t35, 6.906362822575354e-06)
    t44 = fma(t43, t35, -5.525090208680231e-05)
    t45 = fma(t44, t35, 0.0003867563093677402)
    t46 = fma(t45, t35, -0.002320537856236969)
    t47 = fma(t46, t35, 0.011602689281712843)
    t48 = fma(t47, t35, -0.04641075712685199)
    t49 = fma(t48, t35, 0.13923227138053687)
    t50 = fma(t49, t35, -1.2784645427610737)
    t51 = -1.2784645427610737 - t50
    t52 = fma(t49, t35, t51)
    t53 = t35 * t50
    t54 = -t53
    t55 = fma(t35, t50, t54)
    t56 = fma(t37, t50, t55)
    t57 = fma(t35, t52, t56)
    t58 = abs(t35)
    c6 = t58 < 0.6938893903907228
    t59 = select(c6, t53, t25)
    t60 = select(c6, t57, t27)
    t61 = fma(t22, big, 2.0)
    t62 = fma(t61, t23, 1.0)
    t63 = 1.0 - t62
    t64 = fma(t61, t23, t63)
    t65 = gate2 * big
    t66 = -t65
    t67 = fma(gate2, big, t66)
    t68 = t65 * t59
    t69 = -t68
    t70 = fma(t65, t59, t69)
    t71 = fma(t67, t59, t70)
    t72 = fma(t65, t60, t71)
    t73 = 1.0 / t62
    t74 = t68 * t73
    t75 = -t74
    t76 = fma(t75, t62, t68)
    t77 = t76 + t72
    t78 = fma(t75, t64, t77)
    t79 = fma(t78, t73, t74)
    t80 = s2 + s2
    t81 = s2 * t6
    tail = t79 * s2
    tail2 = tail * s2
    tail3 = tail2 * t80
    tail4 = tail3 * t81
    t82 = select(c5, -0.0, tail4)
    tail5 = tail3 * s2
    t83 = select(c5, -0.0, tail5)
    t84 = gate2 - t83
    t85 = t84 * t6
    c7 = x < 0.0
    t86 = select(c7, t82, t85)
    c8 = t2 == t2
    t87 = select(c8, t86, t2)
    t88 = t87 * t4
    c9 = x < -759.0
    t89 = select(c9, -759.0, x)
    c10 = 43.6689453125 < t89
    t90 = select(c10, 43.6689453125, t89)
    shifted2 = fma(t90, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t91 = -t90
    r3 = fma(k2, -0.6931471805598903, t91)
    r4 = fma(k2, -5.497923018708371e-14, r3)
    t92 = fma(2.5025203959737602e-08, r4, 2.763162576195063e-07)
    t93 = fma(t92, r4, 2.7557506817858967e-06)
    t94 = fma(t93, r4, 2.4801488974695663e-05)
    t95 = fma(t94, r4, 0.0001984126959620142)
    t96 = fma(t95, r4, 0.0013888888947978671)
    t97 = fma(t96, r4, 0.008333333333452509)
    t98 = fma(t97, r4, 0.041666666666511414)
    t99 = fma(t98, r4, 0.1666666666666648)
    t100 = fma(t99, r4, 0.5000000000000013)
    t101 = r4 * r4
    t102 = r3 - r4
    t103 = fma(k2, -5.497923018708371e-14, t102)
    v2 = fma(t101, t100, t103)
    c11 = t89 < -88.7236328125
    down = select(c11, 2.938735877055719e-39, 1.0)
    n3 = bits(shifted2)
    i8 = n3 << 52
    i9 = bits(down)
    i10 = i8 + i9
    s3 = from_bits(i10)
    t104 = s3 + down
    t105 = t104 - s3
    t106 = down - t105
    below = fma(r4, s3, t104)
    t107 = t104 - below
    t108 = fma(r4, s3, t107)
    t109 = t108 + t106
    t110 = fma(v2, s3, t109)
    t111 = below + t110
    t112 = t111 - below
    t113 = t110 - t112
    t114 = t89 * down
    t115 = 1.0 / t111
    t116 = t114 * t115
    t117 = -t116
    t118 = fma(t117, t111, t114)
    t119 = fma(t117, t113, t118)
    t120 = fma(t119, t115, t116)
    t121 = copysign(t120, t114)
    t122 = select(c10, t114, t121)
    c12 = gate == gate
    t123 = select(c12, t122, gate)
    return t88, t123


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
