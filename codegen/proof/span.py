"""Intervals between places of a chart, as facts tell them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy

from .bounds import place_number
from .chart import Cell
from .number import Number, proved


@dataclass(frozen=True)
class Span:
    """An interval; an end may be infinite."""

    lower: Number
    upper: Number

    @property
    def whole(self) -> bool:
        return not self.lower.finite and not self.upper.finite

    def __str__(self) -> str:
        if self.whole:
            return "the whole real line"
        if not self.lower.finite:
            return f"x <= {self.upper}"
        if not self.upper.finite:
            return f"x >= {self.lower}"
        return f"{self.lower} <= x <= {self.upper}"


def span(first: Cell, last: Cell) -> Span:
    """From the left end of one cell to the right end of another."""
    return Span(
        place_number(first.lower) if first.lower else proved(-sympy.oo, "the end of the line"),
        place_number(last.upper) if last.upper else proved(sympy.oo, "the end of the line"),
    )


def joined(items: Sequence[object]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    texts = [str(item) for item in items]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
