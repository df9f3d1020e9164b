"""The order of the work: which trials there are, who runs them, and which need not be run again.

Takes names of activations and how thoroughly to ask; gives a `Verdict` for each kernel. Trials are independent, so
they run in as many processes as are wanted. The blocks of an exhaustive run are noted beside the output as they are
done, under a digest of the code that was measured: what was interrupted goes on where it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import output
from .subject import functions, package, subject
from .trial import BLOCKS, FINITE, Found, block, sampled
from .ulps import HALVES


@dataclass(frozen=True)
class KernelName:
    """Which kernel of a package."""

    activation: str
    function: str  # "f", "d1", "d2" or "d_<parameter>"
    type: str  # as NumPy calls it

    def __str__(self) -> str:
        return self.activation + f".{self.function}" * (self.function != "f")


@dataclass(frozen=True)
class Verdict:
    """What was found of a kernel, and how long the machine was at it."""

    kernel: KernelName
    found: Found
    seconds: float
    bound: float | None  # in ulps; None where none is promised

    @property
    def kept(self) -> bool:
        """Whether the kernel keeps what is promised."""
        return not self.found.faults and (self.bound is None or self.found.ulps <= self.bound)


@dataclass(frozen=True)
class _Trial:
    """A piece of work: a block of bit patterns, or the sample."""

    defs: Path
    out: Path
    kernel: KernelName
    block: int | None

    @property
    def shown(self) -> str:
        part = "" if self.block is None else f", block {self.block + 1} of {BLOCKS}"
        return f"{self.kernel} in {self.kernel.type}{part}"


@dataclass(frozen=True)
class _Done:
    """What a trial found, and the seconds that it took."""

    trial: _Trial
    found: Found
    seconds: float


def verify(
    defs: Path,
    out: Path,
    names: Sequence[str],
    bound: float,
    types: Sequence[str],
    *,
    exhaustive: bool = False,
    jobs: int = 1,
    tell: Callable[[str], None] = lambda _: None,
) -> tuple[Verdict, ...]:
    """Measure the kernels of activations, at default parameters.

    Parameters
    ----------
    defs, out : Path
        The definitions, and the folder generated from them.
    names : sequence of str
    bound : float
        In ulps, for float32 and float64.
    types : sequence of str
        As NumPy calls them.
    exhaustive : bool
        Try every float32 input.
    jobs : int
        How many processes work.
    tell : callable
        Is told what is done.
    """
    package(out)
    kernels = [KernelName(a, f, t) for a in names for f in functions(defs, a) for t in types]
    results = {k: (Found(), 0.0) for k in kernels}
    trials = [_Trial(defs, out, k, None) for k in kernels]
    notebooks = {k: _notebook(defs, out, k) for k in kernels if exhaustive and k.type == "float32"}
    for kernel, notebook in notebooks.items():
        known = _noted(defs, out, kernel, notebook)
        for done in known.values():
            _add(results, done)
        trials += [_Trial(defs, out, kernel, b) for b in range(BLOCKS) if b not in known]
    for count, done in enumerate(_run(trials, jobs), 1):
        tell(f"{count} of {len(trials)}: {done.trial.shown}")
        if done.trial.block is not None:
            _note(done, notebooks[done.trial.kernel])
        _add(results, done)
    return tuple(
        Verdict(k, _told(k, found, exhaustive), seconds, None if k.type in HALVES else bound)
        for k, (found, seconds) in results.items()
    )


def _told(kernel: KernelName, found: Found, exhaustive: bool) -> Found:
    """Of an exhaustive run, the inputs that the sample tried before are counted once."""
    if not (exhaustive and kernel.type == "float32"):
        return found
    return replace(found, tried=FINITE)


def _add(results: dict[KernelName, tuple[Found, float]], done: _Done) -> None:
    found, seconds = results[done.trial.kernel]
    results[done.trial.kernel] = found + done.found, seconds + done.seconds


def _run(trials: Sequence[_Trial], jobs: int) -> Iterator[_Done]:
    if jobs == 1 or len(trials) < 2:
        yield from map(_do, trials)
        return
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    # Forking a process that has threads, as NumPy's and ours has, can leave the child waiting for one that it lacks.
    pool = ProcessPoolExecutor(min(jobs, len(trials)), get_context("spawn"))
    try:
        for future in as_completed([pool.submit(_do, trial) for trial in trials]):
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _do(trial: _Trial) -> _Done:
    start = time.perf_counter()
    k = trial.kernel
    measured = subject(trial.defs, trial.out, k.activation, k.function, k.type)
    found = sampled(measured) if trial.block is None else block(measured, trial.block)
    return _Done(trial, found, time.perf_counter() - start)


def _notebook(defs: Path, out: Path, kernel: KernelName) -> str:
    measured = subject(defs, out, kernel.activation, kernel.function, kernel.type)
    return f"verified-{kernel}-{measured.digest(out, kernel.activation, kernel.function)}.jsonl"


def _note(done: _Done, notebook: str) -> None:
    found, trial = done.found, done.trial
    line = [trial.block, found.ulps, found.at, found.tried, list(found.faults), done.seconds]
    output.note(trial.out, notebook, json.dumps(line))


def _noted(defs: Path, out: Path, kernel: KernelName, notebook: str) -> dict[int, _Done]:
    """The blocks of a kernel that an earlier run did."""
    trial = _Trial(defs, out, kernel, None)
    done = {}
    for number, ulps, at, tried, faults, seconds in _lines(output.notes(out, notebook)):
        found = Found(ulps, at, tried, tuple(faults))
        done[number] = _Done(replace(trial, block=number), found, seconds)
    return done


def _lines(lines: Iterable[str]) -> Iterator[list[Any]]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:  # damaged: the block is done again
            continue
