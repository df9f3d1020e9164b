"""gelu_tanh: the kernels, as straight-line programs.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5008 ulp, d1 0.5 ulp, d2 0.5381 ulp.

Hendrycks, Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32, float64

from ...runtime.operations import bits, fma, from_bits, kernel, select


@kernel
def f_float32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

    By whole line; clamp.

    The largest error found at default parameters is 0.5008 ulp, at x = -1.8234804, on 4,278,190,080 inputs.
    """
    t = float64(x)
    c = t < -11.1962890625
    t2 = select(c, -11.1962890625, t)
    c2 = 5.8447265625 < t2
    t3 = select(c2, 5.8447265625, t2)
    t4 = t3 * t3
    t5 = fma(0.07135481627260025, t4, 1.5957691216057308)
    t6 = t5 * t3
    shifted = fma(t6, -1.4426950408889634, 6755399441055744.0)
    k = shifted - 6755399441055744.0
    t7 = -t6
    r = fma(k, -0.6931471805599472, t7)
    t8 = fma(0.00019789845026340665, r, 0.0013944751056786612)
    t9 = fma(t8, r, 0.00833349858147164)
    t10 = fma(t9, r, 0.04166629380339174)
    t11 = fma(t10, r, 0.16666665859438767)
    t12 = fma(t11, r, 0.500000006794052)
    t13 = r * r
    v = fma(t13, t12, r)
    n = bits(shifted)
    i = n << 52
    i2 = i + 4607182418800017408
    s = from_bits(i2)
    t14 = s + 1.0
    below = fma(v, s, t14)
    t15 = t2 / below
    t16 = float32(t15)
    return t16
