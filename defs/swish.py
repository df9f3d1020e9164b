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
    doc=(
        "An automated search among formulas found it: the input times its own sigmoid, with a sharpness beta. Use "
        "it in image networks and transformers, at beta 1 in nearly all code, where it is called SiLU. A small beta "
        "makes it a line, a large one a ReLU; between them it is smooth and dips below 0. Far to the left it "
        "saturates, so that it does not keep gradients from vanishing. Its slope at 0 is 1/2 and its steepest slope "
        "slightly above 1, whatever beta is. Keep a learned beta out of weight decay, which pulls it towards 0 and "
        "so towards the line. Where an exponential is too dear take hardswish, and where outputs have to be sparse "
        "take relu. The function gelu_sigmoid is swish at one fixed beta."
    ),
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
    doc=(
        "It was proposed for reinforcement learning, and became known as swish at beta 1, which a search "
        "found a little later. Use it in image networks and transformers; it is the function inside of "
        "SwiGLU. It is smooth and keeps small negative values, as GELU does, and takes one exponential."
    ),
)
