"""Mish."""

from __future__ import annotations

from sympy import exp, log, tanh

from codegen import Activation, Reference, x

mish = Activation(
    "mish",
    x * tanh(log(1 + exp(x))),
    reference=Reference(
        "Misra", 2019, "Mish: A self regularized non-monotonic activation function", arxiv="1908.08681"
    ),
    summary="An input weighted by the hyperbolic tangent of its softplus.",
)
