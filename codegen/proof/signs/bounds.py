"""The infimum and the supremum of a function, and where they are attained.

Takes a function in pieces, the sign chart of its derivative, and its limits at the infinities. Between two places of
the chart the function is strictly monotone or constant, so its bounds are among its values at the places, its
one-sided limits where pieces meet, and its limits far out: a finite list, in which balls find the greatest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key
from itertools import pairwise

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...symbolic.piecewise import PiecewiseForm
from ..algebra.constants import shortened, sign
from ..balls.ball import Undecided, evaluator, precision
from ..balls.certificate import Certificate, text
from ..balls.certificate import Value as ValueCertificate
from ..balls.jet import jets
from ..balls.number import Number, certified, proved
from ..expansion.endpoints import gap, inwards, limit_at, regular
from .chart import Cell, Chart, Place, intervals

_BITS = 512


@dataclass(frozen=True)
class Bound:
    """An infimum or a supremum, which may be infinite."""

    value: Number
    attained: bool
    at: tuple[Number, ...]  # the single points, kinks and ends of intervals where it is attained

    def __str__(self) -> str:
        return f"{self.value}" if self.attained or not self.value.finite else f"{self.value}, not attained"


@dataclass(frozen=True)
class Bounds:
    """The bounds of a function and of its absolute value, and what was evaluated for them."""

    lower: Bound
    upper: Bound
    size: Bound  # the supremum of the absolute value
    evidence: tuple[Certificate, ...]


@dataclass(frozen=True)
class _Candidate:
    """A value or a limit, exact, which may be an infinity, or as a ball."""

    exact: Expr | None
    ball: arb
    place: Place | None
    attained: bool
    expr: Expr
    held: bool  # whether the place itself has it, and not only the points next to it
    shown: bool = True  # whether it can be seen on the whole enclosure of its place


def bounds(form: PiecewiseForm, slopes: Chart, limit: Callable[[int], Expr]) -> Bounds:
    """The bounds of a function on the whole real line.

    Parameters
    ----------
    form : PiecewiseForm
        The function, without parameters.
    slopes : Chart
        Of its derivative, on the same pieces.
    limit : callable
        The function's limit towards the infinity of a side, 1 or -1.

    Raises
    ------
    Undecided
        If it is not decided which of two values is the larger.
    """
    with precision(_BITS):
        candidates = list(_candidates(form, slopes, limit))
        lower, shown_below = _greatest(candidates, -1)
        upper, shown_above = _greatest(candidates, 1)
        size, _ = _greatest([_absolute(c) for c in candidates], 1)
    return Bounds(lower, upper, size, (*slopes.evidence, *shown_below, *shown_above))


def images(form: PiecewiseForm, slopes: Chart, limit: Callable[[int], Expr]) -> list[tuple[Bound, Bound]]:
    """The intervals of values of a function, from the least to the greatest: one, where it jumps over no value.

    Takes what `bounds` takes. Between two jumps the function is continuous, and has all values between its bounds
    there. What has a value in common, or touches where one has the value, is one interval.
    """
    found: list[list[_Candidate]] = []
    with precision(_BITS):
        runs = list(_runs(form, slopes, limit))
        runs.sort(key=cmp_to_key(_lower))
        for run in runs:
            if found:
                below, low = _best(found[-1], 1), _best(run, -1)
                order = _compare(below[0], low[0])
                if order > 0 or (order == 0 and any(c.attained for c in (*below, *low))):
                    found[-1] += run
                    continue
            found.append(run)
        return [(_greatest(run, -1)[0], _greatest(run, 1)[0]) for run in found]


def at_place(expr: Expr, x: Symbol, place: Place, side: int) -> tuple[Expr | None, arb]:
    """The limit of a smooth expression at a place, from the right (1) or the left (-1): exactly where the place is
    exact, and as a ball, which is not finite for an infinity.
    """
    with precision(_BITS):
        if place.exact is not None:
            value = limit_at(expr, x, place.exact, side)
            return value, evaluator(value, ())() if value.is_finite else arb("nan")
        # the mean value form: where the slope nearly vanishes, the width of the enclosure hardly counts
        box, middle = place.ball, place.ball.mid()
        coefficients = jets(expr, x)
        return None, coefficients(middle, 0)[0] + coefficients(box, 1)[1] * (box - middle)


def place_number(place: Place) -> Number:
    """A place as a number."""
    if place.exact is not None:
        return proved(place.exact, "an exact root" if place.order else "where two pieces meet")
    with precision(_BITS):
        return certified(place.ball, "a root isolated by interval Newton steps")


def _candidates(form: PiecewiseForm, slopes: Chart, limit: Callable[[int], Expr]) -> Iterator[_Candidate]:
    pieces = [p.expr for p in intervals(form)]
    for side, cell in ((-1, slopes.cells[0]), (1, slopes.cells[-1])):
        far = limit(side)
        ball = evaluator(far, ())() if far.is_finite else arb("nan")
        yield _Candidate(far, ball, None, cell.sign == 0, pieces[cell.piece], False)
    for left, right in pairwise(slopes.cells):
        place = left.upper
        assert place is not None
        held, inside = pieces[left.piece], -1
        if left.piece != right.piece and place.exact is not None:
            held, inside = form.at(place.exact).expr, inwards(form, place.exact)
        yield _candidate(held, form.x, place, inside, attained=True, held=True)
        for cell, side in ((left, -1), (right, 1)):
            expr = pieces[cell.piece]
            if expr != held:  # the limit from that side, and a value only where the function is constant there
                yield _candidate(expr, form.x, place, side, attained=cell.sign == 0, held=False)


def _candidate(expr: Expr, x: Symbol, place: Place, side: int, *, attained: bool, held: bool) -> _Candidate:
    """A value or a limit at a place; an infinity is not a value."""
    exact, ball = at_place(expr, x, place, side)
    finite = exact is None or bool(exact.is_finite)
    inside = place.exact is None or place.lower == place.upper or regular(expr, x, place.exact)
    return _Candidate(exact, ball, place, attained and finite, expr, held and finite, inside)


def _lower(a: Sequence[_Candidate], b: Sequence[_Candidate]) -> int:
    """Negative where the least of the first ones is the smaller."""
    return _compare(_best(a, -1)[0], _best(b, -1)[0])


def _runs(form: PiecewiseForm, slopes: Chart, limit: Callable[[int], Expr]) -> Iterator[list[_Candidate]]:
    """The candidates of each stretch of the line on which the function is continuous."""
    x, pieces = form.x, [p.expr for p in intervals(form)]

    def end(place: Place, cell: Cell, side: int) -> _Candidate:
        expr = pieces[cell.piece]
        held = form.at(place.exact).expr if place.exact in form.bounds else expr
        same = held == expr or sign(gap(held, inwards(form, place.exact), expr, side, x, place.exact)) == 0
        return _candidate(expr, x, place, side, attained=same or cell.sign == 0, held=same)

    def far(side: int, cell: Cell) -> _Candidate:
        value = limit(side)
        ball = evaluator(value, ())() if value.is_finite else arb("nan")
        return _Candidate(value, ball, None, cell.sign == 0, pieces[cell.piece], False)

    run = [far(-1, slopes.cells[0])]
    for left, right in pairwise(slopes.cells):
        place = left.upper
        assert place is not None
        ends = [end(place, cell, side) for cell, side in ((left, -1), (right, 1))]
        run.append(ends[0])
        if not all(c.held for c in ends):
            yield run
            if not any(c.held for c in ends):
                held = form.at(place.exact).expr
                yield [_candidate(held, x, place, inwards(form, place.exact), attained=True, held=True)]
            run = []
        run.append(ends[1])
    yield [*run, far(1, slopes.cells[-1])]


def _absolute(candidate: _Candidate) -> _Candidate:
    if candidate.exact is None:
        return replace(candidate, ball=abs(candidate.ball))
    exact = -candidate.exact if sign(candidate.exact) < 0 else candidate.exact
    return replace(candidate, exact=exact, ball=abs(candidate.ball))


def _best(candidates: Sequence[_Candidate], direction: int) -> list[_Candidate]:
    """The greatest candidates, or with the direction -1 the least."""
    best = [candidates[0]]
    for candidate in candidates[1:]:
        order = direction * _compare(candidate, best[0])
        if order > 0:
            best = [candidate]
        elif order == 0:
            best.append(candidate)
    return best


def _greatest(candidates: Sequence[_Candidate], direction: int) -> tuple[Bound, list[Certificate]]:
    """The greatest candidate, or with the direction -1 the least, as a bound."""
    best = _best(candidates, direction)
    attaining = [c for c in best if c.attained and c.held]
    value = _value(best)
    shown: list[Certificate] = [
        ValueCertificate(text(c.expr), str(c.place.lower), str(c.place.upper), value.lo, value.hi)
        for c in best
        if c.place is not None and c.shown and value.finite
    ]
    where = dict.fromkeys(place_number(c.place) for c in attaining if c.place is not None)
    return Bound(value, any(c.attained for c in best), tuple(where)), shown


def _value(best: Sequence[_Candidate]) -> Number:
    exact = [shortened(c.exact) for c in best if c.exact is not None]
    if exact:
        shortest = min(exact, key=lambda e: (sympy.count_ops(e), str(e)))
        limits = all(c.place is None for c in best) or not shortest.is_finite
        return proved(shortest, "the limit of the tail" if limits else "the value at an exact place")
    ball = best[0].ball
    for c in best[1:]:
        ball = ball.union(c.ball)
    return certified(ball, "the ball at an enclosed stationary point")


def _compare(a: _Candidate, b: _Candidate) -> int:
    """1 where a is larger, -1 where b is; 0 where they are equal, or both are values too close for 100 digits."""
    far = [sign(c.exact) if c.exact in (sympy.oo, -sympy.oo) else 0 for c in (a, b)]
    if any(far):
        return (far[0] > far[1]) - (far[0] < far[1])
    if a.ball > b.ball:
        return 1
    if a.ball < b.ball:
        return -1
    if a.exact is not None and b.exact is not None:
        return sign(a.exact - b.exact)
    if a.attained != b.attained:
        raise Undecided(f"whether {a.ball.str(30)} is attained: a value is too close to a limit")
    return 0
