"""What the lists of all activations tell of one: enough to write them again without deriving it.

Takes a family; gives `Listed`, plain data, and its text, which stands in the package as `activations.json`. So the
files of one activation can be written beside those of others that are there already.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from ...kernel.family import KernelParameter
from . import lock

FILE = "activations.json"


@dataclass(frozen=True)
class Listed:
    """An activation, as the lists of a package have it."""

    name: str
    summary: str
    formula: str
    arrays: tuple[str, ...]
    parameters: tuple[KernelParameter, ...]
    functions: tuple[tuple[str, str], ...]  # and their formulas
    notes: tuple[str, ...]  # for a reader of its docstring
    reference: str
    ulp: float | None  # the bound in float32
    past: bool  # whether a kernel is not within its bound
    locked: tuple[str, ...] = ()  # its lines of `kernels.lock`, which are not told here again

    @property
    def kind(self) -> str:
        """The class of the generated function."""
        return "Activation" if len(self.arrays) == 1 else "Gated"


def in_order(listed: Iterable[Listed]) -> tuple[Listed, ...]:
    """By their names, as a library has its activations."""
    return tuple(sorted(listed, key=lambda entry: entry.name))


def write(listed: Iterable[Listed]) -> str:
    """The text of the lists."""
    return json.dumps([_told(entry) for entry in listed], indent=1, ensure_ascii=False) + "\n"


def read(text: str) -> dict[str, Listed]:
    """What `write` wrote, by name; nothing where the text is something else, such as that of another version."""
    try:
        found = {data["name"]: _listed(data) for data in json.loads(text)}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
    return found if write(found.values()) == text else {}


def there(paths: Iterable[str], text: str | None, locked: str | None) -> dict[str, Listed | None]:
    """The activations of a package by the paths of its files, and what the texts of its lists tell of each."""
    lines = lock.read(locked or "")
    told = {
        name: replace(entry, locked=lines[name])
        for name, entry in (read(text) if text else {}).items()
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
            "notes": tuple(data["notes"]),
            "functions": tuple((name, formula) for name, formula in data["functions"]),
        }
    )
