"""The softsign."""

from __future__ import annotations

from sympy import Abs

from codegen import Activation, Reference, x

softsign = Activation(
    "softsign",
    x / (1 + Abs(x)),
    reference=Reference(
        "Elliott",
        1993,
        "A better activation function for artificial neural networks",
        venue="Technical report ISR TR 93-8, University of Maryland",
    ),
    summary="A sigmoid that approaches its limits -1 and 1 no faster than 1/x.",
    doc=(
        "It has the shape of tanh without an exponential, and approaches its ends slowly, like a power. Use it "
        "where tanh would saturate too soon, and where a division is cheaper than an exponential. Its second "
        "derivative jumps at 0, and far out its gradient fades slowly, not exponentially. Close to 0 its slope "
        "falls faster than that of tanh, so that even small inputs are compressed. Each layer shrinks a signal more "
        "than tanh does, so that initial weights have to be larger or normalisation layers have to follow. Glorot "
        "and Bengio compared it with tanh in the paper on their initialisation. In hidden layers take relu or gelu, "
        "and take hardtanh where the ends must be reached exactly."
    ),
)
