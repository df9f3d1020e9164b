"""The stubs: every function with its own keywords, which are made at run time.

Takes what the lists of a package tell; gives `__init__.pyi`, those of its parts for PyTorch and JAX, and the marker
that the package is typed. The parts for Keras and ONNX are Python that a type checker reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base import render
from ..common.listed import Listed
from ..torch.runtime.names import composed, ours, theirs

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class _Signature:
    """Activations with the same arrays and parameters, which share a class."""

    name: str
    arrays: tuple[str, ...]
    parameters: tuple[str, ...]
    derivatives: tuple[str, ...]
    outputs: int  # of backward


Kinds = tuple[tuple[str, str], ...]  # names of activations, and the names of their classes


@dataclass(frozen=True)
class _Stub:
    """What `init.pyi.jinja` and `jax.pyi.jinja` are filled from."""

    signatures: tuple[_Signature, ...]
    activations: Kinds


@dataclass(frozen=True)
class _Unit:
    """A module for an activation that PyTorch has none for."""

    name: str
    gated: bool
    parameters: tuple[str, ...]
    learned: tuple[str, ...]


@dataclass(frozen=True)
class _Tensors:
    """What `torch.pyi.jinja` is filled from."""

    signatures: tuple[_Signature, ...]
    activations: Kinds
    modules: tuple[str, ...]  # whose names and arguments stand in the runtime
    units: tuple[_Unit, ...]


def stub_files(lists: Sequence[Listed], *, formed: bool = True) -> dict[str, str]:
    """The stubs of a package, by their paths in it; they name no package.

    `formed` says whether there are forms, which the part for JAX is made from.
    """
    made = {entry.name: _signature(entry) for entry in lists}
    signatures, kinds = tuple(dict.fromkeys(made.values())), tuple((name, s.name) for name, s in made.items())
    stub = _Stub(signatures, kinds)
    entries, names = {entry.name: entry for entry in lists}, list(made)
    modules = (*theirs(set(names)), *composed(set(names)))
    units = tuple(_unit(name, entries[activation]) for name, activation in ours(names).items())
    tensors = _Tensors(signatures, kinds, modules, units)
    files = {
        "__init__.pyi": render(_TEMPLATES, "init.pyi.jinja", stub),
        "torch/__init__.pyi": render(_TEMPLATES, "torch.pyi.jinja", tensors),
        "py.typed": "",
    }
    return files | ({"jax/__init__.pyi": render(_TEMPLATES, "jax.pyi.jinja", stub)} if formed else {})


def _signature(entry: Listed) -> _Signature:
    parameters = tuple(p.name for p in entry.parameters)
    learnable = [p for p in entry.parameters if p.learnable]
    derivatives = tuple(name for name, _ in entry.functions if name != "f")
    usual = ("d1", "d2", *(f"d_{name}" for name in (*entry.arrays[1:], *parameters)))
    words = ["Gated"] * (len(entry.arrays) > 1) + [f"{p.name}{'_learned' * p.learnable}" for p in entry.parameters]
    name = "_".join(["", "Of", *words]) if words else "_Of_x"
    more, fewer = ([d for d in a if d not in b] for a, b in ((derivatives, usual), (usual, derivatives)))
    return _Signature(
        name="_".join([name, *(f"with_{d}" for d in more), *(f"without_{d}" for d in fewer)]),
        arrays=entry.arrays,
        parameters=parameters,
        derivatives=derivatives,
        outputs=len(entry.arrays) + len(learnable),
    )


def _unit(name: str, entry: Listed) -> _Unit:
    return _Unit(
        name=name,
        gated=len(entry.arrays) > 1,
        parameters=tuple(p.name for p in entry.parameters),
        learned=tuple(p.name for p in entry.parameters if p.learnable),
    )
