"""The rectifier whose slope on the left is learned."""

from __future__ import annotations

from sympy import Piecewise

from codegen import Activation, Parameter, Reference, x

alpha = Parameter("alpha", default=0.25, learnable=True, doc="slope for negative inputs, learned")

prelu = Activation(
    "prelu",
    Piecewise((x, x > 0), (alpha * x, True)),
    parameters=[alpha],
    reference=Reference(
        "He, Zhang, Ren, Sun",
        2015,
        "Delving deep into rectifiers: surpassing human-level performance on ImageNet classification",
        arxiv="1502.01852",
    ),
    summary="A leaky rectifier that learns its slope for negative inputs.",
    doc=(
        "It was the first to learn the slope on the left with the weights, for networks that recognise images. Use "
        "it where data is plenty: a slope for each channel adds few parameters, one for the whole layer a single "
        "one. Weight decay pulls a learned slope towards 0, which makes a ReLU of it: leave the slopes out of it. "
        "Positive inputs pass unchanged and negative ones in part, so that a unit has a gradient on both sides "
        "while alpha is not 0. Alpha learns from negative inputs alone. Its paper also gave the initial weights "
        "named after He, which take the slope on the left into account. With few examples take leaky_relu, whose "
        "slope is fixed. PyTorch starts alpha at 1/4, Keras at 0."
    ),
)
