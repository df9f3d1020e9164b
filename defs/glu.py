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
    doc=(
        "It brought the gates of recurrent networks to convolutions: one half of a layer decides how much "
        "of the other half passes. Use it in convolutional models of sequences and of speech. The gate "
        "times a slope of at most a quarter is what a gradient gets through the sigmoid; the other path "
        "is linear and does not vanish."
    ),
)

swiglu = Activation(
    "swiglu",
    gate * x / (1 + exp(-x)),
    reference=paper,
    summary="The gate times SiLU of x, as in LLaMA's layers.",
    doc=(
        "It was the best, with GEGLU, of the gated layers that its paper compared, and large language "
        "models took it over: PaLM and LLaMA have it. Use it in the feed-forward part of a transformer. A "
        "gated layer has three matrices in place of two; which half of a fused projection is the gate "
        "differs from code to code."
    ),
)

geglu = Activation(
    "geglu",
    gate * x / 2 * (1 + erf(x / sqrt(2))),
    reference=paper,
    summary="The gate times GELU of x.",
    doc=(
        "It was the best, with SwiGLU, of the gated layers that its paper compared in transformers. Use "
        "it in the feed-forward part of a transformer, in place of a layer with GELU. A gated layer has "
        "three matrices in place of two, so that one makes it narrower to keep the number of weights."
    ),
)

geglu_tanh = Activation(
    "geglu_tanh",
    gate * x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    reference=paper,
    summary="The gate times GELU's tanh form of x, as in Gemma's layers.",
    doc=(
        "It is the gated unit of a family of language models whose code has the tanh form of GELU. Use it "
        "to run weights that were trained with it; for new models the exact GELU costs no more here. The "
        "two differ little in values, but a model that was trained with one was not trained with the "
        "other."
    ),
)

reglu = Activation(
    "reglu",
    gate * Max(0, x),
    reference=paper,
    summary="The gate times ReLU of x.",
    doc=(
        "It is the cheapest gated unit that is not linear: a comparison and a product. Use it in the "
        "feed-forward part of a transformer where exact zeros are of use, since what is multiplied by 0 "
        "need not be computed. Units may die as those of ReLU do."
    ),
)

bilinear = Activation(
    "bilinear",
    gate * x,
    reference=Reference(
        "Mnih, Hinton", 2007, "Three new graphical models for statistical language modelling", venue="ICML 2007"
    ),
    summary="The product of two arrays: a gated unit with no function in it.",
    doc=(
        "It came with a comparison of gated layers in transformers, as the one without a function. Use it "
        "as a baseline: what another gated unit gains over it is due to the function. It has no "
        "saturation and no dead zone, and its output grows with the product of both inputs, so that large "
        "values need normalisation."
    ),
)
