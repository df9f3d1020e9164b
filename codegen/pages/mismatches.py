"""The page of mismatches: where frameworks' own functions differ from the exact ones in kind or by far.

Takes the record and the names that have a page; gives the variables of its template.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ..answers.mismatches import COMMAND, FAR, KINDS, Found, Mismatch
from .prose import signed

_NAME = re.compile(r"([a-z_]\w*)\(")
_PRIMES = {"f": "", "d1": "'", "d2": "''"}


@dataclass(frozen=True)
class MismatchRow:
    """One point, as the tables have it."""

    call: str
    here: str
    order: str
    x: str
    there: str
    ours: str
    exact: str


@dataclass(frozen=True)
class Group:
    """What differs in one way."""

    title: str
    rows: tuple[MismatchRow, ...]


@dataclass(frozen=True)
class Framework:
    """A framework and its mismatches."""

    title: str
    heading: str
    anchor: str
    summary: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class MismatchesPage:
    """The variables of the template."""

    command: str
    far: str
    frameworks: tuple[Framework, ...]


def mismatches_page(found: tuple[Found, ...], pages: Collection[str]) -> MismatchesPage:
    """All frameworks, in the order of the record."""
    return MismatchesPage(COMMAND, f"1/{round(1 / FAR)}", tuple(_framework(f, pages) for f in found))


def _framework(found: Found, pages: Collection[str]) -> Framework:
    by_kind = {k: [m for m in found.mismatches if m.kind == k] for k in KINDS}
    groups = (
        Group(f"{title[0].upper()}{title[1:]}", tuple(_row(m, pages) for m in by_kind[k])) for k, title in KINDS.items()
    )
    heading = f"{found.title} {found.version.partition('+')[0]}"
    anchor = re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
    summary = f"{len(found.mismatches)} mismatches of {len({m.call for m in found.mismatches})} functions"
    return Framework(found.title, heading, anchor, summary, tuple(g for g in groups if g.rows))


def _row(m: Mismatch, pages: Collection[str]) -> MismatchRow:
    name = next(iter(_NAME.findall(m.law)), "")
    return MismatchRow(
        call=f"`{m.call}`",
        here=f"[`{m.law}`](activations/{name}.md)" if name in pages else f"`{m.law}`",
        order=f"f{_PRIMES[m.function]}",
        x=signed(m.x),
        there=signed(m.there),
        ours=signed(m.here),
        exact=signed(m.exact),
    )
