"""The numba.cuda target: kernels for a GPU that compute the CPU's bits.

Takes families of programs; gives `generated.cuda` as files. A program is printed in libdevice's correctly rounded
operations, which nothing contracts, once for float32 and once for float64; around it stand kernels of three shapes:
elementwise with numbers for parameters, with arrays, and those that sum a parameter's gradient beside it.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...kernel.family import Family, KernelParameter
from ...kernel.program.ops import Type
from ...kernel.program.program import Program
from ..base import Body, Number, Target, render, statements
from ..common.listed import Grades, Listed, column, differ
from ..cpu.files import listed
from .shapes import KernelText, columns, rows, shapes, short_rows

IMPORT = "from numba import cuda"
_TEMPLATES = Path(__file__).parent / "templates"
LANES = tuple(range(8))  # the values that a thread holds
AXES = tuple(range(8))  # of the kernel that copies between layouts


def _literal(value: Number, type: Type) -> str:
    """A number with its type written out: an untyped one would be a float64 or an int64 to Numba."""
    match type:
        case Type.BOOL:
            return repr(bool(value))
        case Type.I32 | Type.I64:
            return f"np.{'int32' if type is Type.I32 else 'int64'}({value})"
    text = (
        repr(float(value))
        if math.isfinite(value)
        else f"{'-' if value < 0 else ''}np.{'nan' if value != value else 'inf'}"
    )
    return f"np.{'float32' if type is Type.F32 else 'float64'}({text})"


def _spellings() -> Iterator[tuple[tuple[str, Type], str]]:
    for type, letter in ((Type.F32, "f"), (Type.F64, "d")):
        for op in ("add", "mul", "div"):
            yield (op, type), f"{letter}{op}({{0}}, {{1}})"
        yield ("fma", type), f"{letter}fma({{0}}, {{1}}, {{2}})"
        yield ("sqrt", type), f"{letter}sqrt({{0}})"
        yield ("neg", type), "-{0}"
        yield ("abs", type), f"{letter}abs({{0}})"
        yield ("copysign", type), f"{letter}copysign({{0}}, {{1}})"
        yield ("bits", type), f"{letter}bits({{0}})"
        yield ("from_bits", type.integer), f"from_{letter}bits({{0}})"
        for op, sign in (("lt", "<"), ("le", "<="), ("eq", "==")):
            yield (op, type), f"{{0}} {sign} {{1}}"
    yield ("sub", Type.F32), "fsub({0}, {1})"
    yield ("sub", Type.F64), "dadd({0}, -{1})"  # libdevice has no subtraction of doubles
    yield ("widen", Type.F32), "np.float64({0})"
    yield ("narrow", Type.F64), "np.float32({0})"
    for type in Type:
        yield ("select", type), "select({0}, {1}, {2})"
    for type in (Type.I32, Type.I64):
        for op in ("iadd", "isub", "iand", "ior", "shl", "sar"):
            yield (op, type), f"{op}({{0}}, {{1}})"
    yield ("and", Type.BOOL), "{0} & {1}"
    yield ("or", Type.BOOL), "{0} | {1}"
    yield ("not", Type.BOOL), "not {0}"


_SPELLINGS = dict(_spellings())
_WORDS = {word for text in _SPELLINGS.values() for word in re.findall(r"([a-z_0-9]+)\(", text)} - {"float32", "float64"}

TARGET = Target("numba.cuda", _SPELLINGS, _literal, frozenset(_WORDS | {"np", "cuda"}))


@dataclass(frozen=True)
class _Importing:
    header: str
    import_line: str


@dataclass(frozen=True)
class _Lanes:
    header: str
    lanes: tuple[int, ...]


@dataclass(frozen=True)
class _Common:
    header: str
    import_line: str
    axes: tuple[int, ...]


@dataclass(frozen=True)
class Function:
    """A program as a Python function."""

    name: str
    doc: str
    body: Body


@dataclass(frozen=True)
class _Kernels:
    header: str
    import_line: str
    summary: str
    formula: str
    source: str
    words: str
    shared: str  # what stands before the names of the modules that all kernels share
    functions: tuple[Function, ...]
    by_type: tuple[str, ...]
    for_halves: tuple[str, ...]
    imported: tuple[str, ...]
    elementwise: tuple[KernelText, ...]
    rows: tuple[KernelText, ...]
    short_rows: tuple[KernelText, ...]
    columns: tuple[KernelText, ...]


@dataclass(frozen=True)
class Public:
    """An activation of `generated.cuda`."""

    name: str
    kind: str  # the class of it
    arrays: tuple[str, ...]
    summary: str
    formula: str
    kernels: str  # an expression for the name of its module of kernels
    functions: tuple[str, ...]
    parameters: tuple[KernelParameter, ...]


@dataclass(frozen=True)
class _Index:
    header: str
    shared: str
    activations: tuple[Public, ...]


@dataclass(frozen=True)
class _Device:
    header: str
    package: str
    shared: str
    imports: tuple[str, ...]
    activations: tuple[Public, ...]


HEADER = "Made by actforge from the definitions; changes made here are lost."


def cuda_files(
    families: Sequence[Family],
    exact: Sequence[Family] = (),
    package: str = "generated",
    lists: Sequence[Grades] | None = None,
) -> dict[str, str]:
    """The files of `generated.cuda`.

    Parameters
    ----------
    families
        What is to be printed. Each must have float32 and float64 kernels.
    exact
        The same at the tighter grade, for `generated.exact.cuda`; none leaves it out.
    package
        The name that examples import; the files work under any other.
    lists
        What the package's lists hold, as `numba_cpu.listed` gives it: `families`, and others whose files are there.

    Returns
    -------
    dict
        Text by path, relative to the generated folder.
    """
    words = {
        "cuda/_gpu.py": render(_TEMPLATES, "gpu.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_simulator.py": render(_TEMPLATES, "simulator.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_lanes.py": render(_TEMPLATES, "lanes.py.jinja", _Lanes(HEADER, LANES)),
    }
    # Numba's cache on disk knows the file a kernel stands in, not those that it imports
    digest = hashlib.sha256("".join(words.values()).encode()).hexdigest()[:16]
    files = words | {
        "cuda/_function.py": render(_TEMPLATES, "function.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_array.py": render(_TEMPLATES, "array.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_call.py": render(_TEMPLATES, "call.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_launch.py": render(_TEMPLATES, "launch.py.jinja", _Importing(HEADER, IMPORT)),
        "cuda/_common.py": render(_TEMPLATES, "common.py.jinja", _Common(HEADER, IMPORT, AXES)),
    }
    lists = listed(families, exact) if lists is None else lists
    places = [_Place(package, "cuda", ".", column(lists, 0), families)]
    if exact:
        own = [tight for family, tight in zip(families, exact, strict=True) if differ(family, tight)]
        places.append(_Place(f"{package}.exact", "exact/cuda", "...cuda.", column(lists, 1), own))
    for place in places:
        public = tuple(_public(entry) for entry in place.listed)
        imports = tuple(_import(entry, place) for entry in place.listed)
        files[f"{place.folder}/__init__.py"] = render(_TEMPLATES, "init.py.jinja", _Index(HEADER, place.shared, public))
        files[f"{place.folder}/device.py"] = render(
            _TEMPLATES, "device.py.jinja", _Device(HEADER, place.package, place.shared, imports, public)
        )
        if any(entry.apart for entry in place.listed):
            files[f"{place.folder}/kernels/__init__.py"] = (
                f'"""{HEADER}\n\nThe kernels, a module for each activation.\n"""\n'
            )
        for family in place.own:
            files[f"{place.folder}/kernels/{family.name}.py"] = _kernels(family, digest, f".{place.shared}")
    return files


@dataclass(frozen=True)
class _Place:
    """A package of one grade: what it lists, and the families whose modules of kernels are written."""

    package: str
    folder: str
    shared: str  # what stands in its `__init__` before the names of the modules that both grades share
    listed: Grades
    own: Sequence[Family]


def _import(entry: Listed, place: _Place) -> str:
    """The statement that imports an activation's kernels."""
    package = "." if entry.apart else place.shared
    return f"from {package}kernels import {entry.name} as _{entry.name}"


def _public(entry: Listed) -> Public:
    package = "{__name__}" if entry.apart else "{__name__.rpartition('.exact.')[0]}.cuda"
    kernels = f'f"{package}.kernels.{entry.name}"'
    functions = tuple(name for name, _ in entry.functions)
    return Public(
        entry.name, entry.kind, entry.arrays, entry.summary, entry.formula, kernels, functions, entry.parameters
    )


def _kernels(family: Family, words: str, shared: str) -> str:
    functions = [_function(k.function, k.type, k.program, k.formula) for k in family.kernels]
    names = [f"grad df/d{name}" for name in family.arrays[1:]]
    names += [f"grad df/d{p.name} in float64" for p in family.parameters if p.learnable]
    gradients = ", ".join(["grad f'(x)", *names])
    functions += [_function("backward", b.type, b.program, gradients) for b in family.backward]
    halves = [_function(f"{h.function}_{h.formats[0]}", Type.F32, h.program, h.formula) for h in family.halves]
    elementwise = [k for name in family.functions for k in shapes(family, name, family.arrays, "y")]
    learnable = tuple(p.name for p in family.parameters if p.learnable)
    if not learnable:
        targets = tuple(f"d{name}" for name in family.arrays)
        elementwise += shapes(family, "backward", ("grad", *family.arrays), *targets)
    elementwise += [
        k for half in family.halves for k in shapes(family, half.function, family.arrays, "y", formats=half.formats)
    ]
    context = _Kernels(
        header=HEADER,
        import_line=IMPORT,
        summary=family.summary,
        formula=family.formula,
        source=family.source,
        words=words,
        shared=shared,
        functions=(*functions, *halves),
        by_type=_stems(functions),
        for_halves=_stems(halves),
        elementwise=tuple(elementwise),
        imported=tuple(sorted(_imported((*functions, *halves), family))),
        rows=tuple(rows(family, learnable)) if learnable else (),
        short_rows=(short_rows(family, learnable),) if learnable else (),
        columns=(columns(family, learnable),) if learnable else (),
    )
    return render(_TEMPLATES, "kernels.py.jinja", context)


def _stems(functions: Sequence[Function]) -> tuple[str, ...]:
    """The functions' names without their types, each once."""
    return tuple(dict.fromkeys(f.name.rpartition("_")[0] for f in functions))


def _function(name: str, type: Type, program: Program, doc: str) -> Function:
    return Function(f"{name}_of_{'f32' if type is Type.F32 else 'f64'}", doc, statements(program, TARGET))


def _imported(functions: Sequence[Function], family: Family) -> set[str]:
    """The words that a module of kernels uses."""
    text = " ".join(line for f in functions for line in (*f.body.lines, *f.body.results))
    words = {word for word in _WORDS if re.search(rf"\b{word}\(", text)} | {
        "TILE",
        "by_type",
        "each",
        "load",
        "store",
        "together",
    }
    if family.parameters:
        words.add("spread")
    if len(family.arrays) > 1:
        words |= {"apart", "load_rows", "store_rows"}
    if any(p.learnable for p in family.parameters):
        words |= {"BLOCK", "CHUNK", "ROWS", "SUMS", "apart", "dadd", "get", "lay", "put", "quotient", "remainder"}
    return words
