"""A bound on the time of what this process does itself."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

import pytest

from codegen.work.time_limit import Late, within


def test_a_block_that_takes_too_long_is_ended() -> None:
    with pytest.raises(Late, match="the second took more than"), within(0.01, "the first") as next_is:
        next_is("the second")
        while True:
            pass


def test_an_alarm_that_rings_before_a_block_begins_is_not_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of a block around it: what it raised here was caught by nobody."""
    install = signal.signal

    def rings(number: int, handler: Callable[..., Any]) -> Any:
        before = install(number, handler)
        os.kill(os.getpid(), signal.SIGALRM)
        return before

    with monkeypatch.context() as patched:
        patched.setattr(signal, "signal", lambda n, h: (patched.undo(), rings(n, h))[1])
        with within(60, "inner"):
            pass


def test_a_block_around_another_goes_on_with_what_is_left() -> None:
    with pytest.raises(Late, match="outer"), within(0.05, "outer"):
        with within(60, "inner"):
            pass
        while True:
            pass
