"""The logarithm of the hyperbolic cosine."""

from __future__ import annotations

from sympy import cosh, log

from codegen import Activation, x

log_cosh = Activation(
    "log_cosh",
    log(cosh(x)),
    summary="x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.",
)
