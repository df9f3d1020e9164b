"""selu: its stable forms, for the operations of any framework.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/selu.py by `python -m codegen build`; do not edit.
"""

from .special import risen, upto


def f(o, x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    return o.where(x <= 0, -1.7580993408473768 * risen(o, c), 1.0507009873554805 * x)


def d1(o, x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    return o.where(x == x, o.where(x <= 0, 1.7580993408473768 * r * r, 1.0507009873554805), x)


def d2(o, x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    return o.where(x == x, o.where(x <= 0, 1.7580993408473768 * r * r, 0.0), x)
