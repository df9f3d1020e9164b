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
    doc=(
        "A ceiling bounds the output before any data is seen, which a fixed scale of few bits needs. Speech "
        "recognisers and quantised image networks use it; a training with simulated quantisation often learns the "
        "ceiling. The price is a second dead side: a unit above the ceiling has no gradient, as one below 0 has "
        "none. Between 0 and the ceiling it is relu, and with a ceiling of 6 it is relu6. Eight bits divide its "
        "range into 255 equal steps: a lower ceiling makes them finer and clips more inputs. The derivative by the "
        "ceiling is 1 where an input is clipped there and 0 elsewhere, so that only those inputs teach a learned "
        "ceiling. Where neither quantisation nor a recurrent layer asks for a bound, take relu."
    ),
)

relu6 = clipped_relu.at(
    "relu6",
    tau=6,
    reference=Reference("Krizhevsky", 2010, "Convolutional deep belief networks on CIFAR-10", venue="Technical report"),
    summary="The rectifier that stops at 6, which fixed-point arithmetic of few bits can hold.",
    doc=(
        "It was made for small models: a range that is known beforehand fits into few bits. Use it in "
        "networks that are to be quantised, as MobileNet does. The gradient is 0 on both sides, so that "
        "learning rates and initial weights have to keep inputs between the ends."
    ),
)
