"""What was measured, as tables for people."""

from __future__ import annotations

from dataclasses import dataclass

from ..answers.speeds import BUSY, FEW, WHATS, Report, Row, Time, What, mean_and_least


@dataclass(frozen=True)
class Sheet:
    """A table, its title, and the line below it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str


def sheets(report: Report) -> tuple[Sheet, ...]:
    """The report for people: values, gradients, calls."""
    return tuple(_sheet(report, what) for what in WHATS if report.of(what))


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
