"""Numbers of all sizes, the same on every machine."""

from __future__ import annotations

import numpy as np

from .interpret import Array


def powers_of_two(exponents: Array) -> Array:
    """A number between 2**k and 2**(k + 1) for each exponent between k and k + 1, by exact operations.

    The last digits of NumPy's power follow the processor; between whole exponents this is linear.
    """
    whole = np.floor(exponents)
    found: Array = np.ldexp(1 + (exponents - whole), whole.astype(np.int64))
    return found
