"""The look-up form of a whole function: polynomials from a table where most inputs are, another program elsewhere.

Takes a smooth function of x alone, the candidates that the laws give and the cheapest of them; gives a program that is
cheaper on most inputs and within the same bound, or none. It knows nothing of the function but its values, its roots
and its asymptotes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
import sympy
from flint import arb

from ...definition.activation import x
from ...formats import Format
from ...proof.algebra.constants import ball
from ...proof.balls.ball import NoEnclosure, Undecided, evaluator, exact, precision, tight
from ...proof.expansion.tails import NoExpansion, expand
from ...symbolic.piecewise import PiecewiseForm
from ..approximation.look_up.curve import Curve
from ..approximation.look_up.row import Row, evaluate
from ..approximation.look_up.search import WIDEST, find
from ..approximation.look_up.segment import Exam, Segment
from ..approximation.look_up.table import SHAPES, Line, Table
from ..program.cost import cost
from ..program.interpret import Array
from ..program.ops import Type
from ..program.rounding import holds
from .choose import Candidates, Choice
from .half_formats import HalfChoice, HalfJudge, rounded
from .subject import subject_in
from .table_program import SMALL, with_table

_BITS = 150
LOOK_UP = "look-up"
# Of the bound: all inputs show more than the ten thousand of a segment by which its polynomial was taken.
_SHARES = (0.9, 0.84, 0.78)
_SAFE = 0.98  # of the bound: what millions of inputs show, of all
_CANCELLED = 32  # a product that is rounded by an ulp of what it is taken from leaves so many ulps less
_LINE = 0.45  # ulps that a line may differ from the function: the rounding comes on top
_FARTHEST, _STEP = 256, 0.125  # numbers from which on a line is tried
# Of the inputs of a half type only a few are hard; some are so near to a tie that float32 has nothing in between.
_TRIES, _MOVES = 3, (0, 1, -1, 8, -8, 64, -64)
# Where a function is x/2 + c x**2, half of a subnormal number is a tie, and float32 does not show what is beside it.
_HOLES = (0.0, 2.0**-8, 2.0**-5)
_WRONG = 8.0  # missed inputs of a segment that count as a whole fault


# From which |x| on, to one side of 0, the function is a line with this slope and constant, if it is.
Like = Callable[[int, float, float], float | None]


class LookUp:
    """The tables of one function: for float32, and for halves, from the same segments."""

    def __init__(self, form: PiecewiseForm, field: Candidates) -> None:
        self._form, self._field, self._subject = form, field, subject_in(form, field)

    def single(self, choice: Choice, bound: float) -> Choice:
        """The choice with a table before it, where that is cheaper and as exact; else the choice as it is."""
        subject, field, program = self._subject, self._field, choice.lowered.program
        if subject is None:
            return choice
        for share in _SHARES:
            exam = subject.exam(bound, share)
            table = self._table(exam, partial(self._like_in_ulps, min(_LINE, exam.unrounded)), cost(program))
            if table is None:
                return choice
            if share * table.fault > _SAFE:
                continue
            if not subject.free:
                # A scaled number may be nearer to a root than any float.
                table = replace(table, hole=SMALL, least=_CANCELLED * table.at_roots * (subject.scale != 1))
            if subject.times_gate:  # next to a root the value has no two parts
                table = replace(table, least=table.at_roots)
            whole = field.judge.signed(with_table(program, table, subject))
            if cost(whole) >= cost(program):
                return choice
            candidate = replace(choice.lowered, program=whole, laws=(LOOK_UP, *choice.lowered.laws))
            if field.judge.sound(whole) and field.judge.confirms(candidate, _SAFE * bound):
                found = field.with_program(candidate)
                if found.past(bound) <= choice.past(bound):
                    return replace(found, dropped=choice.dropped)
        return choice

    def half(self, wide: Choice, choice: HalfChoice, fmt: Format) -> HalfChoice:
        """The same for arrays of a half type: every row is right on all inputs of its segment."""
        subject, field = self._subject, self._field
        if subject is None or subject.times_gate or not subject.free or field.parameters or choice.missed:
            return choice
        judge = HalfJudge(self._form, field.parameters, wide.lowered.program, fmt)
        for hole in _HOLES:
            exam = _Rounded(judge, hole)
            table = self._table(exam, exam.like, cost(choice.program))
            if table is not None:
                whole = field.judge.signed(with_table(choice.program, replace(table, hole=hole), subject))
                if not len(judge.missed(whole)) and field.judge.sound(whole):
                    return replace(choice, program=whole)
        return choice

    def _table(self, exam: Exam, like: Like, rest: float) -> Table | None:
        """The table of the function, if there is one that pays."""
        if rest <= SHAPES[0].cost:
            return None
        with precision(_BITS):
            try:
                return find(self._curve, dict(self._lines(like)), exam, rest, WIDEST)
            except NoEnclosure:
                return None

    @cached_property
    def _function(self) -> Callable[[arb], arb]:
        assert self._subject is not None
        inside = evaluator(self._subject.inner, (x,))
        with precision(_BITS):
            known = [(ball(c.point), ball(c.values[0])) for c in self._subject.completed]

        def function(at: arb) -> arb:
            return next((value for point, value in known if at == point), None) or inside(at)

        return function

    @cached_property
    def _curve(self) -> Curve:
        return Curve.of(self._function, WIDEST)

    @cached_property
    def _asymptotes(self) -> dict[int, tuple[float, float]]:
        """Slope and constant of the lines towards the infinities, where float32 has them, by side."""
        assert self._subject is not None
        found, taken = {}, dict(self._subject.lines)
        for side in (-1, 1):
            if side in taken:
                continue
            try:
                polynomial = sympy.Poly(expand(self._subject.inner, x, side).polynomial, x)
            except (NoExpansion, NoEnclosure, Undecided, sympy.PolynomialError):
                continue
            slope, constant = (polynomial.coeff_monomial(power) for power in (x, 1))
            if polynomial.degree() <= 1 and all(holds(v, Type.F32) for v in (slope, constant)):
                found[side] = float(slope), float(constant)
        return found

    def _lines(self, like: Like) -> Iterator[tuple[int, Line]]:
        """The other pieces, and asymptotes that results do not tell from the function, from some number on."""
        assert self._subject is not None
        yield from self._subject.lines
        for side, (slope, constant) in self._asymptotes.items():
            start = like(side, slope, constant)
            if start is not None:
                if slope == constant == 0:  # on that side of it that the function comes from
                    constant = math.copysign(0.0, float(tight(self._function, exact(side * start)).mid()))
                yield side, Line(start, slope, constant)

    def _like_in_ulps(self, most: float, side: int, slope: float, constant: float) -> float | None:
        """From which |x| on the function is a line but for so many ulps of float32."""

        def near(start: float) -> bool:
            line = side * start * slope + constant
            apart = abs(tight(self._function, exact(side * start)) - exact(line))
            return bool(apart <= most * float(np.spacing(np.float32(abs(line)))))

        low, high = 0, int(_FARTHEST / _STEP)
        if not near(high * _STEP):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if near(middle * _STEP) else (middle, high)
        return high * _STEP


@dataclass(frozen=True)
class _Rounded:
    """Right on all inputs of a half type that are no nearer to 0 than `hole`."""

    judge: HalfJudge
    hole: float
    tries: int = _TRIES
    moves: tuple[int, ...] = _MOVES
    lows: tuple[int, ...] = (0,)

    @property
    def allowed(self) -> float:
        return 2.0 ** (24 - self.judge.fmt.precision)

    @cached_property
    def _sorted(self) -> tuple[Array, Array]:
        order = np.argsort(self.judge.inputs, kind="stable")
        return self.judge.inputs[order], self.judge.right[order]

    def fault(self, segment: Segment, row: Row) -> float:
        inputs, right = self._sorted
        here = slice(np.searchsorted(inputs, segment.lower), np.searchsorted(inputs, segment.upper, side="right"))
        found = rounded(evaluate(row, inputs[here]).astype(np.float64), self.judge.fmt)
        wrong = (found != right[here]) & (np.abs(inputs[here]) >= self.hole)
        return 1 + float(np.count_nonzero(wrong)) / _WRONG

    def fault_on_many(self, segment: Segment, row: Row) -> float:
        return 0.0

    def like(self, side: int, slope: float, constant: float) -> float | None:
        """From which |x| on the function, rounded, is a line."""
        inputs, right = self._sorted
        line = rounded(inputs.astype(np.float64) * slope + constant, self.judge.fmt)
        wrong = np.abs(inputs[(line != right) & (inputs * side > 0)].astype(np.float64))
        start = float(np.ceil((wrong.max(initial=0.0) + _STEP / 4) / _STEP) * _STEP)
        return start if start < _FARTHEST else None
