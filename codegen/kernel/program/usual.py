"""A program in two: what most inputs need, and what the rest do.

Takes a program with a `usually` in it; gives the program that says which inputs are usual and what becomes of them, and
the one for all others. Loops run the second for those alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce

from .interpret import builder
from .program import Builder, Instr, Program, Value, inline

USUAL = "usual"  # the output that says whether the input is


@dataclass(frozen=True)
class Split:
    """The outputs of `usual` are the truth value of that name, then the program's own; those of `rest` are these."""

    usual: Program
    rest: Program


def split(program: Program) -> Split | None:
    """The two programs; None where there is but one."""
    asked = _conditions(program)
    # which of the inputs is not usual, then, is to be asked again
    return _split(program, asked, again=len(asked) > 1) if asked else None


def united(program: Program) -> Program:
    """The program whose outputs are all those of usual inputs, or all those of the rest: it asks once."""
    asked = _conditions(program)
    if len(asked) < 2:
        return program
    parts, make = _split(program, asked, again=False), builder()
    inputs = {name: make.input(name, type) for name, type in program.inputs}
    usual, rest = (inline(make, part, inputs) for part in (parts.usual, parts.rest))
    found = {name: make.op("usually", usual[USUAL], usual[name], rest[name]) for name, _ in program.outputs}
    return make.finish(program.name, found)


def _conditions(program: Program) -> list[int]:
    return list(dict.fromkeys(i.args[0] for i in program.body if i.op == "usually"))


def _split(program: Program, asked: Sequence[int], *, again: bool) -> Split:
    def usual(make: Builder, instr: Instr, values: list[Value]) -> Value:
        return values[instr.args[1]]

    def rest(make: Builder, instr: Instr, values: list[Value]) -> Value:
        return make.op("select", *(values[a] for a in instr.args)) if again else values[instr.args[2]]

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
