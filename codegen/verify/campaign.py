"""The order of the work: which trials there are, and which need not be made again.

Takes names of activations, how thoroughly to ask, and who makes trials; gives a `Verdict` for each kernel. The trials
of an exhaustive run are noted next to the output as they end, under a digest of the code that was measured: what was
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
from ..definition.activation import gate
from .checks import Found, blocks, inputs
from .kernel_under_test import BACKWARD, functions, gated, parameters
from .trials import Done, KernelName, Run, Trial, here
from .ulps import HALVES


@dataclass(frozen=True)
class Verdict:
    """What was found of a kernel, and how long the machine was at it."""

    kernel: KernelName
    found: Found
    seconds: float
    bound: float | None  # in ulps; None where every result has to be correctly rounded
    parameters: tuple[str, ...] = ()  # the names of those that were varied; of `backward` what stands beside x

    @property
    def kept(self) -> bool:
        """Whether the kernel keeps what is promised: no fault, and an error within the bound, or right everywhere."""
        if self.bound is None:
            return not self.found.faults and self.found.right == self.found.tried
        return not self.found.faults and self.found.ulps <= self.bound


MORE = 1.0  # ulps that a kernel may be farther away where parameters are not the defaults, and that `backward` may be
PRODUCT = 1.0  # ulps of `backward` in half formats: two roundings
Limits = Mapping[str, float]  # in ulps, by type


def verify(
    defs: Path,
    out: Path,
    names: Sequence[str],
    limits: Limits,
    types: Sequence[str],
    *,
    exhaustive: bool = False,
    known: Mapping[KernelName, Found] | None = None,
    run: Run = here,
    tell: Callable[[str], None] = lambda _: None,
) -> tuple[Verdict, ...]:
    """Measure the kernels of activations, at default parameters and, on a sample, at others.

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
        Try every float32 input, and a hundred million in float64.
    known : mapping, optional
        What was found of some kernels before, and is not looked for again.
    run : callable
        Makes the trials, here or elsewhere, and gives what they find as they end.
    tell : callable
        Called with what is being done.
    """
    kernels = [k for a in dict.fromkeys(names) for k in _kernels(defs, out, a, types)]
    results = {k: (found, 0.0) for k, found in (known or {}).items() if k in kernels}
    measured = [k for k in kernels if k not in results]
    results |= {k: (Found(), 0.0) for k in measured}
    notebooks = {k: _notebook(defs, out, k) for k in measured if exhaustive and _in_blocks(defs, k)}
    trials = [Trial(defs, out, k, None) for k in measured if k not in notebooks]
    for kernel, notebook in notebooks.items():
        noted = _noted(defs, out, kernel, notebook)
        for done in noted.values():
            _add(results, done)
        trials += [Trial(defs, out, kernel, b) for b in (None, *range(_blocks(defs, kernel))) if b not in noted]
    start = time.monotonic()
    for count, done in enumerate(run(trials), 1):
        left = (time.monotonic() - start) / count * (len(trials) - count)
        tell(f"{count} of {len(trials)}, {_duration(left)} left: {done.trial.shown}")
        if done.trial.kernel in notebooks:
            _note(done, notebooks[done.trial.kernel])
        _add(results, done)
    verdicts = []
    for kernel in kernels:
        found, seconds = results[kernel]
        if exhaustive and _in_blocks(defs, kernel):  # what the sample tried before is counted once
            all_of_them = inputs(kernel.type, gated(defs, kernel.activation))
            found = replace(found, tried=all_of_them, right=found.right - found.tried + all_of_them)
        bound = limits.get(kernel.type)
        if kernel.function == BACKWARD:
            bound = PRODUCT if bound is None else bound + MORE
            varied: tuple[str, ...] = ("grad", gate.name) if gated(defs, kernel.activation) else ("grad",)
        else:
            bound = bound + MORE if bound is not None and kernel.general else bound
            varied = parameters(defs, kernel.activation) if kernel.general else ()
        verdicts.append(Verdict(kernel, found, seconds, bound, varied))
    return tuple(verdicts)


def _in_blocks(defs: Path, kernel: KernelName) -> bool:
    """Whether all inputs are tried, or enough to be tried block by block."""
    return bool(_blocks(defs, kernel)) and not kernel.general


def _blocks(defs: Path, kernel: KernelName) -> int:
    """How many blocks there are: the gate's own derivative takes x alone, and in half types it is sampled whole."""
    pairs = gated(defs, kernel.activation)
    sampled = kernel.function == BACKWARD or (pairs and kernel.function == "d_gate")
    return 0 if sampled else blocks(kernel.type, pairs)


def _kernels(defs: Path, out: Path, activation: str, types: Sequence[str]) -> Iterator[KernelName]:
    """The kernels of an activation: at the defaults, and, but for `backward`, over the domain of its parameters."""
    for function in functions(defs, out, activation):
        for type in types:
            alone = type in HALVES or function == BACKWARD or gated(defs, activation)
            varies = parameters(defs, activation) and not alone
            for general in (False, True) if varies else (False,):
                yield KernelName(activation, function, type, general)


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


def _add(results: dict[KernelName, tuple[Found, float]], done: Done) -> None:
    found, seconds = results[done.trial.kernel]
    results[done.trial.kernel] = found + done.found, seconds + done.seconds


def _notebook(defs: Path, out: Path, kernel: KernelName) -> str:
    return f"verified-{kernel}-{Trial(defs, out, kernel, None).subject.digest}.jsonl"


def _note(done: Done, notebook: str) -> None:
    found, trial = done.found, done.trial
    line = [trial.block, found.ulps, found.at, found.tried, list(found.faults), done.seconds, found.right]
    output.note(trial.out, notebook, json.dumps(line))


def _noted(defs: Path, out: Path, kernel: KernelName, notebook: str) -> dict[int | None, Done]:
    """The blocks of a kernel that an earlier run did, and the sample, which has no number."""
    trial = Trial(defs, out, kernel, None)
    done = {}
    for number, ulps, at, tried, faults, seconds, right in _lines(output.notes(out, notebook)):
        found = Found(ulps, at, tried, tuple(faults), right)
        done[number] = Done(replace(trial, block=number), found, seconds)
    return done


def _lines(lines: Iterable[str]) -> Iterator[list[Any]]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:  # damaged: the block is done again
            continue
