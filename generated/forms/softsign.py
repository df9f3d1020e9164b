"""softsign: its stable forms, for the operations of any framework.

    x/(Abs(x) + 1)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/softsign.py by `python -m codegen build`; do not edit.
"""


def f(o, x):
    """Piecewise((x/(1 - x), x < 0), (x/(x + 1), True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    left2 = x < 0
    t2 = o.where(left2, -x, x)
    far2 = t2 > 1
    u2 = o.where(far2, 1.0, t2)
    v2 = 1 / o.where(far2, t2, 1.0)
    return o.where(x < 0, o.where(far, -1 / (1 + v), -u / (1 + u)), o.where(far2, 1 / (1 + v2), u2 / (1 + u2)))


def d1(o, x):
    """Piecewise(((x - 1)**(-2), x < 0), ((x + 1)**(-2), True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    left2 = x < 0
    t2 = o.where(left2, -x, x)
    far2 = t2 > 1
    u2 = o.where(far2, 1.0, t2)
    v2 = 1 / o.where(far2, t2, 1.0)
    return o.where(x < 0, o.where(far, v**2 / (1 + v)**2, 1 / (1 + u)**2), o.where(far2, v2**2 / (1 + v2)**2, 1 / (1 + u2)**2))


def d2(o, x):
    """Piecewise((-2/(x - 1)**3, x < 0), (-2/(x + 1)**3, True))"""
    left = x <= 0
    t = o.where(left, -x, x)
    far = t > 1
    u = o.where(far, 1.0, t)
    v = 1 / o.where(far, t, 1.0)
    left2 = x < 0
    t2 = o.where(left2, -x, x)
    far2 = t2 > 1
    u2 = o.where(far2, 1.0, t2)
    v2 = 1 / o.where(far2, t2, 1.0)
    return o.where(x < 0, o.where(far, 2 * v**3 / (1 + v)**3, 2 / (1 + u)**3), o.where(far2, -2 * v2**3 / (1 + v2)**3, -2 / (1 + u2)**3))
