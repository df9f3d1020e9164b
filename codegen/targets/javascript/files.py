"""JavaScript: the kernels of an activation for a browser, with the CPU's bits.

Takes a `Family`; gives a script that adds f, f' and f'' to the global object `actforge.activations`, in float32 and in
float64, for any parameters. The operations that JavaScript lacks are in the script `OPERATIONS`, which goes before.
These are no modules, so that a page can read them from a disk, too.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...kernel.family import Family, Kernel
from ...kernel.program.ops import FORMATS, Type
from ...kernel.program.program import Program
from ...kernel.program.usual import split
from ..base import Column, Number, Tables, Target, render, statements, tables

OPERATIONS = Path(__file__).parent / "runtime" / "operations.js"
_TEMPLATES = Path(__file__).parent / "templates"
_FUNCTIONS = ("f", "d1", "d2")


def literal(value: Number, type: Type) -> str:
    """A constant; a float32 is the number that it is exactly."""
    match type:
        case Type.BOOL:
            return "true" if value else "false"
        case Type.I32:
            return str(int(value))
        case Type.I64:
            return f"{int(value)}n"
    number = float(np.float32(value)) if type is Type.F32 else float(value)
    if math.isfinite(number):
        return repr(number).removesuffix(".0")
    return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"


# Without spaces, except where two signs would be another one: a page loads all of it.
_INFIX = {"add": "+", "sub": "- ", "mul": "*", "div": "/"}
_COMPARED = {"lt": "<", "le": "<=", "eq": "==="}
_INTEGER = {"iadd": "+", "isub": "- ", "iand": "&", "ior": "|", "shl": "<<", "sar": ">>"}


def _spellings() -> dict[tuple[str, Type], str]:
    rounded = {Type.F32: "fround({})", Type.F64: "{}"}
    table: dict[tuple[str, Type], str] = {}
    for t, whole in rounded.items():
        # Rounding the float64 result again is harmless: its precision is more than twice that of float32, and two bits.
        table |= {(op, t): whole.format(f"{{0}}{sign}{{1}}") for op, sign in _INFIX.items()}
        table |= {(op, t): f"{{0}}{sign}{{1}}" for op, sign in _COMPARED.items()}
        table |= {("sqrt", t): whole.format("sqrt({0})"), ("abs", t): "abs({0})", ("neg", t): "-{0}"}
        table["copysign", t] = "copysign({0},{1})"
    for op, sign in _INTEGER.items():
        table[op, Type.I32] = f"({{0}}{sign}{{1}})|0"
        table[op, Type.I64] = f"BigInt.asIntN(64,{{0}}{sign}{{1}})"
    table |= {("select", t): "({0}?{1}:{2})" for t in Type}
    table |= {("and", Type.BOOL): "{0}&&{1}", ("or", Type.BOOL): "{0}||{1}", ("not", Type.BOOL): "!{0}"}
    table |= {("fma", Type.F32): "fma32({0},{1},{2})", ("fma", Type.F64): "fma64({0},{1},{2})"}
    table |= {("bits", Type.F32): "single({0})", ("bits", Type.F64): "double({0})"}
    table |= {("from_bits", Type.I32): "fromSingle({0})", ("from_bits", Type.I64): "fromDouble({0})"}
    table["lookup", Type.I32] = "lookup({table}[{column}],{0})"
    return table | {("widen", Type.F32): "{0}", ("narrow", Type.F64): "fround({0})"}


_MATH = ("abs", "fround", "sqrt")
_OWN = ("copysign", "double", "fma32", "fma64", "fromDouble", "fromSingle", "lookup", "single")
# No value is called by a word of the language; those that Python has, too, are no names anywhere.
_WORDS = """
actforge arguments BigInt case catch const debugger default delete do enum eval export extends false function implements
Infinity instanceof interface let Math NaN new null package private protected public static super switch this throw true
typeof undefined var void
"""
JAVASCRIPT = Target("JavaScript", _spellings(), literal, frozenset({*_WORDS.split(), *_MATH, *_OWN}))


@dataclass(frozen=True)
class _Function:
    """A function as text; what is not usual is left to another one, `rest`."""

    name: str
    arguments: tuple[str, ...]
    lines: tuple[str, ...]
    results: tuple[str, ...]
    rest: str = ""
    tables: tuple[tuple[str, tuple[str, ...]], ...] = ()  # the names and columns of those that it is the first to use


@dataclass(frozen=True)
class _Script:
    """What `programs.js.jinja` is filled from."""

    name: str
    formula: str
    source: str
    words: tuple[str, ...]
    functions: tuple[_Function, ...]
    window: tuple[float, float]
    parameters: str
    kernels: tuple[str, ...]


def script(family: Family, window: tuple[float, float] = (-5.0, 5.0)) -> str:
    """The script of an activation's kernels; `window` is the part of the line that its plot shows."""
    kernels = [k for k in family.kernels if k.function in _FUNCTIONS]
    shared = Tables()
    functions = tuple(f for k in kernels for f in _functions(_name(k), k.program, shared))
    used = {word for f in functions for line in f.lines for word in re.findall(r"\w+", line)}
    filled = _Script(
        name=family.name,
        formula=" ".join(family.formula.split()),
        source=family.source,
        words=tuple(word for word in (*_MATH, *_OWN) if word in used),
        functions=functions,
        window=window,
        parameters=json.dumps(parameters(family)),
        kernels=tuple(map(_name, kernels)),
    )
    return render(_TEMPLATES, "programs.js.jinja", filled)


def kernel_text(name: str, program: Program) -> str:
    """A program as functions to read: a statement for each operation, and no numbers of tables."""
    parts = split(program)
    shared = Tables()
    if parts is None:
        return _readable(name, program, shared)
    return f"{_readable(name, parts.usual, shared, f'{name}_rest')}\n\n{_readable(f'{name}_rest', parts.rest, shared)}"


def _readable(name: str, program: Program, shared: Tables, rest: str = "") -> str:
    body = statements(program, JAVASCRIPT, shared.of(program, f"{name}_table")[0])
    arguments = ", ".join(body.arguments)
    result = f"{' ? '.join(body.results)} : {rest}({arguments})" if rest else body.results[0]
    inside = [*(f"const {line};" for line in body.lines), f"return {result};"]
    return "\n".join([f"function {name}({arguments}) {{", *(f"  {line}" for line in inside), "}"])


def parameters(family: Family) -> list[dict[str, object]]:
    """What the functions of a script take after x: a gate, then the parameters."""
    gates = [{"name": name, "default": 1, "domain": "real"} for name in family.arrays[1:]]
    own = [{"name": p.name, "default": p.default, "domain": p.domain, "above": p.above} for p in family.parameters]
    return [*gates, *own]


def _name(kernel: Kernel) -> str:
    return f"{kernel.function}_{FORMATS[kernel.type].name}"


def _functions(name: str, program: Program, shared: Tables) -> Iterator[_Function]:
    """The function of a program, or the two that it consists of."""
    parts = split(program)
    if parts is None:
        yield function(name, program, shared)
        return
    yield function(f"{name}_rest", parts.rest, shared)
    yield function(name, parts.usual, shared, f"{name}_rest")


def function(name: str, program: Program, shared: Tables, rest: str = "") -> _Function:
    """A program as a function, in a file whose tables are `shared`."""
    named, new = shared.of(program, f"{name}_table")
    body, columns = statements(program, JAVASCRIPT, named, _selects(program)), tables(program)
    written = tuple((table, tuple(map(_column, columns[index]))) for table, index in new.items())
    return _Function(name, body.arguments, body.lines, body.results, rest, written)


def _selects(program: Program) -> set[int]:
    """Selects that are used once: a ladder of them is one expression, which a page loads in fewer bytes."""
    uses = Counter(arg for instr in program.body for arg in instr.args)
    uses.update(at for _, at in program.outputs)
    return {at for at, instr in enumerate(program.body) if instr.op == "select" and uses[at] == 1}


def _column(numbers: Column) -> str:
    """Numbers that an array of float32 rounds to what they are."""
    return ",".join(_short(number) for number in numbers)


def _short(number: float) -> str:
    single = np.float32(number)
    short = str(float(str(single)))
    return (short if np.float32(float(short)) == single else repr(float(single))).removesuffix(".0")
