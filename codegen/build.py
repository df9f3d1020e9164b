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

import ast
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any, cast

from sympy.polys.polyerrors import BasePolynomialError

from .cache import digest, sources
from .crew import Start, crew
from .definition import Activation, gate, x
from .kernel.choose import Choice, Field
from .kernel.half_pairs import choose_half_pair
from .kernel.halves import HalfChoice, choose_half
from .kernel.kernel import Backward, Family, HalfKernel, Kernel, KernelParameter
from .kernel.lower import StablePiece, gate_is_factor, specialise, stable_pieces, together
from .kernel.measured import Measured
from .kernel.measured import load as load_measured
from .kernel.ops import FORMATS, HALVES, Type
from .kernel.pairs import PairJudge, ungated
from .kernel.stable import NoStableForm
from .library import Library
from .location import DefinitionError
from .plain import read, write
from .proof.ball import NoEnclosure
from .proof.derive import Derived, derive
from .proof.search import Undecided
from .sheets import definitions, facts_key, facts_text, read_facts
from .symbolic.display import constants, display, plain
from .symbolic.piecewise import PiecewiseForm
from .target.fact_files import fact_files
from .target.numba_cpu import cpu_files
from .target.numba_cuda import cuda_files
from .workers import Limits, doing

TYPES = (Type.F32, Type.F64)
BOUNDS = (2.0, 1.0)  # ulps in float32 at the parameters' defaults: of the package, and of `exact` in it
BOUND_F64 = 2.0  # of both
GROSS = 2.0**20  # ulps: what is past its bound is built with a mark, what is past this is refused
# What programs follow from besides the formula.
_ROOMS = ("symbolic", "proof", "kernel")
_FILES = ("constant.py", "definition.py", "language.py", "build.py", "plain.py")
_COMPUTE_WITH = ("numpy", "python-flint", "sympy")


@dataclass(frozen=True)
class Outline:
    """The functions that follow from an activation, by their names, and their formulas as text."""

    functions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Programs:
    """The programs of one function; plain data, which one process may hand to another."""

    chosen: tuple[Choice, ...]  # one for each of `TYPES`
    exact: tuple[Choice, ...]  # the same, within the tighter bound
    halves: tuple[HalfChoice, ...]  # one for each of `HALVES`


@dataclass(frozen=True)
class Named(Programs):
    """The programs of one function, with what the targets tell of it."""

    name: str  # "f", "d1", "d2" or "d_<parameter>"
    formula: str  # as text


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
    beside: Container[str] | None = None,
    failed: Callable[[Exception], None] | None = None,
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
    beside : container of str, optional
        The activations that the package has besides `names`; all others, if it is not given.
    failed : callable, optional
        Is told what is wrong with an activation that is then left out; without it, the first such error is raised.
    """
    left_out = set() if names is None else set(library.names) - set(names)
    present = [a for a in library if a.name not in left_out or beside is None or a.name in beside]
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
                made = _families(activation, library.source(activation), functions(), bounds, measured)
                sheets += [proved[activation.name]()] * (activation.name in proved)
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                families.append(made)
                for line in dict.fromkeys(past_bounds(*made)):
                    warn(line)
    if not families:
        return {}
    files = parsed(_texts(families)) | fact_files(sheets)
    return {path: text for path, text in files.items() if PurePosixPath(path).stem not in left_out}


def past_bounds(*families: Family) -> Iterator[str]:
    """One line for each kernel that is not within its bound."""
    for family in families:
        for k in family.kernels:
            if k.past:
                yield f"{family.name}.{k.function}, {FORMATS[k.type].numpy}: {k.past}"
        for h in family.halves:
            if h.past:
                yield f"{family.name}.{h.function}, {' and '.join(h.formats)}: {h.past}"


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


def _texts(families: Sequence[tuple[Family, Family]]) -> dict[str, str]:
    grades = [default for default, _ in families], [exact for _, exact in families]
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
    made = []
    measured = load_measured()
    with crew(library, jobs) as start:
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
    families = _families(library[name], library.source(library[name]), functions, bounds, load_measured())
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
    return digest([*kind, *definitions([activation]), sources(_ROOMS, _FILES, _COMPUTE_WITH)])


def _raised(error: Exception) -> list[Named]:
    raise error


def _named(outline: Outline, programs: Sequence[Callable[[], Programs]]) -> list[Named]:
    pairs = zip(outline.functions, (wait() for wait in programs), strict=True)
    return [Named(p.chosen, p.exact, p.halves, name, formula) for (name, formula), p in pairs]


def _outline_of(library: Library, name: str) -> str:
    doing("the derivatives")
    return write(Outline(tuple((function, _formula(form)) for function, form in derive(library[name]).functions)))


def _programs_of(library: Library, name: str, function: str, bounds: tuple[float, float]) -> str:
    doing("the derivative")
    activation = library[name]
    form = dict(derive(activation).functions)[function]
    doing("the stable form")
    with _telling(activation, function):
        stable = stable_pieces(form)
    doing("the choice of a kernel")
    return write(_choose(activation, function, form, stable, bounds))


def _facts_of(library: Library, name: str) -> str:
    doing("the proofs")
    return facts_text(library, library[name])


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
            "write the formula without the part that is named, or as a Piecewise that has none of it",
        ) from error


def _choose(
    activation: Activation,
    name: str,
    form: PiecewiseForm,
    stable: tuple[StablePiece, ...],
    bounds: tuple[float, float],
) -> Programs:
    with _telling(activation, name):
        label, parameters = f"{activation.name}.{name}", activation.parameters
        judge = PairJudge if activation.gated else None
        single, double = (Field(label, form, stable, parameters, type, judge) for type in TYPES)
        grades = tuple(single.cheapest(bound) for bound in bounds)
        wide = double.cheapest(BOUND_F64)
    for choice, bound in ((wide, BOUND_F64), *zip(grades, bounds, strict=True)):
        if not choice.worst.ulps <= GROSS:
            wrong = (
                f"stays within {bound:g} ulps: the best one is off by {choice.worst.ulps:.3g} at {choice.worst.place}"
            )
            raise _no_program(activation, name, wrong)
    with _telling(activation, name):
        if activation.gated and gate_is_factor(stable):
            unit = ungated(form)
            halves = tuple(choose_half_pair(unit, single.chosen, grades, fmt) for fmt in HALVES)
        else:
            halves = tuple(choose_half(form, single.chosen, grades, wide, fmt) for fmt in HALVES)
    return Programs((grades[0], wide), (grades[1], wide), halves)


def _past(found: Choice, type: Type, bound: float) -> str:
    """What is said of a program that is not within its bound; nothing of one that is."""
    worst = found.worst
    if worst.ulps <= bound:
        return ""
    wider = "" if type is Type.F64 else ", or float64"
    return (
        f"No program was found that stays within {bound:g} ulp: this one is off by {worst.ulps:.3g} ulp at "
        f"x = {worst.place}. A law for this formula would help{wider}."
    )


def _no_program(activation: Activation, name: str, wrong: str) -> DefinitionError:
    return DefinitionError(
        activation.location,
        f"{activation.name}: no program for {name} {wrong}",
        f"a law is missing for this formula: see CONTRIBUTING.md, and show {activation.name} --stage stable",
    )


def _made(
    derived: Derived, source: str, programs: Sequence[Named], bounds: tuple[float, float], measured: Measured
) -> Made:
    forms = dict(derived.functions)
    functions = tuple(
        Function(p.chosen, p.exact, p.halves, name, p.formula, forms[name], stable)
        for (name, stable), p in zip(stabilise(derived), programs, strict=True)
    )
    families = _families(derived.activation, source, functions, bounds, measured)
    return Made(functions, *families, (bounds, (BOUND_F64, BOUND_F64)), derived)


def _families(
    activation: Activation,
    source: str,
    functions: Sequence[Named],
    bounds: tuple[float, float],
    measured: Measured,
) -> tuple[Family, Family]:
    """What the targets need, at the two grades."""
    grades = [f.chosen for f in functions], [f.exact for f in functions]
    default, exact = (
        _family(activation, functions, grade, source, bound, measured)
        for grade, bound in zip(grades, bounds, strict=True)
    )
    return default, exact


def _family(
    activation: Activation,
    functions: Sequence[Named],
    chosen: Sequence[tuple[Choice, ...]],
    source: str,
    bound: float,
    measured: Measured,
) -> Family:
    parameters = activation.parameters

    def kernel(f: Named, type: Type, found: Choice) -> Kernel:
        program, laws = found.lowered.program, found.lowered.laws
        default = specialise(program, parameters, type)
        error = measured.of(activation.name, f.name, FORMATS[type].numpy, default)
        others = measured.of(activation.name, f.name, FORMATS[type].numpy, program, general=True)
        past = _past(found, type, bound if type is Type.F32 else BOUND_F64)
        return Kernel(f.name, type, program, default, f.formula, laws, error, past, others)

    kernels = tuple(
        kernel(f, type, found)
        for f, choices in zip(functions, chosen, strict=True)
        for type, found in zip(TYPES, choices, strict=True)
    )
    arrays = (x.name, gate.name) if activation.gated else (x.name,)
    learnable = [f"d_{name}" for name in (*arrays[1:], *(p.name for p in parameters if p.learnable))]
    backward = []
    for k, type in enumerate(TYPES):
        parts = [
            (f.name, choices[k].lowered.program)
            for f, choices in zip(functions, chosen, strict=True)
            if f.name == "d1" or f.name in learnable
        ]
        program = together(f"{activation.name}.backward", parts, [*arrays, *(p.name for p in parameters)], type)
        backward.append(Backward(type, program, specialise(program, parameters, type)))
    return Family(
        name=activation.name,
        summary=activation.summary,
        formula="\n".join(
            [plain(activation.formula), *(f"    {n} = {v} = {d}..." for n, v, d in constants(activation))]
        ),
        reference=str(activation.reference or ""),
        source=source,
        parameters=tuple(
            KernelParameter(p.name, float(p.default), p.learnable, p.domain, p.doc, p.above.name if p.above else "")
            for p in parameters
        ),
        kernels=kernels,
        backward=tuple(backward),
        halves=tuple(half for f in functions for half in _halves(f, activation)),
        ulp=bound,
        arrays=arrays,
    )


def _halves(f: Named, activation: Activation) -> Iterator[HalfKernel]:
    """The kernels for half types that are not the default grade's kernel for float32; one for both types if it can."""
    single = f.chosen[TYPES.index(Type.F32)].lowered.program
    for program in dict.fromkeys(half.program for half in f.halves if half.program != single or half.missed):
        served = [half for half in f.halves if half.program == program]
        past = "; ".join(f"in {h.format} at {h.missed} values of x, such as {h.at!r}" for h in served if h.missed)
        where = "Beside some gates a result" if activation.gated else "A result"
        yield HalfKernel(
            f.name,
            tuple(half.format for half in served),
            program,
            specialise(program, activation.parameters, Type.F32),
            f.formula,
            past and f"{where} may be the other neighbour of the exact value: {past}.",
        )


def _formula(form: PiecewiseForm) -> str:
    return plain(form.map(display).to_sympy())
