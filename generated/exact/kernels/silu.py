"""silu: the kernels, as straight-line programs.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.7903 ulp, d1 0.5036 ulp, d2 0.5008 ulp.

Elfwing, Uchibe, Doya (2017). Sigmoid-weighted linear units for neural network function approximation in
reinforcement learning. arXiv:1702.03118.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-x))

    By half-line; cancel; reflection; scale last; clamp.

    The largest error found at default parameters is 0.7903 ulp, at x = -92.5321, on 44,189,222 inputs.
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
    n = bits(shifted)
    i = int32(n << int32(23))
    i2 = int32(i + int32(1602224128))
    s = from_bits(i2)
    t9 = r - r2
    t10 = fma(k, float32(-1.4286068e-06), t9)
    v = fma(t8, t7, t10)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = fma(float32(5.421011e-20), t14, float32(1.0))
    t18 = float32(1.0) - t17
    t19 = fma(float32(5.421011e-20), t14, t18)
    t20 = fma(float32(5.421011e-20), t16, t19)
    t21 = t14 * t2
    t22 = -t21
    t23 = fma(t14, t2, t22)
    t24 = fma(t16, t2, t23)
    t25 = float32(1.0) / t17
    t26 = t21 * t25
    t27 = -t26
    t28 = fma(t27, t17, t21)
    t29 = t28 + t24
    t30 = fma(t27, t20, t29)
    t31 = fma(t30, t25, t26)
    t32 = -t31
    tail = t32 * float32(5.421011e-20)
    t33 = x + tail
    c2 = x < float32(0.0)
    t34 = select(c2, tail, t33)
    return t34
