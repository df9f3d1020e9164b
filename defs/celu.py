"""The continuously differentiable exponential linear unit."""

from __future__ import annotations

from sympy import Piecewise, exp

from codegen import Activation, Parameter, Reference, x

alpha = Parameter("alpha", default=1, domain="positive", doc="saturates to -alpha on the left")

celu = Activation(
    "celu",
    Piecewise((x, x > 0), (alpha * (exp(x / alpha) - 1), True)),
    parameters=[alpha],
    reference=Reference("Barron", 2017, "Continuously differentiable exponential linear units", arxiv="1704.07483"),
    summary="An ELU that is stretched with its saturation, so that its slope at 0 is 1 for every alpha.",
    doc=(
        "It mends what one dislikes in ELU: with another alpha than 1 the slope of ELU jumps at 0, and that of CELU "
        "does not. Use it where ELU would be used and alpha is tuned or learned. It costs an exponential, and its "
        "slope tends to 0 far to the left, as that of ELU does. Positive inputs pass with slope 1, and on the left "
        "the slope falls steadily towards 0, so that it never enlarges a gradient. Alpha stretches the left side in "
        "both directions alike: a small one brings it near to relu, a very large one near to the identity. At alpha "
        "1 it is elu exactly. Take relu for exact zeros, and leaky_relu for a gradient far to the left without an "
        "exponential."
    ),
)
