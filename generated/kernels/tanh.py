"""tanh: the kernels, as straight-line programs.

The hyperbolic tangent: an odd sigmoid with values in (-1, 1).

    tanh(x)

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.07 ulp, d1 1.582 ulp, d2 1.776 ulp.

LeCun, Bottou, Orr, Müller (1998). Efficient BackProp. Neural Networks: Tricks of the Trade, LNCS 1524, 9-50.
doi:10.1007/3-540-49430-8_2.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/tanh.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """tanh(x)

    By asymptotes; clamp.

    The largest error found at default parameters is 1.07 ulp, at x = 0.9984318, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(9.704102) < t
    t2 = select(c, float32(9.704102), t)
    near = t2 < float32(1.0)
    t3 = t2 * t2
    t4 = t2 * t3
    t5 = fma(float32(0.00022669598), t3, float32(-0.005692232))
    t6 = fma(t5, t3, float32(1.1999929))
    t7 = fma(t6, t3, float32(3.0000007))
    t8 = t2 * float32(2.0)
    t9 = -t8
    shifted = fma(t9, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t10 = -t9
    r = fma(k, float32(-0.6931472), t10)
    t11 = fma(float32(0.008312446), r, float32(0.041890536))
    t12 = fma(t11, r, float32(0.16667117))
    t13 = fma(t12, r, float32(0.49999228))
    t14 = r * r
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1065353216))
    s = from_bits(i2)
    t15 = s + float32(1.0)
    grown = fma(v, s, t15)
    t16 = select(near, t4, float32(2.0))
    t17 = select(near, t7, grown)
    t18 = t16 / t17
    t19 = select(near, t2, float32(1.0))
    t20 = t19 - t18
    t21 = copysign(t20, x)
    return t21


@kernel
def f_float64(x):
    """tanh(x)

    By asymptotes; clamp.

    The largest error found at default parameters is 0.9134 ulp, at x = 0.9496346855556486, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 19.7548828125 < t
    t2 = select(c, 19.7548828125, t)
    near = t2 < 1.0
    t3 = t2 * t2
    t4 = t2 * t3
    t5 = fma(-5.713693287593836e-11, t3, 1.432688414902815e-09)
    t6 = fma(t5, t3, -2.9531683415591975e-08)
    t7 = fma(t6, t3, 5.987438393892152e-07)
    t8 = fma(t7, t3, -1.2203660062540187e-05)
    t9 = fma(t8, t3, 0.00025396825166874826)
    t10 = fma(t9, t3, -0.005714285713968086)
    t11 = fma(t10, t3, 1.199999999999979)
    t12 = fma(t11, t3, 3.0000000000000004)
    t13 = t2 * 2.0
    t14 = -t13
    shifted = fma(t14, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t15 = -t14
    r = fma(k, -0.6931471805598903, t15)
    r2 = fma(k, -5.497923018708371e-14, r)
    t16 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t17 = fma(t16, r2, 2.7557506817858967e-06)
    t18 = fma(t17, r2, 2.4801488974695663e-05)
    t19 = fma(t18, r2, 0.0001984126959620142)
    t20 = fma(t19, r2, 0.0013888888947978671)
    t21 = fma(t20, r2, 0.008333333333452509)
    t22 = fma(t21, r2, 0.041666666666511414)
    t23 = fma(t22, r2, 0.1666666666666648)
    t24 = fma(t23, r2, 0.5000000000000013)
    t25 = r2 * r2
    v = fma(t25, t24, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t26 = s + 1.0
    grown = fma(v, s, t26)
    t27 = select(near, t4, 2.0)
    t28 = select(near, t12, grown)
    t29 = t27 / t28
    t30 = select(near, t2, 1.0)
    t31 = t30 - t29
    t32 = copysign(t31, x)
    return t32


@kernel
def d1_float32(x):
    """1 - tanh(x)**2

    By half-line; hyperbolic; cancel; even; scale last; clamp.

    The largest error found at default parameters is 1.582 ulp, at x = 1.3179682, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(59.0) < t
    t2 = select(c, float32(59.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    v = fma(t9, t8, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t10 = big * float32(5.421011e-20)
    t11 = fma(float32(5.421011e-20), big, float32(2.0))
    t12 = fma(t11, t10, float32(1.0))
    t13 = float32(1.0) - t12
    t14 = fma(t11, t10, t13)
    t15 = float32(4.0) * big
    t16 = float32(1.0) / t12
    t17 = t15 * t16
    t18 = -t17
    t19 = fma(t18, t12, t15)
    t20 = fma(t18, t14, t19)
    t21 = fma(t20, t16, t17)
    tail = t21 * float32(5.421011e-20)
    return tail


@kernel
def d1_float64(x):
    """1 - tanh(x)**2

    By half-line; hyperbolic; cancel; even; scale last; clamp.

    The largest error found at default parameters is 1.537 ulp, at x = -1.3171188150287605, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 379.5 < t
    t2 = select(c, 379.5, t)
    t3 = t2 * 2.0
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    t5 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t6 = fma(t5, r2, 2.7557506817858967e-06)
    t7 = fma(t6, r2, 2.4801488974695663e-05)
    t8 = fma(t7, r2, 0.0001984126959620142)
    t9 = fma(t8, r2, 0.0013888888947978671)
    t10 = fma(t9, r2, 0.008333333333452509)
    t11 = fma(t10, r2, 0.041666666666511414)
    t12 = fma(t11, r2, 0.1666666666666648)
    t13 = fma(t12, r2, 0.5000000000000013)
    t14 = r2 * r2
    v = fma(t14, t13, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t15 = big * 2.938735877055719e-39
    t16 = fma(2.938735877055719e-39, big, 2.0)
    t17 = fma(t16, t15, 1.0)
    t18 = 1.0 - t17
    t19 = fma(t16, t15, t18)
    t20 = 4.0 * big
    t21 = 1.0 / t17
    t22 = t20 * t21
    t23 = -t22
    t24 = fma(t23, t17, t20)
    t25 = fma(t23, t19, t24)
    t26 = fma(t25, t21, t22)
    tail = t26 * 2.938735877055719e-39
    return tail


@kernel
def d2_float32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 1.776 ulp, at x = 0.118268274, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(59.0) < t
    t2 = select(c, float32(59.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    t10 = r - r2
    t11 = fma(k, float32(-1.4286068e-06), t10)
    v = fma(t9, t8, t11)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r2, s, s)
    t12 = s - big
    t13 = fma(r2, s, t12)
    t14 = fma(v, s, t13)
    t15 = big + t14
    t16 = t15 - big
    t17 = t14 - t16
    t18 = t17 * float32(5.421011e-20)
    t19 = t15 * float32(5.421011e-20)
    t20 = s * float32(5.421011e-20)
    t21 = -t20
    t22 = float32(1.0) - t20
    one_minus_e = fma(t21, r2, t22)
    t23 = t22 - one_minus_e
    t24 = fma(t21, r2, t23)
    t25 = fma(t21, v, t24)
    t26 = one_minus_e + t25
    t27 = t26 - one_minus_e
    t28 = t25 - t27
    t29 = fma(float32(5.421011e-20), t17, float32(3.0))
    t30 = fma(float32(5.421011e-20), t15, t29)
    t31 = fma(t30, t18, float32(3.0))
    t32 = fma(t30, t19, t31)
    t33 = fma(t32, t19, float32(1.0))
    t34 = float32(1.0) - t33
    t35 = fma(t32, t19, t34)
    t36 = fma(t32, t18, t35)
    t37 = t15 * t26
    t38 = -t37
    t39 = fma(t15, t26, t38)
    t40 = fma(t17, t26, t39)
    t41 = fma(t15, t28, t40)
    t42 = t41 * float32(8.0)
    t43 = t37 * float32(8.0)
    t44 = float32(1.0) / t33
    t45 = t43 * t44
    t46 = -t45
    t47 = fma(t46, t33, t43)
    t48 = t47 + t42
    t49 = fma(t46, t36, t48)
    t50 = fma(t49, t44, t45)
    tail = t50 * float32(5.421011e-20)
    t51 = -x
    t52 = copysign(tail, t51)
    return t52


@kernel
def d2_float64(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 1.504 ulp, at x = 0.030962874298565035, on 100,000,000
    inputs.
    """
    t = abs(x)
    c = 379.5 < t
    t2 = select(c, 379.5, t)
    t3 = t2 * 2.0
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    t5 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t6 = fma(t5, r2, 2.7557506817858967e-06)
    t7 = fma(t6, r2, 2.4801488974695663e-05)
    t8 = fma(t7, r2, 0.0001984126959620142)
    t9 = fma(t8, r2, 0.0013888888947978671)
    t10 = fma(t9, r2, 0.008333333333452509)
    t11 = fma(t10, r2, 0.041666666666511414)
    t12 = fma(t11, r2, 0.1666666666666648)
    t13 = fma(t12, r2, 0.5000000000000013)
    t14 = r2 * r2
    v = fma(t14, t13, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t15 = s - big
    t16 = fma(v, s, t15)
    t17 = t16 * 2.938735877055719e-39
    t18 = big * 2.938735877055719e-39
    t19 = s * 2.938735877055719e-39
    t20 = -t19
    t21 = 1.0 - t19
    one_minus_e = fma(t20, v, t21)
    t22 = t21 - one_minus_e
    t23 = fma(t20, v, t22)
    t24 = t18 + 3.0
    t25 = t24 - t18
    t26 = t24 - t25
    t27 = t18 - t26
    t28 = 3.0 - t25
    t29 = t27 + t28
    t30 = t29 + t17
    t31 = t24 * t18
    t32 = -t31
    t33 = fma(t24, t18, t32)
    t34 = fma(t30, t18, t33)
    t35 = fma(t24, t17, t34)
    t36 = t31 + 3.0
    t37 = t36 - t31
    t38 = t36 - t37
    t39 = t31 - t38
    t40 = 3.0 - t37
    t41 = t39 + t40
    t42 = t41 + t35
    t43 = t36 * t18
    t44 = -t43
    t45 = fma(t36, t18, t44)
    t46 = fma(t42, t18, t45)
    t47 = fma(t36, t17, t46)
    t48 = t43 + 1.0
    t49 = t48 - t43
    t50 = t48 - t49
    t51 = t43 - t50
    t52 = 1.0 - t49
    t53 = t51 + t52
    t54 = t53 + t47
    t55 = big * one_minus_e
    t56 = -t55
    t57 = fma(big, one_minus_e, t56)
    t58 = fma(t16, one_minus_e, t57)
    t59 = fma(big, t23, t58)
    t60 = t59 * 8.0
    t61 = t55 * 8.0
    t62 = 1.0 / t48
    t63 = t61 * t62
    t64 = -t63
    t65 = fma(t64, t48, t61)
    t66 = t65 + t60
    t67 = fma(t64, t54, t66)
    t68 = fma(t67, t62, t63)
    tail = t68 * 2.938735877055719e-39
    t69 = -x
    t70 = copysign(tail, t69)
    return t70


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(103.0) < t
    t2 = select(c, float32(103.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    v = fma(t9, t8, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t3
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    t10 = select(far, float32(0.0), float32(1.0))
    big = fma(v, s, s)
    t11 = big * t10
    t12 = fma(t10, big, float32(2.0))
    t13 = fma(t12, t11, float32(1.0))
    t14 = float32(1.0) - t13
    t15 = fma(t12, t11, t14)
    t16 = float32(4.0) * big
    t17 = float32(1.0) / t13
    t18 = t16 * t17
    t19 = -t18
    t20 = fma(t19, t13, t16)
    t21 = fma(t19, t15, t20)
    t22 = fma(t21, t17, t18)
    t23 = grad * down
    t24 = t23 * t22
    t25 = t24 * down
    return t25


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 734.5 < t
    t2 = select(c, 734.5, t)
    t3 = t2 * 2.0
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    t5 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t6 = fma(t5, r2, 2.7557506817858967e-06)
    t7 = fma(t6, r2, 2.4801488974695663e-05)
    t8 = fma(t7, r2, 0.0001984126959620142)
    t9 = fma(t8, r2, 0.0013888888947978671)
    t10 = fma(t9, r2, 0.008333333333452509)
    t11 = fma(t10, r2, 0.041666666666511414)
    t12 = fma(t11, r2, 0.1666666666666648)
    t13 = fma(t12, r2, 0.5000000000000013)
    t14 = r2 * r2
    v = fma(t14, t13, r2)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t3
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    t15 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t16 = big * t15
    t17 = fma(t15, big, 2.0)
    t18 = fma(t17, t16, 1.0)
    t19 = 1.0 - t18
    t20 = fma(t17, t16, t19)
    t21 = 4.0 * big
    t22 = 1.0 / t18
    t23 = t21 * t22
    t24 = -t23
    t25 = fma(t24, t18, t21)
    t26 = fma(t24, t20, t25)
    t27 = fma(t26, t22, t23)
    t28 = grad * down
    t29 = t28 * t27
    t30 = t29 * down
    return t30


@kernel
def f_float16(x):
    """tanh(x)

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(59.0) < t
    t2 = select(c, float32(59.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    v = fma(t9, t8, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t10 = s * float32(5.421011e-20)
    t11 = -t10
    t12 = float32(1.0) - t10
    one_minus_e = fma(t11, v, t12)
    t13 = fma(float32(5.421011e-20), big, float32(1.0))
    t14 = one_minus_e / t13
    t15 = -t14
    t16 = copysign(t15, x)
    return t16


@kernel
def d1_float16(x):
    """1 - tanh(x)**2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 59.0 < t2
    t3 = select(c, 59.0, t2)
    t4 = t3 * 2.0
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
    t14 = 4.0 * big
    t15 = t14 / t13
    t16 = float32(t15)
    t17 = float64(t16)
    t18 = abs(t17)
    t19 = abs(t15)
    c2 = t19 < t18
    c3 = t18 < t19
    i3 = bits(t16)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t20 = from_bits(i6)
    c4 = c2 | c3
    t21 = select(c4, t20, t16)
    return t21


@kernel
def d1_bfloat16(x):
    """1 - tanh(x)**2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(59.0) < t
    t2 = select(c, float32(59.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    v = fma(t9, t8, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t10 = big * float32(5.421011e-20)
    t11 = fma(float32(5.421011e-20), big, float32(2.0))
    t12 = fma(t11, t10, float32(1.0))
    t13 = float32(4.0) * big
    t14 = t13 / t12
    tail = t14 * float32(5.421011e-20)
    return tail


@kernel
def d2_float16(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(59.0) < t
    t2 = select(c, float32(59.0), t)
    t3 = t2 * float32(2.0)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t4 = -t3
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t5 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t6 = fma(t5, r2, float32(0.041668393))
    t7 = fma(t6, r2, float32(0.1666652))
    t8 = fma(t7, r2, float32(0.49999994))
    t9 = r2 * r2
    v = fma(t9, t8, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t10 = big * float32(5.421011e-20)
    t11 = s * float32(5.421011e-20)
    t12 = -t11
    t13 = float32(1.0) - t11
    one_minus_e = fma(t12, v, t13)
    t14 = fma(float32(5.421011e-20), big, float32(3.0))
    t15 = fma(t14, t10, float32(3.0))
    t16 = fma(t15, t10, float32(1.0))
    t17 = big * one_minus_e
    t18 = float32(8.0) * t17
    t19 = t18 / t16
    tail = t19 * float32(5.421011e-20)
    t20 = -x
    t21 = copysign(tail, t20)
    return t21


f_bfloat16 = f_float16
d2_bfloat16 = d2_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
