"""`claims`: what people say about activations, and whether it is true."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..terminal import in_colour, print_json, print_table, print_text, progress
from .common import (
    bounded,
    defs_option,
    json_option,
    lang_option,
    load_library,
    names_in,
    seconds_option,
    speaker,
)

_IN_TOTALS = {"holds if": "true under a condition"}


@click.command("claims")
@seconds_option
@defs_option
@lang_option
@json_option
def command(seconds: float, defs: Path, lang: str, as_json: bool) -> None:
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
        print_json("claims", {"claims": found})
        return
    say = speaker(lang, names_in(library))
    for claim in found:
        verdict = in_colour(claim["verdict"], say(claim["verdict"]), bold=True)
        said = say(f"{claim['activation']}: {claim['claim']}")
        print_text(f"{claim['id']}  {said}", hang=4)
        click.echo(f"    {verdict}")
        for evidence in claim["evidence"]:
            print_text(say(evidence["text"]), indent=4)
    click.echo()
    print_table(
        [say(head) for head in ("id", "activation", "claim", "verdict")],
        [(c["id"], c["activation"], say(c["claim"]), say(_short(c))) for c in found],
    )
    kinds = ("proved", "measured", "holds if", "refuted", "unknown")
    counts = {kind: sum(c["verdict"].startswith(kind) for c in found) for kind in kinds}
    told = ", ".join(f"{count} {_IN_TOTALS.get(kind, kind)}" for kind, count in counts.items() if count)
    click.echo()
    print_text(say(f"{len(found)} claims about these definitions{f': {told}' if told else ''}"))


def _short(claim: dict[str, Any]) -> str:
    """A verdict without its condition."""
    return str(claim["verdict"].partition(" if ")[0])
