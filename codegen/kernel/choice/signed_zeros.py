"""The sign of a zero: that of the side from which the function comes to it.

Takes a function's truth and a program of it; gives the same program, with signs put on the zeros at 0 and at the
infinities that have another one.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import copysign, inf

import numpy as np
from flint import fmpq

from ..program.interpret import DTYPES, builder, run
from ..program.ops import Type
from ..program.program import Program, Value, inline
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
    make = builder()
    inputs = {name: make.input(name, kind) for name, kind in program.inputs}
    y = inline(make, program, inputs)["y"]
    last = make.body[y.index]
    inner = Value(make, last.args[0]) if last.op == "narrow" else y  # what is rounded comes last
    x = inputs["x"]

    def zero(sign: int) -> Value:
        return make.const(copysign(0.0, sign), inner.type)

    if size == 0:
        right, left = sides.get(1, 1), sides.get(-1, 1)
        wide = make.op("widen", x) if inner.type is not x.type else x
        signed = zero(right) if right == left else wide if right > 0 else make.op("neg", wide)
        inner = make.op("select", make.op("eq", x, make.const(0.0, type)), signed, inner)
    for side, sign in sides.items() if size else ():
        here = make.op("eq", x, make.const(copysign(size, side), type))
        inner = make.op("select", here, zero(sign), inner)
    return make.finish(program.name, {"y": make.op("narrow", inner) if last.op == "narrow" else inner})
