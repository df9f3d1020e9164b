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
    doc=(
        "It gives the probability that log-odds stand for, which is where it comes from, and it was the usual "
        "function of early networks. Use it for gates, as in an LSTM, and for the probability of one event. Between "
        "layers it is a poor choice: its slope is a quarter at most, so that gradients shrink with every layer, and "
        "its outputs are all positive. Before a cross-entropy loss it learns even where it saturates at the wrong "
        "end, because the gradient of both together is the output minus the target. Compute that loss from log-odds "
        "with logsigmoid, since a rounded probability may be exactly 0 or 1. Between layers take relu or gelu, and "
        "for gates on small devices hardsigmoid. The slope is the output minus its square."
    ),
)
