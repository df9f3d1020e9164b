"""gelu_tanh: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = fma(float32(5.421011e-20), big, float32(1.0))
    t29 = big * t2
    t30 = t29 / t28
    t31 = -t30
    tail = t31 * float32(5.421011e-20)
    t32 = x + tail
    c2 = x < float32(0.0)
    t33 = select(c2, tail, t32)
    return t33


@kernel
def f_float64(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By half-line; hyperbolic; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = fma(2.938735877055719e-39, big, 1.0)
    t34 = big * t2
    t35 = t34 / t33
    t36 = -t35
    tail = t36 * 2.938735877055719e-39
    t37 = x + tail
    c2 = x < 0.0
    t38 = select(c2, tail, t37)
    return t38


@kernel
def d1_float32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = s - big
    t29 = fma(v, s, t28)
    t30 = t29 * float32(5.421011e-20)
    t31 = big * float32(5.421011e-20)
    t32 = float32(-0.21406445) * t2
    t33 = fma(t32, t2, float32(-1.5957692))
    t34 = fma(t33, t2, float32(1.0))
    t35 = fma(float32(5.421011e-20), big, t34)
    t36 = t34 - t35
    t37 = fma(float32(5.421011e-20), big, t36)
    t38 = fma(float32(5.421011e-20), t29, t37)
    t39 = t2 - float32(0.75246143)
    t40 = t39 - float32(-1.1339628e-08)
    t41 = fma(float32(0.001339719), t40, float32(-0.0032405257))
    t42 = fma(t41, t40, float32(0.0112612955))
    t43 = fma(t42, t40, float32(-0.030597826))
    t44 = fma(t43, t40, float32(0.07596083))
    t45 = fma(t44, t40, float32(-0.4004404))
    t46 = fma(t45, t40, float32(-0.09991155))
    t47 = fma(t46, t40, float32(-2.460657))
    t48 = float32(-2.460657) - t47
    t49 = fma(t46, t40, t48)
    t50 = t40 * t47
    t51 = -t50
    t52 = fma(t40, t47, t51)
    t53 = fma(t40, t49, t52)
    t54 = abs(t40)
    c2 = t54 < float32(0.35527137)
    t55 = select(c2, t50, t35)
    t56 = select(c2, t53, t38)
    t57 = fma(float32(5.421011e-20), t29, float32(2.0))
    t58 = fma(float32(5.421011e-20), big, t57)
    t59 = fma(t58, t31, float32(1.0))
    t60 = float32(1.0) - t59
    t61 = fma(t58, t31, t60)
    t62 = fma(t58, t30, t61)
    t63 = big * t55
    t64 = -t63
    t65 = fma(big, t55, t64)
    t66 = fma(t29, t55, t65)
    t67 = fma(big, t56, t66)
    t68 = float32(1.0) / t59
    t69 = t63 * t68
    t70 = -t69
    t71 = fma(t70, t59, t63)
    t72 = t71 + t67
    t73 = fma(t70, t62, t72)
    t74 = fma(t73, t68, t69)
    tail = t74 * float32(5.421011e-20)
    t75 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t76 = select(c3, tail, t75)
    return t76


@kernel
def d1_float64(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = s - big
    t34 = fma(v, s, t33)
    t35 = t34 * 2.938735877055719e-39
    t36 = big * 2.938735877055719e-39
    t37 = -0.21406444881780073 * t2
    t38 = fma(t37, t2, -1.5957691216057308)
    t39 = fma(t38, t2, 1.0)
    t40 = fma(2.938735877055719e-39, t34, t39)
    t41 = fma(2.938735877055719e-39, big, t40)
    t42 = t2 - 0.7524614220710163
    t43 = t42 - -3.635560509207687e-17
    t44 = fma(-4.247447139894229e-07, t43, 5.137309485495181e-07)
    t45 = fma(t44, t43, -1.8646592342627194e-06)
    t46 = fma(t45, t43, 7.608593473200275e-06)
    t47 = fma(t46, t43, -2.8110105664930568e-05)
    t48 = fma(t47, t43, 0.00010306832475005737)
    t49 = fma(t48, t43, -0.0003565093537563172)
    t50 = fma(t49, t43, 0.0011529345930838917)
    t51 = fma(t50, t43, -0.0036903774253155557)
    t52 = fma(t51, t43, 0.011295232369046625)
    t53 = fma(t52, t43, -0.030485990568642367)
    t54 = fma(t53, t43, 0.07595899090766106)
    t55 = fma(t54, t43, -0.40044769353408577)
    t56 = fma(t55, t43, -0.09991152322555422)
    t57 = fma(t56, t43, -2.4606567646302393)
    t58 = t43 * t57
    t59 = abs(t43)
    c2 = t59 < 0.3552713678800501
    t60 = select(c2, t58, t41)
    t61 = fma(2.938735877055719e-39, t34, 2.0)
    t62 = fma(2.938735877055719e-39, big, t61)
    t63 = fma(t62, t35, 1.0)
    t64 = fma(t62, t36, t63)
    t65 = big * t60
    t66 = -t65
    t67 = fma(big, t60, t66)
    t68 = fma(t34, t60, t67)
    t69 = 1.0 / t64
    t70 = t65 * t69
    t71 = -t70
    t72 = fma(t71, t64, t65)
    t73 = t72 + t68
    t74 = fma(t73, t69, t70)
    tail = t74 * 2.938735877055719e-39
    t75 = 1.0 - tail
    c3 = x < 0.0
    t76 = select(c3, tail, t75)
    return t76


@kernel
def d2_float32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; clamp.
    """
    t = float64(x)
    t2 = abs(t)
    c = 11.1962890625 < t2
    t3 = select(c, 11.1962890625, t2)
    t4 = t3 * t3
    t5 = 0.07135481627260025 * t4
    t6 = t5 + 1.5957691216057308
    t7 = t6 * t3
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805599472, t8)
    t9 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t10 = fma(t9, r, 0.00833349858147164)
    t11 = fma(t10, r, 0.04166629380339174)
    t12 = fma(t11, r, 0.16666665859438767)
    t13 = fma(t12, r, 0.500000006794052)
    t14 = r * r
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    v = fma(t14, t13, r)
    big = fma(v, s, s)
    t15 = 0.045823588247668835 * t3
    t16 = fma(t15, t3, 0.6831948749139936)
    t17 = fma(t16, t3, 0.8562577952712029)
    t18 = fma(t17, t3, 2.5464790894703255)
    t19 = fma(t18, t3, 3.1915382432114616)
    t20 = -0.045823588247668835 * t3
    t21 = fma(t20, t3, -0.6831948749139936)
    t22 = fma(t21, t3, 0.8562577952712029)
    t23 = fma(t22, t3, -2.5464790894703255)
    t24 = fma(t23, t3, 3.1915382432114616)
    t25 = fma(t19, big, t24)
    t26 = t3 - 1.4185040087908283
    t27 = fma(0.0001938171527259375, t26, -0.00027342789033158767)
    t28 = fma(t27, t26, 0.0018677133453489797)
    t29 = fma(t28, t26, -0.0002516676631865371)
    t30 = fma(t29, t26, -0.06726433141253284)
    t31 = fma(t30, t26, -0.2918560089895176)
    t32 = fma(t31, t26, -1.6206208401123434)
    t33 = fma(t32, t26, -3.0585481730624906)
    t34 = fma(t33, t26, -6.164466887874197)
    t35 = t26 * t34
    t36 = abs(t26)
    c2 = t36 < 0.5551115123125783
    t37 = select(c2, t35, t25)
    t38 = big + 3.0
    t39 = fma(t38, big, 3.0)
    t40 = fma(t39, big, 1.0)
    t41 = big * t37
    t42 = t41 / t40
    t43 = float32(t42)
    return t43


@kernel
def d2_float64(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; two parts; clamp.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = s - big
    t34 = fma(v, s, t33)
    t35 = t34 * 2.938735877055719e-39
    t36 = big * 2.938735877055719e-39
    t37 = 0.045823588247668835 * t2
    t38 = fma(t37, t2, 0.6831948749139936)
    t39 = fma(t38, t2, 0.8562577952712029)
    t40 = fma(t39, t2, 2.5464790894703255)
    t41 = fma(t40, t2, 3.1915382432114616)
    t42 = -0.045823588247668835 * t2
    t43 = fma(t42, t2, -0.6831948749139936)
    t44 = fma(t43, t2, 0.8562577952712029)
    t45 = fma(t44, t2, -2.5464790894703255)
    t46 = fma(t45, t2, 3.1915382432114616)
    t47 = fma(t41, t35, t46)
    t48 = fma(t41, t36, t47)
    t49 = t2 - 1.4185040087908283
    t50 = t49 - 8.089265124388305e-17
    t51 = fma(3.435130493964947e-08, t50, -4.9868833502185715e-08)
    t52 = fma(t51, t50, 1.115020701814249e-07)
    t53 = fma(t52, t50, -1.0688044429050785e-06)
    t54 = fma(t53, t50, 3.468242843069362e-06)
    t55 = fma(t54, t50, -5.424603024775802e-06)
    t56 = fma(t55, t50, 3.106807366240565e-05)
    t57 = fma(t56, t50, -0.00013488544192260323)
    t58 = fma(t57, t50, 0.00015528182230095235)
    t59 = fma(t58, t50, -0.00017883344361895978)
    t60 = fma(t59, t50, 0.001882776268478409)
    t61 = fma(t60, t50, -0.00027342515164178197)
    t62 = fma(t61, t50, -0.06726665602362124)
    t63 = fma(t62, t50, -0.2918541705325904)
    t64 = fma(t63, t50, -1.6206207154013093)
    t65 = fma(t64, t50, -3.0585482145964207)
    t66 = fma(t65, t50, -6.164466888959501)
    t67 = t50 * t66
    t68 = abs(t50)
    c2 = t68 < 0.5551115123125783
    t69 = select(c2, t67, t48)
    t70 = fma(2.938735877055719e-39, t34, 3.0)
    t71 = fma(2.938735877055719e-39, big, t70)
    t72 = fma(t71, t35, 3.0)
    t73 = fma(t71, t36, t72)
    t74 = fma(t73, t35, 1.0)
    t75 = fma(t73, t36, t74)
    t76 = t69 * t34
    t77 = fma(t69, big, t76)
    t78 = t77 / t75
    tail = t78 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = float32(0.071354814) * t3
    t7 = -t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(2.3988325e-09), t3, t8)
    t10 = fma(float32(0.071354814), t5, t9)
    t11 = t6 + float32(1.5957692)
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = float32(1.5957692) - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + float32(-4.534068e-08)
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t20)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t22
    t23 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t24 = fma(t23, r3, float32(0.041668393))
    t25 = fma(t24, r3, float32(0.1666652))
    t26 = fma(t25, r3, float32(0.49999994))
    t27 = r3 * r3
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t27, t26, r3)
    big = fma(v, s, s)
    t28 = s - big
    t29 = fma(v, s, t28)
    t30 = t29 * float32(5.421011e-20)
    t31 = big * float32(5.421011e-20)
    t32 = float32(-0.21406445) * t2
    t33 = fma(t32, t2, float32(-1.5957692))
    t34 = fma(t33, t2, float32(1.0))
    t35 = fma(float32(5.421011e-20), big, t34)
    t36 = t34 - t35
    t37 = fma(float32(5.421011e-20), big, t36)
    t38 = fma(float32(5.421011e-20), t29, t37)
    t39 = t2 - float32(0.75246143)
    t40 = t39 - float32(-1.1339628e-08)
    t41 = fma(float32(0.001339719), t40, float32(-0.0032405257))
    t42 = fma(t41, t40, float32(0.0112612955))
    t43 = fma(t42, t40, float32(-0.030597826))
    t44 = fma(t43, t40, float32(0.07596083))
    t45 = fma(t44, t40, float32(-0.4004404))
    t46 = fma(t45, t40, float32(-0.09991155))
    t47 = fma(t46, t40, float32(-2.460657))
    t48 = float32(-2.460657) - t47
    t49 = fma(t46, t40, t48)
    t50 = t40 * t47
    t51 = -t50
    t52 = fma(t40, t47, t51)
    t53 = fma(t40, t49, t52)
    t54 = abs(t40)
    c2 = t54 < float32(0.35527137)
    t55 = select(c2, t50, t35)
    t56 = select(c2, t53, t38)
    t57 = fma(float32(5.421011e-20), t29, float32(2.0))
    t58 = fma(float32(5.421011e-20), big, t57)
    t59 = fma(t58, t31, float32(1.0))
    t60 = float32(1.0) - t59
    t61 = fma(t58, t31, t60)
    t62 = fma(t58, t30, t61)
    t63 = big * t55
    t64 = -t63
    t65 = fma(big, t55, t64)
    t66 = fma(t29, t55, t65)
    t67 = fma(big, t56, t66)
    t68 = float32(1.0) / t59
    t69 = t63 * t68
    t70 = -t69
    t71 = fma(t70, t59, t63)
    t72 = t71 + t67
    t73 = fma(t70, t62, t72)
    t74 = fma(t73, t68, t69)
    tail = t74 * float32(5.421011e-20)
    t75 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t76 = select(c3, tail, t75)
    return t76


@kernel
def backward_float64(x):
    """Together: d1."""
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = 0.07135481627260025 * t3
    t7 = -t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(-6.175149918155315e-19, t3, t8)
    t10 = fma(0.07135481627260025, t5, t9)
    t11 = t6 + 1.5957691216057308
    t12 = t11 - t6
    t13 = t11 - t12
    t14 = t6 - t13
    t15 = 1.5957691216057308 - t12
    t16 = t14 + t15
    t17 = t16 + t10
    t18 = t17 + -9.96930880911092e-17
    t19 = t11 * t2
    t20 = -t19
    t21 = fma(t11, t2, t20)
    t22 = fma(t18, t2, t21)
    shifted = fma(t19, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t20)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t22
    t23 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t24 = fma(t23, r3, 2.7557506817858967e-06)
    t25 = fma(t24, r3, 2.4801488974695663e-05)
    t26 = fma(t25, r3, 0.0001984126959620142)
    t27 = fma(t26, r3, 0.0013888888947978671)
    t28 = fma(t27, r3, 0.008333333333452509)
    t29 = fma(t28, r3, 0.041666666666511414)
    t30 = fma(t29, r3, 0.1666666666666648)
    t31 = fma(t30, r3, 0.5000000000000013)
    t32 = r3 * r3
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t32, t31, r3)
    big = fma(v, s, s)
    t33 = s - big
    t34 = fma(v, s, t33)
    t35 = t34 * 2.938735877055719e-39
    t36 = big * 2.938735877055719e-39
    t37 = -0.21406444881780073 * t2
    t38 = fma(t37, t2, -1.5957691216057308)
    t39 = fma(t38, t2, 1.0)
    t40 = fma(2.938735877055719e-39, t34, t39)
    t41 = fma(2.938735877055719e-39, big, t40)
    t42 = t2 - 0.7524614220710163
    t43 = t42 - -3.635560509207687e-17
    t44 = fma(-4.247447139894229e-07, t43, 5.137309485495181e-07)
    t45 = fma(t44, t43, -1.8646592342627194e-06)
    t46 = fma(t45, t43, 7.608593473200275e-06)
    t47 = fma(t46, t43, -2.8110105664930568e-05)
    t48 = fma(t47, t43, 0.00010306832475005737)
    t49 = fma(t48, t43, -0.0003565093537563172)
    t50 = fma(t49, t43, 0.0011529345930838917)
    t51 = fma(t50, t43, -0.0036903774253155557)
    t52 = fma(t51, t43, 0.011295232369046625)
    t53 = fma(t52, t43, -0.030485990568642367)
    t54 = fma(t53, t43, 0.07595899090766106)
    t55 = fma(t54, t43, -0.40044769353408577)
    t56 = fma(t55, t43, -0.09991152322555422)
    t57 = fma(t56, t43, -2.4606567646302393)
    t58 = t43 * t57
    t59 = abs(t43)
    c2 = t59 < 0.3552713678800501
    t60 = select(c2, t58, t41)
    t61 = fma(2.938735877055719e-39, t34, 2.0)
    t62 = fma(2.938735877055719e-39, big, t61)
    t63 = fma(t62, t35, 1.0)
    t64 = fma(t62, t36, t63)
    t65 = big * t60
    t66 = -t65
    t67 = fma(big, t60, t66)
    t68 = fma(t34, t60, t67)
    t69 = 1.0 / t64
    t70 = t65 * t69
    t71 = -t70
    t72 = fma(t71, t64, t65)
    t73 = t72 + t68
    t74 = fma(t73, t69, t70)
    tail = t74 * 2.938735877055719e-39
    t75 = 1.0 - tail
    c3 = x < 0.0
    t76 = select(c3, tail, t75)
    return t76
