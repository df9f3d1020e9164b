"""Statements on cost: counts of operations, and what a bounded range means for integers of few bits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sympy import Expr

from ...symbolic.display import plain
from ..algebra.identities import is_zero
from ..facts.range import Range
from .context import Context, exact
from .finding import Evidence, Finding, decided, from_fact, refuted, unknown


@dataclass(frozen=True)
class CostsMoreThan:
    """The program of f has these operations more than another one's, and otherwise the same ones."""

    other: str
    more: tuple[tuple[str, int], ...] = ()

    def check(self, context: Context, name: str) -> Finding:
        mine, theirs = _count(context, name), _count(context, self.other)
        if mine is None or theirs is None:
            return unknown("No programs are there to count the operations of.")
        extra = {op: mine.get(op, 0) - theirs.get(op, 0) for op in {*mine, *theirs}}
        extra = {op: k for op, k in extra.items() if k}
        return decided(extra == dict(self.more), _counts(name, mine, self.other, theirs))


@dataclass(frozen=True)
class CheaperThan:
    """The program of f has fewer operations than another one's."""

    other: str

    def check(self, context: Context, name: str) -> Finding:
        mine, theirs = _count(context, name), _count(context, self.other)
        if mine is None or theirs is None:
            return unknown("No programs are there to count the operations of.")
        return decided(sum(mine.values()) < sum(theirs.values()), _counts(name, mine, self.other, theirs))


def _count(context: Context, name: str) -> Mapping[str, int] | None:
    return None if context.cost is None else context.cost(context.activation(name))


def _counts(name: str, mine: Mapping[str, int], other: str, theirs: Mapping[str, int]) -> Evidence:
    told = (
        f"{n}: {sum(c.values())} operations ({', '.join(f'{k} {op}' for op, k in c.items()) or 'none'})"
        for n, c in ((name, mine), (other, theirs))
    )
    return Evidence(f"The float32 programs of f at the parameters' defaults have: {'; '.join(told)}.")


@dataclass(frozen=True)
class Quantised:
    """Evenly spaced levels from the least value to the greatest have this step; rounding to the nearest, this error."""

    bits: int
    step: Expr
    error: Expr

    def check(self, context: Context, name: str) -> Finding:
        found: Range = context.fact(name, "range", at_one=True)
        ends = (exact(found.lower.value), exact(found.upper.value))
        if not (found.lower.value.finite and found.upper.value.finite):
            return refuted(from_fact(found))
        if None in ends:
            return unknown(from_fact(found))
        scaled = [context.scaled(name, "value", end) for end in ends if end is not None]
        if None in scaled:
            return unknown(f"The range is not known for all parameters: {found}")
        low, high = (q.value for q in scaled if q is not None)
        step = (high - low) / (2**self.bits - 1)
        stated = [context.resolved(name, e) for e in (self.step, self.error)]
        text = (
            f"The values fill [{plain(low)}, {plain(high)}]. {2**self.bits} evenly spaced levels have the step "
            f"{plain(step)}, and no value is farther than half of it, {plain(step / 2)}, from the nearest."
        )
        holds = found.lower.attained and found.upper.attained
        holds = holds and is_zero(step - stated[0]) and is_zero(step / 2 - stated[1])
        return decided(holds, from_fact(found, text))
