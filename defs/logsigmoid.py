"""The logarithm of the sigmoid."""

from __future__ import annotations

from sympy import exp, log

from codegen import Activation, x

logsigmoid = Activation(
    "logsigmoid",
    log(1 / (1 + exp(-x))),
    summary="The logarithm of a probability that is given by its log-odds, as losses need it.",
    doc=(
        "Losses for yes or no, and for which of two answers is better, are sums of it. Use it in place of the "
        "logarithm of a sigmoid, whose result is minus infinity as soon as the sigmoid rounds to 0. It is softplus "
        "turned around, so that its slope is a sigmoid and never larger than 1. Its negative, taken of the log-odds "
        "with the sign of the label, is the binary cross-entropy. Its slope is then near 1 for a clearly wrong "
        "answer and near 0 for a clearly right one. Direct preference optimisation of language models takes it of a "
        "difference of two scores. Do not use it between layers, where its outputs are all negative and large "
        "inputs get next to no gradient: take relu or elu."
    ),
)
