"""tanh: its stable forms, for the operations of any framework.

    tanh(x)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/tanh.py by `python -m codegen build`; do not edit.
"""

from .special import risen, upto


def f(o, x):
    """tanh(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    e = o.exp(-2 * c)
    y = -risen(o, 2 * c) / (1 + e)
    return o.where(left, y, -y)


def d1(o, x):
    """1 - tanh(x)**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    r = o.exp(-c)
    e = r * r
    return 4 * r / (1 + e)**2 * r


def d2(o, x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    r = o.exp(-c)
    e = r * r
    y = 8 * risen(o, 2 * c) * r / (1 + e)**3 * r
    return o.where(left, y, -y)
