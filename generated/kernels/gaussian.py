"""gaussian: the kernels, as straight-line programs.

The bell of a radial basis function: 1 at 0, and next to nothing beyond 3.

    exp(-x**2)

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 1.146 ulp, d1 1.244 ulp, d2 0.5016 ulp.

Broomhead, Lowe (1988). Multivariable functional interpolation and adaptive networks. Complex Systems 2,
321-355.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gaussian.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """exp(-x**2)

    By half-line; cancel; even; scale last; two parts; clamp.

    The largest error found at default parameters is 1.146 ulp, at x = 2.5562196, on 44,189,055 inputs.
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


@kernel
def f_float64(x):
    """exp(-x**2)

    By half-line; cancel; even; scale last; two parts; clamp.

    The largest error found at default parameters is 1.021 ulp, at x = -2.4211784021006477, on 20,081 inputs.
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

    The largest error found at default parameters is 1.244 ulp, at x = 2.5562196, on 44,189,179 inputs.
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
    t13 = t2 * t12
    t14 = fma(t2, big, t13)
    t15 = float32(2.0) * t14
    tail = t15 * float32(5.421011e-20)
    t16 = -x
    t17 = copysign(tail, t16)
    return t17


@kernel
def d1_float64(x):
    """-2*x*exp(-x**2)

    By half-line; cancel; odd; scale last; two parts; clamp.

    The largest error found at default parameters is 1.064 ulp, at x = -5.096747229793964, on 20,205 inputs.
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

    The largest error found at default parameters is 0.5016 ulp, at x = -0.70710695, on 44,189,121 inputs.
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

    The largest error found at default parameters is 1.238 ulp, at x = 17.27330675376555, on 20,163 inputs.
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
    v = fma(t10, t9, r3)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t3
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(v, s, s)
    t11 = s - big
    t12 = fma(v, s, t11)
    t13 = t2 * t12
    t14 = fma(t2, big, t13)
    t15 = float32(2.0) * t14
    t16 = grad * down
    t17 = t16 * t15
    t18 = t17 * down
    t19 = -t18
    c2 = x < float32(0.0)
    t20 = select(c2, t18, t19)
    c3 = x == float32(-0.0)
    t21 = copysign(float32(1.0), x)
    c4 = t21 == float32(-1.0)
    c5 = c3 & c4
    t22 = grad * float32(0.0)
    t23 = select(c5, t22, t20)
    return t23


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
def d1_float16(x):
    """-2*x*exp(-x**2)

    Rounded to float16, the result is the correctly rounded value.
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
    return t21


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


f_float16 = f_float32
f_bfloat16 = f_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
