"""The ONNX target: the activations as functions of a model, over the package's forms.

Takes what the lists of a package tell; gives `generated.onnx` as files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base import render
from ..common.copied import copied
from ..common.listed import Grades, column

_FOLDER = Path(__file__).parent
_DOMAIN = "actforge"


@dataclass(frozen=True)
class _Index:
    """What `init.py.jinja` is filled from."""

    header: str
    domain: str
    example: str
    names: tuple[str, ...]


def onnx_files(lists: Sequence[Grades], package: str = "generated") -> dict[str, str]:
    """The files of `generated.onnx`, by their paths in the package.

    Parameters
    ----------
    lists : sequence of Grades
        What the package's lists hold.
    package : str
        The name that examples import.
    """
    listed = column(lists, 0)
    example = next((entry.name for entry in listed if len(entry.arrays) == 1), listed[0].name)
    header = "Made by actforge from the definitions; changes made here are lost."
    index = _Index(header, _DOMAIN, example, tuple(entry.name for entry in listed))
    return {
        "onnx/__init__.py": render(_FOLDER / "templates", "init.py.jinja", index),
        **copied(_FOLDER / "runtime", "onnx/runtime"),
    }
