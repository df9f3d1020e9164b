"""A program in two: what most inputs need, and what the rest do.

Takes a program with a `usually` in it; gives the program that says which inputs are usual and what becomes of them, and
the one for all others. Loops run the second for those alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

from .interpret import builder
from .program import Builder, Instr, Program, Value

USUAL = "usual"  # the output that says whether the input is


@dataclass(frozen=True)
class Split:
    """The outputs of `usual` are the truth value of that name, then the program's own; those of `rest` are these."""

    usual: Program
    rest: Program


def split(program: Program) -> Split | None:
    """The two programs; None where there is but one."""
    asked = list(dict.fromkeys(i.args[0] for i in program.body if i.op == "usually"))
    if not asked:
        return None
    kept = "select" if len(asked) > 1 else ""  # which of the inputs is not usual, then, is to be asked again

    def usual(make: Builder, instr: Instr, values: list[Value]) -> Value:
        return values[instr.args[1]]

    def rest(make: Builder, instr: Instr, values: list[Value]) -> Value:
        return make.op(kept, *(values[a] for a in instr.args)) if kept else values[instr.args[2]]

    make, values = _without(program, usual)
    outputs = {USUAL: reduce(lambda a, b: make.op("and", a, b), [values[k] for k in asked])}
    outputs |= {name: values[at] for name, at in program.outputs}
    other, others = _without(program, rest)
    return Split(
        make.finish(program.name, outputs),
        other.finish(program.name, {name: others[at] for name, at in program.outputs}),
    )


def _without(program: Program, of: Callable[[Builder, Instr, list[Value]], Value]) -> tuple[Builder, list[Value]]:
    """A builder with the program in it, another value in place of every `usually`; and its values."""
    make = builder()
    made: list[Value] = []
    for instr in program.body:
        made.append(of(make, instr, made) if instr.op == "usually" else make.again(instr, made))
    return make, made
