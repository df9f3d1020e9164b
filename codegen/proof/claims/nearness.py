"""Nearness: how far two functions are apart, and which value of a parameter brings them closest."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.combine import minus
from ..algebra.identities import equal, whole_line
from ..algebra.scaling import stretched
from ..distance.distance import distance
from ..distance.nearest import nearest
from .context import Context, Missing
from .finding import Finding, clause, decided, from_fact, joined, proved, unknown
from .terms import expression, f

_NAMES = ("values", "derivatives")


@dataclass(frozen=True)
class Near:
    """Another function stays within a bounded distance, in values and in derivatives of the given orders.

    With `best`, the other one is a family with one parameter, and this is said to be its value that comes closest: a
    question, whose answer is evidence whatever it is. `gates` compares f(x)/x instead of f(x).
    """

    other: str
    orders: tuple[int, ...] = (0, 1)
    best: Expr | None = None
    gates: bool = False

    def check(self, context: Context, name: str) -> Finding:
        if self.best is not None:
            return self._best(context, name, self.best)
        return joined(self._of(context, name, order) for order in self.orders)

    def _of(self, context: Context, name: str, order: int) -> Finding:
        own, other = (context.subject(n).form(order) for n in (name, self.other))
        found = distance(own, other)
        if found.verdict == "unknown":
            return unknown(str(found))
        text = f"{_NAMES[order].capitalize()}: {clause(found)}{growth(context, name, other, order)}."
        return decided(found.largest.finite, from_fact(found, text, **{f"largest_{_NAMES[order]}": found.largest}))

    def _best(self, context: Context, name: str, said: Expr) -> Finding:
        family = context.form(self.other)
        if len(context.activation(self.other).parameters) != 1:
            raise Missing(f"{self.other} does not have exactly one parameter to choose")
        (p,) = context.activation(self.other).parameters
        own, other = context.subject(name).form(0), family
        if self.gates:
            own = whole_line(*expression(context, name, f / sympy.Symbol("x")))
            other = whole_line(sympy.cancel(family.pieces[0].expr / family.x), family.x)
        found = nearest(minus(other, own), p)
        if found.verdict == "unknown":
            return unknown(str(found))
        there = distance(other.subs({p: said}), own)
        what = "the gates f(x)/x" if self.gates else "the values"
        text = f"For {what}: {clause(found)}; at {p.name} = {plain(said)} it is {there.largest}."
        return proved(from_fact(found, text, best=found.value, least=found.least, said=there.largest))


def growth(context: Context, name: str, target: PiecewiseForm, order: int) -> str:
    """How the distance from a function without parameters that a stretch leaves as it is depends on the parameter."""
    laws = context.laws(name)
    parts = []
    for p, law in laws.items():
        q = sympy.Symbol(p.name, positive=True)
        power = law.outside + order * law.inside
        if equal(target, stretched(target, q**power, q**law.inside)):
            parts.append(f"; for other {p.name} it is that at {p.name} = 1" + (f", times {q**power}" if power else ""))
    return "".join(parts) if set(laws) == set(context.activation(name).parameters) else ""
