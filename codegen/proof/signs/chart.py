"""Sign charts: where a function is positive, negative and zero, on the whole real line.

Takes a piecewise form without parameters; gives its largest intervals of one sign from left to right, and the places
between them. Each far side is settled by the function's tail, each window between by the search for all roots. Where
two pieces meet is a place, too, whatever the signs are on either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import sympy
from flint import arb, fmpq
from sympy import Expr, Symbol

from ...symbolic.piecewise import Piece, PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.closed_form import closed_form
from ..algebra.constants import rational
from ..algebra.constants import sign as sign_of
from ..algebra.generators import reduces_to_zero
from ..balls.ball import dyadic, evaluator, fraction, precision
from ..balls.certificate import Certificate
from ..balls.certificate import Root as RootCertificate
from ..balls.certificate import Sign as SignCertificate
from ..balls.certificate import Tail as TailCertificate
from ..balls.certificate import text as written
from ..balls.jet import Jets, jets
from ..expansion.endpoints import beside, inwards, limit_at, regular
from ..expansion.tails import Tail, expand
from .search import Signs, Undecided, Zero, isolate, simplest

_BITS = (128, 512, 2048)  # of the roots; the search has twice as many, and takes more where these do not decide
_ORDERS = 12  # the highest order of a root that is looked for
_TRIED = ((3, 7), (-5, 3), (29, 11), (-31, 13))  # fractions, none of them special
_EXACT = 2**16  # the largest denominator of a rational root that is looked for


@dataclass(frozen=True)
class Place:
    """Where a function vanishes, or where two of its pieces meet."""

    lower: fmpq
    upper: fmpq
    exact: Expr | None  # its closed form, where one is proved
    order: int  # of the root; 0 where pieces meet
    sign: int  # of the function there, of the piece that holds the place

    @property
    def ball(self) -> arb:
        return arb(self.lower).union(arb(self.upper))


@dataclass(frozen=True)
class Cell:
    """A largest open interval of one sign, between two places; None is an infinity."""

    lower: Place | None
    upper: Place | None
    sign: int
    piece: int  # the number of the smooth piece that it lies in


@dataclass(frozen=True)
class Chart:
    """The cells of a function from left to right, and what was evaluated where."""

    cells: tuple[Cell, ...]
    evidence: tuple[Certificate, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(c.upper for c in self.cells[:-1] if c.upper is not None)

    @property
    def roots(self) -> tuple[Place, ...]:
        """The places where the function vanishes, and changes its sign or not; without intervals of zeros."""
        return tuple(p for p in self.places if p.order or p.sign == 0)


def intervals(form: PiecewiseForm) -> tuple[Piece, ...]:
    """The pieces that are not single points."""
    return tuple(p for p in form if not p.is_point)


def derivative(form: PiecewiseForm) -> PiecewiseForm:
    """The derivative on the same intervals: unlike `diff`, equal neighbours stay apart, for a kink lies between."""
    return PiecewiseForm(tuple(replace(p, expr=p.expr.diff(form.x)) for p in intervals(form)), form.x)


def chart(form: PiecewiseForm) -> Chart:
    """The sign chart of a function.

    Raises
    ------
    Undecided
        Where a root is of higher order and not rational, or the steps do not suffice.
    NoExpansion
        Where nothing is known of a far side.
    NoEnclosure
        Where a part of an expression has no enclosure.
    """
    cells: list[Cell] = []
    evidence: list[Certificate] = []
    left: Place | None = None
    for number, piece in enumerate(intervals(form)):
        right = None if piece.upper is sympy.oo else _meeting(form, piece.upper)
        own, shown = _piece_chart(piece, number, form.x, left, right)
        cells += own
        evidence += shown
        left = right
    return Chart(tuple(cells), tuple(evidence))


def _meeting(form: PiecewiseForm, bound: Expr) -> Place:
    """The place where two pieces meet."""
    with precision(256):
        at = evaluator(bound, ())()
        ends = (fraction(bound), fraction(bound)) if bound.is_Rational else _ends(at)
    value = limit_at(form.at(bound).expr, form.x, bound, inwards(form, bound))
    return Place(*ends, bound, 0, sign_of(value))


def _ends(ball: arb) -> tuple[fmpq, fmpq]:
    return dyadic(ball.lower()), dyadic(ball.upper())


def _piece_chart(
    piece: Piece, number: int, x: Symbol, left: Place | None, right: Place | None
) -> tuple[list[Cell], list[Certificate]]:
    """The cells of one smooth piece between two places."""
    expr = piece.expr
    known = signs(expr) if not expr.has(x) else frozenset({-1, 0, 1})
    if len(known) == 1 or _vanishes(expr, x):
        sign = next(iter(known)) if len(known) == 1 else 0
        return [Cell(left, right, sign, number)], [
            SignCertificate(written(expr), _text(left, -1), _text(right, 1), sign)
        ]
    coefficients = jets(expr, x)
    lower, upper, outside = _ends_of_window(expr, x, left, right)
    meeting = [p.lower for p in (left, right) if p is not None and p.lower == p.upper]
    found, exact = _window(expr, x, coefficients, lower, upper, [*meeting, fmpq(0)])
    inside = _inside(_inside(found, expr, x, left, 0), expr, x, right, -1)
    places = [left, *(_place(expr, x, zero, exact) for zero in inside.zeros), right]
    cells = [Cell(a, b, s, number) for (a, b), s in zip(pairwise(places), inside.signs, strict=True)]
    inner = _window_evidence(expr, lower, upper, found, exact)
    return cells, [*outside[-1], *inner, *outside[1]]


def _inside(found: Signs, expr: Expr, x: Symbol, end: Place | None, k: int) -> Signs:
    """Without the zero that is the end of the piece itself, the first or the last one, and the sign beyond."""
    touching = [z for z in found.zeros if end is not None and z.lower <= end.upper and z.upper >= end.lower]
    if not touching:
        return found
    assert end is not None
    if touching != [found.zeros[k]] or end.exact is None or sign_of(expr.subs(x, end.exact)) != 0:
        raise Undecided(f"a root of {expr} lies at the bound {end.exact}, or very near to it")
    zeros, signs = list(found.zeros), list(found.signs)
    del zeros[k], signs[k]
    return Signs(tuple(zeros), tuple(signs))


def _text(place: Place | None, side: int) -> str:
    if place is None:
        return "oo" if side > 0 else "-oo"
    return str(place.lower if side > 0 else place.upper)


def _vanishes(expr: Expr, x: Symbol) -> bool:
    """Whether algebra proves an expression to be zero throughout; asked where no ball at a few points refutes it."""
    if expr == 0:
        return True
    evaluate = evaluator(expr, (x,))
    with precision(_BITS[0]):
        values = [evaluate(arb(p) / q) for p, q in _TRIED]
    return all(not v.is_finite() or v.contains(0) for v in values) and reduces_to_zero(expr)


def _ends_of_window(
    expr: Expr, x: Symbol, left: Place | None, right: Place | None
) -> tuple[fmpq, fmpq, dict[int, list[Certificate]]]:
    """The window that is searched, and what settles the function outside of it: its tails."""
    ends: dict[int, fmpq] = {}
    shown: dict[int, list[Certificate]] = {-1: [], 1: []}
    for side, end, other in ((-1, left, right), (1, right, left)):
        if end is not None:
            ends[side] = end.lower if side < 0 else end.upper
            if end.exact is not None and not regular(expr, x, end.exact):
                width = None if other is None else abs(other.ball.mid() - end.ball.mid())
                tail = beside(expr, x, end.exact, -side)
                start = _start(tail, width)
                ends[side] = (end.upper if side < 0 else end.lower) - side / start
                shown[side].append(_settled(tail, 1, start))
    for side in (-1, 1):
        if side not in ends:  # the window must not be empty
            tail = expand(expr, x, side)
            other_end = ends.get(-side)
            start = _start(tail)
            if other_end is not None and start <= side * other_end:
                start = abs(other_end) + 1
            ends[side] = side * start
            shown[side].append(_settled(tail, side, start))
    return ends[-1], ends[1], shown


def _start(tail: Tail, width: arb | None = None) -> fmpq:
    """From where on a tail has one sign; so late that it takes less than a quarter of a width, if there is one."""
    start = tail.settled()
    if tail.leading is None:
        raise Undecided(f"{tail.source.expr} vanishes far out, which algebra does not show everywhere")
    while width is not None and not width * arb(start) > 4:
        start *= 2
    return start


def _settled(tail: Tail, side: int, start: fmpq) -> TailCertificate:
    assert tail.leading is not None
    return TailCertificate(written(tail.source.expr), side, str(start), written(tail.expression(tail.leading)), "1/2")


def zeros(expr: Expr, x: Symbol, lower: fmpq, upper: fmpq, candidates: Sequence[fmpq], bits: int = 512) -> list[Zero]:
    """All zeros of a smooth function in a closed window, from left to right, enclosed with this number of bits.

    `candidates` are rational places that are tried first; a zero at an end of the window has to be among them.

    Raises `Undecided` where a root is of higher order and not rational, or the steps do not suffice.
    """
    found, exact = window(expr, x, lower, upper, candidates, (bits, 4 * bits))
    ends = [Zero(end, end, exact[end]) for end in (lower, upper) if end in exact]
    return sorted([*found.zeros, *ends], key=lambda z: z.lower)


def window(
    expr: Expr, x: Symbol, lower: fmpq, upper: fmpq, candidates: Sequence[fmpq], precisions: Sequence[int]
) -> tuple[Signs, dict[fmpq, int]]:
    """The zeros within an open window with the signs between, and the rational ones with their orders.

    Raises `Undecided` as `zeros` does.
    """
    return _window(expr, x, jets(expr, x), lower, upper, candidates, precisions)


def _window(
    expr: Expr,
    x: Symbol,
    coefficients: Jets,
    lower: fmpq,
    upper: fmpq,
    candidates: Sequence[fmpq],
    precisions: Sequence[int] = _BITS,
) -> tuple[Signs, dict[fmpq, int]]:
    """All roots in a bounded window; rational ones of any order are found as the search meets them."""
    exact: dict[fmpq, int] = {}
    for point in candidates:
        if lower <= point <= upper:
            _learn(expr, x, point, exact)
    for bits in precisions:
        while True:
            try:
                return isolate(coefficients, lower, upper, exact, bits), exact
            except Undecided as undecided:
                last, learnt = undecided, False
                if undecided.near is not None:
                    low, high = _ends(undecided.near)
                    guess = simplest(low, high)
                    point = fmpq(guess.numerator, guess.denominator)
                    if guess.denominator <= _EXACT and point not in exact and lower < point < upper:
                        learnt = _learn(expr, x, point, exact)
                if not learnt:
                    break
    raise last


def _learn(expr: Expr, x: Symbol, point: fmpq, exact: dict[fmpq, int]) -> bool:
    """Note the order of a root at a rational point, if there is one."""
    at = rational(point)
    order, derivative = 0, expr
    while order <= _ORDERS:
        value = derivative.subs(x, at)
        if sign_of(value):
            break
        derivative = derivative.diff(x)
        order += 1
    else:
        raise Undecided(f"all derivatives up to {_ORDERS} vanish at {at}")
    if order:
        exact[point] = order
    return order > 0


def _place(expr: Expr, x: Symbol, zero: Zero, exact: dict[fmpq, int]) -> Place:
    if zero.lower == zero.upper and zero.lower in exact:
        at: Expr | None = rational(zero.lower)
    else:
        at = closed_form(expr, x, zero.ball)
    return Place(zero.lower, zero.upper, at, zero.order, 0)


def _window_evidence(expr: Expr, lower: fmpq, upper: fmpq, found: Signs, exact: dict[fmpq, int]) -> list[Certificate]:
    """Each root with an interval that is its own, and the sign between those intervals.

    A root at an end of the window, where pieces meet, is shown, too: next to it no ball alone tells the sign.
    """
    text = written(expr)
    shown: list[Certificate] = []
    at_ends = [[Zero(end, end, exact[end])] if end in exact else [] for end in (lower, upper)]
    zeros = [*at_ends[0], *found.zeros, *at_ends[1]]
    own = [_own(zero, lower, upper, zeros) for zero in zeros]
    ends = [*([] if lower in exact else [(lower, lower)]), *own, *([] if upper in exact else [(upper, upper)])]
    for ((_, a), (b, _)), sign in zip(pairwise(ends), found.signs, strict=True):
        if a < b:
            shown.append(SignCertificate(text, str(a), str(b), sign))
    for zero, (a, b) in zip(zeros, own, strict=True):
        at = str(zero.lower) if zero.lower in exact and zero.lower == zero.upper else None
        shown.append(RootCertificate(text, str(a), str(b), zero.order, at))
    return shown


def _own(zero: Zero, lower: fmpq, upper: fmpq, zeros: Sequence[Zero]) -> tuple[fmpq, fmpq]:
    """A short interval with one root alone in it, around an enclosure: what a checker can confirm quickly."""
    reach = fmpq(1, 2**24)
    others = [z for z in zeros if z is not zero]
    while any(z.upper > zero.lower - 2 * reach and z.lower < zero.upper + 2 * reach for z in others) or not (
        (lower == zero.lower or lower <= zero.lower - 2 * reach)
        and (upper == zero.upper or zero.upper + 2 * reach <= upper)
    ):
        reach /= 2
    low, high = zero.lower - reach, zero.upper + reach
    scale = int(reach.q) * 4
    return max(lower, fmpq((low * scale).floor(), scale)), min(upper, fmpq((high * scale).ceil(), scale))
