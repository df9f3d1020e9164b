"""Speed as pages and the README have it, from the one record that `bench --record` writes.

Takes the record; gives the fields of `speed.md.jinja` and of the section on the page of an activation, pictures by
their paths below `docs/`, and a table for the README.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..answers.speeds import BUSY, COMMAND, FEW, WHATS, Record, Report, Row, Time, What, mean_and_least
from ..dialects.table import DIALECTS
from ..rendering import render
from .distances import joined
from .prose import escaped
from .speed_plot import figure
from .throughput_plot import throughput

PLOT, SIZES_PLOT = "plots/speed.svg", "plots/speed-sizes.svg"
_WHATS: tuple[What, ...] = ("forward", "backward")
_TITLES = {dialect.name: dialect.title for dialect in DIALECTS} | {"numpy": "NumPy", "onnxruntime": "ONNX Runtime"}
_BEGIN, _END = "<!-- speed: written by `docs --derive` -->\n", "<!-- end of speed -->\n"
_TEMPLATES = Path(__file__).parent / "templates"
_NONE = "\N{EN DASH}"


@dataclass(frozen=True)
class Line:
    """A row of a table: a name, and the rest."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Speed:
    """The page; the fields are the variables of its template."""

    plot: str
    where: str
    machine: tuple[Line, ...]
    busy: str  # by how much the rounds differ, where that is much
    digits: str  # which ratios are marked
    summary: tuple[Line, ...]
    rows: tuple[Line, ...]
    peers: str
    types: tuple[str, ...]
    in_types: tuple[Line, ...]
    sizes_plot: str
    sizes: tuple[str, ...]
    at_sizes: tuple[Line, ...]
    left_out: tuple[Line, ...]
    command: str


@dataclass(frozen=True)
class KernelSpeed:
    """The section on the page of an activation; no rows where nothing was measured."""

    plot: str
    caption: str
    rows: tuple[Line, ...]
    where: str
    few: int
    command: str


NOTHING = KernelSpeed("", "", (), "", FEW, COMMAND)


def speed_files(record: Record | None) -> Iterator[tuple[str, str]]:
    """The page across all activations and its pictures; nothing without a record."""
    if record is not None:
        yield "speed.md", render(_TEMPLATES, "speed.md.jinja", speed(record))
        yield PLOT, figure(record.run, _WHATS, where(record))
        yield SIZES_PLOT, throughput(record.sizes)


def speed(record: Record) -> Speed:
    """The page of all activations."""
    run = record.run
    names = tuple(dict.fromkeys(row.activation for row in run.rows))
    return Speed(
        plot=PLOT,
        where=where(record),
        machine=tuple(Line(name, (value,)) for name, value in _machine(record)),
        busy=f"{run.spread:.0%}".replace("%", " %") if run.spread > BUSY else "",
        digits=f"{BUSY:.0%}".replace("%", " %"),
        summary=tuple(Line(f"{what}, {kind}", cells) for what, kind, cells in _summaries(record)),
        rows=tuple(Line(_link(name), _both(record, name)) for name in names),
        peers=joined([title(peer) for peer in run.peers]),
        types=tuple(report.kind for report in record.types),
        in_types=tuple(_in_types(record.types)),
        sizes_plot=SIZES_PLOT,
        sizes=tuple(f"{sized.size:,}" for sized in record.sizes),
        at_sizes=tuple(_at_sizes(record.sizes)),
        left_out=tuple(Line(title(peer), (_link(name), escaped(why))) for peer, name, why in run.reasons),
        command=COMMAND,
    )


def kernel_speed(record: Record | None, name: str) -> KernelSpeed:
    """What the page of an activation has of its speed."""
    rows = {row.what: row for row in record.rows(name)} if record else {}
    if record is None or not rows:
        return NOTHING
    there = [peer for peer in record.run.peers if any(peer in row.peers for row in rows.values())]
    measured = [("actforge", {what: row.ours for what, row in rows.items()})]
    measured += [(title(p), {what: row.peers[p] for what, row in rows.items() if p in row.peers}) for p in there]
    measured += [("a copy of the same bytes", {what: row.copy for what, row in rows.items() if row.copy})]
    lines = [Line(who, tuple(_time(rows[what], times.get(what)) for what in WHATS)) for who, times in measured]
    ratios = [f"{what} {_ratio(rows[what].ratio)}" for what in _WHATS]
    return KernelSpeed(
        plot=plot_path(name).removeprefix("activations/") if there else "",
        caption=f"The time of each library over that of actforge for {name}. Of the best: {', '.join(ratios)}",
        rows=tuple(lines),
        where=where(record) + "; other work ran on the machine" * (record.run.spread > BUSY),
        few=FEW,
        command=COMMAND,
    )


def kernel_plot(record: Record | None, name: str) -> Iterator[tuple[str, str]]:
    """The picture of one activation, where a peer has it."""
    rows = record.rows(name) if record else ()
    if record is not None and any(row.peers for row in rows):
        yield plot_path(name), figure(replace(record.run, rows=rows), _WHATS, where(record))


def plot_path(name: str) -> str:
    """Where the picture stands."""
    return f"activations/plots/{name}-speed.svg"


def where(record: Record) -> str:
    """What was timed, on which machine, and when."""
    run = record.run
    threads = "one thread" if run.threads == 1 else f"{run.threads} threads"
    vectors = f" with {record.machine['vectors']}" if record.machine["vectors"] else ""
    return f"{run.size:,} numbers of {run.kind}, {threads}, {record.machine['model']}{vectors}, {record.date}"


def title(peer: str) -> str:
    """A library's name as it writes itself."""
    return _TITLES.get(peer, peer)


def in_readme(text: str, record: Record) -> str:
    """The README with its table of speed made from the record."""
    before, _, rest = text.partition(_BEGIN)
    _, found, after = rest.partition(_END)
    if not found:
        raise ValueError(f"there is no table of speed between {_BEGIN.strip()} and {_END.strip()}")
    lines = ["| call | geometric mean | least | activations that a peer has |", "|---|---:|---:|---:|"]
    lines += [f"| {what}, {kind} | {' | '.join(cells)} |" for what, kind, cells in _summaries(record)]
    return f"{before}{_BEGIN}{_sentence(record)}\n\n" + "\n".join(lines) + f"\n{_END}{after}"


def _summaries(record: Record) -> Iterator[tuple[What, str, tuple[str, ...]]]:
    """Of each type, forward and backward: the mean and least ratio, and of how many activations."""
    for report in (record.run, *record.types):
        yield from ((what, report.kind, _summary(report.of(what))) for what in _WHATS)


def _sentence(record: Record) -> str:
    busy = f" Other work ran there: rounds differ by {record.run.spread:.0%}." if record.run.spread > BUSY else ""
    peers = joined([title(peer) for peer in record.run.peers])
    return f"The time of the best of {peers} over ours: {where(record)}.{busy}".replace("%.", " %.")


def _machine(record: Record) -> Iterator[tuple[str, str]]:
    yield "date", record.date
    yield from ((name, value) for name, value in record.machine.items() if value)
    yield from ((title(name), version) for name, version in record.versions.items())


def _summary(rows: tuple[Row, ...]) -> tuple[str, ...]:
    found = mean_and_least(rows)
    rated = [(row.ratio, row.activation) for row in rows if row.ratio is not None]
    if found is None:
        return (_NONE, _NONE, f"0 of {len(rows)}")
    return f"{found[0]:.2f}", f"{found[1]:.2f} ({escaped(min(rated)[1])})", f"{len(rated)} of {len(rows)}"


def _both(record: Record, name: str) -> tuple[str, ...]:
    table = {row.what: row for row in record.rows(name)}
    return tuple(cell for what in _WHATS for cell in _cells(table[what]))


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "≈" * (row.unsteady and row.best is not None) + _ratio(row.ratio)
    best = "" if row.best is None else title(row.best)
    return _time(row, row.ours).removesuffix(" ns"), _ratio(row.share), ratio, best


def _ratio(value: float | None) -> str:
    return _NONE if value is None else f"{value:.2f}"


def _time(row: Row, time: Time | None) -> str:
    if time is None:
        return _NONE
    return f"{time.ns:,.0f} ns" if row.what == "call" else f"{time.ns / row.size:.3f} ns"


def _at_sizes(sizes: Sequence[Report]) -> Iterator[Line]:
    for name in dict.fromkeys(row.activation for report in sizes for row in report.of("forward")):
        rows = [row for report in sizes for row in report.of("forward") if row.activation == name]
        yield Line(_link(name), tuple(f"{row.ours.ns / row.size:.3f} ({_ratio(row.share)})" for row in rows))


def _in_types(types: Sequence[Report]) -> Iterator[Line]:
    """Nanoseconds an element and the ratio, forward and backward, in each type."""
    for name in dict.fromkeys(row.activation for report in types for row in report.rows):
        cells = []
        for report in types:
            rows = {row.what: row for row in report.rows if row.activation == name}
            for what in _WHATS:
                row = rows.get(what)
                cells.append(_NONE if row is None else f"{row.ours.ns / row.size:.3f} ({_cells(row)[2]})")
        yield Line(_link(name), tuple(cells))


def _link(name: str) -> str:
    return f"[{escaped(name)}](activations/{name}.md)"
