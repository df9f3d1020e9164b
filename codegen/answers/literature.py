"""What became of the formulas of the literature: the record that is committed.

Takes and gives JSON. `bench --formulas --record` writes the record, and a page is made from it: for each formula the
form, error and cost of its kernels, or why it has none, and the time beside compilers that were given the same text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from .speeds import Record, from_json, to_json

COMMAND = "python -m codegen bench --formulas --record"
FILE = Path(__file__).parent.parent / "bench" / "literature.json"


@dataclass(frozen=True)
class Kernel:
    """What one kernel is.

    Attributes
    ----------
    function, type, form : str
        As `kernels.lock` names them; of what looks up its usual inputs, the form of the rest.
    ulp : float or None
        The largest error that was found when it was chosen; None where a result was no number or infinite by mistake.
    cost, ratio : float
        That of its operations, weighted, and over that of the formula.
    past : bool
        Whether it is not within its bound.
    """

    function: str
    type: str
    form: str
    ulp: float | None
    cost: float
    ratio: float
    past: bool


@dataclass(frozen=True)
class Entry:
    """One formula: what it got, or why it was refused; `missing` are functions without a program, and the reasons."""

    name: str
    text: str
    reference: str
    link: str
    refused: str
    missing: tuple[tuple[str, str], ...]
    kernels: tuple[Kernel, ...]


@dataclass(frozen=True)
class Literature:
    """Every formula in the order of the list, and the times of those that were built."""

    entries: tuple[Entry, ...]
    speeds: Record


def load(file: Path = FILE) -> Literature | None:
    """What is committed; None where nothing is."""
    return read(file.read_text("utf-8")) if file.exists() else None


def read(text: str) -> Literature:
    """The file's content."""
    data = json.loads(text)
    speeds = Record(data["date"], data["machine"], data["versions"], from_json(data["run"]), ())
    return Literature(tuple(map(_entry, data["formulas"])), speeds)


def _entry(data: Mapping[str, Any]) -> Entry:
    kernels = tuple(Kernel(**kernel) for kernel in data["kernels"])
    missing = tuple((function, why) for function, why in data["missing"])
    return Entry(**{**data, "kernels": kernels, "missing": missing})


def write(found: Literature) -> str:
    """The text of the file, a line for each formula and each measurement."""
    speeds = found.speeds
    head = {"command": COMMAND, "date": speeds.date, "machine": speeds.machine, "versions": speeds.versions}
    run = to_json(speeds.run, speeds.versions)
    results = _lines(run.pop("results"))
    formulas = _lines(asdict(entry) for entry in found.entries)
    return (
        f'{json.dumps(head)[:-1]},\n"run": {json.dumps(run)[:-1]}, "results": {results}}},\n"formulas": {formulas}}}\n'
    )


def merged(old: Literature | None, new: Literature, order: Sequence[str]) -> Literature:
    """A record with what was found anew, in the order of these names; what is not comparable with it goes."""
    if old is None or _circumstances(old.speeds) != _circumstances(new.speeds):
        return new
    place = {name: k for k, name in enumerate(order)}
    names = {entry.name for entry in new.entries}
    gone = names | {entry.name for entry in old.entries if entry.name not in place}
    kept, run = old.speeds.run, new.speeds.run
    entries = (*(e for e in old.entries if e.name not in gone), *new.entries)
    rows = (*(row for row in kept.rows if row.activation not in gone), *run.rows)
    left_out = (*(item for item in kept.left_out if item.activation not in gone), *run.left_out)
    whole = replace(
        run,
        rows=tuple(sorted(rows, key=lambda row: place[row.activation])),
        left_out=tuple(sorted(left_out, key=lambda item: place[item.activation])),
    )
    return Literature(tuple(sorted(entries, key=lambda e: place[e.name])), replace(new.speeds, run=whole))


def _circumstances(speeds: Record) -> tuple[object, ...]:
    """What is the same of times that stand in one table; the date is that of the last."""
    return speeds.machine, speeds.versions, replace(speeds.run, rows=(), left_out=())


def _lines(items: Any) -> str:
    return "[\n  " + ",\n  ".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]"
