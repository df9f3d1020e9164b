"""sigmoid: the kernels, as straight-line programs.

The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.458 ulp, d1 1.513 ulp, d2 1.776 ulp.

Rumelhart, Hinton, Williams (1986). Learning representations by back-propagating errors. Nature 323, 533-536.
doi:10.1038/323533a0.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/sigmoid.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """1/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.458 ulp, at x = -16.950089, on 44,189,120 inputs.
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
    t12 = float32(1.0) / t9
    t13 = big * t12
    t14 = -t13
    t15 = fma(t14, t9, big)
    t16 = fma(t14, t11, t15)
    t17 = fma(t16, t12, t13)
    tail = t17 * float32(5.421011e-20)
    t18 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t19 = select(c2, tail, t18)
    return t19


@kernel
def f_float64(x):
    """1/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.327 ulp, at x = -3.465554371577012, on 20,163 inputs.
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

    The largest error found at default parameters is 1.513 ulp, at x = 2.6374846, on 44,189,055 inputs.
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

    The largest error found at default parameters is 1.404 ulp, at x = -1.8632828636440528, on 20,081 inputs.
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

    The largest error found at default parameters is 1.776 ulp, at x = 0.23653655, on 44,189,187 inputs.
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
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

    The largest error found at default parameters is 1.44 ulp, at x = 0.055284949888585184, on 20,213 inputs.
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
    t24 = s * 2.938735877055719e-39
    t25 = -t24
    t26 = 1.0 - t24
    one_minus_e = fma(t25, r2, t26)
    t27 = t26 - one_minus_e
    t28 = fma(t25, r2, t27)
    t29 = fma(t25, v, t28)
    t30 = one_minus_e + t29
    t31 = t30 - one_minus_e
    t32 = t29 - t31
    t33 = fma(2.938735877055719e-39, t21, 3.0)
    t34 = fma(2.938735877055719e-39, t19, t33)
    t35 = fma(t34, t22, 3.0)
    t36 = fma(t34, t23, t35)
    t37 = fma(t36, t23, 1.0)
    t38 = 1.0 - t37
    t39 = fma(t36, t23, t38)
    t40 = fma(t36, t22, t39)
    t41 = t19 * t30
    t42 = -t41
    t43 = fma(t19, t30, t42)
    t44 = fma(t21, t30, t43)
    t45 = fma(t19, t32, t44)
    t46 = 1.0 / t37
    t47 = t41 * t46
    t48 = -t47
    t49 = fma(t48, t37, t41)
    t50 = t49 + t45
    t51 = fma(t48, t40, t50)
    t52 = fma(t51, t46, t47)
    tail = t52 * 2.938735877055719e-39
    t53 = -x
    t54 = copysign(tail, t53)
    return t54


@kernel
def backward_float32(x):
    """Together: d1."""
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
def f_float16(x):
    """1/(1 + exp(-x))

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
    t12 = big / t11
    t13 = 1.0 - t12
    c2 = t < 0.0
    t14 = select(c2, t12, t13)
    t15 = float32(t14)
    t16 = float64(t15)
    t17 = abs(t16)
    t18 = abs(t14)
    c3 = t18 < t17
    c4 = t17 < t18
    i3 = bits(t15)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t19 = from_bits(i6)
    c5 = c3 | c4
    t20 = select(c5, t19, t15)
    return t20


@kernel
def f_bfloat16(x):
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t8, t7, r2)
    big = fma(v, s, s)
    t9 = fma(float32(5.421011e-20), big, float32(1.0))
    t10 = big / t9
    tail = t10 * float32(5.421011e-20)
    t11 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t12 = select(c2, tail, t11)
    return t12


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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t8, t7, r2)
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t10, t9, r)
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


backward_float16 = backward_float32
backward_bfloat16 = backward_float32
