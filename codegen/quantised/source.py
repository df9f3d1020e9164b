"""The kernel that applies a table: a module of its own, which needs NumPy and Numba alone.

Takes a `Lut`; gives the module's text. Its function compiles at its first call a loop over contiguous arrays; strided
ones are NumPy's own work. A table of 256 bytes is four vector registers, so that a processor that permutes bytes across
a register (AVX-512 VBMI) looks 64 inputs up at once: 0.03 ns an element, as fast as a copy, where reading the entries
one by one takes 0.3 ns. Numba's `vectorize` would be shorter, but where the input is contiguous it writes a strided
`out` as if that were, too (Numba 0.68).
"""

from __future__ import annotations

import shlex
import textwrap
from dataclasses import dataclass
from pathlib import Path

from ..errors import UserError
from ..rendering import render
from .affine import exact, written
from .table import Lut

_TEMPLATES = Path(__file__).parent / "templates"
_ACROSS = 16  # entries on a line
_WIDTH = 118  # of a docstring's lines


@dataclass(frozen=True)
class _Module:
    """What the template is filled from."""

    name: str
    activation: str
    formula: str
    command: str
    in_type: str
    out_type: str
    order: str
    rows: tuple[str, ...]
    input: str
    output: str
    error: str


def kernel(lut: Lut) -> str:
    """The source text of a module with one function, named after the activation and its input's type: `silu_int8`."""
    entries = lut.by_bits
    rows = [entries[k : k + _ACROSS] for k in range(0, len(entries), _ACROSS)]
    return render(
        _TEMPLATES,
        "kernel.py.jinja",
        _Module(
            name=f"{lut.activation}_{lut.input.type}",
            activation=lut.activation,
            formula=_wrapped(f"f(x) = {lut.formula}{_at(lut)}", "    "),
            command=" \\\n    ".join(
                _lines(command(lut), _WIDTH - 6)
            ),  # a shell's line break, which Python's string drops
            in_type=lut.input.type,
            out_type=lut.output.type,
            order="0 to 127, then -128 to -1" if lut.input.lowest else "0 to 255",
            rows=tuple(", ".join(map(str, row)) for row in rows),
            input=f"x = {lut.input.law}",
            output=_wrapped(f"Stands for y = {lut.output.law}: {law(lut)}.", "        "),
            error=_wrapped(error(lut), "    "),
        ),
    )


def command(lut: Lut) -> str:
    """The command that makes this table, with nothing left to defaults."""
    words = ["python", "-m", "codegen", "lut", lut.activation]
    for side, numbers in (("in", lut.input), ("out", lut.output)):
        words += [f"--{side}-scale", written(numbers.scale), f"--{side}-zero", str(numbers.zero)]
    words += ["--type", lut.input.type, "--out-type", lut.output.type, "--ties", lut.ties]
    for name, number in lut.parameters:
        words += ["--set", f"{name}={number}"] if _rational(number) else []
    return shlex.join(words)


def law(lut: Lut) -> str:
    """What an entry is."""
    out = lut.output
    zero = f" {'-' if out.zero < 0 else '+'} {abs(out.zero)}" if out.zero else ""
    rounding = "to nearest, ties to even" if lut.ties == "even" else "to nearest, ties away from 0"
    return (
        f"round(f(x) / {_factor(written(out.scale))}){zero}, kept in {out.lowest} to {out.highest}; round is {rounding}"
    )


def error(lut: Lut) -> str:
    """How far the results are from the exact values."""
    text = f"The largest distance from the exact value is {lut.error} of a step, at q = {lut.worst}."
    if lut.clamped is None:
        return text
    if lut.low + lut.high < len(lut.table):
        text += " That is without the results that are clamped:"
    else:
        text = "Every result is clamped:"
    far = lut.clamped if lut.clamped.finite else f"more than {lut.clamped.lo}"
    return f"{text} {lut.low} from below and {lut.high} from above, which moves them by up to {far} steps."


def _wrapped(text: str, indent: str) -> str:
    """As lines of a docstring."""
    return f"\n{indent}".join(_lines(text, _WIDTH - len(indent)))


def _lines(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _rational(number: str) -> bool:
    """Whether the command line reads a value; a default may be another number, such as sqrt(2)."""
    try:
        exact(number)
    except UserError:
        return False
    return True


def _factor(number: str) -> str:
    return f"({number})" if "/" in number else number


def _at(lut: Lut) -> str:
    return f" at {', '.join(f'{name} = {number}' for name, number in lut.parameters)}" if lut.parameters else ""
