"""Where a function is convex, concave or linear, and its inflection points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from ..analysis import Analysis
from ..balls.number import Number
from ..fact import Fact
from ..signs.bounds import place_number
from ..signs.chart import Cell, Chart
from ..signs.span import Span, joined, span

_CURVATURES = {1: "strictly convex", 0: "linear", -1: "strictly concave"}


@dataclass(frozen=True)
class Piece:
    """A largest interval of one strict curvature, or on which a function is linear; without an end that it jumps to."""

    span: Span
    curvature: str

    def __str__(self) -> str:
        return f"{self.curvature} on {self.span}"


@dataclass(frozen=True, kw_only=True)
class Convex(Fact):
    """The pieces of one curvature from left to right, and where the curvature changes between them.

    `curvature` is that of the whole function: "convex", "concave", "linear" or "none".
    """

    curvature: str
    pieces: tuple[Piece, ...]
    inflections: tuple[Number, ...]

    def __str__(self) -> str:
        whole = f"f is {self.curvature}; it is " if self.curvature in ("convex", "concave") else "f is "
        text = f"{whole}{joined(self.pieces)}"
        word = "an inflection point" if len(self.inflections) == 1 else "inflection points"
        places = f"; {word} at x = {joined(self.inflections)}" if self.inflections else ""
        return f"{text}{places}."


def convex(subject: Analysis) -> Convex:
    """The convex pieces, from the sign chart of the second derivative and the jumps of the first."""
    bends = subject.chart(2)
    jumps = subject.jumps(1)
    breaks = subject.jumps(0)
    signs = {c.sign for c in bends.cells} | set(jumps.values())
    continuous = not any(breaks.values())
    return Convex(
        verdict="certified" if any(c.sign for c in bends.cells) else "proved",
        method="the sign chart of f'', and the jumps of f' at the kinks",
        evidence=bends.evidence,
        curvature=_whole(signs) if continuous else "none",
        pieces=tuple(_pieces(subject, bends, {k: bool(v) or bool(breaks.get(k, 0)) for k, v in jumps.items()})),
        inflections=tuple(_inflections(bends)),
    )


def _pieces(subject: Analysis, bends: Chart, kinks: dict[int, bool]) -> Iterator[Piece]:
    numbers, run = [0], 0
    for left, right in pairwise(bends.cells):
        if left.sign != right.sign or (left.piece != right.piece and kinks.get(left.piece, False)):
            run += 1
        numbers.append(run)
    for _, group in groupby(zip(bends.cells, numbers, strict=True), key=lambda pair: pair[1]):
        cells: list[Cell] = [cell for cell, _ in group]
        yield Piece(
            span(cells[0], cells[-1], lambda place, cell: not subject.step(place, cell)), _CURVATURES[cells[0].sign]
        )


def _whole(signs: set[int]) -> str:
    if signs == {0}:
        return "linear"
    if -1 not in signs:
        return "convex"
    return "concave" if 1 not in signs else "none"


def _inflections(bends: Chart) -> Iterator[Number]:
    """Where the curvature changes its sign, across one place."""
    for left, right in pairwise(bends.cells):
        if left.sign * right.sign < 0 and left.upper is not None:
            yield place_number(left.upper)
