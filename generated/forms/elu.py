"""elu: its stable forms, for the operations of any framework.

    Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/elu.py by `python -m codegen build`; do not edit.
"""

from .special import risen, upto


def f(o, x, alpha):
    """Piecewise((alpha*(exp(x) - 1), x <= 0), (x, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    return o.where(x <= 0, -alpha * risen(o, c), x)


def d1(o, x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (1, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    return o.where(x == x, o.where(x <= 0, alpha * e, 1.0), x)


def d2(o, x, alpha):
    """Piecewise((alpha*exp(x), x <= 0), (0, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    return o.where(x == x, o.where(x <= 0, alpha * e, 0.0), x)


def d_alpha(o, x, alpha):
    """Piecewise((exp(x) - 1, x <= 0), (0, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    return o.where(x == x, o.where(x <= 0, -risen(o, c), 0.0), x)
