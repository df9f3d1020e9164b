"""How many bytes a second pass through a function, from a few numbers to many, below the roof that a copy sets.

Takes reports of the same activations at several sizes; gives an SVG with a panel for each activation, on logarithmic
axes. A value is read and a result is written: no function can be faster than the copy of the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log2, log10
from pathlib import Path

from ..answers.speeds import Report, Row
from ..rendering import render

_TEMPLATES = Path(__file__).parent / "templates"
_ACROSS = 3
_LEFT, _TOP, _WIDE, _HIGH, _BETWEEN, _BELOW = 60, 74, 206, 130, 24, 50  # pixels
_BYTES = {"float16": 2, "bfloat16": 2, "float32": 4, "float64": 8}
_POWERS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True)
class Line:
    """A curve, and what draws it."""

    style: str
    path: str


@dataclass(frozen=True)
class Panel:
    """One activation, in pixels."""

    name: str
    left: int
    top: int
    first: bool  # in its line, where the heights are named
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Tick:
    """A place on an axis, from a panel's corner."""

    at: str
    label: str


@dataclass(frozen=True)
class Key:
    """A line of the legend."""

    at: int
    style: str
    label: str


@dataclass(frozen=True)
class Panels:
    """What the template is given."""

    title: str
    axes: str
    width: int
    height: int
    wide: int
    high: int
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    keys: tuple[Key, ...]
    panels: tuple[Panel, ...]


def throughput(sizes: Sequence[Report]) -> str:
    """The picture; a panel for each activation that was timed at every size."""
    rows = [row for report in sizes for row in report.of("forward")]
    names = tuple(dict.fromkeys(row.activation for row in rows))
    peers = tuple(dict.fromkeys(peer for report in sizes for peer in report.peers))
    width = _BYTES[sizes[0].kind] if sizes else 0
    kinds = ("actforge", "a copy of the same bytes", *peers)
    curves = {(name, kind): tuple(_points(rows, name, kind, width)) for name in names for kind in kinds}
    found = [rate for curve in curves.values() for _, rate in curve]
    low, high = (floor(min(found)), ceil(max(found))) if found else (0, 1)
    ends = (log2(sizes[0].size), log2(sizes[-1].size)) if sizes else (0.0, 1.0)

    def place(size: float, rate: float) -> str:
        return f"{(size - ends[0]) / (ends[1] - ends[0]) * _WIDE:.1f},{(high - rate) / (high - low) * _HIGH:.1f}"

    panels = []
    for number, name in enumerate(names):
        down, right = divmod(number, _ACROSS)
        lines = (
            Line(f"t{k}", "M" + " L".join(place(*point) for point in curves[name, kind]))
            for k, kind in enumerate(kinds)
            if curves[name, kind]
        )
        left, top = _LEFT + right * (_WIDE + _BETWEEN), _TOP + down * (_HIGH + _BELOW)
        panels.append(Panel(name, left, top, right == 0, tuple(lines)))
    columns, lines_of = min(len(names), _ACROSS), -(-len(names) // _ACROSS)
    fields = Panels(
        title="Bytes that pass through each function in a second, by the number of elements",
        axes="gigabytes read and written in a second, over the number of elements",
        width=max(_LEFT + columns * (_WIDE + _BETWEEN), 720),
        height=_TOP + lines_of * (_HIGH + _BELOW),
        wide=_WIDE,
        high=_HIGH,
        across=tuple(
            Tick(
                place(log2(report.size), low).partition(",")[0], f"2{str(round(log2(report.size))).translate(_POWERS)}"
            )
            for report in sizes
        ),
        up=tuple(Tick(place(ends[0], power).partition(",")[2], f"{10.0**power:g}") for power in range(low, high + 1)),
        keys=tuple(keys(kinds)),
        panels=tuple(panels),
    )
    return render(_TEMPLATES, "panels.svg.jinja", fields)


def _points(rows: Sequence[Row], name: str, kind: str, width: int) -> Iterator[tuple[float, float]]:
    """The logarithms of a number of elements, and of gigabytes a second."""
    for row in rows:
        times = {"actforge": row.ours, "a copy of the same bytes": row.copy, **row.peers}
        time = times.get(kind)
        if row.activation == name and time is not None:
            yield log2(row.size), log10(2 * width * row.size / time.ns)


def keys(kinds: Sequence[str], first: int = 0) -> Iterator[Key]:
    """The legend: the curves in the order of their styles."""
    at = _LEFT
    for number, kind in enumerate(kinds, first):
        yield Key(at, f"t{number}", kind)
        at += 50 + round(7.2 * len(kind))
