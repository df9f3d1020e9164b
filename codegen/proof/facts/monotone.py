"""Where a function rises, falls or is constant, and its stationary points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from ..analysis import Analysis
from ..balls.number import Number, certified, proved
from ..fact import Fact
from ..signs.bounds import at_place, place_number
from ..signs.chart import Cell, Chart, Place, intervals
from ..signs.span import Span, joined, span

_TRENDS = {1: "increasing", 0: "constant", -1: "decreasing"}


@dataclass(frozen=True)
class Piece:
    """A largest interval on which a function is strictly monotone, or constant; without an end where it jumps away."""

    span: Span
    trend: str  # "increasing", "decreasing" or "constant"

    def __str__(self) -> str:
        return f"{self.trend} on {self.span}"


@dataclass(frozen=True)
class Stationary:
    """A point where the derivative vanishes, but not all around it."""

    at: Number
    value: Number
    kind: str  # "minimum", "maximum" or "saddle"

    def __str__(self) -> str:
        return f"a {self.kind} at x = {self.at} with the value {self.value}"


@dataclass(frozen=True, kw_only=True)
class Monotone(Fact):
    """The monotone pieces from left to right. `trend` is that of the whole function: "none" where pieces differ."""

    trend: str  # also "nondecreasing" and "nonincreasing"
    pieces: tuple[Piece, ...]
    stationary: tuple[Stationary, ...]

    def __str__(self) -> str:
        text = f"f is {joined(self.pieces)}"
        return f"{text}; it has {joined(self.stationary)}." if self.stationary else f"{text}."


def monotone(subject: Analysis) -> Monotone:
    """The monotone pieces, from the sign chart of the derivative."""
    slopes = subject.chart(1)
    pieces = tuple(_pieces(subject, slopes))
    return Monotone(
        verdict="certified" if any(c.sign for c in slopes.cells) else "proved",
        method="the sign chart of f': all its roots are isolated, and its tails have one sign",
        evidence=slopes.evidence,
        trend=_trend([p.trend for p in pieces], set(subject.jumps(0).values())),
        pieces=pieces,
        stationary=tuple(_stationary(subject, slopes)),
    )


def _pieces(subject: Analysis, slopes: Chart) -> Iterator[Piece]:
    """Cells of one sign as one piece, where the function does not jump between them."""
    jumps = subject.jumps(0)
    numbers = []
    run = 0
    for left, right in pairwise(slopes.cells):
        numbers.append(run)
        jump = jumps.get(left.piece, 0) if left.piece != right.piece else 0
        if right.sign != left.sign or jump not in (0, left.sign):
            run += 1
    numbers.append(run)
    for _, group in groupby(zip(slopes.cells, numbers, strict=True), key=lambda pair: pair[1]):
        cells = [cell for cell, _ in group]
        yield Piece(
            span(cells[0], cells[-1], lambda place, cell: _goes_on(subject, place, cell)), _TRENDS[cells[0].sign]
        )


def _goes_on(subject: Analysis, place: Place, cell: Cell) -> bool:
    """Whether the trend of a cell holds with the function's value at an end of it."""
    step = subject.step(place, cell)
    inwards = 1 if place is cell.lower else -1
    return step == 0 or (cell.sign != 0 and step * cell.sign * inwards < 0)


def _trend(trends: list[str], jumps: set[int]) -> str:
    """That of the whole function, which pieces and the jumps between them have in common."""
    signs = {-1: "decreasing", 0: "constant", 1: "increasing"}
    if len(trends) == 1:
        return trends[0]
    moves = {*trends, *(signs[j] for j in jumps)} - {"constant"}
    if moves == {"increasing"}:
        return "nondecreasing"
    if moves == {"decreasing"}:
        return "nonincreasing"
    return "none"


def _stationary(subject: Analysis, slopes: Chart) -> Iterator[Stationary]:
    form = subject.form(0)
    pieces = [p.expr for p in intervals(form)]
    for left, right in pairwise(slopes.cells):
        place = left.upper
        assert place is not None
        if not place.order or left.piece != right.piece:
            continue
        kind = "saddle" if left.sign == right.sign else "minimum" if left.sign < 0 else "maximum"
        exact, ball = at_place(pieces[left.piece], form.x, place, -1)
        value = (
            proved(exact, "the value at an exact root")
            if exact is not None
            else certified(ball, "the ball at the root")
        )
        yield Stationary(place_number(place), value, kind)
