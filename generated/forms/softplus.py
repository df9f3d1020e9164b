"""softplus: its stable forms, for the operations of any framework.

    log(exp(beta*x) + 1)/beta

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/softplus.py by `python -m codegen build`; do not edit.
"""

from .special import logq, upto


def f(o, x, beta):
    """log(exp(beta*x) + 1)/beta"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    y = logq(o, e) / beta * e
    return o.where(left, y, t + y)


def d1(o, x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    y = 1 / (1 + e) * e
    return o.where(left, y, 1 - y)


def d2(o, x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    return beta / (1 + e)**2 * e


def d_beta(o, x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = beta * t
    c = upto(o, z, 1501)
    r = o.exp(-0.5 * c)
    e = r * r
    return -(c + e * logq(o, e) + logq(o, e)) * r / ((1 + e) * (beta**2)) * r
