"""The page of claims.

Takes claims as data, with their verdicts; gives the variables of its template.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .prose import prose

_WORDS = (
    ("proved", "proved"),
    ("holds if", "true under a condition alone"),
    ("refuted", "refuted"),
    ("unknown", "undecided"),
)


@dataclass(frozen=True)
class ClaimRow:
    """A claim, its verdict, and the sentences that say why."""

    id: str
    activation: str
    claim: str
    verdict: str
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """The claims about one activation."""

    activation: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True)
class ClaimsPage:
    """The page; the fields are the variables of its template."""

    summary: str
    refuted: tuple[ClaimRow, ...]
    conditional: tuple[ClaimRow, ...]
    groups: tuple[Group, ...]


def claims_page(claims: Sequence[Mapping[str, Any]]) -> ClaimsPage:
    """All claims, those first that are not simply true."""
    rows = claim_rows(claims)
    names = dict.fromkeys(r.activation for r in rows)
    counts = [(sum(r.verdict.startswith(start) for r in rows), told) for start, told in _WORDS]
    told = ", ".join(f"{count} {'is' if count == 1 else 'are'} {words}" for count, words in counts if count)
    return ClaimsPage(
        summary=f"Of {len(rows)} claims {told}." if rows else "No claims are about these activations.",
        refuted=tuple(r for r in rows if r.verdict == "refuted"),
        conditional=tuple(r for r in rows if r.verdict.startswith("holds if")),
        groups=tuple(Group(name, tuple(r for r in rows if r.activation == name)) for name in names),
    )


def claim_rows(claims: Sequence[Mapping[str, Any]]) -> tuple[ClaimRow, ...]:
    """Claims as Markdown."""
    return tuple(
        ClaimRow(c["id"], c["activation"], prose(c["claim"]), prose(c["verdict"]), tuple(map(_evidence, c["evidence"])))
        for c in claims
    )


def _evidence(evidence: Mapping[str, Any]) -> str:
    return prose(evidence["text"], [n["exact"] for n in evidence["numbers"].values() if "exact" in n])
