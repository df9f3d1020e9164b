"""log_cosh: the kernels, as straight-line programs.

x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.

    log(cosh(x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5027 ulp, d1 0.7255 ulp, d2 0.5008 ulp.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/log_cosh.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ...runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def d1_float32(x):
    """sinh(x)/cosh(x)

    By asymptotes; clamp.

    The largest error found at default parameters is 0.7255 ulp, at x = 0.9991719, on 4,278,190,080 inputs.
    """
    t = abs(x)
    c = float32(9.704102) < t
    t2 = select(c, float32(9.704102), t)
    near = t2 < float32(1.0)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t2 * t3
    t7 = -t6
    t8 = fma(t2, t3, t7)
    t9 = fma(t2, t5, t8)
    t10 = fma(float32(0.00022669598), t3, float32(-0.005692232))
    t11 = fma(t10, t3, float32(1.1999929))
    t12 = fma(t11, t3, float32(3.0000007))
    t13 = float32(3.0000007) - t12
    t14 = fma(t11, t3, t13)
    t15 = t2 * float32(2.0)
    t16 = -t15
    shifted = fma(t16, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t17 = -t16
    r = fma(k, float32(-0.6931472), t17)
    t18 = fma(float32(0.0013814451), r, float32(0.008368779))
    t19 = fma(t18, r, float32(0.041668393))
    t20 = fma(t19, r, float32(0.1666652))
    t21 = fma(t20, r, float32(0.49999994))
    t22 = r * r
    v = fma(t22, t21, r)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1065353216))
    s = from_bits(i2)
    t23 = s + float32(1.0)
    grown = fma(v, s, t23)
    t24 = t23 - s
    t25 = float32(1.0) - t24
    t26 = t23 - grown
    t27 = fma(v, s, t26)
    t28 = t27 + t25
    t29 = select(near, t6, float32(2.0))
    t30 = select(near, t9, float32(0.0))
    t31 = select(near, t12, grown)
    t32 = select(near, t14, t28)
    t33 = float32(1.0) / t31
    t34 = t29 * t33
    t35 = -t34
    t36 = fma(t35, t31, t29)
    t37 = t36 + t30
    t38 = fma(t35, t32, t37)
    t39 = fma(t38, t33, t34)
    t40 = select(near, t2, float32(1.0))
    t41 = t40 - t39
    t42 = copysign(t41, x)
    return t42


@kernel
def d2_float32(x):
    """-sinh(x)**2/cosh(x)**2 + 1

    By half-line; hyperbolic; cancel; even; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = 23.627768, on 4,278,190,080 inputs.
    """
    t = float64(x)
    t2 = abs(t)
    c = 59.0 < t2
    t3 = select(c, 59.0, t2)
    t4 = t3 * 2.0
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
    t12 = big + 2.0
    t13 = fma(t12, big, 1.0)
    t14 = 4.0 * big
    t15 = t14 / t13
    t16 = float32(t15)
    return t16


@kernel
def backward_float32(grad, x):
    """Together: dx."""
    t = abs(x)
    c = float32(9.704102) < t
    t2 = select(c, float32(9.704102), t)
    near = t2 < float32(1.0)
    t3 = t2 * t2
    t4 = -t3
    t5 = fma(t2, t2, t4)
    t6 = t2 * t3
    t7 = -t6
    t8 = fma(t2, t3, t7)
    t9 = fma(t2, t5, t8)
    t10 = fma(float32(0.00022669598), t3, float32(-0.005692232))
    t11 = fma(t10, t3, float32(1.1999929))
    t12 = fma(t11, t3, float32(3.0000007))
    t13 = float32(3.0000007) - t12
    t14 = fma(t11, t3, t13)
    t15 = t2 * float32(2.0)
    t16 = -t15
    shifted = fma(t16, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t17 = -t16
    r = fma(k, float32(-0.6931472), t17)
    t18 = fma(float32(0.0013814451), r, float32(0.008368779))
    t19 = fma(t18, r, float32(0.041668393))
    t20 = fma(t19, r, float32(0.1666652))
    t21 = fma(t20, r, float32(0.49999994))
    t22 = r * r
    v = fma(t22, t21, r)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1065353216))
    s = from_bits(i2)
    t23 = s + float32(1.0)
    grown = fma(v, s, t23)
    t24 = t23 - s
    t25 = float32(1.0) - t24
    t26 = t23 - grown
    t27 = fma(v, s, t26)
    t28 = t27 + t25
    t29 = select(near, t6, float32(2.0))
    t30 = select(near, t9, float32(0.0))
    t31 = select(near, t12, grown)
    t32 = select(near, t14, t28)
    t33 = float32(1.0) / t31
    t34 = t29 * t33
    t35 = -t34
    t36 = fma(t35, t31, t29)
    t37 = t36 + t30
    t38 = fma(t35, t32, t37)
    t39 = fma(t38, t33, t34)
    t40 = select(near, t2, float32(1.0))
    t41 = t40 - t39
    t42 = copysign(t41, x)
    t43 = grad * t42
    return t43
