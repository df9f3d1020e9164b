"""What the parameters do: laws of scales, linear dependence, special values, and limits.

Takes a subject and other activations to compare it with; gives a `Parameters`, by algebra: "equals" means for every x,
with other activations at their defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol, oo

from ...definition.activation import Activation, DefinitionError, Parameter, out_of_order
from ...symbolic.display import display, plain
from ...symbolic.piecewise import Piece, PiecewiseForm
from ..algebra.constants import Undecided
from ..algebra.identities import equal, identity, is_zero, polynomial
from ..algebra.scaling import Scaling, positive, scaling, stretched
from ..analysis import Analysis
from ..balls.ball import NoEnclosure
from ..balls.certificate import Identity
from ..balls.number import Number
from ..derive import derive
from ..distance.distance import distance
from ..expansion.extremes import Extreme, extreme
from ..expansion.tails import NoExpansion
from ..fact import Fact


@dataclass(frozen=True)
class Scale:
    """A law of scales, and what follows from it for every positive value of the parameter.

    `condition` says "p > 0" where the domain has other values, too.
    """

    parameter: str
    law: str
    consequences: tuple[str, ...]
    condition: str = ""


@dataclass(frozen=True)
class Linear:
    """f = base + parameter * factor at every x."""

    parameter: str
    base: str
    factor: str


@dataclass(frozen=True)
class Special:
    """What f is at a value of a parameter, the others at their defaults, and which activations it equals there.

    `inside` is false for a value outside the domain, but at which the formula has a value.
    """

    parameter: str
    value: str
    formula: str
    equals: tuple[str, ...]
    inside: bool


@dataclass(frozen=True)
class Limit:
    """What f tends to at each x as a parameter tends to an end of its domain, the others at their defaults.

    `exact` is the part of the line on which f is the limit already. Where the distance from the limit scales, too, the
    largest one is `constant` times `rate`, a power of the parameter. `condition` says "p > 0" where the domain has
    other values, too.
    """

    parameter: str
    toward: str
    negative: str  # x < 0
    zero: str
    positive: str
    equals: tuple[str, ...]
    exact: str | None = None
    rate: str | None = None
    constant: Number | None = None
    condition: str = ""


@dataclass(frozen=True, kw_only=True)
class Parameters(Fact):
    """All that is known of the parameters' influence. `families` are activations of the same formula."""

    scales: tuple[Scale, ...] = ()
    linear: tuple[Linear, ...] = ()
    special: tuple[Special, ...] = ()
    limits: tuple[Limit, ...] = ()
    families: tuple[str, ...] = ()
    several: bool = False  # whether there is more than one parameter

    @property
    def sentences(self) -> tuple[str, ...]:
        rest = " (the others at their defaults)" if self.several else ""
        said = [
            f"{f'for {s.condition}, ' if s.condition else ''}{s.law}: {', '.join(s.consequences)}" for s in self.scales
        ]
        said += [f"f is linear in {s.parameter}" for s in self.linear]
        said += [f"at {s.parameter} = {s.value}{rest} f is {' = '.join(s.equals)}" for s in self.special if s.equals]
        for limit in self.limits:
            f = f"{limit.negative} for x < 0 and to {limit.positive} for x > 0"
            f = limit.negative if limit.negative == limit.positive else f
            f = limit.equals[0] if limit.equals else f
            how = "" if limit.rate is None else f", never farther from it than {limit.constant} times {limit.rate}"
            how += "" if limit.exact is None else f"; for {limit.exact} it is that already"
            end = f"{limit.toward} from above" if limit.condition and limit.toward == "0" else limit.toward
            said.append(f"as {limit.parameter} tends to {end}{rest}, f tends to {f}{how}")
        said += [f"the formula is that of {', '.join(self.families)}"] if self.families else []
        return tuple(
            f"{text if text.startswith(('f(', 'f ')) else text[0].upper() + text[1:]}."
            for text in said or [self.method]
        )

    def __str__(self) -> str:
        return " ".join(self.sentences)


def parameters(subject: Analysis, library: Iterable[Activation] = ()) -> Parameters:
    """Behaviour over the parameters' domains and at their ends."""
    form = subject.derived.f
    own = subject.activation.parameters
    if not own:
        return Parameters(verdict="proved", method="f has no parameters")
    others = [a for a in library if a.name != subject.activation.name and not a.gated]
    known = _forms(others)
    laws = {p: law for p in own if (law := scaling(form, p)) is not None}
    evidence = [_identity(form, p, law) for p, law in laws.items()]
    limits, open_ = _limits(subject, own, laws, known)
    return Parameters(
        verdict="proved",
        method="algebra with the parameters as symbols, and tails"
        + (f"; not known: {'; '.join(open_)}" if open_ else ""),
        evidence=tuple(evidence),
        scales=tuple(Scale(p.name, law.law, law.consequences, _condition(p)) for p, law in laws.items()),
        linear=tuple(_linear(form, own)),
        special=tuple(_special(subject, own, known, others)),
        limits=tuple(limits),
        families=tuple(_families(form, own, others)),
        several=len(own) > 1,
    )


def _forms(activations: Iterable[Activation]) -> dict[str, PiecewiseForm]:
    """The activations that have a form, at their defaults."""
    found = {}
    for a in activations:
        try:
            found[a.name] = derive(a).f.subs({p: p.default for p in a.parameters})
        except DefinitionError:  # another activation's fault is reported where that one is examined
            continue
    return found


def names_of(form: PiecewiseForm, known: Mapping[str, PiecewiseForm]) -> tuple[str, ...]:
    """The activations that a form without parameters equals; a polynomial has its own text."""
    pieces = [polynomial(p.expr, form.x) for p in form]
    own = [plain(pieces[0])] if len(pieces) == 1 and pieces[0] is not None else []
    return (*own, *(name for name, other in known.items() if equal(form, other)))


def _identity(form: PiecewiseForm, parameter: Parameter, law: Scaling) -> Identity:
    form, p = positive(form, parameter)
    right = stretched(form.subs({p: 1}), p**law.outside, p**law.inside)
    return identity(form, right)


def _linear(form: PiecewiseForm, own: Sequence[Parameter]) -> Iterator[Linear]:
    for p in own:
        if any(p in bound.free_symbols for bound in form.bounds):
            continue
        factor = form.diff(p)
        if all(is_zero(sympy.diff(piece.expr, p)) for piece in factor):
            base = form.subs({p: 0})
            factor = factor.map(display)
            yield Linear(p.name, plain(base.to_sympy()), plain(factor.to_sympy()))


def _special(
    subject: Analysis, own: Sequence[Parameter], known: Mapping[str, PiecewiseForm], others: Sequence[Activation]
) -> Iterator[Special]:
    """The defaults, the domains' ends, 1 and -1, and what numbers stand in other formulas."""
    form = subject.derived.f
    written = {abs(n) for a in others for n in a.formula.atoms(sympy.Rational)} - {sympy.S.Zero}
    for p in own:
        rest = {q: q.default for q in own if q is not p}
        values = {p.default, sympy.S.Zero, sympy.S.One, sympy.S.NegativeOne, *written}
        for value in sorted(values, key=lambda v: (v != p.default, v)):
            inside = value > 0 or p.domain == "real" or (value == 0 and p.domain == "nonnegative")
            if not (inside or value == 0) or out_of_order({**rest, p: value}):
                continue
            if not all(_defined(piece, {**rest, p: value}) for piece in form):
                continue
            at = form.subs({**rest, p: value})
            equals = names_of(at, known)
            if equals or value == p.default:
                yield Special(p.name, plain(value), plain(at.map(display).to_sympy()), equals, bool(inside))


def _defined(piece: Piece, values: Mapping[Symbol, Expr]) -> bool:
    """Whether a formula still means something once a value stands in it: no division by 0, and it is real."""
    for node in (n for e in (piece.expr, piece.lower, piece.upper) for n in sympy.preorder_traversal(e)):
        # Looked at node by node: SymPy makes 0 of 0 times what is not finite.
        inner = node.base if isinstance(node, sympy.Pow) and node.exp.is_negative else None
        inner = node.args[0] if isinstance(node, sympy.log) else inner
        if inner is not None and is_zero(inner.subs(values)):
            return False
    return not piece.expr.subs(values).has(sympy.nan, sympy.zoo, oo, -oo, sympy.I) and bool(
        piece.lower.subs(values) <= piece.upper.subs(values)
    )


def _limits(
    subject: Analysis, own: Sequence[Parameter], laws: Mapping[Parameter, Scaling], known: Mapping[str, PiecewiseForm]
) -> tuple[list[Limit], list[str]]:
    found: list[Limit] = []
    open_: list[str] = []
    for p, law in laws.items():
        form = subject.derived.f.subs({q: q.default for q in own if q is not p})
        for toward in (oo, sympy.S.Zero):
            try:
                found.append(_limit(form, p, extreme(form, p, law, toward), known))
            except (NoExpansion, NoEnclosure, Undecided) as error:
                open_.append(f"the limit for {p.name} to {plain(toward)}: {error}")
    return found, open_


def _limit(form: PiecewiseForm, p: Parameter, at: Extreme, known: Mapping[str, PiecewiseForm]) -> Limit:
    limit = at.form(form.x)
    exact = constant = None
    if limit is not None and at.rate is not None:
        at_one = form.subs({p: 1})
        far = distance(at_one, limit).largest
        constant = far if far.known and far.finite else None
    if at.exact is not None:
        lower, upper = at.exact
        parts = [f"{plain(lower)} <= x"] if lower != -oo else []
        parts += [f"x <= {plain(upper)}"] if upper != oo else []
        exact = " and ".join(parts) or "everywhere"
    return Limit(
        parameter=p.name,
        toward="infinity" if at.toward == oo else "0",
        negative=_text(at.left),
        zero=_text(at.at_zero),
        positive=_text(at.right),
        equals=() if limit is None else names_of(limit, known),
        exact=exact,
        rate=None if constant is None else plain(Symbol(p.name, positive=True) ** at.rate),
        constant=constant,
        condition=_condition(p),
    )


def _condition(p: Parameter) -> str:
    """What a law of scales asks of a parameter beyond its domain."""
    return "" if p.domain == "positive" else f"{p.name} > 0"


def _text(value: Expr) -> str:
    return {oo: "infinity", -oo: "-infinity"}.get(value) or plain(value)


def _families(form: PiecewiseForm, own: Sequence[Parameter], others: Sequence[Activation]) -> Iterator[str]:
    """Activations that have the same formula, but for the names of the parameters."""
    for other in others:
        if [p.domain for p in other.parameters] != [p.domain for p in own]:
            continue
        try:
            theirs = derive(other).f.subs(dict(zip(other.parameters, own, strict=True)))
        except DefinitionError:
            continue
        if equal(form, theirs):
            yield other.name
