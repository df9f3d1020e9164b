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
        "It was found by looking for functions like swish, and was said to train image networks better. Use it "
        "where one would use swish and can spend more: it was chosen for a detector of the YOLO family. The curve "
        "differs little from swish; the textbook formula takes three transcendental functions, and the kernel calls "
        "none. A large positive input passes almost unchanged, while negative inputs give small negative outputs, "
        "which fade to 0 far to the left. The gradient is 0 at one point alone, the bottom of the dip, and to the "
        "left of it the slope is negative. In quantised networks and on phones take hardswish, which has a similar "
        "dip without an exponential. The slope at 0 is 3/5, where swish has 1/2."
    ),
)
