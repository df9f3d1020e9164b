"""A smooth function without a zero on an interval, by one polynomial on each of a few segments.

Takes a function in ball arithmetic and an interval; gives `Segment`s whose coefficients are float64 numbers, and
operations that evaluate them: the segment's coefficients are chosen by selects, then Horner's rule runs once.

Each polynomial interpolates the function at the Chebyshev points of its segment, which is within a small factor of
the best one, and stands in powers of the distance from its centre. Where a segment would need too high a degree, or
its later terms would be as large as its constant one (whose rounding is the only one that is kept in a low part), it
is split. All values come from balls.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from flint import arb

from ...errors import Refusal
from ...proof.balls.ball import NoEnclosure, precision, tight
from ..program.ops import Type
from ..program.rounding import round_to, split

_BITS = 256  # of the interpolation; monomials from Chebyshev polynomials lose a bit or two for each degree
_MOST = 64  # segments of one function: more are a sign that it oscillates


class TooRough(Refusal):
    """A function that no few segments of low degree approximate."""

    of = "segments"


@dataclass(frozen=True)
class Demand:
    """What is asked of the segments of one function.

    Attributes
    ----------
    error : the relative error of each polynomial
    degree : the largest degree
    share : how large the later terms may be beside the constant one
    free : numbers of any size make the result so many powers of two larger: it matters that much farther
    kept : the terms from the constant one on that are computed in two parts, in a type without room; None for as many
        as the error asks for
    widened : one such number, which makes the result so many powers of two larger, comes before the exponential's
        last ones, so that its range is the wider
    """

    error: float
    degree: int
    share: float
    free: int = 0
    kept: int | None = 1
    widened: int = 0


SINGLE = Demand(2.0**-31, 11, 1e6)  # float32 results from float64 operations: nothing but the degree counts
SUMMED = Demand(2.0**-56, 22, 1e6)  # the same for terms of a sum, which may cancel next to its roots
DOUBLE = Demand(2.0**-60, 24, 0.7)
TWICE = Demand(2.0**-108, 44, 4.0, kept=None)  # terms of a sum whose result is a float64, in two parts
# Exponents: what they lack in relation to themselves, times up to 2**10, is what the exponential lacks.
EXPONENT = {Type.F32: Demand(2.0**-42, 16, 1e6), Type.F64: Demand(2.0**-72, 24, 2.0**-2, kept=4)}


def demand(target: Type, *, summed: bool = False, free: int = 0) -> Demand:
    """What results in a float type need, or terms of a sum that has such a result."""
    return replace(DOUBLE if target is Type.F64 else SUMMED if summed else SINGLE, free=free)


@dataclass(frozen=True)
class Segment:
    """sum of coefficients[k] (v - centre)**k for v up to `upper`; `low` and `lows` are low parts of the first ones."""

    upper: float
    centre: float
    coefficients: tuple[float, ...]
    low: float
    lows: tuple[float, ...] = ()  # from the second coefficient on


def segments(function: Callable[[arb], arb], lower: float, upper: float, want: Demand) -> list[Segment]:
    """The segments of [lower, upper] from left to right.

    Raises
    ------
    TooRough
        If too many would be needed.
    """
    done: list[Segment] = []
    ends = [upper]
    start = lower
    steps = 0
    while ends:
        steps += 1
        if steps > 4 * _MOST or len(done) > _MOST:
            raise TooRough(f"more than {_MOST} polynomials on [{lower}, {upper}]")
        end = ends[-1]
        found = fit(function, start, end, want)
        if found is None:
            ends.append(_between(start, end))
            continue
        done.append(found)
        start = ends.pop()
    return done


def _between(start: float, end: float) -> float:
    """Where a segment is split, a number of few bits: far from 0 by ratio, near to it by distance."""
    if start > 0 and end > 4 * start:
        return 2.0 ** round(math.log2(start * end) / 2)
    if start == 0:
        return end / 4
    middle = (start + end) / 2
    step = 2.0 ** math.floor(math.log2(end - start) - 3)
    rounded = round(middle / step) * step
    if not start < rounded < end or end - start < 2.0**-40 * end:
        raise TooRough(f"no polynomial next to {start}")
    return rounded


def fit(function: Callable[[arb], arb], start: float, end: float, want: Demand) -> Segment | None:
    """The interpolating polynomial of least degree, or None where it is not good enough."""
    count = want.degree + 3
    with precision(_BITS):
        middle, half = (arb(start) + arb(end)) / 2, (arb(end) - arb(start)) / 2
        angles = [arb.pi() * (2 * j + 1) / (2 * count) for j in range(count)]
        try:
            values = [_value(function, (middle + half * t.cos()).mid(), half * arb(2) ** -90) for t in angles]
        except NoEnclosure as error:
            raise TooRough(str(error)) from error
        if any((v > 0) != (values[0] > 0) for v in values):
            return None
        least = min(abs(v) for v in values)
        cosines = [(arb.pi() * k / (2 * count)).cos().mid() for k in range(4 * count)]
        series = []
        for k in range(count):
            total = arb(0)
            for j, v in enumerate(values):
                total += v * cosines[k * (2 * j + 1) % (4 * count)]
            series.append((total.mid() * 2 / count).mid())
        series[0] = series[0] / 2
        allowed = least * want.error
        rest = arb(0)
        degree = count - 1
        while degree > 0 and rest + abs(series[degree]) <= allowed:
            rest += abs(series[degree])
            degree -= 1
        if degree > want.degree:
            return None
        # around 0 in powers of v itself: there is nothing to subtract next to it
        centre = 0.0 if start == 0 else float(middle)
        shift = (arb(centre) - middle) / half
        powers = _shifted(_monomials(series[: degree + 1]), shift)
        reach = max(abs(arb(start) - arb(centre)), abs(arb(end) - arb(centre)))
        scaled = [(c / half**k).mid() for k, c in enumerate(powers)]
        later = arb(0)
        for k, c in enumerate(scaled[1:], 1):
            later += abs(c) * reach**k
        if later > want.share * least:
            return None
        high, low = split(scaled[0], Type.F64)
        kept = want.kept
        if kept is None:  # a term counts whole where the rounding of its coefficient does
            kept = 1 + max((k for k, c in enumerate(scaled) if abs(c) * reach**k * 2.0**-50 > allowed), default=0)
        lows = tuple(split(c, Type.F64)[1] for c in scaled[1:kept])
        return Segment(end, centre, (high, *(round_to(c, Type.F64) for c in scaled[1:])), low, lows)


def _value(function: Callable[[arb], arb], at: arb, step: arb) -> arb:
    """The value there, or a step beside it where the function is not known: on a root that was divided out."""
    try:
        return tight(function, at, bits=150, most=1 << 11).mid()
    except NoEnclosure:
        return tight(function, (at + step).mid(), bits=150).mid()


def _monomials(series: Sequence[arb]) -> list[arb]:
    """The powers of u in a sum of Chebyshev polynomials T_k(u)."""
    before, current = [arb(1)], [arb(0), arb(1)]
    result = [arb(0)] * len(series)
    for k, c in enumerate(series):
        polynomial = before if k == 0 else current
        for j, p in enumerate(polynomial):
            result[j] = (result[j] + c * p).mid()
        if k >= 1:
            following = [arb(0), *(2 * p for p in current)]
            for j, p in enumerate(before):
                following[j] -= p
            before, current = current, following
    return result


def _shifted(powers: Sequence[arb], shift: arb) -> list[arb]:
    """The coefficients of p(u) in powers of u - shift."""
    result = list(powers)
    for k in range(len(result)):
        for j in range(len(result) - 2, k - 1, -1):
            result[j] = (result[j] + shift * result[j + 1]).mid()
    return result
