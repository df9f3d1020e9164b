"""`new`: a definition to start from."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from ...definition.places import OWN, holds_definitions
from ...errors import UserError
from ..terminal import print_json
from .common import json_option


@click.command("new")
@click.argument("name")
@click.option(
    "--defs",
    type=click.Path(path_type=Path),
    default=OWN,
    show_default=True,
    metavar="DIR",
    help="The folder of definitions.",
)
@json_option
def command(name: str, defs: Path, as_json: bool) -> None:
    """Write a definition called NAME to start from."""
    from ... import output
    from ...definition import scaffold
    from ...definition.library import load_rest
    from ...definition.location import Location
    from ...definition.names import check_activation_name

    check_activation_name(name, Location("", 0))
    file = defs / f"{name}.py"
    if holds_definitions(defs):
        library = load_rest(defs)
        if name in library:
            raise UserError(f"{name} is already defined at {library[name].location}", "choose another name")
    output.create(file, scaffold.definition(name))
    if as_json:
        print_json("new", {"written": file.as_posix()})
    else:
        where = "" if defs == OWN else f" --defs {shlex.quote(str(defs))}"
        click.echo(f"{file}: written; put your formula in, then run: python -m codegen build {name}{where}")
