"""Whether a function takes each value once, and so whether its gradient can be computed from its output alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ..analysis import Analysis
from ..balls.number import Number
from ..fact import Fact
from ..signs.bounds import place_number
from ..signs.span import span


@dataclass(frozen=True, kw_only=True)
class Injective(Fact):
    """Whether f(a) = f(b) only for a = b; the gradient is then a function of the output, and may overwrite it."""

    injective: bool
    witness: tuple[Number, ...]  # the extremum around which values repeat, or the ends of an interval with one value

    def __str__(self) -> str:
        if self.injective:
            return "f takes each of its values once: its gradient follows from its output."
        return f"f takes some values more than once: {self.method}; its gradient needs the input."


def injective(subject: Analysis) -> Injective:
    """Whether the function is strictly monotone; for a continuous one that is the same as injective."""
    found = subject.chart(1)
    signs = {c.sign for c in found.cells}
    jumps = set(subject.jumps(0).values())
    flat = next((c for c in found.cells if c.sign == 0), None)
    if flat is not None:
        where = span(flat, flat)
        return Injective(
            verdict="proved",
            method=f"it is constant on {where}",
            evidence=found.evidence,
            injective=False,
            witness=(where.lower, where.upper),
        )
    if len(signs) == 1:
        one = jumps <= {0} | signs
        return Injective(
            verdict="certified" if one else "unknown",
            method="it is strictly monotone" if one else "it jumps against its slope, and values may repeat",
            evidence=found.evidence,
            injective=one,
            witness=(),
        )
    turn = next((a, b) for a, b in pairwise(found.cells) if a.sign != b.sign)[0].upper
    assert turn is not None
    if any(jumps):
        return Injective(
            verdict="unknown",
            method="it turns and jumps, and values may or may not repeat",
            evidence=found.evidence,
            injective=False,
            witness=(),
        )
    return Injective(
        verdict="certified",
        method=f"it turns at x = {place_number(turn)}",
        evidence=found.evidence,
        injective=False,
        witness=(place_number(turn),),
    )
