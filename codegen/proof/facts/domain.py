"""Where a function has a finite value: on the whole real line, or it is unknown."""

from __future__ import annotations

from dataclasses import dataclass

from ..fact import Fact
from ..subject import Subject


@dataclass(frozen=True, kw_only=True)
class Domain(Fact):
    """The set of inputs with a finite value."""

    domain: str

    def __str__(self) -> str:
        return f"f has a finite value on {self.domain}."


def domain(subject: Subject) -> Domain:
    """That the function is finite everywhere: every box of its sign chart had a finite ball, and all tails a bound.

    Where pieces meet it has a value, or its definition would have been refused.
    """
    found = subject.chart(0)
    return Domain(
        verdict="certified" if found.evidence else "proved",
        method="finite balls on boxes that cover the line, and tails that are bounded by powers and exponentials",
        evidence=found.evidence,
        domain="the whole real line",
    )
