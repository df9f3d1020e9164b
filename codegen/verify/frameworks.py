"""The functions of frameworks as their users call them, by the names and arguments of the dialects.

Takes rows of the dialects' data, which say what of a framework equals an activation at its defaults; gives functions
of arrays for its value and its slope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..answers.dialects import ours
from ..kernel.program.interpret import Array
from .framework_calls import call_of, installed

Data = Mapping[str, Any]
Functions = Mapping[str, Callable[[Array], Array]]  # "f" and "d1"
_FRAMEWORKS = ("torch", "jax")
_ROUNDING = 2.0**-26  # below it, of a function of size 1, no float32 shows a difference


@dataclass(frozen=True)
class Peer:
    """A function of a framework that equals an activation."""

    framework: str  # its title
    call: str
    functions: Functions


def peers(activation: str, dialects: Sequence[Data]) -> Iterator[Peer]:
    """The first function of every framework that is installed which equals an activation at its defaults."""
    for dialect in dialects:
        if dialect["name"] not in _FRAMEWORKS or installed(dialect["name"]) is None:
            continue
        row = next((r for r in dialect["rows"] if not r["halves"] and _equals(r, activation)), None)
        call: Any = None if row is None else call_of(dialect["name"], row, row["arguments"])
        if row is not None and call is not None:
            functions = {name: partial(call, order=order) for order, name in enumerate(("f", "d1"))}
            yield Peer(dialect["title"], row["call"], functions)


def _equals(row: Data, activation: str) -> bool:
    """Whether a row is an activation at its defaults, or nearer to its namesake than rounding shows."""
    if "same" in row:
        return ours(row) == f"{activation}(x)"
    near = row.get("near", {})
    distances = [near[kind]["largest"]["hi"] for kind in ("values", "relative") if kind in near]
    return near.get("other") == activation and min(map(float, distances), default=1.0) < _ROUNDING
