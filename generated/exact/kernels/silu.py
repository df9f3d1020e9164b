"""silu: the kernels, as straight-line programs.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.7045 ulp, d1 0.5 ulp, d2 0.5 ulp.

Elfwing, Uchibe, Doya (2017). Sigmoid-weighted linear units for neural network function approximation in
reinforcement learning. arXiv:1702.03118.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, copysign, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x/(1 + exp(-x))

    By whole line; clamp.

    The largest error found at default parameters is 0.7045 ulp, at x = -4.5064707, on 4,278,190,080 inputs.
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
    return t29
