"""The identity."""

from __future__ import annotations

from codegen import Activation, x

identity = Activation(
    "identity",
    x,
    summary="Passes every input as it is; what a linear layer has.",
    doc=(
        "It is what a layer has that has no activation function. Use it for outputs that may be any number, as in "
        "regression, and where a program asks for a function. Two linear layers with it between them are one linear "
        "layer: depth gains nothing. Values and gradients pass as they are, so that the weights alone decide "
        "whether a signal grows. Its gain is 1: initial weights with a variance of one over the number of inputs "
        "keep the size of a signal. The plain skip connection of a residual network is this function, beside layers "
        "that have another. Between two linear layers take relu, for an output that has to be positive softplus, "
        "and for a probability sigmoid."
    ),
)
