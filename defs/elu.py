"""The exponential linear unit."""

from __future__ import annotations

from sympy import Piecewise, exp

from codegen import Activation, Parameter, Reference, x

alpha = Parameter("alpha", default=1, domain="positive", doc="saturates to -alpha on the left")

elu = Activation(
    "elu",
    Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)),
    parameters=[alpha],
    reference=Reference(
        "Clevert, Unterthiner, Hochreiter",
        2015,
        "Fast and accurate deep network learning by exponential linear units (ELUs)",
        arxiv="1511.07289",
    ),
    summary="Linear on the right, and on the left an exponential that saturates to -alpha.",
    doc=(
        "Its negative values bring the mean of the outputs nearer to 0 than that of ReLU, which was found to speed "
        "up training. Use it in networks without normalisation layers, where ReLU loses units. It costs an "
        "exponential for negative inputs, and far to the left its gradient still vanishes, because it saturates "
        "there. Inputs far below 0 all come out near minus alpha: a unit says that a pattern is absent, not by how "
        "much. Its slope is continuous for alpha 1 and jumps at 0 for any other, so leave alpha at 1 or take celu. "
        "Where normalisation layers centre the values anyway, relu costs less. With a fixed alpha and a fixed "
        "factor it becomes selu, made to keep the mean and variance of signals."
    ),
)
