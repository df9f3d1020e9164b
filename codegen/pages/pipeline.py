"""Activations on their way through the pipeline, each with its real intermediate forms.

Takes what the pipeline made; gives a page for each activation, the picture of its table's segments, and the page of all
of them. Shown is the value in float32 at default parameters, of a gated unit with a gate of 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from flint import fmpq

from ..definition.activation import gate
from ..kernel.arithmetic.precision import Precision, Sums
from ..kernel.choice.programs import TYPES
from ..kernel.choice.truth import Truth, error
from ..kernel.families import Named
from ..kernel.family import Family, Kernel
from ..kernel.forms.laws import Law
from ..kernel.program.execute import run
from ..kernel.program.interpret import DTYPES
from ..kernel.program.ops import FORMATS, Type
from ..kernel.program.program import Program
from ..rendering import render
from ..show.annotated import SECTIONS, Block, Rows, Series, blocks, compared, counts, looked_up, series
from ..show.as_tex import Forms, stable_forms
from ..show.beside import Code, codes
from ..show.latex import latex, latex_form
from ..symbolic.derive import Derived
from ..targets.common import lock
from .curves import curve
from .facts import law_rows
from .plots import plot
from .prose import escaped, signed

FOLDER = "pipeline"
_TEMPLATES = Path(__file__).parent / "templates"
_FUNCTION = "f"
_TYPE = Type.F32
_TRIED = (-10.0, -3.0, -1.0, -0.5, 0.5, 1.0, 3.0)
_BESIDE = 3  # segments' widths that the picture shows on either side of a table


@dataclass(frozen=True)
class Check:
    """The program's result and the exact value."""

    at: str
    computed: str
    exact: str
    error: str


@dataclass(frozen=True)
class SectionRow:
    """A section of the listing: how many operations it has, and what they are for."""

    name: str
    operations: int
    purpose: str


@dataclass(frozen=True)
class Chosen:
    """A kernel that was chosen: what it is made from, what it costs, and the largest error of the choice."""

    function: str
    type: str
    form: str
    kept: str
    operations: int
    ratio: str
    error: str
    inputs: str


@dataclass(frozen=True)
class Lost:
    """A form that was tried and lost, and why."""

    function: str
    type: str
    form: str
    why: str


@dataclass(frozen=True)
class Listing:
    """A program: its lines by section, and its coefficients."""

    call: str
    operations: int
    sections: tuple[SectionRow, ...]
    blocks: tuple[Block, ...]
    series: tuple[Series, ...]
    tables: tuple[Rows, ...]
    compared: tuple[Rows, ...]
    plot: str  # of the segments of its table


@dataclass(frozen=True)
class Walk:
    """The variables of the page of one activation."""

    name: str
    source: str
    formula: str
    text: str  # the formula as SymPy prints it
    derivatives: tuple[tuple[str, str], ...]
    forms: tuple[Forms, ...]
    companions: tuple[str, ...]
    laws: tuple[Law, ...]
    chosen: tuple[Chosen, ...]
    lost: tuple[Lost, ...]
    type: str
    value: Listing
    others: tuple[Listing, ...]  # of the derivatives
    codes: tuple[Code, ...]
    checks: tuple[Check, ...]


@dataclass(frozen=True)
class WalkRow:
    """An activation on the page of all of them."""

    name: str
    form: str
    counts: tuple[str, ...]  # of operations, by section
    total: int


@dataclass(frozen=True)
class Overview:
    """The variables of the page of all activations."""

    stages: str
    sections: tuple[SectionRow, ...]
    rows: tuple[WalkRow, ...]


def pipeline_files(
    derived: Derived, family: Family, functions: Sequence[Named], symbols: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The page of one activation, and its picture if it has a table; `symbols` is the functions' TeX."""
    made = walk(derived, family, functions, symbols)
    yield f"{FOLDER}/{family.name}.md", render(_TEMPLATES, "pipeline.md.jinja", made)
    if made.value.plot:
        yield f"{FOLDER}/{made.value.plot}", _picture(derived, made.value.tables[0])


def overview(families: Sequence[Family]) -> str:
    """The page of all activations."""
    found = [_row(family) for family in families]
    having = {k: sum(row.counts[k] != "" for row in found) for k in range(len(SECTIONS))}
    used = [k for k, n in having.items() if n]
    sections = tuple(
        SectionRow(name, having[k], signed(SECTIONS[name])) for k, name in enumerate(SECTIONS) if k in used
    )
    rows = tuple(replace(row, counts=tuple(row.counts[k] for k in used)) for row in found)
    return render(_TEMPLATES, "pipelines.md.jinja", Overview(FORMATS[_TYPE].name, sections, rows))


def richest(families: Sequence[Family]) -> str:
    """The name of the activation whose value takes the most laws; the first of several."""
    return max(families, key=lambda family: len(_kernel(family).laws)).name


def walk(derived: Derived, family: Family, functions: Sequence[Named], symbols: Mapping[str, str]) -> Walk:
    """What each stage made of an activation."""
    kernel = _kernel(family)
    program = kernel.default
    forms = stable_forms(derived, {_FUNCTION: "f(x)"})
    return Walk(
        name=family.name,
        source=family.source,
        formula=f"{symbols[_FUNCTION]} = {latex(derived.activation.formula)}",
        text=str(derived.activation.formula),
        derivatives=tuple((symbols[n], latex_form(form)) for n, form in derived.functions if n != _FUNCTION),
        forms=forms,
        companions=tuple(dict.fromkeys(c for group in forms for form in group.forms for c in form.companions)),
        laws=law_rows(kernel.laws),
        chosen=tuple(_chosen(family, functions, symbols)),
        lost=tuple(_lost(functions, symbols)),
        type=FORMATS[_TYPE].name,
        value=_listing(family.name, program, f"plots/{family.name}.svg"),
        others=tuple(
            _listing(f"{family.name}.{k.function}", k.default)
            for k in family.kernels
            if k.type is _TYPE and k.function != _FUNCTION
        ),
        codes=codes(family.name, program),
        checks=tuple(_check(derived, kernel, at) for at in _TRIED),
    )


def _listing(call: str, program: Program, plot: str = "") -> Listing:
    tables = looked_up(program)
    return Listing(
        call,
        len(program.operations),
        tuple(SectionRow(name, n, signed(SECTIONS[name])) for name, n in counts(program).items()),
        blocks(program),
        series(program),
        tables,
        compared(program),
        plot if tables else "",
    )


def _kernel(family: Family) -> Kernel:
    return next(k for k in family.kernels if k.function == _FUNCTION and k.type is _TYPE)


def _row(family: Family) -> WalkRow:
    kernel = _kernel(family)
    found = counts(kernel.default)
    cells = tuple(str(found.get(name, "")) for name in SECTIONS)
    return WalkRow(family.name, lock.form(kernel), cells, len(kernel.default.operations))


def _chosen(family: Family, functions: Sequence[Named], symbols: Mapping[str, str]) -> Iterator[Chosen]:
    choices = {(f.name, type): choice for f in functions for type, choice in zip(TYPES, f.chosen, strict=False)}
    for kernel in family.kernels:
        if choice := choices.get((kernel.function, kernel.type)):
            yield Chosen(
                symbols[kernel.function],
                str(DTYPES[kernel.type]),
                lock.form(kernel),
                _kept(choice.lowered.precision),
                len(kernel.default.operations),
                f"{lock.ratio(kernel):.1f}" if kernel.formula_cost else "",
                f"{choice.worst.ulps:.3f}",
                f"{choice.worst.inputs:,}",
            )


def _kept(precision: Precision) -> str:
    """Which results keep a low part."""
    if precision.wide:
        return "float64 throughout"
    of = {
        "the exponential": precision.exponential,
        "the reduction": precision.reduction,
        "products": precision.products,
    }
    of |= {"last step of sums": precision.sums is Sums.LAST, "sums": precision.sums is Sums.ALL}
    return "; ".join(name for name, kept in of.items() if kept) or "none"


def _lost(functions: Sequence[Named], symbols: Mapping[str, str]) -> Iterator[Lost]:
    for f in functions:
        for type, choice in zip(TYPES, f.chosen, strict=False):
            for one in choice.dropped:
                yield Lost(symbols[f.name], str(DTYPES[type]), one.kind, escaped(signed(one.part)))


def _picture(derived: Derived, table: Rows) -> str:
    """The function over the segments of a table."""
    form = derived.f.subs({gate: 1, **{p: p.default for p in derived.activation.parameters}})
    width = table.edges[1] - table.edges[0]
    window = [fmpq(*float(end).as_integer_ratio()) for end in (table.edges[0], table.edges[-1])]
    beside = fmpq(*(_BESIDE * width).as_integer_ratio())
    title = f"{derived.activation.name} on the {len(table.edges) - 1} segments of its table"
    return plot(title, [curve("f", form)], (window[0] - beside, window[1] + beside), table.edges)


def _check(derived: Derived, kernel: Kernel, at: float) -> Check:
    truth = Truth(derived.f.subs({gate: 1}), {p: float(p.default) for p in derived.activation.parameters})
    given = {name: np.ones(1, np.float32) for name, _ in kernel.default.inputs}
    computed = run(kernel.default, **(given | {"x": np.array([at], np.float32)}))["y"][0]
    exact = truth(at, FORMATS[_TYPE].tiny_exponent - 60)
    return Check(f"{at:g}", str(computed), exact.str(15, radius=False), f"{error(exact, float(computed), _TYPE):.3f}")
