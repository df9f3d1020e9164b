"""relu6: its stable forms, for the operations of any framework.

    Min(6, Max(0, x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/clipped_relu.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= 0), (x, x < 6), (6, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, o.where(x < 6, x, 6.0)), x)


def d1(o, x):
    """Piecewise((0, x <= 0), (1, x < 6), (0, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, o.where(x < 6, 1.0, 0.0)), x)


def d2(o, x):
    """0"""
    return o.where(x == x, 0.0, x)
