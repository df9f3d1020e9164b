"""What a statement is: something that can be checked of an activation; and statements made of other ones.

There are four kinds: a relation of terms (`Holds`), a limit (`Tends`), a distance (`Near`) and a shape (`Shape`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from .context import Context
from .finding import Finding, joined


class Statement(Protocol):
    """One thing that is said of a function; data, without the function's name."""

    def check(self, context: Context, name: str) -> Finding:
        """Whether it is true of the activation of that name, and why."""


@dataclass(frozen=True)
class Not:
    """The contrary of a statement."""

    statement: Statement

    def check(self, context: Context, name: str) -> Finding:
        found = self.statement.check(context, name)
        if found.condition is None:
            return replace(found, holds=None if found.holds is None else not found.holds)
        excluded = found.condition.replace(" or ", " and ").replace(" = ", " != ")
        return replace(found, holds=True if " = " in found.condition else None, condition=excluded)


@dataclass(frozen=True)
class So:
    """Statements and what follows from them, as the end of a sentence."""

    statements: tuple[Statement, ...]
    consequence: str

    def check(self, context: Context, name: str) -> Finding:
        found = joined(s.check(context, name) for s in self.statements)
        if not found.holds or not found.evidence:
            return found
        *rest, last = found.evidence
        last = replace(last, text=f"{last.text.removesuffix('.')}; so {self.consequence}.")
        return replace(found, evidence=(*rest, last))
