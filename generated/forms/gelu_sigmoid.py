"""gelu_sigmoid: its stable forms, for the operations of any framework.

    x/(1 + exp(-1.702*x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from .special import decay, upto


def f(o, x):
    """x/(1 + exp(-1.702*x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 882.4)
    r = decay(o, c, (1, 0.851))
    e = r * r
    y = -c * r / (1 + e) * r
    return o.where(left, y, t + y)


def d1(o, x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 882.4)
    r = decay(o, c, (1, 0.851))
    e = r * r
    y = -0.002 * (851 * c - 500 - 500 * e) * r / (1 + e)**2 * r
    return o.where(left, y, 1 - y)


def d2(o, x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 882.4)
    r = decay(o, c, (1, 0.851))
    e = r * r
    return 0.003404 * (1000 + e * (1000 + 851 * c) - 851 * c) * r / (1 + e)**3 * r
