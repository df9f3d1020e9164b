"""Other parameter values than the defaults: a kernel over the domain of its parameters.

Takes a `Subject`; gives the largest error that was found over inputs and parameters together. Both are log-uniform.
Parameters come in tuples, and of each tuple the inputs are asked about that are hard for it: where a value of its
changes sign, leaves the normal numbers or becomes constant, where pieces meet, and where functions of x, of p x and of
x / p bend. The values are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import inf
from typing import Any

import numpy as np

from ..definition import Parameter
from ..kernel.interpret import Array
from ..kernel.ops import FloatFormat
from .subject import Subject
from .trial import Found, broken, by_balls, sweep, turning_points

# (tuples, inputs of each): in float64 every input costs a ball
_COUNTS = {"float32": (256, 2000), "float64": (48, 250)}
_BEND = (-12.0, 9.0)  # exponents of the places where a function of x is neither its tail nor its first terms
_NEAR = 20.0  # exponents of the parameters that people choose: from a millionth to a million
_AROUND = 3  # neighbours of a hard point on each side


def elsewhere(subject: Subject) -> Found:
    """What is found at other parameter values; `parameters` are those of the largest error."""
    name = subject.fmt.numpy
    tuples, count = _COUNTS[name]
    found = Found()
    for number, values in enumerate(_tuples(subject.parameters, subject.fmt, tuples)):
        here = subject.at(values)
        x = _inputs(here, values, count, np.random.default_rng(number))
        more = by_balls(here, x) if name == "float64" else sweep(here, [x], found.ulps)
        faults = broken(here) if name == "float32" else ()
        told = ", ".join(f"{p.name} = {v!r}" for p, v in zip(subject.parameters, values, strict=True))
        found += replace(more, faults=tuple(f"{fault}, {told}" for fault in (*more.faults, *faults)))
    return found


def _tuples(parameters: tuple[Parameter, ...], fmt: FloatFormat, count: int) -> Iterator[tuple[float, ...]]:
    """Tuples of parameters: half of them near 1, half over all numbers; zeros first, where the domain has one."""
    rng = np.random.default_rng(len(parameters))
    if all(p.domain != "positive" and p.above is None for p in parameters):
        yield (0.0,) * len(parameters)
    for number in range(count):
        low, high = (-_NEAR, _NEAR) if number % 2 else (float(fmt.emin), fmt.emax + 1.0)
        magnitudes = (2.0 ** rng.uniform(low, high, len(parameters))).astype(fmt.numpy)
        signs = np.where([p.domain == "real" and rng.random() < 0.5 for p in parameters], -1.0, 1.0)
        yield _in_order(parameters, (magnitudes * signs).tolist())


def _in_order(parameters: tuple[Parameter, ...], values: list[float]) -> tuple[float, ...]:
    """The values, with one that has to be above another in its place."""
    names = [p.name for p in parameters]
    for k, p in enumerate(parameters):
        if p.above is not None:
            below = names.index(p.above.name)
            values[below], values[k] = sorted((values[below], values[k]))
    return tuple(values)


def _inputs(subject: Subject, values: tuple[float, ...], count: int, rng: Any) -> Array:
    """Inputs that are hard for these parameters, and some everywhere."""
    kind, fmt = subject.dtype, subject.fmt
    scales = [1.0, *(s for v in values if v for s in (abs(v), 1 / abs(v)))]
    with np.errstate(over="ignore", under="ignore"):
        bends = 2.0 ** rng.uniform(*_BEND, count) * rng.choice(scales, count)
        anywhere = 2.0 ** rng.uniform(fmt.tiny_exponent, fmt.emax + 1.0, count // 4)
        x = np.concatenate([bends, anywhere]).astype(kind)
    x = np.where(rng.random(len(x)) < 0.5, -x, x)
    hard = np.array([*turning_points(subject, 1 << 9), *subject.bounds])
    near = rng.choice([*hard, 1.0], count // 8) * (1 + 2.0 ** rng.uniform(-fmt.precision, -5, count // 8))
    with np.errstate(over="ignore"):
        around = [np.concatenate([hard, near]).astype(kind)]
        for side in (-inf, inf):
            for _ in range(_AROUND):
                around.append(np.nextafter(around[-1], kind.type(side)))
            around.append(around[0])
    hard = np.concatenate(around)
    everything = np.concatenate([x, hard, -hard])
    return np.unique(everything[np.isfinite(everything)])
