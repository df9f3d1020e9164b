"""Other parameter values than the defaults: a kernel over the domain of its parameters.

Takes a `KernelUnderTest`; gives the largest error that was found over inputs and parameters together. Both are those of
`kernel/choice/probes.py`, by a few of which a kernel was judged when it was chosen: of each tuple of parameters the
inputs are asked about that are hard for it. The values are the same on every machine.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..kernel.choice import probes
from ..kernel.program.interpret import Array
from .checks import Found, broken, by_balls, sweep
from .kernel_under_test import KernelUnderTest

# (tuples, inputs of each): in float64 every input costs a ball
_COUNTS = {"float32": (256, 2000), "float64": (48, 250)}
_MOST = 64  # changes of a kernel on one side of 0 that are looked at: a wave has countless ones


def elsewhere(subject: KernelUnderTest) -> Found:
    """What is found at other parameter values; `parameters` are those of the largest error."""
    name = subject.fmt.name
    tuples, count = _COUNTS[name]
    found = Found()
    for number, values in enumerate(probes.tuples(subject.parameters, subject.fmt, tuples)):
        here = subject.at(values)
        x = _inputs(here, values, count, np.random.default_rng(number))
        more = by_balls(here, x) if name == "float64" else sweep(here, [x], found.ulps)
        faults = broken(here) if name == "float32" else ()
        told = ", ".join(f"{p.name} = {v!r}" for p, v in zip(subject.parameters, values, strict=True))
        found += replace(more, faults=tuple(f"{fault}, {told}" for fault in (*more.faults, *faults)))
    return found


def _inputs(subject: KernelUnderTest, values: tuple[float, ...], count: int, rng: np.random.Generator) -> Array:
    """Inputs that are hard for these parameters, and some everywhere."""
    ends, roots = probes.turning_points(subject.computed, subject.fmt, values, most=_MOST)
    hard = probes.around([*ends, *subject.bounds, 1.0], roots, subject.fmt)
    return np.union1d(hard, probes.scattered(values, subject.fmt, count, rng))
