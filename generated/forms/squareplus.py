"""squareplus: its stable forms, for the operations of any framework.

    x/2 + sqrt(b + x**2)/2

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/squareplus.py by `python -m codegen build`; do not edit.
"""


def f(o, x, b):
    """(x + sqrt(b + x**2))/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    return o.where(left, o.where(far, 0.5 * v * b / (1 + o.sqrt(1 + v**2 * b)), 0.5 * b / (u + o.sqrt(b + u**2))), o.where(far, 0.5 * t * (1 + o.sqrt(1 + v**2 * b)), 0.5 * (u + o.sqrt(b + u**2))))


def d1(o, x, b):
    """(x/sqrt(b + x**2) + 1)/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    return o.where(left, o.where(far, 0.5 * v**2 * b / (o.sqrt(1 + v**2 * b) * (1 + o.sqrt(1 + v**2 * b))), 0.5 * b / (o.sqrt(b + u**2) * (u + o.sqrt(b + u**2)))), o.where(far, 0.5 * (1 + o.sqrt(1 + v**2 * b)) / o.sqrt(1 + v**2 * b), 0.5 * (u + o.sqrt(b + u**2)) / o.sqrt(b + u**2)))


def d2(o, x, b):
    """b/(2*(b + x**2)**(3/2))"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    return o.where(far, 0.5 * v**3 * b / ((1 + v**2 * b) * o.sqrt(1 + v**2 * b)), 0.5 * b / ((b + u**2) * o.sqrt(b + u**2)))


def d_b(o, x, b):
    """1/(4*sqrt(b + x**2))"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    return o.where(far, 0.25 * v / o.sqrt(1 + v**2 * b), 0.25 / o.sqrt(b + u**2))
