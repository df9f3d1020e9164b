"""softshrink: the kernels, as straight-line programs.

Moves every input towards 0 by the same amount, and stops what is smaller than that.

    Piecewise((-lambd + x, x > lambd), (lambd + x, x < -lambd), (0, True))

Donoho (1995). De-noising by soft-thresholding. IEEE Transactions on Information Theory 41, 613-627.
doi:10.1109/18.382009.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/shrink.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, lambd):
    """Piecewise((lambd + x, x < -lambd), (0, x <= lambd), (-lambd + x, True))

    The largest error found at default parameters is 0.5 ulp, at x = -1.6769998e+07, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -77.02289, lambd = 16.02989, on 1,092,865 inputs.
    """
    t = x + lambd
    t2 = float32(-1.0) * lambd
    t3 = x + t2
    c = x <= lambd
    t4 = select(c, float32(0.0), t3)
    c2 = x < t2
    t5 = select(c2, t, t4)
    return t5


@kernel
def f_float64(x, lambd):
    """Piecewise((lambd + x, x < -lambd), (0, x <= lambd), (-lambd + x, True))

    The largest error found at default parameters is 0.5 ulp, at x = 6821178307162112.0, on 20,219 inputs, and at
    others is 0.5 ulp, at x = -105951554.67961998, lambd = 38199333.66156044, on 30,478 inputs.
    """
    t = x + lambd
    t2 = -1.0 * lambd
    t3 = x + t2
    c = x <= lambd
    t4 = select(c, 0.0, t3)
    c2 = x < t2
    t5 = select(c2, t, t4)
    return t5


@kernel
def d1_float32(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    670,775 inputs.
    """
    c = x <= lambd
    t = select(c, float32(0.0), float32(1.0))
    t2 = float32(-1.0) * lambd
    c2 = x < t2
    t3 = select(c2, float32(1.0), t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


@kernel
def d1_float64(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (1, True))

    The largest error found at default parameters is 0 ulp, on 20,179 inputs, and at others is 0 ulp, on 21,582
    inputs.
    """
    c = x <= lambd
    t = select(c, 0.0, 1.0)
    t2 = -1.0 * lambd
    c2 = x < t2
    t3 = select(c2, 1.0, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


@kernel
def d2_float32(x, lambd):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    645,128 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


@kernel
def d2_float64(x, lambd):
    """0

    The largest error found at default parameters is 0 ulp, on 19,999 inputs, and at others is 0 ulp, on 15,974
    inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    c2 = lambd == lambd
    t2 = select(c2, t, lambd)
    return t2


@kernel
def d_lambd_float32(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (-1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    670,775 inputs.
    """
    c = x <= lambd
    t = select(c, float32(0.0), float32(-1.0))
    t2 = float32(-1.0) * lambd
    c2 = x < t2
    t3 = select(c2, float32(1.0), t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


@kernel
def d_lambd_float64(x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (-1, True))

    The largest error found at default parameters is 0 ulp, on 20,179 inputs, and at others is 0 ulp, on 21,582
    inputs.
    """
    c = x <= lambd
    t = select(c, 0.0, -1.0)
    t2 = -1.0 * lambd
    c2 = x < t2
    t3 = select(c2, 1.0, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


@kernel
def backward_float32(grad, x, lambd):
    """Together: dx."""
    c = x <= lambd
    t = select(c, float32(0.0), grad)
    t2 = float32(-1.0) * lambd
    c2 = x < t2
    t3 = select(c2, grad, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


@kernel
def backward_float64(grad, x, lambd):
    """Together: dx."""
    c = x <= lambd
    t = select(c, 0.0, grad)
    t2 = -1.0 * lambd
    c2 = x < t2
    t3 = select(c2, grad, t)
    c3 = x == x
    t4 = select(c3, t3, x)
    c4 = lambd == lambd
    t5 = select(c4, t4, lambd)
    return t5


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_lambd_float16 = d_lambd_float32
d_lambd_bfloat16 = d_lambd_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
