"""clipped_relu: its stable forms, for the operations of any framework.

    Min(tau, Max(0, x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/clipped_relu.py by `python -m codegen build`; do not edit.
"""


def f(o, x, tau):
    """Piecewise((0, x <= 0), (x, x < tau), (tau, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, o.where(x < tau, x, tau)), x)


def d1(o, x, tau):
    """Piecewise((0, x <= 0), (1, x < tau), (0, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, o.where(x < tau, 1.0, 0.0)), x)


def d2(o, x, tau):
    """0"""
    return o.where(x == x, 0.0, x)


def d_tau(o, x, tau):
    """Piecewise((0, x < tau), (1, True))"""
    return o.where(x == x, o.where(x < tau, 0.0, 1.0), x)
