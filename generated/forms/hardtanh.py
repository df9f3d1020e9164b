"""hardtanh: its stable forms, for the operations of any framework.

    Min(max_val, Max(min_val, x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/hardtanh.py by `python -m codegen build`; do not edit.
"""


def f(o, x, min_val, max_val):
    """Piecewise((min_val, x <= min_val), (x, x < max_val), (max_val, True))"""
    return o.where(x == x, o.where(x <= min_val, min_val, o.where(x < max_val, x, max_val)), x)


def d1(o, x, min_val, max_val):
    """Piecewise((0, x <= min_val), (1, x < max_val), (0, True))"""
    return o.where(x == x, o.where(x <= min_val, 0.0, o.where(x < max_val, 1.0, 0.0)), x)


def d2(o, x, min_val, max_val):
    """0"""
    return o.where(x == x, 0.0, x)


def d_min_val(o, x, min_val, max_val):
    """Piecewise((1, x <= min_val), (0, True))"""
    return o.where(x == x, o.where(x <= min_val, 1.0, 0.0), x)


def d_max_val(o, x, min_val, max_val):
    """Piecewise((0, x < max_val), (1, True))"""
    return o.where(x == x, o.where(x < max_val, 0.0, 1.0), x)
