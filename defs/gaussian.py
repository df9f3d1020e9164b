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
    doc=(
        "It answers to inputs near one place and to no others, which is the idea of a radial basis function. Use it "
        "where a layer measures a distance, and in networks that map coordinates to values. Both sides saturate, so "
        "that a unit far from all data gets no gradient: where it starts matters. It tells how far an input is from "
        "0, and not on which side. The slope is 0 at the peak as well, so that a unit learns most on the flanks of "
        "the bell. A factor on the input sets the width: a narrow bell draws fine detail, but few examples give it "
        "a gradient. In an ordinary deep network take gelu, whose slope tends to 1 for large inputs and not to 0."
    ),
)
