"""What polynomials a kernel is made of, read off its program.

Takes a program; gives the number of segments and the degree of the polynomials that it looks up in a table, and of
those that it chooses by comparisons. What is shown follows from the operations themselves, not from the plan that
they were made by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..kernel.program.program import Instr, Program
from ..kernel.program.usual import split


@dataclass(frozen=True)
class Polynomials:
    """One polynomial of at most this degree on each of so many segments."""

    segments: int
    degree: int


def looked_up(program: Program) -> Polynomials | None:
    """Those of the table of a program; None where it has none."""
    parts = split(program)
    if parts is None:
        return None
    tables = [len(i.value) for i in parts.usual.body if i.op == "lookup" and isinstance(i.value, tuple)]
    return Polynomials(max(tables), _degree(parts.usual)) if tables else None


def chosen(program: Program) -> Polynomials | None:
    """Those whose coefficients are chosen by comparing the input with the ends of segments; None without such."""
    parts = split(program)
    body = (program if parts is None else parts.rest).body
    picked = {at: len(list(_choices(body, at))) for at in range(len(body))}
    picks = {at: count for at, count in picked.items() if count > 1}
    horner: dict[int, int] = {}  # how many coefficients stand before each place of a scheme of Horner's
    for at, instr in enumerate(body):
        if instr.op == "fma" and (instr.args[2] in picks or body[instr.args[2]].op == "const"):
            inner = instr.args[0]
            if inner in horner or inner in picks:
                horner[at] = horner.get(inner, 0) + 1
    return Polynomials(max(picks.values()), max(horner.values())) if picks and horner else None


def _choices(body: tuple[Instr, ...], at: int) -> Iterator[float]:
    """The numbers of a ladder of selects that ends there: `v <= a ? p : v <= b ? q : r`."""
    instr = body[at]
    while instr.op == "select":
        asked, first, at = instr.args
        if body[asked].op != "le" or body[first].op != "const":
            return
        yield float(body[first].value)  # type: ignore[arg-type]  # a constant of a float type is a number
        instr = body[at]
    if instr.op == "const":
        yield float(instr.value)  # type: ignore[arg-type]  # as above


def _degree(program: Program) -> int:
    """The degree in x of a program that looks its coefficients up."""
    degrees: list[int] = []
    for instr in program.body:
        of = [degrees[a] for a in instr.args]
        match instr.op:
            case "input":
                degrees.append(1)
            case "const" | "lookup" | "bits":
                degrees.append(0)
            case "mul":
                degrees.append(sum(of))
            case "fma":
                degrees.append(max(of[0] + of[1], of[2]))
            case _:
                degrees.append(max(of, default=0))
    return max(degrees[at] for _, at in program.outputs)
