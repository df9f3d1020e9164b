"""The facts as a page tells them: a row for each kind, and tables for what is too long for a sentence.

Takes a property sheet as data; gives rows of Markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sympy import Rational

from ..proof.balls.number import Number
from .prose import escaped, math, prose

Sheet = Mapping[str, Any]

FORMATS = ("float16", "bfloat16", "float32", "float64")
_DIGITS = 9  # that tell a float32 from its neighbours, and every number of a shorter format
_SHORT = 60  # characters: a longer closed form of a moment says less than its digits
_SHORTER = 24  # characters, of a gain, whose digits are what anyone needs
_SIDES = {"-oo": "\N{MINUS SIGN}\N{INFINITY}", "oo": "\N{INFINITY}"}
_SATURATES = {"hard": "hard", "soft": "softly", "none": "not at all", "unknown": "unknown"}
_MOMENTS = (
    ("mean", "E f(Z)", "mean"),
    ("second moment", "E f(Z)^2", "second_moment"),
    ("variance", "Var f(Z)", "variance"),
    ("mean square of the slope", "E f'(Z)^2", "slope"),
)


@dataclass(frozen=True)
class Property:
    """A sentence on one kind of fact, as the table has it; the kind stands before its first sentence alone."""

    kind: str
    statement: str
    verdict: str


@dataclass(frozen=True)
class Limit:
    """One function towards one infinity."""

    function: str
    towards: str
    limit: str
    how: str
    rate: str


@dataclass(frozen=True)
class Rounded:
    """What a rounded function is from some input on, and the last input, in each format, at which it is not."""

    function: str
    towards: str
    far: str
    last: tuple[str, ...]


@dataclass(frozen=True)
class Moment:
    """A moment, or a gain that follows from moments."""

    name: str
    formula: str
    value: str
    closed: str
    customary: str  # by how much the customary gain is larger


def properties(sheet: Sheet) -> Iterator[Property]:
    """The rows of an activation's table of facts."""
    for kind, fact in sheet["facts"].items():
        name = kind.replace("_", " ")
        pointer = _POINTERS.get(kind)
        if pointer is not None and fact["verdict"] != "unknown":
            yield Property(name, pointer(fact), fact["verdict"])
            continue
        exact = list(_expressions(fact))
        for k, statement in enumerate(fact["statements"]):
            first = k == 0
            yield Property(name if first else "", _sentence(prose(statement, exact)), fact["verdict"] if first else "")


def limits(sheet: Sheet) -> Iterator[Limit]:
    """Six rows: f, f' and f'' towards both infinities."""
    for end in sheet["facts"]["limits"]["ends"]:
        function, towards = _function(end["function"]), _SIDES[end["towards"]]
        number, rate, asymptote = end["limit"], end.get("rate"), end.get("asymptote")
        if number["verdict"] == "unknown":
            yield Limit(function, towards, "unknown", escaped(number["method"]), "")
        elif asymptote is None:
            how = f"like {math(end['like'])}" if "like" in end else ""
            yield Limit(function, towards, _SIDES.get(number["exact"], math(number["exact"])), how, "")
        elif rate is None:
            yield Limit(function, towards, math(asymptote), "", "")
        elif rate["kind"] == "exact":
            relation = "<" if end["towards"] == "-oo" else ">"
            where = (
                f"for x {relation} {end['since'].get('exact') or told(end['since'])}" if "since" in end else "for all x"
            )
            yield Limit(function, towards, math(asymptote), escaped(f"equal {where}"), "exact")
        else:
            difference = f"{end['approach']}, the difference like {math(rate['like'])}"
            yield Limit(function, towards, math(asymptote), difference, escaped(rate["kind"]))


def thresholds(sheet: Sheet) -> Iterator[Rounded]:
    """A row for each function and side where rounded values are those of the limit from some input on."""
    for side in ("left", "right"):
        found = sheet["facts"]["saturation"][side]
        table = {(t["function"], t["format"]): t for t in found["thresholds"]}
        for function in ("f", "f'"):
            own = [table[function, f] for f in FORMATS if (function, f) in table]
            if any("last" in t for t in own):
                far = own[0]["far"]
                last = tuple(_last(table.get((function, f), {}), f) for f in FORMATS)
                yield Rounded(_function(function), _SIDES[found["towards"]], math(far), last)


def moments(sheet: Sheet) -> Iterator[Moment]:
    """The moments of f(Z) and f'(Z) for a standard normal Z, then the gains."""
    fact = sheet["facts"]["gaussian"]
    for name, formula, key in _MOMENTS:
        yield Moment(name, f"`{formula}`", *_told(fact[key]), "")
    for gain in fact["gains"]:
        more = gain.get("customary_excess")
        excess = "" if more is None else "0" if more.get("exact") == "0" else _told(more)[0]
        yield Moment(gain["convention"], f"`{gain['formula']}`", *_told(gain["value"], _SHORTER), excess)


def customary(sheet: Sheet) -> str:
    """The customary gain for the formula; empty without one."""
    number = sheet["facts"]["gaussian"].get("customary")
    if number is None:
        return ""
    digits, closed = _told(number)
    return f"{closed}, which is {digits}" if closed else digits


def told(number: Mapping[str, Any]) -> str:
    """A number of the data in digits."""
    return escaped(str(Number(number["lo"], number["hi"], number["verdict"], number["method"])))


def _told(number: Mapping[str, Any], most: int = _SHORT) -> tuple[str, str]:
    """Digits, and the closed form where that says more."""
    exact = number.get("exact", "")
    digits = told(number)
    return digits, math(exact) if exact and exact != digits and len(exact) <= most else ""


def _expressions(fact: Any) -> Iterator[str]:
    """All expressions among a fact's data."""
    if isinstance(fact, Mapping):
        for key, value in fact.items():
            if key in ("exact", "difference", "asymptote", "like") and isinstance(value, str):
                yield value
            else:
                yield from _expressions(value)
    elif isinstance(fact, list):
        for item in fact:
            yield from _expressions(item)


def _last(threshold: Mapping[str, Any], format: str) -> str:
    last = threshold.get("last")
    if last is None:
        return ""
    if last["verdict"] == "unknown":
        return "unknown"
    if "since" not in threshold:
        return "none"
    number = float(Rational(last["exact"]))
    return repr(number) if format == "float64" else f"{number:.{_DIGITS}g}"


def _function(name: str) -> str:
    return f"$`{name}(x)`$"


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] if not text.startswith(("f(", "f ", "f\N{PRIME}")) else text


def _saturation(fact: Mapping[str, Any]) -> str:
    sides = [fact["left"], fact["right"]]
    told = [f"{_SATURATES[s['kind']]} as x tends to {_SIDES[s['towards']]}" for s in sides]
    where = {"-oo": "<", "oo": ">"}
    for k, side in enumerate(sides):
        if side["kind"] == "hard" and side.get("since") is not None:
            told[k] += escaped(f": f\N{PRIME}(x) = 0 for x {where[side['towards']]} {side['since']['exact']}")
    link = "; [where rounded values no longer change](#saturation)" if _rounds(fact) else ""
    return f"{_sentence('; '.join(told))}{link}."


def _rounds(fact: Mapping[str, Any]) -> bool:
    return any("last" in t for side in ("left", "right") for t in fact[side]["thresholds"])


_POINTERS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "limits": lambda _: "Limits, asymptotes and how fast they are approached: [below](#limits).",
    "saturation": _saturation,
    "gaussian": lambda _: "Moments under a standard normal input, and gains: [below](#gaussian-moments-and-gains).",
}
