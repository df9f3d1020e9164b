"""A program's listing in sections, and its coefficients as tables, for people.

Takes a `Program`; gives blocks of lines, each with what its operations are for, and the polynomials that it evaluates.
What is shown follows from the operations themselves, not from the plan that they were made by: a number of 2**p or more
that is added rounds to a whole number, integer operations on bits make powers of two, and what multiplies by one value
and adds a coefficient, again and again, is Horner's rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from math import inf

import numpy as np

from ..kernel.approximation.look_up.table import ends
from ..kernel.program.listing import listing
from ..kernel.program.ops import FORMATS, Type
from ..kernel.program.program import Instr, Program

# What the operations of a section are for, in the order in which a reader meets them.
SECTIONS = {
    "range reduction": "which segment or which power of two a number belongs to, and how far from its centre it is",
    "table": "the coefficients of that segment, looked up by its number or chosen by comparisons",
    "polynomial": "Horner's rule, and what is left of the sum",
    "power of two": "2^n from n, which is shifted into the exponent's bits",
    "join": "which piece or which limit holds, and NaN",
    "rest": "products, sums and quotients that the form has besides, and the low parts of double words",
}
_INTEGER = ("bits", "from_bits", "shl", "sar", "iadd", "isub", "iand", "ior")
_JOIN = ("lt", "le", "eq", "and", "or", "not", "select", "usually")
_COLUMNS = ("centre", "c", "low")
_SUM = ("fma", "mul", "add", "sub", "neg")


@dataclass(frozen=True)
class Block:
    """Lines of a listing that are for the same, one after the other."""

    section: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Series:
    """A polynomial: the values it is in, and its coefficients from the constant one on."""

    variables: tuple[str, ...]
    coefficients: tuple[float, ...]
    type: Type

    def lines(self) -> Iterator[str]:
        """A row for each coefficient: the power, the shortest decimal, and every bit."""
        shown = [_shown(c, self.type) for c in self.coefficients]
        width = max(map(len, shown))
        for power, (number, value) in enumerate(zip(shown, self.coefficients, strict=True)):
            yield f"{power:>2}  {number:<{width}}  {value.hex()}"


@dataclass(frozen=True)
class Rows:
    """A table of a program: where its segments end, and the columns with their names."""

    of: str  # the value whose segment it is; empty where that is the input
    edges: tuple[float, ...]
    names: tuple[str, ...]
    columns: tuple[tuple[float, ...], ...]
    type: Type

    def lines(self) -> Iterator[str]:
        """A header, and a row for each segment."""
        cells = [("from", *(f"{e:.4g}" for e in self.edges[:-1])), ("to", *(f"{e:.4g}" for e in self.edges[1:]))]
        cells += [
            (name, *(_shown(c, self.type) for c in column))
            for name, column in zip(self.names, self.columns, strict=True)
        ]
        widths = [max(map(len, column)) for column in cells]
        for row in zip(*cells, strict=True):
            yield "  ".join(f"{text:>{width}}" for text, width in zip(row, widths, strict=True))


def blocks(program: Program) -> tuple[Block, ...]:
    """The listing, in sections: what a table gives stands together, and tells the name of its column."""
    lines = [_short(line, instr) for line, instr in zip(listing(program), program.body, strict=True)]
    told = groupby(in_sections(program).items(), key=lambda value: value[1])
    return tuple(Block(section, tuple(lines[k] for k, _ in group)) for section, group in told)


def in_sections(program: Program) -> dict[int, str]:
    """The section of each value, in the order of the listing."""
    labels = _labels(program)
    return {k: labels[k] for k in _in_order(program, labels)}


def counts(program: Program) -> dict[str, int]:
    """How many operations each section has; those without any are left out."""
    found = [label for label, i in zip(_labels(program), program.body, strict=True) if i.op not in ("const", "input")]
    return {section: found.count(section) for section in SECTIONS if section in found}


def series(program: Program) -> tuple[Series, ...]:
    """The polynomials whose coefficients are constants, in the order of the listing; equal ones once."""
    body = program.body
    found: dict[tuple[tuple[float, ...], Type], list[str]] = {}
    for chain in _chains(body):
        given = _coefficients(body, chain)
        if all(body[k].op == "const" for k in given):
            key = tuple(_value(body[k]) for k in given), body[chain[0]].type
            found.setdefault(key, []).append(f"%{body[chain[0]].args[1]}")
    return tuple(Series(tuple(variables), *key) for key, variables in found.items())


def looked_up(program: Program) -> tuple[Rows, ...]:
    """The tables that are looked up by the number of a segment of the input."""
    body = program.body
    found: dict[int, list[Instr]] = {}
    for instr in body:
        if instr.op == "lookup":
            found.setdefault(instr.args[0], []).append(instr)
    made = []
    for index, columns in found.items():
        _, *given = (body[a].value for a in body[body[index].args[0]].args)
        scale, shift = (1.0, *given)[-2:]  # a factor of 1 is no operation
        assert isinstance(scale, float) and isinstance(shift, float)
        order = sorted(columns, key=lambda i: (_COLUMNS.index(_column(i).rstrip("0123456789")), _column(i)))
        numbers = tuple(i.value for i in order if isinstance(i.value, tuple))
        edges = tuple(ends(scale, shift, len(numbers[0])))
        made.append(Rows("", edges, tuple(map(_column, order)), numbers, columns[0].type))
    return tuple(made)


def compared(program: Program) -> tuple[Rows, ...]:
    """The tables whose segment is found by comparisons; a column has the name of the value that is chosen from it."""
    body = program.body
    found: dict[tuple[int, tuple[float, ...]], dict[int, tuple[float, ...]]] = {}
    ladders = _ladders(body)
    inner = {body[k].args[2] for k in ladders}
    for k, steps in ladders.items():
        if k not in inner and len(steps) > 1:
            asked = [body[body[s].args[0]] for s in steps]
            bounds = tuple(_value(body[le.args[1]]) for le in asked)
            numbers = *(_value(body[body[s].args[1]]) for s in steps), _value(body[body[steps[-1]].args[2]])
            found.setdefault((asked[0].args[0], bounds), {})[k] = numbers
    return tuple(
        Rows(f"%{of}", (-inf, *bounds, inf), tuple(f"%{k}" for k in columns), tuple(columns.values()), body[of].type)
        for (of, bounds), columns in found.items()
    )


def _shown(number: float, type: Type) -> str:
    """The shortest decimal that the type reads as the number."""
    return repr(number) if type is Type.F64 else str(np.float32(number))


def _column(instr: Instr) -> str:
    return instr.name.rstrip("_")


def _short(line: str, instr: Instr) -> str:
    """A line without the numbers of a table."""
    return f"{line.partition(' of ')[0]} of column {_column(instr)}" if instr.op == "lookup" else line


def _in_order(program: Program, labels: list[str]) -> list[int]:
    """The values, those of a table behind its first one: they need nothing but the number of the segment."""
    body = program.body
    first: dict[int, int] = {}
    places = list(range(len(body)))
    for k, instr in enumerate(body):
        if labels[k] == "table" and instr.op != "const":
            of = body[instr.args[0]].args[0] if instr.op == "select" else instr.args[0]
            places[k] = first.setdefault(of, k)
    for k in range(len(body) - 1, -1, -1):
        if labels[k] == "table" and body[k].op == "const":
            places[k] = places[k + 1]
    return sorted(range(len(body)), key=lambda k: (places[k], k))


def _value(instr: Instr) -> float:
    assert isinstance(instr.value, float), "a coefficient is of a float type"
    return instr.value


def _labels(program: Program) -> list[str]:
    body = program.body
    chains = _chains(body)
    steps = {k for chain in chains for k in chain}
    found = dict.fromkeys(_chosen(body), "table")
    found |= {k: "table" for k, i in enumerate(body) if i.op == "lookup"}
    found |= dict.fromkeys(steps, "polynomial")
    for k in sorted(_reduction(body, chains, steps)):
        found.setdefault(k, "range reduction")
    _mark_sums(body, chains, found)
    for k, instr in enumerate(body):
        if instr.op not in ("const", "input"):
            kind = "power of two" if instr.op in _INTEGER else "join" if instr.op in _JOIN else "rest"
            found.setdefault(k, kind)
    for k in range(len(body) - 1, -1, -1):
        if body[k].op in ("const", "input"):  # with what follows
            found[k] = found.get(k + 1, "rest")
    return [found[k] for k in range(len(body))]


def _reduction(body: tuple[Instr, ...], chains: list[list[int]], steps: set[int]) -> set[int]:
    """What makes whole numbers, and of them the variables of polynomials and the indices of tables."""
    whole = [k for k, i in enumerate(body) if _is_whole(body, i)]
    variables = {body[chain[0]].args[1] for chain in chains} | {i.args[0] for i in body if i.op == "lookup"}
    found = _back(body, set(whole), _descendants(body, whole) - set(whole))
    for one in whole:
        above = set(range(len(body))) - _descendants(body, [one])
        ways = (_back(body, {variable}, above) for variable in variables)
        found |= {k for way in ways if way.isdisjoint(steps) for k in way}
    for k in range(len(body) - 1, -1, -1):
        users = {user for user in range(k + 1, len(body)) if k in body[user].args}
        if users and users <= found and body[k].op not in ("const", "input"):
            found.add(k)
    return found


def _is_whole(body: tuple[Instr, ...], instr: Instr) -> bool:
    """Whether a sum has so large a term that it is a whole number."""
    if instr.op not in ("fma", "add"):
        return False
    last = body[instr.args[-1]]
    return last.op == "const" and abs(_value(last)) >= 2.0 ** (FORMATS[instr.type].precision - 1)


def _chains(body: tuple[Instr, ...]) -> list[list[int]]:
    """The operations of each polynomial by Horner's rule, of the second degree at least."""
    chosen = _chosen(body)
    given = {k for k, i in enumerate(body) if i.op in ("const", "lookup")} | chosen
    chains: dict[int, list[int]] = {}  # by the last operation
    for k, instr in enumerate(body):
        if instr.op != "fma" or instr.args[2] not in given or instr.args[1] in given or _is_whole(body, instr):
            continue
        inner = chains.get(instr.args[0])
        if inner is not None and body[inner[0]].args[1] == instr.args[1]:
            chains[k] = [*chains.pop(instr.args[0]), k]
        elif instr.args[0] in given:
            chains[k] = [k]
    return [chain for chain in chains.values() if len(chain) > 1]


def _coefficients(body: tuple[Instr, ...], chain: list[int]) -> list[int]:
    return [*(body[k].args[2] for k in reversed(chain)), body[chain[0]].args[0]]


def _ladders(body: tuple[Instr, ...]) -> dict[int, list[int]]:
    """The selects that choose a number by comparisons, `v <= a ? p : v <= b ? q : r`, each with those behind it."""
    found: dict[int, list[int]] = {}
    for k, instr in enumerate(body):
        if instr.op == "select" and body[instr.args[0]].op == "le" and body[instr.args[1]].op == "const":
            if body[instr.args[2]].op == "const":
                found[k] = [k]
            elif instr.args[2] in found:
                found[k] = [k, *found[instr.args[2]]]
    return found


def _chosen(body: tuple[Instr, ...]) -> set[int]:
    """What chooses one of three numbers or more, and what it asks."""
    ladders = _ladders(body)
    steps = {one for ladder in ladders.values() if len(ladder) > 1 for one in ladder}
    return steps | {body[k].args[0] for k in steps}


def _descendants(body: tuple[Instr, ...], of: list[int]) -> set[int]:
    found = set(of)
    for k, instr in enumerate(body):
        if not found.isdisjoint(instr.args):
            found.add(k)
    return found


def _back(body: tuple[Instr, ...], start: set[int], stop: set[int]) -> set[int]:
    """What these values are made from, themselves included, without going through what is in `stop`."""
    found: set[int] = set()
    left = [k for k in start if k not in stop]
    while left:
        k = left.pop()
        if k not in found and body[k].op not in ("const", "input"):
            found.add(k)
            left += [a for a in body[k].args if a not in stop]
    return found


def _mark_sums(body: tuple[Instr, ...], chains: list[list[int]], found: dict[int, str]) -> None:
    """Mark what goes on from a polynomial with its variable and with coefficients alone."""
    for chain in chains:
        made, variable = set(chain), body[chain[0]].args[1]
        squares: set[int] = set()
        for k in range(chain[-1] + 1, len(body)):
            of = set(body[k].args)
            given = {a for a in of if body[a].op in ("const", "lookup")}
            if k in found or body[k].op not in _SUM or not of <= made | squares | given | {variable}:
                continue
            if of == {variable} and body[k].op == "mul":
                squares.add(k)
            elif of & (made | squares) or any(body[a].op == "lookup" for a in given):
                made.add(k)
                found.update(dict.fromkeys({k} | (of & squares), "polynomial"))
