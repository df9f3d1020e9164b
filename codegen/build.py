"""The whole pipeline in one page.

| stage        | takes                          | gives                                                       |
| ------------ | ------------------------------ | ----------------------------------------------------------- |
| `load`       | a folder of definitions        | a `Library` of validated `Activation`s  (library.py)        |
| `derive`     | an `Activation`                | f, f', f'' and the partial derivatives, in pieces (symbolic) |
| `stabilise`  | a piece                        | a form that neither overflows nor cancels (kernel/forms/stable.py) |
| `lower`      | stable pieces and a float type | a `Program` over the closed operations (choice/lower.py)    |
| `choose`     | candidates and bounds in ulps  | the cheapest program within each (programs.py), and what     |
|              |                                | rounds halves correctly (kernel/choice/half_formats.py)   |
| `families_of` | programs at two grades        | kernels, and those for the defaults alone (families.py)     |
| `facts`      | an `Activation`                | what is true of it, with certificates (sheets.py, proof)    |
| `*_files`    | all of it, of all activations  | source text by templates, and data (target)                 |

`plan` is a pure function from a library to texts by their paths. `build` writes them and `build --check` compares
them; `output.py` alone touches the disk.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any, cast

from .answers.facts import definitions, facts_key, facts_text, read_facts
from .definition.activation import Activation
from .definition.library import Library
from .kernel.choice.lower import StablePiece, stable_pieces
from .kernel.choice.programs import BOUND_F64, BOUNDS, Programs, choose, stabilise, telling
from .kernel.choice.recorded import Measured
from .kernel.choice.recorded import load as load_measured
from .kernel.families import Named, families_of, past_bounds
from .kernel.family import Family
from .proof.derive import Derived, derive
from .symbolic.display import display, plain
from .symbolic.piecewise import PiecewiseForm
from .targets.common import listed as lists
from .targets.common import lock
from .targets.common.facts import fact_files
from .targets.cpu.files import cpu_files, listed
from .targets.cuda.files import cuda_files
from .work.cache import digest, sources
from .work.processes import Limits, doing
from .work.records import read, write
from .work.tasks import Start, crew

# What makes programs and their records from a formula, with all that these import.
_MAKERS = ("codegen.kernel.choice.programs", "codegen.symbolic.display", "codegen.work.records")


@dataclass(frozen=True)
class Outline:
    """The functions that follow from an activation, by their names, and their formulas as text."""

    functions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Function(Named):
    """One function of an activation at every stage."""

    form: PiecewiseForm
    stable: tuple[StablePiece, ...]


@dataclass(frozen=True)
class Built:
    """The kernels of one activation, at two grades of accuracy; plain data."""

    functions: tuple[Named, ...]
    family: Family
    exact: Family
    bounds: tuple[tuple[float, float], ...]  # in ulps, at the two grades, for each of `TYPES`


@dataclass(frozen=True)
class Made(Built):
    """What the pipeline made of one activation, at every stage."""

    functions: tuple[Function, ...]
    derived: Derived


def plan(
    library: Library,
    names: Sequence[str] | None = None,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bounds: tuple[float, float] = BOUNDS,
    jobs: int = 1,
    warn: Callable[[str], None] = lambda _: None,
    limits: Limits | None = None,
    beside: Mapping[str, lists.Grades | None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    package: str = "generated",
) -> dict[str, str]:
    """The text of every generated file, by its path in the output folder.

    Parameters
    ----------
    library : Library
    names : sequence of str, optional
        Only the files of these activations, and those that belong to all.
    tell : callable
        Is told what is being worked on.
    bounds : tuple of float
        In ulps, for float32 at default parameters: of the package, and of `exact` in it.
    jobs : int
        How many processes work.
    warn : callable
        Is told of each kernel that is not within its bound.
    limits : Limits, optional
        Of the work on one function; with none, one process alone is not bounded.
    beside : mapping, optional
        The activations that the package has besides `names`, and what its lists tell of each where that is known
        (`target.listed.there`); all others, if it is not given.
    failed : callable, optional
        Is told what is wrong with an activation that is then left out; without it, the first such error is raised.
    package : str
        The name that examples in docstrings import.
    """
    left_out = set() if names is None else set(library.names) - set(names)
    # What the lists tell of those that are there already is told again: they need not be derived.
    there = {n: e for n, e in (beside or {}).items() if e and n not in (names or ()) and _ulps(e) == bounds}
    present = [
        a for a in library if a.name not in left_out or (a.name not in there and (beside is None or a.name in beside))
    ]
    families: list[tuple[Family, Family]] = []
    sheets: list[dict[str, Any]] = []
    measured = load_measured()
    with crew(library, jobs, limits) as start:
        programs = _started(start, present, bounds)
        proved = {
            a.name: start(f"{a.name}: facts", facts_key(library, a), read_facts, _facts_of, a.name)
            for a in present
            if a.name not in left_out
        }
        for activation, functions in zip(present, programs, strict=True):
            tell(activation.name)
            try:
                made = families_of(activation, library.source(activation), functions(), bounds, measured)
                sheets += [wait()] if (wait := proved.get(activation.name)) else []
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                families.append(made)
                told = () if activation.name in left_out else (*past_bounds(*made), *lock.far_above(*made))
                for line in dict.fromkeys(told):
                    warn(line)
    if not any(made[0].name not in left_out for made in families):
        return {}
    files = parsed(_texts(families, tuple(there.values()), package)) | fact_files(sheets)
    return {
        path: text for path, text in files.items() if path == lists.FILE or PurePosixPath(path).stem not in left_out
    }


def _ulps(grades: lists.Grades) -> tuple[float | None, ...]:
    return tuple(entry.ulp for entry in grades)


def parsed(files: dict[str, str]) -> dict[str, str]:
    """The same files, each module of which is Python: nothing else is ever written."""
    for path, text in files.items():
        if path.endswith(".py"):
            try:
                ast.parse(text, path)
            except (SyntaxError, ValueError) as error:
                raise RuntimeError(f"{path} would not be Python: {error}") from error
    return files


def texts(made: Sequence[Built]) -> dict[str, str]:
    """The files of what was made."""
    return _texts([(m.family, m.exact) for m in made])


def _texts(
    families: Sequence[tuple[Family, Family]], there: Sequence[lists.Grades] = (), package: str = "generated"
) -> dict[str, str]:
    """The files of families, beside what the lists tell of others that are there."""
    grades = [default for default, _ in families], [exact for _, exact in families]
    told = listed(*grades)
    told = lists.in_order([*told, *there]) if there else told
    made = (files(*grades, package=package, lists=told) for files in (cpu_files, cuda_files))
    return {path: text for files in made for path, text in files.items()} | {
        lists.FILE: lists.write(told),
        lock.FILE: lock.text(grades[0].locked for grades in told),
    }


def make_all(
    library: Library,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bounds: tuple[float, float] = BOUNDS,
    jobs: int = 1,
    limits: Limits | None = None,
) -> tuple[Made, ...]:
    """What the pipeline makes of every activation, in the library's order, whoever does the work.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    made = []
    measured = load_measured()
    with crew(library, jobs, limits) as start:
        for activation, functions in zip(library, _started(start, list(library), bounds), strict=True):
            tell(activation.name)
            made.append(_made(derive(activation), library.source(activation), functions(), bounds, measured))
    return tuple(made)


def make(activation: Activation, source: str, bounds: tuple[float, float] = BOUNDS) -> Made:
    """Derive, stabilise and lower one activation.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    with crew(Library((activation,), (source,))) as start:
        (functions,) = _started(start, [activation], bounds)
        return _made(derive(activation), source, functions(), bounds, load_measured())


def build(library: Library, name: str, start: Start, bounds: tuple[float, float] = BOUNDS) -> Built:
    """The kernels of one activation, whoever does the work. Raises `DefinitionError`, or what ended the work."""
    (wait,) = _started(start, [library[name]], bounds)
    functions = tuple(wait())
    families = families_of(library[name], library.source(library[name]), functions, bounds, load_measured())
    return Built(functions, *families, (bounds, (BOUND_F64, BOUND_F64)))


def _started(
    start: Start, activations: Sequence[Activation], bounds: tuple[float, float]
) -> list[Callable[[], list[Named]]]:
    """What waits for the functions of each activation; the work on all of them begins now."""

    def outline(a: Activation) -> Callable[[], Outline]:
        wait = start(f"{a.name}: derivatives", key_of(a, "outline"), partial(read, Outline), _outline_of, a.name)
        return lambda: cast("Outline", wait())

    def programs(a: Activation, outline: Outline) -> list[Callable[[], Programs]]:
        known = partial(read, Programs)
        return [
            start(f"{a.name}.{f}", key_of(a, "programs", f, repr(bounds)), known, _programs_of, a.name, f, bounds)
            for f, _ in outline.functions
        ]

    outlines = [outline(a) for a in activations]
    waiting: list[Callable[[], list[Named]]] = []
    for activation, wait in zip(activations, outlines, strict=True):
        try:
            found = wait()
        except Exception as error:
            waiting.append(partial(_raised, error))
        else:
            waiting.append(partial(_named, found, programs(activation, found)))
    return waiting


def key_of(activation: Activation, *kind: str) -> str:
    """Of what is made of an activation by these sources."""
    return digest([*kind, *definitions([activation]), *map(sources, _MAKERS)])


def _raised(error: Exception) -> list[Named]:
    raise error


def _named(outline: Outline, programs: Sequence[Callable[[], Programs]]) -> list[Named]:
    pairs = zip(outline.functions, (wait() for wait in programs), strict=True)
    return [
        Named(p.chosen, p.exact, p.halves, p.backward, p.backward_exact, name, formula) for (name, formula), p in pairs
    ]


def _outline_of(library: Library, name: str) -> str:
    doing("the derivatives")
    return write(Outline(tuple((function, _formula(form)) for function, form in derive(library[name]).functions)))


def _programs_of(library: Library, name: str, function: str, bounds: tuple[float, float]) -> str:
    doing("the derivative")
    activation = library[name]
    form = dict(derive(activation).functions)[function]
    doing("the stable form")
    with telling(activation, function):
        stable = stable_pieces(form)
    doing("the choice of a kernel")
    return write(choose(activation, function, form, stable, bounds))


def _facts_of(library: Library, name: str) -> str:
    doing("the proofs")
    return facts_text(library, library[name])


def _made(
    derived: Derived, source: str, programs: Sequence[Named], bounds: tuple[float, float], measured: Measured
) -> Made:
    forms = dict(derived.functions)
    functions = tuple(
        Function(p.chosen, p.exact, p.halves, p.backward, p.backward_exact, name, p.formula, forms[name], stable)
        for (name, stable), p in zip(stabilise(derived), programs, strict=True)
    )
    families = families_of(derived.activation, source, functions, bounds, measured)
    return Made(functions, *families, (bounds, (BOUND_F64, BOUND_F64)), derived)


def _formula(form: PiecewiseForm) -> str:
    return plain(form.map(display).to_sympy())
