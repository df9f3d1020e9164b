"""Where definitions are, before any of them is read.

Takes folders; gives those that hold definitions, by the text of their modules alone: none is run, and nothing heavy is
imported.
"""

from __future__ import annotations

import re
from pathlib import Path

# The definitions that come with the tool: data of it where it is installed, the folder next to it in a checkout.
_SHIPPED = (Path(__file__).parents[1] / "definitions", Path(__file__).parents[2] / "defs")
SHIPPED = next((place for place in _SHIPPED if place.is_dir()), _SHIPPED[-1])
OWN = Path("defs")  # in the working folder

_VOCABULARY = re.compile(r"^\s*(from|import)\s+codegen\b", re.MULTILINE)


def usual() -> Path:
    """The folder of definitions where none is named: `defs` here, if it holds any, else those of the tool."""
    return OWN if OWN.is_dir() and holds_definitions(OWN) else SHIPPED


def is_shipped(folder: Path) -> bool:
    """Whether a folder is that of the definitions that come with the tool."""
    return folder.resolve() == SHIPPED.resolve()


def modules(folder: Path) -> list[Path]:
    """The files of a folder that may hold definitions."""
    return sorted(p for p in folder.glob("*.py") if p.is_file() and p.name != "__init__.py" and p.name[0] != ".")


def holds_definitions(folder: Path) -> bool:
    """Whether a module of a folder imports the vocabulary of definitions."""
    return any(_VOCABULARY.search(text_of(file)) for file in modules(folder))


def text_of(file: Path) -> str:
    """The text of a module; none where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return ""
