"""The sign of a zero: that of the side from which the function comes to it.

Takes a function's truth and a program of it; gives the same program, with signs put on the zeros at 0 and at the
infinities that have another one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import copysign, inf

import numpy as np
from flint import fmpq

from ...definition.activation import x
from ..program.execute import run
from ..program.interpret import DTYPES
from ..program.ops import Type
from ..program.patch import Inputs, patched
from ..program.program import Program, Value
from .truth import Truth

Signs = Mapping[float, dict[int, int]]  # by the size of the input, 0 or infinity, and its sign: that of the zero

_BESIDE, _FAR, _FLOOR = 2.0**-100, 2.0**100, -1200


def signs_of_zeros(truth: Truth) -> Signs:
    """The signs of the zeros that a function has at 0 and at the infinities, as far as they are known."""
    found: dict[float, dict[int, int]] = {0.0: {}, inf: {}}
    for side in (1, -1):
        if truth(0.0, _FLOOR).is_zero():
            beside = truth(side * _BESIDE, _FLOOR)
            found[0.0][side] = 1 if beside > 0 else -1 if beside < 0 else 0
        found[inf][side] = truth.beside(side * _FAR, fmpq(0))
    return {size: {k: s for k, s in sides.items() if s} for size, sides in found.items()}


def with_signs(program: Program, wanted: Signs, type: Type, defaults: Mapping[str, float]) -> Program:
    """The program, with the signs that its zeros should have."""
    for size, sides in wanted.items():
        inputs = np.array([copysign(size, side) for side in sides], DTYPES[type])
        parameters = {n: np.full(len(inputs), v, DTYPES[type]) for n, v in defaults.items()}
        results = run(program, x=inputs, **parameters)["y"]
        if any(y == 0 and copysign(1, y) != s for y, s in zip(results.tolist(), sides.values(), strict=True)):
            program = _signed(program, size, sides, type)
    return program


def _signed(program: Program, size: float, sides: Mapping[int, int], type: Type) -> Program:
    right, left = sides.get(1, 1), sides.get(-1, 1)

    def at_zero(inputs: Inputs, kind: Type) -> tuple[Value, Value]:
        """0 of one sign, or with the sign of x, or with the opposite one."""
        at = inputs[x.name]
        make = at.builder
        own = at if kind is type else make.op("widen", at)
        zero = make.const(copysign(0.0, right), kind) if right == left else own if right > 0 else make.op("neg", own)
        return make.op("eq", at, make.const(0.0, type)), zero

    def far_out(side: int) -> Callable[[Inputs, Type], tuple[Value, Value]]:
        def place(inputs: Inputs, kind: Type) -> tuple[Value, Value]:
            at = inputs[x.name]
            here = at.builder.op("eq", at, at.builder.const(copysign(size, side), type))
            return here, at.builder.const(copysign(0.0, sides[side]), kind)

        return place

    for place in map(far_out, sides) if size else (at_zero,):
        program = patched(program, place)
    return program
