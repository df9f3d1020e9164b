"""glu: the kernels, as straight-line programs.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5005 ulp, d1 0.5005 ulp, d2 0.5073 ulp, d_gate
0.707 ulp.

Dauphin, Fan, Auli, Grangier (2016). Language modeling with gated convolutional networks. arXiv:1612.08083.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def d_gate_float32(x, gate):
    """1/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.707 ulp, at x = 16.982283, on 399,718 inputs.
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
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = float64(gate)
    t2 = float64(x)
    c = 296.0 < t2
    t3 = select(c, 296.0, t2)
    c2 = t3 < -296.0
    z = select(c2, -296.0, t3)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -z
    r = fma(k, -0.6931471805599453, t4)
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
    e = fma(v, s, s)
    t11 = e + 1.0
    t12 = t11 * t11
    t13 = e / t12
    t14 = t13 * t
    t15 = float32(t14)
    t16 = float32(t13)
    t17 = abs(gate)
    c3 = t17 == float32(inf)
    t18 = t16 * gate
    t19 = select(c3, t18, t15)
    t20 = abs(t19)
    c4 = t20 < float32(1.1754944e-38)
    c5 = t20 == float32(inf)
    c6 = c4 | c5
    t21 = float64(grad)
    t22 = t21 * t14
    t23 = float32(t22)
    t24 = grad * t19
    t25 = select(c6, t23, t24)
    c7 = x < float32(-206.0)
    t26 = select(c7, float32(-206.0), x)
    c8 = float32(23.567383) < t26
    t27 = select(c8, float32(23.567383), t26)
    shifted2 = fma(t27, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t28 = -t27
    r2 = fma(k2, float32(-0.69314575), t28)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t29 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t30 = fma(t29, r3, float32(0.041668393))
    t31 = fma(t30, r3, float32(0.1666652))
    t32 = fma(t31, r3, float32(0.49999994))
    t33 = r3 * r3
    t34 = r2 - r3
    t35 = fma(k2, float32(-1.4286068e-06), t34)
    v2 = fma(t33, t32, t35)
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    far = float32(72.0873) < t28
    i4 = select(far, int32(-377487360), int32(528482304))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    t36 = select(far, float32(0.0), float32(5.421011e-20))
    t37 = select(far, float32(4.0), float32(5.421011e-20))
    i5 = int32(i3 + i4)
    s2 = from_bits(i5)
    t38 = s2 + t36
    t39 = t38 - s2
    t40 = t36 - t39
    below = fma(r3, s2, t38)
    t41 = t38 - below
    t42 = fma(r3, s2, t41)
    t43 = t42 + t40
    t44 = fma(v2, s2, t43)
    t45 = below + t44
    t46 = t45 - below
    t47 = t44 - t46
    t48 = float32(1.0) / t45
    t49 = t37 * t48
    t50 = -t49
    t51 = fma(t50, t45, t37)
    t52 = fma(t50, t47, t51)
    t53 = fma(t52, t48, t49)
    t54 = grad * down
    t55 = t54 * t53
    t56 = t55 * down
    c9 = gate == gate
    t57 = select(c9, t56, gate)
    return t25, t57
