"""gaussian: its stable forms, for the operations of any framework.

    exp(-x**2)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/gaussian.py by `python -m codegen build`; do not edit.
"""

from .special import decay, upto


def f(o, x):
    """exp(-x**2)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 38.79)
    e = decay(o, c, (2, 1))
    return e


def d1(o, x):
    """-2*x*exp(-x**2)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 38.79)
    r = decay(o, c, (2, 0.5))
    y = 2 * c * r * r
    return o.where(left, y, -y)


def d2(o, x):
    """2*(2*x**2 - 1)*exp(-x**2)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 38.79)
    r = decay(o, c, (2, 0.5))
    return 2 * (2 * c**2 - 1) * r * r
