"""A function in float64 with every rounding kept in a low part: what a kernel for float64 is estimated against.

Takes a function in piecewise normal form; gives a compiled function of arrays. It is the most accurate program that
lowering knows, off by less than an ulp. It chooses the inputs
that a ball decides, and no more than that.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from ..definition.activation import Parameter
from ..kernel.arithmetic.precision import MOST
from ..kernel.choice.lower import lower, specialise, stable_pieces
from ..kernel.program.interpret import Array
from ..kernel.program.ops import Type
from ..symbolic.piecewise import PiecewiseForm
from ..targets.base import statements
from ..targets.cpu.files import CPU


def reference(form: PiecewiseForm, parameters: Sequence[Parameter]) -> Callable[[Array], Array]:
    """The function at the parameters' defaults, for arrays of float64."""
    import numba

    from ..targets.cpu.runtime import operations

    lowered = lower("reference", stable_pieces(form), parameters, Type.F64, MOST)
    body = statements(specialise(lowered.program, parameters, Type.F64), CPU)
    lines = [f"def reference({', '.join(body.arguments)}):", *body.lines, f"return {body.results[0]}"]
    names = {n: getattr(operations, n) for n in ("bits", "copysign", "fma", "from_bits", "select", "sqrt")}
    names |= {n: getattr(numba, n) for n in ("float32", "float64", "int32")} | {"inf": math.inf, "nan": math.nan}
    exec("\n    ".join(lines), names)  # what the CPU's printer wrote of a verified program
    made: Callable[[Array], Array] = numba.vectorize(["float64(float64)"])(names["reference"])
    return np.errstate(all="ignore")(made)
