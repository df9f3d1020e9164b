"""Saturation: on which sides the gradient dies, and from which input on rounded values are constant.

Takes a subject; gives a `Saturation`. A side saturates hard where f' is 0 from some x on, softly where f' tends to 0
and is not 0. For each float format there is the last input whose correctly rounded value (to nearest, ties to even,
with subnormal numbers) is not yet what it is from there on to the infinity: the rounded limit, or the input itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import sympy
from flint import fmpq

from ...formats import FORMATS, Format
from ...symbolic.display import plain
from ..algebra.constants import Undecided, rational
from ..analysis import Analysis, Side
from ..balls.ball import NoEnclosure
from ..balls.certificate import Certificate, Identity, text
from ..balls.number import Number, proved, unknown
from ..expansion.tails import NoExpansion
from ..fact import Fact
from .limits import FUNCTIONS, TOWARDS, Towards, far
from .threshold import Approach, Crossing, Unsettled

Kind = Literal["hard", "soft", "none", "unknown"]

_PLACED = "balls at two neighbouring floats, and a distance to the limit that is proved to fall"
_SHOWN = "float32"  # the format that the sentence names


@dataclass(frozen=True)
class Threshold:
    """One rounded function, "f" or "f'", in one format, towards one infinity.

    `far` is what it rounds to in the end: a number or "x", the input itself. `last` is the last input with another
    value, and `since` the next one: None where the largest finite input still has another value. A function that is
    `far` exactly has no `last`, and its `since` is the end of the piece, None where that is the whole line. Where `far`
    is 0, `last_normal` is the last input whose value is at least the smallest normal number.
    """

    function: str
    format: str
    far: str
    last: Number | None = None
    since: Number | None = None
    last_normal: Number | None = None
    last_hex: str | None = None
    last_normal_hex: str | None = None

    @property
    def known(self) -> bool:
        return all(n is None or n.known for n in (self.last, self.since, self.last_normal))


@dataclass(frozen=True)
class SaturationSide:
    """One side: how it saturates, from which x on where that is hard, and the thresholds in each format."""

    towards: Towards
    kind: Kind
    since: Number | None
    thresholds: tuple[Threshold, ...]

    def threshold(self, function: str, format: str) -> Threshold | None:
        """That of "f" or "f'" in a format; None where it tends to neither a number nor the input."""
        return next((t for t in self.thresholds if (t.function, t.format) == (function, format)), None)

    def __str__(self) -> str:
        relation = "<" if self.towards == "-oo" else ">"
        where = "" if self.since is None else f" for x {relation} {self.since}"
        kind = {
            "hard": f"saturates hard: f'(x) = 0{where}",
            "soft": "saturates softly: f'(x) tends to 0 and is not 0",
            "none": "does not saturate: f'(x) does not tend to 0",
            "unknown": "saturates or not, which is unknown",
        }[self.kind]
        rounded = [
            f"{t.function}(x) rounds to {t.far} {_from(t, relation)}"
            for t in self.thresholds
            if t.format == _SHOWN and t.last is not None
        ]
        told = f"As x tends to {self.towards}, f {kind}"
        return f"{told}. In {_SHOWN} {' and '.join(rounded)}" if rounded else told


@dataclass(frozen=True, kw_only=True)
class Saturation(Fact):
    """Both sides."""

    left: SaturationSide
    right: SaturationSide

    def __str__(self) -> str:
        return f"{self.left}. {self.right}."


def saturation(subject: Analysis) -> Saturation:
    """Hard or soft, and the thresholds of f and f' in float16, bfloat16, float32 and float64."""
    evidence: list[Certificate] = []
    left, right = (_side(subject, towards, side, evidence) for towards, side in TOWARDS)
    thresholds = (*left.thresholds, *right.thresholds)
    open_ones = [t.last.method for t in thresholds if not t.known and t.last is not None]
    if "unknown" in (left.kind, right.kind):
        open_ones.append("the limit of f' is not known")
    certified = any(t.last is not None for t in thresholds)
    return Saturation(
        verdict="unknown" if open_ones else "certified" if certified else "proved",
        method=open_ones[0] if open_ones else _PLACED if certified else "the outermost pieces are their asymptotes",
        evidence=tuple(dict.fromkeys(evidence)),
        left=left,
        right=right,
    )


def _side(subject: Analysis, towards: Towards, side: Side, evidence: list[Certificate]) -> SaturationSide:
    kind, since = _kind(subject, side, evidence)
    thresholds: list[Threshold] = []
    for order in (0, 1):
        thresholds += _thresholds(subject, order, side, evidence)
    return SaturationSide(towards, kind, since, tuple(thresholds))


def _kind(subject: Analysis, side: Side, evidence: list[Certificate]) -> tuple[Kind, Number | None]:
    expr, bound = far(subject, 1, side)
    try:
        slope = subject.tail(1, side)
        limit, leading = slope.limit, slope.leading
    except NoExpansion:
        return "unknown", None
    if leading is not None:
        return ("soft" if limit == 0 else "none"), None
    evidence.append(Identity(text(expr), "0"))
    return "hard", None if bound is None else proved(bound, "the end of a piece")


def _thresholds(subject: Analysis, order: int, side: Side, evidence: list[Certificate]) -> list[Threshold]:
    """Those of one function in all formats; none where it tends to neither a number nor the input."""
    form = subject.form(order)
    name = FUNCTIONS[order]
    try:
        tail = subject.tail(order, side)
    except NoExpansion:
        return []
    line = tail.asymptote
    if line is None or (line.has(form.x) and line not in (form.x, -form.x)):
        return []
    told = plain(line)
    try:
        if tail.deviation.leading is None:
            _, bound = far(subject, order, side)
            since = None if bound is None else proved(bound, "the end of a piece")
            return [Threshold(name, format.name, told, since=since) for format in FORMATS]
        piece = form.pieces[-1 if side > 0 else 0]
        approach = Approach(piece, form.x, tail, subject.tail(order + 1, side))
    except (NoExpansion, NoEnclosure, Unsettled, Undecided) as why:
        return [Threshold(name, format.name, told, last=unknown(str(why))) for format in FORMATS]
    return [_threshold(name, told, approach, format, evidence) for format in FORMATS]


def _threshold(name: str, far: str, approach: Approach, format: Format, evidence: list[Certificate]) -> Threshold:
    try:
        found = approach.crossing(approach.saturated(format), format)
        normal = approach.crossing(approach.normal(format), format) if approach.line == 0 else Crossing(None, None)
    except (NoExpansion, NoEnclosure, Unsettled, Undecided) as why:
        return Threshold(name, format.name, far, last=unknown(str(why)))
    evidence += (*found.evidence, *normal.evidence)
    return Threshold(
        name,
        format.name,
        far,
        _number(found.last),
        _number(found.since),
        _number(normal.last),
        _hexadecimal(found.last),
        _hexadecimal(normal.last),
    )


def _number(value: fmpq | None) -> Number | None:
    return None if value is None else replace(proved(rational(value), _PLACED), verdict="certified")


def _hexadecimal(value: fmpq | None) -> str | None:
    """A float as Python writes it in hexadecimal, without the zeros at its end."""
    if value is None:
        return None
    digits, exponent = (int(value.p) / int(value.q)).hex().split("p")
    return f"{digits.rstrip('0').rstrip('.')}p{exponent}"


def _from(threshold: Threshold, relation: str) -> str:
    assert threshold.last is not None
    if not threshold.last.known:
        return f"from an unknown input on ({threshold.last.method})"
    if threshold.since is None:
        return "at no finite input"
    return f"for x {relation} {float(sympy.Rational(threshold.last.exact)):.9g}"
