"""`list`: what there is."""

from __future__ import annotations

from pathlib import Path

import click

from ..terminal import print_json, print_table
from .common import defs_option, json_option, load_library


@click.command("list")
@defs_option
@json_option
def command(defs: Path, as_json: bool) -> None:
    """Say which activations are defined, and which packs of them are installed; nothing of a pack is run."""
    from ..packs import packs
    from ..symbolic.display import plain

    library = load_library(defs)
    if as_json:
        print_json(
            {
                "activations": [
                    {
                        "name": a.name,
                        "formula": plain(a.formula),
                        "parameters": {
                            p.name: {
                                "default": plain(p.default),
                                "domain": p.domain,
                                "learnable": p.learnable,
                                "doc": p.doc,
                            }
                            for p in a.parameters
                        },
                        "summary": a.summary,
                        "reference": str(a.reference) if a.reference else None,
                        "source": str(a.location),
                    }
                    for a in library
                ],
                "packs": [
                    {
                        "name": p.name,
                        "activations": [f"{p.name}:{name}" for name in p.activations],
                        "origin": p.origin,
                        "package": p.package,
                    }
                    for p in packs()
                ],
            }
        )
        return
    print_table(
        ("name", "formula", "parameters", "source"),
        [
            (a.name, plain(a.formula), ", ".join(f"{p.name}={plain(p.default)}" for p in a.parameters), str(a.location))
            for a in library
        ],
    )
    installed = [(f"{p.name}:{name}", p.origin) for p in packs() for name in p.activations or ["?"]]
    if installed:
        click.echo()
        print_table(("pack:name", "origin"), installed)
