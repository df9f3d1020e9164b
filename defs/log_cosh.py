"""The logarithm of the hyperbolic cosine."""

from __future__ import annotations

from sympy import cosh, log

from codegen import Activation, x

log_cosh = Activation(
    "log_cosh",
    log(cosh(x)),
    summary="x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.",
    doc=(
        "It is a smooth absolute value: a parabola in the middle and straight lines far out. Use it as a loss that "
        "outliers do not rule, and where an even, growing function is wanted. Typed as it stands it overflows for "
        "large inputs and cancels for small ones; the kernel does neither. As a loss it has the tanh of the error "
        "as its gradient, which is never larger than 1 in size. It resembles the Huber loss, without a kink in its "
        "slope and without a threshold to choose. The bend lies at errors of about 1, so scale the targets to suit "
        "it. Between layers it loses the sign of its input: take softplus there, which rises throughout."
    ),
)
