"""The facts as a page tells them: a row for each kind, and tables for what is too long for a sentence.

Takes a property sheet as data; gives rows of Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sympy import Rational

from ..proof.balls.number import Number
from .expressions import OUTWARDS, short
from .moments import gain
from .prose import escaped, math, prose, signed

Sheet = Mapping[str, Any]

FORMATS = ("float16", "bfloat16", "float32", "float64")
_SHORT = 60  # characters: a longer closed form of a moment says less than its digits
_DECIMAL = re.compile(r"(?<![\w.])\d+\.\d+(?!\w)")
_WORD = re.compile(r"[a-z]{2,}\b(?! =)")
_SIDES = {"-oo": "\N{MINUS SIGN}\N{INFINITY}", "oo": "\N{INFINITY}"}
_SATURATES = {
    "soft": "flattens out, but the slope is never 0",
    "none": "does not saturate",
    "unknown": "unknown",
}
_OWN_SECTIONS = ("limits", "gaussian")  # kinds of facts that a table of their own tells
GROUPS = {  # kinds of facts by what one asks them for; those of no group are of the first
    "Shape": (),
    "Far out": ("limits", "saturation"),
    "For training": ("dead_zones", "lipschitz", "lipschitz_gradient", "injective", "gaussian"),
}
_LABELS = {"lipschitz": "Lipschitz constant", "lipschitz_gradient": "Lipschitz constant of the slope"}
_MOMENTS = (
    ("mean", r"$`\mathrm{E} \, f(Z)`$", "mean"),
    ("second moment", r"$`\mathrm{E} \, f(Z)^2`$", "second_moment"),
    ("variance", r"$`\mathrm{Var} \, f(Z)`$", "variance"),
    ("mean square of the slope", r"$`\mathrm{E} \, f'(Z)^2`$", "slope"),
)
_GAINS = {  # as formulas, and the moments that they keep
    "1/sqrt(E f(Z)^2)": (r"$`1 / \sqrt{\mathrm{E} \, f(Z)^2}`$", "second_moment"),
    "1/sqrt(Var f(Z))": (r"$`1 / \sqrt{\mathrm{Var} \, f(Z)}`$", "variance"),
    "1/sqrt(E f'(Z)^2)": (r"$`1 / \sqrt{\mathrm{E} \, f'(Z)^2}`$", "slope"),
}


@dataclass(frozen=True)
class Property:
    """A sentence on one kind of fact, as the table has it; the kind stands before its first sentence alone."""

    kind: str
    statement: str
    verdict: str
    name: str = ""  # permanent, of the fact; where there is one, it is the anchor of the row


@dataclass(frozen=True)
class Group:
    """Facts that one asks for together."""

    title: str
    rows: tuple[Property, ...]


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
    """The rows of an activation's table of facts: all that have no section of their own and say something."""
    for kind, fact in sheet["facts"].items():
        known = fact["verdict"] != "unknown"
        if known and (kind in _OWN_SECTIONS or (kind == "parameters" and not _says(fact))):
            continue
        name = _LABELS.get(kind, kind.replace("_", " "))
        teller = _TELLERS.get(kind)
        told = teller(fact) if teller is not None and known else list(map(prose, fact["statements"]))
        for k, statement in enumerate(told):
            named = (name, anchor(sheet["name"], kind)) if k == 0 else ("", "")
            yield Property(named[0], _sentence(statement), fact["verdict"] if k == 0 else "", named[1])


def grouped(sheet: Sheet) -> tuple[Group, ...]:
    """The rows of the table of facts, in groups."""
    of = {kind: title for title, kinds in GROUPS.items() for kind in kinds}
    first = next(iter(GROUPS))
    groups: dict[str, list[Property]] = {title: [] for title in GROUPS}
    title = first
    for row in properties(sheet):
        if row.name:  # the first sentence of a fact, which those after it belong to
            title = of.get(row.name.partition(".")[2].replace("-", "_"), first)
        groups[title].append(row)
    return tuple(Group(title, tuple(rows)) for title, rows in groups.items())


def anchor(activation: str, kind: str) -> str:
    """The permanent name of a fact, which is its anchor on the page of its activation."""
    return f"{activation}.{kind.replace('_', '-')}"


def verdict(sheet: Sheet, kind: str) -> str:
    """The verdict on a fact."""
    return str(sheet["facts"][kind]["verdict"])


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
            yield Limit(function, towards, math(asymptote), escaped(signed(f"equal {where}")), "exact")
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
                last = tuple(_last(table.get((function, f), {})) for f in FORMATS)
                yield Rounded(_function(function), _SIDES[found["towards"]], math(far), last)


def moments(sheet: Sheet, closed: Mapping[str, str] = {}) -> Iterator[Moment]:
    """The moments of f(Z) and f'(Z) for a standard normal Z, then the gains; `closed` are forms of the moments."""
    fact = sheet["facts"]["gaussian"]
    for name, formula, key in _MOMENTS:
        yield Moment(name, formula, told(fact[key]), _form(closed.get(key, fact[key].get("exact", ""))), "")
    for own in fact["gains"]:
        more = own.get("customary_excess")
        excess = "" if more is None else "0" if more.get("exact") == "0" else told(more)
        formula, key = _GAINS[own["formula"]]
        exact = own["value"].get("exact", "") or (gain(closed[key]) if key in closed else "")
        yield Moment(own["convention"], formula, told(own["value"]), _form(exact), excess)


def customary(sheet: Sheet) -> str:
    """The customary gain for the formula; empty without one."""
    number = sheet["facts"]["gaussian"].get("customary")
    if number is None:
        return ""
    digits, closed = told(number), _form(number.get("exact", ""))
    return f"{closed}, which is {digits}" if closed else digits


def told(number: Mapping[str, Any]) -> str:
    """A number of the data in at most six digits; in words, where nothing is known of it or it is infinite."""
    if number["verdict"] == "unknown" or "inf" in number["lo"] + number["hi"]:
        return escaped(signed(str(Number(number["lo"], number["hi"], number["verdict"], number["method"]))))
    low, high = short(number["lo"]), short(number["hi"])
    return signed(low) if low == high else signed(str(Number(number["lo"], number["hi"], "certified", "")))


def _form(exact: str) -> str:
    """A closed form that says more than its digits, as a formula; else nothing."""
    form = _fraction(exact)
    return math(form) if form and not form.lstrip("-").isdigit() and form not in _SIDES and len(form) <= _SHORT else ""


def _fraction(exact: str) -> str:
    """A closed form with its decimals as fractions: 17/32 says more than 0.53125."""
    return _DECIMAL.sub(lambda match: str(Rational(match[0])), exact)


def _last(threshold: Mapping[str, Any]) -> str:
    last = threshold.get("last")
    if last is None:
        return ""
    if last["verdict"] == "unknown":
        return "unknown"
    if "since" not in threshold:
        return "none"
    return signed(short(repr(float(Rational(last["exact"]))), OUTWARDS))


def _function(name: str) -> str:
    return f"$`{name}(x)`$"


def _sentence(text: str) -> str:
    """With a capital letter, where it begins with a word and not with the name of a function or a parameter."""
    return text[0].upper() + text[1:] if _WORD.match(text) else text


def _saturation(fact: Mapping[str, Any]) -> list[str]:
    sides = [f"{word}: {_saturates(fact[side], sign)}" for word, side, sign in _ENDS]
    link = " [Where rounded values no longer change](#in-floating-point)." if _rounds(fact) else ""
    return [f"{'. '.join(sides)}.{link}"]


_ENDS = (("Left", "left", "<"), ("Right", "right", ">"))


def _saturates(side: Mapping[str, Any], sign: str) -> str:
    if side["kind"] != "hard":
        return _SATURATES[side["kind"]]
    return prose(f"f'(x) = 0 for x {sign} {side['since']['exact']}") if side.get("since") else "the slope is 0 far out"


def _rounds(fact: Mapping[str, Any]) -> bool:
    return any("last" in t for side in ("left", "right") for t in fact[side]["thresholds"])


def _injective(fact: Mapping[str, Any]) -> list[str]:
    if fact["injective"]:
        return ["f takes each of its values once: the output alone determines the gradient."]
    (said,) = fact["statements"]
    why = prose(said.partition(";")[0])
    return [f"{why}. `backward` must keep x: the output alone does not determine the gradient."]


def _says(fact: Mapping[str, Any]) -> bool:
    """Whether there are parameters to tell of."""
    return any(fact[key] for key in ("scales", "linear", "special", "limits", "families"))


def _parameters(fact: Mapping[str, Any]) -> list[str]:
    """What the sentences say, with members of the family as links: `b = 0 gives relu`."""
    return [_gives(said) for said in fact["statements"]]


def _gives(said: str) -> str:
    match = _MEMBER.fullmatch(said)
    if match is None:
        return prose(said)
    return f"{prose(match[1])} gives {' = '.join(map(prose, match[2].split(' = ')))}."


_MEMBER = re.compile(r"At (.+?) f is (.+)\.")
_TELLERS: Mapping[str, Callable[[Mapping[str, Any]], list[str]]] = {
    "saturation": _saturation,
    "injective": _injective,
    "parameters": _parameters,
}
