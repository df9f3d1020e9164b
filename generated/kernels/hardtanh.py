"""hardtanh: the kernels, as straight-line programs.

The identity between two ends, and constant beyond them.

    Min(max_val, Max(min_val, x))

Collobert (2004). Large scale machine learning. PhD thesis, Universite Paris VI.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/hardtanh.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, min_val, max_val):
    """Piecewise((min_val, x <= min_val), (x, x < max_val), (max_val, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    650,836 inputs.
    """
    c = max_val <= x
    t = select(c, max_val, x)
    c2 = x <= min_val
    t2 = select(c2, min_val, t)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def f_float64(x, min_val, max_val):
    """Piecewise((min_val, x <= min_val), (x, x < max_val), (max_val, True))

    The largest error found at default parameters is 0 ulp, on 20,205 inputs, and at others is 0 ulp, on 17,039
    inputs.
    """
    c = max_val <= x
    t = select(c, max_val, x)
    c2 = x <= min_val
    t2 = select(c2, min_val, t)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def d1_float32(x, min_val, max_val):
    """Piecewise((0, x <= min_val), (1, x < max_val), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    670,134 inputs.
    """
    c = x < max_val
    t = select(c, float32(1.0), float32(0.0))
    c2 = x <= min_val
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


@kernel
def d1_float64(x, min_val, max_val):
    """Piecewise((0, x <= min_val), (1, x < max_val), (0, True))

    The largest error found at default parameters is 0 ulp, on 20,177 inputs, and at others is 0 ulp, on 21,759
    inputs.
    """
    c = x < max_val
    t = select(c, 1.0, 0.0)
    c2 = x <= min_val
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


@kernel
def d2_float32(x, min_val, max_val):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    642,020 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    c2 = min_val == min_val
    t2 = select(c2, t, min_val)
    c3 = max_val == max_val
    t3 = select(c3, t2, max_val)
    return t3


@kernel
def d2_float64(x, min_val, max_val):
    """0

    The largest error found at default parameters is 0 ulp, on 19,999 inputs, and at others is 0 ulp, on 15,647
    inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    c2 = min_val == min_val
    t2 = select(c2, t, min_val)
    c3 = max_val == max_val
    t3 = select(c3, t2, max_val)
    return t3


@kernel
def d_min_val_float32(x, min_val, max_val):
    """Piecewise((1, x <= min_val), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    656,196 inputs.
    """
    c = x <= min_val
    t = select(c, float32(1.0), float32(0.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def d_min_val_float64(x, min_val, max_val):
    """Piecewise((1, x <= min_val), (0, True))

    The largest error found at default parameters is 0 ulp, on 20,129 inputs, and at others is 0 ulp, on 18,711
    inputs.
    """
    c = x <= min_val
    t = select(c, 1.0, 0.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def d_max_val_float32(x, min_val, max_val):
    """Piecewise((0, x < max_val), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    656,134 inputs.
    """
    c = x < max_val
    t = select(c, float32(0.0), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def d_max_val_float64(x, min_val, max_val):
    """Piecewise((0, x < max_val), (1, True))

    The largest error found at default parameters is 0 ulp, on 20,129 inputs, and at others is 0 ulp, on 18,695
    inputs.
    """
    c = x < max_val
    t = select(c, 0.0, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = min_val == min_val
    t3 = select(c3, t2, min_val)
    c4 = max_val == max_val
    t4 = select(c4, t3, max_val)
    return t4


@kernel
def backward_float32(grad, x, min_val, max_val):
    """Together: dx."""
    c = x < max_val
    t = select(c, grad, float32(0.0))
    c2 = x <= min_val
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


@kernel
def backward_float64(grad, x, min_val, max_val):
    """Together: dx."""
    c = x < max_val
    t = select(c, grad, 0.0)
    c2 = x <= min_val
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = min_val == min_val
    t4 = select(c4, t3, min_val)
    c5 = max_val == max_val
    t5 = select(c5, t4, max_val)
    return t5


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_min_val_float16 = d_min_val_float32
d_min_val_bfloat16 = d_min_val_float32
d_max_val_float16 = d_max_val_float32
d_max_val_bfloat16 = d_max_val_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
