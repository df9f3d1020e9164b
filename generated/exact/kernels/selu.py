"""selu: the kernels, as straight-line programs.

An ELU with the two constants for which a standard normal input keeps its mean and its variance.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
        alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728...
        scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5069 ulp, d1 0.8747 ulp, d2 0.8747 ulp.

Klambauer, Unterthiner, Mayr, Hochreiter (2017). Self-normalizing neural networks. arXiv:1706.02515.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/selu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, int32

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def d1_float32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.8747 ulp, at x = -87.901855, on 44,189,097 inputs.
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
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(1.050701), tail)
    return t19


@kernel
def d2_float32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))

    By half-line; cancel; scale last; clamp.

    The largest error found at default parameters is 0.8747 ulp, at x = -87.901855, on 44,189,097 inputs.
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
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    tail = t18 * float32(5.421011e-20)
    c2 = float32(0.0) < x
    t19 = select(c2, float32(0.0), tail)
    return t19


@kernel
def backward_float32(grad, x):
    """Together: dx."""
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
    i = int32(n << int32(23))
    far = float32(72.0873) < t2
    i2 = select(far, int32(-1769996288), int32(1065353216))
    down = select(far, float32(6.4623485e-27), float32(1.0))
    i3 = int32(i + i2)
    s = from_bits(i3)
    big = fma(r2, s, s)
    t11 = s - big
    t12 = fma(r2, s, t11)
    t13 = fma(v, s, t12)
    t14 = big + t13
    t15 = t14 - big
    t16 = t13 - t15
    t17 = float32(1.7580993) * t16
    t18 = fma(float32(1.7580993), t14, t17)
    t19 = grad * down
    t20 = t19 * t18
    t21 = t20 * down
    t22 = grad * float32(1.050701)
    c2 = float32(0.0) < x
    t23 = select(c2, t22, t21)
    return t23
