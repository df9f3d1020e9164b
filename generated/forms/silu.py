"""silu: its stable forms, for the operations of any framework.

    x/(1 + exp(-x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from .special import upto


def f(o, x):
    """x/(1 + exp(-x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    y = -c * r / (1 + e) * r
    return o.where(left, y, t + y)


def d1(o, x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    y = -(c - 1 - e) * r / (1 + e)**2 * r
    return o.where(left, y, 1 - y)


def d2(o, x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    return (2 + e * (2 + c) - c) * r / (1 + e)**3 * r
