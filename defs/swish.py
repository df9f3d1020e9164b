"""Swish, an input times its own sigmoid, and SiLU, its member at beta = 1."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, Parameter, Reference, x

beta = Parameter("beta", default=1, domain="positive", learnable=True, doc="gate sharpness")

swish = Activation(
    "swish",
    x / (1 + exp(-beta * x)),
    parameters=[beta],
    reference=Reference("Ramachandran, Zoph, Le", 2017, "Searching for activation functions", arxiv="1710.05941"),
    summary="An input gated by its own sigmoid, with a sharpness that can be learned.",
)

silu = swish.at(
    "silu",
    beta=1,
    reference=Reference(
        "Elfwing, Uchibe, Doya",
        2017,
        "Sigmoid-weighted linear units for neural network function approximation in reinforcement learning",
        arxiv="1702.03118",
    ),
    summary="An input weighted by its own sigmoid.",
)
