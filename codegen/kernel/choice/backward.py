"""The programs of `backward`: a derivative times the incoming gradient, cheap, and as exact as the derivative is.

Takes a derivative's form, its stable pieces and the program that was chosen for it; gives the cheapest program of the
product whose error stays within that of the derivative and one rounding more, on pairs whose product is a number of any
size; and the program of a term of a sum, for the gradient of a parameter.

The product of two floats is enough where no derivative leaves the normal numbers. Where one falls below, the gradient
comes before the last scaling; and where it follows a power of x, the product is that at a nearer x, scaled.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

import numpy as np
from flint import arb
from sympy import Symbol

from ...definition.activation import Parameter, gate, x
from ...proof.balls.ball import NoEnclosure, Undecided, exact, precision
from ...symbolic.piecewise import PiecewiseForm
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.gradient import GRADIENT, Graded
from ..arithmetic.precision import MOST, PLAIN, Precision
from ..forms.form import StablePiece
from ..forms.lower_side import Point
from ..program.cost import cost
from ..program.execute import run
from ..program.interpret import DTYPES, Array, builder
from ..program.ops import FORMATS, Type
from ..program.program import Program, Value, inline
from ..program.rounding import coefficient, round_to
from ..program.sizes import powers_of_two
from ..refusal import REFUSALS
from .choose import Choice
from .lower import gate_is_factor, general_pieces, lower, multiplied, specialise, without_flats
from .probes import turning_points
from .truth import Truth, error, sample

_PLACES = 160  # values of x, beside those next to the hard ones
_BITS = 200
_MANY = 20_000  # inputs where the derivative is a normal number
# Where a derivative may be as good as a power of x from, in powers of two, and how far on that is looked at again.
_STARTS, _APART = {Type.F32: (36,), Type.F64: (64, 140, 200)}, 16
_ENDS = 8  # places where a derivative leaves the normal numbers, on either side of 0
_STEPS = 6  # of so many selects a tail is brought nearer


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


@dataclass(frozen=True)
class Product:
    """A program of `backward`, and its largest error in ulps beside what is meant to be the most."""

    program: Program
    error: float = 0.0
    limit: float = math.inf


def term_of(derivative: Derivative) -> Product:
    """The gradient of a parameter at one place: inputs `grad`, x, the gate, the parameters; output `y` in float64."""
    if derivative.type is Type.F64:  # which has no wider type to be a term in
        return product_of(derivative)
    plain = _plain(derivative, Graded.TERM)
    judge = _Judge(derivative)
    for made in _graded(derivative, Graded.TERM):
        if judge.agrees(made, plain):
            return Product(made)
    return Product(plain)


def product_of(derivative: Derivative) -> Product:
    """The gradient of an array: inputs as in `term_of`; output `y` in the derivative's own type."""
    judge, plain = _Judge(derivative), _plain(derivative, Graded.PRODUCT)
    best, least = plain, judge.error(plain)
    for made in _candidates(derivative):
        within, made = least <= judge.limit, judge.signed(made)
        if within and (best is not plain or cost(made) >= cost(plain)):
            break
        found = judge.error(made) if judge.agrees(made, plain) else math.inf
        if found <= judge.limit if within else found < least:
            best, least = made, found
    return Product(best, least, judge.limit)


def _candidates(derivative: Derivative) -> Iterator[Program]:
    """By rising cost, the first of which may cost less than the product of two floats."""
    tails = _tails(derivative)
    for made in _graded(derivative, Graded.PRODUCT):
        yield made
        yield from _nearer_at(derivative, tails, made)
    yield from _nearer_at(derivative, tails, _plain(derivative, Graded.PRODUCT))
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


@dataclass(frozen=True)
class _Tail:
    """Towards 0 (`end` -1) or infinity (1), on sides of 0, the derivative is c |x|**power from 2**(end * start) on."""

    end: int
    sides: tuple[int, ...]
    power: Fraction
    start: int

    def steps(self, type: Type) -> list[tuple[int, int]]:
        """From which powers of two on, and by which powers x is brought nearer to 1.

        There the derivative is a normal number, and c |x|**power still. On the way out it may be as small, or as
        large, as no two numbers beside it are.
        """
        fmt, whole = FORMATS[type], 2 * self.power.denominator
        last, size = fmt.emax - fmt.tiny_exponent, abs(self.power)
        width = fmt.emax if self.end > 0 else -fmt.tiny_exponent
        first = int(-fmt.emin * Fraction(9, 10) / size)
        step = (first - self.start) // whole * whole
        farthest = min(Fraction(width), last / size)
        count = math.ceil((farthest - first) / step) if step > 0 else 0
        return [(first + k * step, (k + 1) * step) for k in range(count)]


def _tails(derivative: Derivative) -> list[_Tail]:
    """Where the derivative leaves the normal numbers as a power of x. In float32 one step does it, or float64 does."""
    found = [_Tail(end, (side,), *law) for end in (-1, 1) for side in (1, -1) if (law := _law(derivative, end, side))]
    joined: list[_Tail] = []
    for tail in found:
        if joined and replace(joined[-1], sides=tail.sides) == tail:
            tail = replace(joined.pop(), sides=(1, -1))
        joined.append(tail)
    most = 1 if derivative.type is Type.F32 else _STEPS
    return [t for t in joined if 1 <= len(t.steps(derivative.type)) <= most]


def _law(derivative: Derivative, end: int, side: int) -> tuple[Fraction, int] | None:
    """The power of x that the derivative is as good as, and from which power of two on; None if it is none."""
    form = derivative.form.map(lambda expr: expr.subs(gate, 1))
    if any(p.expr.free_symbols - {x} or p.upper.free_symbols for p in form):
        return None
    truth, bits = Truth(form, {}), FORMATS[derivative.type].precision + 8
    with precision(_BITS):
        for start in _STARTS[derivative.type]:
            try:
                near, far = (truth(side * 2.0 ** (end * k), -2000) for k in (start, start + _APART))
            except (NoEnclosure, Undecided):
                return None
            if not (near.is_finite() and far.is_finite()) or near.contains(0) or far.contains(0):
                return None
            slope = float((abs(far / near).log() / arb.const_log2()).mid()) / (_APART * end)
            power = Fraction(slope).limit_denominator(4) if abs(slope) < 10 else Fraction(0)
            exactly = abs(far / near) / (arb(2) ** (arb(power.numerator * _APART * end) / power.denominator)) - 1
            if power and abs(exactly) < arb(2) ** -bits:
                return power, start
    return None


def _nearer_at(derivative: Derivative, tails: Sequence[_Tail], program: Program) -> Iterator[Program]:
    """The program with more and more of its tails at a nearer x."""
    for tail in tails:
        program = _nearer(program, derivative.type, tail, beside=derivative.gate_is_factor)
        yield program


def _nearer(program: Program, type: Type, tail: _Tail, *, beside: bool) -> Program:
    """The product, for a derivative that is c |x|**power: that at a nearer x, beside another gradient.

    Of a gradient and a gate `beside` it the larger takes all that makes it smaller, and the smaller what makes it
    larger: it leaves the range of the type only where the product does.
    """
    make = builder()
    inputs = {name: make.input(name, kind) for name, kind in program.inputs}
    size, factor, share = make.op("abs", inputs[x.name]), make.const(1.0, type), make.const(1.0, type)
    own = size if len(tail.sides) == 2 else inputs[x.name] if tail.sides == (1,) else make.op("neg", inputs[x.name])
    for start, step in tail.steps(type):
        end = make.const(2.0 ** (tail.end * start), type)
        if tail.end > 0:
            beyond = make.op("lt", end, own)
        else:
            beyond = make.op("lt", size, end)
            if own != size:
                beyond = make.op("and", beyond, make.op("lt", make.const(0.0, type), own))
        factor = make.op("select", beyond, make.const(2.0 ** (-tail.end * step), type), factor)
        share = make.op("select", beyond, make.const(2.0 ** int(tail.end * tail.power * step / 2), type), share)
    nearer = {x.name: make.op("mul", inputs[x.name], factor)}
    if not beside:
        nearer[GRADIENT] = make.op("mul", inputs[GRADIENT], share)
        y = inline(make, program, inputs | nearer)["y"]
        return make.finish(program.name, {"y": make.op("mul", y, share)})
    numbers = inputs[GRADIENT], inputs[gate.name]
    less = make.op("lt", *(make.op("abs", number) for number in numbers))
    chosen, other = (make.op("select", less, *pair) for pair in (numbers, numbers[::-1]))
    if tail.end * tail.power < 0:
        chosen, other = other, chosen
    nearer |= {GRADIENT: make.op("mul", make.op("mul", chosen, share), share), gate.name: other}
    return make.finish(program.name, {"y": inline(make, program, inputs | nearer)["y"]})


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
    y = inline(make, program, inputs | {gate.name: inputs[GRADIENT]})["y"]
    parameters: dict[Symbol, Value] = {p: inputs[p.name] for p in d.parameters}
    at = Point(Arithmetic(make, d.type, PLAIN), inputs[x.name], parameters)
    return make.finish(program.name, {"y": without_flats(at, pieces, y, {x: at.x})})


class _Judge:
    """The error of products, by the same pairs for every program."""

    def __init__(self, derivative: Derivative) -> None:
        self._d = derivative
        self.limit = max(derivative.chosen.sampled.ulps, 1.0) + 1  # beside a root no digit of it may be right
        self._defaults = derivative.defaults()
        form = derivative.form.map(lambda expr: expr.subs(gate, 1))
        self._truth = Truth(form, self._defaults)
        self._grows = any(tail.power * tail.end > 0 for tail in _tails(derivative))
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
        hard = [v for v in (*d.chosen.lowered.points, *self._ends()) if 0 < v < 2.0**60]
        exponents = rng.uniform(fmt.tiny_exponent, fmt.emax, _PLACES // 2)
        near = rng.uniform(-10, math.log2(2 * max([1.0, *(v for v in hard if v < 2.0**14)])), _PLACES)
        size = np.concatenate(
            [powers_of_two(exponents), powers_of_two(near), np.outer(hard, [0.25, 0.5, 0.9, 0.99, 1.01, 1.1]).ravel()]
        )
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

    def _ends(self) -> list[float]:
        """Where the derivative leaves the normal numbers, which a form of several parts does not tell."""
        d, dtype = self._d, DTYPES[self._d.type]

        def values(at: Array) -> Array:
            given = {x.name: at.astype(dtype)} | ({gate.name: np.ones_like(at, dtype)} if d.gated else {})
            return np.broadcast_to(self._run(d.chosen.lowered.program, given), at.shape)

        ends, _ = turning_points(values, FORMATS[d.type], most=_ENDS)
        return sorted({abs(end) for end in ends})

    def _product(self, at: float, rng: np.random.Generator) -> tuple[arb, float, float] | None:
        """An exact product at x, with a gradient and a gate; None where the derivative overflows, or is not known."""
        d, fmt = self._d, FORMATS[self._d.type]
        lowest, highest = 2 * fmt.tiny_exponent - 2 * fmt.emax - 64, fmt.emax * (1 + self._grows)
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
            power = max(lowest, int(mantissa).bit_length() + int(exponent))
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
