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
)
