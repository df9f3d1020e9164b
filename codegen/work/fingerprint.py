"""What a build depends on, as one digest: when it has not changed, nothing needs to be derived again.

Takes the folder of definitions; gives a hexadecimal SHA-256 of its files, of this package's own sources and
templates, and of the versions of what computes the output. Nothing of it is imported: with SymPy alone that would
take longer than the whole answer may.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

# Whose results reach the generated text. The command line's own libraries do not.
COMPUTE_WITH = ("jinja2", "llvmlite", "numpy", "python-flint", "sympy")

_TOOL = Path(__file__).parents[1]


def fingerprint(defs: Path, tool: Path = _TOOL) -> str:
    """The digest of everything that the plan for the definitions in `defs` is made from."""
    digest = hashlib.sha256()
    for part in _parts(defs, tool):
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()


def _parts(defs: Path, tool: Path) -> Iterator[bytes]:
    yield f"python {sys.version_info.major}.{sys.version_info.minor}".encode()
    for name in COMPUTE_WITH:
        yield f"{name} {metadata.version(name)}".encode()
    yield defs.resolve().name.encode()  # generated text says "defs/swish.py"
    for file in sorted(defs.glob("*.py")):
        yield file.name.encode()
        yield file.read_bytes()
    for file in sorted(p for p in tool.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        yield file.relative_to(tool).as_posix().encode()
        yield file.read_bytes()
