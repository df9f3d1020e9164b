"""How long each stage of each task took, in the log of `actforge`.

Takes the label of a task and the stages it passes through; logs a line for each at the level INFO, whichever process
does the work. A `Collector` is a handler that keeps them as data.
"""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

LOG = logging.getLogger("actforge")
LOG.addHandler(logging.NullHandler())
_LINE = "%s: %s took %.3f s"


class Stages:
    """The stages of one task; each is logged when the next begins, or the task ends."""

    def __init__(self, label: str) -> None:
        self.label, self.stage, self._since = label, "its beginning", time.monotonic()

    def next(self, stage: str) -> None:
        """A stage begins, and the one before has ended."""
        now = time.monotonic()
        LOG.info(_LINE, self.label, self.stage, now - self._since)
        self.stage, self._since = stage, now


class Collector(logging.Handler):
    """The stages that were logged: label, stage, seconds."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.stages: list[tuple[str, str, float]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.msg == _LINE and isinstance(record.args, tuple):
            label, stage, seconds = record.args
            self.stages.append((str(label), str(stage), float(str(seconds))))

    def by_stage(self) -> list[tuple[str, int, float]]:
        """Each stage, how many tasks passed through it, and their seconds together; the longest first."""
        found: dict[str, list[float]] = defaultdict(list)
        for _, stage, seconds in self.stages:
            found[stage].append(seconds)
        return sorted(((s, len(t), sum(t)) for s, t in found.items()), key=lambda row: -row[2])

    def slowest(self, count: int) -> list[tuple[str, str, float]]:
        """The stages of single tasks that took longest."""
        return sorted(self.stages, key=lambda row: -row[2])[:count]


@contextmanager
def collected() -> Iterator[Collector]:
    """What is logged within the block."""
    collector, level = Collector(), LOG.level
    LOG.addHandler(collector)
    LOG.setLevel(min(logging.INFO, level or logging.INFO))
    try:
        yield collector
    finally:
        LOG.removeHandler(collector)
        LOG.setLevel(level)
