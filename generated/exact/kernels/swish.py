"""swish: the kernels, as straight-line programs.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Parameters, as keywords:

- `beta` (positive, default 1.0, learnable): gate sharpness

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

Ramachandran, Zoph, Le (2017). Searching for activation functions. arXiv:1710.05941.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x, beta):
    """x/(1 + exp(-beta*x))

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = beta * t
    t3 = -t2
    t4 = fma(beta, t, t3)
    c = float32(173.0) < t2
    t5 = select(c, float32(173.0), t2)
    t6 = select(c, float32(0.0), t4)
    shifted = fma(t5, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t7 = -t5
    r = fma(k, float32(-0.69314575), t7)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t6
    t8 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t9 = fma(t8, r3, float32(0.041668393))
    t10 = fma(t9, r3, float32(0.1666652))
    t11 = fma(t10, r3, float32(0.49999994))
    t12 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    t13 = r - r2
    t14 = fma(k, float32(-1.4286068e-06), t13)
    t15 = r2 - r3
    t16 = t15 - t6
    t17 = t14 + t16
    v = fma(t12, t11, t17)
    big = fma(r3, s, s)
    t18 = s - big
    t19 = fma(r3, s, t18)
    t20 = fma(v, s, t19)
    t21 = big + t20
    t22 = t21 - big
    t23 = t20 - t22
    t24 = fma(s2, t21, float32(1.0))
    t25 = float32(1.0) - t24
    t26 = fma(s2, t21, t25)
    t27 = fma(s2, t23, t26)
    t28 = t * t21
    t29 = -t28
    t30 = fma(t, t21, t29)
    t31 = fma(t, t23, t30)
    t32 = float32(1.0) / t24
    t33 = t28 * t32
    t34 = -t33
    t35 = fma(t34, t24, t28)
    t36 = t35 + t31
    t37 = fma(t34, t27, t36)
    t38 = fma(t37, t32, t33)
    t39 = -t38
    tail = t39 * s2
    t40 = select(c, float32(-0.0), tail)
    t41 = x + t40
    c2 = x < float32(0.0)
    t42 = select(c2, t40, t41)
    return t42


@kernel
def f_float32_default(x):
    """x/(1 + exp(-beta*x))

    By scale; half-line; cancel; reflection; scale last; two parts; clamp.
    """
    t = abs(x)
    t2 = -t
    t3 = t + t2
    c = float32(173.0) < t
    t4 = select(c, float32(173.0), t)
    t5 = select(c, float32(0.0), t3)
    shifted = fma(t4, float32(-1.442695), float32(12582912.0))
    k = shifted - float32(12582912.0)
    t6 = -t4
    r = fma(k, float32(-0.69314575), t6)
    r2 = fma(k, float32(-1.4286068e-06), r)
    r3 = r2 - t5
    t7 = fma(float32(0.0013814451), r3, float32(0.008368779))
    t8 = fma(t7, r3, float32(0.041668393))
    t9 = fma(t8, r3, float32(0.1666652))
    t10 = fma(t9, r3, float32(0.49999994))
    t11 = r3 * r3
    n = bits(shifted)
    n2 = int32(n - int32(1262485504))
    i = int32(n2 >> int32(1))
    i2 = int32(i + int32(127))
    i3 = int32(i2 << int32(23))
    s = from_bits(i3)
    i4 = int32(n2 - i)
    i5 = int32(i4 + int32(127))
    i6 = int32(i5 << int32(23))
    s2 = from_bits(i6)
    t12 = r - r2
    t13 = fma(k, float32(-1.4286068e-06), t12)
    t14 = r2 - r3
    t15 = t14 - t5
    t16 = t13 + t15
    v = fma(t11, t10, t16)
    big = fma(r3, s, s)
    t17 = s - big
    t18 = fma(r3, s, t17)
    t19 = fma(v, s, t18)
    t20 = big + t19
    t21 = t20 - big
    t22 = t19 - t21
    t23 = fma(s2, t20, float32(1.0))
    t24 = float32(1.0) - t23
    t25 = fma(s2, t20, t24)
    t26 = fma(s2, t22, t25)
    t27 = t * t20
    t28 = -t27
    t29 = fma(t, t20, t28)
    t30 = fma(t, t22, t29)
    t31 = float32(1.0) / t23
    t32 = t27 * t31
    t33 = -t32
    t34 = fma(t33, t23, t27)
    t35 = t34 + t30
    t36 = fma(t33, t26, t35)
    t37 = fma(t36, t31, t32)
    t38 = -t37
    tail = t38 * s2
    t39 = select(c, float32(-0.0), tail)
    t40 = x + t39
    c2 = x < float32(0.0)
    t41 = select(c2, t39, t40)
    return t41
