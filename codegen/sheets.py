"""Property sheets as data, each proved once: what did not change since comes from the cache.

Takes a library; gives for each activation what JSON can hold. The key of a sheet is everything that it follows from:
the formulas of the library, for members are compared with each other, the sources of the proofs, and the versions of
the libraries that compute them.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import sympy

from .cache import digest, remembered
from .definition import Activation
from .library import Library

_ROOMS = ("symbolic", "proof")
_FILES = ("definition.py", "language.py", "sheets.py")
_COMPUTE_WITH = ("python-flint", "sympy")


def facts(library: Library, activation: Activation) -> dict[str, Any]:
    """The facts of one activation among the others.

    Returns
    -------
    dict
        `name`, `formula`, `parameters`, `facts` by their kinds, and the `certificates` that these refer to by number.
    """

    def make() -> str:
        from .proof.sheet import sheet

        return json.dumps(sheet(activation, library).data(), ensure_ascii=False)

    data: dict[str, Any] = json.loads(remembered(_key(library, activation), make))
    return data


def _key(library: Library, activation: Activation) -> str:
    return digest(["facts", activation.name, *basis(library)])


def basis(library: Library) -> tuple[str | bytes, ...]:
    """All that what is proved of a library follows from: its formulas, the sources of the proofs, the versions."""
    definitions = (f"{a.name}: {sympy.srepr(a.formula)} {[_parameter(p) for p in a.parameters]}" for a in library)
    return (*definitions, *_tool())


def _parameter(parameter: Any) -> str:
    return f"{parameter.name}={sympy.srepr(parameter.default)} {parameter.domain}"


@cache
def _tool() -> tuple[bytes, ...]:
    """The sources that a sheet depends on, and the versions."""
    own = Path(__file__).parent
    files = [*(own / name for name in _FILES), *(f for room in _ROOMS for f in (own / room).rglob("*.py"))]
    versions = [f"{name} {metadata.version(name)}".encode() for name in _COMPUTE_WITH]
    return (*versions, *(f.read_bytes() for f in sorted(files)))
