"""Claims and their verdicts.

Takes claims and what is known of the activations; gives each with what was found, in their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ...symbolic.piecewise import FormError
from ..balls.ball import NoEnclosure, Undecided
from ..expansion.tails import NoExpansion
from ..fact import as_data
from .context import Context, Missing
from .finding import Finding, joined, unknown
from .statement import Statement
from .table import Claim


@dataclass(frozen=True)
class Decided:
    """A claim and what was found of it."""

    claim: Claim
    finding: Finding

    @property
    def verdict(self) -> str:
        return self.finding.verdict

    def data(self) -> dict[str, Any]:
        """What JSON can hold."""
        return {
            "id": self.claim.id,
            "activation": self.claim.activation,
            "claim": self.claim.text,
            "verdict": self.verdict,
            "evidence": [
                {
                    "text": e.text,
                    "numbers": {key: as_data(n) for key, n in e.numbers},
                    "certificates": as_data(e.certificates),
                }
                for e in self.finding.evidence
            ],
        }


def decide(claims: Iterable[Claim], context: Context) -> Iterator[Decided]:
    """The verdict on each claim; those of activations that are not there are left out."""
    for claim in claims:
        if claim.activation in context:
            yield Decided(claim, joined(_checked(s, context, claim.activation) for s in claim.statements))


def _checked(statement: Statement, context: Context, name: str) -> Finding:
    try:
        return statement.check(context, name)
    except (FormError, Missing, NoEnclosure, NoExpansion, Undecided) as error:
        return unknown(str(error))
