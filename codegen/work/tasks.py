"""Run tasks: from the cache, in a bounded process, or in this process.

Takes a library, or whatever tasks are about; gives a function that starts a task on it and gives what waits for the
result. A task takes the library and plain arguments, and gives text: what is known from the cache is not done again.
SymPy's objects do not travel, so a process reads the definitions itself, from where the library says it came from.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Protocol

from .cache import keep, known
from .processes import Limits, Workers, doing, staged


class Origin(Hashable, Protocol):
    """Where a process reads what its tasks are about."""

    def read(self) -> Any: ...


class Readable(Protocol):
    """What tasks are about, such as a library; without an origin this process alone has it."""

    @property
    def origin(self) -> Origin | None: ...


Task = Callable[..., str]  # of a library, and arguments
Start = Callable[..., Callable[[], Any]]  # of a label, a key, what reads the text, a task, and its arguments


@contextmanager
def crew(
    library: Readable, jobs: int = 1, limits: Limits | None = None, tell: Callable[[str], None] = lambda _: None
) -> Iterator[Start]:
    """What starts tasks.

    Parameters
    ----------
    library : Readable
        What every task takes first.
    jobs : int
        How many processes work, if any.
    limits : Limits, optional
        Of each task; without them one process alone is this one, and nothing is bounded.
    tell : callable
        Hears which task of how many is begun.
    """
    made: list[Workers] = []
    apart = library.origin is not None and (jobs > 1 or limits is not None)

    def start(label: str, key: str, read: Callable[[str], Any], task: Task, *arguments: Any) -> Callable[[], Any]:
        text = known(key)
        if text is not None:
            try:
                value = read(text)
            except ValueError:  # written by nobody's build: it is done again
                pass
            else:
                return lambda: value
        if not apart:
            return lambda: _kept(key, read, _done_here(label, task, library, *arguments))
        if not made:
            made.append(Workers(max(jobs, 1), limits or Limits(), tell))
        wait = made[0].start(label, _in_process, task, library.origin, *arguments)
        return lambda: _kept(key, read, wait())

    try:
        yield start
    finally:
        for workers in made:
            workers.stop()


def _done_here(label: str, task: Task, about: Readable, *arguments: Any) -> str:
    with staged(label):
        return task(about, *arguments)


def _kept(key: str, read: Callable[[str], Any], text: str) -> Any:
    keep(key, text)
    return read(text)


@cache
def _read(origin: Origin) -> Any:
    doing("reading the definition")
    return origin.read()


def _in_process(task: Task, origin: Origin, *arguments: Any) -> str:
    return task(_read(origin), *arguments)
