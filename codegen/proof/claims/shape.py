"""Shape: range, zeros, monotone pieces, symmetry, smoothness, and how the derivative behaves, from the facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import Expr, Interval, oo

from ...symbolic.display import plain
from ..algebra.constants import ball
from ..algebra.identities import is_zero
from ..balls.ball import precision
from ..balls.number import Number
from ..facts.dead_zones import DeadZones
from ..facts.lipschitz import Lipschitz
from ..facts.monotone import Monotone
from ..facts.range import Range
from ..facts.saturation import Saturation
from ..facts.smoothness import Smoothness
from ..facts.symmetry import Symmetry
from ..facts.zeros import Zeros
from ..signs.bounds import Bound
from ..signs.span import Span
from .context import Context, Quantity, exact
from .finding import Evidence, Finding, decided, from_fact, holds_if, joined, proved, refuted, unknown

_BITS = 256

Check = Callable[[Context, str, Any], Finding]


@dataclass(frozen=True)
class Shape:
    """What a fact says of a function: the kind of fact, and the value that it is said to have.

    "range"     the values are those of an interval, whose ends may be given in parameters
    "smooth"    the function is in C^value; oo is for all orders
    "monotone"  the function is monotone on the whole line
    "odd"       f(-x) = -f(x)
    "zeros"     the zeros are an interval; or those of another activation, given by its name
    "dead"      the intervals on which the derivative is 0: one, or None
    "steepest"  the derivative is largest at a point, and nowhere else
    "vanishing" from some input on the derivative rounds to 0: on each side, in each float format
    """

    kind: str
    value: Any = None

    def check(self, context: Context, name: str) -> Finding:
        return _CHECKS[self.kind](context, name, self.value)


def _range(context: Context, name: str, stated: Interval) -> Finding:
    found: Range = context.fact(name, "range", at_one=True)
    lower, upper, lower_open, upper_open = stated.args
    ends = [
        _end(context, name, found.lower, lower, not lower_open, "least"),
        _end(context, name, found.upper, upper, not upper_open, "greatest"),
    ]
    smooth: Smoothness = context.fact(name, "smoothness")
    if smooth.order in ("-1", "unknown"):
        return unknown("f may jump, so that its values need not fill an interval.")
    told = f"f is continuous, and its range is {range_text(context, name, found)}."
    return joined([*ends, proved(from_fact(found, told, inf=found.lower.value, sup=found.upper.value))])


def range_text(context: Context, name: str, found: Range) -> str:
    """The range at the parameters 1 as the end of a sentence, in the parameters where a law of scales gives it."""
    ends = []
    for bound in (found.lower, found.upper):
        value = exact(bound.value)
        known = None if value is None else context.scaled(name, "value", value)
        ends.append(str(bound.value) if known is None else plain(known.value))
    left, right = "(["[found.lower.attained], ")]"[found.upper.attained]
    laws = context.laws(name)
    every = f" for every positive {' and '.join(p.name for p in laws)}" if laws else ""
    by_law = f", by {' and '.join(law.law for law in laws.values())}" if laws else ""
    return f"{left}{ends[0]}, {ends[1]}{right}{every}{by_law}"


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
    if bound.attained != attained and stated.is_finite:
        taken = "is" if bound.attained else "is approached, but not"
        return refuted(f"The {'lower' if word == 'least' else 'upper'} end {plain(known.value)} {taken} attained.")
    return proved() if known.where is None else holds_if(known.where)


def _smooth(context: Context, name: str, order: Expr) -> Finding:
    found: Smoothness = context.fact(name, "smoothness")
    if found.verdict == "unknown":
        return unknown(found.method)

    def enough(known: str) -> bool:
        return known == "infinity" or (order != oo and int(known.split()[0]) >= order)

    shown = from_fact(found)
    if enough(found.general):
        return proved(shown)
    conditions = [c.condition for c in found.cases if enough(c.order)]
    return holds_if(" or ".join(conditions), shown) if conditions else refuted(shown)


def _monotone(context: Context, name: str, _: None) -> Finding:
    found: Monotone = context.fact(name, "monotone")
    numbers = {f"stationary{k}": s.at for k, s in enumerate(found.stationary)}
    text = str(found)[:-1] + context.scope(name, True) + "."
    return decided(found.trend != "none", from_fact(found, text, **numbers))


def _odd(context: Context, name: str, _: None) -> Finding:
    found: Symmetry = context.fact(name, "symmetry")
    return unknown(found.method) if found.verdict == "unknown" else decided(found.parity == "odd", from_fact(found))


def _zeros(context: Context, name: str, stated: Interval | str) -> Finding:
    found: Zeros = context.fact(name, "zeros")
    # A stretch leaves 0 and the infinities where they are, and moves other ends.
    ends = {n.exact for s in found.spans for n in (s.lower, s.upper)} | {n.exact for n in found.zeros}
    where = context.scope(name, placed=not ends <= {"0", "oo", "-oo"})
    shown = from_fact(found, f"{str(found).removesuffix('.')}{where}.")
    if isinstance(stated, str):
        other: Zeros = context.fact(stated, "zeros")
        mine, theirs = ((z.zeros, [(s.lower.lo, s.upper.hi) for s in z.spans]) for z in (found, other))
        return decided(mine == theirs, shown, from_fact(other, f"{stated}: {other}"))
    return decided(not found.zeros and _are(found.spans, stated), shown)


def _dead(context: Context, name: str, stated: Interval | None) -> Finding:
    found: DeadZones = context.fact(name, "dead_zones")
    roots: Monotone = context.fact(name, "monotone")
    text = None
    if roots.stationary and not found.spans:
        places = ", ".join(f"x = {s.at}" for s in roots.stationary)
        text = f"f' is 0 at {places} alone, on no interval."
    holds = not found.spans if stated is None else _are(found.spans, stated)
    return decided(holds, from_fact(found, text))


def _are(spans: tuple[Span, ...], stated: Interval) -> bool:
    """Whether one interval is all of the spans."""
    return [(exact(s.lower), exact(s.upper)) for s in spans] == [stated.args[:2]]


def _steepest(context: Context, name: str, at: Expr) -> Finding:
    top = context.fact(name, "lipschitz").slopes[1]
    return decided(top.attained and [exact(n) for n in top.at] == [at], slope_text(context, name, True))


def slope_text(context: Context, name: str, largest: bool) -> Evidence:
    """The largest or the least value of the derivative at the parameters' defaults, as evidence."""
    found: Lipschitz = context.fact(name, "lipschitz")
    bound = found.slopes[largest]
    taken = f", at {' and '.join(f'x = {n}' for n in bound.at)}" if bound.attained else ", not attained"
    where = f" (at {context.defaults(name)})" if context.activation(name).parameters else ""
    text = f"The {'largest' if largest else 'least'} value of f' is {bound.value}{taken}{where}."
    return from_fact(found, text, **{"supremum" if largest else "infimum": bound.value})


def _vanishing(context: Context, name: str, _: None) -> Finding:
    fact: Saturation = context.fact(name, "saturation")
    shown = []
    for side, word, relation in ((fact.left, "left", "<"), (fact.right, "right", ">")):
        last: dict[str, Number] = {
            t.format: t.last for t in side.thresholds if (t.function, t.far) == ("f'", "0") and t.last is not None
        }
        if last:
            places = ", ".join(f"x {relation} {float(n.lo):.9g} in {kind}" for kind, n in last.items())
            text = f"On the {word} the correctly rounded gradient is exactly 0 for {places}."
            shown.append(from_fact(fact, text, **{f"last_{word}_{kind}": n for kind, n in last.items()}))
    return decided(len(shown) == 2, *shown) if shown else refuted("f' does not round to 0 at large inputs.")


_CHECKS: dict[str, Check] = {
    "range": _range,
    "smooth": _smooth,
    "monotone": _monotone,
    "odd": _odd,
    "zeros": _zeros,
    "dead": _dead,
    "steepest": _steepest,
    "vanishing": _vanishing,
}
