"""The input less its hyperbolic tangent."""

from __future__ import annotations

from sympy import tanh

from codegen import Activation, x

tanhshrink = Activation(
    "tanhshrink",
    x - tanh(x),
    summary="What the hyperbolic tangent takes from an input: x**3/3 for a small one.",
)
