"""The formulas of the literature as a page: what each got, and how fast it is beside compilers of the same text.

Takes the record that `bench --formulas --record` writes; gives the fields of `literature.md.jinja`, and its picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path
from statistics import fmean

from ..answers.literature import COMMAND, Entry, Kernel, Literature
from ..answers.speeds import BUSY, Report, Row, What
from ..rendering import render
from .prose import address, escaped
from .ratio_plot import ratios
from .speed import Line, title, where

PLOT = "plots/literature.svg"
_WHATS: tuple[What, ...] = ("forward", "backward")
_TYPE = "float32"
_MANY = 1000.0  # ulps, from which on the power of ten says enough
_NONE = "\N{EN DASH}"
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class LiteraturePage:
    """The page; the fields are the variables of its template."""

    formulas: int
    from_papers: int
    survey: str  # the source of most
    built: int
    type: str
    kernels: tuple[Line, ...]  # by type: how many, how many within their bound, the mean cost
    functions: tuple[str, ...]
    got: tuple[Line, ...]
    left_out: tuple[Line, ...]
    refused: tuple[Line, ...]
    where: str
    busy: str
    digits: str
    peers: tuple[str, ...]
    summary: tuple[Line, ...]
    plot: str
    rows: tuple[Line, ...]
    not_timed: tuple[Line, ...]
    command: str


def literature_files(found: Literature | None) -> Iterator[tuple[str, str]]:
    """The page and its picture; nothing without a record."""
    if found is not None:
        yield "literature.md", render(_TEMPLATES, "literature.md.jinja", literature_page(found))
        yield PLOT, ratios(found.speeds.run, _WHATS)


def literature_page(found: Literature) -> LiteraturePage:
    """What the page says."""
    run, built = found.speeds.run, [entry for entry in found.entries if entry.kernels]
    kernels = [kernel for entry in built for kernel in entry.kernels]
    functions = tuple(dict.fromkeys(kernel.function for kernel in kernels))
    sources = Counter(map(_source, (entry for entry in found.entries if entry.reference)))
    survey = next((source for source, count in sources.most_common(1) if count > 1), "")
    return LiteraturePage(
        formulas=len(found.entries),
        from_papers=sum(bool(entry.reference) for entry in found.entries),
        survey=survey,
        built=len(built),
        type=_TYPE,
        kernels=tuple(_by_type(kernels)),
        functions=functions,
        got=tuple(
            Line(
                _named(entry),
                (_source(entry).replace(survey, "") if survey else _source(entry), *_got(entry, functions)),
            )
            for entry in built
        ),
        left_out=tuple(Line(f"`{e.name}.{f}`", (escaped(why),)) for e in built for f, why in e.missing),
        refused=tuple(Line(_named(e), (escaped(e.refused),)) for e in found.entries if e.refused),
        where=where(found.speeds),
        busy=_percent(run.spread) if run.rows and run.spread > BUSY else "",
        digits=_percent(BUSY),
        peers=tuple(map(title, run.peers)),
        summary=tuple(_summary(run, what) for what in _WHATS),
        plot=PLOT,
        rows=tuple(_times(run)),
        not_timed=tuple(
            Line(f"`{peer}`", (f"`{name}`", ", ".join(whats), escaped(why)))
            for (peer, name, why), whats in run.reasons.items()
        ),
        command=COMMAND,
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _named(entry: Entry) -> str:
    return f"`{entry.name}` | `{entry.text}`"


def _source(entry: Entry) -> str:
    if not entry.reference:
        return _NONE
    return f"[{escaped(entry.reference)}]({address(entry.link)})" if entry.link else escaped(entry.reference)


def _by_type(kernels: Sequence[Kernel]) -> Iterator[Line]:
    for type in dict.fromkeys(kernel.type for kernel in kernels):
        own = [kernel for kernel in kernels if kernel.type == type]
        inside = sum(not kernel.past for kernel in own)
        mean = exp(fmean(log(kernel.ratio) for kernel in own if kernel.ratio))
        yield Line(f"`{type}`", (f"{len(own)}", f"{inside}", f"{mean:.2f}"))


def _got(entry: Entry, functions: Sequence[str]) -> Iterator[str]:
    """Of each function in one type: form, error, cost; a star where it is past its bound."""
    own = {kernel.function: kernel for kernel in entry.kernels if kernel.type == _TYPE}
    for function in functions:
        kernel = own.get(function)
        yield f"`{kernel.form}` {_ulp(kernel.ulp)}{'*' * kernel.past} / {kernel.ratio:.1f}" if kernel else _NONE


def _ulp(error: float | None) -> str:
    if error is None:
        return "\N{INFINITY}"
    return f"{error:.2f}" if error < _MANY else f"{error:.0e}"


def _summary(run: Report, what: What) -> Line:
    """Of each peer the geometric mean of the ratios, and the least."""
    return Line(what, tuple(_mean_and_least([r for row in run.of(what) if (r := _ratio(row, p))]) for p in run.peers))


def _mean_and_least(found: Sequence[float]) -> str:
    return f"{exp(fmean(map(log, found))):.2f} ({min(found):.2f})" if found else _NONE


def _ratio(row: Row, peer: str) -> float | None:
    return row.peers[peer].ns / row.ours.ns if peer in row.peers else None


def _times(run: Report) -> Iterator[Line]:
    table = {(row.activation, row.what): row for row in run.rows}
    for name in dict.fromkeys(row.activation for row in run.rows):
        yield Line(f"`{name}`", tuple(cell for what in _WHATS for cell in _cells(table[name, what], run.peers)))


def _cells(row: Row, peers: Sequence[str]) -> Iterator[str]:
    yield f"{row.ours.ns / row.size:.3f}"
    for peer in peers:
        ratio = _ratio(row, peer)
        unsteady = peer in row.peers and max(row.ours.spread, row.peers[peer].spread) > BUSY
        yield _NONE if ratio is None else f"{'≈' * unsteady}{ratio:.2f}"
