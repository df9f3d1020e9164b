"""The programs of one function of an activation.

Takes its form in pieces; gives the cheapest program within each bound, for each float type, and what rounds halves
correctly. A function that has none, or none that is nearly within its bound, is an error of the definition.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache

from sympy.polys.polyerrors import BasePolynomialError

from ...definition.activation import Activation, gate
from ...definition.location import DefinitionError
from ...proof.balls.ball import NoEnclosure
from ...proof.derive import Derived
from ...proof.signs.search import Undecided
from ...symbolic.piecewise import PiecewiseForm
from ..forms.composed.tree import Composition
from ..program.nan_flow import with_nan
from ..program.ops import HALVES, Type
from ..program.program import Program
from ..refusal import NoStableForm
from .backward import Derivative, product_of, term_of
from .choose import Choice, Field
from .gated_half_formats import choose_half_pair
from .gated_judge import PairJudge, ungated
from .half_formats import HalfChoice, choose_half
from .lower import StablePiece, gate_is_factor, stable_pieces
from .textbook import formula_cost

TYPES = (Type.F32, Type.F64)
BOUNDS = (2.0, 1.0)  # ulps in float32 at the parameters' defaults: of the package, and of `exact` in it
BOUND_F64 = 2.0  # of both
GROSS = 2.0**20  # ulps: what is past its bound is built with a mark, what is past this is refused


@dataclass(frozen=True)
class Programs:
    """The programs of one function; plain data, which one process may hand to another."""

    chosen: tuple[Choice, ...]  # one for each of `TYPES`
    exact: tuple[Choice, ...]  # the same, within the tighter bound
    halves: tuple[HalfChoice, ...]  # one for each of `HALVES`
    backward: tuple[Program, ...]  # beside the incoming gradient, one for each of `TYPES`; none where there is no need
    backward_exact: tuple[Program, ...]


def choose(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    bounds: tuple[float, float],
) -> Programs:
    """The cheapest programs of one function within `bounds`, or nearly so.

    Raises
    ------
    DefinitionError
        If a piece has no enclosure, or the best program is off by more than `GROSS`.
    """
    with telling(activation, name):
        label, parameters = f"{activation.name}.{name}", activation.parameters
        judge = PairJudge if activation.gated else None
        single, double = (Field(label, form, stable, parameters, type, judge) for type in TYPES)
        grades = tuple(single.cheapest(bound) for bound in bounds)
        wide = double.cheapest(BOUND_F64)
    # Parts may leave the range of float64 where the whole does not: float32 has room for them, and is of use alone.
    composed = any(isinstance(piece.stable, Composition) for piece in stable)
    for choice, bound in (*([] if composed else [(wide, BOUND_F64)]), *zip(grades, bounds, strict=True)):
        worst = choice.sampled or choice.worst  # beside a root no digit may be right, and the kernel is of use
        if not worst.ulps <= GROSS:
            wrong = f"stays within {bound:g} ulps: the best one is off by {worst.ulps:.3g} at {worst.place}"
            raise _no_program(activation, name, wrong)
    with telling(activation, name):
        if activation.gated and gate_is_factor(stable):
            unit = ungated(form)
            halves = tuple(choose_half_pair(unit, single.chosen, grades, fmt) for fmt in HALVES)
        else:
            halves = tuple(choose_half(form, single.chosen, grades, wide, fmt) for fmt in HALVES)
        backward = _backward(activation, name, form, stable, ((grades[0], wide), (grades[1], wide)))
    names = [p.name for p in activation.parameters]

    def kept(choice: Choice, type: Type) -> Choice:
        lowered = replace(choice.lowered, program=with_nan(choice.lowered.program, names))
        return replace(choice, lowered=lowered, formula=formula_cost(form, type))

    halves = tuple(replace(half, program=with_nan(half.program, names)) for half in halves)
    gradients = [tuple(with_nan(program, names) for program in grade) for grade in backward]
    chosen, exact = (tuple(map(kept, (single, wide), TYPES)) for single in grades)
    return Programs(chosen, exact, halves, *gradients)


def _backward(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    grades: tuple[tuple[Choice, ...], ...],
) -> list[tuple[Program, ...]]:
    """The programs of one of the gradients that `backward` gives, for each grade and type."""
    parameter = name.removeprefix("d_")
    if name in ("d1", f"d_{gate.name}"):
        make = product_of
    elif any(p.learnable and p.name == parameter for p in activation.parameters) and name != parameter:
        make = term_of
    else:
        return [() for _ in grades]

    @cache
    def made(type: Type, choice: Choice) -> Program:
        parameters = tuple(activation.parameters)
        return make(Derivative(f"{activation.name}.{name}", form, stable, parameters, type, choice, activation.gated))

    return [tuple(made(type, choice) for type, choice in zip(TYPES, choices, strict=True)) for choices in grades]


def stabilise(derived: Derived) -> Iterator[tuple[str, tuple[StablePiece, ...]]]:
    """The stable pieces of every function, by its name.

    Raises
    ------
    DefinitionError
        If a piece has no stable form.
    """
    for name, form in derived.functions:
        with telling(derived.activation, name):
            yield name, stable_pieces(form)


@contextmanager
def telling(activation: Activation, name: str) -> Iterator[None]:
    """What has no form or no enclosure is told as the definition's error."""
    try:
        yield
    except (NoStableForm, NoEnclosure, Undecided, BasePolynomialError) as error:
        raise DefinitionError(
            activation.location,
            f"{activation.name}: no stable form of {name} was found: {error}",
            "write the formula without the part that is named, or as a Piecewise that has none of it",
        ) from error


def _no_program(activation: Activation, name: str, wrong: str) -> DefinitionError:
    return DefinitionError(
        activation.location,
        f"{activation.name}: no program for {name} {wrong}",
        f"a law is missing for this formula: see CONTRIBUTING.md, and show {activation.name} --stage stable",
    )
