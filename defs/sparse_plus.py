"""The rectifier whose derivative is a sigmoid of three straight pieces."""

from __future__ import annotations

from sympy import Max, Min, Piecewise

from codegen import Activation, Reference, x

paper = Reference(
    "Martins, Astudillo",
    2016,
    "From softmax to sparsemax: A sparse model of attention and multi-label classification",
    arxiv="1602.02068",
)

sparse_plus = Activation(
    "sparse_plus",
    Piecewise((0, x <= -1), ((x + 1) ** 2 / 4, x < 1), (x, True)),
    reference=paper,
    summary="ReLU with its kink rounded by a parabola between -1 and 1; the primitive of sparse_sigmoid.",
    doc=(
        "It belongs to sparsemax as softplus belongs to softmax: its derivative is the sparse sigmoid. Use it where "
        "softplus is wanted, with exact zeros and without an exponential. On the left it is dead, as ReLU is. A "
        "parabola between -1 and 1 joins the zeros to the identity, so that the slope grows steadily from 0 to 1 "
        "and never jumps. From 1 on, a signal and its gradient pass unchanged. Do not use it for a variance or a "
        "rate, since it may be 0: take softplus or squareplus there. Where units die take gelu or silu. Its second "
        "derivative jumps at -1 and at 1, where softplus is smooth."
    ),
)

sparse_sigmoid = Activation(
    "sparse_sigmoid",
    Min(Max(x + 1, 0), 2) / 2,
    reference=paper,
    summary="Sparsemax of two: exactly 0 up to -1, exactly 1 from 1 on, and straight between.",
    doc=(
        "It is sparsemax for two classes, as the sigmoid is softmax for two. Use it for gates that should be able "
        "to be exactly open or shut. Beyond its ends it has no gradient: a gate that is shut stays so until another "
        "weight moves it. Between -1 and 1 the slope is 1/2, twice the steepest slope of sigmoid, and at both ends "
        "it drops to 0 at once. Small initial weights or a normalisation layer before it keep most gates in the "
        "straight part when training starts. Take sigmoid for a probability whose logarithm enters a loss, since "
        "the logarithm of 0 is minus infinity. It equals hardsigmoid at 3x, so that its ends lie closer together."
    ),
)
