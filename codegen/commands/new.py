"""`new`: a definition to start from."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from ..errors import UserError
from ..terminal import print_json
from .common import defs_option, json_option, load_library


@click.command("new")
@click.argument("name")
@defs_option
@json_option
def command(name: str, defs: Path, as_json: bool) -> None:
    """Write a definition called NAME to start from."""
    from .. import output, scaffold
    from ..location import Location
    from ..naming import check_activation_name

    check_activation_name(name, Location("", 0))
    file = defs / f"{name}.py"
    if any(defs.glob("*.py")):
        library = load_library(defs)
        if name in library:
            raise UserError(f"{name} is already defined at {library[name].location}", "choose another name")
    output.create(file, scaffold.definition(name))
    if as_json:
        print_json({"written": file.as_posix()})
    else:
        where = "" if defs == Path("defs") else f" --defs {shlex.quote(str(defs))}"
        click.echo(f"{file}: written; put your formula in, then run: python -m codegen build {name}{where}")
