"""`bench`: time beside the peers that are installed."""

from __future__ import annotations

import os
from pathlib import Path

import click

from ..terminal import print_json, print_table, progress
from .common import json_option, out_option

TYPES = ("float32", "float64", "float16", "bfloat16")


@click.command("bench")
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option("--size", type=click.IntRange(1), default=1 << 16, show_default=True, help="Elements of each array.")
@click.option(
    "--type", "numpy_type", type=click.Choice(TYPES), default="float32", show_default=True, help="Their type."
)
@click.option("--threads", type=click.IntRange(1), default=1, show_default=True, help="Threads of each library.")
@click.option("--rounds", type=click.IntRange(2), default=11, show_default=True, help="Rounds; medians are told.")
@out_option
@json_option
def command(
    names: tuple[str, ...], size: int, numpy_type: str, threads: int, rounds: int, out: Path, as_json: bool
) -> None:
    """Time the generated functions NAME, or all, beside the peers that are installed.

    Times are nanoseconds an element. `ratio` is the best peer's time over ours, and `of copy` the time of copying the
    same bytes over ours.
    """
    from ..bench.settings import prepare

    prepare(threads, os.environ)  # before NumPy, and all that it is compared with, is imported
    from ..bench import arms
    from ..bench.kinds import kind_of
    from ..bench.peers import PEERS
    from ..bench.report import BUSY, sheets, to_json
    from ..bench.run import Options, run
    from ..bench.versions import versions

    package = arms.load(out)
    package.set_num_threads(threads)
    chosen = arms.activations(package, out, names)
    options = Options(size, kind_of(numpy_type), threads, rounds)
    with progress(quiet=as_json) as tell:
        report = run(chosen, PEERS, options, tell)
    if report.missing:
        extras = ",".join(report.missing.values())
        click.echo(f"not installed: {', '.join(report.missing)} (pip install 'actforge[{extras}]')", err=True)
    for (peer, activation, why), whats in report.reasons.items():
        click.echo(f"left out: {peer}, {activation} ({', '.join(whats)}): {why}", err=True)
    if report.spread > BUSY:
        click.echo(f"the machine was busy: the rounds differ by {report.spread:.0%}", err=True)
    if as_json:
        print_json(to_json(report, versions(report.peers)))
        return
    for number, sheet in enumerate(sheets(report)):
        click.secho("\n" * (number > 0) + sheet.title, bold=True)
        print_table(sheet.header, sheet.rows)
        if sheet.foot:
            click.echo(sheet.foot)
