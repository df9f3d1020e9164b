"""The guide to clipping and 8-bit quantisation: tables of 256 results, and one of them as a staircase.

Takes derived activations; gives the page and its picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from flint import arb, fmpq

from ..definition.activation import x
from ..proof.balls.ball import evaluator
from ..quantised import Lut, lut
from ..rendering import render
from ..symbolic.derive import Derived
from . import plots
from .prose import escaped

PLOT = "plots/staircase.svg"
_TEMPLATES = Path(__file__).parent / "templates" / "guides"
_SCALE = "0.05"  # of the inputs: from -6.4 to 6.35
_SHOWN = ("relu6", "relu", "silu", "gelu", "hardswish", "sigmoid", "tanh")
_DRAWN = "silu"
_WINDOW = (fmpq(-3), fmpq(1, 2))


@dataclass(frozen=True)
class TableRow:
    """An activation's table: a step of its output, how many are below 0, and the largest error."""

    name: str
    step: str
    zero: str
    steps: str
    error: str


@dataclass(frozen=True)
class Quantised:
    """The fields of `quantisation.md.jinja`."""

    scale: str
    lower: str
    upper: str
    plot: str
    drawn: str
    below: int  # steps of the output below 0
    rows: tuple[TableRow, ...]


def files(derived: Mapping[str, Derived]) -> Iterator[tuple[str, str]]:
    """The guide and its picture, where all the activations that it shows are there."""
    if not all(name in derived for name in _SHOWN):
        return
    tables = {name: lut(derived[name].activation, _SCALE) for name in _SHOWN}
    drawn = tables[_DRAWN]
    below = drawn.output.zero - min(drawn.table)
    low, high = (str(float(drawn.input.real(q))).replace("-", "−") for q in (drawn.input.lowest, drawn.input.highest))
    fields = Quantised(_SCALE, low, high, PLOT, _DRAWN, below, tuple(_row(name, t) for name, t in tables.items()))
    yield "guides/quantisation.md", render(_TEMPLATES, "quantisation.md.jinja", fields)
    yield PLOT, _staircase(derived[_DRAWN], drawn)


def _row(name: str, table: Lut) -> TableRow:
    scale, error = table.output.scale, float(table.error.hi)
    step = str(scale) if scale.denominator < 1000 else f"{float(scale):.6g}"
    link = f"[{escaped(name)}](../activations/{name}.md)"
    return TableRow(link, step, str(table.output.zero).replace("-", "−"), f"{error:.4f}", f"{error * scale:.6f}")


def _staircase(derived: Derived, table: Lut) -> str:
    """The exact function, and the number that the table gives for each input, as far as that is the nearest."""
    exact = plots.Curve("exact", tuple(plots.Piece(None, None, evaluator(p.expr, [x])) for p in derived.f))
    half = table.input.scale / 2
    steps = []
    for q, result in zip(table.input.integers, table.table, strict=True):
        middle = table.input.real(q)
        steps.append(plots.Piece(_ratio(middle - half), _ratio(middle + half), _level(table.output.real(result))))
    curves = [exact, plots.Curve("8 bits", tuple(steps))]
    return plots.plot(f"{derived.activation.name} and its 8-bit table", curves, _WINDOW)


def _level(number: Fraction) -> Any:
    return lambda _: arb(_ratio(number))


def _ratio(number: Fraction) -> fmpq:
    return fmpq(number.numerator, number.denominator)
