"""The programs of `backward`: a derivative times the incoming gradient, cheap, and as exact as the derivative is.

Takes a derivative's form, its stable pieces and the program that was chosen for it; gives the cheapest program of the
product whose error stays within that of the derivative and one rounding more, on pairs whose product is a number of any
size; and the program of a term of a sum, for the gradient of a parameter.

The product of two floats is enough where no derivative is smaller than the least normal number. Where one is, the
gradient comes before the last scaling.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from flint import arb

from ...definition.activation import Parameter, gate, x
from ...proof.balls.ball import NoEnclosure, Undecided, exact, precision
from ...symbolic.piecewise import PiecewiseForm
from ..arithmetic.gradient import GRADIENT, Graded
from ..arithmetic.precision import MOST, Precision
from ..forms.form import StablePiece
from ..program.interpret import DTYPES, Array, builder, run
from ..program.ops import FORMATS, Type
from ..program.program import Program, inline
from ..program.rounding import coefficient, round_to
from ..refusal import REFUSALS
from .choose import Choice
from .lower import gate_is_factor, general_pieces, lower, multiplied, specialise
from .truth import Truth, error, sample

_PLACES = 160  # values of x, beside those next to the hard ones
_BITS = 200
_MANY = 20_000  # inputs where the derivative is a normal number


@dataclass(frozen=True)
class Derivative:
    """What a program of `backward` is made from: one derivative in one float type, and the program chosen for it."""

    name: str
    form: PiecewiseForm
    pieces: tuple[StablePiece, ...]
    parameters: tuple[Parameter, ...]
    type: Type
    chosen: Choice
    gated: bool = False

    @property
    def gate_is_factor(self) -> bool:
        return self.gated and gate_is_factor(self.pieces)

    def defaults(self) -> dict[Parameter, float]:
        with precision(_BITS):
            return {p: round_to(coefficient(p.default), self.type) for p in self.parameters}


def term_of(derivative: Derivative) -> Program:
    """The gradient of a parameter at one place: inputs `grad`, x, the gate, the parameters; output `y` in float64."""
    plain = _plain(derivative, Graded.TERM)
    judge = _Judge(derivative)
    for made in _graded(derivative, Graded.TERM):
        if judge.agrees(made, plain):
            return made
    return plain


def product_of(derivative: Derivative) -> Program:
    """The gradient of an array: inputs as in `term_of`; output `y` in the derivative's own type."""
    if all(p.form.exact for p in derivative.pieces):
        return next(_graded(derivative, Graded.PRODUCT))
    judge, plain = _Judge(derivative), _plain(derivative, Graded.PRODUCT)
    best, least = plain, judge.error(plain)
    for made in _candidates(derivative):
        if least <= judge.limit:
            break
        made = judge.signed(made)
        found = judge.error(made) if judge.agrees(made, plain) else math.inf
        if found < least:
            best, least = made, found
    return best


def _candidates(derivative: Derivative) -> Iterator[Program]:
    """By rising cost."""
    ends = [(end, power) for end in (-1, 1) if (power := _power_at(derivative, end)) * end < 0]
    for made in _graded(derivative, Graded.PRODUCT):
        yield made
        yield from _nearer_at(ends, made, derivative.type)
    yield from _nearer_at(ends, _plain(derivative, Graded.PRODUCT), derivative.type)
    if derivative.type is Type.F32:
        for patched in (False, True):
            yield from _graded(derivative, Graded.PRODUCT, Precision(wide=True, patched=patched))
    if not derivative.gate_is_factor:
        kept = derivative.chosen.lowered.precision
        yield from _made(partial(_as_gate, derivative), derivative.pieces, (kept, MOST))


def _graded(derivative: Derivative, graded: Graded, kept: Precision | None = None) -> Iterator[Program]:
    def program(pieces: Sequence[StablePiece], kept: Precision) -> Program:
        d = derivative
        return lower(d.name, pieces, d.parameters, d.type, kept, gated=d.gated, graded=graded).program

    yield from _made(program, derivative.pieces, (kept or derivative.chosen.lowered.precision,))


def _made(
    make: Callable[[Sequence[StablePiece], Precision], Program],
    pieces: Sequence[StablePiece],
    kept: Sequence[Precision],
) -> Iterator[Program]:
    """What is made of the stable pieces, and of their general form, as far as it can be."""
    for general in (False, True):
        for precise in dict.fromkeys(kept):
            try:
                yield make(general_pieces(pieces) if general else pieces, precise)
            except REFUSALS:
                continue


# Where a derivative that is a power of x is too small: from which powers of two on, towards 0 and as far towards
# infinity, and by which powers x is brought nearer to 1, to where the derivative is a normal number, and a power still.
_FAR: dict[Type, dict[int, tuple[tuple[int, int], ...]]] = {
    Type.F32: {1: ((100, 64),)},
    Type.F64: dict.fromkeys((1, 2), ((450, 300), (740, 600))),
}


def _nearer_at(ends: Sequence[tuple[int, int]], program: Program, type: Type) -> Iterator[Program]:
    """The program with more and more of its ends at a nearer x."""
    for end, power in ends:
        if abs(power) in _FAR[type]:
            program = _nearer(program, type, end, power)
            yield program


def _power_at(derivative: Derivative, end: int) -> int:
    """p where the derivative is as good as c x**p towards 0 (-1) or infinity (1), on each side; 0 if it is none."""
    form = derivative.form.map(lambda expr: expr.subs(gate, 1))
    if any(p.expr.free_symbols - {x} or p.upper.free_symbols for p in form):
        return 0
    truth = Truth(form, {})
    found = set()
    with precision(_BITS):
        for side in (1, -1):
            try:
                near, far = (truth(side * 2.0 ** (end * k), -2000) for k in (200, 220))
            except (NoEnclosure, Undecided):
                return 0
            if not (near.is_finite() and far.is_finite()) or near.contains(0) or far.contains(0):
                return 0
            power = float((abs(far / near).log() / arb.const_log2()).mid()) / (20 * end)
            p = round(power) if abs(power) < 10 else 0
            exactly = abs(far / near * arb(2) ** (-20 * end * p)) - 1
            found.add(p if abs(exactly) < arb(2) ** -80 else 0)
    return found.pop() if len(found) == 1 else 0


def _nearer(program: Program, type: Type, end: int, power: int) -> Program:
    """The product, for a derivative that is c x**power towards an end: that at a nearer x beside a smaller gradient."""
    make = builder()
    inputs = {name: make.input(name, kind) for name, kind in program.inputs}
    size, factor, down = make.op("abs", inputs[x.name]), make.const(1.0, type), make.const(1.0, type)
    for start, steps in _FAR[type][abs(power)]:
        ends = size, make.const(2.0 ** (end * start), type)
        beyond = make.op("lt", *(ends if end < 0 else ends[::-1]))
        factor = make.op("select", beyond, make.const(2.0 ** (-end * steps), type), factor)
        down = make.op("select", beyond, make.const(2.0 ** (end * power * steps // 2), type), down)
    place = make.op("mul", inputs[x.name], factor)
    lower = {x.name: place, GRADIENT: make.op("mul", inputs[GRADIENT], down)}
    y = inline(make, program, inputs | lower)["y"]
    return make.finish(program.name, {"y": make.op("mul", y, down)})


def _plain(derivative: Derivative, graded: Graded) -> Program:
    """The product of two floats."""
    d = derivative
    return multiplied(d.chosen.lowered.program, d.pieces, d.parameters, d.type, gated=d.gated, graded=graded)


def _as_gate(derivative: Derivative, pieces: Sequence[StablePiece], kept: Precision) -> Program:
    """The gradient as the gate of a unit."""
    d = derivative
    gates = [p.gated() for p in pieces]
    program = lower(d.name, gates, d.parameters, d.type, kept, gated=True).program
    make = builder()
    inputs = {GRADIENT: make.input(GRADIENT, d.type)}
    inputs |= {name: make.input(name, type) for name, type in program.inputs if name != gate.name}
    return make.finish(program.name, inline(make, program, inputs | {gate.name: inputs[GRADIENT]}))


class _Judge:
    """The error of products, by the same pairs for every program."""

    def __init__(self, derivative: Derivative) -> None:
        self._d = derivative
        self.limit = max(derivative.chosen.worst.ulps, 1.0) + 1
        self._defaults = derivative.defaults()
        form = derivative.form.map(lambda expr: expr.subs(gate, 1))
        self._truth = Truth(form, self._defaults)
        self._pairs: tuple[dict[str, Array], list[arb]] | None = None

    def error(self, program: Program) -> float:
        """The largest error in ulps."""
        inputs, balls = self._pairs or self._drawn()
        self._pairs = inputs, balls
        computed = self._run(program, inputs).tolist()
        with precision(_BITS):
            errors = (error(b, y, self._d.type) for b, y in zip(balls, computed, strict=True))
            return max(errors, default=0.0)

    def agrees(self, program: Program, plain: Program) -> bool:
        """Whether it gives the product of two floats, or next to it, where no number is outside the normal range."""
        d, dtype = self._d, DTYPES[self._d.type]
        places = sample(d.type, _MANY, d.chosen.lowered.points)
        rng = np.random.default_rng(2)
        inputs = {GRADIENT: rng.standard_normal(len(places)).astype(dtype), x.name: places}
        if d.gated:
            inputs[gate.name] = rng.standard_normal(len(places)).astype(dtype)
        got, wanted = (self._run(p, inputs).astype(np.float64) for p in (program, plain))
        fmt = FORMATS[d.type]
        normal = (np.abs(wanted) >= 2.0**fmt.emin) & np.isfinite(wanted)
        apart = np.abs(got[normal] / wanted[normal] - 1) * 2.0 ** (fmt.precision - 1)
        nan = self._run(program, {n: np.full(1, np.nan, dtype) for n in inputs})
        return bool(np.isnan(nan).all() and (apart <= 2 * self.limit).all())

    def signed(self, program: Program) -> Program:
        """The program with the derivative's zeros at 0 and at the infinities, signs and all."""
        d, dtype = self._d, DTYPES[self._d.type]
        if d.gate_is_factor:
            return program
        places = np.array([0.0, -0.0, math.inf, -math.inf], dtype)
        one = np.ones_like(places)
        inputs = {GRADIENT: one, x.name: places} | ({gate.name: one} if d.gated else {})
        got, wanted = (self._run(p, inputs) for p in (program, d.chosen.lowered.program))
        for at, ours, theirs in zip(places, got, wanted, strict=True):
            if theirs == 0 and (ours != 0 or np.signbit(ours) != np.signbit(theirs)):
                program = self._zero(program, float(at), float(theirs))
        return program

    def _zero(self, program: Program, at: float, zero: float) -> Program:
        make, type = builder(), self._d.type
        inputs = {n: make.input(n, t) for n, t in program.inputs}
        y = inline(make, program, inputs)["y"]
        here = make.op("eq", inputs[x.name], make.const(at, type))
        if at == 0:  # of one sign alone
            side = make.op("copysign", make.const(1.0, type), inputs[x.name])
            here = make.op("and", here, make.op("eq", side, make.const(math.copysign(1.0, at), type)))
        product = make.op("mul", inputs[GRADIENT], make.const(zero, type))
        return make.finish(program.name, {"y": make.op("select", here, product, y)})

    def _run(self, program: Program, inputs: dict[str, Array]) -> Array:
        taken = {name for name, _ in program.inputs}
        special = specialise(program, self._d.parameters, self._d.type)
        return run(special, **{n: v for n, v in inputs.items() if n in taken})["y"]

    def _drawn(self) -> tuple[dict[str, Array], list[arb]]:
        """Pairs, and the exact products: of every size, and where the derivative is no normal number, too."""
        d, fmt = self._d, FORMATS[self._d.type]
        rng = np.random.default_rng(3)
        hard = [v for v in d.chosen.lowered.points if 0 < v < 2.0**60]
        exponents = rng.uniform(fmt.tiny_exponent, fmt.emax, _PLACES // 2)
        near = rng.uniform(-10, math.log2(2 * max([1.0, *(v for v in hard if v < 2.0**14)])), _PLACES)
        size = np.concatenate([2.0**exponents, 2.0**near, np.outer(hard, [0.25, 0.5, 0.9, 0.99, 1.01, 1.1]).ravel()])
        drawn = (size * rng.choice([-1.0, 1.0], len(size))).astype(DTYPES[d.type])
        places, balls, factors = [], [], []
        for at in drawn.tolist():
            found = self._product(at, rng)
            if found is not None:
                places.append(at)
                balls.append(found[0])
                factors.append(found[1:])
        columns = dict(zip((GRADIENT, gate.name), zip(*factors, strict=True) if factors else ((), ()), strict=True))
        if not d.gated:
            columns.pop(gate.name, None)
        arrays = {x.name: np.array(places), **{n: np.array(v) for n, v in columns.items()}}
        return {n: v.astype(DTYPES[d.type]) for n, v in arrays.items()}, balls

    def _product(self, at: float, rng: np.random.Generator) -> tuple[arb, float, float] | None:
        """An exact product at x, with a gradient and a gate; None where the derivative overflows, or is not known."""
        d, fmt = self._d, FORMATS[self._d.type]
        lowest, highest = 2 * fmt.tiny_exponent - 2 * fmt.emax - 64, fmt.emax
        try:
            value = self._truth(at, lowest - 64)
        except (NoEnclosure, Undecided):
            return None
        if not value.is_finite():  # at a pole
            return None
        if value.contains(0):
            power = lowest
        else:
            with precision(_BITS):
                mantissa, exponent = abs(value).mid().man_exp()
            power = int(mantissa).bit_length() + int(exponent)
        if power >= highest:
            return None

        def number(exponent: float) -> float:
            low, high = fmt.tiny_exponent + fmt.precision, fmt.emax  # with all bits that a normal number has
            made = math.ldexp(rng.uniform(1, 2), int(np.clip(exponent, max(low, fmt.emin), high - 1)))
            return float(DTYPES[d.type].type(made if rng.random() < 0.5 else -made))

        size = 1.0
        if d.gate_is_factor:
            size = number(rng.uniform(fmt.emin, fmt.emax))
        target = rng.uniform(fmt.tiny_exponent - 1, fmt.emax)
        gradient = number(target - power - math.log2(abs(size)))
        with precision(_BITS):
            return value * exact(gradient) * exact(size), gradient, size
