"""Where the gradient is exactly zero: a unit whose inputs all lie there learns nothing."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analysis
from ..fact import Fact
from ..signs.span import Span, joined, span, vanishes


@dataclass(frozen=True, kw_only=True)
class DeadZones(Fact):
    """The intervals on which the derivative vanishes."""

    spans: tuple[Span, ...]

    def __str__(self) -> str:
        if not self.spans:
            return "there is no interval on which the gradient is 0."
        return f"the gradient is exactly 0 on {joined(self.spans)}."


def dead_zones(subject: Analysis) -> DeadZones:
    """All intervals on which f' is 0."""
    found = subject.chart(1)
    cells = [c for c in found.cells if c.sign == 0]
    return DeadZones(
        verdict="proved" if cells else "certified",
        method="f' is the constant 0 there" if cells else "the roots of f' are single points",
        evidence=found.evidence,
        spans=tuple(span(c, c, vanishes) for c in cells),
    )
