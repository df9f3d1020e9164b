"""The Keras target: the activations for every backend.

Takes what the lists of a package tell; gives `generated.keras` as files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base import render
from ..common.copied import copied
from ..common.listed import Listed

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class _Index:
    """What `init.py.jinja` is filled from."""

    header: str
    example: str
    names: tuple[str, ...]


def keras_files(lists: Sequence[Listed], package: str = "generated") -> dict[str, str]:
    """The files of `generated.keras`, by their paths in the package.

    Parameters
    ----------
    lists : sequence of Listed
        What the package's lists hold.
    package : str
        The name that examples import.
    """
    example = next((entry.name for entry in lists if len(entry.arrays) == 1), lists[0].name)
    header = "Made by actforge from the definitions; changes made here are lost."
    index = _Index(header, example, tuple(entry.name for entry in lists))
    return {
        "keras/__init__.py": render(_FOLDER / "templates", "init.py.jinja", index),
        **copied(_FOLDER / "runtime", "keras/runtime"),
    }
