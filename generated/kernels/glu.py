"""glu: the kernels, as straight-line programs.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5005 ulp, d1 0.5005 ulp, d2 0.5073 ulp, d_gate
0.707 ulp.

Dauphin, Fan, Auli, Grangier (2016). Language modeling with gated convolutional networks. arXiv:1612.08083.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """gate/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.5005 ulp, at x = -0.56674004, on 399,718 inputs.
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
    t13 = 1.0 / below
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
    """gate/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; room; clamp.
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
    c7 = 1469.0 < t5
    t11 = select(c7, 1469.0, t5)
    shifted = fma(t11, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t12 = -t11
    r = fma(k, -0.6931471805598903, t12)
    r2 = fma(k, -5.497923018708371e-14, r)
    t13 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t14 = fma(t13, r2, 2.7557506817858967e-06)
    t15 = fma(t14, r2, 2.4801488974695663e-05)
    t16 = fma(t15, r2, 0.0001984126959620142)
    t17 = fma(t16, r2, 0.0013888888947978671)
    t18 = fma(t17, r2, 0.008333333333452509)
    t19 = fma(t18, r2, 0.041666666666511414)
    t20 = fma(t19, r2, 0.1666666666666648)
    t21 = fma(t20, r2, 0.5000000000000013)
    t22 = r2 * r2
    v = fma(t22, t21, r2)
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
    t23 = s2 * s2
    t24 = t23 + t23
    t25 = t23 * t24
    big = fma(v, s, s)
    t26 = s - big
    t27 = fma(v, s, t26)
    t28 = fma(t25, big, 1.0)
    t29 = 1.0 - t28
    t30 = fma(t25, big, t29)
    t31 = fma(t25, t27, t30)
    t32 = gate2 * big
    t33 = -t32
    t34 = fma(gate2, big, t33)
    t35 = fma(gate2, t27, t34)
    t36 = 1.0 / t28
    t37 = t32 * t36
    t38 = -t37
    t39 = fma(t38, t28, t32)
    t40 = t39 + t35
    t41 = fma(t38, t31, t40)
    t42 = fma(t41, t36, t37)
    t43 = s2 + s2
    t44 = t10 * s2
    tail = t42 * s2
    tail2 = tail * s2
    tail3 = tail2 * t43
    tail4 = tail3 * t44
    t45 = select(c7, 0.0, tail4)
    tail5 = tail3 * s2
    t46 = select(c7, 0.0, tail5)
    t47 = gate2 - t46
    t48 = t10 * t47
    c8 = x < 0.0
    t49 = select(c8, t45, t48)
    c9 = t2 == t2
    t50 = select(c9, t49, t2)
    t51 = t50 * t4
    return t51


@kernel
def d1_float32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2

    By quotient; clamp.

    The largest error found at default parameters is 0.5005 ulp, at x = -23.221052, on 399,718 inputs.
    """
    t = float64(gate)
    t2 = float64(x)
    c = 207.0 < t2
    t3 = select(c, 207.0, t2)
    c2 = t3 < -207.0
    z = select(c2, -207.0, t3)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -z
    r = fma(k, -0.6931471805599453, t4)
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
    e = fma(v, s, s)
    t11 = e + 1.0
    t12 = t11 * t11
    t13 = e / t12
    t14 = t13 * t
    t15 = float32(t14)
    t16 = float32(t13)
    t17 = abs(gate)
    c3 = t17 == float32(inf)
    t18 = t16 * gate
    t19 = select(c3, t18, t15)
    return t19


@kernel
def d1_float64(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2

    By half-line; cancel; even; scale last; room; clamp.
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
    c7 = 1469.0 < t5
    t11 = select(c7, 1469.0, t5)
    shifted = fma(t11, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t12 = -t11
    r = fma(k, -0.6931471805598903, t12)
    r2 = fma(k, -5.497923018708371e-14, r)
    t13 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t14 = fma(t13, r2, 2.7557506817858967e-06)
    t15 = fma(t14, r2, 2.4801488974695663e-05)
    t16 = fma(t15, r2, 0.0001984126959620142)
    t17 = fma(t16, r2, 0.0013888888947978671)
    t18 = fma(t17, r2, 0.008333333333452509)
    t19 = fma(t18, r2, 0.041666666666511414)
    t20 = fma(t19, r2, 0.1666666666666648)
    t21 = fma(t20, r2, 0.5000000000000013)
    t22 = r2 * r2
    v = fma(t22, t21, r2)
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
    t23 = s2 * s2
    t24 = t23 + t23
    t25 = t23 * t24
    big = fma(v, s, s)
    t26 = s - big
    t27 = fma(v, s, t26)
    t28 = t27 * t25
    t29 = big * t25
    t30 = fma(t25, t27, 2.0)
    t31 = fma(t25, big, t30)
    t32 = fma(t31, t29, 1.0)
    t33 = 1.0 - t32
    t34 = fma(t31, t29, t33)
    t35 = fma(t31, t28, t34)
    t36 = gate2 * big
    t37 = -t36
    t38 = fma(gate2, big, t37)
    t39 = fma(gate2, t27, t38)
    t40 = 1.0 / t32
    t41 = t36 * t40
    t42 = -t41
    t43 = fma(t42, t32, t36)
    t44 = t43 + t39
    t45 = fma(t42, t35, t44)
    t46 = fma(t45, t40, t41)
    t47 = s2 + s2
    t48 = t10 * s2
    tail = t46 * s2
    tail2 = tail * s2
    tail3 = tail2 * t47
    tail4 = tail3 * t48
    t49 = select(c7, 0.0, tail4)
    c8 = t2 == t2
    t50 = select(c8, t49, t2)
    t51 = t50 * t4
    return t51


@kernel
def d2_float32(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 0.5073 ulp, at x = 0.09618529, on 399,718 inputs.
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
    t12 = -s
    t13 = 1.0 - s
    one_minus_e = fma(t12, v, t13)
    t14 = big + 3.0
    t15 = fma(t14, big, 3.0)
    t16 = fma(t15, big, 1.0)
    t17 = big * one_minus_e
    t18 = t17 / t16
    t19 = select(c, 0.0, t18)
    t20 = -t2
    t21 = copysign(t19, t20)
    t22 = t21 * t
    t23 = float32(t22)
    t24 = float32(t21)
    t25 = abs(gate)
    c2 = t25 == float32(inf)
    t26 = t24 * gate
    t27 = select(c2, t26, t23)
    return t27


@kernel
def d2_float64(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; room; clamp.
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
    c7 = 1469.0 < t5
    t11 = select(c7, 1469.0, t5)
    shifted = fma(t11, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t12 = -t11
    r = fma(k, -0.6931471805598903, t12)
    r2 = fma(k, -5.497923018708371e-14, r)
    t13 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t14 = fma(t13, r2, 2.7557506817858967e-06)
    t15 = fma(t14, r2, 2.4801488974695663e-05)
    t16 = fma(t15, r2, 0.0001984126959620142)
    t17 = fma(t16, r2, 0.0013888888947978671)
    t18 = fma(t17, r2, 0.008333333333452509)
    t19 = fma(t18, r2, 0.041666666666511414)
    t20 = fma(t19, r2, 0.1666666666666648)
    t21 = fma(t20, r2, 0.5000000000000013)
    t22 = r2 * r2
    t23 = r - r2
    t24 = fma(k, -5.497923018708371e-14, t23)
    v = fma(t22, t21, t24)
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
    t25 = s2 * s2
    t26 = t25 + t25
    t27 = t25 * t26
    big = fma(r2, s, s)
    t28 = s - big
    t29 = fma(r2, s, t28)
    t30 = fma(v, s, t29)
    t31 = big + t30
    t32 = t31 - big
    t33 = t30 - t32
    t34 = t33 * t27
    t35 = t31 * t27
    t36 = s * t27
    t37 = -t36
    t38 = 1.0 - t36
    one_minus_e = fma(t37, r2, t38)
    t39 = t38 - one_minus_e
    t40 = fma(t37, r2, t39)
    t41 = fma(t37, v, t40)
    t42 = one_minus_e + t41
    t43 = t42 - one_minus_e
    t44 = t41 - t43
    t45 = t35 + 3.0
    t46 = t45 - t35
    t47 = t45 - t46
    t48 = t35 - t47
    t49 = 3.0 - t46
    t50 = t48 + t49
    t51 = t50 + t34
    t52 = t45 * t35
    t53 = -t52
    t54 = fma(t45, t35, t53)
    t55 = fma(t51, t35, t54)
    t56 = fma(t45, t34, t55)
    t57 = t52 + 3.0
    t58 = t57 - t52
    t59 = t57 - t58
    t60 = t52 - t59
    t61 = 3.0 - t58
    t62 = t60 + t61
    t63 = t62 + t56
    t64 = t57 * t35
    t65 = -t64
    t66 = fma(t57, t35, t65)
    t67 = fma(t63, t35, t66)
    t68 = fma(t57, t34, t67)
    t69 = t64 + 1.0
    t70 = t69 - t64
    t71 = t69 - t70
    t72 = t64 - t71
    t73 = 1.0 - t70
    t74 = t72 + t73
    t75 = t74 + t68
    t76 = gate2 * t31
    t77 = -t76
    t78 = fma(gate2, t31, t77)
    t79 = fma(gate2, t33, t78)
    t80 = t76 * t42
    t81 = -t80
    t82 = fma(t76, t42, t81)
    t83 = fma(t79, t42, t82)
    t84 = fma(t76, t44, t83)
    t85 = 1.0 / t69
    t86 = t80 * t85
    t87 = -t86
    t88 = fma(t87, t69, t80)
    t89 = t88 + t84
    t90 = fma(t87, t75, t89)
    t91 = fma(t90, t85, t86)
    t92 = s2 + s2
    t93 = t10 * s2
    tail = t91 * s2
    tail2 = tail * s2
    tail3 = tail2 * t92
    tail4 = tail3 * t93
    t94 = select(c7, 0.0, tail4)
    t95 = -x
    t96 = copysign(t94, t95)
    c8 = t2 == t2
    t97 = select(c8, t96, t2)
    t98 = t97 * t4
    return t98


@kernel
def d_gate_float32(x, gate):
    """1/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.707 ulp, at x = 16.982283, on 399,718 inputs.
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t11 = s + float32(5.421011e-20)
    t12 = t11 - s
    t13 = float32(5.421011e-20) - t12
    below = fma(r2, s, t11)
    t14 = t11 - below
    t15 = fma(r2, s, t14)
    t16 = t15 + t13
    t17 = fma(v, s, t16)
    t18 = below + t17
    t19 = t18 - below
    t20 = t17 - t19
    t21 = float32(1.0) / t18
    t22 = float32(5.421011e-20) * t21
    t23 = -t22
    t24 = fma(t23, t18, float32(5.421011e-20))
    t25 = fma(t23, t20, t24)
    t26 = fma(t25, t21, t22)
    c3 = gate == gate
    t27 = select(c3, t26, gate)
    return t27


@kernel
def d_gate_float64(x, gate):
    """1/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.118 ulp, at x = -1.9862345645481563, on 3,999 inputs.
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
    t17 = 1.0 / t14
    t18 = big * t17
    t19 = -t18
    t20 = fma(t19, t14, big)
    t21 = fma(t19, t16, t20)
    t22 = fma(t21, t17, t18)
    tail = t22 * 2.938735877055719e-39
    t23 = 1.0 - tail
    c2 = x < 0.0
    t24 = select(c2, tail, t23)
    c3 = gate == gate
    t25 = select(c3, t24, gate)
    return t25


@kernel
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = float64(gate)
    t2 = float64(x)
    c = 296.0 < t2
    t3 = select(c, 296.0, t2)
    c2 = t3 < -296.0
    z = select(c2, -296.0, t3)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -z
    r = fma(k, -0.6931471805599453, t4)
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
    e = fma(v, s, s)
    t11 = e + 1.0
    t12 = t11 * t11
    t13 = e / t12
    t14 = t13 * t
    t15 = float32(t14)
    t16 = float32(t13)
    t17 = abs(gate)
    c3 = t17 == float32(inf)
    t18 = t16 * gate
    t19 = select(c3, t18, t15)
    t20 = abs(t19)
    c4 = t20 < float32(1.1754944e-38)
    c5 = t20 == float32(inf)
    c6 = c4 | c5
    t21 = float64(grad)
    t22 = t21 * t14
    t23 = float32(t22)
    t24 = grad * t19
    t25 = select(c6, t23, t24)
    c7 = x < float32(-206.0)
    t26 = select(c7, float32(-206.0), x)
    c8 = float32(23.567383) < t26
    t27 = select(c8, float32(23.567383), t26)
    shifted2 = fma(t27, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t28 = -t27
    r2 = fma(k2, float32(-0.69314575), t28)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t29 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t30 = fma(t29, r3, float32(0.041668393))
    t31 = fma(t30, r3, float32(0.1666652))
    t32 = fma(t31, r3, float32(0.49999994))
    t33 = r3 * r3
    t34 = r2 - r3
    t35 = fma(k2, float32(-1.4286068e-06), t34)
    v2 = fma(t33, t32, t35)
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    far = float32(72.0873) < t28
    i4 = select(far, int32(-377487360), int32(528482304))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    t36 = select(far, float32(0.0), float32(5.421011e-20))
    t37 = select(far, float32(4.0), float32(5.421011e-20))
    i5 = int32(i3 + i4)
    s2 = from_bits(i5)
    t38 = s2 + t36
    t39 = t38 - s2
    t40 = t36 - t39
    below = fma(r3, s2, t38)
    t41 = t38 - below
    t42 = fma(r3, s2, t41)
    t43 = t42 + t40
    t44 = fma(v2, s2, t43)
    t45 = below + t44
    t46 = t45 - below
    t47 = t44 - t46
    t48 = float32(1.0) / t45
    t49 = t37 * t48
    t50 = -t49
    t51 = fma(t50, t45, t37)
    t52 = fma(t50, t47, t51)
    t53 = fma(t52, t48, t49)
    t54 = grad * down
    t55 = t54 * t53
    t56 = t55 * down
    c9 = gate == gate
    t57 = select(c9, t56, gate)
    return t25, t57


@kernel
def backward_float64(grad, x, gate):
    """Together: dx, dgate."""
    t = abs(x)
    c = 2178.0 < t
    t2 = select(c, 2178.0, t)
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
    farther = 1386.2943611198905 < t2
    i3 = select(farther, -2580562586483294208, i2)
    down2 = select(farther, 7.182120874830735e-189, 1.0)
    i4 = i + i3
    s = from_bits(i4)
    t14 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t15 = s - big
    t16 = fma(v, s, t15)
    t17 = t16 * t14
    t18 = big * t14
    t19 = fma(t14, t16, 2.0)
    t20 = fma(t14, big, t19)
    t21 = fma(t20, t18, 1.0)
    t22 = 1.0 - t21
    t23 = fma(t20, t18, t22)
    t24 = fma(t20, t17, t23)
    t25 = 1.0 / t21
    t26 = big * t25
    t27 = -t26
    t28 = fma(t27, t21, big)
    t29 = t28 + t16
    t30 = fma(t27, t24, t29)
    t31 = fma(t30, t25, t26)
    t32 = abs(gate)
    c2 = 5.421010862427522e-20 <= t32
    c3 = t32 <= 1.8446744073709552e+19
    c4 = c2 & c3
    t33 = gate * t31
    t34 = grad * down
    t35 = t34 * down2
    t36 = t35 * t33
    t37 = t36 * down
    t38 = t37 * down2
    t39 = abs(grad)
    c5 = t39 < t32
    t40 = select(c5, gate, grad)
    t41 = select(c5, grad, gate)
    t42 = abs(t40)
    t43 = abs(t31)
    c6 = t42 < t43
    t44 = select(c6, t31, t40)
    t45 = select(c6, t40, t31)
    t46 = abs(t41)
    t47 = abs(t45)
    c7 = t46 < t47
    t48 = select(c7, t45, t41)
    t49 = select(c7, t41, t45)
    t50 = t44 * down
    t51 = t50 * down2
    t52 = t48 * down
    t53 = t52 * down2
    t54 = t51 * t49
    tail = t54 * t53
    t55 = select(c4, t38, tail)
    c8 = 1469.0 < t
    t56 = select(c8, 1469.0, t)
    shifted2 = fma(t56, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t57 = -t56
    r3 = fma(k2, -0.6931471805598903, t57)
    r4 = fma(k2, -5.497923018708371e-14, r3)
    t58 = fma(2.5025203959737602e-08, r4, 2.763162576195063e-07)
    t59 = fma(t58, r4, 2.7557506817858967e-06)
    t60 = fma(t59, r4, 2.4801488974695663e-05)
    t61 = fma(t60, r4, 0.0001984126959620142)
    t62 = fma(t61, r4, 0.0013888888947978671)
    t63 = fma(t62, r4, 0.008333333333452509)
    t64 = fma(t63, r4, 0.041666666666511414)
    t65 = fma(t64, r4, 0.1666666666666648)
    t66 = fma(t65, r4, 0.5000000000000013)
    t67 = r4 * r4
    v2 = fma(t67, t66, r4)
    n2 = bits(shifted2)
    i5 = n2 << 52
    far2 = 693.1471805599452 < t56
    i6 = select(far2, -8210062120696414208, 4607182418800017408)
    down3 = select(far2, 7.182120874830735e-189, 1.0)
    i7 = i5 + i6
    s2 = from_bits(i7)
    t68 = select(far2, 0.0, 1.0)
    big2 = fma(v2, s2, s2)
    t69 = fma(t68, big2, 1.0)
    t70 = 1.0 - t69
    t71 = fma(t68, big2, t70)
    t72 = 1.0 / t69
    t73 = big2 * t72
    t74 = -t73
    t75 = fma(t74, t69, big2)
    t76 = fma(t74, t71, t75)
    t77 = fma(t76, t72, t73)
    t78 = grad * down3
    t79 = t78 * t77
    t80 = t79 * down3
    tail2 = t77 * t68
    t81 = 1.0 - tail2
    t82 = grad * t81
    c9 = x < 0.0
    t83 = select(c9, t80, t82)
    c10 = gate == gate
    t84 = select(c10, t83, gate)
    return t55, t84


@kernel
def f_float16(x, gate):
    """gate/(1 + exp(-x))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = 207.0 < t
    t2 = select(c, 207.0, t)
    c2 = t2 < -207.0
    z = select(c2, -207.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t5 = fma(t4, r, 0.00833349858147164)
    t6 = fma(t5, r, 0.04166629380339174)
    t7 = fma(t6, r, 0.16666665859438767)
    t8 = fma(t7, r, 0.500000006794052)
    t9 = r * r
    v = fma(t9, t8, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t10 = e + 1.0
    t11 = 1.0 / t10
    t12 = abs(x)
    c3 = t12 < float32(1.0)
    t13 = select(c3, 1.0, 0.9999999999999982)
    c4 = x < float32(0.0)
    t14 = select(c4, 1.0, t13)
    t15 = t11 * t14
    t16 = float64(gate)
    t17 = t15 * t16
    t18 = float32(t17)
    t19 = float64(t18)
    t20 = abs(t19)
    t21 = abs(t17)
    c5 = t21 < t20
    c6 = t20 < t21
    i3 = bits(t18)
    i4 = select(c5, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t22 = from_bits(i6)
    c7 = c5 | c6
    t23 = select(c7, t22, t18)
    t24 = abs(gate)
    c8 = t24 == float32(inf)
    t25 = float32(t11)
    t26 = t25 * gate
    t27 = select(c8, t26, t23)
    return t27


@kernel
def f_bfloat16(x, gate):
    """gate/(1 + exp(-x))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = 207.0 < t
    t2 = select(c, 207.0, t)
    c2 = t2 < -207.0
    z = select(c2, -207.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t5 = fma(t4, r, 0.00833349858147164)
    t6 = fma(t5, r, 0.04166629380339174)
    t7 = fma(t6, r, 0.16666665859438767)
    t8 = fma(t7, r, 0.500000006794052)
    t9 = r * r
    v = fma(t9, t8, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t10 = e + 1.0
    t11 = 1.0 / t10
    t12 = abs(x)
    c3 = t12 < float32(1.0)
    t13 = select(c3, 1.0000000000000018, 0.9999999999999982)
    t14 = select(c3, 0.9999999999999982, 1.0)
    c4 = x < float32(0.0)
    t15 = select(c4, t14, t13)
    c5 = x == float32(0.0)
    t16 = select(c5, 1.0, t15)
    t17 = t11 * t16
    t18 = float64(gate)
    t19 = t17 * t18
    t20 = float32(t19)
    t21 = float64(t20)
    t22 = abs(t21)
    t23 = abs(t19)
    c6 = t23 < t22
    c7 = t22 < t23
    i3 = bits(t20)
    i4 = select(c6, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t24 = from_bits(i6)
    c8 = c6 | c7
    t25 = select(c8, t24, t20)
    t26 = abs(gate)
    c9 = t26 == float32(inf)
    t27 = float32(t11)
    t28 = t27 * gate
    t29 = select(c9, t28, t25)
    return t29


@kernel
def d1_float16(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 206.0 < t2
    t3 = select(c, 206.0, t2)
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
    t11 = big + 2.0
    t12 = fma(t11, big, 1.0)
    t13 = big / t12
    t14 = select(c, 0.0, t13)
    t15 = float64(gate)
    t16 = t14 * t15
    t17 = float32(t16)
    t18 = float64(t17)
    t19 = abs(t18)
    t20 = abs(t16)
    c2 = t20 < t19
    c3 = t19 < t20
    i3 = bits(t17)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t21 = from_bits(i6)
    c4 = c2 | c3
    t22 = select(c4, t21, t17)
    t23 = abs(gate)
    c5 = t23 == float32(inf)
    t24 = float32(t14)
    t25 = t24 * gate
    t26 = select(c5, t25, t22)
    return t26


@kernel
def d1_bfloat16(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = 207.0 < t
    t2 = select(c, 207.0, t)
    c2 = t2 < -207.0
    z = select(c2, -207.0, t2)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t3 = -z
    r = fma(k, -0.6931471805599453, t3)
    t4 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t5 = fma(t4, r, 0.00833349858147164)
    t6 = fma(t5, r, 0.04166629380339174)
    t7 = fma(t6, r, 0.16666665859438767)
    t8 = fma(t7, r, 0.500000006794052)
    t9 = r * r
    v = fma(t9, t8, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t10 = e + 1.0
    t11 = t10 * t10
    t12 = e / t11
    t13 = abs(x)
    c3 = t13 < float32(1.0)
    t14 = select(c3, 0.9999999999999982, 1.0)
    c4 = x == float32(0.0)
    t15 = select(c4, 1.0, t14)
    t16 = t12 * t15
    t17 = float64(gate)
    t18 = t16 * t17
    t19 = float32(t18)
    t20 = float64(t19)
    t21 = abs(t20)
    t22 = abs(t18)
    c5 = t22 < t21
    c6 = t21 < t22
    i3 = bits(t19)
    i4 = select(c5, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t23 = from_bits(i6)
    c7 = c5 | c6
    t24 = select(c7, t23, t19)
    t25 = abs(gate)
    c8 = t25 == float32(inf)
    t26 = float32(t12)
    t27 = t26 * gate
    t28 = select(c8, t27, t24)
    return t28


@kernel
def d2_float16(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 206.0 < t2
    t3 = select(c, 206.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(2.7492162626846218e-06, r, 2.488093741085506e-05)
    t6 = fma(t5, r, 0.00019841542248177018)
    t7 = fma(t6, r, 0.0013888810905944178)
    t8 = fma(t7, r, 0.008333333091884691)
    t9 = fma(t8, r, 0.04166666696348642)
    t10 = fma(t9, r, 0.16666666667274618)
    t11 = fma(t10, r, 0.4999999999966278)
    t12 = r * r
    v = fma(t12, t11, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t13 = -s
    t14 = 1.0 - s
    one_minus_e = fma(t13, v, t14)
    t15 = big + 3.0
    t16 = fma(t15, big, 3.0)
    t17 = fma(t16, big, 1.0)
    t18 = big * one_minus_e
    t19 = t18 / t17
    t20 = select(c, 0.0, t19)
    t21 = -t
    t22 = copysign(t20, t21)
    t23 = float64(gate)
    t24 = t22 * t23
    t25 = float32(t24)
    t26 = float64(t25)
    t27 = abs(t26)
    t28 = abs(t24)
    c2 = t28 < t27
    c3 = t27 < t28
    i3 = bits(t25)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t29 = from_bits(i6)
    c4 = c2 | c3
    t30 = select(c4, t29, t25)
    t31 = abs(gate)
    c5 = t31 == float32(inf)
    t32 = float32(t22)
    t33 = t32 * gate
    t34 = select(c5, t33, t30)
    return t34


@kernel
def d2_bfloat16(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 206.0 < t2
    t3 = select(c, 206.0, t2)
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
    t11 = -s
    t12 = 1.0 - s
    one_minus_e = fma(t11, v, t12)
    t13 = big + 3.0
    t14 = fma(t13, big, 3.0)
    t15 = fma(t14, big, 1.0)
    t16 = big * one_minus_e
    t17 = t16 / t15
    t18 = select(c, 0.0, t17)
    t19 = -t
    t20 = copysign(t18, t19)
    t21 = abs(x)
    c2 = t21 < float32(1.0)
    t22 = select(c2, 0.9999999999999982, 1.0)
    t23 = t20 * t22
    t24 = float64(gate)
    t25 = t23 * t24
    t26 = float32(t25)
    t27 = float64(t26)
    t28 = abs(t27)
    t29 = abs(t25)
    c3 = t29 < t28
    c4 = t28 < t29
    i3 = bits(t26)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t30 = from_bits(i6)
    c5 = c3 | c4
    t31 = select(c5, t30, t26)
    t32 = abs(gate)
    c6 = t32 == float32(inf)
    t33 = float32(t20)
    t34 = t33 * gate
    t35 = select(c6, t34, t31)
    return t35


@kernel
def d_gate_float16(x, gate):
    """1/(1 + exp(-x))

    Rounded to float16, the result is the correctly rounded value.
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
    t13 = 1.0 / below
    c3 = t == t
    t14 = select(c3, t13, t)
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
def d_gate_bfloat16(x, gate):
    """1/(1 + exp(-x))

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
    t9 = fma(float32(5.421011e-20), big, float32(1.0))
    t10 = big / t9
    tail = t10 * float32(5.421011e-20)
    t11 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t12 = select(c2, tail, t11)
    c3 = gate == gate
    t13 = select(c3, t12, gate)
    return t13


backward_float16 = backward_float32
backward_bfloat16 = backward_float32
