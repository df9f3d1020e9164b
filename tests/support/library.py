"""The project's own definitions, read once in each process."""

from __future__ import annotations

from pathlib import Path

from codegen.definition.library import load

DEFS = Path(__file__).parents[2] / "defs"
LIBRARY = load(DEFS)
