"""Another value in some places: a select around the result of a program, before its last rounding.

Takes a program, the condition and the value as they are made from its inputs; gives the program with that value there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .interpret import builder
from .ops import Type
from .program import Program, Value, inline

Inputs = Mapping[str, Value]


def patched(program: Program, place: Callable[[Inputs, Type], tuple[Value, Value]]) -> Program:
    """The program with another value where a condition holds; `place` gives both, the condition and the value.

    It is told the type of the value: that of what the program rounds in the end, if it does.
    """
    make = builder()
    inputs = {name: make.input(name, kind) for name, kind in program.inputs}
    y = inline(make, program, inputs)["y"]
    last = make.body[y.index]
    rounds = last.op == "narrow"
    inner = Value(make, last.args[0]) if rounds else y
    condition, value = place(inputs, inner.type)
    inner = make.op("select", condition, value, inner)
    return make.finish(program.name, {"y": make.op("narrow", inner) if rounds else inner})
