"""What the lists of all activations tell of one: enough to write them again without deriving it.

Takes a family; gives `Listed`, plain data, and its text, which stands in the package as `activations.json`. So the
files of one activation can be written beside those of others that are there already.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from ...kernel.family import KernelParameter
from . import lock

FILE = "activations.json"


@dataclass(frozen=True)
class Listed:
    """An activation at one grade, as the lists of a package have it."""

    name: str
    summary: str
    formula: str
    arrays: tuple[str, ...]
    parameters: tuple[KernelParameter, ...]
    functions: tuple[tuple[str, str], ...]  # and their formulas
    doc: str
    ulp: float | None  # the bound in float32
    past: bool  # whether a kernel is not within its bound
    own: tuple[str, ...] | None  # of `exact`: the kernels that are not those of the package above
    locked: tuple[str, ...] = ()  # its lines of `kernels.lock`, which are not told here again; of `exact` none

    @property
    def kind(self) -> str:
        """The class of the generated function."""
        return "Activation" if len(self.arrays) == 1 else "Gated"


Grades = tuple[Listed, ...]  # of the package, and of `exact` in it if there is one


def in_order(listed: Iterable[Grades]) -> tuple[Grades, ...]:
    """By their names, as a library has its activations."""
    return tuple(sorted(listed, key=lambda grades: grades[0].name))


def write(listed: Iterable[Grades]) -> str:
    """The text of the lists; of a tighter grade what differs."""
    told = {}
    for default, *others in listed:
        first = _told(default)
        told[default.name] = [first, *({k: v for k, v in _told(o).items() if v != first[k]} for o in others)]
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def read(text: str) -> dict[str, Grades]:
    """What `write` wrote, by name; nothing where the text is something else, such as that of another version."""
    try:
        found = {name: tuple(_listed({**data[0], **one}) for one in data) for name, data in json.loads(text).items()}
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return {}
    return found if write(found.values()) == text else {}


def there(paths: Iterable[str], text: str | None, locked: str | None) -> dict[str, Grades | None]:
    """The activations of a package by the paths of its files, and what the texts of its lists tell of each."""
    lines = lock.read(locked or "")
    told = {
        name: (replace(grades[0], locked=lines[name]), *grades[1:])
        for name, grades in (read(text) if text else {}).items()
        if name in lines
    }
    kernels = [PurePosixPath(path) for path in paths]
    names = (p.stem for p in kernels if p.parent == PurePosixPath("kernels") and p.stem != "__init__")
    return {name: told.get(name) for name in names}


def _told(listed: Listed) -> dict[str, Any]:
    return {name: value for name, value in asdict(listed).items() if name != "locked"}


def _listed(data: Mapping[str, Any]) -> Listed:
    return Listed(
        **{
            **data,
            "arrays": tuple(data["arrays"]),
            "parameters": tuple(KernelParameter(**p) for p in data["parameters"]),
            "functions": tuple((name, formula) for name, formula in data["functions"]),
            "own": None if data["own"] is None else tuple(data["own"]),
        }
    )


def column(listed: Sequence[Grades], grade: int) -> Grades:
    """All activations at one grade."""
    return tuple(grades[grade] for grades in listed)
