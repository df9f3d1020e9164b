"""What a person sees and a pipe does not: progress, tables, colours.

Takes text; gives it to stdout, or to stderr what is only about the work in progress. Whatever is printed fits the
window: no word and no number is cut. rich is imported on a terminal alone; a pipe gets a plain line now and then, so
that long work is not silent.
"""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import zip_longest

import click

from ..errors import UserError

_EVERY = 60.0  # seconds between two lines about work in progress
_PIPE = 120  # columns of a pipe that has no width of its own
_LINE = 100  # columns that an eye follows
_GAP = 2  # between columns
_VERDICTS = {"proved": "green", "certified": "cyan", "measured": "blue", "refuted": "red", "unknown": "yellow"}
_COLOURS = _VERDICTS | {"ok": "green", "optional": "yellow", "needed": "red", "past": "red"}  # by a cell's first word
_EQUATION, _GLUE = re.compile(r"\b\w+'* [<>]?=? -?[\d.]+(?![^\s,;.)])"), "\0"  # is not set in two lines
# What stands in one line: a word with the spaces after it, or a Chinese character with the signs around it.
_PARTS = re.compile(r"[“（《]*[\u3400-\u9fff][，。；：、？！）》”]*\s*|[“（《]*[^\s\u3400-\u9fff“（《]+\s*")


def print_json(schema: str, value: Mapping[str, object]) -> None:
    """One object, as the whole of the output; `schema` names what it holds, and changes with what its keys mean."""
    import json

    click.echo(json.dumps({"schema": f"actforge/{schema}/1", **value}, indent=2, ensure_ascii=False))


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


def in_colour(verdict: str, text: str, *, bold: bool | None = None) -> str:
    """Text in the colour of a verdict; what holds under a condition has that of what is certified."""
    return click.style(text, fg=_VERDICTS.get(verdict, "cyan"), bold=bold)


def print_text(text: str, indent: int = 0, hang: int = 2) -> None:
    """A paragraph in lines that fit the window and the eye; what follows the first line hangs. No word is broken."""
    told = _lines(text, min(terminal_width(), _LINE) - indent - hang)
    for number, line in enumerate(told):
        click.echo(" " * (indent + (hang if number else 0)) + line)


def _lines(text: str, width: int) -> list[str]:
    whole = _EQUATION.sub(lambda found: found[0].replace(" ", _GLUE), text)
    if _columns(text) == len(text):
        lines = textwrap.wrap(whole, max(width, 1), break_long_words=False, break_on_hyphens=False)
    else:
        lines = [""]
        for part in _PARTS.findall(whole):
            if lines[-1] and _columns(lines[-1] + part.rstrip()) > width:
                lines[-1] = lines[-1].rstrip()
                lines.append("")
            lines[-1] += part if lines[-1] else part.lstrip()
    return [line.replace(_GLUE, " ") for line in lines] or [""]


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: a Chinese character takes two."""
    return sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def print_table(
    header: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[str] = (), err: bool = False
) -> None:
    """A table in the window's width, with the columns of `numbers` set to the right.

    Where it is too wide, cells are set in lines, the widest column first. Where not even single words fit, each row
    becomes a paragraph below the first head: its first cell, and below it a line for each other one.
    """
    columns = list(zip(header, *rows, strict=True))
    widths = _widths(columns, terminal_width() - _GAP * (len(columns) - 1))
    if widths is None:
        _print_paragraphs(header, rows, err)
        return
    right = [name in numbers for name in header]
    for number, row in enumerate((header, *rows)):
        cells = [_lines(cell, width) for cell, width in zip(row, widths, strict=True)]
        for line in zip_longest(*cells, fillvalue=""):
            spaces = [" " * (w - _columns(t)) for t, w in zip(line, widths, strict=True)]
            set_ = [space + t if r else t + space for t, space, r in zip(line, spaces, right, strict=True)]
            if number:  # in colour once the widths are counted
                set_ = [_coloured(cell, text) for cell, text in zip(row, set_, strict=True)]
            click.secho((" " * _GAP).join(set_).rstrip(), bold=number == 0 or None, err=err)


def _coloured(cell: str, text: str) -> str:
    """A cell's text in the colour of its first word, if that says how something stands."""
    colour = _COLOURS.get(cell.partition(" ")[0]) if cell else None
    words = text.strip()
    return text.replace(words, click.style(words, fg=colour)) if colour and words else text


def _widths(columns: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """How wide columns are that share the room; None where their longest words do not fit."""
    widths = [max(map(_columns, column)) for column in columns]
    least = [
        max(_columns(part.rstrip()) for cell in column for part in _PARTS.findall(cell) or [""]) for column in columns
    ]
    if sum(least) > room:
        return None
    while sum(widths) > room:
        widest = max((k for k in range(len(widths)) if widths[k] > least[k]), key=lambda k: widths[k])
        widths[widest] -= 1
    return widths


def _print_paragraphs(header: Sequence[str], rows: Sequence[Sequence[str]], err: bool) -> None:
    if header[0]:
        click.secho(f"{header[0]}:", bold=True, err=err)
    for first, *others in rows:
        click.secho(first, bold=True, err=err)
        for name, cell in zip(header[1:], others, strict=True):
            for line in _lines(f"{name}: {cell}" if name else cell, terminal_width() - 4) if cell else ():
                click.echo(f"    {_coloured(cell, line)}", err=err)


def print_diff(diff: str) -> None:
    """A unified diff, coloured where click finds that the output can show it."""
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.splitlines():
        click.secho(line, fg=colours.get(line[:1]), bold=line.startswith(("+++", "---")))
