"""Gated linear units: one array through a function, times another one."""

from __future__ import annotations

from sympy import Max, erf, exp, pi, sqrt, tanh

from codegen import Activation, Reference, gate, x

paper = Reference("Shazeer", 2020, "GLU variants improve transformer", arxiv="2002.05202")

glu = Activation(
    "glu",
    gate / (1 + exp(-x)),
    reference=Reference(
        "Dauphin, Fan, Auli, Grangier", 2016, "Language modeling with gated convolutional networks", arxiv="1612.08083"
    ),
    summary="The gate times the sigmoid of x.",
)

swiglu = Activation(
    "swiglu", gate * x / (1 + exp(-x)), reference=paper, summary="The gate times SiLU of x, as in LLaMA's layers."
)

geglu = Activation("geglu", gate * x / 2 * (1 + erf(x / sqrt(2))), reference=paper, summary="The gate times GELU of x.")

geglu_tanh = Activation(
    "geglu_tanh",
    gate * x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    reference=paper,
    summary="The gate times GELU's tanh form of x, as in Gemma's layers.",
)

reglu = Activation("reglu", gate * Max(0, x), reference=paper, summary="The gate times ReLU of x.")

bilinear = Activation(
    "bilinear",
    gate * x,
    reference=Reference(
        "Mnih, Hinton", 2007, "Three new graphical models for statistical language modelling", venue="ICML 2007"
    ),
    summary="The product of two arrays: a gated unit with no function in it.",
)
