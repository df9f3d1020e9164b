"""The Gaussian."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, Reference, x

gaussian = Activation(
    "gaussian",
    exp(-(x**2)),
    reference=Reference(
        "Broomhead, Lowe",
        1988,
        "Multivariable functional interpolation and adaptive networks",
        venue="Complex Systems 2, 321-355",
    ),
    summary="The bell of a radial basis function: 1 at 0, and next to nothing beyond 3.",
)
