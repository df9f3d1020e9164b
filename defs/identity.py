"""The identity."""

from __future__ import annotations

from codegen import Activation, x

identity = Activation(
    "identity",
    x,
    summary="Passes every input as it is; what a linear layer has.",
    doc=(
        "It is what a layer has that has no activation function. Use it for outputs that may be any "
        "number, as in regression, and where a program asks for a function. Two linear layers with it "
        "between them are one linear layer: depth gains nothing."
    ),
)
