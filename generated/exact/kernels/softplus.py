"""softplus: the kernels, as straight-line programs.

A smooth rectifier, positive everywhere; the larger beta, the sharper its bend.

    log(exp(beta*x) + 1)/beta

Parameters, as keywords:

- `beta` (positive, default 1.0): sharpness of the bend

A number, and a default, is rounded once: to float64 for arrays of float64, to float32 for all others. The
exact value, from which errors are told, has the parameter so rounded.

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.503 ulp, d1 0.7071 ulp, d2 0.5008 ulp, d_beta
0.5015 ulp.

Dugas, Bengio, Bélisle, Nadeau, Garcia (2001). Incorporating second-order functional knowledge for better
option pricing. NIPS 13.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/softplus.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """log(exp(beta*x) + 1)/beta

    By scale; half-line; logarithm; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.503 ulp, at x = -4.292983, on 4,278,190,080 inputs, and at
    others is 0.5021 ulp, at x = -28.354494, beta = 0.06813403, on 1,107,466 inputs.
    """
    t = float64(beta)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t * t3
    c = 206.0 < t4
    t5 = select(c, 206.0, t4)
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
    t13 = fma(-0.0012666984467537825, big, 0.009009840770776389)
    t14 = fma(t13, big, -0.030019000992034865)
    t15 = fma(t14, big, 0.06382746107623971)
    t16 = fma(t15, big, -0.10112078257038182)
    t17 = fma(t16, big, 0.13421904788959105)
    t18 = fma(t17, big, -0.16452204449854213)
    t19 = fma(t18, big, 0.19965451348619082)
    t20 = fma(t19, big, -0.24996690535364968)
    t21 = fma(t20, big, 0.3333317212821622)
    t22 = fma(t21, big, -0.49999997214379294)
    t23 = fma(t22, big, 1.0)
    t24 = big * t23
    t25 = t24 / t
    t26 = select(c, 0.0, t25)
    t27 = t2 + t26
    c2 = t2 < 0.0
    t28 = select(c2, t26, t27)
    t29 = float32(t28)
    return t29


@kernel
def d1_float32(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)

    By whole line; two parts; clamp.

    The largest error found at default parameters is 0.7071 ulp, at x = 16.982107, on 4,278,190,080 inputs, and at
    others is 0.7071 ulp, at x = 1.0594026, beta = 16.02989, on 1,290,733 inputs.
    """
    t = beta * x
    t2 = -t
    t3 = fma(beta, x, t2)
    c = t < float32(-118.0)
    t4 = select(c, float32(0.0), t3)
    t5 = select(c, float32(-118.0), t)
    c2 = float32(23.567383) < t5
    t6 = select(c2, float32(0.0), t4)
    t7 = select(c2, float32(23.567383), t5)
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
    t14 = r - r2
    t15 = fma(k, float32(-1.4286068e-06), t14)
    t16 = r2 - r3
    t17 = t16 - t6
    t18 = t15 + t17
    v = fma(t13, t12, t18)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t19 = s + float32(5.421011e-20)
    t20 = t19 - s
    t21 = float32(5.421011e-20) - t20
    below = fma(r3, s, t19)
    t22 = t19 - below
    t23 = fma(r3, s, t22)
    t24 = t23 + t21
    t25 = fma(v, s, t24)
    t26 = below + t25
    t27 = t26 - below
    t28 = t25 - t27
    t29 = float32(1.0) / t26
    t30 = float32(5.421011e-20) * t29
    t31 = -t30
    t32 = fma(t31, t26, float32(5.421011e-20))
    t33 = fma(t31, t28, t32)
    t34 = fma(t33, t29, t30)
    return t34


@kernel
def d2_float32(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2

    By scale; half-line; cancel; even; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = 47.255535, on 4,278,190,080 inputs, and at
    others is 0.5007 ulp, at x = 0.32638478, beta = 88.48623, on 1,266,372 inputs.
    """
    t = float64(beta)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t * t3
    c = 206.0 < t4
    t5 = select(c, 206.0, t4)
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
    t13 = big + 2.0
    t14 = fma(t13, big, 1.0)
    t15 = t * big
    t16 = t15 / t14
    t17 = select(c, 0.0, t16)
    t18 = float32(t17)
    return t18


@kernel
def backward_float32(grad, x, beta):
    """Together: dx."""
    t = beta * x
    t2 = -t
    t3 = fma(beta, x, t2)
    c = t < float32(-206.0)
    t4 = select(c, float32(0.0), t3)
    t5 = select(c, float32(-206.0), t)
    c2 = float32(23.567383) < t5
    t6 = select(c2, float32(0.0), t4)
    t7 = select(c2, float32(23.567383), t5)
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
    t14 = r - r2
    t15 = fma(k, float32(-1.4286068e-06), t14)
    t16 = r2 - r3
    t17 = t16 - t6
    t18 = t15 + t17
    v = fma(t13, t12, t18)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t8
    i2 = select(far, int32(-377487360), int32(528482304))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    t19 = select(far, float32(0.0), float32(5.421011e-20))
    t20 = select(far, float32(4.0), float32(5.421011e-20))
    i3 = int32(i + i2)
    s = from_bits(i3)
    t21 = s + t19
    t22 = t21 - s
    t23 = t19 - t22
    below = fma(r3, s, t21)
    t24 = t21 - below
    t25 = fma(r3, s, t24)
    t26 = t25 + t23
    t27 = fma(v, s, t26)
    t28 = below + t27
    t29 = t28 - below
    t30 = t27 - t29
    t31 = float32(1.0) / t28
    t32 = t20 * t31
    t33 = -t32
    t34 = fma(t33, t28, t20)
    t35 = fma(t33, t30, t34)
    t36 = fma(t35, t31, t32)
    t37 = grad * down
    t38 = t37 * t36
    t39 = t38 * down
    return t39
