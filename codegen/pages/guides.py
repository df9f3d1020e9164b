"""Guides for a student: pages in plain words, whose numbers and pictures are facts.

Takes what was derived and proved of activations, constants in use, and errors over x; gives pages and pictures. The
words are in `templates/guides`; a guide whose activations are not all there is not written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log10, sqrt
from pathlib import Path
from typing import Any

from ..rendering import render
from ..symbolic.derive import Derived
from . import centred_guide, kinks_guide, quantised_guide
from .error_plot import shown
from .guide_pictures import depth, family, shapes
from .over_x import BINS, OURS, Curve, place_of
from .properties import Sheet, told
from .prose import escaped

Data = Mapping[str, Any]
_TEMPLATES = Path(__file__).parent / "templates" / "guides"
_SIGMOIDS_AND_OTHERS = ("sigmoid", "tanh", "relu", "gelu", "silu", "elu", "leaky_relu")
_DRAWN = ("sigmoid", "tanh", "relu", "gelu")
_LAYERS = (1, 10, 50)
_LOST = 1e6  # ulps: four digits are left of seven, and soon none
_TAILS = (("gelu", "f", "left"), ("gelu", "d1", "left"), ("tanh", "d1", "right"), ("sigmoid", "d1", "right"))
_FAMILIES = {"prelu": ("0", "1/4", "1/2", "1"), "swish": ("1/2", "1", "3", "10")}
_SHAPES = ("relu", "silu", "tanh", "sigmoid")
_FOR = (
    ("relu", "the first to try in a convolutional or fully connected network"),
    ("leaky_relu", "in place of a relu whose units die"),
    ("prelu", "the same, with a slope that is learned"),
    ("gelu", "transformers"),
    ("silu", "transformers and image networks; the function inside SwiGLU"),
    ("hardswish", "the shape of silu without an exponential, on a phone or a microcontroller"),
    ("relu6", "8-bit inference: a range that is known before any data is"),
    ("selu", "deep, fully connected networks without normalisation layers"),
    ("tanh", "states of recurrent networks, and outputs between −1 and 1"),
    ("sigmoid", "gates, and the probability of one event"),
    ("softplus", "an output that has to be positive"),
)


@dataclass(frozen=True)
class SlopeRow:
    """An activation: its steepest slope, its mean slope, and what is left of a gradient after some layers."""

    name: str
    largest: str
    typical: str
    left: tuple[str, ...]
    dead: str


@dataclass(frozen=True)
class DeadUnits:
    """The fields of `dead-units.md.jinja`."""

    layers: tuple[int, ...]
    rows: tuple[SlopeRow, ...]
    sigmoid_largest: str
    sigmoid_best: str  # of a gradient, what ten layers leave at most


@dataclass(frozen=True)
class Tail:
    """Where a framework has lost a function, and where float32 does."""

    function: str
    framework: str
    since: str
    largest: str
    representable: str


@dataclass(frozen=True)
class Ulps:
    """The fields of `ulps.md.jinja`."""

    tails: tuple[Tail, ...]


@dataclass(frozen=True)
class Compared:
    """A constant in use: what is compared, the best value, and the differences."""

    what: str
    best: str
    least: str
    there: str
    excess: str


@dataclass(frozen=True)
class GeluAndSwish:
    """The fields of `gelu-and-swish.md.jinja`."""

    said: str
    rows: tuple[Compared, ...]
    minima: tuple[str, ...]  # of gelu: where, and its value there; of swish at beta = 1


@dataclass(frozen=True)
class LearnableSlopes:
    """The fields of `learnable-slopes.md.jinja`."""

    values: tuple[str, ...]  # of prelu and of swish that the pictures show


@dataclass(frozen=True)
class ChoiceRow:
    """An activation, what it is for, and the facts that speak for it or against it."""

    name: str
    use: str
    range: str
    largest: str
    dead: str
    smooth: str


@dataclass(frozen=True)
class Choices:
    """The fields of `which-one.md.jinja`."""

    rows: tuple[ChoiceRow, ...]


def guides(
    derived: Mapping[str, Derived], sheets: Mapping[str, Sheet], used: Sequence[Data], curves: Sequence[Curve]
) -> Iterator[tuple[str, str]]:
    """Every guide and every picture, by its path."""

    def there(*names: str) -> bool:
        return all(name in sheets for name in names)

    if there(*_SIGMOIDS_AND_OTHERS):
        rows = tuple(_slopes(sheets[name]) for name in _SIGMOIDS_AND_OTHERS)
        largest = sheets["sigmoid"]["facts"]["lipschitz"]["constant"]
        best = f"10{_raised(round(10 * log10(float(largest['hi']))))}"
        yield _page("dead-units", DeadUnits(_LAYERS, rows, told(largest), best))
        yield "plots/depth.svg", depth({name: _rms(sheets[name]) for name in _DRAWN})
    tails = tuple(_tails(sheets, curves))
    if tails:
        yield _page("ulps", Ulps(tails))
    own = [u for u in used if (u["activation"], u["family"]) == ("gelu", "swish")]
    if own and there("gelu", "silu"):
        minima = tuple(_minimum(sheets[name]) for name in ("gelu", "silu"))
        yield _page("gelu-and-swish", GeluAndSwish(own[0]["said"], tuple(map(_compared, own)), minima))
    if there(*_FAMILIES):
        yield _page("learnable-slopes", LearnableSlopes(tuple(", ".join(values) for values in _FAMILIES.values())))
        for name, values in _FAMILIES.items():
            yield f"plots/{name}-family.svg", family(derived[name], values)
    yield from quantised_guide.files(derived)
    yield from centred_guide.files(derived, sheets)
    yield from kinks_guide.files(derived)
    if there(*(name for name, _ in _FOR)):
        yield _page("which-one", Choices(tuple(_choice(sheets[name], use) for name, use in _FOR)))
        yield "plots/shapes.svg", shapes([derived[name] for name in _SHAPES])


def _page(name: str, fields: Any) -> tuple[str, str]:
    return f"guides/{name}.md", render(_TEMPLATES, f"{name}.md.jinja", fields)


def _rms(sheet: Sheet) -> float:
    """The root of the mean square of the slope at a standard normal input."""
    return sqrt(float(sheet["facts"]["gaussian"]["slope"]["lo"]))


def _slopes(sheet: Sheet) -> SlopeRow:
    facts, typical = sheet["facts"], _rms(sheet)
    left = tuple(
        f"10{_raised(round(n * log10(typical)))}" if typical**n < 0.01 else f"{typical**n:.2g}" for n in _LAYERS
    )
    return SlopeRow(_link(sheet["name"]), told(facts["lipschitz"]["constant"]), f"{typical:.3g}", left, _dead(facts))


def _raised(power: int) -> str:
    return str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _dead(facts: Data) -> str:
    spans = facts["dead_zones"].get("spans", ())
    shown = []
    for span in spans:
        low, high = (None if "inf" in span[side]["lo"] else told(span[side]) for side in ("lower", "upper"))
        shown.append(f"x ≤ {high}" if low is None else f"x ≥ {low}" if high is None else f"{low} ≤ x ≤ {high}")
    return ", ".join(shown) or "nowhere"


def _tails(sheets: Mapping[str, Sheet], curves: Sequence[Curve]) -> Iterator[Tail]:
    for name, function, side in _TAILS:
        for curve in (c for c in curves if (c.activation, c.function) == (name, function) and c.call and c.of != OURS):
            since = _lost(curve, side)
            last = _last(sheets[name], "f" if function == "f" else "f'", side)
            if since is not None and last:
                symbol = "f" if function == "f" else "f\N{PRIME}"
                largest = shown(max(curve.largest))
                yield Tail(f"{_link(name)}, {symbol}", curve.of, f"{since:.3g}".replace("-", "−"), largest, last)


def _lost(curve: Curve, side: str) -> float | None:
    """Where, going outwards from 0, the error passes the limit for the first time; the ends of subnormals left out."""
    bins = range(BINS // 2 - 31, -1, -1) if side == "left" else range(BINS // 2 + 30, BINS)
    first = next((k for k in bins if curve.largest[k] > _LOST), None)
    return None if first is None else place_of(first + (side == "left"))


def _last(sheet: Sheet, function: str, side: str) -> str:
    for own in sheet["facts"]["saturation"][side]["thresholds"]:
        if (own["function"], own["format"], own["far"]) == (function, "float32", "0") and "last" in own:
            return told(own["last"])
    return ""


def _compared(found: Data) -> Compared:
    what = "gates $`f(x)/x`$" if found["gates"] else "values $`f(x)`$"
    excess = 100 * (float(found["there"]["lo"]) / float(found["least"]["lo"]) - 1)
    best, least, there = (told(found[k]) for k in ("best", "least", "there"))
    return Compared(what, best, least, there, f"{excess:.2g}%")


def _minimum(sheet: Sheet) -> str:
    (turn,) = sheet["facts"]["monotone"]["stationary"]
    return f"{told(turn['value'])} at x = {told(turn['at'])}"


def _choice(sheet: Sheet, use: str) -> ChoiceRow:
    facts = sheet["facts"]
    smooth = (
        "everywhere"
        if facts["smoothness"]["order"] == "infinity"
        else f"but for {len(facts['smoothness']['kinks'])} kinks"
    )
    ends = [facts["range"][side]["value"] for side in ("lower", "upper")]
    span = " to ".join({"-oo": "−∞", "oo": "∞"}.get(e.get("exact", ""), told(e)) for e in ends)
    return ChoiceRow(
        _link(sheet["name"]),
        use,
        span,
        told(facts["lipschitz"]["constant"]),
        _dead(facts),
        smooth.replace("1 kinks", "1 kink"),
    )


def _link(name: str) -> str:
    return f"[{escaped(name)}](../activations/{name}.md)"
