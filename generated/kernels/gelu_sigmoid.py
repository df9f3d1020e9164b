"""gelu_sigmoid: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-1.702*x))

    By half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = fma(float32(5.421011e-20), big, float32(1.0))
    t13 = big * t2
    t14 = t13 / t12
    t15 = -t14
    tail = t15 * float32(5.421011e-20)
    t16 = x + tail
    c2 = x < float32(0.0)
    t17 = select(c2, tail, t16)
    return t17


@kernel
def f_float64(x):
    """x/(1 + exp(-1.702*x))

    By half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
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
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = fma(2.938735877055719e-39, big, 1.0)
    t18 = big * t2
    t19 = t18 / t17
    t20 = -t19
    tail = t20 * 2.938735877055719e-39
    t21 = x + tail
    c2 = x < 0.0
    t22 = select(c2, tail, t21)
    return t22


@kernel
def d1_float32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; reflection; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(-1.702), t2, float32(1.0))
    t14 = fma(float32(5.421011e-20), big, t13)
    t15 = t13 - t14
    t16 = fma(float32(5.421011e-20), big, t15)
    t17 = t2 - float32(0.75115424)
    t18 = t17 - float32(1.1495214e-08)
    t19 = fma(float32(0.00047036813), t18, float32(-0.0022478458))
    t20 = fma(t19, t18, float32(0.009409188))
    t21 = fma(t20, t18, float32(-0.033163752))
    t22 = fma(t21, t18, float32(0.09736275))
    t23 = fma(t22, t18, float32(-0.22881941))
    t24 = fma(t23, t18, float32(0.40332863))
    t25 = fma(t24, t18, float32(-2.1759467))
    t26 = float32(-2.1759467) - t25
    t27 = fma(t24, t18, t26)
    t28 = t18 * t25
    t29 = -t28
    t30 = fma(t18, t25, t29)
    t31 = fma(t18, t27, t30)
    t32 = abs(t18)
    c2 = t32 < float32(0.4440892)
    t33 = select(c2, t28, t14)
    t34 = select(c2, t31, t16)
    t35 = fma(float32(5.421011e-20), big, float32(2.0))
    t36 = fma(t35, t12, float32(1.0))
    t37 = float32(1.0) - t36
    t38 = fma(t35, t12, t37)
    t39 = big * t34
    t40 = fma(big, t33, t39)
    t41 = float32(1.0) / t36
    t42 = t40 * t41
    t43 = -t42
    t44 = fma(t43, t36, t40)
    t45 = fma(t43, t38, t44)
    t46 = fma(t45, t41, t42)
    tail = t46 * float32(5.421011e-20)
    t47 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t48 = select(c3, tail, t47)
    return t48


@kernel
def d1_float64(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; reflection; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
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
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * 2.938735877055719e-39
    t18 = fma(-1.702, t2, 1.0)
    t19 = fma(2.938735877055719e-39, big, t18)
    t20 = t2 - 0.751154255441289
    t21 = t20 - -4.696480973567411e-17
    t22 = fma(-4.5004923073051626e-08, t21, 3.4704427569863813e-07)
    t23 = fma(t22, t21, -2.422108086952393e-06)
    t24 = fma(t23, t21, 1.5652302048425993e-05)
    t25 = fma(t24, t21, -9.196925313754517e-05)
    t26 = fma(t25, t21, 0.0004863242421909029)
    t27 = fma(t26, t21, -0.0022858948999771363)
    t28 = fma(t27, t21, 0.009401447854446856)
    t29 = fma(t28, t21, -0.03314258940179613)
    t30 = fma(t29, t21, 0.09736365864335796)
    t31 = fma(t30, t21, -0.2288217594435122)
    t32 = fma(t31, t21, 0.40332860066422377)
    t33 = fma(t32, t21, -2.1759466517793475)
    t34 = t21 * t33
    t35 = abs(t21)
    c2 = t35 < 0.4440892098500626
    t36 = select(c2, t34, t19)
    t37 = fma(2.938735877055719e-39, big, 2.0)
    t38 = fma(t37, t17, 1.0)
    t39 = big * t36
    t40 = t39 / t38
    tail = t40 * 2.938735877055719e-39
    t41 = 1.0 - tail
    c3 = x < 0.0
    t42 = select(c3, tail, t41)
    return t42


@kernel
def d2_float32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; even; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = s - big
    t13 = fma(v, s, t12)
    t14 = t13 * float32(5.421011e-20)
    t15 = big * float32(5.421011e-20)
    t16 = fma(float32(2.896804), t2, float32(3.404))
    t17 = fma(float32(-2.896804), t2, float32(3.404))
    t18 = fma(t16, t15, t17)
    t19 = t17 - t18
    t20 = fma(t16, t15, t19)
    t21 = fma(t16, t14, t20)
    t22 = t2 - float32(1.4097282)
    t23 = t22 - float32(-3.7528494e-08)
    t24 = fma(float32(-5.3153628e-05), t23, float32(0.00026047937))
    t25 = fma(t24, t23, float32(-0.00096684275))
    t26 = fma(t25, t23, float32(0.0032724857))
    t27 = fma(t26, t23, float32(-0.008351385))
    t28 = fma(t27, t23, float32(0.011056218))
    t29 = fma(t28, t23, float32(0.021573849))
    t30 = fma(t29, t23, float32(-0.1776613))
    t31 = fma(t30, t23, float32(0.5369279))
    t32 = fma(t31, t23, float32(-3.7907026))
    t33 = float32(-3.7907026) - t32
    t34 = fma(t31, t23, t33)
    t35 = t23 * t32
    t36 = -t35
    t37 = fma(t23, t32, t36)
    t38 = fma(t23, t34, t37)
    t39 = abs(t23)
    c2 = t39 < float32(0.8673617)
    t40 = select(c2, t35, t18)
    t41 = select(c2, t38, t21)
    t42 = fma(float32(5.421011e-20), t13, float32(3.0))
    t43 = fma(float32(5.421011e-20), big, t42)
    t44 = fma(t43, t14, float32(3.0))
    t45 = fma(t43, t15, t44)
    t46 = fma(t45, t15, float32(1.0))
    t47 = float32(1.0) - t46
    t48 = fma(t45, t15, t47)
    t49 = fma(t45, t14, t48)
    t50 = big * t40
    t51 = -t50
    t52 = fma(big, t40, t51)
    t53 = fma(t13, t40, t52)
    t54 = fma(big, t41, t53)
    t55 = float32(1.0) / t46
    t56 = t50 * t55
    t57 = -t56
    t58 = fma(t57, t46, t50)
    t59 = t58 + t54
    t60 = fma(t57, t49, t59)
    t61 = fma(t60, t55, t56)
    tail = t61 * float32(5.421011e-20)
    return tail


@kernel
def d2_float64(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2

    By half-line; cancel; even; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
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
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * 2.938735877055719e-39
    t18 = fma(2.896804, t2, 3.404)
    t19 = fma(-2.896804, t2, 3.404)
    t20 = fma(t18, t17, t19)
    t21 = t2 - 1.4097281319127306
    t22 = t21 - 1.0092252730192822e-16
    t23 = fma(-3.0244999780771832e-12, t22, 4.1729900648175356e-11)
    t24 = fma(t23, t22, -4.304780117416282e-10)
    t25 = fma(t24, t22, 3.665901260571671e-09)
    t26 = fma(t25, t22, -2.91167198712419e-08)
    t27 = fma(t26, t22, 2.1458971382370556e-07)
    t28 = fma(t27, t22, -1.448643775248145e-06)
    t29 = fma(t28, t22, 8.869892958533243e-06)
    t30 = fma(t29, t22, -4.864097839313375e-05)
    t31 = fma(t30, t22, 0.00023475961721093844)
    t32 = fma(t31, t22, -0.0009715560965134598)
    t33 = fma(t32, t22, 0.003298366986321907)
    t34 = fma(t33, t22, -0.008349321230273673)
    t35 = fma(t34, t22, 0.011044973511395587)
    t36 = fma(t35, t22, 0.0215734953911247)
    t37 = fma(t36, t22, -0.17765930434963184)
    t38 = fma(t37, t22, 0.5369278940946655)
    t39 = fma(t38, t22, -3.790702681753626)
    t40 = t22 * t39
    t41 = abs(t22)
    c2 = t41 < 0.8673617379884035
    t42 = select(c2, t40, t20)
    t43 = fma(2.938735877055719e-39, big, 3.0)
    t44 = fma(t43, t17, 3.0)
    t45 = fma(t44, t17, 1.0)
    t46 = big * t42
    t47 = t46 / t45
    tail = t47 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
    t = abs(x)
    c = float32(69.331055) < t
    t2 = select(c, float32(69.331055), t)
    t3 = float32(1.702) * t2
    t4 = -t3
    t5 = fma(float32(1.702), t2, t4)
    t6 = fma(float32(-2.193451e-08), t2, t5)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t11, t10, r3)
    big = fma(v, s, s)
    t12 = big * float32(5.421011e-20)
    t13 = fma(float32(-1.702), t2, float32(1.0))
    t14 = fma(float32(5.421011e-20), big, t13)
    t15 = t13 - t14
    t16 = fma(float32(5.421011e-20), big, t15)
    t17 = t2 - float32(0.75115424)
    t18 = t17 - float32(1.1495214e-08)
    t19 = fma(float32(0.00047036813), t18, float32(-0.0022478458))
    t20 = fma(t19, t18, float32(0.009409188))
    t21 = fma(t20, t18, float32(-0.033163752))
    t22 = fma(t21, t18, float32(0.09736275))
    t23 = fma(t22, t18, float32(-0.22881941))
    t24 = fma(t23, t18, float32(0.40332863))
    t25 = fma(t24, t18, float32(-2.1759467))
    t26 = float32(-2.1759467) - t25
    t27 = fma(t24, t18, t26)
    t28 = t18 * t25
    t29 = -t28
    t30 = fma(t18, t25, t29)
    t31 = fma(t18, t27, t30)
    t32 = abs(t18)
    c2 = t32 < float32(0.4440892)
    t33 = select(c2, t28, t14)
    t34 = select(c2, t31, t16)
    t35 = fma(float32(5.421011e-20), big, float32(2.0))
    t36 = fma(t35, t12, float32(1.0))
    t37 = float32(1.0) - t36
    t38 = fma(t35, t12, t37)
    t39 = big * t34
    t40 = fma(big, t33, t39)
    t41 = float32(1.0) / t36
    t42 = t40 * t41
    t43 = -t42
    t44 = fma(t43, t36, t40)
    t45 = fma(t43, t38, t44)
    t46 = fma(t45, t41, t42)
    tail = t46 * float32(5.421011e-20)
    t47 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t48 = select(c3, tail, t47)
    return t48


@kernel
def backward_float64(x):
    """Together: d1."""
    t = abs(x)
    c = 445.9462890625 < t
    t2 = select(c, 445.9462890625, t)
    t3 = 1.702 * t2
    t4 = -t3
    t5 = fma(1.702, t2, t4)
    t6 = fma(4.263256414560601e-17, t2, t5)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
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
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t16, t15, r3)
    big = fma(v, s, s)
    t17 = big * 2.938735877055719e-39
    t18 = fma(-1.702, t2, 1.0)
    t19 = fma(2.938735877055719e-39, big, t18)
    t20 = t2 - 0.751154255441289
    t21 = t20 - -4.696480973567411e-17
    t22 = fma(-4.5004923073051626e-08, t21, 3.4704427569863813e-07)
    t23 = fma(t22, t21, -2.422108086952393e-06)
    t24 = fma(t23, t21, 1.5652302048425993e-05)
    t25 = fma(t24, t21, -9.196925313754517e-05)
    t26 = fma(t25, t21, 0.0004863242421909029)
    t27 = fma(t26, t21, -0.0022858948999771363)
    t28 = fma(t27, t21, 0.009401447854446856)
    t29 = fma(t28, t21, -0.03314258940179613)
    t30 = fma(t29, t21, 0.09736365864335796)
    t31 = fma(t30, t21, -0.2288217594435122)
    t32 = fma(t31, t21, 0.40332860066422377)
    t33 = fma(t32, t21, -2.1759466517793475)
    t34 = t21 * t33
    t35 = abs(t21)
    c2 = t35 < 0.4440892098500626
    t36 = select(c2, t34, t19)
    t37 = fma(2.938735877055719e-39, big, 2.0)
    t38 = fma(t37, t17, 1.0)
    t39 = big * t36
    t40 = t39 / t38
    tail = t40 * 2.938735877055719e-39
    t41 = 1.0 - tail
    c3 = x < 0.0
    t42 = select(c3, tail, t41)
    return t42
