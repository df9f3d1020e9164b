"""Limits: what a function tends to at a point, at an infinity, and as a parameter tends to an end of its domain."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Eq, Expr, Interval, Symbol, oo

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.combine import minus
from ..algebra.identities import equal, is_zero
from ..algebra.scaling import positive
from ..algebra.solve import zeros
from ..analysis import Side
from ..distance.distance import distance
from ..expansion.extremes import extreme
from ..expansion.tails import expand
from ..facts.limits import Limits
from .context import Context, exact
from .finding import Finding, clause, decided, from_fact, holds_if, joined, proved, refuted, unknown
from .nearness import growth
from .relation import Holds, between
from .terms import expression, f, f1, form_of, written


@dataclass(frozen=True)
class Tends:
    """A term tends to another one as `variable`, x or a parameter, tends to a value or to an infinity.

    A limit in x may have parameters; one that has x itself is an asymptote. A limit in a parameter is a function: it
    holds uniformly where the largest distance tends to 0; pointwise alone it holds if x is bounded.
    """

    term: Expr
    to: Expr
    limit: Expr
    variable: str = "x"

    def check(self, context: Context, name: str) -> Finding:
        if self.variable != "x":
            return self._in_a_parameter(context, name)
        if self.term not in (f, f1):
            return self._of_an_expression(context, name)
        return (self._asymptote if sympy.sympify(self.limit).has(Symbol("x")) else self._constant)(context, name)

    def _of_an_expression(self, context: Context, name: str) -> Finding:
        expr, x = expression(context, name, self.term)
        at = sympy.sympify(self.to)
        found = expr.subs(x, at) if at.is_finite else expand(expr, x, 1 if at == oo else -1).limit
        text = f"{written(self.term)} = {plain(expr)} tends to {plain(found)} as x tends to {plain(at)}."
        same = found == context.resolved(name, self.limit)
        alone = same and context.activation(name).parameters
        return holds_if(context.defaults(name), text) if alone else decided(same, text)

    def _constant(self, context: Context, name: str) -> Finding:
        side, order = _side(self.to), int(self.term == f1)
        stated, found = context.resolved(name, self.limit), context.limit(name, order, side)
        fact: Limits = context.fact(name, "limits")
        end = fact.end("f'" if order else "f", "oo" if side > 0 else "-oo")
        where = f" (at {context.defaults(name)})" if context.activation(name).parameters else ""
        shown = from_fact(fact, f"{_capital(str(end))}{where}.", limit=end.limit)
        general = f"For every value of the parameters the limit is {plain(found.value)}."
        same = found.value == stated
        conditions: list[str] = []
        if not same and found.value.is_finite and stated.is_finite:
            same = is_zero(found.value - stated)
            conditions = [] if same else [s.condition for s in zeros(found.value - stated)]
        if found.where is not None:
            return holds_if(found.where, shown) if same else refuted(shown)
        told = (shown, general) if found.value.free_symbols else (shown,)
        return holds_if(" or ".join(conditions), *told) if conditions else decided(same, *told)

    def _asymptote(self, context: Context, name: str) -> Finding:
        fact: Limits = context.fact(name, "limits", at_one=True)
        end = fact.end("f'" if self.term == f1 else "f", "oo" if _side(self.to) > 0 else "-oo")
        shown = from_fact(fact, f"{_capital(str(end))}{context.scope(name)}.")
        if end.asymptote is None or end.slope is None or end.intercept is None:
            if end.approach == "unknown":
                return unknown(shown)
            return refuted(f"{written(self.term)} has no asymptote as x tends to {end.towards}.")
        slope, intercept = exact(end.slope), exact(end.intercept)
        if slope is None or intercept is None:
            return unknown(shown)
        rise, start = context.scaled(name, "slope", slope), context.scaled(name, "value", intercept)
        if rise is None or start is None:
            return unknown(shown)
        line = rise.value * context.form(name).x + start.value
        return decided(is_zero(line - context.resolved(name, self.limit)), shown)

    def _in_a_parameter(self, context: Context, name: str) -> Finding:
        p = context.resolved(name, Symbol(self.variable))
        laws, form, to = context.laws(name), form_of(context, name, self.term), sympy.sympify(self.to)
        target, called = form_of(context, name, self.limit), written(self.limit)
        end = "infinity" if to == oo else plain(to)
        if p not in laws:
            return self._of_a_line(context, name, form, p)
        if self.term != f or to not in (0, oo):
            return unknown(f"Of {p.name} a law of scales is known, for f and the limits 0 and infinity.")
        found = extreme(form, p, laws[p], to)
        limit = found.form(form.x)
        if limit is None or equal(limit, target) is not True:
            text = f"{plain(found.left)} for x < 0 and {plain(found.right)} for x > 0"
            return refuted(f"As {p.name} tends to {end}, f(x) tends to {text}.")
        text = f"By {laws[p].law}, f(x) tends to {called} at every x as {p.name} tends to {end}."
        if found.rate is not None:
            power, stretched = found.rate, positive(form, p)
            far = distance(stretched[0].subs({stretched[1]: 1}), target)
            if not (power < 0 if to == oo else power > 0) or not far.largest.finite:
                return unknown(text)
            told = f"The largest distance is {plain(Symbol('c') * stretched[1] ** power)} with c = {far.largest}, "
            return proved(text, from_fact(far, f"{told}so it tends to 0.", c=far.largest))
        notes = [text]
        if found.exact is not None:
            notes.append(f"The two are the same for {between(Interval(*found.exact))}.")
        if _falls(form, target, p, to):
            way = "larger" if to == oo else "smaller"
            notes.append(f"At every x the distance falls or stays the same as {p.name} gets {way}.")
        far = distance(context.subject(name).form(0), target)
        other = growth(context, name, target, 0)
        whole = f"Not on the whole line at once: at {context.defaults(name)} {clause(far)}{other}."
        return unknown(*notes, whole) if far.largest.finite else holds_if("x is bounded", *notes, from_fact(far, whole))

    def _of_a_line(self, context: Context, name: str, form: PiecewiseForm, p: Symbol) -> Finding:
        """A function that is linear in a parameter tends to its value at the limit."""
        to = sympy.sympify(self.to)
        if not to.is_finite or any(e.has(p) for e in (*form.bounds, *(piece.expr for piece in form.diff(p)))):
            return unknown(f"No law of scales is known for {p.name}.")
        there = Holds(Eq(self.term, self.limit), at=((p.name, to),)).check(context, name)
        linear = f"{written(self.term)} is linear in {p.name}, so it tends to this as {p.name} tends to {plain(to)}."
        return joined([there, proved(linear)]) if there.holds else there


def _side(infinity: Expr) -> Side:
    return 1 if infinity == oo else -1


def _falls(form: PiecewiseForm, target: PiecewiseForm, p: Symbol, to: Expr) -> bool:
    """Whether the distance never grows at any x on the way."""
    way = 1 if to == oo else -1
    gap = minus(form, target)
    for piece in gap:
        inside = _inside(piece.lower, piece.upper, gap.x)
        value, change = piece.expr.subs(gap.x, inside), sympy.diff(piece.expr, p).subs(gap.x, inside)
        if any(i * j * way > 0 for i in signs(value) for j in signs(change)):
            return False
    return True


def _inside(lower: Expr, upper: Expr, x: Symbol) -> Expr:
    """A point of an open interval, in a positive variable."""
    t = sympy.Dummy("t", positive=True)
    if lower != -oo:
        return lower + t
    return upper - t if upper != oo else x


def _capital(text: str) -> str:
    return text[0].upper() + text[1:] if not text.startswith("f") else text
