"""A hundred million inputs in float64, block by block.

Takes a number of a block and the points where a kernel is hard; gives its inputs, one out of each stratum: an equal
part of the bit patterns of a range, or of the distances from a hard point. A block holds every `BLOCKS`-th stratum, so
that each of them sees the whole line, and all blocks together see it evenly. The inputs are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..kernel.program.interpret import Array

BLOCKS = 100
COUNT = 1_000_000  # inputs of a block
# The ranges of |x|, and the share of the inputs that each gets: where functions bend, where they tend to their lines,
# and all numbers. What is left is around the hard points.
_RANGES = ((2.0**-6, 2.0**7, 0.5), (2.0**-60, 2.0**10, 0.25), (5e-324, np.finfo(np.float64).max, 0.125))
_NEAREST, _FARTHEST = -52, -1  # of the distances from a hard point, relative to it, as powers of two


def inputs(number: int, hard: Sequence[float]) -> Array:
    """The inputs of one block."""
    rng = np.random.default_rng(number)
    found = [_range(rng, number, low, high, int(share * COUNT)) for low, high, share in _RANGES]
    points = sorted({abs(p) for p in hard if p and np.isfinite(p)}) or [1.0]
    left = np.array_split(np.arange(COUNT - sum(len(f) for f in found)), len(points))
    found += [_around(rng, number, p, len(part)) for p, part in zip(points, left, strict=True)]
    magnitudes = np.concatenate(found)
    return np.where(rng.integers(0, 2, len(magnitudes)) == 1, -magnitudes, magnitudes)


def _range(rng: np.random.Generator, number: int, low: float, high: float, count: int) -> Array:
    """One number out of each stratum of bit patterns."""
    first, last = (int(np.float64(v).view(np.int64)) for v in (low, high))
    step = (last - first) // (count * BLOCKS)
    strata = np.arange(count, dtype=np.int64) * BLOCKS + number
    return (first + strata * step + rng.integers(0, max(step, 1), count)).view(np.float64)


def _around(rng: np.random.Generator, number: int, point: float, count: int) -> Array:
    """Numbers at distances from `point` whose logarithms are spread evenly, on both sides."""
    strata = (np.arange(count) * BLOCKS + number + rng.random(count)) / (count * BLOCKS)
    distance = 2.0 ** (_NEAREST + (_FARTHEST - _NEAREST) * strata)
    return point * (1 + np.where(rng.integers(0, 2, count) == 1, -distance, distance))
