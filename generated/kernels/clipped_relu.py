"""clipped_relu: the kernels, as straight-line programs.

A rectifier that stops at a ceiling, which bounds its output for quantisation.

    Min(tau, Max(0, x))

Cai, He, Sun, Vasconcelos (2017). Deep learning with low precision by half-wave Gaussian quantization.
arXiv:1702.00953.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/clipped_relu.py by `python -m codegen build`; do not edit.
"""

from numba import float32

from ..runtime.operations import kernel, select


@kernel
def f_float32(x, tau):
    """Piecewise((0, x <= 0), (x, x < tau), (tau, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    651,314 inputs.
    """
    c = tau <= x
    t = select(c, tau, x)
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


@kernel
def f_float64(x, tau):
    """Piecewise((0, x <= 0), (x, x < tau), (tau, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    16,750 inputs.
    """
    c = tau <= x
    t = select(c, tau, x)
    c2 = x <= 0.0
    t2 = select(c2, 0.0, t)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


@kernel
def d1_float32(x, tau):
    """Piecewise((0, x <= 0), (1, x < tau), (0, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    658,596 inputs.
    """
    c = x < tau
    t = select(c, float32(1.0), float32(0.0))
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


@kernel
def d1_float64(x, tau):
    """Piecewise((0, x <= 0), (1, x < tau), (0, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    19,182 inputs.
    """
    c = x < tau
    t = select(c, 1.0, 0.0)
    c2 = x <= 0.0
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


@kernel
def d2_float32(x, tau):
    """0

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    642,642 inputs.
    """
    c = x == x
    t = select(c, float32(0.0), x)
    c2 = tau == tau
    t2 = select(c2, t, tau)
    return t2


@kernel
def d2_float64(x, tau):
    """0

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    15,648 inputs.
    """
    c = x == x
    t = select(c, 0.0, x)
    c2 = tau == tau
    t2 = select(c2, t, tau)
    return t2


@kernel
def d_tau_float32(x, tau):
    """Piecewise((0, x < tau), (1, True))

    The largest error found at default parameters is 0 ulp, on 4,278,190,080 inputs, and at others is 0 ulp, on
    657,092 inputs.
    """
    c = x < tau
    t = select(c, float32(0.0), float32(1.0))
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


@kernel
def d_tau_float64(x, tau):
    """Piecewise((0, x < tau), (1, True))

    The largest error found at default parameters is 0 ulp, on 100,000,000 inputs, and at others is 0 ulp, on
    18,752 inputs.
    """
    c = x < tau
    t = select(c, 0.0, 1.0)
    c2 = x == x
    t2 = select(c2, t, x)
    c3 = tau == tau
    t3 = select(c3, t2, tau)
    return t3


@kernel
def backward_float32(grad, x, tau):
    """Together: dx."""
    c = x < tau
    t = select(c, grad, float32(0.0))
    c2 = x <= float32(0.0)
    t2 = select(c2, float32(0.0), t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


@kernel
def backward_float64(grad, x, tau):
    """Together: dx."""
    c = x < tau
    t = select(c, grad, 0.0)
    c2 = x <= 0.0
    t2 = select(c2, 0.0, t)
    c3 = x == x
    t3 = select(c3, t2, x)
    c4 = tau == tau
    t4 = select(c4, t3, tau)
    return t4


f_float16 = f_float32
f_bfloat16 = f_float32
d1_float16 = d1_float32
d1_bfloat16 = d1_float32
d2_float16 = d2_float32
d2_bfloat16 = d2_float32
d_tau_float16 = d_tau_float32
d_tau_bfloat16 = d_tau_float32
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
