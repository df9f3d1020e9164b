"""What is asked of a kernel.

Takes a `KernelUnderTest`; gives what was found: the largest error, where, on how many inputs, and every broken promise.
In float32 and float64 every reported error was decided by a ball. Estimates only choose what is worth asking, and as
kernel and estimate might share a mistake, a few inputs of every chunk are asked about whatever the estimate says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import inf, isfinite
from typing import Any

import numpy as np

from ..kernel.choice import probes
from ..kernel.choice.half_formats import overflow
from ..kernel.choice.truth import error, far_limit, sample, suspects
from ..kernel.program import ops
from ..kernel.program.interpret import Array
from ..kernel.program.ops import computed_in
from ..proof.balls.ball import exact, precision
from . import strata
from .kernel_under_test import KernelUnderTest
from .ulps import HALVES, errors, rounded

BLOCK = 1 << 24  # bit patterns: a fraction of a second, so that little is lost when work is interrupted
BLOCKS = (1 << 32) // BLOCK
FINITE = (1 << 32) - (1 << 24)  # bit patterns of float32 that are numbers
_CHUNK = 1 << 16  # as many as the second-level cache holds of the arrays that an estimate takes
_STRIDE = 8191  # a prime: samples have all residues in the low bits, and meet every exponent
# Where functions bend. Errors of neighbours differ as if by chance: of gelu's 2**32 errors the largest was a quarter
# above that of every 1021st input, and at most a twentieth above that of every fifth here.
_BEND, _DENSE = (2.0**-6, 2.0**7), 5
_HARD = 60_000  # inputs around hard points, and some everywhere
_WIDE = 20_000  # inputs in float64, each of them decided by a ball
# Where a function is nearly a constant or a line, errors are far below an ulp, and estimates no more than noise: two
# thirds of the time went into balls for them.
_NOISE = 2.0**-24
_MOST = 64  # inputs of a chunk whose estimate a ball may correct
_FARTHEST = 2_000  # inputs of a block in float64, two ulps and more from the reference, that balls decide
_SETTLED = 990  # powers of two beyond it have one sign, or the function is a wave
_CELLS = 1 << 13  # of the grid on which changes of a kernel are looked for, on each side of 0
_ROOTS = 64  # of them, inputs at all distances are tried
_BITS = 160
_TIE = 400  # bits that tell a value from a tie: next to 2**-133, half of x and half of x + x**2 differ in the 133rd


@dataclass(frozen=True)
class Found:
    """What was found on some inputs.

    `right` counts the correctly rounded results, in half formats; `faults` are broken promises, in words;
    `parameters` are those of the largest error, where they are not the defaults.
    """

    ulps: float = 0.0
    at: float = 0.0
    tried: int = 0
    faults: tuple[str, ...] = ()
    right: int = 0
    parameters: tuple[float, ...] = ()

    def __add__(self, other: Found) -> Found:
        worse = other if other.ulps > self.ulps or not self.tried else self
        faults = tuple(dict.fromkeys(self.faults + other.faults))[:5]
        tried, right = self.tried + other.tried, self.right + other.right
        return Found(worse.ulps, worse.at, tried, faults, right, worse.parameters)


def sampled(subject: KernelUnderTest) -> Found:
    """A kernel at the ends of the line, at hard points and their neighbours, and on a fixed sample."""
    found = Found(faults=broken(subject))
    if subject.fmt.name in HALVES:
        x = all_halves(subject.dtype)
        return found + half(subject, x, subject.computed(x), subject.wide(x))
    wide = subject.fmt.name == "float64"
    x = np.union1d(sample(computed_in(subject.fmt), _WIDE if wide else _HARD, _hard(subject)), _near_roots(subject))
    return found + (by_balls(subject, x) if wide else sweep(subject, _spread(x)))


def broken(subject: KernelUnderTest) -> tuple[str, ...]:
    """What is promised at NaN and at the infinities, and not given."""
    return (*_nan(subject), *_limits(subject))


def blocks(type: str, pairs: bool = False) -> int:
    """How many blocks an exhaustive run has, of a gated unit if `pairs`; none where the sample is all that is tried."""
    if pairs:
        return BLOCKS if type in HALVES else 0
    return {"float32": BLOCKS, "float64": strata.BLOCKS}.get(type, 0)


def inputs(type: str, pairs: bool = False) -> int:
    """How many inputs an exhaustive run tries, of a gated unit if `pairs`; 0 where it has no exhaustive run."""
    if pairs:
        return sum(f.finite**2 for f in ops.HALVES if f.name == type)
    return {"float32": FINITE, "float64": strata.BLOCKS * strata.COUNT}.get(type, 0)


def block(subject: KernelUnderTest, number: int) -> Found:
    """A float32 kernel on the finite ones of 2**24 neighbouring bit patterns, or a float64 kernel on a million."""
    if subject.fmt.name == "float64":
        return _apart(subject, strata.inputs(number, _hard(subject)))
    x = (_patterns() + np.uint32(number * BLOCK)).view(np.float32)
    return sweep(subject, _chunks(x if np.isfinite(x[[0, -1]]).all() else x[np.isfinite(x)]))


@cache
def _patterns() -> Array:
    return np.arange(BLOCK, dtype=np.uint32)


def _spread(hard: Array) -> Iterator[Array]:
    """Hard inputs, some with every exponent, and many where functions bend, each of them once."""
    everywhere = np.arange(0, 1 << 32, _STRIDE, dtype=np.uint64).astype(np.uint32).view(np.float32)
    x = np.union1d(everywhere[np.isfinite(everywhere)], hard)
    low, high = (int(v) for v in np.array(_BEND, np.float32).view(np.int32))
    bending = (_BEND[0] <= np.abs(x)) & (np.abs(x) < _BEND[1]) & ((np.abs(x).view(np.int32) - low) % _DENSE == 0)
    yield from _chunks(x[~bending])
    for start in range(low, high, _CHUNK * _DENSE):
        bend = np.arange(start, min(start + _CHUNK * _DENSE, high), _DENSE, dtype=np.int32).view(np.float32)
        yield bend
        yield -bend


def _chunks(x: Array) -> Iterator[Array]:
    for start in range(0, len(x), _CHUNK):
        yield x[start : start + _CHUNK]


def sweep(subject: KernelUnderTest, chunks: Iterable[Array], least: float = 0.0) -> Found:
    """The largest error: balls are asked for every input whose estimate is above what they have found so far.

    An error below `least`, which was found elsewhere, need not be found.
    """
    found = Found()
    for x in chunks:
        computed, wide = subject.computed(x), subject.wide(x)
        estimates = errors(computed, wide, subject.fmt)
        audit = {len(x) // 3, 2 * len(x) // 3}
        worst = _decide(subject, x, computed, audit)
        for _ in range(_MOST):
            k = int(estimates.argmax())
            if estimates[k] <= max(least, found.ulps, worst.ulps) * (1 + 2.0**-20) + _NOISE:
                break
            estimates[k] = 0.0
            worst += _decide(subject, x, computed, [k])
        with np.errstate(over="ignore", invalid="ignore"):
            suspicious = np.isnan(wide.sum())  # sooner than each by itself
        if suspicious and np.isnan(wide).any():
            worst += Found(faults=(f"in float64 NaN at {_shown(x[np.isnan(wide)][0])}",))
        found += replace(worst, tried=len(x))
    return found


def by_balls(subject: KernelUnderTest, x: Array) -> Found:
    worst = _decide(subject, x, subject.computed(x), range(len(x)))
    return replace(worst, tried=len(x))


def _apart(subject: KernelUnderTest, x: Array) -> Found:
    """The largest error in float64: balls are asked where the kernel differs most from the most accurate program."""
    computed = subject.computed(x)
    far, near = suspects(computed, subject.finest(x))
    worst = _decide(subject, x, computed, [*far[:_FARTHEST], *near[:: max(1, len(near) // _MOST)]] or [0])
    return replace(worst, tried=len(x))


def _decide(subject: KernelUnderTest, x: Array, computed: Array, places: Iterable[int]) -> Found:
    """The largest error at some places by balls, and results that are not finite where the exact value is."""
    largest, at, count = -1.0, 0.0, 0
    faults: tuple[str, ...] = ()
    with precision(_BITS):
        for k in places:
            count += 1
            got = float(computed[k])
            ulps = error(subject.exact(float(x[k])), got, computed_in(subject.fmt))
            if ulps > largest:
                largest, at = ulps, float(x[k])
            if ulps == inf and not isfinite(got):
                faults = (f"{got} at {_shown(x[k])}",)
    return Found(max(largest, 0.0), at, count, faults, parameters=subject.elsewhere)


def all_halves(dtype: np.dtype[Any]) -> Array:
    """Every finite number of a half type."""
    x = np.arange(1 << 16, dtype=np.uint16).view(dtype)
    with np.errstate(invalid="ignore"):  # of bfloat16, a conversion shows NumPy that a NaN is one
        found: Array = x[np.isfinite(x)]
    return found


def half(subject: KernelUnderTest, x: Array, computed: Array, wide: Array) -> Found:
    """Results in a half type; where float64 is too close to a tie, a ball tells which of two numbers is the nearest."""
    computed = computed.astype(np.float64)
    estimates = errors(computed, wide, subject.fmt)
    nearest, close = rounded(wide, subject.fmt)
    right = computed == nearest
    for tie in np.flatnonzero(close & np.isfinite(computed)):
        right[tie] = _is_nearest(subject, float(x[tie]), computed[tie])
    faults: tuple[str, ...] = ()
    odd = ~np.isfinite(computed) & (np.abs(wide) < overflow(subject.fmt))
    if odd.any():
        faults = (f"{computed[odd][0]} at {_shown(x[odd][0])}",)
    k = int(estimates.argmax())
    return Found(float(estimates[k]), float(x[k]), len(x), faults, int(right.sum()))


def _is_nearest(subject: KernelUnderTest, at: float, got: float) -> bool:
    """Whether no neighbour of a half is nearer to the exact value; of two at a tie the even one is right."""
    value = subject.finer(at, _TIE)
    number = np.array([got]).astype(subject.dtype)
    with precision(2 * _TIE):
        distance = abs(exact(got) - value)
        neighbours = [float(np.nextafter(number, np.array([side], subject.dtype))[0]) for side in (-inf, inf)]
        others = [abs(exact(n) - value) for n in neighbours if isfinite(n)]
        even = number.view(np.uint16)[0] % 2 == 0
        return not any(other < distance or (not even and other == distance) for other in others)


def _nan(subject: KernelUnderTest) -> Iterator[str]:
    """Quiet NaNs of both signs, with and without a payload."""
    integer: Any = {2: np.uint16, 4: np.uint32, 8: np.uint64}[subject.dtype.itemsize]
    quiet = np.array(np.nan, subject.dtype).view(integer)
    sign = integer(1) << integer(8 * subject.dtype.itemsize - 1)
    inputs = np.array([quiet & ~sign, quiet | sign, quiet | integer(1)], integer).view(subject.dtype)
    for got in subject.computed(inputs)[~np.isnan(subject.computed(inputs))]:
        yield f"{_shown(got)} at nan"


def _limits(subject: KernelUnderTest) -> Iterator[str]:
    """What is given at the infinities, against the limits that balls show; a zero has the sign of what tends to it."""
    inputs = np.array([-inf, inf], subject.dtype)
    for side, got in zip((-1, 1), subject.computed(inputs), strict=True):
        limit = limit_at(subject, side)
        if limit is None:
            continue
        sign = _sign_far_out(subject, side) if limit == 0 else 0
        with np.errstate(over="ignore"):  # of a limit beyond the type
            expected = np.array(sign * 0.0 if sign else limit).astype(subject.dtype)
        # at the defaults it is known exactly; elsewhere it is computed, like any value
        near = np.isfinite(expected) and bool(subject.elsewhere) and abs(got - expected) <= np.spacing(abs(expected))
        if (got != expected and not near) or (sign and np.signbit(got) != np.signbit(expected)):
            yield f"{_shown(got)} at {side * inf}, where the limit is {_shown(expected)}"


def limit_at(subject: KernelUnderTest, side: int) -> float | None:
    """The limit at an infinity; None where far points do not tell."""
    return far_limit(subject.exact, side)


def _sign_far_out(subject: KernelUnderTest, side: int) -> int:
    """The sign at the farthest power of two where a ball shows one; 0 for a function that is zero there, or a wave."""
    found: set[int] = set()
    for k in range(1000, 2, -1):
        value = subject.exact(side * 2.0**k)
        if value > 0 or value < 0:
            found.add(1 if value > 0 else -1)
            if k < _SETTLED:
                break
    return found.pop() if len(found) == 1 else 0


@lru_cache(maxsize=64)
def _turning_points(subject: KernelUnderTest) -> tuple[list[float], list[float]]:
    return probes.turning_points(subject.computed, subject.fmt, cells=_CELLS)


def _hard(subject: KernelUnderTest) -> tuple[float, ...]:
    """Points where a kernel is hard."""
    ends, roots = _turning_points(subject)
    return (*ends, *roots, *subject.bounds)


def _near_roots(subject: KernelUnderTest) -> Array:
    """Inputs at all distances from where a kernel changes its sign; of a wave, from some of these places."""
    _, roots = _turning_points(subject)
    return probes.around([], roots[:: max(1, len(roots) // _ROOTS)], subject.fmt)


def _shown(number: Any) -> str:
    return str(np.asarray(number))
