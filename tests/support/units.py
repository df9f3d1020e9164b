"""Gated units with learnable parameters."""

from __future__ import annotations

from sympy import Piecewise, exp

from codegen import Activation, Parameter, gate, x

alpha = Parameter("alpha", default=0.25, learnable=True)


scale = Parameter("scale", default=1, domain="positive", learnable=True)


beta = Parameter("beta", default=1, domain="positive", learnable=True)


PREGLU = Activation("preglu", gate * Piecewise((scale * x, x > 0), (alpha * x, True)), parameters=[alpha, scale])


SWIGLU = Activation("swiglu_beta", gate * x / (1 + exp(-beta * x)), parameters=[beta])
