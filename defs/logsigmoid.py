"""The logarithm of the sigmoid."""

from __future__ import annotations

from sympy import exp, log

from codegen import Activation, x

logsigmoid = Activation(
    "logsigmoid",
    log(1 / (1 + exp(-x))),
    summary="The logarithm of a probability that is given by its log-odds, as losses need it.",
)
