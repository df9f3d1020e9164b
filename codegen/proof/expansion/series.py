"""Sums of exact terms and a bounded remainder: arithmetic of functions near infinity.

A `Series` is a finite sum of exact constants times scales, the largest first, and a remainder of at most `size` times
the scale `rest` at every y >= start. `Arithmetic` adds, multiplies, and takes powers; what it leaves out goes into the
remainder, so that each result is true as it stands. Balls are computed at the precision in force.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key, lru_cache

import sympy
from flint import arb, fmpq

from ...errors import Refusal
from ..algebra.constants import ball, rational, sign
from .scale import ONE, Scale, TooEarly, largest, order

_LONGEST = 60  # summands of a constant


class NoExpansion(Refusal):
    """A function whose behaviour towards an infinity is not found; the message names the obstacle."""

    of = "expansion"


class TooLong(NoExpansion):
    """Constants that grow beyond the bound on work; with fewer terms they are shorter."""


@dataclass(frozen=True)
class Term:
    """An exact constant, not 0, times a scale."""

    coefficient: sympy.Expr
    scale: Scale

    def at(self, y: arb) -> arb:
        """The value at a ball."""
        return ball(self.coefficient) * self.scale.at(y)

    def expression(self, y: sympy.Expr) -> sympy.Expr:
        """The term as a SymPy expression in y = |x|."""
        return self.coefficient * self.scale.expression(y)


@dataclass(frozen=True)
class Remainder:
    """At most `size` times the scale in absolute value."""

    size: arb
    scale: Scale


@dataclass(frozen=True)
class Series:
    """Terms that fall in size, and a bound of the remainder; None where it is 0."""

    terms: tuple[Term, ...]
    rest: Remainder | None = None

    @property
    def growth(self) -> int:
        """That of the largest thing in it; -1 for the series that is 0."""
        if self.terms:
            return self.terms[0].scale.growth
        return -1 if self.rest is None else self.rest.scale.growth


def _compare(a: Term | Remainder, b: Term | Remainder) -> int:
    return order(a.scale, b.scale)


_by_order = cmp_to_key(_compare)


@dataclass(frozen=True)
class Arithmetic:
    """Series that hold for y >= start and have at most `most` terms."""

    start: fmpq
    most: int

    def collect(self, terms: Iterable[Term], rests: Iterable[Remainder] = ()) -> Series:
        """The sum of terms and remainders; exact cancellation is seen."""
        sums: dict[Scale, list[sympy.Expr]] = {}
        for t in terms:
            sums.setdefault(t.scale, []).append(t.coefficient)
        found = []
        for s, coefficients in sums.items():
            c = coefficients[0] if len(coefficients) == 1 else _sum(tuple(coefficients))
            if len(coefficients) == 1 or sign(c) != 0:
                found.append(Term(c, s))
        found = _merged(sorted(found, key=_by_order, reverse=True))
        bounds = list(rests)
        scale: Scale | None = max(bounds, key=_by_order).scale if bounds else None
        kept = [t for t in found[: self.most] if scale is None or order(t.scale, scale) > 0]
        dropped = found[len(kept) :]
        if dropped and (scale is None or order(dropped[0].scale, scale) > 0):
            scale = dropped[0].scale
        if scale is None:
            return Series(tuple(kept))
        size = arb(0)
        for t in dropped:
            size += abs(ball(t.coefficient)) * self.largest(t.scale / scale)
        for r in bounds:
            size += r.size * self.largest(r.scale / scale)
        return Series(tuple(kept), Remainder(size.upper(), scale))

    def add(self, summands: Sequence[Series]) -> Series:
        """The sum."""
        return self.collect((t for s in summands for t in s.terms), (s.rest for s in summands if s.rest))

    def scaled(self, series: Series, by: Term) -> Series:
        """A series times a term."""
        rest = series.rest
        if rest is not None:
            rest = Remainder((rest.size * abs(ball(by.coefficient))).upper(), rest.scale * by.scale)
        return Series(tuple(_product(t, by) for t in series.terms), rest)

    def multiply(self, a: Series, b: Series) -> Series:
        """The product."""
        if not (a.terms or a.rest) or not (b.terms or b.rest):
            return Series(())
        rests = []
        if b.rest:
            whole = self.magnitude(a)
            rests.append(Remainder((whole.size * b.rest.size).upper(), whole.scale * b.rest.scale))
        if a.rest and b.terms:
            whole = self.magnitude(Series(b.terms))
            rests.append(Remainder((whole.size * a.rest.size).upper(), whole.scale * a.rest.scale))
        return self.collect((_product(s, t) for s in a.terms for t in b.terms), rests)

    def magnitude(self, series: Series) -> Remainder:
        """A bound of the absolute value, in the largest scale that stands in the series."""
        parts = [Remainder(abs(ball(t.coefficient)), t.scale) for t in series.terms]
        parts += [series.rest] if series.rest else []
        if not parts:
            return Remainder(arb(0), ONE)
        scale = parts[0].scale
        return Remainder(sum((p.size * self.largest(p.scale / scale) for p in parts), arb(0)).upper(), scale)

    def supremum(self, series: Series) -> arb:
        """A bound of the absolute value of a series that does not grow."""
        whole = self.magnitude(series)
        if whole.scale.growth > 0:
            raise NoExpansion(f"a part of size {whole.scale} is not bounded")
        return (whole.size * self.largest(whole.scale)).upper()

    def power(self, series: Series, q: fmpq) -> Series:
        """The series to a rational power; its base is positive where the power is not an integer."""
        if q.q == 1 and q.p >= 0:
            result, square, bits = Series((Term(sympy.S.One, ONE),)), series, int(q.p)
            while bits:
                result = self.multiply(result, square) if bits & 1 else result
                bits >>= 1
                square = self.multiply(square, square) if bits else square
            return result
        leading, delta = self.relative(series)
        if q.q != 1 and sign(leading.coefficient) < 0:
            raise NoExpansion(f"{leading.coefficient} has no real power {q}")
        factor = Term(sympy.expand_mul(leading.coefficient ** rational(q)), leading.scale.to(q))
        if not (delta.terms or delta.rest):
            return Series((factor,))
        count = self.most
        coefficients = [sympy.binomial(rational(q), j) for j in range(count)]
        radius = self.below_one(delta)
        exponent = arb(q - count)
        extreme = ((1 - radius) ** exponent).max((1 + radius) ** exponent)
        last = abs(ball(sympy.binomial(rational(q), count))) * extreme
        return self.scaled(self.taylor(delta, coefficients, last), factor)

    def relative(self, series: Series) -> tuple[Term, Series]:
        """The leading term m of a series, and d in m (1 + d)."""
        if not series.terms:
            raise NoExpansion("no leading term is left to divide by")
        leading, *others = series.terms
        inverse = Term(1 / leading.coefficient, leading.scale.to(-1))
        return leading, self.scaled(Series(tuple(others), series.rest), inverse)

    def below_one(self, delta: Series) -> arb:
        """A bound of |delta| below 1. Raises `TooEarly` where none is shown."""
        radius = self.supremum(delta)
        if not radius < 1:
            raise TooEarly(f"a relative remainder is not below 1 from {self.start} on")
        return radius

    def taylor(self, r: Series, coefficients: Sequence[sympy.Expr], last: arb) -> Series:
        """Sum of coefficients[j] r**j, and a remainder of at most last * |r|**len(coefficients)."""
        terms: list[Term] = []
        rests: list[Remainder] = []
        power = Series((Term(sympy.S.One, ONE),))
        for j, c in enumerate(coefficients):
            if j > 0:
                power = self.multiply(power, r)
            if c != 0:
                part = self.scaled(power, Term(c, ONE))
                terms += part.terms
                rests += [part.rest] if part.rest else []
        if last != 0:
            whole = self.magnitude(r)
            n = len(coefficients)
            rests.append(Remainder((last * whole.size**n).upper(), whole.scale.to(n)))
        return self.collect(terms, rests)

    def largest(self, scale: Scale) -> arb:
        """A bound of a scale that does not grow, from the start on."""
        return largest(scale, self.start)


def _summands(c: sympy.Expr) -> int:
    return len(c.args) if isinstance(c, sympy.Add) else 1


def _product(a: Term, b: Term) -> Term:
    return Term(_times(a.coefficient, b.coefficient), a.scale * b.scale)


# A series is made again for each start and each number of terms, with the same constants.
@lru_cache(maxsize=1 << 17)
def _times(a: sympy.Expr, b: sympy.Expr) -> sympy.Expr:
    c = a * b
    if c.is_Rational:
        return c
    if _summands(a) * _summands(b) > _LONGEST:
        raise TooLong(f"a constant with more than {_LONGEST} summands")
    return sympy.expand_mul(c)


@lru_cache(maxsize=1 << 15)
def _sum(summands: tuple[sympy.Expr, ...]) -> sympy.Expr:
    return sympy.expand_mul(sympy.Add(*summands))


def _merged(terms: list[Term]) -> list[Term]:
    """With neighbours of one scale, written in two ways, as one."""
    done: list[Term] = []
    for t in terms:
        if done and order(done[-1].scale, t.scale) == 0:
            c = sympy.expand_mul(done.pop().coefficient + t.coefficient)
            if sign(c) == 0:
                continue
            t = Term(c, t.scale)
        done.append(t)
    return done
