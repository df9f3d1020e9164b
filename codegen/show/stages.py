"""What each stage made of one activation, as sections for a reader.

Takes a library, a name and stages; gives their sections. SymPy works in processes that are bounded, and what it said
once is not asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from ..answers.facts import definitions
from ..answers.kernels import Built, build
from ..definition.library import Library
from ..kernel.program.ops import Type
from ..proof.derive import derive
from ..work.cache import key_of
from ..work.processes import Limits, doing
from ..work.records import read, write
from ..work.tasks import Start, crew
from . import sections
from .sections import Section

STAGES = ("formula", "derivative", "form", "program", "code")


@dataclass(frozen=True)
class Stage:
    """A stage, and what it made."""

    name: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class _Sections:
    sections: tuple[Section, ...]


def stages(
    library: Library,
    name: str,
    wanted: Sequence[str],
    type: Type,
    tell: Callable[[str], None],
    *,
    jobs: int,
    limits: Limits,
) -> tuple[Stage, ...]:
    """What the stages that are wanted made of an activation.

    Parameters
    ----------
    wanted : sequence of str
        Of `STAGES`; "cpu" and "cuda" are the code of one target, and "stable" and "kernel" what "form" and "program"
        were called before.

    Raises
    ------
    DefinitionError
        If a stage finds no way; it names the function.
    Ended
        If one takes more than the limits.
    """
    with crew(library, jobs, limits, tell) as start:

        @cache
        def built() -> Built:  # takes seconds: programs are chosen by their errors
            tell(f"choosing the programs of {name}")
            return build(library, name, start)

        makers: dict[str, Callable[[], Any]] = {
            "formula": lambda: sections.formula(library[name]),
            "derivative": lambda: _shown(start, library, name, "derivative"),
            "form": lambda: _shown(start, library, name, "form"),
            "program": lambda: sections.kernel(built(), type),
            "code": lambda: (*sections.cpu(built()), *sections.cuda(built())),
            "cpu": lambda: sections.cpu(built()),
            "cuda": lambda: sections.cuda(built()),
        }
        makers |= {"stable": makers["form"], "kernel": makers["program"]}
        tell(f"deriving {name}")
        return tuple(Stage(word, tuple(makers[word]())) for word in wanted)


def _shown(start: Start, library: Library, name: str, stage: str) -> tuple[Section, ...]:
    key = key_of("shown", (*definitions([library[name]]), stage), _explained)
    found: _Sections = start(f"{name}: {stage}", key, partial(read, _Sections), _explained, name, stage)()
    return found.sections


def _explained(library: Library, name: str, stage: str) -> str:
    doing(f"the stage {stage}")
    derived = derive(library[name])
    made = sections.derivative(derived) if stage == "derivative" else sections.stable(derived)
    return write(_Sections(tuple(made)))
