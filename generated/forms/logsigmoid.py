"""logsigmoid: its stable forms, for the operations of any framework.

    log(1/(1 + exp(-x)))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/logsigmoid.py by `python -m codegen build`; do not edit.
"""

from .special import logq, upto


def f(o, x):
    """log(1/(1 + exp(-x)))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    y = -logq(o, e) * e
    return o.where(left, -t + y, y)


def d1(o, x):
    """exp(-x)/(1 + exp(-x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    y = 1 / (1 + e) * e
    return o.where(left, 1 - y, y)


def d2(o, x):
    """-exp(-x)/(1 + exp(-x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    e = o.exp(-c)
    return -1 / (1 + e)**2 * e
