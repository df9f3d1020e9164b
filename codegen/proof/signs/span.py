"""Intervals between places of a chart, as facts tell them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import sympy

from ..balls.number import Number, proved
from .bounds import place_number
from .chart import Cell, Place


@dataclass(frozen=True)
class Span:
    """An interval; an end may be infinite. `without` are the finite ends that are not part of it."""

    lower: Number
    upper: Number
    without: Literal["lower", "upper", "both"] | None = None

    @property
    def whole(self) -> bool:
        return not self.lower.finite and not self.upper.finite

    def __str__(self) -> str:
        if self.whole:
            return "the whole real line"
        left = "<" if self.without in ("lower", "both") else "<="
        right = "<" if self.without in ("upper", "both") else "<="
        if not self.lower.finite:
            return f"x {right} {self.upper}"
        if not self.upper.finite:
            return f"x {'>' if left == '<' else '>='} {self.lower}"
        return f"{self.lower} {left} x {right} {self.upper}"


def span(first: Cell, last: Cell, holds: Callable[[Place, Cell], bool] = lambda place, cell: True) -> Span:
    """From the left end of one cell to the right end of another; `holds` says whether an end is a part of it."""
    lower = first.lower is not None and not holds(first.lower, first)
    upper = last.upper is not None and not holds(last.upper, last)
    return Span(
        place_number(first.lower) if first.lower else proved(-sympy.oo, "the end of the line"),
        place_number(last.upper) if last.upper else proved(sympy.oo, "the end of the line"),
        "both" if lower and upper else "lower" if lower else "upper" if upper else None,
    )


def vanishes(place: Place, _: Cell) -> bool:
    """Whether the function of a chart is 0 at the end of an interval of zeros: not where it jumps there."""
    return place.sign == 0


def joined(items: Sequence[object]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    texts = [str(item) for item in items]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
