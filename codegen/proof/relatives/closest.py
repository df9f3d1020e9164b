"""The known activation that a function is: as it is, scaled and shifted, or the nearest.

Takes an activation and others; gives a `Closest`. An equality is proved by algebra; otherwise the largest
difference on the whole real line is certified, and where that is infinite, the largest relative one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from sympy import Expr, Rational, S, cancel

from ...definition.activation import Activation, DefinitionError
from ...definition.location import written_at
from ...symbolic.display import display
from ...symbolic.piecewise import PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.combine import combined
from ..balls.ball import NoEnclosure, evaluator
from ..derive import derive
from ..distance.distance import Distance, largest
from ..signs.chart import derivative
from .find import Laws, Relative, laws_of
from .letters import meanings, with_letters

_TRIED = tuple(Rational(k, 16) for k in (-1600, -320, -80, -40, -16, -5, 3, 16, 40, 80, 320, 1600))


@dataclass(frozen=True)
class Near:
    """An activation that the function is not, and how far it is from it; all parameters at their defaults.

    Where the values differ without bound, `relative` is the distance of f/g from 1; else `derivatives` is that of f'
    from g'.
    """

    other: str
    values: Distance
    derivatives: Distance | None = None
    relative: Distance | None = None


@dataclass(frozen=True)
class Closest:
    """What a function is among known activations.

    Attributes
    ----------
    same : Relative or None
        The activation that it equals at its parameters' defaults.
    every : Relative or None
        The one that it equals for all values of its parameters.
    scaled : Relative or None
        The one that it equals after scaling and shifting, where it equals none as it is.
    near : Near or None
        The one of its own name, where it equals none as it is; the nearest, where none has its name.
    """

    name: str
    same: Relative | None
    every: Relative | None
    scaled: Relative | None = None
    near: Near | None = None


def closest(activation: Activation, others: Iterable[Activation]) -> Closest:
    """The activation that one equals, or is nearest to; gated units are compared with gated units.

    Of several that it equals, the one of its own name comes first, then that which takes the fewest settings.
    """
    own = _decided(activation).ungated
    form = derive(own).f
    known = [_decided(o).ungated for o in others if o.gated == activation.gated]
    known.sort(key=lambda o: (not _namesakes(own, o), len(o.parameters), o.name))
    laws: list[Laws] = []
    for other in known:
        laws.append(laws_of(form, own, other, scaled=False))
        if _settled(own, other, laws[-1]):
            break
    same, every = _simplest(own, [law.special for law in laws]), _simplest(own, [law.every for law in laws])
    if same is not None:
        return Closest(own.name, same, every)
    scaled = None if activation.gated else _simplest(own, [laws_of(form, own, o).special for o in known])
    near = _near(_at_defaults(own), [o for o in known if _namesakes(own, o)] or known)
    return Closest(own.name, None, None, scaled, near)


def _namesakes(one: Activation | Relative, other: Activation | Relative) -> bool:
    """Whether two have one name, as frameworks write it: `hard_sigmoid`, `HardSigmoid` and `hardsigmoid` are one."""
    first, second = (a.other if isinstance(a, Relative) else a.name for a in (one, other))
    return first.replace("_", "").lower() == second.replace("_", "").lower()


def _settled(own: Activation, other: Activation, found: Laws) -> bool:
    """Whether nothing simpler can come: a namesake as it is, and for all values of the parameters."""
    as_it_is = found.special is not None and not found.special.values
    return as_it_is and _namesakes(own, other) and (not own.parameters or found.every is not None)


def _simplest(own: Activation, found: Sequence[Relative | None]) -> Relative | None:
    """The namesake, where there is one; else the one with the fewest settings, the first of them."""
    proved = [r for r in found if r is not None]
    return min(proved, key=lambda r: (not _namesakes(own, r), len(r.values)), default=None)


@lru_cache(maxsize=1 << 8)
def _decided(activation: Activation) -> Activation:
    """The activation; at its defaults, where its formula has no form for all values of its parameters."""
    try:
        derive(activation)
    except DefinitionError:
        with written_at(activation.location):
            return activation.at(activation.name, **{p.name: p.default for p in activation.parameters})
    return activation


@lru_cache(maxsize=1 << 8)
def _at_defaults(activation: Activation) -> PiecewiseForm:
    return derive(activation).f.subs({p: p.default for p in activation.parameters})


def _near(form: PiecewiseForm, others: Sequence[Activation]) -> Near | None:
    """The nearest: those that differ least at a few points are tried first, others while they may be nearer."""
    forms = {o.name: _at_defaults(o) for o in others}
    sampled = sorted((_apart(form, f), name) for name, f in forms.items())
    best: tuple[float, str, Distance] | None = None
    for least, name in sampled:
        if best is not None and least >= best[0]:
            break
        found = _distance(form, forms[name])
        if found.verdict == "unknown":
            continue
        size = float(found.largest.hi)
        if best is None or size < best[0]:
            best = (size, name, found)
    if best is None:
        return None
    _, name, values = best
    if not values.largest.finite:
        if len(others) > 1:  # which is the nearest is not known
            return None
        return Near(name, values, relative=_relative(form, forms[name]))
    return Near(name, values, _distance(derivative(form), derivative(forms[name])))


def _distance(a: PiecewiseForm, b: PiecewiseForm) -> Distance:
    """The supremum of |a - b|, by the shortest forms of the difference and its derivative.

    Of 1 - exp(x)/(1 + exp(x)) balls do not tell the sign where it is small, of 1/(1 + exp(x)) they do.
    """
    difference = _short(combined(a, b, lambda p, q: p - q))
    return largest(difference, _short(derivative(difference)))


def _short(form: PiecewiseForm) -> PiecewiseForm:
    """The same pieces: where two meet that have one slope, the function may jump."""

    def short(expr: Expr) -> Expr:
        found = display(expr)
        return found.subs(meanings(found))

    lettered = with_letters(form)
    pieces = zip(form.pieces, lettered.pieces, strict=True)
    return PiecewiseForm(tuple(replace(piece, expr=short(other.expr)) for piece, other in pieces), form.x)


def _relative(a: PiecewiseForm, b: PiecewiseForm) -> Distance | None:
    """The supremum of |a/b - 1|, a factor that both have, and may be 0, cancelled; None where b alone is 0."""
    left, right = (with_letters(_held_by_the_left(f)) for f in (a, b))
    pairs = combined(left, right, lambda p, q: S.One if p == q else S.NaN if q == 0 else cancel(p / q))
    if any(p.expr is S.NaN for p in pairs):
        return None
    return largest(pairs.map(lambda e: (e - 1).subs(meanings(e))))


def _held_by_the_left(form: PiecewiseForm) -> PiecewiseForm:
    """The same function, each bound at which it is continuous held by the piece on its left."""
    pieces = list(form.pieces)
    for k, (left, right) in enumerate(pairwise(form.pieces)):
        if signs((left.expr - right.expr).subs(form.x, left.upper)) == {0}:
            pieces[k] = replace(pieces[k], upper_closed=True)
            pieces[k + 1] = replace(right, lower_closed=False)
    return PiecewiseForm(tuple(pieces), form.x)


def _apart(a: PiecewiseForm, b: PiecewiseForm) -> float:
    """The largest difference at a few points; no more than the largest of all."""
    gaps = [0.0]
    for point in _TRIED:
        try:
            gap = evaluator(a.at(point).expr.subs(a.x, point) - b.at(point).expr.subs(b.x, point), ())()
        except NoEnclosure:
            continue
        gaps.append(float(abs(gap).lower()))
    return max(gaps)
