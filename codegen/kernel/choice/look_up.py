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
from sympy import Expr

from ...definition.activation import x
from ...formats import Format
from ...proof.balls.ball import NoEnclosure, Undecided, evaluator, exact, precision, tight
from ...proof.expansion.tails import NoExpansion, expand
from ...symbolic.piecewise import PiecewiseForm
from ..approximation.look_up.row import Row, evaluate
from ..approximation.look_up.search import WIDEST, find
from ..approximation.look_up.segment import Exam, Segment
from ..approximation.look_up.table import SHAPES, Line, Table
from ..program.cost import cost
from ..program.interpret import Array
from .choose import Candidates, Choice
from .half_formats import HalfChoice, HalfJudge, rounded
from .subject import Subject, subject_in, subject_of
from .table_program import SMALL, with_table

_BITS = 150
_PER_UNIT, _HALVINGS = 8, 110  # of a grid that is looked at, and of a step in which the sign changes
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


def looked_up(form: PiecewiseForm, field: Candidates, choice: Choice, bound: float) -> Choice:
    """The choice with a table before it, where that is cheaper and as exact; else the choice as it is."""
    subject = subject_in(form, field)
    if subject is None:
        return choice
    program = choice.lowered.program
    for share in _SHARES:
        exam = subject.exam(bound, share)
        table = _table_of(
            subject, exam, partial(_like_in_ulps, subject.inner, min(_LINE, exam.unrounded)), cost(program)
        )
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


def looked_up_half(form: PiecewiseForm, field: Candidates, wide: Choice, choice: HalfChoice, fmt: Format) -> HalfChoice:
    """The same for arrays of a half type: every row is right on all inputs of its segment."""
    subject = subject_of(form)
    if subject is None or not subject.free or field.parameters or choice.missed:
        return choice
    judge = HalfJudge(form, field.parameters, wide.lowered.program, fmt)
    for hole in _HOLES:
        exam = _Rounded(judge, hole)
        table = _table_of(subject, exam, exam.like, cost(choice.program))
        if table is not None:
            whole = field.judge.signed(with_table(choice.program, replace(table, hole=hole), subject))
            if not len(judge.missed(whole)) and field.judge.sound(whole):
                return replace(choice, program=whole)
    return choice


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


Like = Callable[[int, float, float], float | None]


def _table_of(subject: Subject, exam: Exam, like: Like, rest: float) -> Table | None:
    """The table of a function, if there is one that pays."""
    expr = subject.inner
    if rest <= SHAPES[0].cost:
        return None
    function = evaluator(expr, (x,))
    with precision(_BITS):
        try:
            lines = dict(_lines(expr, function, like)) | dict(subject.lines)
            return find(lambda at: tight(function, at), _zeros(function), lines, exam, rest, WIDEST)
        except NoEnclosure:
            return None


def _zeros(function: Callable[[arb], arb]) -> list[arb]:
    """Where the function changes its sign, and where it is 0 on a grid.

    One that is missed makes a row fail, and is missed by no proof: what the table computes is measured.
    """

    def sign(at: arb) -> int:
        value = tight(function, at, bits=4)
        return 0 if value.contains(0) else 1 if value > 0 else -1

    found: list[arb] = []
    before: tuple[arb, int] | None = None
    for k in range(-WIDEST * _PER_UNIT, WIDEST * _PER_UNIT + 1):
        at = arb(k) / _PER_UNIT
        here = sign(at)
        if here == 0:
            found.append(at)
            before = None
            continue
        if before is not None and before[1] != here:
            low, high = before[0], at
            for _ in range(_HALVINGS):
                middle = ((low + high) / 2).mid()
                low, high = (middle, high) if sign(middle) == before[1] else (low, middle)
            found.append(low)
        before = at, here
    return found


def _lines(expr: Expr, function: Callable[[arb], arb], like: Like) -> Iterator[tuple[int, Line]]:
    """The asymptotes that results do not tell from the function, from some number on."""
    for side in (-1, 1):
        try:
            polynomial = sympy.Poly(expand(expr, x, side).polynomial, x)
        except (NoExpansion, NoEnclosure, Undecided, sympy.PolynomialError):
            continue
        slope, constant = (float(polynomial.coeff_monomial(power)) for power in (x, 1))
        if polynomial.degree() > 1 or any(float(np.float32(v)) != v for v in (slope, constant)):
            continue
        start = like(side, slope, constant)
        if start is not None:
            if slope == constant == 0:  # on that side of it that the function comes from
                constant = math.copysign(0.0, float(tight(function, exact(side * start)).mid()))
            yield side, Line(start, slope, constant)


def _like_in_ulps(expr: Expr, most: float, side: int, slope: float, constant: float) -> float | None:
    """From which |x| on the function is a line but for so many ulps of float32."""
    function = evaluator(expr, (x,))

    def near(start: float) -> bool:
        line = side * start * slope + constant
        apart = abs(tight(function, exact(side * start)) - exact(line))
        return bool(apart <= most * float(np.spacing(np.float32(abs(line)))))

    low, high = 0, int(_FARTHEST / _STEP)
    if not near(high * _STEP):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if near(middle * _STEP) else (middle, high)
    return high * _STEP
