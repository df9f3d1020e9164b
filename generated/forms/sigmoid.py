"""sigmoid: its stable forms, for the operations of any framework.

    1/(1 + exp(-x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/sigmoid.py by `python -m codegen build`; do not edit.
"""

from .special import risen, upto


def f(o, x):
    """1/(1 + exp(-x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    y = 1 / (1 + e) * e
    return o.where(left, y, 1 - y)


def d1(o, x):
    """exp(-x)/(1 + exp(-x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    return 1 / (1 + e)**2 * e


def d2(o, x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    y = risen(o, c) / (1 + e)**3 * e
    return o.where(left, y, -y)
