"""The hyperbolic tangent."""

from __future__ import annotations

from sympy import tanh as hyperbolic_tangent

from codegen import Activation, Reference, x

tanh = Activation(
    "tanh",
    hyperbolic_tangent(x),
    reference=Reference(
        "LeCun, Bottou, Orr, Müller",
        1998,
        "Efficient BackProp",
        venue="Neural Networks: Tricks of the Trade, LNCS 1524, 9-50",
        doi="10.1007/3-540-49430-8_2",
    ),
    summary="The hyperbolic tangent: an odd sigmoid with values in (-1, 1).",
)
