"""The rectifier with a ceiling."""

from __future__ import annotations

from sympy import Max, Min

from codegen import Activation, Parameter, Reference, x

tau = Parameter("tau", default=6, domain="positive", doc="the ceiling")

clipped_relu = Activation(
    "clipped_relu",
    Min(Max(0, x), tau),
    parameters=[tau],
    reference=Reference(
        "Cai, He, Sun, Vasconcelos",
        2017,
        "Deep learning with low precision by half-wave Gaussian quantization",
        arxiv="1702.00953",
    ),
    summary="A rectifier that stops at a ceiling, which bounds its output for quantisation.",
)

relu6 = clipped_relu.at(
    "relu6",
    tau=6,
    reference=Reference("Krizhevsky", 2010, "Convolutional deep belief networks on CIFAR-10", venue="Technical report"),
    summary="The rectifier that stops at 6, which fixed-point arithmetic of few bits can hold.",
)
