"""The exponential function."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, x

exponential = Activation(
    "exponential",
    exp(x),
    summary="The exponential function, its own derivative.",
    doc=(
        "It turns a sum into a product, and any number into a positive one. Use it for the last layer, "
        "where a rate, a scale or a variance has to be positive and spans many orders of size. Its slope "
        "is as large as its value, so that a step with a large input throws the training far off; "
        "softplus is the mild choice."
    ),
)
