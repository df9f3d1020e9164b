"""logsigmoid: the kernels, as straight-line programs.

The logarithm of a probability that is given by its log-odds, as losses need it.

    log(1/(1 + exp(-x)))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.511 ulp, d1 1.684 ulp, d2 1.513 ulp.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/logsigmoid.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """log(1/(1 + exp(-x)))

    By half-line; logarithm; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 1.511 ulp, at x = -0.02089771, on 44,189,096 inputs.
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
    t9 = s - big
    t10 = fma(v, s, t9)
    t11 = t10 * float32(5.421011e-20)
    t12 = big * float32(5.421011e-20)
    t13 = t12 + t11
    t14 = fma(float32(0.0020144195), t13, float32(-0.013335478))
    t15 = fma(t14, t13, float32(0.041344594))
    t16 = fma(t15, t13, float32(-0.082315035))
    t17 = fma(t16, t13, float32(0.12412405))
    t18 = fma(t17, t13, float32(-0.16104914))
    t19 = fma(t18, t13, float32(0.19891302))
    t20 = fma(t19, t13, float32(-0.2498755))
    t21 = fma(t20, t13, float32(0.3333261))
    t22 = fma(t21, t13, float32(-0.49999985))
    t23 = fma(t22, t13, float32(1.0))
    t24 = float32(1.0) - t23
    t25 = fma(t22, t13, t24)
    t26 = big * t23
    t27 = -t26
    t28 = fma(big, t23, t27)
    t29 = fma(t10, t23, t28)
    t30 = fma(big, t25, t29)
    t31 = t26 + t30
    t32 = -t31
    tail = t32 * float32(5.421011e-20)
    t33 = x + tail
    c2 = x < float32(0.0)
    t34 = select(c2, t33, tail)
    return t34


@kernel
def f_float64(x):
    """log(1/(1 + exp(-x)))

    By half-line; logarithm; cancel; reflection; scale last; clamp.
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
    t18 = t17 + t16
    t19 = fma(-1.6453964624856426e-05, t18, 0.0001985392253240312)
    t20 = fma(t19, t18, -0.001138380876266296)
    t21 = fma(t20, t18, 0.00414608931047637)
    t22 = fma(t21, t18, -0.010842960443592582)
    t23 = fma(t22, t18, 0.021896867267488598)
    t24 = fma(t23, t18, -0.03602228328534471)
    t25 = fma(t24, t18, 0.05056032724165617)
    t26 = fma(t25, t18, -0.0632576617146892)
    t27 = fma(t26, t18, 0.07351301591792163)
    t28 = fma(t27, t18, -0.08217722580159349)
    t29 = fma(t28, t18, 0.09059491674809121)
    t30 = fma(t29, t18, -0.09993263113154924)
    t31 = fma(t30, t18, 0.11109993353936018)
    t32 = fma(t31, t18, -0.12499860115773034)
    t33 = fma(t32, t18, 0.14285701525320968)
    t34 = fma(t33, t18, -0.16666665857696206)
    t35 = fma(t34, t18, 0.19999999966759718)
    t36 = fma(t35, t18, -0.24999999999207037)
    t37 = fma(t36, t18, 0.3333333333332431)
    t38 = fma(t37, t18, -0.49999999999999967)
    t39 = fma(t38, t18, 1.0)
    t40 = 1.0 - t39
    t41 = fma(t38, t18, t40)
    t42 = big * t39
    t43 = -t42
    t44 = fma(big, t39, t43)
    t45 = fma(t15, t39, t44)
    t46 = fma(big, t41, t45)
    t47 = t42 + t46
    t48 = -t47
    tail = t48 * 2.938735877055719e-39
    t49 = x + tail
    c2 = x < 0.0
    t50 = select(c2, t49, tail)
    c3 = x == 0.0
    t51 = select(c3, -0.6931471805599453, t50)
    return t51


@kernel
def d1_float32(x):
    """exp(-x)/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 1.684 ulp, at x = 1.1044449, on 44,189,121 inputs.
    """
    c = float32(118.0) < x
    t = select(c, float32(118.0), x)
    c2 = t < float32(-23.567383)
    t2 = select(c2, float32(-23.567383), t)
    t3 = -t2
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
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t10 = s + float32(5.421011e-20)
    t11 = t10 - s
    t12 = float32(5.421011e-20) - t11
    t13 = fma(v, s, t12)
    below = t10 + t13
    t14 = float32(5.421011e-20) / below
    return t14


@kernel
def d1_float64(x):
    """exp(-x)/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.8282 ulp, at x = 184.73185093986092, on 20,163 inputs.
    """
    c = 759.0 < x
    t = select(c, 759.0, x)
    c2 = t < -43.6689453125
    t2 = select(c2, -43.6689453125, t)
    t3 = -t2
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
    i2 = i + 4030721666496593920
    s = from_bits(i2)
    t15 = s + 2.938735877055719e-39
    t16 = t15 - s
    t17 = 2.938735877055719e-39 - t16
    below = fma(v, s, t15)
    t18 = t15 - below
    t19 = fma(v, s, t18)
    t20 = t19 + t17
    t21 = 1.0 / below
    t22 = 2.938735877055719e-39 * t21
    t23 = -t22
    t24 = fma(t23, below, 2.938735877055719e-39)
    t25 = fma(t23, t20, t24)
    t26 = fma(t25, t21, t22)
    return t26


@kernel
def d2_float32(x):
    """-exp(-x)/(1 + exp(-x))**2

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
    t20 = -t19
    tail = t20 * float32(5.421011e-20)
    return tail


@kernel
def d2_float64(x):
    """-exp(-x)/(1 + exp(-x))**2

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
    t25 = -t24
    tail = t25 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    c = float32(206.0) < x
    t = select(c, float32(206.0), x)
    c2 = t < float32(-23.567383)
    t2 = select(c2, float32(-23.567383), t)
    t3 = -t2
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
    far = float32(72.0873) < t4
    i2 = select(far, int32(-377487360), int32(528482304))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    t10 = select(far, float32(0.0), float32(5.421011e-20))
    t11 = select(far, float32(4.0), float32(5.421011e-20))
    i3 = int32(i + i2)
    s = from_bits(i3)
    t12 = s + t10
    t13 = t12 - s
    t14 = t10 - t13
    t15 = fma(v, s, t14)
    below = t12 + t15
    t16 = t11 / below
    t17 = grad * down
    t18 = t17 * t16
    t19 = t18 * down
    return t19


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    c = 1469.0 < x
    t = select(c, 1469.0, x)
    c2 = t < -43.6689453125
    t2 = select(c2, -43.6689453125, t)
    t3 = -t2
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
    far = 693.1471805599452 < t4
    i2 = select(far, -1013309916158361600, 4030721666496593920)
    down = select(far, 7.182120874830735e-189, 1.0)
    t15 = select(far, 0.0, 2.938735877055719e-39)
    t16 = select(far, 4.0, 2.938735877055719e-39)
    i3 = i + i2
    s = from_bits(i3)
    t17 = s + t15
    t18 = t17 - s
    t19 = t15 - t18
    below = fma(v, s, t17)
    t20 = t17 - below
    t21 = fma(v, s, t20)
    t22 = t21 + t19
    t23 = 1.0 / below
    t24 = t16 * t23
    t25 = -t24
    t26 = fma(t25, below, t16)
    t27 = fma(t25, t22, t26)
    t28 = fma(t27, t23, t24)
    t29 = grad * down
    t30 = t29 * t28
    t31 = t30 * down
    return t31


@kernel
def f_float16(x):
    """log(1/(1 + exp(-x)))

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
    t11 = fma(-0.0012666984467537825, big, 0.009009840770776389)
    t12 = fma(t11, big, -0.030019000992034865)
    t13 = fma(t12, big, 0.06382746107623971)
    t14 = fma(t13, big, -0.10112078257038182)
    t15 = fma(t14, big, 0.13421904788959105)
    t16 = fma(t15, big, -0.16452204449854213)
    t17 = fma(t16, big, 0.19965451348619082)
    t18 = fma(t17, big, -0.24996690535364968)
    t19 = fma(t18, big, 0.3333317212821622)
    t20 = fma(t19, big, -0.49999997214379294)
    t21 = fma(t20, big, 1.0)
    t22 = big * t21
    t23 = -t22
    t24 = t + t23
    c2 = t < 0.0
    t25 = select(c2, t24, t23)
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
    return t31


@kernel
def f_bfloat16(x):
    """log(1/(1 + exp(-x)))

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
    t10 = fma(float32(0.0020144195), t9, float32(-0.013335478))
    t11 = fma(t10, t9, float32(0.041344594))
    t12 = fma(t11, t9, float32(-0.082315035))
    t13 = fma(t12, t9, float32(0.12412405))
    t14 = fma(t13, t9, float32(-0.16104914))
    t15 = fma(t14, t9, float32(0.19891302))
    t16 = fma(t15, t9, float32(-0.2498755))
    t17 = fma(t16, t9, float32(0.3333261))
    t18 = fma(t17, t9, float32(-0.49999985))
    t19 = fma(t18, t9, float32(1.0))
    t20 = big * t19
    t21 = -t20
    tail = t21 * float32(5.421011e-20)
    t22 = x + tail
    c2 = x < float32(0.0)
    t23 = select(c2, t22, tail)
    return t23


@kernel
def d1_float16(x):
    """exp(-x)/(1 + exp(-x))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = 118.0 < t
    t2 = select(c, 118.0, t)
    c2 = t2 < -118.0
    z = select(c2, -118.0, t2)
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
    t11 = e / t10
    t12 = float32(t11)
    t13 = float64(t12)
    t14 = abs(t13)
    t15 = abs(t11)
    c3 = t15 < t14
    c4 = t14 < t15
    i3 = bits(t12)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t16 = from_bits(i6)
    c5 = c3 | c4
    t17 = select(c5, t16, t12)
    return t17


@kernel
def d1_bfloat16(x):
    """exp(-x)/(1 + exp(-x))

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
    t12 = select(c2, t11, tail)
    return t12


@kernel
def d2_float16(x):
    """-exp(-x)/(1 + exp(-x))**2

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
    t14 = -t13
    t15 = float32(t14)
    t16 = float64(t15)
    t17 = abs(t16)
    t18 = abs(t14)
    c2 = t18 < t17
    c3 = t17 < t18
    i3 = bits(t15)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t19 = from_bits(i6)
    c4 = c2 | c3
    t20 = select(c4, t19, t15)
    return t20


@kernel
def d2_bfloat16(x):
    """-exp(-x)/(1 + exp(-x))**2

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
    t13 = -t12
    tail = t13 * float32(5.421011e-20)
    return tail


backward_float16 = backward_float32
backward_bfloat16 = backward_float32
