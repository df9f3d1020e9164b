"""reglu: its stable forms, for the operations of any framework.

    gate*Max(0, x)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x. Each
function is what multiplies the gate.

Generated from defs/glu.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((0, x <= 0), (gate*x, True))"""
    return o.where(x <= 0, 0.0, x)


def d1(o, x):
    """Piecewise((0, x <= 0), (gate, True))"""
    return o.where(x == x, o.where(x <= 0, 0.0, 1.0), x)


def d2(o, x):
    """0"""
    return o.where(x == x, 0.0, x)
