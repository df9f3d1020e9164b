"""`claims`: what people say about activations, and whether it is true."""

from __future__ import annotations

from pathlib import Path

import click

from ..terminal import print_json, print_table, progress
from .common import bounded, defs_option, json_option, load_library, seconds_option

_COLOURS = {"proved": "green", "refuted": "red", "unknown": "yellow"}  # what holds under a condition is cyan
_WIDTH = 100


@click.command("claims")
@seconds_option
@defs_option
@json_option
def command(seconds: float, defs: Path, as_json: bool) -> None:
    """Print the verdict on each common claim about activations.

    A claim is `proved`, `refuted`, or `holds if ...` with the exact condition; its evidence follows. --json prints
    every number as an enclosure, and the certificates.
    """
    with progress(quiet=as_json) as tell:
        library = load_library(defs, seconds=seconds, tell=tell)
        from ...answers import claims

        with bounded(seconds, "deciding the claims", tell) as each:
            found = claims.claims(library, each)
    if as_json:
        print_json({"claims": found})
        return
    for claim in found:
        verdict = click.style(claim["verdict"], fg=_COLOURS.get(claim["verdict"], "cyan"), bold=True)
        click.echo(f"{click.style(claim['id'], bold=True)}  {claim['activation']}: {claim['claim']}")
        click.echo(f"    {verdict}")
        for evidence in claim["evidence"]:
            click.echo(
                click.wrap_text(evidence["text"], width=_WIDTH, initial_indent="    ", subsequent_indent="      ")
            )
    click.echo()
    print_table(
        ("id", "activation", "verdict", "claim"), [(c["id"], c["activation"], c["verdict"], c["claim"]) for c in found]
    )
    words = {"proved": "proved", "holds if": "true under a condition", "refuted": "refuted", "unknown": "unknown"}
    counts = {told: sum(c["verdict"].startswith(kind) for c in found) for kind, told in words.items()}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    click.echo(f"\n{len(found)} claims about these definitions{f': {told}' if told else ''}")
