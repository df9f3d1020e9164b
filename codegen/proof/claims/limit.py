"""Statements on what a function tends to: far out, and as a parameter tends to an end."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol, oo

from ...symbolic.display import plain
from ...symbolic.signs import signs
from ..algebra.combine import minus
from ..algebra.identities import equal, is_zero, whole_line
from ..algebra.scaling import positive
from ..analysis import Side
from ..distance.distance import distance
from ..expansion.extremes import extreme
from ..facts.limits import Limits
from .context import Context, exact
from .finding import Finding, clause, decided, from_fact, holds_if, proved, readable, refuted, unknown
from .nearness import growth


@dataclass(frozen=True)
class TendsTo:
    """The function's limit on a side, -1 or 1, which may be given in parameters."""

    side: Side
    value: Expr

    def check(self, context: Context, name: str) -> Finding:
        stated = context.resolved(name, self.value)
        limit = context.limit(name, 0, self.side)
        fact: Limits = context.fact(name, "limits")
        end = fact.end("f", "oo" if self.side > 0 else "-oo")
        where = f" (at {context.defaults(name)})" if context.activation(name).parameters else ""
        shown = from_fact(fact, f"{_capital(str(end))}{where}.", limit=end.limit)
        general = f"For every value of the parameters the limit is {plain(limit.value)}."
        same = limit.value == stated or (limit.value.is_finite and stated.is_finite and is_zero(limit.value - stated))
        if limit.where is None:
            return decided(bool(same), shown, *([general] if limit.value.free_symbols else []))
        return holds_if(limit.where, shown) if same else refuted(shown)


@dataclass(frozen=True)
class LineFarOut:
    """The line that the function approaches on a side."""

    side: Side
    line: Expr

    def check(self, context: Context, name: str) -> Finding:
        towards = "oo" if self.side > 0 else "-oo"
        fact: Limits = context.fact(name, "limits", at_one=True)
        end = fact.end("f", "oo" if self.side > 0 else "-oo")
        shown = from_fact(fact, f"{_capital(str(end))}{context.scope(name)}.")
        if end.asymptote is None or end.slope is None or end.intercept is None:
            if end.approach == "unknown":
                return unknown(shown)
            return refuted(f"f has no asymptote as x tends to {towards}.")
        x = context.form(name).x
        slope, intercept = exact(end.slope), exact(end.intercept)
        if slope is None or intercept is None:
            return unknown(shown)
        rise, start = context.scaled(name, "slope", slope), context.scaled(name, "value", intercept)
        if rise is None or start is None:
            return unknown(shown)
        line = rise.value * x + start.value
        return decided(is_zero(line - context.resolved(name, self.line)), shown)


@dataclass(frozen=True)
class At:
    """At a value of a parameter the function equals another activation, or an expression in x."""

    parameter: str
    value: Expr
    equals: str | Expr

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", sympy.sympify(self.value))

    def check(self, context: Context, name: str) -> Finding:
        p = context.resolved(name, Symbol(self.parameter))
        form = context.form(name).subs({p: self.value})
        if isinstance(self.equals, str):
            other, called = context.subject(self.equals).form(0), self.equals
        else:
            other, called = whole_line(context.resolved(name, self.equals), form.x), plain(self.equals)
        same = equal(form, other)
        inside = signs(self.value) <= {"positive": {1}, "nonnegative": {0, 1}, "real": {-1, 0, 1}}[p.domain]
        note = "" if inside else f" The value is an end of the domain of {p.name}; the formula is defined there."
        if not any(piece.expr.has(p) for piece in context.form(name).diff(p)):
            note += f" f is linear in {p.name}, so it tends to this as {p.name} tends to {plain(self.value)}."
        text = f"With {p.name} = {plain(self.value)} the formula is {readable(form)}, which "
        if same is None:
            return unknown(f"{text}is neither proved nor refuted to be {called}.")
        if same and called == readable(form):
            return proved(text.removesuffix(", which ") + "." + note)
        return decided(same, text + (f"is {called}." if same else f"is not {called}.") + note)


@dataclass(frozen=True)
class Becomes:
    """As a parameter tends to 0 or to infinity the function tends to another one.

    It holds uniformly where the largest distance tends to 0; pointwise alone it holds if x is bounded.
    """

    parameter: str
    toward: Expr
    other: str

    def check(self, context: Context, name: str) -> Finding:
        p = context.resolved(name, Symbol(self.parameter))
        laws = context.laws(name)
        if p not in laws:
            return unknown(f"No law of scales is known for {p.name}.")
        form = context.form(name)
        found = extreme(form, p, laws[p], self.toward)
        limit, target = found.form(form.x), context.subject(self.other).form(0)
        end = "infinity" if self.toward == oo else "0"
        if limit is None or equal(limit, target) is not True:
            text = f"{plain(found.left)} for x < 0 and {plain(found.right)} for x > 0"
            return refuted(f"As {p.name} tends to {end}, f(x) tends to {text}.")
        text = f"By {laws[p].law}, f(x) tends to {self.other} at every x as {p.name} tends to {end}."
        if found.rate is not None:
            return self._uniform(context, name, text, found.rate)
        notes = [text]
        if found.exact is not None:
            notes.append(f"The two are the same {_between(*found.exact)}.")
        notes += self._monotone(context, name, p)
        far = distance(context.subject(name).form(0), target)
        other = growth(context, name, self.other, 0)
        notes.append(f"Not on the whole line at once: at {context.defaults(name)} {clause(far)}{other}.")
        if far.largest.finite:
            return unknown(*notes)
        return holds_if("x is bounded", *notes[:-1], from_fact(far, notes[-1]))

    def _uniform(self, context: Context, name: str, text: str, rate: Expr) -> Finding:
        """The distance at 1, times a power of the parameter that tends to 0."""
        form, p = positive(context.form(name), context.resolved(name, Symbol(self.parameter)))
        found = distance(form.subs({p: 1}), context.subject(self.other).form(0))
        falls = rate < 0 if self.toward == oo else rate > 0
        if not falls or not found.largest.finite:
            return unknown(text)
        power = Symbol("c") * p**rate
        told = f"The largest distance is {plain(power)} with c = {found.largest}, so it tends to 0."
        shown = from_fact(found, told, c=found.largest)
        return proved(text, shown)

    def _monotone(self, context: Context, name: str, p: Symbol) -> list[str]:
        """Whether the distance never grows on the way, at any x."""
        gap = minus(context.form(name), context.subject(self.other).form(0))
        way = 1 if self.toward == oo else -1
        for piece in gap:
            inside = _positive_inside(piece.lower, piece.upper, gap.x)
            value = piece.expr.subs(gap.x, inside)
            change = sympy.diff(piece.expr, p).subs(gap.x, inside)
            if not _product(signs(value), signs(change), way) <= {0, -1}:
                return []
        word = "larger" if way > 0 else "smaller"
        return [f"At every x the distance falls or stays the same as {p.name} gets {word}."]


def _positive_inside(lower: Expr, upper: Expr, x: Symbol) -> Expr:
    """A point of an open interval, in a positive variable."""
    t = sympy.Dummy("t", positive=True)
    if lower != -oo:
        return lower + t
    return upper - t if upper != oo else x


def _product(a: frozenset[int], b: frozenset[int], way: int) -> set[int]:
    return {i * j * way for i in a for j in b}


def _between(lower: Expr, upper: Expr) -> str:
    if (lower, upper) == (-oo, oo):
        return "everywhere"
    left = "" if lower == -oo else f"{plain(lower)} <= "
    return f"for {left}x" + ("" if upper == oo else f" <= {plain(upper)}")


def _capital(text: str) -> str:
    return text[0].upper() + text[1:] if not text.startswith("f") else text
