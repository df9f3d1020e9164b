"""gaussian: the kernels, as straight-line programs.

The bell of a radial basis function: 1 at 0, and next to nothing beyond 3.

    exp(-x**2)

Broomhead, Lowe (1988). Multivariable functional interpolation and adaptive networks. Complex Systems 2,
321-355.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gaussian.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select

from ..runtime.vectors import joined, lookup, table


@kernel
def f_float32(x):
    """exp(-x**2)

    By half-line; cancel; even; scale last; two parts; clamp.

    The largest error found at default parameters is 0.785 ulp, at x = 9.366751, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    t11 = r - r2
    t12 = fma(k, float32(-1.4286068e-06), t11)
    t13 = r2 - r3
    t14 = t13 - t5
    t15 = t12 + t14
    v = fma(t10, t9, t15)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r3, s, s)
    t16 = s - big
    t17 = fma(r3, s, t16)
    t18 = fma(v, s, t17)
    t19 = big + t18
    t20 = t19 - big
    t21 = t18 - t20
    t22 = t19 + t21
    tail = t22 * float32(5.421011e-20)
    return tail


@kernel
def f_float64(x):
    """exp(-x**2)

    By half-line; cancel; even; scale last; two parts; clamp.

    The largest error found at default parameters is 1.021 ulp, at x = -2.4211784021006477, on 20,259 inputs.
    """
    t = abs(x)
    c = 27.55078125 < t
    t2 = select(c, 27.55078125, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t6 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t7 = fma(t6, r3, 2.7557506817858967e-06)
    t8 = fma(t7, r3, 2.4801488974695663e-05)
    t9 = fma(t8, r3, 0.0001984126959620142)
    t10 = fma(t9, r3, 0.0013888888947978671)
    t11 = fma(t10, r3, 0.008333333333452509)
    t12 = fma(t11, r3, 0.041666666666511414)
    t13 = fma(t12, r3, 0.1666666666666648)
    t14 = fma(t13, r3, 0.5000000000000013)
    t15 = r3 * r3
    v = fma(t15, t14, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = big * 2.938735877055719e-39
    return t16


@kernel
def d1_float32(x):
    """-2*x*exp(-x**2)

    By half-line; cancel; odd; scale last; two parts; clamp.

    The largest error found at default parameters is 0.8542 ulp, at x = 9.509021, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    t11 = r - r2
    t12 = fma(k, float32(-1.4286068e-06), t11)
    t13 = r2 - r3
    t14 = t13 - t5
    t15 = t12 + t14
    v = fma(t10, t9, t15)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r3, s, s)
    t16 = s - big
    t17 = fma(r3, s, t16)
    t18 = fma(v, s, t17)
    t19 = big + t18
    t20 = t19 - big
    t21 = t18 - t20
    t22 = t2 * t21
    t23 = fma(t2, t19, t22)
    t24 = float32(2.0) * t23
    tail = t24 * float32(5.421011e-20)
    t25 = -x
    t26 = copysign(tail, t25)
    return t26


@kernel
def d1_float64(x):
    """-2*x*exp(-x**2)

    By half-line; cancel; odd; scale last; two parts; clamp.

    The largest error found at default parameters is 1.064 ulp, at x = -5.096747229793964, on 20,383 inputs.
    """
    t = abs(x)
    c = 27.55078125 < t
    t2 = select(c, 27.55078125, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t6 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t7 = fma(t6, r3, 2.7557506817858967e-06)
    t8 = fma(t7, r3, 2.4801488974695663e-05)
    t9 = fma(t8, r3, 0.0001984126959620142)
    t10 = fma(t9, r3, 0.0013888888947978671)
    t11 = fma(t10, r3, 0.008333333333452509)
    t12 = fma(t11, r3, 0.041666666666511414)
    t13 = fma(t12, r3, 0.1666666666666648)
    t14 = fma(t13, r3, 0.5000000000000013)
    t15 = r3 * r3
    v = fma(t15, t14, r3)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(v, s, s)
    t16 = s - big
    t17 = fma(v, s, t16)
    t18 = t2 * t17
    t19 = fma(t2, big, t18)
    t20 = 2.0 * t19
    tail = t20 * 2.938735877055719e-39
    t21 = -x
    t22 = copysign(tail, t21)
    return t22


@kernel
def d2_float32(x):
    """2*(2*x**2 - 1)*exp(-x**2)

    By half-line; cancel; even; root; scale last; clamp.

    The largest error found at default parameters is 0.5016 ulp, at x = -0.70710695, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 10.86328125 < t2
    t3 = select(c, 10.86328125, t2)
    t4 = t3 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    v = fma(t11, t10, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t12 = fma(4.0, t3, 2.8284271247461903)
    t13 = t3 + -0.7071067811865476
    t14 = t13 * t12
    t15 = big * t14
    t16 = float32(t15)
    return t16


@kernel
def d2_float64(x):
    """2*(2*x**2 - 1)*exp(-x**2)

    By half-line; cancel; even; root; scale last; two parts; clamp.

    The largest error found at default parameters is 1.238 ulp, at x = 17.27330675376555, on 20,437 inputs.
    """
    t = abs(x)
    c = 27.55078125 < t
    t2 = select(c, 27.55078125, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t6 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t7 = fma(t6, r3, 2.7557506817858967e-06)
    t8 = fma(t7, r3, 2.4801488974695663e-05)
    t9 = fma(t8, r3, 0.0001984126959620142)
    t10 = fma(t9, r3, 0.0013888888947978671)
    t11 = fma(t10, r3, 0.008333333333452509)
    t12 = fma(t11, r3, 0.041666666666511414)
    t13 = fma(t12, r3, 0.1666666666666648)
    t14 = fma(t13, r3, 0.5000000000000013)
    t15 = r3 * r3
    t16 = r - r2
    t17 = fma(k, -5.497923018708371e-14, t16)
    t18 = r2 - r3
    t19 = t18 - t5
    t20 = t17 + t19
    v = fma(t15, t14, t20)
    n = bits(shifted)
    i = n << 52
    i2 = i + 5183643171103440896
    s = from_bits(i2)
    big = fma(r3, s, s)
    t21 = s - big
    t22 = fma(r3, s, t21)
    t23 = fma(v, s, t22)
    t24 = big + t23
    t25 = t24 - big
    t26 = t23 - t25
    t27 = fma(4.0, t2, 2.8284271247461903)
    t28 = 2.8284271247461903 - t27
    t29 = fma(4.0, t2, t28)
    t30 = fma(0.0, t2, -1.9334586626905827e-16)
    t31 = t29 + t30
    t32 = t2 + -0.7071067811865476
    t33 = t32 - t2
    t34 = t32 - t33
    t35 = t2 - t34
    t36 = -0.7071067811865476 - t33
    t37 = t35 + t36
    t38 = t37 + 4.833646656726457e-17
    t39 = t32 + t38
    t40 = t39 - t32
    t41 = t38 - t40
    t42 = t39 * t27
    t43 = -t42
    t44 = fma(t39, t27, t43)
    t45 = fma(t41, t27, t44)
    t46 = fma(t39, t31, t45)
    t47 = t24 * t42
    t48 = -t47
    t49 = fma(t24, t42, t48)
    t50 = fma(t26, t42, t49)
    t51 = fma(t24, t46, t50)
    t52 = t47 + t51
    tail = t52 * 2.938735877055719e-39
    return tail


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(14.353516) < t
    t2 = select(c, float32(14.353516), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    t11 = r - r2
    t12 = fma(k, float32(-1.4286068e-06), t11)
    t13 = r2 - r3
    t14 = t13 - t5
    t15 = t12 + t14
    v = fma(t10, t9, t15)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t3
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(r3, s, s)
    t16 = s - big
    t17 = fma(r3, s, t16)
    t18 = fma(v, s, t17)
    t19 = big + t18
    t20 = t19 - big
    t21 = t18 - t20
    t22 = t2 * t21
    t23 = fma(t2, t19, t22)
    t24 = float32(2.0) * t23
    t25 = grad * down
    t26 = t25 * t24
    t27 = t26 * down
    t28 = -t27
    c2 = x < float32(0.0)
    t29 = select(c2, t27, t28)
    c3 = x == float32(-0.0)
    t30 = copysign(float32(1.0), x)
    c4 = t30 == float32(-1.0)
    c5 = c3 & c4
    t31 = grad * float32(0.0)
    t32 = select(c5, t31, t29)
    return t32


@kernel
def backward_float64(grad, x):
    """Together: dx."""
    t = abs(x)
    c = 38.328125 < t
    t2 = select(c, 38.328125, t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    r = fma(k, -0.6931471805598903, t4)
    r2 = fma(k, -5.497923018708371e-14, r)
    r3 = r2 - t5
    t6 = fma(2.5025203959737602e-08, r3, 2.763162576195063e-07)
    t7 = fma(t6, r3, 2.7557506817858967e-06)
    t8 = fma(t7, r3, 2.4801488974695663e-05)
    t9 = fma(t8, r3, 0.0001984126959620142)
    t10 = fma(t9, r3, 0.0013888888947978671)
    t11 = fma(t10, r3, 0.008333333333452509)
    t12 = fma(t11, r3, 0.041666666666511414)
    t13 = fma(t12, r3, 0.1666666666666648)
    t14 = fma(t13, r3, 0.5000000000000013)
    t15 = r3 * r3
    v = fma(t15, t14, r3)
    n = bits(shifted)
    i = n << 52
    far = 693.1471805599452 < t3
    i2 = select(far, -8210062120696414208, 4607182418800017408)
    down = select(far, 7.182120874830735e-189, 1.0)
    i3 = i + i2
    s = from_bits(i3)
    big = fma(v, s, s)
    t16 = s - big
    t17 = fma(v, s, t16)
    t18 = t2 * t17
    t19 = fma(t2, big, t18)
    t20 = 2.0 * t19
    t21 = grad * down
    t22 = t21 * t20
    t23 = t22 * down
    t24 = -t23
    c2 = x < 0.0
    t25 = select(c2, t23, t24)
    c3 = x == -0.0
    t26 = copysign(1.0, x)
    c4 = t26 == -1.0
    c5 = c3 & c4
    t27 = grad * 0.0
    t28 = select(c5, t27, t25)
    return t28


@kernel
def f_float16(x):
    """exp(-x**2)

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    v = fma(t10, t9, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big * float32(5.421011e-20)
    return t11


D1_FLOAT16_TABLE = table(
    (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),  # -4.882 to -4.567
    (-4.436799, 2.1671377e-07, 1.0236672e-05, 7.812451e-06, 4.867597e-06, 2.4743304e-06, 9.1143556e-07, 2.505718e-08),  # -4.567 to -4.252
    (-4.152498, 2.173992e-06, 7.8032455e-05, 5.3436033e-05, 3.8269747e-05, 2.1328648e-05, 8.489869e-06, 2.6958543e-07),  # -4.252 to -3.937
    (-3.8185349, 2.6191932e-05, 0.0004506159, 0.00042249923, 0.00033828994, 0.0002102282, 9.291754e-05, 3.5513085e-06),  # -3.937 to -3.622
    (-3.5425434, 0.00017092358, 0.0018907861, 0.0017128023, 0.0016467689, 0.0011410186, 0.00055526197, 2.512564e-05),  # -3.622 to -3.307
    (-3.1438363, 0.0019142361, 0.005118725, 0.009367225, 0.01112609, 0.009354183, 0.0053766742, 0.0003206644),  # -3.307 to -2.992
    (-2.8100705, 0.011007313, 0.0062930817, 0.022106927, 0.037099108, 0.039104674, 0.0267495, 0.0020909442),  # -2.992 to -2.677
    (-2.559047, 0.03464574, -0.010041939, 0.023360329, 0.0679452, 0.09160777, 0.07400208, 0.00732883),  # -2.677 to -2.362
    (-2.187947, 0.14295797, -0.056019187, -0.04600713, 0.066317126, 0.206865, 0.23982584, 0.036479626),  # -2.362 to -2.047
    (-1.9305438, 0.31063017, -0.07264358, -0.15847878, -0.06169865, 0.22200884, 0.41385195, 0.09291684),  # -2.047 to -1.732
    (-1.537547, 0.7011702, 0.058592197, -0.19946936, -0.47775528, -0.1889102, 0.49972463, 0.2891773),  # -1.732 to -1.417
    (-1.2838063, 0.8836407, 0.27438927, 0.0814393, -0.5845893, -0.75837636, 0.14638759, 0.49401858),  # -1.417 to -1.102
    (-0.89562374, 0.54188275, 0.18184781, 0.680868, 0.20386767, -1.21125, -1.1209475, 0.8031373),  # -1.102 to -0.7875
    (-0.5894557, -0.43107226, -0.3223098, 0.4395235, 1.1832355, -0.32339585, -1.9198499, 0.8328793),  # -0.7875 to -0.4725
    (-0.26585153, -1.6001086, -0.5270338, -0.5535416, 1.1240791, 1.3491042, -1.4162364, 0.4954211),  # -0.4725 to -0.1575
    (0.0, -1.9999999, 1.5744362e-13, -0.9878688, -6.8658864e-15, 1.9998915, 6.5783795e-17, 0.0),  # -0.1575 to 0.1575
    (0.26585153, -1.6001086, 0.5270338, -0.5535416, -1.1240791, 1.3491042, 1.4162364, -0.4954211),  # 0.1575 to 0.4725
    (0.5894557, -0.43107226, 0.3223098, 0.4395235, -1.1832355, -0.32339585, 1.9198499, -0.8328793),  # 0.4725 to 0.7875
    (0.89562374, 0.54188275, -0.18184781, 0.680868, -0.20386767, -1.21125, 1.1209475, -0.8031373),  # 0.7875 to 1.102
    (1.2838063, 0.8836407, -0.27438927, 0.0814393, 0.5845893, -0.75837636, -0.14638759, -0.49401858),  # 1.102 to 1.417
    (1.537547, 0.7011702, -0.058592197, -0.19946936, 0.47775528, -0.1889102, -0.49972463, -0.2891773),  # 1.417 to 1.732
    (1.9305438, 0.31063017, 0.07264358, -0.15847878, 0.06169865, 0.22200884, -0.41385195, -0.09291684),  # 1.732 to 2.047
    (2.187947, 0.14295797, 0.056019187, -0.04600713, -0.066317126, 0.206865, -0.23982584, -0.036479626),  # 2.047 to 2.362
    (2.559047, 0.03464574, 0.010041939, 0.023360329, -0.0679452, 0.09160777, -0.07400208, -0.00732883),  # 2.362 to 2.677
    (2.8100705, 0.011007313, -0.0062930817, 0.022106927, -0.037099108, 0.039104674, -0.0267495, -0.0020909442),  # 2.677 to 2.992
    (3.1438363, 0.0019142361, -0.005118725, 0.009367225, -0.01112609, 0.009354183, -0.0053766742, -0.0003206644),  # 2.992 to 3.307
    (3.5425434, 0.00017092358, -0.0018907861, 0.0017128023, -0.0016467689, 0.0011410186, -0.00055526197, -2.512564e-05),  # 3.307 to 3.622
    (3.8185349, 2.6191932e-05, -0.0004506159, 0.00042249923, -0.00033828994, 0.0002102282, -9.291754e-05, -3.5513085e-06),  # 3.622 to 3.937
    (4.152498, 2.173992e-06, -7.8032455e-05, 5.3436033e-05, -3.8269747e-05, 2.1328648e-05, -8.489869e-06, -2.6958543e-07),  # 3.937 to 4.252
    (4.436799, 2.1671377e-07, -1.0236672e-05, 7.812451e-06, -4.867597e-06, 2.4743304e-06, -9.1143556e-07, -2.505718e-08),  # 4.252 to 4.567
    (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0),  # 4.567 to 4.882
    (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0),  # 4.882 to 5.197
)


def d1_float16_usual(x):
    """-2*x*exp(-x**2)

    Rounded to float16, the result is the correctly rounded value.
    """
    c = x < float32(4.724704)
    t = select(c, x, float32(4.724704))
    c2 = float32(-4.724704) < t
    t2 = select(c2, t, float32(-4.724704))
    shifted = fma(t2, float32(3.174802), float32(12582927.0))
    row = bits(shifted)
    centre = lookup(D1_FLOAT16_TABLE, 0, row)
    u = x - centre
    c1_ = lookup(D1_FLOAT16_TABLE, 1, row)
    c6_ = lookup(D1_FLOAT16_TABLE, 2, row)
    c5_ = lookup(D1_FLOAT16_TABLE, 3, row)
    t3 = fma(c6_, u, c5_)
    c4_ = lookup(D1_FLOAT16_TABLE, 4, row)
    t4 = fma(t3, u, c4_)
    c3_ = lookup(D1_FLOAT16_TABLE, 5, row)
    t5 = fma(t4, u, c3_)
    c2_ = lookup(D1_FLOAT16_TABLE, 6, row)
    t6 = fma(t5, u, c2_)
    t7 = t6 * u
    t8 = t7 * u
    t9 = fma(c1_, u, t8)
    c0_ = lookup(D1_FLOAT16_TABLE, 7, row)
    t10 = c0_ + t9
    t11 = abs(x)
    c3 = t11 <= float32(3.4028235e+38)
    t12 = -x
    c4 = x == float32(0.0)
    t13 = select(c4, t12, t10)
    return c3, t13


def d1_float16_rest(x):
    """For inputs that are not in the table."""
    t = float64(x)
    t2 = abs(t)
    c = 10.86328125 < t2
    t3 = select(c, 10.86328125, t2)
    t4 = t3 * t3
    shifted = fma(t4, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t5 = -t4
    r = fma(k, -0.6931471805599472, t5)
    t6 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t7 = fma(t6, r, 0.00833349858147164)
    t8 = fma(t7, r, 0.04166629380339174)
    t9 = fma(t8, r, 0.16666665859438767)
    t10 = fma(t9, r, 0.500000006794052)
    t11 = r * r
    v = fma(t11, t10, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    big = fma(v, s, s)
    t12 = big * t3
    t13 = 2.0 * t12
    t14 = -t
    t15 = copysign(t13, t14)
    t16 = float32(t15)
    t17 = float64(t16)
    t18 = abs(t17)
    t19 = abs(t15)
    c2 = t19 < t18
    c3 = t18 < t19
    i3 = bits(t16)
    i4 = select(c2, int32(1), int32(0))
    i5 = int32(i3 - i4)
    i6 = int32(i5 | int32(1))
    t20 = from_bits(i6)
    c4 = c2 | c3
    t21 = select(c4, t20, t16)
    t22 = -x
    c5 = x == float32(0.0)
    t23 = select(c5, t22, t21)
    return t23


d1_float16 = joined(d1_float16_usual, d1_float16_rest)


@kernel
def d1_bfloat16(x):
    """-2*x*exp(-x**2)

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    v = fma(t10, t9, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = big * t2
    t12 = float32(2.0) * t11
    tail = t12 * float32(5.421011e-20)
    t13 = -x
    t14 = copysign(tail, t13)
    return t14


@kernel
def d2_float16(x):
    """2*(2*x**2 - 1)*exp(-x**2)

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    v = fma(t10, t9, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = s - big
    t12 = fma(v, s, t11)
    t13 = fma(float32(4.0), t2, float32(2.828427))
    t14 = t2 + float32(-0.70710677)
    t15 = t14 + float32(-1.21016175e-08)
    t16 = t15 * t13
    t17 = -t16
    t18 = fma(t15, t13, t17)
    t19 = big * t16
    t20 = -t19
    t21 = fma(big, t16, t20)
    t22 = fma(t12, t16, t21)
    t23 = fma(big, t18, t22)
    t24 = t19 + t23
    tail = t24 * float32(5.421011e-20)
    return tail


@kernel
def d2_bfloat16(x):
    """2*(2*x**2 - 1)*exp(-x**2)

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = float32(10.863281) < t
    t2 = select(c, float32(10.863281), t)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    shifted = fma(t3, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    r = fma(k, float32(-0.69314575), t4)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t6 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t7 = fma(t6, r3, float32(0.041668393))
    t8 = fma(t7, r3, float32(0.1666652))
    t9 = fma(t8, r3, float32(0.49999994))
    t10 = r3 * r3
    v = fma(t10, t9, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(v, s, s)
    t11 = fma(float32(4.0), t2, float32(2.828427))
    t12 = t2 + float32(-0.70710677)
    t13 = t12 + float32(-1.21016175e-08)
    t14 = t13 * t11
    t15 = big * t14
    tail = t15 * float32(5.421011e-20)
    return tail


f_bfloat16 = f_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
