"""threshold: its stable forms, for the operations of any framework.

    Piecewise((x, x > threshold), (value, True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/threshold.py by `python -m codegen build`; do not edit.
"""


def f(o, x, threshold, value):
    """Piecewise((value, x <= threshold), (x, True))"""
    return o.where(x <= threshold, value, x)


def d1(o, x, threshold, value):
    """Piecewise((0, x <= threshold), (1, True))"""
    return o.where(x == x, o.where(x <= threshold, 0.0, 1.0), x)


def d2(o, x, threshold, value):
    """0"""
    return o.where(x == x, 0.0, x)


def d_threshold(o, x, threshold, value):
    """0"""
    return o.where(x == x, 0.0, x)


def d_value(o, x, threshold, value):
    """Piecewise((1, x <= threshold), (0, True))"""
    return o.where(x == x, o.where(x <= threshold, 1.0, 0.0), x)
