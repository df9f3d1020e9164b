"""Claims and their verdicts.

Takes claims and what is known of the activations; gives each with what was found, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_EVEN
from decimal import Context as Digits
from typing import Any

from ...symbolic.piecewise import FormError
from ..balls.ball import NoEnclosure, Undecided
from ..balls.number import Number
from ..expansion.tails import NoExpansion
from ..fact import as_data
from .context import Context, Missing
from .finding import Finding, joined, unknown
from .statement import Statement
from .table import Claim

_SHORT = 12  # characters of a closed form that a sentence has
_NEAREST, _UP = Digits(prec=6, rounding=ROUND_HALF_EVEN), Digits(prec=6, rounding=ROUND_CEILING)


@dataclass(frozen=True)
class _Answer:
    """A number as a sentence has it: a short closed form or six digits; with `up`, six that are no less."""

    number: Number

    def __format__(self, spec: str) -> str:
        exact = self.number.exact
        if exact is not None and not spec and len(exact) <= _SHORT:
            return exact
        return f"{(_UP if spec == 'up' else _NEAREST).create_decimal(self.number.hi).normalize():f}"


@dataclass(frozen=True)
class Decided:
    """A claim and what was found of it."""

    claim: Claim
    finding: Finding

    @property
    def verdict(self) -> str:
        return self.finding.verdict

    @property
    def text(self) -> str:
        """The claim's sentence with the numbers that were found."""
        found: dict[str, list[_Answer]] = {}
        for key, number in (pair for e in self.finding.evidence for pair in e.numbers):
            found.setdefault(key, []).append(_Answer(number))
        try:
            return self.claim.text.format(**found)
        except (KeyError, IndexError):  # what is not decided has no numbers
            return re.sub(r"\{[^}]*\}", "an unknown number", self.claim.text)

    def data(self) -> dict[str, Any]:
        """What JSON can hold."""
        return {
            "id": self.claim.id,
            "activation": self.claim.activation,
            "claim": self.text,
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
