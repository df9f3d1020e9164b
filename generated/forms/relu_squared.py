"""relu_squared: its stable forms, for the operations of any framework.

    Max(0, x)**2

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/relu_squared.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= 0), (x**2, True))"""
    inner = o.where(x <= 0, 0, x)
    return o.where(x <= 0, 0.0, inner**2)


def d1(o, x):
    """Piecewise((0, x <= 0), (2*x, True))"""
    return o.where(x <= 0, 0.0, 2 * x)


def d2(o, x):
    """Piecewise((0, x <= 0), (2, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, 2.0), x)
