"""The accuracy of everything on one page: a heat map of the kernels, and the largest errors beside frameworks.

Takes measured errors, curves of errors over x and measured times; gives the page and its pictures by their paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path

from ..answers.speeds import Record as Speeds
from ..kernel.choice.recorded import MeasuredError
from ..rendering import render
from .error_plot import named, shown
from .over_x import Curve, Record
from .properties import FORMATS
from .prose import escaped
from .speed import where
from .tradeoff import KINDS, Better, better, plot_path, points, scatter

PLOT = "plots/accuracy.svg"
_TEMPLATES = Path(__file__).parent / "templates"
_FUNCTIONS = (("f", "f"), ("d1", "f\N{PRIME}"), ("d2", "f\N{DOUBLE PRIME}"))
_STEPS = (
    (0.0, "exact"),
    (0.5, "at most ½ ulp"),
    (1.0, "at most 1 ulp"),
    (2.0, "at most 2 ulp"),
    (inf, "more"),
)
_SLACK = 1 + 2.0**-20  # of half an ulp: what a record keeps is rounded
_LEFT, _TOP, _WIDE, _HIGH, _GAP = 120, 96, 40, 17, 10


@dataclass(frozen=True)
class Cell:
    """A kernel in the heat map, in pixels."""

    x: int
    y: int
    style: str
    label: str


@dataclass(frozen=True)
class Text:
    """A word in the heat map, in pixels."""

    x: int
    y: int
    words: str


@dataclass(frozen=True)
class HeatMap:
    """What the template of the picture is given."""

    width: int
    height: int
    wide: int
    high: int
    cells: tuple[Cell, ...]
    rows: tuple[Text, ...]
    columns: tuple[Text, ...]
    types: tuple[Text, ...]
    keys: tuple[Cell, ...]


@dataclass(frozen=True)
class AccuracyRow:
    """An activation: its largest error in each type, of all its kernels at default parameters."""

    name: str
    largest: tuple[str, ...]


@dataclass(frozen=True)
class PeerRow:
    """A function of an activation: the largest error of each that computes it."""

    function: str
    largest: tuple[str, ...]


@dataclass(frozen=True)
class Accuracy:
    """The page; the fields are the variables of its template."""

    plot: str
    summary: str
    formats: tuple[str, ...]
    rows: tuple[AccuracyRow, ...]
    heads: tuple[str, ...]
    peers: tuple[PeerRow, ...]
    command: str
    pictures: tuple[str, ...]  # of accuracy against speed
    better: tuple[Better, ...]
    where: str


def accuracy_files(
    errors: Sequence[MeasuredError], curves: Sequence[Curve], record: Record, speeds: Speeds | None
) -> Iterator[tuple[str, str]]:
    """The page and its pictures."""
    found = {} if speeds is None else {what: points(what, f, errors, curves, speeds) for what, f in KINDS}
    page = accuracy(errors, curves, record)
    if speeds is not None and all(found.values()):
        rows = tuple(row for what, _ in KINDS for row in better(what, found[what]))
        page = replace(page, pictures=tuple(map(plot_path, found)), better=rows, where=where(speeds))
        for what, _ in KINDS:
            yield plot_path(what), scatter(what, found[what], speeds)
    yield "accuracy.md", render(_TEMPLATES, "accuracy.md.jinja", page)
    yield PLOT, heat_map(errors)


def accuracy(errors: Sequence[MeasuredError], curves: Sequence[Curve], record: Record) -> Accuracy:
    """What was measured of all kernels at default parameters."""
    names = tuple(dict.fromkeys(e.activation for e in errors))
    return Accuracy(
        plot=PLOT,
        summary=_summary(errors),
        formats=FORMATS,
        rows=tuple(AccuracyRow(_link(n), tuple(_largest(errors, n, f) for f in FORMATS)) for n in names),
        heads=tuple(named(k, record) for k in _kinds(curves)),
        peers=tuple(_peers(curves)),
        command=record.command,
        pictures=(),
        better=(),
        where="",
    )


def heat_map(errors: Sequence[MeasuredError]) -> str:
    """The picture: a row for each activation, a cell for each of f, f' and f'' in each type."""
    table = {(e.activation, e.function, e.type): e.ulp for e in errors}
    names = tuple(dict.fromkeys(e.activation for e in errors))
    across = [(f, label, type, n) for n, type in enumerate(FORMATS) for f, label in _FUNCTIONS]
    places = [_LEFT + k * _WIDE + n * _GAP for k, (_, _, _, n) in enumerate(across)]
    cells = [
        Cell(
            at,
            _TOP + row * _HIGH,
            _style(table[name, f, type]),
            f"{name} {label} {type}: {table[name, f, type]:.2f} ulp",
        )
        for row, name in enumerate(names)
        for at, (f, label, type, _) in zip(places, across, strict=True)
        if (name, f, type) in table
    ]
    fields = HeatMap(
        width=places[-1] + _WIDE + 12,
        height=_TOP + len(names) * _HIGH + 12,
        wide=_WIDE - 2,
        high=_HIGH - 2,
        cells=tuple(cells),
        rows=tuple(Text(_LEFT - 8, _TOP + k * _HIGH + 12, name) for k, name in enumerate(names)),
        columns=tuple(
            Text(at + _WIDE // 2, _TOP - 8, label) for at, (_, label, _, _) in zip(places, across, strict=True)
        ),
        types=tuple(Text(places[3 * n] + 3 * _WIDE // 2, _TOP - 30, type) for n, type in enumerate(FORMATS)),
        keys=tuple(Cell(_LEFT + (0, 80, 205, 330, 455)[n], 12, f"e{n}", words) for n, (_, words) in enumerate(_STEPS)),
    )
    return render(_TEMPLATES, "accuracy.svg.jinja", fields)


def _style(ulp: float) -> str:
    return f"e{next(n for n, (most, _) in enumerate(_STEPS) if ulp <= most * _SLACK)}"


def _summary(errors: Sequence[MeasuredError]) -> str:
    told = []
    for type in FORMATS:
        own = [e for e in errors if e.type == type]
        if own:
            worst = max(own, key=lambda e: e.ulp)
            where = f"{worst.activation}.{worst.function}" if worst.function != "f" else worst.activation
            told.append(f"{type}: {len(own)} kernels, at most {worst.ulp:.3f} ulp (`{where}`)")
    return "; ".join(told)


def _largest(errors: Sequence[MeasuredError], name: str, type: str) -> str:
    own = [e.ulp for e in errors if (e.activation, e.type) == (name, type)]
    return f"{max(own):.3f}" if own else "\N{EN DASH}"


def _kinds(curves: Sequence[Curve]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.of for c in curves))


def _peers(curves: Sequence[Curve]) -> Iterator[PeerRow]:
    table = {(c.activation, c.function, c.of): max(c.largest) for c in curves}
    for name, function in dict.fromkeys((c.activation, c.function) for c in curves):
        found = [table.get((name, function, kind)) for kind in _kinds(curves)]
        symbol = "f(x)" if function == "f" else "f'(x)"
        yield PeerRow(f"{_link(name)}, $`{symbol}`$", tuple("" if e is None else shown(e) for e in found))


def _link(name: str) -> str:
    return f"[{escaped(name)}](activations/{name}.md)"
