"""The stable forms: one text for every framework that computes formulas itself.

Takes an activation with its derivatives; gives a module of functions over the operations `o` of a framework. XLA, ONNX
runtimes and TensorFlow contract and reorder what they are given, so that a program would not keep its bits there; a
form, whose sums cancel nowhere, keeps its digits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...symbolic.derive import Derived
from ...symbolic.display import plain
from ...symbolic.removable import text
from ..base import render
from ..common.copied import copied
from .chebyshev import CENTRE, erfcx_coefficients, erfcx_powers
from .function import SPECIAL, Written, argument, write_function

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class _Module:
    """What `form.jinja` is filled from."""

    name: str
    formula: str
    source: str
    gated: bool
    textbook: bool
    special: tuple[str, ...]
    parameters: tuple[str, ...]
    functions: tuple[Written, ...]


@dataclass(frozen=True)
class _Coefficients:
    """What `coefficients.jinja` is filled from."""

    centre: float
    erfcx: tuple[float, ...]
    powers: tuple[float, ...]


def module_of(derived: Derived, source: str) -> str:
    """The text of the forms of one activation: f, its derivatives, and those by its parameters."""
    activation = derived.activation
    functions = tuple(
        write_function(name, text(name, form, derived.completed), form, activation.parameters)
        for name, form in derived.functions
        if name != "d_gate"  # what multiplies the gate, as f is written here
    )
    words = {word for f in functions for line in (*f.lines, f.result) for word in re.findall(r"\w+", line)}
    module = _Module(
        name=activation.name,
        formula=plain(activation.formula),
        source=source,
        gated=activation.gated,
        textbook=not all(f.stable for f in functions),
        special=tuple(name for name in SPECIAL if name in words),
        parameters=tuple(map(argument, activation.parameters)),
        functions=functions,
    )
    return render(_TEMPLATES, "form.jinja", module)


def forms_files(modules: Mapping[str, str]) -> dict[str, str]:
    """The files of the package `forms`: the modules by their activations' names, and what they share."""
    files = {f"forms/{name}.py": text for name, text in modules.items()}
    erfcx = erfcx_coefficients()
    coefficients = _Coefficients(CENTRE, erfcx, erfcx_powers(erfcx))
    files["forms/coefficients.py"] = render(_TEMPLATES, "coefficients.jinja", coefficients)
    return files | copied(Path(__file__).parent / "runtime", "forms")
