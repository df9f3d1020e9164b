"""gelu: the kernels, as straight-line programs.

Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5024 ulp, d1 0.5026 ulp, d2 0.5008 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; clamp.

    The largest error found at default parameters is 0.5024 ulp, at x = -10.57507, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 15.3623046875 < t2
    t3 = select(c, 15.3623046875, t2)
    t4 = t3 * t3
    t5 = t4 * 0.5
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599472, t6)
    t7 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t8 = fma(t7, r, 0.00833349858147164)
    t9 = fma(t8, r, 0.04166629380339174)
    t10 = fma(t9, r, 0.16666665859438767)
    t11 = fma(t10, r, 0.500000006794052)
    t12 = r * r
    v = fma(t12, t11, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t13 = fma(0.0009039698832407839, t3, 0.011781425069455417)
    t14 = fma(t13, t3, 0.07191989232014605)
    t15 = fma(t14, t3, 0.2520120846525796)
    t16 = fma(t15, t3, 0.5091518472794667)
    t17 = fma(t16, t3, 0.49999999995356065)
    t18 = fma(0.002265918909883222, t3, 0.029531484678758838)
    t19 = fma(t18, t3, 0.18254751263085)
    t20 = fma(t19, t3, 0.6611386477490186)
    t21 = fma(t20, t3, 1.453132865939817)
    t22 = fma(t21, t3, 1.8161882466234105)
    t23 = fma(t22, t3, 1.0)
    t24 = big * t3
    t25 = t24 * t17
    t26 = t25 / t23
    t27 = -t26
    t28 = t + t27
    c2 = t < 0.0
    t29 = select(c2, t27, t28)
    t30 = float32(t29)
    return t30


@kernel
def d1_float32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    By half-line; complement; cancel; reflection; root; direct; scale last; clamp.

    The largest error found at default parameters is 0.5026 ulp, at x = -6.8110423, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 15.3623046875 < t2
    t3 = select(c, 15.3623046875, t2)
    t4 = t3 * t3
    t5 = t4 * 0.5
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599472, t6)
    t7 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t8 = fma(t7, r, 0.00833349858147164)
    t9 = fma(t8, r, 0.04166629380339174)
    t10 = fma(t9, r, 0.16666665859438767)
    t11 = fma(t10, r, 0.500000006794052)
    t12 = r * r
    v = fma(t12, t11, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t13 = fma(-0.0025113568994586423, t3, -0.03071595135712477)
    t14 = fma(t13, t3, -0.16879308250962213)
    t15 = fma(t14, t3, -0.5133569357843287)
    t16 = fma(t15, t3, -0.8642482629215343)
    t17 = fma(t16, t3, -0.6650779951972041)
    t18 = fma(0.006295041154814605, t3, 0.07226073054036683)
    t19 = fma(t18, t3, 0.3715186427017654)
    t20 = fma(t19, t3, 1.0408879355448004)
    t21 = fma(t20, t3, 1.5650821791981517)
    t22 = fma(t21, t3, 1.0)
    t23 = t3 + -0.7517915246935645
    t24 = t23 * t17
    t25 = big * t24
    t26 = t25 / t22
    t27 = 1.0 - t26
    c2 = t < 0.0
    t28 = select(c2, t26, t27)
    t29 = float32(t28)
    return t29


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = float64(x)
    t2 = abs(t)
    c = 20.2978515625 < t2
    t3 = select(c, 20.2978515625, t2)
    t4 = t3 * t3
    t5 = t4 * 0.5
    shifted = fma(t5, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t6 = -t5
    r = fma(k, -0.6931471805599472, t6)
    t7 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t8 = fma(t7, r, 0.00833349858147164)
    t9 = fma(t8, r, 0.04166629380339174)
    t10 = fma(t9, r, 0.16666665859438767)
    t11 = fma(t10, r, 0.500000006794052)
    t12 = r * r
    v = fma(t12, t11, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t13 = fma(-0.002673494430209358, t3, -0.03214921017367399)
    t14 = fma(t13, t3, -0.17431527925714999)
    t15 = fma(t14, t3, -0.5241545660501421)
    t16 = fma(t15, t3, -0.8735910941817017)
    t17 = fma(t16, t3, -0.6650779952882029)
    t18 = fma(0.006701458305468916, t3, 0.0755479066223536)
    t19 = fma(t18, t3, 0.3830646623661795)
    t20 = fma(t19, t3, 1.0608542612490095)
    t21 = fma(t20, t3, 1.5791299077153977)
    t22 = fma(t21, t3, 1.0)
    t23 = t3 + -0.7517915246935645
    t24 = t23 * t17
    t25 = big * t24
    t26 = t25 / t22
    t27 = 1.0 - t26
    c2 = t < 0.0
    t28 = select(c2, t26, t27)
    t29 = float32(t28)
    t30 = abs(t29)
    c3 = t30 < float32(1.1754944e-38)
    c4 = t30 == float32(inf)
    c5 = c3 | c4
    t31 = float64(grad)
    t32 = t31 * t28
    t33 = float32(t32)
    t34 = grad * t29
    t35 = select(c5, t33, t34)
    return t35
