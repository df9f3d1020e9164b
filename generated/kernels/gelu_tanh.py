"""gelu_tanh: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.624 ulp, d1 0.5 ulp, d2 0.5381 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; two parts; clamp.

    The largest error found at default parameters is 1.624 ulp, at x = -2.7562435, on 4,278,190,080 inputs.
    """
    c = x < float32(-11.196289)
    t = select(c, float32(-11.196289), x)
    c2 = float32(5.8447266) < t
    t2 = select(c2, float32(5.8447266), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(float32(0.071354814), t3, float32(1.5957642))
    t7 = float32(1.5957642) - t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(0.071354814), t5, t8)
    t10 = fma(float32(2.3988325e-09), t3, t9)
    t11 = t10 + float32(4.9614496e-06)
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t13)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t15
    t16 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t17 = fma(t16, r3, float32(0.041668393))
    t18 = fma(t17, r3, float32(0.1666652))
    t19 = fma(t18, r3, float32(0.49999994))
    t20 = r3 * r3
    t21 = r - r2
    t22 = fma(k, float32(-1.4286068e-06), t21)
    t23 = r2 - r3
    t24 = t23 - t15
    t25 = t22 + t24
    v = fma(t20, t19, t25)
    c3 = t < float32(-7.665039)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t26 = s + down
    t27 = t26 - s
    t28 = down - t27
    t29 = fma(v, s, t28)
    t30 = fma(r3, s, t29)
    below = t26 + t30
    t31 = t * down
    t32 = t31 / below
    return t32


@kernel
def f_float64(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; two parts; clamp.

    The largest error found at default parameters is 1.117 ulp, at x = -10.902645434753394, on 100,000,000 inputs.
    """
    c = x < -21.654296875
    t = select(c, -21.654296875, x)
    c2 = 7.6162109375 < t
    t2 = select(c2, 7.6162109375, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(0.07135481627260025, t3, 1.5957691216057128)
    t7 = 1.5957691216057128 - t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(0.07135481627260025, t5, t8)
    t10 = fma(-6.175149918155315e-19, t3, t9)
    t11 = t10 + 1.7885919910836427e-14
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t15
    t16 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t17 = fma(t16, r3, 2.7557506817858967e-06)
    t18 = fma(t17, r3, 2.4801488974695663e-05)
    t19 = fma(t18, r3, 0.0001984126959620142)
    t20 = fma(t19, r3, 0.0013888888947978671)
    t21 = fma(t20, r3, 0.008333333333452509)
    t22 = fma(t21, r3, 0.041666666666511414)
    t23 = fma(t22, r3, 0.1666666666666648)
    t24 = fma(t23, r3, 0.5000000000000013)
    t25 = r3 * r3
    v = fma(t25, t24, r3)
    c3 = t < -10.0615234375
    down = select(c3, 2.938735877055719e-39, 1.0)
    n = bits(shifted)
    i = n << 52
    i2 = bits(down)
    i3 = i + i2
    s = from_bits(i3)
    t26 = s + down
    t27 = t26 - s
    t28 = down - t27
    below = fma(v, s, t26)
    t29 = t26 - below
    t30 = fma(v, s, t29)
    t31 = t30 + t28
    t32 = t * down
    t33 = 1.0 / below
    t34 = t32 * t33
    t35 = -t34
    t36 = fma(t35, below, t32)
    t37 = fma(t35, t31, t36)
    t38 = fma(t37, t33, t34)
    t39 = copysign(t38, t32)
    t40 = select(c2, t32, t39)
    return t40


@kernel
def d1_float32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By quotient; clamp.

    The largest error found at default parameters is 0.5 ulp, at x = 3.7351672e-08, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = 15.10546875 < t
    t2 = select(c, 15.10546875, t)
    c2 = t2 < -15.10546875
    z = select(c2, -15.10546875, t2)
    t3 = z * z
    t4 = fma(0.035677408136300125, t3, 0.7978845608028654)
    t5 = t4 * z
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599453, t6)
    t7 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t8 = fma(t7, r, 2.7557506817858967e-06)
    t9 = fma(t8, r, 2.4801488974695663e-05)
    t10 = fma(t9, r, 0.0001984126959620142)
    t11 = fma(t10, r, 0.0013888888947978671)
    t12 = fma(t11, r, 0.008333333333452509)
    t13 = fma(t12, r, 0.041666666666511414)
    t14 = fma(t13, r, 0.1666666666666648)
    t15 = fma(t14, r, 0.5000000000000013)
    t16 = r * r
    v = fma(t16, t15, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t17 = 37941.93566490777 * z
    t18 = fma(t17, z, 282842.71247461904)
    t19 = fma(t18, z, 177245.3850905516)
    t20 = t19 * e
    t21 = fma(t20, e, 177245.3850905516)
    t22 = 5.641895835477563e-06 * t21
    t23 = fma(e, e, 1.0)
    t24 = t23 * t23
    t25 = t22 / t24
    t26 = float32(t25)
    return t26


@kernel
def d1_float64(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    By half-line; hyperbolic; cancel; reflection; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.064 ulp, at x = -2.267887487912784, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(0.07135481627260025, t3, 1.5957691216057128)
    t7 = 1.5957691216057128 - t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(0.07135481627260025, t5, t8)
    t10 = fma(-6.175149918155315e-19, t3, t9)
    t11 = t10 + 1.7885919910836427e-14
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t15
    t16 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t17 = fma(t16, r3, 2.7557506817858967e-06)
    t18 = fma(t17, r3, 2.4801488974695663e-05)
    t19 = fma(t18, r3, 0.0001984126959620142)
    t20 = fma(t19, r3, 0.0013888888947978671)
    t21 = fma(t20, r3, 0.008333333333452509)
    t22 = fma(t21, r3, 0.041666666666511414)
    t23 = fma(t22, r3, 0.1666666666666648)
    t24 = fma(t23, r3, 0.5000000000000013)
    t25 = r3 * r3
    v = fma(t25, t24, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t26 = s - big
    t27 = fma(v, s, t26)
    t28 = t27 * 2.938735877055719e-39
    t29 = big * 2.938735877055719e-39
    t30 = -0.21406444881780073 * t2
    t31 = -t30
    t32 = fma(-0.21406444881780073, t2, t31)
    t33 = fma(-1.2025242832367862e-17, t2, t32)
    t34 = t30 * t2
    t35 = -t34
    t36 = fma(t30, t2, t35)
    t37 = fma(t33, t2, t36)
    t38 = t34 + -1.5957691216057308
    t39 = t38 - t34
    t40 = t38 - t39
    t41 = t34 - t40
    t42 = -1.5957691216057308 - t39
    t43 = t41 + t42
    t44 = t43 + t37
    t45 = t44 + 9.96930880911092e-17
    t46 = t38 * t2
    t47 = -t46
    t48 = fma(t38, t2, t47)
    t49 = fma(t45, t2, t48)
    t50 = t46 + 1.0
    t51 = t50 - t46
    t52 = t50 - t51
    t53 = t46 - t52
    t54 = 1.0 - t51
    t55 = t53 + t54
    t56 = t55 + t49
    t57 = t29 + t50
    t58 = t57 - t29
    t59 = t57 - t58
    t60 = t29 - t59
    t61 = t50 - t58
    t62 = t60 + t61
    t63 = t62 + t28
    t64 = t63 + t56
    t65 = t2 + -0.7524614220710163
    t66 = t65 + 3.635560509207687e-17
    t67 = t66 - t65
    t68 = 3.635560509207687e-17 - t67
    t69 = fma(-4.247447139894229e-07, t66, 5.137309485495181e-07)
    t70 = fma(t69, t66, -1.8646592342627194e-06)
    t71 = fma(t70, t66, 7.608593473200275e-06)
    t72 = fma(t71, t66, -2.8110105664930568e-05)
    t73 = fma(t72, t66, 0.00010306832475005737)
    t74 = fma(t73, t66, -0.0003565093537563172)
    t75 = fma(t74, t66, 0.0011529345930838917)
    t76 = fma(t75, t66, -0.0036903774253155557)
    t77 = fma(t76, t66, 0.011295232369046625)
    t78 = fma(t77, t66, -0.030485990568642367)
    t79 = fma(t78, t66, 0.07595899090766106)
    t80 = fma(t79, t66, -0.40044769353408577)
    t81 = fma(t80, t66, -0.09991152322555422)
    t82 = fma(t81, t66, -2.4606567646302393)
    t83 = -2.4606567646302393 - t82
    t84 = fma(t81, t66, t83)
    t85 = t66 * t82
    t86 = -t85
    t87 = fma(t66, t82, t86)
    t88 = fma(t68, t82, t87)
    t89 = fma(t66, t84, t88)
    t90 = abs(t66)
    c2 = t90 < 0.3552713678800501
    t91 = select(c2, t85, t57)
    t92 = select(c2, t89, t64)
    t93 = t29 + 2.0
    t94 = t93 - t29
    t95 = t93 - t94
    t96 = t29 - t95
    t97 = 2.0 - t94
    t98 = t96 + t97
    t99 = t98 + t28
    t100 = t93 * t29
    t101 = -t100
    t102 = fma(t93, t29, t101)
    t103 = fma(t99, t29, t102)
    t104 = fma(t93, t28, t103)
    t105 = t100 + 1.0
    t106 = t105 - t100
    t107 = t105 - t106
    t108 = t100 - t107
    t109 = 1.0 - t106
    t110 = t108 + t109
    t111 = t110 + t104
    t112 = big * t91
    t113 = -t112
    t114 = fma(big, t91, t113)
    t115 = fma(t27, t91, t114)
    t116 = fma(big, t92, t115)
    t117 = 1.0 / t105
    t118 = t112 * t117
    t119 = -t118
    t120 = fma(t119, t105, t112)
    t121 = t120 + t116
    t122 = fma(t119, t111, t121)
    t123 = fma(t122, t117, t118)
    tail = t123 * 2.938735877055719e-39
    t124 = 1.0 - tail
    c3 = x < 0.0
    t125 = select(c3, tail, t124)
    return t125


@kernel
def d2_float32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5381 ulp, at x = -1.418504, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 11.1962890625 < t2
    t3 = select(c, 11.1962890625, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = 0.045823588247668835 * t3
    t15 = fma(t14, t3, 0.6831948749139936)
    t16 = fma(t15, t3, 0.8562577952712029)
    t17 = fma(t16, t3, 2.5464790894703255)
    t18 = fma(t17, t3, 3.1915382432114616)
    t19 = -0.045823588247668835 * t3
    t20 = fma(t19, t3, -0.6831948749139936)
    t21 = fma(t20, t3, 0.8562577952712029)
    t22 = fma(t21, t3, -2.5464790894703255)
    t23 = fma(t22, t3, 3.1915382432114616)
    t24 = fma(t18, big, t23)
    t25 = t3 + -1.4185040087908283
    t26 = fma(0.0001938171527259375, t25, -0.00027342789033158767)
    t27 = fma(t26, t25, 0.0018677133453489797)
    t28 = fma(t27, t25, -0.0002516676631865371)
    t29 = fma(t28, t25, -0.06726433141253284)
    t30 = fma(t29, t25, -0.2918560089895176)
    t31 = fma(t30, t25, -1.6206208401123434)
    t32 = fma(t31, t25, -3.0585481730624906)
    t33 = fma(t32, t25, -6.164466887874197)
    t34 = t25 * t33
    t35 = abs(t25)
    c2 = t35 < 0.5551115123125783
    t36 = select(c2, t34, t24)
    t37 = big + 3.0
    t38 = fma(t37, big, 3.0)
    t39 = fma(t38, big, 1.0)
    t40 = big * t36
    t41 = t40 / t39
    t42 = float32(t41)
    return t42


@kernel
def d2_float64(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    By half-line; hyperbolic; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.179 ulp, at x = 15.583867129981197, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 21.654296875 < t
    t2 = select(c, 21.654296875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(0.07135481627260025, t3, 1.5957691216057128)
    t7 = 1.5957691216057128 - t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(0.07135481627260025, t5, t8)
    t10 = fma(-6.175149918155315e-19, t3, t9)
    t11 = t10 + 1.7885919910836427e-14
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t15
    t16 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t17 = fma(t16, r3, 2.7557506817858967e-06)
    t18 = fma(t17, r3, 2.4801488974695663e-05)
    t19 = fma(t18, r3, 0.0001984126959620142)
    t20 = fma(t19, r3, 0.0013888888947978671)
    t21 = fma(t20, r3, 0.008333333333452509)
    t22 = fma(t21, r3, 0.041666666666511414)
    t23 = fma(t22, r3, 0.1666666666666648)
    t24 = fma(t23, r3, 0.5000000000000013)
    t25 = r3 * r3
    v = fma(t25, t24, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t26 = s - big
    t27 = fma(v, s, t26)
    t28 = t27 * 2.938735877055719e-39
    t29 = big * 2.938735877055719e-39
    t30 = 0.045823588247668835 * t2
    t31 = -t30
    t32 = fma(0.045823588247668835, t2, t31)
    t33 = fma(8.214261333880257e-20, t2, t32)
    t34 = t30 * t2
    t35 = -t34
    t36 = fma(t30, t2, t35)
    t37 = fma(t33, t2, t36)
    t38 = t34 + 0.6831948749139936
    t39 = t38 - t34
    t40 = t38 - t39
    t41 = t34 - t40
    t42 = 0.6831948749139936 - t39
    t43 = t41 + t42
    t44 = t43 + t37
    t45 = t44 + 3.908043789416729e-17
    t46 = t38 * t2
    t47 = -t46
    t48 = fma(t38, t2, t47)
    t49 = fma(t45, t2, t48)
    t50 = t46 + 0.8562577952712029
    t51 = t50 - t46
    t52 = t50 - t51
    t53 = t46 - t52
    t54 = 0.8562577952712029 - t51
    t55 = t53 + t54
    t56 = t55 + t49
    t57 = t56 + 4.810097132947145e-17
    t58 = t50 * t2
    t59 = -t58
    t60 = fma(t50, t2, t59)
    t61 = fma(t57, t2, t60)
    t62 = t58 + 2.5464790894703255
    t63 = t62 - t58
    t64 = t62 - t63
    t65 = t58 - t64
    t66 = 2.5464790894703255 - t63
    t67 = t65 + t66
    t68 = t67 + t61
    t69 = t68 + -1.5742941340145989e-16
    t70 = t62 * t2
    t71 = -t70
    t72 = fma(t62, t2, t71)
    t73 = fma(t69, t2, t72)
    t74 = t70 + 3.1915382432114616
    t75 = t74 - t70
    t76 = t74 - t75
    t77 = t70 - t76
    t78 = 3.1915382432114616 - t75
    t79 = t77 + t78
    t80 = t79 + t73
    t81 = t80 + -1.993861761822184e-16
    t82 = -0.045823588247668835 * t2
    t83 = -t82
    t84 = fma(-0.045823588247668835, t2, t83)
    t85 = fma(-8.214261333880257e-20, t2, t84)
    t86 = t82 * t2
    t87 = -t86
    t88 = fma(t82, t2, t87)
    t89 = fma(t85, t2, t88)
    t90 = t86 + -0.6831948749139936
    t91 = t90 - t86
    t92 = t90 - t91
    t93 = t86 - t92
    t94 = -0.6831948749139936 - t91
    t95 = t93 + t94
    t96 = t95 + t89
    t97 = t96 + -3.908043789416729e-17
    t98 = t90 * t2
    t99 = -t98
    t100 = fma(t90, t2, t99)
    t101 = fma(t97, t2, t100)
    t102 = t98 + 0.8562577952712029
    t103 = t102 - t98
    t104 = t102 - t103
    t105 = t98 - t104
    t106 = 0.8562577952712029 - t103
    t107 = t105 + t106
    t108 = t107 + t101
    t109 = t108 + 4.810097132947145e-17
    t110 = t102 * t2
    t111 = -t110
    t112 = fma(t102, t2, t111)
    t113 = fma(t109, t2, t112)
    t114 = t110 + -2.5464790894703255
    t115 = t114 - t110
    t116 = t114 - t115
    t117 = t110 - t116
    t118 = -2.5464790894703255 - t115
    t119 = t117 + t118
    t120 = t119 + t113
    t121 = t120 + 1.5742941340145989e-16
    t122 = t114 * t2
    t123 = -t122
    t124 = fma(t114, t2, t123)
    t125 = fma(t121, t2, t124)
    t126 = t122 + 3.1915382432114616
    t127 = t126 - t122
    t128 = t126 - t127
    t129 = t122 - t128
    t130 = 3.1915382432114616 - t127
    t131 = t129 + t130
    t132 = t131 + t125
    t133 = t132 + -1.993861761822184e-16
    t134 = t74 * t29
    t135 = -t134
    t136 = fma(t74, t29, t135)
    t137 = fma(t81, t29, t136)
    t138 = fma(t74, t28, t137)
    t139 = t134 + t126
    t140 = t139 - t134
    t141 = t139 - t140
    t142 = t134 - t141
    t143 = t126 - t140
    t144 = t142 + t143
    t145 = t144 + t138
    t146 = t145 + t133
    t147 = t2 + -1.4185040087908283
    t148 = t147 + -8.089265124388305e-17
    t149 = t148 - t147
    t150 = -8.089265124388305e-17 - t149
    t151 = fma(3.435130493964947e-08, t148, -4.9868833502185715e-08)
    t152 = fma(t151, t148, 1.115020701814249e-07)
    t153 = fma(t152, t148, -1.0688044429050785e-06)
    t154 = fma(t153, t148, 3.468242843069362e-06)
    t155 = fma(t154, t148, -5.424603024775802e-06)
    t156 = fma(t155, t148, 3.106807366240565e-05)
    t157 = fma(t156, t148, -0.00013488544192260323)
    t158 = fma(t157, t148, 0.00015528182230095235)
    t159 = fma(t158, t148, -0.00017883344361895978)
    t160 = fma(t159, t148, 0.001882776268478409)
    t161 = fma(t160, t148, -0.00027342515164178197)
    t162 = fma(t161, t148, -0.06726665602362124)
    t163 = fma(t162, t148, -0.2918541705325904)
    t164 = fma(t163, t148, -1.6206207154013093)
    t165 = fma(t164, t148, -3.0585482145964207)
    t166 = fma(t165, t148, -6.164466888959501)
    t167 = -6.164466888959501 - t166
    t168 = fma(t165, t148, t167)
    t169 = t148 * t166
    t170 = -t169
    t171 = fma(t148, t166, t170)
    t172 = fma(t150, t166, t171)
    t173 = fma(t148, t168, t172)
    t174 = abs(t148)
    c2 = t174 < 0.5551115123125783
    t175 = select(c2, t169, t139)
    t176 = select(c2, t173, t146)
    t177 = t29 + 3.0
    t178 = t177 - t29
    t179 = t177 - t178
    t180 = t29 - t179
    t181 = 3.0 - t178
    t182 = t180 + t181
    t183 = t182 + t28
    t184 = t177 * t29
    t185 = -t184
    t186 = fma(t177, t29, t185)
    t187 = fma(t183, t29, t186)
    t188 = fma(t177, t28, t187)
    t189 = t184 + 3.0
    t190 = t189 - t184
    t191 = t189 - t190
    t192 = t184 - t191
    t193 = 3.0 - t190
    t194 = t192 + t193
    t195 = t194 + t188
    t196 = t189 * t29
    t197 = -t196
    t198 = fma(t189, t29, t197)
    t199 = fma(t195, t29, t198)
    t200 = fma(t189, t28, t199)
    t201 = t196 + 1.0
    t202 = t201 - t196
    t203 = t201 - t202
    t204 = t196 - t203
    t205 = 1.0 - t202
    t206 = t204 + t205
    t207 = t206 + t200
    t208 = big * t175
    t209 = -t208
    t210 = fma(big, t175, t209)
    t211 = fma(t27, t175, t210)
    t212 = fma(big, t176, t211)
    t213 = 1.0 / t201
    t214 = t208 * t213
    t215 = -t214
    t216 = fma(t215, t201, t208)
    t217 = t216 + t212
    t218 = fma(t215, t207, t217)
    t219 = fma(t218, t213, t214)
    tail = t219 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    c = 15.10546875 < t
    t2 = select(c, 15.10546875, t)
    c2 = t2 < -15.10546875
    z = select(c2, -15.10546875, t2)
    t3 = z * z
    t4 = fma(0.035677408136300125, t3, 0.7978845608028654)
    t5 = t4 * z
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599453, t6)
    t7 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t8 = fma(t7, r, 2.7557506817858967e-06)
    t9 = fma(t8, r, 2.4801488974695663e-05)
    t10 = fma(t9, r, 0.0001984126959620142)
    t11 = fma(t10, r, 0.0013888888947978671)
    t12 = fma(t11, r, 0.008333333333452509)
    t13 = fma(t12, r, 0.041666666666511414)
    t14 = fma(t13, r, 0.1666666666666648)
    t15 = fma(t14, r, 0.5000000000000013)
    t16 = r * r
    v = fma(t16, t15, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t17 = 37941.93566490777 * z
    t18 = fma(t17, z, 282842.71247461904)
    t19 = fma(t18, z, 177245.3850905516)
    t20 = t19 * e
    t21 = fma(t20, e, 177245.3850905516)
    t22 = 5.641895835477563e-06 * t21
    t23 = fma(e, e, 1.0)
    t24 = t23 * t23
    t25 = t22 / t24
    t26 = float32(t25)
    t27 = abs(t26)
    c3 = t27 < float32(1.1754944e-38)
    c4 = t27 == float32(inf)
    c5 = c3 | c4
    t28 = float64(grad)
    t29 = t28 * t25
    t30 = float32(t29)
    t31 = grad * t26
    t32 = select(c5, t30, t31)
    return t32


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 27.1357421875 < t
    t2 = select(c, 27.1357421875, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(0.07135481627260025, t3, 1.5957691216057128)
    t7 = 1.5957691216057128 - t6
    t8 = fma(0.07135481627260025, t3, t7)
    t9 = fma(0.07135481627260025, t5, t8)
    t10 = fma(-6.175149918155315e-19, t3, t9)
    t11 = t10 + 1.7885919910836427e-14
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t13)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t15
    t16 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t17 = fma(t16, r3, 2.7557506817858967e-06)
    t18 = fma(t17, r3, 2.4801488974695663e-05)
    t19 = fma(t18, r3, 0.0001984126959620142)
    t20 = fma(t19, r3, 0.0013888888947978671)
    t21 = fma(t20, r3, 0.008333333333452509)
    t22 = fma(t21, r3, 0.041666666666511414)
    t23 = fma(t22, r3, 0.1666666666666648)
    t24 = fma(t23, r3, 0.5000000000000013)
    t25 = r3 * r3
    v = fma(t25, t24, r3)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t12
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    t26 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t27 = s - big
    t28 = fma(v, s, t27)
    t29 = t28 * t26
    t30 = big * t26
    t31 = -0.21406444881780073 * t2
    t32 = -t31
    t33 = fma(-0.21406444881780073, t2, t32)
    t34 = fma(-1.2025242832367862e-17, t2, t33)
    t35 = t31 * t2
    t36 = -t35
    t37 = fma(t31, t2, t36)
    t38 = fma(t34, t2, t37)
    t39 = t35 + -1.5957691216057308
    t40 = t39 - t35
    t41 = t39 - t40
    t42 = t35 - t41
    t43 = -1.5957691216057308 - t40
    t44 = t42 + t43
    t45 = t44 + t38
    t46 = t45 + 9.96930880911092e-17
    t47 = t39 * t2
    t48 = -t47
    t49 = fma(t39, t2, t48)
    t50 = fma(t46, t2, t49)
    t51 = t47 + 1.0
    t52 = t51 - t47
    t53 = t51 - t52
    t54 = t47 - t53
    t55 = 1.0 - t52
    t56 = t54 + t55
    t57 = t56 + t50
    t58 = t30 + t51
    t59 = t58 - t30
    t60 = t58 - t59
    t61 = t30 - t60
    t62 = t51 - t59
    t63 = t61 + t62
    t64 = t63 + t29
    t65 = t64 + t57
    t66 = t2 + -0.7524614220710163
    t67 = t66 + 3.635560509207687e-17
    t68 = t67 - t66
    t69 = 3.635560509207687e-17 - t68
    t70 = fma(-4.247447139894229e-07, t67, 5.137309485495181e-07)
    t71 = fma(t70, t67, -1.8646592342627194e-06)
    t72 = fma(t71, t67, 7.608593473200275e-06)
    t73 = fma(t72, t67, -2.8110105664930568e-05)
    t74 = fma(t73, t67, 0.00010306832475005737)
    t75 = fma(t74, t67, -0.0003565093537563172)
    t76 = fma(t75, t67, 0.0011529345930838917)
    t77 = fma(t76, t67, -0.0036903774253155557)
    t78 = fma(t77, t67, 0.011295232369046625)
    t79 = fma(t78, t67, -0.030485990568642367)
    t80 = fma(t79, t67, 0.07595899090766106)
    t81 = fma(t80, t67, -0.40044769353408577)
    t82 = fma(t81, t67, -0.09991152322555422)
    t83 = fma(t82, t67, -2.4606567646302393)
    t84 = -2.4606567646302393 - t83
    t85 = fma(t82, t67, t84)
    t86 = t67 * t83
    t87 = -t86
    t88 = fma(t67, t83, t87)
    t89 = fma(t69, t83, t88)
    t90 = fma(t67, t85, t89)
    t91 = abs(t67)
    c2 = t91 < 0.3552713678800501
    t92 = select(c2, t86, t58)
    t93 = select(c2, t90, t65)
    t94 = t30 + 2.0
    t95 = t94 - t30
    t96 = t94 - t95
    t97 = t30 - t96
    t98 = 2.0 - t95
    t99 = t97 + t98
    t100 = t99 + t29
    t101 = t94 * t30
    t102 = -t101
    t103 = fma(t94, t30, t102)
    t104 = fma(t100, t30, t103)
    t105 = fma(t94, t29, t104)
    t106 = t101 + 1.0
    t107 = t106 - t101
    t108 = t106 - t107
    t109 = t101 - t108
    t110 = 1.0 - t107
    t111 = t109 + t110
    t112 = t111 + t105
    t113 = big * t92
    t114 = -t113
    t115 = fma(big, t92, t114)
    t116 = fma(t28, t92, t115)
    t117 = fma(big, t93, t116)
    t118 = 1.0 / t106
    t119 = t113 * t118
    t120 = -t119
    t121 = fma(t120, t106, t113)
    t122 = t121 + t117
    t123 = fma(t120, t112, t122)
    t124 = fma(t123, t118, t119)
    t125 = grad * down
    t126 = t125 * t124
    t127 = t126 * down
    tail = t124 * t26
    t128 = 1.0 - tail
    t129 = grad * t128
    c3 = x < 0.0
    t130 = select(c3, t127, t129)
    return t130


@kernel
def f_float16(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t < -11.1962890625
    t2 = select(c, -11.1962890625, t)
    c2 = 5.8447265625 < t2
    t3 = select(c2, 5.8447265625, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t14 = s + 1.0
    below = fma(v, s, t14)
    t15 = t2 / below
    t16 = float32(t15)
    t17 = float64(t16)
    t18 = abs(t17)
    t19 = abs(t15)
    c3 = t19 < t18
    c4 = t18 < t19
    i3 = bits(t16)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t20 = from_bits(i6)
    c5 = c3 | c4
    t21 = select(c5, t20, t16)
    return t21


@kernel
def f_bfloat16(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(x)
    c = t < -11.1962890625
    t2 = select(c, -11.1962890625, t)
    c2 = 5.8447265625 < t2
    t3 = select(c2, 5.8447265625, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t14 = s + 1.0
    below = fma(v, s, t14)
    t15 = t2 / below
    c3 = x < float32(0.0)
    t16 = select(c3, 0.9999999999999998, 1.0000000000000002)
    t17 = t15 * t16
    t18 = float32(t17)
    t19 = float64(t18)
    t20 = abs(t19)
    t21 = abs(t17)
    c4 = t21 < t20
    c5 = t20 < t21
    i3 = bits(t18)
    i4 = select(c4, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t22 = from_bits(i6)
    c6 = c4 | c5
    t23 = select(c6, t22, t18)
    return t23


@kernel
def d1_bfloat16(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(float32(0.071354814), t3, float32(1.5957642))
    t7 = float32(1.5957642) - t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(0.071354814), t5, t8)
    t10 = fma(float32(2.3988325e-09), t3, t9)
    t11 = t10 + float32(4.9614496e-06)
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t13)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t15
    t16 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t17 = fma(t16, r3, float32(0.041668393))
    t18 = fma(t17, r3, float32(0.1666652))
    t19 = fma(t18, r3, float32(0.49999994))
    t20 = r3 * r3
    v = fma(t20, t19, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t21 = big * float32(5.421011e-20)
    t22 = float32(-0.21406445) * t2
    t23 = fma(t22, t2, float32(-1.5957692))
    t24 = fma(t23, t2, float32(1.0))
    t25 = fma(float32(5.421011e-20), big, t24)
    t26 = t2 + float32(-0.75246143)
    t27 = t26 + float32(1.1339628e-08)
    t28 = fma(float32(0.001339719), t27, float32(-0.0032405257))
    t29 = fma(t28, t27, float32(0.0112612955))
    t30 = fma(t29, t27, float32(-0.030597826))
    t31 = fma(t30, t27, float32(0.07596083))
    t32 = fma(t31, t27, float32(-0.4004404))
    t33 = fma(t32, t27, float32(-0.09991155))
    t34 = fma(t33, t27, float32(-2.460657))
    t35 = t27 * t34
    t36 = abs(t27)
    c2 = t36 < float32(0.35527137)
    t37 = select(c2, t35, t25)
    t38 = fma(float32(5.421011e-20), big, float32(2.0))
    t39 = fma(t38, t21, float32(1.0))
    t40 = big * t37
    t41 = t40 / t39
    tail = t41 * float32(5.421011e-20)
    t42 = float32(1.0) - tail
    c3 = x < float32(0.0)
    t43 = select(c3, tail, t42)
    return t43


@kernel
def d2_float16(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(11.196289) < t
    t2 = select(c, float32(11.196289), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = fma(float32(0.071354814), t3, float32(1.5957642))
    t7 = float32(1.5957642) - t6
    t8 = fma(float32(0.071354814), t3, t7)
    t9 = fma(float32(0.071354814), t5, t8)
    t10 = fma(float32(2.3988325e-09), t3, t9)
    t11 = t10 + float32(4.9614496e-06)
    t12 = t6 * t2
    t13 = -t12
    t14 = fma(t6, t2, t13)
    t15 = fma(t11, t2, t14)
    shifted = fma(t12, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t13)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t15
    t16 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t17 = fma(t16, r3, float32(0.041668393))
    t18 = fma(t17, r3, float32(0.1666652))
    t19 = fma(t18, r3, float32(0.49999994))
    t20 = r3 * r3
    v = fma(t20, t19, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t21 = big * float32(5.421011e-20)
    t22 = float32(0.04582359) * t2
    t23 = fma(t22, t2, float32(0.6831949))
    t24 = fma(t23, t2, float32(0.8562578))
    t25 = fma(t24, t2, float32(2.546479))
    t26 = fma(t25, t2, float32(3.1915383))
    t27 = float32(-0.04582359) * t2
    t28 = fma(t27, t2, float32(-0.6831949))
    t29 = fma(t28, t2, float32(0.8562578))
    t30 = fma(t29, t2, float32(-2.546479))
    t31 = fma(t30, t2, float32(3.1915383))
    t32 = fma(t26, t21, t31)
    t33 = t2 + float32(-1.418504)
    t34 = t33 + float32(-9.080745e-09)
    t35 = fma(float32(0.0019972895), t34, float32(-0.00039554012))
    t36 = fma(t35, t34, float32(-0.067289785))
    t37 = fma(t36, t34, float32(-0.2918347))
    t38 = fma(t37, t34, float32(-1.6206197))
    t39 = fma(t38, t34, float32(-3.058549))
    t40 = fma(t39, t34, float32(-6.164467))
    t41 = t34 * t40
    t42 = abs(t34)
    c2 = t42 < float32(0.5551115)
    t43 = select(c2, t41, t32)
    t44 = fma(float32(5.421011e-20), big, float32(3.0))
    t45 = fma(t44, t21, float32(3.0))
    t46 = fma(t45, t21, float32(1.0))
    t47 = big * t43
    t48 = t47 / t46
    tail = t48 * float32(5.421011e-20)
    return tail


d1_float16 = d1_float32
d2_bfloat16 = d2_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
