"""What a plot shows, in words, for those who do not see it: from the facts that were proved.

Takes the facts of an activation; gives one sentence, with numbers to three digits.
"""

from __future__ import annotations

from typing import Any

from .properties import Sheet

_VERBS = {
    "decreasing": "falls",
    "nonincreasing": "never rises",
    "increasing": "rises",
    "nondecreasing": "never falls",
    "constant": "is constant",
}


def caption(name: str, sheet: Sheet) -> str:
    """How the curve of an activation runs from left to right, and how steep it gets."""
    facts = sheet["facts"]
    parts = [_course(facts["monotone"]), _steepness(facts["lipschitz"])]
    known = "; ".join(part for part in parts if part)
    return f"Plot of {name} and its first two derivatives{': ' + name + ' ' if known else ''}{known}."


def _course(monotone: dict[str, Any]) -> str:
    pieces = monotone.get("pieces", [])
    turns = {turn["at"]["lo"]: turn["value"] for turn in monotone.get("stationary", [])}
    words = []
    for piece in pieces:
        verb = _VERBS.get(piece["trend"])
        if verb is None:
            return ""
        end = piece["span"]["upper"]
        if "inf" in end["hi"]:
            words.append(verb)
        else:
            value = turns.get(end["lo"])
            words.append(f"{verb} {f'to {_short(value)} at' if value else 'up to'} x = {_short(end)}")
    return ", then ".join(words) + (" everywhere" if len(words) == 1 else "")


def _steepness(lipschitz: dict[str, Any]) -> str:
    constant = lipschitz.get("constant", {"lo": "-inf", "hi": "inf"})
    if constant["lo"] == "inf":
        return "its slope has no bound"
    return "" if "inf" in constant["hi"] else f"its slope is at most {_short(constant)} in size"


def _short(number: dict[str, Any]) -> str:
    return f"{float(number['lo']):.3g}".replace("-", "\N{MINUS SIGN}")
