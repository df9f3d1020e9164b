"""How long calls take, side by side.

Takes calls by name; gives the median time of each. Every round times all of them, in an order that changes from round
to round, so that what slows the machine for a while slows them all, and none always follows the same other one.
"""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import repeat
from statistics import median, quantiles
from time import perf_counter_ns

from ..answers.speeds import Time

Call = Callable[[], object]
Clock = Callable[[], int]

AIM = 1_000_000  # nanoseconds that one timing should take: ten thousand times the clock's own steps


def measure(calls: Mapping[str, Call], rounds: int, clock: Clock = perf_counter_ns) -> dict[str, Time]:
    """Time every call in each of `rounds` rounds; at least two."""
    repeats = {name: _repeats(call, clock) for name, call in calls.items()}
    samples: dict[str, list[float]] = {name: [] for name in calls}
    order, shuffle = list(calls), random.Random(0).shuffle
    with _no_collection():
        for _ in range(rounds):
            shuffle(order)
            for name in order:
                samples[name].append(_time(calls[name], repeats[name], clock) / repeats[name])
    return {name: summary(times) for name, times in samples.items()}


def summary(times: list[float]) -> Time:
    """The median and the spread of at least two times."""
    low, middle, high = quantiles(times, n=4, method="inclusive")
    return Time(median(times), (high - low) / middle if middle else 0.0)


def _repeats(call: Call, clock: Clock) -> int:
    """How many calls take long enough to be timed together."""
    count = 1
    while (taken := _time(call, count, clock)) < AIM // 2:
        count = max(2 * count, min(10 * count, round(count * AIM / max(taken, 1))))
    return count


def _time(call: Call, count: int, clock: Clock) -> int:
    start = clock()
    for _ in repeat(None, count):
        call()
    return clock() - start


@contextmanager
def _no_collection() -> Iterator[None]:
    """Garbage is not collected while a clock runs: it would be one call's garbage, and another call's time."""
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
