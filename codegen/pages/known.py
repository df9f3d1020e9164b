"""What the pages `compare` and `play` know: activations and their distances, and the words of formulas.

Takes activations, and what is known of them together, as data; gives the two pages, and the script that holds it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..definition.activation import Activation
from ..definition.constant import spelled_out
from ..definition.typed.grammar import ALIASES, CONSTANTS, FUNCTIONS, TRUTHS
from ..definition.typed.words import OUTSIDE, WORDS
from ..kernel.family import Family
from ..rendering import render
from ..symbolic.display import plain
from ..targets.javascript.files import parameters
from .distances import plot_path
from .properties import told
from .scripts import KNOWN

_TEMPLATES = Path(__file__).parent / "templates"

Data = Mapping[str, Any]


@dataclass(frozen=True)
class PlayPage:
    """The page for formulas, and the one that stands there at first."""

    formula: str


@dataclass(frozen=True)
class ComparePage:
    """The page for two activations; `plot` is what it shows where no script runs, if anything."""

    example: str
    caption: str
    plot: str


def interactive_files(
    families: Sequence[tuple[Activation, Family]],
    shown: str,
    pairs: Sequence[Data],
    constants: Sequence[Data],
    guests: Sequence[tuple[Activation, Family]] = (),
) -> dict[str, str]:
    """The two pages and their script, by their paths; the formula that is shown at first is that of `shown`.

    Guests have no page of their own.
    """
    formula = next(typed(activation) for activation, _ in families if activation.name == shown)
    return {
        "compare.md": render(
            _TEMPLATES, "compare.md.jinja", _compare(constants, [a.name for a, _ in (*families, *guests)])
        ),
        "play.md": render(_TEMPLATES, "play.md.jinja", PlayPage(formula)),
        KNOWN: known_script(families, pairs, constants, formula, guests),
    }


def known_script(
    families: Sequence[tuple[Activation, Family]],
    pairs: Sequence[Data],
    constants: Sequence[Data],
    example: str,
    guests: Sequence[tuple[Activation, Family]] = (),
) -> str:
    """The script; a line for each activation and each distance, so that a change is one line.

    `example` is the formula that stands on the page for formulas at first.
    """
    activations: dict[str, dict[str, Any]] = {
        a.name: {"formula": typed(a), "parameters": parameters(family)} for a, family in (*families, *guests)
    }
    for guest, _ in guests:
        activations[guest.name]["page"] = False
    words = {
        "functions": FUNCTIONS,
        "constants": CONSTANTS,
        "truths": TRUTHS,
        "aliases": ALIASES,
        "meanings": {w.name: {"arguments": w.arguments, "text": w.meaning} for w in WORDS.values()},
        "outside": OUTSIDE,
    }
    distances = [*_distances(pairs), *_at_constants(constants)]
    return "\n".join(
        [
            '"use strict";',
            "actforge.known = {",
            "activations: {",
            *(f"{json.dumps(name)}: {_line(entry)}," for name, entry in activations.items()),
            "},",
            "distances: [",
            *(f"{_line(entry)}," for entry in distances),
            "],",
            f"words: {_line(words)},",
            f"example: {_line(example)},",
            f"compared: {_line(_compared(families, pairs, constants))},",
            "};",
            "",
        ]
    )


def typed(activation: Activation) -> str:
    """The formula of an activation as one types it."""
    return plain(spelled_out(activation.formula))


def _compared(
    families: Sequence[tuple[Activation, Family]], pairs: Sequence[Data], constants: Sequence[Data]
) -> list[str]:
    """The two that are compared at first: for a constant in use, or the nearest that differ."""
    if constants:
        return [constants[0]["activation"], constants[0]["family"]]
    own = [a.name for a, _ in families]
    apart = [(float(p["values"]["largest"]["hi"]), p) for p in pairs if p["values"]["verdict"] != "unknown"]
    nearest = min((pair for pair in apart if pair[0] > 0), key=lambda pair: pair[0], default=None)
    if nearest is None:
        return [*own[:1], *own[-1:]]
    return sorted((nearest[1]["left"], nearest[1]["right"]), key=lambda name: name not in own)


def _compare(constants: Sequence[Data], names: Sequence[str]) -> ComparePage:
    """What stands on the page of these activations where no script runs."""
    first = next(iter(constants), None)
    if first is None:
        return ComparePage(f"{names[0]} {names[-1]}", "", "")
    example = f"{first['activation']} {first['family']}:{first['parameter']}={first['said']}"
    caption = f"{first['activation']} minus {first['family']} at two values of {first['parameter']}"
    return ComparePage(example, caption, plot_path(first))


def _line(entry: object) -> str:
    return json.dumps(entry, ensure_ascii=False)


def _distances(pairs: Sequence[Data]) -> Iterator[dict[str, Any]]:
    """Of every two at their defaults, and of the best values of parameters."""
    for p in pairs:
        found = {key: told(p[key]["largest"]) for key in ("values", "derivatives") if p[key]["verdict"] != "unknown"}
        if "values" in found:
            yield {"of": [p["left"], p["right"]], "at": {}, **found}
        for choice in p["choices"]:
            best = choice["best"]
            if best["verdict"] != "unknown" and best["attained"] and best["unique"]:
                other = next(n for n in (p["left"], p["right"]) if n != choice["activation"])
                at = {best["parameter"]: told(best["value"])}
                yield {"of": [other, choice["activation"]], "best": at, "values": told(best["least"])}


def _at_constants(constants: Sequence[Data]) -> Iterator[dict[str, Any]]:
    """At the values of parameters that people use."""
    for c in constants:
        if not c["gates"]:
            at = {c["parameter"]: c["said"]}
            yield {"of": [c["activation"], c["family"]], "at": at, "values": told(c["there"])}
