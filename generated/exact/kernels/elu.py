"""elu: the kernels, as straight-line programs.

Linear on the right, and on the left an exponential that saturates to -alpha.

    Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))

Parameters, as keywords:

- `alpha` (positive, default 1.0): saturates to -alpha on the left

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.86 ulp, d1 0.775 ulp, d2 0.775 ulp.

Clevert, Unterthiner, Hochreiter (2015). Fast and accurate deep network learning by exponential linear units
(ELUs). arXiv:1511.07289.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/elu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 4,278,190,080 inputs, and at
    others is 0.9843 ulp, at x = -0.0685698, alpha = 2.2329272e-37, on 992,751 inputs.
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
    return t23


@kernel
def f_float32_default(x):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))

    By half-line; cancel; expm1; clamp.

    The largest error found at default parameters is 0.86 ulp, at x = -0.13329534, on 4,278,190,080 inputs, and at
    others is 0.9843 ulp, at x = -0.0685698, alpha = 2.2329272e-37, on 992,751 inputs.
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
    c2 = x < float32(0.0)
    t22 = select(c2, t21, x)
    return t22


@kernel
def d1_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.8306 ulp, at x = -4.6629906, alpha = 1.24529435e-36, on 1,014,454 inputs.
    """
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = alpha * t16
    t18 = fma(alpha, t14, t17)
    t19 = s2 + s2
    tail = t18 * s2
    tail2 = tail * s2
    tail3 = tail2 * t19
    tail4 = tail3 * s2
    t20 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t21 = select(c2, float32(1.0), t20)
    return t21


@kernel
def d1_float32_default(x):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.8306 ulp, at x = -4.6629906, alpha = 1.24529435e-36, on 1,014,454 inputs.
    """
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = t14 + t16
    t18 = s2 + s2
    tail = t17 * s2
    tail2 = tail * s2
    tail3 = tail2 * t18
    tail4 = tail3 * s2
    t19 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t20 = select(c2, float32(1.0), t19)
    return t20


@kernel
def d2_float32(x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.8306 ulp, at x = -4.6629906, alpha = 1.24529435e-36, on 1,014,454 inputs.
    """
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = alpha * t16
    t18 = fma(alpha, t14, t17)
    t19 = s2 + s2
    tail = t18 * s2
    tail2 = tail * s2
    tail3 = tail2 * t19
    tail4 = tail3 * s2
    t20 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t21 = select(c2, float32(0.0), t20)
    return t21


@kernel
def d2_float32_default(x):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.775 ulp, at x = -87.735466, on 4,278,190,080 inputs, and at
    others is 0.8306 ulp, at x = -4.6629906, alpha = 1.24529435e-36, on 1,014,454 inputs.
    """
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = t14 + t16
    t18 = s2 + s2
    tail = t17 * s2
    tail2 = tail * s2
    tail3 = tail2 * t18
    tail4 = tail3 * s2
    t19 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t20 = select(c2, float32(0.0), t19)
    return t20


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
    return t23


@kernel
def d_alpha_float32_default(x):
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
    return t23


@kernel
def backward_float32(x, alpha):
    """Together: d1."""
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = alpha * t16
    t18 = fma(alpha, t14, t17)
    t19 = s2 + s2
    tail = t18 * s2
    tail2 = tail * s2
    tail3 = tail2 * t19
    tail4 = tail3 * s2
    t20 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t21 = select(c2, float32(1.0), t20)
    return t21


@kernel
def backward_float32_default(x):
    """Together: d1."""
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
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = t14 + t16
    t18 = s2 + s2
    tail = t17 * s2
    tail2 = tail * s2
    tail3 = tail2 * t18
    tail4 = tail3 * s2
    t19 = select(c, float32(0.0), tail4)
    c2 = float32(0.0) < x
    t20 = select(c2, float32(1.0), t19)
    return t20
