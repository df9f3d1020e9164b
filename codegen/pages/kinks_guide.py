"""The guide to kinks: where slopes jump, and from what to what.

Takes what was derived of activations; gives the page and its picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..rendering import render
from ..symbolic.derive import Derived
from .facts import kinks
from .guide_pictures import shapes
from .prose import escaped

_TEMPLATES = Path(__file__).parent / "templates" / "guides"
_SHOWN = ("relu", "leaky_relu", "clipped_relu", "hardswish", "hardsigmoid", "hardtanh", "selu")
_DRAWN = ("relu", "softplus", "sparse_plus")
_SLOPE = "f'(x)"


@dataclass(frozen=True)
class KinkRow:
    """An activation, a place where its slope jumps, and the slopes there, as TeX."""

    name: str
    at: str
    left: str
    value: str
    right: str


@dataclass(frozen=True)
class Kinks:
    """The fields of `kinks.md.jinja`."""

    rows: tuple[KinkRow, ...]


def files(derived: Mapping[str, Derived]) -> Iterator[tuple[str, str]]:
    """The page and the picture, where all its activations are."""
    if derived.keys() >= {*_SHOWN, *_DRAWN}:
        rows = tuple(row for name in _SHOWN for row in _rows(derived[name]))
        yield "guides/kinks.md", render(_TEMPLATES, "kinks.md.jinja", Kinks(rows))
        yield "plots/kinks.svg", shapes([derived[name] for name in _DRAWN])


def _rows(derived: Derived) -> Iterator[KinkRow]:
    name = derived.activation.name
    link = f"[{escaped(name)}](../activations/{name}.md)"
    for kink in kinks(derived, {function: _SLOPE if function == "d1" else "" for function, _ in derived.functions}):
        if kink.function == _SLOPE:
            yield KinkRow(link, kink.at, kink.left, kink.value, kink.right)
