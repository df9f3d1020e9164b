"""Generated packages, written into a folder, and imported from there."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
from support.families import FAMILIES

from codegen.targets.cpu.files import cpu_files
from codegen.targets.cuda.files import cuda_files


def write(folder: Path) -> None:
    """The package `made` of the families that are written by hand."""
    write_texts({**cpu_files(FAMILIES), **cuda_files(FAMILIES)}, folder, "made")


def imported(texts: Mapping[str, str], folder: Path, name: str) -> ModuleType:
    """A package from the texts of its files, by their paths in it; its modules are found through it from then on."""
    write_texts(texts, folder, name)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        return importlib.import_module(name)


def write_texts(texts: Mapping[str, str], folder: Path, name: str) -> None:
    for path, text in texts.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
