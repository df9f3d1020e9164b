"""Shrinkage: what is small becomes 0."""

from __future__ import annotations

from sympy import Abs, Piecewise

from codegen import Activation, Parameter, Reference, x

lambd = Parameter("lambd", default=0.5, domain="nonnegative", doc="the size up to which an input becomes 0")

hardshrink = Activation(
    "hardshrink",
    Piecewise((x, Abs(x) > lambd), (0, True)),
    parameters=[lambd],
    reference=Reference(
        "Donoho, Johnstone",
        1994,
        "Ideal spatial adaptation by wavelet shrinkage",
        venue="Biometrika 81, 425-455",
        doi="10.1093/biomet/81.3.425",
    ),
    summary="Passes what is large as it is, and stops what is small.",
)

softshrink = Activation(
    "softshrink",
    Piecewise((x - lambd, x > lambd), (x + lambd, x < -lambd), (0, True)),
    parameters=[lambd],
    reference=Reference(
        "Donoho",
        1995,
        "De-noising by soft-thresholding",
        venue="IEEE Transactions on Information Theory 41, 613-627",
        doi="10.1109/18.382009",
    ),
    summary="Moves every input towards 0 by the same amount, and stops what is smaller than that.",
)
