"""tanh: the kernels, as straight-line programs.

The hyperbolic tangent: an odd sigmoid with values in (-1, 1).

    tanh(x)

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

LeCun, Bottou, Orr, Müller (1998). Efficient BackProp. Neural Networks: Tricks of the Trade, LNCS 1524, 9-50.
doi:10.1007/3-540-49430-8_2.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/tanh.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t9, t8, r2)
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
def f_float64(x):
    """tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t14, t13, r2)
    big = fma(v, s, s)
    t15 = s * 2.938735877055719e-39
    t16 = -t15
    t17 = 1.0 - t15
    one_minus_e = fma(t16, v, t17)
    t18 = fma(2.938735877055719e-39, big, 1.0)
    t19 = one_minus_e / t18
    t20 = -t19
    t21 = copysign(t20, x)
    return t21


@kernel
def d1_float32(x):
    """1 - tanh(x)**2

    By half-line; hyperbolic; cancel; even; scale last; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t9, t8, r2)
    big = fma(v, s, s)
    t10 = big * float32(5.421011e-20)
    t11 = fma(float32(5.421011e-20), big, float32(2.0))
    t12 = fma(t11, t10, float32(1.0))
    t13 = float32(4.0) * big
    t14 = t13 / t12
    tail = t14 * float32(5.421011e-20)
    return tail


@kernel
def d1_float64(x):
    """1 - tanh(x)**2

    By half-line; hyperbolic; cancel; even; scale last; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t14, t13, r2)
    big = fma(v, s, s)
    t15 = big * 2.938735877055719e-39
    t16 = fma(2.938735877055719e-39, big, 2.0)
    t17 = fma(t16, t15, 1.0)
    t18 = 4.0 * big
    t19 = t18 / t17
    tail = t19 * 2.938735877055719e-39
    return tail


@kernel
def d2_float32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; scale last; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t9, t8, r2)
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


@kernel
def d2_float64(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)

    By half-line; hyperbolic; cancel; expm1; odd; scale last; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t14, t13, r2)
    big = fma(v, s, s)
    t15 = big * 2.938735877055719e-39
    t16 = s * 2.938735877055719e-39
    t17 = -t16
    t18 = 1.0 - t16
    one_minus_e = fma(t17, v, t18)
    t19 = fma(2.938735877055719e-39, big, 3.0)
    t20 = fma(t19, t15, 3.0)
    t21 = fma(t20, t15, 1.0)
    t22 = big * one_minus_e
    t23 = 8.0 * t22
    t24 = t23 / t21
    tail = t24 * 2.938735877055719e-39
    t25 = -x
    t26 = copysign(tail, t25)
    return t26


@kernel
def backward_float32(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t9, t8, r2)
    big = fma(v, s, s)
    t10 = big * float32(5.421011e-20)
    t11 = fma(float32(5.421011e-20), big, float32(2.0))
    t12 = fma(t11, t10, float32(1.0))
    t13 = float32(4.0) * big
    t14 = t13 / t12
    tail = t14 * float32(5.421011e-20)
    return tail


@kernel
def backward_float64(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t14, t13, r2)
    big = fma(v, s, s)
    t15 = big * 2.938735877055719e-39
    t16 = fma(2.938735877055719e-39, big, 2.0)
    t17 = fma(t16, t15, 1.0)
    t18 = 4.0 * big
    t19 = t18 / t17
    tail = t19 * 2.938735877055719e-39
    return tail
