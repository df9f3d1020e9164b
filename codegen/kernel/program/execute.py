"""A program on arrays: the interpreter's bits, by machine code where there are enough inputs for it to pay."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from . import compiled, interpret
from .interpret import Array
from .program import Program

# Compiling takes 0.07 ms an operation, and the interpreter as long for so many numbers.
_MANY = 4096
_KEPT = 256  # programs


def run(program: Program, **inputs: Array) -> dict[str, Array]:
    """The program's outputs for arrays (of one shape) of the inputs' exact types."""
    taken = _taken(program)
    taken[0] += max((np.size(array) for array in inputs.values()), default=1)
    if taken[0] < _MANY:
        return interpret.run(program, **inputs)
    return compiled.run(program, inputs)


@lru_cache(maxsize=_KEPT)
def _taken(program: Program) -> list[int]:
    """How many numbers a program was run on so far."""
    return [0]
