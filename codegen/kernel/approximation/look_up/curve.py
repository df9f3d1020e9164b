"""A function as tables see it: its roots, and its segments, each made once.

Segments do not depend on what rows have to be good for, so several searches for a table share them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from flint import arb

from ....proof.balls.ball import NoEnclosure, tight
from .segment import Grid, Segment

_PER_UNIT, _HALVINGS = 8, 110  # of a grid that is looked at, and of a step in which the sign changes


class Curve:
    """A function from ball to ball, and where it is 0."""

    def __init__(self, function: Callable[[arb], arb], roots: Sequence[arb]) -> None:
        self._function, self.roots = partial(tight, function), tuple(roots)
        self._segments: dict[tuple[Grid, int], Segment | None] = {}

    @classmethod
    def of(cls, function: Callable[[arb], arb], reach: int) -> Curve:
        """With the roots in [-reach, reach]. Raises `NoEnclosure` where the function has none there."""
        return cls(function, _roots(function, reach))

    def segment(self, grid: Grid, k: int) -> Segment | None:
        """Segment k of a grid; None where a value has no enclosure or is out of range, or there are several roots."""
        if (grid, k) not in self._segments:
            try:
                segment = Segment(self._function, grid, k, self.roots)
                self._segments[grid, k] = None if segment.several else segment
            except NoEnclosure:
                self._segments[grid, k] = None
        return self._segments[grid, k]


def _roots(function: Callable[[arb], arb], reach: int) -> list[arb]:
    """Where the function changes its sign, and where it is 0 on a grid.

    One that is missed makes a row fail, and is missed by no proof: what the table computes is measured.
    """

    def sign(at: arb) -> int:
        value = tight(function, at, bits=4)
        return 0 if value.contains(0) else 1 if value > 0 else -1

    found: list[arb] = []
    before: tuple[arb, int] | None = None
    for k in range(-reach * _PER_UNIT, reach * _PER_UNIT + 1):
        at = arb(k) / _PER_UNIT
        here = sign(at)
        if here == 0:
            found.append(at)
            before = None
            continue
        if before is not None and before[1] != here:
            low, high = before[0], at
            for _ in range(_HALVINGS):
                middle = ((low + high) / 2).mid()
                low, high = (middle, high) if sign(middle) == before[1] else (low, middle)
            found.append(low)
        before = at, here
    return found
