"""Times beside those of others, as a picture.

Takes a `Report`; gives an SVG: for each activation a bar for every peer, from 1 to the peer's time over ours on a
logarithmic axis, the same in all panels, and a mark for the copy of the same bytes. A bar to the right is a peer that
is slower; a whisker spans what the middle half of the rounds say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log2
from pathlib import Path

from ..answers.speeds import WHATS, Report, Row, What
from ..rendering import render

_TEMPLATES = Path(__file__).parent / "templates"
_BAR, _GAP = 10, 12  # pixels: a bar's height, and the room between activations
_LEFT, _TOP, _PANEL, _BETWEEN, _BOTTOM = 116, 74, 290, 56, 56
_KEY = 116  # pixels of the legend for each peer
_ENDS = (-1, 4)  # the axis shows these powers of two, and more where most of the peers need it


@dataclass(frozen=True)
class Bar:
    """A peer's bar: its colour, its pixels, and its tool tip."""

    style: str
    x: str
    y: str
    width: str
    told: str
    cut: bool  # it goes on beyond the axis
    label: str
    at: str  # of the label
    anchor: str
    whisker: tuple[str, str]  # its ends


@dataclass(frozen=True)
class Mark:
    """Where the copy of the same bytes is."""

    x: str
    top: str
    bottom: str
    told: str


@dataclass(frozen=True)
class Tick:
    """A place on the axis."""

    at: str
    label: str


@dataclass(frozen=True)
class Panel:
    """Values, gradients or calls."""

    title: str
    left: int
    one: str
    right: int
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Name:
    """An activation's line."""

    text: str
    y: str
    band: str
    height: str


@dataclass(frozen=True)
class Key:
    """A line of the legend."""

    style: str
    text: str
    x: int


@dataclass(frozen=True)
class Figure:
    """What the template is given; every number is in pixels."""

    title: str
    note: str
    width: int
    height: int
    top: int
    bottom: int
    keys: tuple[Key, ...]
    copy_at: int
    names: tuple[Name, ...]
    panels: tuple[Panel, ...]
    caption: str


def figure(report: Report, whats: Sequence[What] = WHATS, caption: str = "") -> str:
    """An SVG of a report, with a panel for each of `whats`, and below them a line of your own."""
    peers = [p for p in report.peers if any(p in row.peers for row in report.rows)]
    names = list(dict.fromkeys(row.activation for row in report.rows))
    step = _BAR * max(1, len(peers)) + _GAP
    bottom = _TOP + step * len(names)
    ends = _ends([row for what in whats for row in report.of(what)])
    panels = [
        _panel(report, what, peers, names, ends, step, _LEFT + k * (_PANEL + _BETWEEN)) for k, what in enumerate(whats)
    ]
    saved = "; pale: it begins with the saved output" if any(row.from_output for row in report.rows) else ""
    return render(
        _TEMPLATES,
        "speed.svg.jinja",
        Figure(
            title=f"Time of each peer over that of actforge, {report.kind}, threads: {report.threads}",
            note="right of 1: slower than ours; left: faster" + saved,
            width=_LEFT + len(whats) * (_PANEL + _BETWEEN),
            height=bottom + _BOTTOM,
            top=_TOP,
            bottom=bottom,
            keys=tuple(Key(f"p{report.peers.index(peer)}", peer, _LEFT + _KEY * k) for k, peer in enumerate(peers)),
            copy_at=_LEFT + _KEY * len(peers),
            names=tuple(
                Name(name, f"{_TOP + step * (k + 0.5):g}", f"{_TOP + step * k}", f"{step if k % 2 else 0}")
                for k, name in enumerate(names)
            ),
            panels=tuple(panels),
            caption=caption,
        ),
    )


def _title(what: What, report: Report) -> str:
    if what == "call":
        return f"a call on {next(iter(report.of(what))).size} elements" if report.of(what) else "a call"
    return f"{what}, {report.size} elements"


def _ends(rows: Sequence[Row]) -> tuple[int, int]:
    """The powers of two that the axis of every panel shows."""
    shown = [log2(t.ns / row.ours.ns) for row in rows for t in row.peers.values()]
    shown += [log2(row.share) for row in rows if row.share is not None]
    low = min([_ENDS[0], *(floor(v) for v in shown)])
    return low, max(_ENDS[1], ceil(sorted(shown)[int(0.9 * (len(shown) - 1))]) if shown else 0)


def _panel(
    report: Report,
    what: What,
    peers: Sequence[str],
    names: Sequence[str],
    ends: tuple[int, int],
    step: int,
    left: int,
) -> Panel:
    low, high = ends
    rows = report.of(what)

    def place(value: float) -> float:
        return left + (min(max(value, low), high) - low) / (high - low) * _PANEL

    bars, marks = [], []
    for row in rows:
        top = _TOP + step * names.index(row.activation) + _GAP / 2
        for k, peer in enumerate(peers):
            if peer not in row.peers:
                continue
            ratio = row.peers[peer].ns / row.ours.ns
            start, end = sorted((place(0), place(log2(ratio))))
            told = f"{row.activation}: {peer} takes {ratio:.2f} times as long"
            told += ", from the saved output" * (peer in row.from_output)
            style = f"p{report.peers.index(peer)}" + " saved" * (peer in row.from_output)
            y = f"{top + k * _BAR + 0.5:g}"
            apart = min((row.ours.spread + row.peers[peer].spread) / 2, 0.9)
            reach = [place(log2(ratio * factor)) for factor in (1 - apart, 1 + apart)]
            beyond = log2(ratio) > high
            bars.append(
                Bar(
                    style,
                    f"{start:.2f}",
                    y,
                    f"{max(end - start, 0.75):.2f}",
                    told,
                    beyond,
                    label=f"{ratio:.2f}" if ratio < 10 else f"{ratio:.0f}",
                    at=f"{max(*reach, end) + 3:.2f}" if ratio >= 1 else f"{min(*reach, start) - 3:.2f}",
                    anchor="start" if ratio >= 1 else "end",
                    whisker=(f"{reach[0]:.2f}", f"{reach[1]:.2f}"),
                )
            )
        if row.share is not None:
            told = f"{row.activation}: a copy of the same bytes takes {row.share:.2f} times as long"
            marks.append(
                Mark(f"{place(log2(row.share)):.2f}", f"{top - 2:g}", f"{top + _BAR * len(peers) + 2:g}", told)
            )
    ticks = tuple(Tick(f"{place(k):.2f}", f"{2**k}" if k >= 0 else f"1/{2**-k}") for k in range(low, high + 1))
    return Panel(_title(what, report), left, f"{place(0):.2f}", left + _PANEL, ticks, tuple(bars), tuple(marks))
