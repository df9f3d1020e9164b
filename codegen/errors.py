"""A mistake of the user's, and what the tool cannot do: what is wrong, where, and what to do about it.

Takes no other module of the project, so that every room can raise them; the command line prints a `UserError` and
leaves with status 2. Any other exception that reaches the command line is a fault of the tool's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

_WIDTH = 100  # of a line that is shown


@dataclass(frozen=True)
class Excerpt:
    """A line that somebody wrote, and the piece of it that is meant: `text[start:end]`."""

    text: str
    start: int
    end: int

    def __str__(self) -> str:
        """The line, and carets under the piece; a long line is cut, and what a terminal cannot print is a dot."""
        shown = "".join(c if c.isprintable() else " " if c in "\t\n" else "·" for c in self.text)
        first = max(0, min(self.start - _WIDTH // 3, len(shown) - _WIDTH))
        last = min(len(shown), first + _WIDTH)
        head, tail = "…" * (first > 0), "…" * (last < len(shown))
        start, end = self.start - first, min(max(self.end, self.start + 1), last + 1) - first
        return f"{head}{shown[first:last]}{tail}\n{' ' * (len(head) + start)}{'^' * (end - start)}"


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
    excerpt
        The piece of what was written, if one is known.
    """

    def __init__(
        self, what: str, todo: str = "", *, file: str = "", line: int | None = None, excerpt: Excerpt | None = None
    ) -> None:
        self.what, self.todo, self.file, self.line, self.excerpt = what, todo, file, line, excerpt
        super().__init__(what)

    @property
    def where(self) -> str:
        """`file:line`, as compilers print it; empty where the mistake is in no file."""
        return f"{self.file}:{self.line}" if self.file and self.line is not None else self.file

    def shown(self) -> Excerpt | None:
        """The piece that is meant, which may have to be looked for."""
        return self.excerpt

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        shown = ["  " + line for line in str(self.excerpt).splitlines()] if self.excerpt else []
        return "\n".join([head, *shown, *([f"  {self.todo}"] if self.todo else [])])

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), {**self.__dict__})


def _again(kind: type[UserError], fields: dict[str, object]) -> UserError:
    """An error that another process raised."""
    error = kind.__new__(kind)
    error.__dict__.update(fields)
    error.args = (error.what,)
    return error


class Refusal(Exception):
    """What cannot be done with an expression: the part that stands in the way, and the stage that has no way past it.

    Nothing but a refusal is caught to try another way: every other exception is a fault of this program's, and ends
    the work.

    Parameters
    ----------
    part
        The part in the way, in a sentence without a full stop.
    stage
        What could not be made of it; by default what the class is named for.
    """

    of: ClassVar[str] = "way"

    def __init__(self, part: str, stage: str = "") -> None:
        self.part, self.stage = part, stage or self.of
        super().__init__(part)


class UserErrors(UserError):
    """Several errors, reported together; `done` is what was done nevertheless, as JSON can hold it."""

    def __init__(self, errors: Sequence[Exception], done: Mapping[str, object] | None = None) -> None:
        super().__init__("; ".join(map(str, errors)))
        self.errors, self.done = tuple(errors), dict(done or {})

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Advice for an unknown word: the known one that it resembles, or all of them."""
    known = sorted(known)
    close = resembles(word, known)
    return f"did you mean {close}?" if close else f"there are: {', '.join(known)}"


def resembles(word: str, known: Iterable[str]) -> str | None:
    """The known word that an unknown one was probably meant to be."""
    import difflib  # not needed where nothing is wrong

    folded = {k.lower(): k for k in known}
    close = difflib.get_close_matches(word.lower(), folded)
    close.sort(key=lambda known: sorted(known) != sorted(word.lower()))  # letters that changed places come first
    return folded[close[0]] if close else None
