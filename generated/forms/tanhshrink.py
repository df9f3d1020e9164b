"""tanhshrink: its stable forms, for the operations of any framework.

    x - tanh(x)

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/tanhshrink.py by `python -m codegen build`; do not edit.
"""

from .special import risen, series, upto


def f(o, x):
    """x - tanh(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    e = o.exp(-2 * c)
    near = c < 0.5
    y = -o.where(near, c**3 * series(c, (0.6666666666666666, -0.6666666666666666, 0.4, -0.17777777777777778, 0.06349206349206349, -0.01904761904761905, 0.0049382716049382715, -0.001128747795414462, 0.00023088023088023088, -4.275559831115387e-05, 7.235562791118347e-06, -1.1276201752392229e-06, 1.6287846975677663e-07, -2.1925947851873777e-08, 2.763774939311821e-09, -3.275585113258454e-10, 3.6634833503548504e-11, -3.878982370963959e-12,)), (t - 1 + e * (1 + c))) / (1 + e)
    return o.where(left, y, -y)


def d1(o, x):
    """tanh(x)**2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    e = o.exp(-2 * c)
    return risen(o, 2 * c)**2 / (1 + e)**2


def d2(o, x):
    """(2 - 2*tanh(x)**2)*tanh(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    r = o.exp(-c)
    e = r * r
    y = -8 * risen(o, 2 * c) * r / (1 + e)**3 * r
    return o.where(left, y, -y)
