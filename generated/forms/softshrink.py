"""softshrink: its stable forms, for the operations of any framework.

    Piecewise((-lambd + x, x > lambd), (lambd + x, x < -lambd), (0, True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/shrink.py by `python -m codegen build`; do not edit.
"""


def f(o, x, lambd):
    """Piecewise((lambd + x, x < -lambd), (0, x <= lambd), (-lambd + x, True))"""
    return o.where(x < -lambd, lambd + x, o.where(x <= lambd, 0.0, x - lambd))


def d1(o, x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (1, True))"""
    return o.where(x == x, o.where(x < -lambd, 1.0, o.where(x <= lambd, 0.0, 1.0)), x)


def d2(o, x, lambd):
    """0"""
    return o.where(x == x, 0.0, x)


def d_lambd(o, x, lambd):
    """Piecewise((1, x < -lambd), (0, x <= lambd), (-1, True))"""
    return o.where(x == x, o.where(x < -lambd, 1.0, o.where(x <= lambd, 0.0, -1.0)), x)
