"""The property sheet of an activation: every kind of fact, with its verdict.

Takes an activation, and the others that it is compared with; gives a `Sheet`. What cannot be decided is `Unknown`, with
the reason: bounds on work are counted in steps, so that the sheet is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from ...definition.activation import Activation
from ...symbolic.display import constants, plain
from ...symbolic.piecewise import FormError
from ..analysis import Analysis
from ..balls.ball import NoEnclosure, Undecided
from ..balls.certificate import Certificate
from ..derive import derive
from ..expansion.tails import NoExpansion
from ..fact import Fact, as_data
from .convex import convex
from .dead_zones import dead_zones
from .domain import domain
from .fixed_points import fixed_points
from .gains import gains
from .injective import injective
from .limits import limits
from .lipschitz import lipschitz
from .monotone import monotone
from .parameters import parameters
from .range import range_of
from .saturation import saturation
from .smoothness import smoothness
from .symmetry import symmetry
from .zeros import zeros

Maker = Callable[[Analysis, tuple[Activation, ...]], Fact]


def _alone(make: Callable[[Analysis], Fact]) -> Maker:
    return lambda subject, _: make(subject)


# Every kind of fact, in the order of a sheet; each maker sees the subject and the other activations.
KINDS: dict[str, Maker] = {
    "domain": _alone(domain),
    "range": _alone(range_of),
    "limits": _alone(limits),
    "saturation": _alone(saturation),
    "dead_zones": _alone(dead_zones),
    "monotone": _alone(monotone),
    "convex": _alone(convex),
    "lipschitz": _alone(lipschitz),
    "lipschitz_gradient": _alone(partial(lipschitz, order=1)),
    "zeros": _alone(zeros),
    "fixed_points": _alone(fixed_points),
    "injective": _alone(injective),
    "symmetry": _alone(symmetry),
    "smoothness": _alone(smoothness),
    "parameters": parameters,
    "gaussian": _alone(gains),
}


@dataclass(frozen=True, kw_only=True)
class Unknown(Fact):
    """What was not decided; the reason is the method."""

    def __str__(self) -> str:
        return f"unknown: {self.method}."


@dataclass(frozen=True)
class Sheet:
    """The facts of one activation at its parameters' defaults, by their kinds."""

    name: str
    formula: str
    parameters: tuple[tuple[str, str], ...]  # names and defaults
    constants: tuple[tuple[str, str, str], ...]  # names, values, and their first digits
    facts: tuple[tuple[str, Fact], ...]
    gated: bool = False  # whether the function is what a gate multiplies

    def __getitem__(self, kind: str) -> Fact:
        return dict(self.facts)[kind]

    def __iter__(self) -> Iterator[tuple[str, Fact]]:
        return iter(self.facts)

    def data(self) -> dict[str, Any]:
        """What JSON can hold: each fact with its sentences; the certificates once, to which facts refer by number."""
        certificates: dict[Certificate, int] = {}
        facts = {}
        for kind, fact in self.facts:
            numbers = [certificates.setdefault(c, len(certificates)) for c in fact.evidence]
            fields = {key: value for key, value in as_data(fact).items() if key != "evidence"}
            facts[kind] = {"statements": list(fact.sentences), **fields, "evidence": list(dict.fromkeys(numbers))}
        return {
            "name": self.name,
            "formula": self.formula,
            **({"gated": True} if self.gated else {}),
            "parameters": dict(self.parameters),
            **({"constants": {n: {"exact": v, "value": d} for n, v, d in self.constants}} if self.constants else {}),
            "facts": facts,
            "certificates": [as_data(c) for c in certificates],
        }


def sheet(activation: Activation, others: Iterable[Activation] = (), kinds: Collection[str] = KINDS) -> Sheet:
    """All facts of an activation; of a gated unit, those of the function that multiplies the gate.

    Parameters
    ----------
    activation : Activation
    others : iterable of Activation
        With which its members at special values of the parameters are compared.
    kinds : collection of str
        Only the facts of these kinds.

    Raises
    ------
    DefinitionError
        If the formula has no derivative in the language.
    """
    unit = activation.ungated
    subject = Analysis(derive(unit))
    among = tuple(others)
    return Sheet(
        name=activation.name,
        formula=plain(unit.formula),
        parameters=tuple((p.name, plain(p.default)) for p in activation.parameters),
        constants=constants(activation),
        facts=tuple((kind, _made(make, subject, among)) for kind, make in KINDS.items() if kind in kinds),
        gated=activation.gated,
    )


def _made(make: Maker, subject: Analysis, others: tuple[Activation, ...]) -> Fact:
    try:
        return make(subject, others)
    except (Undecided, NoExpansion, NoEnclosure, FormError) as error:
        return Unknown(verdict="unknown", method=str(error))
