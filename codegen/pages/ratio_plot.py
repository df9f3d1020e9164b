"""How many functions are faster than their peers, and by how much: ratios of times in their order.

Takes a report; gives an SVG with a panel for values and one for gradients. A curve rises from the function for which a
peer is best beside ours to the one for which it is worst; where it passes 1, both take the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log2
from pathlib import Path

from ..answers.speeds import Report, What
from ..rendering import render
from .throughput_plot import Line, Panel, Panels, Tick, keys

_TEMPLATES = Path(__file__).parent / "templates"
_LEFT, _TOP, _WIDE, _HIGH, _BETWEEN, _BELOW = 60, 84, 320, 200, 48, 30  # pixels
_PARTS = 4  # of the axis across


def ratios(report: Report, whats: Sequence[What]) -> str:
    """The picture; `whats` are its panels."""
    kinds = ("the same time", *report.peers)
    found = {
        (what, peer): sorted(log2(row.peers[peer].ns / row.ours.ns) for row in report.of(what) if peer in row.peers)
        for what in whats
        for peer in report.peers
    }
    every = [ratio for curve in found.values() for ratio in curve]
    low, high = floor(min(every, default=0)), ceil(max(every, default=0))
    low, high = min(low, -1), max(high, 1)

    def at(share: float, ratio: float) -> str:
        return f"{share * _WIDE:.1f},{(high - ratio) / (high - low) * _HIGH:.1f}"

    def path(curve: Sequence[float]) -> str:
        return "M" + " L".join(at((k + 0.5) / len(curve), ratio) for k, ratio in enumerate(curve))

    panels = []
    for number, what in enumerate(whats):
        curves = {peer: found[what, peer] for peer in report.peers if found[what, peer]}
        lines = [Line(f"t{kinds.index(peer) + 1}", path(curve)) for peer, curve in curves.items()]
        one = Line("t1", f"M{at(0, 0)} L{at(1, 0)}")
        panels.append(Panel(what, _LEFT + number * (_WIDE + _BETWEEN), _TOP, number == 0, (one, *lines)))
    fields = Panels(
        title="Time of each peer over that of actforge, in order",
        axes="time over that of actforge, by the share of formulas with at most this ratio",
        width=_LEFT + len(whats) * (_WIDE + _BETWEEN),
        height=_TOP + _HIGH + _BELOW,
        wide=_WIDE,
        high=_HIGH,
        across=tuple(Tick(f"{k / _PARTS * _WIDE:.1f}", f"{100 * k // _PARTS} %") for k in range(_PARTS + 1)),
        up=tuple(Tick(at(0, k).partition(",")[2], f"{2**k}" if k >= 0 else f"1/{2**-k}") for k in range(low, high + 1)),
        keys=tuple(keys(kinds, first=1)),
        panels=tuple(panels),
    )
    return render(_TEMPLATES, "panels.svg.jinja", fields)
