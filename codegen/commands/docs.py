"""`docs`: the site."""

from __future__ import annotations

from pathlib import Path

import click

from ..terminal import print_json, progress
from .common import json_option


@click.command("docs")
@click.option("--open", "open_", is_flag=True, help="Show it in the browser.")
@json_option
def command(open_: bool, as_json: bool) -> None:
    """Build the documentation into docs/_build."""
    from ..pages.site import build_site

    with progress(quiet=as_json) as tell:
        tell("building the site")
        first = build_site(Path("docs"), Path("docs") / "_build")
    if as_json:
        print_json({"index": first.as_posix()})
    else:
        click.echo(f"{first}: written")
    if open_:
        click.launch(str(first))
