"""The notebook of measurements: what is timed for it, where it is kept, and its page.

Takes the generated package and a folder of pages; gives `bench.json`, which holds all figures, and what is written
from that file alone: the page and its plots. Each run is a process of its own, since libraries read their number of
threads when they are imported.
"""

from __future__ import annotations

import ast
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..rendering import render
from .plot import figure
from .report import FEW, Report, Row, What, from_json, mean_and_least

FILE, PAGE = "bench.json", "measurements.md"
CACHED, LARGE = 1 << 16, 1 << 24  # elements: in the second-level cache, and far beyond the last
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Setting:
    """One run of `bench`."""

    type: str
    size: int
    threads: int
    grade: str = "default"

    @property
    def words(self) -> list[str]:
        sizes = ["--size", str(self.size), "--threads", str(self.threads), "--type", self.type]
        return [*sizes, *["--exact"] * (self.grade == "exact")]


SETTINGS = (
    *(
        Setting("float32", size, threads, grade)
        for size, threads in ((CACHED, 1), (LARGE, 2))
        for grade in ("default", "exact")
    ),
    *(Setting(type, CACHED, 1) for type in ("float64", "float16", "bfloat16")),
)


def measure(out: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Make every run, and what `bench.json` holds of them."""
    runs = []
    for number, setting in enumerate(SETTINGS, 1):
        tell(f"run {number} of {len(SETTINGS)}: {' '.join(setting.words)}")
        command = [sys.executable, "-m", "codegen", "bench", "--json", "--out", str(out), "--rounds", str(rounds)]
        done = subprocess.run([*command, *setting.words], capture_output=True, text=True)
        if done.returncode:
            raise UserError(f"a run failed: {' '.join(setting.words)}", done.stderr.strip())
        runs.append(json.loads(done.stdout))
    tell("comparing values")
    return {"machine": _machine(), "operations": operations(out), "errors": _errors(out), "runs": runs}


def _errors(out: Path) -> dict[str, dict[str, dict[str, float | None]]]:
    """The largest errors in float32, of ours and of the peers, by activation and direction."""
    from . import arms
    from .errors import largest
    from .peers import PEERS
    from .settings import prepare

    prepare(1, os.environ)
    package = arms.load(out)
    there = {peer.name: peer.start(1) for peer in PEERS if not peer.missing}
    directions: tuple[arms.Direction, ...] = ("forward", "backward")
    return {
        name: {way: largest(activation, name, there, way) for way in directions}
        for name, activation in arms.activations(package, out, ()).items()
    }


def _machine() -> dict[str, str]:
    """What stands in the page's first lines."""
    model = platform.processor() or platform.machine()
    told = Path("/proc/cpuinfo")
    if told.is_file():
        models = [
            line.partition(":")[2].strip() for line in told.read_text().splitlines() if line.startswith("model name")
        ]
        model = next(iter(models), model)
    return {"model": model, "cores": str(os.cpu_count()), "system": f"{platform.system()} {platform.machine()}"}


def operations(out: Path) -> dict[str, dict[str, list[int]]]:
    """Of the kernels for float32: how many operations there are, and divisions among them."""
    found: dict[str, dict[str, list[int]]] = {}
    for file in sorted((out / "kernels").glob("*.py")):
        kernels = {n.name: n for n in ast.parse(file.read_text("utf-8")).body if isinstance(n, ast.FunctionDef)}
        for what, name in (("forward", "f_float32"), ("backward", "backward_float32")):
            if (kernel := kernels.get(name)) is not None:
                found.setdefault(file.stem, {})[what] = list(_count(kernel))
    return found


def _count(kernel: ast.FunctionDef) -> tuple[int, int]:
    nodes = [n for n in ast.walk(kernel) if isinstance(n, (ast.BinOp, ast.Compare, ast.Call, ast.UnaryOp))]
    names = {"float32", "float64", "int32"}  # a constant's type, and no operation
    real = [n for n in nodes if not (isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in names)]
    real = [n for n in real if not (isinstance(n, ast.UnaryOp) and isinstance(n.operand, ast.Constant))]
    return len(real), sum(isinstance(n, ast.BinOp) and isinstance(n.op, ast.Div) for n in real)


# The page


@dataclass(frozen=True)
class Line:
    """A row of a table."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table: its heads, its rows, and what is told of all of them."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    means: str


@dataclass(frozen=True)
class Notebook:
    """What the page's template is given."""

    machine: str
    versions: str
    rounds: int
    cached: int
    large: int
    few: int
    in_cache: Table
    beyond: Table
    calls: Table
    types: Table
    work: Table
    busy: str


def files(data: Mapping[str, Any]) -> dict[str, str]:
    """The page and its plots, by their names in the folder of pages."""
    reports = {_setting(r): r for r in map(from_json, data["runs"])}
    first = reports[SETTINGS[0]]
    machine = data["machine"]
    spread = max(r.spread for r in reports.values())
    page = Notebook(
        machine=f"{machine['model']}, {machine['cores']} cores, {machine['system']}",
        versions=", ".join(f"{name} {version}" for name, version in data["runs"][0]["versions"].items()),
        rounds=first.rounds,
        cached=CACHED,
        large=LARGE,
        few=FEW,
        in_cache=_in_cache(first, reports[SETTINGS[1]]),
        beyond=_beyond(reports[SETTINGS[2]], reports[SETTINGS[3]]),
        calls=_calls(first),
        types=_types([reports[s] for s in SETTINGS[4:]]),
        work=_work(first, data),
        busy=f"{spread:.0%}",
    )
    return {
        PAGE: render(_TEMPLATES, "measurements.md.jinja", page),
        "plots/bench-cache.svg": figure(first),
        "plots/bench-memory.svg": figure(reports[SETTINGS[2]], ("forward", "backward")),
    }


def text(data: Mapping[str, Any]) -> str:
    """The file of figures."""
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _setting(report: Report) -> Setting:
    return Setting(report.kind, report.size, report.threads, report.grade)


def _rows(report: Report, what: What) -> dict[str, Row]:
    return {row.activation: row for row in report.of(what)}


def _in_cache(default: Report, exact: Report) -> Table:
    heads = []
    for way in ("forward", "backward"):
        heads += [f"{way}, ns an element", "best peer", "ratio", "ratio of exact"]
    lines = []
    for name in _rows(default, "forward"):
        cells: list[str] = []
        for way in _WAYS:
            row, tight = _rows(default, way)[name], _rows(exact, way)[name]
            cells += [f"{row.ours.ns / row.size:.3f}", row.best or "", _times(row.ratio), _times(tight.ratio)]
        lines.append(Line(name, tuple(cells)))
    return Table(tuple(heads), tuple(lines), _means((("default", default), ("exact", exact))))


_WAYS: tuple[What, ...] = ("forward", "backward")


def _beyond(default: Report, exact: Report) -> Table:
    heads = [f"{way}, {what}" for way in _WAYS for what in ("of copy", "of copy, exact", "ratio to the best peer")]
    lines = []
    for name in _rows(default, "forward"):
        cells: list[str] = []
        for way in _WAYS:
            row, tight = _rows(default, way)[name], _rows(exact, way)[name]
            cells += [_times(row.share), _times(tight.share), _times(row.ratio)]
        lines.append(Line(name, tuple(cells)))
    return Table(tuple(heads), tuple(lines), _means((("default", default), ("exact", exact))))


def _calls(report: Report) -> Table:
    lines = [
        Line(
            row.activation, (f"{row.ours.ns:.0f}", row.best or "", f"{row.peers[row.best].ns:.0f}" if row.best else "")
        )
        for row in report.of("call")
    ]
    return Table(("ours, ns", "best peer", "its ns"), tuple(lines), "")


def _types(reports: Sequence[Report]) -> Table:
    heads = [f"{r.kind}, {way}" for r in reports for way in _WAYS]
    lines = []
    for name in _rows(reports[0], "forward"):
        cells = []
        for report in reports:
            for way in _WAYS:
                row = _rows(report, way)[name]
                told = f"{_times(row.ratio)} to {row.best}" if row.best else "no peer"
                cells.append(f"{row.ours.ns / row.size:.3f} ns, {told}")
        lines.append(Line(name, tuple(cells)))
    return Table(tuple(heads), tuple(lines), _means([(r.kind, r) for r in reports]))


def _work(report: Report, data: Mapping[str, Any]) -> Table:
    operations, errors = data["operations"], data["errors"]
    wanted = ("operations", "divisions", "ps an operation", "our error", "best peer", "its error", "ratio")
    heads = [f"{way}: {what}" for way in _WAYS for what in wanted]
    lines = []
    for name in _rows(report, "forward"):
        cells: list[str] = []
        for way in _WAYS:
            row = _rows(report, way)[name]
            total, divisions = operations.get(name, {}).get(way, (0, 0))
            each = f"{1000 * row.ours.ns / row.size / total:.1f}" if total else ""
            told = errors[name][way]
            ours, theirs = (_ulps(told.get(who, 0.0)) if who else "" for who in ("ours", row.best))
            cells += [str(total), str(divisions), each, ours, row.best or "", theirs, _times(row.ratio)]
        lines.append(Line(name, tuple(cells)))
    return Table(tuple(heads), tuple(lines), "")


def _means(reports: Sequence[tuple[str, Report]]) -> str:
    return "; ".join(_mean(name, report) for name, report in reports)


def _mean(name: str, report: Report) -> str:
    told: Iterator[str] = (
        f"{way} {found[0]:.2f} ({found[1]:.2f})"
        for way in _WAYS
        if (found := mean_and_least(report.of(way))) is not None
    )
    return f"{name}: {', '.join(told)}"


def _ulps(value: float | None) -> str:
    return "no number" if value is None else f"{value:.3g} ulp"


def _times(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
