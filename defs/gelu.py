"""The Gaussian error linear unit, and the two approximations of it that its paper gives."""

from __future__ import annotations

from sympy import erf, exp, pi, sqrt, tanh

from codegen import Activation, Reference, x

paper = Reference("Hendrycks, Gimpel", 2016, "Gaussian error linear units (GELUs)", arxiv="1606.08415")

gelu = Activation(
    "gelu",
    x / 2 * (1 + erf(x / sqrt(2))),
    reference=paper,
    summary="Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).",
    doc=(
        "Its idea is a random gate: an input is kept with the probability that a standard normal variable is "
        "smaller, and GELU is the mean. Use it in transformers, where BERT and GPT made it the usual choice. It is "
        "smooth everywhere and keeps small negative values, so that no unit is dead for good. It is not monotone, "
        "and the textbook formula loses all its digits on the left: that is what the picture of errors shows. A "
        "large positive input passes nearly unchanged, and a large negative one is stopped almost entirely. Its "
        "slope exceeds 1 a little for every input above 1. Where exact zeros are wanted take relu, and on hardware "
        "that has no exponential take hardswish. A like curve with a deeper dip, which takes a single exponential, "
        "is silu."
    ),
)

gelu_tanh = Activation(
    "gelu_tanh",
    x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))),
    reference=paper,
    summary="GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.",
    doc=(
        "It is the near approximation that the paper gives for GELU, from a time when frameworks had no error "
        "function on every device. Use it to run weights that were trained with it, as those of GPT and Gemma; JAX "
        "means it by gelu. For a new model the exact GELU costs no more with these kernels. Small inputs come out "
        "about halved, large positive ones pass, and large negative ones nearly vanish. Values and slopes stay "
        "within a thousandth of those of gelu everywhere. In proportion the two part far to the left, where this "
        "form fades sooner. PyTorch and TensorFlow mean the exact function unless told otherwise, so check the "
        "default before weights move. Where no weights have to match and an exponential is dear, take relu or "
        "hardswish."
    ),
)

gelu_sigmoid = Activation(
    "gelu_sigmoid",
    x / (1 + exp(-1.702 * x)),
    reference=paper,
    summary="GELU with the normal distribution function approximated by a sigmoid.",
    doc=(
        "Its paper gives it as the quick approximation of GELU: one sigmoid in place of the error function. Use it "
        "to run weights that were trained with it, as those of CLIP, where it is called QuickGELU. It is a swish "
        "with a fixed sharpness; as a stand-in for GELU it is far less exact than the tanh form. Its dip below 0 is "
        "a little shallower than that of gelu, and its slope exceeds 1 a little less. Far to the left it fades like "
        "an exponential, more slowly than gelu, and keeps more of a gradient. Where the sharpness is to be tuned or "
        "learned, take swish, which has it as a parameter. For a new model take gelu, or silu, which is the same "
        "formula with a sharpness of 1."
    ),
)
