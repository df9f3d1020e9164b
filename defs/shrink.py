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
    doc=(
        "It removes what is small and leaves the rest as it is, as one does with the coefficients of a wavelet "
        "transform against noise. Use it in sparse coding and in denoising, where a large value must keep its size. "
        "It jumps at the threshold, so that a small change of an input may change the output by the whole "
        "threshold. Outside of the threshold a gradient passes unchanged, inside it none passes, and the jump "
        "itself leaves no trace in the slope. The threshold cannot be learned from gradients, since the derivative "
        "by lambd is 0 on every piece: set it from the level of the noise. Take softshrink where the output has to "
        "be continuous or has to answer to the threshold, and tanhshrink where it has to be smooth."
    ),
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
    doc=(
        "It is the step that solves least squares with a penalty on absolute values: what optimisers call the "
        "proximal operator. Use it in sparse coding and in denoising, where it has no jump, unlike hardshrink. "
        "Every value that passes is moved towards 0, so that large ones come out too small by the threshold. An "
        "input between the two thresholds gives 0 and no gradient, and every other one passes its gradient in full. "
        "LISTA, which turns the steps of such an algorithm into layers, uses it as the activation and learns the "
        "thresholds. Between layers of other networks take leaky_relu or gelu, since its dead zone lies around 0, "
        "where normalised inputs are frequent. It equals x minus a hardtanh whose ends are -lambd and lambd."
    ),
)
