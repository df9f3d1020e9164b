"""swish: its stable forms, for the operations of any framework.

    x/(1 + exp(-beta*x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/swish.py by `python -m codegen build`; do not edit.
"""

from .special import upto


def f(o, x, beta):
    """x/(1 + exp(-beta*x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    y = -c * r / ((1 + e) * beta) * r
    return o.where(left, y, t + y)


def d1(o, x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    y = -(c - 1 - e) * r / (1 + e)**2 * r
    return o.where(left, y, 1 - y)


def d2(o, x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    return beta * (2 + e * (2 + c) - c) * r / (1 + e)**3 * r


def d_beta(o, x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    return c**2 * r / ((1 + e)**2 * (beta**2)) * r
