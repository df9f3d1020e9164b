"""The whole pipeline on one page.

| stage       | takes                        | gives                                                                |
| ----------- | ---------------------------- | -------------------------------------------------------------------- |
| definition  | a folder                     | a `Library` of validated `Activation`s (definition/library.py)       |
| formula,    | an `Activation`              | f, its derivatives by x and the partial ones, in pieces (symbolic/,  |
| derivative  |                              | proof/derive.py)                                                     |
| form        | a piece                      | a form that neither overflows nor cancels (kernel/forms/)            |
| program     | forms, a float type, a bound | candidates over the closed operations (kernel/choice/lower.py), and  |
|             |                              | the cheapest of them within the bound (kernel/choice/programs.py)    |
| kernel      | programs                     | a `Family`: kernels, and those for the defaults (kernel/families.py) |
| facts       | an `Activation`              | what is true of it, with certificates (proof/facts/)                 |
| code        | all of it                    | source text by templates, and data (targets/package.py)              |

`plan` is a pure function from a library to texts by their paths. Derivatives, programs and facts come from the cache
or from processes (answers/, work/). `build` writes the texts and `build --check` compares them; output.py alone
touches the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from .answers import facts, forms, kernels
from .definition.activation import Activation
from .definition.library import Library
from .kernel.choice.programs import BOUND
from .kernel.choice.recorded import load as load_recorded
from .kernel.families import family_of, past_bounds
from .kernel.family import Family
from .targets.common import lock
from .targets.common.listed import FILE, Listed
from .targets.package import package as package_texts
from .work.processes import Limits
from .work.tasks import crew

Tell = Callable[[str], None]


def plan(
    library: Library,
    names: Sequence[str] | None = None,
    tell: Tell = lambda _: None,
    *,
    bound: float = BOUND,
    jobs: int = 1,
    warn: Tell = lambda _: None,
    note: Tell = lambda _: None,
    limits: Limits | None = None,
    beside: Mapping[str, Listed | None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    package: str = "generated",
) -> dict[str, str]:
    """The text of every generated file, by its path in the output folder.

    Parameters
    ----------
    library : Library
    names : sequence of str, optional
        Only the files of these activations, and those that belong to all.
    tell, warn, note : callable
        Are given what is being worked on, a line for each kernel that is not within its bound, and which activations
        have a longer kernel in place of a form that was recognised and could not be lowered.
    bound : float
        In ulps, for float32 at default parameters.
    jobs : int
        How many processes work.
    limits : Limits, optional
        Of the work on one function; with none, one process alone is not bounded.
    beside : mapping, optional
        The activations that the package has besides `names`, and what its lists tell of each where that is known
        (`targets.common.listed.there`); all others, if it is not given.
    failed : callable, optional
        Is given what is wrong with an activation that is then left out; without it, the first such error is raised.
    package : str
        The name that examples in docstrings import.
    """
    wanted = set(library.names if names is None else names)
    present, there = _present(library, wanted, beside, bound)
    families: list[Family] = []
    sheets: list[dict[str, Any]] = []
    modules: dict[str, str] = {}
    given_up: list[str] = []
    recorded = load_recorded()
    with crew(library, jobs, limits, tell) as start:
        programs = kernels.started(start, present, bound)
        proved = {a.name: facts.started(start, library, a) for a in present if a.name in wanted}
        written = {a.name: forms.started(start, library, a) for a in present if a.name in wanted}
        for activation, functions in zip(present, programs, strict=True):
            tell(activation.name)
            try:
                named = functions()
                family = family_of(activation, library.source(activation), named, bound, recorded)
                sheets += [wait()] if (wait := proved.get(activation.name)) else []
                modules |= {activation.name: wait()} if (wait := written.get(activation.name)) else {}
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                families.append(family)
                given_up += [activation.name] if any(function.dropped for function in named) else []
                for line in (*past_bounds(family), *lock.far_above(family)) if activation.name in wanted else ():
                    warn(line)
    if given_up := [name for name in given_up if name in wanted]:
        note(f"{', '.join(given_up)}: a form was recognised and dropped; show NAME --stage program says why")
    if not any(family.name in wanted for family in families):
        return {}
    others = set(library.names) - wanted
    texts = package_texts(families, sheets, there, package, modules)
    return {path: text for path, text in texts.items() if path == FILE or PurePosixPath(path).stem not in others}


def _present(
    library: Library, wanted: set[str], beside: Mapping[str, Listed | None] | None, bound: float
) -> tuple[list[Activation], list[Listed]]:
    """The activations to derive, and what the lists tell of those that are there already and need not be."""
    known = {name: told for name, told in (beside or {}).items() if told and name not in wanted}
    there = {name: told for name, told in known.items() if told.ulp == bound}
    others = set(library.names if beside is None else beside) - there.keys()
    return [a for a in library if a.name in wanted | others], list(there.values())
