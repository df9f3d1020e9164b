"""The range: the least and the greatest value, and whether they are attained."""

from __future__ import annotations

from dataclasses import dataclass

from ..bounds import Bound
from ..fact import Fact
from ..span import joined
from ..subject import Subject


@dataclass(frozen=True, kw_only=True)
class Range(Fact):
    """The values of a continuous function: the interval between its bounds, with those ends that are attained."""

    lower: Bound
    upper: Bound
    interval: str

    def __str__(self) -> str:
        places = [
            f"the {word} at x = {joined(bound.at)}"
            for word, bound in (("minimum", self.lower), ("maximum", self.upper))
            if bound.attained and len(bound.at) in (1, 2)
        ]
        return f"the range is {self.interval}{'; ' if places else ''}{joined(places) if places else ''}."


def range_of(subject: Subject) -> Range:
    """The range at default parameters. Raises `Undecided` and `NoExpansion` where it is not found."""
    found = subject.bounds(0)
    low, high = found.lower, found.upper
    return Range(
        verdict="proved" if low.value.verdict == high.value.verdict == "proved" else "certified",
        method="values at all stationary points and kinks, and limits; monotone between them",
        evidence=found.evidence,
        lower=low,
        upper=high,
        interval=f"{'[' if low.attained else '('}{low.value}, {high.value}{']' if high.attained else ')'}",
    )
