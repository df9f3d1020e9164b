"""Polynomials on segments as operations.

Takes `Segment`s and a place; the coefficients of its segment are chosen by selects, then Horner's rule runs once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from ..approximation.segments import Segment
from ..program.program import Value
from .double_word import Arithmetic, Number


def chosen(a: Arithmetic, at: Value, bounds: Sequence[float], values: Sequence[float]) -> Value:
    """values[k] for the first k with at <= bounds[k]; the last bound is not asked."""
    result = a.builder.const(values[-1], a.type)
    for bound, value in zip(reversed(bounds[:-1]), reversed(values[:-1]), strict=True):
        inside = a.op("le", at, a.builder.const(bound, a.type))
        result = a.op("select", inside, a.builder.const(value, a.type), result)
    return result


def evaluate(
    a: Arithmetic, v: Value, low: Value | None, place: Value, ends: Sequence[float], parts: Sequence[Segment]
) -> Number:
    """The polynomial of the first of `parts` whose end is not before `place`, at `v`.

    `low` is a low part of `v`. In a type without room the result is in two parts.
    """

    def pick(of: Callable[[Segment], float]) -> Value:
        return chosen(a, place, ends, [of(s) for s in parts])

    if not a.roomy and any(s.lows for s in parts):
        return _kept(a, Number(v, low), parts, pick)
    d = a.op("sub", v, pick(lambda s: s.centre))
    if low is not None:
        d = a.op("add", d, low)
    count = max(len(s.coefficients) for s in parts)
    lead = pick(lambda s: s.coefficients[0])
    if count == 1:
        return Number(lead) if a.roomy else Number(lead, pick(lambda s: s.low))
    inner = pick(partial(_coefficient, count - 1))
    for k in range(count - 2, 0, -1):
        inner = a.op("fma", inner, d, pick(partial(_coefficient, k)))
    if a.roomy:
        return Number(a.op("fma", inner, d, lead))
    return a.normalised(lead, a.op("fma", inner, d, pick(lambda s: s.low)))


def _kept(
    a: Arithmetic, v: Number, parts: Sequence[Segment], pick: Callable[[Callable[[Segment], float]], Value]
) -> Number:
    """The same with the first terms in two parts, and the distance from the centre."""
    d = a.sum(v, Number(a.op("neg", pick(lambda s: s.centre))), True)
    kept = 1 + max(len(s.lows) for s in parts)
    count = max(len(s.coefficients) for s in parts)
    value = Number(a.const(0))
    if count > kept:
        inner = pick(partial(_coefficient, count - 1))
        for k in range(count - 2, kept - 1, -1):
            inner = a.op("fma", inner, d.high, pick(partial(_coefficient, k)))
        value = Number(inner)
    for k in range(kept - 1, -1, -1):
        value = a.product(value, d, True)
        value = a.sum(value, Number(pick(partial(_coefficient, k)), pick(partial(_low, k))), True)
    assert value.low is not None
    return a.normalised(value.high, value.low)


def _low(k: int, segment: Segment) -> float:
    lows = (segment.low, *segment.lows)
    return lows[k] if k < len(lows) else 0.0


def _coefficient(k: int, segment: Segment) -> float:
    return segment.coefficients[k] if k < len(segment.coefficients) else 0.0
