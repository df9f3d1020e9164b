"""The input less its hyperbolic tangent."""

from __future__ import annotations

from sympy import tanh

from codegen import Activation, x

tanhshrink = Activation(
    "tanhshrink",
    x - tanh(x),
    summary="What the hyperbolic tangent takes from an input: x**3/3 for a small one.",
    doc=(
        "It leaves next to nothing of a small input and takes no more than one from a large one. Use it in sparse "
        "coding, as a shrinking function without a threshold and without a kink. Its slope is 0 at 0, so that a "
        "unit that starts with small inputs learns slowly; typed as it stands it cancels there. Near 0 the output "
        "is about a third of the cube of the input, while the gradient of a large input passes almost in full. It "
        "has no parameter, so that the scale of the input decides what counts as small. In hidden layers behind "
        "normalisation most inputs lie in its flat middle, where gradients shrink: take tanh or gelu there. Take "
        "softshrink where small values must become exactly 0."
    ),
)
