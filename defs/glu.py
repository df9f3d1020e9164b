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
        "It brought the gates of recurrent networks to convolutions: one half of a layer decides how much of the "
        "other half passes. Use it in convolutional models of sequences and of speech. The gate times a slope of at "
        "most a quarter is what a gradient gets through the sigmoid; the other path is linear and does not vanish. "
        "The sigmoid lies between 0 and 1, so that it can weaken the other half and never enlarges it. For inputs "
        "near 0 about half passes, so that each layer shrinks the signal unless the weights or a normalisation make "
        "up for it. PyTorch takes both halves from one array, of which the second goes through the sigmoid. In the "
        "feed-forward part of a transformer swiglu and geglu are the usual choice in its place."
    ),
)

swiglu = Activation(
    "swiglu",
    gate * x / (1 + exp(-x)),
    reference=paper,
    summary="The gate times SiLU of x, as in LLaMA's layers.",
    doc=(
        "It was the best, with GEGLU, of the gated layers that its paper compared, and large language models took "
        "it over: PaLM and LLaMA have it. Use it in the feed-forward part of a transformer. A gated layer has three "
        "matrices in place of two; which half of a fused projection is the gate differs from code to code. One "
        "projection passes through silu and scales the other, so that the network learns how much of each feature "
        "passes. Where x is far to the left the gradients of both inputs are close to 0, while in reglu they are "
        "exactly 0. The first LLaMA takes 2/3 of the usual hidden width and normalises the block's input. Take "
        "reglu where exact zeros save work, and plain silu where a third matrix costs too much."
    ),
)

geglu = Activation(
    "geglu",
    gate * x / 2 * (1 + erf(x / sqrt(2))),
    reference=paper,
    summary="The gate times GELU of x.",
    doc=(
        "It was the best, with SwiGLU, of the gated layers that its paper compared in transformers. Use it in the "
        "feed-forward part of a transformer, in place of a layer with GELU. A gated layer has three matrices in "
        "place of two, so that one makes it narrower to keep the number of weights. Its paper makes the layer two "
        "thirds as wide for that reason. For small x the unit gives about half the product of its two arrays, and "
        "for large x nearly the whole product. Where x is far below 0 the function is nearly 0 and nearly flat, so "
        "that both arrays get next to no gradient. Take swiglu where one exponential has to do, and reglu where "
        "exact zeros save work."
    ),
)

geglu_tanh = Activation(
    "geglu_tanh",
    gate * x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    reference=paper,
    summary="The gate times GELU's tanh form of x, as in Gemma's layers.",
    doc=(
        "It is the gated unit of a family of language models whose code has the tanh form of GELU. Use it to run "
        "weights that were trained with it; for new models the exact GELU costs no more here. The two differ little "
        "in values, but a model that was trained with one was not trained with the other. As in geglu the second "
        "array enters linearly, so that flipping its sign flips that of the output. Model configurations of Hugging "
        "Face call the inner function gelu_new or gelu_pytorch_tanh. Far to the left it fades sooner than geglu, "
        "since its exponent has a cube where the other has a square. Do not put swiglu in its place in a finished "
        "model: that curve is much farther from it than geglu is."
    ),
)

reglu = Activation(
    "reglu",
    gate * Max(0, x),
    reference=paper,
    summary="The gate times ReLU of x.",
    doc=(
        "It is the cheapest gated unit that is not linear: a comparison and a product. Use it in the feed-forward "
        "part of a transformer where exact zeros are of use, since what is multiplied by 0 need not be computed. "
        "Units may die as those of ReLU do. Where x is positive, the output is the product of x and the gate, and "
        "each scales the gradient of the other. Elsewhere the output is 0, and neither x nor the gate gets a "
        "gradient. If both inputs double, the output becomes four times as large, so that the block needs a "
        "normalised input. Where units must keep learning, take swiglu or geglu, whose functions have no dead zone."
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
        "It came with a comparison of gated layers in transformers, as the one without a function. Use it as a "
        "baseline: what another gated unit gains over it is due to the function. It has no saturation and no dead "
        "zone, and its output grows with the product of both inputs, so that large values need normalisation. "
        "Although it has no function in it, the layer is not linear: each output is a polynomial of degree 2 in "
        "what the layer is given. Each array scales the gradient of the other: where one is 0, the other does not "
        "learn. In float16 the product of two inputs of 256 is already infinite. Where one array should switch the "
        "other off, take reglu for exact zeros or glu for a bounded factor."
    ),
)
