"""What the processes of one run share: work that one of them does and the others find done."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def one_at_a_time(factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """One process after the other; gives a folder that is theirs together, and of this run alone."""
    base = factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that the first process fills."""
    with one_at_a_time(factory, name) as shared:
        folder, made = shared / name, shared / f"{name}.made"
        if not made.exists():
            make(folder)
            made.touch()
        return folder
