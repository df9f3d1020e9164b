"""The range: the least and the greatest value, and whether they are attained."""

from __future__ import annotations

from dataclasses import dataclass

from ..bounds import Bound, images
from ..fact import Fact
from ..span import joined
from ..subject import Subject


@dataclass(frozen=True, kw_only=True)
class Range(Fact):
    """The values: the interval between the bounds, with those ends that are attained; several, where f jumps over some.

    `interval` has them from left to right, with U between them.
    """

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
    values = images(subject.form(0), subject.chart(1), lambda side: subject.tail(0, 1 if side > 0 else -1).limit)
    return Range(
        verdict="proved" if low.value.verdict == high.value.verdict == "proved" else "certified",
        method="values at all stationary points and kinks, and limits; monotone between them",
        evidence=found.evidence,
        lower=low,
        upper=high,
        interval=" U ".join(_written(*ends) for ends in values),
    )


def _written(low: Bound, high: Bound) -> str:
    if low.attained and high.attained and low.value == high.value:
        return f"{{{low.value}}}"
    return f"{'[' if low.attained else '('}{low.value}, {high.value}{']' if high.attained else ')'}"
