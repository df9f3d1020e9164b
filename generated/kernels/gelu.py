"""gelu: the kernels, as straight-line programs.

Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.588 ulp, d1 1.536 ulp, d2 0.5008 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.

    The largest error found at default parameters is 1.588 ulp, at x = -5.7241054, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t2 + float32(1.5)
    t17 = float32(1.0) / t16
    t18 = t16 - float32(1.5)
    t19 = t2 - t18
    t20 = -t17
    t21 = fma(t20, t16, float32(1.0))
    t22 = fma(t20, t19, t21)
    t23 = t22 * t17
    t24 = fma(float32(-3.0), t17, float32(1.0))
    s2 = fma(float32(-3.0), t23, t24)
    t25 = fma(float32(0.00014817275), s2, float32(0.0004597008))
    t26 = fma(t25, s2, float32(0.0002549506))
    t27 = fma(t26, s2, float32(-0.0010319145))
    t28 = fma(t27, s2, float32(-0.0027127704))
    t29 = fma(t28, s2, float32(-0.002439815))
    t30 = fma(t29, s2, float32(0.0039887126))
    t31 = fma(t30, s2, float32(0.01764158))
    t32 = fma(t31, s2, float32(0.017896444))
    t33 = fma(t32, s2, float32(-0.057495512))
    t34 = fma(t33, s2, float32(-0.19509947))
    t35 = fma(t34, s2, float32(0.617342))
    t36 = float32(0.617342) - t35
    t37 = fma(t34, s2, t36)
    t38 = t35 * t17
    t39 = -t38
    t40 = fma(t35, t17, t39)
    t41 = fma(t37, t17, t40)
    t42 = fma(t35, t23, t41)
    t43 = big * t2
    t44 = -t43
    t45 = fma(big, t2, t44)
    t46 = fma(t15, t2, t45)
    t47 = t43 * t38
    t48 = -t47
    t49 = fma(t43, t38, t48)
    t50 = fma(t46, t38, t49)
    t51 = fma(t43, t42, t50)
    t52 = t47 + t51
    t53 = -t52
    tail = t53 * float32(5.421011e-20)
    t54 = x + tail
    c2 = x < float32(0.0)
    t55 = select(c2, tail, t54)
    return t55


@kernel
def f_float64(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.

    The largest error found at default parameters is 1.567 ulp, at x = -8.69750389291802e-10, on 100,000,000
    inputs.
    """
    t = abs(x)
    c = 38.9619140625 < t
    t2 = select(c, 38.9619140625, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * 0.5
    t7 = t3 * 0.5
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805598903, t8)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t9 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t10 = fma(t9, r3, 2.7557506817858967e-06)
    t11 = fma(t10, r3, 2.4801488974695663e-05)
    t12 = fma(t11, r3, 0.0001984126959620142)
    t13 = fma(t12, r3, 0.0013888888947978671)
    t14 = fma(t13, r3, 0.008333333333452509)
    t15 = fma(t14, r3, 0.041666666666511414)
    t16 = fma(t15, r3, 0.1666666666666648)
    t17 = fma(t16, r3, 0.5000000000000013)
    t18 = r3 * r3
    t19 = r - r2
    t20 = fma(k, -5.497923018708371e-14, t19)
    t21 = r2 - r3
    t22 = t21 - t6
    t23 = t20 + t22
    v = fma(t18, t17, t23)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t24 = s - big
    t25 = fma(r3, s, t24)
    t26 = fma(v, s, t25)
    t27 = big + t26
    t28 = t27 - big
    t29 = t26 - t28
    t30 = t2 + 4.0
    t31 = 1.0 / t30
    t32 = t30 - 4.0
    t33 = t2 - t32
    t34 = -t31
    t35 = fma(t34, t30, 1.0)
    t36 = fma(t34, t33, t35)
    t37 = t36 * t31
    t38 = fma(-8.0, t31, 1.0)
    s2 = fma(-8.0, t37, t38)
    t39 = fma(-1.1996953833732856e-09, s2, -3.190599511250721e-10)
    t40 = fma(t39, s2, 1.4674741584022968e-08)
    t41 = fma(t40, s2, 1.6012575044923328e-08)
    t42 = fma(t41, s2, -7.738970239137982e-08)
    t43 = fma(t42, s2, -1.5653130318243637e-07)
    t44 = fma(t43, s2, 2.64424924082121e-07)
    t45 = fma(t44, s2, 1.0218311141296023e-06)
    t46 = fma(t45, s2, -6.254642756749076e-07)
    t47 = fma(t46, s2, -5.920013707509917e-06)
    t48 = fma(t47, s2, 7.151043366645847e-07)
    t49 = fma(t48, s2, 3.5144576867350296e-05)
    t50 = fma(t49, s2, -1.907889165089234e-06)
    t51 = fma(t50, s2, -0.00023109490680328214)
    t52 = fma(t51, s2, 0.00013334425861164236)
    t53 = fma(t52, s2, 0.0016308184539041554)
    t54 = fma(t53, s2, -0.003479692362978369)
    t55 = fma(t54, s2, -0.007540188966497608)
    t56 = fma(t55, s2, 0.06039657489076986)
    t57 = fma(t56, s2, -0.18652185795966272)
    t58 = fma(t57, s2, 0.38713740074221586)
    t59 = fma(t58, s2, -0.6078966419718921)
    t60 = fma(t59, s2, 0.7552851304157515)
    t61 = 0.7552851304157515 - t60
    t62 = fma(t59, s2, t61)
    t63 = t60 * t31
    t64 = -t63
    t65 = fma(t60, t31, t64)
    t66 = fma(t62, t31, t65)
    t67 = fma(t60, t37, t66)
    t68 = t27 * t2
    t69 = -t68
    t70 = fma(t27, t2, t69)
    t71 = fma(t29, t2, t70)
    t72 = t68 * t63
    t73 = -t72
    t74 = fma(t68, t63, t73)
    t75 = fma(t71, t63, t74)
    t76 = fma(t68, t67, t75)
    t77 = t72 + t76
    t78 = -t77
    tail = t78 * 2.938735877055719e-39
    t79 = x + tail
    c2 = x < 0.0
    t80 = select(c2, tail, t79)
    return t80


@kernel
def d1_float32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    By half-line; complement; cancel; reflection; root; direct; scale last; two parts; clamp.

    The largest error found at default parameters is 1.536 ulp, at x = -12.920691, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t2 + float32(1.5)
    t17 = float32(1.0) / t16
    t18 = t16 - float32(1.5)
    t19 = t2 - t18
    t20 = -t17
    t21 = fma(t20, t16, float32(1.0))
    t22 = fma(t20, t19, t21)
    t23 = t22 * t17
    t24 = fma(float32(-3.0), t17, float32(1.0))
    s2 = fma(float32(-3.0), t23, t24)
    t25 = fma(float32(-3.5668272e-05), s2, float32(-0.00010278907))
    t26 = fma(t25, s2, float32(-5.1064155e-05))
    t27 = fma(t26, s2, float32(0.00027595164))
    t28 = fma(t27, s2, float32(0.00082654244))
    t29 = fma(t28, s2, float32(0.00080268504))
    t30 = fma(t29, s2, float32(-0.0022503613))
    t31 = fma(t30, s2, float32(-0.010450703))
    t32 = fma(t31, s2, float32(-0.005736878))
    t33 = fma(t32, s2, float32(0.1425416))
    t34 = fma(t33, s2, float32(-0.5247638))
    t35 = float32(-0.5247638) - t34
    t36 = fma(t33, s2, t35)
    t37 = t2 + float32(-0.75179154)
    t38 = t37 - t2
    t39 = t37 - t38
    t40 = t2 - t39
    t41 = float32(-0.75179154) - t38
    t42 = t40 + t41
    t43 = t42 + float32(1.211445e-08)
    t44 = t37 + t43
    t45 = t44 - t37
    t46 = t43 - t45
    t47 = t44 * t34
    t48 = -t47
    t49 = fma(t44, t34, t48)
    t50 = fma(t46, t34, t49)
    t51 = fma(t44, t36, t50)
    t52 = big * t47
    t53 = -t52
    t54 = fma(big, t47, t53)
    t55 = fma(t15, t47, t54)
    t56 = fma(big, t51, t55)
    t57 = t52 + t56
    tail = t57 * float32(5.421011e-20)
    t58 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t59 = select(c2, tail, t58)
    return t59


@kernel
def d1_float64(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    By half-line; complement; cancel; reflection; root; direct; scale last; two parts; clamp.

    The largest error found at default parameters is 1.118 ulp, at x = -25.400979854354038, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 38.9619140625 < t
    t2 = select(c, 38.9619140625, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * 0.5
    t7 = t3 * 0.5
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805598903, t8)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t9 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t10 = fma(t9, r3, 2.7557506817858967e-06)
    t11 = fma(t10, r3, 2.4801488974695663e-05)
    t12 = fma(t11, r3, 0.0001984126959620142)
    t13 = fma(t12, r3, 0.0013888888947978671)
    t14 = fma(t13, r3, 0.008333333333452509)
    t15 = fma(t14, r3, 0.041666666666511414)
    t16 = fma(t15, r3, 0.1666666666666648)
    t17 = fma(t16, r3, 0.5000000000000013)
    t18 = r3 * r3
    v = fma(t18, t17, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t19 = s - big
    t20 = fma(v, s, t19)
    t21 = t2 + 2.5
    t22 = 1.0 / t21
    t23 = t21 - 2.5
    t24 = t2 - t23
    t25 = -t22
    t26 = fma(t25, t21, 1.0)
    t27 = fma(t25, t24, t26)
    t28 = t27 * t22
    t29 = fma(-5.0, t22, 1.0)
    s2 = fma(-5.0, t28, t29)
    t30 = fma(-9.60873098283102e-10, s2, -3.1110504546870743e-09)
    t31 = fma(t30, s2, 1.15877366924523e-09)
    t32 = fma(t31, s2, 1.739821398320258e-08)
    t33 = fma(t32, s2, 2.2382944286255934e-08)
    t34 = fma(t33, s2, -2.0839656216204742e-08)
    t35 = fma(t34, s2, -1.0545113997189993e-07)
    t36 = fma(t35, s2, -1.350168333424985e-07)
    t37 = fma(t36, s2, 8.933125830893822e-08)
    t38 = fma(t37, s2, 6.811228755977705e-07)
    t39 = fma(t38, s2, 1.0265051292072598e-06)
    t40 = fma(t39, s2, -7.609262812697675e-07)
    t41 = fma(t40, s2, -5.839861365083876e-06)
    t42 = fma(t41, s2, -7.294342161962401e-06)
    t43 = fma(t42, s2, 1.5153848554891436e-05)
    t44 = fma(t43, s2, 6.228224052779423e-05)
    t45 = fma(t44, s2, 9.294552467810267e-06)
    t46 = fma(t45, s2, -0.000370464669359218)
    t47 = fma(t46, s2, -0.000452894928218179)
    t48 = fma(t47, s2, 0.002727910987501213)
    t49 = fma(t48, s2, 0.004506692251376454)
    t50 = fma(t49, s2, -0.04476429110881634)
    t51 = fma(t50, s2, 0.1289944185357677)
    t52 = fma(t51, s2, -0.48965805950171803)
    t53 = -0.48965805950171803 - t52
    t54 = fma(t51, s2, t53)
    t55 = t2 + -0.7517915246935645
    t56 = t55 - t2
    t57 = t55 - t56
    t58 = t2 - t57
    t59 = -0.7517915246935645 - t56
    t60 = t58 + t59
    t61 = t60 + 1.4956759177009883e-17
    t62 = t55 + t61
    t63 = t62 - t55
    t64 = t61 - t63
    t65 = t62 * t52
    t66 = -t65
    t67 = fma(t62, t52, t66)
    t68 = fma(t64, t52, t67)
    t69 = fma(t62, t54, t68)
    t70 = big * t65
    t71 = -t70
    t72 = fma(big, t65, t71)
    t73 = fma(t20, t65, t72)
    t74 = fma(big, t69, t73)
    t75 = t70 + t74
    tail = t75 * 2.938735877055719e-39
    t76 = 1.0 - tail
    c2 = x < 0.0
    t77 = select(c2, tail, t76)
    return t77


@kernel
def d2_float32(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = 3.0131102, on 4,278,190,080 inputs.
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
    t13 = fma(-0.3989422804014327, t3, -0.5641895835477563)
    t14 = t3 + -1.4142135623730951
    t15 = t14 * t13
    t16 = big * t15
    t17 = float32(t16)
    return t17


@kernel
def d2_float64(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.169 ulp, at x = 3.0016990712330736, on 100,000,000 inputs.
    """
    t = abs(x)
    c = 38.9619140625 < t
    t2 = select(c, 38.9619140625, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * 0.5
    t7 = t3 * 0.5
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805598903, t8)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t9 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t10 = fma(t9, r3, 2.7557506817858967e-06)
    t11 = fma(t10, r3, 2.4801488974695663e-05)
    t12 = fma(t11, r3, 0.0001984126959620142)
    t13 = fma(t12, r3, 0.0013888888947978671)
    t14 = fma(t13, r3, 0.008333333333452509)
    t15 = fma(t14, r3, 0.041666666666511414)
    t16 = fma(t15, r3, 0.1666666666666648)
    t17 = fma(t16, r3, 0.5000000000000013)
    t18 = r3 * r3
    t19 = r - r2
    t20 = fma(k, -5.497923018708371e-14, t19)
    t21 = r2 - r3
    t22 = t21 - t6
    t23 = t20 + t22
    v = fma(t18, t17, t23)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t24 = s - big
    t25 = fma(r3, s, t24)
    t26 = fma(v, s, t25)
    t27 = big + t26
    t28 = t27 - big
    t29 = t26 - t28
    t30 = fma(-0.3989422804014327, t2, -0.5641895835477563)
    t31 = -0.5641895835477563 - t30
    t32 = fma(-0.3989422804014327, t2, t31)
    t33 = fma(2.49232720227773e-17, t2, -7.66772980658294e-18)
    t34 = t32 + t33
    t35 = t2 + -1.4142135623730951
    t36 = t35 - t2
    t37 = t35 - t36
    t38 = t2 - t37
    t39 = -1.4142135623730951 - t36
    t40 = t38 + t39
    t41 = t40 + 9.667293313452913e-17
    t42 = t35 + t41
    t43 = t42 - t35
    t44 = t41 - t43
    t45 = t42 * t30
    t46 = -t45
    t47 = fma(t42, t30, t46)
    t48 = fma(t44, t30, t47)
    t49 = fma(t42, t34, t48)
    t50 = t27 * t45
    t51 = -t50
    t52 = fma(t27, t45, t51)
    t53 = fma(t29, t45, t52)
    t54 = fma(t27, t49, t53)
    t55 = t50 + t54
    tail = t55 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(20.297852) < t
    t2 = select(c, float32(20.297852), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t7
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    t14 = select(far, float32(0.0), float32(1.0))
    big = fma(v, s, s)
    t15 = s - big
    t16 = fma(v, s, t15)
    t17 = t2 + float32(1.5)
    t18 = float32(1.0) / t17
    t19 = t17 - float32(1.5)
    t20 = t2 - t19
    t21 = -t18
    t22 = fma(t21, t17, float32(1.0))
    t23 = fma(t21, t20, t22)
    t24 = t23 * t18
    t25 = fma(float32(-3.0), t18, float32(1.0))
    s2 = fma(float32(-3.0), t24, t25)
    t26 = fma(float32(-5.9846116e-07), s2, float32(-3.315084e-05))
    t27 = fma(t26, s2, float32(-9.808003e-05))
    t28 = fma(t27, s2, float32(-5.4523392e-05))
    t29 = fma(t28, s2, float32(0.0002697269))
    t30 = fma(t29, s2, float32(0.0008280958))
    t31 = fma(t30, s2, float32(0.00080569723))
    t32 = fma(t31, s2, float32(-0.002250616))
    t33 = fma(t32, s2, float32(-0.010451264))
    t34 = fma(t33, s2, float32(-0.0057368665))
    t35 = fma(t34, s2, float32(0.14254163))
    t36 = fma(t35, s2, float32(-0.5247638))
    t37 = float32(-0.5247638) - t36
    t38 = fma(t35, s2, t37)
    t39 = t2 + float32(-0.75179154)
    t40 = t39 - t2
    t41 = t39 - t40
    t42 = t2 - t41
    t43 = float32(-0.75179154) - t40
    t44 = t42 + t43
    t45 = t44 + float32(1.211445e-08)
    t46 = t39 + t45
    t47 = t46 - t39
    t48 = t45 - t47
    t49 = t46 * t36
    t50 = -t49
    t51 = fma(t46, t36, t50)
    t52 = fma(t48, t36, t51)
    t53 = fma(t46, t38, t52)
    t54 = big * t49
    t55 = -t54
    t56 = fma(big, t49, t55)
    t57 = fma(t16, t49, t56)
    t58 = fma(big, t53, t57)
    t59 = t54 + t58
    t60 = grad * down
    t61 = t60 * t59
    t62 = t61 * down
    tail = t59 * t14
    t63 = float32(1.0) - tail
    t64 = grad * t63
    c2 = x < float32(0.0)
    t65 = select(c2, t62, t64)
    return t65


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 54.2041015625 < t
    t2 = select(c, 54.2041015625, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * 0.5
    t7 = t3 * 0.5
    shifted = fma(t7, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t8 = -t7
    r = fma(k, -0.6931471805598903, t8)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t6
    t9 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t10 = fma(t9, r3, 2.7557506817858967e-06)
    t11 = fma(t10, r3, 2.4801488974695663e-05)
    t12 = fma(t11, r3, 0.0001984126959620142)
    t13 = fma(t12, r3, 0.0013888888947978671)
    t14 = fma(t13, r3, 0.008333333333452509)
    t15 = fma(t14, r3, 0.041666666666511414)
    t16 = fma(t15, r3, 0.1666666666666648)
    t17 = fma(t16, r3, 0.5000000000000013)
    t18 = r3 * r3
    v = fma(t18, t17, r3)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t7
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    t19 = select(far, 0.0, 1.0)
    big = fma(v, s, s)
    t20 = s - big
    t21 = fma(v, s, t20)
    t22 = t2 + 2.5
    t23 = 1.0 / t22
    t24 = t22 - 2.5
    t25 = t2 - t24
    t26 = -t23
    t27 = fma(t26, t22, 1.0)
    t28 = fma(t26, t25, t27)
    t29 = t28 * t23
    t30 = fma(-5.0, t23, 1.0)
    s2 = fma(-5.0, t29, t30)
    t31 = fma(-8.482481039909858e-10, s2, -2.9383646268526943e-09)
    t32 = fma(t31, s2, 7.181243472543222e-10)
    t33 = fma(t32, s2, 1.6659336210282846e-08)
    t34 = fma(t33, s2, 2.3108418929511776e-08)
    t35 = fma(t34, s2, -1.9474910943897913e-08)
    t36 = fma(t35, s2, -1.0609983140704605e-07)
    t37 = fma(t36, s2, -1.3644050986668047e-07)
    t38 = fma(t37, s2, 8.966786953738207e-08)
    t39 = fma(t38, s2, 6.820441202459052e-07)
    t40 = fma(t39, s2, 1.0264073526638447e-06)
    t41 = fma(t40, s2, -7.613085319622405e-07)
    t42 = fma(t41, s2, -5.839849368219471e-06)
    t43 = fma(t42, s2, -7.294240636099851e-06)
    t44 = fma(t43, s2, 1.5153849631484183e-05)
    t45 = fma(t44, s2, 6.228222382142712e-05)
    t46 = fma(t45, s2, 9.294551943902463e-06)
    t47 = fma(t46, s2, -0.00037046466777620123)
    t48 = fma(t47, s2, -0.00045289492815881794)
    t49 = fma(t48, s2, 0.0027279109874267437)
    t50 = fma(t49, s2, 0.004506692251373971)
    t51 = fma(t50, s2, -0.04476429110881513)
    t52 = fma(t51, s2, 0.12899441853576774)
    t53 = fma(t52, s2, -0.48965805950171803)
    t54 = -0.48965805950171803 - t53
    t55 = fma(t52, s2, t54)
    t56 = t2 + -0.7517915246935645
    t57 = t56 - t2
    t58 = t56 - t57
    t59 = t2 - t58
    t60 = -0.7517915246935645 - t57
    t61 = t59 + t60
    t62 = t61 + 1.4956759177009883e-17
    t63 = t56 + t62
    t64 = t63 - t56
    t65 = t62 - t64
    t66 = t63 * t53
    t67 = -t66
    t68 = fma(t63, t53, t67)
    t69 = fma(t65, t53, t68)
    t70 = fma(t63, t55, t69)
    t71 = big * t66
    t72 = -t71
    t73 = fma(big, t66, t72)
    t74 = fma(t21, t66, t73)
    t75 = fma(big, t70, t74)
    t76 = t71 + t75
    t77 = grad * down
    t78 = t77 * t76
    t79 = t78 * down
    tail = t76 * t19
    t80 = 1.0 - tail
    t81 = grad * t80
    c2 = x < 0.0
    t82 = select(c2, t79, t81)
    return t82


@kernel
def f_float16(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(float32(0.0041785445), t2, float32(0.041052397))
    t15 = fma(t14, t2, float32(0.1844778))
    t16 = fma(t15, t2, float32(0.43997064))
    t17 = fma(t16, t2, float32(0.5))
    t18 = float32(0.5) - t17
    t19 = fma(t16, t2, t18)
    t20 = fma(float32(0.010473952), t2, float32(0.102908984))
    t21 = fma(t20, t2, float32(0.4727512))
    t22 = fma(t21, t2, float32(1.2076621))
    t23 = fma(t22, t2, float32(1.6778263))
    t24 = fma(t23, t2, float32(1.0))
    t25 = float32(1.0) - t24
    t26 = fma(t23, t2, t25)
    t27 = big * t2
    t28 = t27 * t19
    t29 = fma(t27, t17, t28)
    t30 = float32(1.0) / t24
    t31 = t29 * t30
    t32 = -t31
    t33 = fma(t32, t24, t29)
    t34 = fma(t32, t26, t33)
    t35 = fma(t34, t30, t31)
    t36 = -t35
    tail = t36 * float32(5.421011e-20)
    t37 = x + tail
    c2 = x < float32(0.0)
    t38 = select(c2, tail, t37)
    return t38


@kernel
def f_bfloat16(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
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
    t31 = float64(t30)
    t32 = abs(t31)
    t33 = abs(t29)
    c3 = t33 < t32
    c4 = t32 < t33
    i3 = bits(t30)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t34 = from_bits(i6)
    c5 = c3 | c4
    t35 = select(c5, t34, t30)
    return t35


@kernel
def d1_float16(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = fma(float32(-0.0025113572), t2, float32(-0.030715946))
    t17 = fma(t16, t2, float32(-0.16879311))
    t18 = fma(t17, t2, float32(-0.51335686))
    t19 = fma(t18, t2, float32(-0.86424834))
    t20 = fma(t19, t2, float32(-0.665078))
    t21 = fma(float32(0.006295041), t2, float32(0.07226073))
    t22 = fma(t21, t2, float32(0.37151864))
    t23 = fma(t22, t2, float32(1.040888))
    t24 = fma(t23, t2, float32(1.5650822))
    t25 = fma(t24, t2, float32(1.0))
    t26 = t2 + float32(-0.75179154)
    t27 = t26 + float32(1.211445e-08)
    t28 = t27 * t20
    t29 = t28 * t15
    t30 = fma(t28, big, t29)
    t31 = t30 / t25
    tail = t31 * float32(5.421011e-20)
    t32 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t33 = select(c2, tail, t32)
    return t33


@kernel
def d1_bfloat16(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(float32(-0.0025113572), t2, float32(-0.030715946))
    t15 = fma(t14, t2, float32(-0.16879311))
    t16 = fma(t15, t2, float32(-0.51335686))
    t17 = fma(t16, t2, float32(-0.86424834))
    t18 = fma(t17, t2, float32(-0.665078))
    t19 = fma(float32(0.006295041), t2, float32(0.07226073))
    t20 = fma(t19, t2, float32(0.37151864))
    t21 = fma(t20, t2, float32(1.040888))
    t22 = fma(t21, t2, float32(1.5650822))
    t23 = fma(t22, t2, float32(1.0))
    t24 = t2 + float32(-0.75179154)
    t25 = t24 + float32(1.211445e-08)
    t26 = t25 * t18
    t27 = big * t26
    t28 = t27 / t23
    tail = t28 * float32(5.421011e-20)
    t29 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t30 = select(c2, tail, t29)
    return t30


@kernel
def d2_float16(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(float32(-0.3989423), t2, float32(-0.5641896))
    t15 = t2 + float32(-1.4142135)
    t16 = t15 + float32(-2.4203235e-08)
    t17 = t16 * t14
    t18 = -t17
    t19 = fma(t16, t14, t18)
    t20 = big * t17
    t21 = -t20
    t22 = fma(big, t17, t21)
    t23 = fma(big, t19, t22)
    t24 = t20 + t23
    tail = t24 * float32(5.421011e-20)
    return tail


@kernel
def d2_bfloat16(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(15.362305) < t
    t2 = select(c, float32(15.362305), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t5 * float32(0.5)
    t7 = t3 * float32(0.5)
    shifted = fma(t7, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t8 = -t7
    r = fma(k, float32(-0.69314575), t8)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t9 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t10 = fma(t9, r3, float32(0.041668393))
    t11 = fma(t10, r3, float32(0.1666652))
    t12 = fma(t11, r3, float32(0.49999994))
    t13 = r3 * r3
    v = fma(t13, t12, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = fma(float32(-0.3989423), t2, float32(-0.5641896))
    t15 = t2 + float32(-1.4142135)
    t16 = t15 + float32(-2.4203235e-08)
    t17 = t16 * t14
    t18 = big * t17
    tail = t18 * float32(5.421011e-20)
    return tail


backward_float16 = backward_float32
backward_bfloat16 = backward_float32
