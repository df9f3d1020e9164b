"""glu: the kernels, as straight-line programs.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

d2 in float64: No program was found that stays within 2 ulp: this one is off by 2.11 ulp at x =
-2.1308794300753866 with the gate -6.43661154e-316. A law for this formula would help.

Dauphin, Fan, Auli, Grangier (2016). Language modeling with gated convolutional networks. arXiv:1612.08083.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def d_gate_float32(x, gate):
    """1/(1 + exp(-x))

    By whole line; clamp.
    """
    c = x < float32(-118.0)
    t = select(c, float32(-118.0), x)
    c2 = float32(23.567383) < t
    t2 = select(c2, float32(23.567383), t)
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
    i2 = int32(i + int32(528482304))
    s = from_bits(i2)
    t11 = s + float32(5.421011e-20)
    t12 = t11 - s
    t13 = float32(5.421011e-20) - t12
    below = fma(r2, s, t11)
    t14 = t11 - below
    t15 = fma(r2, s, t14)
    t16 = t15 + t13
    t17 = fma(v, s, t16)
    t18 = below + t17
    t19 = t18 - below
    t20 = t17 - t19
    t21 = float32(1.0) / t18
    t22 = float32(5.421011e-20) * t21
    t23 = -t22
    t24 = fma(t23, t18, float32(5.421011e-20))
    t25 = fma(t23, t20, t24)
    t26 = fma(t25, t21, t22)
    c3 = gate == gate
    t27 = select(c3, t26, gate)
    return t27


@kernel
def backward_float32(x, gate):
    """Together: d1, d_gate."""
    t = float64(gate)
    t2 = float64(x)
    t3 = abs(t2)
    c = 206.0 < t3
    t4 = select(c, 206.0, t3)
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
    t14 = big / t13
    t15 = select(c, 0.0, t14)
    t16 = t15 * t
    t17 = float32(t16)
    t18 = float32(t15)
    t19 = abs(gate)
    c2 = t19 == float32(inf)
    t20 = t18 * gate
    t21 = select(c2, t20, t17)
    c3 = x < float32(-118.0)
    t22 = select(c3, float32(-118.0), x)
    c4 = float32(23.567383) < t22
    t23 = select(c4, float32(23.567383), t22)
    shifted2 = fma(t23, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t24 = -t23
    r2 = fma(k2, float32(-0.69314575), t24)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t25 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t26 = fma(t25, r3, float32(0.041668393))
    t27 = fma(t26, r3, float32(0.1666652))
    t28 = fma(t27, r3, float32(0.49999994))
    t29 = r3 * r3
    t30 = r2 - r3
    t31 = fma(k2, float32(-1.4286068e-06), t30)
    v2 = fma(t29, t28, t31)
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = int32(i3 + int32(528482304))
    s2 = from_bits(i4)
    t32 = s2 + float32(5.421011e-20)
    t33 = t32 - s2
    t34 = float32(5.421011e-20) - t33
    below = fma(r3, s2, t32)
    t35 = t32 - below
    t36 = fma(r3, s2, t35)
    t37 = t36 + t34
    t38 = fma(v2, s2, t37)
    t39 = below + t38
    t40 = t39 - below
    t41 = t38 - t40
    t42 = float32(1.0) / t39
    t43 = float32(5.421011e-20) * t42
    t44 = -t43
    t45 = fma(t44, t39, float32(5.421011e-20))
    t46 = fma(t44, t41, t45)
    t47 = fma(t46, t42, t43)
    c5 = gate == gate
    t48 = select(c5, t47, gate)
    return t21, t48
