"""Errors over x as a page has them: a picture of the curves, and the largest of each.

Takes a family and the record of the largest errors in all bins; gives the text of an SVG and rows of Markdown. A bin is
one pixel wide, and an error is drawn where it is on a logarithmic axis, so that every machine writes the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import inf, log10
from pathlib import Path

from ..kernel.choice.recorded import digest
from ..kernel.family import Family, at_defaults
from ..rendering import render
from .over_x import BINS, OURS, TEXTBOOK, Curve, Record, place

_TEMPLATES = Path(__file__).parent / "templates"
_FUNCTIONS = (("f", "f"), ("d1", "f\N{PRIME}"))
_LEAST, _MOST = -1.0, 9.0  # powers of ten of an ulp, at the bottom and at the top of a panel
_DECADE = 20  # pixels
_SPELLED_OUT = 1e9  # from there on, a power of ten
_LEFT, _RIGHT, _TOP, _BETWEEN, _BOTTOM = 62, 22, 46, 38, 44
_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PLACES = (-100, -30, -10, -3, -1, 0, 1, 3, 10, 30, 100)
_STYLES = (OURS, TEXTBOOK, "PyTorch", "JAX")
_WORDS = {TEXTBOOK: "the formula in float32"}


@dataclass(frozen=True)
class Tick:
    """A place on an axis: its pixel and its label."""

    at: int
    label: str


@dataclass(frozen=True)
class Line:
    """A curve of a panel: its style and its SVG path."""

    style: str
    path: str


@dataclass(frozen=True)
class Panel:
    """One function."""

    name: str
    top: int
    bottom: int
    ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Key:
    """What a style stands for."""

    at: int
    style: str
    label: str


@dataclass(frozen=True)
class ErrorPlot:
    """What the template of the picture is given, in pixels."""

    title: str
    width: int
    height: int
    left: int
    right: int
    ticks: tuple[Tick, ...]
    panels: tuple[Panel, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True)
class Row:
    """The largest error of a function, of each that computes it."""

    function: str
    largest: tuple[str, ...]


@dataclass(frozen=True)
class OverX:
    """The section of a page; no rows where nothing was measured, or not since the kernels changed."""

    plot: str
    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    calls: tuple[str, ...]  # of the frameworks
    bins: int
    inputs: int
    command: str


NOTHING = OverX("", "", (), (), (), 0, 0, "")


def current(family: Family, record: Record) -> tuple[Curve, ...]:
    """The curves of an activation; none where a kernel is another one than the one that was measured."""
    found = tuple(c for function, _ in _FUNCTIONS for c in record.of(family.name, function))
    programs = at_defaults(family)
    fresh = all(c.program == digest(programs[c.function, "float32"]) for c in found if c.of == OURS)
    return found if fresh else ()


def over_x(curves: Sequence[Curve], record: Record) -> OverX:
    """What the page of an activation has of its errors over x."""
    if not curves:
        return NOTHING
    kinds, name = _kinds(curves), curves[0].activation
    rows = tuple(
        Row(symbol, tuple(shown(max(_curve(curves, function, k).largest)) for k in kinds))
        for function, symbol in (("f", "f(x)"), ("d1", "f'(x)"))
    )
    calls = dict.fromkeys(f"{c.of}: `{c.call}`" for c in curves if c.call and c.of != OURS)
    largest = "; ".join(f"{named(k, record)} {at_most}" for k, at_most in zip(kinds, rows[0].largest, strict=True))
    return OverX(
        plot=plot_path(name).removeprefix("activations/"),
        caption=f"The error of {name} and of its derivative over all float32 numbers, in ulp on a logarithmic axis. "
        f"The largest of the function: {largest}",
        heads=tuple(named(k, record) for k in kinds),
        rows=rows,
        calls=tuple(calls),
        bins=BINS,
        inputs=record.inputs,
        command=record.command,
    )


def plot_path(name: str) -> str:
    """Where the picture stands."""
    return f"activations/plots/{name}-error.svg"


def plot(curves: Sequence[Curve], record: Record) -> str:
    """The picture of the curves of one activation."""
    kinds = _kinds(curves)
    height = round((_MOST - _LEAST) * _DECADE)
    tops = [_TOP + n * (height + _BETWEEN) for n in range(len(_FUNCTIONS))]
    panels = tuple(
        Panel(
            label,
            top,
            top + height,
            tuple(_ticks(top)),
            tuple(Line(_style(kind), _path(_curve(curves, function, kind), top)) for kind in kinds),
        )
        for (function, label), top in zip(_FUNCTIONS, tops, strict=True)
    )
    fields = ErrorPlot(
        title=f"The error of {curves[0].activation} over x",
        width=_LEFT + BINS + _RIGHT,
        height=tops[-1] + height + _BOTTOM,
        left=_LEFT,
        right=_LEFT + BINS,
        ticks=tuple(Tick(_LEFT + round(place(x) * BINS), f"{x}".replace("-", "\N{MINUS SIGN}")) for x in _PLACES),
        panels=panels,
        keys=tuple(_keys(kinds, record)),
    )
    return render(_TEMPLATES, "error.svg.jinja", fields)


def _kinds(curves: Sequence[Curve]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.of for c in curves))


def _curve(curves: Sequence[Curve], function: str, kind: str) -> Curve:
    return next(c for c in curves if (c.function, c.of) == (function, kind))


def named(kind: str, record: Record) -> str:
    """What a curve is of, in words, with its version."""
    version = record.versions.get(kind, "").partition("+")[0]
    return _WORDS.get(kind) or f"{kind} {version}".strip()


def _style(kind: str) -> str:
    """The same for a framework in all pictures."""
    return f"c{_STYLES.index(kind)}"


def _keys(kinds: Sequence[str], record: Record) -> Iterator[Key]:
    at = _LEFT
    for kind in kinds:
        label = named(kind, record)
        yield Key(at, _style(kind), label)
        at += 52 + round(7.2 * len(label))


def _ticks(top: int) -> Iterator[Tick]:
    for power in range(0, round(_MOST), 2):
        yield Tick(_height(10.0**power, top), f"10{str(power).translate(_POWERS)}" if power else "1")
    yield Tick(top, "≥ 10⁹")


def _height(error: float, top: int) -> int:
    power = _MOST if error == inf else log10(error) if error else _LEAST
    return top + round((_MOST - min(max(power, _LEAST), _MOST)) * _DECADE)


def _path(curve: Curve, top: int) -> str:
    """Steps: to the right over the bins of one height, then up or down."""
    runs = [(height, len(list(run))) for height, run in groupby(_height(e, top) for e in curve.largest)]
    return f"M{_LEFT},{runs[0][0]}" + "V".join(["", *(f"{y}h{n}" for y, n in runs)])


def shown(error: float) -> str:
    """An error in words, in the digits that are kept of it."""
    if error == inf:
        return "not finite"
    return f"{error:.2g}".replace("e+", "e") if error < 10 or error >= _SPELLED_OUT else f"{error:,.0f}"
