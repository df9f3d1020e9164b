"""celu: the kernels, as straight-line programs.

An ELU that is stretched with its saturation, so that its slope at 0 is 1 for every alpha.

    Piecewise((x, x > 0), (alpha*(exp(x/alpha) - 1), True))

Parameters, as keywords:

- `alpha` (positive, default 1.0): saturates to -alpha on the left

A number, and a default, is rounded once: to float64 for arrays of float64, to float32 for all others. The
exact value, from which errors are told, has the parameter so rounded.

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.86 ulp, d1 0.7698 ulp, d2 0.5008 ulp, d_alpha
0.507 ulp.

Barron (2017). Continuously differentiable exponential linear units. arXiv:1704.07483.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/celu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*(exp(x/alpha) - 1), x <= 0), (x, True))

    By scale; half-line; cancel; expm1; two parts; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 44,189,154 inputs, and at
    others is 0.9108 ulp, at x = -1.731867e-24, alpha = 5.002161e-24, on 653,401 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = t2 < float32(5.293956e-23)
    t3 = select(c, float32(4503599600000000.0), float32(1.0))
    t4 = t * t3
    t5 = alpha * t3
    t6 = t4 / t5
    t7 = -t6
    t8 = fma(t7, t5, t4)
    t9 = t8 / t5
    c2 = float32(118.0) < t6
    t10 = select(c2, float32(118.0), t6)
    t11 = select(c2, float32(0.0), t9)
    shifted = fma(t10, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t12 = -t10
    r = fma(k, float32(-0.69314575), t12)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t11
    t13 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t14 = fma(t13, r3, float32(0.041668393))
    t15 = fma(t14, r3, float32(0.1666652))
    t16 = fma(t15, r3, float32(0.49999994))
    t17 = r3 * r3
    t18 = r - r2
    t19 = fma(k, float32(-1.4286068e-06), t18)
    t20 = r2 - r3
    t21 = t20 - t11
    t22 = t19 + t21
    v = fma(t17, t16, t22)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    t23 = s * float32(5.421011e-20)
    t24 = -t23
    t25 = float32(1.0) - t23
    one_minus_e = fma(t24, r3, t25)
    t26 = t25 - one_minus_e
    t27 = fma(t24, r3, t26)
    t28 = fma(t24, v, t27)
    t29 = one_minus_e + t28
    t30 = t29 - one_minus_e
    t31 = t28 - t30
    t32 = alpha * t31
    t33 = fma(alpha, t29, t32)
    t34 = -t33
    t35 = float32(-1.0) * t
    c3 = t10 < float32(3.7252903e-09)
    t36 = select(c3, t35, t34)
    c4 = x < float32(0.0)
    t37 = select(c4, t36, x)
    c5 = alpha == alpha
    t38 = select(c5, t37, alpha)
    return t38


@kernel
def d1_float32(x, alpha):
    """Piecewise((exp(x/alpha), x <= 0), (1, True))

    By scale; half-line; cancel; scale last; two parts; clamp.

    The largest error found at default parameters is 0.7698 ulp, at x = -87.50204, on 44,189,125 inputs, and at
    others is 0.7501 ulp, at x = -9.245588e-25, alpha = 1.0586161e-26, on 661,682 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = t2 < float32(5.293956e-23)
    t3 = select(c, float32(4503599600000000.0), float32(1.0))
    t4 = t * t3
    t5 = alpha * t3
    t6 = t4 / t5
    t7 = -t6
    t8 = fma(t7, t5, t4)
    t9 = t8 / t5
    c2 = float32(118.0) < t6
    t10 = select(c2, float32(118.0), t6)
    t11 = select(c2, float32(0.0), t9)
    shifted = fma(t10, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t12 = -t10
    r = fma(k, float32(-0.69314575), t12)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t11
    t13 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t14 = fma(t13, r3, float32(0.041668393))
    t15 = fma(t14, r3, float32(0.1666652))
    t16 = fma(t15, r3, float32(0.49999994))
    t17 = r3 * r3
    t18 = r - r2
    t19 = fma(k, float32(-1.4286068e-06), t18)
    t20 = r2 - r3
    t21 = t20 - t11
    t22 = t19 + t21
    v = fma(t17, t16, t22)
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    big = fma(r3, s, s)
    t23 = s - big
    t24 = fma(r3, s, t23)
    t25 = fma(v, s, t24)
    t26 = big + t25
    t27 = t26 - big
    t28 = t25 - t27
    t29 = t26 + t28
    tail = t29 * float32(5.421011e-20)
    c3 = float32(0.0) <= x
    t30 = select(c3, float32(1.0), tail)
    c4 = alpha == alpha
    t31 = select(c4, t30, alpha)
    return t31


@kernel
def d2_float32(x, alpha):
    """Piecewise((exp(x/alpha)/alpha, x <= 0), (0, True))

    By scale; half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -47.255535, on 44,189,127 inputs, and at
    others is 0.5007 ulp, at x = -27.447521, alpha = 3.8834531, on 662,111 inputs.
    """
    t = float64(alpha)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 / t
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
    t13 = big / t
    t14 = select(c, 0.0, t13)
    c2 = 0.0 < t2
    t15 = select(c2, 0.0, t14)
    t16 = float32(t15)
    c3 = alpha == alpha
    t17 = select(c3, t16, alpha)
    return t17


@kernel
def backward_float32(grad, x, alpha):
    """Together: dx."""
    t = abs(x)
    t2 = abs(alpha)
    c = t2 < float32(5.293956e-23)
    t3 = select(c, float32(4503599600000000.0), float32(1.0))
    t4 = t * t3
    t5 = alpha * t3
    t6 = t4 / t5
    t7 = -t6
    t8 = fma(t7, t5, t4)
    t9 = t8 / t5
    c2 = float32(206.0) < t6
    t10 = select(c2, float32(206.0), t6)
    t11 = select(c2, float32(0.0), t9)
    shifted = fma(t10, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t12 = -t10
    r = fma(k, float32(-0.69314575), t12)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t11
    t13 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t14 = fma(t13, r3, float32(0.041668393))
    t15 = fma(t14, r3, float32(0.1666652))
    t16 = fma(t15, r3, float32(0.49999994))
    t17 = r3 * r3
    t18 = r - r2
    t19 = fma(k, float32(-1.4286068e-06), t18)
    t20 = r2 - r3
    t21 = t20 - t11
    t22 = t19 + t21
    v = fma(t17, t16, t22)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t10
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(r3, s, s)
    t23 = s - big
    t24 = fma(r3, s, t23)
    t25 = fma(v, s, t24)
    t26 = big + t25
    t27 = t26 - big
    t28 = t25 - t27
    t29 = t26 + t28
    t30 = grad * down
    t31 = t30 * t29
    t32 = t31 * down
    c3 = float32(0.0) <= x
    t33 = select(c3, grad, t32)
    c4 = alpha == alpha
    t34 = select(c4, t33, alpha)
    return t34
