"""The whole pipeline in one page.

| stage        | takes                          | gives                                                       |
| ------------ | ------------------------------ | ----------------------------------------------------------- |
| `load`       | a folder of definitions        | a `Library` of validated `Activation`s  (library.py)        |
| `derive`     | an `Activation`                | f, f', f'' and the partial derivatives, in pieces (symbolic) |
| `stabilise`  | a piece                        | a form that neither overflows nor cancels (kernel/stable.py) |
| `lower`      | stable pieces and a float type | a `Program` over the closed operations (kernel/lower.py)    |
| `choose`     | candidates and bounds in ulps  | the cheapest program within each (kernel/choose.py), and    |
|              |                                | what rounds halves correctly (kernel/halves.py)             |
| `specialise` | a `Program`                    | the same for the parameters' defaults, same bits            |
| `facts`      | an `Activation`                | what is true of it, with certificates (sheets.py, proof)    |
| `*_files`    | all of it, of all activations  | source text by templates, and data (target)                 |

`plan` is a pure function from a library to texts by their paths. `build` writes them and `build --check` compares
them; `output.py` alone touches the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path, PurePosixPath
from typing import Any

from sympy.polys.polyerrors import BasePolynomialError

from .definition import Activation, Parameter
from .kernel.choose import Choice, Field
from .kernel.halves import HalfChoice, choose_half
from .kernel.kernel import Backward, Family, HalfKernel, Kernel, KernelParameter
from .kernel.lower import StablePiece, specialise, stable_pieces, together
from .kernel.measured import Measured
from .kernel.measured import load as load_measured
from .kernel.ops import FORMATS, HALVES, Type
from .kernel.stable import NoStableForm
from .library import Library, load
from .location import DefinitionError
from .proof.ball import NoEnclosure
from .proof.search import Undecided
from .sheets import facts
from .symbolic.derive import Derived, derive
from .symbolic.display import display, plain
from .symbolic.piecewise import PiecewiseForm
from .target.fact_files import fact_files
from .target.numba_cpu import cpu_files
from .target.numba_cuda import cuda_files

TYPES = (Type.F32, Type.F64)
BOUNDS = (2.0, 1.0)  # ulps in float32 at the parameters' defaults: of the package, and of `exact` in it
BOUND_F64 = 2.0  # of both
GROSS = 2.0**20  # ulps: what is past its bound is built with a mark, what is past this is refused
_FEW = 4  # activations that are done before another process is ready


@dataclass(frozen=True)
class Programs:
    """The programs of one function; plain data, which one process may hand to another."""

    chosen: tuple[Choice, ...]  # one for each of `TYPES`
    exact: tuple[Choice, ...]  # the same, within the tighter bound
    halves: tuple[HalfChoice, ...]  # one for each of `HALVES`


@dataclass(frozen=True)
class Function(Programs):
    """One function of an activation at every stage."""

    name: str  # "f", "d1", "d2" or "d_<parameter>"
    form: PiecewiseForm
    stable: tuple[StablePiece, ...]


@dataclass(frozen=True)
class Made:
    """What the pipeline made of one activation, at two grades of accuracy."""

    derived: Derived
    functions: tuple[Function, ...]
    family: Family
    exact: Family
    bounds: tuple[tuple[float, float], ...]  # in ulps, at the two grades, for each of `TYPES`


def plan(
    library: Library,
    names: Sequence[str] | None = None,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bounds: tuple[float, float] = BOUNDS,
    jobs: int = 1,
    warn: Callable[[str], None] = lambda _: None,
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
    """
    with _workers(library, jobs) as start:
        programs = [start(_programs_of, a, bounds) for a in library]
        sheets = [start(_facts_of, a) for a in library]
        made = list(_gathered(library, programs, tell, bounds))
        files = texts(made)
        tell("proving the facts")
        files |= fact_files(sheet() for sheet in sheets)
    for one in made:
        for line in dict.fromkeys(past_bounds(one)):
            warn(line)
    if names is None:
        return files
    left_out = set(library.names) - set(names)
    return {path: text for path, text in files.items() if PurePosixPath(path).stem not in left_out}


def past_bounds(made: Made) -> Iterator[str]:
    """One line for each kernel that is not within its bound."""
    for family in (made.family, made.exact):
        for k in family.kernels:
            if k.past:
                yield f"{family.name}.{k.function}, {FORMATS[k.type].numpy}: {k.past}"


def texts(made: Sequence[Made]) -> dict[str, str]:
    """The files of what was made."""
    grades = [m.family for m in made], [m.exact for m in made]
    return {**cpu_files(*grades), **cuda_files(*grades)}


def make_all(
    library: Library,
    tell: Callable[[str], None] = lambda _: None,
    *,
    bounds: tuple[float, float] = BOUNDS,
    jobs: int = 1,
) -> tuple[Made, ...]:
    """What the pipeline makes of every activation, in the library's order, whoever does the work.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    with _workers(library, jobs) as start:
        return tuple(_gathered(library, [start(_programs_of, a, bounds) for a in library], tell, bounds))


def _gathered(
    library: Library,
    programs: Sequence[Callable[[], tuple[Programs, ...]]],
    tell: Callable[[str], None],
    bounds: tuple[float, float],
) -> Iterator[Made]:
    measured = load_measured()
    for activation, result in zip(library, programs, strict=True):
        tell(activation.name)
        derived = derive(activation)
        yield _made(derived, library.source(activation), result(), bounds, measured)


def make(activation: Activation, source: str, bounds: tuple[float, float] = BOUNDS) -> Made:
    """Derive, stabilise and lower one activation.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    derived = derive(activation)
    return _made(derived, source, _programs(derived, bounds), bounds, load_measured())


@contextmanager
def _workers(library: Library, jobs: int) -> Iterator[Callable[..., Callable[[], Any]]]:
    """A function that starts a task for an activation and gives its result when asked.

    A task is done here when its result is asked for, or meanwhile by as many processes as are wanted. SymPy's objects
    do not travel: a process reads the definitions itself, and sends plain data.
    """
    folder = library.folder
    if jobs < 2 or len(library) < _FEW or folder is None:
        yield lambda task, activation, *rest: partial(task, library, activation.name, *rest)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Forking a process that has threads, as NumPy's has, can leave the child waiting for one that it lacks.
    pool = ProcessPoolExecutor(min(jobs, len(library)), get_context("spawn"))
    try:
        yield lambda task, activation, *rest: pool.submit(_task, task, folder, activation.name, *rest).result
    finally:
        pool.shutdown(cancel_futures=True)


@cache
def _read(folder: Path) -> Library:
    return load(folder)


def _task(task: Callable[..., Any], folder: Path, *arguments: Any) -> Any:
    return task(_read(folder), *arguments)


def _programs_of(library: Library, name: str, bounds: tuple[float, float]) -> tuple[Programs, ...]:
    return _programs(derive(library[name]), bounds)


def _facts_of(library: Library, name: str) -> dict[str, Any]:
    return facts(library, library[name])


def stabilise(derived: Derived) -> Iterator[tuple[str, tuple[StablePiece, ...]]]:
    """The stable pieces of every function, by its name.

    Raises
    ------
    DefinitionError
        If a piece has no stable form.
    """
    for name, form in derived.functions:
        with _telling(derived.activation, name):
            yield name, stable_pieces(form)


@contextmanager
def _telling(activation: Activation, name: str) -> Iterator[None]:
    """What has no form or no enclosure is told as the definition's error."""
    try:
        yield
    except (NoStableForm, NoEnclosure, Undecided, BasePolynomialError) as error:
        raise DefinitionError(
            activation.location,
            f"{activation.name}: no stable form of {name} was found: {error}",
            "write the formula with exp, tanh, erf or log(1 + exp) of multiples of one argument",
        ) from error


def _programs(derived: Derived, bounds: tuple[float, float]) -> tuple[Programs, ...]:
    forms = dict(derived.functions)
    return tuple(_choose(derived.activation, name, forms[name], stable, bounds) for name, stable in stabilise(derived))


def _choose(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    bounds: tuple[float, float],
) -> Programs:
    with _telling(activation, name):
        label, parameters = f"{activation.name}.{name}", activation.parameters
        single, double = (Field(label, form, stable, parameters, type) for type in TYPES)
        grades = tuple(single.cheapest(bound) for bound in bounds)
        wide = double.cheapest(BOUND_F64)
    for choice, bound in ((wide, BOUND_F64), *zip(grades, bounds, strict=True)):
        if not choice.worst.ulps <= GROSS:
            wrong = (
                f"stays within {bound:g} ulps: the best one is off by {choice.worst.ulps:.3g} at {choice.worst.at!r}"
            )
            raise _no_program(activation, name, wrong)
    with _telling(activation, name):
        halves = tuple(choose_half(form, single.chosen, grades, wide, fmt) for fmt in HALVES)
    for half in halves:
        if half.missed:
            wrong = f"rounds {half.format} correctly: the best one misses {half.missed} inputs, such as {half.at!r}"
            raise _no_program(activation, name, wrong)
    return Programs((grades[0], wide), (grades[1], wide), halves)


def _past(found: Choice, type: Type, bound: float) -> str:
    """What is said of a program that is not within its bound; nothing of one that is."""
    worst = found.worst
    if worst.ulps <= bound:
        return ""
    wider = "" if type is Type.F64 else ", or float64"
    return (
        f"No program was found that stays within {bound:g} ulp: this one is off by {worst.ulps:.3g} ulp at "
        f"x = {worst.at!r}. A law for this formula would help{wider}."
    )


def _no_program(activation: Activation, name: str, wrong: str) -> DefinitionError:
    return DefinitionError(
        activation.location,
        f"{activation.name}: no program for {name} {wrong}",
        f"a law is missing for this formula: see CONTRIBUTING.md, and show {activation.name} --stage stable",
    )


def _made(
    derived: Derived, source: str, programs: Sequence[Programs], bounds: tuple[float, float], measured: Measured
) -> Made:
    forms = dict(derived.functions)
    functions = tuple(
        Function(p.chosen, p.exact, p.halves, name, forms[name], stable)
        for (name, stable), p in zip(stabilise(derived), programs, strict=True)
    )
    default, exact = (
        _family(derived.activation, functions, grade, source, bound, measured)
        for grade, bound in zip(([f.chosen for f in functions], [f.exact for f in functions]), bounds, strict=True)
    )
    return Made(derived, functions, default, exact, (bounds, (BOUND_F64, BOUND_F64)))


def _family(
    activation: Activation,
    functions: Sequence[Function],
    chosen: Sequence[tuple[Choice, ...]],
    source: str,
    bound: float,
    measured: Measured,
) -> Family:
    parameters = activation.parameters

    def kernel(f: Function, type: Type, found: Choice) -> Kernel:
        program, laws = found.lowered.program, found.lowered.laws
        default = specialise(program, parameters, type)
        error = measured.of(activation.name, f.name, FORMATS[type].numpy, default)
        others = measured.of(activation.name, f.name, FORMATS[type].numpy, program, general=True)
        past = _past(found, type, bound if type is Type.F32 else BOUND_F64)
        return Kernel(f.name, type, program, default, _formula(f.form), laws, error, past, others)

    kernels = tuple(
        kernel(f, type, found)
        for f, choices in zip(functions, chosen, strict=True)
        for type, found in zip(TYPES, choices, strict=True)
    )
    learnable = [f"d_{p.name}" for p in parameters if p.learnable]
    backward = []
    for k, type in enumerate(TYPES):
        parts = [
            (f.name, choices[k].lowered.program)
            for f, choices in zip(functions, chosen, strict=True)
            if f.name == "d1" or f.name in learnable
        ]
        program = together(f"{activation.name}.backward", parts, ["x", *(p.name for p in parameters)], type)
        backward.append(Backward(type, program, specialise(program, parameters, type)))
    return Family(
        name=activation.name,
        summary=activation.summary,
        formula=plain(activation.formula),
        reference=str(activation.reference or ""),
        source=source,
        parameters=tuple(KernelParameter(p.name, float(p.default), p.learnable, p.domain, p.doc) for p in parameters),
        kernels=kernels,
        backward=tuple(backward),
        halves=tuple(half for f in functions for half in _halves(f, parameters)),
        ulp=bound,
    )


def _halves(f: Function, parameters: Sequence[Parameter]) -> Iterator[HalfKernel]:
    """The kernels for half types that are not the default grade's kernel for float32; one for both types if it can."""
    single = f.chosen[TYPES.index(Type.F32)].lowered.program
    for program in dict.fromkeys(half.program for half in f.halves if half.program != single):
        formats = tuple(half.format for half in f.halves if half.program == program)
        yield HalfKernel(f.name, formats, program, specialise(program, parameters, Type.F32), _formula(f.form))


def _formula(form: PiecewiseForm) -> str:
    return plain(form.map(display).to_sympy())
