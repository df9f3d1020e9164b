"""The piecewise linear sigmoid of MobileNetV3, and the swish that is made of it."""

from __future__ import annotations

from sympy import Max, Min

from codegen import Activation, Reference, x

paper = Reference(
    "Howard, Sandler, Chu, Chen, Chen, Tan, Wang, Zhu, Pang, Vasudevan, Le, Adam",
    2019,
    "Searching for MobileNetV3",
    arxiv="1905.02244",
)

hardsigmoid = Activation(
    "hardsigmoid",
    Min(Max(x + 3, 0), 6) / 6,
    reference=paper,
    summary="A sigmoid of three straight pieces.",
    doc=(
        "It does what a sigmoid does with two comparisons and one product, which pays where an exponential is dear. "
        "Use it for gates on phones and microcontrollers, and inside hardswish. Beyond its ends the slope is "
        "exactly 0: a gate that is wide open or shut does not learn. Between −3 and 3 its slope is 1/6, flatter "
        "than that of sigmoid at 0 and steeper near the ends. The third version of MobileNet weighs channels with "
        "it, in its squeeze-and-excitation blocks. ONNX has a default slope of 1/5 in place of 1/6, so check it "
        "when a model is exported. Take sigmoid where a gate must learn far out too, and logsigmoid in a loss, "
        "since the logarithm of 0 is minus infinity."
    ),
)

hardswish = Activation(
    "hardswish",
    x * Min(Max(x + 3, 0), 6) / 6,
    reference=paper,
    summary="An input weighted by the sigmoid of three straight pieces: swish without an exponential.",
    doc=(
        "It was made for MobileNet, to have the shape of swish where an exponential costs too much. Use it in image "
        "networks for phones, and where the outputs are quantised. Its slope has two jumps and is 0 on the left, so "
        "that it may have dead units, which swish has not. Between −3 and 3 it is a parabola, whose slope rises "
        "from −1/2 to 3/2, and to the right of it the identity. Some inputs therefore reverse a gradient, and "
        "others enlarge it. Its paper uses it mostly in the deeper half of the network, where the arrays are "
        "smaller. Take silu where an exponential is cheap or smoothness counts, and relu6 where the output has to "
        "be bounded."
    ),
)
