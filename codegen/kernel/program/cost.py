"""What a program costs on a CPU: its operations, weighted.

Takes a `Program`; gives a number by which candidates are compared, and kernels with their formulas.
"""

from __future__ import annotations

from ...definition.activation import gate, x
from .ops import OPS, Type
from .program import Program
from .usual import split

# An operation's price by its type: float64 has half the lanes. Whole kernels in float64 throughout took 1.5 to 2.1
# times as long as in float32 (sigmoid, silu, gelu, gelu_tanh, forward and backward, 65,536 elements, AVX-512).
_PLAIN = {Type.F32: 1, Type.I32: 1, Type.F64: 2, Type.I64: 2, Type.BOOL: 1}
# What a division or a root takes beside other operations, as `python tests/prices.py` fits it to times. One of
# float64 took 17 to 18 (Zen 5, with AVX-512 and held to AVX2); one of float32 hides behind the others there.
_DIVISION = {Type.F32: 5, Type.F64: 18}
# AVX-512 looks a number up by one instruction, as long as 1.3 operations (Zen 5). AVX2 loads a row for each lane and
# transposes: as long as 4.5 to 6.7 operations a column (Zen 3; 4.6 on Zen 5).
_LOOK_UP = 3

PRICES = dict.fromkeys(OPS, _PLAIN) | {
    "div": _DIVISION,
    "sqrt": _DIVISION,
    "lookup": {type: _LOOK_UP * price for type, price in _PLAIN.items()},
    "input": dict.fromkeys(_PLAIN, 0),
}
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
            total += PRICES[i.op][i.type]
    return total
