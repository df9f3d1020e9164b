"""hardswish: its stable forms, for the operations of any framework.

    x*Min(6, Max(0, x + 3))/6

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/hardswish.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= -3), (x*(x + 3)/6, x < 3), (x, True))"""
    inner = o.where(x >= 3, 3, x)
    inner2 = o.where(inner <= -3, -3, inner)
    return o.where(x <= -3, 0.0, o.where(x < 3, inner2 * (3 + inner2) / 6, x))


def d1(o, x):
    """Piecewise((0, x <= -3), (x/3 + 1/2, x < 3), (1, True))"""
    return o.where(x == x, o.where(x <= -3, 0.0, o.where(x < 3, (3 + 2 * x) / 6, 1.0)), x)


def d2(o, x):
    """Piecewise((0, x <= -3), (1/3, x < 3), (0, True))"""
    return o.where(x == x, o.where(x <= -3, 0.0, o.where(x < 3, 0.3333333333333333, 0.0)), x)
