"""Fuzzers of what the test suite only samples: `python -m tests.fuzz NAME --count N --seed S [--record | --add]`.

Each takes a count and a seed, and gives a text for every failure; the same seed draws the same cases. The suite runs
each with a fixed seed and a small count. `--record` keeps the outcome of a long run in `record.json`, `--add` that of
one of several.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

# What tests import from each other stands in this folder's parent, which pytest has in its path.
if (_tests := str(Path(__file__).parents[1])) not in sys.path:
    sys.path.insert(0, _tests)

Fuzzer = Callable[[int, int], list[str]]  # how many cases, the seed -> the failures


def fuzzers() -> dict[str, Fuzzer]:
    """Every fuzzer by its name."""
    from . import arrays, draws, tool

    return {
        "overlap": arrays.overlap,
        "modes": arrays.modes,
        "draws": draws.draws,
        "tool": tool.tool,
    }
