"""The error of programs for a gated unit, whose inputs are pairs: x, and a gate that may be any number.

Takes what a `Judge` takes; judges by pairs that are the same on every machine. A gate is of the size of 1, or anything
with every exponent alike, or such that the value is next to the format's ends: there a product of some factors may
leave the format where that of all does not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from flint import arb

from ...definition.activation import Parameter, gate
from ...formats import Format
from ...proof.balls.ball import exact, precision
from ...symbolic.piecewise import PiecewiseForm
from ..forms.form import StablePiece
from ..program.execute import run
from ..program.interpret import DTYPES, Array
from ..program.ops import FORMATS, Type, computed_in
from ..program.program import Program
from .choose import Judge, chunks
from .half_formats import rounded
from .lower import Lowered, gate_is_factor
from .truth import Truth, Worst, error, errors, sample, ulp_exponent, unit

_FEW = {Type.F32: 200_000, Type.F64: 4_000}
_MORE = {Type.F32: 1_000_000, Type.F64: 24_000}
_SUSPECTS = 8  # float32 pairs that balls decide
_BITS = 200


@dataclass(frozen=True)
class Pairs:
    """Inputs, and in float64 the values there; for float32 these are the reference, for float64 near the truth."""

    x: Array
    gate: Array
    near: Array


class _Exact:
    """Exact values as numbers next to them and what these lack, in ulps, so that many programs are judged by arrays."""

    def __init__(self, balls: Sequence[arb], type: Type) -> None:
        fmt = FORMATS[type]
        largest = (2.0 - 2.0 ** (1 - fmt.precision)) * 2.0**fmt.emax
        with precision(_BITS):
            near = np.array([float(ball.mid()) for ball in balls])
            exponents = [min(ulp_exponent(ball, type), fmt.emax) for ball in balls]
            self._overflow = np.array([error(ball, math.copysign(math.inf, ball.mid()), type) == 0 for ball in balls])
            self._near = np.clip(near, -largest, largest)
            self._units = np.ldexp(1.0, exponents)
            rest = [(ball - exact(n)) * arb(2) ** -k for ball, n, k in zip(balls, self._near, exponents, strict=True)]
            self._rest = np.array([float(r.mid()) for r in rest])

    def errors(self, computed: Array, places: Array) -> Array:
        """Errors in ulps; 0 for an infinity where the exact value rounds to it, infinite for NaN."""
        near, units, rest = self._near[places], self._units[places], self._rest[places]
        with np.errstate(all="ignore"):
            found = np.abs((computed - near) / units - rest)
            overflow = np.isinf(computed) & self._overflow[places] & ((computed > 0) == (near > 0))
        return np.where(overflow, 0.0, np.where(np.isnan(found), np.inf, found))


def ungated(form: PiecewiseForm) -> PiecewiseForm:
    """What multiplies the gate; a function without a gate as it is."""
    return form.map(lambda expr: expr.subs(gate, 1))


def product(truth: Truth, at: float, gate: float, floor: int) -> arb:
    """The gate times the exact value of a function of x: 90 right bits, or an error below 2**floor."""
    value = truth(at, floor - math.frexp(gate)[1])
    with precision(_BITS):
        return value * exact(gate)


class PairJudge(Judge):
    """The error of candidates for one function of a gated unit, by the same pairs."""

    gated = True

    def __init__(
        self, form: PiecewiseForm, pieces: Sequence[StablePiece], parameters: Sequence[Parameter], type: Type
    ) -> None:
        super().__init__(ungated(form), pieces, parameters, type)
        self.factor = gate_is_factor(pieces)
        self._pairs: dict[int, Pairs] = {}
        self._truths: dict[int, _Exact] = {}

    def sound(self, program: Program, fmt: Format | None = None) -> bool:
        """Whether NaN gives NaN, and infinities and zeros what the product of the limit and the gate is.

        Of results that are rounded to a half format, if one is given.
        """

        def given(**inputs: Array) -> Array:
            computed: Array = run(special, **inputs)["y"]
            return computed if fmt is None else rounded(computed.astype(np.float64), fmt).astype(computed.dtype)

        nan, inf = math.nan, math.inf
        x = np.array([nan, 1.0, nan, 1.0, -1.0, inf, -inf, 0.0], DTYPES[self.type])
        gates = np.array([1.0, nan, nan, 1.0, 1.0, 1.0, 1.0, 1.0], DTYPES[self.type])
        special = self._special(program)
        values = run(special, x=x, gate=gates)["y"]
        tends = self._tends_to(float(values[5]), 1) and self._tends_to(float(values[6]), -1)
        if not (tends and np.isnan(values[:3]).all()):
            return False
        if not self.factor:
            return not np.isnan(values[3:]).any()
        limits = given(x=x[3:], gate=gates[3:])
        with np.errstate(invalid="ignore"):
            for number in (-1.0, 0.0, -0.0, math.inf, -math.inf):
                wanted = limits * DTYPES[self.type].type(number)
                got = given(x=x[3:], gate=np.full_like(limits, number))
                same = (got == wanted) & (np.signbit(got) == np.signbit(wanted)) | (np.isnan(got) & np.isnan(wanted))
                if not same.all():
                    return False
        return True

    def estimate(self, candidate: Lowered, stride: int = 1) -> float:
        """The largest error on a few pairs, or on every `stride`-th of them."""
        return float(self._errors(self._special(candidate.program), _FEW[self.type], stride).max())

    def confirms(self, candidate: Lowered, limit: float) -> bool:
        """Whether the largest error on many pairs is within the limit, too."""
        return float(self._errors(self._special(candidate.program), _MORE[self.type]).max()) <= limit

    def measure(self, candidate: Lowered) -> Worst:
        """The largest error found, decided by balls."""
        program = self._special(candidate.program)
        count = max(self._pairs, default=_FEW[self.type]) if self.type is Type.F32 else _MORE[self.type]
        pairs, found = self.pairs(count), self._errors(program, count)
        places = np.argsort(found, kind="stable")[-_SUSPECTS:]
        if self.type is Type.F32:
            decided = _against(self._exact(pairs, places), program, pairs, places, self.type)
        else:
            decided = found[places]
        k = places[int(decided.argmax())]
        return Worst(float(decided.max()), float(pairs.x[k]), len(pairs.x), float(pairs.gate[k]))

    def pairs(self, count: int) -> Pairs:
        """The sample of so many pairs."""
        if count not in self._pairs:
            x = sample(self.type, count, self.hard)
            rng = np.random.default_rng(1)
            order = rng.permutation(len(x))
            values = np.concatenate([self._near(part, np.ones(len(part), part.dtype)) for (part,) in chunks(x)])
            drawn = gates(values, FORMATS[self.type], rng)
            near = np.concatenate([self._near(*parts) for parts in chunks(x, drawn)])
            self._pairs[count] = Pairs(x[order], drawn[order], near[order])
        return self._pairs[count]

    def _near(self, x: Array, gates: Array) -> Array:
        values = {p.name: np.full(len(x), v) for p, v in self.defaults.items()}
        inputs = {"x": x.astype(np.float64), "gate": gates.astype(np.float64)}
        computed: Array = run(self.program.program, **inputs, **values)["y"]
        return computed

    def _errors(self, program: Program, count: int, stride: int = 1) -> Array:
        pairs = self.pairs(count)
        places = np.arange(0, len(pairs.x), stride)
        if self.type is not Type.F32:
            if count not in self._truths:
                self._truths[count] = _Exact(self._exact(pairs, np.arange(len(pairs.x))), self.type)
            computed: Array = run(program, x=pairs.x[places], gate=pairs.gate[places])["y"]
            return self._truths[count].errors(computed, places)
        found = [
            errors(run(program, x=x, gate=gates)["y"], near, unit(near, Type.F32), Type.F32)
            for x, gates, near in chunks(*(a[places] for a in (pairs.x, pairs.gate, pairs.near)))
        ]
        return np.concatenate(found)

    def _exact(self, pairs: Pairs, places: Array) -> list[arb]:
        points = [(float(pairs.x[k]), float(pairs.gate[k])) for k in places]
        if not self.factor:
            return [self.truth(x, self.floor) for x, _ in points]
        return [product(self.truth, x, gate, self.floor) for x, gate in points]


def _against(balls: Sequence[arb], program: Program, pairs: Pairs, places: Array, type: Type) -> Array:
    computed = run(program, x=pairs.x[places], gate=pairs.gate[places])["y"].tolist()
    with precision(_BITS):
        return np.array([error(ball, got, type) for ball, got in zip(balls, computed, strict=True)])


def gates(values: Array, fmt: Format, rng: np.random.Generator) -> Array:
    """A gate for each value at gate 1: of the size of 1, of any size, or such that the product is next to an end."""
    count = len(values)
    kind = rng.random(count)
    mantissa = rng.uniform(1.0, 2.0, count)
    ordinary = rng.integers(-4, 5, count)
    anywhere = rng.integers(fmt.tiny_exponent, fmt.emax + 1, count)
    low = rng.integers(fmt.tiny_exponent - 2, fmt.emin + 3, count)
    high = rng.integers(fmt.emax - 2, fmt.emax + 2, count)
    size = np.where(values == 0, 0, np.frexp(values)[1])
    exponent = np.where(kind < 0.4, ordinary, np.where(kind < 0.6, anywhere, np.where(kind < 0.8, low, high) - size))
    exponent = np.clip(exponent, fmt.tiny_exponent, fmt.emax)
    with np.errstate(over="ignore", under="ignore"):
        made = np.ldexp(mantissa, exponent).astype(DTYPES[computed_in(fmt)])
    largest = np.finfo(DTYPES[computed_in(fmt)]).max
    made = np.where(np.isfinite(made), made, largest)
    return np.where(rng.integers(0, 2, count) == 1, -made, made).astype(DTYPES[computed_in(fmt)])
