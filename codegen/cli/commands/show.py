"""`show`: what each stage made of an activation, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...work.processes import Limits
from ..terminal import print_json, progress
from .common import cores, defs_option, json_option, limits_options, one
from .summary import print_summary

if TYPE_CHECKING:
    from ...definition.library import Library
    from ...show.stages import Stage

STAGES = ("formula", "derivative", "form", "program", "code")
_SYNONYMS = ("stable", "kernel", "cpu", "cuda")  # of form and of program; the code of one target

stage_option = click.option(
    "--stage",
    type=click.Choice((*STAGES, *_SYNONYMS)),
    metavar=f"[{'|'.join(STAGES)}]",
    help="Show this stage alone; cpu or cuda is the code of one target.",
)
full_option = click.option("--full", is_flag=True, help="Show every stage, thousands of lines.")
type_option = click.option(
    "--type",
    "numpy_type",
    type=click.Choice(("float32", "float64")),
    default="float32",
    show_default=True,
    help="The float type of the kernels shown.",
)


@click.command("show")
@click.argument("name")
@stage_option
@full_option
@type_option
@limits_options
@defs_option
@json_option
def command(
    name: str,
    stage: str | None,
    full: bool,
    numpy_type: str,
    seconds: float,
    gigabytes: float,
    defs: Path,
    as_json: bool,
) -> None:
    """Show what the activation NAME is and became: its shape, its relatives, its kernels; `pack:name` is of a pack.

    --stage shows what one stage made of it, and why; --full every stage. --json prints every stage.
    """
    with progress(quiet=as_json) as note:
        library, name = one(name, defs, seconds=seconds, tell=note)
    limits = Limits(seconds, gigabytes)
    if not (stage or full or as_json):
        print_summary(library, name, limits, f"more: show {name} --stage {'|'.join(STAGES)}, or facts {name}")
        return
    made = make(library, name, stage, numpy_type, limits, quiet=as_json)
    if as_json:
        print_json("show", {"name": name, "stages": as_object(made)})
    else:
        tell(made, titled=stage is None)


def make(
    library: Library, name: str, stage: str | None, numpy_type: str, limits: Limits, *, quiet: bool
) -> Sequence[Stage]:
    """What the stage made, or all stages."""
    from ...kernel.program.ops import FORMATS
    from ...show.stages import stages

    type = next(t for t, f in FORMATS.items() if f.name == numpy_type)
    with progress(quiet=quiet) as note:
        return stages(library, name, [stage] if stage else STAGES, type, note, jobs=cores(), limits=limits)


def as_object(made: Sequence[Stage]) -> dict[str, Any]:
    """The stages for a program."""
    return {s.name: [{"title": part.title, "text": part.text} for part in s.sections] for s in made}


def tell(made: Sequence[Stage], *, titled: bool) -> None:
    """Print the stages."""
    for stage in made:
        if titled:
            click.secho(f"# {stage.name}\n", bold=True, fg="cyan")
        for section in stage.sections:
            click.secho(section.title, bold=True)
            click.echo("".join(f"    {line}".rstrip() + "\n" for line in section.text.splitlines()))
