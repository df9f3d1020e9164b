"""sigmoid: the kernels, as straight-line programs.

The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.695 ulp, d1 1.582 ulp, d2 1.776 ulp.

Rumelhart, Hinton, Williams (1986). Learning representations by back-propagating errors. Nature 323, 533-536.
doi:10.1038/323533a0.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/sigmoid.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """1/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 1.695 ulp, at x = -1.1046847, on 4,278,190,080 inputs.
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
    return t13


@kernel
def f_float64(x):
    """1/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.348 ulp, at x = -3.452779026123945, on 100,000,000 inputs.
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
    return t24


@kernel
def d1_float32(x):
    """exp(-x)/(1 + exp(-x))**2

    By half-line; cancel; even; scale last; clamp.

    The largest error found at default parameters is 1.582 ulp, at x = 2.6359365, on 4,278,190,080 inputs.
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
    t10 = fma(float32(5.421011e-20), big, float32(2.0))
    t11 = fma(t10, t9, float32(1.0))
    t12 = float32(1.0) - t11
    t13 = fma(t10, t9, t12)
    t14 = float32(1.0) / t11
    t15 = big * t14
    t16 = -t15
    t17 = fma(t16, t11, big)
    t18 = fma(t16, t13, t17)
    t19 = fma(t18, t14, t15)
    tail = t19 * float32(5.421011e-20)
    return tail


@kernel
def d1_float64(x):
    """exp(-x)/(1 + exp(-x))**2

    By half-line; cancel; even; scale last; clamp.

    The largest error found at default parameters is 1.422 ulp, at x = 7.624114058875689, on 100,000,000 inputs.
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
    t14 = big * 2.938735877055719e-39
    t15 = fma(2.938735877055719e-39, big, 2.0)
    t16 = fma(t15, t14, 1.0)
    t17 = 1.0 - t16
    t18 = fma(t15, t14, t17)
    t19 = 1.0 / t16
    t20 = big * t19
    t21 = -t20
    t22 = fma(t21, t16, big)
    t23 = fma(t21, t18, t22)
    t24 = fma(t23, t19, t20)
    tail = t24 * 2.938735877055719e-39
    return tail


@kernel
def d2_float32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 1.776 ulp, at x = 0.23653655, on 4,278,190,080 inputs.
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = t16 * float32(5.421011e-20)
    t18 = t14 * float32(5.421011e-20)
    t19 = s * float32(5.421011e-20)
    t20 = -t19
    t21 = float32(1.0) - t19
    one_minus_e = fma(t20, r2, t21)
    t22 = t21 - one_minus_e
    t23 = fma(t20, r2, t22)
    t24 = fma(t20, v, t23)
    t25 = one_minus_e + t24
    t26 = t25 - one_minus_e
    t27 = t24 - t26
    t28 = fma(float32(5.421011e-20), t16, float32(3.0))
    t29 = fma(float32(5.421011e-20), t14, t28)
    t30 = fma(t29, t17, float32(3.0))
    t31 = fma(t29, t18, t30)
    t32 = fma(t31, t18, float32(1.0))
    t33 = float32(1.0) - t32
    t34 = fma(t31, t18, t33)
    t35 = fma(t31, t17, t34)
    t36 = t14 * t25
    t37 = -t36
    t38 = fma(t14, t25, t37)
    t39 = fma(t16, t25, t38)
    t40 = fma(t14, t27, t39)
    t41 = float32(1.0) / t32
    t42 = t36 * t41
    t43 = -t42
    t44 = fma(t43, t32, t36)
    t45 = t44 + t40
    t46 = fma(t43, t35, t45)
    t47 = fma(t46, t41, t42)
    tail = t47 * float32(5.421011e-20)
    t48 = -x
    t49 = copysign(tail, t48)
    return t49


@kernel
def d2_float64(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; expm1; odd; scale last; clamp.

    The largest error found at default parameters is 1.536 ulp, at x = -0.06126339284238725, on 100,000,000
    inputs.
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
    t18 = s * 2.938735877055719e-39
    t19 = -t18
    t20 = 1.0 - t18
    one_minus_e = fma(t19, v, t20)
    t21 = t20 - one_minus_e
    t22 = fma(t19, v, t21)
    t23 = t17 + 3.0
    t24 = t23 - t17
    t25 = t23 - t24
    t26 = t17 - t25
    t27 = 3.0 - t24
    t28 = t26 + t27
    t29 = t28 + t16
    t30 = t23 * t17
    t31 = -t30
    t32 = fma(t23, t17, t31)
    t33 = fma(t29, t17, t32)
    t34 = fma(t23, t16, t33)
    t35 = t30 + 3.0
    t36 = t35 - t30
    t37 = t35 - t36
    t38 = t30 - t37
    t39 = 3.0 - t36
    t40 = t38 + t39
    t41 = t40 + t34
    t42 = t35 * t17
    t43 = -t42
    t44 = fma(t35, t17, t43)
    t45 = fma(t41, t17, t44)
    t46 = fma(t35, t16, t45)
    t47 = t42 + 1.0
    t48 = t47 - t42
    t49 = t47 - t48
    t50 = t42 - t49
    t51 = 1.0 - t48
    t52 = t50 + t51
    t53 = t52 + t46
    t54 = big * one_minus_e
    t55 = -t54
    t56 = fma(big, one_minus_e, t55)
    t57 = fma(t15, one_minus_e, t56)
    t58 = fma(big, t22, t57)
    t59 = 1.0 / t47
    t60 = t54 * t59
    t61 = -t60
    t62 = fma(t61, t47, t54)
    t63 = t62 + t58
    t64 = fma(t61, t53, t63)
    t65 = fma(t64, t59, t60)
    tail = t65 * 2.938735877055719e-39
    t66 = -x
    t67 = copysign(tail, t66)
    return t67


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(206.0) < t
    t2 = select(c, float32(206.0), t)
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
    far = float32(72.0873) < t2
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    t9 = select(far, float32(0.0), float32(1.0))
    big = fma(v, s, s)
    t10 = big * t9
    t11 = fma(t9, big, float32(2.0))
    t12 = fma(t11, t10, float32(1.0))
    t13 = float32(1.0) - t12
    t14 = fma(t11, t10, t13)
    t15 = float32(1.0) / t12
    t16 = big * t15
    t17 = -t16
    t18 = fma(t17, t12, big)
    t19 = fma(t17, t14, t18)
    t20 = fma(t19, t15, t16)
    t21 = grad * down
    t22 = t21 * t20
    t23 = t22 * down
    return t23


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
    t15 = big * t14
    t16 = fma(t14, big, 2.0)
    t17 = fma(t16, t15, 1.0)
    t18 = 1.0 - t17
    t19 = fma(t16, t15, t18)
    t20 = 1.0 / t17
    t21 = big * t20
    t22 = -t21
    t23 = fma(t22, t17, big)
    t24 = fma(t22, t19, t23)
    t25 = fma(t24, t20, t21)
    t26 = grad * down
    t27 = t26 * t25
    t28 = t27 * down
    return t28


@kernel
def f_float16(x):
    """1/(1 + exp(-x))

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
    t12 = 1.0 / below
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
def d1_float16(x):
    """exp(-x)/(1 + exp(-x))**2

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
    t11 = big + 2.0
    t12 = fma(t11, big, 1.0)
    t13 = big / t12
    t14 = float32(t13)
    t15 = float64(t14)
    t16 = abs(t15)
    t17 = abs(t13)
    c2 = t17 < t16
    c3 = t16 < t17
    i3 = bits(t14)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t18 = from_bits(i6)
    c4 = c2 | c3
    t19 = select(c4, t18, t14)
    return t19


@kernel
def d1_bfloat16(x):
    """exp(-x)/(1 + exp(-x))**2

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
    t10 = fma(float32(5.421011e-20), big, float32(2.0))
    t11 = fma(t10, t9, float32(1.0))
    t12 = big / t11
    tail = t12 * float32(5.421011e-20)
    return tail


@kernel
def d2_float16(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

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
    t11 = -s
    t12 = 1.0 - s
    one_minus_e = fma(t11, v, t12)
    t13 = big + 3.0
    t14 = fma(t13, big, 3.0)
    t15 = fma(t14, big, 1.0)
    t16 = big * one_minus_e
    t17 = t16 / t15
    t18 = -t
    t19 = copysign(t17, t18)
    t20 = float32(t19)
    t21 = float64(t20)
    t22 = abs(t21)
    t23 = abs(t19)
    c2 = t23 < t22
    c3 = t22 < t23
    i3 = bits(t20)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t24 = from_bits(i6)
    c4 = c2 | c3
    t25 = select(c4, t24, t20)
    return t25


@kernel
def d2_bfloat16(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3

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
    t18 = -t
    t19 = copysign(t17, t18)
    t20 = t19 * 0.9999999999999998
    t21 = float32(t20)
    t22 = float64(t21)
    t23 = abs(t22)
    t24 = abs(t20)
    c2 = t24 < t23
    c3 = t23 < t24
    i3 = bits(t21)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t25 = from_bits(i6)
    c4 = c2 | c3
    t26 = select(c4, t25, t21)
    return t26


f_bfloat16 = f_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
