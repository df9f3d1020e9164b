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
from ..kernel.choice.lower import stable_pieces
from ..kernel.choice.programs import BOUND_F64, BOUNDS, Programs, choose, stabilise, telling
from ..kernel.choice.recorded import load as load_recorded
from ..kernel.families import Named, families_of
from ..kernel.family import Family
from ..kernel.forms.form import StablePiece
from ..proof.derive import Derived, derive
from ..symbolic.display import display, plain
from ..symbolic.piecewise import PiecewiseForm
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
    """The kernels of one activation, at two grades of accuracy; plain data."""

    functions: tuple[Named, ...]
    family: Family
    exact: Family
    bounds: tuple[tuple[float, float], ...]  # in ulps, at the two grades, for each of `TYPES`


@dataclass(frozen=True)
class Function(Named):
    """One function of an activation at every stage."""

    form: PiecewiseForm
    stable: tuple[StablePiece, ...]


@dataclass(frozen=True)
class Made(Built):
    """What the pipeline made of one activation, at every stage."""

    functions: tuple[Function, ...]
    derived: Derived


Bounds = tuple[float, float]  # in ulps, for float32 at default parameters: of the package, and of `exact` in it


def started(start: Start, activations: Sequence[Activation], bounds: Bounds) -> list[Callable[[], list[Named]]]:
    """What waits for the functions of each activation; the work on all of them begins now."""
    outlines = [_outline(start, a) for a in activations]
    waiting: list[Callable[[], list[Named]]] = []
    for activation, outline in zip(activations, outlines, strict=True):
        try:
            found = outline()
        except Exception as error:  # the others go on; whoever waits for this one is told
            waiting.append(partial(_raised, error))
        else:
            programs = [_programs(start, activation, function, bounds) for function, _ in found.functions]
            waiting.append(partial(_named, found, programs))
    return waiting


def build(library: Library, name: str, start: Start, bounds: Bounds = BOUNDS) -> Built:
    """The kernels of one activation. Raises `DefinitionError`, or what ended the work."""
    (functions,) = started(start, [library[name]], bounds)
    found = tuple(functions())
    families = families_of(library[name], library.source(library[name]), found, bounds, load_recorded())
    return Built(found, *families, (bounds, (BOUND_F64, BOUND_F64)))


def make_all(
    library: Library,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bounds: Bounds = BOUNDS,
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
    with crew(library, jobs, limits) as start:
        for activation, functions in zip(library, started(start, list(library), bounds), strict=True):
            tell(activation.name)
            found = tuple(_at_every_stage(derived := derive(activation), functions()))
            families = families_of(activation, library.source(activation), found, bounds, recorded)
            made.append(Made(found, *families, (bounds, (BOUND_F64, BOUND_F64)), derived))
    return tuple(made)


def make(activation: Activation, source: str, bounds: Bounds = BOUNDS) -> Made:
    """One activation at every stage. Raises `DefinitionError` if it has no kernels."""
    (made,) = make_all(Library((activation,), (source,)), bounds=bounds)
    return made


def _at_every_stage(derived: Derived, programs: Sequence[Named]) -> Iterator[Function]:
    forms = dict(derived.functions)
    for (name, stable), p in zip(stabilise(derived), programs, strict=True):
        yield Function(p.chosen, p.exact, p.halves, p.backward, p.backward_exact, name, p.formula, forms[name], stable)


def _outline(start: Start, activation: Activation) -> Callable[[], Outline]:
    key = key_of("outline", definitions([activation]), _outline_of)
    wait = start(f"{activation.name}: derivatives", key, partial(read, Outline), _outline_of, activation.name)
    return lambda: cast("Outline", wait())


def _programs(start: Start, activation: Activation, function: str, bounds: Bounds) -> Callable[[], Programs]:
    key = key_of("programs", (*definitions([activation]), function, repr(bounds)), _programs_of)
    label = f"{activation.name}.{function}"
    wait = start(label, key, partial(read, Programs), _programs_of, activation.name, function, bounds)
    return lambda: cast("Programs", wait())


def _raised(error: Exception) -> list[Named]:
    raise error


def _named(outline: Outline, programs: Sequence[Callable[[], Programs]]) -> list[Named]:
    pairs = zip(outline.functions, (wait() for wait in programs), strict=True)
    return [
        Named(p.chosen, p.exact, p.halves, p.backward, p.backward_exact, name, formula) for (name, formula), p in pairs
    ]


def _outline_of(library: Library, name: str) -> str:
    doing("the derivatives")
    functions = derive(library[name]).functions
    return write(Outline(tuple((function, plain(form.map(display).to_sympy())) for function, form in functions)))


def _programs_of(library: Library, name: str, function: str, bounds: Bounds) -> str:
    doing("the derivative")
    activation = library[name]
    form = dict(derive(activation).functions)[function]
    doing("the stable form")
    with telling(activation, function):
        stable = stable_pieces(form)
    doing("the choice of a kernel")
    return write(choose(activation, function, form, stable, bounds))
