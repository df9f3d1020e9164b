"""The cheapest program whose results, rounded to a half type, are the correctly rounded values.

Takes what was chosen for float32 and float64; gives a program between float32 numbers for float16 or bfloat16, tried
on all of the type's 65,536 inputs.

Rounding a float32 result a second time is wrong next to ties. So where the float32 programs miss a value, the work is
done in float64, and the result is rounded to float32 *to odd*: of the two neighbours of an inexact result the one
with an odd significand is taken, which is never a tie, so that rounding again is as if rounded once (S. Boldo,
G. Melquiond, Emulation of a FMA and correctly rounded sums, IEEE Trans. Computers 57, 2008).

Where a function is x/2 + c x**2 + ..., a subnormal bfloat16 may give a tie up to a relative 2**-126, which float64 does
not show. There the last bit of the float64 result is moved to the side that the exact value lies on, inward or outward
on each of a few intervals; elsewhere the nearest tie is too far away for that to matter. A few inputs that are missed
even so are told apart one by one, where no parameter can make them others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from ...definition.activation import Parameter, gate
from ...formats import Format
from ...proof.balls.ball import dyadic, exact, precision
from ...symbolic.piecewise import PiecewiseForm
from ..program.cost import cost
from ..program.execute import run
from ..program.interpret import Array, builder
from ..program.ops import Type
from ..program.program import Builder, Program, Value, inline, prune
from ..program.rounding import coefficient, round_to
from .choose import Candidates, Choice
from .truth import Truth

_BITS = 200  # of constants
_TIE = 400  # bits that tell a value from a tie: next to 2**-133, half of x and half of x + x**2 differ in the 133rd
_STEP = 2.0**-52
# How close to a tie, as a share of the value, a result in float64 has to be before its last bits are looked at: far
# more than the error of the reference.
CLOSE = 2.0**-40
_FACTORS = (1.0, 1.0 + _STEP, 1.0 - _STEP)  # of results whose last bit is moved
_INTERVALS = 8  # of the line with one factor each
_SINGLE = 8  # inputs that may be told apart one by one
_HARD = 2.0**-20  # so close to a tie, a few ulps of float32 decide


@dataclass(frozen=True)
class Moves:
    """Factors that move the last bit of a float64 result, from left to right; each but the first has its start."""

    factors: tuple[float, ...] = (1.0,)
    starts: tuple[float, ...] = ()


@dataclass(frozen=True)
class HalfChoice:
    """A program for arrays of one half type, between float32 numbers.

    Attributes
    ----------
    format : str
        The half type, as NumPy calls it.
    program : Program
    missed : int
        On how many inputs the result does not round to the right value.
    at : float
        One of them, if there are any.
    """

    format: str
    program: Program
    missed: int
    at: float


def choose_half(form: PiecewiseForm, field: Candidates, single: Choice, double: Choice, fmt: Format) -> HalfChoice:
    """The cheapest program that is right on all inputs; the one that misses fewest where none is.

    Parameters
    ----------
    form : PiecewiseForm
    field : Candidates
        Those for float32. What is too inexact for float32 may do, as its results are rounded to fewer bits.
    single : Choice
        The program for float32; at the same cost it is taken, since it needs no code of its own.
    double : Choice
        The program for float64, which is the reference, too.
    fmt : Format
    """
    judge = HalfJudge(form, field.parameters, double.lowered.program, fmt)
    own = single.lowered.program
    narrow = list(dict.fromkeys([own, *(m.program for m in field.all() if not m.precision.wide)]))
    wide = [*(_before_rounding(m.program) for m in field.all() if m.precision.wide), double.lowered.program]
    tries = [(cost(rounded_once(p)), p != own, p) for p in (*narrow, *wide)]
    best: tuple[int, Program, float] | None = None
    for _, _, core in sorted(tries, key=lambda t: t[:2]):
        program = rounded_once(core)
        if (core in narrow and judge.misses_a_hard_one(program)) or not field.judge.sound(program):
            continue
        places = judge.missed(program)
        moves = judge.moves(core) if len(places) and core in wide else None
        if moves is not None:
            moved = rounded_once(core, moves)
            still = judge.missed(moved)
            if len(still) < len(places):
                program, places = moved, still
        if 0 < len(places) <= _SINGLE and core in wide and not (field.parameters or field.judge.gated):
            program = _with_exceptions(program, judge.inputs[places], judge.right[places])
            places = judge.missed(program)
        if best is None or len(places) < best[0]:
            best = len(places), program, float(judge.inputs[places[0]]) if len(places) else 0.0
        if not len(places):
            break
    assert best is not None, "the program for float64 is sound"
    missed, program, at = best
    return HalfChoice(fmt.name, program, missed, at)


def finite(fmt: Format) -> Array:
    """All numbers of a half type, as float32."""
    bits = np.arange(1 << 16, dtype=np.uint32)
    numbers = (bits << 16).view(np.float32) if fmt.precision == 8 else bits.astype(np.uint16).view(np.float16)
    return numbers[np.isfinite(numbers)].astype(np.float32)


def overflow(fmt: Format) -> float:
    """The least magnitude that rounds to infinity."""
    return (2 - 2.0**-fmt.precision) * 2.0**fmt.emax


def _scaled(values: Array, fmt: Format) -> tuple[Array, Array]:
    """Each value in units of its ulp, and these units."""
    unit: Array = np.ldexp(1.0, np.maximum(np.frexp(values)[1] - fmt.precision, fmt.tiny_exponent))
    return values / unit, unit


def rounded(values: Array, fmt: Format) -> Array:
    """Float64 values rounded to a format, to nearest, ties to even."""
    scaled, unit = _scaled(values, fmt)
    nearest = np.rint(scaled) * unit
    return np.where(np.abs(values) >= overflow(fmt), np.copysign(inf, values), nearest)


def near_tie(values: Array, fmt: Format, share: float) -> Array:
    """Which values are within this share of themselves of a tie between two numbers of the format."""
    scaled, _ = _scaled(values, fmt)
    with np.errstate(invalid="ignore"):  # an infinity is next to nothing
        distance = np.abs(np.abs(scaled - np.floor(scaled)) - 0.5)
    return np.asarray(distance <= share * np.maximum(np.abs(scaled), 2.0**-20))


class HalfJudge:
    """The correctly rounded values of one function on all inputs of one half type, and who misses them.

    Attributes
    ----------
    reference : Program
        The function in float64, within a few ulps.
    """

    def __init__(self, form: PiecewiseForm, parameters: Sequence[Parameter], reference: Program, fmt: Format) -> None:
        self.fmt, self.inputs = fmt, finite(fmt)
        with precision(_BITS):
            values = {p: round_to(coefficient(p.default), Type.F32) for p in parameters}  # no parameter is a half
        self._parameters = {gate.name: 1.0} | {p.name: v for p, v in values.items()}
        computed = self._run(reference, np.arange(len(self.inputs)), Type.F64)
        self.right = rounded(computed, fmt)
        self._hard = np.flatnonzero(near_tie(computed, fmt, _HARD))
        truth = Truth(form, values)
        for k in np.flatnonzero(near_tie(computed, fmt, CLOSE)):
            self.right[k] = _decided(truth, float(self.inputs[k]), float(computed[k]), fmt)

    def _run(self, program: Program, places: Array, type: Type) -> Array:
        dtype = np.float32 if type is Type.F32 else np.float64
        x = self.inputs[places].astype(dtype)
        parameters = {n: np.full(len(x), v, dtype) for n, v in self._parameters.items()}
        result: Array = run(program, x=x, **parameters)["y"]
        return result.astype(np.float64)

    def missed(self, program: Program) -> Array:
        """The places of the inputs where a program's float32 result does not round to the right value."""
        return self._missed(program, np.arange(len(self.inputs)))

    def misses_a_hard_one(self, program: Program) -> bool:
        """Whether one of the inputs that most programs miss is missed: a quick answer, if it is yes."""
        return len(self._missed(program, self._hard)) > 0

    def _missed(self, program: Program, places: Array) -> Array:
        results = self._run(program, places, Type.F32)
        wrong: Array = rounded(results, self.fmt) != self.right[places]
        return places[wrong]

    def moves(self, core: Program) -> Moves | None:
        """What moves the results of a program in float64 to their right sides, as far as one factor does; None if none.

        From left to right, an interval goes on as long as one of the factors is right for all inputs in it.
        """
        right = np.ones((len(_FACTORS), len(self.inputs)), bool)
        for k, factor in enumerate(_FACTORS):
            right[k, self.missed(rounded_once(core, Moves((factor,))))] = False
        undecided = np.flatnonzero(right.any(axis=0) & ~right.all(axis=0))
        allowed, last = np.ones(len(_FACTORS), bool), -inf
        factors, starts = [], []
        for place in undecided[np.argsort(self.inputs[undecided], kind="stable")]:
            at, still = float(self.inputs[place]), allowed & right[:, place]
            if not still.any():
                factors.append(_FACTORS[int(allowed.argmax())])
                starts.append(0.0 if last < 0 <= at else at)
                still = right[:, place]
            allowed, last = still, at
        factors.append(_FACTORS[int(allowed.argmax())])
        found = Moves(tuple(factors), tuple(starts))
        return found if found != Moves() and len(factors) <= _INTERVALS else None


def _decided(truth: Truth, at: float, near: float, fmt: Format) -> float:
    """The correctly rounded value where float64, `near`, is next to a tie; an exact tie is even."""
    scaled, unit = (float(v[0]) for v in _scaled(np.array([near]), fmt))
    low = float(np.floor(scaled))
    value = truth(at, -100_000, _TIE)
    with precision(2 * _TIE):
        tie = exact(low * unit) + exact(unit) / 2
        difference = value - tie
    side = 1 if difference > 0 else -1 if difference < 0 else truth.beside(at, dyadic(tie))
    if side > 0:
        chosen = low + 1
    elif side < 0:
        chosen = low
    else:
        chosen = low if low % 2 == 0 else low + 1
    result = chosen * unit
    if abs(result) >= 2.0 ** (fmt.emax + 1):
        return float(np.copysign(inf, result))
    return float(np.copysign(result, near))


def _before_rounding(program: Program) -> Program:
    """A program that computes in float64, without the last rounding to float32."""
    ((name, at),) = program.outputs
    last = program.body[at]
    return prune(replace(program, outputs=((name, last.args[0] if last.op == "narrow" else at),)))


def rounded_once(program: Program, moves: Moves | None = None) -> Program:
    """A program that gives float64, as one between float32 numbers whose result is rounded to odd."""
    make = builder()
    inputs = {name: make.input(name, Type.F32) for name, _ in program.inputs}
    taken = {n: make.op("widen", inputs[n]) if type is Type.F64 else inputs[n] for n, type in program.inputs}
    y = inline(make, program, taken)["y"]
    if y.type is Type.F64:
        y = to_odd(make, _moved(make, inputs["x"], y, moves or Moves()))
    return make.finish(program.name, {"y": y})


def _moved(make: Builder, x: Value, y: Value, moves: Moves) -> Value:
    *others, factor = (make.const(f, Type.F64) for f in moves.factors)
    for before, start in zip(reversed(others), reversed(moves.starts), strict=True):
        factor = make.op("select", make.op("lt", x, make.const(start, Type.F32)), before, factor)
    return make.op("mul", y, factor)


def _with_exceptions(program: Program, inputs: Array, values: Array) -> Program:
    """The program, with these values at these inputs."""
    make = builder()
    x = make.input("x", Type.F32)
    y = inline(make, program, {"x": x})["y"]
    for at, value in zip(inputs.tolist(), values.tolist(), strict=True):
        y = make.op("select", make.op("eq", x, make.const(at, Type.F32)), make.const(value, Type.F32), y)
    return make.finish(program.name, {"y": y})


def to_odd(make: Builder, y: Value) -> Value:
    """Float64 to float32: an inexact result to that neighbour whose significand is odd; NaN stays NaN."""
    nearest = make.op("narrow", y)
    back = make.op("abs", make.op("widen", nearest))
    size = make.op("abs", y)
    above, below = make.op("lt", size, back), make.op("lt", back, size)
    bits = make.op("bits", nearest)
    one, none = make.const(1, Type.I32), make.const(0, Type.I32)
    toward_zero = make.op("isub", bits, make.op("select", above, one, none))
    odd = make.op("from_bits", make.op("ior", toward_zero, one))
    return make.op("select", make.op("or", above, below), odd, nearest)
