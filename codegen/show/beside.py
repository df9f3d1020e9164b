"""A program in the words of each target, beside its listing.

Takes a `Program`; gives its text for each target with the sections of the listing as comments, and behind each
statement the number of the listing's line that it is. The statements stand in the listing's order: what a table gives
stands together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..kernel.program.program import Instr, Program
from ..kernel.program.usual import split
from ..targets.cpu.files import CPU, kernel_text
from ..targets.cuda.files import on_gpu
from ..targets.javascript.files import JAVASCRIPT
from ..targets.javascript.files import kernel_text as script_text
from .annotated import in_sections

_STATEMENT = re.compile(r" +(?:const )?\w+ = ")


@dataclass(frozen=True)
class Code:
    """A program in the words of one target."""

    target: str
    language: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where a statement belongs: its place in the listing, its section, and its number there, if it has one."""

    order: int
    section: str
    number: int | None


def codes(name: str, program: Program) -> tuple[Code, ...]:
    """The program on the CPU, as a GPU gets it, and in a browser."""
    parts = split(program)
    statements = [places(program, part) for part in ([program] if parts is None else [parts.usual, parts.rest])]
    text = kernel_text(name, program)
    on_device = "\n\n".join(map(on_gpu, text.split("\n\n")))
    return (
        Code(CPU.name, "python", _annotated(text, statements, "#")),
        Code("CUDA", "python", _annotated(on_device, statements, "#")),
        Code(JAVASCRIPT.name, "javascript", _annotated(script_text(name, program), statements, "//")),
    )


def places(program: Program, part: Program) -> list[Place]:
    """The places in a program's listing of the statements of a part of it.

    What the parts need besides, because they are two, has the place of the last that it is made from.
    """
    sections = in_sections(program)
    order = {number: at for at, number in enumerate(sections)}
    found: list[Place] = []
    for instr, number in zip(part.body, _numbers(program, part), strict=True):
        if number is None:
            found.append(Place(max(found[a].order for a in instr.args), "join", None))
        else:
            found.append(Place(order[number], sections[number], number))
    return [place for place, instr in zip(found, part.body, strict=True) if instr.op not in ("const", "input")]


def _numbers(program: Program, part: Program) -> list[int | None]:
    """The numbers in a program of the values of a part of it: they are made in the same way of the same.

    In place of a `usually` a part has one of its two values, or asks again.
    """
    known: dict[tuple[object, ...], int] = {}
    for taken in (1, 2, None):
        same: list[int] = []
        for k, instr in enumerate(program.body):
            if instr.op == "usually" and taken is not None:
                same.append(same[instr.args[taken]])
                continue
            asked = replace(instr, op="select") if instr.op == "usually" else instr
            same.append(known.setdefault(_key(asked, same), k))
    found: list[int | None] = []
    for instr in part.body:
        found.append(known.get(_key(instr, found)))
    return found


def _key(instr: Instr, numbers: Sequence[int | None]) -> tuple[object, ...]:
    return replace(instr, args=tuple(-1 if (n := numbers[a]) is None else n for a in instr.args)).key


def _annotated(text: str, functions: Sequence[Sequence[Place]], mark: str) -> tuple[str, ...]:
    """The text of functions whose statements have these places, in sections; `mark` begins a comment."""
    lines: list[str] = []
    left = iter(functions)
    for is_body, group in groupby(text.splitlines(), key=lambda line: bool(_STATEMENT.match(line))):
        if not is_body:
            lines += group
            continue
        body = sorted(zip(next(left), group, strict=True), key=lambda pair: pair[0].order)
        for section, statements in groupby(body, key=lambda pair: pair[0].section):
            indent = body[0][1][: -len(body[0][1].lstrip())]
            lines += [""] * (lines[-1].startswith(indent)) + [f"{indent}{mark} {section}"]
            lines += (line if p.number is None else f"{line}  {mark} %{p.number}" for p, line in statements)
    return tuple(lines)
