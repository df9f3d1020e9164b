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
from ..program.interpret import DTYPES, run
from ..program.ops import Type
from ..program.patch import patched
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
    def at(place: float) -> Callable[[Mapping[str, Value]], Value]:
        return lambda inputs: _op(inputs, "eq", inputs[x.name], inputs[x.name].builder.const(place, type))

    def zero(sign: int) -> Callable[[Mapping[str, Value], Type], Value]:
        return lambda inputs, kind: inputs[x.name].builder.const(copysign(0.0, sign), kind)

    def own(inputs: Mapping[str, Value], kind: Type) -> Value:
        """0 with the sign of x, or with the opposite one."""
        here = inputs[x.name] if kind is type else _op(inputs, "widen", inputs[x.name])
        return here if right > 0 else _op(inputs, "neg", here)

    if size == 0:
        right, left = sides.get(1, 1), sides.get(-1, 1)
        return patched(program, at(0.0), zero(right) if right == left else own)
    for side, sign in sides.items():
        program = patched(program, at(copysign(size, side)), zero(sign))
    return program


def _op(inputs: Mapping[str, Value], name: str, *args: Value) -> Value:
    return inputs[x.name].builder.op(name, *args)
