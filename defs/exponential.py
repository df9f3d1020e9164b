"""The exponential function."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, x

exponential = Activation(
    "exponential",
    exp(x),
    summary="The exponential function, its own derivative.",
    doc=(
        "It turns a sum into a product, and any number into a positive one. Use it for the last layer, where a "
        "rate, a scale or a variance has to be positive and spans many orders of size. Its slope is as large as its "
        "value, so that a step with a large input throws the training far off; softplus is the mild choice. "
        "Variational autoencoders often put out the logarithm of a variance and take this function of it. In "
        "float16 an input of 12 already overflows: bound the input with hardtanh, or compute in float32. Do not use "
        "it between layers, where it makes large values far larger: relu grows only like a line. Divided by their "
        "sum, the exponentials of several inputs are their softmax."
    ),
)
