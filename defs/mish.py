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
    doc=(
        "It was found by looking for functions like swish, and was said to train image networks better. "
        "Use it where one would use swish and can spend more: it was chosen for a detector of the YOLO "
        "family. The curve differs little from swish; the textbook formula takes three transcendental "
        "functions, and the kernel calls none."
    ),
)
