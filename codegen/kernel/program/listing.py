"""A program as text, for people.

Takes a `Program`; gives one line for each operation: the value's number, its type, what made it.
"""

from __future__ import annotations

from .program import Instr, Program


def listing(program: Program) -> list[str]:
    """The lines of a program; an output's name stands behind the value that it is."""
    outputs = {at: f" -> {name}" for name, at in program.outputs}
    numbers = [f"%{k}" for k in range(len(program.body))]
    width = len(numbers[-1])
    return [
        f"{number:<{width}}  {instr.type.value:<4}  {_made_by(instr)}{outputs.get(k, '')}"
        for k, (number, instr) in enumerate(zip(numbers, program.body, strict=True))
    ]


def _made_by(instr: Instr) -> str:
    if instr.op == "input":
        return f"input {instr.name}"
    if instr.op == "const":
        return f"const {_constant(instr.value)}"
    shown = f"{instr.op} {', '.join(f'%{a}' for a in instr.args)}"
    return f"{shown} of {', '.join(map(repr, instr.value))}" if isinstance(instr.value, tuple) else shown


def _constant(value: object) -> str:
    """A float that is no integer is shown exactly, too."""
    if not isinstance(value, float) or value.is_integer() or value - value != 0:
        return repr(value)
    mantissa, exponent = value.hex().split("p")
    return f"{value!r} = {mantissa.rstrip('0').rstrip('.')}p{exponent}"
