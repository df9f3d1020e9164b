"""The page of distances.

Takes the distances of all pairs as data, and what was found of the constants that claims say are best; gives the
variables of its template, and the curves of its plots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from .properties import told
from .prose import escaped, math, prose

Data = Mapping[str, Any]
_NEAREST = 3
_SHORT = 24  # characters of a closed form that a cell takes
_MINUS = "\N{MINUS SIGN}"
_NUMBER = re.compile(r"\d[\d.e+]*")


@dataclass(frozen=True)
class PairRow:
    """Two activations that stay within a finite distance, and how far apart they get."""

    left: str
    right: str
    values: str
    where: str
    derivatives: str
    where_derivatives: str


@dataclass(frozen=True)
class BestRow:
    """The value of a parameter that brings one activation nearest to another."""

    activation: str
    other: str
    value: str
    least: str
    where: str


@dataclass(frozen=True)
class NoBest:
    """Two activations that no one value of a parameter brings nearest to each other, and why."""

    activation: str
    other: str
    why: str


@dataclass(frozen=True)
class ConstantRow:
    """The best value in one sense, and what the constant gives."""

    what: str
    best: str
    least: str
    there: str


@dataclass(frozen=True)
class ConstantSection:
    """A constant in common use."""

    title: str
    intro: str
    parameter: str
    said: str
    rows: tuple[ConstantRow, ...]
    finding: str
    caption: str
    plot: str


@dataclass(frozen=True)
class DistancesPage:
    """The page; the fields are the variables of its template."""

    example: str
    constants: tuple[ConstantSection, ...]
    bounded: str
    same: tuple[str, ...]
    pairs: tuple[PairRow, ...]
    best: tuple[BestRow, ...]
    without: tuple[NoBest, ...]


@dataclass(frozen=True)
class Near:
    """The distance from other activations, which are one function at their defaults."""

    links: str
    values: str
    derivatives: str


@dataclass(frozen=True)
class Card:
    """One of the nearest activations, with its picture."""

    thumbnail: str
    name: str
    page: str
    distance: str


def distances_page(pairs: Sequence[Data], constants: Sequence[Data]) -> DistancesPage:
    """All pairs, the best parameters, and the constants that people use."""
    bounded = [p for p in pairs if _bounded(p)]
    first = first_names(pairs)
    different = [p for p in bounded if {first[p["left"]], first[p["right"]]} == {p["left"], p["right"]}]
    shown = [p for p in different if p["left"] != p["right"]]
    found = tuple(_best(pairs, first))
    examples = [*((c["activation"], c["family"]) for c in constants), *((p["left"], p["right"]) for p in pairs)]
    return DistancesPage(
        example=" ".join(examples[0]) if examples else "A B",
        constants=tuple(_section(tuple(own)) for _, own in groupby(constants, constant)),
        bounded=f"The {len(shown)} pairs whose difference tends to 0 on both sides. All other pairs drift apart "
        "without bound, or tend to different limits.",
        same=tuple(_same(pairs)),
        pairs=tuple(map(_pair, shown)),
        best=tuple(b for b in found if isinstance(b, BestRow)),
        without=tuple(b for b in found if isinstance(b, NoBest)),
    )


def first_names(pairs: Sequence[Data]) -> dict[str, str]:
    """For each activation the first of the names, in their order, of those that are the same at their defaults."""
    first = {name: name for p in pairs for name in (p["left"], p["right"])}
    for p in pairs:
        if _is_same(p):
            low, high = sorted((first[p["left"]], first[p["right"]]))
            first = {name: low if own == high else own for name, own in first.items()}
    return first


def _is_same(pair: Data) -> bool:
    return bool(pair["values"]["largest"].get("exact") == "0")


def _same(pairs: Sequence[Data]) -> Iterator[str]:
    """Functions that are the same, and the values of parameters at which two are."""
    first = first_names(pairs)
    for own in sorted(set(first.values())):
        names = [name for name in sorted(first) if first[name] == own]
        if len(names) > 1:
            yield f"{joined([_link(name) + _at(name, pairs) for name in names])} are the same function."
    for pair in pairs:
        for choice in pair["choices"]:
            best, own = choice["best"], choice["activation"]
            other = pair["left"] if own == pair["right"] else pair["right"]
            if not _is_same(pair) and best["attained"] and best["least"].get("exact") == "0":
                yield f"{_link(own)} is {_link(other)} at {math(best['parameter'])} = {_number(best['value'])}."


def _at(name: str, pairs: Sequence[Data]) -> str:
    """The values of its parameters at which an activation equals another one, its defaults."""
    found = [c["best"] for p in pairs if _is_same(p) for c in p["choices"] if c["activation"] == name]
    values = dict.fromkeys(f"{math(b['parameter'])} = {_number(b['value'])}" for b in found if b["attained"])
    return f" at {joined(list(values))}" if values else ""


def joined(names: Sequence[str]) -> str:
    """Names as an enumeration."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def near(name: str, pairs: Sequence[Data]) -> Iterator[Near]:
    """The activations within a finite distance of one, the nearest first; those that are the same in one row."""
    for others, distances in _around(name, pairs):
        links = joined([f"[{escaped(other)}]({other}.md)" for other in others])
        yield Near(links, _largest(distances["values"]), _largest(distances["derivatives"]))


def nearest(name: str, pairs: Sequence[Data]) -> Iterator[Card]:
    """The few that are nearest, each with the picture of its own page."""
    for others, distances in islice(_around(name, pairs), _NEAREST):
        other, apart = others[0], told(distances["values"]["largest"])
        yield Card(f"plots/{other}-small.svg", escaped(other), f"{other}.md", f"at most {apart} away")


def guests(names: Sequence[str], pairs: Sequence[Data]) -> tuple[str, ...]:
    """Those whose pictures stand on the pages of these activations, without these."""
    shown = (others[0] for name in names for others, _ in islice(_around(name, pairs), _NEAREST))
    return tuple(dict.fromkeys(name for name in shown if name not in names))


def _around(name: str, pairs: Sequence[Data]) -> Iterator[tuple[list[str], Data]]:
    """The activations within a finite distance of one, the nearest first: those that are the same, and how far."""
    first = first_names(pairs)
    found: dict[str, list[tuple[str, Data]]] = {}
    for p in pairs:
        if name in (p["left"], p["right"]) and _bounded(p) and not _is_same(p):
            (other,) = {p["left"], p["right"]} - {name}
            found.setdefault(first[other], []).append((other, p))
    for rows in sorted(found.values(), key=lambda rows: float(rows[0][1]["values"]["largest"]["hi"])):
        yield [other for other, _ in rows], rows[0][1]


def synonyms(name: str, pairs: Sequence[Data]) -> tuple[str, ...]:
    """The other activations that are the same at their defaults."""
    first = first_names(pairs)
    return tuple(other for other in sorted(first) if other != name and first[other] == first.get(name))


def constant(found: Data) -> tuple[str, str, str, str]:
    """What a constant is used for: an activation, a family, its parameter, and the value."""
    return found["activation"], found["family"], found["parameter"], found["said"]


def plot_path(found: Data) -> str:
    """Where the plot of a constant's errors stands."""
    return f"plots/{found['activation']}-{found['family']}.svg"


def _section(found: Sequence[Data]) -> ConstantSection:
    activation, family, parameter, said = constant(found[0])
    symbol = math(parameter)
    rows = tuple(ConstantRow(_compared(f), *(told(f[k]) for k in ("best", "least", "there"))) for f in found)
    return ConstantSection(
        title=f"The constant {said}",
        intro=f"{_link(family)} at {symbol} = {said} is a common approximation of {_link(activation)}. The best "
        "value depends on what you want to match:",
        parameter=symbol,
        said=said,
        rows=rows,
        finding="\n".join(_finding(f) for f in found),
        caption=f"{activation} minus {family} at both values of {parameter}",
        plot=plot_path(found[0]),
    )


def _compared(found: Data) -> str:
    if not found["gates"]:
        return "values $`f(x)`$"
    return "gates $`f(x)/x`$" + (", the normal distribution function" if found["normal"] else "")


def _finding(found: Data) -> str:
    best, least, there = (float(found[k]["lo"]) for k in ("best", "least", "there"))
    what = "the gates" if found["gates"] else "the values"
    excess = 100 * (there / least - 1)
    return (
        f"For {what} the best is {best:.6g}, and the largest error at {found['said']} is {excess:.2g}% above the least."
    )


def _bounded(pair: Data) -> bool:
    values = pair["values"]
    return bool(values["verdict"] != "unknown" and values["largest"]["hi"] != "inf")


def _pair(pair: Data) -> PairRow:
    values, derivatives = pair["values"], pair["derivatives"]
    return PairRow(
        _link(pair["left"]),
        _link(pair["right"]),
        _largest(values),
        _places(values["at"]),
        _largest(derivatives),
        _places(derivatives["at"]),
    )


def _best(pairs: Sequence[Data], first: Mapping[str, str]) -> Iterator[BestRow | NoBest]:
    for pair in pairs:
        for choice in pair["choices"]:
            own, best = choice["activation"], choice["best"]
            other = pair["left"] if own == pair["right"] else pair["right"]
            if first[other] != other or first[own] == first[other]:
                continue
            if best["verdict"] == "unknown" or best["least"]["hi"] == "inf":
                continue
            exact = best["least"].get("exact") == "0"
            if not best["attained"]:
                yield NoBest(_link(own), _link(other), prose(best["method"]))
            elif not best["unique"] and not exact:
                why = f"{math(best['parameter'])} = {_number(best['value'])} is as good as others: the least possible "
                yield NoBest(_link(own), _link(other), f"{why}difference is {_number(best['least'])}")
            elif not exact:
                value = f"{math(best['parameter'])} = {_number(best['value'])}"
                yield BestRow(_link(own), _link(other), value, _number(best["least"]), _places(best["at"]))


def _largest(distance: Data) -> str:
    if distance["verdict"] == "unknown":
        return "unknown"
    return "unbounded" if distance["largest"]["hi"] == "inf" else _number(distance["largest"])


def _number(number: Data) -> str:
    """The closed form where it is short, and the digits where that is not a number as it stands."""
    exact = number.get("exact", "")
    if number["lo"] == number["hi"] or not exact or len(exact) > _SHORT:
        return told(number)
    return f"{math(exact)} = {told(number)}"


def _places(at: Sequence[Data]) -> str:
    """Where a difference is largest; a place and its mirror image as one."""
    shown = [_place(w["lower"], w["upper"], w["attained"]) for w in at]
    both = {p for p in shown if "x" not in p and _MINUS not in p and _signed(p, _MINUS) in shown}
    mirrored = {_signed(p, _MINUS) for p in both}
    return "; ".join(_signed(p, "±") if p in both else p for p in reversed(shown) if p not in mirrored)


def _signed(place: str, sign: str) -> str:
    return _NUMBER.sub(rf"{sign}\g<0>", place)


def _place(lower: Data, upper: Data, attained: bool) -> str:
    ends = [None if "inf" in n["lo"] else told(n) for n in (lower, upper)]
    if (lower["lo"], lower["hi"]) == (upper["lo"], upper["hi"]):
        if ends[0] is None:
            return prose(f"x to {'-' if lower['lo'].startswith('-') else ''}oo")
        return ends[0] if attained else f"near {ends[0]}"
    low, high = ends
    if low is None:
        return "everywhere" if high is None else f"x ≤ {high}"
    return f"x ≥ {low}" if high is None else f"{low} ≤ x ≤ {high}"


def _link(name: str) -> str:
    return f"[{escaped(name)}](activations/{name}.md)"
