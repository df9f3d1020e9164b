"""What all targets share: a program becomes lines of source, and a template becomes a file.

Takes a `Program` and a `Target`, which is data: how each operation and each literal is spelled. Gives a `Body`,
the program as source lines. `render` fills a template from a frozen dataclass whose fields are exactly the
template's variables. A target is a module with a `Target` and a few templates; nothing here knows which.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .. import rendering
from ..kernel.program.ops import Type
from ..kernel.program.program import Instr, Program

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Number = float | int | bool
Column = tuple[float, ...]


@dataclass(frozen=True)
class Target:
    """How programs are spelled in one language.

    A spelling is a format string over the operands, `"{0} + {1}"`, found by the operation and the type of its last
    operand, which tells apart what the table of operations leaves open.
    """

    name: str  # as an error message calls it
    spellings: Mapping[tuple[str, Type], str]
    literal: Callable[[Number, Type], str]
    reserved: frozenset[str] = frozenset()  # names that the spellings and literals use


@dataclass(frozen=True)
class Body:
    """A program as source: names for its inputs, one line for each operation, expressions for its outputs."""

    arguments: tuple[str, ...]
    lines: tuple[str, ...]
    results: tuple[str, ...]


class SpellingError(Exception):
    """A target has no spelling for an operation that a program needs."""


def tables(program: Program) -> dict[int, tuple[Column, ...]]:
    """The columns of each table that a program looks up in, by the value that is the index."""
    found: dict[int, dict[Column, None]] = {}
    for instr in program.body:
        if isinstance(instr.value, tuple):
            found.setdefault(instr.args[0], {})[instr.value] = None
    return {index: tuple(columns) for index, columns in found.items()}


class Tables:
    """The tables of a file by their names: programs that look up the same numbers share one."""

    def __init__(self) -> None:
        self._names: dict[tuple[Column, ...], str] = {}

    def of(self, program: Program, name: str) -> tuple[dict[int, str], dict[str, int]]:
        """The names of a program's tables by their indices, and the indices of those that are new by their names.

        The first new one is called `name`.
        """
        named, new = {}, dict[str, int]()
        for index, columns in tables(program).items():
            if columns not in self._names:
                self._names[columns] = f"{name}{len(new) + 1 if new else ''}"
                new[self._names[columns]] = index
            named[index] = self._names[columns]
        return named, new


def statements(
    program: Program, target: Target, named: Mapping[int, str] | None = None, inline: Collection[int] = ()
) -> Body:
    """Print a program: constants and `inline` values where they are used, every other one under a name of its own.

    `named` are the names of its tables by their indices. A spelling of `lookup` has the name, `{table}`, and the number
    of the column, `{column}`.

    A name is the value's hint where it has one, else a letter for its type; a number follows where the name is
    taken. The same program always gives the same lines.
    """
    names = _Names(target.reserved)
    written: list[str] = []  # what stands for each value
    arguments: list[str] = []
    lines: list[str] = []
    columns, named = tables(program), named or {}
    for instr in program.body:
        if instr.op == "const":
            assert instr.value is not None and not isinstance(instr.value, tuple)
            written.append(target.literal(instr.value, instr.type))
        elif instr.op == "input":
            written.append(names.new(instr.name))
            arguments.append(written[-1])
        else:
            place: dict[str, str | int] = {}
            if isinstance(instr.value, tuple):
                index = instr.args[0]
                place = {"table": named[index], "column": columns[index].index(instr.value)}
            text = _spelling(program, instr, target).format(*(written[a] for a in instr.args), **place)
            if len(written) in inline:
                written.append(text)
                continue
            written.append(names.new(instr.name or _LETTER[instr.type]))
            lines.append(f"{written[-1]} = {text}")
    return Body(tuple(arguments), tuple(lines), tuple(written[at] for _, at in program.outputs))


_LETTER = {Type.F32: "t", Type.F64: "t", Type.I32: "i", Type.I64: "i", Type.BOOL: "c"}


def _spelling(program: Program, instr: Instr, target: Target) -> str:
    kind = program.body[instr.args[-1]].type
    spelling = target.spellings.get((instr.op, kind))
    if spelling is None:
        raise SpellingError(f"{target.name} cannot spell {instr.op} of {kind.value}, which {program.name} needs")
    return spelling


class _Names:
    """Identifiers, each given once."""

    def __init__(self, reserved: frozenset[str]) -> None:
        self._taken = set(reserved) | set(keyword.kwlist)
        self._counts: dict[str, int] = {}  # by stem: every lower number is taken

    def new(self, hint: str) -> str:
        stem = re.sub(r"\W", "_", hint)
        stem = stem if stem.isidentifier() else f"_{stem}"
        count = self._counts.get(stem, 1)
        numbered = f"{stem}_" if stem[-1].isdigit() else stem
        name = stem if count == 1 else f"{numbered}{count}"
        while name in self._taken:
            count += 1
            name = f"{numbered}{count}"
        self._taken.add(name)
        self._counts[stem] = count
        return name


def docstring(text: str) -> str:
    """Text as it may stand between triple quotes, wherever in them."""
    quoted = text.replace("\\", "\\\\").replace('"""', r"\"\"\"")
    return f'{quoted[:-1]}\\"' if quoted.endswith('"') else quoted


def render(templates: Path, template: str, context: DataclassInstance) -> str:
    """Fill a target's template; its variables and the context's fields must be the same set."""
    rendering.environment(templates).filters |= {
        "docstring": docstring,
        "text": partial(json.dumps, ensure_ascii=False),
    }
    return rendering.render(templates, template, context)
