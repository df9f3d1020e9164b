"""Statements that are equations: for a function, its derivative, its gate."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, Function, Symbol
from sympy.core.function import AppliedUndef

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.identities import difference, identity, is_zero, whole_line
from ..algebra.identities import evidence as refutation
from ..algebra.solve import zeros
from ..expansion.tails import expand
from ..facts.parameters import Parameters
from ..signs.bounds import bounds
from ..signs.chart import chart, derivative
from .context import Context, Missing
from .finding import Evidence, Finding, decided, holds_if, proved, refuted, unknown

f, f1 = Symbol("f"), Symbol("f1")  # the function and its derivative, in an equation

DENSITY = sympy.exp(-(Symbol("x", real=True) ** 2) / 2) / sympy.sqrt(2 * sympy.pi)


def of(name: str, argument: Expr) -> Expr:
    """Another activation at an argument, in an equation."""
    return Function(name)(argument)


@dataclass(frozen=True)
class Equation:
    """Two expressions are equal for every x and all values of the parameters.

    They are written in x, the parameters' names, `f`, `f1`, and other activations as functions; `at` fixes parameters.
    """

    left: Expr
    right: Expr
    at: tuple[tuple[str, Expr], ...] = ()

    def check(self, context: Context, name: str) -> Finding:
        form = context.form(name)
        values = {context.resolved(name, Symbol(p)): v for p, v in self.at}
        text = f"{_written(self.left)} = {_written(self.right)}"
        shown = []
        for piece in form.subs(values):
            sides = [_spelled(context, name, side, piece.expr, form.x).subs(values) for side in (self.left, self.right)]
            gap = sides[0] - sides[1]
            if not is_zero(gap, form.x, (sympy.S.Zero,)):
                return _conditional(gap, sides, form.x, text)
            shown.append(identity(*sides))
        where = "".join(f" at {p} = {plain(v)}" for p, v in self.at)
        free = [p.name for p in context.activation(name).parameters if p not in values]
        every = f" and every {' and '.join(free)}" if free else ""
        return proved(Evidence(f"{text} for every x{every}{where}, by algebra.", certificates=tuple(shown)))


def _conditional(gap: Expr, sides: list[Expr], x: Symbol, text: str) -> Finding:
    """An equation that does not hold for all values: for which it does, or a point that refutes it."""
    point = difference(whole_line(sides[0], x), whole_line(sides[1], x))
    if point is None:
        return unknown(f"{text} is neither proved nor refuted.")
    shown = Evidence(f"At x = {point.at} the two sides of {text} differ.", certificates=(refutation(point),))
    free = sorted(gap.free_symbols - {x}, key=str)
    solutions = [s for s in zeros(gap.subs(x, point.at)) if s.parameter is not None] if free else []
    kept = [s for s in solutions if is_zero(gap.subs(s.parameter, s.value), x, (sympy.S.Zero,))]
    return holds_if(" or ".join(s.condition for s in kept), shown) if kept else refuted(shown)


def _spelled(context: Context, name: str, side: Expr, expr: Expr, x: Symbol) -> Expr:
    """A side of an equation with everything in it written out."""
    side = side.xreplace({f: expr, f1: sympy.diff(expr, x)})
    while side.atoms(AppliedUndef):
        call = sorted(side.atoms(AppliedUndef), key=str)[0]
        other = context.form(call.func.__name__)
        if not other.smooth:
            raise Missing(f"{call.func.__name__} has pieces, and an equation takes smooth functions")
        own = other.pieces[0].expr.subs({p: p.default for p in context.activation(call.func.__name__).parameters})
        side = side.xreplace({call: own.subs(other.x, call.args[0])})
    own_symbols = {p.name: p for p in context.activation(name).parameters}
    own_symbols["x"] = x
    return side.xreplace({s: own_symbols[s.name] for s in side.free_symbols if s.name in own_symbols})


def _written(side: Expr) -> str:
    shown = side.xreplace({f: Symbol("f(x)"), f1: Symbol("f'(x)")})
    return plain(shown)


@dataclass(frozen=True)
class SameFormulaAs:
    """The formula is that of another activation, but for names of parameters and defaults."""

    other: str

    def check(self, context: Context, name: str) -> Finding:
        context.activation(self.other)
        found: Parameters = context.fact(name, "parameters")
        same = self.other in found.families
        text = f"With the same parameters the two formulas are {'equal by algebra' if same else 'not found equal'}."
        return decided(same, Evidence(text, certificates=found.evidence))


@dataclass(frozen=True)
class GateIsNormal:
    """f(x) = x P(Z <= x), Z standard normal: the gate f(x)/x is the normal distribution function."""

    def check(self, context: Context, name: str) -> Finding:
        gate, x = gate_of(context, name)
        density = DENSITY.subs(Symbol("x", real=True), x)
        slope = sympy.diff(gate, x)
        if not is_zero(slope - density):
            point = difference(whole_line(slope, x), whole_line(density, x))
            if point is None:
                return unknown("Whether the gate's derivative is the normal density is not decided.")
            return refuted(Evidence(f"At x = {point.at} f(x)/x has another slope.", certificates=(refutation(point),)))
        start = expand(gate, x, -1).limit
        text = (
            f"f(x)/x = {plain(gate)} has the normal density as its derivative and tends to {plain(start)} on the left."
        )
        return decided(start == 0, Evidence(text, certificates=(identity(slope, density),)))


@dataclass(frozen=True)
class ExpectationOfGate:
    """f(x) is the expected value of x times a Bernoulli variable, whose probability is f(x)/x: that lies in [0, 1]."""

    def check(self, context: Context, name: str) -> Finding:
        gate, x = gate_of(context, name)
        form = whole_line(gate, x)
        found = bounds(form, chart(derivative(form)), lambda side: expand(gate, x, side).limit)
        inside = found.lower.value.ball >= 0 and found.upper.value.ball <= 1
        text = (
            f"The gate f(x)/x lies between {found.lower.value} and {found.upper.value}, so it is a probability p, and "
            "the expected value of x times a Bernoulli variable with that p is x p = f(x)."
        )
        return decided(bool(inside), Evidence(text, certificates=found.evidence))


@dataclass(frozen=True)
class GateTendsTo:
    """The gate f(x)/x at 0 and far out on both sides."""

    left: Expr
    middle: Expr
    right: Expr

    def check(self, context: Context, name: str) -> Finding:
        gate, x = gate_of(context, name)
        found = (expand(gate, x, -1).limit, gate.subs(x, 0), expand(gate, x, 1).limit)
        text = (
            f"The gate f(x)/x = {plain(gate)} is {plain(found[1])} at 0; it tends to {plain(found[0])} on the left "
            f"and to {plain(found[2])} on the right."
        )
        return decided(found == (self.left, self.middle, self.right), text)


def gate_of(context: Context, name: str) -> tuple[Expr, Symbol]:
    """f(x)/x, at the parameters' defaults, as an expression that has a value at 0."""
    form: PiecewiseForm = context.subject(name).form(0)
    if not form.smooth:
        raise Missing(f"{name} has pieces, and its gate is looked for in one expression")
    gate = sympy.cancel(form.pieces[0].expr / form.x)
    if sympy.fraction(gate)[1].subs(form.x, 0) == 0:
        raise Missing(f"{name} has no gate: {plain(gate)} has no value at 0")
    return gate, form.x
