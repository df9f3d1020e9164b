"""How far a function is from 0, and two functions from each other, on the whole real line.

Takes forms without parameters; gives the supremum of the absolute value, every place where it is attained or
approached, and the asymptotes where it is infinite.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flint import arb, fmpq
from sympy import S, oo

from ...errors import Refusal
from ...symbolic.display import plain
from ...symbolic.piecewise import FormError, Piece, PiecewiseForm
from ..algebra.combine import minus
from ..algebra.identities import equal, reflected
from ..balls.ball import evaluator, precision
from ..balls.certificate import Tail as TailCertificate
from ..balls.certificate import text
from ..balls.number import Number, proved, unknown
from ..expansion.endpoints import inwards
from ..expansion.tails import Tail, expand
from ..fact import Fact
from ..signs.bounds import Bound, at_place, bounds, place_number
from ..signs.chart import Chart, Place, chart, derivative, intervals
from ..signs.span import span

_BITS = 512
_LONG = 400  # characters of a reason that are shown
_TIE = -90  # values that are nearer than 2**_TIE, relatively, are one value, in all digits that are shown


@dataclass(frozen=True)
class Where:
    """A point, or an interval with its ends, where the supremum is attained; or only approached."""

    lower: Number
    upper: Number
    attained: bool

    def __str__(self) -> str:
        if self.lower != self.upper:
            if not self.lower.finite:
                return "all x" if not self.upper.finite else f"all x <= {self.upper}"
            return f"all x from {self.lower} to {self.upper}" if self.upper.finite else f"all x >= {self.lower}"
        if self.lower.finite:
            return f"x = {self.lower}" if self.attained else f"x near {self.lower}"
        return f"x to {self.lower}"


@dataclass(frozen=True)
class Asymptotes:
    """What two functions, and their difference, are near to, far out on one side."""

    side: str
    left: str
    right: str
    difference: str

    def __str__(self) -> str:
        return f"on the {self.side} one tends to {self.left}, the other to {self.right}"


@dataclass(frozen=True, kw_only=True)
class Distance(Fact):
    """The supremum of the absolute value of a difference, and all places that have it."""

    largest: Number
    at: tuple[Where, ...] = ()
    asymptotes: tuple[Asymptotes, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the two functions are one."""
        return self.largest.exact == "0"

    @property
    def places(self) -> str:
        attained = [str(w) for w in self.at if w.attained]
        return f"at {', '.join(attained)}" if attained else f"approached for {', '.join(map(str, self.at))}"

    def __str__(self) -> str:
        if self.verdict == "unknown":
            return f"The largest difference is unknown: {self.method}."
        if not self.largest.finite:
            return f"The difference is unbounded: {'; '.join(map(str, self.asymptotes))}."
        return "There is no difference." if self.same else f"The largest difference is {self.largest}, {self.places}."


def distance(a: PiecewiseForm, b: PiecewiseForm) -> Distance:
    """The supremum of |a - b| over the real line."""
    try:
        found = largest(minus(a, b))
    except FormError as error:
        return _unknown(error.what)
    if found.largest.finite or not found.largest.known:
        return found
    sides = [1 if w.lower.lo == "inf" else -1 for w in found.at]
    return replace(found, asymptotes=tuple(_asymptotes(a, b, side) for side in sides))


def largest(form: PiecewiseForm, slope: PiecewiseForm | None = None) -> Distance:
    """The supremum of |form| over the real line, for a form without parameters.

    `slope` is its derivative, where that is known in a form that tells its sign better than what differentiation gives.
    """
    try:
        return _largest(form, derivative(form) if slope is None else slope)
    except Refusal as error:
        return _unknown(str(error))


def _unknown(why: str) -> Distance:
    why = why if len(why) <= _LONG else f"{why[:_LONG]} ..."
    return Distance(largest=unknown(why), verdict="unknown", method=why)


def _largest(form: PiecewiseForm, slope: PiecewiseForm) -> Distance:
    tails = {side: expand(_outer(form, side).expr, form.x, side) for side in (-1, 1)}
    infinite = [side for side, tail in tails.items() if abs(tail.limit) is oo]
    if infinite:
        method = "the leading term towards infinity"
        return Distance(
            largest=proved(oo, method),
            at=tuple(Where(n, n, False) for n in (proved(side * oo, method) for side in infinite)),
            verdict="proved",
            method=method,
            evidence=tuple(_settled(form, tails[side]) for side in infinite),
        )
    slopes = chart(slope)
    found = bounds(form, slopes, lambda side: tails[side].limit)
    with precision(_BITS):
        places = tuple(_places(form, slopes, tails, found.size))
        method = "the largest value where the derivative vanishes, where pieces meet, and far out"
        if found.size.value.exact is None and not _mirrored(form, places):
            method += "; at the places given it agrees in all digits, which does not prove that it is equal"
    number = replace(found.size.value, method=method)
    return Distance(largest=number, at=places, verdict=number.verdict, method=method, evidence=found.evidence)


def _outer(form: PiecewiseForm, side: int) -> Piece:
    return form.pieces[-1 if side > 0 else 0]


def _settled(form: PiecewiseForm, tail: Tail) -> TailCertificate:
    """From where on a function that grows is its leading term, within a half."""
    assert tail.leading is not None
    leading = text(tail.expression(tail.leading))
    return TailCertificate(text(_outer(form, tail.side).expr), tail.side, str(tail.settled()), leading, "1/2")


def _places(form: PiecewiseForm, slopes: Chart, tails: dict[int, Tail], size: Bound) -> Iterator[Where]:
    """From left to right, where the absolute value is as large as it gets; where it tends to that, if it never is."""
    low = size.value.ball.lower() * (1 - arb(2) ** _TIE)
    pieces = [p.expr for p in intervals(form)]
    found: list[Where] = []
    ends: set[Place | None] = set()  # of intervals on which the function is constant
    for cell in slopes.cells:
        inside = cell.lower or cell.upper or Place(fmpq(0), fmpq(0), S.Zero, 0, 0)
        if cell.sign == 0 and abs(at_place(pieces[cell.piece], form.x, inside, 1 if cell.lower else -1)[1]) >= low:
            stretch = span(cell, cell)
            found.append(Where(stretch.lower, stretch.upper, True))
            ends |= {cell.lower, cell.upper}
    for side in (-1, 1):
        if slopes.cells[0 if side < 0 else -1].sign and abs(evaluator(tails[side].limit, ())()) >= low:
            end = proved(side * oo, "far out")
            found.append(Where(end, end, False))
    for left, right in pairwise(slopes.cells):
        place = left.upper
        assert place is not None
        if place in ends:
            continue
        sides = [(pieces[left.piece], -1), (pieces[right.piece], 1)]
        held = sides[0] if left.piece == right.piece else (form.at(place.exact).expr, inwards(form, place.exact))
        values = [abs(at_place(e, form.x, place, side)[1]) for e, side in (held, *sides)]
        if any(v >= low for v in values):
            at = place_number(place)
            found.append(Where(at, at, bool(values[0] >= low)))
    kept = [w for w in found if w.attained or not size.attained]
    yield from sorted(kept, key=lambda w: float(w.lower.lo))


def _mirrored(form: PiecewiseForm, places: Sequence[Where]) -> bool:
    """Whether there is one place, or two of which one is the other's image in an odd or even function."""
    if len(places) != 2:
        return len(places) == 1
    left, right = places
    if not (-left.lower.ball).overlaps(right.lower.ball):
        return False
    image = reflected(form)
    return equal(form, image) is True or equal(form, image.map(lambda e: -e)) is True


def _asymptotes(a: PiecewiseForm, b: PiecewiseForm, side: int) -> Asymptotes:
    """The asymptotes of two functions and of their difference on one side; the leading term where there is no line."""
    left, right, difference = (_asymptote(f, side) for f in (a, b, minus(a, b)))
    return Asymptotes("right" if side > 0 else "left", left, right, difference)


def _asymptote(form: PiecewiseForm, side: int) -> str:
    try:
        tail = expand(_outer(form, side).expr, form.x, side)
        if tail.asymptote is not None:
            return plain(tail.asymptote)
        return "0" if tail.leading is None else plain(tail.expression(tail.leading))
    except Refusal:
        return "unknown"
