"""swiglu: the kernels, as straight-line programs.

The gate times SiLU of x, as in LLaMA's layers.

    gate*x/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Subnormal numbers are kept, and no
floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5006 ulp, d1 0.5 ulp, d2 0.5 ulp, d_gate
0.6392 ulp.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ...runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def d_gate_float32(x, gate):
    """x/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.6392 ulp, at x = -5.2446785, on 399,718 inputs.
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
    c3 = t < float32(-44.362305)
    down = select(c3, float32(5.421011e-20), float32(1.0))
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = bits(down)
    i3 = int32(i + i2)
    s = from_bits(i3)
    t11 = s + down
    t12 = t11 - s
    t13 = down - t12
    below = fma(r2, s, t11)
    t14 = t11 - below
    t15 = fma(r2, s, t14)
    t16 = t15 + t13
    t17 = fma(v, s, t16)
    t18 = below + t17
    t19 = t18 - below
    t20 = t17 - t19
    t21 = t * down
    t22 = float32(1.0) / t18
    t23 = t21 * t22
    t24 = -t23
    t25 = fma(t24, t18, t21)
    t26 = fma(t24, t20, t25)
    t27 = fma(t26, t22, t23)
    t28 = copysign(t27, t21)
    t29 = select(c2, t21, t28)
    c4 = gate == gate
    t30 = select(c4, t29, gate)
    return t30


@kernel
def backward_float32(grad, x, gate):
    """Together: dx, dgate."""
    t = float64(gate)
    t2 = float64(x)
    c = 301.0 < t2
    t3 = select(c, 301.0, t2)
    c2 = t3 < -301.0
    z = select(c2, -301.0, t3)
    shifted = fma(z, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t4 = -z
    r = fma(k, -0.6931471805599453, t4)
    t5 = fma(2.5025203959737602e-08, r, 2.763162576195063e-07)
    t6 = fma(t5, r, 2.7557506817858967e-06)
    t7 = fma(t6, r, 2.4801488974695663e-05)
    t8 = fma(t7, r, 0.0001984126959620142)
    t9 = fma(t8, r, 0.0013888888947978671)
    t10 = fma(t9, r, 0.008333333333452509)
    t11 = fma(t10, r, 0.041666666666511414)
    t12 = fma(t11, r, 0.1666666666666648)
    t13 = fma(t12, r, 0.5000000000000013)
    t14 = r * r
    v = fma(t14, t13, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    e = fma(v, s, s)
    t15 = z + 1.0
    t16 = fma(t15, e, 1.0)
    t17 = e + 1.0
    t18 = t17 * t17
    t19 = t16 / t18
    t20 = t19 * t
    t21 = float32(t20)
    t22 = float32(t19)
    t23 = abs(gate)
    c3 = t23 == float32(inf)
    t24 = t22 * gate
    t25 = select(c3, t24, t21)
    t26 = abs(t25)
    c4 = t26 < float32(1.1754944e-38)
    c5 = t26 == float32(inf)
    c6 = c4 | c5
    t27 = float64(grad)
    t28 = t27 * t20
    t29 = float32(t28)
    t30 = grad * t25
    t31 = select(c6, t29, t30)
    t32 = abs(x)
    c7 = t32 < float32(9.62965e-35)
    t33 = select(c7, float32(7.5557864e+22), float32(1.0))
    t34 = select(c7, float32(3.637979e-12), float32(1.0))
    t35 = x * t33
    t36 = grad * t34
    c8 = t35 < float32(-206.0)
    t37 = select(c8, float32(-206.0), t35)
    c9 = float32(23.567383) < t37
    t38 = select(c9, float32(23.567383), t37)
    shifted2 = fma(t38, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t39 = -t38
    r2 = fma(k2, float32(-0.69314575), t39)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t40 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t41 = fma(t40, r3, float32(0.041668393))
    t42 = fma(t41, r3, float32(0.1666652))
    t43 = fma(t42, r3, float32(0.49999994))
    t44 = r3 * r3
    t45 = r2 - r3
    t46 = fma(k2, float32(-1.4286068e-06), t45)
    v2 = fma(t44, t43, t46)
    c10 = t37 < float32(-44.362305)
    down = select(c10, float32(5.421011e-20), float32(1.0))
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = bits(down)
    far = float32(72.0873) < t39
    i5 = select(far, int32(-377487360), i4)
    down2 = select(far, float32(6.4623485e-27), float32(1.0))
    t47 = select(far, float32(0.0), down)
    t48 = select(far, float32(4.0), down)
    i6 = int32(i3 + i5)
    s2 = from_bits(i6)
    t49 = s2 + t47
    t50 = t49 - s2
    t51 = t47 - t50
    below = fma(r3, s2, t49)
    t52 = t49 - below
    t53 = fma(r3, s2, t52)
    t54 = t53 + t51
    t55 = fma(v2, s2, t54)
    t56 = below + t55
    t57 = t56 - below
    t58 = t55 - t57
    t59 = t37 * t48
    t60 = float32(1.0) / t56
    t61 = t59 * t60
    t62 = -t61
    t63 = fma(t62, t56, t59)
    t64 = fma(t62, t58, t63)
    t65 = fma(t64, t60, t61)
    t66 = copysign(t65, t59)
    t67 = select(c9, t59, t66)
    t68 = t36 * down2
    t69 = t68 * t67
    t70 = t69 * down2
    c11 = gate == gate
    t71 = select(c11, t70, gate)
    t72 = t71 * t34
    return t31, t72
