"""The page of dialects: what frameworks call the activations, and which of theirs are which of ours.

Takes the dialects as data, with what is proved of each row, and the names that have a page; gives the variables of its
template, and for each activation the rows that are it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Context, Decimal
from fractions import Fraction
from typing import Any

from ..answers.dialects import activation_of, equal, general, one_function, ours, read, remark, slopes, verdict
from ..show.latex import latex
from .prose import escaped, signed

Data = Mapping[str, Any]

# A number of more digits than a float64 tells apart: a decimal or a fraction.
_LONG = re.compile(r"\d+\.\d{18,}|\d{18,}/\d{18,}")
_TEX_DOTS = r"\ldots"
_CUT = Context(prec=17, rounding=ROUND_DOWN)


@dataclass(frozen=True)
class DialectRow:
    """A function of a framework."""

    framework: str
    names: str
    defaults: str
    formula: str
    ours: str
    every: str
    verdict: str
    slopes: str


@dataclass(frozen=True)
class Homonyms:
    """Functions that have one name and are not one function."""

    name: str
    rows: tuple[DialectRow, ...]


@dataclass(frozen=True)
class Section:
    """One framework."""

    title: str
    version: str
    source: str
    note: str
    command: str
    rows: tuple[DialectRow, ...]

    @property
    def varied(self) -> bool:
        """Whether something is known for all values of some row's arguments."""
        return any(row.every for row in self.rows)

    @property
    def kinked(self) -> bool:
        """Whether slopes at kinks are known of some row."""
        return any(row.slopes for row in self.rows)


@dataclass(frozen=True)
class DialectsPage:
    """The page; the fields are the variables of its template."""

    summary: str
    homonyms: tuple[Homonyms, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Elsewhere:
    """What one framework calls an activation, and the call of ours that it is."""

    framework: str
    names: str
    ours: str


def dialects_page(dialects: Sequence[Data], pages: Collection[str]) -> DialectsPage:
    """All rows of all frameworks, and before them the names that mean different things."""
    rows = [row for dialect in dialects for row in dialect["rows"]]
    alike = sum(map(equal, rows))
    return DialectsPage(
        summary=f"Of {len(rows)} functions of {len(dialects)} frameworks {alike} are proved to be one of these "
        f"activations as it is; the other {len(rows) - alike} are close to one, and the distance is given.",
        homonyms=tuple(_homonyms(dialects, pages)),
        sections=tuple(
            Section(
                d["title"],
                d["version"],
                d["source"],
                d["note"],
                f"python -m codegen list --dialect {d['name']}",
                tuple(_row(d, row, pages) for row in d["rows"]),
            )
            for d in dialects
        ),
    )


def elsewhere(name: str, dialects: Sequence[Data]) -> Iterator[Elsewhere]:
    """The rows that are an activation, at their defaults or for all values of their arguments."""
    for dialect in dialects:
        for row in dialect["rows"]:
            if name in activation_of(row):
                law = ours(row) if row.get("same", {}).get("other", name) == name else general(row)
                yield Elsewhere(dialect["title"], _names(row), f"`{_code(law)}`")


def words_for(name: str, dialects: Sequence[Data]) -> tuple[str, ...]:
    """The last words of the names, without settings, that frameworks have for an activation, as long as they differ."""
    found: dict[str, str] = {}
    for dialect in dialects:
        for row in dialect["rows"]:
            if row.get("same", {}).get("law") == f"{name}(x)" and not row["settings"]:
                found |= {_word(text): text.rpartition(".")[2] for text in row["names"] if _word(text) not in found}
    return tuple(found.values())


def _row(dialect: Data, row: Data, pages: Collection[str]) -> DialectRow:
    return DialectRow(
        framework=dialect["title"],
        names=_names(row),
        defaults=", ".join(f"`{argument}`" for argument in row["defaults"]),
        formula=f"$`{_cut(latex(read(row).formula))}`$",
        ours=_linked(ours(row), row, pages),
        every=f"`{_code(general(row))}`" if general(row) else "",
        slopes=escaped(signed(slopes(row))),
        verdict=escaped("; ".join(filter(None, (verdict(row), remark(row), _rounded(row), row["note"])))),
    )


def _names(row: Data) -> str:
    """The names in full, with the settings that make the function the row's."""
    passed = ", ".join(f"{key}={value}" for key, value in row["settings"].items())
    return ", ".join(f"`{name}({passed})`" if passed else f"`{name}`" for name in row["names"])


def _linked(law: str, row: Data, pages: Collection[str]) -> str:
    """The call, which leads to the page of its activation, where there is one."""
    found = next((row[key]["other"] for key in ("same", "every", "scaled", "near") if key in row), None)
    if not law:
        return ""
    law = _code(law)
    return f"[`{law}`](activations/{found}.md)" if found in pages else f"`{law}`"


def _cut(tex: str) -> str:
    """A formula whose long numbers end after their first digits, to be read; the command line prints them whole."""

    def first(match: re.Match[str]) -> str:
        number = Fraction(match[0])
        return f"{_CUT.divide(Decimal(number.numerator), Decimal(number.denominator))}{_TEX_DOTS}"

    return _LONG.sub(first, tex)


def _code(call: str) -> str:
    """A call that Python reads: what float64 does not tell apart is left out of its numbers."""
    return _LONG.sub(lambda match: repr(float(Fraction(match[0]))), call)


def _rounded(row: Data) -> str:
    """That a call has other numbers than what is proved."""
    return "here with the numbers rounded to float64" if any(map(_LONG.search, (ours(row), general(row)))) else ""


def _homonyms(dialects: Sequence[Data], pages: Collection[str]) -> Iterator[Homonyms]:
    """Names, however they are written, of functions that differ as they are called without settings."""
    named: dict[str, list[tuple[Data, Data]]] = {}
    for dialect in dialects:
        for row in dialect["rows"]:
            for word in dict.fromkeys(_word(name) for name in row["names"] if not row["settings"]):
                named.setdefault(word, []).append((dialect, row))
    for found in named.values():
        if not one_function([row for _, row in found if not row["required"]]):
            first = found[0][1]["names"][0].rpartition(".")[2]
            yield Homonyms(escaped(first), tuple(_row(dialect, row, pages) for dialect, row in found))


def _word(name: str) -> str:
    return name.rpartition(".")[2].replace("_", "").lower()
