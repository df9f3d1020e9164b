"""The rectified linear unit."""

from __future__ import annotations

from sympy import Max

from codegen import Activation, Reference, x

relu = Activation(
    "relu",
    Max(0, x),
    reference=Reference(
        "Nair, Hinton",
        2010,
        "Rectified linear units improve restricted Boltzmann machines",
        venue="ICML 2010",
    ),
    summary="Passes what is positive and stops the rest.",
)
