"""The logarithm of the sigmoid."""

from __future__ import annotations

from sympy import exp, log

from codegen import Activation, x

logsigmoid = Activation(
    "logsigmoid",
    log(1 / (1 + exp(-x))),
    summary="The logarithm of a probability that is given by its log-odds, as losses need it.",
    doc=(
        "Losses for yes or no, and for which of two answers is better, are sums of it. Use it in place of "
        "the logarithm of a sigmoid, whose result is minus infinity as soon as the sigmoid rounds to 0. "
        "It is softplus turned around, so that its slope is a sigmoid and never larger than 1."
    ),
)
