"""The numba.cuda target: kernels for a GPU that compute the CPU's bits.

Takes what the lists of a package tell; gives `generated.cuda` as files. A program is written once, for the CPU: the
package `runtime`, copied as it stands in `codegen`, reads it in libdevice's correctly rounded operations, which nothing
contracts, and puts the loops around it.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...kernel.family import Family, KernelParameter
from ..base import render
from ..common.listed import Listed
from ..cpu.files import listed
from .runtime.words import in_words

IMPORT = "from numba import cuda"
_TEMPLATES = Path(__file__).parent / "templates"
_RUNTIME = Path(__file__).parent / "runtime"
_COPIED = "# Copied from codegen/targets/cuda/runtime/{} by `python -m codegen build`; do not edit.\n"
_HEADER = "Made by actforge from the definitions; changes made here are lost."


@dataclass(frozen=True)
class _Public:
    """An activation of `generated.cuda`."""

    name: str
    kind: str  # the class of it
    parameters: tuple[KernelParameter, ...]


@dataclass(frozen=True)
class _Index:
    header: str
    activations: tuple[_Public, ...]


@dataclass(frozen=True)
class _Device:
    header: str
    package: str
    functions: tuple[str, ...]


def cuda_files(
    families: Sequence[Family], package: str = "generated", lists: Sequence[Listed] | None = None
) -> dict[str, str]:
    """The files of `generated.cuda`.

    Parameters
    ----------
    families
        At least one.
    package
        The name that examples import; the files work under any other.
    lists
        What the package's lists hold, as `cpu.files.listed` gives it: `families`, and others whose files are there.

    Returns
    -------
    dict
        Text by path, relative to the generated folder.
    """
    lists = listed(families) if lists is None else lists
    public = tuple(_Public(entry.name, entry.kind, entry.parameters) for entry in lists)
    device = _Device(_HEADER, package, tuple(name for entry in lists for name in _names(entry)))
    files = {
        "cuda/__init__.py": render(_TEMPLATES, "init.py.jinja", _Index(_HEADER, public)),
        "cuda/device.py": render(_TEMPLATES, "device.py.jinja", device),
    }
    for file in sorted(_RUNTIME.glob("*.py")):
        # there the CPU's runtime belongs to its target, here to the whole package
        text = file.read_text("utf-8").replace("from ...cpu.runtime", "from ...runtime")
        files[f"cuda/runtime/{file.name}"] = _COPIED.format(file.name) + text
    return files


def on_gpu(text: str) -> str:
    """The functions of a text for the CPU, as a GPU gets them."""
    return ast.unparse(in_words(text))


def _names(entry: Listed) -> list[str]:
    return [entry.name if function == "f" else f"{entry.name}_{function}" for function, _ in entry.functions]
