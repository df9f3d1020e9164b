"""Statements on how close two functions are, and on the parameter that brings them closest."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.combine import minus
from ..algebra.identities import equal, whole_line
from ..algebra.scaling import stretched
from ..distance.distance import Distance, distance
from ..distance.nearest import nearest
from .context import Context, Missing
from .equation import gate_of
from .finding import Finding, clause, decided, from_fact, joined, proved, unknown

_NAMES = ("values", "derivatives")


@dataclass(frozen=True)
class Near:
    """Another function stays within a bounded distance, in values and in derivatives of the given orders."""

    other: str
    orders: tuple[int, ...] = (0, 1)

    def check(self, context: Context, name: str) -> Finding:
        return joined(self._of(context, name, order) for order in self.orders)

    def _of(self, context: Context, name: str, order: int) -> Finding:
        found = distance(context.subject(name).form(order), context.subject(self.other).form(order))
        if found.verdict == "unknown":
            return unknown(str(found))
        text = f"{_NAMES[order].capitalize()}: {clause(found)}{growth(context, name, self.other, order)}."
        return decided(found.largest.finite, from_fact(found, text, **{f"largest_{_NAMES[order]}": found.largest}))


def growth(context: Context, name: str, other: str, order: int) -> str:
    """How the distance from a function without parameters that a stretch leaves as it is depends on the parameter."""
    laws = context.laws(name)
    target = context.subject(other).form(order)
    parts = []
    for p, law in laws.items():
        q = sympy.Symbol(p.name, positive=True)
        if equal(target, stretched(target, q ** (law.outside + order * law.inside), q**law.inside)):
            power = law.outside + order * law.inside
            parts.append(f"; for other {p.name} it is that at {p.name} = 1" + (f", times {q**power}" if power else ""))
    return "".join(parts) if set(laws) == set(context.activation(name).parameters) else ""


@dataclass(frozen=True)
class BestParameter:
    """Which value of a family's parameter brings its member closest; `gates` compares f(x)/x instead of f(x).

    It is a question: whatever the answer, it is evidence, beside the value that was said to be the best.
    """

    family: str
    said: Expr
    gates: bool = False

    def check(self, context: Context, name: str) -> Finding:
        family = context.form(self.family)
        if len(context.activation(self.family).parameters) != 1:
            raise Missing(f"{self.family} has not one parameter, of which there could be a best value")
        (p,) = context.activation(self.family).parameters
        if self.gates:
            gate, x = gate_of(context, name)
            own: PiecewiseForm = whole_line(gate, x)
            other = whole_line(sympy.cancel(family.pieces[0].expr / family.x), family.x)
        else:
            own, other = context.subject(name).form(0), family
        found = nearest(minus(other, own), p)
        if found.verdict == "unknown":
            return unknown(str(found))
        there: Distance = distance(other.subs({p: self.said}), own)
        what = "the gates f(x)/x" if self.gates else "the values"
        text = f"For {what}: {clause(found)}; at {p.name} = {plain(self.said)} it is {there.largest}."
        return proved(from_fact(found, text, best=found.value, least=found.least, said=there.largest))
