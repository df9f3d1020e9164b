"""Where a kernel is asked: parameters over their domains, and for each of them the inputs that are hard.

Takes the parameters of an activation, or a function of arrays; gives tuples of parameters and arrays of inputs, the
same on every machine. What `verify` asks of a kernel and what a candidate is judged by when one is chosen are drawn
here, so that neither looks at places that the other has never heard of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import inf
from typing import Any, TypeAlias

import numpy as np

from ...definition.activation import Parameter
from ...formats import Format
from ..program.interpret import DTYPES, Array
from ..program.ops import computed_in
from ..program.sizes import at_ordinals, ordinals, powers_of_two

Function: TypeAlias = Callable[[Array], Array]  # of inputs in a type, with values in the same or a wider one

# Exponents of the parameters: of those that people choose, from a millionth to a million, and of all numbers.
_SPANS = {"chosen": (-3.0, 3.0), "near": (-20.0, 20.0), "any": None}
_ORDER = ("chosen", "near", "chosen", "any", "chosen", "any", "near", "any")  # again and again
_KEPT = 0.4  # how often one of several parameters stays at its default
_BEND = (-12.0, 9.0)  # exponents of the places where a function of x is neither its tail nor its first terms
_FINE = 16  # places in an octave there, between which a change is looked for
_AT_ONCE = 1024  # places between those of the grid at which a function is evaluated at a time
_AROUND = 3  # neighbours of a hard point on each side


def tuples(parameters: Sequence[Parameter], fmt: Format, count: int) -> Iterator[tuple[float, ...]]:
    """Tuples of parameters: zeros first, where the domain has one, and the opposites of the defaults.

    Then three of eight are of the size that people choose, some parameters at their defaults; two are within a
    millionth and a million, and three are any numbers. The signs of parameters that may be negative go through all
    combinations.
    """
    rng = np.random.default_rng(len(parameters))
    ordered = {q for p in parameters if p.above is not None for q in (p, p.above)}
    real = [p.domain == "real" and p not in ordered for p in parameters]
    defaults = [float(np.array(float(p.default)).astype(fmt.name)) for p in parameters]
    if all(p.domain != "positive" and p.above is None for p in parameters):
        yield (0.0,) * len(parameters)
    if any(real):
        yield tuple(-d if r else d for d, r in zip(defaults, real, strict=True))
    drawn = dict.fromkeys(_SPANS, 0)
    for number in range(count):
        kind = _ORDER[number % len(_ORDER)]
        low, high = _SPANS[kind] or (float(fmt.emin), fmt.emax + 1.0)
        magnitudes = powers_of_two(rng.uniform(low, high, len(parameters))).astype(fmt.name)
        kept = rng.random(len(parameters)) < (_KEPT if kind == "chosen" else 0)
        if kept.all():
            kept[rng.integers(len(parameters))] = False
        negative = np.array([p.domain == "real" and bool(drawn[kind] >> k & 1) for k, p in enumerate(parameters)])
        drawn[kind] += 1
        values = np.where(kept, defaults, np.where(negative, -magnitudes, magnitudes))
        yield in_order(parameters, values.tolist())


def in_order(parameters: Sequence[Parameter], values: list[float]) -> tuple[float, ...]:
    """The values, with one that has to be above another in its place."""
    names = [p.name for p in parameters]
    for k, p in enumerate(parameters):
        if p.above is not None:
            below = names.index(p.above.name)
            values[below], values[k] = sorted((values[below], values[k]))
    return tuple(values)


def scattered(values: Sequence[float], fmt: Format, count: int, rng: np.random.Generator) -> Array:
    """Inputs where functions of x, of p x and of x / p bend, and a quarter as many everywhere."""
    with np.errstate(over="ignore", under="ignore"):
        bends = powers_of_two(rng.uniform(*_BEND, count)) * rng.choice(_scales(values), count)
        anywhere = powers_of_two(rng.uniform(fmt.tiny_exponent, fmt.emax + 1.0, count // 4))
        x = np.concatenate([bends, anywhere]).astype(DTYPES[computed_in(fmt)])
    return _finite(np.where(rng.random(len(x)) < 0.5, -x, x))


def around(points: Sequence[float], roots: Sequence[float], fmt: Format) -> Array:
    """Points with their neighbours and their opposites; roots at all distances, too, down to the last bit."""
    dtype: Any = DTYPES[computed_in(fmt)]
    steps = powers_of_two(-np.arange(1.0, fmt.precision, 1 if fmt.precision < 32 else 2))
    with np.errstate(over="ignore", under="ignore"):
        beside = np.outer(np.array(roots, float), np.concatenate([1 - steps, 1 + steps])).ravel()
        middle = np.array([*points, *roots]).astype(dtype)
        found = [beside.astype(dtype), middle]
        for side in (-inf, inf):
            moved = middle
            for _ in range(_AROUND):
                moved = np.nextafter(moved, dtype.type(side))
                found.append(moved)
    near = np.concatenate(found)
    return _finite(np.concatenate([near, -near[len(beside) :]]))


def turning_points(
    function: Function, fmt: Format, values: Sequence[float] = (), cells: int = 1 << 9, most: int | None = None
) -> tuple[list[float], list[float]]:
    """Where a function leaves the normal numbers, overflows or begins to be constant; and where it changes its sign.

    By sections between places on a grid: the float that is the first on its side. Of more than `most` changes some are
    taken, near and far.
    """
    dtype: Any = DTYPES[computed_in(fmt)]
    grid = _grid(values, fmt, cells)
    both = np.array([1, -1])
    with np.errstate(all="ignore"):
        last = function(np.array([1, -1], dtype) * grid[-1].view(dtype)).astype(dtype)

    def kinds(bits: Array, side: Array) -> Array:
        """What is told apart, along the first axis, at numbers with these bit patterns and signs."""
        with np.errstate(all="ignore"):
            y = function((side.astype(dtype) * bits.view(dtype)).ravel()).astype(dtype).reshape(bits.shape)
            constant = y == last[(1 - side) // 2]
            return np.stack([y > 0, y < 0, np.abs(y) < 2.0**fmt.emin, np.isfinite(y), constant])

    known = kinds(np.stack([grid, grid], axis=1), both[None, :])
    places, columns = np.nonzero((known[:, 1:] != known[:, :-1]).any(axis=0))
    if most is not None and len(places) > most:
        chosen = np.linspace(0, len(places) - 1, most).round().astype(int)
        places, columns = places[chosen], columns[chosen]
    if not len(places):
        return [], []
    low, high, left, side = grid[places], grid[places + 1], known[:, places, columns], both[columns]
    sections = max(8, _AT_ONCE // len(places))
    while (high - low > 1).any():
        steps = np.arange(1, sections, dtype=grid.dtype)[:, None]
        inner = low + np.minimum(((high - low) // sections + 1) * steps, high - low)
        changed = (kinds(inner, side[None, :]) != left[:, None, :]).any(axis=0)
        first, some = changed.argmax(axis=0), changed.any(axis=0)
        at = np.arange(len(low))
        before = np.where(some, first - 1, sections - 2)
        low, high = (
            np.where(before >= 0, inner[np.maximum(before, 0), at], low),
            np.where(some, inner[first, at], high),
        )
    right = kinds(high, side)
    signs = (left[:2] != right[:2]).any(axis=0) & left[3] & right[3]
    found = side * high.view(dtype).astype(float)
    return found[~signs].tolist(), found[signs].tolist()


def beside_roots(function: Callable[[Array, Array], Array], x: Array, which: Array, most: int) -> tuple[Array, Array]:
    """The float32 on both sides of each change of sign, with a neighbour, of many functions at once, and of which.

    `function(x, which)` has the values; the inputs of one function stand together, in order. Of more than `most`
    changes some are taken.
    """
    with np.errstate(all="ignore"):
        y = function(x, which)
        changes = np.flatnonzero((which[1:] == which[:-1]) & (np.sign(y[1:]) * np.sign(y[:-1]) < 0))
        if len(changes) > most:
            changes = changes[np.linspace(0, len(changes) - 1, most).round().astype(int)]
        of, negative = which[changes], y[changes] < 0
        low, high = ordinals(x[changes]), ordinals(x[changes + 1])
        while (high - low > 1).any():
            middle = (low + high) // 2
            before = (function(at_ordinals(middle), of) < 0) == negative
            low, high = np.where(before, middle, low), np.where(before, high, middle)
    places = low[:, None] + np.arange(-1, 3)
    found, of = at_ordinals(places.ravel()), np.repeat(of, places.shape[1])
    return found[np.isfinite(found)], of[np.isfinite(found)]


def _grid(values: Sequence[float], fmt: Format, cells: int) -> Array:
    """Bit patterns of positive numbers: of all, and closer where functions of x, p x and x / p bend."""
    dtype, integer = DTYPES[computed_in(fmt)], DTYPES[computed_in(fmt).integer]
    top = int(np.array(inf, dtype).view(integer))
    with np.errstate(over="ignore", under="ignore"):
        bends = powers_of_two(np.arange(*_BEND, 1 / _FINE))
        fine = np.unique((np.outer(_scales(values), bends)).ravel().astype(dtype))
    fine = fine[np.isfinite(fine) & (fine > 0)]
    return np.union1d(np.linspace(0, top - 1, cells).astype(integer), fine.view(integer))


def _scales(values: Sequence[float]) -> list[float]:
    with np.errstate(over="ignore"):
        return [1.0, *(float(s) for v in values if v for s in (abs(v), np.float64(1) / abs(v)))]


def _finite(x: Array) -> Array:
    found: Array = np.unique(x)
    return found[np.isfinite(found)]
