"""The CPU: NumPy arrays, by Numba.

Takes `Family` objects; gives the files of the generated package by their paths in it:

    files = cpu_files(families)      # {"__init__.py": ..., "kernels/gelu.py": ..., "runtime/calling.py": ..., ...}

A kernel's program becomes a straight-line function of scalars in `kernels/<name>.py`. What is the same for all (the
calling rules, the loops, the disk cache, threads) is the package `runtime`, copied as it stands in `codegen`.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...kernel.approximation.look_up.table import ends
from ...kernel.choice.recorded import MeasuredError
from ...kernel.family import Family, Kernel
from ...kernel.program.ops import FORMATS, HALVES, Type
from ...kernel.program.program import Program
from ...kernel.program.usual import split
from ..base import Number, Tables, Target, render, statements, tables
from ..common import lock
from ..common.listed import Listed
from ..cuda.runtime.words import RESERVED

_RUNTIME = Path(__file__).parent / "runtime"
_TEMPLATES = Path(__file__).parent / "templates"
_WIDTH = 110


def literal(value: Number, type: Type) -> str:
    """A constant as Numba reads it: never of a wider type than its own."""
    match type:
        case Type.BOOL:
            return str(bool(value))
        case Type.I64:
            return str(int(value))
        case Type.I32:
            return f"int32({int(value)})"
        case Type.F64:
            return f"{float(value)!r}"
    if not math.isfinite(value):
        return f"float32({float(value)!r})"
    single = np.float32(value)
    short = str(float(str(single)))  # the shortest decimal, if reading it as a double and rounding gives it back
    return f"float32({short if np.float32(float(short)) == single else repr(float(single))})"


def _spellings() -> dict[tuple[str, Type], str]:
    table: dict[tuple[str, Type], str] = {}
    for t in (Type.F32, Type.F64):
        table |= {(op, t): f"{{0}} {sign} {{1}}" for op, sign in _INFIX.items()}
        table |= {(op, t): f"{op}({{0}})" for op in ("sqrt", "abs", "bits")}
        table |= {("neg", t): "-{0}", ("fma", t): "fma({0}, {1}, {2})", ("copysign", t): "copysign({0}, {1})"}
    for op, sign in _INTEGER.items():
        table[op, Type.I32] = f"int32({{0}} {sign} {{1}})"  # without the call, Numba would go on in int64
        table[op, Type.I64] = f"{{0}} {sign} {{1}}"
    table["lookup", Type.I32] = "lookup({table}, {column}, {0})"
    for t in Type:
        table["select", t] = "select({0}, {1}, {2})"
    for t in (Type.I32, Type.I64):
        table["from_bits", t] = "from_bits({0})"
    table |= {("and", Type.BOOL): "{0} & {1}", ("or", Type.BOOL): "{0} | {1}", ("not", Type.BOOL): "not {0}"}
    return table | {("widen", Type.F32): "float64({0})", ("narrow", Type.F64): "float32({0})"}


_INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/", "lt": "<", "le": "<=", "eq": "=="}
_INTEGER = {"iadd": "+", "isub": "-", "iand": "&", "ior": "|", "shl": "<<", "sar": ">>"}
_SOURCES = {
    "math": "inf nan",
    "numba": "float32 float64 int32",
    "runtime.operations": "bits copysign fma from_bits kernel select sqrt",
    "runtime.vectors": "joined lookup table",
}
_NAMES = RESERVED | {
    name for names in ("abs", *_SOURCES.values()) for name in names.split()
}  # the text is for GPUs, too

CPU = Target("Numba on the CPU", _spellings(), literal, _NAMES)

_FLOAT = {Type.F32: "float32", Type.F64: "float64"}


@dataclass(frozen=True)
class _Table:
    """A table as text: a line for each row, and the interval that it is for."""

    name: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class _Kernel:
    """A kernel as text; of a `part` of one there is another, and the two are put together behind them."""

    name: str
    arguments: tuple[str, ...]
    doc: str
    lines: tuple[str, ...]
    results: tuple[str, ...]
    part: bool = False
    whole: str = ""  # the name of the kernel that it is the last part of
    tables: tuple[_Table, ...] = ()  # that it is the first to look up in

    @property
    def joined(self) -> str:
        """The two parts of a kernel put together."""
        count = len(self.results)
        return f"joined({self.whole}_usual, {self.whole}_rest{f', {count}' * (count > 1)})"


@dataclass(frozen=True)
class _Kernels:
    """What `kernels.jinja` is filled from."""

    name: str
    doc: str
    source: str
    imports: tuple[str, ...]
    functions: tuple[_Kernel, ...]
    aliases: tuple[str, ...]  # assignments: names for kernels that serve other types, too


@dataclass(frozen=True)
class _Package:
    """What `package.jinja` is filled from."""

    package: str
    about: str
    example: str  # a function of one array, if there is any
    gated: str  # one of two, or none
    families: tuple[Listed, ...]


@dataclass(frozen=True)
class _Scalars:
    """What `scalar.jinja` is filled from."""

    package: str
    example: str
    functions: tuple[str, ...]


def cpu_files(
    families: Sequence[Family], package: str = "generated", lists: Sequence[Listed] | None = None
) -> dict[str, str]:
    """The files of the generated package for the CPU, by their paths in it.

    Parameters
    ----------
    families : sequence of Family
        At least one; the order is that of the package's lists.
    package : str
        The name that examples in docstrings import; the files work under any other.
    lists : sequence of Listed, optional
        What the package's lists hold: `families`, and others whose files are there already; `families` alone, if it is
        not given.
    """
    lists = listed(families) if lists is None else lists
    scalars = tuple(e.name if f == "f" else f"{e.name}_{f}" for e in lists for f, _ in e.functions)
    example = next((f"{e.name}(v)" for e in lists if len(e.arrays) == 1), f"{lists[0].name}(v, v)")
    whole = _Package(package, _about(lists), *_examples(lists), tuple(lists))
    files = {
        "__init__.py": render(_TEMPLATES, "package.jinja", whole),
        "scalar.py": render(_TEMPLATES, "scalar.jinja", _Scalars(package, example, scalars)),
        "kernels/__init__.py": '"""One module of kernels for each activation."""\n',
    }
    files |= {f"kernels/{f.name}.py": _kernels_file(f) for f in families}
    for file in sorted(_RUNTIME.glob("*.py")):
        files[f"runtime/{file.name}"] = _COPIED.format(file.name) + file.read_text("utf-8")
    return files


def listed(families: Sequence[Family]) -> tuple[Listed, ...]:
    """What the lists of all activations tell of these."""
    return tuple(map(_listed, families))


def _listed(family: Family) -> Listed:
    formulas = {k.function: k.formula for k in reversed(family.kernels)}
    return Listed(
        name=family.name,
        summary=family.summary,
        formula=family.formula,
        arrays=family.arrays,
        parameters=family.parameters,
        functions=tuple((name, formulas[name]) for name in family.functions),
        notes=tuple(_notes(family)),
        reference=family.reference,
        ulp=family.ulp,
        past=bool(family.past),
        locked=lock.lines(family),
    )


def _examples(listed: Sequence[Listed]) -> tuple[str, str]:
    """The first function of one array and the first of two, by their names; empty where there is none."""
    names = [next((e.name for e in listed if len(e.arrays) == count), "") for count in (1, 2)]
    return names[0], names[1]


def _kernels_file(family: Family) -> str:
    kernels = tuple(_kernels(family))
    filled = _Kernels(family.name, _doc(family), family.source, _imports(kernels), kernels, _aliases(family))
    return render(_TEMPLATES, "kernels.jinja", filled)


def _about(lists: Sequence[Listed]) -> str:
    bound = lists[0].ulp
    if bound is None:
        return ""
    but = " A kernel that is not says so in its docstring." if any(e.past for e in lists) else ""
    return _wrapped(
        f"At default parameters a result in float32 is within {bound:g} ulp (units in the last place) of the exact "
        f"value. In float16 and bfloat16 it is the exact value, rounded once.{but}"
    )


_COPIED = "# Copied from codegen/targets/cpu/runtime/{} by `python -m codegen build`; do not edit.\n"


def _doc(family: Family) -> str:
    """The docstring of an activation's kernels."""
    parts = [_wrapped(family.summary), textwrap.indent(family.formula, "    "), _wrapped(family.reference)]
    return "\n\n".join(p for p in parts if p.strip())


def _notes(family: Family) -> Iterator[str]:
    """What a reader of an activation's docstring is told of its errors, and of what it lacks."""
    errors = [(k.function, k.error) for k in family.kernels if k.type is Type.F32 and k.error is not None]
    if errors:
        told = ", ".join(f"{function} {error.ulp:.4g} ulp" for function, error in errors)
        yield f"The largest errors found in float32, at default parameters: {told}."
    yield from (f"{function} in {FORMATS[type].name}: {told}" for function, type, told in family.past)
    yield from (f"{function} is left out: {why}." for function, why in family.missing)


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _kernels(family: Family) -> Iterator[_Kernel]:
    """Those of the float types, then those of half types."""
    tables = Tables()
    for k in family.kernels:
        more = [f"By {'; '.join(k.laws)}."] * bool(k.laws) + [_found(k)] * (k.error is not None)
        more += [k.past] * bool(k.past)
        doc = k.formula + "".join(f"\n\n    {_wrapped(line, '    ')}" for line in more) + "\n    " * bool(more)
        yield from _kernel(f"{k.function}_{_FLOAT[k.type]}", doc, k.program, tables)
    for b in family.backward:
        outputs = ", ".join(name for name, _ in b.program.outputs)
        yield from _kernel(f"backward_{_FLOAT[b.type]}", f"Together: {outputs}.", b.program, tables)
    for h in family.halves:
        told = " ".join([_ONCE.format(" or ".join(h.formats)), h.past]).strip()
        doc = f"{h.formula}\n\n    {_wrapped(told, '    ')}\n    "
        yield from _kernel(f"{h.function}_{h.formats[0]}", doc, h.program, tables)


def _rows(program: Program, index: int) -> Iterator[str]:
    """The rows of a table, each with the numbers that it is for."""
    _, *given = (program.body[a].value for a in program.body[program.body[index].args[0]].args)
    scale, shift = (1.0, *given)[-2:]  # a factor of 1 is no operation
    assert isinstance(scale, float) and isinstance(shift, float)
    columns = tables(program)[index]
    edges = [f"{edge:.4g}" for edge in ends(scale, shift, len(columns[0]))]
    for numbers, lower, upper in zip(zip(*columns, strict=True), edges, edges[1:], strict=False):
        yield f"({', '.join(map(_short, numbers))}),  # {lower} to {upper}"


def _found(kernel: Kernel) -> str:
    """What was measured of a kernel, in words."""
    told = [("at default parameters", kernel.error), ("at others", kernel.elsewhere)]
    found = ", and ".join(f"{where} is {_measured(error)}" for where, error in told if error is not None)
    return f"The largest error found {found}."


def _measured(error: MeasuredError) -> str:
    where = f", at x = {error.worst}" if error.worst else ""
    return f"{error.ulp:.4g} ulp{where}, on {error.tried:,} inputs"


_ONCE = "Rounded to {}, the result is the correctly rounded value."


def _aliases(family: Family) -> tuple[str, ...]:
    """Names for the half types: of the kernels that serve them."""
    served = {(h.function, name): f"{h.function}_{h.formats[0]}" for h in family.halves for name in h.formats}
    lines = []
    for function in (*family.functions, "backward"):
        for fmt in HALVES:
            name, kernel = f"{function}_{fmt.name}", served.get((function, fmt.name), f"{function}_float32")
            if name != kernel:
                lines.append(f"{name} = {kernel}")
    return tuple(lines)


def _imports(kernels: Sequence[_Kernel]) -> tuple[str, ...]:
    """The import statements that these kernels need, with an empty line between the sources."""
    used = {word for k in kernels for line in (*k.lines, *k.results) for word in re.findall(r"\w+", line)}
    used |= {"kernel" for k in kernels if not k.part} | {"joined" for k in kernels if k.whole}
    used |= {"table" for k in kernels if k.tables}
    lines = []
    for module, names in _SOURCES.items():
        found = [n for n in names.split() if n in used]
        module = f"..{module}" if module.startswith("runtime") else module
        lines += [f"from {module} import {', '.join(found)}", ""] if found else []
    return tuple(lines[:-1])


def _kernel(name: str, doc: str, program: Program, tables: Tables) -> list[_Kernel]:
    """A kernel, or the two that it consists of."""
    parts = split(program)
    if parts is None:
        body = statements(program, CPU)
        return [_Kernel(name, body.arguments, doc, body.lines, body.results)]
    named, new = tables.of(parts.usual, f"{name}_table".upper())
    written = tuple(_Table(table, tuple(_rows(parts.usual, index))) for table, index in new.items())
    usual, rest = statements(parts.usual, CPU, named), statements(parts.rest, CPU)
    return [
        _Kernel(f"{name}_usual", usual.arguments, doc, usual.lines, usual.results, part=True, tables=written),
        _Kernel(f"{name}_rest", rest.arguments, _REST, rest.lines, rest.results, part=True, whole=name),
    ]


def kernel_text(name: str, program: Program) -> str:
    """A program as functions, without docstrings and without the numbers of its tables."""
    written = []
    for part in _kernel(name, "", program, Tables()):
        head, last = f"def {part.name}({', '.join(part.arguments)}):", f"return {', '.join(part.results)}"
        written.append("\n    ".join([head, *part.lines, last]))
        if part.whole:
            written.append(f"{part.whole} = {part.joined}")
    return "\n\n".join(written)


_REST = "For inputs that are not in the table."


def _short(number: float) -> str:
    """A float32 as its shortest decimal."""
    return literal(number, Type.F32).removeprefix("float32(").removesuffix(")")
