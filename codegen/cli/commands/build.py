"""`build`: the definitions become generated code, or are compared with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click
from click.core import ParameterSource

from ... import output
from ...definition.packs import place
from ...definition.places import OWN, is_shipped
from ...errors import UserError, UserErrors
from ...output import Report
from ...work.fingerprint import fingerprint
from ...work.processes import Limits
from ...work.timings import Collector, collected
from ..terminal import print_diff, print_json, print_table, progress
from .common import (
    cores,
    defs_option,
    json_option,
    limits_options,
    load_library,
    out_option,
    package_name,
    require_importable,
    shipped_names,
    source_of,
    ulp_option,
)

_SLOWEST = 10  # functions that `--timings` names


@click.command("build")
@click.argument("names", nargs=-1)
@defs_option
@out_option
@ulp_option
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and show a diff where a file is out of date.")
@click.option("--replace", is_flag=True, help="Replace the output of other definitions in --out.")
@click.option("--timings", is_flag=True, help="Print the time of each stage to stderr, and the slowest.")
@limits_options
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    names: tuple[str, ...],
    defs: Path,
    out: Path,
    bound: float,
    check: bool,
    replace: bool,
    timings: bool,
    seconds: float,
    gigabytes: float,
    as_json: bool,
) -> int:
    """Write the generated code of all activations, or of NAMES; `pack:name` is an activation of an installed pack.

    The command writes the files that changed and removes those that are no longer generated. It never touches a file
    that it did not write. A mistake in a definition is reported before anything is written. An activation without
    kernels, or past the limits of time or memory, is left out: the others are written, and the exit status is 2.
    """
    defs, names = place(defs, names)
    if is_shipped(defs) and not is_shipped(OWN) and ctx.get_parameter_source("out") is ParameterSource.DEFAULT:
        raise UserError(
            f"no definitions are here; the {len(shipped_names())} that come with the tool need a folder to go to",
            "give the folder: --out DIR; or start your own: python -m codegen new NAME",
        )
    require_importable(out)
    other = output.other_source(out, source_of(defs))
    if other is not None and not replace:
        raise UserError(
            f"{out} was built from other definitions ({other}): building from {defs} would remove its kernels",
            "give another folder: --out DIR; or let these take their place: --replace",
        )
    wanted = _Wanted(names, defs, out, bound, check, other is not None)
    failures: list[Exception] = []
    limits = Limits(seconds, gigabytes)
    with collected() as collector:
        report = _up_to_date(wanted, seconds) or _run(wanted, limits, as_json, failures)
    if timings:
        _tell_timings(collector)
    if failures and as_json:
        raise UserErrors(failures, _as_object(report, out, check))
    if as_json:
        print_json("build", _as_object(report, out, check))
    elif check:
        _tell_check(report, out)
    else:
        _tell_build(report, out)
    if failures:
        raise UserErrors(failures)
    return 1 if check and not report.fresh else 0


@dataclass(frozen=True)
class _Wanted:
    """What is to be built, and where."""

    names: tuple[str, ...]  # none for all
    defs: Path
    out: Path
    bound: float
    check: bool
    instead: bool  # of what other definitions wrote there

    @property
    def partial(self) -> bool:
        """Whether other activations of the folder stay as they are."""
        return bool(self.names) and not self.instead

    @property
    def key(self) -> str:
        """Of all that the output follows from."""
        return f"{fingerprint(self.defs)} {self.bound!r}"


def _up_to_date(wanted: _Wanted, seconds: float) -> Report | None:
    """An empty report, without deriving anything, where the inputs and the output are those of the last build."""
    if wanted.instead or not output.unchanged(wanted.out, wanted.key):
        return None
    if wanted.names:
        load_library(wanted.defs, wanted.names, seconds=seconds)
    return output.Report((), len(output.written(wanted.out)) + 1)


def _run(wanted: _Wanted, limits: Limits, as_json: bool, failures: list[Exception]) -> Report:
    names, out = wanted.names, wanted.out
    with progress(quiet=as_json) as tell:
        tell("reading the definitions")
        key = wanted.key  # before they are read: a file that is saved meanwhile makes the next build do the work
        library = load_library(wanted.defs, names, seconds=limits.seconds, tell=tell)
        output.require_usable(out, write=not wanted.check)
        from ...build import plan
        from ...targets.common import listed, lock

        past: list[str] = []
        notes: list[str] = []
        beside: dict[str, listed.Listed | None] = {}
        if wanted.partial:
            beside = listed.there(output.written(out), *(output.text(out, file) for file in (listed.FILE, lock.FILE)))
        made = plan(
            library,
            names or None,
            tell,
            bound=wanted.bound,
            jobs=cores(),
            limits=limits,
            beside=beside if names else None,
            failed=failures.append,
            warn=past.append,
            note=notes.append,
            package=package_name(out),
        )
        if failures and not made:
            raise UserErrors(failures)
        tell(f"comparing with {out}")
    for line in past:
        click.echo(f"warning: {line}", err=True)
    for line in notes:
        click.echo(f"note: {line}", err=True)
    source = source_of(wanted.defs)
    if wanted.check:
        return output.check(made, out, partial=wanted.partial, source=source)
    return output.apply(made, out, partial=wanted.partial, key=None if names or failures else key, source=source)


def _tell_timings(collector: Collector) -> None:
    """What was not in the cache, by stages and by functions; the seconds of all processes together."""
    rows = [(stage, str(count), f"{seconds:.1f}") for stage, count, seconds in collector.by_stage()]
    slowest = [(label, stage, f"{seconds:.1f}") for label, stage, seconds in collector.slowest(_SLOWEST)]
    if not rows:
        click.echo("timings: all of it was known from the last build", err=True)
        return
    print_table(("stage", "tasks", "seconds"), rows, numbers=("tasks", "seconds"), err=True)
    print_table(("slowest", "stage", "seconds"), slowest, numbers=("seconds",), err=True)


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
