"""The page of distances.

Takes the distances of all pairs as data, and what was found of the constants that claims say are best; gives the
variables of its template, and the curves of its plots.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context
from itertools import groupby
from typing import Any

from .properties import told
from .prose import escaped, math, prose

Data = Mapping[str, Any]
_SHORT = 24  # characters of a closed form that a cell takes
_ROUNDED = Context(prec=9, rounding=ROUND_HALF_EVEN)  # so that a table of six columns fits
_PLACE = Context(prec=6, rounding=ROUND_HALF_EVEN)


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
    pairs: tuple[PairRow, ...]
    best: tuple[BestRow, ...]


@dataclass(frozen=True)
class Near:
    """The distance from one other activation."""

    link: str
    values: str
    derivatives: str


def distances_page(pairs: Sequence[Data], constants: Sequence[Data]) -> DistancesPage:
    """All pairs, the best parameters, and the constants that people use."""
    bounded = [p for p in pairs if _bounded(p)]
    example = next(((c["activation"], c["family"]) for c in constants), ("A", "B"))
    return DistancesPage(
        example=" ".join(example),
        constants=tuple(_section(tuple(own)) for _, own in groupby(constants, constant)),
        bounded=f"The {len(bounded)} pairs whose difference tends to 0 on both sides; any other two differ for ever.",
        pairs=tuple(map(_pair, bounded)),
        best=tuple(_best(pairs)),
    )


def near(name: str, pairs: Sequence[Data]) -> Iterator[Near]:
    """The activations within a finite distance of one, the nearest first."""
    found = [p for p in pairs if name in (p["left"], p["right"]) and _bounded(p)]
    for p in sorted(found, key=lambda p: float(p["values"]["largest"]["hi"])):
        (other,) = {p["left"], p["right"]} - {name} or {name}
        yield Near(f"[{escaped(other)}]({other}.md)", _largest(p["values"]), _largest(p["derivatives"]))


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
        intro=f"{_link(family)} at {symbol} = {said} is a common approximation of {_link(activation)}. Which value is "
        "best depends on what is to be near:",
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


def _best(pairs: Sequence[Data]) -> Iterator[BestRow]:
    for pair in pairs:
        for choice in pair["choices"]:
            own, best = choice["activation"], choice["best"]
            other = pair["left"] if own == pair["right"] else pair["right"]
            if best["verdict"] == "unknown" or best["least"]["hi"] == "inf":
                continue
            value = prose(best["method"])
            if best["attained"]:
                value = f"{math(best['parameter'])} = {_number(best['value'])}"
                value += "" if best["unique"] or best["least"].get("exact") == "0" else ", among others"
            yield BestRow(_link(own), _link(other), value, _number(best["least"]), _places(best["at"]))


def _largest(distance: Data) -> str:
    if distance["verdict"] == "unknown":
        return "unknown"
    return "unbounded" if distance["largest"]["hi"] == "inf" else _number(distance["largest"])


def _number(number: Data) -> str:
    """The closed form where it is short, and the digits where that is not a number as it stands."""
    exact = number.get("exact", "")
    if number["lo"] == number["hi"] or not exact or len(exact) > _SHORT:
        return _rounded(number, _ROUNDED)
    return f"{math(exact)} = {_rounded(number, _ROUNDED)}"


def _rounded(number: Data, to: Context) -> str:
    """A number in fewer digits than its ends agree on; as it is printed on other pages, where they do not."""
    low, high = (to.create_decimal(number[end]) for end in ("lo", "hi"))
    return f"{low:f}" if low == high and low.adjusted() > -6 else told(number)


def _places(at: Sequence[Data]) -> str:
    """Where a difference is largest; a place and its mirror image as one."""
    shown = [_place(w["lower"], w["upper"], w["attained"]) for w in at]
    mirrored = {f"-{s}" for s in shown} & set(shown)
    return "; ".join(f"±{s}" if f"-{s}" in mirrored else s for s in reversed(shown) if s not in mirrored)


def _place(lower: Data, upper: Data, attained: bool) -> str:
    ends = [None if "inf" in n["lo"] else _rounded(n, _PLACE) for n in (lower, upper)]
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
