"""What a person sees and a pipe does not: progress, tables, colours.

Takes text; gives it to stdout, or to stderr what is only about the work in progress. rich is imported on a terminal
alone; a pipe gets a plain line now and then, so that long work is not silent.
"""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click

from ..errors import UserError

_EVERY = 60.0  # seconds between two lines about work in progress
_PIPE = 120  # columns of a table in a pipe that has no width of its own
_LEAST = 16  # of a column that is cut off


def print_json(value: object) -> None:
    """One object, as the whole of the output."""
    import json

    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def print_problem(kind: str, colour: str, where: str, what: str, todo: str, excerpt: object = None) -> None:
    """What is wrong, to stderr: where, what, the line that is meant, and what to do."""
    place = click.style(f"{where}: ", bold=True) if where else ""
    click.echo(place + click.style(f"{kind}: ", fg=colour, bold=True) + what, err=True)
    if excerpt:
        line, carets = str(excerpt).splitlines()
        click.echo(f"  {line}\n  {click.style(carets, fg='green')}", err=True)
    if todo:
        click.echo(f"  {todo}", err=True)


def warn(error: UserError) -> None:
    """Tell of something that is wrong, and does not stand in the way of what was asked for."""
    print_problem("warning", "yellow", error.where, error.what, error.todo, error.shown())


@contextmanager
def progress(quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """A function that tells what is being done now.

    On a terminal it replaces the line before; elsewhere a line is written once a minute, with what is being done
    then. `quiet` is for work that has a single object to give and nothing else.
    """
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty():
        from rich.console import Console
        from rich.markup import escape

        with Console(stderr=True).status("") as status:
            yield lambda what: status.update(escape(what))
    else:
        with _now_and_then() as tell:
            yield tell


@contextmanager
def _now_and_then() -> Iterator[Callable[[str], None]]:
    doing, ended, start = "", threading.Event(), time.monotonic()

    def tell(what: str) -> None:
        nonlocal doing
        doing = what

    def speak() -> None:
        while not ended.wait(_EVERY):
            click.echo(f"after {(time.monotonic() - start) / 60:.0f} min: {doing}", err=True)

    speaker = threading.Thread(target=speak, daemon=True)
    speaker.start()
    try:
        yield tell
    finally:
        ended.set()
        speaker.join()


def terminal_width() -> int:
    """The columns of the terminal; of a pipe, what `COLUMNS` says, or 120."""
    return shutil.get_terminal_size((_PIPE, 24)).columns


def print_table(
    header: Sequence[str], rows: Sequence[Sequence[str]], clip: Sequence[str] = (), *, err: bool = False
) -> None:
    """A table: lines and bold type on a terminal, columns set with blanks in a pipe.

    The columns that `clip` names are cut off where the table would be wider than the terminal.
    """
    if (sys.stderr if err else sys.stdout).isatty():
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.markup import escape
        from rich.table import Table

        rows = _clipped(header, rows, clip, terminal_width() - 2, gap=3)  # rich's margins
        table = Table(*header, box=SIMPLE_HEAD, pad_edge=False)
        for row in rows:
            table.add_row(*(escape(cell) for cell in row))
        Console(stderr=err).print(table)
        return
    rows = _clipped(header, rows, clip, terminal_width(), gap=2)
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip(), err=err)


def _clipped(
    header: Sequence[str], rows: Sequence[Sequence[str]], clip: Sequence[str], width: int, gap: int
) -> Sequence[Sequence[str]]:
    """The rows with the widest of some columns cut off until the table has its width, but no column below its least."""
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows, strict=True)]
    movable = [k for k, name in enumerate(header) if name in clip]
    excess = sum(widths) + gap * (len(widths) - 1) - width
    while excess > 0 and movable:
        widest = max(movable, key=lambda k: widths[k])
        if widths[widest] <= max(_LEAST, len(header[widest])):
            movable.remove(widest)
            continue
        widths[widest] -= 1
        excess -= 1
    return [[_cut(cell, least) for cell, least in zip(row, widths, strict=True)] for row in rows]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3]}..."


def print_diff(diff: str) -> None:
    """A unified diff, coloured where click finds that the output can show it."""
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.splitlines():
        click.secho(line, fg=colours.get(line[:1]), bold=line.startswith(("+++", "---")))
