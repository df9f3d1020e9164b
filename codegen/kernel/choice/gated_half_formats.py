"""The cheapest program of a gated unit whose results, rounded to a half type, are the correctly rounded values.

Takes the stable pieces of a function that the gate multiplies; gives a program between float32 numbers for float16 or
bfloat16, right for every x beside every gate, of which there are 2**32 pairs.

The function is computed in float64, multiplied by the gate there, and rounded to odd as in `halves.py`: what remains
is to show that no product is on the wrong side of a tie. Only significands count. With u = A 2**k for an integer A of
53 bits, and G the gate's significand of p bits, every tie of every result, a subnormal one too, has G A near a
multiple of 2**51. So all x and all G are tried, a million products in a few milliseconds, in 64-bit integers: where G
A is farther from such a multiple than A's error can reach, the product is rounded as the exact one, whatever the
exponents are. The few others are decided by a ball: most of them belong to x where u is next to a short number, as
x/2 + x**2/4 is for tiny x, and x (1 - exp(-x)) for large ones. float64 does not show on which side of it the exact
value is, so the last bits of u are moved to that side, by a factor for each quarter of the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from flint import arb, fmpq

from ...definition.activation import gate, x
from ...formats import Format
from ...proof.balls.ball import precision
from ...symbolic.piecewise import PiecewiseForm
from ..forms.form import StablePiece
from ..program.cost import cost
from ..program.execute import run
from ..program.interpret import Array, builder
from ..program.ops import Type
from ..program.program import Builder, Program, Value, inline
from ..program.rounding import coefficient, round_to
from .choose import Candidates, Choice, precisions
from .gated_judge import PairJudge
from .half_formats import HalfChoice, finite, to_odd
from .lower import gate_is_factor, lower
from .truth import Truth

_BITS = 200
_TIE = 400  # bits that tell a value from a short number
_UNIT = 51  # a tie of a product of p and 53 bits is a multiple of 2**51
_ERROR = 1 << 20  # of a product in the reference and of the last bits that are moved, in units of A's last place
_MOVED = 2.0**-49  # as a share of u: more than its rounding errors, less than what is left to the nearest other tie
_BLOCK = 1 << 6  # values of x at a time
# Products of numbers that are not integers are ties by chance alone, a few at most. Where there are more, the exact
# values are ties that float64 cannot represent, as with a third of x: no program has the right side.
_FEW, _NO_SIDE = 100, 2
_STRIDE = 64  # of so many neighbours next to short numbers, one is asked on which side the exact value is
_EXACT = {"mul", "neg", "abs", "copysign", "lt", "le", "eq", "and", "or", "not", "select", "const", "input"}
_REGIONS = 5  # x > 0 and x < 0, |x| < 1 and others; and 0
_MORE = (12, 24)  # bits beyond those of float32's candidates: what few ties need, and all that float64 has


@dataclass(frozen=True)
class _Unit:
    """What multiplies the gate, in float64, and the factors that move its last bits in each part of the line."""

    core: Program
    moves: tuple[float, ...] = (1.0,) * _REGIONS


def choose_half_pair(form: PiecewiseForm, field: Candidates, single: Choice, fmt: Format) -> HalfChoice:
    """The cheapest program that is right for all pairs; the one that misses at fewest x where none is.

    Parameters
    ----------
    form : PiecewiseForm
        What multiplies the gate.
    field : Candidates
        Those for float32.
    single : Choice
        The program for float32: where it multiplies alone, and no product has more bits than float32 has, it is exact.
    fmt : Format
    """
    judge = PairsOfHalves(form, field, fmt)
    if judge.multiplies_exactly(single.lowered.program):
        return HalfChoice(fmt.name, single.lowered.program, 0, 0.0)
    best: tuple[int, _Unit, float] | None = None
    for core in judge.cores:
        unit = judge.moved(core)
        program = with_gate(unit)
        if not _sound(field, program, fmt):
            continue
        places = judge.missed(unit)
        if best is None or len(places) < best[0]:
            best = len(places), unit, float(judge.inputs[places[0]]) if len(places) else 0.0
        if not len(places):
            break
    assert best is not None, "the program in float64 is sound"
    missed, unit, at = best
    return HalfChoice(fmt.name, with_gate(unit), missed, at)


def _sound(field: Candidates, program: Program, fmt: Format) -> bool:
    """Whether it is at infinities and NaN what the product of two halves is."""
    assert isinstance(field.judge, PairJudge)
    return field.judge.sound(program, fmt)


def units(pieces: Sequence[StablePiece], field: Candidates) -> list[Program]:
    """What multiplies the gate, in float64, by rising cost; the last one with all the bits that float64 has."""
    wide = [c for c in precisions(pieces) if c.wide]
    found: dict[Program, None] = {}
    for more in (0, *_MORE):
        kept = [replace(c, more=more) for c in wide if c.patched or not more]
        made = {lower("unit", pieces, field.parameters, Type.F32, c, gated=True, alone=True).program for c in kept}
        found |= dict.fromkeys(sorted(made, key=_price))
    return list(found)


def _price(program: Program) -> tuple[int, str]:
    return cost(program), str(program.body)


@dataclass(frozen=True)
class _Beside:
    """Where products are ties, or next to them: places of x, and numbers next to the significands there.

    `sides` tells whether the exact value is larger than the number (1), or smaller (-1), or that number (0).
    """

    places: Array
    shorts: Array
    sides: Array


class PairsOfHalves:
    """Whether the products of a unit and every gate are rounded as the exact ones are.

    Attributes
    ----------
    inputs : Array
        Every finite x, as float32.
    cores : list of Program
        The candidates, by rising cost.
    """

    def __init__(self, form: PiecewiseForm, field: Candidates, fmt: Format) -> None:
        self.fmt, self.inputs = fmt, finite(fmt)
        assert gate_is_factor(field.pieces)
        self.cores = units(field.pieces, field)
        with precision(_BITS):
            values = {p: round_to(coefficient(p.default), Type.F32) for p in field.parameters}  # as in `halves.py`
        self._given = {p.name: v for p, v in values.items()}
        self._truth = Truth(form, values)
        self.reference = self._values(self.cores[-1])
        size = np.abs(self.reference)
        self._least = 2.0 ** (fmt.tiny_exponent - fmt.emax - 4)  # every product with less rounds to 0
        self._counts = np.flatnonzero((size > self._least) & np.isfinite(size))
        self._exponents = 53 - np.frexp(size)[1]
        self._gates = np.arange(1 << (fmt.precision - 1), 1 << fmt.precision, dtype=np.uint64)
        self._regions = np.where(self.inputs == 0, 4, 2 * (self.inputs < 0) + (np.abs(self.inputs) < 1))
        self._short, self._others = self._flagged()

    def multiplies_exactly(self, program: Program) -> bool:
        """Whether a program in float32 only multiplies, numbers of so few bits that float32 holds each product."""
        if any(i.op not in _EXACT for i in program.body):
            return False
        u = self.reference
        held = u * 2.0 ** (149 + self.fmt.tiny_exponent) % 1 == 0  # no bit of a product is below float32's least
        held &= np.abs(u) * 2.0**self.fmt.emax < 2.0**127
        short = np.frexp(u)[0] * 2.0 ** (24 - self.fmt.precision) % 1 == 0
        return bool(((u == 0) | (held & short)).all())

    def moved(self, core: Program) -> _Unit:
        """The unit with its last bits moved to the exact value's side, next to short numbers."""
        wrong = self._wrong_sides(self._values(core))
        regions, sides = self._regions[self._short.places[wrong]], self._short.sides[wrong]
        wanted = [set(sides[regions == k].tolist()) for k in range(_REGIONS)]
        moves = [1 + _MOVED * s.pop() if len(s) == 1 else 1.0 for s in wanted]
        if not (self._regions[self._short.places] == _REGIONS - 1).any():  # at 0 no bit counts
            moves[-1] = moves[1]
        return _Unit(core, tuple(moves))

    def missed(self, unit: _Unit) -> Array:
        """The places of the x where a product with some gate may be rounded to another number."""
        computed = self._values(unit.core) * np.array(unit.moves)[self._regions]
        wrong = np.signbit(computed) != np.signbit(self.reference)
        wrong |= np.isfinite(computed) != np.isfinite(self.reference)
        wrong |= (np.abs(self.reference) <= self._least) & (np.abs(computed) > 4 * self._least)
        wrong[self._short.places[self._wrong_sides(computed)]] = True
        for k, number, side in self._others:
            scaled = Fraction(abs(float(computed[k]))) * Fraction(2) ** int(self._exponents[k])
            wrong[k] |= side != (scaled > number) - (scaled < number)
        mine, theirs = (self._integers(v) for v in (computed, self.reference))
        far = np.abs(mine.astype(np.int64) - theirs.astype(np.int64)) * (1 << self.fmt.precision) > _ERROR
        for some in _blocks(np.flatnonzero(far)):
            products = [self._gates * v[some, None] for v in (mine, theirs)]
            apart = _near(products[0]) | (products[0] >> np.uint64(_UNIT) != products[1] >> np.uint64(_UNIT))
            wrong[self._counts[some]] |= apart.any(axis=1)
        found: Array = np.flatnonzero(wrong)
        return found

    def _values(self, core: Program) -> Array:
        x = self.inputs
        given = {name: np.full(len(x), v, np.float32) for name, v in (self._given | {gate.name: 1.0}).items()}
        computed: Array = run(core, x=x, **given)["y"]
        return computed

    def _integers(self, values: Array) -> Array:
        """The significands A, where they count, by the reference's exponents."""
        scaled = np.ldexp(np.abs(values[self._counts]), self._exponents[self._counts])
        found: Array = np.rint(scaled).astype(np.uint64)
        return found

    def _wrong_sides(self, computed: Array) -> Array:
        """Of those next to a short number, which values are on another side of it than the exact ones."""
        places = self._short.places
        scaled = np.ldexp(np.abs(computed[places]), self._exponents[places])
        wrong: Array = np.sign(scaled - self._short.shorts) != self._short.sides
        return wrong

    def _flagged(self) -> tuple[_Beside, list[tuple[int, Fraction, int]]]:
        """Beside which numbers a product is a tie: short ones, and others, of which there are hardly any."""
        single, back = np.unique(self._integers(self.reference), return_inverse=True)
        short = [np.zeros((2, 0), np.uint64)]
        rest = [np.zeros((3, 0), np.uint64)]
        for some in _blocks(np.arange(len(single))):
            products = self._gates * single[some, None]
            rows, columns = np.nonzero(_near(products))
            gates = self._gates[columns]
            ties = ((products[rows, columns] + np.uint64(1 << (_UNIT - 1))) >> np.uint64(_UNIT)) << np.uint64(_UNIT)
            whole = ties % gates == 0
            short.append(np.stack([some[rows[whole]].astype(np.uint64), ties[whole] // gates[whole]]))
            rest.append(np.stack([some[rows[~whole]].astype(np.uint64), ties[~whole], gates[~whole]]))
        at, numbers = np.unique(np.concatenate(short, axis=1), axis=1)
        order = np.argsort(back, kind="stable")  # several x may have one significand
        starts = np.searchsorted(back[order], np.arange(len(single) + 1))
        counts = np.diff(starts)[at.astype(np.int64)]
        which = np.concatenate([order[starts[k] : starts[k + 1]] for k in at.astype(np.int64)] or [order[:0]])
        places, shorts = self._counts[which], np.repeat(numbers, counts).astype(np.float64)
        sort = np.lexsort((np.abs(self.inputs[places]), self._regions[places]))
        places, shorts = places[sort], shorts[sort]
        left = np.concatenate(rest, axis=1)
        if np.diff(starts)[left[0].astype(np.int64)].sum() > _FEW:
            single_rows = np.unique(left[0])
            left = np.stack([single_rows, np.zeros_like(single_rows), np.ones_like(single_rows)])
        others = [
            (int(k), Fraction(tie, number), self._side(int(k), Fraction(tie, number)) if tie else _NO_SIDE)
            for at_one, tie, number in left.T.tolist()
            for k in self._counts[order[starts[at_one] : starts[at_one + 1]]]
        ]
        return _Beside(places, shorts, self._sides(places, shorts)), others

    def _sides(self, places: Array, shorts: Array) -> Array:
        """On which side the exact values are: of neighbours alike, between two that are on one side all are."""
        sides = np.zeros(len(places), np.int64)
        regions = self._regions[places]

        def asked(k: int) -> int:
            return self._side(int(places[k]), Fraction(float(shorts[k])))

        def between(first: int, last: int) -> None:
            if sides[first] == sides[last] and regions[first] == regions[last] and last - first <= _STRIDE:
                sides[first:last] = sides[first]
            elif last - first > 1:
                middle = (first + last) // 2
                sides[middle] = asked(middle)
                between(first, middle)
                between(middle, last)

        if len(places):
            for end in (0, len(places) - 1):
                sides[end] = asked(end)
            between(0, len(places) - 1)
        return sides

    def _side(self, k: int, short: Fraction) -> int:
        """Whether the exact value is larger than a number next to it, or smaller, or that number."""
        at = float(self.inputs[k])
        sign = -1 if np.signbit(self.reference[k]) else 1
        number = sign * short * Fraction(2) ** -int(self._exponents[k])
        value = self._truth(at, -100_000, _TIE)
        with precision(2 * _TIE):
            short_ball = fmpq(number.numerator, number.denominator)
            difference = value - arb(short_ball)
            side = 1 if difference > 0 else -1 if difference < 0 else self._truth.beside(at, short_ball)
        return side * sign


def with_gate(unit: _Unit) -> Program:
    """The program between float32 numbers: the product in float64, rounded to odd."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in unit.core.inputs}
    u = inline(make, unit.core, inputs)["y"]
    factor = inputs[gate.name]
    y = to_odd(make, make.op("mul", _moved(make, inputs[x.name], u, unit.moves), make.op("widen", factor)))
    infinite = make.op("eq", make.op("abs", factor), make.const(np.inf, Type.F32))
    return make.finish("half", {"y": make.op("select", infinite, make.op("mul", make.op("narrow", u), factor), y)})


def _moved(make: Builder, x: Value, u: Value, moves: tuple[float, ...]) -> Value:
    far, near, left, close, at_zero = (make.const(m, Type.F64) for m in moves)
    zero = make.const(0.0, Type.F32)
    inside = make.op("lt", make.op("abs", x), make.const(1.0, Type.F32))
    right = make.op("select", inside, near, far)
    other = make.op("select", inside, close, left)
    factor = make.op("select", make.op("lt", x, zero), other, right)
    if moves[1] != moves[-1]:
        factor = make.op("select", make.op("eq", x, zero), at_zero, factor)
    return make.op("mul", u, factor)


def _near(products: Array) -> Array:
    """Which products are so near to a multiple of 2**51 that an error may cross it."""
    mask, error = np.uint64((1 << _UNIT) - 1), np.uint64(_ERROR)
    found: Array = ((products + error) & mask) < np.uint64(2 * _ERROR)
    return found


def _blocks(places: Array) -> list[Array]:
    return [places[k : k + _BLOCK] for k in range(0, len(places), _BLOCK)]
