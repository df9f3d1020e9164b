"""mish: its stable forms, for the operations of any framework.

    x*tanh(log(exp(x) + 1))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/mish.py by `python -m codegen build`; do not edit.
"""

from .special import upto


def f(o, x):
    """x*tanh(log(exp(x) + 1))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    e2 = o.exp(-c)
    return o.where(left, -c * (2 + e) * r / (2 + e * (2 + e)) * r, t * (1 + 2 * e2) / (1 + e2 * (2 + 2 * e2)))


def d1(o, x):
    """x*(1 - tanh(log(exp(x) + 1))**2)*exp(x)/(exp(x) + 1) + tanh(log(exp(x) + 1))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    e2 = o.exp(-c)
    return o.where(left, -(4 * c + e * (4 * c + e * (-4 - e) - 6) - 4) * r / (2 + e * (2 + e))**2 * r, (1 + e2 * (4 + e2 * (6 + 4 * c + e2 * (4 + 4 * c)))) / (1 + e2 * (2 + 2 * e2))**2)


def d2(o, x):
    """(1 - tanh(log(exp(x) + 1))**2)*(x - 2*x*exp(x)*tanh(log(exp(x) + 1))/(exp(x) + 1) - x*exp(x)/(exp(x) + 1) + 2)*exp(x)/(exp(x) + 1)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    e2 = o.exp(-c)
    return o.where(left, 4 * (4 + e * (8 + e * (6 + 3 * c + e * (2 + 2 * c)) - 2 * c) - 2 * c) * r / (2 + e * (2 + e))**3 * r, 4 * (2 + e2 * (6 + e2 * (8 + 2 * c + e2 * (4 + 2 * c)) - 3 * c) - 2 * c) / (1 + e2 * (2 + 2 * e2))**3 * e2 * e2)
