"""exponential: its stable forms, for the operations of any framework.

    exp(x)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/exponential.py by `python -m codegen build`; do not edit.
"""

from .special import upto


def f(o, x):
    """exp(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    z = o.where(left, 0.0, t)
    e2 = o.exp(z)
    return o.where(left, e, e2)


def d1(o, x):
    """exp(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    z = o.where(left, 0.0, t)
    e2 = o.exp(z)
    return o.where(left, e, e2)


def d2(o, x):
    """exp(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    z = o.where(left, 0.0, t)
    e2 = o.exp(z)
    return o.where(left, e, e2)
