"""The constants of all activations, each with an enclosure and a name that stays.

Takes what was proved of activations, and of the constants that people use; gives the fields of `constants.md.jinja`.
What follows from a formula in whole numbers and fractions is no constant that anybody looks up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_UP, Context, Decimal
from typing import Any

from .properties import Sheet, told
from .prose import escaped, math, signed

Data = Mapping[str, Any]
_SHORT = 60  # characters of a closed form
_GAINS = {"forward gain": "gain", "backward gain": "backward-gain", "standard-deviation ratio": "deviation-ratio"}
_SINGLE = "float32"
_UP = Context(prec=1, rounding=ROUND_UP)


@dataclass(frozen=True)
class Constant:
    """A number: its permanent name, what it is, and what encloses it."""

    id: str
    what: str
    value: str
    least: str
    width: str  # how much larger it is at most; empty where it is known exactly
    exact: str
    number: Data  # as the facts have it


@dataclass(frozen=True)
class Group:
    """The constants of one activation."""

    name: str
    link: str
    constants: tuple[Constant, ...]

    @property
    def widths(self) -> bool:
        """Whether one of them is not known exactly."""
        return any(c.width for c in self.constants)

    @property
    def closed(self) -> bool:
        """Whether one of them has a closed form."""
        return any(c.exact for c in self.constants)


@dataclass(frozen=True)
class ConstantsPage:
    """The page; the fields are the variables of its template."""

    count: int
    groups: tuple[Group, ...]


def constants_page(sheets: Sequence[Sheet], used: Sequence[Data]) -> ConstantsPage:
    """The constants of every activation; `used` are those in common use, with what is best in their place."""
    groups = []
    for sheet in sheets:
        name = sheet["name"]
        found = [*_in_use(name, used), *constants_of(sheet)]
        if found:
            groups.append(Group(escaped(name), f"activations/{name}.md", tuple(found)))
    return ConstantsPage(sum(len(g.constants) for g in groups), tuple(groups))


def constants_of(sheet: Sheet) -> Iterator[Constant]:
    """The constants among the facts of one activation."""
    name, facts = sheet["name"], sheet["facts"]
    for k, turn in enumerate(facts["monotone"].get("stationary", ()), 1):
        kind = str(turn["kind"])
        yield from _constant(f"{name}.{kind}.{k}", f"the {kind}: its place", turn["at"])
        yield from _constant(f"{name}.{kind}.{k}.value", f"the {kind}: its value", turn["value"])
    if "constant" in facts["lipschitz"]:
        yield from _constant(f"{name}.lipschitz", "the Lipschitz constant", facts["lipschitz"]["constant"])
    if "constant" in facts["lipschitz_gradient"]:
        number = facts["lipschitz_gradient"]["constant"]
        yield from _constant(f"{name}.lipschitz-slope", "the Lipschitz constant of the slope", number)
    for key in ("mean", "variance"):
        if key in facts["gaussian"]:
            yield from _constant(f"{name}.{key}", f"the {key} of f(Z), Z standard normal", facts["gaussian"][key])
    for gain in facts["gaussian"].get("gains", ()):
        convention = gain["convention"]
        yield from _constant(f"{name}.{_GAINS[convention]}", f"the {convention}", gain["value"])
    yield from _thresholds(name, facts["saturation"])


def _thresholds(name: str, fact: Data) -> Iterator[Constant]:
    for side, sign in (("left", "below"), ("right", "above")):
        for own in fact.get(side, {}).get("thresholds", ()):
            if own["format"] == _SINGLE and "last" in own and "since" in own and own["last"]["verdict"] != "unknown":
                function = own["function"].replace("'", "\N{PRIME}")
                key = f"{name}.{_SINGLE}.{'f' if own['function'] == 'f' else 'slope'}.{side}"
                what = f"in {_SINGLE} {function}(x) rounds to {math(own['far'])} for all x {sign} this"
                yield Constant(key, what, told(own["last"]), signed(own["last"]["hi"]), "", "", own["last"])


def _in_use(name: str, used: Iterable[Data]) -> Iterator[Constant]:
    for found in used:
        if found["activation"] != name:
            continue
        family, parameter = found["family"], found["parameter"]
        compared, key = ("gates f(x)/x", "gates") if found["gates"] else ("values", "values")
        approximation = f"{math(parameter)} of {escaped(family)} that brings its {compared} nearest"
        yield from _constant(f"{name}.{family}.{key}", f"the {approximation}; {found['said']} is in use", found["best"])
        yield from _constant(
            f"{name}.{family}.{key}.least", f"the largest difference of the {compared} there", found["least"]
        )
        yield from _constant(
            f"{name}.{family}.{key}.said",
            f"the largest difference of the {compared} at {found['said']}",
            found["there"],
        )


def _constant(id: str, what: str, number: Data) -> Iterator[Constant]:
    """A number that is known between two decimals; none where it is a fraction, or infinite, or unknown."""
    exact = str(number.get("exact", ""))
    if number["verdict"] == "unknown" or "inf" in number["lo"] + number["hi"] or number["lo"] == number["hi"]:
        return
    width = _UP.create_decimal(Decimal(number["hi"]) - Decimal(number["lo"]))
    yield Constant(
        id,
        what,
        told(number),
        signed(number["lo"]),
        f"{width:.0e}",
        math(exact) if 0 < len(exact) <= _SHORT else "",
        number,
    )
