"""Errors of whole arrays in ulps, estimated against values in float64.

Takes results and values of much higher accuracy; gives estimates that are right to about 2**-28 of a float32 ulp.
They decide where to look, and no more than that: what is told of a kernel in float32 is decided by balls.
"""

from __future__ import annotations

import numpy as np

from ..kernel.interpret import Array
from ..kernel.ops import FORMATS, FloatFormat, Type

# Arrays of halves are computed in float32 and rounded at the end.
FORMATS_BY_NAME = {
    "float32": FORMATS[Type.F32],
    "float64": FORMATS[Type.F64],
    "float16": FloatFormat(Type.F32, 11, -14, 15, "float16"),
    "bfloat16": FloatFormat(Type.F32, 8, -126, 127, "bfloat16"),
}
HALVES = ("float16", "bfloat16")

_MAGNITUDE, _EXPONENT, _BIAS = (1 << 63) - 1, 0x7FF << 52, 1023


def overflow(fmt: FloatFormat) -> float:
    """The least magnitude that rounds to infinity."""
    return (2 - 2.0**-fmt.precision) * 2.0**fmt.emax


def units(exact: Array, fmt: FloatFormat) -> Array:
    """The ulp of each value; of a power of two that below it, as the exact value may lie there."""
    bits: Array = exact.view(np.int64) & _MAGNITUDE
    bits -= 1
    np.maximum(bits, (fmt.emin + _BIAS) << 52, out=bits)
    bits &= _EXPONENT
    bits -= (fmt.precision - 1) << 52
    return bits.view(np.float64)


def errors(computed: Array, exact: Array, fmt: FloatFormat) -> Array:
    """The error of each result in ulps; infinite where one is no finite number, unless both overflow clearly."""
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


def rounded(exact: Array, fmt: FloatFormat) -> tuple[Array, Array]:
    """Each value rounded to a half format, as float64, and where `exact` is too close to a tie to tell."""
    unit = np.ldexp(1.0, np.maximum(np.frexp(exact)[1] - fmt.precision, fmt.tiny_exponent))
    scaled = exact / unit
    nearest = np.rint(scaled) * unit
    nearest = np.where(np.abs(exact) >= overflow(fmt), np.copysign(np.inf, exact), nearest)
    close = np.abs(np.abs(scaled - np.floor(scaled)) - 0.5) <= 2.0**-40 * np.maximum(np.abs(scaled), 2.0**-20)
    return nearest, close
