"""exponential: the kernels, as straight-line programs.

The exponential function, its own derivative.

    exp(x)

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5009 ulp, d1 0.5009 ulp, d2 0.5009 ulp.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/exponential.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.5009 ulp, at x = -30.511385, on 44,189,121 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 108.82421875 < t2
    t3 = select(c, 108.82421875, t2)
    t4 = t3 + 1.0
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
    t12 = 2.718281828459045 * big
    c2 = 93.5751953125 < t2
    t13 = select(c2, 93.5751953125, t2)
    t14 = t13 + 1.0
    shifted2 = fma(t14, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t15 = -t14
    r2 = fma(k2, -0.6931471805599472, t15)
    t16 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t17 = fma(t16, r2, 0.00833349858147164)
    t18 = fma(t17, r2, 0.04166629380339174)
    t19 = fma(t18, r2, 0.16666665859438767)
    t20 = fma(t19, r2, 0.500000006794052)
    t21 = r2 * r2
    v2 = fma(t21, t20, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    big2 = fma(v2, s2, s2)
    t22 = 0.36787944117144233 / big2
    c3 = t < 0.0
    t23 = select(c3, t12, t22)
    t24 = float32(t23)
    return t24


@kernel
def f_float64(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.7238 ulp, at x = -0.033244162791454784, on 20,163 inputs.
    """
    t = abs(x)
    c = 749.9853515625 < t
    t2 = select(c, 749.9853515625, t)
    t3 = t2 + 1.0
    t4 = t3 - t2
    t5 = t3 - t4
    t6 = t2 - t5
    t7 = 1.0 - t4
    t8 = t6 + t7
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t3
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t8
    t10 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t11 = fma(t10, r3, 2.7557506817858967e-06)
    t12 = fma(t11, r3, 2.4801488974695663e-05)
    t13 = fma(t12, r3, 0.0001984126959620142)
    t14 = fma(t13, r3, 0.0013888888947978671)
    t15 = fma(t14, r3, 0.008333333333452509)
    t16 = fma(t15, r3, 0.041666666666511414)
    t17 = fma(t16, r3, 0.1666666666666648)
    t18 = fma(t17, r3, 0.5000000000000013)
    t19 = r3 * r3
    t20 = r - r2
    t21 = fma(k, -5.497923018708371e-14, t20)
    t22 = r2 - r3
    t23 = t22 - t8
    t24 = t21 + t23
    v = fma(t19, t18, t24)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t25 = s - big
    t26 = fma(r3, s, t25)
    t27 = fma(v, s, t26)
    t28 = big + t27
    t29 = t28 - big
    t30 = t27 - t29
    t31 = 2.718281828459045 * t28
    t32 = -t31
    t33 = fma(2.718281828459045, t28, t32)
    t34 = fma(1.4456468917292502e-16, t28, t33)
    t35 = fma(2.718281828459045, t30, t34)
    t36 = abs(t31)
    c2 = 0.0 < t36
    c3 = t36 < inf
    c4 = c2 & c3
    t37 = t31 + t35
    t38 = select(c4, t37, t31)
    tail = t38 * 2.938735877055719e-39
    c5 = 714.634765625 < t
    t39 = select(c5, 714.634765625, t)
    t40 = t39 + 1.0
    t41 = t40 - t39
    t42 = t40 - t41
    t43 = t39 - t42
    t44 = 1.0 - t41
    t45 = t43 + t44
    shifted2 = fma(t40, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t46 = -t40
    r4 = fma(k2, -0.6931471805598903, t46)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t45
    t47 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t48 = fma(t47, r6, 2.7557506817858967e-06)
    t49 = fma(t48, r6, 2.4801488974695663e-05)
    t50 = fma(t49, r6, 0.0001984126959620142)
    t51 = fma(t50, r6, 0.0013888888947978671)
    t52 = fma(t51, r6, 0.008333333333452509)
    t53 = fma(t52, r6, 0.041666666666511414)
    t54 = fma(t53, r6, 0.1666666666666648)
    t55 = fma(t54, r6, 0.5000000000000013)
    t56 = r6 * r6
    t57 = r4 - r5
    t58 = fma(k2, -5.497923018708371e-14, t57)
    t59 = r5 - r6
    t60 = t59 - t45
    t61 = t58 + t60
    v2 = fma(t56, t55, t61)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t62 = s2 - big2
    t63 = fma(r6, s2, t62)
    t64 = fma(v2, s2, t63)
    t65 = big2 + t64
    t66 = t65 - big2
    t67 = t64 - t66
    t68 = 1.0 / t65
    t69 = 0.36787944117144233 * t68
    t70 = -t69
    t71 = fma(t70, t65, 0.36787944117144233)
    t72 = t71 + -1.2428753672788363e-17
    t73 = fma(t70, t67, t72)
    t74 = fma(t73, t68, t69)
    tail2 = t74 * 3.402823669209385e+38
    c6 = x < 0.0
    t75 = select(c6, tail, tail2)
    return t75


@kernel
def d1_float32(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.5009 ulp, at x = -30.511385, on 44,189,121 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 108.82421875 < t2
    t3 = select(c, 108.82421875, t2)
    t4 = t3 + 1.0
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
    t12 = 2.718281828459045 * big
    c2 = 93.5751953125 < t2
    t13 = select(c2, 93.5751953125, t2)
    t14 = t13 + 1.0
    shifted2 = fma(t14, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t15 = -t14
    r2 = fma(k2, -0.6931471805599472, t15)
    t16 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t17 = fma(t16, r2, 0.00833349858147164)
    t18 = fma(t17, r2, 0.04166629380339174)
    t19 = fma(t18, r2, 0.16666665859438767)
    t20 = fma(t19, r2, 0.500000006794052)
    t21 = r2 * r2
    v2 = fma(t21, t20, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    big2 = fma(v2, s2, s2)
    t22 = 0.36787944117144233 / big2
    c3 = t < 0.0
    t23 = select(c3, t12, t22)
    t24 = float32(t23)
    return t24


@kernel
def d1_float64(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.7238 ulp, at x = -0.033244162791454784, on 20,163 inputs.
    """
    t = abs(x)
    c = 749.9853515625 < t
    t2 = select(c, 749.9853515625, t)
    t3 = t2 + 1.0
    t4 = t3 - t2
    t5 = t3 - t4
    t6 = t2 - t5
    t7 = 1.0 - t4
    t8 = t6 + t7
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t3
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t8
    t10 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t11 = fma(t10, r3, 2.7557506817858967e-06)
    t12 = fma(t11, r3, 2.4801488974695663e-05)
    t13 = fma(t12, r3, 0.0001984126959620142)
    t14 = fma(t13, r3, 0.0013888888947978671)
    t15 = fma(t14, r3, 0.008333333333452509)
    t16 = fma(t15, r3, 0.041666666666511414)
    t17 = fma(t16, r3, 0.1666666666666648)
    t18 = fma(t17, r3, 0.5000000000000013)
    t19 = r3 * r3
    t20 = r - r2
    t21 = fma(k, -5.497923018708371e-14, t20)
    t22 = r2 - r3
    t23 = t22 - t8
    t24 = t21 + t23
    v = fma(t19, t18, t24)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t25 = s - big
    t26 = fma(r3, s, t25)
    t27 = fma(v, s, t26)
    t28 = big + t27
    t29 = t28 - big
    t30 = t27 - t29
    t31 = 2.718281828459045 * t28
    t32 = -t31
    t33 = fma(2.718281828459045, t28, t32)
    t34 = fma(1.4456468917292502e-16, t28, t33)
    t35 = fma(2.718281828459045, t30, t34)
    t36 = abs(t31)
    c2 = 0.0 < t36
    c3 = t36 < inf
    c4 = c2 & c3
    t37 = t31 + t35
    t38 = select(c4, t37, t31)
    tail = t38 * 2.938735877055719e-39
    c5 = 714.634765625 < t
    t39 = select(c5, 714.634765625, t)
    t40 = t39 + 1.0
    t41 = t40 - t39
    t42 = t40 - t41
    t43 = t39 - t42
    t44 = 1.0 - t41
    t45 = t43 + t44
    shifted2 = fma(t40, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t46 = -t40
    r4 = fma(k2, -0.6931471805598903, t46)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t45
    t47 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t48 = fma(t47, r6, 2.7557506817858967e-06)
    t49 = fma(t48, r6, 2.4801488974695663e-05)
    t50 = fma(t49, r6, 0.0001984126959620142)
    t51 = fma(t50, r6, 0.0013888888947978671)
    t52 = fma(t51, r6, 0.008333333333452509)
    t53 = fma(t52, r6, 0.041666666666511414)
    t54 = fma(t53, r6, 0.1666666666666648)
    t55 = fma(t54, r6, 0.5000000000000013)
    t56 = r6 * r6
    t57 = r4 - r5
    t58 = fma(k2, -5.497923018708371e-14, t57)
    t59 = r5 - r6
    t60 = t59 - t45
    t61 = t58 + t60
    v2 = fma(t56, t55, t61)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t62 = s2 - big2
    t63 = fma(r6, s2, t62)
    t64 = fma(v2, s2, t63)
    t65 = big2 + t64
    t66 = t65 - big2
    t67 = t64 - t66
    t68 = 1.0 / t65
    t69 = 0.36787944117144233 * t68
    t70 = -t69
    t71 = fma(t70, t65, 0.36787944117144233)
    t72 = t71 + -1.2428753672788363e-17
    t73 = fma(t70, t67, t72)
    t74 = fma(t73, t68, t69)
    tail2 = t74 * 3.402823669209385e+38
    c6 = x < 0.0
    t75 = select(c6, tail, tail2)
    return t75


@kernel
def d2_float32(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.5009 ulp, at x = -30.511385, on 44,189,121 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 108.82421875 < t2
    t3 = select(c, 108.82421875, t2)
    t4 = t3 + 1.0
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
    t12 = 2.718281828459045 * big
    c2 = 93.5751953125 < t2
    t13 = select(c2, 93.5751953125, t2)
    t14 = t13 + 1.0
    shifted2 = fma(t14, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t15 = -t14
    r2 = fma(k2, -0.6931471805599472, t15)
    t16 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t17 = fma(t16, r2, 0.00833349858147164)
    t18 = fma(t17, r2, 0.04166629380339174)
    t19 = fma(t18, r2, 0.16666665859438767)
    t20 = fma(t19, r2, 0.500000006794052)
    t21 = r2 * r2
    v2 = fma(t21, t20, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    big2 = fma(v2, s2, s2)
    t22 = 0.36787944117144233 / big2
    c3 = t < 0.0
    t23 = select(c3, t12, t22)
    t24 = float32(t23)
    return t24


@kernel
def d2_float64(x):
    """exp(x)

    By segments; scale last; clamp.

    The largest error found at default parameters is 0.7238 ulp, at x = -0.033244162791454784, on 20,163 inputs.
    """
    t = abs(x)
    c = 749.9853515625 < t
    t2 = select(c, 749.9853515625, t)
    t3 = t2 + 1.0
    t4 = t3 - t2
    t5 = t3 - t4
    t6 = t2 - t5
    t7 = 1.0 - t4
    t8 = t6 + t7
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t9 = -t3
    r = fma(k, -0.6931471805598903, t9)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t8
    t10 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t11 = fma(t10, r3, 2.7557506817858967e-06)
    t12 = fma(t11, r3, 2.4801488974695663e-05)
    t13 = fma(t12, r3, 0.0001984126959620142)
    t14 = fma(t13, r3, 0.0013888888947978671)
    t15 = fma(t14, r3, 0.008333333333452509)
    t16 = fma(t15, r3, 0.041666666666511414)
    t17 = fma(t16, r3, 0.1666666666666648)
    t18 = fma(t17, r3, 0.5000000000000013)
    t19 = r3 * r3
    t20 = r - r2
    t21 = fma(k, -5.497923018708371e-14, t20)
    t22 = r2 - r3
    t23 = t22 - t8
    t24 = t21 + t23
    v = fma(t19, t18, t24)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t25 = s - big
    t26 = fma(r3, s, t25)
    t27 = fma(v, s, t26)
    t28 = big + t27
    t29 = t28 - big
    t30 = t27 - t29
    t31 = 2.718281828459045 * t28
    t32 = -t31
    t33 = fma(2.718281828459045, t28, t32)
    t34 = fma(1.4456468917292502e-16, t28, t33)
    t35 = fma(2.718281828459045, t30, t34)
    t36 = abs(t31)
    c2 = 0.0 < t36
    c3 = t36 < inf
    c4 = c2 & c3
    t37 = t31 + t35
    t38 = select(c4, t37, t31)
    tail = t38 * 2.938735877055719e-39
    c5 = 714.634765625 < t
    t39 = select(c5, 714.634765625, t)
    t40 = t39 + 1.0
    t41 = t40 - t39
    t42 = t40 - t41
    t43 = t39 - t42
    t44 = 1.0 - t41
    t45 = t43 + t44
    shifted2 = fma(t40, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t46 = -t40
    r4 = fma(k2, -0.6931471805598903, t46)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t45
    t47 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t48 = fma(t47, r6, 2.7557506817858967e-06)
    t49 = fma(t48, r6, 2.4801488974695663e-05)
    t50 = fma(t49, r6, 0.0001984126959620142)
    t51 = fma(t50, r6, 0.0013888888947978671)
    t52 = fma(t51, r6, 0.008333333333452509)
    t53 = fma(t52, r6, 0.041666666666511414)
    t54 = fma(t53, r6, 0.1666666666666648)
    t55 = fma(t54, r6, 0.5000000000000013)
    t56 = r6 * r6
    t57 = r4 - r5
    t58 = fma(k2, -5.497923018708371e-14, t57)
    t59 = r5 - r6
    t60 = t59 - t45
    t61 = t58 + t60
    v2 = fma(t56, t55, t61)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t62 = s2 - big2
    t63 = fma(r6, s2, t62)
    t64 = fma(v2, s2, t63)
    t65 = big2 + t64
    t66 = t65 - big2
    t67 = t64 - t66
    t68 = 1.0 / t65
    t69 = 0.36787944117144233 * t68
    t70 = -t69
    t71 = fma(t70, t65, 0.36787944117144233)
    t72 = t71 + -1.2428753672788363e-17
    t73 = fma(t70, t67, t72)
    t74 = fma(t73, t68, t69)
    tail2 = t74 * 3.402823669209385e+38
    c6 = x < 0.0
    t75 = select(c6, tail, tail2)
    return t75


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    t2 = abs(t)
    c = 197.5478515625 < t2
    t3 = select(c, 197.5478515625, t2)
    t4 = t3 + 1.0
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
    t12 = 2.718281828459045 * big
    c2 = 182.2978515625 < t2
    t13 = select(c2, 182.2978515625, t2)
    t14 = t13 + 1.0
    shifted2 = fma(t14, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t15 = -t14
    r2 = fma(k2, -0.6931471805599472, t15)
    t16 = fma(0.00019789845026340665, r2, 0.0013944751056786612)
    t17 = fma(t16, r2, 0.00833349858147164)
    t18 = fma(t17, r2, 0.04166629380339174)
    t19 = fma(t18, r2, 0.16666665859438767)
    t20 = fma(t19, r2, 0.500000006794052)
    t21 = r2 * r2
    v2 = fma(t21, t20, r2)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 4607182418800017408
    s2 = from_bits(i4)
    big2 = fma(v2, s2, s2)
    t22 = 0.36787944117144233 / big2
    c3 = t < 0.0
    t23 = select(c3, t12, t22)
    t24 = float32(t23)
    t25 = abs(t24)
    c4 = t25 < float32(1.1754944e-38)
    c5 = t25 == float32(inf)
    c6 = c4 | c5
    t26 = float64(grad)
    t27 = t26 * t23
    t28 = float32(t27)
    t29 = grad * t24
    t30 = select(c6, t28, t29)
    return t30


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(grad)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, grad)
    t4 = select(c3, grad, t3)
    t5 = abs(x)
    c4 = 1459.7685546875 < t5
    t6 = select(c4, 1459.7685546875, t5)
    t7 = t6 + 1.0
    t8 = t7 - t6
    t9 = t7 - t8
    t10 = t6 - t9
    t11 = 1.0 - t8
    t12 = t10 + t11
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t13 = -t7
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t12
    t14 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t15 = fma(t14, r3, 2.7557506817858967e-06)
    t16 = fma(t15, r3, 2.4801488974695663e-05)
    t17 = fma(t16, r3, 0.0001984126959620142)
    t18 = fma(t17, r3, 0.0013888888947978671)
    t19 = fma(t18, r3, 0.008333333333452509)
    t20 = fma(t19, r3, 0.041666666666511414)
    t21 = fma(t20, r3, 0.1666666666666648)
    t22 = fma(t21, r3, 0.5000000000000013)
    t23 = r3 * r3
    t24 = r - r2
    t25 = fma(k, -5.497923018708371e-14, t24)
    t26 = r2 - r3
    t27 = t26 - t12
    t28 = t25 + t27
    v = fma(t23, t22, t28)
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
    big = fma(r3, s, s)
    t29 = s - big
    t30 = fma(r3, s, t29)
    t31 = fma(v, s, t30)
    t32 = big + t31
    t33 = t32 - big
    t34 = t31 - t33
    t35 = 2.718281828459045 * t32
    t36 = -t35
    t37 = fma(2.718281828459045, t32, t36)
    t38 = fma(1.4456468917292502e-16, t32, t37)
    t39 = fma(2.718281828459045, t34, t38)
    t40 = abs(t2)
    c5 = 7.435084542388915e+283 <= t40
    c6 = t40 < 1.344974619049452e-284
    t41 = select(c6, 1.2089258196146292e+24, 1.0)
    t42 = select(c5, 8.271806125530277e-25, t41)
    t43 = t2 * t42
    t44 = select(c6, 8.271806125530277e-25, 1.0)
    t45 = select(c5, 1.2089258196146292e+24, t44)
    t46 = abs(t35)
    c7 = 0.0 < t46
    c8 = t46 < inf
    c9 = c7 & c8
    t47 = t35 + t39
    t48 = select(c9, t47, t35)
    t49 = t48 * t43
    t50 = s2 + s2
    t51 = s2 * t45
    tail = t49 * s2
    tail2 = tail * s2
    tail3 = tail2 * t50
    tail4 = tail3 * t51
    t52 = copysign(0.0, tail4)
    t53 = select(c4, t52, tail4)
    c10 = 714.634765625 < t5
    t54 = select(c10, 714.634765625, t5)
    t55 = t54 + 1.0
    t56 = t55 - t54
    t57 = t55 - t56
    t58 = t54 - t57
    t59 = 1.0 - t56
    t60 = t58 + t59
    shifted2 = fma(t55, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t61 = -t55
    r4 = fma(k2, -0.6931471805598903, t61)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t60
    t62 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t63 = fma(t62, r6, 2.7557506817858967e-06)
    t64 = fma(t63, r6, 2.4801488974695663e-05)
    t65 = fma(t64, r6, 0.0001984126959620142)
    t66 = fma(t65, r6, 0.0013888888947978671)
    t67 = fma(t66, r6, 0.008333333333452509)
    t68 = fma(t67, r6, 0.041666666666511414)
    t69 = fma(t68, r6, 0.1666666666666648)
    t70 = fma(t69, r6, 0.5000000000000013)
    t71 = r6 * r6
    t72 = r4 - r5
    t73 = fma(k2, -5.497923018708371e-14, t72)
    t74 = r5 - r6
    t75 = t74 - t60
    t76 = t73 + t75
    v2 = fma(t71, t70, t76)
    n3 = bits(shifted2)
    i8 = n3 << 52
    i9 = i8 + 5183643171103440896
    s3 = from_bits(i9)
    big2 = fma(r6, s3, s3)
    t77 = s3 - big2
    t78 = fma(r6, s3, t77)
    t79 = fma(v2, s3, t78)
    t80 = big2 + t79
    t81 = t80 - big2
    t82 = t79 - t81
    t83 = 1.0 / t80
    t84 = 0.36787944117144233 * t83
    t85 = -t84
    t86 = fma(t85, t80, 0.36787944117144233)
    t87 = t86 + -1.2428753672788363e-17
    t88 = fma(t85, t82, t87)
    t89 = fma(t88, t83, t84)
    tail5 = t89 * 3.402823669209385e+38
    t90 = tail5 * t2
    c11 = x < 0.0
    t91 = select(c11, t53, t90)
    c12 = t2 == t2
    t92 = select(c12, t91, t2)
    t93 = t92 * t4
    return t93


@kernel
def f_float16(x):
    """exp(x)

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 749.9853515625 < t2
    t3 = select(c, 749.9853515625, t2)
    t4 = t3 + 1.0
    t5 = t4 - t3
    t6 = t4 - t5
    t7 = t3 - t6
    t8 = 1.0 - t5
    t9 = t7 + t8
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t10 = -t4
    r = fma(k, -0.6931471805598903, t10)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t9
    t11 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t12 = fma(t11, r3, 2.7557506817858967e-06)
    t13 = fma(t12, r3, 2.4801488974695663e-05)
    t14 = fma(t13, r3, 0.0001984126959620142)
    t15 = fma(t14, r3, 0.0013888888947978671)
    t16 = fma(t15, r3, 0.008333333333452509)
    t17 = fma(t16, r3, 0.041666666666511414)
    t18 = fma(t17, r3, 0.1666666666666648)
    t19 = fma(t18, r3, 0.5000000000000013)
    t20 = r3 * r3
    t21 = r - r2
    t22 = fma(k, -5.497923018708371e-14, t21)
    t23 = r2 - r3
    t24 = t23 - t9
    t25 = t22 + t24
    v = fma(t20, t19, t25)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t26 = s - big
    t27 = fma(r3, s, t26)
    t28 = fma(v, s, t27)
    t29 = big + t28
    t30 = t29 - big
    t31 = t28 - t30
    t32 = 2.718281828459045 * t29
    t33 = -t32
    t34 = fma(2.718281828459045, t29, t33)
    t35 = fma(1.4456468917292502e-16, t29, t34)
    t36 = fma(2.718281828459045, t31, t35)
    t37 = abs(t32)
    c2 = 0.0 < t37
    c3 = t37 < inf
    c4 = c2 & c3
    t38 = t32 + t36
    t39 = select(c4, t38, t32)
    tail = t39 * 2.938735877055719e-39
    c5 = 714.634765625 < t2
    t40 = select(c5, 714.634765625, t2)
    t41 = t40 + 1.0
    t42 = t41 - t40
    t43 = t41 - t42
    t44 = t40 - t43
    t45 = 1.0 - t42
    t46 = t44 + t45
    shifted2 = fma(t41, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t47 = -t41
    r4 = fma(k2, -0.6931471805598903, t47)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t46
    t48 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t49 = fma(t48, r6, 2.7557506817858967e-06)
    t50 = fma(t49, r6, 2.4801488974695663e-05)
    t51 = fma(t50, r6, 0.0001984126959620142)
    t52 = fma(t51, r6, 0.0013888888947978671)
    t53 = fma(t52, r6, 0.008333333333452509)
    t54 = fma(t53, r6, 0.041666666666511414)
    t55 = fma(t54, r6, 0.1666666666666648)
    t56 = fma(t55, r6, 0.5000000000000013)
    t57 = r6 * r6
    t58 = r4 - r5
    t59 = fma(k2, -5.497923018708371e-14, t58)
    t60 = r5 - r6
    t61 = t60 - t46
    t62 = t59 + t61
    v2 = fma(t57, t56, t62)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t63 = s2 - big2
    t64 = fma(r6, s2, t63)
    t65 = fma(v2, s2, t64)
    t66 = big2 + t65
    t67 = t66 - big2
    t68 = t65 - t67
    t69 = 1.0 / t66
    t70 = 0.36787944117144233 * t69
    t71 = -t70
    t72 = fma(t71, t66, 0.36787944117144233)
    t73 = t72 + -1.2428753672788363e-17
    t74 = fma(t71, t68, t73)
    t75 = fma(t74, t69, t70)
    tail2 = t75 * 3.402823669209385e+38
    c6 = t < 0.0
    t76 = select(c6, tail, tail2)
    t77 = float32(t76)
    t78 = float64(t77)
    t79 = abs(t78)
    t80 = abs(t76)
    c7 = t80 < t79
    c8 = t79 < t80
    i5 = bits(t77)
    i6 = select(c7, int32(1), int32(0))
    i7 = int32(i5 - i6)
    i8 = int32(i7 | int32(1))
    t81 = from_bits(i8)
    c9 = c7 | c8
    t82 = select(c9, t81, t77)
    return t82


@kernel
def d1_float16(x):
    """exp(x)

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 749.9853515625 < t2
    t3 = select(c, 749.9853515625, t2)
    t4 = t3 + 1.0
    t5 = t4 - t3
    t6 = t4 - t5
    t7 = t3 - t6
    t8 = 1.0 - t5
    t9 = t7 + t8
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t10 = -t4
    r = fma(k, -0.6931471805598903, t10)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t9
    t11 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t12 = fma(t11, r3, 2.7557506817858967e-06)
    t13 = fma(t12, r3, 2.4801488974695663e-05)
    t14 = fma(t13, r3, 0.0001984126959620142)
    t15 = fma(t14, r3, 0.0013888888947978671)
    t16 = fma(t15, r3, 0.008333333333452509)
    t17 = fma(t16, r3, 0.041666666666511414)
    t18 = fma(t17, r3, 0.1666666666666648)
    t19 = fma(t18, r3, 0.5000000000000013)
    t20 = r3 * r3
    t21 = r - r2
    t22 = fma(k, -5.497923018708371e-14, t21)
    t23 = r2 - r3
    t24 = t23 - t9
    t25 = t22 + t24
    v = fma(t20, t19, t25)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t26 = s - big
    t27 = fma(r3, s, t26)
    t28 = fma(v, s, t27)
    t29 = big + t28
    t30 = t29 - big
    t31 = t28 - t30
    t32 = 2.718281828459045 * t29
    t33 = -t32
    t34 = fma(2.718281828459045, t29, t33)
    t35 = fma(1.4456468917292502e-16, t29, t34)
    t36 = fma(2.718281828459045, t31, t35)
    t37 = abs(t32)
    c2 = 0.0 < t37
    c3 = t37 < inf
    c4 = c2 & c3
    t38 = t32 + t36
    t39 = select(c4, t38, t32)
    tail = t39 * 2.938735877055719e-39
    c5 = 714.634765625 < t2
    t40 = select(c5, 714.634765625, t2)
    t41 = t40 + 1.0
    t42 = t41 - t40
    t43 = t41 - t42
    t44 = t40 - t43
    t45 = 1.0 - t42
    t46 = t44 + t45
    shifted2 = fma(t41, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t47 = -t41
    r4 = fma(k2, -0.6931471805598903, t47)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t46
    t48 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t49 = fma(t48, r6, 2.7557506817858967e-06)
    t50 = fma(t49, r6, 2.4801488974695663e-05)
    t51 = fma(t50, r6, 0.0001984126959620142)
    t52 = fma(t51, r6, 0.0013888888947978671)
    t53 = fma(t52, r6, 0.008333333333452509)
    t54 = fma(t53, r6, 0.041666666666511414)
    t55 = fma(t54, r6, 0.1666666666666648)
    t56 = fma(t55, r6, 0.5000000000000013)
    t57 = r6 * r6
    t58 = r4 - r5
    t59 = fma(k2, -5.497923018708371e-14, t58)
    t60 = r5 - r6
    t61 = t60 - t46
    t62 = t59 + t61
    v2 = fma(t57, t56, t62)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t63 = s2 - big2
    t64 = fma(r6, s2, t63)
    t65 = fma(v2, s2, t64)
    t66 = big2 + t65
    t67 = t66 - big2
    t68 = t65 - t67
    t69 = 1.0 / t66
    t70 = 0.36787944117144233 * t69
    t71 = -t70
    t72 = fma(t71, t66, 0.36787944117144233)
    t73 = t72 + -1.2428753672788363e-17
    t74 = fma(t71, t68, t73)
    t75 = fma(t74, t69, t70)
    tail2 = t75 * 3.402823669209385e+38
    c6 = t < 0.0
    t76 = select(c6, tail, tail2)
    t77 = float32(t76)
    t78 = float64(t77)
    t79 = abs(t78)
    t80 = abs(t76)
    c7 = t80 < t79
    c8 = t79 < t80
    i5 = bits(t77)
    i6 = select(c7, int32(1), int32(0))
    i7 = int32(i5 - i6)
    i8 = int32(i7 | int32(1))
    t81 = from_bits(i8)
    c9 = c7 | c8
    t82 = select(c9, t81, t77)
    return t82


@kernel
def d2_float16(x):
    """exp(x)

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 749.9853515625 < t2
    t3 = select(c, 749.9853515625, t2)
    t4 = t3 + 1.0
    t5 = t4 - t3
    t6 = t4 - t5
    t7 = t3 - t6
    t8 = 1.0 - t5
    t9 = t7 + t8
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t10 = -t4
    r = fma(k, -0.6931471805598903, t10)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t9
    t11 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t12 = fma(t11, r3, 2.7557506817858967e-06)
    t13 = fma(t12, r3, 2.4801488974695663e-05)
    t14 = fma(t13, r3, 0.0001984126959620142)
    t15 = fma(t14, r3, 0.0013888888947978671)
    t16 = fma(t15, r3, 0.008333333333452509)
    t17 = fma(t16, r3, 0.041666666666511414)
    t18 = fma(t17, r3, 0.1666666666666648)
    t19 = fma(t18, r3, 0.5000000000000013)
    t20 = r3 * r3
    t21 = r - r2
    t22 = fma(k, -5.497923018708371e-14, t21)
    t23 = r2 - r3
    t24 = t23 - t9
    t25 = t22 + t24
    v = fma(t20, t19, t25)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t26 = s - big
    t27 = fma(r3, s, t26)
    t28 = fma(v, s, t27)
    t29 = big + t28
    t30 = t29 - big
    t31 = t28 - t30
    t32 = 2.718281828459045 * t29
    t33 = -t32
    t34 = fma(2.718281828459045, t29, t33)
    t35 = fma(1.4456468917292502e-16, t29, t34)
    t36 = fma(2.718281828459045, t31, t35)
    t37 = abs(t32)
    c2 = 0.0 < t37
    c3 = t37 < inf
    c4 = c2 & c3
    t38 = t32 + t36
    t39 = select(c4, t38, t32)
    tail = t39 * 2.938735877055719e-39
    c5 = 714.634765625 < t2
    t40 = select(c5, 714.634765625, t2)
    t41 = t40 + 1.0
    t42 = t41 - t40
    t43 = t41 - t42
    t44 = t40 - t43
    t45 = 1.0 - t42
    t46 = t44 + t45
    shifted2 = fma(t41, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t47 = -t41
    r4 = fma(k2, -0.6931471805598903, t47)
    r5 = fma(k2, -5.497923018708371e-14, r4)
    r6 = r5 - t46
    t48 = fma(2.5025203959737602e-08, r6, 2.763162576195063e-07)
    t49 = fma(t48, r6, 2.7557506817858967e-06)
    t50 = fma(t49, r6, 2.4801488974695663e-05)
    t51 = fma(t50, r6, 0.0001984126959620142)
    t52 = fma(t51, r6, 0.0013888888947978671)
    t53 = fma(t52, r6, 0.008333333333452509)
    t54 = fma(t53, r6, 0.041666666666511414)
    t55 = fma(t54, r6, 0.1666666666666648)
    t56 = fma(t55, r6, 0.5000000000000013)
    t57 = r6 * r6
    t58 = r4 - r5
    t59 = fma(k2, -5.497923018708371e-14, t58)
    t60 = r5 - r6
    t61 = t60 - t46
    t62 = t59 + t61
    v2 = fma(t57, t56, t62)
    n2 = bits(shifted2)
    i3 = n2 << 52
    i4 = i3 + 5183643171103440896
    s2 = from_bits(i4)
    big2 = fma(r6, s2, s2)
    t63 = s2 - big2
    t64 = fma(r6, s2, t63)
    t65 = fma(v2, s2, t64)
    t66 = big2 + t65
    t67 = t66 - big2
    t68 = t65 - t67
    t69 = 1.0 / t66
    t70 = 0.36787944117144233 * t69
    t71 = -t70
    t72 = fma(t71, t66, 0.36787944117144233)
    t73 = t72 + -1.2428753672788363e-17
    t74 = fma(t71, t68, t73)
    t75 = fma(t74, t69, t70)
    tail2 = t75 * 3.402823669209385e+38
    c6 = t < 0.0
    t76 = select(c6, tail, tail2)
    t77 = float32(t76)
    t78 = float64(t77)
    t79 = abs(t78)
    t80 = abs(t76)
    c7 = t80 < t79
    c8 = t79 < t80
    i5 = bits(t77)
    i6 = select(c7, int32(1), int32(0))
    i7 = int32(i5 - i6)
    i8 = int32(i7 | int32(1))
    t81 = from_bits(i8)
    c9 = c7 | c8
    t82 = select(c9, t81, t77)
    return t82


f_bfloat16 = f_float32
d1_bfloat16 = d1_float32
d2_bfloat16 = d2_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
