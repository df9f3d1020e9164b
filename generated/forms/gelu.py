"""gelu: its stable forms, for the operations of any framework.

    x*(erf(sqrt(2)*x/2) + 1)/2

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from .special import decay, erfcx, upto


def f(o, x):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 54.84)
    r = decay(o, c, (2, 0.25))
    y = -0.5 * c * erfcx(o, 0.7071067811865476 * c) * r * r
    return o.where(left, y, t + y)


def d1(o, x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 54.84)
    r = decay(o, c, (2, 0.25))
    y = -0.5 * (0.7978845608028654 * c - erfcx(o, 0.7071067811865476 * c)) * r * r
    return o.where(left, y, 1 - y)


def d2(o, x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 54.84)
    r = decay(o, c, (2, 0.25))
    return -0.3989422804014327 * (c**2 - 2) * r * r
