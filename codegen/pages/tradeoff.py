"""Accuracy against speed: every kernel and its peers as dots, and how many are better in both.

Takes what was measured of errors and of times in float32; gives pictures, and the rows of a table of the accuracy page.
A dot to the left is faster, and one farther down is nearer to the exact value; both axes are logarithmic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10
from pathlib import Path
from statistics import median

from ..answers.speeds import Record as Speeds
from ..answers.speeds import What
from ..kernel.choice.recorded import MeasuredError
from ..rendering import render
from .error_plot import shown
from .over_x import OURS, Curve
from .speed import title
from .throughput_plot import Key, Tick

KINDS: tuple[tuple[What, str], ...] = (("forward", "f"), ("backward", "d1"))
_TEMPLATES = Path(__file__).parent / "templates"
# The powers of ten of an error at the bottom and at the top of the axis: what is less stands on the line of 0, what is
# more, or not finite, at the top. A 0 in place of a normal number is 1.7e7 ulp off.
_LEAST, _MOST = -1, 8
_LEFT, _RIGHT, _TOP, _BOTTOM, _WIDE, _HIGH, _ZERO = 62, 14, 40, 52, 484, 300, 22  # pixels
_POWERS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True)
class Point:
    """What computes a function: its largest error in ulps over float32 inputs, and nanoseconds an element."""

    activation: str
    of: str
    error: float
    time: float


@dataclass(frozen=True)
class Dot:
    """A point in pixels, with its tool tip."""

    style: str
    x: str
    y: str
    told: str


@dataclass(frozen=True)
class Scatter:
    """What the template of a picture is given."""

    title: str
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    zero: str
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    copy: str
    keys: tuple[Key, ...]
    dots: tuple[Dot, ...]


@dataclass(frozen=True)
class Better:
    """Of the functions that a library has: how many kernels here are better in both, in one, in none."""

    library: str
    what: str
    functions: int
    both: int
    nearer: int
    faster: int
    neither: int


def plot_path(what: str) -> str:
    """Where a picture stands."""
    return f"plots/accuracy-speed-{what}.svg"


def points(
    what: What, function: str, errors: Sequence[MeasuredError], curves: Sequence[Curve], speeds: Speeds
) -> list[Point]:
    """Ours first, then each library's, of those activations whose error and time are both known."""
    ours = {e.activation: e.ulp for e in errors if (e.function, e.type) == (function, speeds.run.kind)}
    theirs = {(c.activation, c.of): max(c.largest) for c in curves if c.function == function and c.of != OURS}
    rows = speeds.run.of(what)
    found = [Point(r.activation, OURS, ours[r.activation], r.ours.ns / r.size) for r in rows if r.activation in ours]
    for peer in speeds.run.peers:
        found += [
            Point(row.activation, title(peer), theirs[row.activation, title(peer)], row.peers[peer].ns / row.size)
            for row in rows
            if peer in row.peers and (row.activation, title(peer)) in theirs
        ]
    return found


def better(what: What, found: Sequence[Point]) -> Iterator[Better]:
    """A row for each library; no farther from the exact value is as good as nearer."""
    own = {p.activation: p for p in found if p.of == OURS}
    for library in dict.fromkeys(p.of for p in found if p.of != OURS):
        pairs = [(own[p.activation], p) for p in found if p.of == library and p.activation in own]
        kinds = [(a.error <= b.error, a.time < b.time) for a, b in pairs]
        counted = [kinds.count(kind) for kind in ((True, True), (True, False), (False, True), (False, False))]
        yield Better(library, what, len(pairs), *counted)


def scatter(what: What, found: Sequence[Point], speeds: Speeds) -> str:
    """The picture of one kind of call."""
    copies = [row.copy.ns / row.size for row in speeds.run.of(what) if row.copy is not None]
    times = [*(p.time for p in found), *copies]
    low, high = floor(log10(min(times))), ceil(log10(max(times)))
    right, floor_at = _LEFT + _WIDE, _TOP + _HIGH

    def across(time: float) -> str:
        return f"{_LEFT + (log10(time) - low) / (high - low) * _WIDE:.1f}"

    def up(error: float) -> str:
        if error < 10.0**_LEAST:
            return f"{floor_at + _ZERO}"
        power = min(log10(error), _MOST) if isfinite(error) else _MOST
        return f"{floor_at - (power - _LEAST) / (_MOST - _LEAST) * _HIGH:.1f}"

    styles = {of: f"s{k}" for k, of in enumerate(dict.fromkeys(p.of for p in found))}
    steps = [(m, k) for k in range(low, high) for m in (1, 2, 5)] + [(1, high)]
    fields = Scatter(
        title=f"Largest error over time, {what}",
        width=right + _RIGHT,
        height=floor_at + _ZERO + _BOTTOM,
        left=_LEFT,
        right=right,
        top=_TOP,
        bottom=floor_at + _ZERO,
        zero=up(0.0),
        across=tuple(Tick(across(m * 10.0**k), f"{m * 10.0**k:g}") for m, k in steps),
        up=(*(Tick(up(10.0**k), _power(k)) for k in range(_LEAST, _MOST)), Tick(f"{_TOP}", f"≥ {_power(_MOST)}")),
        copy=across(median(copies)) if copies else "",
        keys=tuple(Key(_LEFT + 110 * k, style, of) for k, (of, style) in enumerate(styles.items())),
        dots=tuple(
            Dot(
                styles[p.of],
                across(p.time),
                up(p.error),
                f"{p.activation}, {p.of}: {shown(p.error)} ulp, {p.time:.3g} ns",
            )
            for p in reversed(found)
        ),
    )
    return render(_TEMPLATES, "tradeoff.svg.jinja", fields)


def _power(k: int) -> str:
    return f"{10.0**k:g}" if k < 4 else f"10{str(k).translate(_POWERS)}"
