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
    t12 = t10 - t11
    t13 = fma(float32(5.421011e-20), big, t12)
    t14 = t2 - float32(1.2784646)
    t15 = t14 - float32(-1.29792825e-08)
    t16 = fma(float32(-5.4916534e-05), t15, float32(0.0003925766))
    t17 = fma(t16, t15, float32(-0.0023212428))
    t18 = fma(t17, t15, float32(0.011601303))
    t19 = fma(t18, t15, float32(-0.046410553))
    t20 = fma(t19, t15, float32(0.13923235))
    t21 = fma(t20, t15, float32(-1.2784646))
    t22 = float32(-1.2784646) - t21
    t23 = fma(t20, t15, t22)
    t24 = t15 * t21
    t25 = -t24
    t26 = fma(t15, t21, t25)
    t27 = fma(t15, t23, t26)
    t28 = abs(t15)
    c2 = t28 < float32(0.6938894)
    t29 = select(c2, t24, t11)
    t30 = select(c2, t27, t13)
    t31 = fma(float32(5.421011e-20), big, float32(2.0))
    t32 = fma(t31, t9, float32(1.0))
    t33 = float32(1.0) - t32
    t34 = fma(t31, t9, t33)
    t35 = big * t30
    t36 = fma(big, t29, t35)
    t37 = float32(1.0) / t32
    t38 = t36 * t37
    t39 = -t38
    t40 = fma(t39, t32, t36)
    t41 = fma(t39, t34, t40)
    t42 = fma(t41, t37, t38)
    tail = t42 * float32(5.421011e-20)
    t43 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t44 = select(c3, tail, t43)
    return t44


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
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t15 * 2.938735877055719e-39
    t17 = big * 2.938735877055719e-39
    t18 = 1.0 - t2
    t19 = fma(2.938735877055719e-39, t15, t18)
    t20 = fma(2.938735877055719e-39, big, t19)
    t21 = t2 - 1.2784645427610737
    t22 = t21 - 1.0946994183093437e-16
    t23 = fma(2.6931715546874645e-12, t22, -4.228319401659955e-11)
    t24 = fma(t23, t22, 5.821710863485258e-10)
    t25 = fma(t24, t22, -6.980256715377762e-09)
    t26 = fma(t25, t22, 7.673684585319321e-08)
    t27 = fma(t26, t22, -7.673710795170029e-07)
    t28 = fma(t27, t22, 6.906362822575354e-06)
    t29 = fma(t28, t22, -5.525090208680231e-05)
    t30 = fma(t29, t22, 0.0003867563093677402)
    t31 = fma(t30, t22, -0.002320537856236969)
    t32 = fma(t31, t22, 0.011602689281712843)
    t33 = fma(t32, t22, -0.04641075712685199)
    t34 = fma(t33, t22, 0.13923227138053687)
    t35 = fma(t34, t22, -1.2784645427610737)
    t36 = t22 * t35
    t37 = abs(t22)
    c2 = t37 < 0.6938893903907228
    t38 = select(c2, t36, t20)
    t39 = fma(2.938735877055719e-39, t15, 2.0)
    t40 = fma(2.938735877055719e-39, big, t39)
    t41 = fma(t40, t16, 1.0)
    t42 = fma(t40, t17, t41)
    t43 = big * t38
    t44 = -t43
    t45 = fma(big, t38, t44)
    t46 = fma(t15, t38, t45)
    t47 = 1.0 / t42
    t48 = t43 * t47
    t49 = -t48
    t50 = fma(t49, t42, t43)
    t51 = t50 + t46
    t52 = fma(t51, t47, t48)
    tail = t52 * 2.938735877055719e-39
    t53 = 1.0 - tail
    c3 = x < 0.0
    t54 = select(c3, tail, t53)
    return t54


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
    t9 = big * float32(5.421011e-20)
    t10 = t2 + float32(2.0)
    t11 = float32(2.0) - t2
    t12 = fma(t10, t9, t11)
    t13 = t11 - t12
    t14 = fma(t10, t9, t13)
    t15 = t2 - float32(2.3993573)
    t16 = t15 - float32(-3.8362707e-08)
    t17 = fma(float32(1.2347714e-06), t16, float32(-8.6991395e-06))
    t18 = fma(t17, t16, float32(4.6670768e-05))
    t19 = fma(t18, t16, float32(-0.00020098893))
    t20 = fma(t19, t16, float32(0.00045452258))
    t21 = fma(t20, t16, float32(0.0015100944))
    t22 = fma(t21, t16, float32(-0.02117147))
    t23 = fma(t22, t16, float32(0.10890242))
    t24 = fma(t23, t16, float32(-1.308581))
    t25 = float32(-1.308581) - t24
    t26 = fma(t23, t16, t25)
    t27 = t16 * t24
    t28 = -t27
    t29 = fma(t16, t24, t28)
    t30 = fma(t16, t26, t29)
    t31 = abs(t16)
    c2 = t31 < float32(1.3552527)
    t32 = select(c2, t27, t12)
    t33 = select(c2, t30, t14)
    t34 = fma(float32(5.421011e-20), big, float32(3.0))
    t35 = fma(t34, t9, float32(3.0))
    t36 = fma(t35, t9, float32(1.0))
    t37 = float32(1.0) - t36
    t38 = fma(t35, t9, t37)
    t39 = big * t33
    t40 = fma(big, t32, t39)
    t41 = float32(1.0) / t36
    t42 = t40 * t41
    t43 = -t42
    t44 = fma(t43, t36, t40)
    t45 = fma(t43, t38, t44)
    t46 = fma(t45, t41, t42)
    tail = t46 * float32(5.421011e-20)
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
    t12 = t10 - t11
    t13 = fma(float32(5.421011e-20), big, t12)
    t14 = t2 - float32(1.2784646)
    t15 = t14 - float32(-1.29792825e-08)
    t16 = fma(float32(-5.4916534e-05), t15, float32(0.0003925766))
    t17 = fma(t16, t15, float32(-0.0023212428))
    t18 = fma(t17, t15, float32(0.011601303))
    t19 = fma(t18, t15, float32(-0.046410553))
    t20 = fma(t19, t15, float32(0.13923235))
    t21 = fma(t20, t15, float32(-1.2784646))
    t22 = float32(-1.2784646) - t21
    t23 = fma(t20, t15, t22)
    t24 = t15 * t21
    t25 = -t24
    t26 = fma(t15, t21, t25)
    t27 = fma(t15, t23, t26)
    t28 = abs(t15)
    c2 = t28 < float32(0.6938894)
    t29 = select(c2, t24, t11)
    t30 = select(c2, t27, t13)
    t31 = fma(float32(5.421011e-20), big, float32(2.0))
    t32 = fma(t31, t9, float32(1.0))
    t33 = float32(1.0) - t32
    t34 = fma(t31, t9, t33)
    t35 = big * t30
    t36 = fma(big, t29, t35)
    t37 = float32(1.0) / t32
    t38 = t36 * t37
    t39 = -t38
    t40 = fma(t39, t32, t36)
    t41 = fma(t39, t34, t40)
    t42 = fma(t41, t37, t38)
    tail = t42 * float32(5.421011e-20)
    t43 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t44 = select(c3, tail, t43)
    return t44


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
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t15 * 2.938735877055719e-39
    t17 = big * 2.938735877055719e-39
    t18 = 1.0 - t2
    t19 = fma(2.938735877055719e-39, t15, t18)
    t20 = fma(2.938735877055719e-39, big, t19)
    t21 = t2 - 1.2784645427610737
    t22 = t21 - 1.0946994183093437e-16
    t23 = fma(2.6931715546874645e-12, t22, -4.228319401659955e-11)
    t24 = fma(t23, t22, 5.821710863485258e-10)
    t25 = fma(t24, t22, -6.980256715377762e-09)
    t26 = fma(t25, t22, 7.673684585319321e-08)
    t27 = fma(t26, t22, -7.673710795170029e-07)
    t28 = fma(t27, t22, 6.906362822575354e-06)
    t29 = fma(t28, t22, -5.525090208680231e-05)
    t30 = fma(t29, t22, 0.0003867563093677402)
    t31 = fma(t30, t22, -0.002320537856236969)
    t32 = fma(t31, t22, 0.011602689281712843)
    t33 = fma(t32, t22, -0.04641075712685199)
    t34 = fma(t33, t22, 0.13923227138053687)
    t35 = fma(t34, t22, -1.2784645427610737)
    t36 = t22 * t35
    t37 = abs(t22)
    c2 = t37 < 0.6938893903907228
    t38 = select(c2, t36, t20)
    t39 = fma(2.938735877055719e-39, t15, 2.0)
    t40 = fma(2.938735877055719e-39, big, t39)
    t41 = fma(t40, t16, 1.0)
    t42 = fma(t40, t17, t41)
    t43 = big * t38
    t44 = -t43
    t45 = fma(big, t38, t44)
    t46 = fma(t15, t38, t45)
    t47 = 1.0 / t42
    t48 = t43 * t47
    t49 = -t48
    t50 = fma(t49, t42, t43)
    t51 = t50 + t46
    t52 = fma(t51, t47, t48)
    tail = t52 * 2.938735877055719e-39
    t53 = 1.0 - tail
    c3 = x < 0.0
    t54 = select(c3, tail, t53)
    return t54
