"""swiglu: the kernels, as straight-line programs.

The gate times SiLU of x, as in LLaMA's layers.

    gate*x/(1 + exp(-x))

NaN in an input gives NaN; at an infinite x the gate multiplies the limit; an infinite or zero gate gives the
product of two floats, the gate and the value for a gate of 1. Halves are computed in float32 and rounded once
more. Subnormal numbers are kept, and no floating-point warning is given.

f in float64: No program was found that stays within 2 ulp: this one is off by 3.08 ulp at x =
-2.4021990634588026 with the gate -1.37e-320. A law for this formula would help.

d2 in float64: No program was found that stays within 2 ulp: this one is off by 2.16 ulp at x =
-1.7547198057168303 with the gate 2.078964e-318. A law for this formula would help.

Shazeer (2020). GLU variants improve transformer. arXiv:2002.05202.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ...runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def d_gate_float32(x, gate):
    """x/(1 + exp(-x))

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
    t12 = 1.0 - t4
    t13 = big + t12
    t14 = t4 + -1.2784645427610737
    t15 = fma(6.978533717189008e-06, t14, -5.599370431119059e-05)
    t16 = fma(t15, t14, 0.00038673566623430387)
    t17 = fma(t16, t14, -0.0023203141691418095)
    t18 = fma(t17, t14, 0.011602691028914843)
    t19 = fma(t18, t14, -0.046410778646089716)
    t20 = fma(t19, t14, 0.13923227137176036)
    t21 = fma(t20, t14, -1.278464542438157)
    t22 = t14 * t21
    t23 = abs(t14)
    c2 = t23 < 0.6938893903907228
    t24 = select(c2, t22, t13)
    t25 = big + 2.0
    t26 = fma(t25, big, 1.0)
    t27 = big * t24
    t28 = t27 / t26
    t29 = select(c, -0.0, t28)
    t30 = 1.0 - t29
    c3 = t2 < 0.0
    t31 = select(c3, t29, t30)
    t32 = t31 * t
    t33 = float32(t32)
    t34 = float32(t31)
    t35 = abs(gate)
    c4 = t35 == float32(inf)
    t36 = t34 * gate
    t37 = select(c4, t36, t33)
    c5 = x < float32(-118.0)
    t38 = select(c5, float32(-118.0), x)
    c6 = float32(23.567383) < t38
    t39 = select(c6, float32(23.567383), t38)
    shifted2 = fma(t39, float32(-1.442695), float32(12582912.0))
    k2 = shifted2 - float32(12582912.0)
    t40 = -t39
    r2 = fma(k2, float32(-0.69314575), t40)
    r3 = fma(k2, float32(-1.4286068e-06), r2)
    t41 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t42 = fma(t41, r3, float32(0.041668393))
    t43 = fma(t42, r3, float32(0.1666652))
    t44 = fma(t43, r3, float32(0.49999994))
    t45 = r3 * r3
    t46 = r2 - r3
    t47 = fma(k2, float32(-1.4286068e-06), t46)
    v2 = fma(t45, t44, t47)
    c7 = t38 < float32(-44.362305)
    down = select(c7, float32(5.421011e-20), float32(1.0))
    n2 = bits(shifted2)
    i3 = int32(n2 << int32(23))
    i4 = bits(down)
    i5 = int32(i3 + i4)
    s2 = from_bits(i5)
    t48 = s2 + down
    t49 = t48 - s2
    t50 = down - t49
    below = fma(r3, s2, t48)
    t51 = t48 - below
    t52 = fma(r3, s2, t51)
    t53 = t52 + t50
    t54 = fma(v2, s2, t53)
    t55 = below + t54
    t56 = t55 - below
    t57 = t54 - t56
    t58 = t38 * down
    t59 = float32(1.0) / t55
    t60 = t58 * t59
    t61 = -t60
    t62 = fma(t61, t55, t58)
    t63 = fma(t61, t57, t62)
    t64 = fma(t63, t59, t60)
    t65 = copysign(t64, t58)
    t66 = select(c6, t58, t65)
    c8 = gate == gate
    t67 = select(c8, t66, gate)
    return t37, t67
