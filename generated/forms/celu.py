"""celu: its stable forms, for the operations of any framework.

    Piecewise((x, x > 0), (alpha*(exp(x/alpha) - 1), True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/celu.py by `python -m codegen build`; do not edit.
"""

from .special import risen, series, upto


def f(o, x, alpha):
    """Piecewise((alpha*(exp(x/alpha) - 1), x <= 0), (x, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = 1 / alpha * t
    c = upto(o, z, 1501)
    return o.where(x <= 0, -alpha * risen(o, c), x)


def d1(o, x, alpha):
    """Piecewise((exp(x/alpha), x <= 0), (1, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = 1 / alpha * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    return o.where(x == x, o.where(x <= 0, e, 1.0), x)


def d2(o, x, alpha):
    """Piecewise((exp(x/alpha)/alpha, x <= 0), (0, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = 1 / alpha * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    return o.where(x == x, o.where(x <= 0, 1 / alpha * e, 0.0), x)


def d_alpha(o, x, alpha):
    """Piecewise((exp(x/alpha) - 1 - x*exp(x/alpha)/alpha, x <= 0), (0, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    z = 1 / alpha * t
    c = upto(o, z, 1501)
    e = o.exp(-c)
    near = c < 0.5
    return o.where(x == x, o.where(x <= 0, o.where(near, c**2 * series(c, (-0.5, 0.3333333333333333, -0.125, 0.03333333333333333, -0.006944444444444444, 0.0011904761904761906, -0.00017361111111111112, 2.2045855379188714e-05, -2.48015873015873e-06, 2.505210838544172e-07, -2.296443268665491e-08, 1.9270852604185937e-09, -1.4911969277048643e-10, 1.0706029224547743e-11, -7.169215998581078e-13,)), (e * (1 + c) - 1)), 0.0), x)
