"""One activation on its way through the pipeline, with its real intermediate forms.

Takes a subject; gives the variables of the page `pipeline.md`. Which activation is shown follows from the laws: the
one whose value needs most of them has most to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..kernel.choice.truth import Truth, error
from ..kernel.family import Family, Kernel
from ..kernel.forms.laws import Law
from ..kernel.program.interpret import run
from ..kernel.program.listing import listing
from ..kernel.program.ops import FORMATS, Type
from ..kernel.program.program import Program
from ..show.as_tex import Forms, stable_forms
from ..show.latex import latex, latex_form
from ..symbolic.derive import Derived
from ..targets.cpu.files import CPU, kernel_text
from ..targets.cuda.files import on_gpu
from .facts import law_rows

_FUNCTION = "f"
_TYPE = Type.F32
_TRIED = (-10.0, -3.0, -1.0, -0.5, 0.5, 1.0, 3.0)


@dataclass(frozen=True)
class Code:
    """A program in the words of one target."""

    target: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """The program's result and the exact value."""

    at: str
    computed: str
    exact: str
    error: str


@dataclass(frozen=True)
class Walk:
    """The variables of the page."""

    name: str
    source: str
    formula: str
    text: str  # the formula as SymPy prints it
    derivatives: tuple[tuple[str, str], ...]
    forms: tuple[Forms, ...]
    companions: tuple[str, ...]
    laws: tuple[Law, ...]
    type: str
    operations: int
    program: tuple[str, ...]
    codes: tuple[Code, ...]
    checks: tuple[Check, ...]


def richest(families: Sequence[Family]) -> str:
    """The name of the activation whose value takes the most laws; the first of several."""
    return max(families, key=lambda family: len(_kernel(family).laws)).name


def walk(derived: Derived, family: Family, symbols: dict[str, str]) -> Walk:
    """What each stage made of an activation's value."""
    kernel = _kernel(family)
    forms = stable_forms(derived, {_FUNCTION: symbols[_FUNCTION]})
    return Walk(
        name=family.name,
        source=family.source,
        formula=f"{symbols[_FUNCTION]} = {latex(derived.activation.formula)}",
        text=str(derived.activation.formula),
        derivatives=tuple((symbols[n], latex_form(form)) for n, form in derived.functions if n != _FUNCTION),
        forms=forms,
        companions=tuple(dict.fromkeys(c for group in forms for form in group.forms for c in form.companions)),
        laws=law_rows(kernel.laws),
        type=FORMATS[_TYPE].name,
        operations=len(kernel.default.operations),
        program=tuple(listing(kernel.default)),
        codes=_codes(family.name, kernel.default),
        checks=tuple(_check(derived, kernel, at) for at in _TRIED),
    )


def _kernel(family: Family) -> Kernel:
    return next(k for k in family.kernels if k.function == _FUNCTION and k.type is _TYPE)


def _codes(name: str, program: Program) -> tuple[Code, ...]:
    """The program on the CPU, and as a GPU gets it."""
    text = kernel_text(name, program)
    return Code(CPU.name, tuple(text.splitlines())), Code("numba.cuda", tuple(on_gpu(text).splitlines()))


def _check(derived: Derived, kernel: Kernel, at: float) -> Check:
    truth = Truth(derived.f, {p: float(p.default) for p in derived.activation.parameters})
    computed = run(kernel.default, x=np.array([at], np.float32))["y"][0]
    exact = truth(at, FORMATS[_TYPE].tiny_exponent - 60)
    return Check(f"{at:g}", str(computed), exact.str(15, radius=False), f"{error(exact, float(computed), _TYPE):.3f}")
