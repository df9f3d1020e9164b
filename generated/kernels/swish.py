"""swish: the kernels, as straight-line programs.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Parameters, as keywords:

- `beta` (positive, default 1.0, learnable): gate sharpness

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Ramachandran, Zoph, Le (2017). Searching for activation functions. arXiv:1710.05941.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """x/(1 + exp(-beta*x))

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
    t14 = t * big
    t15 = t14 / t13
    t16 = -t15
    tail = t16 * s2
    t17 = select(c, float32(-0.0), tail)
    t18 = x + t17
    c2 = x < float32(0.0)
    t19 = select(c2, t17, t18)
    return t19


@kernel
def f_float32_default(x):
    """x/(1 + exp(-beta*x))

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
    t13 = t * big
    t14 = t13 / t12
    t15 = -t14
    tail = t15 * s2
    t16 = select(c, float32(-0.0), tail)
    t17 = x + t16
    c2 = x < float32(0.0)
    t18 = select(c2, t16, t17)
    return t18


@kernel
def f_float64(x, beta):
    """x/(1 + exp(-beta*x))

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
    t19 = t * big
    t20 = t19 / t18
    t21 = -t20
    tail = t21 * s2
    t22 = select(c, -0.0, tail)
    t23 = x + t22
    c2 = x < 0.0
    t24 = select(c2, t22, t23)
    return t24


@kernel
def f_float64_default(x):
    """x/(1 + exp(-beta*x))

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
    t18 = t * big
    t19 = t18 / t17
    t20 = -t19
    tail = t20 * s2
    t21 = select(c, -0.0, tail)
    t22 = x + t21
    c2 = x < 0.0
    t23 = select(c2, t21, t22)
    return t23


@kernel
def d1_float32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2

    By scale; half-line; cancel; reflection; root; scale last; two parts; clamp.
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
    t14 = float32(1.0) - t6
    t15 = t14 - t5
    t16 = fma(s2, big, t15)
    t17 = t15 - t16
    t18 = fma(s2, big, t17)
    t19 = t5 - float32(1.2784646)
    t20 = t19 - float32(-1.29792825e-08)
    t21 = t20 + t6
    t22 = fma(float32(-5.4916534e-05), t21, float32(0.0003925766))
    t23 = fma(t22, t21, float32(-0.0023212428))
    t24 = fma(t23, t21, float32(0.011601303))
    t25 = fma(t24, t21, float32(-0.046410553))
    t26 = fma(t25, t21, float32(0.13923235))
    t27 = fma(t26, t21, float32(-1.2784646))
    t28 = float32(-1.2784646) - t27
    t29 = fma(t26, t21, t28)
    t30 = t21 * t27
    t31 = -t30
    t32 = fma(t21, t27, t31)
    t33 = fma(t21, t29, t32)
    t34 = abs(t21)
    c2 = t34 < float32(0.6938894)
    t35 = select(c2, t30, t16)
    t36 = select(c2, t33, t18)
    t37 = fma(s2, big, float32(2.0))
    t38 = fma(t37, t13, float32(1.0))
    t39 = float32(1.0) - t38
    t40 = fma(t37, t13, t39)
    t41 = big * t36
    t42 = fma(big, t35, t41)
    t43 = float32(1.0) / t38
    t44 = t42 * t43
    t45 = -t44
    t46 = fma(t45, t38, t42)
    t47 = fma(t45, t40, t46)
    t48 = fma(t47, t43, t44)
    tail = t48 * s2
    t49 = select(c, float32(-0.0), tail)
    t50 = float32(1.0) - t49
    c3 = x < float32(0.0)
    t51 = select(c3, t49, t50)
    return t51


@kernel
def d1_float32_default(x):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2

    By scale; half-line; cancel; reflection; root; scale last; two parts; clamp.
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
    t13 = float32(1.0) - t5
    t14 = t13 - t4
    t15 = fma(s2, big, t14)
    t16 = t14 - t15
    t17 = fma(s2, big, t16)
    t18 = t4 - float32(1.2784646)
    t19 = t18 - float32(-1.29792825e-08)
    t20 = t19 + t5
    t21 = fma(float32(-5.4916534e-05), t20, float32(0.0003925766))
    t22 = fma(t21, t20, float32(-0.0023212428))
    t23 = fma(t22, t20, float32(0.011601303))
    t24 = fma(t23, t20, float32(-0.046410553))
    t25 = fma(t24, t20, float32(0.13923235))
    t26 = fma(t25, t20, float32(-1.2784646))
    t27 = float32(-1.2784646) - t26
    t28 = fma(t25, t20, t27)
    t29 = t20 * t26
    t30 = -t29
    t31 = fma(t20, t26, t30)
    t32 = fma(t20, t28, t31)
    t33 = abs(t20)
    c2 = t33 < float32(0.6938894)
    t34 = select(c2, t29, t15)
    t35 = select(c2, t32, t17)
    t36 = fma(s2, big, float32(2.0))
    t37 = fma(t36, t12, float32(1.0))
    t38 = float32(1.0) - t37
    t39 = fma(t36, t12, t38)
    t40 = big * t35
    t41 = fma(big, t34, t40)
    t42 = float32(1.0) / t37
    t43 = t41 * t42
    t44 = -t43
    t45 = fma(t44, t37, t41)
    t46 = fma(t44, t39, t45)
    t47 = fma(t46, t42, t43)
    tail = t47 * s2
    t48 = select(c, float32(-0.0), tail)
    t49 = float32(1.0) - t48
    c3 = x < float32(0.0)
    t50 = select(c3, t48, t49)
    return t50


@kernel
def d1_float64(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2

    By scale; half-line; cancel; reflection; root; scale last; two parts; clamp.
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
    t18 = s - big
    t19 = fma(v, s, t18)
    t20 = t19 * s2
    t21 = big * s2
    t22 = 1.0 - t6
    t23 = t22 - t5
    t24 = fma(s2, t19, t23)
    t25 = fma(s2, big, t24)
    t26 = t5 - 1.2784645427610737
    t27 = t26 - 1.0946994183093437e-16
    t28 = t27 + t6
    t29 = fma(2.6931715546874645e-12, t28, -4.228319401659955e-11)
    t30 = fma(t29, t28, 5.821710863485258e-10)
    t31 = fma(t30, t28, -6.980256715377762e-09)
    t32 = fma(t31, t28, 7.673684585319321e-08)
    t33 = fma(t32, t28, -7.673710795170029e-07)
    t34 = fma(t33, t28, 6.906362822575354e-06)
    t35 = fma(t34, t28, -5.525090208680231e-05)
    t36 = fma(t35, t28, 0.0003867563093677402)
    t37 = fma(t36, t28, -0.002320537856236969)
    t38 = fma(t37, t28, 0.011602689281712843)
    t39 = fma(t38, t28, -0.04641075712685199)
    t40 = fma(t39, t28, 0.13923227138053687)
    t41 = fma(t40, t28, -1.2784645427610737)
    t42 = t28 * t41
    t43 = abs(t28)
    c2 = t43 < 0.6938893903907228
    t44 = select(c2, t42, t25)
    t45 = fma(s2, t19, 2.0)
    t46 = fma(s2, big, t45)
    t47 = fma(t46, t20, 1.0)
    t48 = fma(t46, t21, t47)
    t49 = big * t44
    t50 = -t49
    t51 = fma(big, t44, t50)
    t52 = fma(t19, t44, t51)
    t53 = 1.0 / t48
    t54 = t49 * t53
    t55 = -t54
    t56 = fma(t55, t48, t49)
    t57 = t56 + t52
    t58 = fma(t57, t53, t54)
    tail = t58 * s2
    t59 = select(c, -0.0, tail)
    t60 = 1.0 - t59
    c3 = x < 0.0
    t61 = select(c3, t59, t60)
    return t61


@kernel
def d1_float64_default(x):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2

    By scale; half-line; cancel; reflection; root; scale last; two parts; clamp.
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
    t17 = s - big
    t18 = fma(v, s, t17)
    t19 = t18 * s2
    t20 = big * s2
    t21 = 1.0 - t5
    t22 = t21 - t4
    t23 = fma(s2, t18, t22)
    t24 = fma(s2, big, t23)
    t25 = t4 - 1.2784645427610737
    t26 = t25 - 1.0946994183093437e-16
    t27 = t26 + t5
    t28 = fma(2.6931715546874645e-12, t27, -4.228319401659955e-11)
    t29 = fma(t28, t27, 5.821710863485258e-10)
    t30 = fma(t29, t27, -6.980256715377762e-09)
    t31 = fma(t30, t27, 7.673684585319321e-08)
    t32 = fma(t31, t27, -7.673710795170029e-07)
    t33 = fma(t32, t27, 6.906362822575354e-06)
    t34 = fma(t33, t27, -5.525090208680231e-05)
    t35 = fma(t34, t27, 0.0003867563093677402)
    t36 = fma(t35, t27, -0.002320537856236969)
    t37 = fma(t36, t27, 0.011602689281712843)
    t38 = fma(t37, t27, -0.04641075712685199)
    t39 = fma(t38, t27, 0.13923227138053687)
    t40 = fma(t39, t27, -1.2784645427610737)
    t41 = t27 * t40
    t42 = abs(t27)
    c2 = t42 < 0.6938893903907228
    t43 = select(c2, t41, t24)
    t44 = fma(s2, t18, 2.0)
    t45 = fma(s2, big, t44)
    t46 = fma(t45, t19, 1.0)
    t47 = fma(t45, t20, t46)
    t48 = big * t43
    t49 = -t48
    t50 = fma(big, t43, t49)
    t51 = fma(t18, t43, t50)
    t52 = 1.0 / t47
    t53 = t48 * t52
    t54 = -t53
    t55 = fma(t54, t47, t48)
    t56 = t55 + t51
    t57 = fma(t56, t52, t53)
    tail = t57 * s2
    t58 = select(c, -0.0, tail)
    t59 = 1.0 - t58
    c3 = x < 0.0
    t60 = select(c3, t58, t59)
    return t60


@kernel
def d2_float32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3

    By scale; half-line; cancel; even; root; scale last; two parts; clamp.
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
    t14 = t6 + float32(2.0)
    t15 = t5 + t14
    t16 = float32(2.0) - t6
    t17 = t16 - t5
    t18 = fma(t15, t13, t17)
    t19 = t17 - t18
    t20 = fma(t15, t13, t19)
    t21 = t5 - float32(2.3993573)
    t22 = t21 - float32(-3.8362707e-08)
    t23 = t22 + t6
    t24 = fma(float32(1.2347714e-06), t23, float32(-8.6991395e-06))
    t25 = fma(t24, t23, float32(4.6670768e-05))
    t26 = fma(t25, t23, float32(-0.00020098893))
    t27 = fma(t26, t23, float32(0.00045452258))
    t28 = fma(t27, t23, float32(0.0015100944))
    t29 = fma(t28, t23, float32(-0.02117147))
    t30 = fma(t29, t23, float32(0.10890242))
    t31 = fma(t30, t23, float32(-1.308581))
    t32 = float32(-1.308581) - t31
    t33 = fma(t30, t23, t32)
    t34 = t23 * t31
    t35 = -t34
    t36 = fma(t23, t31, t35)
    t37 = fma(t23, t33, t36)
    t38 = abs(t23)
    c2 = t38 < float32(1.3552527)
    t39 = select(c2, t34, t18)
    t40 = select(c2, t37, t20)
    t41 = fma(s2, big, float32(3.0))
    t42 = fma(t41, t13, float32(3.0))
    t43 = fma(t42, t13, float32(1.0))
    t44 = float32(1.0) - t43
    t45 = fma(t42, t13, t44)
    t46 = beta * big
    t47 = t46 * t40
    t48 = fma(t46, t39, t47)
    t49 = float32(1.0) / t43
    t50 = t48 * t49
    t51 = -t50
    t52 = fma(t51, t43, t48)
    t53 = fma(t51, t45, t52)
    t54 = fma(t53, t49, t50)
    tail = t54 * s2
    t55 = select(c, float32(-0.0), tail)
    return t55


@kernel
def d2_float32_default(x):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3

    By scale; half-line; cancel; even; root; scale last; two parts; clamp.
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
    t13 = t5 + float32(2.0)
    t14 = t4 + t13
    t15 = float32(2.0) - t5
    t16 = t15 - t4
    t17 = fma(t14, t12, t16)
    t18 = t16 - t17
    t19 = fma(t14, t12, t18)
    t20 = t4 - float32(2.3993573)
    t21 = t20 - float32(-3.8362707e-08)
    t22 = t21 + t5
    t23 = fma(float32(1.2347714e-06), t22, float32(-8.6991395e-06))
    t24 = fma(t23, t22, float32(4.6670768e-05))
    t25 = fma(t24, t22, float32(-0.00020098893))
    t26 = fma(t25, t22, float32(0.00045452258))
    t27 = fma(t26, t22, float32(0.0015100944))
    t28 = fma(t27, t22, float32(-0.02117147))
    t29 = fma(t28, t22, float32(0.10890242))
    t30 = fma(t29, t22, float32(-1.308581))
    t31 = float32(-1.308581) - t30
    t32 = fma(t29, t22, t31)
    t33 = t22 * t30
    t34 = -t33
    t35 = fma(t22, t30, t34)
    t36 = fma(t22, t32, t35)
    t37 = abs(t22)
    c2 = t37 < float32(1.3552527)
    t38 = select(c2, t33, t17)
    t39 = select(c2, t36, t19)
    t40 = fma(s2, big, float32(3.0))
    t41 = fma(t40, t12, float32(3.0))
    t42 = fma(t41, t12, float32(1.0))
    t43 = float32(1.0) - t42
    t44 = fma(t41, t12, t43)
    t45 = big * t39
    t46 = fma(big, t38, t45)
    t47 = float32(1.0) / t42
    t48 = t46 * t47
    t49 = -t48
    t50 = fma(t49, t42, t46)
    t51 = fma(t49, t44, t50)
    t52 = fma(t51, t47, t48)
    tail = t52 * s2
    t53 = select(c, float32(-0.0), tail)
    return t53


@kernel
def d2_float64(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3

    By scale; half-line; cancel; even; root; scale last; two parts; clamp.
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
    t19 = t6 + 2.0
    t20 = t5 + t19
    t21 = 2.0 - t6
    t22 = t21 - t5
    t23 = fma(t20, t18, t22)
    t24 = t5 - 2.3993572805154675
    t25 = t24 - 1.8464872855353363e-16
    t26 = t25 + t6
    t27 = fma(6.461019760577196e-15, t26, -5.1794976224967043e-14)
    t28 = fma(t27, t26, 7.10951729385992e-13)
    t29 = fma(t28, t26, -9.992370498845121e-12)
    t30 = fma(t29, t26, 1.2545812370041878e-10)
    t31 = fma(t30, t26, -1.44041594195476e-09)
    t32 = fma(t31, t26, 1.5010631463683834e-08)
    t33 = fma(t32, t26, -1.401029204991601e-07)
    t34 = fma(t33, t26, 1.1508743142808461e-06)
    t35 = fma(t34, t26, -8.10647186090051e-06)
    t36 = fma(t35, t26, 4.684060847392007e-05)
    t37 = fma(t36, t26, -0.0002018060956182646)
    t38 = fma(t37, t26, 0.0004543675885116681)
    t39 = fma(t38, t26, 0.001510506983666477)
    t40 = fma(t39, t26, -0.021171407639146912)
    t41 = fma(t40, t26, 0.10890236203086624)
    t42 = fma(t41, t26, -1.3085810022886)
    t43 = t26 * t42
    t44 = abs(t26)
    c2 = t44 < 1.3552527156068805
    t45 = select(c2, t43, t23)
    t46 = fma(s2, big, 3.0)
    t47 = fma(t46, t18, 3.0)
    t48 = fma(t47, t18, 1.0)
    t49 = beta * big
    t50 = t49 * t45
    t51 = t50 / t48
    tail = t51 * s2
    t52 = select(c, -0.0, tail)
    return t52


@kernel
def d2_float64_default(x):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3

    By scale; half-line; cancel; even; root; scale last; two parts; clamp.
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
    t18 = t5 + 2.0
    t19 = t4 + t18
    t20 = 2.0 - t5
    t21 = t20 - t4
    t22 = fma(t19, t17, t21)
    t23 = t4 - 2.3993572805154675
    t24 = t23 - 1.8464872855353363e-16
    t25 = t24 + t5
    t26 = fma(6.461019760577196e-15, t25, -5.1794976224967043e-14)
    t27 = fma(t26, t25, 7.10951729385992e-13)
    t28 = fma(t27, t25, -9.992370498845121e-12)
    t29 = fma(t28, t25, 1.2545812370041878e-10)
    t30 = fma(t29, t25, -1.44041594195476e-09)
    t31 = fma(t30, t25, 1.5010631463683834e-08)
    t32 = fma(t31, t25, -1.401029204991601e-07)
    t33 = fma(t32, t25, 1.1508743142808461e-06)
    t34 = fma(t33, t25, -8.10647186090051e-06)
    t35 = fma(t34, t25, 4.684060847392007e-05)
    t36 = fma(t35, t25, -0.0002018060956182646)
    t37 = fma(t36, t25, 0.0004543675885116681)
    t38 = fma(t37, t25, 0.001510506983666477)
    t39 = fma(t38, t25, -0.021171407639146912)
    t40 = fma(t39, t25, 0.10890236203086624)
    t41 = fma(t40, t25, -1.3085810022886)
    t42 = t25 * t41
    t43 = abs(t25)
    c2 = t43 < 1.3552527156068805
    t44 = select(c2, t42, t22)
    t45 = fma(s2, big, 3.0)
    t46 = fma(t45, t17, 3.0)
    t47 = fma(t46, t17, 1.0)
    t48 = big * t44
    t49 = t48 / t47
    tail = t49 * s2
    t50 = select(c, -0.0, tail)
    return t50


@kernel
def d_beta_float32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2

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
    t16 = t * t
    t17 = t16 * big
    t18 = t17 / t15
    tail = t18 * s2
    t19 = select(c, float32(0.0), tail)
    return t19


@kernel
def d_beta_float32_default(x):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2

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
    t15 = t * t
    t16 = t15 * big
    t17 = t16 / t14
    tail = t17 * s2
    t18 = select(c, float32(0.0), tail)
    return t18


@kernel
def d_beta_float64(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2

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
    t21 = t * t
    t22 = t21 * big
    t23 = t22 / t20
    tail = t23 * s2
    t24 = select(c, 0.0, tail)
    return t24


@kernel
def d_beta_float64_default(x):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2

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
    t20 = t * t
    t21 = t20 * big
    t22 = t21 / t19
    tail = t22 * s2
    t23 = select(c, 0.0, tail)
    return t23


@kernel
def backward_float32(x, beta):
    """Together: d1, d_beta."""
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
    t14 = float32(1.0) - t6
    t15 = t14 - t5
    t16 = fma(s2, big, t15)
    t17 = t15 - t16
    t18 = fma(s2, big, t17)
    t19 = t5 - float32(1.2784646)
    t20 = t19 - float32(-1.29792825e-08)
    t21 = t20 + t6
    t22 = fma(float32(-5.4916534e-05), t21, float32(0.0003925766))
    t23 = fma(t22, t21, float32(-0.0023212428))
    t24 = fma(t23, t21, float32(0.011601303))
    t25 = fma(t24, t21, float32(-0.046410553))
    t26 = fma(t25, t21, float32(0.13923235))
    t27 = fma(t26, t21, float32(-1.2784646))
    t28 = float32(-1.2784646) - t27
    t29 = fma(t26, t21, t28)
    t30 = t21 * t27
    t31 = -t30
    t32 = fma(t21, t27, t31)
    t33 = fma(t21, t29, t32)
    t34 = abs(t21)
    c2 = t34 < float32(0.6938894)
    t35 = select(c2, t30, t16)
    t36 = select(c2, t33, t18)
    t37 = fma(s2, big, float32(2.0))
    t38 = fma(t37, t13, float32(1.0))
    t39 = float32(1.0) - t38
    t40 = fma(t37, t13, t39)
    t41 = big * t36
    t42 = fma(big, t35, t41)
    t43 = float32(1.0) / t38
    t44 = t42 * t43
    t45 = -t44
    t46 = fma(t45, t38, t42)
    t47 = fma(t45, t40, t46)
    t48 = fma(t47, t43, t44)
    tail = t48 * s2
    t49 = select(c, float32(-0.0), tail)
    t50 = float32(1.0) - t49
    c3 = x < float32(0.0)
    t51 = select(c3, t49, t50)
    t52 = t * t
    t53 = t52 * big
    t54 = t53 / t38
    tail2 = t54 * s2
    t55 = select(c, float32(0.0), tail2)
    return t51, t55


@kernel
def backward_float32_default(x):
    """Together: d1, d_beta."""
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
    t13 = float32(1.0) - t5
    t14 = t13 - t4
    t15 = fma(s2, big, t14)
    t16 = t14 - t15
    t17 = fma(s2, big, t16)
    t18 = t4 - float32(1.2784646)
    t19 = t18 - float32(-1.29792825e-08)
    t20 = t19 + t5
    t21 = fma(float32(-5.4916534e-05), t20, float32(0.0003925766))
    t22 = fma(t21, t20, float32(-0.0023212428))
    t23 = fma(t22, t20, float32(0.011601303))
    t24 = fma(t23, t20, float32(-0.046410553))
    t25 = fma(t24, t20, float32(0.13923235))
    t26 = fma(t25, t20, float32(-1.2784646))
    t27 = float32(-1.2784646) - t26
    t28 = fma(t25, t20, t27)
    t29 = t20 * t26
    t30 = -t29
    t31 = fma(t20, t26, t30)
    t32 = fma(t20, t28, t31)
    t33 = abs(t20)
    c2 = t33 < float32(0.6938894)
    t34 = select(c2, t29, t15)
    t35 = select(c2, t32, t17)
    t36 = fma(s2, big, float32(2.0))
    t37 = fma(t36, t12, float32(1.0))
    t38 = float32(1.0) - t37
    t39 = fma(t36, t12, t38)
    t40 = big * t35
    t41 = fma(big, t34, t40)
    t42 = float32(1.0) / t37
    t43 = t41 * t42
    t44 = -t43
    t45 = fma(t44, t37, t41)
    t46 = fma(t44, t39, t45)
    t47 = fma(t46, t42, t43)
    tail = t47 * s2
    t48 = select(c, float32(-0.0), tail)
    t49 = float32(1.0) - t48
    c3 = x < float32(0.0)
    t50 = select(c3, t48, t49)
    t51 = t * t
    t52 = t51 * big
    t53 = t52 / t37
    tail2 = t53 * s2
    t54 = select(c, float32(0.0), tail2)
    return t50, t54


@kernel
def backward_float64(x, beta):
    """Together: d1, d_beta."""
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
    t18 = s - big
    t19 = fma(v, s, t18)
    t20 = t19 * s2
    t21 = big * s2
    t22 = 1.0 - t6
    t23 = t22 - t5
    t24 = fma(s2, t19, t23)
    t25 = fma(s2, big, t24)
    t26 = t5 - 1.2784645427610737
    t27 = t26 - 1.0946994183093437e-16
    t28 = t27 + t6
    t29 = fma(2.6931715546874645e-12, t28, -4.228319401659955e-11)
    t30 = fma(t29, t28, 5.821710863485258e-10)
    t31 = fma(t30, t28, -6.980256715377762e-09)
    t32 = fma(t31, t28, 7.673684585319321e-08)
    t33 = fma(t32, t28, -7.673710795170029e-07)
    t34 = fma(t33, t28, 6.906362822575354e-06)
    t35 = fma(t34, t28, -5.525090208680231e-05)
    t36 = fma(t35, t28, 0.0003867563093677402)
    t37 = fma(t36, t28, -0.002320537856236969)
    t38 = fma(t37, t28, 0.011602689281712843)
    t39 = fma(t38, t28, -0.04641075712685199)
    t40 = fma(t39, t28, 0.13923227138053687)
    t41 = fma(t40, t28, -1.2784645427610737)
    t42 = t28 * t41
    t43 = abs(t28)
    c2 = t43 < 0.6938893903907228
    t44 = select(c2, t42, t25)
    t45 = fma(s2, t19, 2.0)
    t46 = fma(s2, big, t45)
    t47 = fma(t46, t20, 1.0)
    t48 = fma(t46, t21, t47)
    t49 = big * t44
    t50 = -t49
    t51 = fma(big, t44, t50)
    t52 = fma(t19, t44, t51)
    t53 = 1.0 / t48
    t54 = t49 * t53
    t55 = -t54
    t56 = fma(t55, t48, t49)
    t57 = t56 + t52
    t58 = fma(t57, t53, t54)
    tail = t58 * s2
    t59 = select(c, -0.0, tail)
    t60 = 1.0 - t59
    c3 = x < 0.0
    t61 = select(c3, t59, t60)
    t62 = fma(s2, big, 2.0)
    t63 = fma(t62, t21, 1.0)
    t64 = t * t
    t65 = t64 * big
    t66 = t65 / t63
    tail2 = t66 * s2
    t67 = select(c, 0.0, tail2)
    return t61, t67


@kernel
def backward_float64_default(x):
    """Together: d1, d_beta."""
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
    t17 = s - big
    t18 = fma(v, s, t17)
    t19 = t18 * s2
    t20 = big * s2
    t21 = 1.0 - t5
    t22 = t21 - t4
    t23 = fma(s2, t18, t22)
    t24 = fma(s2, big, t23)
    t25 = t4 - 1.2784645427610737
    t26 = t25 - 1.0946994183093437e-16
    t27 = t26 + t5
    t28 = fma(2.6931715546874645e-12, t27, -4.228319401659955e-11)
    t29 = fma(t28, t27, 5.821710863485258e-10)
    t30 = fma(t29, t27, -6.980256715377762e-09)
    t31 = fma(t30, t27, 7.673684585319321e-08)
    t32 = fma(t31, t27, -7.673710795170029e-07)
    t33 = fma(t32, t27, 6.906362822575354e-06)
    t34 = fma(t33, t27, -5.525090208680231e-05)
    t35 = fma(t34, t27, 0.0003867563093677402)
    t36 = fma(t35, t27, -0.002320537856236969)
    t37 = fma(t36, t27, 0.011602689281712843)
    t38 = fma(t37, t27, -0.04641075712685199)
    t39 = fma(t38, t27, 0.13923227138053687)
    t40 = fma(t39, t27, -1.2784645427610737)
    t41 = t27 * t40
    t42 = abs(t27)
    c2 = t42 < 0.6938893903907228
    t43 = select(c2, t41, t24)
    t44 = fma(s2, t18, 2.0)
    t45 = fma(s2, big, t44)
    t46 = fma(t45, t19, 1.0)
    t47 = fma(t45, t20, t46)
    t48 = big * t43
    t49 = -t48
    t50 = fma(big, t43, t49)
    t51 = fma(t18, t43, t50)
    t52 = 1.0 / t47
    t53 = t48 * t52
    t54 = -t53
    t55 = fma(t54, t47, t48)
    t56 = t55 + t51
    t57 = fma(t56, t52, t53)
    tail = t57 * s2
    t58 = select(c, -0.0, tail)
    t59 = 1.0 - t58
    c3 = x < 0.0
    t60 = select(c3, t58, t59)
    t61 = fma(s2, big, 2.0)
    t62 = fma(t61, t20, 1.0)
    t63 = t * t
    t64 = t63 * big
    t65 = t64 / t62
    tail2 = t65 * s2
    t66 = select(c, 0.0, tail2)
    return t60, t66
