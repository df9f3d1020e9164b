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
        "It is the general rectifier of early libraries: where it switches and what it puts there are "
        "both given. Use it to run old models; for new ones ReLU says the same with fewer numbers. Unless "
        "the value equals the threshold it jumps, and a jump has no gradient."
    ),
)
