"""The scaled exponential linear unit, whose constants follow from what it is made for."""

from __future__ import annotations

from sympy import Expr, Piecewise, erfc, exp, expand, integrate, oo, pi, sqrt

from codegen import Activation, Constant, Reference, x


def mean(f: Expr, lower: Expr, upper: Expr) -> Expr:
    """What an interval adds to the mean of f of a standard normal variable."""
    return expand(integrate(f * exp(-(x**2) / 2) / sqrt(2 * pi), (x, lower, upper)).rewrite(erfc))


# The fixed point: of a standard normal input, the output has mean 0 and variance 1 again.
alpha = Constant("alpha", -mean(x, 0, oo) / mean(exp(x) - 1, -oo, 0))
scale = Constant("scale", 1 / sqrt(mean(x**2, 0, oo) + alpha**2 * mean((exp(x) - 1) ** 2, -oo, 0)))

selu = Activation(
    "selu",
    scale * Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)),
    reference=Reference(
        "Klambauer, Unterthiner, Mayr, Hochreiter", 2017, "Self-normalizing neural networks", arxiv="1706.02515"
    ),
    summary="An ELU with the two constants for which a standard normal input keeps its mean and its variance.",
    doc=(
        "Its two constants are solutions of equations: with them a standard normal input gives an output with the "
        "same mean and variance. Use it in deep, fully connected networks without normalisation layers, with the "
        "initial weights that its paper asks for. What keeps the moments is the whole setup: other initial weights "
        "or the usual dropout undo it. When mean and variance drift a little, the next layers pull them back "
        "towards 0 and 1. The weights start with a variance of one over the number of inputs, and alpha dropout "
        "replaces dropout. In PyTorch, Kaiming initialisation gives these weights with the nonlinearity linear, not "
        "selu. With residual connections, which change the variance, take elu or gelu and normalisation layers. At "
        "0 the slope drops to slightly above 1, where it stays."
    ),
)
