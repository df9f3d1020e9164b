"""A piecewise linear hyperbolic tangent, in the general form with two ends."""

from __future__ import annotations

from sympy import Max, Min

from codegen import Activation, Parameter, Reference, x

min_val = Parameter("min_val", default=-1, doc="the lower end of the range")
max_val = Parameter("max_val", default=1, above=min_val, doc="the upper end of the range")

hardtanh = Activation(
    "hardtanh",
    Min(max_val, Max(min_val, x)),
    parameters=[min_val, max_val],
    reference=Reference(
        "Collobert",
        2004,
        "Large scale machine learning",
        venue="PhD thesis, Universite Paris VI",
    ),
    summary="The identity between two ends, and constant beyond them.",
    doc=(
        "It is the cheapest function with the shape of tanh: linear in the middle, and bounded. Use it where values "
        "have to stay in an interval, as in quantised and binary networks, and to clip what a network puts out. "
        "Beyond the ends it has no gradient, so that inputs should start between them. Between its ends values and "
        "gradients pass unchanged, while tanh shrinks both at every input but 0. Binary networks commonly put out "
        "the sign in the forward pass and use the slope of this function in the backward pass. The ends are the "
        "parameters min_val and max_val: with 0 and 6 it is relu6. Where a gradient has to remain farther out, take "
        "tanh, or softsign, which flattens more slowly."
    ),
)
