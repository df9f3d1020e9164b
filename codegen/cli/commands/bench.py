"""`bench`: time the generated functions and the installed peers."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import click

from ...errors import UserError, did_you_mean
from ..terminal import print_json, print_table, print_text, progress
from .common import cores, json_option, out_option, require_svg

if TYPE_CHECKING:
    from ...answers.speeds import Report

TYPES = ("float32", "float64", "float16", "bfloat16")


@click.command("bench")
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option("--size", type=click.IntRange(1), default=1 << 16, show_default=True, help="The number of elements.")
@click.option(
    "--type", "numpy_type", type=click.Choice(TYPES), default="float32", show_default=True, help="The float type."
)
@click.option(
    "--threads", type=click.IntRange(1), default=1, show_default=True, help="The number of threads of each library."
)
@click.option(
    "--rounds", type=click.IntRange(2), default=11, show_default=True, help="The number of rounds; medians are printed."
)
@click.option("--overhead", is_flag=True, help="Compare calls on few elements with the frameworks' own.")
@click.option(
    "--formulas", is_flag=True, help="Build formulas of the literature, and compare their times with compilers."
)
@click.option("--record", is_flag=True, help="Time all, and some at sizes up to 2^24, and record it for the pages.")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Plot the ratios to an SVG file.")
@out_option
@json_option
def command(
    names: tuple[str, ...],
    size: int,
    numpy_type: str,
    threads: int,
    rounds: int,
    overhead: bool,
    formulas: bool,
    record: bool,
    plot: Path | None,
    out: Path,
    as_json: bool,
) -> None:
    """Time the generated functions NAME, or all, and the installed peers.

    Times are nanoseconds per element. `ratio` is the best peer's time divided by ours, and `of copy` the time of
    copying the same bytes divided by ours.

    With --formulas, NAME is of a list of formulas from papers; the peers are jax.jit, torch.compile and PyTorch, which
    are given the same text. With --record they join what is recorded under the same conditions.
    """
    if plot is not None:
        require_svg(plot)
    if record and ((names and not formulas) or overhead or threads > 1):
        raise click.UsageError("--record is about all activations, or formulas, on one thread")
    if formulas and (overhead or threads > 1 or numpy_type != "float32"):
        raise click.UsageError("--formulas is about float32 on one thread")
    from ...bench.settings import prepare

    prepare(threads, os.environ)  # before NumPy, and all that it is compared with, is imported
    if formulas:
        _formulas(names, rounds, record, plot, as_json)
        return
    from ...bench import arms
    from ...bench.kinds import kind_of
    from ...bench.peers import PEERS
    from ...bench.run import Options, run
    from ...bench.versions import versions

    package = arms.load(out)
    package.set_num_threads(threads)
    if overhead:
        _overhead(package, rounds, as_json)
        return
    if record:
        _record(arms.activations(package, out, ()), rounds, as_json)
        return
    chosen = arms.activations(package, out, names)
    options = Options(size, kind_of(numpy_type), threads, rounds)
    with progress(quiet=as_json) as tell:
        report = run(chosen, PEERS, options, tell)
    _tell(report, versions(report.peers), plot, as_json)


def _formulas(names: Sequence[str], rounds: int, record: bool, plot: Path | None, as_json: bool) -> None:
    """Build and time the formulas of the list."""
    from ... import output
    from ...answers import literature as records
    from ...bench.formulas import measure
    from ...bench.literature import FORMULAS
    from ...work.processes import Limits

    known = {formula.name: formula for formula in FORMULAS}
    for name in names:
        if name not in known:
            raise UserError(f"there is no formula {name} in the list", did_you_mean(name, known))
    chosen = [formula for formula in FORMULAS if not names or formula.name in names]
    with progress(quiet=as_json) as tell:
        found = measure(chosen, rounds, tell, jobs=cores(), limits=Limits())
    if record:
        whole = records.merged(records.load(records.FILE), found, [formula.name for formula in FORMULAS])
        output.rewrite(records.FILE, records.write(whole))
        click.echo(f"{records.FILE}: written; docs/literature.md is made from it", err=True)
    for entry in found.entries:
        if entry.refused:
            click.echo(f"refused: {entry.name}: {entry.refused}", err=True)
        for function, why in entry.missing:
            click.echo(f"left out: {entry.name}.{function}: {why}", err=True)
    _tell(found.speeds.run, found.speeds.versions, plot, as_json)


def _tell(report: Report, versions: Mapping[str, str], plot: Path | None, as_json: bool) -> None:
    """Print what was measured, and plot it if asked."""
    from ...answers.speeds import to_json
    from ...bench.report import sheets

    if report.missing:
        extras = ",".join(report.missing.values())
        click.echo(f"not installed: {', '.join(report.missing)} (pip install 'actforge[{extras}]')", err=True)
    for (peer, activation, why), whats in report.reasons.items():
        click.echo(f"left out: {peer}, {activation} ({', '.join(whats)}): {why}", err=True)
    _warn_if_busy(report.spread)
    told = ", ".join(f"{name} {version}" for name, version in versions.items())
    if plot is not None:
        from ... import output
        from ...pages.speed_plot import figure

        output.rewrite(plot, figure(report, caption=told))
        click.echo(f"{plot}: written", err=True)
    if as_json:
        print_json("bench", to_json(report, versions))
        return
    for number, sheet in enumerate(sheets(report)):
        click.secho("\n" * (number > 0) + sheet.title, bold=True)
        print_table(sheet.header, sheet.rows, numbers=[name for name in sheet.header[1:] if name != "best peer"])
        if sheet.foot:
            print_text(sheet.foot)
    click.echo()
    print_text(told, hang=0)


def _record(activations: Mapping[str, Any], rounds: int, as_json: bool) -> None:
    """Measure for the documentation."""
    from ... import output
    from ...answers import speeds
    from ...bench.peers import PEERS
    from ...bench.record import measure

    with progress(quiet=as_json) as tell:
        found = measure(activations, PEERS, rounds, tell)
    output.rewrite(speeds.FILE, speeds.write(found))
    if as_json:
        print_json("speed", {"file": speeds.FILE.as_posix(), "spread": found.run.spread})
        return
    _warn_if_busy(found.run.spread)
    print_text(f"{speeds.FILE}: written; the pages are made from it by python -m codegen docs --derive")


def _warn_if_busy(spread: float) -> None:
    from ...answers.speeds import BUSY

    if spread > BUSY:
        click.echo(f"the machine was busy: the rounds differ by {spread:.0%}", err=True)


def _overhead(package: ModuleType, rounds: int, as_json: bool) -> None:
    """What calls cost besides the arithmetic."""
    from ...bench.overhead import ELEMENTS, overhead

    found, missing = overhead(package, rounds)
    if missing:
        click.echo(f"not installed: {', '.join(missing)}", err=True)
    if as_json:
        rows = [asdict(r) | {"ratio": r.ratio} for r in found]
        print_json("overhead", {"elements": ELEMENTS, "calls": rows})
        return
    header = (f"call on {ELEMENTS} elements, or of a model", "µs", "compared with", "µs", "ratio", "at most")
    print_table(
        header,
        [
            (r.what, f"{r.ours / 1000:.2f}", r.peer, f"{r.theirs / 1000:.2f}", f"{r.ratio:.2f}", f"{r.most:g}")
            for r in found
        ],
        numbers=header[1:2] + header[3:],
    )
