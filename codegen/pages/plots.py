"""Plots of f, f' and f'' as SVG, from enclosures alone.

Takes curves as pieces on intervals, each a function of balls; gives the text of an SVG. A coordinate is an enclosure's
midpoint at a precision far beyond a pixel's, rounded to a hundredth of one, so that every machine writes the same
bytes; colours follow the reader's light or dark scheme, and lines differ by more than colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, hypot, log10
from pathlib import Path

from flint import arb, fmpq

from ..proof.balls.ball import precision
from ..rendering import render

Function = Callable[[arb], arb]
Point = tuple[float, float]

_TEMPLATES = Path(__file__).parent / "templates"

_SAMPLES = 160  # for a whole plot's width; what is straight is then drawn by its ends
_BITS = 96
_BEYOND = fmpq(1, 2**40)  # how far inside a piece its end is evaluated: invisible, and on the right side of a jump


@dataclass(frozen=True)
class Piece:
    """A function on an open interval; None stands for an infinity."""

    lo: fmpq | None
    hi: fmpq | None
    function: Function


@dataclass(frozen=True)
class Curve:
    """What is drawn in one line style.

    `at` gives the values at the kinks; where there is a jump, a dot shows to which side the point belongs.
    """

    name: str
    pieces: tuple[Piece, ...]
    at: tuple[tuple[fmpq, float], ...] = ()


@dataclass(frozen=True)
class Line:
    """A curve on the page: its style and its SVG path."""

    style: str
    label: str
    path: str
    full: tuple[tuple[str, str], ...]  # dots: the value at a jump
    hollow: tuple[tuple[str, str], ...]  # rings: a limit that is not taken


@dataclass(frozen=True)
class Tick:
    """A place on an axis: its pixel and its label."""

    at: str
    label: str


@dataclass(frozen=True)
class Band:
    """A shaded interval: where it begins, and how wide it is, in pixels."""

    at: str
    width: str


@dataclass(frozen=True)
class PlotFields:
    """What the template of a plot is given; every number is text, in pixels."""

    title: str
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    origin_x: str
    origin_y: str
    ticks_x: tuple[Tick, ...]
    ticks_y: tuple[Tick, ...]
    lines: tuple[Line, ...]
    bands: tuple[Band, ...]


@dataclass(frozen=True)
class ThumbnailFields:
    """What the template of a thumbnail is given."""

    title: str
    width: int
    height: int
    origin_x: str
    origin_y: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class _Frame:
    """A window of the plane and the pixels that show it."""

    x: tuple[float, float]
    y: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float

    def __call__(self, point: Point) -> Point:
        (x0, x1), (y0, y1) = self.x, self.y
        px = self.left + (point[0] - x0) / (x1 - x0) * (self.right - self.left)
        py = self.bottom - (point[1] - y0) / (y1 - y0) * (self.bottom - self.top)
        return px, py


def plot(title: str, curves: Sequence[Curve], window: tuple[fmpq, fmpq], edges: Sequence[float] = ()) -> str:
    """An SVG of the curves over `window`, with axes, and labels of the curves above them.

    Between `edges`, if there are any, every other interval is shaded.
    """
    width, height, left, top, bottom = 640, 360, 44, 34, 26
    drawn = [_segments(c, window, _SAMPLES) for c in curves]
    frame = _frame(window, drawn, (left, width - 10), (top, height - bottom))
    origin = frame((0.0, 0.0))
    across = [frame((edge, 0.0))[0] for edge in edges]
    fields = PlotFields(
        title=title,
        width=width,
        height=height,
        left=left,
        right=width - 10,
        top=top,
        bottom=height - bottom,
        origin_x=_px(origin[0]),
        origin_y=_px(origin[1]),
        ticks_x=tuple(Tick(_px(frame((t, 0.0))[0]), _label(t)) for t in _ticks(*frame.x, 10)),
        ticks_y=tuple(Tick(_px(frame((0.0, t))[1]), _label(t)) for t in _ticks(*frame.y, 7)),
        lines=tuple(_line(k, c, s, frame) for k, (c, s) in enumerate(zip(curves, drawn, strict=True))),
        bands=tuple(Band(_px(lo), _px(hi - lo)) for lo, hi in zip(across[::2], across[1::2], strict=False)),
    )
    return render(_TEMPLATES, "plot.svg.jinja", fields)


def thumbnail(title: str, curves: Sequence[Curve]) -> str:
    """A small SVG of the curves, in the window and on the scale that all thumbnails share."""
    width, height = 200, 120
    window = (fmpq(-15, 2), fmpq(15, 2))
    unit = width / float(window[1] - window[0])
    frame = _Frame((float(window[0]), float(window[1])), (-2.0, height / unit - 2.0), 0.0, width, 0.0, height)
    origin = frame((0.0, 0.0))
    fields = ThumbnailFields(
        title=title,
        width=width,
        height=height,
        origin_x=_px(origin[0]),
        origin_y=_px(origin[1]),
        lines=tuple(_line(k, c, _segments(c, window, _SAMPLES // 2), frame) for k, c in enumerate(curves)),
    )
    return render(_TEMPLATES, "thumbnail.svg.jinja", fields)


def _segments(curve: Curve, window: tuple[fmpq, fmpq], samples: int) -> list[list[Point]]:
    """The curve's points, one list for each piece that the window shows."""
    first, last = window
    segments = []
    for piece in curve.pieces:
        lo = first if piece.lo is None or piece.lo < first else piece.lo + _BEYOND
        hi = last if piece.hi is None or piece.hi > last else piece.hi - _BEYOND
        if lo >= hi:
            continue
        steps = max(1, ceil(samples * float((hi - lo) / (last - first))))
        points = (_point(piece.function, lo + (hi - lo) * fmpq(k, steps)) for k in range(steps + 1))
        segments.append([p for p in points if p is not None])
    return segments


def _point(function: Function, at: fmpq) -> Point | None:
    with precision(_BITS):
        value = function(arb(at))
        return (float(arb(at).mid()), float(value.mid())) if value.is_finite() else None


def _frame(
    window: tuple[fmpq, fmpq],
    drawn: Iterable[list[list[Point]]],
    across: tuple[float, float],
    down: tuple[float, float],
) -> _Frame:
    """The window's width, and the height that shows every curve and the axis, with a margin."""
    heights = [y for segments in drawn for s in segments for _, y in s] + [0.0]
    lo, hi = min(heights), max(heights)
    margin = 0.06 * (hi - lo or 1.0)
    return _Frame((float(window[0]), float(window[1])), (lo - margin, hi + margin), *across, *down)


def _line(style: int, curve: Curve, segments: list[list[Point]], frame: _Frame) -> Line:
    full: list[tuple[str, str]] = []
    hollow: list[tuple[str, str]] = []
    ends = [p for s in segments for p in (s[0], s[-1])]
    for kink, value in curve.at:
        near = [p for p in ends if abs(p[0] - float(kink)) < 1e-6]
        apart = [p for p in near if abs(p[1] - value) > 1e-6]
        if apart:
            full.append(_place(frame((float(kink), value))))
            hollow.extend(_place(frame(p)) for p in apart)
    path = " ".join(_path([frame(p) for p in s]) for s in segments)
    return Line(f"c{style}", curve.name, path, tuple(full), tuple(dict.fromkeys(hollow)))


def _path(points: list[Point]) -> str:
    return "M" + " L".join(",".join(_place(p)) for p in _thin(points, 0.04))


def _thin(points: list[Point], tolerance: float) -> list[Point]:
    """The points that keep the line within `tolerance` pixels of all of them (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    length = hypot(x1 - x0, y1 - y0)
    off = [abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length for x, y in points[1:-1]]
    worst = max(range(len(off)), key=off.__getitem__)
    if off[worst] <= tolerance:
        return [points[0], points[-1]]
    return _thin(points[: worst + 2], tolerance)[:-1] + _thin(points[worst + 1 :], tolerance)


def _ticks(lo: float, hi: float, most: int) -> list[float]:
    """Round numbers between `lo` and `hi`, at most about `most`, 1, 2 or 5 times a power of ten apart."""
    rough = (hi - lo) / most
    power = 10.0 ** floor(log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    return [k * step for k in range(ceil(lo / step), floor(hi / step) + 1)]


def _label(number: float) -> str:
    return f"{number:.6g}".replace("-", "\N{MINUS SIGN}")


def _px(pixel: float) -> str:
    text = f"{pixel:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _place(point: Point) -> tuple[str, str]:
    return _px(point[0]), _px(point[1])
