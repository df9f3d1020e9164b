"""What a program costs on a CPU: its operations, weighted.

Takes a `Program`; gives a number by which candidates are compared, and kernels with their formulas.
"""

from __future__ import annotations

from ...definition.activation import gate, x
from .ops import Type
from .program import Program
from .usual import split

# An operation's cost on a CPU: float64 has half the lanes. Whole kernels in float64 throughout took 1.5 to 2.1 times as
# long as in float32 (sigmoid, silu, gelu, gelu_tanh, forward and backward, 65,536 elements, AVX-512).
WEIGHT = {Type.F32: 1, Type.I32: 1, Type.F64: 2, Type.I64: 2, Type.BOOL: 1}
DIVISION = 5
# AVX-512 looks a number up by one instruction. AVX2 loads a row for each lane and transposes: as long as 4.5 to 6.7
# operations a column, beside programs without a table (silu, sigmoid, tanh, the slope of the Gaussian; Zen 3).
LOOK_UP = 3

_OPERATIONS = {"div": DIVISION, "sqrt": DIVISION, "lookup": LOOK_UP, "input": 0}
RARE = 16  # one of so many inputs is not usual


def cost(program: Program) -> int:
    """The price of a program: its operations, weighted; what follows from parameters alone is computed once a call."""
    parts = split(program)
    if parts is not None:
        return _cost(parts.usual) + _cost(parts.rest) // RARE
    return _cost(program)


def _cost(program: Program) -> int:
    total, each = 0, set[int]()
    for k, i in enumerate(program.body):
        if i.name in (x.name, gate.name) if i.op == "input" else not each.isdisjoint(i.args):
            each.add(k)
            total += WEIGHT[i.type] * _OPERATIONS.get(i.op, 1)
    return total
