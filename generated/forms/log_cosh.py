"""log_cosh: its stable forms, for the operations of any framework.

    log(cosh(x))

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/log_cosh.py by `python -m codegen build`; do not edit.
"""

from .special import logq, risen, series, upto


def f(o, x):
    """log(cosh(x))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    e = o.exp(-2 * c)
    near = c < 0.5
    return o.where(near, c**2 * series(c**2, (0.5, -0.08333333333333333, 0.022222222222222223, -0.006746031746031746, 0.0021869488536155205, -0.0007386029608251831, 0.0002565805740408915, -9.09896491907074e-05, 3.277930227475478e-05, -1.1956455712177625e-05, 4.405244525877023e-06, -1.6365968284715348e-06, 6.122655795895756e-07, -2.3041747198769394e-07, 8.715903837635848e-08, -3.3116463500327045e-08, 1.2632091406687664e-08,)), (t - 0.6931471805599453 + e * logq(o, e)))


def d1(o, x):
    """sinh(x)/cosh(x)"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    e = o.exp(-2 * c)
    y = -risen(o, 2 * c) / (1 + e)
    return o.where(left, y, -y)


def d2(o, x):
    """-sinh(x)**2/cosh(x)**2 + 1"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 750.7)
    r = o.exp(-c)
    e = r * r
    return 4 * r / (1 + e)**2 * r
