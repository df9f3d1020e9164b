"""sparse_plus: its stable forms, for the operations of any framework.

    Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/sparse_plus.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))"""
    inner = o.where(x >= 1, 1, x)
    inner2 = o.where(inner <= -1, -1, inner)
    return o.where(x <= -1, 0.0, o.where(x < 1, 0.25 * (1 + inner2)**2, x))


def d1(o, x):
    """Piecewise((0, x <= -1), ((x + 1)/2, x < 1), (1, True))"""
    return o.where(x == x, o.where(x <= -1, 0.0, o.where(x < 1, 0.5 * (1 + x), 1.0)), x)


def d2(o, x):
    """Piecewise((0, x <= -1), (1/2, x < 1), (0, True))"""
    return o.where(x == x, o.where(x <= -1, 0.0, o.where(x < 1, 0.5, 0.0)), x)
