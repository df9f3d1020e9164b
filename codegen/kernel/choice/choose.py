"""The cheapest program within a bound.

Takes the stable pieces of a function and a bound in ulps; gives the lowered program of least cost whose error, with
the parameters at their defaults, stays within the bound on a fixed set of inputs, and the error that was found.

The error of a float32 candidate is measured against the float64 program of the same function, whose own error (a few
units of 2**-53) is far below what is looked for; that program is measured against ball arithmetic, and so is the
worst float32 input in the end. In float64 the program that keeps all low parts tells which inputs a ball decides. A
sample does not meet the few inputs beside a root, nor other parameters: `Hard` asks there what is chosen. The
interpreter's bits are those of every target, so the choice is the same everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
from flint import arb

from ...definition.activation import Parameter
from ...proof.balls.ball import exact, precision
from ...symbolic.piecewise import PiecewiseForm
from ..arithmetic.precision import MOST, PLAIN, Precision, rank
from ..forms.form import Refused, StablePiece
from ..program.cost import cost
from ..program.execute import run
from ..program.interpret import DTYPES, Array
from ..program.ops import FORMATS, Type
from ..program.program import Program
from ..program.rounding import coefficient, round_to
from ..refusal import REFUSALS, NoProgram, NoStableForm, reason
from .hard_inputs import Hard, elsewhere, others
from .known_values import Known, known_values, with_values
from .lower import Lowered, general_pieces, lower, specialise
from .signed_zeros import Signs, signs_of_zeros, with_signs
from .truth import Truth, Worst, error, errors, sample, suspects, unit, worst

# The largest error on all inputs is above that on a sample: of 26 kernels, `verify` on 44 million inputs found up to
# 1.47 times what 60,000 had shown; in float64 a hundred million found up to 1.5 times what 24,000 had. Within these
# shares of the bound the sample suffices (in float64 it never does), or a larger one does.
_SURE = {Type.F32: 0.72, Type.F64: 0.0}
_LIKELY = {Type.F32: 0.84, Type.F64: 0.66}
_FEW = {Type.F32: 300_000, Type.F64: 2_500}
_MORE = {Type.F32: 2_000_000, Type.F64: 24_000}
_SUSPECTS = 400  # inputs of the larger sample that balls decide in float64
GROSS = 2.0**20  # ulps: what is past its bound is built with a mark, what is past this on a sample is refused
ELSEWHERE = 1.0  # ulps more that are allowed at other parameters
_OTHERS = 6  # programs within the bound at the defaults that are tried at other parameters: each takes seconds
_GLANCE = 16  # one of so many inputs is looked at first
_CHUNK = 1 << 14  # inputs at a time: what a program computes of them stays in the second-level cache
_BITS = 200  # of constants, and of errors


@dataclass(frozen=True)
class Choice:
    """A program, and its largest error on the inputs that were tried.

    Attributes
    ----------
    lowered : Lowered
    worst : Worst
        At the parameters' defaults.
    sampled : Worst
        Of these inputs without the few beside roots and ends, where no digit may be right and little depends on it.
    elsewhere : tuple
        The largest errors at other parameters, and which they are: of an ordinary size first, then of any.
    dropped : tuple of Refused
        Forms that were recognised, and of which no program was good enough: this one has another form.
    formula : int
        The cost of the function as a textbook evaluates it; 0 where it was not asked for.
    """

    lowered: Lowered
    worst: Worst
    sampled: Worst
    elsewhere: tuple[tuple[Worst, str], ...] = ()
    dropped: tuple[Refused, ...] = ()
    formula: int = 0

    def past(self, bound: float) -> tuple[float, float]:
        """By how much it is past a bound at the defaults, and past an ulp more at other parameters."""
        farthest = max((found.ulps for found, _ in self.elsewhere), default=0.0)
        return max(self.worst.ulps - bound, 0.0), max(farthest - bound - ELSEWHERE, 0.0)

    def rank(self, bound: float) -> tuple[bool, float, float]:
        """What is preferred comes first; what no kernel may be comes last, however it fares at hard inputs."""
        return not self.sampled.ulps <= GROSS, *self.past(bound)


class Candidates:
    """The candidates for one function in one type, each lowered and estimated once, when it is first asked for."""

    def __init__(
        self,
        name: str,
        form: PiecewiseForm,
        pieces: Sequence[StablePiece],
        parameters: Sequence[Parameter],
        type: Type,
        judge: type[Judge] | None = None,
    ) -> None:
        self.name, self.pieces, self.parameters, self.type = name, pieces, parameters, type
        self.judge = (judge or Judge)(form, pieces, parameters, type)
        self._groups = _groups(pieces, type)
        self._lowered: dict[Precision, Lowered] = {}
        self._are_sound: dict[Program, bool] = {}
        self._glances: dict[Program, float] = {}
        self._estimates: dict[Program, float] = {}
        self._choices: dict[Program, Choice] = {}
        self._at_hard_points: dict[Program, Worst] = {}

    def cheapest(self, bound: float) -> Choice:
        """The cheapest candidate within a bound; the most accurate one where none is.

        Of those within the bound at the defaults the first that is within it at other parameters, too, or the best of a
        few. Raises `NoStableForm` where every candidate misses a limit at an infinity, or does not give NaN for NaN.
        """
        passed = []
        within: list[Choice] = []
        likely = _LIKELY[self.type] * bound
        for candidate in self._in_order():
            if not self._sound(candidate):
                continue
            passed.append(candidate)
            if self._at_least(candidate) > likely:
                continue
            found = self._estimate(candidate)
            sure = found <= _SURE[self.type] * bound or (found <= likely and self.judge.confirms(candidate, likely))
            if sure and self._hardest(candidate).ulps <= bound:
                within.append(self._choice(candidate))
                if within[-1].past(bound)[1] == 0 or len(within) == _OTHERS:
                    break
        if within:
            return min(within, key=lambda choice: choice.past(bound))
        if not passed:
            raise NoStableForm("every program for it misses the limit at an infinity")
        return self._choice(self._best(passed))

    def with_program(self, candidate: Lowered) -> Choice:
        """What is found of a candidate that was made of these."""
        return self._choice(candidate)

    def _best(self, candidates: Sequence[Lowered]) -> Lowered:
        """The most accurate one, by the sample and at hard points."""
        best, least = candidates[0], math.inf
        for candidate in sorted(candidates, key=self._estimate):
            if self._estimate(candidate) >= least:
                break
            found = max(self._estimate(candidate), self._hardest(candidate).ulps)
            if found < least:
                best, least = candidate, found
        return best

    def _in_order(self) -> Iterator[Lowered]:
        """By rising cost, group by group: a later group is lowered only where none before suffices."""
        for group in self._groups:
            made: dict[Program, Lowered] = {}
            for kept in group:
                lowered = self._lower(kept)
                made.setdefault(lowered.program, lowered)
            yield from sorted(made.values(), key=lambda m: cost(m.program))

    def all(self) -> list[Lowered]:
        """Every candidate."""
        return [self._lower(kept) for group in self._groups for kept in group]

    def _lower(self, kept: Precision) -> Lowered:
        if kept not in self._lowered:
            gated = self.judge.gated
            lowered = lower(self.name, self.pieces, self.parameters, self.type, kept, gated=gated)
            self._lowered[kept] = replace(lowered, program=self.judge.signed(lowered.program))
        return self._lowered[kept]

    def _sound(self, candidate: Lowered) -> bool:
        if candidate.program not in self._are_sound:
            self._are_sound[candidate.program] = self.judge.sound(candidate.program)
        return self._are_sound[candidate.program]

    def _at_least(self, candidate: Lowered) -> float:
        """An error that the candidate does have: at a glance, most are too large."""
        if candidate.program not in self._glances:
            self._glances[candidate.program] = self.judge.estimate(candidate, _GLANCE)
        return self._glances[candidate.program]

    def _estimate(self, candidate: Lowered) -> float:
        if candidate.program not in self._estimates:
            self._estimates[candidate.program] = self.judge.estimate(candidate)
        return self._estimates[candidate.program]

    def _hardest(self, candidate: Lowered) -> Worst:
        if candidate.program not in self._at_hard_points:
            self._at_hard_points[candidate.program] = self.judge.hardest(candidate.program)
        return self._at_hard_points[candidate.program]

    def _choice(self, candidate: Lowered) -> Choice:
        if candidate.program not in self._choices:
            chosen = replace(candidate, program=self.judge.placed(candidate.program))
            sampled, hardest = self.judge.measure(chosen), self._hardest(chosen)
            worst = replace(max(sampled, hardest, key=lambda w: w.ulps), inputs=sampled.inputs + hardest.inputs)
            self._choices[candidate.program] = Choice(chosen, worst, sampled, self.judge.elsewhere(chosen.program))
        return self._choices[candidate.program]


class Field:
    """Candidates by the laws, and where these do not suffice those of the general form."""

    def __init__(
        self,
        name: str,
        form: PiecewiseForm,
        pieces: Sequence[StablePiece],
        parameters: Sequence[Parameter],
        type: Type,
        judge: type[Judge] | None = None,
    ) -> None:
        self._make = partial(Candidates, name, form, parameters=parameters, type=type, judge=judge)
        self._pieces = pieces
        self._made: list[Candidates | Exception] = []  # or what stands against them
        self._last: Candidates | None = None
        self._lost = tuple(refused for p in pieces for refused in p.refused if refused.dropped)

    def cheapest(self, bound: float) -> Choice:
        """The cheapest program within a bound; the most accurate one where none is.

        Raises what stands against all of them where there is none.
        """
        best: Choice | None = None
        against: list[Exception] = []
        lost = self._lost
        for candidates in self._in_order(against):
            try:
                choice = candidates.cheapest(bound)
            except REFUSALS as error:
                against.append(error)
                continue
            if best is None or choice.rank(bound) < best.rank(bound):
                if candidates is not self._made[0]:
                    lost += self._passed_over(candidates.pieces, against, best, bound)
                best, self._last = choice, candidates
            if best.past(bound) == (0, 0):
                break
        if best is None:
            raise NoStableForm("; ".join(dict.fromkeys(map(str, against)))) from against[0]
        return replace(best, dropped=tuple(dict.fromkeys(lost)))

    def _passed_over(
        self, taken: Sequence[StablePiece], against: Sequence[Exception], best: Choice | None, bound: float
    ) -> tuple[Refused, ...]:
        """The forms of the pieces in whose place others are taken, and why."""
        why = "; ".join(dict.fromkeys(map(reason, against)))
        if best is not None:
            worst, where = best.worst, ""
            if worst.ulps <= bound:
                worst, where = max(best.elsewhere, key=lambda found: found[0].ulps)
            why = f"the best one is off by {worst.ulps:.3g} ulps at x = {worst.place}{where and f' and {where}'}"
        stage = NoProgram.of if best is None else f"{NoProgram.of} within {bound:g} ulps"
        kinds = dict.fromkeys(p.form.kind for p, now in zip(self._pieces, taken, strict=True) if p.form != now.form)
        return tuple(Refused(kind, stage, why) for kind in kinds)

    @property
    def chosen(self) -> Candidates:
        """Those among which the last choice is."""
        assert self._last is not None, "a choice has been made"
        return self._last

    def _in_order(self, against: list[Exception]) -> Iterator[Candidates]:
        for k in range(2):
            if k == len(self._made):
                try:
                    pieces = general_pieces(self._pieces) if k else tuple(self._pieces)
                    if k and pieces == tuple(self._pieces):
                        return
                    self._made.append(self._make(pieces=pieces))
                except REFUSALS as error:
                    self._made.append(error)
            made = self._made[k]
            if isinstance(made, Candidates):
                yield made
            else:
                against.append(made)


def _groups(pieces: Sequence[StablePiece], type: Type) -> list[list[Precision]]:
    """Candidates that differ, in groups of rising cost: a later group is lowered only where none before suffices."""
    found = precisions(pieces)
    plain = [c for c in found if replace(c, rational=False, form="") == PLAIN]
    kept = [c for c in found if c not in plain and (type is Type.F32 or not c.wide)]
    return [plain, kept]


def precisions(pieces: Sequence[StablePiece]) -> list[Precision]:
    """What is worth trying for some of the pieces: of each kind of form by what it keeps, the first form's first."""
    found = dict.fromkeys(kept for p in pieces for form in p.forms for kept in form.candidates)
    kinds = list(dict.fromkeys(["", *(form.kind for p in pieces for form in p.forms)]))
    return sorted(found, key=lambda kept: (kinds.index(kept.form), *rank(kept)))


@dataclass(frozen=True)
class _Reference:
    """Float32 inputs, and the function there in float64."""

    inputs: Array
    exact: Array
    unit: Array  # the float32 ulp of each value

    def errors(self, program: Program, stride: int = 1) -> Array:
        """Errors in ulps of a program in `x` alone."""
        chosen = [a[::stride] for a in (self.inputs, self.exact, self.unit)]
        found = [errors(run(program, x=x)["y"], exact, units, Type.F32) for x, exact, units in chunks(*chosen)]
        return np.concatenate(found)


def chunks(*arrays: Array) -> Iterator[list[Array]]:
    """Arrays of one length, so many elements at a time."""
    for start in range(0, len(arrays[0]), _CHUNK):
        yield [a[start : start + _CHUNK] for a in arrays]


class Judge:
    """The error of candidates for one function, by the same inputs."""

    gated = False  # whether the gate is an input, too

    def __init__(
        self, form: PiecewiseForm, pieces: Sequence[StablePiece], parameters: Sequence[Parameter], type: Type
    ) -> None:
        self.type, self.parameters, self.pieces = type, parameters, pieces
        with precision(_BITS):
            self.defaults = {p: round_to(coefficient(p.default), type) for p in parameters}
        self.form, self.truth = form, Truth(form, self.defaults)
        self.program = lower("reference", pieces, parameters, Type.F64, PLAIN, gated=self.gated)
        self.hard = [v for v in self.program.points if 0 < v < 2.0**100] + [1.0, math.sqrt(2), 88.0, 104.0]
        self.floor = FORMATS[type].tiny_exponent - 60
        self._references: dict[int, _Reference] = {}
        self._balls: list[arb] | None = None
        self._kept: Array | None = None
        self._suspects: dict[Program, Worst] = {}
        self._zeros: Signs | None = None
        self._known: tuple[Known, ...] | None = None

    def sound(self, program: Program) -> bool:
        """Whether NaN gives NaN, and the infinities give what the largest numbers tend to."""
        inputs = np.array([np.inf, -np.inf, np.nan], DTYPES[self.type])
        right, left, nan = run(self._special(program), x=inputs)["y"].tolist()
        return math.isnan(nan) and self._tends_to(right, 1) and self._tends_to(left, -1)

    def signed(self, program: Program) -> Program:
        """The program with the right signs of its zeros, where parameters cannot make them others."""
        if self.gated or any(not p.is_nonnegative for p in self.parameters):
            return program
        if self._zeros is None:
            self._zeros = signs_of_zeros(self.truth)
        return with_signs(program, self._zeros, self.type, {p.name: v for p, v in self.defaults.items()})

    def placed(self, program: Program) -> Program:
        """The program with the correctly rounded values where algebra gives them; beside a gate there are none."""
        if self.gated:
            return program
        if self._known is None:
            self._known = known_values(self.form, self.truth, self.type)
        return with_values(program, self._known, self.type, self.defaults)

    def _tends_to(self, limit: float, side: int) -> bool:
        """Whether `limit` can be the function's limit: by its values at the largest number and at the root of it.

        A function of a logarithm changes too little between the two: its limit is that of its expansion.
        """
        return self._seems_to_tend_to(limit, side) or self.truth.limit(side) == limit

    def _seems_to_tend_to(self, limit: float, side: int) -> bool:
        fmt = FORMATS[self.type]
        far, near = (self.truth(side * 2.0**k, self.floor) for k in (fmt.emax, fmt.emax // 2))
        if math.isnan(limit):
            return self.truth.has_no_limit(side)
        if math.isinf(limit):
            grows = bool(abs(far) > 1.5 * abs(near)) and (far > 0) == (limit > 0)
            return grows or error(far, limit, self.type) == 0  # what is bounded past the type is infinite in it
        return bool(abs(far - exact(limit)) <= abs(far) / 2**20 + arb(2) ** -(fmt.emax // 2))

    def estimate(self, candidate: Lowered, stride: int = 1) -> float:
        """The largest error on a few inputs, or on every `stride`-th of them."""
        if self.type is not Type.F32:
            return self._against_balls(candidate, stride).ulps
        return float(self._reference(_FEW[self.type]).errors(self._special(candidate.program), stride).max())

    def confirms(self, candidate: Lowered, limit: float) -> bool:
        """Whether the largest error on many inputs is within the limit, too."""
        if self.type is not Type.F32:
            return self._suspected(candidate).ulps <= limit
        return float(self._reference(_MORE[self.type]).errors(self._special(candidate.program)).max()) <= limit

    def measure(self, candidate: Lowered) -> Worst:
        """The largest error found, decided by balls."""
        if self.type is not Type.F32:
            return max(self._against_balls(candidate), self._suspected(candidate), key=lambda w: w.ulps)
        program = self._special(candidate.program)
        reference = self._references[max(self._references)]
        apart = reference.errors(program)
        found = worst(program, self.truth, reference.inputs[apart >= np.partition(apart, -8)[-8]][-16:], self.type)
        if not all(p.form.by_reference for p in self.pieces):
            inputs = reference.inputs[:: max(1, len(reference.inputs) // _FEW[Type.F64])]
            found = max(found, worst(program, self.truth, inputs, self.type), key=lambda w: w.ulps)
        return Worst(found.ulps, found.at, len(reference.inputs))

    def hardest(self, program: Program) -> Worst:
        """The largest error at the defaults beside roots, at ends, and where a bound of the function is left."""
        return self._here.worst(program, own=True)

    def elsewhere(self, program: Program) -> tuple[tuple[Worst, str], ...]:
        """The largest error at other parameters: what is right at the defaults may cancel there."""
        return elsewhere(self._here, program, self._others)

    @cached_property
    def _here(self) -> Hard:
        return Hard(self.form, self.truth, self.program.program, self.type, self.defaults)

    @cached_property
    def _others(self) -> list[Hard]:
        return list(others(self._here))

    def _special(self, program: Program) -> Program:
        return specialise(program, self.parameters, self.type)

    def _reference(self, count: int) -> _Reference:
        if count not in self._references:
            inputs = sample(self.type, count, self.hard)
            # the float32 parameters, exactly: their float64 defaults are other numbers
            values = np.concatenate([self._wide(x) for (x,) in chunks(inputs)])
            self._references[count] = _Reference(inputs, values, unit(values, self.type))
        return self._references[count]

    def _wide(self, inputs: Array) -> Array:
        values = {p.name: np.full(len(inputs), v) for p, v in self.defaults.items()}
        computed: Array = run(self.program.program, x=inputs.astype(np.float64), **values)["y"]
        return computed

    def _suspected(self, candidate: Lowered) -> Worst:
        """The largest error in float64 where the candidate differs most from the program that keeps every rounding."""
        if candidate.program in self._suspects:
            return self._suspects[candidate.program]
        inputs = sample(self.type, _MORE[self.type], self.hard)
        # beyond, functions are lines and constants, which the smaller sample holds; and the interpreter is slow there
        inputs = inputs[(np.abs(inputs) > 2.0**-60) & (np.abs(inputs) < 2.0**10)]
        if self._kept is None:
            reference = lower("reference", self.pieces, self.parameters, self.type, MOST).program
            self._kept = self._computed(reference, inputs)
        far, rest = suspects(self._computed(candidate.program, inputs), self._kept)
        most = far[:_SUSPECTS]
        left = _SUSPECTS - len(most)
        chosen = np.concatenate([most, rest[:: max(1, len(rest) // left)][:left]]) if left else most
        program = self._special(candidate.program)
        found = worst(program, self.truth, inputs[chosen], self.type) if len(chosen) else Worst(0.0, 0.0, 0)
        self._suspects[candidate.program] = Worst(found.ulps, found.at, len(inputs))
        return self._suspects[candidate.program]

    def _computed(self, program: Program, inputs: Array) -> Array:
        program = self._special(program)
        return np.concatenate([run(program, x=x)["y"] for (x,) in chunks(inputs)])

    def _against_balls(self, candidate: Lowered, stride: int = 1) -> Worst:
        inputs = sample(self.type, _FEW[self.type], self.hard)
        if self._balls is None:
            self._balls = [self.truth(v, self.floor) for v in inputs.tolist()]
        inputs, balls = inputs[::stride], self._balls[::stride]
        computed = run(self._special(candidate.program), x=inputs)["y"].tolist()
        with precision(_BITS):
            errors = [error(b, c, self.type) for b, c in zip(balls, computed, strict=True)]
        k = max(range(len(errors)), key=errors.__getitem__)
        return Worst(errors[k], float(inputs[k]), len(errors))
