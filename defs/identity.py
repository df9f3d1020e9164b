"""The identity."""

from __future__ import annotations

from codegen import Activation, x

identity = Activation("identity", x, summary="Passes every input as it is; what a linear layer has.")
