"""silu: the kernels, as straight-line programs.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Elfwing, Uchibe, Doya (2017). Sigmoid-weighted linear units for neural network function approximation in
reinforcement learning. arXiv:1702.03118.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.
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
    t10 = big * t2
    t11 = t10 / t9
    t12 = -t11
    tail = t12 * float32(5.421011e-20)
    t13 = x + tail
    c2 = x < float32(0.0)
    t14 = select(c2, tail, t13)
    return t14


@kernel
def f_float64(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.
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
    t15 = big * t2
    t16 = t15 / t14
    t17 = -t16
    tail = t17 * 2.938735877055719e-39
    t18 = x + tail
    c2 = x < 0.0
    t19 = select(c2, tail, t18)
    return t19


@kernel
def d1_float32(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; clamp.
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
    t10 = float32(1.0) - t2
    t11 = fma(float32(5.421011e-20), big, t10)
    t12 = t2 - float32(1.2784646)
    t13 = t12 - float32(-1.29792825e-08)
    t14 = fma(float32(-5.4916534e-05), t13, float32(0.0003925766))
    t15 = fma(t14, t13, float32(-0.0023212428))
    t16 = fma(t15, t13, float32(0.011601303))
    t17 = fma(t16, t13, float32(-0.046410553))
    t18 = fma(t17, t13, float32(0.13923235))
    t19 = fma(t18, t13, float32(-1.2784646))
    t20 = t13 * t19
    t21 = abs(t13)
    c2 = t21 < float32(0.6938894)
    t22 = select(c2, t20, t11)
    t23 = fma(float32(5.421011e-20), big, float32(2.0))
    t24 = fma(t23, t9, float32(1.0))
    t25 = big * t22
    t26 = t25 / t24
    tail = t26 * float32(5.421011e-20)
    t27 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t28 = select(c3, tail, t27)
    return t28


@kernel
def d1_float64(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2

    By half-line; cancel; reflection; root; scale last; clamp.
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
    t15 = 1.0 - t2
    t16 = fma(2.938735877055719e-39, big, t15)
    t17 = t2 - 1.2784645427610737
    t18 = t17 - 1.0946994183093437e-16
    t19 = fma(2.6931715546874645e-12, t18, -4.228319401659955e-11)
    t20 = fma(t19, t18, 5.821710863485258e-10)
    t21 = fma(t20, t18, -6.980256715377762e-09)
    t22 = fma(t21, t18, 7.673684585319321e-08)
    t23 = fma(t22, t18, -7.673710795170029e-07)
    t24 = fma(t23, t18, 6.906362822575354e-06)
    t25 = fma(t24, t18, -5.525090208680231e-05)
    t26 = fma(t25, t18, 0.0003867563093677402)
    t27 = fma(t26, t18, -0.002320537856236969)
    t28 = fma(t27, t18, 0.011602689281712843)
    t29 = fma(t28, t18, -0.04641075712685199)
    t30 = fma(t29, t18, 0.13923227138053687)
    t31 = fma(t30, t18, -1.2784645427610737)
    t32 = t18 * t31
    t33 = abs(t18)
    c2 = t33 < 0.6938893903907228
    t34 = select(c2, t32, t16)
    t35 = fma(2.938735877055719e-39, big, 2.0)
    t36 = fma(t35, t14, 1.0)
    t37 = big * t34
    t38 = t37 / t36
    tail = t38 * 2.938735877055719e-39
    t39 = 1.0 - tail
    c3 = x < 0.0
    t40 = select(c3, tail, t39)
    return t40


@kernel
def d2_float32(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.
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
    t9 = s - big
    t10 = fma(v, s, t9)
    t11 = t10 * float32(5.421011e-20)
    t12 = big * float32(5.421011e-20)
    t13 = t2 + float32(2.0)
    t14 = float32(2.0) - t2
    t15 = fma(t13, t11, t14)
    t16 = fma(t13, t12, t15)
    t17 = t2 - float32(2.3993573)
    t18 = t17 - float32(-3.8362707e-08)
    t19 = fma(float32(1.2347714e-06), t18, float32(-8.6991395e-06))
    t20 = fma(t19, t18, float32(4.6670768e-05))
    t21 = fma(t20, t18, float32(-0.00020098893))
    t22 = fma(t21, t18, float32(0.00045452258))
    t23 = fma(t22, t18, float32(0.0015100944))
    t24 = fma(t23, t18, float32(-0.02117147))
    t25 = fma(t24, t18, float32(0.10890242))
    t26 = fma(t25, t18, float32(-1.308581))
    t27 = t18 * t26
    t28 = abs(t18)
    c2 = t28 < float32(1.3552527)
    t29 = select(c2, t27, t16)
    t30 = fma(float32(5.421011e-20), t10, float32(3.0))
    t31 = fma(float32(5.421011e-20), big, t30)
    t32 = fma(t31, t11, float32(3.0))
    t33 = fma(t31, t12, t32)
    t34 = fma(t33, t11, float32(1.0))
    t35 = fma(t33, t12, t34)
    t36 = big * t29
    t37 = -t36
    t38 = fma(big, t29, t37)
    t39 = fma(t10, t29, t38)
    t40 = float32(1.0) / t35
    t41 = t36 * t40
    t42 = -t41
    t43 = fma(t42, t35, t36)
    t44 = t43 + t39
    t45 = fma(t44, t40, t41)
    tail = t45 * float32(5.421011e-20)
    return tail


@kernel
def d2_float64(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3

    By half-line; cancel; even; root; scale last; clamp.
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
    t15 = t2 + 2.0
    t16 = 2.0 - t2
    t17 = fma(t15, t14, t16)
    t18 = t2 - 2.3993572805154675
    t19 = t18 - 1.8464872855353363e-16
    t20 = fma(6.461019760577196e-15, t19, -5.1794976224967043e-14)
    t21 = fma(t20, t19, 7.10951729385992e-13)
    t22 = fma(t21, t19, -9.992370498845121e-12)
    t23 = fma(t22, t19, 1.2545812370041878e-10)
    t24 = fma(t23, t19, -1.44041594195476e-09)
    t25 = fma(t24, t19, 1.5010631463683834e-08)
    t26 = fma(t25, t19, -1.401029204991601e-07)
    t27 = fma(t26, t19, 1.1508743142808461e-06)
    t28 = fma(t27, t19, -8.10647186090051e-06)
    t29 = fma(t28, t19, 4.684060847392007e-05)
    t30 = fma(t29, t19, -0.0002018060956182646)
    t31 = fma(t30, t19, 0.0004543675885116681)
    t32 = fma(t31, t19, 0.001510506983666477)
    t33 = fma(t32, t19, -0.021171407639146912)
    t34 = fma(t33, t19, 0.10890236203086624)
    t35 = fma(t34, t19, -1.3085810022886)
    t36 = t19 * t35
    t37 = abs(t19)
    c2 = t37 < 1.3552527156068805
    t38 = select(c2, t36, t17)
    t39 = fma(2.938735877055719e-39, big, 3.0)
    t40 = fma(t39, t14, 3.0)
    t41 = fma(t40, t14, 1.0)
    t42 = big * t38
    t43 = t42 / t41
    tail = t43 * 2.938735877055719e-39
    return tail


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
    t10 = float32(1.0) - t2
    t11 = fma(float32(5.421011e-20), big, t10)
    t12 = t2 - float32(1.2784646)
    t13 = t12 - float32(-1.29792825e-08)
    t14 = fma(float32(-5.4916534e-05), t13, float32(0.0003925766))
    t15 = fma(t14, t13, float32(-0.0023212428))
    t16 = fma(t15, t13, float32(0.011601303))
    t17 = fma(t16, t13, float32(-0.046410553))
    t18 = fma(t17, t13, float32(0.13923235))
    t19 = fma(t18, t13, float32(-1.2784646))
    t20 = t13 * t19
    t21 = abs(t13)
    c2 = t21 < float32(0.6938894)
    t22 = select(c2, t20, t11)
    t23 = fma(float32(5.421011e-20), big, float32(2.0))
    t24 = fma(t23, t9, float32(1.0))
    t25 = big * t22
    t26 = t25 / t24
    tail = t26 * float32(5.421011e-20)
    t27 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t28 = select(c3, tail, t27)
    return t28


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
    t15 = 1.0 - t2
    t16 = fma(2.938735877055719e-39, big, t15)
    t17 = t2 - 1.2784645427610737
    t18 = t17 - 1.0946994183093437e-16
    t19 = fma(2.6931715546874645e-12, t18, -4.228319401659955e-11)
    t20 = fma(t19, t18, 5.821710863485258e-10)
    t21 = fma(t20, t18, -6.980256715377762e-09)
    t22 = fma(t21, t18, 7.673684585319321e-08)
    t23 = fma(t22, t18, -7.673710795170029e-07)
    t24 = fma(t23, t18, 6.906362822575354e-06)
    t25 = fma(t24, t18, -5.525090208680231e-05)
    t26 = fma(t25, t18, 0.0003867563093677402)
    t27 = fma(t26, t18, -0.002320537856236969)
    t28 = fma(t27, t18, 0.011602689281712843)
    t29 = fma(t28, t18, -0.04641075712685199)
    t30 = fma(t29, t18, 0.13923227138053687)
    t31 = fma(t30, t18, -1.2784645427610737)
    t32 = t18 * t31
    t33 = abs(t18)
    c2 = t33 < 0.6938893903907228
    t34 = select(c2, t32, t16)
    t35 = fma(2.938735877055719e-39, big, 2.0)
    t36 = fma(t35, t14, 1.0)
    t37 = big * t34
    t38 = t37 / t36
    tail = t38 * 2.938735877055719e-39
    t39 = 1.0 - tail
    c3 = x < 0.0
    t40 = select(c3, tail, t39)
    return t40
