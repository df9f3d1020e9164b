"""gelu_tanh: its stable forms, for the operations of any framework.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

`o` gives the operations: exp, floor, sqrt, where. Parameters are numbers or arrays that broadcast against x.

Generated from defs/gelu.py by `python -m codegen build`; do not edit.
"""

from .special import decay, upto


def f(o, x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 27.37)
    r = decay(o, c, (3, 0.035677408136300125), (1, 0.7978845608028654))
    e = r * r
    y = -c * r / (1 + e) * r
    return o.where(left, y, t + y)


def d1(o, x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 27.37)
    r = decay(o, c, (3, 0.035677408136300125), (1, 0.7978845608028654))
    e = r * r
    y = -1e-05 * (c * (159576.91216057306 + 21406.444881780073 * c**2) - 100000 - 100000 * e) * r / (1 + e)**2 * r
    return o.where(left, y, 1 - y)


def d2(o, x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    left = x <= 0
    t = o.where(left, -x, x)
    c = upto(o, t, 27.37)
    r = decay(o, c, (3, 0.035677408136300125), (1, 0.7978845608028654))
    e = r * r
    return 2e-10 * (15957691216.057306 + e * (15957691216.057306 + c * (12732395447.351627 + c * (4281288976.3560147 + c * (3415974374.5699677 + 229117941.23834416 * c**2)))) + c * (c * (4281288976.3560147 + c * (-3415974374.5699677 - 229117941.23834416 * c**2)) - 12732395447.351627)) * r / (1 + e)**3 * r
