"""What is known of an activation at a glance: short phrases, each of which leads to its fact.

Takes a property sheet as data; gives Markdown. A phrase says no more than its fact, and what is unknown has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .properties import Sheet, anchor, told
from .property_table import interval, smooth, span, trends

_FLAT = {"soft": "saturates", "hard": "is constant"}
_SIDES = ("left", "right")


def badges(sheet: Sheet) -> tuple[str, ...]:
    """The phrases, each a link to the row of its fact."""
    name, facts = sheet["name"], sheet["facts"]
    tellers = {
        "range": _range,
        "smoothness": _smoothness,
        "monotone": _monotone,
        "gaussian": _mean,
        "dead_zones": _dead,
        "saturation": _ends,
        "lipschitz": _slope,
        "injective": _backward,
    }
    return tuple(
        f'<a href="#{anchor(name, kind)}">{text}</a>'
        for kind, teller in tellers.items()
        if facts[kind]["verdict"] != "unknown"
        for text in teller(facts[kind])
    )


Fact = Mapping[str, Any]


def _range(fact: Fact) -> Iterator[str]:
    shown = interval(fact)
    if shown != "unknown":
        yield f"range {shown}".replace("[", r"\[").replace("]", r"\]")


def _smoothness(fact: Fact) -> Iterator[str]:
    order = str(fact.get("order", "unknown"))
    if order != "unknown":
        yield {"0": "continuous, with a kink", "-1": "jumps", "infinity": "smooth"}.get(order, f"class {smooth(fact)}")


def _monotone(fact: Fact) -> Iterator[str]:
    if words := list(trends(fact)):
        yield ", then ".join(words)


def _mean(fact: Fact) -> Iterator[str]:
    mean = told(fact["mean"])
    yield "zero-centred for a normal input" if fact["mean"].get("exact") == "0" else f"mean {mean} for a normal input"


def _dead(fact: Fact) -> Iterator[str]:
    where = "; ".join(map(span, fact.get("spans", ())))
    yield f"dead zone: {where}" if where else "without a dead zone"


def _ends(fact: Fact) -> Iterator[str]:
    kinds = [fact[side]["kind"] for side in _SIDES]
    if kinds[0] == kinds[1] and kinds[0] in _FLAT:
        yield f"{_FLAT[kinds[0]]} on both sides"
        return
    parts = [f"{_FLAT[kind]} on the {side}" for kind, side in zip(kinds, _SIDES, strict=True) if kind in _FLAT]
    if parts or kinds == ["none", "none"]:
        yield ", ".join(parts) or "does not saturate"


def _slope(fact: Fact) -> Iterator[str]:
    constant = fact.get("constant", {"lo": "-inf", "hi": "inf"})
    if constant["lo"] == "inf":
        yield "slope without a bound"
    elif "inf" not in constant["hi"]:
        yield f"slope at most {told(constant)}"


def _backward(fact: Fact) -> Iterator[str]:
    yield "gradient from the output alone" if fact["injective"] else "gradient needs the input"
