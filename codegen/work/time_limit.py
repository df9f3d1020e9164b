"""A bound on the time of what this process does itself.

Takes seconds, and what is being done; gives a block that is ended when they have passed, and a `Late` that says what
took so long. Python code is ended wherever it is, SymPy's and the author's of a definition; a single call into a
library in C ends first. Where there is no timer (Windows, a thread that is not the main one), nothing is ended.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import UserError

LONGER = "write the formula in simpler terms, or give it more time: --seconds"
_AGAIN = 1.0  # seconds after which it is ended again: code that catches everything caught the first one


class Late(UserError):
    """What took more time than it was given."""


class _Alarm(BaseException):
    """Raised where the process is at work; no `except Exception` holds it up."""


@contextmanager
def within(seconds: float | None, what: str) -> Iterator[Callable[[str], None]]:
    """A block with a limit of seconds; gives a function that says what comes next, for which they begin anew.

    Raises
    ------
    Late
        When they have passed; what was interrupted is its cause.
    """
    if seconds is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield lambda _: None
        return
    doing, armed = what, False

    def ring(*_: object) -> None:
        if armed:
            raise _Alarm

    def next_is(label: str) -> None:
        nonlocal doing
        doing = label
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)

    start = time.monotonic()
    left, again = signal.getitimer(signal.ITIMER_REAL)
    before = signal.signal(signal.SIGALRM, ring)
    try:
        try:
            armed = True  # an alarm of a block around this one, until here, comes again after this one
            next_is(what)
            yield next_is
        finally:
            armed = False
    except _Alarm as alarm:
        armed = False
        raise Late(f"{doing} took more than {seconds:g} seconds", LONGER) from alarm
    finally:
        signal.signal(signal.SIGALRM, before)
        # A block around this one goes on with what is left of its time.
        signal.setitimer(signal.ITIMER_REAL, left and max(left - (time.monotonic() - start), 1e-3), again)
