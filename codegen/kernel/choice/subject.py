"""A function as a look-up form has it: scaled inside and outside, with lines on both sides.

Takes a function in piecewise normal form; gives a `Subject`, or none where it has another shape.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import sympy
from sympy import Expr, Symbol

from ...definition.activation import gate, x
from ...symbolic.piecewise import PiecewiseForm
from ...symbolic.removable import Completed, apart, removable
from ...symbolic.signs import signs
from ..approximation.look_up.row import in_terms, in_two_parts
from ..approximation.look_up.segment import InUlps
from ..approximation.look_up.table import Line
from ..forms.general.scaling import scaled
from ..program.ops import Type
from ..program.rounding import holds
from .choose import ELSEWHERE, Candidates
from .gated_judge import PairJudge, ungated

_BOUND = 1.0  # ulps: more does not make a table cheaper


@dataclass(frozen=True)
class Subject:
    """A function as factor * inner(scale * x), with lines as its other pieces; the gate may multiply all of it.

    Attributes
    ----------
    inner : Expr
        Of x alone, smooth.
    factor, scale : Expr
        Of the parameters; a scale is one of them, or 1.
    lines : tuple
        By their sides of 0, x itself or numbers.
    completed : tuple
        Where `inner` is 0/0 and analytic, with its limits there; only of a function without parameters.
    times_gate : bool
    """

    inner: Expr
    factor: Expr
    scale: Expr
    lines: tuple[tuple[int, Line], ...]
    completed: tuple[Completed, ...] = ()
    times_gate: bool = False

    @property
    def free(self) -> bool:
        """Whether no parameter is in it."""
        return not (self.factor.free_symbols or self.scale.free_symbols)

    @property
    def powers(self) -> dict[Symbol, int]:
        """Of the parameters in the factor."""
        return {base: int(power) for base, power in self.factor.as_powers_dict().items() if base != 1}

    def unrounded(self, bound: float) -> float:
        """How far in ulps the table's sum may be from the function before it is rounded, for a bound in ulps.

        The sum is multiplied before it is rounded; each factor rounds once, and behind it an ulp may be half as large.
        """
        factors = sum(map(abs, self.powers.values()))
        if self.times_gate:
            return (bound - 0.5) / 2
        return (bound + ELSEWHERE - factors / 2) / 2 if factors else math.inf

    def exam(self, bound: float, share: float) -> InUlps:
        """What rows have to be good for, within a share of a bound in ulps."""
        summed = in_two_parts if self.times_gate else in_terms
        return InUlps(share * min(bound, _BOUND), share * self.unrounded(bound), summed)


def subject_of(form: PiecewiseForm) -> Subject | None:
    """The function as a subject of the look-up form; None where it is none."""
    completed = _completed(form)
    pieces = apart(form, completed).pieces if completed else form.pieces
    curved = [p for p in pieces if not _is_short(p.expr)]
    if len(curved) != 1 or curved[0].expr.has(gate):
        return None
    (piece,) = curved
    found = scaled(piece.expr, x)
    scale = found.scale if found.scale is not None else sympy.S.One
    if found.inner.free_symbols != {x} or not (scale == 1 or scale.is_Symbol):
        return None
    factors = found.factor.as_powers_dict().items()
    if any(base != 1 and not (base.is_Symbol and power.is_Integer) for base, power in factors):
        return None
    lines = []
    for other in pieces:
        if other is piece:
            continue
        side, end = (1, other.lower) if other.lower == piece.upper else (-1, other.upper)
        nonzero = end != 0 and scale != 1
        if (end not in (piece.lower, piece.upper)) or not end.is_Rational or side * end < 0 or nonzero:
            return None
        slope, constant = (float(other.expr.coeff(x, k)) for k in (1, 0))
        closed = other.lower_closed if side > 0 else other.upper_closed
        lines.append((side, Line(float(side * end), slope, constant, True, closed)))
    subject = Subject(found.inner, found.factor, scale, tuple(lines), completed)
    return subject if subject.free or not completed else None


def _completed(form: PiecewiseForm) -> tuple[Completed, ...]:
    """The points where a formula is 0/0 and the form has its limit: one formula before, behind, and in it."""
    found = []
    for left, middle, right in zip(form.pieces, form.pieces[1:], form.pieces[2:], strict=False):
        limit = removable(left.expr, form.x, middle.lower) if middle.is_point and left.expr == right.expr else None
        if limit is not None and signs(limit - middle.expr) == {0}:
            found.append(Completed(middle.lower, (limit,)))
    return tuple(found)


def subject_in(form: PiecewiseForm, field: Candidates) -> Subject | None:
    """The function as a subject, or what multiplies the gate; beside a gate there is no place for parameters yet."""
    judge = field.judge
    if not isinstance(judge, PairJudge):
        return subject_of(form)
    subject = subject_of(ungated(form))
    return replace(subject, times_gate=judge.factor) if subject is not None and subject.free else None


def _is_short(expr: Expr) -> bool:
    """Whether it needs no arithmetic: x itself, or a number of float32."""
    return bool(expr == x or holds(expr, Type.F32))
