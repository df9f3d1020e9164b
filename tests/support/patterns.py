"""Floats by their bit patterns: strategies for hypothesis, arrays at random, and equality bit by bit."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import strategies as st

from codegen.kernel.program.ops import FORMATS, Type

FLOATS = (Type.F32, Type.F64)
Array = np.ndarray[Any, np.dtype[Any]]


def dtype(type: Type) -> Any:
    return np.dtype(FORMATS[type].name)


def integer(type: Type) -> Any:
    return np.dtype(f"i{dtype(type).itemsize}")


def special(type: Type) -> Array:
    """Zeros, ends of the normal and the subnormal range, neighbours of 1, infinities, NaN; of both signs."""
    info = np.finfo(dtype(type))
    one = np.array(1.0, info.dtype)
    positive = [0.0, info.smallest_subnormal, info.tiny, np.nextafter(info.tiny, one * 0), info.max, np.inf, np.nan]
    positive += [
        0.5,
        np.nextafter(one, one * 0),
        1.0,
        np.nextafter(one, one * 2),
        1.5,
        2.0,
        3.0,
        2.0 ** (info.nmant + 1),
    ]
    numbers = np.array(positive, info.dtype)
    return np.concatenate([numbers, -numbers])


def floats(type: Type) -> st.SearchStrategy[float]:
    """Any float of a type, every bit pattern alike, or a special one."""
    width = 8 * dtype(type).itemsize - 1
    anything = st.integers(-(2**width), 2**width - 1).map(lambda k: np.array(k, integer(type)).view(dtype(type)).item())
    near = st.floats(-8, 8, width=width + 1, allow_subnormal=True)  # type: ignore[arg-type]  # 32 or 64
    return st.one_of(anything, near, st.sampled_from(special(type).tolist()))


def random(type: Type, count: int, seed: int) -> Array:
    """Floats with random bit patterns, and the special ones."""
    rng = np.random.default_rng(seed)
    width = 8 * dtype(type).itemsize - 1
    bits = rng.integers(-(2**width), 2**width - 1, count, dtype=integer(type))
    return np.concatenate([bits.view(dtype(type)), special(type)])


def between(type: Type, low: float, high: float, count: int, seed: int) -> Array:
    """Floats of both signs with magnitudes spread evenly over the bit patterns from `low` to `high`."""
    rng = np.random.default_rng(seed)
    ends = [int(np.array(v, dtype(type)).view(integer(type))) for v in (low, high)]
    magnitudes = rng.integers(*ends, count, dtype=integer(type)).view(dtype(type))
    return np.where(rng.random(count) < 0.5, magnitudes, -magnitudes)


def same(a: Array, b: Array) -> Array:
    """Whether each pair has equal bits, or is NaN twice."""
    assert a.dtype == b.dtype
    if a.dtype.kind != "f":
        return np.asarray(a == b)
    whole = np.dtype(f"i{a.dtype.itemsize}")
    return (a.view(whole) == b.view(whole)) | (np.isnan(a) & np.isnan(b))


def nearest(value: Fraction, type: Type) -> float:
    """The float nearest to a fraction, ties to even; by Python's division in float64, by neighbours in float32."""
    limit = Fraction(2) ** (FORMATS[type].emax + 1)
    half_ulp = limit / 2 ** (FORMATS[type].precision + 1)
    if abs(value) >= limit - half_ulp:
        return float("inf") if value > 0 else float("-inf")
    if type is Type.F64:
        return value.numerator / value.denominator
    with np.errstate(over="ignore"):
        start = np.float32(value.numerator / value.denominator)
        around = [start, np.nextafter(start, np.float32(-np.inf)), np.nextafter(start, np.float32(np.inf))]
    candidates = [c for c in around if np.isfinite(c)]

    def distance(c: np.float32) -> tuple[Fraction, int]:
        return abs(Fraction(float(c)) - value), int(c.view(np.int32)) & 1

    return float(min(candidates, key=distance))
