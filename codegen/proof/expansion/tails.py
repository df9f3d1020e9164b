"""Functions towards an infinity: exact leading terms and a proved bound of what remains.

Takes a smooth expression in x alone and a side; gives a `Tail`, from which limits, asymptotes, signs and enclosures on
a whole half-line follow. Nothing is taken from a numeric sample: terms are exact, they cancel by algebra, and each
remainder is bounded by scales that are proved to fall.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

import sympy
from flint import arb, fmpq

from ..algebra.constants import Undecided, ball, sign
from ..algebra.identities import is_zero
from ..balls.ball import NoEnclosure, precision
from .functions import Expander
from .scale import ONE, Scale, TooEarly, largest, order
from .series import Arithmetic, NoExpansion, Remainder, Series, Term, TooLong
from .steepness import steep_by

__all__ = ["NoExpansion", "Remainder", "Scale", "Tail", "Term", "expand", "limit", "oscillates"]

_BITS = 128  # of the balls that bound remainders
_COUNTS = (6, 10, 16)  # terms that are kept, tried in order
_FEW = 3  # terms: an asymptotic series is soonest accurate with few
_LAST = 12  # the last start is 2**_LAST


@dataclass(frozen=True)
class _Source:
    """What a tail was made from: enough to make it again for a later start or with more terms."""

    expr: sympy.Expr
    x: sympy.Symbol
    side: int
    removed: tuple[Term, ...] = ()  # terms of the expansion that the tail is without

    @property
    def starts(self) -> tuple[fmpq, ...]:
        """The places that are tried, in rising order."""
        return _starts(steep_by(self.expr, self.x))

    def series(self, start: fmpq, count: int) -> Series:
        found = _series(self.expr, self.x, self.side, start, count)
        if not self.removed:
            return found
        minus = tuple(Term(-t.coefficient, t.scale) for t in self.removed)
        with precision(_BITS):
            return Arithmetic(start, count + len(minus)).add([found, Series(minus)])


@dataclass(frozen=True)
class Tail:
    """g(x) for |x| >= start on one side: a sum of terms in y = |x| and a remainder, None where the sum is exact."""

    terms: tuple[Term, ...]
    remainder: Remainder | None
    start: fmpq
    side: int
    source: _Source

    @property
    def exact(self) -> bool:
        """Whether the function is the finite sum of the terms."""
        return self.remainder is None

    @cached_property
    def limit(self) -> sympy.Expr:
        """The limit, a number or an infinity. Raises `NoExpansion` where the terms do not decide it."""
        if self.terms:
            leading = self.terms[0]
            if leading.scale.growth > 0:
                return sympy.oo * sign(leading.coefficient)
            return leading.coefficient if leading.scale.growth == 0 else sympy.S.Zero
        if self.remainder is None or self.remainder.scale.growth < 0:
            return sympy.S.Zero
        raise NoExpansion(f"all that is known is a bound of size {self.remainder.scale}")

    @cached_property
    def leading(self) -> Term | None:
        """The largest term; None for a function that is 0 throughout. Raises `NoExpansion` where none is found."""
        if self.terms:
            return self.terms[0]
        if self.remainder is None:
            return None
        raise NoExpansion(
            "it has no leading term towards an infinity, as where it oscillates: all that is known is a bound of size "
            f"{self.remainder.scale}"
        )

    @cached_property
    def sign(self) -> tuple[fmpq, int]:
        """A start R and the one sign that the function has for all |x| >= R."""
        leading = self.leading
        if leading is None:
            return self.start, 0
        return self.settled(), sign(leading.coefficient)

    def settled(self, ratio: fmpq = fmpq(1, 2)) -> fmpq:  # noqa: B008 - immutable
        """The first tried start from which the function is its leading term times a factor within 1 +- ratio.

        Raises `NoExpansion` where there is none up to the last.
        """
        leading = self.leading
        if leading is None:
            return self.start
        found = _settled(self.source, leading, ratio)
        if found is None:
            raise NoExpansion(f"{self.source.expr} is not shown to be near {self.expression(leading)}")
        return found

    def bound(self, lower: fmpq) -> arb:
        """A ball around all values for |x| >= lower >= start. Raises `NoExpansion` where they are not bounded."""
        tail = self.later(lower)
        rest = tail.remainder
        if any(t.scale.growth > 0 for t in tail.terms) or (rest is not None and rest.scale.growth > 0):
            raise NoExpansion(f"no bound for {self.source.expr}")
        with precision(_BITS):
            try:
                value = arb(0) if rest is None else arb(0, (rest.size * largest(rest.scale, lower)).upper())
                for t in tail.terms:
                    c = ball(t.coefficient)
                    value += c if t.scale == ONE else c * arb(0).union(largest(t.scale, lower))
            except TooEarly as error:
                raise NoExpansion(str(error)) from error
        return value

    def magnitude_bound(self, lower: fmpq) -> tuple[arb, Scale]:
        """C and a scale with |g| <= C * scale for all |x| >= lower >= start."""
        tail = self.later(lower)
        with precision(_BITS):
            whole = Arithmetic(tail.start, len(tail.terms)).magnitude(Series(tail.terms, tail.remainder))
        return whole.size, whole.scale

    def later(self, start: fmpq) -> Tail:
        """The same function from a later start on, whose remainder is smaller; itself where that does not succeed."""
        if start < self.start:
            raise ValueError(f"nothing is known from {start} on, only from {self.start} on")
        try:
            found = self.source.series(start, max(len(self.terms), _COUNTS[0]))
        except (NoExpansion, TooEarly, NoEnclosure, Undecided):
            return self
        if not found.terms and self.terms:
            return self
        return replace(self, terms=found.terms, remainder=found.rest, start=start)

    @cached_property
    def polynomial(self) -> sympy.Expr:
        """The terms that are powers of x of order 0, 1, 2, ..., as one exact expression in x."""
        return sympy.Add(*(self.expression(t) for t in self.terms if _is_power(t)))

    @cached_property
    def asymptote(self) -> sympy.Expr | None:
        """The asymptote a x + b, or None without one."""
        if self.remainder is not None and self.remainder.scale.growth >= 0:
            return None
        return None if self.curved else self.polynomial

    @cached_property
    def curved(self) -> bool:
        """Whether the function is proved to have no asymptote: a term does not vanish that no line has."""
        return any(t.scale.growth >= 0 and not (_is_power(t) and t.scale.power <= 1) for t in self.terms)

    @cached_property
    def deviation(self) -> Tail:
        """The function minus its polynomial part: minus its asymptote, where it has one."""
        removed = tuple(t for t in self.terms if _is_power(t))
        source = replace(self.source, removed=self.source.removed + removed)
        left = Tail(self.terms[len(removed) :], self.remainder, self.start, self.side, source)
        if self.terms[: len(removed)] == removed and (left.terms or left.exact):
            return left
        return _expand(source)

    def expression(self, term: Term) -> sympy.Expr:
        """A term as a SymPy expression in x."""
        return term.expression(self.side * self.source.x)


def _is_power(t: Term) -> bool:
    s = t.scale
    return not s.log and not s.exponent and s.power.q == 1 and s.power >= 0


def expand(expr: sympy.Expr, x: sympy.Symbol, side: int) -> Tail:
    """The expression for x to infinity (side 1) or to minus infinity (side -1).

    Raises
    ------
    NoExpansion
        If no expansion is found; the message names the obstacle.
    """
    return _expand(_Source(sympy.sympify(expr), x, side))


def limit(expr: sympy.Expr, x: sympy.Symbol, side: int = 1) -> sympy.Expr:
    """The limit, a number or an infinity; where there is no expansion, that of continuous functions of limits.

    Raises `NoExpansion` where it is not found.
    """
    try:
        return expand(expr, x, side).limit
    except NoExpansion:
        if not expr.args or isinstance(expr, sympy.sin | sympy.cos):
            raise
        value = expr.func(*(limit(a, x, side) if a.has(x) else a for a in expr.args))
        if not value.is_extended_real or value.has(sympy.nan, sympy.zoo):
            raise
        return value


def oscillates(expr: sympy.Expr, x: sympy.Symbol) -> bool:
    """Whether a sine or cosine stands in it whose angle is not seen to have a limit."""
    return any(_grows(n.args[0], x) for n in expr.atoms(sympy.sin, sympy.cos) if n.has(x))


def _grows(angle: sympy.Expr, x: sympy.Symbol) -> bool:
    try:
        return not all(expand(angle, x, side).limit.is_finite for side in (1, -1))
    except (NoExpansion, NoEnclosure, Undecided):
        return True


def _expand(source: _Source) -> Tail:
    found = _tail(source)
    if isinstance(found, str):
        raise NoExpansion(found)
    return found


@cache
def _starts(zoom: int) -> tuple[fmpq, ...]:
    """From where on an expansion may hold: from 1 on, or from so many octaves nearer to 0."""
    return (*(fmpq(2) ** k * m for k in range(-zoom, _LAST) for m in (1, fmpq(3, 2))), fmpq(2) ** _LAST)


@lru_cache(maxsize=1 << 8)
def _tail(source: _Source) -> Tail | str:
    """The tail, or why it is not known: many facts ask for the same one."""
    why: Exception | None = None
    found: Tail | None = None
    for count in (*_COUNTS, _FEW):
        if count == _FEW and not isinstance(why, TooLong):
            continue
        for start in source.starts:
            try:
                series = source.series(start, count)
            except TooEarly as error:
                why = error
                continue
            except (NoExpansion, NoEnclosure, Undecided) as error:
                why = error
                break
            tail = Tail(series.terms, series.rest, start, source.side, source)
            if tail.terms or tail.exact:
                return tail
            found = tail
            break
    if _vanishes(source):
        return Tail((), None, fmpq(1), source.side, source)
    if found is not None:
        return found
    return f"no expansion of {source.expr}: {why}"


def _vanishes(source: _Source) -> bool:
    """Whether algebra shows that the function is 0 throughout."""
    y = source.side * source.x
    return is_zero(source.expr - sympy.Add(*(t.expression(y) for t in source.removed)), source.x)


@lru_cache(maxsize=1 << 12)
def _series(expr: sympy.Expr, x: sympy.Symbol, side: int, start: fmpq, count: int) -> Series:
    with precision(_BITS):
        return Expander(Arithmetic(start, count), x, side).series(expr)


@lru_cache(maxsize=1 << 10)
def _settled(source: _Source, leading: Term, ratio: fmpq) -> fmpq | None:
    """The first tried start from which the source is the leading term times a factor within 1 +- ratio."""
    for counts in ((_FEW, _COUNTS[0]), _COUNTS[1:]):
        for start in source.starts:
            if leading.scale.log and start == 1:
                continue  # there log(y) is 0
            for count in counts:
                try:
                    series = source.series(start, count)
                    arithmetic = Arithmetic(start, count)
                    with precision(_BITS):
                        same = series.terms and order(series.terms[0].scale, leading.scale) == 0
                        if same and arithmetic.supremum(arithmetic.relative(series)[1]) <= arb(ratio):
                            return start
                except (NoExpansion, TooEarly, NoEnclosure, Undecided):
                    continue
    return None
