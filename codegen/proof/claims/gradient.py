"""Statements on the gradient: what it is on an interval, where it vanishes, how large it gets."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, oo

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm, normal_form
from ...symbolic.signs import signs
from ..algebra.constants import ball
from ..algebra.identities import equal, identity, is_zero
from ..algebra.solve import zeros
from ..analysis import Side
from ..balls.certificate import Certificate
from ..balls.number import Number
from ..facts.dead_zones import DeadZones
from ..facts.limits import Limits, Towards
from ..facts.lipschitz import Lipschitz
from ..facts.monotone import Monotone
from ..facts.saturation import Saturation
from .context import Context, exact
from .finding import Evidence, Finding, decided, from_fact, holds_if, joined, proved, readable, refuted, unknown

_SIDES: tuple[tuple[Side, Towards, str], ...] = ((-1, "-oo", "left"), (1, "oo", "right"))


@dataclass(frozen=True)
class Interval:
    """From one end to the other, which may be given in parameters."""

    lower: Expr
    upper: Expr
    lower_closed: bool = False
    upper_closed: bool = False

    def __str__(self) -> str:
        left = "" if self.lower == -oo else f"{plain(self.lower)} {'<=' if self.lower_closed else '<'} "
        right = "" if self.upper == oo else f" {'<=' if self.upper_closed else '<'} {plain(self.upper)}"
        return f"{left}x{right}"

    def resolved(self, context: Context, name: str) -> Interval:
        lower, upper = (context.resolved(name, e) for e in (self.lower, self.upper))
        return Interval(lower, upper, self.lower_closed, self.upper_closed)


@dataclass(frozen=True)
class ValueOn:
    """On an interval the function is an expression, for all values of the parameters."""

    interval: Interval
    value: Expr

    def check(self, context: Context, name: str) -> Finding:
        return _on(context, name, 0, self.interval, self.value)


@dataclass(frozen=True)
class GradientOn:
    """On an interval the derivative is an expression, for all values of the parameters."""

    interval: Interval
    value: Expr

    def check(self, context: Context, name: str) -> Finding:
        return _on(context, name, 1, self.interval, self.value)


def _on(context: Context, name: str, order: int, interval: Interval, value: Expr) -> Finding:
    form, x = context.form(name), context.form(name).x
    interval, value = interval.resolved(context, name), context.resolved(name, value)
    called = "the value" if order == 0 else "the gradient"
    shown: list[Certificate] = []
    for piece in form:
        sides = (signs(piece.upper - interval.lower), signs(interval.upper - piece.lower))
        if any(side <= {-1, 0} for side in sides):
            continue
        if any(side != {1} for side in sides):
            return unknown(f"Whether {interval} meets the piece {piece} is not decided.")
        expr = sympy.diff(piece.expr, x, order)
        if not is_zero(expr - value, x):
            where = f"for {plain(piece.lower)} < x < {plain(piece.upper)} {called} is {plain(expr)}"
            return refuted(f"{where[0].upper()}{where[1:]}, not {plain(value)}.")
        shown.append(identity(expr, value))
    inner = interval if order == 0 else Interval(interval.lower, interval.upper)
    text = Evidence(f"For {inner} {called} is exactly {plain(value)}, by algebra.", certificates=tuple(shown))
    ends = [
        e for e, closed in ((interval.lower, interval.lower_closed), (interval.upper, interval.upper_closed)) if closed
    ]
    return joined([proved(text), *(_at_end(form, e, order, value) for e in ends)])


def _at_end(form: PiecewiseForm, end: Expr, order: int, value: Expr) -> Finding:
    """An end that belongs to the interval: the value there, or a derivative, which has to exist."""
    x = form.x
    if order == 0:
        return decided(is_zero((form.at(end).expr - value).subs(x, end)))
    sides = [p for p in form if not p.is_point and (p.upper == end or p.lower == end)]
    slopes = [sympy.diff(p.expr, x, order).subs(x, end) for p in sides]
    if not sides or all(is_zero(s - value.subs(x, end)) for s in slopes):
        return proved()
    left, right = (plain(s) for s in slopes)
    held = plain(sympy.diff(form.at(end).expr, x, order).subs(x, end))
    text = (
        f"At x = {plain(end)} there is no derivative: it is {left} on the left and {right} on the right. "
        f"The branch of the formula that holds the point has {held}."
    )
    taken = [side for side, slope in zip(("left", "right"), slopes, strict=True) if is_zero(slope - value)]
    if not taken:
        return refuted(text)
    return holds_if(f"the derivative at x = {plain(end)}, a kink, is taken from the {taken[0]}", text)


@dataclass(frozen=True)
class NeverZero:
    """An expression in the parameters is not 0."""

    expr: Expr

    def check(self, context: Context, name: str) -> Finding:
        expr = context.resolved(name, self.expr)
        exceptions = zeros(expr)
        if not exceptions:
            return proved(f"{plain(expr)} is never 0.")
        condition = " and ".join(s.condition.replace(" = ", " != ") for s in exceptions)
        parameters = sorted(expr.free_symbols, key=str)
        at = expr.subs({p: p.default for p in parameters})
        return holds_if(condition, f"At the default it is {plain(at)}; the domain leaves room for 0.")


@dataclass(frozen=True)
class DeadOn:
    """The derivative is 0 throughout one interval, and on no other."""

    lower: Expr
    upper: Expr

    def check(self, context: Context, name: str) -> Finding:
        found: DeadZones = context.fact(name, "dead_zones")
        spans = [(exact(s.lower), exact(s.upper)) for s in found.spans]
        text = f"{str(found).removesuffix('.')}: a unit with such inputs alone learns nothing."
        return decided(spans == [(self.lower, self.upper)], from_fact(found, text if spans else None))


@dataclass(frozen=True)
class GradientVanishes:
    """Towards both infinities the derivative tends to 0, though it is nowhere exactly 0 on an interval."""

    def check(self, context: Context, name: str) -> Finding:
        found = [_vanishing(context, name, side, towards, word) for side, towards, word in _SIDES]
        return joined([decided(limit == 0, text) for limit, text in found] + [_saturation(context, name)])


@dataclass(frozen=True)
class GradientStays:
    """Towards neither infinity does the derivative tend to 0."""

    def check(self, context: Context, name: str) -> Finding:
        found = [_vanishing(context, name, side, towards, word) for side, towards, word in _SIDES]
        dead: DeadZones = context.fact(name, "dead_zones")
        roots: Monotone = context.fact(name, "monotone")
        note = str(dead) if dead.spans else f"It is small there, but not 0: {dead}"
        if roots.stationary:
            places = ", ".join(f"x = {s.at}" for s in roots.stationary)
            note = f"Small is not 0: f' is 0 at {places} alone, on no interval."
        shown = decided(True, from_fact(dead, note)) if any(v == 0 for v, _ in found) else proved()
        return joined([decided(limit != 0, text) for limit, text in found] + [shown])


def _vanishing(context: Context, name: str, side: Side, towards: Towards, word: str) -> tuple[Expr, Evidence]:
    """The limit of the derivative on one side, and how it gets there."""
    limit = context.limit(name, 1, side)
    fact: Limits = context.fact(name, "limits")
    end = fact.end("f'", towards)
    where = f" (at {context.defaults(name)})" if context.activation(name).parameters else ""
    text = f"On the {word} {end}{where}."
    return limit.value, Evidence(text, (("limit", end.limit),), fact.evidence)


def _saturation(context: Context, name: str) -> Finding:
    """From which input on each float format sees a gradient of exactly 0."""
    fact: Saturation = context.fact(name, "saturation")
    sentences: list[str] = []
    numbers: dict[str, Number] = {}
    for side, word, relation in ((fact.left, "left", "<"), (fact.right, "right", ">")):
        seen = [t for t in side.thresholds if t.function == "f'" and t.far == "0" and t.last is not None]
        if seen:
            places = ", ".join(f"x {relation} {_digits(t.last)} in {t.format}" for t in seen if t.last is not None)
            sentences.append(f"On the {word} the correctly rounded gradient is exactly 0 for {places}.")
            numbers |= {f"last_{word}_{t.format}": t.last for t in seen if t.last is not None}
    return proved(*(from_fact(fact, text, **numbers) for text in sentences))


def _digits(number: Number) -> str:
    return f"{float(number.lo):.9g}"


@dataclass(frozen=True)
class GradientNonzero:
    """The derivative is nowhere 0."""

    def check(self, context: Context, name: str) -> Finding:
        found: Monotone = context.fact(name, "monotone")
        dead: DeadZones = context.fact(name, "dead_zones")
        if dead.spans:
            return refuted(from_fact(dead))
        if not found.stationary:
            return proved(from_fact(found, f"f' has no root{context.scope(name)}."))
        shown = []
        for k, s in enumerate(found.stationary):
            text = f"f' is 0 at x = {s.at}, where f has a {s.kind} of {s.value}{_place(context, name)}."
            shown.append(from_fact(found, text, **{f"root{k}": s.at, f"value{k}": s.value}))
        return refuted(*shown, f"Elsewhere f' is not 0: {found}")


def _place(context: Context, name: str) -> str:
    """How the place of a point depends on the parameters, at the end of a clause."""
    laws = context.laws(name)
    powers = [plain(sympy.Symbol(p.name, positive=True) ** -law.inside) for p, law in laws.items()]
    return f" (at {context.defaults(name)}; in general the place is that at 1, times {powers[0]})" if powers else ""


@dataclass(frozen=True)
class GradientAtMost:
    """The derivative is never larger than a number, which it attains at a point and nowhere else, if one is given."""

    bound: Expr | None = None
    at: Expr | None = None

    def check(self, context: Context, name: str) -> Finding:
        found: Lipschitz = context.fact(name, "lipschitz")
        top = found.slopes[1]
        places = " and ".join(f"x = {n}" for n in top.at)
        text = f"The largest value of f' is {top.value}" + (f", at {places}." if top.attained else ", not attained.")
        shown = from_fact(found, text, supremum=top.value)
        holds = True
        if self.bound is not None:
            value = exact(top.value)
            room = ball(sympy.sympify(self.bound)) - top.value.ball
            if value is None and room.contains(0):
                return unknown(shown)
            holds = bool(room > 0) if value is None else signs(self.bound - value) <= {0, 1}
        if self.at is not None:
            holds = holds and top.attained and [exact(n) for n in top.at] == [self.at]
        return decided(holds, shown)


@dataclass(frozen=True)
class PartialIs:
    """The partial derivative by a parameter is an expression in x, which may be a Piecewise."""

    parameter: str
    value: Expr

    def check(self, context: Context, name: str) -> Finding:
        derived = context.subject(name).derived
        own = context.resolved(name, sympy.Symbol(self.parameter))
        partial = dict(derived.partials)[own]
        stated = normal_form(context.resolved(name, self.value), partial.x)
        same = equal(partial, stated)
        if same is None:
            return unknown("Algebra does not decide it.")
        text = (
            f"The derivative of f by {self.parameter} is {readable(partial)}; by the chain rule the gradient "
            f"of {self.parameter} is the sum over all inputs of the incoming gradient times it."
        )
        return decided(same, Evidence(text, certificates=(identity(partial, stated),) if same else ()))
