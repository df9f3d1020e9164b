"""The softsign."""

from __future__ import annotations

from sympy import Abs

from codegen import Activation, Reference, x

softsign = Activation(
    "softsign",
    x / (1 + Abs(x)),
    reference=Reference(
        "Elliott",
        1993,
        "A better activation function for artificial neural networks",
        venue="Technical report ISR TR 93-8, University of Maryland",
    ),
    summary="A sigmoid that approaches its limits -1 and 1 no faster than 1/x.",
)
