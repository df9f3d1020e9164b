"""glu: the kernels, as straight-line programs.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

d2 in float64: No program was found that stays within 2 ulp: this one is off by 2.11 ulp at x =
-2.1308794300753866 with the gate -6.43661154e-316. A law for this formula would help.

Dauphin, Fan, Auli, Grangier (2016). Language modeling with gated convolutional networks. arXiv:1612.08083.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x, gate):
    """gate/(1 + exp(-x))

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
    t24 = gate2 * big
    t25 = -t24
    t26 = fma(gate2, big, t25)
    t27 = 1.0 / t23
    t28 = t24 * t27
    t29 = -t28
    t30 = fma(t29, t23, t24)
    t31 = t30 + t26
    t32 = fma(t31, t27, t28)
    t33 = s2 + s2
    t34 = s2 * t6
    tail = t32 * s2
    tail2 = tail * s2
    tail3 = tail2 * t33
    tail4 = tail3 * t34
    t35 = select(c5, 0.0, tail4)
    tail5 = tail3 * s2
    t36 = select(c5, 0.0, tail5)
    t37 = gate2 - t36
    t38 = t37 * t6
    c6 = x < 0.0
    t39 = select(c6, t35, t38)
    c7 = t2 == t2
    t40 = select(c7, t39, t2)
    t41 = t40 * t4
    return t41


@kernel
def d1_float32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2

    By half-line; cancel; even; scale last; clamp.
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
    t12 = big + 2.0
    t13 = fma(t12, big, 1.0)
    t14 = big / t13
    t15 = select(c, 0.0, t14)
    t16 = t15 * t
    t17 = float32(t16)
    t18 = float32(t15)
    t19 = abs(gate)
    c2 = t19 == float32(inf)
    t20 = t18 * gate
    t21 = select(c2, t20, t17)
    return t21


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
    t24 = fma(t22, big, 2.0)
    t25 = fma(t24, t23, 1.0)
    t26 = 1.0 - t25
    t27 = fma(t24, t23, t26)
    t28 = gate2 * big
    t29 = 1.0 / t25
    t30 = t28 * t29
    t31 = -t30
    t32 = fma(t31, t25, t28)
    t33 = fma(t31, t27, t32)
    t34 = fma(t33, t29, t30)
    t35 = s2 + s2
    t36 = s2 * t6
    tail = t34 * s2
    tail2 = tail * s2
    tail3 = tail2 * t35
    tail4 = tail3 * t36
    t37 = select(c5, 0.0, tail4)
    c6 = t2 == t2
    t38 = select(c6, t37, t2)
    t39 = t38 * t4
    return t39


@kernel
def d2_float32(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; clamp.
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

    No program was found that stays within 2 ulp: this one is off by 2.11 ulp at x = -2.1308794300753866 with the
    gate -6.43661154e-316. A law for this formula would help.
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
    t24 = s * t22
    t25 = -t24
    t26 = 1.0 - t24
    one_minus_e = fma(t25, v, t26)
    t27 = fma(t22, big, 3.0)
    t28 = fma(t27, t23, 3.0)
    t29 = fma(t28, t23, 1.0)
    t30 = 1.0 - t29
    t31 = fma(t28, t23, t30)
    t32 = gate2 * big
    t33 = -t32
    t34 = fma(gate2, big, t33)
    t35 = t32 * one_minus_e
    t36 = -t35
    t37 = fma(t32, one_minus_e, t36)
    t38 = fma(t34, one_minus_e, t37)
    t39 = 1.0 / t29
    t40 = t35 * t39
    t41 = -t40
    t42 = fma(t41, t29, t35)
    t43 = t42 + t38
    t44 = fma(t41, t31, t43)
    t45 = fma(t44, t39, t40)
    t46 = s2 + s2
    t47 = s2 * t6
    tail = t45 * s2
    tail2 = tail * s2
    tail3 = tail2 * t46
    tail4 = tail3 * t47
    t48 = select(c5, 0.0, tail4)
    t49 = -x
    t50 = copysign(t48, t49)
    c6 = t2 == t2
    t51 = select(c6, t50, t2)
    t52 = t51 * t4
    return t52


@kernel
def d_gate_float32(x, gate):
    """1/(1 + exp(-x))

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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t9 = s + float32(5.421011e-20)
    t10 = t9 - s
    t11 = float32(5.421011e-20) - t10
    t12 = fma(v, s, t11)
    below = t9 + t12
    t13 = float32(5.421011e-20) / below
    c3 = gate == gate
    t14 = select(c3, t13, gate)
    return t14


@kernel
def d_gate_float64(x, gate):
    """1/(1 + exp(-x))

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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4030721666496593920
    s = from_bits(i2)
    t16 = s + 2.938735877055719e-39
    t17 = t16 - s
    t18 = 2.938735877055719e-39 - t17
    below = fma(r2, s, t16)
    t19 = t16 - below
    t20 = fma(r2, s, t19)
    t21 = t20 + t18
    t22 = fma(v, s, t21)
    t23 = below + t22
    t24 = t23 - below
    t25 = t22 - t24
    t26 = 1.0 / t23
    t27 = 2.938735877055719e-39 * t26
    t28 = -t27
    t29 = fma(t28, t23, 2.938735877055719e-39)
    t30 = fma(t28, t25, t29)
    t31 = fma(t30, t26, t27)
    c3 = gate == gate
    t32 = select(c3, t31, gate)
    return t32


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
    t12 = big + 2.0
    t13 = fma(t12, big, 1.0)
    t14 = big / t13
    t15 = select(c, 0.0, t14)
    t16 = t15 * t
    t17 = float32(t16)
    t18 = float32(t15)
    t19 = abs(gate)
    c2 = t19 == float32(inf)
    t20 = t18 * gate
    t21 = select(c2, t20, t17)
    c3 = x < float32(-118.0)
    t22 = select(c3, float32(-118.0), x)
    c4 = float32(23.567383) < t22
    t23 = select(c4, float32(23.567383), t22)
    shifted2 = fma(t23, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t24 = -t23
    r2 = fma(k2, float32(-0.69314575), t24)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t25 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t26 = fma(t25, r3, float32(0.041668393))
    t27 = fma(t26, r3, float32(0.1666652))
    t28 = fma(t27, r3, float32(0.49999994))
    t29 = r3 * r3
    v2 = fma(t29, t28, r3)
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = int32(i3 + int32(528482304))
    s2 = from_bits(i4)
    t30 = s2 + float32(5.421011e-20)
    t31 = t30 - s2
    t32 = float32(5.421011e-20) - t31
    t33 = fma(v2, s2, t32)
    below = t30 + t33
    t34 = float32(5.421011e-20) / below
    c5 = gate == gate
    t35 = select(c5, t34, gate)
    return t21, t35


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
    t24 = fma(t22, big, 2.0)
    t25 = fma(t24, t23, 1.0)
    t26 = 1.0 - t25
    t27 = fma(t24, t23, t26)
    t28 = gate2 * big
    t29 = 1.0 / t25
    t30 = t28 * t29
    t31 = -t30
    t32 = fma(t31, t25, t28)
    t33 = fma(t31, t27, t32)
    t34 = fma(t33, t29, t30)
    t35 = s2 + s2
    t36 = s2 * t6
    tail = t34 * s2
    tail2 = tail * s2
    tail3 = tail2 * t35
    tail4 = tail3 * t36
    t37 = select(c5, 0.0, tail4)
    c6 = t2 == t2
    t38 = select(c6, t37, t2)
    t39 = t38 * t4
    c7 = x < -759.0
    t40 = select(c7, -759.0, x)
    c8 = 43.6689453125 < t40
    t41 = select(c8, 43.6689453125, t40)
    shifted2 = fma(t41, -1.4426950408889634, 6755399441055744.0)
    k2 = shifted2 - 6755399441055744.0
    t42 = -t41
    r3 = fma(k2, -0.6931471805598903, t42)
    r4 = fma(k2, -5.497923018708371e-14, r3)
    t43 = fma(2.5025203959737602e-08, r4, 2.763162576195063e-07)
    t44 = fma(t43, r4, 2.7557506817858967e-06)
    t45 = fma(t44, r4, 2.4801488974695663e-05)
    t46 = fma(t45, r4, 0.0001984126959620142)
    t47 = fma(t46, r4, 0.0013888888947978671)
    t48 = fma(t47, r4, 0.008333333333452509)
    t49 = fma(t48, r4, 0.041666666666511414)
    t50 = fma(t49, r4, 0.1666666666666648)
    t51 = fma(t50, r4, 0.5000000000000013)
    t52 = r4 * r4
    t53 = r3 - r4
    t54 = fma(k2, -5.497923018708371e-14, t53)
    v2 = fma(t52, t51, t54)
    n3 = bits(shifted2)
    i8 = n3 << 52
    i9 = i8 + 4030721666496593920
    s3 = from_bits(i9)
    t55 = s3 + 2.938735877055719e-39
    t56 = t55 - s3
    t57 = 2.938735877055719e-39 - t56
    below = fma(r4, s3, t55)
    t58 = t55 - below
    t59 = fma(r4, s3, t58)
    t60 = t59 + t57
    t61 = fma(v2, s3, t60)
    t62 = below + t61
    t63 = t62 - below
    t64 = t61 - t63
    t65 = 1.0 / t62
    t66 = 2.938735877055719e-39 * t65
    t67 = -t66
    t68 = fma(t67, t62, 2.938735877055719e-39)
    t69 = fma(t67, t64, t68)
    t70 = fma(t69, t65, t66)
    c9 = gate == gate
    t71 = select(c9, t70, gate)
    return t39, t71


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
