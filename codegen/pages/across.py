"""The pages across all activations: properties, constants, accuracy, and the guides.

Takes what is known of each activation and of all together; gives the pages and pictures by their paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..answers.speeds import Record as Speeds
from ..kernel.choice.recorded import MeasuredError
from ..rendering import render
from ..symbolic.derive import Derived
from .accuracy import accuracy_files
from .constants import constants_page
from .data import data_files
from .guides import guides
from .over_x import Curve, Record
from .properties import Sheet
from .property_table import property_table

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Known:
    """What these pages say of one activation: of its errors, those of its kernels as they are."""

    derived: Derived
    sheet: Sheet
    errors: tuple[MeasuredError, ...]
    curves: tuple[Curve, ...]


def across_files(
    known: Sequence[Known], used: Sequence[Mapping[str, Any]], record: Record, speeds: Speeds | None = None
) -> Iterator[tuple[str, str]]:
    """Every page and picture; `used` are constants in common use."""
    errors = [e for k in known for e in k.errors]
    curves = [c for k in known for c in k.curves]
    sheets = [k.sheet for k in known]
    yield from own_across(known, used)
    yield from accuracy_files(errors, curves, record, speeds)
    yield from guides(
        {k.derived.activation.name: k.derived for k in known}, {s["name"]: s for s in sheets}, used, curves
    )


def own_across(known: Sequence[Known], used: Sequence[Mapping[str, Any]] = ()) -> Iterator[tuple[str, str]]:
    """Those that need nothing but the facts of these activations, and their data."""
    sheets = [k.sheet for k in known]
    table = property_table([(k.derived, k.sheet) for k in known])
    yield "properties.md", render(_TEMPLATES, "properties.md.jinja", table)
    constants = constants_page(sheets, used)
    yield "constants.md", render(_TEMPLATES, "constants.md.jinja", constants)
    yield from data_files(
        sheets, [c for g in constants.groups for c in g.constants], [e for k in known for e in k.errors]
    )
