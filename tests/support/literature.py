"""Activation functions of the literature whose adaptive parameters are parameters, and start from their papers' values.

Those in which they have these values are in `codegen.bench.literature`.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Abs, Expr, Piecewise, erf, exp, log, sin, sqrt, tanh

from codegen import Activation, Parameter, x


def _sigmoid(u: Expr) -> Expr:
    return 1 / (1 + exp(-u))


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
