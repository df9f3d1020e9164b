"""The logarithm of the hyperbolic cosine."""

from __future__ import annotations

from sympy import cosh, log

from codegen import Activation, x

log_cosh = Activation(
    "log_cosh",
    log(cosh(x)),
    summary="x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.",
    doc=(
        "It is a smooth absolute value: a parabola in the middle and straight lines far out. Use it as a "
        "loss that outliers do not rule, and where an even, growing function is wanted. Typed as it "
        "stands it overflows for large inputs and cancels for small ones; the kernel does neither."
    ),
)
