"""softplus: the kernels, as straight-line programs.

A smooth rectifier, positive everywhere; the larger beta, the sharper its bend.

    log(exp(beta*x) + 1)/beta

Parameters, as keywords:

- `beta` (positive, default 1.0): sharpness of the bend

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Dugas, Bengio, Bélisle, Nadeau, Garcia (2001). Incorporating second-order functional knowledge for better
option pricing. NIPS 13.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/softplus.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """log(exp(beta*x) + 1)/beta

    By scale; half-line; logarithm; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t12, t11, r3)
    big = fma(v, s, s)
    t13 = big * s2
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
    t24 = big * t23
    t25 = t24 / beta
    tail = t25 * s2
    t26 = select(c, float32(0.0), tail)
    t27 = x + t26
    c2 = x < float32(0.0)
    t28 = select(c2, t26, t27)
    return t28


@kernel
def f_float32_default(x):
    """log(exp(beta*x) + 1)/beta

    By scale; half-line; logarithm; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * s2
    t13 = fma(float32(0.0020144195), t12, float32(-0.013335478))
    t14 = fma(t13, t12, float32(0.041344594))
    t15 = fma(t14, t12, float32(-0.082315035))
    t16 = fma(t15, t12, float32(0.12412405))
    t17 = fma(t16, t12, float32(-0.16104914))
    t18 = fma(t17, t12, float32(0.19891302))
    t19 = fma(t18, t12, float32(-0.2498755))
    t20 = fma(t19, t12, float32(0.3333261))
    t21 = fma(t20, t12, float32(-0.49999985))
    t22 = fma(t21, t12, float32(1.0))
    t23 = big * t22
    tail = t23 * s2
    t24 = select(c, float32(0.0), tail)
    t25 = x + t24
    c2 = x < float32(0.0)
    t26 = select(c2, t24, t25)
    return t26


@kernel
def f_float64(x, beta):
    """log(exp(beta*x) + 1)/beta

    By scale; half-line; logarithm; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = 1415.0 < t2
    t5 = select(c, 1415.0, t2)
    t6 = select(c, 0.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t5
    r = fma(k, -0.6931471805598903, t7)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t8 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t9 = fma(t8, r3, 2.7557506817858967e-06)
    t10 = fma(t9, r3, 2.4801488974695663e-05)
    t11 = fma(t10, r3, 0.0001984126959620142)
    t12 = fma(t11, r3, 0.0013888888947978671)
    t13 = fma(t12, r3, 0.008333333333452509)
    t14 = fma(t13, r3, 0.041666666666511414)
    t15 = fma(t14, r3, 0.1666666666666648)
    t16 = fma(t15, r3, 0.5000000000000013)
    t17 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t17, t16, r3)
    big = fma(v, s, s)
    t18 = big * s2
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
    t40 = big * t39
    t41 = t40 / beta
    tail = t41 * s2
    t42 = select(c, 0.0, tail)
    t43 = x + t42
    c2 = x < 0.0
    t44 = select(c2, t42, t43)
    return t44


@kernel
def f_float64_default(x):
    """log(exp(beta*x) + 1)/beta

    By scale; half-line; logarithm; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = 1415.0 < t
    t4 = select(c, 1415.0, t)
    t5 = select(c, 0.0, t3)
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t4
    r = fma(k, -0.6931471805598903, t6)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * s2
    t18 = fma(-1.6453964624856426e-05, t17, 0.0001985392253240312)
    t19 = fma(t18, t17, -0.001138380876266296)
    t20 = fma(t19, t17, 0.00414608931047637)
    t21 = fma(t20, t17, -0.010842960443592582)
    t22 = fma(t21, t17, 0.021896867267488598)
    t23 = fma(t22, t17, -0.03602228328534471)
    t24 = fma(t23, t17, 0.05056032724165617)
    t25 = fma(t24, t17, -0.0632576617146892)
    t26 = fma(t25, t17, 0.07351301591792163)
    t27 = fma(t26, t17, -0.08217722580159349)
    t28 = fma(t27, t17, 0.09059491674809121)
    t29 = fma(t28, t17, -0.09993263113154924)
    t30 = fma(t29, t17, 0.11109993353936018)
    t31 = fma(t30, t17, -0.12499860115773034)
    t32 = fma(t31, t17, 0.14285701525320968)
    t33 = fma(t32, t17, -0.16666665857696206)
    t34 = fma(t33, t17, 0.19999999966759718)
    t35 = fma(t34, t17, -0.24999999999207037)
    t36 = fma(t35, t17, 0.3333333333332431)
    t37 = fma(t36, t17, -0.49999999999999967)
    t38 = fma(t37, t17, 1.0)
    t39 = big * t38
    tail = t39 * s2
    t40 = select(c, 0.0, tail)
    t41 = x + t40
    c2 = x < 0.0
    t42 = select(c2, t40, t41)
    return t42


@kernel
def d1_float32(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t12, t11, r3)
    big = fma(v, s, s)
    t13 = fma(s2, big, float32(1.0))
    t14 = big / t13
    tail = t14 * s2
    t15 = select(c, float32(0.0), tail)
    t16 = float32(1.0) - t15
    c2 = x < float32(0.0)
    t17 = select(c2, t15, t16)
    return t17


@kernel
def d1_float32_default(x):
    """exp(beta*x)/(exp(beta*x) + 1)

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = fma(s2, big, float32(1.0))
    t13 = big / t12
    tail = t13 * s2
    t14 = select(c, float32(0.0), tail)
    t15 = float32(1.0) - t14
    c2 = x < float32(0.0)
    t16 = select(c2, t14, t15)
    return t16


@kernel
def d1_float64(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = 1415.0 < t2
    t5 = select(c, 1415.0, t2)
    t6 = select(c, 0.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t5
    r = fma(k, -0.6931471805598903, t7)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t8 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t9 = fma(t8, r3, 2.7557506817858967e-06)
    t10 = fma(t9, r3, 2.4801488974695663e-05)
    t11 = fma(t10, r3, 0.0001984126959620142)
    t12 = fma(t11, r3, 0.0013888888947978671)
    t13 = fma(t12, r3, 0.008333333333452509)
    t14 = fma(t13, r3, 0.041666666666511414)
    t15 = fma(t14, r3, 0.1666666666666648)
    t16 = fma(t15, r3, 0.5000000000000013)
    t17 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t17, t16, r3)
    big = fma(v, s, s)
    t18 = fma(s2, big, 1.0)
    t19 = big / t18
    tail = t19 * s2
    t20 = select(c, 0.0, tail)
    t21 = 1.0 - t20
    c2 = x < 0.0
    t22 = select(c2, t20, t21)
    return t22


@kernel
def d1_float64_default(x):
    """exp(beta*x)/(exp(beta*x) + 1)

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = 1415.0 < t
    t4 = select(c, 1415.0, t)
    t5 = select(c, 0.0, t3)
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t4
    r = fma(k, -0.6931471805598903, t6)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = fma(s2, big, 1.0)
    t18 = big / t17
    tail = t18 * s2
    t19 = select(c, 0.0, tail)
    t20 = 1.0 - t19
    c2 = x < 0.0
    t21 = select(c2, t19, t20)
    return t21


@kernel
def d2_float32(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2

    By scale; half-line; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t12, t11, r3)
    big = fma(v, s, s)
    t13 = big * s2
    t14 = fma(s2, big, float32(2.0))
    t15 = fma(t14, t13, float32(1.0))
    t16 = beta * big
    t17 = t16 / t15
    tail = t17 * s2
    t18 = select(c, float32(0.0), tail)
    return t18


@kernel
def d2_float32_default(x):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2

    By scale; half-line; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * s2
    t13 = fma(s2, big, float32(2.0))
    t14 = fma(t13, t12, float32(1.0))
    t15 = big / t14
    tail = t15 * s2
    t16 = select(c, float32(0.0), tail)
    return t16


@kernel
def d2_float64(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2

    By scale; half-line; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = 1415.0 < t2
    t5 = select(c, 1415.0, t2)
    t6 = select(c, 0.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t5
    r = fma(k, -0.6931471805598903, t7)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t8 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t9 = fma(t8, r3, 2.7557506817858967e-06)
    t10 = fma(t9, r3, 2.4801488974695663e-05)
    t11 = fma(t10, r3, 0.0001984126959620142)
    t12 = fma(t11, r3, 0.0013888888947978671)
    t13 = fma(t12, r3, 0.008333333333452509)
    t14 = fma(t13, r3, 0.041666666666511414)
    t15 = fma(t14, r3, 0.1666666666666648)
    t16 = fma(t15, r3, 0.5000000000000013)
    t17 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t17, t16, r3)
    big = fma(v, s, s)
    t18 = big * s2
    t19 = fma(s2, big, 2.0)
    t20 = fma(t19, t18, 1.0)
    t21 = beta * big
    t22 = t21 / t20
    tail = t22 * s2
    t23 = select(c, 0.0, tail)
    return t23


@kernel
def d2_float64_default(x):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2

    By scale; half-line; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = 1415.0 < t
    t4 = select(c, 1415.0, t)
    t5 = select(c, 0.0, t3)
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t4
    r = fma(k, -0.6931471805598903, t6)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * s2
    t18 = fma(s2, big, 2.0)
    t19 = fma(t18, t17, 1.0)
    t20 = big / t19
    tail = t20 * s2
    t21 = select(c, 0.0, tail)
    return t21


@kernel
def d_beta_float32(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta

    By scale; half-line; logarithm; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t12, t11, r3)
    big = fma(v, s, s)
    t13 = big * s2
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
    t26 = t23 + t25
    t27 = t6 + t26
    t28 = t5 + t27
    t29 = fma(t26, t13, t28)
    t30 = t28 - t29
    t31 = fma(t26, t13, t30)
    t32 = fma(s2, big, float32(1.0))
    t33 = float32(1.0) - t32
    t34 = fma(s2, big, t33)
    t35 = big * t31
    t36 = fma(big, t29, t35)
    t37 = float32(1.0) / t32
    t38 = t36 * t37
    t39 = -t38
    t40 = fma(t39, t32, t36)
    t41 = fma(t39, t34, t40)
    t42 = fma(t41, t37, t38)
    t43 = t42 / beta
    t44 = t43 / beta
    t45 = -t44
    tail = t45 * s2
    t46 = select(c, float32(-0.0), tail)
    return t46


@kernel
def d_beta_float32_default(x):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta

    By scale; half-line; logarithm; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * s2
    t13 = fma(float32(0.0020144195), t12, float32(-0.013335478))
    t14 = fma(t13, t12, float32(0.041344594))
    t15 = fma(t14, t12, float32(-0.082315035))
    t16 = fma(t15, t12, float32(0.12412405))
    t17 = fma(t16, t12, float32(-0.16104914))
    t18 = fma(t17, t12, float32(0.19891302))
    t19 = fma(t18, t12, float32(-0.2498755))
    t20 = fma(t19, t12, float32(0.3333261))
    t21 = fma(t20, t12, float32(-0.49999985))
    t22 = fma(t21, t12, float32(1.0))
    t23 = float32(1.0) - t22
    t24 = fma(t21, t12, t23)
    t25 = t22 + t24
    t26 = t5 + t25
    t27 = t4 + t26
    t28 = fma(t25, t12, t27)
    t29 = t27 - t28
    t30 = fma(t25, t12, t29)
    t31 = fma(s2, big, float32(1.0))
    t32 = float32(1.0) - t31
    t33 = fma(s2, big, t32)
    t34 = big * t30
    t35 = fma(big, t28, t34)
    t36 = float32(1.0) / t31
    t37 = t35 * t36
    t38 = -t37
    t39 = fma(t38, t31, t35)
    t40 = fma(t38, t33, t39)
    t41 = fma(t40, t36, t37)
    t42 = -t41
    tail = t42 * s2
    t43 = select(c, float32(-0.0), tail)
    return t43


@kernel
def d_beta_float64(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta

    By scale; half-line; logarithm; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = 1415.0 < t2
    t5 = select(c, 1415.0, t2)
    t6 = select(c, 0.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t5
    r = fma(k, -0.6931471805598903, t7)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t8 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t9 = fma(t8, r3, 2.7557506817858967e-06)
    t10 = fma(t9, r3, 2.4801488974695663e-05)
    t11 = fma(t10, r3, 0.0001984126959620142)
    t12 = fma(t11, r3, 0.0013888888947978671)
    t13 = fma(t12, r3, 0.008333333333452509)
    t14 = fma(t13, r3, 0.041666666666511414)
    t15 = fma(t14, r3, 0.1666666666666648)
    t16 = fma(t15, r3, 0.5000000000000013)
    t17 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t17, t16, r3)
    big = fma(v, s, s)
    t18 = big * s2
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
    t40 = t6 + t39
    t41 = t5 + t40
    t42 = fma(t39, t18, t41)
    t43 = fma(s2, big, 1.0)
    t44 = big * t42
    t45 = t44 / t43
    t46 = t45 / beta
    t47 = t46 / beta
    t48 = -t47
    tail = t48 * s2
    t49 = select(c, -0.0, tail)
    return t49


@kernel
def d_beta_float64_default(x):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta

    By scale; half-line; logarithm; cancel; even; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = 1415.0 < t
    t4 = select(c, 1415.0, t)
    t5 = select(c, 0.0, t3)
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t4
    r = fma(k, -0.6931471805598903, t6)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * s2
    t18 = fma(-1.6453964624856426e-05, t17, 0.0001985392253240312)
    t19 = fma(t18, t17, -0.001138380876266296)
    t20 = fma(t19, t17, 0.00414608931047637)
    t21 = fma(t20, t17, -0.010842960443592582)
    t22 = fma(t21, t17, 0.021896867267488598)
    t23 = fma(t22, t17, -0.03602228328534471)
    t24 = fma(t23, t17, 0.05056032724165617)
    t25 = fma(t24, t17, -0.0632576617146892)
    t26 = fma(t25, t17, 0.07351301591792163)
    t27 = fma(t26, t17, -0.08217722580159349)
    t28 = fma(t27, t17, 0.09059491674809121)
    t29 = fma(t28, t17, -0.09993263113154924)
    t30 = fma(t29, t17, 0.11109993353936018)
    t31 = fma(t30, t17, -0.12499860115773034)
    t32 = fma(t31, t17, 0.14285701525320968)
    t33 = fma(t32, t17, -0.16666665857696206)
    t34 = fma(t33, t17, 0.19999999966759718)
    t35 = fma(t34, t17, -0.24999999999207037)
    t36 = fma(t35, t17, 0.3333333333332431)
    t37 = fma(t36, t17, -0.49999999999999967)
    t38 = fma(t37, t17, 1.0)
    t39 = t5 + t38
    t40 = t4 + t39
    t41 = fma(t38, t17, t40)
    t42 = fma(s2, big, 1.0)
    t43 = big * t41
    t44 = t43 / t42
    t45 = -t44
    tail = t45 * s2
    t46 = select(c, -0.0, tail)
    return t46


@kernel
def backward_float32(x, beta):
    """Together: d1."""
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t12, t11, r3)
    big = fma(v, s, s)
    t13 = fma(s2, big, float32(1.0))
    t14 = big / t13
    tail = t14 * s2
    t15 = select(c, float32(0.0), tail)
    t16 = float32(1.0) - t15
    c2 = x < float32(0.0)
    t17 = select(c2, t15, t16)
    return t17


@kernel
def backward_float32_default(x):
    """Together: d1."""
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = fma(s2, big, float32(1.0))
    t13 = big / t12
    tail = t13 * s2
    t14 = select(c, float32(0.0), tail)
    t15 = float32(1.0) - t14
    c2 = x < float32(0.0)
    t16 = select(c2, t14, t15)
    return t16


@kernel
def backward_float64(x, beta):
    """Together: d1."""
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = 1415.0 < t2
    t5 = select(c, 1415.0, t2)
    t6 = select(c, 0.0, t4)
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t5
    r = fma(k, -0.6931471805598903, t7)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t8 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t9 = fma(t8, r3, 2.7557506817858967e-06)
    t10 = fma(t9, r3, 2.4801488974695663e-05)
    t11 = fma(t10, r3, 0.0001984126959620142)
    t12 = fma(t11, r3, 0.0013888888947978671)
    t13 = fma(t12, r3, 0.008333333333452509)
    t14 = fma(t13, r3, 0.041666666666511414)
    t15 = fma(t14, r3, 0.1666666666666648)
    t16 = fma(t15, r3, 0.5000000000000013)
    t17 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t17, t16, r3)
    big = fma(v, s, s)
    t18 = fma(s2, big, 1.0)
    t19 = big / t18
    tail = t19 * s2
    t20 = select(c, 0.0, tail)
    t21 = 1.0 - t20
    c2 = x < 0.0
    t22 = select(c2, t20, t21)
    return t22


@kernel
def backward_float64_default(x):
    """Together: d1."""
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = 1415.0 < t
    t4 = select(c, 1415.0, t)
    t5 = select(c, 0.0, t3)
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t4
    r = fma(k, -0.6931471805598903, t6)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t7 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t8 = fma(t7, r3, 2.7557506817858967e-06)
    t9 = fma(t8, r3, 2.4801488974695663e-05)
    t10 = fma(t9, r3, 0.0001984126959620142)
    t11 = fma(t10, r3, 0.0013888888947978671)
    t12 = fma(t11, r3, 0.008333333333452509)
    t13 = fma(t12, r3, 0.041666666666511414)
    t14 = fma(t13, r3, 0.1666666666666648)
    t15 = fma(t14, r3, 0.5000000000000013)
    t16 = r3 * r3
    n = bits(shifted)
    n2 = n - 4843621399236968448
    i = n2 >> 1
    i2 = i + 1023
    i3 = i2 << 52
    s = from_bits(i3)
    i4 = n2 - i
    i5 = i4 + 1023
    i6 = i5 << 52
    s2 = from_bits(i6)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = fma(s2, big, 1.0)
    t18 = big / t17
    tail = t18 * s2
    t19 = select(c, 0.0, tail)
    t20 = 1.0 - t19
    c2 = x < 0.0
    t21 = select(c2, t19, t20)
    return t21
