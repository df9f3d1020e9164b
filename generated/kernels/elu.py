"""elu: the kernels, as straight-line programs.

Linear on the right, and on the left an exponential that saturates to -alpha.

    Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))

Clevert, Unterthiner, Hochreiter (2015). Fast and accurate deep network learning by exponential linear units
(ELUs). arXiv:1511.07289.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/elu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 4,278,190,080 inputs, and at
    others is 0.8715 ulp, at x = -8.887286, alpha = 1.7896175e-38, on 659,230 inputs.
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
    t11 = s * float32(5.421011e-20)
    t12 = -t11
    t13 = float32(1.0) - t11
    one_minus_e = fma(t12, r2, t13)
    t14 = t13 - one_minus_e
    t15 = fma(t12, r2, t14)
    t16 = fma(t12, v, t15)
    t17 = one_minus_e + t16
    t18 = t17 - one_minus_e
    t19 = t16 - t18
    t20 = alpha * t19
    t21 = fma(alpha, t17, t20)
    t22 = -t21
    c2 = x < float32(0.0)
    t23 = select(c2, t22, x)
    c3 = alpha == alpha
    t24 = select(c3, t23, alpha)
    return t24


@kernel
def f_float64(x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 1.145 ulp, at x = -0.34695248206031115, on 100,000,000
    inputs, and at others is 1.451 ulp, at x = -0.3858241685119057, alpha = 1.166154560344829e+90, on 17,749
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
    t14 = s * 2.938735877055719e-39
    t15 = -t14
    t16 = 1.0 - t14
    one_minus_e = fma(t15, v, t16)
    t17 = alpha * one_minus_e
    t18 = -t17
    c2 = x < 0.0
    t19 = select(c2, t18, x)
    c3 = alpha == alpha
    t20 = select(c3, t19, alpha)
    return t20


@kernel
def d1_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.7752 ulp, at x = -95.88063, alpha = 5136.2095, on 662,128 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    t15 = r - r2
    t16 = fma(k, float32(-1.4286068e-06), t15)
    v = fma(t14, t13, t16)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(r2, s, s)
    t17 = s - big
    t18 = fma(r2, s, t17)
    t19 = fma(v, s, t18)
    t20 = big + t19
    t21 = t20 - big
    t22 = t19 - t21
    t23 = t5 * t22
    t24 = fma(t5, t20, t23)
    t25 = s2 + s2
    t26 = t7 * s2
    tail = t24 * s2
    tail2 = tail * s2
    tail3 = tail2 * t25
    tail4 = tail3 * t26
    t27 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t28 = select(c4, float32(1.0), t27)
    c5 = alpha == alpha
    t29 = select(c5, t28, alpha)
    return t29


@kernel
def d1_float64(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.9634 ulp, at x = -455.7061987885169, on 100,000,000 inputs,
    and at others is 1.431 ulp, at x = -1.0000000000000004, alpha = 2.7492210472900635e+55, on 18,802 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = 7.435084542388915e+283 <= t2
    c2 = t2 < 1.344974619049452e-284
    t3 = select(c2, 1.2089258196146292e+24, 1.0)
    t4 = select(c, 8.271806125530277e-25, t3)
    t5 = alpha * t4
    t6 = select(c2, 8.271806125530277e-25, 1.0)
    t7 = select(c, 1.2089258196146292e+24, t6)
    c3 = 1469.0 < t
    t8 = select(c3, 1469.0, t)
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
    big = fma(v, s, s)
    t20 = t5 * big
    t21 = s2 + s2
    t22 = t7 * s2
    tail = t20 * s2
    tail2 = tail * s2
    tail3 = tail2 * t21
    tail4 = tail3 * t22
    t23 = select(c3, 0.0, tail4)
    c4 = 0.0 < x
    t24 = select(c4, 1.0, t23)
    c5 = alpha == alpha
    t25 = select(c5, t24, alpha)
    return t25


@kernel
def d2_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.7752 ulp, at x = -95.88063, alpha = 5136.2095, on 662,128 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    t15 = r - r2
    t16 = fma(k, float32(-1.4286068e-06), t15)
    v = fma(t14, t13, t16)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(r2, s, s)
    t17 = s - big
    t18 = fma(r2, s, t17)
    t19 = fma(v, s, t18)
    t20 = big + t19
    t21 = t20 - big
    t22 = t19 - t21
    t23 = t5 * t22
    t24 = fma(t5, t20, t23)
    t25 = s2 + s2
    t26 = t7 * s2
    tail = t24 * s2
    tail2 = tail * s2
    tail3 = tail2 * t25
    tail4 = tail3 * t26
    t27 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t28 = select(c4, float32(0.0), t27)
    c5 = alpha == alpha
    t29 = select(c5, t28, alpha)
    return t29


@kernel
def d2_float64(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.9462 ulp, at x = -4.474342075722338, on 100,000,000 inputs,
    and at others is 1.431 ulp, at x = -1.0000000000000004, alpha = 2.7492210472900635e+55, on 18,802 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = 7.435084542388915e+283 <= t2
    c2 = t2 < 1.344974619049452e-284
    t3 = select(c2, 1.2089258196146292e+24, 1.0)
    t4 = select(c, 8.271806125530277e-25, t3)
    t5 = alpha * t4
    t6 = select(c2, 8.271806125530277e-25, 1.0)
    t7 = select(c, 1.2089258196146292e+24, t6)
    c3 = 1469.0 < t
    t8 = select(c3, 1469.0, t)
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
    big = fma(v, s, s)
    t20 = t5 * big
    t21 = s2 + s2
    t22 = t7 * s2
    tail = t20 * s2
    tail2 = tail * s2
    tail3 = tail2 * t21
    tail4 = tail3 * t22
    t23 = select(c3, 0.0, tail4)
    c4 = 0.0 < x
    t24 = select(c4, 0.0, t23)
    c5 = alpha == alpha
    t25 = select(c5, t24, alpha)
    return t25


@kernel
def d_alpha_float32(x, alpha):
    """Piecewise((exp(x) - 1, x <= 0), (0, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 4,278,190,080 inputs, and at
    others is 0.8059 ulp, at x = -0.2744399, alpha = 24.818277, on 651,314 inputs.
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
    t11 = s * float32(5.421011e-20)
    t12 = -t11
    t13 = float32(1.0) - t11
    one_minus_e = fma(t12, r2, t13)
    t14 = t13 - one_minus_e
    t15 = fma(t12, r2, t14)
    t16 = fma(t12, v, t15)
    t17 = one_minus_e + t16
    t18 = t17 - one_minus_e
    t19 = t16 - t18
    t20 = t17 + t19
    t21 = -t20
    c2 = float32(0.0) <= x
    t22 = select(c2, float32(0.0), t21)
    c3 = x == float32(0.0)
    t23 = select(c3, x, t22)
    c4 = alpha == alpha
    t24 = select(c4, t23, alpha)
    return t24


@kernel
def d_alpha_float64(x, alpha):
    """Piecewise((exp(x) - 1, x <= 0), (0, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 1.075 ulp, at x = -0.4067601035105638, on 20,205 inputs, and
    at others is 1.073 ulp, at x = -0.3858241685119057, alpha = 1.166154560344829e+90, on 16,750 inputs.
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
    t14 = s * 2.938735877055719e-39
    t15 = -t14
    t16 = 1.0 - t14
    one_minus_e = fma(t15, v, t16)
    t17 = -one_minus_e
    c2 = 0.0 <= x
    t18 = select(c2, 0.0, t17)
    c3 = x == 0.0
    t19 = select(c3, x, t18)
    c4 = alpha == alpha
    t20 = select(c4, t19, alpha)
    return t20


@kernel
def backward_float32(grad, x, alpha):
    """Together: dx."""
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    t8 = t7 * grad
    c3 = float32(294.0) < t
    t9 = select(c3, float32(294.0), t)
    shifted = fma(t9, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t10 = -t9
    r = fma(k, float32(-0.69314575), t10)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t11 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t12 = fma(t11, r2, float32(0.041668393))
    t13 = fma(t12, r2, float32(0.1666652))
    t14 = fma(t13, r2, float32(0.49999994))
    t15 = r2 * r2
    t16 = r - r2
    t17 = fma(k, float32(-1.4286068e-06), t16)
    v = fma(t15, t14, t17)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t9
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    farther = float32(173.28679) < t9
    i3 = select(farther, int32(-310378496), i2)
    down2 = select(farther, float32(6.4623485e-27), float32(1.0))
    i4 = int32(i + i3)
    s = from_bits(i4)
    big = fma(r2, s, s)
    t18 = s - big
    t19 = fma(r2, s, t18)
    t20 = fma(v, s, t19)
    t21 = big + t20
    t22 = t21 - big
    t23 = t20 - t22
    t24 = t21 + t23
    t25 = abs(t5)
    c4 = float32(1.5258789e-05) <= t25
    c5 = t25 <= float32(65536.0)
    c6 = c4 & c5
    t26 = t5 * t24
    t27 = t8 * down
    t28 = t27 * down2
    t29 = t28 * t26
    t30 = t29 * down
    t31 = t30 * down2
    t32 = abs(t8)
    c7 = t32 < t25
    t33 = select(c7, t5, t8)
    t34 = select(c7, t8, t5)
    t35 = abs(t33)
    t36 = abs(t24)
    c8 = t35 < t36
    t37 = select(c8, t24, t33)
    t38 = select(c8, t33, t24)
    t39 = abs(t34)
    t40 = abs(t38)
    c9 = t39 < t40
    t41 = select(c9, t38, t34)
    t42 = select(c9, t34, t38)
    t43 = t37 * down
    t44 = t43 * down2
    t45 = t41 * down
    t46 = t45 * down2
    t47 = t44 * t42
    tail = t47 * t46
    t48 = select(c6, t31, tail)
    c10 = float32(0.0) < x
    t49 = select(c10, grad, t48)
    c11 = alpha == alpha
    t50 = select(c11, t49, alpha)
    return t50


@kernel
def backward_float64(grad, x, alpha):
    """Together: dx."""
    t = abs(x)
    t2 = abs(alpha)
    c = 7.435084542388915e+283 <= t2
    c2 = t2 < 1.344974619049452e-284
    t3 = select(c2, 1.2089258196146292e+24, 1.0)
    t4 = select(c, 8.271806125530277e-25, t3)
    t5 = alpha * t4
    t6 = select(c2, 8.271806125530277e-25, 1.0)
    t7 = select(c, 1.2089258196146292e+24, t6)
    t8 = t7 * grad
    c3 = 2178.0 < t
    t9 = select(c3, 2178.0, t)
    shifted = fma(t9, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t10 = -t9
    r = fma(k, -0.6931471805598903, t10)
    r2 = fma(k, -5.497923018708371e-14, r)
    t11 = fma(2.5025203959737602e-08, r2, 2.763162576195063e-07)
    t12 = fma(t11, r2, 2.7557506817858967e-06)
    t13 = fma(t12, r2, 2.4801488974695663e-05)
    t14 = fma(t13, r2, 0.0001984126959620142)
    t15 = fma(t14, r2, 0.0013888888947978671)
    t16 = fma(t15, r2, 0.008333333333452509)
    t17 = fma(t16, r2, 0.041666666666511414)
    t18 = fma(t17, r2, 0.1666666666666648)
    t19 = fma(t18, r2, 0.5000000000000013)
    t20 = r2 * r2
    v = fma(t20, t19, r2)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t9
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    farther = 1386.2943611198905 < t9
    i3 = select(farther, -2580562586483294208, i2)
    down2 = select(farther, 7.182120874830735e-189, 1.0)
    i4 = i + i3
    s = from_bits(i4)
    big = fma(v, s, s)
    t21 = abs(t5)
    c4 = 5.421010862427522e-20 <= t21
    c5 = t21 <= 1.8446744073709552e+19
    c6 = c4 & c5
    t22 = t5 * big
    t23 = t8 * down
    t24 = t23 * down2
    t25 = t24 * t22
    t26 = t25 * down
    t27 = t26 * down2
    t28 = abs(t8)
    c7 = t28 < t21
    t29 = select(c7, t5, t8)
    t30 = select(c7, t8, t5)
    t31 = abs(t29)
    t32 = abs(big)
    c8 = t31 < t32
    t33 = select(c8, big, t29)
    t34 = select(c8, t29, big)
    t35 = abs(t30)
    t36 = abs(t34)
    c9 = t35 < t36
    t37 = select(c9, t34, t30)
    t38 = select(c9, t30, t34)
    t39 = t33 * down
    t40 = t39 * down2
    t41 = t37 * down
    t42 = t41 * down2
    t43 = t40 * t38
    tail = t43 * t42
    t44 = select(c6, t27, tail)
    c10 = 0.0 < x
    t45 = select(c10, grad, t44)
    c11 = alpha == alpha
    t46 = select(c11, t45, alpha)
    return t46


@kernel
def f_float16(x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

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
    t12 = alpha * one_minus_e
    t13 = -t12
    c2 = x < float32(0.0)
    t14 = select(c2, t13, x)
    c3 = alpha == alpha
    t15 = select(c3, t14, alpha)
    return t15


@kernel
def d1_float16(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    v = fma(t14, t13, r2)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(v, s, s)
    t15 = t5 * big
    t16 = s2 + s2
    t17 = t7 * s2
    tail = t15 * s2
    tail2 = tail * s2
    tail3 = tail2 * t16
    tail4 = tail3 * t17
    t18 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t19 = select(c4, float32(1.0), t18)
    c5 = alpha == alpha
    t20 = select(c5, t19, alpha)
    return t20


@kernel
def d2_float16(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    v = fma(t14, t13, r2)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(v, s, s)
    t15 = t5 * big
    t16 = s2 + s2
    t17 = t7 * s2
    tail = t15 * s2
    tail2 = tail * s2
    tail3 = tail2 * t16
    tail4 = tail3 * t17
    t18 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t19 = select(c4, float32(0.0), t18)
    c5 = alpha == alpha
    t20 = select(c5, t19, alpha)
    return t20


@kernel
def d_alpha_float16(x, alpha):
    """Piecewise((exp(x) - 1, x <= 0), (0, True))

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
    t12 = -one_minus_e
    c2 = float32(0.0) <= x
    t13 = select(c2, float32(0.0), t12)
    c3 = x == float32(0.0)
    t14 = select(c3, x, t13)
    c4 = alpha == alpha
    t15 = select(c4, t14, alpha)
    return t15


f_bfloat16 = f_float16
d1_bfloat16 = d1_float16
d2_bfloat16 = d2_float16
d_alpha_bfloat16 = d_alpha_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
