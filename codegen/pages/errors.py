"""Measured errors as a page has them: one row for each kernel, with the types as columns, and a table of all.

Takes a family and what was measured of its kernels; gives rows of Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..kernel.choice.recorded import Measured
from ..kernel.family import Family, at_defaults, at_others
from ..kernel.program.ops import Type
from .properties import FORMATS
from .prose import signed

_NONE = "\N{EN DASH}"


@dataclass(frozen=True)
class ErrorRow:
    """A measured error."""

    function: str
    type: str
    parameters: str
    ulp: str
    worst: str
    tried: str


@dataclass(frozen=True)
class KernelErrors:
    """The errors of one kernel in each of the formats."""

    function: str
    parameters: str
    ulps: tuple[str, ...]


@dataclass(frozen=True)
class Chosen:
    """The largest errors of one kernel on the inputs by which it was chosen."""

    function: str
    single: str
    double: str


@dataclass(frozen=True)
class Errors:
    """What was measured of the kernels as they are; no rows where nothing was."""

    formats: tuple[str, ...]
    rows: tuple[KernelErrors, ...]
    all: tuple[ErrorRow, ...]
    varied: bool  # whether other parameters than the defaults were tried
    missing: bool
    command: str  # what measured them
    chosen: tuple[Chosen, ...]


def errors_of(family: Family, measured: Measured, symbols: Mapping[str, str]) -> Errors:
    """The errors of a family's kernels; `symbols` is the functions' TeX."""
    found = tuple(_found(family, measured, symbols))
    table = {(e.function, e.parameters, e.type): e.ulp for e in found}
    names = dict.fromkeys((e.function, e.parameters) for e in found)
    rows = tuple(
        KernelErrors(function, values, tuple(table.get((function, values, f), _NONE) for f in FORMATS))
        for function, values in names
    )
    return Errors(
        formats=FORMATS,
        rows=rows,
        all=found,
        varied=any(e.parameters == "others" for e in found),
        missing=any(_NONE in row.ulps for row in rows),
        command=measured.command if found else "",
        chosen=tuple(_chosen(family, symbols)),
    )


def _chosen(family: Family, symbols: Mapping[str, str]) -> Iterator[Chosen]:
    sampled = {(k.function, k.type): f"{k.sampled:.3f}" for k in family.kernels}
    for name in family.functions:
        yield Chosen(symbols[name], sampled[name, Type.F32], sampled[name, Type.F64])


def _found(family: Family, measured: Measured, symbols: Mapping[str, str]) -> Iterator[ErrorRow]:
    for general, made in ((False, at_defaults), (True, at_others)):
        for (function, type), program in made(family).items():
            found = measured.of(family.name, function, type, program, general=general)
            if found is not None:
                values, tried = "others" if general else "default", f"{found.tried:,}"
                yield ErrorRow(symbols[function], type, values, f"{found.ulp:.3f}", signed(found.worst), tried)
