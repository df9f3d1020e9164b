"""A trial, and the processes of this machine that make trials.

Takes trials; gives what each of them found, in the order in which they end. Trials are independent of each other, so
it does not matter where one is made.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .backward import sampled_products
from .checks import Found, block, blocks, sampled
from .kernel_under_test import BACKWARD, KernelUnderTest, subject
from .other_parameters import elsewhere
from .pairs import pair_block, sampled_pairs


@dataclass(frozen=True)
class KernelName:
    """Which kernel of a package."""

    activation: str
    function: str  # "f", "d1", "d2", ..., "d_<parameter>" or "backward"
    type: str  # as NumPy calls it
    general: bool = False  # over the domain of its parameters, and not at the defaults alone

    def __str__(self) -> str:
        return self.activation + f".{self.function}" * (self.function != "f")


@dataclass(frozen=True)
class Trial:
    """A piece of work: a block of bit patterns, or the sample."""

    defs: Path
    out: Path
    kernel: KernelName
    block: int | None

    @property
    def shown(self) -> str:
        part = (
            "" if self.block is None else f", block {self.block + 1} of {blocks(self.kernel.type, self.subject.gated)}"
        )
        return f"{self.kernel} in {self.kernel.type}{', other parameters' * self.kernel.general}{part}"

    @property
    def subject(self) -> KernelUnderTest:
        k = self.kernel
        return subject(self.defs, self.out, k.activation, k.function, k.type)


@dataclass(frozen=True)
class Done:
    """What a trial found, and the seconds that it took."""

    trial: Trial
    found: Found
    seconds: float


Run = Callable[[Sequence[Trial]], Iterator[Done]]


def do(trial: Trial) -> Done:
    """Make a trial here."""
    start = time.perf_counter()
    if trial.kernel.function == BACKWARD:
        found = sampled_products(trial.subject)
    elif trial.kernel.general:
        found = elsewhere(trial.subject)
    elif trial.subject.gated:
        found = sampled_pairs(trial.subject) if trial.block is None else pair_block(trial.subject, trial.block)
    else:
        found = sampled(trial.subject) if trial.block is None else block(trial.subject, trial.block)
    return Done(trial, found, time.perf_counter() - start)


def here(trials: Sequence[Trial]) -> Iterator[Done]:
    """Make trials in this process, one after the other."""
    yield from map(do, trials)


def processes(jobs: int) -> Run:
    """Runs trials in a number of processes."""

    def run(trials: Sequence[Trial]) -> Iterator[Done]:
        if jobs == 1 or len(trials) < 2:
            yield from here(trials)
            return
        from concurrent.futures import ProcessPoolExecutor, as_completed
        from multiprocessing import get_context

        # Forking a process that has threads, as NumPy's and ours has, can leave the child waiting for one that it
        # lacks.
        pool = ProcessPoolExecutor(min(jobs, len(trials)), get_context("spawn"))
        try:
            for future in as_completed([pool.submit(do, trial) for trial in trials]):
                yield future.result()
        finally:
            pool.shutdown(cancel_futures=True)

    return run
