"""Programs for people: a target whose language is the table of operations itself.

Takes a `Program`; gives its lines, one for each operation, with its type before it. The names are those that the other
targets give to the same values.
"""

from __future__ import annotations

import numpy as np

from ..kernel.ops import OPS, Type
from ..kernel.program import Program
from .base import Number, Target, statements


def _literal(value: Number, type: Type) -> str:
    return str(np.float32(value)) if type is Type.F32 else str(value)


_TARGET = Target(
    "the listing",
    {
        (name, type): f"{name} {' '.join(f'{{{k}}}' for k in range(len(op.operands)))}"
        for name, op in OPS.items()
        for type in Type
    },
    _literal,
)


def listing(program: Program) -> tuple[str, ...]:
    """The program's lines: inputs, operations, outputs."""
    body = statements(program, _TARGET)
    inputs = [f"{type.value:<5}{name}" for name, (_, type) in zip(body.arguments, program.inputs, strict=True)]
    made = [f"{op.type.value:<5}{line}" for op, line in zip(program.operations, body.lines, strict=True)]
    outputs = [f"{name} is {value}" for (name, _), value in zip(program.outputs, body.results, strict=True)]
    return (*inputs, *made, *outputs)
