"""Numbers of all sizes, the same on every machine, and the float32 in their order."""

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


def ordinals(x: Array) -> Array:
    """The place of each float32 in their order: 0 of zero, 1 of the least above it."""
    bits = x.astype(np.float32).view(np.int32).astype(np.int64)
    return np.where(bits < 0, -(bits & 0x7FFFFFFF), bits)


def at_ordinals(places: Array) -> Array:
    """The float32 at these places of their order."""
    sizes = np.abs(places).astype(np.int32).view(np.float32)
    return np.where(places < 0, -sizes, sizes)
