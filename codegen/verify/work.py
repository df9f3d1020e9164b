"""The order of the work: which trials there are, who runs them, and which need not be run again.

Takes names of activations and how thoroughly to ask; gives a `Verdict` for each kernel at each grade. What both grades
share is measured once. Trials are independent, so they run in as many processes as are wanted. The blocks of an
exhaustive run are noted beside the output as they are done, under a digest of the code that was measured: what was
interrupted goes on where it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import output
from .subject import Subject, functions, grades, subject
from .trial import BLOCKS, FINITE, Found, block, sampled


@dataclass(frozen=True)
class KernelName:
    """Which kernel of a package."""

    activation: str
    function: str  # "f", "d1", "d2" or "d_<parameter>"
    type: str  # as NumPy calls it
    grade: str = ""  # or "exact"

    def __str__(self) -> str:
        return self.activation + f".{self.function}" * (self.function != "f")


@dataclass(frozen=True)
class Verdict:
    """What was found of a kernel, and how long the machine was at it."""

    kernel: KernelName
    found: Found
    seconds: float
    bound: float | None  # in ulps; None where every result has to be correctly rounded

    @property
    def kept(self) -> bool:
        """Whether the kernel keeps what is promised: no fault, and an error within the bound, or right everywhere."""
        if self.bound is None:
            return not self.found.faults and self.found.right == self.found.tried
        return not self.found.faults and self.found.ulps <= self.bound


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


Limits = Mapping[tuple[str, str], float]  # in ulps, by grade and type


def verify(
    defs: Path,
    out: Path,
    names: Sequence[str],
    limits: Limits,
    types: Sequence[str],
    *,
    exhaustive: bool = False,
    known: Mapping[KernelName, Found] | None = None,
    jobs: int = 1,
    tell: Callable[[str], None] = lambda _: None,
) -> tuple[Verdict, ...]:
    """Measure the kernels of activations, at default parameters.

    Parameters
    ----------
    defs, out : Path
        The definitions, and the folder generated from them.
    names : sequence of str
    limits : mapping
        The bounds; a type without one is to be correctly rounded.
    types : sequence of str
        As NumPy calls them.
    exhaustive : bool
        Try every float32 input.
    known : mapping, optional
        What was found of some kernels before, and is not looked for again.
    jobs : int
        How many processes work.
    tell : callable
        Is told what is done.
    """
    kernels = [KernelName(a, f, t, g) for a in names for f in functions(defs, a) for t in types for g in grades(out)]
    first: dict[str, KernelName] = {}  # of those that are the same code
    same = {k: first.setdefault(_subject(defs, out, k).digest, k) for k in kernels}
    results = {k: (found, 0.0) for k, found in (known or {}).items() if k in same}
    measured = [k for k in first.values() if k not in results]
    results |= {k: (Found(), 0.0) for k in measured}
    trials = [_Trial(defs, out, k, None) for k in measured]
    notebooks = {k: _notebook(defs, out, k) for k in measured if exhaustive and k.type == "float32"}
    for kernel, notebook in notebooks.items():
        noted = _noted(defs, out, kernel, notebook)
        for done in noted.values():
            _add(results, done)
        trials += [_Trial(defs, out, kernel, b) for b in range(BLOCKS) if b not in noted]
    start = time.monotonic()
    for count, done in enumerate(_run(trials, jobs), 1):
        left = (time.monotonic() - start) / count * (len(trials) - count)
        tell(f"{count} of {len(trials)}, {_duration(left)} left: {done.trial.shown}")
        if done.trial.block is not None:
            _note(done, notebooks[done.trial.kernel])
        _add(results, done)
    verdicts = []
    for kernel, twin in same.items():
        found, seconds = results[kernel if kernel in results else twin]
        found = _told(kernel, found, exhaustive)
        verdicts.append(
            Verdict(kernel, found, seconds if kernel in measured else 0.0, limits.get((kernel.grade, kernel.type)))
        )
    return tuple(verdicts)


def _duration(seconds: float) -> str:
    """Hours and minutes, or seconds where there are few."""
    minutes = round(seconds / 60)
    return (
        f"{minutes // 60} h {minutes % 60} min"
        if minutes >= 60
        else f"{minutes} min"
        if minutes > 1
        else f"{seconds:.0f} s"
    )


def _subject(defs: Path, out: Path, k: KernelName) -> Subject:
    return subject(defs, out, k.activation, k.function, k.type, k.grade)


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
    measured = _subject(trial.defs, trial.out, trial.kernel)
    found = sampled(measured) if trial.block is None else block(measured, trial.block)
    return _Done(trial, found, time.perf_counter() - start)


def _notebook(defs: Path, out: Path, kernel: KernelName) -> str:
    return f"verified-{kernel}-{_subject(defs, out, kernel).digest}.jsonl"


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
