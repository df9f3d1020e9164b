"""What was measured, and what it says.

Takes times; gives tables and one JSON object. A ratio is a peer's time over ours: above 1, ours is the faster.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log
from statistics import fmean, median
from typing import Any, Literal

from .clock import Time

FEW = 16  # elements of the call whose cost is that of the call itself
BUSY = 0.1  # the spread from which on a machine has other work to do

What = Literal["forward", "backward", "call"]
WHATS: tuple[What, ...] = ("forward", "backward", "call")


@dataclass(frozen=True)
class Row:
    """One activation: its values, its gradients, or a call on a few elements.

    Attributes
    ----------
    copy
        The copy of the same bytes, in the same rounds.
    peers
        The time of each peer that has it.
    from_output
        Peers that begin with the saved output; the best peer is looked for among the others.
    """

    activation: str
    what: What
    size: int
    ours: Time
    copy: Time | None
    peers: Mapping[str, Time]
    from_output: frozenset[str] = frozenset()

    @property
    def best(self) -> str | None:
        fair = {name: time.ns for name, time in self.peers.items() if name not in self.from_output}
        return min(fair, key=fair.__getitem__) if fair else None

    @property
    def ratio(self) -> float | None:
        """The best peer's time over ours."""
        return None if self.best is None else self.peers[self.best].ns / self.ours.ns

    @property
    def unsteady(self) -> bool:
        """Whether the rounds of what the ratio is made of differ too much for its digits."""
        best = [self.peers[self.best]] if self.best else []
        return max(time.spread for time in (self.ours, *best)) > BUSY

    @property
    def share(self) -> float | None:
        """The copy's time over ours: 1 is as fast as memory allows."""
        return None if self.copy is None else self.copy.ns / self.ours.ns


@dataclass(frozen=True)
class LeftOut:
    """A call that a peer should have and that was not timed."""

    peer: str
    activation: str
    what: What
    why: str


@dataclass(frozen=True)
class Report:
    """A whole run; `missing` has the extra that installs each absent peer."""

    kind: str
    size: int
    threads: int
    rounds: int
    peers: tuple[str, ...]
    missing: Mapping[str, str]
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]

    def of(self, what: What) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.what == what)

    @property
    def reasons(self) -> dict[tuple[str, str, str], list[What]]:
        """By peer, activation and reason: what was left out for it."""
        found: dict[tuple[str, str, str], list[What]] = {}
        for item in self.left_out:
            found.setdefault((item.peer, item.activation, item.why), []).append(item.what)
        return found

    @property
    def spread(self) -> float:
        """The middle one of all spreads."""
        return median(time.spread for row in self.rows for time in (row.ours, *row.peers.values()))


def mean_and_least(rows: tuple[Row, ...]) -> tuple[float, float] | None:
    """The geometric mean of the ratios, and the least; None where no row has one."""
    ratios = [row.ratio for row in rows if row.ratio is not None]
    return (exp(fmean(map(log, ratios))), min(ratios)) if ratios else None


def to_json(report: Report, versions: Mapping[str, str]) -> dict[str, Any]:
    """The report as JSON; times in nanoseconds an element, and of a call for `call`."""
    return {
        "type": report.kind,
        "size": report.size,
        "threads": report.threads,
        "rounds": report.rounds,
        "versions": dict(versions),
        "missing": list(report.missing),
        "left_out": [vars(item) for item in report.left_out],
        "results": [_row_as_json(row) for row in report.rows],
        "summary": {what: _summary(report.of(what)) for what in WHATS},
        "spread": _short(report.spread),
    }


def _summary(rows: tuple[Row, ...]) -> dict[str, float | None] | None:
    found = mean_and_least(rows)
    return None if found is None else {"geometric_mean": _short(found[0]), "least": _short(found[1])}


def _row_as_json(row: Row) -> dict[str, Any]:
    def time(value: Time) -> dict[str, float | None]:
        return {"ns": _short(value.ns / _unit(row)), "spread": _short(value.spread)}

    return {
        "activation": row.activation,
        "what": row.what,
        "size": row.size,
        "ours": time(row.ours),
        "copy": None if row.copy is None else time(row.copy),
        "share_of_copy": _short(row.share),
        "best": row.best,
        "ratio": _short(row.ratio),
        "peers": {name: {**time(value), "from_output": name in row.from_output} for name, value in row.peers.items()},
    }


def _short(value: float | None) -> float | None:
    """Four digits: more were not measured."""
    return None if value is None else float(f"{value:.4g}")


def _unit(row: Row) -> int:
    return 1 if row.what == "call" else row.size


@dataclass(frozen=True)
class Sheet:
    """A table, its title, and the line below it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str


def sheets(report: Report) -> tuple[Sheet, ...]:
    """The report for people: values, gradients, calls."""
    return tuple(_sheet(report, what) for what in WHATS)


def _sheet(report: Report, what: What) -> Sheet:
    rows = report.of(what)
    unit = f"ns an element, {report.size} elements of {report.kind}, threads: {report.threads}"
    titles = {"forward": f"forward: {unit}", "backward": f"backward: {unit}", "call": f"a call on {FEW} elements: ns"}
    peers = [peer for peer in report.peers if any(peer in row.peers for row in rows)]
    copy = () if what == "call" else ("of copy",)
    lines = []
    for row in rows:
        times = (_figure(row, row.peers.get(peer)) + "*" * (peer in row.from_output) for peer in peers)
        share = () if what == "call" else (_times(row.share),)
        ratio = "≈" * (row.unsteady and row.ratio is not None) + _times(row.ratio)
        lines.append((row.activation, _figure(row, row.ours), *share, ratio, row.best or "", *times))
    found = mean_and_least(rows)
    alone = sum(row.ratio is None for row in rows)
    of = f" of {len(rows) - alone} of {len(rows)}, the others have no peer" if alone else ""
    foot = [f"ratio to the best peer: geometric mean {found[0]:.2f}, least {found[1]:.2f}{of}"] if found else []
    if any(row.unsteady for row in rows):
        foot.append(f"≈ where rounds differ by more than {BUSY:.0%}: give the machine rest, or more --rounds")
    if any(row.from_output for row in rows):
        foot.append("* begins with the saved output, and is no best peer")
    return Sheet(titles[what], ("", "ours", *copy, "ratio", "best peer", *peers), tuple(lines), "; ".join(foot))


def _figure(row: Row, time: Time | None) -> str:
    if time is None:
        return ""
    return f"{time.ns:.0f}" if row.what == "call" else f"{time.ns / row.size:.3f}"


def _times(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
