"""What a check finds: whether a statement holds, under which condition, and why.

Takes what checks say of single statements; gives `Finding`s, which join to the verdict of a claim.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..balls.certificate import Certificate
from ..balls.number import Number
from ..fact import Fact

MEASURED = "measured"


@dataclass(frozen=True)
class Evidence:
    """A sentence, the numbers that it rests on, and the certificates that confirm them."""

    text: str
    numbers: tuple[tuple[str, Number], ...] = ()
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True)
class Finding:
    """Whether a statement holds; with a condition, where it holds if and only if that is met. None: not known.

    What rests on a count of this tool's own operations is measured: it says nothing of the functions themselves.
    """

    holds: bool | None
    condition: str | None = None
    evidence: tuple[Evidence, ...] = field(default=())
    measured: bool = False

    @property
    def verdict(self) -> str:
        """The verdict in the words of a claim."""
        if self.holds is None:
            return "unknown"
        if self.measured:
            return MEASURED
        if not self.holds:
            return "refuted"
        return "proved" if self.condition is None else f"holds if {self.condition}"


def proved(*evidence: Evidence | str) -> Finding:
    """A statement that holds."""
    return Finding(True, None, _evidence(evidence))


def refuted(*evidence: Evidence | str) -> Finding:
    """A statement that does not hold."""
    return Finding(False, None, _evidence(evidence))


def holds_if(condition: str, *evidence: Evidence | str) -> Finding:
    """A statement that holds under a condition, and not without it."""
    return Finding(True, condition, _evidence(evidence))


def unknown(*evidence: Evidence | str) -> Finding:
    """A statement that is not decided, and why."""
    return Finding(None, None, _evidence(evidence))


def decided(holds: bool, *evidence: Evidence | str) -> Finding:
    """A statement that holds, or does not."""
    return Finding(holds, None, _evidence(evidence))


def measured(holds: bool, *evidence: Evidence | str) -> Finding:
    """What a count of this tool's own operations says of a statement."""
    told = "Of these kernels the claim holds." if holds else "Of these kernels the claim does not hold."
    return Finding(holds, None, _evidence((told, *evidence)), measured=True)


def from_fact(fact: Fact, text: str | None = None, **numbers: Number) -> Evidence:
    """A fact as evidence: its own sentence, where no other one is given."""
    said = str(fact) if text is None else text
    said = said if said.startswith("f") else said[:1].upper() + said[1:]  # f is a name, and no name has a capital
    return Evidence(said, tuple(numbers.items()), fact.evidence)


def readable(form: PiecewiseForm) -> str:
    """A form in words."""
    *rest, last = form.pieces
    parts = [f"{plain(p.expr)} for x {'<=' if p.upper_closed else '<'} {plain(p.upper)}" for p in rest]
    return ", ".join([*parts, f"{plain(last.expr)} beyond"]) if rest else plain(last.expr)


def clause(said: object) -> str:
    """A sentence as a part of another one: without its capital letter and its full stop."""
    text = str(said).removesuffix(".")
    return text[:1].lower() + text[1:]


def joined(findings: Iterable[Finding]) -> Finding:
    """Several statements as one: what is refuted decides, then what is not known."""
    found = list(findings)
    holds: bool | None = True
    if any(f.holds is None for f in found):
        holds = None
    if any(f.holds is False for f in found):
        holds = False
    conditions = list(dict.fromkeys(f.condition for f in found if f.condition is not None))
    evidence = tuple(dict.fromkeys(e for f in found for e in f.evidence))
    deciding = [f.measured for f in found if f.holds is holds]
    counted = any(deciding) if holds else bool(deciding) and all(deciding)  # one proof is enough to refute
    return Finding(holds, " and ".join(conditions) or None if holds else None, evidence, measured=counted)


def _evidence(given: tuple[Evidence | str, ...]) -> tuple[Evidence, ...]:
    return tuple(e if isinstance(e, Evidence) else Evidence(e) for e in given)
