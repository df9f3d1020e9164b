"""The logistic sigmoid."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, Reference, x

sigmoid = Activation(
    "sigmoid",
    1 / (1 + exp(-x)),
    reference=Reference(
        "Rumelhart, Hinton, Williams",
        1986,
        "Learning representations by back-propagating errors",
        venue="Nature 323, 533-536",
        doi="10.1038/323533a0",
    ),
    summary="The logistic function: squashes the real line to (0, 1).",
)
