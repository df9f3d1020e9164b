"""rrelu: its stable forms, for the operations of any framework.

    Piecewise((x, x > 0), (11*x/48, True))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/leaky_relu.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((11*x/48, x <= 0), (x, True))"""
    return o.where(x <= 0, 0.22916666666666666 * x, x)


def d1(o, x):
    """Piecewise((11/48, x <= 0), (1, True))"""
    return o.where(x == x, o.where(x <= 0, 0.22916666666666666, 1.0), x)


def d2(o, x):
    """0"""
    return o.where(x == x, 0.0, x)
