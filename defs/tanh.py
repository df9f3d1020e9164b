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
    doc=(
        "It is a sigmoid that is stretched and moved so that it is odd: outputs are centred at 0, and the slope at "
        "0 is 1. Use it for the states of recurrent networks, as in an LSTM, and for outputs between minus one and "
        "one. Both sides saturate, so that a deep network of it has vanishing gradients where inputs are large. "
        "Because its outputs are bounded, a recurrent state that passes through it cannot grow without end. Xavier "
        "initialisation assumes a slope of 1 at 0, which tanh has, and PyTorch gives 5/3 as the gain. Between the "
        "layers of a deep feed-forward network take relu or gelu, and on small devices hardtanh. The slope is 1 "
        "minus the square of the output, so that the backward pass needs the output alone."
    ),
)
