"""`derive`: what follows from a formula that is typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ... import output
from ...errors import Excerpt, UserError
from ...work.processes import Limits
from ...work.time_limit import within
from ..terminal import print_json, progress
from . import facts as facts_command
from . import show
from .common import cores, json_option, limits_options, package_name, require_importable
from .summary import print_summary

if TYPE_CHECKING:
    from ...definition.library import Library


@click.command("derive")
@click.argument("formula")
@click.option(
    "--parameter",
    "-p",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE[:DOMAIN]",
    help="A parameter of the formula and its default; the domain is real, positive or nonnegative. May be repeated.",
)
@click.option(
    "--derivatives",
    type=click.IntRange(min=2),
    default=2,
    show_default=True,
    metavar="N",
    help="How many derivatives by x have kernels of their own: d1, d2, and with 3 also d3.",
)
@click.option("--name", default="f", show_default=True, help="The name of the function.")
@show.stage_option
@show.full_option
@show.type_option
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="DIR", help="Write the package of its kernels to this folder."
)
@limits_options
@json_option
def command(
    formula: str,
    parameters: tuple[str, ...],
    derivatives: int,
    name: str,
    stage: str | None,
    full: bool,
    numpy_type: str,
    out: Path | None,
    seconds: float,
    gigabytes: float,
    as_json: bool,
) -> None:
    """Derive everything from a FORMULA in x: its shape, what is known by another name, derivatives, kernels and facts.

    Prints a summary, or what one --stage made, or with --full every stage; --json prints all.

    As in: derive "x*tanh(log(1 + exp(x)))", or derive "x/(1 + exp(-beta*x))" --parameter beta=1:positive. The formula
    is read by a grammar, and is never run.
    """
    from ...definition.typed.grammar import parse

    parse(formula)  # a misspelling is reported before SymPy is imported
    from ...definition.location import NoValue
    from ...definition.typed.reader import Typed

    with within(seconds, "reading the formula"):
        library = Typed(name, formula, parameters, derivatives).read()
    limits = Limits(seconds, gigabytes)
    if out is not None:
        _require_own(out, name)
    try:
        told = _made(library, name, stage, full or as_json, numpy_type, out, limits, as_json)
    except UserError as error:
        if error.excerpt is None and error.where == "the formula":
            typed = Typed(name, formula, parameters)
            whole = Excerpt(formula, 0, len(formula))
            error.excerpt = typed.pole(error.point) if isinstance(error, NoValue) else whole
        raise
    if as_json:
        print_json("derive", told)


def _made(
    library: Library,
    name: str,
    stage: str | None,
    full: bool,
    numpy_type: str,
    out: Path | None,
    limits: Limits,
    as_json: bool,
) -> dict[str, Any]:
    from ...answers.facts import sheet
    from ...symbolic.display import plain

    if not (stage or full):
        print_summary(library, name, limits, f"more: the same with --stage {'|'.join(show.STAGES)}, or --full")
        if out is not None:
            _tell_written(name, out, _write(library, out, limits, quiet=False))
        return {}
    made = show.make(library, name, stage, numpy_type, limits, quiet=as_json)
    if not as_json:
        show.tell(made, titled=stage is None)
    told = {"name": name, "formula": plain(library[name].formula), "stages": show.as_object(made)}
    if stage is None:
        with progress(quiet=as_json) as note:
            note(f"proving the facts of {name}")
            facts = sheet(library, name, limits=limits)
        if not as_json:
            click.secho("# facts\n", bold=True, fg="cyan")
            facts_command.print_facts(facts)
        told["facts"] = facts
    if out is not None:
        report = _write(library, out, limits, quiet=as_json)
        told |= {"out": out.as_posix(), "written": [c.path for c in report.changes if c.after is not None]}
        if not as_json:
            _tell_written(name, out, report)
    return told


def _tell_written(name: str, out: Path, report: output.Report) -> None:
    wrote = sum(change.after is not None for change in report.changes)
    click.echo(f"\n{out}: {wrote} files written, {report.unchanged} unchanged")
    click.echo(f"  use it: from {out.name} import {name}")


def _write(library: Library, out: Path, limits: Limits, *, quiet: bool) -> output.Report:
    from ...build import plan

    with progress(quiet=quiet) as note:
        made = plan(library, None, note, jobs=cores(), limits=limits, package=package_name(out))
        return output.apply(made, out, source=output.Source("a formula that was typed"))


def _require_own(out: Path, name: str) -> None:
    """A package of other activations stays: a whole plan would remove what it does not hold."""
    require_importable(out)
    output.require_usable(out, write=True)
    others = sorted({path for path in output.written(out) if path.startswith("kernels/")})
    others = [p for p in others if p not in (f"kernels/{name}.py", "kernels/__init__.py")]
    if others:
        raise UserError(f"{out} holds other activations: {', '.join(others)}", "give another folder: --out DIR")
