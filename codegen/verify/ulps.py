"""Errors of whole arrays in ulps, estimated against values in float64.

Takes results and values of much higher accuracy; gives estimates that are right to about 2**-28 of a float32 ulp.
They decide where to look, and no more than that: what is reported of a kernel in float32 is decided by balls.
"""

from __future__ import annotations

import numpy as np

from ..formats import Format
from ..kernel.choice import half_formats
from ..kernel.choice.half_formats import overflow
from ..kernel.program import ops
from ..kernel.program.interpret import Array
from ..kernel.program.ops import FORMATS

FORMATS_BY_NAME = {fmt.name: fmt for fmt in (*FORMATS.values(), *ops.HALVES)}
HALVES = tuple(fmt.name for fmt in ops.HALVES)

_MAGNITUDE, _EXPONENT, _BIAS = (1 << 63) - 1, 0x7FF << 52, 1023


def units(exact: Array, fmt: Format) -> Array:
    """The ulp of each value; of a power of two that below it, as the exact value may lie there."""
    bits: Array = exact.view(np.int64) & _MAGNITUDE
    bits -= 1
    np.maximum(bits, (fmt.emin + _BIAS) << 52, out=bits)
    bits &= _EXPONENT
    bits -= (fmt.precision - 1) << 52
    return bits.view(np.float64)


def errors(computed: Array, exact: Array, fmt: Format) -> Array:
    """The error of each result in ulps; infinite where one is not finite, unless both overflow clearly."""
    with np.errstate(all="ignore"):
        found: Array = np.abs(computed.astype(np.float64) - exact)
        found /= units(exact, fmt)
        if np.isfinite(found.sum()):
            return found
        clear = np.isinf(computed) & (np.abs(exact) > overflow(fmt) * (1 + 2.0**-40))
        clear &= np.signbit(computed) == np.signbit(exact)
    found[np.isnan(found)] = np.inf
    found[clear] = 0.0
    return found


def rounded(exact: Array, fmt: Format) -> tuple[Array, Array]:
    """Each value rounded to a half format, as float64, and where `exact` is too close to a tie to tell."""
    return half_formats.rounded(exact, fmt), half_formats.near_tie(exact, fmt, half_formats.CLOSE)
