"""The ONNX target: the activations as functions of a model, over the package's forms.

Takes what the lists of a package tell; gives `generated.onnx` as files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base import render
from ..common.copied import copied
from ..common.listed import Listed

_FOLDER = Path(__file__).parent
_DOMAIN = "actforge"


@dataclass(frozen=True)
class _Index:
    """What `init.py.jinja` is filled from."""

    header: str
    domain: str
    example: str
    names: tuple[str, ...]


def onnx_files(lists: Sequence[Listed], package: str = "generated") -> dict[str, str]:
    """The files of `generated.onnx`, by their paths in the package.

    Parameters
    ----------
    lists : sequence of Listed
        What the package's lists hold.
    package : str
        The name that examples import.
    """
    example = next((entry.name for entry in lists if len(entry.arrays) == 1), lists[0].name)
    header = "Made by actforge from the definitions; changes made here are lost."
    index = _Index(header, _DOMAIN, example, tuple(entry.name for entry in lists))
    return {
        "onnx/__init__.py": render(_FOLDER / "templates", "init.py.jinja", index),
        **copied(_FOLDER / "runtime", "onnx/runtime"),
    }
