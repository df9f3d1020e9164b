"""sparse_sigmoid: its stable forms, for the operations of any framework.

    Min(2, Max(0, x + 1))/2

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/sparse_plus.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= -1), ((x + 1)/2, x < 1), (1, True))"""
    return o.where(x == x, o.where(x <= -1, 0.0, o.where(x < 1, 0.5 * (1 + x), 1.0)), x)


def d1(o, x):
    """Piecewise((0, x <= -1), (1/2, x < 1), (0, True))"""
    return o.where(x == x, o.where(x <= -1, 0.0, o.where(x < 1, 0.5, 0.0)), x)


def d2(o, x):
    """0"""
    return o.where(x == x, 0.0, x)
