"""Activation functions as their papers print them, after the survey of V. Kunc and J. Klema (arXiv:2402.09092).

Adaptive parameters have the values that their papers start from; in `PARAMETRIC` they are parameters, and start from
there. What cannot be built stands in `REFUSED`, with a part of the message; what has no second derivative, in
`WITHOUT_SECOND`.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy
from sympy import Abs, Expr, Max, Min, Piecewise, Rational, atan, cos, cosh, erf, exp, log, pi, sign, sin, sqrt, tanh

from codegen import Activation, Parameter, x


def _sigmoid(u: Expr) -> Expr:
    return 1 / (1 + exp(-u))


def _gelu(u: Expr) -> Expr:
    return u * (1 + erf(u / sqrt(2))) / 2


FORMULAS: dict[str, Expr] = {
    "logistic sigmoid": _sigmoid(x),
    "hyperbolic tangent": (exp(x) - exp(-x)) / (exp(x) + exp(-x)),
    "bipolar sigmoid": (1 - exp(-x)) / (1 + exp(-x)),
    "LeCun's tanh": Rational(17159, 10000) * tanh(2 * x / 3),
    "softsign, Elliott": x / (1 + Abs(x)),
    "arctan": atan(x),
    "modified arctan": (atan(x) + pi / 2) / pi,
    "rootsig": x / (1 + sqrt(1 + x**2)),
    "sigmoid of algebraic kind": x / sqrt(1 + x**2),
    "complementary log-log": 1 - exp(-exp(x)),
    "log-log": exp(-exp(-x)),
    "softplus": log(1 + exp(x)),
    "softplus, shifted": log(exp(x) + 1) - log(2),
    "log cosh": log((exp(x) + exp(-x)) / 2),
    "squareplus": (x + sqrt(x**2 + 4)) / 2,
    "bent identity": (sqrt(x**2 + 1) - 1) / 2 + x,
    "SiLU": x / (1 + exp(-x)),
    "E-swish": Rational(5, 4) * x * _sigmoid(x),
    "mish": x * tanh(log(1 + exp(x))),
    "smish": x * tanh(log(1 + _sigmoid(x))),
    "logish": x * log(1 + _sigmoid(x)),
    "TanhExp, TeLU": x * tanh(exp(x)),
    "serf": x * erf(log(1 + exp(x))),
    "phish": x * tanh(_gelu(x)),
    "GELU": _gelu(x),
    "SGELU": x * erf(x / sqrt(2)),
    "LiSHT": x * tanh(x),
    "gish": x * log(2 - exp(-exp(x))),
    "PATS": x * atan(5 * pi / 8 * _sigmoid(x)),
    "SinSig": x * sin(pi / 2 * _sigmoid(x)),
    "TSReLU": x * tanh(_sigmoid(x)),
    "PFLU": x * (1 + x / sqrt(1 + x**2)) / 2,
    "ReSech": x / cosh(x),
    "EANAF": x * exp(x) / (exp(x) + 2),
    "ErfAct": x * erf(Rational(3, 4) * exp(Rational(3, 4) * x)),
    "Pserf": x * erf(Rational(5, 4) * log(1 + exp(Rational(17, 20) * x))),
    "CoLU": x / (1 - x * exp(-(x + exp(x)))),
    "ELU": Piecewise((x, x > 0), (exp(x) - 1, True)),
    "SELU": Rational(105070, 100000) * Piecewise((x, x > 0), (Rational(167326, 100000) * (exp(x) - 1), True)),
    "CELU of 2": Max(0, x) + Min(0, 2 * (exp(x / 2) - 1)),
    "ELiSH": Piecewise((x / (1 + exp(-x)), x >= 0), ((exp(x) - 1) / (1 + exp(-x)), True)),
    "HardELiSH": Piecewise(
        (x * Max(0, Min(1, (x + 1) / 2)), x >= 0), ((exp(x) - 1) * Max(0, Min(1, (x + 1) / 2)), True)
    ),
    "REU": Piecewise((x, x > 0), (x * exp(x), True)),
    "suish": Max(x, x * exp(-Abs(x))),
    "SLU": Piecewise((x, x >= 0), (2 * log((exp(x) + 1) / 2), True)),
    "ISRLU of 1": Piecewise((x, x >= 0), (x / sqrt(1 + x**2), True)),
    "SignReLU": Piecewise((x, x >= 0), (x / (Abs(x) + 1), True)),
    "NLReLU": log(1 + Max(0, x)),
    "symlog": sign(x) * log(1 + Abs(x)),
    "arcsinh": sympy.asinh(x),
    "rectified tanh": Max(0, tanh(x)),
    "penalized tanh": Piecewise((tanh(x), x > 0), (tanh(x) / 4, True)),
    "hexpo": Piecewise((-(exp(-x) - 1), x >= 0), (exp(x) - 1, True)),
    "SQNL": Piecewise((-1, x < -2), (x + x**2 / 4, x < 0), (x - x**2 / 4, x <= 2), (1, True)),
    "SQLU": Piecewise((-1, x < -2), (x + x**2 / 4, x < 0), (x, True)),
    "soft clipping": log((1 + exp(x)) / (1 + exp(x - 1))),
    "SoftModulusQ": Piecewise((x**2 * (2 - Abs(x)), Abs(x) <= 1), (Abs(x), True)),
    "SoftModulusT": x * tanh(x / Rational(1, 100)),
    "tanhshrink": x - tanh(x),
    "hard tanh": Max(-1, Min(1, x)),
    "hard swish": x * Min(Max(x + 3, 0), 6) / 6,
    "relu squared": Max(0, x) ** 2,
    "Gaussian": exp(-(x**2)),
    "Mexican hat": (1 - x**2) * exp(-(x**2) / 2),
    "SinReLU": sin(x) + Max(0, x),
    "sine": sin(x),
    "cosine": cos(x),
    "growing cosine unit": x * cos(x),
    "snake": x + sin(x) ** 2,
    "Gabor": exp(-(x**2) / 2) * cos(x),
    "SineReLU": Piecewise((x, x > 0), (Rational(1, 400) * (sin(x) - cos(x)), True)),
    "cubic tanh": x**3 / (1 + Abs(x) ** 3),
    "exponential of a sine": exp(sin(x)),
    "logarithm of a sine": log(2 + sin(x)),
    "hyperbolic tangent of a cosine": tanh(cos(x)),
    "sine of a sine": sin(sin(x)),
    "growing waves": x * exp(sin(2 * x) + cos(x)),
    "square root unit": sign(x) * sqrt(Abs(x)),
    "cube root": Piecewise((1 + x / 3, x < 0), ((1 + x) ** Rational(1, 3), True)),
    "signed cube root": sign(x) * Abs(x) ** Rational(1, 3),
    "inverse fourth root": (1 + x**2) ** Rational(-1, 4),
    "semicircle": Piecewise((0, Abs(x) > 1), (sqrt(1 - x**2), True)),
    "log-log of a square": log(1 + log(1 + x**2)),
    "inverse of a logarithm": 1 / (1 + log(1 + x**2)),
    "softplus of a softplus": log(1 + log(1 + exp(x))),
    "exponential of an arctangent": exp(atan(x)),
    "maxsig": Max(x, _sigmoid(x)),
    "minsin": Min(x, sin(x)),
    "Gaussian times a logarithm": log(2 + x**2) * exp(-(x**2)),
    "logarithm that falls exponentially": log(1 + x**2) * exp(-Abs(x)),
    "Gaussian times a root": sqrt(1 + Abs(x)) * exp(-(x**2) / 2),
    "sine of a square": sin(x**2),
    "sinc": sin(x) / x,
    "hyperbolic tangent over x": tanh(x) / x,
    "relative growth": (exp(x) - 1) / x,
    "logarithm over x": log(1 + x**2) / x,
    "x over its hyperbolic sine": x / sympy.sinh(x),
}

REFUSED: dict[str, tuple[Expr, str]] = {
    "pole": (Piecewise((0, x < 0), (x ** Rational(-1, 3), True)), "no real value at x = 0"),
    "rectified sine": (Max(0, sin(x)), "may vanish countless times"),
    "root of a logarithm": (x / sqrt(1 + log(1 + x**2)), "misses the limit at an infinity"),
    "quotient that tends to an infinity": ((1 - cos(x)) / x**3, "no real value at x = 0"),
}

# What is built without its second derivative, and why.
WITHOUT_SECOND: dict[str, tuple[Expr, str]] = {
    "exponential of growing waves": (exp(x * sin(x)), "no program for d2 stays within 1 ulps"),
}


def _parametric() -> Iterator[Activation]:
    a, b = (Parameter(n, default=1, domain="positive", learnable=True) for n in "ab")
    free = Parameter("a", default=1, learnable=True)
    wave = Parameter("b", default=1, learnable=True)
    small = Parameter("c", default=0.1, learnable=True)
    zero = Parameter("c", default=0, learnable=True)
    quarter = Parameter("c", default=0.25, learnable=True)
    yield Activation("swish_t", x * _sigmoid(b * x) + small * tanh(x), [b, small])
    yield Activation("xsilu", x * ((1 + 2 * zero) * _sigmoid(x) - zero), [zero])
    yield Activation("xgelu", x * ((1 + 2 * zero) * (1 + erf(x / sqrt(2))) / 2 - zero), [zero])
    yield Activation("sinlu", (x + free * sin(wave * x)) * _sigmoid(x), [free, wave])
    yield Activation("e_swish", free * x * _sigmoid(x), [free])
    yield Activation("pelu", Piecewise((a * x / b, x >= 0), (a * (exp(x / b) - 1), True)), [a, b])
    yield Activation("mpelu", Piecewise((x, x > 0), (free * (exp(b * x) - 1), True)), [free, b])
    yield Activation("ptelu", Piecewise((x, x >= 0), (free * tanh(b * x), True)), [free, b])
    yield Activation("isrlu", Piecewise((x, x >= 0), (x / sqrt(1 + a * x**2), True)), [a])
    yield Activation("snake", x + sin(a * x) ** 2 / a, [a])
    yield Activation("tanhsoft_1", tanh(free * x) * log(1 + exp(x)), [free])
    yield Activation("squareplus", (x + sqrt(x**2 + 4 * a)) / 2, [a])
    yield Activation("fpflu", x / 2 * (1 + x / sqrt(a + x**2)), [a])
    yield Activation("elliott", x / (a + Abs(x)), [a])
    yield Activation("tanhshrink", x - free * tanh(x), [free])
    yield Activation("softplus_shifted", log(1 + exp(x)) - zero, [zero])
    yield Activation("penalized_tanh", Piecewise((tanh(x), x > 0), (quarter * tanh(x), True)), [quarter])


PARAMETRIC: dict[str, Activation] = {activation.name: activation for activation in _parametric()}
