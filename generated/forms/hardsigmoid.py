"""hardsigmoid: its stable forms, for the operations of any framework.

    Min(6, Max(0, x + 3))/6

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/hardswish.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= -3), ((x + 3)/6, x < 3), (1, True))"""
    return o.where(x == x, o.where(x <= -3, 0.0, o.where(x < 3, (3 + x) / 6, 1.0)), x)


def d1(o, x):
    """Piecewise((0, x <= -3), (1/6, x < 3), (0, True))"""
    return o.where(x == x, o.where(x <= -3, 0.0, o.where(x < 3, 0.16666666666666666, 0.0)), x)


def d2(o, x):
    """0"""
    return o.where(x == x, 0.0, x)
