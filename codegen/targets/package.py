"""The text of a package: kernels by each target's templates, facts and lists as data.

Takes families; gives texts by their paths in the package. A module that would not be Python is an
error here, and is written nowhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from ..kernel.family import Family
from .common import listed as lists
from .common import lock
from .common.facts import fact_files
from .cpu.files import cpu_files, listed
from .cuda.files import cuda_files
from .forms.files import forms_files
from .jax.files import jax_files
from .keras.files import keras_files
from .onnx.files import onnx_files
from .stubs.files import stub_files
from .torch.files import torch_files

TARGETS = (cpu_files, cuda_files, torch_files)
FORMED = (jax_files, onnx_files, keras_files)  # of frameworks that compute forms themselves


def package(
    families: Sequence[Family],
    sheets: Sequence[Mapping[str, Any]] = (),
    there: Sequence[lists.Listed] = (),
    name: str = "generated",
    forms: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The text of every file.

    Parameters
    ----------
    families : sequence of Family
    sheets : sequence of mapping
        The facts.
    there : sequence of Listed
        What the lists tell of activations that the package has besides.
    name : str
        What examples in docstrings import.
    forms : mapping, optional
        The modules of stable forms, by activation; without them the package has no targets that compute forms.
    """
    told = lists.in_order([*listed(families), *there])
    files = {lists.FILE: lists.write(told), lock.FILE: lock.text(entry.locked for entry in told)}
    for target in TARGETS:
        files |= target(families, package=name, lists=told)
    if forms is not None:
        files |= forms_files(forms)
        for formed in FORMED:
            files |= formed(told, name)
    return parsed(files) | stub_files(told, formed=forms is not None) | fact_files(sheets)


class Kernels(Protocol):
    """What was built of an activation, as far as its text goes."""

    @property
    def family(self) -> Family: ...


def texts(made: Iterable[Kernels]) -> dict[str, str]:
    """The files of what was built, without facts."""
    return package([m.family for m in made])


def parsed(files: dict[str, str]) -> dict[str, str]:
    """The same files, each module of which is Python: nothing else is ever written."""
    for path, text in files.items():
        if path.endswith(".py"):
            try:
                ast.parse(text, path)
            except (SyntaxError, ValueError) as error:
                raise RuntimeError(f"{path} would not be Python: {error}") from error
    return files
