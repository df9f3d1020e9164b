"""prelu: its stable forms, for the operations of any framework.

    Piecewise((x, x > 0), (alpha*x, True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/prelu.py by `python -m codegen build`; do not edit.
"""


def f(o, x, alpha):
    """Piecewise((alpha*x, x <= 0), (x, True))"""
    return o.where(x <= 0, x * alpha, x)


def d1(o, x, alpha):
    """Piecewise((alpha, x <= 0), (1, True))"""
    return o.where(x == x, o.where(x <= 0, alpha, 1.0), x)


def d2(o, x, alpha):
    """0"""
    return o.where(x == x, 0.0, x)


def d_alpha(o, x, alpha):
    """Piecewise((x, x <= 0), (0, True))"""
    return o.where(x == x, o.where(x <= 0, x, 0.0), x)
