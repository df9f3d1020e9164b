"""The stubs: every function with its own keywords, which are made at run time.

Takes what the lists of a package tell; gives `__init__.pyi` and the marker that the package is typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base import render
from ..common.listed import Listed

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class _Signature:
    """Activations with the same arrays and parameters, which share a class."""

    name: str
    arrays: tuple[str, ...]
    parameters: tuple[str, ...]
    derivatives: tuple[str, ...]
    outputs: int  # of backward


@dataclass(frozen=True)
class _Stub:
    """What `init.pyi.jinja` is filled from."""

    signatures: tuple[_Signature, ...]
    activations: tuple[tuple[str, str], ...]  # names, and the names of their classes


def stub_files(lists: Sequence[Listed], package: str = "generated") -> dict[str, str]:
    """The stubs of a package, by their paths in it; they name no package."""
    made = {entry.name: _signature(entry) for entry in lists}
    stub = _Stub(tuple(dict.fromkeys(made.values())), tuple((name, s.name) for name, s in made.items()))
    return {"__init__.pyi": render(_TEMPLATES, "init.pyi.jinja", stub), "py.typed": ""}


def _signature(entry: Listed) -> _Signature:
    parameters = tuple(p.name for p in entry.parameters)
    learnable = [p for p in entry.parameters if p.learnable]
    words = ["Gated"] * (len(entry.arrays) > 1) + [f"{p.name}{'_learned' * p.learnable}" for p in entry.parameters]
    return _Signature(
        name="_".join(["", "Of", *words]) if words else "_Of_x",
        arrays=entry.arrays,
        parameters=parameters,
        derivatives=tuple(name for name, _ in entry.functions if name != "f"),
        outputs=len(entry.arrays) + len(learnable),
    )
