"""A rectifier that is smooth by algebra alone."""

from __future__ import annotations

from sympy import sqrt

from codegen import Activation, Parameter, Reference, x

b = Parameter("b", default=4, domain="positive", doc="how wide the bend is")

squareplus = Activation(
    "squareplus",
    (x + sqrt(x**2 + b)) / 2,
    parameters=[b],
    reference=Reference("Barron", 2021, "Squareplus: A softplus-like algebraic rectifier", arxiv="2112.11687"),
    summary="The branch of a hyperbola that has ReLU as its asymptotes.",
    doc=(
        "It looks like softplus and takes a square root in place of an exponential and a logarithm. Use it where a "
        "smooth positive function has to be cheap, or has to have algebraic derivatives. It approaches its "
        "asymptotes slowly, so that it is positive by a visible amount far to the left. Every input keeps a "
        "gradient, and far to the left it fades like a power, where that of softplus fades exponentially. The "
        "parameter b sets the width of the bend: 0 gives relu, and the default of 4 gives the curvature of softplus "
        "at 0. An output near 1/1000 takes an input near -1000, so that softplus or exponential suits very small "
        "outputs better. For exact zeros take sparse_plus."
    ),
)
