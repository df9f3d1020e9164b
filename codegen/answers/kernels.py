"""The kernels of activations, the programs of each function chosen once.

Takes a library; gives for each activation its functions with their programs, and the families of kernels that the
targets print. Derivatives and programs are tasks, each with a key of its own: what did not change since comes from the
cache, and what is to be done is done by processes at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

from ..definition.activation import Activation
from ..definition.library import Library
from ..definition.location import DefinitionError
from ..kernel.choice.lower import stable_pieces
from ..kernel.choice.programs import BOUND, BOUND_F64, Programs, choose, stabilise, telling
from ..kernel.choice.recorded import load as load_recorded
from ..kernel.families import Named, family_of
from ..kernel.family import Family, may_be_missing
from ..kernel.forms.form import StablePiece
from ..proof.derive import Derived, derive
from ..symbolic.piecewise import PiecewiseForm
from ..symbolic.removable import text
from ..work.cache import key_of
from ..work.processes import Limits, doing
from ..work.records import read, write
from ..work.tasks import Start, crew
from .facts import definitions


@dataclass(frozen=True)
class Outline:
    """The functions that follow from an activation, by their names, and their formulas as text."""

    functions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Built:
    """The kernels of one activation; plain data."""

    functions: tuple[Named, ...]
    family: Family
    bounds: tuple[float, ...]  # in ulps, for each of `TYPES`


@dataclass(frozen=True, kw_only=True)
class Function(Named):
    """One function of an activation at every stage."""

    form: PiecewiseForm
    stable: tuple[StablePiece, ...]


@dataclass(frozen=True)
class Made(Built):
    """What the pipeline made of one activation, at every stage."""

    functions: tuple[Function, ...]
    derived: Derived


def started(start: Start, activations: Sequence[Activation], bound: float) -> list[Callable[[], list[Named]]]:
    """What waits for the functions of each activation; the work on all of them begins now.

    `bound` is in ulps, for float32 at default parameters.
    """
    outlines = [_outline(start, a) for a in activations]
    waiting: list[Callable[[], list[Named]]] = []
    for activation, outline in zip(activations, outlines, strict=True):
        try:
            found = outline()
        except Exception as error:  # the others go on; whoever waits for this one is told
            waiting.append(partial(_raised, error))
        else:
            programs = [_programs(start, activation, function, bound) for function, _ in found.functions]
            waiting.append(partial(_named, activation, found, programs))
    return waiting


def build(library: Library, name: str, start: Start, bound: float = BOUND) -> Built:
    """The kernels of one activation. Raises `DefinitionError`, or what ended the work."""
    return begun(library, name, start, bound)()


def begun(library: Library, name: str, start: Start, bound: float = BOUND) -> Callable[[], Built]:
    """What waits for the kernels of one activation; the work on them begins now."""
    (functions,) = started(start, [library[name]], bound)

    def wait() -> Built:
        found = tuple(functions())
        family = family_of(library[name], library.source(library[name]), found, bound, load_recorded())
        return Built(found, family, (bound, BOUND_F64))

    return wait


def make_all(
    library: Library,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bound: float = BOUND,
    jobs: int = 1,
    limits: Limits | None = None,
) -> tuple[Made, ...]:
    """Every activation at every stage, in the library's order, whoever does the work.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    made = []
    recorded = load_recorded()
    with crew(library, jobs, limits, tell) as start:
        for activation, functions in zip(library, started(start, list(library), bound), strict=True):
            named = functions()
            found = tuple(_at_every_stage(derived := derive(activation), named))
            family = family_of(activation, library.source(activation), named, bound, recorded)
            made.append(Made(found, family, (bound, BOUND_F64), derived))
    return tuple(made)


def make(activation: Activation, source: str, bound: float = BOUND) -> Made:
    """One activation at every stage. Raises `DefinitionError` if it has no kernels."""
    (made,) = make_all(Library((activation,), (source,)), bound=bound)
    return made


def _at_every_stage(derived: Derived, programs: Sequence[Named]) -> Iterator[Function]:
    forms = dict(derived.functions)
    for p in programs:
        if not p.missing:
            (stable,) = (pieces for _, pieces in stabilise(derived, p.name))
            yield Function(p.chosen, p.halves, p.backward, p.name, p.formula, form=forms[p.name], stable=stable)


def _outline(start: Start, activation: Activation) -> Callable[[], Outline]:
    key = key_of("outline", definitions([activation]), _outline_of)
    wait = start(f"{activation.name}: derivatives", key, partial(read, Outline), _outline_of, activation.name)
    return lambda: cast("Outline", wait())


def _programs(start: Start, activation: Activation, function: str, bound: float) -> Callable[[], Programs]:
    key = key_of("programs", (*definitions([activation]), function, repr(bound)), _programs_of)
    label = f"{activation.name}.{function}"
    wait = start(label, key, partial(read, Programs), _programs_of, activation.name, function, bound)
    return lambda: cast("Programs", wait())


def _raised(error: Exception) -> list[Named]:
    raise error


def _named(activation: Activation, outline: Outline, programs: Sequence[Callable[[], Programs]]) -> list[Named]:
    named = []
    for (name, formula), wait in zip(outline.functions, programs, strict=True):
        try:
            p = wait()
        except DefinitionError as error:
            if not may_be_missing(name, [p.name for p in activation.parameters]):
                raise
            named.append(Named((), (), (), name, formula, error.what))
        else:
            named.append(Named(p.chosen, p.halves, p.backward, name, formula))
    return named


def _outline_of(library: Library, name: str) -> str:
    doing("the derivatives")
    derived = derive(library[name])
    told = ((function, text(function, form, derived.completed)) for function, form in derived.functions)
    return write(Outline(tuple(told)))


def _programs_of(library: Library, name: str, function: str, bound: float) -> str:
    doing("the derivative")
    activation = library[name]
    form = dict(derive(activation).functions)[function]
    doing("the stable form")
    with telling(activation, function):
        stable = stable_pieces(form)
    doing("the choice of a kernel")
    return write(choose(activation, function, form, stable, bound))
