"""The modules that a module's results follow from: itself, and all of this package that it imports, directly or not.

Takes a module's name; gives names and files. Imports are read from the text, also those inside functions, and nothing
is imported for it: the answer is wanted before the work is known to be needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = __name__.partition(".")[0]
_FOLDER = Path(__file__).parents[1]
_IMPORT = re.compile(r"^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n]*)", re.MULTILINE)


@cache
def closure(module: str) -> dict[str, Path]:
    """The files of the modules, by their names, in order.

    Examples
    --------
    >>> sorted(closure("codegen.proof.balls.ball"))[0]
    'codegen'
    """
    found: dict[str, Path] = {}
    waiting = [module]
    while waiting:
        name = waiting.pop()
        file = _file(name)
        if file is not None and name not in found:
            found[name] = file
            waiting += _imports(name, file)
    return dict(sorted(found.items()))


def _file(name: str) -> Path | None:
    """The file of a module of this package; None for a name in one, or of another package."""
    package, *rest = name.split(".")
    if package != _PACKAGE:
        return None
    place = _FOLDER.joinpath(*rest)
    choices = (place / "__init__.py", place.with_name(f"{place.name}.py") if rest else place)
    return next((file for file in choices if file.is_file()), None)


def _imports(name: str, file: Path) -> Iterator[str]:
    """What may be a module among what is imported, and the packages around it, which run first."""
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    for dots, where, names in _IMPORT.findall(file.read_text(encoding="utf-8")):
        base = package.split(".")[: len(package.split(".")) - len(dots) + 1] if dots else []
        source = ".".join([*base, *([where] if where else [])])
        yield from (".".join(source.split(".")[:k]) for k in range(1, source.count(".") + 2))
        yield from (f"{source}.{word}" for word in re.findall(r"\w+", names))
