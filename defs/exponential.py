"""The exponential function."""

from __future__ import annotations

from sympy import exp

from codegen import Activation, x

exponential = Activation("exponential", exp(x), summary="The exponential function, its own derivative.")
