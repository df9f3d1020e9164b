"""A program where it is hard: beside roots, where results leave the normal numbers, far out, and at other parameters.

Takes a function, its program in float64 and values of its parameters; gives the largest error of a program on the
inputs that are hard for both. Programs that are made by one law share its mistakes. So enclosures of the function on
whole octaves say which results are impossible, whatever the program in float64 makes of it, and balls decide: in
float64 of every input, in float32 of those that seem worst and of some others.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from flint import arb

from ...definition.activation import Parameter, gate
from ...proof.balls.ball import NoEnclosure, Undecided, precision
from ...symbolic.piecewise import PiecewiseForm
from ..program.execute import run
from ..program.interpret import DTYPES, Array
from ..program.ops import FORMATS, Type
from ..program.program import Program
from . import probes
from .truth import Enclosures, Truth, Worst, error, errors, far_limit, unit

_COUNT = {Type.F32: 1200, Type.F64: 160}  # inputs that are no hard points
_MOST = 24  # changes that are looked at: a wave has countless ones
# Tuples of parameters, after those that follow from the defaults: the more, the shorter a program is.
_TUPLES, _OPERATIONS = (8, 20), 5_000
_AGAIN, _DENSE = 2, 30_000  # tuples with the largest errors in float32, at which so many inputs more are tried
# Tuples that are looked at without a ball: those that `verify` draws. In float32 at so many inputs, in float64 where
# results begin or cease to be numbers, looked for in so many cells.
_SCANNED, _GLANCED, _CELLS = {Type.F32: 256, Type.F64: 48}, 160, 1 << 7
_CHANGES = 2_000  # changes of sign beside which they are looked at, too
_SHORT = 1_000  # operations of a program whose own changes are looked for at other parameters, too
_WORST, _OTHERS = 8, 64  # inputs in float32 that balls decide
_NEAR = 2.0**20  # parameters are told that people might choose, if a program is off there
_ENDS = 4  # inputs of those whose results are no numbers, the least and the largest
_BITS = 200


class Hard:
    """The hard inputs of one function for some values of its parameters, and the errors of programs there."""

    def __init__(
        self, form: PiecewiseForm, truth: Truth, reference: Program, type: Type, values: Mapping[Parameter, float]
    ) -> None:
        self.type, self.fmt, self.values = type, FORMATS[type], values
        self._form, self._truth, self._reference = form, truth, reference
        self._floor = self.fmt.tiny_exponent - 60
        self._balls: dict[float, arb | None] = {}

    def at(self, values: Sequence[float]) -> Hard:
        """The same for other values of the parameters."""
        given = dict(zip(self.values, values, strict=True))
        return Hard(self._form, self._truth.at(values), self._reference, self.type, given)

    def worst(self, program: Program, *, own: bool = False, dense: bool = False) -> Worst:
        """The largest error of a program, decided by balls.

        With `own`, where the program itself changes, too; with `dense`, on many inputs that are not hard in themselves.
        """
        x = self._inputs
        if dense:
            more = probes.scattered(self._numbers, self.fmt, _DENSE, np.random.default_rng(_DENSE))
            x = np.union1d(x, more)
        if own:
            x = np.union1d(x, probes.around(*self._turning_points(program), self.fmt))
        if self.type is Type.F32:
            x = self._suspects(program, x)
        computed = self._run(program, x)
        found = Worst(0.0, 0.0, len(x))
        with precision(_BITS):
            for at, got in zip(x.tolist(), computed.tolist(), strict=True):
                ball = self._ball(at)
                if ball is not None and (ulps := error(ball, got, self.type)) > found.ulps:
                    found = replace(found, ulps=ulps, at=at)
        missed = self._missed_limit(program)
        return found if missed is None else replace(found, ulps=math.inf, at=missed)

    def overflows(self, program: Program) -> bool:
        """Whether a program gives inf or NaN where the function is a number; the least and largest inputs tell."""
        ends, _ = probes.turning_points(
            lambda x: self._run(program, x), self.fmt, self._numbers, cells=_CELLS, most=_MOST
        )
        x = probes.around(ends, [], self.fmt)
        x = x[~np.isfinite(self._run(program, x))]
        x = x[np.argsort(np.abs(x), kind="stable")]
        few = np.unique(np.concatenate([x[:_ENDS], x[-_ENDS:]]))
        computed = self._run(program, few).tolist()
        with precision(_BITS):
            balls = [(self._ball(at), got) for at, got in zip(few.tolist(), computed, strict=True)]
            return any(ball is not None and error(ball, got, self.type) == math.inf for ball, got in balls)

    def _missed_limit(self, program: Program) -> float | None:
        """An infinity where a program in float32 gives something else than the limit, by more than a rounding.

        Parameters of float64 may be so small that nothing is far out.
        """
        if self.type is not Type.F32:
            return None
        ends = np.array([-math.inf, math.inf], DTYPES[self.type])
        for end, got in zip(ends.tolist(), self._run(program, ends), strict=True):
            limit = self._limits[end]
            if limit is None:
                continue
            with np.errstate(over="ignore", invalid="ignore"):
                expected = DTYPES[self.type].type(limit)
                near = bool(np.isfinite(expected)) and abs(got - expected) <= 2 * np.spacing(abs(expected))
            if got != expected and not near:
                return float(end)
        return None

    @cached_property
    def _limits(self) -> dict[float, float | None]:
        found: dict[float, float | None] = {}
        for side in (-1, 1):
            try:
                found[side * math.inf] = far_limit(lambda at: self._truth(at, self._floor), side)
            except (NoEnclosure, Undecided):
                found[side * math.inf] = None
        return found

    @cached_property
    def _inputs(self) -> Array:
        ends, roots = self._turning_points(self._reference)
        bounds = [float(b) for b in (b.subs(self.values) for b in self._form.bounds) if b.is_finite]
        rng = np.random.default_rng(len(bounds))
        hard = probes.around([*ends, *bounds, 1.0], roots, self.fmt)
        return np.union1d(hard, probes.scattered(self._numbers, self.fmt, _COUNT[self.type], rng))

    def _turning_points(self, program: Program) -> tuple[list[float], list[float]]:
        return probes.turning_points(lambda x: self._run(program, x), self.fmt, self._numbers, most=_MOST)

    @property
    def operations(self) -> int:
        """Of the program in float64: how long it takes to try one tuple of parameters."""
        return len(self._reference.body)

    @property
    def _numbers(self) -> tuple[float, ...]:
        return tuple(self.values.values())

    @cached_property
    def _enclosures(self) -> Enclosures:
        return Enclosures(self._truth, self.type)

    def _suspects(self, program: Program, x: Array) -> Array:
        """Those inputs in float32 whose results seem worst or cannot be right, and some of the others."""
        computed, apart = self._run(program, x), self.apart(program, x)
        order = np.argsort(-apart, kind="stable")
        impossible = np.flatnonzero(self._enclosures.exclude(x, computed))
        odd = np.flatnonzero(~np.isfinite(computed))
        few = [p[:: max(1, len(p) // _WORST)] for p in (impossible, odd)]
        return np.unique(x[np.concatenate([order[:_WORST], order[:: max(1, len(x) // _OTHERS)], *few])])

    def apart(self, program: Program, x: Array, values: Mapping[Parameter, Array] | None = None) -> Array:
        """By how many ulps of float32 a program differs from that in float64; with `values`, one of each for each x."""
        computed, near = (self._run(p, x, values=values) for p in (program, self._reference))
        with np.errstate(all="ignore"):
            return np.asarray(errors(computed, near, unit(near, self.type), self.type))

    def _ball(self, at: float) -> arb | None:
        """The exact value; None where it has no enclosure, as at a pole that these parameters make."""
        if at not in self._balls:
            try:
                self._balls[at] = self._truth(at, self._floor)
            except (NoEnclosure, Undecided):
                self._balls[at] = None
        return self._balls[at]

    def _run(self, program: Program, x: Array, values: Mapping[Parameter, Array] | None = None) -> Array:
        dtypes = {name: DTYPES[type] for name, type in program.inputs}
        numbers: dict[str, Any] = {p.name: [v] for p, v in self.values.items()} | {gate.name: [1.0]}
        numbers |= {p.name: column for p, column in (values or {}).items()}
        given = {n: np.array(numbers[n], dtype) for n, dtype in dtypes.items() if n != "x"}
        y: Array = run(program, x=x.astype(dtypes["x"]), **given)["y"]
        return y if len(y) == len(x) else np.broadcast_to(y, x.shape)


def elsewhere(here: Hard, program: Program, places: Sequence[Hard]) -> tuple[tuple[Worst, str], ...]:
    """The largest error at other parameters, and which they are: among those of an ordinary size, and among all."""
    own = len(program.body) <= _SHORT
    places = [*places, *scanned(here, program)]
    found = [(place.worst(program, own=own), place) for place in places]
    found += [(place.worst(program, own=True), place) for place in overflowing(here, program)]
    if here.type is Type.F32:
        found.sort(key=lambda pair: -pair[0].ulps)
        found += [(place.worst(program, dense=True), place) for _, place in found[:_AGAIN]]
    near = [pair for pair in found if all(v == 0 or 1 / _NEAR <= abs(v) <= _NEAR for v in pair[1].values.values())]
    most = [max(some, key=lambda pair: pair[0].ulps) for some in (near, found) if some]
    return tuple(dict.fromkeys((worst, _told(place, here)) for worst, place in most))


def scanned(here: Hard, program: Program) -> list[Hard]:
    """Of many tuples of parameters those at which a program in float32 differs most from that in float64."""
    if here.type is not Type.F32 or not here.values:
        return []
    drawn = np.array(list(_drawn(here)))
    inputs = [probes.scattered(v, here.fmt, _GLANCED, np.random.default_rng(n)) for n, v in enumerate(drawn.tolist())]
    x, which = np.concatenate(inputs), np.repeat(np.arange(len(drawn)), [len(x) for x in inputs])

    def values(which: Array) -> dict[Parameter, Array]:
        return dict(zip(here.values, drawn[which].T, strict=True))

    def exact(x: Array, which: Array) -> Array:
        return here._run(here._reference, x, values(which))

    near, beside = probes.beside_roots(exact, x, which, _CHANGES)
    x, which = np.concatenate([x, near]), np.concatenate([which, beside])
    largest = np.zeros(len(drawn))
    np.maximum.at(largest, which, here.apart(program, x, values(which)))
    return [here.at(drawn[k].tolist()) for k in np.argsort(-largest, kind="stable")[:_AGAIN] if largest[k] > 1]


def overflowing(here: Hard, program: Program) -> list[Hard]:
    """Of many tuples of parameters those at which a program in float64 gives inf or NaN, and the function a number."""
    if here.type is not Type.F64 or not here.values:
        return []
    return list(itertools.islice((p for v in _drawn(here) if (p := here.at(v)).overflows(program)), _AGAIN))


def _drawn(here: Hard) -> Iterator[tuple[float, ...]]:
    tuples = dict.fromkeys(probes.tuples(tuple(here.values), here.fmt, _SCANNED[here.type]))
    return (values for values in tuples if all(map(math.isfinite, values)))


def others(here: Hard) -> Iterator[Hard]:
    """The hard inputs at other parameters: the first of those that `verify` draws."""
    if not here.values:
        return
    seen = {tuple(here.values.values())}
    least, most = _TUPLES
    count = min(most, max(least, least * _OPERATIONS // here.operations))
    for values in probes.tuples(tuple(here.values), here.fmt, count):
        if values not in seen and all(map(math.isfinite, values)):
            seen.add(values)
            yield here.at(values)


def _told(place: Hard, here: Hard) -> str:
    """The parameters that are not at their defaults."""
    number = DTYPES[here.type].type
    moved = [(p, v) for p, v in place.values.items() if v != here.values[p]]
    return ", ".join(f"{p} = {str(number(v)).removesuffix('.0')}" for p, v in moved)
