"""How derivatives are worked out, as a page shows it: the steps by each variable, on each piece.

Takes what was derived of an activation; gives rows of TeX. Pieces whose slope everyone sees have no steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sympy import Symbol

from ..definition.activation import x
from ..show.latex import interval, latex
from ..show.steps import steps
from ..symbolic.derive import Derived


@dataclass(frozen=True)
class StepRow:
    """A rule in words and as TeX, what it is applied to, and what comes out, both TeX."""

    rule: str
    says: str
    of: str
    slope: str


@dataclass(frozen=True)
class Derivation:
    """The steps to one derivative, and which it is, as TeX: with the piece, where there are several."""

    of: str
    steps: tuple[StepRow, ...]


def derivations(derived: Derived, symbols: Mapping[str, str]) -> tuple[Derivation, ...]:
    """The first derivative by x and that by each parameter; `symbols` is the functions' TeX."""
    by = {"d1": x} | {f"d_{p.name}": p for p in derived.activation.parameters}
    return tuple(d for name, symbol in by.items() for d in _each_piece(derived, symbols[name], symbol))


def _each_piece(derived: Derived, name: str, by: Symbol) -> Iterator[Derivation]:
    for piece in derived.f:
        rows = tuple(StepRow(s.rule, s.says, latex(s.of), latex(s.slope)) for s in steps(piece.expr, by))
        if rows:
            where = "" if derived.f.smooth else rf" \quad ({interval(piece, derived.f.x)})"
            yield Derivation(name + where, rows)
