"""The kernels of the project's own activations, without the stages that lead to them."""

from __future__ import annotations

from pathlib import Path

from codegen.answers.kernels import begun
from codegen.definition.library import load
from codegen.kernel.family import Family
from codegen.work.tasks import crew

DEFS = Path(__file__).parents[2] / "defs"


def families() -> tuple[Family, ...]:
    """Those of `defs`, from the tool's cache where it has them."""
    library = load(DEFS)
    with crew(library, 2) as start:
        waiting = [begun(library, name, start) for name in library.names]
        return tuple(wait().family for wait in waiting)
