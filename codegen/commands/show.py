"""`show`: what each stage made of an activation, and why."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import click

from ..terminal import print_json, progress
from .common import defs_option, json_option, load_library

STAGES = ("formula", "derivative", "stable", "kernel", "cpu", "cuda")


@click.command("show")
@click.argument("name")
@click.option("--stage", type=click.Choice(STAGES), help="Show this stage alone.")
@click.option(
    "--type",
    "numpy_type",
    type=click.Choice(("float32", "float64")),
    default="float32",
    show_default=True,
    help="The float type of the kernels shown.",
)
@defs_option
@json_option
def command(name: str, stage: str | None, numpy_type: str, defs: Path, as_json: bool) -> None:
    """Show what each stage made of the activation NAME, and why."""
    library = load_library(defs, [name])
    from .. import explain
    from ..build import Made, make
    from ..kernel.ops import FORMATS
    from ..symbolic.derive import derive

    activation = library[name]
    type = next(t for t, f in FORMATS.items() if f.numpy == numpy_type)

    with progress(quiet=as_json) as tell:

        @cache
        def made() -> Made:  # takes seconds: programs are chosen by their errors
            tell(f"choosing the programs of {name}")
            return make(activation, library.source(activation))

        makers = {
            "formula": lambda: explain.formula(activation),
            "derivative": lambda: explain.derivative(derive(activation)),
            "stable": lambda: explain.stable(derive(activation)),
            "kernel": lambda: explain.kernel(made(), type),
            "cpu": lambda: explain.cpu(made()),
            "cuda": lambda: explain.cuda(made()),
        }
        tell(f"deriving {name}")
        shown = {key: list(makers[key]()) for key in STAGES if stage in (None, key)}
    if as_json:
        print_json(
            {"name": name, "stages": {k: [{"title": s.title, "text": s.text} for s in v] for k, v in shown.items()}}
        )
        return
    for key, sections in shown.items():
        if stage is None:
            click.secho(f"# {key}\n", bold=True, fg="cyan")
        for section in sections:
            click.secho(section.title, bold=True)
            click.echo("".join(f"    {line}".rstrip() + "\n" for line in section.text.splitlines()))
