"""What a page says of an activation in numbers: its kinks, its special values, an example, its kernels' sizes.

Takes what was derived and lowered; gives text. Every number here was computed: limits at a kink from the pieces, all
other values by running the programs themselves, whose bits are those of every target.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

import numpy as np
from sympy import Expr

from ..kernel.arithmetic.gradient import GRADIENT
from ..kernel.family import Family, Kernel
from ..kernel.forms.laws import LAWS, Law
from ..kernel.program.execute import run
from ..kernel.program.interpret import DTYPES, Array
from ..kernel.program.ops import Type
from ..kernel.program.program import Program
from ..kernel.program.usual import split
from ..proof.algebra.identities import is_zero
from ..proof.expansion.end_value import end_value
from ..show.latex import latex
from ..show.polynomials import chosen, looked_up
from ..symbolic.derive import Derived
from ..symbolic.piecewise import Piece, PiecewiseForm
from .prose import escaped, signed

SPECIAL = (("−∞", -np.inf), ("−0", -0.0), ("0", 0.0), ("+∞", np.inf), ("NaN", np.nan))
_EXAMPLE = (-3.0, -1.0, 0.0, 1.0, 3.0)


@dataclass(frozen=True)
class Kink:
    """A point where a function is not smooth, with its one-sided limits and its value there, in TeX."""

    at: str
    function: str
    left: str
    value: str
    right: str


@dataclass(frozen=True)
class SpecialValues:
    """A function's values at the inputs of `SPECIAL`, float32, default parameters."""

    function: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Size:
    """How many operations a kernel has, in one float type, at default parameters."""

    function: str
    type: str
    total: int
    operations: str


@dataclass(frozen=True)
class WorkRow:
    """A kernel's operations, in the columns of its table."""

    function: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Work:
    """What kernels compute: how many operations, in each type, and on which inputs."""

    heads: tuple[str, ...]
    rows: tuple[WorkRow, ...]
    tabled: bool  # some look polynomials up


def law_rows(names: Container[str]) -> tuple[Law, ...]:
    """The laws of these names in the order in which they apply, with the signs of mathematics."""
    used = (law for law in LAWS.values() if law.name in names)
    return tuple(Law(law.name, escaped(signed(law.statement)), escaped(signed(law.purpose))) for law in used)


def kinks(derived: Derived, symbols: dict[str, str]) -> Iterator[Kink]:
    """Every function at every place where its pieces meet and do not agree; `symbols` is the functions' TeX."""
    for name, form in derived.functions:
        for bound in form.bounds:
            left, value, right = _around(form, bound)
            if not (_same(left, value) and _same(value, right)):
                yield Kink(latex(bound), symbols[name], latex(left), latex(value), latex(right))


def _around(form: PiecewiseForm, bound: Expr) -> tuple[Expr, Expr, Expr]:
    left = next(p for p in form if p.upper == bound and not p.is_point)
    right = next(p for p in form if p.lower == bound and not p.is_point)
    left_limit, value, right_limit = (_at_end(p, bound, form) for p in (left, form.at(bound), right))
    return left_limit, value, right_limit


def _at_end(piece: Piece, bound: Expr, form: PiecewiseForm) -> Expr:
    if (piece.expr.free_symbols | bound.free_symbols) - {form.x}:
        return piece.expr.subs(form.x, bound)
    return end_value(piece, bound, form.x)


def _same(a: Expr, b: Expr) -> bool:
    return bool(a == b) or bool(a.is_finite and b.is_finite and is_zero(a - b))


def special_values(family: Family, symbols: dict[str, str]) -> tuple[SpecialValues, ...]:
    """What the float32 kernels give at zeros, infinities and NaN."""
    inputs = np.array([value for _, value in SPECIAL], np.float32)
    return tuple(
        SpecialValues(symbols[k.function], tuple(_number(v) for v in _default(k, inputs)))
        for k in family.kernels
        if k.type is Type.F32
    )


def sizes(family: Family, symbols: dict[str, str]) -> tuple[Size, ...]:
    """The operations of every kernel, the most frequent first."""
    return tuple(
        Size(symbols[k.function], str(DTYPES[k.type]), len(k.default.operations), _counts(k)) for k in family.kernels
    )


def work(family: Family, symbols: dict[str, str]) -> Work:
    """What the kernels compute at default parameters, and in how many operations."""
    kernels = {(k.function, k.type): k.default for k in family.kernels}
    tabled = any(looked_up(program) is not None for program in kernels.values())
    rows = []
    for function in family.functions:
        single, double = (kernels[function, type] for type in (Type.F32, Type.F64))
        parts = split(single)
        done = [single] if parts is None else [parts.usual, parts.rest]
        cells = [_done(single, part) for part in (done * 2)[: 1 + tabled]]
        rows.append(WorkRow(symbols[function], (*cells, _done(double, double))))
    single_heads = ("float32, usual inputs", "float32, other inputs") if tabled else ("float32",)
    return Work((*single_heads, "float64"), tuple(rows), tabled)


def _done(program: Program, part: Program) -> str:
    """How many operations a part of a program has, and of what polynomials."""
    usual = any(i.op == "lookup" for i in part.operations)
    found = looked_up(program) if usual else chosen(program)
    total = str(len(part.operations))
    if found is None:
        return total
    return f"{total} (degree {'' if usual else 'up to '}{found.degree} on {found.segments} segments)"


def warnings(family: Family) -> Iterator[str]:
    """What the docstrings say of kernels that are not within their bounds."""
    for function, type, told in family.past:
        yield escaped(f"{function} in {DTYPES[type]}: {told}")
    for h in family.halves:
        if h.past:
            yield escaped(f"{h.function}: {h.past}")


def example(family: Family, package: str = "generated") -> str:
    """A session at the prompt, and what it prints."""
    x = np.array(_EXAMPLE, np.float32)
    name = family.name
    kernels = {k.function: k for k in family.kernels if k.type is Type.F32}
    shown: list[tuple[str, Array | None]] = [
        ("import numpy as np", None),
        (f"from {package} import {name}", None),
        (f"x = np.array([{', '.join(f'{v:g}' for v in _EXAMPLE)}], dtype=np.float32)", None),
        (f"{name}(x)", _default(kernels["f"], x)),
        (f"{name}.d1(x)", _default(kernels["d1"], x)),
    ]
    for p in family.parameters:
        other = p.default / 2 or 0.5
        values = {q.name: np.full_like(x, other if q is p else q.default) for q in family.parameters}
        shown.append((f"{name}(x, {p.name}={other!r})", run(kernels["f"].program, x=x, **values)["y"]))
    shown += [(f"{name}.d_{p.name}(x)", _default(kernels[f"d_{p.name}"], x)) for p in family.parameters]
    learned = [f"d{p.name}" for p in family.parameters if p.learnable]
    if learned:
        shown.append((f"dx, {', '.join(learned)} = {name}.backward(np.ones_like(x), x)", None))
        backward = next(b.default for b in family.backward if b.type is Type.F32)
        shown.append(("dx", run(backward, x=x, **{GRADIENT: np.ones_like(x)})["dx"]))
    with np.printoptions(threshold=1000, edgeitems=3, precision=8, linewidth=75, suppress=False, floatmode="maxprec"):
        return "\n".join(f">>> {call}" + ("" if value is None else f"\n{value!r}") for call, value in shown)


def _default(kernel: Kernel, x: Array) -> Array:
    return np.broadcast_to(run(kernel.default, x=x)["y"], x.shape)


def _counts(kernel: Kernel) -> str:
    counts = kernel.default.counts()
    return ", ".join(f"{count} {op}" for op, count in sorted(counts.items(), key=lambda c: -c[1]))


def _number(value: np.float32) -> str:
    if np.isnan(value):
        return "NaN"
    if np.isinf(value):
        return "+∞" if value > 0 else "−∞"
    return ("−" if np.signbit(value) else "") + np.format_float_positional(abs(value), trim="-")
