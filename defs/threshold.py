"""A threshold."""

from __future__ import annotations

from sympy import Piecewise

from codegen import Activation, Parameter, x

limit = Parameter("threshold", default=0, doc="an input has to be larger to pass")
value = Parameter("value", default=0, doc="what an input becomes that does not pass")

threshold = Activation(
    "threshold",
    Piecewise((x, x > limit), (value, True)),
    parameters=[limit, value],
    summary="Passes what is above a threshold, and puts a fixed value in the place of the rest.",
    doc=(
        "It is the general rectifier of early libraries: where it switches and what it puts there are both given. "
        "Use it to run old models; for new ones ReLU says the same with fewer numbers. Unless the value equals the "
        "threshold it jumps, and a jump has no gradient. An input above the threshold passes with its gradient, and "
        "every other one becomes the same constant and gets none. The higher the threshold, the more units may be "
        "dead. At the default parameters it is exactly relu. To learn where a unit switches, take relu behind a "
        "bias, which moves the kink without making a jump. PyTorch asks for both numbers, and in ONNX the threshold "
        "of ThresholdedRelu is 1 by default."
    ),
)
