"""The whole pipeline in one page.

| stage        | takes                          | gives                                                       |
| ------------ | ------------------------------ | ----------------------------------------------------------- |
| `load`       | a folder of definitions        | a `Library` of validated `Activation`s  (library.py)        |
| `derive`     | an `Activation`                | f, f', f'' and the partial derivatives, in pieces (symbolic) |
| `stabilise`  | a piece                        | a form that neither overflows nor cancels (kernel/stable.py) |
| `lower`      | stable pieces and a float type | a `Program` over the closed operations (kernel/lower.py)    |
| `choose`     | candidates and a bound in ulps | the cheapest program within it (kernel/choose.py)           |
| `specialise` | a `Program`                    | the same for the parameters' defaults, same bits            |
| `*_files`    | the programs of all activations | source text, by templates (target)                         |

`plan` is a pure function from a library to texts by their paths. `build` writes them and `build --check` compares
them; `output.py` alone touches the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath

from sympy.polys.polyerrors import BasePolynomialError

from .definition import Activation
from .kernel.choose import Choice, choose
from .kernel.kernel import Backward, Family, Kernel, KernelParameter
from .kernel.lower import StablePiece, specialise, stable_pieces, together
from .kernel.ops import Type
from .kernel.stable import NoStableForm
from .library import Library
from .location import DefinitionError
from .proof.ball import NoEnclosure
from .proof.search import Undecided
from .symbolic.derive import Derived, derive
from .symbolic.display import display, plain
from .symbolic.piecewise import PiecewiseForm
from .target.numba_cpu import cpu_files
from .target.numba_cuda import cuda_files

TYPES = (Type.F32, Type.F64)
BOUND = 4.0  # ulps at the parameters' defaults


@dataclass(frozen=True)
class Function:
    """One function of an activation at every stage."""

    name: str  # "f", "d1", "d2" or "d_<parameter>"
    form: PiecewiseForm
    stable: tuple[StablePiece, ...]
    chosen: tuple[Choice, ...]  # one for each of `TYPES`


@dataclass(frozen=True)
class Made:
    """What the pipeline made of one activation."""

    derived: Derived
    functions: tuple[Function, ...]
    family: Family


def plan(
    library: Library, names: Sequence[str] | None = None, tell: Callable[[str], None] = lambda _: None
) -> dict[str, str]:
    """The text of every generated file, by its path in the output folder.

    Parameters
    ----------
    library : Library
    names : sequence of str, optional
        Only the files of these activations, and those that belong to all.
    tell : callable
        Is told what is being worked on.
    """
    made = make_all(library, tell)
    tell("writing the kernels")
    families = [m.family for m in made]
    files = {**cpu_files(families), **cuda_files(families)}
    if names is None:
        return files
    left_out = set(library.names) - set(names)
    return {path: text for path, text in files.items() if PurePosixPath(path).stem not in left_out}


def make_all(library: Library, tell: Callable[[str], None] = lambda _: None) -> tuple[Made, ...]:
    """What the pipeline makes of every activation, in the library's order."""
    made = []
    for activation in library:
        tell(activation.name)
        made.append(make(activation, library.source(activation)))
    return tuple(made)


def make(activation: Activation, source: str) -> Made:
    """Derive, stabilise and lower one activation.

    Raises
    ------
    DefinitionError
        If a derivative leaves the language, or has no stable form.
    """
    derived = derive(activation)
    forms = dict(derived.functions)
    functions = tuple(_function(activation, name, forms[name], stable) for name, stable in stabilise(derived))
    return Made(derived, functions, _family(activation, functions, source))


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


def _function(activation: Activation, name: str, form: PiecewiseForm, stable: tuple[StablePiece, ...]) -> Function:
    with _telling(activation, name):
        label, parameters = f"{activation.name}.{name}", activation.parameters
        chosen = tuple(choose(label, form, stable, parameters, type, BOUND) for type in TYPES)
    for choice in chosen:
        if choice.worst.ulps > BOUND:
            raise DefinitionError(
                activation.location,
                f"{activation.name}: no program for {name} stays within {BOUND:g} ulps: the best one is off by "
                f"{choice.worst.ulps:.3g} at {choice.worst.at!r}",
                f"a law is missing for this formula: see CONTRIBUTING.md, and show {activation.name} --stage stable",
            )
    return Function(name, form, stable, chosen)


def _family(activation: Activation, functions: Sequence[Function], source: str) -> Family:
    parameters = activation.parameters
    kernels = tuple(
        Kernel(
            f.name,
            type,
            found.lowered.program,
            specialise(found.lowered.program, parameters, type),
            _formula(f.form),
            found.lowered.laws,
        )
        for f in functions
        for type, found in zip(TYPES, f.chosen, strict=True)
    )
    learnable = [f"d_{p.name}" for p in parameters if p.learnable]
    backward = []
    for k, type in enumerate(TYPES):
        parts = [(f.name, f.chosen[k].lowered.program) for f in functions if f.name == "d1" or f.name in learnable]
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
    )


def _formula(form: PiecewiseForm) -> str:
    return plain(form.map(display).to_sympy())
