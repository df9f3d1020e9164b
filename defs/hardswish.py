"""The piecewise linear sigmoid of MobileNetV3, and the swish that is made of it."""

from __future__ import annotations

from sympy import Max, Min

from codegen import Activation, Reference, x

paper = Reference(
    "Howard, Sandler, Chu, Chen, Chen, Tan, Wang, Zhu, Pang, Vasudevan, Le, Adam",
    2019,
    "Searching for MobileNetV3",
    arxiv="1905.02244",
)

hardsigmoid = Activation(
    "hardsigmoid",
    Min(Max(x + 3, 0), 6) / 6,
    reference=paper,
    summary="A sigmoid of three straight pieces.",
)

hardswish = Activation(
    "hardswish",
    x * Min(Max(x + 3, 0), 6) / 6,
    reference=paper,
    summary="An input weighted by the sigmoid of three straight pieces: swish without an exponential.",
)
