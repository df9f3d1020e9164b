"""The scaled exponential linear unit, whose constants follow from what it is made for."""

from __future__ import annotations

from sympy import Piecewise, exp, integrate, oo, pi, sqrt

from codegen import Activation, Reference, x

# An ELU of a standard normal variable, scaled, has mean 0 and variance 1 again: two equations for alpha and the scale.
normal = exp(-(x**2) / 2) / sqrt(2 * pi)
mean_right = integrate(x * normal, (x, 0, oo))
mean_left = integrate((exp(x) - 1) * normal, (x, -oo, 0))
alpha = -mean_right / mean_left
square_right = integrate(x**2 * normal, (x, 0, oo))
square_left = integrate((exp(x) - 1) ** 2 * normal, (x, -oo, 0))
scale = 1 / sqrt(square_right + alpha**2 * square_left)

selu = Activation(
    "selu",
    scale * Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)),
    reference=Reference(
        "Klambauer, Unterthiner, Mayr, Hochreiter", 2017, "Self-normalizing neural networks", arxiv="1706.02515"
    ),
    summary="An ELU with the two constants for which a standard normal input keeps its mean and its variance.",
)
