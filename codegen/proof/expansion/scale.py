"""Scales: how fast a function grows or falls towards an infinity.

A `Scale` is y**power * log(y)**log * exp(p), y > 0, where p is a sum of exact constants times scales that grow. Scales
multiply, are totally ordered by which of two grows faster, and have a proved largest value on a half-line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, cmp_to_key, lru_cache
from typing import TypeAlias

import sympy
from flint import arb, fmpq

from ...errors import Refusal
from ..algebra.constants import Sign, ball, rational, sign
from ..balls.ball import precision

_BITS = 128
_DOUBLINGS = 12  # intervals tried before a scale has to fall

Part: TypeAlias = "tuple[sympy.Expr, Scale]"  # a constant times a scale


class TooEarly(Refusal):
    """Something that is not shown to hold from a given start on, and may hold from a later one on."""

    of = "start"


@dataclass(frozen=True)
class Scale:
    """y**power * log(y)**log * exp(sum of the constants times scales in `exponent`, the largest first)."""

    power: fmpq = fmpq(0)  # noqa: RUF009 - immutable
    log: fmpq = fmpq(0)  # noqa: RUF009 - immutable
    exponent: tuple[Part, ...] = ()

    @cached_property
    def growth(self) -> Sign:
        """1 for a scale that grows without bound, -1 for one that falls to 0, 0 for the constant 1."""
        if self.exponent:
            return sign(self.exponent[0][0])
        leading = self.power if self.power != 0 else self.log
        return 0 if leading == 0 else 1 if leading > 0 else -1

    @cached_property
    def _hash(self) -> int:
        return hash((int(self.power.p), int(self.power.q), int(self.log.p), int(self.log.q), self.exponent))

    def __hash__(self) -> int:
        return self._hash

    def __mul__(self, other: Scale) -> Scale:
        return _product(self, other)

    def __truediv__(self, other: Scale) -> Scale:
        return self * other.to(-1)

    def to(self, q: int | fmpq) -> Scale:
        """The scale to the power q."""
        return _to(self, fmpq(q))

    def at(self, y: arb) -> arb:
        """The value at a ball, at the precision in force."""
        value = _power(y, self.power)
        if self.log:
            value *= _power(y.log(), self.log)
        if self.exponent:
            value *= sum((ball(c) * s.at(y) for c, s in self.exponent), arb(0)).exp()
        return value

    def expression(self, y: sympy.Expr) -> sympy.Expr:
        """The scale as a SymPy expression in y."""
        exponent = sympy.Add(*(c * s.expression(y) for c, s in self.exponent))
        return y ** rational(self.power) * sympy.log(y) ** rational(self.log) * sympy.exp(exponent)

    def __str__(self) -> str:
        return str(self.expression(sympy.Symbol("|x|")))


ONE = Scale()
Y = Scale(fmpq(1))
LOG = Scale(log=fmpq(1))


def _power(y: arb, power: fmpq) -> arb:
    if power == 0:
        return arb(1)
    return y ** int(power.p) if power.q == 1 else y ** arb(power)


@lru_cache(maxsize=1 << 16)
def _product(a: Scale, b: Scale) -> Scale:
    return Scale(a.power + b.power, a.log + b.log, combined(a.exponent + b.exponent))


@lru_cache(maxsize=1 << 16)
def _to(scale: Scale, q: fmpq) -> Scale:
    factor = rational(q)
    exponent = tuple((sympy.expand_mul(c * factor), s) for c, s in scale.exponent) if q != 0 else ()
    return Scale(scale.power * q, scale.log * q, exponent)


@lru_cache(maxsize=1 << 16)
def order(a: Scale, b: Scale) -> Sign:
    """At an infinity: 1 where a grows faster than b, or falls more slowly; 0 where they are equal."""
    if a is b:
        return 0
    return (a / b).growth


def _compare(a: Part, b: Part) -> int:
    return order(a[1], b[1])


def combined(parts: Iterable[Part]) -> tuple[Part, ...]:
    """A sum of parts with one for each scale, the largest first, and none that is 0."""
    sums: dict[Scale, list[sympy.Expr]] = {}
    for c, s in parts:
        sums.setdefault(s, []).append(c)
    found = [(sympy.expand_mul(sympy.Add(*cs)), s, len(cs)) for s, cs in sums.items()]
    kept = [(c, s) for c, s, n in found if n == 1 or sign(c) != 0]
    if len(kept) < 2:
        return tuple(kept)
    kept.sort(key=cmp_to_key(_compare), reverse=True)
    merged = [kept[0]]
    for c, s in kept[1:]:
        if order(merged[-1][1], s) == 0:  # one scale, its constants written in two ways
            c = merged.pop()[0] + c
            if sign(c) == 0:
                continue
        merged.append((c, s))
    return tuple(merged)


def _slope(scale: Scale) -> tuple[Part, ...]:
    """y times the logarithmic derivative: power + log / log(y) + y p'(y)."""
    parts: list[Part] = []
    if scale.power != 0:
        parts.append((rational(scale.power), ONE))
    if scale.log:
        parts.append((rational(scale.log), Scale(log=fmpq(-1))))
    for c, s in scale.exponent:
        parts += [(c * k, s * t) for k, t in _slope(s)]
    return combined(parts)


@lru_cache(maxsize=1 << 14)
def falls(scale: Scale, start: fmpq) -> bool:
    """Whether the scale is proved to fall on [start, oo)."""
    slope = _slope(scale)
    if not slope or sign(slope[0][0]) > 0:
        return False
    (c, leading), *others = slope
    if leading.log and start <= 1:
        return False  # log(y) is not positive there
    against = arb(0)
    try:
        with precision(_BITS):
            for k, s in others:
                if sign(k) > 0:
                    against += ball(k) * largest(s / leading, start)
            return bool(against < -ball(c))
    except TooEarly:
        return False


@lru_cache(maxsize=1 << 14)
def largest(scale: Scale, start: fmpq) -> arb:
    """A bound of the scale's values on [start, oo), for one that falls to 0 or is constant.

    Raises `TooEarly` where none is shown.
    """
    if scale.growth == 0:
        return arb(1)
    if scale.growth > 0:
        raise ValueError(f"{scale} has no largest value")
    with precision(_BITS):
        bound, low = arb(0), start
        for _ in range(_DOUBLINGS):
            done = falls(scale, low)
            y = arb(low)
            value = scale.at(y if done else y.union(2 * y)).upper()
            if not value.is_finite():
                raise TooEarly(f"{scale} is not bounded from {start} on")
            bound = bound.max(value)
            if done:
                return bound.upper()
            low *= 2
    raise TooEarly(f"{scale} is not shown to fall from {start} on")
