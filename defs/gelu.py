"""The Gaussian error linear unit, and the two approximations of it that its paper gives."""

from __future__ import annotations

from sympy import erf, exp, pi, sqrt, tanh

from codegen import Activation, Reference, x

paper = Reference("Hendrycks, Gimpel", 2016, "Gaussian error linear units (GELUs)", arxiv="1606.08415")

gelu = Activation(
    "gelu",
    x / 2 * (1 + erf(x / sqrt(2))),
    reference=paper,
    summary="Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).",
)

gelu_tanh = Activation(
    "gelu_tanh",
    x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    reference=paper,
    summary="GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.",
)

gelu_sigmoid = Activation(
    "gelu_sigmoid",
    x / (1 + exp(-1.702 * x)),
    reference=paper,
    summary="GELU with the normal distribution function approximated by a sigmoid.",
)
