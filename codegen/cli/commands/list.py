"""`list`: what there is, and what it is called elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...definition.packs import TOOL
from ...definition.places import is_shipped
from ...dialects.table import DIALECTS
from ..terminal import print_json, print_table, print_text, progress
from .common import bounded, defs_option, json_option, load_library, seconds_option, shipped_names

if TYPE_CHECKING:
    from ...definition.library import Library


@click.command("list")
@click.option(
    "--dialect",
    type=click.Choice([d.name for d in DIALECTS]),
    help="List the activations of a framework, and their defaults.",
)
@click.option("--sources", is_flag=True, help="Tell the file and line of each definition.")
@seconds_option
@defs_option
@json_option
def command(dialect: str | None, sources: bool, seconds: float, defs: Path, as_json: bool) -> None:
    """List the activations that are defined, and the packs that are installed; no code of a pack is run.

    With --dialect: the elementwise activations of a framework, and for each the call that equals it, proved by
    algebra, or its distance from the nearest activation; where the slope jumps, whether the framework's derivative
    agrees with that of the call. --json prints the formulas and the evidence, too.
    """
    with progress(quiet=as_json) as tell:
        library = load_library(defs, seconds=seconds, tell=tell, whole=False)
    if dialect is not None:
        _tell_dialect(dialect, library, seconds, as_json)
    elif as_json:
        print_json("list", _as_object(library))
    else:
        _tell(library, sources)
        if not is_shipped(defs):
            others = len(set(shipped_names()) - set(library.names))
            click.echo(f"\n{others} others come with the tool, and are known by their names: list --defs {TOOL}")


def _as_object(library: Library) -> dict[str, Any]:
    from ...definition.packs import packs
    from ...symbolic.display import plain

    return {
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


def _tell(library: Library, sources: bool) -> None:
    from ...definition.packs import packs
    from ...symbolic.display import plain

    rows = [
        (a.name, plain(a.formula), ", ".join(f"{p.name}={plain(p.default)}" for p in a.parameters), str(a.location))
        for a in library
    ]
    shown = 4 if sources else 3
    print_table(("name", "formula", "parameters", "source")[:shown], [row[:shown] for row in rows])
    installed = [(f"{p.name}:{name}", p.origin) for p in packs() for name in p.activations or ["?"]]
    if installed:
        click.echo()
        print_table(("pack:name", "origin"), installed)


def _tell_dialect(name: str, library: Library, seconds: float, as_json: bool) -> None:
    table = next(d for d in DIALECTS if d.name == name)
    with progress(quiet=as_json) as tell:
        tell(f"reading what {table.title} calls them")
        from ...answers.dialects import dialects, ours, remark, slopes, verdict

        with bounded(seconds, f"comparing with {table.title}", tell) as each:
            (found,) = dialects(library, [table], each)
    if as_json:
        print_json("dialect", found)
        return
    print_table(
        (f"{table.title} {table.version}", "here", "verdict", "kinks"),
        [(row["call"], ours(row), verdict(row), _first(slopes(row))) for row in found["rows"]],
    )
    told = [
        f"{row['call']}: {line}"
        for row in found["rows"]
        for line in (remark(row), _differing(slopes(row)), row["note"])
        if line
    ]
    if told or table.note:
        click.echo()
    for line in (*told, *filter(None, [table.note])):
        print_text(line)


def _first(slopes: str) -> str:
    """What fits the column: which slopes differ is printed below the table."""
    return "differ" if "here" in slopes else slopes.removeprefix("the ")


def _differing(slopes: str) -> str:
    return f"its slope {slopes}" if "here" in slopes else ""
