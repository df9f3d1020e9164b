"""Statements on the values of a function: range, sign, zeros, monotone pieces, symmetry, smoothness."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, oo

from ...symbolic.display import plain
from ...symbolic.signs import signs
from ..algebra.constants import ball
from ..algebra.identities import is_zero
from ..balls.ball import precision
from ..balls.number import proved as proved_number
from ..facts.monotone import Monotone
from ..facts.range import Range
from ..facts.smoothness import Smoothness
from ..facts.symmetry import Symmetry
from ..facts.zeros import Zeros
from ..signs.bounds import Bound
from ..signs.span import Span
from .context import Context, Quantity, exact
from .finding import Evidence, Finding, decided, from_fact, holds_if, joined, proved, refuted, unknown

_BITS = 256


@dataclass(frozen=True)
class RangeIs:
    """The values are exactly those of an interval, whose ends may be given in parameters."""

    lower: Expr
    upper: Expr
    lower_attained: bool
    upper_attained: bool

    def check(self, context: Context, name: str) -> Finding:
        found: Range = context.fact(name, "range", at_one=True)
        ends = [
            _end(context, name, found.lower, self.lower, self.lower_attained, "least"),
            _end(context, name, found.upper, self.upper, self.upper_attained, "greatest"),
        ]
        smooth: Smoothness = context.fact(name, "smoothness")
        if smooth.order in ("-1", "unknown"):
            return unknown("f may jump, so that its values need not fill an interval.")
        told = f"f is continuous, and its range is {_whole(context, name, found)}."
        shown = from_fact(found, told, inf=found.lower.value, sup=found.upper.value)
        return joined([*ends, proved(shown)])


def _whole(context: Context, name: str, found: Range) -> str:
    """The range in a sentence, in the parameters where a law of scales gives it."""
    ends = []
    for bound in (found.lower, found.upper):
        value = exact(bound.value)
        known = None if value is None else context.scaled(name, "value", value)
        ends.append(str(bound.value) if known is None else plain(known.value))
    left, right = "(["[found.lower.attained], ")]"[found.upper.attained]
    where = f" for every positive {' and '.join(p.name for p in context.laws(name))}" if context.laws(name) else ""
    return f"{left}{ends[0]}, {ends[1]}{right}{where}{_by_law(context, name)}"


def _by_law(context: Context, name: str) -> str:
    laws = context.laws(name)
    return f", by {' and '.join(law.law for law in laws.values())}" if laws else ""


def _end(context: Context, name: str, bound: Bound, stated: Expr, attained: bool, word: str) -> Finding:
    """One end of a range: its value, and whether it is taken."""
    stated = context.resolved(name, stated)
    value = exact(bound.value)
    if value is None:
        if not stated.free_symbols:
            with precision(_BITS):
                apart = stated.is_infinite or not bound.value.ball.overlaps(ball(stated))
            if apart:
                return refuted(f"The {word} value is {bound.value}, not {plain(stated)}.")
        return unknown(f"No closed form of the {word} value is known.")
    known = context.scaled(name, "value", value) or Quantity(value, context.defaults(name))
    if not is_zero(known.value - stated) if known.value.is_finite and stated.is_finite else known.value != stated:
        return refuted(f"The {word} value is {plain(known.value)}, not {plain(stated)}.")
    if bound.attained != attained:
        taken = "is" if bound.attained else "is approached, but not"
        return refuted(f"The {'lower' if word == 'least' else 'upper'} end {plain(known.value)} {taken} attained.")
    return proved() if known.where is None else holds_if(known.where)


@dataclass(frozen=True)
class NeverAbove:
    """No value exceeds a bound, which may be given in parameters."""

    bound: Expr

    def check(self, context: Context, name: str) -> Finding:
        found: Range = context.fact(name, "range", at_one=True)
        shown = from_fact(found, f"The range of f is {_whole(context, name, found)}.", sup=found.upper.value)
        bound, value = context.resolved(name, self.bound), exact(found.upper.value)
        if value is None:
            with precision(_BITS):
                room = ball(bound) - found.upper.value.ball if not bound.free_symbols else ball(sympy.S.Zero)
            return unknown(shown) if room.contains(0) else decided(bool(room > 0), shown)
        known = context.scaled(name, "value", value)
        if known is None:
            return unknown(shown)
        side = signs(bound - known.value) if known.value.is_finite else frozenset({-1})
        return decided(side <= {0, 1}, shown) if side <= {0, 1} or side == {-1} else unknown(shown)


@dataclass(frozen=True)
class SignIs:
    """The function has one sign everywhere: "positive" or "negative"."""

    sign: str

    def check(self, context: Context, name: str) -> Finding:
        found: Zeros = context.fact(name, "zeros")
        only = {piece.sign for piece in found.signs}
        scope = context.scope(name)
        text = f"The function is {self.sign} everywhere{scope}." if only == {self.sign} and not found.zeros else None
        return decided(text is not None, from_fact(found, text))


@dataclass(frozen=True)
class ZeroSetIs:
    """The function is zero on one closed interval, and nowhere else."""

    lower: Expr
    upper: Expr

    def check(self, context: Context, name: str) -> Finding:
        found: Zeros = context.fact(name, "zeros")
        spans = [(exact(s.lower), exact(s.upper)) for s in found.spans]
        holds = not found.zeros and spans == [(self.lower, self.upper)]
        return decided(holds, _zeros_told(context, name, found))


@dataclass(frozen=True)
class SameZerosAs:
    """The function is zero exactly where another one is."""

    other: str

    def check(self, context: Context, name: str) -> Finding:
        mine, theirs = (context.fact(n, "zeros") for n in (name, self.other))
        holds = (mine.zeros, _places(mine)) == (theirs.zeros, _places(theirs))
        told = from_fact(theirs, f"{self.other}: {theirs}")
        return decided(holds, _zeros_told(context, name, mine), told)


def _zeros_told(context: Context, name: str, found: Zeros) -> Evidence:
    """The zeros in a sentence; a stretch leaves 0 and the infinities where they are, and moves other ends."""
    ends = {n.exact for s in found.spans for n in (s.lower, s.upper)} | {n.exact for n in found.zeros}
    where = context.scope(name, placed=not ends <= {"0", "oo", "-oo"})
    return from_fact(found, f"{str(found).removesuffix('.')}{where}.")


def _places(found: Zeros) -> list[tuple[str, str]]:
    return [(s.lower.lo, s.upper.hi) for s in found.spans]


@dataclass(frozen=True)
class GaussianShareOfZeros:
    """The share of standard normal inputs at which the function is zero."""

    share: Expr

    def check(self, context: Context, name: str) -> Finding:
        found: Zeros = context.fact(name, "zeros")
        measure = sympy.Add(*(_share(span) for span in found.spans))
        number = proved_number(measure, "the normal distribution function at the ends of the zero set")
        text = f"The share of standard normal inputs at which the function is 0 is {number}."
        return decided(is_zero(measure - self.share), from_fact(found, text, share=number))


def _share(span: Span) -> Expr:
    return _normal(exact(span.upper)) - _normal(exact(span.lower))


def _normal(z: Expr | None) -> Expr:
    """The normal distribution function."""
    if z is None:
        raise NotImplementedError
    return sympy.S.One if z == oo else sympy.S.Zero if z == -oo else (1 + sympy.erf(z / sympy.sqrt(2))) / 2


@dataclass(frozen=True)
class MonotoneIs:
    """The function is monotone on the whole line; or, with `monotone` false, it is not."""

    monotone: bool

    def check(self, context: Context, name: str) -> Finding:
        found: Monotone = context.fact(name, "monotone")
        holds = (found.trend != "none") == self.monotone
        numbers = {f"stationary{k}": s.at for k, s in enumerate(found.stationary)}
        return decided(holds, from_fact(found, str(found)[:-1] + context.scope(name, True) + ".", **numbers))


@dataclass(frozen=True)
class OddIs:
    """The function is odd."""

    def check(self, context: Context, name: str) -> Finding:
        found: Symmetry = context.fact(name, "symmetry")
        if found.verdict == "unknown":
            return unknown(found.method)
        return decided(found.parity == "odd", from_fact(found))


@dataclass(frozen=True)
class SmoothIs:
    """The function is in C^order; None stands for infinity."""

    order: int | None

    def check(self, context: Context, name: str) -> Finding:
        found: Smoothness = context.fact(name, "smoothness")
        if found.verdict == "unknown":
            return unknown(found.method)
        shown = from_fact(found)
        if self._enough(found.general):
            return proved(shown)
        conditions = [c.condition for c in found.cases if self._enough(c.order)]
        return holds_if(" or ".join(conditions), shown) if conditions else refuted(shown)

    def _enough(self, order: str) -> bool:
        return order == "infinity" or (self.order is not None and int(order.split()[0]) >= self.order)
