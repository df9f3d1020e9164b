"""A generated package made of hand-built programs, under a name of its own, in a folder of its own."""

from __future__ import annotations

import atexit
import importlib
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path
from types import ModuleType

from support.families import FAMILIES

from codegen.targets.cpu.files import cpu_files

NAME = "written_by_hand"


def write(folder: Path, name: str = NAME) -> Path:
    """Write the package into a folder."""
    for path, text in cpu_files(FAMILIES).items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


@cache
def folder() -> Path:
    made = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return write(made)


@cache
def package() -> ModuleType:
    """The package, imported."""
    sys.path.insert(0, str(folder()))
    return importlib.import_module(NAME)
