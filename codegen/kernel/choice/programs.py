"""The programs of one function of an activation.

Takes its form in pieces; gives the cheapest program within a bound, for each float type, and what rounds halves
correctly. A function that has none, or none that is nearly within its bound, is an error of the definition.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from ...definition.activation import Activation, gate
from ...definition.location import DefinitionError
from ...proof.derive import Derived
from ...symbolic.piecewise import PiecewiseForm
from ..forms.form import Refused, StablePiece
from ..program.nan_flow import with_nan
from ..program.ops import HALVES, Type
from ..program.program import Program
from ..program.usual import split
from ..refusal import REFUSALS
from .backward import Derivative, Product, product_of, term_of
from .choose import GROSS, Choice, Field
from .gated_half_formats import choose_half_pair
from .gated_judge import PairJudge, ungated
from .half_formats import HalfChoice, choose_half
from .look_up import LookUp
from .lower import gate_is_factor, stable_pieces
from .mirror import mirrored, mirrors
from .table_program import with_usual
from .textbook import formula_cost

TYPES = (Type.F32, Type.F64)
BOUND = 1.0  # ulps in float32, at the parameters' defaults
BOUND_F64 = 2.0


@dataclass(frozen=True)
class Programs:
    """The programs of one function; plain data, which one process may hand to another."""

    chosen: tuple[Choice, ...]  # one for each of `TYPES`
    halves: tuple[HalfChoice, ...]  # one for each of `HALVES`
    backward: tuple[Product, ...]  # beside the incoming gradient, one for each of `TYPES`; none where there is no need

    @property
    def dropped(self) -> tuple[Refused, ...]:
        """The forms that were recognised, and in whose place some program has another one."""
        return tuple(dict.fromkeys(refused for choice in self.chosen for refused in choice.dropped))


def choose(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    bound: float,
) -> Programs:
    """The cheapest programs of one function within `bound`, or nearly so.

    Raises
    ------
    DefinitionError
        If a piece has no enclosure, or the best program is off by more than `GROSS`.
    """
    with telling(activation, name):
        label, parameters = f"{activation.name}.{name}", activation.parameters
        judge = PairJudge if activation.gated else None
        single, double = (Field(label, form, stable, parameters, type, judge) for type in TYPES)
        plain = single.cheapest(bound)
        tables = LookUp(form, single.chosen)
        narrow = tables.single(plain, bound)
        wide = double.cheapest(BOUND_F64)
    # Parts may leave the range of float64 where the whole does not: float32 has room for them, and is of use alone.
    composed = not all(piece.form.by_reference for piece in stable)
    for choice, most in [(narrow, bound)] if composed else [(wide, BOUND_F64), (narrow, bound)]:
        worst = choice.sampled  # beside a root no digit may be right, and the kernel is of use
        if not worst.ulps <= GROSS:
            wrong = f"stays within {most:g} ulps: the best one is off by {worst.ulps:.3g} at {worst.place}"
            raise _no_program(activation, name, wrong)
    with telling(activation, name):
        if activation.gated and gate_is_factor(stable):
            unit = ungated(form)
            halves = tuple(choose_half_pair(unit, single.chosen, narrow, fmt) for fmt in HALVES)
        else:
            halves = tuple(tables.half(wide, choose_half(form, single.chosen, plain, wide, fmt), fmt) for fmt in HALVES)
        backward = _backward(activation, name, form, stable, (plain, wide))
        if not any(p.learnable for p in activation.parameters):  # whose gradients come together, from one program
            backward = tuple(map(_with_usual, backward, (narrow, wide)))
    names, mirror = [p.name for p in activation.parameters], mirrors(activation).get(name)

    def whole(program: Program) -> Program:
        """The program on the whole domain of its parameters, NaN among them."""
        program = with_nan(program, names)
        return mirrored(program, mirror) if mirror else program

    def kept(choice: Choice, type: Type) -> Choice:
        lowered = replace(choice.lowered, program=whole(choice.lowered.program))
        return replace(choice, lowered=lowered, formula=formula_cost(form, type))

    return Programs(
        chosen=(kept(narrow, Type.F32), kept(wide, Type.F64)),
        halves=tuple(replace(half, program=whole(half.program)) for half in halves),
        backward=tuple(replace(product, program=whole(product.program)) for product in backward),
    )


def _with_usual(product: Product, derivative: Choice) -> Product:
    """A program of `backward` that looks up what its derivative does."""
    parts = split(derivative.lowered.program)
    return product if parts is None else replace(product, program=with_usual(product.program, parts.usual))


def _backward(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    choices: tuple[Choice, ...],
) -> tuple[Product, ...]:
    """The programs of one of the gradients that `backward` gives, for each of `TYPES`."""
    parameter = name.removeprefix("d_")
    if name in ("d1", f"d_{gate.name}"):
        make = product_of
    elif any(p.learnable and p.name == parameter for p in activation.parameters) and name != parameter:
        make = term_of
    else:
        return ()
    label, parameters = f"{activation.name}.{name}", tuple(activation.parameters)
    return tuple(
        make(Derivative(label, form, stable, parameters, type, choice, activation.gated))
        for type, choice in zip(TYPES, choices, strict=True)
    )


def stabilise(derived: Derived, *names: str) -> Iterator[tuple[str, tuple[StablePiece, ...]]]:
    """The stable pieces of functions, by the name: of every one where none is named.

    Raises
    ------
    DefinitionError
        If a piece has no stable form.
    """
    for name, form in derived.functions:
        if names and name not in names:
            continue
        with telling(derived.activation, name):
            yield name, stable_pieces(form)


@contextmanager
def telling(activation: Activation, name: str) -> Iterator[None]:
    """What has no form or no enclosure is told as the definition's error."""
    try:
        yield
    except REFUSALS as error:
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
