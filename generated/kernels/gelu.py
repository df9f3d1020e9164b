"""gelu: the kernels, as straight-line programs.

Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2

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
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t13, t12, r3)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = t2 + float32(1.5)
    t17 = float32(1.0) / t16
    t18 = t2 - float32(1.5)
    s2 = t18 * t17
    t19 = fma(float32(0.00014817275), s2, float32(0.0004597008))
    t20 = fma(t19, s2, float32(0.0002549506))
    t21 = fma(t20, s2, float32(-0.0010319145))
    t22 = fma(t21, s2, float32(-0.0027127704))
    t23 = fma(t22, s2, float32(-0.002439815))
    t24 = fma(t23, s2, float32(0.0039887126))
    t25 = fma(t24, s2, float32(0.01764158))
    t26 = fma(t25, s2, float32(0.017896444))
    t27 = fma(t26, s2, float32(-0.057495512))
    t28 = fma(t27, s2, float32(-0.19509947))
    t29 = fma(t28, s2, float32(0.617342))
    t30 = t29 * t17
    t31 = big * t2
    t32 = -t31
    t33 = fma(big, t2, t32)
    t34 = fma(t15, t2, t33)
    t35 = t31 * t30
    t36 = -t35
    t37 = fma(t31, t30, t36)
    t38 = fma(t34, t30, t37)
    t39 = t35 + t38
    t40 = -t39
    tail = t40 * float32(5.421011e-20)
    t41 = x + tail
    c2 = x < float32(0.0)
    t42 = select(c2, tail, t41)
    return t42


@kernel
def f_float64(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2

    By half-line; complement; cancel; reflection; direct; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t18, t17, r3)
    big = fma(v, s, s)
    t19 = t2 + 4.0
    t20 = 1.0 / t19
    t21 = t19 - 4.0
    t22 = t2 - t21
    t23 = -t20
    t24 = fma(t23, t19, 1.0)
    t25 = fma(t23, t22, t24)
    t26 = t25 * t20
    t27 = fma(-8.0, t20, 1.0)
    s2 = fma(-8.0, t26, t27)
    t28 = fma(-1.1996953833732856e-09, s2, -3.190599511250721e-10)
    t29 = fma(t28, s2, 1.4674741584022968e-08)
    t30 = fma(t29, s2, 1.6012575044923328e-08)
    t31 = fma(t30, s2, -7.738970239137982e-08)
    t32 = fma(t31, s2, -1.5653130318243637e-07)
    t33 = fma(t32, s2, 2.64424924082121e-07)
    t34 = fma(t33, s2, 1.0218311141296023e-06)
    t35 = fma(t34, s2, -6.254642756749076e-07)
    t36 = fma(t35, s2, -5.920013707509917e-06)
    t37 = fma(t36, s2, 7.151043366645847e-07)
    t38 = fma(t37, s2, 3.5144576867350296e-05)
    t39 = fma(t38, s2, -1.907889165089234e-06)
    t40 = fma(t39, s2, -0.00023109490680328214)
    t41 = fma(t40, s2, 0.00013334425861164236)
    t42 = fma(t41, s2, 0.0016308184539041554)
    t43 = fma(t42, s2, -0.003479692362978369)
    t44 = fma(t43, s2, -0.007540188966497608)
    t45 = fma(t44, s2, 0.06039657489076986)
    t46 = fma(t45, s2, -0.18652185795966272)
    t47 = fma(t46, s2, 0.38713740074221586)
    t48 = fma(t47, s2, -0.6078966419718921)
    t49 = fma(t48, s2, 0.7552851304157515)
    t50 = 0.7552851304157515 - t49
    t51 = fma(t48, s2, t50)
    t52 = t49 * t20
    t53 = -t52
    t54 = fma(t49, t20, t53)
    t55 = fma(t51, t20, t54)
    t56 = fma(t49, t26, t55)
    t57 = big * t2
    t58 = t57 * t56
    t59 = fma(t57, t52, t58)
    t60 = -t59
    tail = t60 * 2.938735877055719e-39
    t61 = x + tail
    c2 = x < 0.0
    t62 = select(c2, tail, t61)
    return t62


@kernel
def d1_float32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    By half-line; complement; cancel; reflection; root; direct; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t13, t12, r3)
    big = fma(v, s, s)
    t14 = t2 + float32(1.5)
    t15 = float32(1.0) / t14
    t16 = t14 - float32(1.5)
    t17 = t2 - t16
    t18 = -t15
    t19 = fma(t18, t14, float32(1.0))
    t20 = fma(t18, t17, t19)
    t21 = t20 * t15
    t22 = fma(float32(-3.0), t15, float32(1.0))
    s2 = fma(float32(-3.0), t21, t22)
    t23 = fma(float32(-3.5668272e-05), s2, float32(-0.00010278907))
    t24 = fma(t23, s2, float32(-5.1064155e-05))
    t25 = fma(t24, s2, float32(0.00027595164))
    t26 = fma(t25, s2, float32(0.00082654244))
    t27 = fma(t26, s2, float32(0.00080268504))
    t28 = fma(t27, s2, float32(-0.0022503613))
    t29 = fma(t28, s2, float32(-0.010450703))
    t30 = fma(t29, s2, float32(-0.005736878))
    t31 = fma(t30, s2, float32(0.1425416))
    t32 = fma(t31, s2, float32(-0.5247638))
    t33 = float32(-0.5247638) - t32
    t34 = fma(t31, s2, t33)
    t35 = t2 - float32(0.75179154)
    t36 = t35 - float32(-1.211445e-08)
    t37 = t36 * t34
    t38 = fma(t36, t32, t37)
    t39 = big * t38
    tail = t39 * float32(5.421011e-20)
    t40 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t41 = select(c2, tail, t40)
    return t41


@kernel
def d1_float64(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2

    By half-line; complement; cancel; reflection; root; direct; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t18, t17, r3)
    big = fma(v, s, s)
    t19 = t2 + 2.5
    t20 = 1.0 / t19
    t21 = t2 - 2.5
    s2 = t21 * t20
    t22 = fma(-9.60873098283102e-10, s2, -3.1110504546870743e-09)
    t23 = fma(t22, s2, 1.15877366924523e-09)
    t24 = fma(t23, s2, 1.739821398320258e-08)
    t25 = fma(t24, s2, 2.2382944286255934e-08)
    t26 = fma(t25, s2, -2.0839656216204742e-08)
    t27 = fma(t26, s2, -1.0545113997189993e-07)
    t28 = fma(t27, s2, -1.350168333424985e-07)
    t29 = fma(t28, s2, 8.933125830893822e-08)
    t30 = fma(t29, s2, 6.811228755977705e-07)
    t31 = fma(t30, s2, 1.0265051292072598e-06)
    t32 = fma(t31, s2, -7.609262812697675e-07)
    t33 = fma(t32, s2, -5.839861365083876e-06)
    t34 = fma(t33, s2, -7.294342161962401e-06)
    t35 = fma(t34, s2, 1.5153848554891436e-05)
    t36 = fma(t35, s2, 6.228224052779423e-05)
    t37 = fma(t36, s2, 9.294552467810267e-06)
    t38 = fma(t37, s2, -0.000370464669359218)
    t39 = fma(t38, s2, -0.000452894928218179)
    t40 = fma(t39, s2, 0.002727910987501213)
    t41 = fma(t40, s2, 0.004506692251376454)
    t42 = fma(t41, s2, -0.04476429110881634)
    t43 = fma(t42, s2, 0.1289944185357677)
    t44 = fma(t43, s2, -0.48965805950171803)
    t45 = t2 - 0.7517915246935645
    t46 = t45 - -1.4956759177009883e-17
    t47 = t46 * t44
    t48 = big * t47
    tail = t48 * 2.938735877055719e-39
    t49 = 1.0 - tail
    c2 = x < 0.0
    t50 = select(c2, tail, t49)
    return t50


@kernel
def d2_float32(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t13, t12, r3)
    big = fma(v, s, s)
    t14 = s - big
    t15 = fma(v, s, t14)
    t16 = fma(float32(-0.3989423), t2, float32(-0.5641896))
    t17 = t2 - float32(1.4142135)
    t18 = t17 - float32(2.4203235e-08)
    t19 = t18 * t16
    t20 = -t19
    t21 = fma(t18, t16, t20)
    t22 = big * t19
    t23 = -t22
    t24 = fma(big, t19, t23)
    t25 = fma(t15, t19, t24)
    t26 = fma(big, t21, t25)
    t27 = t22 + t26
    tail = t27 * float32(5.421011e-20)
    return tail


@kernel
def d2_float64(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)

    By half-line; cancel; even; root; scale last; two parts; clamp.
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t18, t17, r3)
    big = fma(v, s, s)
    t19 = fma(-0.3989422804014327, t2, -0.5641895835477563)
    t20 = t2 - 1.4142135623730951
    t21 = t20 - -9.667293313452913e-17
    t22 = t21 * t19
    t23 = big * t22
    tail = t23 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    v = fma(t13, t12, r3)
    big = fma(v, s, s)
    t14 = t2 + float32(1.5)
    t15 = float32(1.0) / t14
    t16 = t14 - float32(1.5)
    t17 = t2 - t16
    t18 = -t15
    t19 = fma(t18, t14, float32(1.0))
    t20 = fma(t18, t17, t19)
    t21 = t20 * t15
    t22 = fma(float32(-3.0), t15, float32(1.0))
    s2 = fma(float32(-3.0), t21, t22)
    t23 = fma(float32(-3.5668272e-05), s2, float32(-0.00010278907))
    t24 = fma(t23, s2, float32(-5.1064155e-05))
    t25 = fma(t24, s2, float32(0.00027595164))
    t26 = fma(t25, s2, float32(0.00082654244))
    t27 = fma(t26, s2, float32(0.00080268504))
    t28 = fma(t27, s2, float32(-0.0022503613))
    t29 = fma(t28, s2, float32(-0.010450703))
    t30 = fma(t29, s2, float32(-0.005736878))
    t31 = fma(t30, s2, float32(0.1425416))
    t32 = fma(t31, s2, float32(-0.5247638))
    t33 = float32(-0.5247638) - t32
    t34 = fma(t31, s2, t33)
    t35 = t2 - float32(0.75179154)
    t36 = t35 - float32(-1.211445e-08)
    t37 = t36 * t34
    t38 = fma(t36, t32, t37)
    t39 = big * t38
    tail = t39 * float32(5.421011e-20)
    t40 = float32(1.0) - tail
    c2 = x < float32(0.0)
    t41 = select(c2, tail, t40)
    return t41


@kernel
def backward_float64(x):
    """Together: d1."""
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
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    v = fma(t18, t17, r3)
    big = fma(v, s, s)
    t19 = t2 + 2.5
    t20 = 1.0 / t19
    t21 = t2 - 2.5
    s2 = t21 * t20
    t22 = fma(-9.60873098283102e-10, s2, -3.1110504546870743e-09)
    t23 = fma(t22, s2, 1.15877366924523e-09)
    t24 = fma(t23, s2, 1.739821398320258e-08)
    t25 = fma(t24, s2, 2.2382944286255934e-08)
    t26 = fma(t25, s2, -2.0839656216204742e-08)
    t27 = fma(t26, s2, -1.0545113997189993e-07)
    t28 = fma(t27, s2, -1.350168333424985e-07)
    t29 = fma(t28, s2, 8.933125830893822e-08)
    t30 = fma(t29, s2, 6.811228755977705e-07)
    t31 = fma(t30, s2, 1.0265051292072598e-06)
    t32 = fma(t31, s2, -7.609262812697675e-07)
    t33 = fma(t32, s2, -5.839861365083876e-06)
    t34 = fma(t33, s2, -7.294342161962401e-06)
    t35 = fma(t34, s2, 1.5153848554891436e-05)
    t36 = fma(t35, s2, 6.228224052779423e-05)
    t37 = fma(t36, s2, 9.294552467810267e-06)
    t38 = fma(t37, s2, -0.000370464669359218)
    t39 = fma(t38, s2, -0.000452894928218179)
    t40 = fma(t39, s2, 0.002727910987501213)
    t41 = fma(t40, s2, 0.004506692251376454)
    t42 = fma(t41, s2, -0.04476429110881634)
    t43 = fma(t42, s2, 0.1289944185357677)
    t44 = fma(t43, s2, -0.48965805950171803)
    t45 = t2 - 0.7517915246935645
    t46 = t45 - -1.4956759177009883e-17
    t47 = t46 * t44
    t48 = big * t47
    tail = t48 * 2.938735877055719e-39
    t49 = 1.0 - tail
    c2 = x < 0.0
    t50 = select(c2, tail, t49)
    return t50
