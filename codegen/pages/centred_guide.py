"""The guide to zero-centred outputs: how much of an output's size is its mean.

Takes what was derived and proved of activations; gives the page and its picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from ..rendering import render
from ..symbolic.derive import Derived
from .guide_pictures import shapes
from .prose import escaped, signed

_TEMPLATES = Path(__file__).parent / "templates" / "guides"
_SHOWN = ("sigmoid", "relu", "softplus", "gelu", "silu", "elu", "selu", "leaky_relu", "tanh", "softsign")
_DRAWN = ("sigmoid", "tanh")
_PARITY = {"odd": "yes"}


@dataclass(frozen=True)
class MeanRow:
    """An activation's output at a standard normal input: its mean, its deviation, and the mean's share of its size."""

    name: str
    mean: str
    deviation: str
    share: str
    odd: str


@dataclass(frozen=True)
class Centred:
    """The fields of `zero-centred.md.jinja`."""

    rows: tuple[MeanRow, ...]


def files(derived: Mapping[str, Derived], sheets: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """The page and the picture, where all its activations are."""
    if derived.keys() >= {*_SHOWN, *_DRAWN}:
        rows = tuple(sorted((_row(sheets[name]) for name in _SHOWN), key=lambda r: -float(r.share[:-1])))
        yield "guides/zero-centred.md", render(_TEMPLATES, "zero-centred.md.jinja", Centred(rows))
        yield "plots/zero-centred.svg", shapes([derived[name] for name in _DRAWN])


def _row(sheet: Mapping[str, Any]) -> MeanRow:
    moments = sheet["facts"]["gaussian"]
    mean, square, variance = (float(moments[key]["lo"]) for key in ("mean", "second_moment", "variance"))
    mean = 0.0 if moments["mean"].get("exact") == "0" or mean**2 < 1e-12 * square else mean  # an enclosure of 0
    return MeanRow(
        f"[{escaped(sheet['name'])}](../activations/{sheet['name']}.md)",
        signed(f"{mean:.3g}"),
        f"{sqrt(variance):.3g}",
        f"{100 * mean**2 / square:.2g}%",
        _PARITY.get(sheet["facts"]["symmetry"].get("parity", ""), "no"),
    )
