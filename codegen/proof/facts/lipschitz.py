"""Lipschitz constants of a function and of its derivative."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from ..analysis import Analysis
from ..balls.number import Number, proved
from ..fact import Fact
from ..signs.bounds import Bound
from ..signs.span import joined


@dataclass(frozen=True, kw_only=True)
class Lipschitz(Fact):
    """The least L with |f(x) - f(y)| <= L |x - y|, infinite where no L is enough: the supremum of |f'|."""

    of: str  # "f" or "f'"
    constant: Number
    attained: bool
    at: tuple[Number, ...]  # where the derivative has that absolute value
    slopes: tuple[Bound, Bound]  # the infimum and the supremum of the derivative

    def __str__(self) -> str:
        if not self.constant.finite:
            return f"{self.of} has no Lipschitz constant: {self.method}."
        where = f", attained at x = {joined(self.at)}" if self.attained and len(self.at) in (1, 2) else ""
        return f"the Lipschitz constant of {self.of} is {self.constant}{where}."


def lipschitz(subject: Analysis, order: int = 0) -> Lipschitz:
    """The Lipschitz constant of f, or with the order 1 of f'."""
    of = "f" + "'" * order
    found = subject.bounds(order + 1)
    jumps = [k for k in range(order + 1) if any(subject.jumps(k).values())]  # f' does not exist where f jumps
    constant, attained, at = found.size.value, found.size.attained, found.size.at
    why = f"the bounds of {of}' on the whole line" if constant.finite else f"{of}' is not bounded"
    if jumps:
        why = f"{'f' if jumps[0] == 0 else of} jumps where two pieces meet"
        constant, attained, at = proved(sympy.oo, why), False, ()
    return Lipschitz(
        verdict="proved" if constant.verdict == "proved" else "certified",
        method=why,
        evidence=found.evidence,
        of=of,
        constant=constant,
        attained=attained,
        at=at,
        slopes=(found.lower, found.upper),
    )
