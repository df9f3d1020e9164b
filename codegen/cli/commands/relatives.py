"""`relatives`: known activations that one equals, as it is or after scaling and shifting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...work.time_limit import within
from ..terminal import in_colour, print_json, progress
from .common import defs_option, json_option, load_library, one, seconds_option

if TYPE_CHECKING:
    from ...definition.activation import Activation
    from ...definition.library import Library


@click.command("relatives")
@click.argument("name", metavar="NAME")
@seconds_option
@defs_option
@json_option
def command(name: str, seconds: float, defs: Path, as_json: bool) -> None:
    """Find the known activations that NAME equals, exactly or after scaling and shifting its input and output.

    NAME is an activation, or a formula in x, such as "x/(1 + exp(-2*x))". It is compared with the others of the folder
    and with those that come with the tool. Parameters of the others are matched; each equation is proved by algebra.
    --json also lists, for every other activation, a point where the two differ.
    """
    with progress(quiet=as_json) as tell:
        library, activation = _chosen(name, defs, seconds, tell)
        tell(f"looking for the relatives of {activation.name}")
        from ...answers import relatives

        with within(seconds, f"{activation.name}: the relatives"):
            found = relatives.relatives(library, activation)
    if as_json:
        print_json("relatives", found)
        return
    shown = activation.name
    defaults = ", ".join(f"{p} = {value}" for p, value in found["parameters"])
    if defaults:
        click.echo(f"at {defaults}, where nothing else is said:")
    for relative in found["found"]:
        click.echo(f"{relatives.sentence(relative, shown)}  {in_colour('proved', '(proved)')}")
    for relative in found["open"]:
        click.echo(f"{relatives.sentence(relative, shown)}  {in_colour('unknown', '(unknown)')}")
    if not found["found"]:
        click.echo(f"no relative of {shown} was found among {len(found['strangers'])} known activations")


def _chosen(word: str, defs: Path, seconds: float, tell: Callable[[str], None]) -> tuple[Library, Activation]:
    """An activation by its name, or by its formula."""
    from ...definition.names import IDENTIFIER

    if all(map(IDENTIFIER.fullmatch, word.split(":"))) and word != "x":
        library, name = one(word, defs, seconds=seconds, tell=tell)
        return library, library[name]
    from ...definition.typed.reader import activation

    with within(seconds, "reading the formula"):
        typed = activation("f", word)
    return load_library(defs, seconds=seconds, tell=tell, whole=False), typed
