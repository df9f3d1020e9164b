"""A mistake of the user's: what is wrong, where, and what to do about it.

Takes no other module of the project, so that every room can raise it; the command line prints it and leaves with
status 2. Any other exception that reaches the command line is a fault of the tool's own.
"""

from __future__ import annotations

from collections.abc import Iterable


class UserError(Exception):
    """Something that the user can put right.

    Parameters
    ----------
    what
        What is wrong, in one sentence without a full stop.
    todo
        What to do about it; may be empty.
    file, line
        Where it stands, if it stands in a file.
    """

    def __init__(self, what: str, todo: str = "", *, file: str = "", line: int | None = None) -> None:
        self.what, self.todo, self.file, self.line = what, todo, file, line
        super().__init__(what)

    @property
    def where(self) -> str:
        """`file:line`, as compilers print it; empty where the mistake is in no file."""
        return f"{self.file}:{self.line}" if self.file and self.line is not None else self.file

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}\n  {self.todo}" if self.todo else head


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Advice for an unknown word: the known one that it resembles, or all of them."""
    import difflib  # not needed where nothing is wrong

    known = sorted(known)
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {close[0]}?" if close else f"there are: {', '.join(known)}"
