"""The relatives of an activation among those that are known.

Takes an activation and others; gives those that it equals, at values of their parameters, or after scaling and shifting
input and output, each proved by algebra. That it differs from the rest is proved by a point for each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations, product

from sympy import Dummy, Expr, Symbol

from ...definition.activation import Activation, DefinitionError
from ...symbolic.display import plain
from ...symbolic.piecewise import FormError, PiecewiseForm
from ..algebra.identities import difference, equal, identity
from ..algebra.identities import evidence as refutation
from ..balls.certificate import Certificate
from ..balls.number import Verdict
from ..derive import derive
from .affine import Affine
from .anchors import candidates, conditions, derivative_at, fits, laws, places, solved
from .letters import meanings, with_letters

_ORDERS = 5  # derivatives, from the value itself on, that a value of a parameter is looked for in


@dataclass(frozen=True)
class Relative:
    """f(x) = law, in which another activation stands: outer * other(inner * x + shift) + offset at `values`.

    `order` is 1 where the law is that of f'. `every` names the parameters of f for all of whose values it holds; the
    others are at their defaults.
    """

    other: str
    order: int
    law: str
    values: tuple[tuple[str, str], ...]
    outer: str
    inner: str
    shift: str
    offset: str
    every: tuple[str, ...]
    verdict: Verdict
    evidence: tuple[Certificate, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing is scaled or shifted."""
        return (self.outer, self.inner, self.shift, self.offset) == ("1", "1", "0", "0")


@dataclass(frozen=True)
class Stranger:
    """An activation of which no form was found that f equals; at a point f differs from it as it is."""

    other: str
    at: str | None
    evidence: tuple[Certificate, ...] = ()


@dataclass(frozen=True)
class Relatives:
    """What is known of an activation and each of the others."""

    name: str
    parameters: tuple[tuple[str, str], ...]  # names and defaults
    found: tuple[Relative, ...]
    open: tuple[Relative, ...]  # neither proved nor refuted
    strangers: tuple[Stranger, ...]


@dataclass(frozen=True)
class _Attempt:
    """A guess that follows from exact values: an affine map of the other at values of its parameters."""

    affine: Affine
    values: tuple[tuple[Symbol, Expr], ...]


@dataclass(frozen=True)
class _Family:
    """Another activation with letters of its own for its parameters: two parameters of one name are not one."""

    activation: Activation
    own: PiecewiseForm  # with its parameters
    form: PiecewiseForm  # with the letters
    letters: tuple[Symbol, ...]

    @property
    def defaults(self) -> dict[Symbol, Expr]:
        return {t: p.default for t, p in zip(self.letters, self.activation.parameters, strict=True)}

    def at(self, values: Mapping[Symbol, Expr]) -> PiecewiseForm:
        return self.form.subs({**self.defaults, **values})


def relatives(activation: Activation, others: Iterable[Activation]) -> Relatives:
    """The relatives of an activation.

    Parameters
    ----------
    activation : Activation
    others : iterable of Activation
        Among which they are looked for; itself and gated units are passed over.

    Raises
    ------
    DefinitionError
        If the activation's own formula has no form.
    """
    derived = derive(activation)
    found: list[Relative] = []
    open_: list[Relative] = []
    strangers: list[Stranger] = []
    for other in others:
        if other.name == activation.name or other.gated:
            continue
        known = relation(derived.f, activation, other)
        if not known:
            strangers.append(_stranger(derived.f, activation, other))
        known += relation(derived.d1, activation, other, 1)
        found += [r for r in known if r.verdict == "proved"]
        open_ += [r for r in known if r.verdict != "proved"]
    return Relatives(
        activation.name,
        tuple((p.name, plain(p.default)) for p in activation.parameters),
        tuple(sorted(found, key=lambda r: (r.order, not r.same))),
        tuple(open_),
        tuple(strangers),
    )


def relation(form: PiecewiseForm, activation: Activation, other: Activation, order: int = 0) -> tuple[Relative, ...]:
    """How a derivative of an activation follows from another activation: proved, or the guesses that are open.

    A law at the parameters' defaults is followed by one for all of their values, where that is another law; the second
    alone is given where it is the same.
    """
    found = laws_of(form, activation, other, order)
    if found.every is None:
        return found.open if found.special is None else (found.special,)
    if found.special is None or found.every.same or not found.special.same:
        return (found.every,)
    return (found.special, found.every)


@dataclass(frozen=True)
class Laws:
    """How one activation follows from another: at its parameters' defaults, and for all of their values.

    Both are the same law where it has no parameters; `open` are the guesses, where none is proved.
    """

    special: Relative | None = None
    every: Relative | None = None
    open: tuple[Relative, ...] = ()


def laws_of(
    form: PiecewiseForm, activation: Activation, other: Activation, order: int = 0, *, scaled: bool = True
) -> Laws:
    """The laws of a derivative of an activation in another one; without `scaled`, only in that one as it is."""
    family = _family(other)
    if family is None:
        return Laws()
    form = with_letters(form)
    special = form.subs({p: p.default for p in activation.parameters})
    found, open_ = _first(special, family, scaled)
    if found is None:
        return Laws(open=tuple(_relative(a, special, family, order, (), "unknown") for a in open_))
    told = _relative(found, special, family, order, (), "proved")
    if special == form:
        return Laws(told, None if activation.parameters else told)
    general, _ = _first(form, family, scaled)
    if general is None:
        return Laws(told)
    every = tuple(p.name for p in activation.parameters)
    return Laws(told, _relative(general, form, family, order, every, "proved"))


@lru_cache(maxsize=1 << 8)
def _family(activation: Activation) -> _Family | None:
    """None where the formula has no form: its fault is reported where it is examined."""
    try:
        form = derive(activation).f
    except DefinitionError:
        return None
    letters = {p: Dummy(p.name, **p.assumptions0) for p in activation.parameters}
    return _Family(activation, form, with_letters(form.subs(letters)), tuple(letters.values()))


def _first(form: PiecewiseForm, family: _Family, scaled: bool) -> tuple[_Attempt | None, list[_Attempt]]:
    """The first guess that algebra proves; else those that it leaves open."""
    open_: list[_Attempt] = []
    tried: set[_Attempt] = set()
    for attempt in _attempts(form, family, scaled):
        if attempt in tried:
            continue
        tried.add(attempt)
        try:
            verdict = equal(form, attempt.affine.form(family.at(dict(attempt.values))))
        except FormError:
            continue
        if verdict:
            return attempt, []
        if verdict is None:
            open_.append(attempt)
    return None, open_


def _attempts(form: PiecewiseForm, family: _Family, scaled: bool) -> Iterator[_Attempt]:
    """Guesses, the simplest first; without `scaled`, the other activation as it is alone."""
    yield _Attempt(Affine(), ())
    own = sorted(form.to_sympy().free_symbols - {form.x}, key=str)
    for given in permutations(own, len(family.letters)):
        if all(fits(letter, value) for letter, value in zip(family.letters, given, strict=True)):
            yield _Attempt(Affine(), tuple(zip(family.letters, given, strict=True)))
    for values in _settings(form, family.form, family.letters, {}):
        yield _Attempt(Affine(), tuple(values.items()))
    if not scaled:
        return
    yield from (_Attempt(a, ()) for a in _told(candidates(form, family.at({}))))
    for letter in family.letters:
        rest = {t: v for t, v in family.defaults.items() if t is not letter}
        for value in dict.fromkeys(_consistent(form, family.form.subs(rest), letter)):
            member = family.at({letter: value})
            yield from (_Attempt(a, ((letter, value),)) for a in _told(candidates(form, member)))


def _told(found: Iterator[Affine]) -> Iterator[Affine]:
    """As many as there are before the parameters' domains leave a question open."""
    try:
        yield from found
    except FormError:
        return


def _settings(
    form: PiecewiseForm, family: PiecewiseForm, unknown: Sequence[Symbol], values: dict[Symbol, Expr]
) -> Iterator[dict[Symbol, Expr]]:
    """Values of the letters at which a family may be f itself, each from the first equation in it alone.

    Where a bound is known, more equations are: the family's values on either side.
    """
    for equation in _values(form, family.subs(values)) if len(values) < len(unknown) else ():
        free = [t for t in unknown if t in equation.free_symbols]
        if len(free) == 1:
            for value in solved(equation, free[0]):
                yield from _settings(form, family, unknown, {**values, free[0]: value})
            return
    if values:
        yield values  # what no equation says is left at its default


def _values(form: PiecewiseForm, family: PiecewiseForm) -> Iterator[Expr]:
    """What is 0 where the other is f itself: differences of bounds, and of derivatives where both have them."""
    if len(form.bounds) == len(family.bounds):
        yield from (a - b for a, b in zip(form.bounds, family.bounds, strict=True))
    for place, order, side in product(places(form), range(_ORDERS), (1, -1)):
        try:
            gap = derivative_at(form, place, side, order) - derivative_at(family, place, side, order)
        except FormError:
            continue
        if gap.is_finite is not False:
            yield gap


def _consistent(form: PiecewiseForm, family: PiecewiseForm, letter: Symbol) -> Iterator[Expr]:
    """Values of a letter at which some scales can be right for all derivatives at a place."""
    for p, q in product(places(form), places(family)):
        try:
            asked = laws(form, family, p, q)
        except FormError:
            continue
        for equation in conditions(asked or ()):
            if equation.has(letter):
                yield from solved(equation, letter)


def _relative(
    attempt: _Attempt, form: PiecewiseForm, family: _Family, order: int, every: tuple[str, ...], verdict: Verdict
) -> Relative:
    names = {t: p.name for t, p in zip(family.letters, family.activation.parameters, strict=True)}
    given = {t: v.subs(meanings(v)) for t, v in attempt.values if v != family.defaults[t]}
    values = tuple((names[t], plain(given[t])) for t in family.letters if t in given)
    affine = attempt.affine.map(lambda v: v.subs(meanings(v)))
    sides = [side.map(lambda v: v.subs(meanings(v))) for side in (form, affine.form(family.at(given)))]
    return Relative(
        other=family.activation.name,
        order=order,
        law=affine.text(family.activation.name, "".join(f", {name}={value}" for name, value in values)),
        values=values,
        outer=plain(affine.outer),
        inner=plain(affine.inner),
        shift=plain(affine.shift),
        offset=plain(affine.offset),
        every=every,
        verdict=verdict,
        evidence=(identity(*sides),) if verdict == "proved" else (),
    )


def _stranger(form: PiecewiseForm, activation: Activation, other: Activation) -> Stranger:
    family = _family(other)
    point = None
    if family is not None:
        point = difference(
            form.subs({p: p.default for p in activation.parameters}),
            family.own.subs({p: p.default for p in other.parameters}),
        )
    if point is None:
        return Stranger(other.name, None)
    return Stranger(other.name, str(point.at), (refutation(point),))
