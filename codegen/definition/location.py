"""Where something was written, and the error that says so.

Takes the call stack; gives the author's `Location` in it. A `DefinitionError` is a mistake of the author's, never a
fault of the tool's own: it names the file, the line, what is wrong and what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from ..errors import Excerpt, UserError
from .excerpt import excerpt as written


@dataclass(frozen=True)
class Location:
    """A line of a file, or with line 0 the whole of it."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


class DefinitionError(UserError):
    """A mistake in a definition.

    Parameters
    ----------
    location : Location
        The line to look at.
    what, todo : str
        What is wrong with it, and what to do.
    excerpt : Excerpt, optional
        The line, and the piece of it, where they are known.
    piece : str, optional
        What is wrong, as it is written in the statement that holds the line.
    """

    def __init__(
        self, location: Location, what: str, todo: str, excerpt: Excerpt | None = None, *, piece: str = ""
    ) -> None:
        super().__init__(what, todo, file=location.file, line=location.line or None, excerpt=excerpt)
        self.location, self.piece = location, piece

    def shown(self) -> Excerpt | None:
        """The piece of the author's file that is meant."""
        return self.excerpt or written(self.location.file, self.location.line, self.piece)


class NoValue(DefinitionError):
    """A formula that has no value at a point, where it has none by a limit either."""

    def __init__(self, location: Location, what: str, point: Any) -> None:
        todo = "write it for the whole real line, with Piecewise((value, condition), ..., (value, True))"
        super().__init__(location, what, todo)
        self.point = point


_stated: ContextVar[Location | None] = ContextVar("_stated", default=None)


@contextmanager
def written_at(location: Location) -> Iterator[None]:
    """What is made meanwhile was written there, whoever calls: a formula that was typed stands in no file."""
    token = _stated.set(location)
    try:
        yield
    finally:
        _stated.reset(token)


def caller() -> Location:
    """The nearest line on the call stack that is not this package's own."""
    stated = _stated.get()
    if stated is not None:
        return stated
    frame = sys._getframe(1)
    package = __name__.partition(".")[0]
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame = frame.f_back
    return Location(frame.f_code.co_filename, frame.f_lineno)
