"""The best value of a parameter by search: a sample proposes it, a distance and two witnesses prove it.

Takes a form in x and one parameter; gives a `Best`. The largest difference at the proposed value bounds the least one
from above. From below it is bounded by points x at which the difference grows with the parameter on one side of the
value, and falls on the other, so that no other value does better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import sympy
from flint import arb
from sympy import Expr, Rational, Symbol, oo

from ...errors import Refusal
from ...symbolic.display import plain
from ...symbolic.piecewise import Piece, PiecewiseForm
from ..algebra.constants import ball, rational, sign
from ..algebra.identities import whole_line
from ..algebra.scaling import scaling
from ..balls.ball import Undecided, dyadic, evaluator, precision
from ..balls.number import Number, certified, proved, unknown
from ..expansion.tails import expand
from ..signs.search import simplest
from .best import Best, allowed, approached, reached
from .best_by_law import common_limit
from .distance import Where, largest
from .sampled import Sampled, Scan, Tracked, root
from .witness import Witness, along, digits, monotone, monotone_end

_BITS = 512
_FINE = 160  # bits of the value that is proposed
_SAMPLE = -30  # levels of a sample that are nearer than 2**_SAMPLE may be equal
_LOOSE = -80  # an enclosure wider than 2**_LOOSE is given up


def by_search(form: PiecewiseForm, p: Symbol, preferred: Sequence[Expr]) -> Best:
    """The best value, with proof. Raises `Undecided` where the proof fails, or nothing is proposed."""
    sampled = Sampled(form, p)
    scan = sampled.scan()
    if not scan.least.is_finite():
        raise Undecided(f"the difference is unbounded for all values of {p} that were tried")
    for value in _named(form, p, (*preferred, *_between(scan))):
        if sampled.level(ball(value)) <= scan.least + (1 + scan.least) * arb(2) ** _SAMPLE:
            found = _at_rest(form, p, value)
            if found is not None:
                return found
    if scan.bracket is None:
        return _towards(form, p, scan.end)
    return _crossing(form, p, sampled, *scan.bracket)


def _named(form: PiecewiseForm, p: Symbol, preferred: Sequence[Expr]) -> Iterator[Rational]:
    """Values that a person would try: those preferred, 0, 1, and the numbers of the formula."""
    numbers = sorted({abs(n) for q in form for n in q.expr.atoms(Rational)})
    for value in dict.fromkeys([*preferred, sympy.S.Zero, sympy.S.One, *numbers]):
        if value.is_Rational and allowed(p, value):
            yield value


def _between(scan: Scan) -> list[Rational]:
    """The simplest number among the values that had the least level, unless they reach to infinity."""
    low, high = (dyadic(v) for v in scan.same)
    if scan.end > 0 or not low < high:
        return []
    found = simplest(low, high)
    return [Rational(found.numerator, found.denominator)]


def _at_rest(form: PiecewiseForm, p: Symbol, value: Rational) -> Best | None:
    """A value at which the largest difference is 0, or lies where the parameter does not move it."""
    found = largest(form.subs({p: value}))
    if found.verdict == "unknown" or not found.largest.finite:
        return None
    method = "the two are equal there"
    if not found.same:
        method = "the same difference is there for every value, at a place that the parameter does not move"
        if not any(_fixed(form, p, w, found.largest) for w in found.at):
            return None
    return reached(p, proved(value, method), found, method=method)


def _fixed(form: PiecewiseForm, p: Symbol, where: Where, height: Number) -> bool:
    """Whether the difference at a place is the same for all values of the parameter, and as large as a height."""
    values: list[Expr | None] = []
    for place in (where.lower, where.upper):
        if place.finite:
            x = _near(place)
            pieces = along(form, p, x).map(lambda e, x=x: e.subs(form.x, x))  # type: ignore[misc]
            values += [pieces.pieces[0].expr] if pieces.smooth and not pieces.pieces[0].expr.has(p) else []
        else:
            values.append(common_limit(form, p, -1 if place.lo == "-inf" else 1))
    with precision(_BITS):
        low = height.ball.lower() - arb(2) ** _LOOSE
        return any(v is not None and v not in (oo, -oo) and abs(evaluator(v, ())()) >= low for v in values)


def _near(place: Number) -> Rational:
    """A rational point at a place."""
    if place.lo == place.hi:
        return Rational(place.lo)
    with precision(_BITS):
        return rational(dyadic(place.ball.mid()))


def _towards(form: PiecewiseForm, p: Symbol, end: int) -> Best:
    """The largest difference falls towards an end of the domain: its limit from above, and a witness from below."""
    target = "infinity" if end > 0 else "0"
    open_end = Undecided(f"the largest difference falls as {p} tends to {target if p.is_nonnegative else 'an end'}")
    if not p.is_nonnegative:
        raise open_end
    ideal = _stretched(form, p, end)
    if ideal is None and end < 0:
        ideal = _shrunk(form, p)
    if ideal is None:
        raise open_end
    above = largest(ideal)
    if above.verdict == "unknown" or not above.largest.finite:
        raise open_end
    if above.same:
        which = p if end > 0 or p.is_positive else f"{p} above 0"
        method = f"No {which} is best: as it tends to {target} the largest difference tends to 0, and it never is 0"
        return approached(p, unknown(method), proved(0, method), method=method)
    for place in above.at:
        if not place.lower.finite:
            continue
        at = _near(place.lower)
        with precision(_BITS):
            value = evaluator(ideal.at(at).expr.subs(form.x, at), ())()
            if value.contains(0):
                continue
        try:
            witness = monotone(form, p, at, 1 if value > 0 else -1, sympy.S.Zero, oo, -end)
        except Refusal:
            continue
        least = above.largest
        if least.verdict != "proved":
            with precision(_BITS):
                least = _from_to(abs(value), least.ball, "the limit from above, and a witness from below")
        how = "larger" if end > 0 else "smaller"
        method = (
            f"No best {p} was found: the {how} it is, the smaller is the difference at x = {digits(at)}, and as {p} "
            f"tends to {target} the largest difference tends to its infimum"
        )
        return approached(p, unknown(method), least, method=method, evidence=(*above.evidence, *witness.evidence))
    raise open_end


def _from_to(low: arb, high: arb, method: str) -> Number:
    """A number between the lower end of one ball and the upper end of another."""
    return replace(certified(high, method), lo=certified(low, method).lo)


def _stretched(form: PiecewiseForm, p: Symbol, end: int) -> PiecewiseForm | None:
    """What the form tends to, uniformly, as its parameter tends to infinity (end 1) or to 0 (end -1).

    Let a term be g(x; p) = q^-k g(q x; 1), where q is a power of p that tends to infinity, and let g(x; 1) less h(x),
    which is a multiple of x^k on each side, be bounded: then g tends to h, for the difference is that bound over q^k.
    """
    pieces: list[Piece] = []
    for piece in form:
        rest, moved = piece.expr.as_independent(p, as_Add=True)
        if moved == 0:
            pieces.append(piece)
            continue
        law = scaling(whole_line(moved, form.x), p)
        if law is None or law.inside * end <= 0 or piece.lower.has(p) or piece.upper.has(p):
            return None
        k = -law.outside / law.inside
        if not (k.is_Integer and k > 0):
            return None
        at_one = moved.subs(p, 1)
        parts = _split_at_0(piece, at_one, at_one)
        ideal = []
        for part in parts:
            side = 1 if part.upper == oo or (part.upper != oo and sign(part.upper) > 0) else -1
            h = sympy.expand(expand(at_one, form.x, side).polynomial).coeff(form.x, k) * form.x**k
            half = Piece(at_one - h, *((sympy.S.Zero, oo) if side > 0 else (-oo, sympy.S.Zero)), False, False)
            other = Piece(sympy.S.Zero, *((-oo, sympy.S.Zero) if side > 0 else (sympy.S.Zero, oo)), side > 0, side < 0)
            halves = (other, half) if side > 0 else (half, other)
            if not largest(PiecewiseForm(halves, form.x)).largest.finite:
                return None
            ideal.append(replace(part, expr=rest + h))
        pieces += ideal
    return PiecewiseForm(tuple(pieces), form.x)


def _split_at_0(piece: Piece, left: Expr, right: Expr) -> list[Piece]:
    if piece.upper != oo and sign(piece.upper) <= 0:
        return [replace(piece, expr=left)]
    if piece.lower != -oo and sign(piece.lower) >= 0:
        return [replace(piece, expr=right)]
    return [
        replace(piece, expr=left, upper=sympy.S.Zero, upper_closed=True),
        replace(piece, expr=right, lower=sympy.S.Zero, lower_closed=False),
    ]


def _shrunk(form: PiecewiseForm, p: Symbol) -> PiecewiseForm | None:
    """What the form tends to, uniformly, as its parameter tends to 0: q + p r with a bounded r tends to q."""
    slope = form.map(lambda e: sympy.diff(e, p))
    if any(q.expr.has(p) for q in slope) or any(b.has(p) for b in form.bounds):
        return None
    return form.subs({p: 0}) if largest(slope).largest.finite else None


def _crossing(form: PiecewiseForm, p: Symbol, sampled: Sampled, low: arb, high: arb) -> Best:
    with precision(_BITS):
        falling, rising = (Tracked(form, p, sampled.peak(v)) for v in (low, high))
        value = root(lambda v: falling.height(v) - rising.height(v), low, high)
    with precision(_FINE):
        best = rational(dyadic((value + 0).mid()))
    above = largest(form.subs({p: best}))
    if above.verdict == "unknown":
        raise Undecided(above.method)
    start = sympy.S.Zero if p.is_nonnegative else -oo
    grows = _witness(form, p, rising, best, oo, 1)
    falls = _witness(form, p, falling, start, best, -1)
    with precision(_BITS):
        top = above.largest.ball.upper()
        below = [w.level(ball(best)).lower() for w in (grows, falls)]
        least = _from_to(min(below), top, "the largest difference at a value from above, and two witnesses from below")
        reach = arb(2) ** -_FINE
        while not all(w.level(ball(best) + k * reach) > top for w, k in ((grows, 1), (falls, -1))):
            reach *= 2
            if reach > arb(2) ** _LOOSE:
                raise Undecided(f"two witnesses do not enclose the best {p}")
        around = (ball(best) - reach).union(ball(best) + reach)
    method = (
        f"for larger {p} the difference at x = {_point(rising)} is larger, for smaller {p} that at "
        f"x = {_point(falling)}"
    )
    evidence = (*grows.evidence, *falls.evidence)
    return reached(p, certified(around, method), above, method=method, least=least, unique=True, evidence=evidence)


def _witness(form: PiecewiseForm, p: Symbol, peak: Tracked, start: Expr, end: Expr, direction: int) -> Witness:
    if peak.bound is not None and peak.bound.has(p):
        return monotone_end(peak.expr, form.x, peak.bound, p, peak.sign, start, end, direction)
    return monotone(form, p, peak.witness, peak.sign, start, end, direction)


def _point(peak: Tracked) -> str:
    return digits(peak.witness) if peak.bound is None else plain(peak.bound)
