"""`build`: the definitions become generated code, or are compared with it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import click

from .. import output
from ..errors import UserErrors
from ..fingerprint import fingerprint
from ..output import Report
from ..packs import place
from ..terminal import print_diff, print_json, progress
from ..workers import Limits
from .common import cores, defs_option, json_option, limits_options, load_library, out_option, ulp_option


@click.command("build")
@click.argument("names", nargs=-1)
@defs_option
@out_option
@ulp_option
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and show a diff where a file is not as it would be.")
@limits_options
@json_option
def command(
    names: tuple[str, ...],
    defs: Path,
    out: Path,
    bounds: tuple[float, float],
    check: bool,
    seconds: float,
    gigabytes: float,
    as_json: bool,
) -> int:
    """Write the generated code: of all activations, or of NAMES alone; `pack:name` is one of an installed pack.

    Only what changed is written, what is no longer generated is removed, and a file that this tool did not write is
    never touched. A mistake in a definition is told before anything is written. An activation for which no kernels are
    found, or not within the limits, is left out: the others are written, and the exit status is 2.
    """
    failures: list[Exception] = []
    defs, names = place(defs, names)
    report = _up_to_date(names, defs, out, bounds)
    if report is None:
        report = _run(names, defs, out, bounds, check, Limits(seconds, gigabytes), as_json, failures)
    if failures and as_json:
        raise UserErrors(failures, _as_object(report, out, check))
    if as_json:
        print_json(_as_object(report, out, check))
    elif check:
        _tell_check(report, out)
    else:
        _tell_build(report, out)
    if failures:
        raise UserErrors(failures)
    return 1 if check and not report.fresh else 0


def _key(defs: Path, bounds: tuple[float, float]) -> str:
    return f"{fingerprint(defs)} {bounds[0]!r} {bounds[1]!r}"


def _up_to_date(names: tuple[str, ...], defs: Path, out: Path, bounds: tuple[float, float]) -> Report | None:
    """An empty report, without deriving anything, where the inputs and the output are those of the last build."""
    if not output.unchanged(out, _key(defs, bounds)):
        return None
    if names:
        load_library(defs, names)
    return output.Report((), len(output.written(out)) + 1)


def _run(
    names: tuple[str, ...],
    defs: Path,
    out: Path,
    bounds: tuple[float, float],
    check: bool,
    limits: Limits,
    as_json: bool,
    failures: list[Exception],
) -> Report:
    with progress(quiet=as_json) as tell:
        tell("reading the definitions")
        key = _key(
            defs, bounds
        )  # before they are read: a file that is saved meanwhile makes the next build do the work
        library = load_library(defs, names)
        output.require_usable(out, write=not check)
        from ..build import plan

        past: list[str] = []
        beside = {PurePosixPath(path).stem for path in output.written(out)} if names else None
        made = plan(
            library,
            names or None,
            tell,
            bounds=bounds,
            jobs=cores(),
            limits=limits,
            beside=beside,
            failed=failures.append,
            warn=past.append,
        )
        if failures and not made:
            raise UserErrors(failures)
        tell(f"comparing with {out}")
    for line in past:
        click.echo(f"warning: {line}", err=True)
    if check:
        return output.check(made, out, partial=bool(names))
    return output.apply(made, out, partial=bool(names), key=None if names or failures else key)


def _tell_check(report: Report, out: Path) -> None:
    for change in report.changes:
        click.secho(f"{out / change.path}: {change.kind}", bold=True)
        # A digest that differs says nothing beside the diff of the file that it belongs to.
        if change.path != output.MANIFEST or len(report.changes) == 1:
            print_diff(change.diff(out))
    if report.fresh:
        click.echo(f"{out}: up to date ({report.unchanged} files)")
    else:
        click.echo(f"{out}: {len(report.changes)} files are not as they would be built, {report.unchanged} are")
        click.echo("  run: python -m codegen build", err=True)


def _tell_build(report: Report, out: Path) -> None:
    if report.fresh:
        click.echo(f"{out}: up to date ({report.unchanged} files)")
        return
    for change in report.changes:
        done = "removed" if change.after is None else "written"
        if change.by_hand:
            done += f"; it had been edited by hand, and what was in it is in {output.kept(out, change)}"
        click.echo(f"{out / change.path}: {done}")
    removed = sum(change.after is None for change in report.changes)
    wrote = len(report.changes) - removed
    click.echo(f"{out}: {wrote} files written, {removed} removed, {report.unchanged} unchanged")


def _as_object(report: Report, out: Path, check: bool) -> dict[str, object]:
    return {
        "out": out.as_posix(),
        "check": check,
        "fresh": report.fresh,
        "unchanged": report.unchanged,
        "changes": [
            {"path": c.path, "kind": c.kind, "action": "remove" if c.after is None else "write", "diff": c.diff(out)}
            for c in report.changes
        ],
    }
