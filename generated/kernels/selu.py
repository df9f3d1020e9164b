"""selu: the kernels, as straight-line programs.

An ELU with the two constants for which a standard normal input keeps its mean and its variance.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
        alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728...
        scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5069 ulp, d1 0.8747 ulp.

Klambauer, Unterthiner, Mayr, Hochreiter (2017). Self-normalizing neural networks. arXiv:1706.02515.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/selu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, fma, from_bits, kernel, select

from ..runtime.vectors import joined, lookup, table


@kernel
def f_float32(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.5069 ulp, at x = -0.0733461, on 44,189,277 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t11 = -s
    t12 = 1.0 - s
    one_minus_e = fma(t11, v, t12)
    t13 = one_minus_e * 1.7580993408473768
    t14 = -t13
    t15 = t * 1.0507009873554805
    c2 = t < 0.0
    t16 = select(c2, t14, t15)
    t17 = float32(t16)
    return t17


@kernel
def f_float64(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.8788 ulp, at x = -0.06100816201439625, on 20,369 inputs.
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
    t14 = r - r2
    t15 = fma(k, -5.497923018708371e-14, t14)
    v = fma(t13, t12, t15)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    t16 = s * 2.938735877055719e-39
    t17 = -t16
    t18 = 1.0 - t16
    one_minus_e = fma(t17, r2, t18)
    t19 = t18 - one_minus_e
    t20 = fma(t17, r2, t19)
    t21 = fma(t17, v, t20)
    t22 = one_minus_e + t21
    t23 = t22 - one_minus_e
    t24 = t21 - t23
    t25 = 1.7580993408473768 * t24
    t26 = fma(1.7580993408473768, t22, t25)
    t27 = -t26
    t28 = x * 1.0507009873554805
    c2 = x < 0.0
    t29 = select(c2, t27, t28)
    return t29


@kernel
def d1_float32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.8747 ulp, at x = -87.901855, on 44,189,097 inputs.
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(1.050701), tail)
    return t19


@kernel
def d1_float64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 1.36 ulp, at x = -6.18338479472945, on 20,123 inputs.
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
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = big * 1.7580993408473768
    tail = t14 * 2.938735877055719e-39
    c2 = 0.0 < x
    t15 = select(c2, 1.0507009873554805, tail)
    return t15


D2_FLOAT32_TABLE = table(
    (-15.538666, 2.7186897e-09, 1.3106599e-08, 5.2298482e-08, 1.5691164e-07, 3.138244e-07, 3.1382433e-07),
    (-15.068235, 4.4665676e-09, 2.0952529e-08, 8.370943e-08, 2.5116648e-07, 5.0233336e-07, 5.0233325e-07),
    (-14.486028, 7.3565922e-09, 3.7567595e-08, 1.4987089e-07, 4.495828e-07, 8.9916927e-07, 8.991694e-07),
    (-14.023162, 1.2159144e-08, 5.968247e-08, 2.3806003e-07, 7.142162e-07, 1.4284387e-06, 1.4284386e-06),
    (-13.561358, 2.0116552e-08, 9.457489e-08, 3.7774362e-07, 1.1334174e-06, 2.2668376e-06, 2.2668369e-06),
    (-13.045355, 3.3188485e-08, 1.5855868e-07, 6.328622e-07, 1.8988326e-06, 3.7976758e-06, 3.797675e-06),
    (-12.591991, 5.4297736e-08, 2.4885765e-07, 9.958378e-07, 2.98801e-06, 5.9760073e-06, 5.976006e-06),
    (-12.06836, 8.988204e-08, 4.2076908e-07, 1.6811204e-06, 5.0441845e-06, 1.0088375e-05, 1.0088373e-05),
    (-11.507658, 1.4805569e-07, 7.3855637e-07, 2.9456176e-06, 8.836881e-06, 1.7673845e-05, 1.7673845e-05),
    (-11.120311, 2.4250951e-07, 1.0813332e-06, 4.338612e-06, 1.3017458e-05, 2.6034777e-05, 2.6034773e-05),
    (-10.495967, 4.0193692e-07, 2.031153e-06, 8.1015005e-06, 2.4303616e-05, 4.8607453e-05, 4.8607457e-05),
    (-9.981713, 6.6091746e-07, 3.3960428e-06, 1.354956e-05, 4.0645147e-05, 8.12906e-05, 8.1290615e-05),
    (-9.571299, 1.0932717e-06, 5.110176e-06, 2.0420264e-05, 6.127047e-05, 0.00012254098, 0.00012254095),
    (-9.074987, 1.8038196e-06, 8.392544e-06, 3.354288e-05, 0.00010064602, 0.00020129203, 0.00020129197),
    (-8.440141, 2.9761297e-06, 1.5841228e-05, 6.3306565e-05, 0.00018989205, 0.0003797841, 0.00037978418),
    (-8.088053, 4.888184e-06, 2.2496459e-05, 8.9996516e-05, 0.00027003343, 0.000540066, 0.00054006587),
    (-7.4563327, 8.075646e-06, 4.2402135e-05, 0.00016931836, 0.00050788856, 0.0010157789, 0.0010157791),
    (-6.9724617, 1.327802e-05, 6.882784e-05, 0.00027468576, 0.00082396803, 0.0016479411, 0.0016479414),
    (-6.5349774, 2.2055565e-05, 0.000106606254, 0.0004253468, 0.0012761662, 0.002552342, 0.0025523414),
    (-6.0092835, 3.620876e-05, 0.00018042522, 0.00071959646, 0.0021588013, 0.004317623, 0.004317623),
    (-5.4253874, 5.9899416e-05, 0.00032265866, 0.0012904573, 0.003870777, 0.0077415425, 0.0077415444),
    (-4.9646473, 9.821938e-05, 0.00051243993, 0.0020456198, 0.006136113, 0.0122722555, 0.012272258),
    (-4.564985, 0.00016283752, 0.0007634603, 0.0030497971, 0.009150934, 0.018301886, 0.01830188),
    (-3.9630532, 0.0002671851, 0.0013951187, 0.0055694445, 0.016706295, 0.03341267, 0.033412676),
    (-3.4091334, 0.00044344435, 0.0024204636, 0.00969141, 0.029070126, 0.05814006, 0.058140073),
    (-2.8759377, 0.00072818337, 0.0041095493, 0.01651579, 0.049546428, 0.09909222, 0.099092215),
    (-2.5681107, 0.001198564, 0.005623014, 0.022465188, 0.06740574, 0.13481158, 0.13481155),
    (-2.0489497, 0.0019797382, 0.009459063, 0.037756406, 0.113283, 0.22656663, 0.22656658),
    (-1.4443923, 0.0032585538, 0.017303078, 0.069130115, 0.20735832, 0.41471684, 0.41471696),
    (-0.9557858, 0.0053636483, 0.028217986, 0.11268331, 0.33800265, 0.6760064, 0.67600656),
    (-0.48218304, 0.008803067, 0.045347784, 0.1809355, 0.5427531, 1.0855101, 1.0855104),
    (-6.9122905e-07, 0.014582884, 0.073466785, 0.29302344, 0.87904495, 1.758098, 1.7580981),
)


def d2_float32_usual(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    By look-up; half-line; cancel; scale last; clamp.
    """
    c = float32(0.0) < x
    t = fma(x, float32(2.0), float32(12582943.0))
    row = bits(t)
    centre = lookup(D2_FLOAT32_TABLE, 0, row)
    u = x - centre
    c5_ = lookup(D2_FLOAT32_TABLE, 1, row)
    c4_ = lookup(D2_FLOAT32_TABLE, 2, row)
    t2 = fma(c5_, u, c4_)
    c3_ = lookup(D2_FLOAT32_TABLE, 3, row)
    t3 = fma(t2, u, c3_)
    c2_ = lookup(D2_FLOAT32_TABLE, 4, row)
    t4 = fma(t3, u, c2_)
    t5 = t4 * u
    t6 = t5 * u
    c1_ = lookup(D2_FLOAT32_TABLE, 5, row)
    t7 = fma(c1_, u, t6)
    c0_ = lookup(D2_FLOAT32_TABLE, 6, row)
    t8 = c0_ + t7
    c2 = float32(-15.75) <= x
    t9 = select(c, float32(0.0), t8)
    return c2, t9


def d2_float32_rest(x):
    """For inputs that are not in the table."""
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(0.0), tail)
    return t19


d2_float32 = joined(d2_float32_usual, d2_float32_rest)


@kernel
def d2_float64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 1.36 ulp, at x = -6.18338479472945, on 20,123 inputs.
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
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t14 = big * 1.7580993408473768
    tail = t14 * 2.938735877055719e-39
    c2 = 0.0 < x
    t15 = select(c2, 0.0, tail)
    return t15


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(206.0) < t
    t2 = select(c, float32(206.0), t)
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
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t2
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    t19 = grad * down
    t20 = t19 * t18
    t21 = t20 * down
    t22 = grad * float32(1.050701)
    c2 = float32(0.0) < x
    t23 = select(c2, t22, t21)
    return t23


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 1469.0 < t
    t2 = select(c, 1469.0, t)
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
    v = fma(t13, t12, r2)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t2
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    big = fma(v, s, s)
    t14 = big * 1.7580993408473768
    t15 = grad * down
    t16 = t15 * t14
    t17 = t16 * down
    t18 = grad * 1.0507009873554805
    c2 = 0.0 < x
    t19 = select(c2, t18, t17)
    return t19


@kernel
def f_float16(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
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
    v = fma(t8, t7, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    t9 = s * float32(5.421011e-20)
    t10 = -t9
    t11 = float32(1.0) - t9
    one_minus_e = fma(t10, v, t11)
    t12 = one_minus_e * float32(1.7580993)
    t13 = -t12
    t14 = x * float32(1.050701)
    c2 = x < float32(0.0)
    t15 = select(c2, t13, t14)
    return t15


@kernel
def d1_float16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big * 1.7580993408473768
    c2 = 0.0 < t
    t12 = select(c2, 1.0507009873554805, t11)
    t13 = float32(t12)
    t14 = float64(t13)
    t15 = abs(t14)
    t16 = abs(t12)
    c3 = t16 < t15
    c4 = t15 < t16
    i3 = bits(t13)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t17 = from_bits(i6)
    c5 = c3 | c4
    t18 = select(c5, t17, t13)
    return t18


@kernel
def d1_bfloat16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    Rounded to bfloat16, the result is the correctly rounded value.
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
    v = fma(t8, t7, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t9 = big * float32(1.7580993)
    tail = t9 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t10 = select(c2, float32(1.050701), tail)
    return t10


@kernel
def d2_float16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(x)
    t2 = abs(t)
    c = 118.0 < t2
    t3 = select(c, 118.0, t2)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -t3
    r = fma(k, -0.6931471805599472, t4)
    t5 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t6 = fma(t5, r, 0.00833349858147164)
    t7 = fma(t6, r, 0.04166629380339174)
    t8 = fma(t7, r, 0.16666665859438767)
    t9 = fma(t8, r, 0.500000006794052)
    t10 = r * r
    v = fma(t10, t9, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big * 1.7580993408473768
    c2 = 0.0 < t
    t12 = select(c2, 0.0, t11)
    t13 = float32(t12)
    t14 = float64(t13)
    t15 = abs(t14)
    t16 = abs(t12)
    c3 = t16 < t15
    c4 = t15 < t16
    i3 = bits(t13)
    i4 = select(c3, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t17 = from_bits(i6)
    c5 = c3 | c4
    t18 = select(c5, t17, t13)
    return t18


@kernel
def d2_bfloat16(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    Rounded to bfloat16, the result is the correctly rounded value.
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
    v = fma(t8, t7, r2)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t9 = big * float32(1.7580993)
    tail = t9 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t10 = select(c2, float32(0.0), tail)
    return t10


f_bfloat16 = f_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
