"""elu: the kernels, as straight-line programs.

Linear on the right, and on the left an exponential that saturates to -alpha.

    Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))

Parameters, as keywords:

- `alpha` (positive, default 1.0): saturates to -alpha on the left

A number, and a default, is rounded once: to float64 for arrays of float64, to float32 for all others. The
exact value, from which errors are told, has the parameter so rounded.

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.86 ulp, d1 0.775 ulp, d2 0.775 ulp.

Clevert, Unterthiner, Hochreiter (2015). Fast and accurate deep network learning by exponential linear units
(ELUs). arXiv:1511.07289.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/elu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 4,278,190,080 inputs.
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
    t11 = s * float32(5.421011e-20)
    t12 = -t11
    t13 = float32(1.0) - t11
    one_minus_e = fma(t12, r2, t13)
    t14 = t13 - one_minus_e
    t15 = fma(t12, r2, t14)
    t16 = fma(t12, v, t15)
    t17 = one_minus_e + t16
    t18 = t17 - one_minus_e
    t19 = t16 - t18
    t20 = alpha * t19
    t21 = fma(alpha, t17, t20)
    t22 = -t21
    c2 = x < float32(0.0)
    t23 = select(c2, t22, x)
    c3 = alpha == alpha
    t24 = select(c3, t23, alpha)
    return t24


@kernel
def d1_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    t15 = r - r2
    t16 = fma(k, float32(-1.4286068e-06), t15)
    v = fma(t14, t13, t16)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(r2, s, s)
    t17 = s - big
    t18 = fma(r2, s, t17)
    t19 = fma(v, s, t18)
    t20 = big + t19
    t21 = t20 - big
    t22 = t19 - t21
    t23 = t5 * t22
    t24 = fma(t5, t20, t23)
    t25 = s2 + s2
    t26 = t7 * s2
    tail = t24 * s2
    tail2 = tail * s2
    tail3 = tail2 * t25
    tail4 = tail3 * t26
    t27 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t28 = select(c4, float32(1.0), t27)
    c5 = alpha == alpha
    t29 = select(c5, t28, alpha)
    return t29


@kernel
def d2_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs.
    """
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    c3 = float32(206.0) < t
    t8 = select(c3, float32(206.0), t)
    shifted = fma(t8, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t9 = -t8
    r = fma(k, float32(-0.69314575), t9)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t10 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t11 = fma(t10, r2, float32(0.041668393))
    t12 = fma(t11, r2, float32(0.1666652))
    t13 = fma(t12, r2, float32(0.49999994))
    t14 = r2 * r2
    t15 = r - r2
    t16 = fma(k, float32(-1.4286068e-06), t15)
    v = fma(t14, t13, t16)
    n = bits(shifted)
    n2 = int32(n - int32(1262485501))
    i = int32(n2 >> int32(2))
    i2 = int32(i << int32(2))
    i3 = int32(n2 - i2)
    i4 = int32(i3 + int32(123))
    i5 = int32(i4 << int32(23))
    s = from_bits(i5)
    i6 = int32(i + int32(127))
    i7 = int32(i6 << int32(23))
    s2 = from_bits(i7)
    big = fma(r2, s, s)
    t17 = s - big
    t18 = fma(r2, s, t17)
    t19 = fma(v, s, t18)
    t20 = big + t19
    t21 = t20 - big
    t22 = t19 - t21
    t23 = t5 * t22
    t24 = fma(t5, t20, t23)
    t25 = s2 + s2
    t26 = t7 * s2
    tail = t24 * s2
    tail2 = tail * s2
    tail3 = tail2 * t25
    tail4 = tail3 * t26
    t27 = select(c3, float32(0.0), tail4)
    c4 = float32(0.0) < x
    t28 = select(c4, float32(0.0), t27)
    c5 = alpha == alpha
    t29 = select(c5, t28, alpha)
    return t29


@kernel
def d_alpha_float32(x, alpha):
    """Piecewise((exp(x) - 1, x <= 0), (0, True))

    By half-line; cancel; expm1; clamp.
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
    t11 = s * float32(5.421011e-20)
    t12 = -t11
    t13 = float32(1.0) - t11
    one_minus_e = fma(t12, r2, t13)
    t14 = t13 - one_minus_e
    t15 = fma(t12, r2, t14)
    t16 = fma(t12, v, t15)
    t17 = one_minus_e + t16
    t18 = t17 - one_minus_e
    t19 = t16 - t18
    t20 = t17 + t19
    t21 = -t20
    c2 = float32(0.0) <= x
    t22 = select(c2, float32(0.0), t21)
    c3 = x == float32(0.0)
    t23 = select(c3, x, t22)
    c4 = alpha == alpha
    t24 = select(c4, t23, alpha)
    return t24


@kernel
def backward_float32(grad, x, alpha):
    """Together: dx."""
    t = abs(x)
    t2 = abs(alpha)
    c = float32(1.5474251e+26) <= t2
    c2 = t2 < float32(6.4623485e-27)
    t3 = select(c2, float32(1099511600000.0), float32(1.0))
    t4 = select(c, float32(9.094947e-13), t3)
    t5 = alpha * t4
    t6 = select(c2, float32(9.094947e-13), float32(1.0))
    t7 = select(c, float32(1099511600000.0), t6)
    t8 = t7 * grad
    c3 = float32(294.0) < t
    t9 = select(c3, float32(294.0), t)
    shifted = fma(t9, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t10 = -t9
    r = fma(k, float32(-0.69314575), t10)
    r2 = fma(k, float32(-1.4286068e-06), r)
    t11 = fma(float32(0.0013814451), r2, float32(0.008368779))
    t12 = fma(t11, r2, float32(0.041668393))
    t13 = fma(t12, r2, float32(0.1666652))
    t14 = fma(t13, r2, float32(0.49999994))
    t15 = r2 * r2
    t16 = r - r2
    t17 = fma(k, float32(-1.4286068e-06), t16)
    v = fma(t15, t14, t17)
    n = bits(shifted)
    i = int32(n << int32(23))
    far = float32(72.0873) < t9
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    farther = float32(173.28679) < t9
    i3 = select(farther, int32(-310378496), i2)
    down2 = select(farther, float32(6.4623485e-27), float32(1.0))
    i4 = int32(i + i3)
    s = from_bits(i4)
    big = fma(r2, s, s)
    t18 = s - big
    t19 = fma(r2, s, t18)
    t20 = fma(v, s, t19)
    t21 = big + t20
    t22 = t21 - big
    t23 = t20 - t22
    t24 = t21 + t23
    t25 = abs(t5)
    c4 = float32(1.5258789e-05) <= t25
    c5 = t25 <= float32(65536.0)
    c6 = c4 & c5
    t26 = t5 * t24
    t27 = t8 * down
    t28 = t27 * down2
    t29 = t28 * t26
    t30 = t29 * down
    t31 = t30 * down2
    t32 = abs(t8)
    c7 = t32 < t25
    t33 = select(c7, t5, t8)
    t34 = select(c7, t8, t5)
    t35 = abs(t33)
    t36 = abs(t24)
    c8 = t35 < t36
    t37 = select(c8, t24, t33)
    t38 = select(c8, t33, t24)
    t39 = abs(t34)
    t40 = abs(t38)
    c9 = t39 < t40
    t41 = select(c9, t38, t34)
    t42 = select(c9, t34, t38)
    t43 = t37 * down
    t44 = t43 * down2
    t45 = t41 * down
    t46 = t45 * down2
    t47 = t44 * t42
    tail = t47 * t46
    t48 = select(c6, t31, tail)
    c10 = float32(0.0) < x
    t49 = select(c10, grad, t48)
    c11 = alpha == alpha
    t50 = select(c11, t49, alpha)
    return t50
