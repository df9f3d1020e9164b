"""prelu: the kernels, as straight-line programs.

A leaky rectifier that learns its slope for negative inputs.

    Piecewise((x, x > 0), (alpha*x, True))

Parameters, as keywords:

- `alpha` (default 0.25, learnable): slope for negative inputs, learned

NaN gives NaN; at an infinity the value is the formula's limit; at a kink a derivative is that of the piece
that holds the point. Subnormal numbers are kept, and no floating-point warning is given.

The largest errors found in float32, at default parameters: f 0.5 ulp, d1 0 ulp, d2 0 ulp, d_alpha 0 ulp.

He, Zhang, Ren, Sun (2015). Delving deep into rectifiers: surpassing human-level performance on ImageNet
classification. arXiv:1502.01852.

Each function is for scalars of the type in its name, and for the inside of compiled code; `_default` has the default
parameters folded in. Equal inputs give equal bits on every target.

Generated from defs/prelu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -4.701977e-38, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -8.553473e-32, alpha = -8.191401e-15, on 955,022 inputs.
    """
    c = alpha == float32(0.0)
    c2 = float32(3.4028235e+38) < x
    t = select(c2, float32(3.4028235e+38), x)
    c3 = t < float32(-3.4028235e+38)
    t2 = select(c3, float32(-3.4028235e+38), t)
    t3 = select(c, t2, x)
    t4 = alpha * t3
    c4 = x <= float32(0.0)
    t5 = select(c4, t4, x)
    return t5


@kernel
def f_float32_default(x):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -4.701977e-38, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -8.553473e-32, alpha = -8.191401e-15, on 955,022 inputs.
    """
    t = float32(0.25) * x
    c = x <= float32(0.0)
    t2 = select(c, t, x)
    return t2


@kernel
def f_float64(x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -8.900295434028805e-308, on 100,000,000
    inputs, and at others is 0.5 ulp, at x = -9.685463010148854e-209, alpha = -2.5505525410790525e-116, on
    23,806 inputs.
    """
    c = alpha == 0.0
    c2 = 1.7976931348623157e+308 < x
    t = select(c2, 1.7976931348623157e+308, x)
    c3 = t < -1.7976931348623157e+308
    t2 = select(c3, -1.7976931348623157e+308, t)
    t3 = select(c, t2, x)
    t4 = alpha * t3
    c4 = x <= 0.0
    t5 = select(c4, t4, x)
    return t5


@kernel
def f_float64_default(x):
    """Piecewise((alpha*x, x <= 0), (x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -8.900295434028805e-308, on 100,000,000
    inputs, and at others is 0.5 ulp, at x = -9.685463010148854e-209, alpha = -2.5505525410790525e-116, on
    23,806 inputs.
    """
    t = 0.25 * x
    c = x <= 0.0
    t2 = select(c, t, x)
    return t2


@kernel
def d1_float32(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    852,531 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, alpha, float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d1_float32_default(x):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    852,531 inputs.
    """
    c = x <= float32(0.0)
    t = select(c, float32(0.25), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d1_float64(x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    22,798 inputs.
    """
    c = x <= 0.0
    t = select(c, alpha, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d1_float64_default(x):
    """Piecewise((alpha, x <= 0), (1, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    22,798 inputs.
    """
    c = x <= 0.0
    t = select(c, 0.25, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    return t2


@kernel
def d2_float32(x, alpha):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    1,192,483 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    return t


@kernel
def d2_float32_default(x):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    1,192,483 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    return t


@kernel
def d2_float64(x, alpha):
    """0

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    35,440 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    return t


@kernel
def d2_float64_default(x):
    """0

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    35,440 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    return t


@kernel
def d_alpha_float32(x, alpha):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    912,831 inputs.
    """
    c = float32(0.0) < x
    t = select(c, float32(0.0), x)
    return t


@kernel
def d_alpha_float32_default(x):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    912,831 inputs.
    """
    c = float32(0.0) < x
    t = select(c, float32(0.0), x)
    return t


@kernel
def d_alpha_float64(x, alpha):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    21,382 inputs.
    """
    c = 0.0 < x
    t = select(c, 0.0, x)
    return t


@kernel
def d_alpha_float64_default(x):
    """Piecewise((x, x <= 0), (0, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    21,382 inputs.
    """
    c = 0.0 < x
    t = select(c, 0.0, x)
    return t


@kernel
def backward_float32(x, alpha):
    """Together: d1, d_alpha."""
    c = x <= float32(0.0)
    t = select(c, alpha, float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = float32(0.0) < x
    t3 = select(c3, float32(0.0), x)
    return t2, t3


@kernel
def backward_float32_default(x):
    """Together: d1, d_alpha."""
    c = x <= float32(0.0)
    t = select(c, float32(0.25), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = float32(0.0) < x
    t3 = select(c3, float32(0.0), x)
    return t2, t3


@kernel
def backward_float64(x, alpha):
    """Together: d1, d_alpha."""
    c = x <= 0.0
    t = select(c, alpha, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = 0.0 < x
    t3 = select(c3, 0.0, x)
    return t2, t3


@kernel
def backward_float64_default(x):
    """Together: d1, d_alpha."""
    c = x <= 0.0
    t = select(c, 0.25, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = 0.0 < x
    t3 = select(c3, 0.0, x)
    return t2, t3


f_float16 = f_float32
f_float16_default = f_float32_default
f_bfloat16 = f_float32
f_bfloat16_default = f_float32_default
d1_float16 = d1_float32
d1_float16_default = d1_float32_default
d1_bfloat16 = d1_float32
d1_bfloat16_default = d1_float32_default
d2_float16 = d2_float32
d2_float16_default = d2_float32_default
d2_bfloat16 = d2_float32
d2_bfloat16_default = d2_float32_default
d_alpha_float16 = d_alpha_float32
d_alpha_float16_default = d_alpha_float32_default
d_alpha_bfloat16 = d_alpha_float32
d_alpha_bfloat16_default = d_alpha_float32_default
backward_float16 = backward_float32
backward_float16_default = backward_float32_default
backward_bfloat16 = backward_float32
backward_bfloat16_default = backward_float32_default
