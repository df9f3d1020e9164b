"""The page of a gated unit: the gate times a function of x.

Takes what the pipeline made of it and what was proved of the function; gives the fields of `gated.md.jinja`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sympy import Expr

from ..definition.activation import gate
from ..kernel.arithmetic.gradient import GRADIENT
from ..kernel.family import Family
from ..kernel.forms.laws import Law
from ..kernel.program.execute import run
from ..kernel.program.interpret import Array
from ..kernel.program.ops import Type
from ..kernel.program.program import Program
from ..show.as_numpy import numpy_code
from ..show.bibtex import bibtex
from ..show.latex import latex, latex_form
from ..symbolic.derive import Derived
from .badges import badges
from .captions import caption
from .dialects import Elsewhere, elsewhere
from .distances import joined
from .errors import Errors
from .facts import Kink, Size, kinks, law_rows, sizes, warnings
from .properties import (
    FORMATS,
    Group,
    Limit,
    Moment,
    Rounded,
    Sheet,
    grouped,
    limits,
    moments,
    thresholds,
    verdict,
)
from .prose import address, escaped, paragraphs, prose
from .readable import readable
from .speed import NOTHING, KernelSpeed
from .use import module_name

_X, _GATE = (-2.0, -0.5, 0.5, 2.0), (3.0, -1.0, 0.5, 2.0)


@dataclass(frozen=True)
class Formula:
    """What a formula defines, and the formula; both TeX."""

    left: str
    right: str


@dataclass(frozen=True)
class GatedPage:
    """The fields are the variables of the template."""

    name: str
    summary: str
    doc: str
    plot: str
    caption: str  # of the plot, in words
    badges: tuple[str, ...]
    definition: Formula
    function: Formula
    alone: str  # the activation that is this function, or empty
    source: str
    reference: str
    link: str
    bibtex: str
    numpy: str  # the formula as code
    package: str
    module: str  # in PyTorch
    example: str
    parameters: tuple[tuple[str, str, str], ...]  # name, default, doc
    learned: tuple[str, ...]  # the names of those whose gradients `backward` gives
    derivatives: tuple[Formula, ...]
    letters: tuple[Formula, ...]
    kinks: tuple[Kink, ...]
    gated: bool
    groups: tuple[Group, ...]
    limits: tuple[Limit, ...]
    limits_verdict: str
    formats: tuple[str, ...]
    thresholds: tuple[Rounded, ...]
    moments: tuple[Moment, ...]
    moments_verdict: str
    closed: bool  # some have a closed form
    customary: str
    laws: tuple[Law, ...]
    sizes: tuple[Size, ...]
    ulp: str
    elsewhere: tuple[Elsewhere, ...]
    frameworks: str  # those in which it has a name
    warnings: tuple[str, ...]  # of kernels that are past their bounds
    errors: Errors
    speed: KernelSpeed


def gated_page(
    derived: Derived,
    family: Family,
    facts: Sheet,
    *,
    alone: str = "",
    dialects: Sequence[Mapping[str, Any]] = (),
    errors: Errors,
    speed: KernelSpeed = NOTHING,
    package: str = "generated",
) -> GatedPage:
    """What the page of a gated unit says.

    Parameters
    ----------
    derived, family, facts
        What was made of it.
    alone : str
        The activation that the gate multiplies, if it has a page of its own.
    dialects
        What is proved of the frameworks' names.
    errors, speed
        What was measured of the kernels.
    package
        What the examples import.
    """
    activation = derived.activation
    symbols = names(derived)
    shown = readable(derived)
    forms = dict(shown.functions)
    laws = dict.fromkeys(law for kernel in family.kernels for law in kernel.laws)
    told = tuple(moments(facts))
    names_there = tuple(elsewhere(activation.name, dialects))
    return GatedPage(
        name=activation.name,
        summary=prose(activation.summary),
        doc=paragraphs(activation.doc),
        plot=f"plots/{activation.name}.svg",
        caption=caption("f", facts),
        badges=badges(facts),
        definition=Formula(symbols["f"], latex(activation.formula)),
        function=Formula("f(x)", latex_form(derived.f.map(_at_one))),
        alone=alone,
        source=family.source,
        reference=escaped(str(activation.reference or "")),
        link=address(activation.reference.link or "") if activation.reference else "",
        bibtex=bibtex(activation.reference) if activation.reference else "",
        numpy=numpy_code(activation),
        package=package,
        module=module_name(activation.name),
        example=example(family, package),
        parameters=tuple((p.name, str(p.default), escaped(p.doc)) for p in activation.parameters),
        learned=tuple(p.name for p in activation.learnable),
        derivatives=tuple(Formula(symbols[name], latex_form(form)) for name, form in forms.items() if name != "f"),
        letters=tuple(Formula(latex(letter), latex(expr)) for letter, expr in shown.letters),
        kinks=tuple(kinks(derived, symbols)),
        gated=True,
        groups=grouped(facts),
        limits=tuple(limits(facts)),
        limits_verdict=verdict(facts, "limits"),
        formats=FORMATS,
        thresholds=tuple(thresholds(facts)),
        moments=told,
        moments_verdict=verdict(facts, "gaussian"),
        closed=any(m.closed for m in told),
        customary="",
        laws=law_rows(laws),
        sizes=sizes(family, symbols),
        ulp=f"{family.ulp:g}" if family.ulp else "",
        elsewhere=names_there,
        frameworks=joined(list(dict.fromkeys(e.framework for e in names_there))) if names_there else "",
        warnings=tuple(warnings(family)),
        errors=errors,
        speed=speed,
    )


def names(derived: Derived) -> dict[str, str]:
    """The functions' names in TeX."""
    name, letter = rf"\mathrm{{{derived.activation.name}}}(x, {latex(gate)})".replace("_", r"\_"), latex(gate)
    found = {"f": name, "d1": r"\frac{\partial}{\partial x}"}
    for order, derivative in enumerate(derived.activation.by_x[1:], 2):
        found[derivative] = rf"\frac{{\partial^{order}}}{{\partial x^{order}}}"
    found["d_gate"] = rf"\frac{{\partial}}{{\partial {letter}}}"
    found |= {f"d_{p.name}": rf"\frac{{\partial}}{{\partial {latex(p)}}}" for p in derived.activation.parameters}
    return {key: text if key == "f" else f"{text}\\,{name}" for key, text in found.items()}


def _at_one(expr: Expr) -> Expr:
    return expr.subs(gate, 1)


def example(family: Family, package: str = "generated") -> str:
    """A session at the prompt, and what it prints."""
    inputs = {"x": np.array(_X, np.float32), "gate": np.array(_GATE, np.float32)}
    value = _value(next(k.default for k in family.kernels if (k.function, k.type) == ("f", Type.F32)), inputs)["y"]
    backward = next(b.default for b in family.backward if b.type is Type.F32)
    gradients = _value(backward, {GRADIENT: np.ones_like(inputs["x"]), **inputs})
    name = family.name
    learned = "".join(f", d{p.name}" for p in family.parameters if p.learnable)
    shown: list[tuple[str, Array | None]] = [
        ("import numpy as np", None),
        (f"from {package} import {name}", None),
        *((f"{key} = np.array([{_listed(value)}], dtype=np.float32)", None) for key, value in inputs.items()),
        (f"{name}(x, gate)", value),
        (f"dx, dgate{learned} = {name}.backward(np.ones_like(x), x, gate)", None),
        ("dx", gradients["dx"]),
        ("dgate", gradients["dgate"]),
        (f"{name}.packed(np.concatenate([x, gate]))", value),
    ]
    with np.printoptions(threshold=1000, edgeitems=3, precision=8, linewidth=75, suppress=False, floatmode="maxprec"):
        return "\n".join(f">>> {call}" + ("" if value is None else f"\n{value!r}") for call, value in shown)


def _listed(values: Array) -> str:
    return ", ".join(f"{v:g}" for v in values)


def _value(program: Program, inputs: dict[str, Array]) -> dict[str, Array]:
    return {name: np.broadcast_to(y, inputs["x"].shape) for name, y in run(program, **inputs).items()}
