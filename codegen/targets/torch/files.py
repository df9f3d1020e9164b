"""The PyTorch target: operators around the loops of the CPU, functions of tensors, and modules.

Takes what the lists of a package tell; gives `generated.torch` as files: one with the names, and the package `runtime`,
copied as it stands in `codegen`. No kernel is written anew: operators run those of the CPU, by their addresses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...kernel.family import Family
from ..base import render
from ..common.listed import Listed
from ..cpu.files import listed
from .runtime.names import composed, ours, theirs

_TEMPLATES = Path(__file__).parent / "templates"
_RUNTIME = Path(__file__).parent / "runtime"
_COPIED = "# Copied from codegen/targets/torch/runtime/{} by `python -m codegen build`; do not edit.\n"
_HEADER = "Made by actforge from the definitions; changes made here are lost."


@dataclass(frozen=True)
class _Index:
    header: str
    package: str
    example: str
    activations: Sequence[Listed]
    modules: tuple[str, ...]  # those of `torch.nn`, and those of several steps
    units: tuple[tuple[str, str], ...]  # the others, and their activations


def torch_files(
    families: Sequence[Family],
    package: str = "generated",
    lists: Sequence[Listed] | None = None,
) -> dict[str, str]:
    """The files of `generated.torch`, by their paths in the generated folder.

    Parameters
    ----------
    families, package, lists
        As for the CPU (`cpu.files.cpu_files`).
    """
    entries = listed(families) if lists is None else lists
    files = {"torch/__init__.py": render(_TEMPLATES, "init.py.jinja", _index(package, entries))}
    for file in sorted(_RUNTIME.glob("*.py")):
        # there the CPU's runtime belongs to its target, here to the whole package
        text = file.read_text("utf-8").replace("from ...cpu.runtime", "from ...runtime")
        files[f"torch/runtime/{file.name}"] = _COPIED.format(file.name) + text
    return files


def _index(package: str, entries: Sequence[Listed]) -> _Index:
    names = [entry.name for entry in entries]
    return _Index(
        header=_HEADER,
        package=package,
        example=next((e.name for e in entries if _plain(e)), names[0]),
        activations=entries,
        modules=(*theirs(set(names)), *composed(set(names))),
        units=tuple(ours(names).items()),
    )


def _plain(entry: Listed) -> bool:
    return len(entry.arrays) == 1 and not entry.parameters
