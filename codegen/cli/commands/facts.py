"""`facts`: what is true of an activation, with a verdict on each line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...errors import UserError
from ...work.processes import Limits
from ..terminal import in_colour, print_json, print_text, progress
from .common import defs_option, json_option, lang_option, limits_options, names_in, one, speaker

if TYPE_CHECKING:
    from ...definition.activation import Activation

_LONG = 160  # characters of a sentence whose parts are read better one below the other


@click.command("facts")
@click.argument("name")
@click.option("--bibtex", "as_bibtex", is_flag=True, help="Print the source of the formula as an entry for BibTeX.")
@limits_options
@defs_option
@lang_option
@json_option
def command(name: str, as_bibtex: bool, seconds: float, gigabytes: float, defs: Path, lang: str, as_json: bool) -> None:
    """Print the facts of the activation NAME: range, limits, saturation, monotone pieces, Lipschitz constants, ...

    Each fact is derived from the formula, and is `proved` by algebra, `certified` by enclosures in ball arithmetic, or
    `unknown`. --json prints every number as an enclosure, and the certificates. NAME is defined in the folder, comes
    with the tool, or belongs to an installed pack, `pack:name`.
    """
    with progress(quiet=as_json) as tell:
        library, name = one(name, defs, seconds=seconds, tell=tell)
        if as_bibtex:
            _print_source(library[name], as_json=as_json)
            return
        tell(f"proving the facts of {name}")
        from ...answers import facts

        found = facts.sheet(library, name, limits=Limits(seconds, gigabytes))
    if as_json:
        print_json("facts", found)
        return
    print_facts(found, speaker(lang, names_in(library)))


def _print_source(activation: Activation, *, as_json: bool) -> None:
    from ...show.bibtex import bibtex

    if activation.reference is None:
        raise UserError(
            f"{activation.name} names no source", 'give one: reference=Reference("Author", 2020, "Title", arxiv="...")'
        )
    entry = bibtex(activation.reference)
    if as_json:
        print_json("source", {"name": activation.name, "bibtex": entry})
    else:
        click.echo(entry)


def verdict_of(verdict: str, say: Callable[[str], str] = str) -> str:
    """A verdict behind what it is of."""
    return in_colour(verdict, f"({say(verdict)})")


def print_head(found: Mapping[str, Any], say: Callable[[str], str] = str) -> None:
    """Print the formula that the facts are about, and its parameters."""
    told = "(x, gate) = gate*f(x), f(x)" if found.get("gated") else "(x)"
    print_text(f"{found['name']}{told} = {found['formula']}")
    if found["parameters"]:
        click.echo(say(f"at {', '.join(f'{p} = {value}' for p, value in found['parameters'].items())}"))
    for name, constant in found.get("constants", {}).items():
        click.echo(say(f"with {name} = {constant['exact']} = {constant['value']}..."))


def print_facts(found: Mapping[str, Any], say: Callable[[str], str] = str) -> None:
    """Print the facts; `say` gives a sentence in the language that is wanted."""
    print_head(found, say)
    click.echo()
    # What is unknown for one reason is printed once, below all the names.
    alike = [(fact["verdict"], fact["statements"]) for fact in found["facts"].values()]
    for (verdict, statements), group in groupby(zip(alike, found["facts"], strict=True), key=lambda pair: pair[0]):
        kinds = [say(kind.replace("_", " ")) for _, kind in group]
        for names in [", ".join(kinds)] if verdict == "unknown" else kinds:
            click.echo(f"{click.style(names, bold=True)} {verdict_of(verdict, say)}")
            for sentence in statements:
                said = say(sentence)
                between = "；" if "；" in said else "; "
                for part in said.split(between) if len(sentence) > _LONG else [said]:
                    print_text(part, indent=4)
