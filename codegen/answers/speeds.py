"""How long calls took, beside those of others: what one run of `bench` found, and the record that is committed.

Takes and gives JSON. `bench --record` writes the record; the speed page, each activation's page and a table of the
README are made from it. A ratio is a peer's time over ours: above 1, ours is the faster.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log
from pathlib import Path
from statistics import fmean, median
from typing import Any, Literal

COMMAND = "python -m codegen bench --record"
FILE = Path(__file__).parent.parent / "bench" / "recorded.json"
FEW = 16  # elements of the call whose cost is that of the call itself
BUSY = 0.1  # the spread from which on a machine has other work to do

What = Literal["forward", "backward", "call"]
WHATS: tuple[What, ...] = ("forward", "backward", "call")


@dataclass(frozen=True)
class Time:
    """How long one call takes.

    Attributes
    ----------
    ns : float
        The median over the rounds, in nanoseconds.
    spread : float
        The middle half of the rounds, from its least to its greatest, relative to the median.
    """

    ns: float
    spread: float


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
        "peers": list(report.peers),
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
        return {"ns": _short(value.ns / _unit(row.what, row.size)), "spread": _short(value.spread)}

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


def _unit(what: What, size: int) -> int:
    """By how many a time is divided: that of a call is told whole."""
    return 1 if what == "call" else size


def from_json(data: Mapping[str, Any]) -> Report:
    """The report that `to_json` wrote, as far as its digits go, and without what would install a missing peer."""
    return Report(
        kind=data["type"],
        size=data["size"],
        threads=data["threads"],
        rounds=data["rounds"],
        peers=tuple(data["peers"]),
        missing=dict.fromkeys(data["missing"], ""),
        rows=tuple(_row(found) for found in data["results"]),
        left_out=tuple(LeftOut(**item) for item in data["left_out"]),
    )


def _row(found: Mapping[str, Any]) -> Row:
    unit = _unit(found["what"], found["size"])

    def time(value: Mapping[str, float]) -> Time:
        return Time(value["ns"] * unit, value["spread"])

    copy, peers = found["copy"], found["peers"]
    return Row(
        found["activation"],
        found["what"],
        found["size"],
        time(found["ours"]),
        None if copy is None else time(copy),
        {name: time(value) for name, value in peers.items()},
        frozenset(name for name, value in peers.items() if value["from_output"]),
    )


@dataclass(frozen=True)
class Record:
    """What was measured for the documentation, in one go, on one machine.

    Attributes
    ----------
    date : str
        The day, as ISO 8601 writes it.
    machine : mapping
        What is known of the machine, by name.
    versions : mapping
        Of what was measured, of what compiles it, and of each peer.
    run : Report
        Every activation at one size.
    sizes : tuple of Report
        Some activations at sizes from the smallest to the largest.
    types : tuple of Report
        Every activation in the other types.
    """

    date: str
    machine: Mapping[str, str]
    versions: Mapping[str, str]
    run: Report
    sizes: tuple[Report, ...]
    types: tuple[Report, ...] = ()

    def rows(self, activation: str) -> tuple[Row, ...]:
        """What was found of one activation."""
        return tuple(row for row in self.run.rows if row.activation == activation)


def load(file: Path = FILE) -> Record | None:
    """What is committed; None where nothing is."""
    return read(file.read_text("utf-8")) if file.exists() else None


def read(text: str) -> Record:
    """The file's content."""
    data = json.loads(text)
    run, *others = (from_json(one) for one in data["runs"])
    sizes, types = (tuple(r for r in others if (r.kind == run.kind) is same) for same in (True, False))
    return Record(data["date"], data["machine"], data["versions"], run, sizes, types)


def write(record: Record) -> str:
    """The text of the file, a line for each measurement."""
    head = {"command": COMMAND, "date": record.date, "machine": record.machine, "versions": record.versions}
    runs = ",\n".join(_lines(to_json(run, record.versions)) for run in (record.run, *record.types, *record.sizes))
    return f'{json.dumps(head)[:-1]}, "runs": [\n{runs}\n]}}\n'


def _lines(run: dict[str, Any]) -> str:
    results = ",\n  ".join(json.dumps(result) for result in run.pop("results"))
    return f' {json.dumps(run)[:-1]}, "results": [\n  {results}\n ]}}'
