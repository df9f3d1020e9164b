"""The page of claims.

Takes claims as data, with their verdicts; gives the variables of its template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..answers.speeds import Record
from .distances import joined
from .prose import escaped, prose, signed
from .speed import where

# A verdict as it begins, the sign that stands for it, and its words where claims are counted: of one, of several.
_KINDS = (
    ("proved", "\N{CHECK MARK}", "is proved", "are proved"),
    ("holds if", "\N{CIRCLE WITH LEFT HALF BLACK}", "holds only under a condition", "hold only under a condition"),
    ("refuted", "\N{BALLOT X}", "is refuted", "are refuted"),
    ("measured", "\N{ALMOST EQUAL TO}", "is measured of these kernels", "are measured of these kernels"),
    ("unknown", "?", "is undecided", "are undecided"),
)
_SPELLED = (("**2", "\N{SUPERSCRIPT TWO}"), ("**3", "\N{SUPERSCRIPT THREE}"), ("*", "\N{MIDDLE DOT}"))
_COUNTED = re.compile(r"kernel of (\w+) takes")
_ROOT = re.compile(r"sqrt\((\w+)\)")


@dataclass(frozen=True)
class ClaimRow:
    """A claim, its verdict, and the sentences that say why."""

    id: str
    activation: str
    claim: str
    sentence: str  # with the activation as its subject, in one line of text
    link: str  # to its heading in the page of claims
    sign: str  # of the verdict
    verdict: str
    evidence: tuple[str, ...]

    @property
    def badge(self) -> str:
        """The verdict with its sign; what was measured says which way it goes."""
        outcome = f": {self.evidence[0]}" if self.verdict == "measured" else ""
        return f"{self.sign} {self.verdict}{outcome}"


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
    counts = [(sum(r.verdict.startswith(start) for r in rows), words) for start, _, *words in _KINDS]
    told = ", ".join(f"{count} {words[count != 1]}" for count, words in counts if count)
    return ClaimsPage(
        summary=f"Of {len(rows)} claims {told}." if rows else "No claims are about these activations.",
        refuted=tuple(r for r in rows if r.verdict == "refuted"),
        conditional=tuple(r for r in rows if r.verdict.startswith("holds if")),
        groups=tuple(Group(name, tuple(r for r in rows if r.activation == name)) for name in names),
    )


def with_times(claims: Sequence[Mapping[str, Any]], record: Record | None) -> tuple[Mapping[str, Any], ...]:
    """Claims, and in the evidence of those that rest on counted operations the times that were recorded."""
    return tuple(_timed(c, record) if record and c["verdict"] == "measured" else c for c in claims)


def _timed(claim: Mapping[str, Any], record: Record) -> Mapping[str, Any]:
    names = dict.fromkeys(name for e in claim["evidence"] for name in _COUNTED.findall(e["text"]))
    rows = {row.activation: row for row in record.run.of("forward") if row.activation in names}
    if len(rows) < len(names):
        return claim
    times = joined([f"{name} {rows[name].ours.ns / rows[name].size:.3f} ns" for name in names])
    apart = max(row.ours.spread for row in rows.values())
    text = f"Their times an element: {times}, rounds differ by {apart:.0%}; {where(record)}."
    return {**claim, "evidence": [*claim["evidence"], {"text": text.replace("%;", " %;"), "numbers": {}}]}


def claim_rows(claims: Sequence[Mapping[str, Any]]) -> tuple[ClaimRow, ...]:
    """Claims as Markdown."""
    return tuple(map(_row, claims))


def _row(claim: Mapping[str, Any]) -> ClaimRow:
    sign = next(sign for start, sign, *_ in _KINDS if claim["verdict"].startswith(start))
    sentence = f"{claim['activation']} {_spelled(claim['claim'])}"
    return ClaimRow(
        id=claim["id"],
        activation=claim["activation"],
        claim=prose(claim["claim"]),
        sentence=escaped(sentence),
        link=f"#{slug(f'{sign} {sentence}')}",
        sign=sign,
        verdict=prose(claim["verdict"]),
        evidence=tuple(prose(e["text"]) for e in claim["evidence"]),
    )


def slug(heading: str) -> str:
    """The anchor that code hosts and MyST give to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _spelled(claim: str) -> str:
    """A claim in one line of text with the signs of mathematics: a heading has no formulas."""
    text = _ROOT.sub("\N{SQUARE ROOT}\\1", claim)
    for written, sign in _SPELLED:
        text = text.replace(written, sign)
    return signed(text)
