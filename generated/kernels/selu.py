"""selu: the kernels, as straight-line programs.

An ELU with the two constants for which a standard normal input keeps its mean and its variance.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
        alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728...
        scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...

Klambauer, Unterthiner, Mayr, Hochreiter (2017). Self-normalizing neural networks. arXiv:1706.02515.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/selu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.507 ulp, at x = -0.07374286, on 4,278,190,080 inputs.
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
    t11 = -s
    t12 = 1.0 - s
    one_minus_e = fma(t11, v, t12)
    t13 = one_minus_e * 1.7580993408473768
    t14 = -t13
    t15 = t * 1.0507009873554805
    c2 = t < 0.0
    t16 = select(c2, t14, t15)
    t17 = float32(t16)
    return t17


@kernel
def f_float64(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.8788 ulp, at x = -0.06100816201439625, on 20,369 inputs.
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
    t14 = r - r2
    t15 = fma(k, -5.497923018708371e-14, t14)
    v = fma(t13, t12, t15)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    t16 = s * 2.938735877055719e-39
    t17 = -t16
    t18 = 1.0 - t16
    one_minus_e = fma(t17, r2, t18)
    t19 = t18 - one_minus_e
    t20 = fma(t17, r2, t19)
    t21 = fma(t17, v, t20)
    t22 = one_minus_e + t21
    t23 = t22 - one_minus_e
    t24 = t21 - t23
    t25 = 1.7580993408473768 * t24
    t26 = fma(1.7580993408473768, t22, t25)
    t27 = -t26
    t28 = x * 1.0507009873554805
    c2 = x < 0.0
    t29 = select(c2, t27, t28)
    return t29


@kernel
def d1_float32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.8747 ulp, at x = -87.901855, on 4,278,190,080 inputs.
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
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(1.050701), tail)
    return t19


@kernel
def d1_float64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 1.36 ulp, at x = -6.18338479472945, on 20,123 inputs.
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
    t14 = big * 1.7580993408473768
    tail = t14 * 2.938735877055719e-39
    c2 = 0.0 < x
    t15 = select(c2, 1.0507009873554805, tail)
    return t15


@kernel
def d2_float32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.8747 ulp, at x = -87.901855, on 4,278,190,080 inputs.
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
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(0.0), tail)
    return t19


@kernel
def d2_float64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 1.36 ulp, at x = -6.18338479472945, on 20,123 inputs.
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
    t14 = big * 1.7580993408473768
    tail = t14 * 2.938735877055719e-39
    c2 = 0.0 < x
    t15 = select(c2, 0.0, tail)
    return t15


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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t2
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    t19 = grad * down
    t20 = t19 * t18
    t21 = t20 * down
    t22 = grad * float32(1.050701)
    c2 = float32(0.0) < x
    t23 = select(c2, t22, t21)
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
    big = fma(v, s, s)
    t14 = big * 1.7580993408473768
    t15 = grad * down
    t16 = t15 * t14
    t17 = t16 * down
    t18 = grad * 1.0507009873554805
    c2 = 0.0 < x
    t19 = select(c2, t18, t17)
    return t19


@kernel
def f_float16(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

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
    t9 = s * float32(5.421011e-20)
    t10 = -t9
    t11 = float32(1.0) - t9
    one_minus_e = fma(t10, v, t11)
    t12 = one_minus_e * float32(1.7580993)
    t13 = -t12
    t14 = x * float32(1.050701)
    c2 = x < float32(0.0)
    t15 = select(c2, t13, t14)
    return t15


@kernel
def d1_float16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

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
    t11 = big * 1.7580993408473768
    c2 = 0.0 < t
    t12 = select(c2, 1.0507009873554805, t11)
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
def d1_bfloat16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

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
    t9 = big * float32(1.7580993)
    tail = t9 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t10 = select(c2, float32(1.050701), tail)
    return t10


@kernel
def d2_float16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

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
    t11 = big * 1.7580993408473768
    c2 = 0.0 < t
    t12 = select(c2, 0.0, t11)
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
def d2_bfloat16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

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
    t9 = big * float32(1.7580993)
    tail = t9 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t10 = select(c2, float32(0.0), tail)
    return t10


f_bfloat16 = f_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
