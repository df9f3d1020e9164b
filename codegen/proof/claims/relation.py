"""Relations: two terms are equal, or differ, or one bounds the other; everywhere or on an interval.

Takes an equation or an inequality of SymPy in the words of `terms.py`; gives what algebra, balls and facts decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy
from sympy import Eq, Expr, Ge, Gt, Interval, Le, Lt, Ne, Piecewise, Symbol, oo
from sympy.core.relational import Relational

from ...definition.activation import Parameter
from ...symbolic.display import plain
from ...symbolic.piecewise import FormError, PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.combine import combined
from ..algebra.constants import ball
from ..algebra.identities import cells, difference, equal, identity, is_zero, whole_line
from ..algebra.identities import evidence as refutation
from ..algebra.solve import zeros
from ..balls.ball import precision
from ..balls.certificate import Certificate
from ..expansion.tails import expand
from ..facts.dead_zones import DeadZones
from ..facts.lipschitz import Lipschitz
from ..facts.monotone import Monotone
from ..facts.range import Range
from ..signs.bounds import Bound, bounds
from ..signs.chart import chart, derivative
from .context import Context, Kind, Quantity, exact
from .finding import (
    Evidence,
    Finding,
    decided,
    from_fact,
    holds_if,
    joined,
    measured,
    proved,
    readable,
    refuted,
    unknown,
)
from .shape import range_text, slope_text
from .terms import counted, expression, f, f1, form_of, normal, numbers, written

_BITS = 256
_SIGNS = {Eq: "=", Ne: "!=", Le: "<=", Lt: "<", Ge: ">=", Gt: ">"}
_ALLOWED = {Le: {-1, 0}, Lt: {-1}, Ge: {0, 1}, Gt: {1}}  # signs of the difference
_DOMAINS = {"positive": {1}, "nonnegative": {0, 1}, "real": {-1, 0, 1}}


@dataclass(frozen=True)
class Holds:
    """An equation or an inequality, for every x of an interval and all values of the parameters but those given."""

    relation: Relational
    on: Interval | None = None
    at: tuple[tuple[str, Expr], ...] = ()

    def __str__(self) -> str:
        return f"{written(self.relation.lhs)} {_SIGNS[self.relation.func]} {written(self.relation.rhs)}"

    def check(self, context: Context, name: str) -> Finding:
        known = numbers(context, name, self.relation)
        if known:
            return self._of_numbers(context, name, known)
        if isinstance(self.relation, Ne):
            return self._never(context, name)
        if not isinstance(self.relation, Eq):
            return self._bounded(context, name)
        values = {context.resolved(name, Symbol(p)): sympy.sympify(v) for p, v in self.at}
        left, right = (form_of(context, name, side).subs(values) for side in self.relation.args)
        if self.on is None:
            return self._everywhere(context, name, left, right, values)
        return self._inside(left, right, context.resolved(name, self.on))

    def _of_numbers(self, context: Context, name: str, known: Mapping[Expr, tuple[Expr, Evidence]]) -> Finding:
        """Of numbers that follow from the function; in an inequality every operation counts as one."""
        own = {s: s for s in self.relation.free_symbols} | context.symbols(name)
        sides = [s.xreplace({word: value for word, (value, _) in known.items()}) for s in self.relation.args]
        gap = (sides[0] - sides[1]).xreplace(own)
        if isinstance(self.relation, Eq):
            holds = bool(gap.is_finite is not False and is_zero(gap))
        else:
            size = gap.subs({s: 1 for s in gap.free_symbols if not isinstance(s, Parameter)})
            holds = signs(size) <= _ALLOWED[self.relation.func]
        shown = [evidence for _, evidence in known.values()]
        return measured(holds, *shown) if counted(self.relation) else decided(holds, *shown)

    def _everywhere(
        self, context: Context, name: str, left: PiecewiseForm, right: PiecewiseForm, values: Mapping[Parameter, Expr]
    ) -> Finding:
        if equal(left, right):
            free = [p.name for p in context.activation(name).parameters if p not in values]
            every = f" and every {' and '.join(free)}" if free else ""
            where = "".join(f" at {p.name} = {plain(v)}" for p, v in values.items())
            ends = [p.name for p, v in values.items() if not signs(v) <= _DOMAINS[p.domain]]
            notes = [f" The value is an end of the domain of {p}; the formula is defined there." for p in ends]
            if self.relation.atoms(type(normal(f))):
                notes.append(" Phi is the standard normal distribution function.")
            text = f"{self} for every x{every}{where}, by algebra.{''.join(notes)}"
            if self.relation.rhs.has(Piecewise):
                text = f"{written(self.relation.lhs)} is {readable(right)}, by algebra."
            return proved(Evidence(text, certificates=(identity(left, right),)))
        point = difference(left, right)
        if point is None:
            return unknown(f"{self} is neither proved nor refuted.")
        shown = Evidence(f"At x = {point.at} the two sides of {self} differ.", certificates=(refutation(point),))
        conditions = _conditions(left, right)
        return holds_if(" or ".join(conditions), shown) if conditions else refuted(shown)

    def _inside(self, left: PiecewiseForm, right: PiecewiseForm, interval: Interval) -> Finding:
        """On each piece that meets the interval, and at the ends that belong to it."""
        x, pairs = left.x, combined(left, right, sympy.Tuple)
        shown: list[Certificate] = []
        for piece in pairs:
            sides = (signs(piece.upper - interval.start), signs(interval.end - piece.lower))
            if any(side <= {-1, 0} for side in sides):
                continue
            if any(side != {1} for side in sides):
                return unknown(f"Whether {between(interval)} meets the piece {piece} is not decided.")
            a, b = piece.expr
            if not is_zero(a - b, x):
                if difference(whole_line(a, x), whole_line(b, x)) is None:
                    return unknown(f"{self} is neither proved nor refuted for {between(interval)}.")
                where = between(Interval.open(piece.lower, piece.upper))
                return refuted(f"For {where}, {written(self.relation.lhs)} is {plain(a)}, not {plain(b)}.")
            shown.append(identity(a, b))
        slope = self.relation.has(f1)
        inner = Interval.open(interval.start, interval.end) if slope else interval
        text = Evidence(f"{self} for {between(inner)}, by algebra.", certificates=tuple(shown))
        ends = [e for e, out in zip(interval.args[:2], interval.args[2:], strict=True) if not out and e.is_finite]
        return joined([proved(text), *(_at_end(pairs, e, slope) for e in ends)])

    def _never(self, context: Context, name: str) -> Finding:
        """That a difference has no zero: of parameters alone, or of the derivative and 0."""
        if self.relation == Ne(f1, 0):
            return _no_stationary_point(context, name)
        gap = context.resolved(name, self.relation.lhs - self.relation.rhs)
        exceptions = zeros(gap)
        if not exceptions:
            return proved(f"{self} for all values.")
        parameters = sorted(gap.free_symbols, key=str)
        at = gap.subs({p: p.default for p in parameters})
        condition = " and ".join(s.condition.replace(" = ", " != ") for s in exceptions)
        return holds_if(condition, f"At the default it is {plain(at)}; the domain leaves room for 0.")

    def _bounded(self, context: Context, name: str) -> Finding:
        """An inequality of a function and a bound in parameters, from its infimum or supremum."""
        above = isinstance(self.relation, (Le, Lt))
        bound, kind, shown = _extent(context, name, self.relation.lhs, above)
        stated, value, way = context.resolved(name, self.relation.rhs), exact(bound.value), 1 if above else -1
        if value is None:
            if stated.free_symbols:
                return unknown(shown)
            with precision(_BITS):
                room = (ball(stated) - bound.value.ball) * way
            return unknown(shown) if room.contains(0) else decided(bool(room > 0), shown)
        known = context.scaled(name, kind, value) if kind else Quantity(value, context.defaults(name) or None)
        if known is None:
            return unknown(shown)
        side = signs((stated - known.value) * way) if known.value.is_finite else frozenset({-1})
        enough = {1} if self.relation.func in (Lt, Gt) and bound.attained else {0, 1}
        if side <= enough and known.where:
            return holds_if(known.where, shown)
        return decided(side <= enough, shown) if side <= enough or not side & enough else unknown(shown)


def between(interval: Interval) -> str:
    """An interval as an inequality of x."""
    lower, upper, lower_open, upper_open = interval.args
    if upper == oo and lower != -oo:
        return f"x {'>' if lower_open else '>='} {plain(lower)}"
    left = "" if lower == -oo else f"{plain(lower)} {'<' if lower_open else '<='} "
    right = "" if upper == oo else f" {'<' if upper_open else '<='} {plain(upper)}"
    return f"{left}x{right}"


def _conditions(left: PiecewiseForm, right: PiecewiseForm) -> list[str]:
    """The values of parameters at which two forms are equal after all."""
    try:
        gaps = [(c, c.left - c.right) for c in cells(left, right)]
    except FormError:
        return []
    differing = [(c, gap) for c, gap in gaps if not is_zero(gap, c.x, c.inside)]
    cell, gap = differing[0]
    at_a_point = gap if cell.x is None else gap.subs(cell.x, sympy.Rational(1, 3))
    found = [s for s in zeros(at_a_point) if s.parameter is not None] if at_a_point.free_symbols else []
    return [
        s.condition for s in found if all(is_zero(g.subs(s.parameter, s.value), c.x, c.inside) for c, g in differing)
    ]


def _at_end(pairs: PiecewiseForm, end: Expr, slope: bool) -> Finding:
    """An end that belongs to the interval: the value there, or a derivative, which has to exist."""
    x = pairs.x
    held, stated = (e.subs(x, end) for e in pairs.at(end).expr)
    sides = [[e.subs(x, end) for e in p.expr] for p in pairs if not p.is_point and end in (p.lower, p.upper)]
    if not slope:
        return decided(is_zero(held - stated))
    if all(is_zero(a - b) for a, b in sides):
        return proved()
    (left, _), (right, _) = sides
    text = (
        f"At x = {plain(end)} there is no derivative: it is {plain(left)} on the left and {plain(right)} on the right. "
        f"The branch of the formula that holds the point has {plain(held)}."
    )
    taken = [side for side, (a, b) in zip(("left", "right"), sides, strict=True) if is_zero(a - b)]
    if not taken:
        return refuted(text)
    return holds_if(f"the derivative at x = {plain(end)}, a kink, is taken from the {taken[0]}", text)


def _no_stationary_point(context: Context, name: str) -> Finding:
    found: Monotone = context.fact(name, "monotone")
    dead: DeadZones = context.fact(name, "dead_zones")
    if dead.spans:
        return refuted(from_fact(dead))
    if not found.stationary:
        return proved(from_fact(found, f"f' has no zero{context.scope(name)}."))
    shown = []
    for k, s in enumerate(found.stationary):
        text = f"f' is 0 at x = {s.at}, where f has a {s.kind} of {s.value}{_place(context, name)}."
        shown.append(from_fact(found, text, **{f"root{k}": s.at, f"value{k}": s.value}))
    return refuted(*shown, f"Elsewhere f' is not 0: {found}")


def _place(context: Context, name: str) -> str:
    """How the place of a point depends on the parameters, at the end of a clause."""
    laws = context.laws(name)
    powers = [plain(Symbol(p.name, positive=True) ** -law.inside) for p, law in laws.items()]
    return f" (at {context.defaults(name)}; in general the place is that at 1, times {powers[0]})" if powers else ""


def _extent(context: Context, name: str, term: Expr, above: bool) -> tuple[Bound, Kind | None, Evidence]:
    """The supremum or the infimum of a term, how it scales with the parameters, and a sentence on it."""
    if term == f:
        found: Range = context.fact(name, "range", at_one=True)
        sides = {"inf": found.lower.value} if not above else {"sup": found.upper.value}
        told = from_fact(found, f"The range of f is {range_text(context, name, found)}.", **sides)
        return found.upper if above else found.lower, "value", told
    if term == f1:
        slopes: Lipschitz = context.fact(name, "lipschitz", at_one=True)
        return slopes.slopes[above], "slope", slope_text(context, name, above)
    expr, x = expression(context, name, term)
    form = whole_line(expr, x)
    both = bounds(form, chart(derivative(form)), lambda side: expand(expr, x, side).limit)
    where = f" (at {context.defaults(name)})" if context.activation(name).parameters else ""
    text = f"{written(term)} lies between {both.lower.value} and {both.upper.value}{where}."
    return both.upper if above else both.lower, None, Evidence(text, certificates=both.evidence)
