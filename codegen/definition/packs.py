"""Packs: definitions that an installed package brings along.

Takes what is installed; gives a `Pack` for each entry point of the group `actforge.definitions`, whose name is the
pack's and whose value is the package that holds the definitions, one folder of modules:

    [project.entry-points."actforge.definitions"]
    mypack = "mypack.definitions"

A pack is found by what its installation wrote down, and its names are read from the text of its modules: none of its
code is run before an activation of it, `mypack:name`, is asked for. The definitions that come with the tool are the
pack `actforge`.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from ..errors import UserError, did_you_mean
from .names import IDENTIFIER
from .places import SHIPPED

GROUP = "actforge.definitions"
TOOL = "actforge"  # the pack of the definitions that come with the tool


@dataclass(frozen=True)
class Pack:
    """A package of definitions that is installed."""

    name: str
    origin: str  # the distribution and its version
    package: str  # which holds the definitions
    folder: Path | None  # None where the installation does not say where that is

    @property
    def activations(self) -> tuple[str, ...]:
        """The names that its modules give to activations, as far as they are written out; nothing is run."""
        return tuple(sorted(set(names_in(self.folder)))) if self.folder else ()


def packs() -> tuple[Pack, ...]:
    """What is installed, by name; of two packs of one name the one that Python finds first."""
    found: dict[str, Pack] = {}
    for entry in metadata.entry_points(group=GROUP):
        origin = f"{entry.dist.name} {entry.dist.version}" if entry.dist is not None else "unknown"
        known = next((folder for folder in _folders(entry) if folder.is_dir()), None)
        found.setdefault(entry.name, Pack(entry.name, origin, entry.value, known))
    return tuple(sorted(found.values(), key=lambda p: p.name))


def _folders(entry: metadata.EntryPoint) -> Iterator[Path]:
    """Where its definitions may be: among its files, or where Python would import it from if those are elsewhere.

    The second is that of an editable installation. The package that holds the others is looked for and not imported.
    """
    parts = entry.value.split(".")
    if entry.dist is None or not all(map(IDENTIFIER.fullmatch, parts)):
        return
    yield Path(str(entry.dist.locate_file("/".join(parts))))
    with contextlib.suppress(ImportError, ValueError):
        spec = find_spec(parts[0])
        for place in (spec and spec.submodule_search_locations) or ():
            yield Path(place, *parts[1:])


def place(defs: Path, names: Sequence[str]) -> tuple[Path, tuple[str, ...]]:
    """The folder of definitions that names are of, and the names in it: `mypack:swoosh` is `swoosh` of a pack's.

    Raises
    ------
    UserError
        If a pack is not installed, or the names are of several folders.
    """
    parts = [name.rpartition(":") for name in names]
    of = sorted({pack for pack, _, _ in parts})
    if of in ([], [""]):
        return defs, tuple(names)
    if len(of) > 1:
        shown = ", ".join(pack or str(defs) for pack in of)
        raise UserError(f"the names are of several folders: {shown}", "give a command for each")
    return folder_of(of[0]), tuple(name for _, _, name in parts)


def folder_of(name: str) -> Path:
    """The folder of a pack's definitions. Raises `UserError` if there is no such pack."""
    if name == TOOL:
        return SHIPPED
    known = {p.name: p for p in packs()}
    if name not in known:
        raise UserError(f"there is no pack {name}", did_you_mean(name, [*known, TOOL]))
    pack = known[name]
    if pack.folder is None:
        told = f"the pack {pack.name} of {pack.origin} says that its definitions are in {pack.package}"
        raise UserError(f"{told}, which is no folder of it", "give that folder: --defs DIR")
    return pack.folder


def is_pack(name: str) -> bool:
    """Whether a pack of that name is installed."""
    return name == TOOL or any(pack.name == name for pack in packs())


def names_in(folder: Path) -> Iterator[str]:
    """The names that the modules of a folder give to activations, as far as they are written out; nothing is run."""
    for file in sorted(folder.glob("*.py")):
        try:
            tree = ast.parse(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, SyntaxError, RecursionError):
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    func=ast.Name(id="Activation") | ast.Attribute(attr="at" | "Activation"),
                    args=[ast.Constant(value=str(name)), *_],
                ) if IDENTIFIER.fullmatch(name):
                    yield name
